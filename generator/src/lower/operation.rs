//! Path items to operations.

use super::reference::Resolved;
use super::{Lowering, ObjectTypes, Place, escape};
use crate::model::{
    Answer, ApiVersion, Body, Content, Credential, Limits, Method, Operation, Origin, Parameter, Segment, Type,
};
use openapiv3::{self as openapi, MediaType, ParameterData, ParameterSchemaOrContent, SecurityRequirement, StatusCode};

impl<'a> Lowering<'a> {
    /// Every operation of the document, in the order of path and method.
    pub(super) fn operations(&mut self, objects: &ObjectTypes) -> Vec<Operation> {
        let document = self.document;
        let mut paths: Vec<(&String, &openapi::PathItem)> =
            document.openapi.paths.paths.iter().filter_map(|(path, item)| Some((path, item.as_item()?))).collect();
        paths.sort_by_key(|(path, _)| *path);
        let mut operations = Vec::new();
        for (path, item) in paths {
            let methods = [
                (Method::Get, "get", &item.get),
                (Method::Post, "post", &item.post),
                (Method::Put, "put", &item.put),
                (Method::Patch, "patch", &item.patch),
                (Method::Delete, "delete", &item.delete),
            ];
            for (method, key, operation) in methods {
                if let Some(operation) = operation {
                    let pointer = format!("/paths/{}/{key}", escape(path));
                    let declared = self.declared(path, item, &pointer, operation);
                    operations.push(self.operation(method, path, pointer, operation, declared, objects));
                }
            }
        }
        operations
    }

    fn operation(
        &mut self,
        method: Method,
        path: &str,
        pointer: String,
        operation: &'a openapi::Operation,
        declared: Vec<Declared<'a>>,
        objects: &ObjectTypes,
    ) -> Operation {
        let document = self.document;
        let id =
            ApiVersion { group: document.group.clone(), api: document.api.clone(), version: document.version.clone() };
        let segments = crate::model::segments(path);
        let binding = objects.binding(&id, &segments);
        let place = Place {
            origin: Origin::Operation(method.as_str().to_owned(), path.to_owned(), Vec::new()),
            pointer: pointer.clone(),
        };
        let record_id = record_id(&segments, &binding, objects, &id);
        let (path_parameters, query) = self.parameters(declared, &place, &segments, &binding, record_id.as_deref());
        Operation {
            method,
            path: path.to_owned(),
            binding,
            path_parameters,
            query,
            body: self.body(operation, &place),
            answers: self.answers(operation, &place),
            scopes: scopes(operation.security.as_deref()),
            credential: credential(operation.security.as_deref()),
            exemptions: exemptions(operation),
            limits: Limits::default(),
            is_batch: false,
            deprecated: operation.deprecated,
            pointer,
        }
    }

    /// The parameters of an operation: its own, and those of its path that it does not declare anew.
    fn declared(
        &mut self,
        path: &str,
        item: &'a openapi::PathItem,
        pointer: &str,
        operation: &'a openapi::Operation,
    ) -> Vec<Declared<'a>> {
        let shared = item.parameters.iter().enumerate();
        let shared = shared.map(|(index, one)| (format!("/paths/{}/parameters/{index}", escape(path)), one));
        let own = operation.parameters.iter().enumerate();
        let own = own.map(|(index, one)| (format!("{pointer}/parameters/{index}"), one));
        let mut declared: Vec<Declared<'a>> = Vec::new();
        for (pointer, parameter) in shared.chain(own) {
            let Some(Resolved { item, pointer: component, .. }) = self.resolved_parameter(parameter) else {
                self.nowhere(&pointer);
                continue;
            };
            let (in_path, data) = match item {
                openapi::Parameter::Path { parameter_data, .. } => (true, parameter_data),
                openapi::Parameter::Query { parameter_data, .. } => (false, parameter_data),
                // Refused by the check.
                openapi::Parameter::Header { .. } | openapi::Parameter::Cookie { .. } => continue,
            };
            declared.retain(|other| (other.in_path, &other.data.name) != (in_path, &data.name));
            declared.push(Declared { in_path, data, pointer: component.unwrap_or(pointer) });
        }
        declared
    }

    /// The parameters of the path in the order of the template, and those of the query by name.
    fn parameters(
        &mut self,
        declared: Vec<Declared<'a>>,
        place: &Place,
        segments: &[Segment],
        binding: &Option<crate::model::Binding>,
        record_id: Option<&str>,
    ) -> (Vec<Parameter>, Vec<Parameter>) {
        let mut in_path = Vec::new();
        let mut query = Vec::new();
        for Declared { in_path: is_in_path, data, pointer } in declared {
            let at = Place { pointer: pointer + "/schema", ..place.below(Some(&data.name), &[]) };
            let parameter = self.parameter(data, &at);
            if is_in_path { &mut in_path } else { &mut query }.push(parameter);
        }
        query.sort_by(|one, other| one.name.cmp(&other.name));
        let mut ordered = Vec::new();
        for segment in segments {
            let Segment::Parameter(name) = segment else { continue };
            if binding.as_ref().is_some_and(|binding| binding.parameter == *name) {
                continue;
            }
            if let Some(parameter) = in_path.iter().find(|parameter| parameter.name == *name) {
                let is_record_id = record_id == Some(name.as_str());
                ordered.push(Parameter { is_record_id, required: true, ..parameter.clone() });
            }
        }
        (ordered, query)
    }

    fn parameter(&mut self, data: &'a ParameterData, place: &Place) -> Parameter {
        let (ty, default) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let default = schema.as_item().and_then(|schema| schema.schema_data.default.as_ref());
                (self.inline(schema, place), default.map(ToString::to_string))
            }
            ParameterSchemaOrContent::Content(_) => (Type::Text, None),
        };
        // An object in a query is a set of members whose names the caller chooses.
        let ty = if ty == Type::Any { Type::Map(Box::new(Type::Text)) } else { ty };
        Parameter { name: data.name.clone(), ty, required: data.required, default, is_record_id: false }
    }

    fn body(&mut self, operation: &'a openapi::Operation, place: &Place) -> Option<Body> {
        let Resolved { item: body, pointer, .. } = self.resolved_body(operation.request_body.as_ref()?)?;
        let (media_type, content) = preferred(body.content.iter())?;
        let at = place.below(Some("body"), &["requestBody"]);
        let at = Place { pointer: pointer.unwrap_or(at.pointer), ..at };
        let at = at.below(None, &["content", media_type, "schema"]);
        let ty = match &content.schema {
            Some(schema) => self.inline(schema, &at),
            None => Type::Any,
        };
        let ty = match media_type {
            "multipart/form-data" if self.is_file(&ty) => Type::Map(Box::new(Type::File)),
            _ => ty,
        };
        Some(Body { media_type: media_type.to_owned(), ty, required: body.required })
    }

    fn is_file(&self, ty: &Type) -> bool {
        let shape = ty.definition().and_then(|id| self.definitions.get(id.0)).map(|definition| &definition.shape);
        *ty == Type::File || matches!(shape, Some(crate::model::Shape::Alias(Type::File)))
    }

    fn answers(&mut self, operation: &'a openapi::Operation, place: &Place) -> Vec<Answer> {
        let mut answers = Vec::new();
        for (status, response) in &operation.responses.responses {
            let number = match status {
                StatusCode::Code(code) => *code,
                StatusCode::Range(family) => family.saturating_mul(100),
            };
            if !(200..300).contains(&number) {
                continue;
            }
            let Some(Resolved { item: response, pointer, .. }) = self.resolved_response(response) else { continue };
            let at = place.below(Some("answer"), &["responses", &status.to_string()]);
            let at = Place { pointer: pointer.unwrap_or(at.pointer), ..at };
            answers.push(Answer { status: number, content: self.content(response, &at) });
        }
        answers.sort_by_key(|answer| answer.status);
        answers
    }

    fn content(&mut self, response: &'a openapi::Response, place: &Place) -> Content {
        let Some((media_type, content)) = preferred(response.content.iter()) else { return Content::Empty };
        if !is_json(media_type) {
            let mut kinds: Vec<String> = response.content.keys().cloned().collect();
            kinds.sort();
            return Content::Bytes(kinds);
        }
        let at = place.below(None, &["content", media_type, "schema"]);
        match &content.schema {
            Some(schema) => match self.inline(schema, &at) {
                Type::File => Content::Bytes(vec![media_type.to_owned()]),
                ty => Content::Json(ty),
            },
            None => Content::Json(Type::Any),
        }
    }
}

/// A parameter as it is declared.
struct Declared<'a> {
    in_path: bool,
    data: &'a ParameterData,
    /// The JSON pointer of the declaration.
    pointer: String,
}

/// The id of the API's own record: the parameter that follows the object.
fn record_id(
    segments: &[Segment],
    binding: &Option<crate::model::Binding>,
    objects: &ObjectTypes,
    id: &ApiVersion,
) -> Option<String> {
    let object = segments.iter().position(|segment| match segment {
        Segment::Parameter(name) => binding.as_ref().is_some_and(|binding| binding.parameter == *name),
        Segment::Literal(text) => objects.is_object(&id.group, &id.api, text),
    })?;
    match segments.get(object + 1) {
        Some(Segment::Parameter(name)) => Some(name.clone()),
        _ => None,
    }
}

/// JSON where it is offered; otherwise the first by name.
fn preferred<'a>(content: impl Iterator<Item = (&'a String, &'a MediaType)>) -> Option<(&'a str, &'a MediaType)> {
    let mut all: Vec<(&str, &MediaType)> = content.map(|(name, media)| (name.as_str(), media)).collect();
    all.sort_by_key(|(name, _)| (!is_json(name), *name));
    all.into_iter().next()
}

/// `application/json`, `…+json`, and `*/*`, which HubSpot's exporter writes for JSON.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "*/*" || essence.ends_with("/json") || essence.ends_with("+json")
}

/// The scopes of the first alternative that has any.
fn scopes(security: Option<&[SecurityRequirement]>) -> Vec<String> {
    let mut scopes: Vec<String> =
        security.into_iter().flatten().flat_map(|requirement| requirement.values().flatten().cloned()).collect();
    scopes.sort();
    scopes.dedup();
    scopes
}

/// The developer key stands alone where it stands at all; no list and an empty one mean that nothing is asked for.
fn credential(security: Option<&[SecurityRequirement]>) -> Credential {
    let mut schemes = security.into_iter().flatten().flat_map(|requirement| requirement.keys());
    if schemes.clone().next().is_none() {
        return Credential::None;
    }
    if schemes.all(|scheme| scheme == "developer_hapikey") { Credential::DeveloperKey } else { Credential::Bearer }
}

fn exemptions(operation: &openapi::Operation) -> Vec<String> {
    let listed = operation.extensions.get("x-hubspot-rate-limit-exemptions");
    let mut names: Vec<String> = listed
        .and_then(serde_json::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    names.sort();
    names
}
