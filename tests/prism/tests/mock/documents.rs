//! The chosen documents of `specs/`: one by one to make requests from, and joined into one for the server.

use std::collections::BTreeMap;
use std::path::Path;

use crate::sample::Sampler;
use hubspot_generator::load;
use serde_json::{Map, Value, json};

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

    /// All of them as one document. Components of two documents may share a name, so each gets its document's too.
    pub fn merged(&self) -> Value {
        let mut paths = Map::new();
        let mut components: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        for (id, tree) in &self.0 {
            let own = id.replace(['/', '-'], "_");
            for (path, item) in tree["paths"].as_object().unwrap() {
                paths.entry(path.clone()).or_insert_with(|| renamed(item, &own));
            }
            for (kind, all) in tree["components"].as_object().into_iter().flatten() {
                let section = components.entry(kind.clone()).or_default();
                for (name, component) in all.as_object().into_iter().flatten() {
                    let name = if kind == "securitySchemes" { name.clone() } else { format!("{own}_{name}") };
                    section.insert(name, renamed(component, &own));
                }
            }
        }
        json!({
            "openapi": "3.0.1",
            "info": {"title": "chosen documents", "version": "1"},
            "servers": [{"url": "https://api.hubapi.com"}],
            "paths": paths,
            "components": components,
        })
    }
}

/// A copy whose references lead to the components of this document.
fn renamed(node: &Value, own: &str) -> Value {
    match node {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(key, value)| match (key.as_str(), value.as_str().and_then(|text| text.rsplit_once('/'))) {
                    ("$ref", Some((section, name))) => (key.clone(), json!(format!("{section}/{own}_{name}"))),
                    _ => (key.clone(), renamed(value, own)),
                })
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| renamed(item, own)).collect(),
        plain => plain.clone(),
    }
}
