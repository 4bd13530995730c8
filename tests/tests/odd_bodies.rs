//! Answers to a batch upsert of tickets that are not as published. All of them read, and what came is written back.

use hubspot_api::crm::tickets::v3::{
    BatchResponseSimplePublicStatus as Status, BatchResponseSimplePublicUpsertObject as Complete,
    BatchResponseSimplePublicUpsertObjectWithErrors as Partial, BatchUpsert,
};
use hubspot_api::{Batch, Operation};
use serde_json::{Value, json};

/// A body as published, with one record, to be bent.
fn complete() -> Value {
    json!({
        "status": "COMPLETE",
        "startedAt": "2026-09-14T08:30:00.750Z",
        "completedAt": "2026-09-14T08:30:01.250Z",
        "results": [{
            "id": "5301",
            "new": true,
            "archived": false,
            "createdAt": "2026-09-14T08:30:00.900Z",
            "updatedAt": "2026-09-14T08:30:00.900Z",
            "properties": {"subject": "Login fails"}
        }]
    })
}

fn bent(bend: impl FnOnce(&mut Value)) -> Value {
    let mut body = complete();
    bend(&mut body);
    body
}

fn with_error(error: Value) -> Value {
    bent(|body| {
        body["errors"] = json!([error]);
        body["numErrors"] = json!(1);
    })
}

fn answered(status: u16, body: &Value) -> Batch<Complete, Partial> {
    let response = http::Response::builder().status(status).body(body.to_string().into()).unwrap();
    BatchUpsert::from_http(response).unwrap_or_else(|error| panic!("{error}: {body}"))
}

/// Reads a full success, and sees that it is written back as it came.
fn read(body: Value) -> Complete {
    let read = answered(200, &body).complete().unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    assert_eq!(serde_json::to_value(read.clone()).unwrap(), body, "a copy says the same");
    read
}

/// The same of a 207.
fn read_partial(body: Value) -> Partial {
    let Batch::Partial(read) = answered(207, &body) else { panic!("207") };
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    read
}

#[test]
fn unknown_status() {
    let body = read(bent(|body| body["status"] = json!("PAUSED")));
    assert_eq!(body.status, Status::Unknown("PAUSED".into()));
}

#[test]
fn null_property_value() {
    let body = read(bent(|body| body["results"][0]["properties"]["content"] = json!(null)));
    assert_eq!(body.results[0].properties.text("content"), None);
}

#[test]
fn missing_time_of_completion() {
    let body = read(bent(|body| drop(body.as_object_mut().unwrap().remove("completedAt"))));
    assert!(body.completed_at.is_unset());
}

#[test]
fn null_for_an_optional_map() {
    let body = read(bent(|body| {
        body["links"] = json!(null);
        body["results"][0]["propertiesWithHistory"] = json!(null);
    }));
    assert!(body.links.is_none() && body.results[0].properties_with_history.is_none());
}

#[test]
fn empty_text_for_a_date() {
    let body = read(bent(|body| body["results"][0]["archivedAt"] = json!("")));
    assert_eq!(body.results[0].archived_at.as_ref().unwrap().timestamp(), None);
}

#[test]
fn number_for_a_property_value() {
    let body = read(bent(|body| body["results"][0]["properties"]["amount"] = json!(12.5)));
    assert_eq!(body.results[0].properties.text("amount"), Some("12.5"));
}

#[test]
fn another_offset_than_utc() {
    let body = read(bent(|body| body["startedAt"] = json!("2026-09-14T10:30:00.75+02:00")));
    assert_eq!(body.started_at, "2026-09-14T08:30:00.750Z".parse().unwrap());
}

#[test]
fn an_extra_field() {
    let body = read(bent(|body| {
        body["traceparent"] = json!({"a": [1, null]});
        body["results"][0]["portalId"] = json!(21_678_228_008_i64);
    }));
    assert_eq!(body.rest.get("traceparent"), Some(json!({"a": [1, null]})));
    assert_eq!(body.results[0].rest.json("portalId"), Some("21678228008"));
}

#[test]
fn partial_with_a_textual_sub_category() {
    let body = read_partial(with_error(json!({
        "status": "error", "category": "VALIDATION_ERROR", "message": "no", "subCategory": "crm.upsert.NO",
        "context": {}, "links": {}, "errors": []
    })));
    assert_eq!(body.errors.unwrap()[0].sub_category, Some(json!("crm.upsert.NO")));
}

#[test]
fn partial_with_an_error_that_lacks_the_most() {
    let body = read_partial(with_error(json!({"status": "error", "category": "CONFLICT", "message": "no"})));
    let error = &body.errors.unwrap()[0];
    assert!(error.links.is_none() && error.context.is_none() && error.errors.is_none());
    assert_eq!(answered(207, &with_error(json!({}))).errors().len(), 1);
}

#[test]
fn milliseconds_for_a_date_and_a_number_for_an_id() {
    let body = read(bent(|body| {
        body["results"][0]["createdAt"] = json!(1_789_374_600_900_i64);
        body["results"][0]["id"] = json!(5301);
    }));
    assert_eq!(body.results[0].created_at, "2026-09-14T08:30:00.900Z".parse().unwrap());
    assert_eq!(body.results[0].id, "5301");
}

#[test]
fn null_and_nothing_where_a_value_is_required() {
    let body = read(bent(|body| {
        let record = body["results"][0].as_object_mut().unwrap();
        for name in ["new", "createdAt", "properties"] {
            record.remove(name);
        }
        record["archived"] = json!(null);
        record["updatedAt"] = json!("yesterday");
    }));
    let record = &body.results[0];
    assert!(!record.new && !record.archived && record.created_at.is_unset() && record.properties.is_empty());
    assert_eq!(record.updated_at.to_string(), "yesterday");
}

/// A field that has been set since is written, not what came in its place.
#[test]
fn what_was_set_since_is_written() {
    let mut body = read(bent(|body| {
        body["results"][0]["archived"] = json!(null);
        body["results"][0]["id"] = json!(5301);
    }));
    body.results[0].archived = true;
    body.results[0].id = 4711.into();
    let written = serde_json::to_value(&body).unwrap();
    assert_eq!((&written["results"][0]["archived"], &written["results"][0]["id"]), (&json!(true), &json!("4711")));
}

/// A word of a known set has no empty value that would not be a lie; the error names the place.
#[test]
fn what_cannot_be_empty_is_named() {
    let body = bent(|body| drop(body.as_object_mut().unwrap().remove("status")));
    let error = BatchUpsert::from_http(http::Response::new(body.to_string().into())).unwrap_err();
    assert!(error.to_string().contains("does not read at status"), "{error}");
}
