//! Operations at rest: every one is JSON with the published names, to be queued, logged and sent later.

use std::fmt::Debug;

use hubspot_api::crm::{contacts, objects, tickets, users};
use hubspot_api::events::events;
use hubspot_api::files::files;
use hubspot_api::{File, Operation, PropertyValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The operation is stored as `stored`, and what is read from there is the same and sends the same.
fn check<O>(operation: &O, stored: Value)
where
    O: Operation + Serialize + DeserializeOwned + Debug + PartialEq,
{
    assert_eq!(serde_json::to_value(operation).unwrap(), stored);
    let read: O = serde_json::from_value(stored).unwrap();
    assert_eq!(&read, operation);
    let request = |operation: &O| operation.to_http("https://api.hubapi.com").unwrap();
    let (sent, again) = (request(operation), request(&read));
    assert_eq!((sent.uri(), sent.body()), (again.uri(), again.body()));
}

#[test]
fn operations_come_back_as_they_were() {
    check(
        &tickets::v3::BatchUpsert::new([tickets::v3::SimplePublicObjectBatchInputUpsert::new(
            "TCK-1001",
            [("urgent", PropertyValue::from(true)), ("effort", 2.5.into())],
        )
        .id_property("external_id")]),
        json!({"body": {"inputs": [
            {"id": "TCK-1001", "idProperty": "external_id", "properties": {"urgent": "true", "effort": "2.5"}}
        ]}}),
    );
    check(
        &contacts::v2026_09::Get::new("ada@example.com").id_property("email").properties(["firstname", "lastname"]),
        json!({"path": {"objectId": "ada@example.com"}, "query": {"idProperty": "email", "properties": ["firstname", "lastname"]}}),
    );
    check(
        &objects::v2026_03::Archive::new("tickets", 5301),
        json!({"path": {"objectType": "tickets", "objectId": "5301"}}),
    );
    check(&users::v2026_09::List::new(), json!({}));
    check(
        &events::v2026_03::ListEventOccurrences::new().property([("plan", "pro")]).limit(10),
        json!({"query": {"limit": 10, "property.{propname}": {"plan": "pro"}}}),
    );
    check(
        &files::v2026_03::Create::new(files::v2026_03::CreateBody::new(File::new("a.txt", "hi")).folder_path("/docs")),
        json!({"body": {"file": {"fileName": "a.txt", "data": "aGk="}, "folderPath": "/docs"}}),
    );
}

#[test]
fn an_enumeration_of_operations_needs_no_more_than_derives() {
    #[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
    #[serde(tag = "operation", content = "request", rename_all = "camelCase")]
    enum Job {
        Upsert(tickets::v2026_03::BatchUpsert),
        Archive(tickets::v2026_03::Archive),
    }
    let jobs = vec![
        Job::Upsert(tickets::v2026_03::BatchUpsert::new([tickets::v2026_03::SimplePublicObjectBatchInputUpsert::new(
            1,
            [("subject", "a")],
        )])),
        Job::Archive(tickets::v2026_03::Archive::new(7)),
    ];
    let stored = serde_json::to_string(&jobs).unwrap();
    assert_eq!(
        stored,
        concat!(
            r#"[{"operation":"upsert","request":{"body":{"inputs":[{"id":"1","properties":{"subject":"a"}}]}}},"#,
            r#"{"operation":"archive","request":{"path":{"ticketId":"7"}}}]"#
        )
    );
    assert_eq!(serde_json::from_str::<Vec<Job>>(&stored).unwrap(), jobs);
}

#[test]
fn what_is_missing_or_unknown_is_named() {
    fn fault<O: DeserializeOwned + Debug>(stored: Value) -> String {
        serde_json::from_value::<O>(stored).unwrap_err().to_string()
    }
    assert_eq!(
        fault::<tickets::v3::BatchUpsert>(json!({"boddy": {}})),
        "POST /crm/v3/objects/tickets/batch/upsert: missing: body; unknown: boddy"
    );
    assert_eq!(
        fault::<objects::v2026_03::BatchUpsert>(json!({"body": {}})),
        "POST /crm/objects/2026-03/{objectType}/batch/upsert: missing: path.objectType, body.inputs"
    );
    // The object type of a bound operation is no part of it.
    assert_eq!(
        fault::<users::v2026_09::Get>(json!({"path": {"objectType": "users"}, "query": {"limit": 1}})),
        "GET /crm/objects/2026-09/{objectType}/{objectId}: missing: path.objectId; unknown: path.objectType, query.limit"
    );
    assert_eq!(
        fault::<tickets::v3::BatchUpsert>(json!({"body": {"inputs": [{"id": "1", "properties": ["subject"]}]}})),
        "POST /crm/v3/objects/tickets/batch/upsert: body.inputs[0].properties: expected an object, found a list"
    );
}
