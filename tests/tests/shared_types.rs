//! Equal shapes are one type, whichever API and version publishes them; one operation of two APIs is one type too.

use std::any::TypeId;
use std::collections::BTreeMap;

use hubspot_api::crm::{contacts, custom_objects, objects, tickets, users};
use hubspot_api::{Batch, Operation, Text};
use serde_json::Value;

/// A program written for v3.
fn trace_ids(batch: &Batch<UpsertBody, UpsertBodyWithErrors>) -> Vec<&Text> {
    batch
        .results()
        .iter()
        .filter_map(|record: &tickets::v3::SimplePublicUpsertObject| record.object_write_trace_id.as_ref())
        .collect()
}
type UpsertBody = tickets::v3::BatchResponseSimplePublicUpsertObject;
type UpsertBodyWithErrors = tickets::v3::BatchResponseSimplePublicUpsertObjectWithErrors;

fn answered<O: Operation>(body: &'static str) -> O::Response {
    O::from_http(http::Response::new(bytes::Bytes::from_static(body.as_bytes()))).unwrap()
}

#[test]
fn a_value_moves_between_versions_and_apis() {
    const BODY: &str = r#"{"status":"COMPLETE","results":[{"id":"1","objectWriteTraceId":"row-1","properties":{}}]}"#;
    assert_eq!(trace_ids(&answered::<tickets::v3::BatchUpsert>(BODY)), ["row-1"]);
    assert_eq!(trace_ids(&answered::<tickets::v2026_03::BatchUpsert>(BODY)), ["row-1"]);
    assert_eq!(trace_ids(&answered::<tickets::v2026_09::BatchUpsert>(BODY)), ["row-1"]);
    assert_eq!(trace_ids(&answered::<objects::v2026_03::BatchUpsert>(BODY)), ["row-1"]);
    assert_eq!(trace_ids(&answered::<users::v2026_09::BatchUpsert>(BODY)), ["row-1"]);
    assert_eq!(trace_ids(&answered::<contacts::v2026_09_beta::BatchUpsert>(BODY)), ["row-1"]);

    let read: tickets::v3::BatchResponseSimplePublicObject =
        answered::<tickets::v2026_03::BatchRead>(r#"{"status":"COMPLETE","results":[]}"#).complete().unwrap();
    let moved: contacts::v2026_09::BatchResponseSimplePublicObject = read;
    assert!(moved.results.is_empty());

    // What is sent moves too.
    let inputs =
        tickets::v3::BatchUpsert::new([tickets::v3::SimplePublicObjectBatchInputUpsert::new("1", [("a", "b")])]);
    let moved = tickets::v2026_09::BatchUpsert::of(inputs.clone().into_parts());
    assert_eq!(moved.body, inputs.body);
}

/// The names of shapes in the manifest, by module (`crm::tickets::v3`) and published name.
fn shapes() -> BTreeMap<(String, String), String> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/manifest.json")).unwrap();
    let entries: Vec<Value> = serde_json::from_str(&text).unwrap();
    let text = |value: &Value, name: &str| value[name].as_str().unwrap().to_owned();
    let schemas = |entry: &Value| {
        let module = text(entry, "module");
        let schemas = entry["schemas"].as_array().unwrap().iter();
        schemas.map(|schema| ((module.clone(), text(schema, "name")), text(schema, "shape"))).collect::<Vec<_>>()
    };
    entries.iter().flat_map(schemas).collect()
}

/// Says of each schema whether it is one type in two modules, having seen that the manifest says the same.
macro_rules! is_one_type {
    ($shapes:ident, $one:ident::$one_version:ident, $other:ident::$other_version:ident: $($schema:ident)*) => {
        [$({
            let shape = |api: &str, version: &str| {
                $shapes[&(format!("crm::{api}::{version}"), stringify!($schema).to_owned())].as_str()
            };
            let is_one_type = TypeId::of::<$one::$one_version::$schema>() == TypeId::of::<$other::$other_version::$schema>();
            let is_one_shape = shape(stringify!($one), stringify!($one_version))
                == shape(stringify!($other), stringify!($other_version));
            assert_eq!(is_one_type, is_one_shape, stringify!($schema));
            is_one_type
        }),*]
    };
}

#[test]
fn the_manifest_agrees() {
    let shapes = shapes();
    let same = is_one_type!(shapes, tickets::v3, tickets::v2026_03:
        BatchInputSimplePublicObjectBatchInputUpsert SimplePublicObjectBatchInputUpsert SimplePublicUpsertObject
        BatchResponseSimplePublicUpsertObject BatchResponseSimplePublicUpsertObjectWithErrors StandardError ErrorDetail
        SimplePublicObject SimplePublicObjectInput SimplePublicObjectInputForCreate SimplePublicObjectWithAssociations
        PublicObjectSearchRequest FilterGroup Filter Paging ForwardPaging NextPage PreviousPage Error
        ValueWithTimestamp AssociationSpec PublicAssociationsForObject PublicMergeInput);
    assert_eq!(same, [true; 23]);
    let same = is_one_type!(shapes, tickets::v3, tickets::v2026_09:
        SimplePublicUpsertObject SimplePublicObject SimplePublicObjectWithAssociations PublicObjectSearchRequest
        BatchResponseSimplePublicObject BatchResponseSimplePublicUpsertObject Filter Error);
    assert_eq!(same, [true; 8]);
    let same = is_one_type!(shapes, tickets::v2026_03, contacts::v2026_09_beta:
        SimplePublicUpsertObject SimplePublicObject SimplePublicObjectInputForCreate PublicObjectSearchRequest Error);
    assert_eq!(same, [true; 5]);
    // One name with two shapes is two types.
    let same = is_one_type!(shapes, tickets::v2025_09, tickets::v2026_09_beta: AssociationSpecWithLabel);
    assert_eq!(same, [false]);
}

#[test]
fn an_operation_of_two_apis_is_one_type() {
    assert_eq!(TypeId::of::<objects::v3::BatchUpsert>(), TypeId::of::<custom_objects::v3::BatchUpsert>());
    assert_eq!(TypeId::of::<objects::v2026_03::Get>(), TypeId::of::<custom_objects::v2026_03::Get>());
    // The same signature at another address is another operation.
    assert_ne!(TypeId::of::<tickets::v3::BatchUpsert>(), TypeId::of::<tickets::v2026_03::BatchUpsert>());
    assert_ne!(TypeId::of::<tickets::v2026_09::BatchUpsert>(), TypeId::of::<users::v2026_09::BatchUpsert>());
    assert_eq!(tickets::v2026_09::BatchUpsert::PATH, users::v2026_09::BatchUpsert::PATH);
}

/// Every document that publishes one method and path names the operation alike, or tells why it cannot: never two of one
/// name in a module.
#[test]
fn no_module_has_two_operations_of_one_name() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/manifest.json")).unwrap();
    let entries: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut seen = BTreeMap::new();
    for operation in entries.iter().flat_map(|entry| entry["operations"].as_array().unwrap()) {
        if let Some(other) = seen.insert(operation["rust"].as_str().unwrap(), operation) {
            panic!("two operations of one name: {operation} and {other}");
        }
    }
    assert!(seen.len() > 5_000);
}
