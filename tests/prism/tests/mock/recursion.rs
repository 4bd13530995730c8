//! Which schemas of a document contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The references of every part of a document, and where they lead in the end.
pub struct Recursion<'a> {
    /// The component schemas by the reference to them, each with what it refers to.
    schemas: BTreeMap<String, BTreeSet<&'a str>>,
    /// Those that come back to themselves.
    recursive: BTreeSet<String>,
}

impl<'a> Recursion<'a> {
    /// Looks through a document.
    pub fn of(document: &'a Value) -> Self {
        let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
        let schemas = schemas.map(|(name, schema)| (format!("#/components/schemas/{name}"), references(schema)));
        let mut this = Self { schemas: schemas.collect(), recursive: BTreeSet::new() };
        let comes_back = |name: &&String| this.closure(&this.schemas[*name]).contains(name.as_str());
        this.recursive = this.schemas.keys().filter(comes_back).cloned().collect();
        this
    }

    /// Whether any schema does.
    pub fn is_there(&self) -> bool {
        !self.recursive.is_empty()
    }

    /// Whether a part of the document holds a schema that does.
    pub fn reaches(&self, part: &Value) -> bool {
        self.closure(&references(part)).into_iter().any(|reference| self.recursive.contains(reference))
    }

    fn closure<'s>(&'s self, from: &BTreeSet<&'s str>) -> BTreeSet<&'s str> {
        let (mut found, mut waiting) = (BTreeSet::new(), from.iter().copied().collect::<Vec<_>>());
        while let Some(reference) = waiting.pop() {
            if found.insert(reference) {
                waiting.extend(self.schemas.get(reference).into_iter().flatten());
            }
        }
        found
    }
}

fn references(node: &Value) -> BTreeSet<&str> {
    match node {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::Recursion;
    use serde_json::json;

    #[test]
    fn a_schema_contains_itself_by_way_of_others() {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let document = json!({"components": {"schemas": {
            "Or": {"properties": {"branches": {"type": "array", "items": reference("And")}}},
            "And": {"oneOf": [reference("Or"), reference("Plain")]},
            "List": {"properties": {"filter": reference("Or")}},
            "Plain": {"type": "string"},
        }}});
        let recursion = Recursion::of(&document);
        assert!(recursion.is_there());
        for (name, expected) in [("Or", true), ("And", true), ("List", true), ("Plain", false), ("Nowhere", false)] {
            assert_eq!(recursion.reaches(&reference(name)), expected, "{name}");
        }
    }
}
