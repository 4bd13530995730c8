//! One broken document per kind of fault, each a small change to a sound one.

use serde_json::{Value, json};

use super::check;
use crate::load::Document;

/// A sound document with one path parameter, one query parameter and one schema.
fn sound() -> Value {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "v3"},
        "paths": {"/a/{id}": {"get": {
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "q", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            ],
            "responses": {"200": {"description": "", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/A"}}}}},
        }}},
        "components": {"schemas": {"A": {"type": "object", "properties": {"x": {"type": "string", "enum": ["%", "b"]}}}}},
    })
}

fn faults(tree: Value) -> Vec<(String, String)> {
    let document =
        Document { group: "g".into(), api: "a".into(), version: "v3".into(), file: "g/a/v3.yaml".into(), tree };
    let faults = check(&document).sorted();
    assert!(faults.iter().all(|fault| fault.file == "g/a/v3.yaml"));
    faults.into_iter().map(|fault| (fault.pointer, fault.found)).collect()
}

/// Puts a value at a pointer of the sound document, and expects one fault.
#[track_caller]
fn one(at: &str, value: Value, pointer: &str, found: &str) {
    assert_eq!(faults(with(sound(), at, value)), [(pointer.to_owned(), found.to_owned())]);
}

fn with(mut tree: Value, at: &str, value: Value) -> Value {
    let (above, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match tree.pointer_mut(above).unwrap() {
        Value::Array(list) => list.push(value),
        object => object[key] = value,
    }
    tree
}

const GET: &str = "/paths/~1a~1{id}/get";
const X: &str = "/components/schemas/A/properties/x";

#[test]
fn a_sound_document_has_no_fault() {
    assert_eq!(faults(sound()), []);
}

#[test]
fn what_is_no_openapi_3_0_is_refused() {
    assert_eq!(faults(json!([1])), [("".into(), "a list of 1".into())]);
    assert_eq!(
        faults(json!({"swagger": "2.0"})),
        [("/openapi".into(), "`swagger`, the version before OpenAPI 3".into())]
    );
    one("/openapi", json!("3.1.0"), "/openapi", "the string `3.1.0`");
    one("/openapi", json!(3.0), "/openapi", "the number 3.0");
    one("/info", json!("x"), "/info", "the string `x`");
}

#[test]
fn references_lead_to_a_component_of_their_kind() {
    let schema = format!("{GET}/responses/200/content/application~1json/schema");
    let at = format!("{schema}/$ref");
    one(&at, json!("#/components/schemas/B"), &at, "a reference to nowhere: `#/components/schemas/B`");
    one(&at, json!("other.yaml#/A"), &at, "a reference to another file: `other.yaml#/A`");
    one(&at, json!("#/paths"), &at, "a reference to what is no schema: `#/paths`");
    one(&at, json!(1), &at, "the number 1");
    let parameter = json!({"$ref": "#/components/schemas/A"});
    let found = "a reference to what is no parameter: `#/components/schemas/A`";
    one(&format!("{GET}/parameters/2"), parameter, &format!("{GET}/parameters/2/$ref"), found);
}

#[test]
fn references_in_a_ring_are_refused() {
    let ring = json!({"P": {"$ref": "#/components/parameters/P"}});
    let found = "references in a ring, from `#/components/parameters/P` on";
    one("/components/parameters", ring, "/components/parameters/P", found);
}

#[test]
fn path_parameters_and_templates_agree() {
    let at = format!("{GET}/parameters");
    one(&at, json!([]), &at, "no parameter for `{id}` of the path");
    let unused = json!({"name": "no", "in": "path", "required": true, "schema": {"type": "string"}});
    one(&format!("{at}/2"), unused.clone(), &format!("{at}/2"), "the path parameter `no`, which the path lacks");
    let shared = with(sound(), "/paths/~1a~1{id}/parameters", json!([unused]));
    let found = "the path parameter `no`, which the path lacks".to_owned();
    assert_eq!(faults(shared), [("/paths/~1a~1{id}/parameters/0".to_owned(), found)]);
}

#[test]
fn a_path_parameter_may_stand_at_the_path_or_behind_a_reference() {
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    let moved = with(sound(), &format!("{GET}/parameters"), json!([]));
    assert_eq!(faults(with(moved.clone(), "/paths/~1a~1{id}/parameters", json!([id]))), []);
    let referred = with(moved, "/paths/~1a~1{id}/parameters", json!([{"$ref": "#/components/parameters/Id"}]));
    assert_eq!(faults(with(referred, "/components/parameters", json!({"Id": id}))), []);
}

#[test]
fn a_parameter_stands_once() {
    let again = json!({"name": "q", "in": "query", "schema": {"type": "string"}});
    let at = format!("{GET}/parameters/2");
    one(&at, again, &at, "the query parameter `q` a second time");
}

#[test]
fn a_parameter_says_what_it_is() {
    let at = format!("{GET}/parameters/2");
    one(&at, json!({"name": "r", "in": "query"}), &at, "a parameter without a schema");
    let body = json!({"name": "r", "in": "body", "schema": {}});
    one(&at, body, &format!("{at}/in"), "the parameter `r` in `body`");
    let optional = with(sound(), &format!("{GET}/parameters/0/required"), json!(false));
    let pointer = format!("{GET}/parameters/0/required");
    assert_eq!(faults(optional), [(pointer, "the boolean false".to_owned())]);
    let style = json!({"name": "r", "in": "query", "style": "simple", "schema": {}});
    one(&at, style, &format!("{at}/style"), "the style `simple` of a query parameter");
}

#[test]
fn paths_are_templates_and_methods_are_known() {
    one("/paths", json!({}), "/paths", "no path");
    one("/paths", json!({"a": {}}), "/paths/a", "the path `a`, which does not begin with `/`");
    one("/paths/~1b", json!({"fetch": {}}), "/paths/~1b/fetch", "the unknown method `fetch`");
    one("/paths/~1b", json!({"GET": {}}), "/paths/~1b/GET", "the unknown method `GET`");
    let twins = with(sound(), "/paths/~1a~1{other}", json!({"x-own": 1}));
    assert_eq!(faults(twins), [], "paths that differ in a parameter's name only are allowed");
}

#[test]
fn responses_are_statuses() {
    let at = format!("{GET}/responses");
    for status in ["20", "2xx", "0XX", "600", "ok", "99999"] {
        let found = format!("the status `{status}`");
        one(&format!("{at}/{status}"), json!({"description": ""}), &format!("{at}/{status}"), &found);
    }
    for status in ["default", "2XX", "207"] {
        assert_eq!(faults(with(sound(), &format!("{at}/{status}"), json!({"description": ""}))), []);
    }
    one(&at, json!({}), &at, "no response");
    one(&format!("{at}/201"), json!({}), &format!("{at}/201/description"), "nothing");
}

#[test]
fn bodies_have_media_types() {
    let at = format!("{GET}/requestBody");
    one(&at, json!({"content": {}}), &format!("{at}/content"), "no media type");
    let odd = json!({"content": {"json": {"schema": {"type": "string"}}}});
    one(&at, odd, &format!("{at}/content/json"), "the media type `json`");
}

#[test]
fn enums_are_of_one_type() {
    one(&format!("{X}/enum"), json!(["a", 1]), &format!("{X}/enum/1"), "the number 1");
    for (ty, value, found) in [
        ("integer", json!([1, 1.5]), "the number 1.5"),
        ("number", json!([1.5, true]), "the boolean true"),
        ("boolean", json!([true, 0]), "the number 0"),
    ] {
        one(X, json!({"type": ty, "enum": value}), &format!("{X}/enum/1"), found);
    }
    let found = "`enum` of a schema of the type object";
    one(X, json!({"type": "object", "enum": [{}]}), &format!("{X}/enum"), found);
    assert_eq!(faults(with(sound(), X, json!({"type": "integer", "nullable": true, "enum": [1, null]}))), []);
}

#[test]
fn an_enum_has_values_and_the_type_string() {
    one(&format!("{X}/enum"), json!([]), &format!("{X}/enum"), "an enum without values");
    one(&format!("{X}/type"), json!("integer"), &format!("{X}/type"), "`type: integer` beside an enum of strings");
}

#[test]
fn types_are_known() {
    one(X, json!({"type": "file"}), &format!("{X}/type"), "the type `file`");
    one(X, json!({"type": ["string", "null"]}), &format!("{X}/type"), "a list of 2");
    one(X, json!({"type": "array"}), &format!("{X}/items"), "a list without `items`");
}

#[test]
fn keywords_have_values_of_their_kind() {
    let a = "/components/schemas/A";
    for (key, value, found) in [
        ("required", json!("x"), "the string `x`"),
        ("nullable", json!("yes"), "the string `yes`"),
        ("properties", json!([]), "a list of 0"),
        ("maxLength", json!(-1), "the number -1"),
        ("additionalProperties", json!("any"), "the string `any`"),
    ] {
        one(&format!("{a}/{key}"), value, &format!("{a}/{key}"), found);
    }
    one("/components/schemas/B", json!({"oneOf": {}}), "/components/schemas/B/oneOf", "a mapping");
    one("/components/schemas/B", json!({"allOf": []}), "/components/schemas/B/allOf", "an empty list");
}

#[test]
fn a_schema_has_one_form() {
    let b = "/components/schemas/B";
    let object = || json!({"type": "object"});
    for (schema, key, found) in [
        (json!({"type": "object", "oneOf": [object()]}), "oneOf", "`oneOf` beside `type`"),
        (json!({"type": "object", "allOf": [object()]}), "allOf", "`allOf` beside `type`"),
        (json!({"oneOf": [object()], "allOf": [object()]}), "allOf", "`allOf` beside `oneOf`"),
        (json!({"allOf": [object()], "properties": {}}), "properties", "`properties` beside `allOf`"),
        (json!({"properties": {"a": {}}}), "properties", "`properties` without `type: object`"),
        (
            json!({"additionalProperties": true}),
            "additionalProperties",
            "`additionalProperties` without `type: object`",
        ),
        (json!({"items": {}}), "items", "`items` without `type: array`"),
        (json!({"enum": ["a"]}), "enum", "`enum` without `type: string`"),
        (json!({"type": "string", "properties": {}}), "properties", "`properties` without `type: object`"),
    ] {
        one(b, schema, &format!("{b}/{key}"), found);
    }
    assert_eq!(faults(with(sound(), b, json!({"nullable": true, "deprecated": true, "allOf": [object()]}))), []);
}

#[test]
fn names_have_a_letter_or_a_digit() {
    one("/components/schemas/%%%", json!({}), "/components/schemas/%%%", "the schema name `%%%`");
    let at = "/components/schemas/A/properties/$";
    one(at, json!({}), at, "the property name `$`");
    let parameter = json!({"name": "…", "in": "query", "schema": {}});
    let at = format!("{GET}/parameters/2");
    one(&at, parameter, &format!("{at}/name"), "the parameter name `…`");
    assert_eq!(faults(with(sound(), "/components/schemas/日本", json!({}))), []);
}

#[test]
fn schemas_do_not_take_over_themselves() {
    let schemas = json!({
        "A": {"allOf": [{"type": "object"}, {"$ref": "#/components/schemas/B"}]},
        "B": {"$ref": "#/components/schemas/C"},
        "C": {"allOf": [{"allOf": [{"$ref": "#/components/schemas/A"}]}]},
    });
    let found = "a cycle of `allOf` or references: A → B → C → A";
    one("/components/schemas", schemas, "/components/schemas/C/allOf/0/allOf/0/$ref", found);
}

#[test]
fn a_union_of_its_own_children_is_no_cycle() {
    let schemas = json!({
        "A": {"oneOf": [{"$ref": "#/components/schemas/B"}]},
        "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object", "properties": {
            "deeper": {"$ref": "#/components/schemas/B"}}}]},
    });
    assert_eq!(faults(with(sound(), "/components/schemas", schemas)), []);
}

#[test]
fn a_long_chain_of_schemas_is_walked_without_a_stack_and_refused() {
    let next = |at: usize| json!({"allOf": [{"$ref": format!("#/components/schemas/A{}", at + 1)}]});
    let mut chain: serde_json::Map<_, _> = (0..20_000).map(|at| (format!("A{at}"), next(at))).collect();
    chain.insert("A20000".into(), json!({}));
    chain.insert("A".into(), json!({}));
    let faults = faults(with(sound(), "/components/schemas", chain.into()));
    let found = "a chain of more than 64 schemas that take each other over";
    assert_eq!(faults, [("/components/schemas/A63/allOf/0/$ref".to_owned(), found.to_owned())]);
}

#[test]
fn deep_nesting_is_refused() {
    let deep = (0..30).fold(json!({}), |inner, _| json!({"type": "array", "items": inner}));
    let pointer = format!("/components/schemas/A{}", "/items".repeat(25));
    one("/components/schemas/A", deep, &pointer, "a schema nested deeper than 24");
}

#[test]
fn what_is_not_read_yet_is_refused_by_name() {
    let not_read = |what: &str| format!("{what}, which the generator does not read yet");
    let at = format!("{X}/not");
    one(&at, json!({}), &at, &not_read("`not`"));
    let at = format!("{GET}/parameters/0/style");
    one(&at, json!("matrix"), &at, &not_read("`style: matrix`"));
    one("/paths/~1b", json!({"$ref": "x"}), "/paths/~1b/$ref", &not_read("`$ref`"));
    for method in ["head", "options", "trace"] {
        let operation = json!({"responses": {"204": {"description": ""}}});
        let place = format!("/paths/~1b/{method}");
        one("/paths/~1b", json!({method: operation}), &place, &not_read(&format!("`{method}`")));
    }
}

#[test]
fn a_member_goes_in_one_direction_at_most() {
    let both = json!({"type": "string", "readOnly": true, "writeOnly": true});
    one(X, both, &format!("{X}/writeOnly"), "`writeOnly` beside `readOnly`");
    assert_eq!(faults(with(sound(), &format!("{X}/readOnly"), json!(true))), []);
}

#[test]
fn a_parameter_with_a_media_type_is_json_in_a_place_that_takes_it() {
    let at = format!("{GET}/parameters/2");
    let of = |location: &str, content: serde_json::Value| json!({"name": "h", "in": location, "content": content});
    let json_type = json!({"application/json": {"schema": {"type": "object"}}});
    assert_eq!(faults(with(sound(), &at, of("query", json_type.clone()))), []);
    assert_eq!(faults(with(sound(), &at, of("header", json_type.clone()))), []);
    one(&at, of("cookie", json_type), &format!("{at}/content"), "JSON as a cookie parameter");
    let csv = of("query", json!({"text/csv": {}}));
    one(&at, csv, &format!("{at}/content/text~1csv"), "a parameter in `text/csv`");
    one(&at, of("query", json!({})), &format!("{at}/content"), "0 media types");
}

#[test]
fn every_fault_of_a_document_is_found() {
    let tree = with(sound(), "/paths/~1b", json!({"fetch": {}, "get": {"responses": {"x": {"$ref": "y"}}}}));
    let tree = with(tree, "/components/schemas/!", json!({"type": "thing"}));
    let pointers: Vec<_> = faults(tree).into_iter().map(|(pointer, _)| pointer).collect();
    let expected = [
        "/components/schemas/!",
        "/components/schemas/!/type",
        "/paths/~1b/fetch",
        "/paths/~1b/get/responses/x",
        "/paths/~1b/get/responses/x/$ref",
    ];
    assert_eq!(pointers, expected);
}
