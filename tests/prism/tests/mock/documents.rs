//! The chosen documents of `specs/`, to make requests from and to be served.

use std::collections::BTreeMap;
use std::path::Path;

use crate::sample::Sampler;
use hubspot_generator::load;
use serde_json::{Value, json};

/// The documents by group, API and version.
pub struct Documents(BTreeMap<String, Value>);

impl Documents {
    /// Reads those that `documents.txt` names.
    pub fn read() -> Self {
        let chosen: Vec<&str> = include_str!("../../documents.txt").lines().collect();
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
        let all = load::load(&specs).unwrap();
        let chosen = all.into_iter().filter(|document| chosen.contains(&document.id()));
        Self(chosen.map(|document| (document.id().to_owned(), document.tree)).collect())
    }

    /// An operation as published.
    pub fn operation(&self, document: &str, method: &str, path: &str) -> &Value {
        &self.0[document]["paths"][path][method]
    }

    /// The serialised form of a request with everything that the document allows.
    pub fn parts(&self, document: &str, operation: &Value, path: &[&str]) -> Value {
        let sampler = Sampler::new(&self.0[document]);
        let mut parts = json!({"path": {}, "query": {}});
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let (name, schema) = (parameter["name"].as_str().unwrap(), &parameter["schema"]);
            let place = parameter["in"].as_str().unwrap();
            let is_open = schema["type"] == "object";
            let is_secret = document == "auth/oauth/v1" && place == "query";
            if (place == "query" && !is_open && !is_secret) || path.contains(&name) {
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

    /// A document as the server reads it. A reference that leads nowhere, which two documents have, becomes a schema that
    /// allows everything.
    pub fn served(&self, document: &str) -> Value {
        let tree = &self.0[document];
        closed(tree, tree)
    }
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
