//! From one published document to its facts: what `keep`'s tables leave over, brought into the one order and wording.
//!
//! Knows a single document. Which documents are taken and how two are united is not decided here.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::keep::{self, PATH_ITEM, facts};
use super::place::Place;
use crate::fault::Faults;

/// The facts of a published document, in canonical order. `info` is missing: [`finish`] writes it.
///
/// # Errors
/// Every place that is no OpenAPI 3.0, by its pointer in the published file.
pub(super) fn read(published: &Value, file: &str) -> Result<Value, Faults> {
    let mut faults = Faults::none();
    let place = Place::root(file);
    let mut document = facts(published, &keep::DOCUMENT, &place, &mut faults);
    let openapi = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !openapi.starts_with("3.0.") {
        faults.push(place.key("openapi").fault(
            format!("version {openapi:?}"),
            "OpenAPI 3.0",
            "only OpenAPI 3.0 documents can be read; leave the file out by policy if it is of another version",
        ));
    }
    if document.pointer("/servers/0/url").is_none() {
        faults.push(place.key("servers").fault(
            "no server",
            "the address that calls go to",
            "leave the file out by policy",
        ));
    }
    if document.get("paths").is_none() {
        faults.push(place.fault("no path", "a document with operations", "leave the file out by policy if it is none"));
    }
    for (path, item) in entries_mut(&mut document, "paths") {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            order_parameters(operation, path);
            for (status, response) in entries_mut(operation, "responses") {
                describe(response, reason(status));
            }
        }
    }
    if let Some(components) = document.get_mut("components") {
        for (name, response) in entries_mut(components, "responses") {
            let name = name.clone();
            describe(response, &name);
        }
    }
    faults.or(document)
}

/// The document as it is written: with our own title, and only the keywords that its readers need, in order.
pub(super) fn finish(mut document: Value, title: &str, version: &str) -> Value {
    let mut take = |keyword: &str| document.get_mut(keyword).map(Value::take).filter(|value| !value.is_null());
    let mut finished = Map::new();
    for keyword in ["openapi", "info", "servers", "security", "paths", "components"] {
        let value = if keyword == "info" { Some(json!({"title": title, "version": version})) } else { take(keyword) };
        if let Some(value) = value {
            finished.insert(keyword.to_owned(), value);
        }
    }
    Value::Object(finished)
}

/// The operations of a document: path, method and the operation itself.
pub(super) fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
        })
        .filter(|(_, method, _)| PATH_ITEM.position(method).is_some())
        .map(|(path, method, operation)| (path.as_str(), method.as_str(), operation))
}

/// The named parts of a document, of one kind (`schemas`, `responses`).
pub(super) fn components<'d>(document: &'d Value, kind: &str) -> impl Iterator<Item = (&'d String, &'d Value)> {
    document.get("components").and_then(|all| all.get(kind)).and_then(Value::as_object).into_iter().flatten()
}

/// The entries of a map that stands under a keyword.
pub(super) fn entries_mut<'d>(
    object: &'d mut Value,
    keyword: &str,
) -> impl Iterator<Item = (&'d String, &'d mut Value)> {
    object.get_mut(keyword).and_then(Value::as_object_mut).into_iter().flatten()
}

/// Path parameters as the path names them, then the others by place and name; styles only where not the usual one.
fn order_parameters(operation: &mut Value, path: &str) {
    let Some(object) = operation.as_object_mut() else { return };
    let Some(Value::Array(parameters)) = object.get_mut("parameters") else { return };
    for parameter in parameters.iter_mut().filter_map(Value::as_object_mut) {
        drop_usual_style(parameter);
    }
    parameters.sort_by(|left, right| compare_parameters(left, right, path));
    if parameters.is_empty() {
        object.shift_remove("parameters");
    }
}

fn drop_usual_style(parameter: &mut Map<String, Value>) {
    let usual = match parameter.get("in").and_then(Value::as_str) {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or(usual).to_owned();
    if parameter.get("explode") == Some(&Value::Bool(style == "form")) {
        parameter.shift_remove("explode");
    }
    if style == usual {
        parameter.shift_remove("style");
    }
}

fn compare_parameters(left: &Value, right: &Value, path: &str) -> Ordering {
    let key = |parameter: &Value| {
        let text = |keyword: &str| parameter.get(keyword).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (name, place) = (text("name"), text("in"));
        let rank = match place.as_str() {
            "path" => 0,
            "query" => 1,
            _ => 2,
        };
        // A path parameter that the path lacks stands behind those that it has.
        let position = if rank == 0 { path.find(&format!("{{{name}}}")).unwrap_or(path.len()) } else { 0 };
        (rank, position, place, name)
    };
    key(left).cmp(&key(right))
}

/// Puts the description that OpenAPI asks for in front of a response.
fn describe(response: &mut Value, text: &str) {
    if let Some(object) = response.as_object_mut()
        && !object.contains_key("$ref")
    {
        object.shift_insert(0, "description".to_owned(), Value::from(text));
    }
}

/// The reason phrase of a status (the registry of HTTP status codes), or of its class.
fn reason(status: &str) -> &'static str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "No Content",
        "206" => "Partial Content",
        "207" => "Multi-Status",
        "302" => "Found",
        "304" => "Not Modified",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "409" => "Conflict",
        "410" => "Gone",
        "413" => "Content Too Large",
        "415" => "Unsupported Media Type",
        "422" => "Unprocessable Content",
        "423" => "Locked",
        "429" => "Too Many Requests",
        "500" => "Internal Server Error",
        "502" => "Bad Gateway",
        "503" => "Service Unavailable",
        "504" => "Gateway Timeout",
        _ if status.starts_with('2') => "Success",
        _ if status.starts_with('3') => "Redirection",
        _ => "Error",
    }
}
