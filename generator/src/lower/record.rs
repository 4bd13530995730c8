//! Members of records, and records put together by `allOf`.

use super::choice::says_null;
use super::reference::{Resolved, schema_name};
use super::schema::Lowered;
use super::{Lowering, Place};
use crate::model::{Access, Member, Origin, Shape, Type};
use openapiv3::{AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Lowering<'a> {
    /// The members of an object, sorted by name, and the map of all others where a schema says what they are.
    pub(super) fn members(&mut self, object: &'a ObjectType, place: &Place) -> (Vec<Member>, Option<Type>) {
        let mut merging = Merging::default();
        self.collect_members(object, place, &mut merging);
        merging.members()
    }

    fn collect_members(&mut self, object: &'a ObjectType, place: &Place, merging: &mut Merging<'a>) {
        for (name, schema) in &object.properties {
            let ty = self.inline_boxed(schema, &place.below(Some(name), &["properties", name]));
            let deprecated = matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.deprecated);
            let access = self.access(schema);
            merging.members.insert(name, Member { name: name.clone(), ty, required: false, deprecated, access });
        }
        if let Some(AdditionalProperties::Schema(values)) = &object.additional_properties {
            let value = self.inline(values, &place.below(Some("other"), &["additionalProperties"]));
            merging.others = Some(Type::Map(Box::new(value)));
        }
        merging.required.extend(object.required.iter().map(String::as_str));
    }

    /// In which direction a member goes, as its schema or the component that it refers to says.
    fn access(&self, schema: &'a ReferenceOr<Box<Schema>>) -> Access {
        let components = self.document.openapi.components.as_ref();
        let data = match schema {
            ReferenceOr::Item(schema) => Some(&schema.schema_data),
            ReferenceOr::Reference { reference } => schema_name(reference)
                .and_then(|name| self.resolved_schema(components?.schemas.get(&name)?))
                .map(|target| &target.item.schema_data),
        };
        match data.map(|data| (data.read_only, data.write_only)) {
            Some((true, _)) => Access::Read,
            Some((_, true)) => Access::Write,
            _ => Access::Both,
        }
    }

    /// The parts of an `allOf`, merged into one record. A part that is a union with this very schema among its
    /// alternatives says only where the schema belongs, and is left out.
    pub(super) fn all_of(&mut self, parts: &'a [ReferenceOr<Schema>], place: &Place) -> Lowered {
        // A part that says nothing of values, such as a sentence or a default, changes nothing.
        let meant: Vec<&'a ReferenceOr<Schema>> = parts.iter().filter(|part| !says_nothing(part)).collect();
        match meant[..] {
            [ReferenceOr::Item(only)] if !says_null(only) => return self.lowered(only, place),
            [only] => return Lowered::Type(self.inline(only, &place.below(place.word("value"), &["allOf", "0"]))),
            _ => {}
        }
        let own_name = match &place.origin {
            Origin::Component(name) => Some(name.clone()),
            _ => None,
        };
        let mut merging = Merging::default();
        self.merge(parts, place, own_name.as_deref(), &mut merging);
        match merging.members() {
            (members, Some(others)) if members.is_empty() => Lowered::Type(others),
            // Objects of which nothing is known, as one alone would be.
            (members, None) if members.is_empty() => Lowered::Type(Type::Any),
            (members, others) => Lowered::Shape(Shape::Record(members, others)),
        }
    }

    fn merge(
        &mut self,
        parts: &'a [ReferenceOr<Schema>],
        place: &Place,
        own_name: Option<&str>,
        merging: &mut Merging<'a>,
    ) {
        for (index, part) in parts.iter().enumerate() {
            let at = place.below(None, &["allOf", &index.to_string()]);
            match self.resolved_schema(part) {
                Some(Resolved { item, name: Some(name), pointer: Some(pointer) }) => {
                    let base = Place { origin: Origin::Component(name.to_owned()), pointer };
                    self.merge_part(item, &base, own_name, merging);
                }
                Some(Resolved { item, .. }) => self.merge_part(item, &at, own_name, merging),
                None => self.nowhere(&at.pointer),
            }
        }
    }

    fn merge_part(&mut self, schema: &'a Schema, place: &Place, own_name: Option<&str>, merging: &mut Merging<'a>) {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => self.collect_members(object, place, merging),
            SchemaKind::AllOf { all_of } => self.merge(all_of, place, own_name, merging),
            SchemaKind::OneOf { one_of: all } | SchemaKind::AnyOf { any_of: all }
                if own_name.is_some_and(|name| lists(all, name)) => {}
            SchemaKind::Any(any) if is_empty(any) => {}
            _ => self.fault(
                &place.pointer,
                "a part of an `allOf` that is no object",
                "objects, or the union that the schema is an alternative of",
                "write the members out in an overlay",
            ),
        }
    }
}

/// What the parts of a record gave so far.
#[derive(Default)]
struct Merging<'a> {
    members: BTreeMap<&'a str, Member>,
    /// What any part requires, be it a member of another part.
    required: BTreeSet<&'a str>,
    /// The map of all other members, as the last part has it that says anything.
    others: Option<Type>,
}

impl Merging<'_> {
    fn members(self) -> (Vec<Member>, Option<Type>) {
        let Merging { members, required, others } = self;
        let members = members.into_iter();
        let members = members.map(|(name, member)| Member { required: required.contains(name), ..member });
        (members.collect(), others)
    }
}

fn says_nothing(part: &ReferenceOr<Schema>) -> bool {
    matches!(part, ReferenceOr::Item(Schema { schema_kind: SchemaKind::Any(any), .. }) if is_empty(any))
}

fn is_empty(any: &AnySchema) -> bool {
    *any == AnySchema::default()
}

/// Whether a union has the schema of this name among its alternatives.
fn lists(alternatives: &[ReferenceOr<Schema>], name: &str) -> bool {
    alternatives.iter().any(|one| match one {
        ReferenceOr::Reference { reference } => schema_name(reference).as_deref() == Some(name),
        ReferenceOr::Item(_) => false,
    })
}
