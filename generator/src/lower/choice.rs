//! `oneOf` and `anyOf`: the alternatives as they are listed. What they are, and what tells them apart, shows when all
//! definitions are known (`union`, `tags`).
//!
//! Both become unions. That several members of an `anyOf` may hold at once changes nothing for who reads: the first that
//! holds says what the value is, and what is more in it is kept.

use super::discriminator::published_tag;
use super::reference::schema_name;
use super::schema::Lowered;
use super::{Lowering, Place};
use crate::model::{Alternative, Shape, Type};
use openapiv3::{
    ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, Type as SchemaType, VariantOrUnknownOrEmpty,
};

impl<'a> Lowering<'a> {
    /// The order that `oneOf` lists its alternatives in says nothing, so they are sorted.
    pub(super) fn one_of(
        &mut self,
        members: &'a [ReferenceOr<Schema>],
        data: &'a SchemaData,
        place: &Place,
    ) -> Lowered {
        let mut alternatives = self.alternatives(members, "oneOf", data, place);
        alternatives.sort_by(|one, other| one.name.cmp(&other.name));
        Lowered::Shape(Shape::Union(alternatives))
    }

    /// In the order of the list, since the first that holds counts. One alone is itself.
    pub(super) fn any_of(
        &mut self,
        members: &'a [ReferenceOr<Schema>],
        data: &'a SchemaData,
        place: &Place,
    ) -> Lowered {
        let alternatives = self.alternatives(members, "anyOf", data, place);
        match &alternatives[..] {
            [only] => Lowered::Type(only.ty.clone()),
            _ => Lowered::Shape(Shape::Union(alternatives)),
        }
    }

    fn alternatives(
        &mut self,
        members: &'a [ReferenceOr<Schema>],
        keyword: &str,
        data: &'a SchemaData,
        place: &Place,
    ) -> Vec<Alternative> {
        let mut alternatives = Vec::with_capacity(members.len());
        for (index, schema) in members.iter().enumerate().filter(|(_, schema)| !is_null_alone(schema)) {
            let name = match schema {
                ReferenceOr::Reference { reference } => schema_name(reference).unwrap_or_default(),
                ReferenceOr::Item(schema) => inline_name(schema),
            };
            let at = place.below(Some(&name), &[keyword, &index.to_string()]);
            // Null beside the alternatives is the union's business, and what is unknown it keeps anyway.
            let ty = match self.inline(schema, &at) {
                Type::Nullable(inner) => *inner,
                plain => plain,
            };
            let tag = data.discriminator.as_ref().and_then(|discriminator| published_tag(discriminator, schema));
            alternatives.push(Alternative { name, ty, tag, required: Vec::new() });
        }
        alternatives
    }
}

/// Whether null may stand for the schema, by itself or by one of its alternatives.
pub(super) fn says_null(schema: &Schema) -> bool {
    let by_alternative = match &schema.schema_kind {
        SchemaKind::OneOf { one_of } => one_of.iter().any(is_null_alone),
        SchemaKind::AnyOf { any_of } => any_of.iter().any(|member| match member {
            ReferenceOr::Item(member) => says_null(member) || is_only_null(member),
            ReferenceOr::Reference { .. } => false,
        }),
        _ => false,
    };
    schema.schema_data.nullable || by_alternative
}

fn is_null_alone(member: &ReferenceOr<Schema>) -> bool {
    matches!(member, ReferenceOr::Item(member) if is_only_null(member))
}

/// Whether null is the only value: OpenAPI 3.0 has no type for it, so that it is written as a set.
fn is_only_null(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Any(any) => !any.enumeration.is_empty() && any.enumeration.iter().all(serde_json::Value::is_null),
        SchemaKind::Type(SchemaType::String(text)) => is_empty_set(&text.enumeration),
        SchemaKind::Type(SchemaType::Integer(whole)) => is_empty_set(&whole.enumeration),
        SchemaKind::Type(SchemaType::Number(number)) => is_empty_set(&number.enumeration),
        SchemaKind::Type(SchemaType::Boolean(switch)) => is_empty_set(&switch.enumeration),
        _ => false,
    }
}

fn is_empty_set<T>(values: &[Option<T>]) -> bool {
    !values.is_empty() && values.iter().all(Option::is_none)
}

/// An alternative that stands inline is called as its title calls it, after the constant that marks it, or after its
/// type.
fn inline_name(schema: &Schema) -> String {
    if let Some(title) = &schema.schema_data.title {
        return title.clone();
    }
    let SchemaKind::Type(ty) = &schema.schema_kind else { return "other".to_owned() };
    let word = match ty {
        SchemaType::Object(object) => {
            for (name, property) in &object.properties {
                if let ReferenceOr::Item(property) = property
                    && let SchemaKind::Type(SchemaType::String(text)) = &property.schema_kind
                    && let [Some(value)] = text.enumeration.as_slice()
                    && object.required.contains(name)
                {
                    return value.clone();
                }
            }
            return object.required.join(" ");
        }
        SchemaType::String(text) => match text.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => "time",
            VariantOrUnknownOrEmpty::Item(StringFormat::Date) => "day",
            _ => "text",
        },
        SchemaType::Integer(_) => "integer",
        SchemaType::Number(_) => "number",
        SchemaType::Boolean(_) => "boolean",
        SchemaType::Array(_) => "list",
    };
    word.to_owned()
}
