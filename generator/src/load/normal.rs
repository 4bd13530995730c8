//! Schemas in the one form that later stages read, where OpenAPI has several for the same.
//!
//! | what stands there | what is made of it |
//! |---|---|
//! | keywords of one type (`properties`, `items`, an `enum` of strings) without `type` | the type that they imply |
//! | members of an object beside `allOf` | one more part of the `allOf` |
//! | `type: object` alone beside `allOf`, `oneOf`, `anyOf` | nothing: the parts and alternatives say it |
//! | an `encoding` without `explode` | what it then is |
//! | `oneOf`, `anyOf` or `not` that only says which members are required together | nothing: it limits values, as `minimum` does |
//!
//! Only what is well formed is touched; the checks come after and judge all of it. No name is looked at.

use serde_json::{Map, Value, json};

/// Puts every schema of a document into that form.
pub(super) fn normalise(document: &mut Value) {
    for section in ["schemas", "parameters", "requestBodies", "responses"] {
        let pointer = format!("/components/{section}");
        for entry in document.pointer_mut(&pointer).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
        {
            match section {
                "schemas" => schema(entry),
                _ => holder(entry),
            }
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        for value in item.values_mut() {
            operation_or_parameters(value);
        }
    }
}

fn operation_or_parameters(value: &mut Value) {
    each(value.as_array_mut(), holder);
    let Some(operation) = value.as_object_mut() else { return };
    each(operation.get_mut("parameters").and_then(Value::as_array_mut), holder);
    operation.get_mut("requestBody").into_iter().for_each(holder);
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    responses.into_iter().flat_map(Map::values_mut).for_each(holder);
}

/// A parameter, a body or a response: what has a schema, or one for each media type.
fn holder(value: &mut Value) {
    value.get_mut("schema").into_iter().for_each(schema);
    let content = value.get_mut("content").and_then(Value::as_object_mut);
    for media in content.into_iter().flat_map(Map::values_mut) {
        media.get_mut("schema").into_iter().for_each(schema);
        let encoding = media.get_mut("encoding").and_then(Value::as_object_mut);
        encoding.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut).for_each(say_explode);
    }
}

/// What `explode` is where it is not said, since later stages cannot tell that from `false`.
fn say_explode(encoding: &mut Map<String, Value>) {
    let is_form = encoding.get("style").is_none_or(|style| style == "form");
    encoding.entry("explode").or_insert(json!(is_form));
}

fn each(list: Option<&mut Vec<Value>>, what: fn(&mut Value)) {
    list.into_iter().flatten().for_each(what);
}

/// One schema, and those in it. A document is read no deeper than its YAML may nest.
fn schema(value: &mut Value) {
    let Some(own) = value.as_object_mut() else { return };
    if own.contains_key("$ref") {
        return;
    }
    drop_limits(own);
    imply_type(own);
    move_into_all_of(own);
    let properties = own.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flat_map(Map::values_mut).for_each(schema);
    for keyword in ["items", "additionalProperties"] {
        own.get_mut(keyword).into_iter().for_each(schema);
    }
    for keyword in ["oneOf", "allOf", "anyOf"] {
        each(own.get_mut(keyword).and_then(Value::as_array_mut), schema);
    }
}

/// Keywords that make a schema more than a limit on the values of another.
const LIMITS: [&str; 9] =
    ["required", "not", "oneOf", "anyOf", "allOf", "minProperties", "maxProperties", "description", "title"];

/// Whether a schema only limits which members have to be there.
fn is_limit(value: &Value) -> bool {
    let Some(schema) = value.as_object() else { return false };
    schema.iter().all(|(keyword, value)| {
        LIMITS.contains(&keyword.as_str())
            && match keyword.as_str() {
                "not" => is_limit(value),
                "oneOf" | "anyOf" | "allOf" => value.as_array().is_some_and(|list| list.iter().all(is_limit)),
                _ => true,
            }
    })
}

fn drop_limits(schema: &mut Map<String, Value>) {
    let is_described = ["type", "properties", "allOf"].iter().any(|keyword| schema.contains_key(*keyword));
    for keyword in ["oneOf", "anyOf"] {
        let list = schema.get(keyword).and_then(Value::as_array);
        if is_described && list.is_some_and(|list| !list.is_empty() && list.iter().all(is_limit)) {
            schema.remove(keyword);
        }
    }
    if is_described && schema.get("not").is_some_and(is_limit) {
        schema.remove("not");
    }
}

const FORMS: [&str; 5] = ["type", "oneOf", "anyOf", "allOf", "not"];

fn imply_type(schema: &mut Map<String, Value>) {
    if FORMS.iter().any(|form| schema.contains_key(*form)) {
        return;
    }
    let mut implied: Vec<&str> = Vec::new();
    if OF_OBJECTS.iter().any(|keyword| schema.contains_key(*keyword)) {
        implied.push("object");
    }
    if schema.contains_key("items") {
        implied.push("array");
    }
    implied.extend(schema.get("enum").and_then(Value::as_array).and_then(|values| type_of(values)));
    // Two of them contradict each other, which the checks tell.
    if let [only] = implied[..] {
        schema.insert("type".to_owned(), json!(only));
    }
}

/// The one type that all values have, null aside.
fn type_of(values: &[Value]) -> Option<&'static str> {
    let own: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let all = |is: fn(&Value) -> bool| !own.is_empty() && own.iter().all(|value| is(value));
    match () {
        () if all(Value::is_string) => Some("string"),
        () if all(Value::is_i64) => Some("integer"),
        () if all(Value::is_number) => Some("number"),
        () if all(Value::is_boolean) => Some("boolean"),
        () => None,
    }
}

const OF_OBJECTS: [&str; 3] = ["properties", "required", "additionalProperties"];

fn move_into_all_of(schema: &mut Map<String, Value>) {
    let is_object = schema.get("type").is_none_or(|ty| ty == "object");
    let alternatives = ["oneOf", "anyOf"].iter().any(|keyword| schema.contains_key(*keyword));
    let has_own = OF_OBJECTS.iter().any(|keyword| schema.contains_key(*keyword));
    if !is_object || alternatives && has_own {
        return;
    }
    if !has_own {
        if alternatives || schema.contains_key("allOf") {
            schema.remove("type");
        }
        return;
    }
    if alternatives || !schema.get("allOf").is_some_and(Value::is_array) {
        return;
    }
    let mut own = Map::from_iter([("type".to_owned(), json!("object"))]);
    for keyword in OF_OBJECTS {
        own.extend(schema.remove(keyword).map(|value| (keyword.to_owned(), value)));
    }
    schema.remove("type");
    if let Some(parts) = schema.get_mut("allOf").and_then(Value::as_array_mut) {
        parts.push(own.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(from: Value, to: Value) {
        let mut document = json!({"components": {"schemas": {"A": from}}});
        normalise(&mut document);
        assert_eq!(document["components"]["schemas"]["A"], to);
    }

    #[test]
    fn keywords_imply_their_type() {
        let typed = |ty: &str, keyword: &str, value: Value| json!({"type": ty, keyword: value});
        for (keyword, value, ty) in [
            ("properties", json!({"a": {}}), "object"),
            ("items", json!({}), "array"),
            ("enum", json!(["a"]), "string"),
            ("enum", json!([1, null]), "integer"),
            ("enum", json!([1, 1.5]), "number"),
            ("enum", json!([true]), "boolean"),
        ] {
            becomes(json!({keyword: value}), typed(ty, keyword, value));
        }
        for odd in
            [json!({"items": {}, "properties": {}}), json!({"enum": ["a", 1]}), json!({"enum": [null]}), json!({})]
        {
            becomes(odd.clone(), odd);
        }
    }

    #[test]
    fn members_beside_all_of_are_a_part_of_it() {
        let base = json!({"$ref": "#/components/schemas/B"});
        becomes(
            json!({"type": "object", "required": ["a"], "properties": {"a": {"enum": ["x"]}}, "allOf": [base], "nullable": true}),
            json!({"nullable": true, "allOf": [base, {
                "type": "object", "required": ["a"], "properties": {"a": {"type": "string", "enum": ["x"]}}}]}),
        );
        becomes(json!({"type": "object", "allOf": [base]}), json!({"allOf": [base]}));
        becomes(json!({"type": "object", "oneOf": [base]}), json!({"oneOf": [base]}));
        let kept = json!({"type": "object", "properties": {}, "oneOf": [base]});
        becomes(kept.clone(), kept);
    }

    #[test]
    fn what_only_limits_values_goes() {
        let limits = json!([{"required": ["a"]}, {"required": ["b"], "not": {"required": ["a"]}}]);
        let object = json!({"type": "object", "properties": {"a": {}, "b": {}}});
        for keyword in ["oneOf", "anyOf"] {
            let mut limited = object.clone();
            limited[keyword] = limits.clone();
            becomes(limited, object.clone());
        }
        let alternatives = json!({"anyOf": [{"required": ["a"], "type": "object"}]});
        becomes(alternatives.clone(), alternatives);
    }
}
