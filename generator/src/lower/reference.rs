//! What references lead to: components of the same document, by their published names.

use super::Lowering;
use crate::pointer::{escape, unescape};
use indexmap::IndexMap;
use openapiv3::{Parameter, ReferenceOr, RequestBody, Response, Schema};

/// What stands behind a reference, or in place of one.
pub(super) struct Resolved<'a, T> {
    /// What it is.
    pub item: &'a T,
    /// The published name of the component; none for what stands inline.
    pub name: Option<&'a str>,
    /// The JSON pointer of the component; none for what stands inline.
    pub pointer: Option<String>,
}

impl<'a> Lowering<'a> {
    pub(super) fn resolved_schema(&self, schema: &'a ReferenceOr<Schema>) -> Option<Resolved<'a, Schema>> {
        resolved("schemas", schema, self.document.openapi.components.as_ref().map(|all| &all.schemas))
    }

    pub(super) fn resolved_parameter(&self, parameter: &'a ReferenceOr<Parameter>) -> Option<Resolved<'a, Parameter>> {
        resolved("parameters", parameter, self.document.openapi.components.as_ref().map(|all| &all.parameters))
    }

    pub(super) fn resolved_body(&self, body: &'a ReferenceOr<RequestBody>) -> Option<Resolved<'a, RequestBody>> {
        resolved("requestBodies", body, self.document.openapi.components.as_ref().map(|all| &all.request_bodies))
    }

    pub(super) fn resolved_response(&self, response: &'a ReferenceOr<Response>) -> Option<Resolved<'a, Response>> {
        resolved("responses", response, self.document.openapi.components.as_ref().map(|all| &all.responses))
    }
}

/// The name of the schema that a reference names; nothing where it is a reference to something else.
pub(super) fn schema_name(reference: &str) -> Option<String> {
    component_name("schemas", reference)
}

fn component_name(section: &str, reference: &str) -> Option<String> {
    let token = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    Some(unescape(token))
}

/// Follows references to their end, which there is: the check refused rings.
fn resolved<'a, T>(
    section: &str,
    mut item: &'a ReferenceOr<T>,
    components: Option<&'a IndexMap<String, ReferenceOr<T>>>,
) -> Option<Resolved<'a, T>> {
    let mut name = None;
    loop {
        match item {
            ReferenceOr::Item(item) => {
                let pointer = name.map(|name| format!("/components/{section}/{}", escape(name)));
                return Some(Resolved { item, name, pointer });
            }
            ReferenceOr::Reference { reference } => {
                let (key, next) = components?.get_key_value(&component_name(section, reference)?)?;
                name = Some(key.as_str());
                item = next;
            }
        }
    }
}
