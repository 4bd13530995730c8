//! Batch upserts over HTTP on loopback: what stands on the wire, and what is read from the answer.
//!
//! The bodies are our own; between them they have every field that is published. What is snapshotted is the request byte
//! for byte, the answer as `Debug` shows it, and the answer written back.

use hubspot_api::crm::{objects, tickets, users};
use hubspot_api::runtime::BatchBody;
use hubspot_api::{Batch, Client, Operation, blocking};
use hubspot_tests::loopback::{Answer, Request, Server};
use insta::{assert_debug_snapshot, assert_snapshot};
use serde_json::Value;

const COMPLETE: &str = include_str!("../fixtures/tickets/upsert-200.json");
const PARTIAL: &str = include_str!("../fixtures/tickets/upsert-207.json");

/// Inputs with everything that one can have, and with the least.
fn inputs() -> [tickets::v3::SimplePublicObjectBatchInputUpsert; 2] {
    [
        tickets::v3::SimplePublicObjectBatchInputUpsert::new(
            "TCK-1001",
            [("subject", "Login fails"), ("content", "\"Sign in\" answers 500 – since monday\n")],
        )
        .id_property("external_id")
        .object_write_trace_id("row-1"),
        tickets::v3::SimplePublicObjectBatchInputUpsert::new(4711, [("hs_ticket_priority", "NOW")]),
    ]
}

/// Sends with the async client and gives back what came, and what was read.
async fn sent<O: Operation>(operation: &O, answer: Answer) -> (Request, O::Response) {
    let server = Server::answering([answer]).unwrap();
    let client = Client::builder().access_token("pat-eu1-test").base_url(server.base_url()).build().unwrap();
    let response = client.send(operation).await.unwrap();
    (server.requests().unwrap().remove(0), response)
}

/// The same with the blocking client.
fn sent_blocking<O: Operation>(operation: &O, answer: Answer) -> (Request, O::Response) {
    let server = Server::answering([answer]).unwrap();
    let builder = blocking::Client::builder().access_token("pat-eu1-test").base_url(server.base_url());
    let response = builder.build_blocking().unwrap().send(operation).unwrap();
    (server.requests().unwrap().remove(0), response)
}

/// JSON to be compared by value.
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn tickets_in_v3() {
    let operation = tickets::v3::BatchUpsert::new(inputs());
    let (request, batch) = sent(&operation, Answer::json("200 OK", COMPLETE)).await;
    assert_eq!(request.line(), "POST /crm/v3/objects/tickets/batch/upsert");
    assert_eq!(
        request.text(),
        concat!(
            r#"{"inputs":[{"id":"TCK-1001","idProperty":"external_id","objectWriteTraceId":"row-1","properties":"#,
            r#"{"subject":"Login fails","content":"\"Sign in\" answers 500 – since monday\n"}},"#,
            r#"{"id":"4711","properties":{"hs_ticket_priority":"NOW"}}]}"#
        )
    );
    assert_snapshot!("tickets_v3_request", request);
    assert_debug_snapshot!("tickets_v3_response", batch);
    assert!(!batch.is_partial());
    assert_snapshot!("tickets_v3_written_back", serde_json::to_string_pretty(&batch.complete().unwrap()).unwrap());
}

#[tokio::test]
async fn generic_objects_in_2026_03() {
    let operation = objects::v2026_03::BatchUpsert::new("tickets", inputs());
    let (request, batch) = sent(&operation, Answer::json("207 Multi-Status", PARTIAL)).await;
    assert_eq!(request.line(), "POST /crm/objects/2026-03/tickets/batch/upsert");
    assert_snapshot!("objects_2026_03_request", request);
    assert_debug_snapshot!("objects_2026_03_response", batch);
    let failure = batch.into_result().unwrap_err();
    assert_snapshot!("objects_2026_03_written_back", serde_json::to_string_pretty(failure.body()).unwrap());
}

/// The template's `{objectType}` is no choice of the caller's, and nothing else differs from the generic operation.
#[tokio::test]
async fn users_in_2026_09_are_bound() {
    assert_eq!(users::v2026_09::BatchUpsert::PATH, "/crm/objects/2026-09/{objectType}/batch/upsert");
    let (request, batch) =
        sent(&users::v2026_09::BatchUpsert::new(inputs()), Answer::json("207 Multi-Status", PARTIAL)).await;
    assert_snapshot!("users_2026_09_request", request);
    assert!(batch.is_partial());

    let generic = objects::v2026_09::BatchUpsert::new("users", inputs());
    let (same, _) = sent(&generic, Answer::json("200 OK", COMPLETE)).await;
    assert_eq!((same.line(), &same.body), (request.line(), &request.body));
}

#[tokio::test]
async fn every_version_of_tickets() {
    async fn check<O: Operation>(operation: O, path: &str) {
        let (request, _) = sent(&operation, Answer::json("200 OK", COMPLETE)).await;
        assert_eq!(request.line(), format!("POST {path}"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(json(&request.text())["inputs"][0]["objectWriteTraceId"], "row-1");
    }
    check(tickets::v3::BatchUpsert::new(inputs()), "/crm/v3/objects/tickets/batch/upsert").await;
    check(tickets::v2025_09::BatchUpsert::new(inputs()), "/crm/objects/2025-09/tickets/batch/upsert").await;
    check(tickets::v2026_03::BatchUpsert::new(inputs()), "/crm/objects/2026-03/tickets/batch/upsert").await;
    check(tickets::v2026_09_beta::BatchUpsert::new(inputs()), "/crm/objects/2026-09-beta/tickets/batch/upsert").await;
    check(tickets::v2026_09::BatchUpsert::new(inputs()), "/crm/objects/2026-09/tickets/batch/upsert").await;
}

#[test]
fn the_blocking_client_sends_the_same() {
    let operation = tickets::v3::BatchUpsert::new(inputs());
    let (request, batch) = sent_blocking(&operation, Answer::json("200 OK", COMPLETE));
    assert_snapshot!("tickets_v3_request", request);
    assert_debug_snapshot!("tickets_v3_response", batch);

    let operation = objects::v2026_03::BatchUpsert::new("tickets", inputs());
    let (request, batch) = sent_blocking(&operation, Answer::json("207 Multi-Status", PARTIAL));
    assert_snapshot!("objects_2026_03_request", request);
    assert_debug_snapshot!("objects_2026_03_response", batch);
}

#[tokio::test]
async fn every_field_of_a_full_success() {
    let (_, batch) = sent(&tickets::v3::BatchUpsert::new(inputs()), Answer::json("200 OK", COMPLETE)).await;
    let body = batch.complete().unwrap();
    assert_eq!(body.status, tickets::v3::BatchResponseSimplePublicStatus::Complete);
    assert_eq!(body.started_at, "2026-09-14T08:30:00.750Z".parse().unwrap());
    assert_eq!(body.completed_at, "2026-09-14T10:30:01.25+02:00".parse().unwrap());
    assert_eq!(body.requested_at, Some("2026-09-14T08:30:00Z".parse().unwrap()));
    assert_eq!(body.links.as_ref().unwrap().get("next-steps").unwrap(), "https://example.com/batches/7");

    let [new, old] = &body.results[..] else { panic!("two results") };
    assert_eq!((new.id.as_str(), new.new, new.archived), ("5301", true, false));
    assert_eq!((old.id.as_str(), old.new, old.archived), ("4711", false, true));
    assert_eq!(new.object_write_trace_id.as_deref(), Some("row-1"));
    assert_eq!(new.url.as_deref(), Some("https://example.com/tickets/5301"));
    assert_eq!(new.created_at, new.updated_at);
    assert_eq!(old.archived_at, Some("2026-09-12T22:00:00Z".parse().unwrap()));
    assert_eq!((old.url.as_deref(), old.object_write_trace_id.as_deref()), (None, None));

    assert_eq!(new.properties.text("subject"), Some("Login fails"));
    assert!(new.properties.contains("hs_ticket_priority"), "a null came");
    assert_eq!(new.properties.text("hs_ticket_priority"), None);

    let [value] = &new.properties_with_history.as_ref().unwrap().get("subject").unwrap()[..] else { panic!("one") };
    assert_eq!((value.value.as_str(), value.source_type.as_str()), ("Login fails", "IMPORT"));
    assert_eq!(
        (value.source_id.as_deref(), value.source_label.as_deref()),
        (Some("import 12"), Some("Nightly import"))
    );
    assert_eq!(value.updated_by_user_id, Some(21_678_228_008));
    assert_eq!(value.timestamp, new.created_at);

    let [warning] = &new.warnings.as_ref().unwrap()[..] else { panic!("one warning") };
    assert_eq!((warning.category.as_str(), warning.message.as_str()), ("UNUSED", "not in use"));
    assert_eq!(warning.context.get("property").unwrap(), "external_id");
}

#[tokio::test]
async fn every_field_of_a_partial_success() {
    let (_, batch) =
        sent(&tickets::v2026_09::BatchUpsert::new(inputs()), Answer::json("207 Multi-Status", PARTIAL)).await;
    let Batch::Partial(body) = &batch else { panic!("207") };
    assert_eq!(body.num_errors, Some(1));
    let [error] = &body.errors.as_ref().unwrap()[..] else { panic!("one error") };
    assert_eq!((error.status.as_deref(), error.id.as_deref()), (Some("error"), Some("e-1")));
    assert_eq!(error.category.as_deref(), Some("VALIDATION_ERROR"));
    assert_eq!(error.message.as_deref(), Some("one value does not fit"));
    assert_eq!(error.sub_category, Some(serde_json::json!({})));
    assert_eq!(error.context.as_ref().unwrap().get("objectWriteTraceId").unwrap(), &["row-2"]);
    assert!(error.links.as_ref().unwrap().contains_key("property"));
    let [detail] = &error.errors.as_ref().unwrap()[..] else { panic!("one detail") };
    assert_eq!((detail.code.as_deref(), detail.r#in.as_deref()), (Some("INVALID_OPTION"), Some("properties")));
    assert_eq!(detail.sub_category.as_deref(), Some("options"));
    assert_eq!(detail.context.as_ref().unwrap().get("propertyName").unwrap(), &["hs_ticket_priority"]);
}

/// Whichever of the two came, the same calls tell what was done and what was not.
#[tokio::test]
async fn results_and_errors_of_both() {
    let operation = tickets::v2026_03::BatchUpsert::new(inputs());
    for status in ["200 OK", "201 Created", "202 Accepted"] {
        let (_, batch) = sent(&operation, Answer::json(status, COMPLETE)).await;
        assert_eq!(batch.results().len(), 2, "{status}");
        assert_eq!((batch.errors().len(), batch.error_count(), batch.is_partial()), (0, 0, false), "{status}");
        assert_eq!(batch.status().as_deref(), Some("COMPLETE"));
        assert_eq!(batch.into_result().unwrap().results.len(), 2, "{status}");
    }

    let (_, batch) = sent(&operation, Answer::json("207 Multi-Status", PARTIAL)).await;
    assert_eq!(batch.results()[0].object_write_trace_id.as_deref(), Some("row-1"));
    assert_eq!((batch.error_count(), batch.is_partial()), (1, true));
    let errors = batch.errors();
    assert_eq!(errors[0].category.as_deref(), Some("VALIDATION_ERROR"));
    assert_eq!(errors[0].context_values("ids"), ["TCK-1002"]);
    assert_eq!(errors[0].context_values("objectWriteTraceId"), ["row-2"]);
    assert_eq!(errors[0].errors[0].code.as_deref(), Some("INVALID_OPTION"));
    let failure = batch.into_result().unwrap_err();
    assert_eq!(failure.to_string(), "1 of the records failed, the first with VALIDATION_ERROR: one value does not fit");
    assert_eq!(failure.into_body().into_results().len(), 1);
}

#[test]
fn what_came_is_written_back() {
    let complete: tickets::v3::BatchResponseSimplePublicUpsertObject = serde_json::from_str(COMPLETE).unwrap();
    assert_eq!(serde_json::to_value(&complete).unwrap(), json(COMPLETE));
    let partial: tickets::v3::BatchResponseSimplePublicUpsertObjectWithErrors = serde_json::from_str(PARTIAL).unwrap();
    assert_eq!(serde_json::to_value(&partial).unwrap(), json(PARTIAL));
    // The body of a 207 also reads as that of a 200: what it has more is kept beside the fields.
    let crossed: tickets::v3::BatchResponseSimplePublicUpsertObject = serde_json::from_str(PARTIAL).unwrap();
    assert_eq!(serde_json::to_value(&crossed).unwrap(), json(PARTIAL));
    assert_eq!(Batch::<_, tickets::v3::Error>::Complete(crossed).errors().len(), 1);
}

/// No client is needed: the request that it would send, and the reading of what any other client got.
#[test]
fn without_a_client() {
    let operation = tickets::v3::BatchUpsert::new(inputs());
    let request = operation.to_http("https://api.hubapi.com").unwrap();
    assert_eq!(request.method(), tickets::v3::BatchUpsert::METHOD);
    assert_eq!(request.uri(), "https://api.hubapi.com/crm/v3/objects/tickets/batch/upsert");
    let response = http::Response::builder().status(207).body(bytes::Bytes::from_static(PARTIAL.as_bytes())).unwrap();
    assert!(tickets::v3::BatchUpsert::from_http(response).unwrap().is_partial());
}
