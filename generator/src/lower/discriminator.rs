//! `discriminator`: the member that says which alternative a value is.
//!
//! The texts that name a schema are those of `mapping`; without one those that the schema itself allows for the member,
//! and where it allows any, the name of the schema. An alternative that stands inline has no name to be told by.

use super::reference::schema_name;
use super::schema::Lowered;
use super::{Lowering, Place};
use crate::model::{Alternative, Origin, Shape, Tag, Type};
use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use std::collections::BTreeSet;

/// The mark that a discriminator gives an alternative. Without values, it is the member's own set that names it, or the
/// name of the schema (see `tags`).
pub(super) fn published_tag(discriminator: &Discriminator, alternative: &ReferenceOr<Schema>) -> Option<Tag> {
    match alternative {
        ReferenceOr::Reference { reference } => Some(tag_of(discriminator, &schema_name(reference)?)),
        ReferenceOr::Item(schema) => {
            let values = own_values(schema, &discriminator.property_name)?;
            Some(Tag { member: discriminator.property_name.clone(), values })
        }
    }
}

/// The mark of a component.
fn tag_of(discriminator: &Discriminator, name: &str) -> Tag {
    let named = discriminator.mapping.iter().filter(|(_, target)| mapped(target) == name);
    let mut values: Vec<String> = named.map(|(value, _)| value.clone()).collect();
    values.sort();
    Tag { member: discriminator.property_name.clone(), values }
}

/// The values that a schema itself lists for a member.
fn own_values(schema: &Schema, member: &str) -> Option<Vec<String>> {
    let SchemaKind::Type(SchemaType::Object(object)) = &schema.schema_kind else { return None };
    let SchemaKind::Type(SchemaType::String(text)) = &object.properties.get(member)?.as_item()?.schema_kind else {
        return None;
    };
    let mut values: Vec<String> = text.enumeration.iter().flatten().cloned().collect();
    values.sort();
    (!values.is_empty()).then_some(values)
}

impl<'a> Lowering<'a> {
    /// The shape of a component: where it is the base that others take over by `allOf` and its discriminator tells them
    /// apart, whoever refers to it means one of them.
    pub(super) fn base_or_lowered(&mut self, schema: &'a Schema, place: &Place) -> Lowered {
        let is_union = matches!(schema.schema_kind, SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. });
        let Origin::Component(own) = &place.origin else { return self.lowered(schema, place) };
        let Some(discriminator) = schema.schema_data.discriminator.as_ref().filter(|_| !is_union) else {
            return self.lowered(schema, place);
        };
        let mut alternatives = Vec::new();
        for name in self.heirs(own) {
            let Some(id) = self.components.get(name).copied() else { continue };
            let tag = tag_of(discriminator, name);
            let ty = Type::Defined(id);
            alternatives.push(Alternative { name: name.to_owned(), ty, tag: Some(tag), required: Vec::new() });
        }
        if alternatives.is_empty() {
            return self.lowered(schema, place);
        }
        if discriminator.mapping.values().any(|target| mapped(target) == *own)
            && let Lowered::Shape(base) = self.lowered(schema, place)
        {
            let ty = self.define(&place.below(Some("base"), &[]), base);
            let tag = Some(tag_of(discriminator, own));
            alternatives.push(Alternative { name: "base".to_owned(), ty, tag, required: Vec::new() });
        }
        Lowered::Shape(Shape::Union(alternatives))
    }

    /// The components that take over this one, directly or by others, sorted.
    fn heirs(&self, base: &str) -> Vec<&'a str> {
        let Some(components) = &self.document.openapi.components else { return Vec::new() };
        let mut heirs: BTreeSet<&'a str> = BTreeSet::new();
        let mut bases = vec![base];
        while let Some(base) = bases.pop() {
            for (name, schema) in &components.schemas {
                let Some(SchemaKind::AllOf { all_of }) = schema.as_item().map(|schema| &schema.schema_kind) else {
                    continue;
                };
                let takes = |part: &ReferenceOr<Schema>| matches!(part, ReferenceOr::Reference { reference } if schema_name(reference).as_deref() == Some(base));
                if all_of.iter().any(takes) && heirs.insert(name) {
                    bases.push(name);
                }
            }
        }
        heirs.into_iter().collect()
    }
}

/// The name of the schema that a mapping leads to: it may be the name alone, or a reference.
fn mapped(target: &str) -> String {
    schema_name(target).unwrap_or_else(|| target.to_owned())
}
