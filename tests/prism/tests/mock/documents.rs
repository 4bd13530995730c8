//! The chosen documents of `specs/`, to make requests from and to be served.

use std::collections::BTreeMap;
use std::path::Path;

use crate::recursion::Recursion;
use crate::sample::Sampler;
use hubspot_generator::{load, overlay};
use serde_json::{Value, json};

/// The documents by group, API and version.
pub struct Documents(BTreeMap<String, Document>);

/// A document.
struct Document {
    /// As it stands in `specs/`: what judges.
    published: Value,
    /// As generated code knows it: what requests are made from.
    corrected: Value,
}

/// A document as the server gets it.
pub struct Served {
    /// The document.
    pub tree: Value,
    /// Whether a schema in it contains itself.
    pub is_recursive: bool,
}

impl Documents {
    /// Reads those that `documents.txt` names.
    pub fn read() -> Self {
        let chosen: Vec<&str> = include_str!("../../documents.txt").lines().collect();
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
        let mut published = load::load(&specs).unwrap();
        published.retain(|document| chosen.contains(&document.id().as_str()));
        let overlays = overlay::read(&specs).unwrap();
        let (corrected, _) = overlay::apply_to_part(&overlays, published.clone()).unwrap();
        let pairs = published.into_iter().zip(corrected);
        Self(
            pairs
                .map(|(published, corrected)| {
                    assert_eq!(published.file, corrected.file);
                    let id = published.id().to_owned();
                    (id, Document { published: published.tree, corrected: corrected.tree })
                })
                .collect(),
        )
    }

    /// The serialised form of a request with everything that the document allows.
    pub fn parts(&self, document: &str, method: &str, path: &str, parameters: &[&str]) -> Value {
        let corrected = &self.0[document].corrected;
        let sampler = Sampler::new(corrected);
        let operation = &corrected["paths"][path][method];
        let mut parts = json!({"path": {}, "query": {}});
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let (name, schema) = (parameter["name"].as_str().unwrap(), &parameter["schema"]);
            let place = parameter["in"].as_str().unwrap();
            let is_open = schema["type"] == "object";
            if (place == "query" && !is_open) || parameters.contains(&name) {
                parts[place][name] = sampler.value(schema).unwrap();
            }
        }
        if let Some(content) = operation["requestBody"]["content"].as_object() {
            let (kind, media) = content.iter().next().unwrap();
            let schema = &media["schema"];
            let is_file = kind == "multipart/form-data" && schema["format"] == "binary";
            let body = sampler.value(schema).unwrap();
            parts["body"] = if is_file { json!({"file": body}) } else { body };
        }
        parts
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// A document as the server reads it, as published but for what would keep it from being judged at all:
    ///
    /// - A reference that leads nowhere, which two documents have, becomes a schema that allows everything.
    /// - An operation without a published success, which the server answers with a fault of its own, has the corrected one,
    ///   else an empty one.
    /// - An answer in which a schema contains itself comes with an example, since the server's own stop in the middle, and
    ///   it then refuses them. It judges the example all the same.
    pub fn served(&self, document: &str) -> Served {
        let Document { published, corrected } = &self.0[document];
        let recursion = Recursion::of(published);
        let sampler = Sampler::new(published);
        let mut tree = published.clone();
        for (path, operations) in tree["paths"].as_object_mut().into_iter().flatten() {
            for (method, operation) in operations.as_object_mut().into_iter().flatten() {
                let Some(responses) = operation["responses"].as_object_mut() else { continue };
                if !responses.keys().any(|status| is_success(status)) {
                    responses.extend(successes(&corrected["paths"][path][method]));
                }
                let successes = responses.iter_mut().filter(|(status, _)| is_success(status));
                for (_, media) in successes.filter_map(|(_, response)| response["content"].as_object_mut()).flatten() {
                    if recursion.reaches(&media["schema"]) {
                        media["example"] = sampler.value(&media["schema"]).unwrap_or_default();
                    }
                }
            }
        }
        let tree = closed(&tree, &tree);
        Served { tree, is_recursive: recursion.is_there() }
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The successes of an operation; an empty one where it has none.
fn successes(operation: &Value) -> Vec<(String, Value)> {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let successes = responses.filter(|(status, _)| is_success(status));
    let mut successes: Vec<_> = successes.map(|(status, response)| (status.clone(), response.clone())).collect();
    if successes.is_empty() {
        successes.push(("204".to_owned(), json!({"description": "Done."})));
    }
    successes
}

fn closed(node: &Value, document: &Value) -> Value {
    match node {
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) if document.pointer(reference.trim_start_matches('#')).is_none() => json!({}),
            _ => members.iter().map(|(key, value)| (key.clone(), closed(value, document))).collect(),
        },
        Value::Array(items) => items.iter().map(|item| closed(item, document)).collect(),
        plain => plain.clone(),
    }
}
