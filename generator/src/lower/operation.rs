//! Path items to operations.

use super::parameter::Declared;
use super::reference::Resolved;
use super::security::servers;
use super::{Lowering, ObjectTypes, Place, escape};
use crate::load::is_json;
use crate::model::{Answer, ApiVersion, Body, Content, Limits, Method, Operation, Origin, Segment, Type};
use openapiv3::{self as openapi, MediaType, StatusCode};

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
                    operations.push(self.operation(method, path, pointer, item, operation, declared, objects));
                }
            }
        }
        operations
    }

    #[expect(clippy::too_many_arguments, reason = "what stands around an operation in its document")]
    fn operation(
        &mut self,
        method: Method,
        path: &str,
        pointer: String,
        item: &'a openapi::PathItem,
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
        let access = self.access_of(operation, &pointer);
        let record_id = record_id(&segments, &binding, objects, &id);
        let parameters = self.parameters(declared, &place, path, &binding, record_id.as_deref());
        Operation {
            method,
            path: path.to_owned(),
            binding,
            path_parameters: parameters.path,
            query: parameters.query,
            parameters: parameters.others,
            body: self.body(operation, &place),
            answers: self.answers(operation, &place),
            scopes: access.scopes,
            credential: access.credential,
            anonymous: access.anonymous,
            untaken: self.untaken(operation),
            servers: servers(if operation.servers.is_empty() { &item.servers } else { &operation.servers }),
            exemptions: exemptions(operation),
            limits: Limits::default(),
            is_batch: false,
            deprecated: operation.deprecated,
            pointer,
        }
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
        self.refuse_unsayable_body(&ty, media_type, &at.pointer);
        let styles = self.styles(&ty, media_type, content, &at.pointer);
        Some(Body { media_type: media_type.to_owned(), ty, required: body.required, styles })
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
            let content = self.content(response, &at);
            let own = preferred(response.content.iter()).map(|(media_type, _)| media_type);
            let own = own.filter(|own| is_json(own) && !own.starts_with("application/json") && !own.contains('*'));
            let answer = Answer { status: number, media_type: own.map(str::to_owned), content };
            answers.push((answer, matches!(status, StatusCode::Range(_))));
        }
        // A status of its own counts more than the class that it belongs to.
        answers.sort_by_key(|(answer, is_class): &(Answer, bool)| (answer.status, *is_class));
        answers.dedup_by_key(|(answer, _)| answer.status);
        answers.into_iter().map(|(answer, _)| answer).collect()
    }

    /// Media types beside those that are taken. Of downloads all are: the caller chooses.
    fn untaken(&self, operation: &'a openapi::Operation) -> Vec<String> {
        let body = operation.request_body.as_ref().and_then(|body| self.resolved_body(body));
        let mut contents: Vec<_> = body.iter().map(|body| &body.item.content).collect();
        let successes = operation.responses.responses.iter().filter(|(status, _)| match status {
            StatusCode::Code(code) => (200..300).contains(code),
            StatusCode::Range(family) => *family == 2,
        });
        for (_, response) in successes {
            let content = self.resolved_response(response).map(|response| &response.item.content);
            contents.extend(content.filter(|content| content.keys().any(|media_type| is_json(media_type))));
        }
        let others = contents.into_iter().flat_map(|content| {
            let taken = preferred(content.iter()).map(|(media_type, _)| media_type);
            content.keys().filter(move |media_type| Some(media_type.as_str()) != taken)
        });
        let mut others: Vec<String> = others.cloned().collect();
        others.sort();
        others.dedup();
        others
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
