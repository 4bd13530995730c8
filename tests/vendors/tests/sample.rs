//! Random values of a schema, read from the tree of its document and nothing else, so that a mistake of the generator's
//! is not repeated here.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The documents by their file (`chat/channels/v10.yaml`), as they are published: no stage of the generator but the
/// reading of YAML has seen them.
pub fn documents() -> BTreeMap<String, Value> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let documents = hubspot_generator::load::load(&specs).unwrap();
    documents.into_iter().map(|document| (document.file, document.tree)).collect()
}

/// Makes values of the schemas of a document.
pub struct Maker<'a> {
    document: &'a Value,
    state: u64,
    depth: usize,
}

/// From this depth on only what has to be there.
const DEEP: usize = 4;

impl<'a> Maker<'a> {
    pub fn new(document: &'a Value, seed: u64) -> Self {
        Self { document, state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, depth: 0 }
    }

    /// A value of the component schema of this name.
    pub fn component(&mut self, name: &str) -> Value {
        self.value(&self.document["components"]["schemas"][name])
    }

    fn draw(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % below.max(1) as u64).unwrap()
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => self.resolve(self.document.pointer(&reference[1..]).unwrap()),
            None => schema,
        }
    }

    fn value(&mut self, schema: &'a Value) -> Value {
        let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
        let schema = self.resolve(schema);
        if let Some(heir) = name.and_then(|name| self.heir(name, schema)) {
            return self.value(heir);
        }
        if schema["nullable"] == true && self.draw(4) == 0 {
            return Value::Null;
        }
        self.depth += 1;
        let value = self.of(schema);
        self.depth -= 1;
        value
    }

    /// One of the components that take over a base with a discriminator: the base by itself is none.
    fn heir(&mut self, base: &str, schema: &'a Value) -> Option<&'a Value> {
        schema.get("discriminator").filter(|_| schema.get("oneOf").or(schema.get("anyOf")).is_none())?;
        let takes = |one: &&Value| {
            let parts = one["allOf"].as_array().into_iter().flatten();
            parts.filter_map(|part| part["$ref"].as_str()).any(|reference| reference.ends_with(&format!("/{base}")))
        };
        let heirs: Vec<&Value> = self.document["components"]["schemas"].as_object()?.values().filter(takes).collect();
        (!heirs.is_empty()).then(|| heirs[self.draw(heirs.len())])
    }

    fn of(&mut self, schema: &'a Value) -> Value {
        if let Some(values) = schema["enum"].as_array() {
            return values[self.draw(values.len())].clone();
        }
        let is_object =
            schema.get("properties").or(schema.get("additionalProperties")).or(schema.get("allOf")).is_some();
        for keyword in ["oneOf", "anyOf"] {
            if let Some(members) = schema[keyword].as_array().filter(|_| !is_object) {
                return self.alternative(schema, members);
            }
        }
        if is_object {
            let mut record = Map::new();
            self.fill(schema, &mut record);
            return record.into();
        }
        match schema["type"].as_str() {
            Some("string") => self.text(schema["format"].as_str()),
            Some("integer") => json!(self.draw(1 << 40) as i64 - (1 << 39)),
            Some("number") => json!(self.draw(10_000) as f64 / 8.0 - 300.0),
            Some("boolean") => json!(self.draw(2) == 0),
            Some("array") => {
                let count = if self.depth > DEEP { 0 } else { self.draw(4) };
                (0..count).map(|_| self.value(&schema["items"])).collect()
            }
            _ => json!({"any": [self.draw(10), null]}),
        }
    }

    fn alternative(&mut self, schema: &'a Value, members: &'a [Value]) -> Value {
        let flat: Vec<&Value> = match self.depth > DEEP {
            true => members.iter().filter(|member| !self.is_deep(member)).collect(),
            false => members.iter().collect(),
        };
        let member = if flat.is_empty() { &members[0] } else { flat[self.draw(flat.len())] };
        let mut value = self.value(member);
        // The text that the discriminator has for the alternative, where its own schema says none.
        let key = schema["discriminator"]["propertyName"].as_str();
        if let (Some(key), Value::Object(record)) = (key, &mut value) {
            let mapping = schema["discriminator"]["mapping"].as_object();
            let mapped = mapping.into_iter().flatten().find(|(_, target)| **target == member["$ref"]);
            if let Some((text, _)) = mapped {
                record.insert(key.to_owned(), json!(text));
            }
        }
        value
    }

    /// Whether a schema leads on to other ones.
    fn is_deep(&self, schema: &'a Value) -> bool {
        self.resolve(schema).to_string().contains("$ref")
    }

    fn fill(&mut self, schema: &'a Value, record: &mut Map<String, Value>) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let part = self.resolve(part);
            self.fill(part, record);
        }
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if required.contains(&name.as_str()) || self.depth <= DEEP && self.draw(2) == 0 {
                record.insert(name.clone(), self.value(member));
            }
        }
        if let Some(others) = schema.get("additionalProperties").filter(|others| **others != false) {
            for _ in 0..self.draw(3) {
                let name = format!("other {}", self.draw(1_000));
                let value = if others.is_object() { self.value(others) } else { json!({"free": 1}) };
                record.insert(name, value);
            }
        }
    }

    fn text(&mut self, format: Option<&str>) -> Value {
        let number = self.draw(1_000_000);
        match format {
            Some("date-time") => json!(format!("2026-0{}-1{}T10:00:00Z", self.draw(9) + 1, self.draw(10))),
            Some("date") => json!(format!("2026-0{}-1{}", self.draw(9) + 1, self.draw(10))),
            Some("uuid") => json!(format!("00000000-0000-4000-8000-{number:012}")),
            Some("snowflake") => json!(format!("{number}{number:012}")),
            _ => json!(
                ["", "a", "ä \" \\", "12", "true", "null", "a longer text than fits into the value itself"][number % 7]
            ),
        }
    }
}
