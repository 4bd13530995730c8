//! Members of records, and records put together by `allOf`.

use super::schema::Lowered;
use super::{Lowering, Place, escape};
use crate::model::{Member, Origin, Shape};
use openapiv3::{ObjectType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use std::collections::BTreeMap;

impl<'a> Lowering<'a> {
    /// The members of an object, sorted by name.
    pub(super) fn members(&mut self, object: &'a ObjectType, place: &Place) -> Vec<Member> {
        let mut members = BTreeMap::new();
        self.collect_members(object, place, &mut members);
        members.into_values().collect()
    }

    fn collect_members(&mut self, object: &'a ObjectType, place: &Place, members: &mut BTreeMap<&'a str, Member>) {
        for (name, schema) in &object.properties {
            let ty = self.inline_boxed(schema, &place.below(Some(name), &["properties", name]));
            let deprecated = matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.deprecated);
            let required = object.required.contains(name);
            members.insert(name, Member { name: name.clone(), ty, required, deprecated });
        }
        // `required` may stand in another part of an `allOf` than the member.
        for name in &object.required {
            if let Some(member) = members.get_mut(name.as_str()) {
                member.required = true;
            }
        }
    }

    /// The parts of an `allOf`, merged into one record. A part that is a union with this very schema among its
    /// alternatives says only where the schema belongs, and is left out.
    pub(super) fn all_of(&mut self, parts: &'a [ReferenceOr<Schema>], place: &Place) -> Lowered {
        if let [only] = parts {
            return Lowered::Type(self.inline(only, place));
        }
        let mut members = BTreeMap::new();
        let own_name = match &place.origin {
            Origin::Component(name) => Some(name.clone()),
            _ => None,
        };
        self.merge(parts, place, own_name.as_deref(), &mut members);
        Lowered::Shape(Shape::Record(members.into_values().collect()))
    }

    fn merge(
        &mut self,
        parts: &'a [ReferenceOr<Schema>],
        place: &Place,
        own_name: Option<&str>,
        members: &mut BTreeMap<&'a str, Member>,
    ) {
        for (index, part) in parts.iter().enumerate() {
            let at = place.below(None, &["allOf", &index.to_string()]);
            match part {
                ReferenceOr::Item(schema) => self.merge_part(schema, &at, own_name, members),
                ReferenceOr::Reference { reference } => {
                    let name = reference.strip_prefix("#/components/schemas/").unwrap_or(reference);
                    match self.component_schema(name) {
                        Some(schema) => {
                            let base = Place {
                                origin: Origin::Component(name.to_owned()),
                                pointer: format!("/components/schemas/{}", escape(name)),
                            };
                            self.merge_part(schema, &base, own_name, members);
                        }
                        None => self.fault(
                            &at.pointer,
                            format!("a reference to `{reference}`"),
                            "a reference to a schema under /components/schemas of the same document",
                            "add the schema, or correct the reference in specs/overlays",
                        ),
                    }
                }
            }
        }
    }

    fn merge_part(
        &mut self,
        schema: &'a Schema,
        place: &Place,
        own_name: Option<&str>,
        members: &mut BTreeMap<&'a str, Member>,
    ) {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => self.collect_members(object, place, members),
            SchemaKind::AllOf { all_of } => self.merge(all_of, place, own_name, members),
            SchemaKind::OneOf { one_of } if own_name.is_some_and(|name| lists(one_of, name)) => {}
            _ => self.fault(
                &place.pointer,
                "a part of an `allOf` that is no object",
                "objects, or the union that the schema is an alternative of",
                "write the members out in an overlay",
            ),
        }
    }

    fn component_schema(&self, name: &str) -> Option<&'a Schema> {
        match self.document.openapi.components.as_ref()?.schemas.get(name)? {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { .. } => None,
        }
    }
}

/// Whether a union has the schema of this name among its alternatives.
fn lists(one_of: &[ReferenceOr<Schema>], name: &str) -> bool {
    one_of.iter().any(|one| match one {
        ReferenceOr::Reference { reference } => reference.rsplit('/').next() == Some(name),
        ReferenceOr::Item(_) => false,
    })
}
