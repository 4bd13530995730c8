//! One schema to one type.

use super::choice::says_null;
use super::reference::schema_name;
use super::{Lowering, Place, constants};
use crate::model::{DefinitionId, Origin, Shape, Type};
use openapiv3::{
    AdditionalProperties, ArrayType, ObjectType, ReferenceOr, Schema, SchemaKind, StringFormat, StringType,
    Type as SchemaType, VariantOrUnknownOrEmpty,
};

/// Sets of more values than this are text: HubSpot has language lists of 791 to 893 values, which nobody matches on and
/// whose variants every user would compile.
pub(super) const LARGEST_ENUMERATION: usize = 256;

/// What a schema is: a type that needs no definition, or a shape that does.
pub(super) enum Lowered {
    Type(Type),
    Shape(Shape),
}

impl<'a> Lowering<'a> {
    /// The shape of a component schema.
    pub(super) fn component(&mut self, schema: &'a ReferenceOr<Schema>, place: &Place) -> Shape {
        match schema {
            ReferenceOr::Reference { reference } => Shape::Alias(self.reference(reference, &place.pointer)),
            // Null is a matter of the places that refer to the schema.
            ReferenceOr::Item(schema) => match self.base_or_lowered(schema, place) {
                Lowered::Shape(shape) => shape,
                Lowered::Type(ty) => Shape::Alias(ty),
            },
        }
    }

    /// The type of a schema that stands inline.
    pub(super) fn inline(&mut self, schema: &'a ReferenceOr<Schema>, place: &Place) -> Type {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &place.pointer),
            ReferenceOr::Item(schema) => self.inline_item(schema, place),
        }
    }

    /// The same for the boxed form that openapiv3 has inside of schemas.
    pub(super) fn inline_boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, place: &Place) -> Type {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &place.pointer),
            ReferenceOr::Item(schema) => self.inline_item(schema, place),
        }
    }

    fn inline_item(&mut self, schema: &'a Schema, place: &Place) -> Type {
        let ty = match self.lowered(schema, place) {
            Lowered::Type(ty) => ty,
            Lowered::Shape(shape) => self.define(place, shape),
        };
        if says_null(schema) { ty.nullable() } else { ty }
    }

    /// The type that a reference names.
    fn reference(&mut self, reference: &str, pointer: &str) -> Type {
        let target = schema_name(reference).and_then(|name| self.components.get(name.as_str()).copied());
        let Some(id) = target else {
            self.nowhere(pointer);
            return Type::Any;
        };
        if self.allows_null(id) { Type::Defined(id).nullable() } else { Type::Defined(id) }
    }

    /// Whether a component says itself that null may stand for it.
    fn allows_null(&self, id: DefinitionId) -> bool {
        let components = self.document.openapi.components.as_ref();
        let schema = components.and_then(|components| match &self.definitions.get(id.0)?.origin {
            Origin::Component(name) => components.schemas.get(name)?.as_item(),
            _ => None,
        });
        schema.is_some_and(says_null)
    }

    /// What a schema is, null aside.
    pub(super) fn lowered(&mut self, schema: &'a Schema, place: &Place) -> Lowered {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => text_type(text),
            SchemaKind::Type(SchemaType::Integer(whole)) => constants::integers(&whole.enumeration),
            SchemaKind::Type(SchemaType::Number(number)) => constants::numbers(&number.enumeration),
            SchemaKind::Type(SchemaType::Boolean(switch)) => constants::booleans(&switch.enumeration),
            SchemaKind::Type(SchemaType::Array(array)) => Lowered::Type(self.list(array, place)),
            SchemaKind::Type(SchemaType::Object(object)) => self.object(object, place),
            SchemaKind::OneOf { one_of } => self.one_of(one_of, &schema.schema_data, place),
            SchemaKind::AnyOf { any_of } => self.any_of(any_of, &schema.schema_data, place),
            SchemaKind::AllOf { all_of } => self.all_of(all_of, place),
            // openapiv3 calls a schema "any" that has a keyword of another type (`type: integer` with a `pattern`); the type
            // is still what it says. An absent type means any JSON.
            SchemaKind::Any(any) => Lowered::Type(match any.typ.as_deref() {
                Some("string") => Type::Text,
                Some("integer") => Type::Integer,
                Some("number") => Type::Number,
                Some("boolean") => Type::Boolean,
                _ => Type::Any,
            }),
            SchemaKind::Not { .. } => {
                self.fault(
                    &place.pointer,
                    "`not`",
                    "a schema by `type`, `oneOf`, `anyOf` or `allOf`",
                    "say it with one of these in an overlay",
                );
                Lowered::Type(Type::Any)
            }
        }
    }

    fn list(&mut self, array: &'a ArrayType, place: &Place) -> Type {
        let item = match &array.items {
            Some(items) => self.inline_boxed(items, &place.below(place.word("item"), &["items"])),
            None => Type::Any,
        };
        Type::List(Box::new(item))
    }

    fn object(&mut self, object: &'a ObjectType, place: &Place) -> Lowered {
        if !object.properties.is_empty() {
            let (members, others) = self.members(object, place);
            return Lowered::Shape(Shape::Record(members, others));
        }
        match &object.additional_properties {
            None => Lowered::Type(Type::Any),
            Some(AdditionalProperties::Any(_)) => Lowered::Type(Type::Map(Box::new(Type::Any))),
            Some(AdditionalProperties::Schema(values)) => {
                let value = self.inline(values, &place.below(place.word("value"), &["additionalProperties"]));
                Lowered::Type(Type::Map(Box::new(value)))
            }
        }
    }
}

fn text_type(text: &StringType) -> Lowered {
    let mut values: Vec<String> = text.enumeration.iter().flatten().cloned().collect();
    values.sort();
    values.dedup();
    if !values.is_empty() && values.len() <= LARGEST_ENUMERATION {
        return Lowered::Shape(Shape::Enumeration(values));
    }
    Lowered::Type(match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Type::Secret,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::File,
        _ => Type::Text,
    })
}
