//! What of a document is kept, and in which form.

use serde_json::{Value, json};

use super::{World, document};

/// The document that sync makes of a published one.
fn made(published: &Value) -> Value {
    let world = World::of("2026-08-21");
    world.publish("CRM/A/1/v3", published).sync();
    world.value("crm/a/v3.yaml")
}

/// What sync makes of a schema.
fn schema(published: Value) -> Value {
    let content = json!({"content": {"application/json": {"schema": published, "example": "Words"}}});
    let made = made(&document(json!({"/a": {"get": {"responses": {"200": content}}}}), json!({})));
    made["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"].clone()
}

#[test]
fn prose_goes_and_facts_stay() {
    let published = json!({
        "type": "object", "description": "Words", "title": "Words", "example": {"a": 1}, "x-hubspot-sub-type-impl": true,
        "nullable": false, "deprecated": true, "default": null, "required": ["b", "a", "b"],
        "properties": {
            "b": {"type": "string", "enum": ["y", "x", "y"], "default": "x", "pattern": ".+", "maxLength": 25, "description": "Words"},
            "a": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1, "description": "Words"}},
            "c": {"type": "object", "additionalProperties": {"type": "string", "nullable": true, "title": "Words"}, "properties": {}}
        }
    });
    let expected = json!({
        "type": "object", "deprecated": true, "required": ["a", "b"],
        "properties": {
            "a": {"type": "array", "items": {"type": "integer", "format": "int64", "minimum": 1}},
            "b": {"type": "string", "enum": ["x", "y"], "default": "x", "pattern": ".+", "maxLength": 25},
            "c": {"type": "object", "additionalProperties": {"type": "string", "nullable": true}}
        }
    });
    assert_eq!(schema(published).to_string(), expected.to_string());
}

#[test]
fn a_property_may_have_the_name_of_a_keyword() {
    let names = [
        "$ref",
        "default",
        "deprecated",
        "description",
        "enum",
        "example",
        "properties",
        "required",
        "summary",
        "title",
        "type",
        "x-id",
    ];
    let properties: Value =
        names.iter().map(|name| ((*name).to_owned(), json!({"type": "string", "description": "Words"}))).collect();
    let made = schema(json!({"type": "object", "properties": properties}));
    assert_eq!(made["properties"].as_object().unwrap().keys().collect::<Vec<_>>(), names);
    assert_eq!(made["properties"]["description"], json!({"type": "string"}));
}

#[test]
fn unions_have_one_order_and_any_json_stays_any_json() {
    let one = json!({"oneOf": [{"type": "string"}, {"type": "integer", "title": "Words"}], "properties": {}});
    assert_eq!(schema(one), json!({"oneOf": [{"type": "integer"}, {"type": "string"}]}));
    let all =
        json!({"allOf": [{"type": "object"}, {"properties": {"a": {}}}], "not": {"type": "string", "example": 1}});
    assert_eq!(
        schema(all),
        json!({"allOf": [{"type": "object"}, {"properties": {"a": {}}}], "not": {"type": "string"}})
    );
    assert_eq!(schema(json!({"type": "object", "properties": {}})), json!({"type": "object"}));
    assert_eq!(schema(json!({"type": "object", "additionalProperties": false}))["additionalProperties"], json!(false));
}

#[test]
fn an_operation_keeps_what_a_caller_needs() {
    let parameter = |name: &str, place: &str, style: &str, explode: bool, required: bool| {
        json!({"name": name, "in": place, "style": style, "explode": explode, "required": required, "description": "Words",
            "schema": {"type": "string", "example": null}})
    };
    let published = document(
        json!({"/a/{z}/{b}": {"post": {
            "tags": ["Words"], "operationId": "post-/a_b", "summary": "Words", "description": "Words", "deprecated": true,
            "x-hubspot-user-level-auth": {"internalOnly": true}, "x-hubspot-rate-limit-exemptions": ["ten-secondly", "daily"],
            "parameters": [
                parameter("q", "query", "form", true, false), parameter("p", "query", "form", false, true),
                parameter("b", "path", "simple", false, true), parameter("z", "path", "simple", false, true),
            ],
            "requestBody": {"description": "Words", "required": true, "content": {"multipart/form-data": {"schema": {"type": "object"}}}},
            "responses": {
                "default": {"$ref": "#/components/responses/Error", "description": "Words"},
                "207": {"description": "Words", "content": {"text/csv": {"schema": {"type": "string"}}}},
                "201": {"description": "Words", "headers": {"Location": {"description": "Words", "style": "simple", "explode": false, "schema": {"type": "string"}}}}
            },
            "security": [{"private": ["b", "a"]}, {"oauth2": ["a"]}, {"oauth2": ["a"]}]
        }}}),
        json!({"Unused": {"type": "string"}}),
    );
    let expected = json!({
        "deprecated": true,
        "parameters": [
            {"name": "z", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "b", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "p", "in": "query", "required": true, "explode": false, "schema": {"type": "string"}},
            {"name": "q", "in": "query", "schema": {"type": "string"}}
        ],
        "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {"type": "object"}}}},
        "responses": {
            "201": {"description": "Created", "headers": {"Location": {"schema": {"type": "string"}}}},
            "207": {"description": "Multi-Status", "content": {"text/csv": {"schema": {"type": "string"}}}},
            "default": {"$ref": "#/components/responses/Error"}
        },
        "security": [{"oauth2": ["a"]}, {"private": ["a", "b"]}],
        "x-hubspot-rate-limit-exemptions": ["daily", "ten-secondly"]
    });
    assert_eq!(made(&published)["paths"]["/a/{z}/{b}"]["post"].to_string(), expected.to_string());
}

#[test]
fn components_are_those_that_operations_reach() {
    let mut published = document(
        json!({"/a": {"get": {
            "security": [{"oauth2": ["asked", "undeclared"]}, {"key": []}],
            "responses": {"200": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/A"}}}}, "default": {"$ref": "#/components/responses/Error"}}
        }}}),
        json!({
            "A": {"type": "object", "properties": {"b": {"type": "array", "items": {"$ref": "#/components/schemas/B", "description": "Words"}}}},
            "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/Nowhere"}]},
            "Error": {"type": "object"},
            "Unused": {"$ref": "#/components/schemas/UnusedToo"},
            "UnusedToo": {"type": "string"}
        }),
    );
    published["components"]["responses"] = json!({
        "Error": {"description": "Words", "content": {"*/*": {"schema": {"$ref": "#/components/schemas/Error"}, "example": null}}},
        "Unused": {"description": "Words"}
    });
    let flows = json!({"authorizationCode": {"authorizationUrl": "https://a.b/c", "tokenUrl": "https://a.b/d", "scopes": {"asked": "Words", "not": "Words"}}});
    published["components"]["securitySchemes"] = json!({
        "oauth2": {"type": "oauth2", "flows": flows, "description": "Words"},
        "key": {"type": "apiKey", "name": "hapikey", "in": "query", "flows": flows},
        "unused": {"type": "apiKey", "name": "x", "in": "query"}
    });
    let world = World::of("2026-08-21");
    let summary = world.publish("CRM/A/1/v3", &published).sync();
    let made = world.value("crm/a/v3.yaml");
    let names = |kind: &str| made["components"][kind].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names("schemas"), ["A", "B", "Error"]);
    assert_eq!(names("responses"), ["Error"]);
    assert_eq!(made["components"]["responses"]["Error"]["description"], "Error");
    assert_eq!(
        made["components"]["schemas"]["A"]["properties"]["b"]["items"],
        json!({"$ref": "#/components/schemas/B"})
    );
    assert_eq!(names("securitySchemes"), ["key", "oauth2"]);
    assert_eq!(
        made["components"]["securitySchemes"]["key"],
        json!({"type": "apiKey", "in": "query", "name": "hapikey"})
    );
    let scopes = &made["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]["scopes"];
    assert_eq!(scopes, &json!({"asked": "", "undeclared": ""}));
    assert_eq!((summary.schemas, summary.schemas_read), (3, 5));
    assert_eq!(summary.dangling, ["crm/a/v3.yaml #/components/schemas/Nowhere"]);
}

#[test]
fn no_published_word_is_left() {
    let world = World::of("2026-08-21");
    let mut published = document(
        json!({"/a": {"summary": "Words", "get": {"description": "Words", "responses": {"200": {"description": "Words"}}}}}),
        json!({}),
    );
    published["servers"][0]["description"] = json!("Words");
    world.publish("CRM/A/1/v3", &published).sync();
    assert!(!world.text("crm/a/v3.yaml").contains("Words"));
}

#[test]
fn what_is_no_openapi_3_0_is_a_fault_at_its_place() {
    let world = World::of("2026-08-21");
    let mut broken = document(
        json!({"/a": {"get": {"callbacks": {}, "responses": {"200": {"content": {"a/b": {"schema": {"type": "object", "const": "Secret words"}}}}}}, "put": "Secret words"}}),
        json!({"A": {"properties": [], "enum": "Secret words"}}),
    );
    broken["openapi"] = json!("3.1.0");
    world.publish("CRM/A/1/v3", &broken).publish("CRM/B/1/v3", &json!([]));
    let faults = world.faults();
    let places: Vec<&str> = faults.iter().map(|fault| fault.pointer.as_str()).collect();
    for expected in [
        "/openapi",
        "/paths/~1a/get/callbacks",
        "/paths/~1a/get/responses/200/content/a~1b/schema/const",
        "/paths/~1a/put",
        "/components/schemas/A/properties",
        "/components/schemas/A/enum",
    ] {
        assert!(places.contains(&expected), "{expected} in {places:?}");
    }
    assert!(faults.iter().any(|fault| fault.file.starts_with("CRM/B/")));
    assert!(faults.iter().all(|fault| !fault.to_string().contains("Secret")));
}
