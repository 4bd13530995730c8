//! `manifest.json`: what the crate holds, for tools and tests.
//!
//! One line per operation and per schema, so that a change of the crate is a small diff.

use super::{Context, features};
use crate::model::{Content, DefinitionId, Operation, Origin, Shape, Type};
use crate::name::{group_module, module as module_name};
use serde_json::{Map, Value, json};

/// The text of the manifest.
pub(super) fn manifest(context: &Context) -> String {
    let schemas = schemas(context);
    let written = schemas.into_iter().enumerate().filter(|(document, _)| context.part.documents.contains(document));
    let entries: Vec<String> = written.map(|(document, schemas)| entry(context, document, &schemas)).collect();
    format!("[\n{}\n]\n", entries.join(",\n"))
}

/// Per document: a line per component schema.
fn schemas(context: &Context) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<(String, String)>> = vec![Vec::new(); context.collection.apis.len()];
    for (index, shape) in context.collection.shapes.iter().enumerate() {
        if !context.part.has_shape(DefinitionId(index)) {
            continue;
        }
        for (document, origin) in &shape.uses {
            let Origin::Component(published) = origin else { continue };
            let rust = format!("{}::{}", module_path(context, *document), context.schema_name(*document, published));
            let home = match &shape.shape {
                Shape::Alias(ty) => type_path(context, *document, ty),
                _ => format!("types::{}", context.home(DefinitionId(index))),
            };
            let line = json!({"name": published, "rust": rust, "shape": home}).to_string();
            if let Some(lines) = all.get_mut(*document) {
                lines.push((published.clone(), line));
            }
        }
    }
    all.into_iter()
        .map(|mut lines| {
            lines.sort();
            lines.into_iter().map(|(_, line)| line).collect()
        })
        .collect()
}

fn entry(context: &Context, document: usize, schemas: &[String]) -> String {
    let Some(api) = context.collection.apis.get(document) else { return String::new() };
    let id = &api.id;
    let published = context
        .catalog
        .document(&id.group, &id.api, &id.version)
        .map(|document| document.published.join(" + "))
        .unwrap_or_default();
    let head = json!({
        "group": id.group,
        "api": id.api,
        "version": id.version,
        "module": module_path(context, document),
        "spec": format!("specs/{}", api.file),
        "published": published,
        "feature": features::of_api(id),
    });
    let mut text = head.to_string();
    text.pop();
    text.push_str(",\n  \"operations\": [\n");
    let operations: Vec<String> = context
        .operations(document)
        .into_iter()
        .map(|(name, _, operation)| format!("    {}", operation_line(context, document, name, operation)))
        .collect();
    text.push_str(&operations.join(",\n"));
    text.push_str("\n  ],\n  \"schemas\": [\n");
    let schemas: Vec<String> = schemas.iter().map(|line| format!("    {line}")).collect();
    text.push_str(&schemas.join(",\n"));
    text.push_str("\n  ]}");
    text
}

fn operation_line(context: &Context, document: usize, name: &str, operation: &Operation) -> Value {
    let mut responses = Map::new();
    for answer in &operation.answers {
        let ty = match &answer.content {
            Content::Empty => "()".to_owned(),
            Content::Bytes(_) => "Payload".to_owned(),
            Content::Json(ty) => type_path(context, document, ty),
        };
        responses.insert(answer.status.to_string(), Value::String(ty));
    }
    let request = operation.body.as_ref().map(|body| type_path(context, document, &body.ty));
    json!({
        "method": operation.method.as_str(),
        "path": operation.bound_path(),
        "published_path": operation.path,
        "rust": format!("{}::{name}", module_path(context, document)),
        "request": request,
        "responses": responses,
    })
}

/// The module of a document, from the root of the crate.
fn module_path(context: &Context, document: usize) -> String {
    match context.collection.apis.get(document) {
        Some(api) => {
            let id = &api.id;
            format!("{}::{}::{}", group_module(&id.group), module_name(&id.api), module_name(&id.version))
        }
        None => String::new(),
    }
}

/// A type as a user of the module names it.
fn type_path(context: &Context, document: usize, ty: &Type) -> String {
    match ty {
        Type::Defined(id) => {
            let own = context.shape(*id).and_then(|shape| {
                shape.uses.iter().find_map(|(user, origin)| match origin {
                    Origin::Component(published) if *user == document => Some(context.schema_name(document, published)),
                    _ => None,
                })
            });
            let home = context.home(*id);
            match own.or_else(|| context.inline_name(document, home)) {
                Some(own) => format!("{}::{own}", module_path(context, document)),
                None => format!("types::{home}"),
            }
        }
        Type::List(item) => format!("Vec<{}>", type_path(context, document, item)),
        Type::Map(value) if **value == Type::Nullable(Box::new(Type::Text)) => "Properties".to_owned(),
        Type::Map(value) => format!("Map<{}>", type_path(context, document, value)),
        Type::Nullable(inner) => format!("Nullable<{}>", type_path(context, document, inner)),
        plain => context.ty(plain).to_string(),
    }
}
