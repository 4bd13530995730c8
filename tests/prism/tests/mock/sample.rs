//! A value that a published schema allows: everything that may be there down to some depth, below it what has to be.

use serde_json::{Map, Value, json};

/// From here on only what has to be there.
const DEEP: usize = 7;

/// Deeper than this no schema goes that has an end.
const BOTTOMLESS: usize = 14;

/// Makes values of the schemas of one document.
pub struct Sampler<'a> {
    document: &'a Value,
}

impl<'a> Sampler<'a> {
    /// For the schemas of this document.
    pub fn new(document: &'a Value) -> Self {
        Self { document }
    }

    /// A value; nothing where the schema has no finite one.
    pub fn value(&self, schema: &Value) -> Option<Value> {
        self.at(schema, 0)
    }

    fn at(&self, schema: &Value, depth: usize) -> Option<Value> {
        if depth > BOTTOMLESS {
            return None;
        }
        if let Some(reference) = schema["$ref"].as_str() {
            return match self.document.pointer(reference.trim_start_matches('#')) {
                Some(target) => self.at(target, depth + 1),
                None => Some(json!({})),
            };
        }
        if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
            return Some(first.clone());
        }
        if let Some(alternatives) = schema["oneOf"].as_array() {
            return alternatives.iter().find_map(|alternative| self.at(alternative, depth + 1));
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let mut united = Map::new();
            for part in parts {
                if let Value::Object(members) = self.at(part, depth + 1)? {
                    united.extend(members);
                }
            }
            return Some(Value::Object(united));
        }
        match schema["type"].as_str() {
            Some("string") => Some(text(schema["format"].as_str())),
            Some("integer") => Some(schema.get("minimum").cloned().unwrap_or(json!(7))),
            Some("number") => Some(json!(1.5)),
            Some("boolean") => Some(json!(true)),
            Some("array") => Some(Value::Array(self.at(&schema["items"], depth + 1).into_iter().collect())),
            _ => self.object(schema, depth),
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            if !is_required && depth >= DEEP {
                continue;
            }
            match self.at(member, depth + 1) {
                Some(value) => {
                    members.insert(name.clone(), value);
                }
                None if is_required => return None,
                None => {}
            }
        }
        if let Some(value) = schema["additionalProperties"].as_object().map(|_| &schema["additionalProperties"]) {
            members.extend(self.at(value, depth + 1).map(|value| ("a key".to_owned(), value)));
        }
        Some(Value::Object(members))
    }
}

fn text(format: Option<&str>) -> Value {
    match format {
        Some("date-time") => json!("2026-08-01T10:00:00.000Z"),
        Some("date") => json!("2026-08-01"),
        Some("uuid") => json!("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        Some("binary") => json!({"fileName": "a b.csv", "contentType": "text/csv", "data": "aWQKMQo="}),
        _ => json!("ann+1@example.com ü"),
    }
}
