//! Refusals over HTTP on loopback: whatever body comes with them, an error of one type with what it says.

use std::time::Duration;

use hubspot_api::crm::{objects, tickets};
use hubspot_api::{Client, Error, Operation, blocking};
use hubspot_tests::loopback::{Answer, Server};
use insta::assert_debug_snapshot;

const TOKEN: &str = "pat-eu1-s3cret";

async fn refused<O: Operation<Response: std::fmt::Debug>>(operation: &O, answer: Answer) -> Error {
    let server = Server::answering([answer]).unwrap();
    let client = Client::builder().access_token(TOKEN).base_url(server.base_url()).build().unwrap();
    client.send(operation).await.unwrap_err()
}

fn upsert() -> tickets::v3::BatchUpsert {
    let input = tickets::v3::SimplePublicObjectBatchInputUpsert::new("TCK-1001", [("subject", "Login fails")]);
    tickets::v3::BatchUpsert::new([input])
}

/// A body with every member that HubSpot documents for errors.
const STANDARD: &str = r#"{
    "status": "error",
    "category": "VALIDATION_ERROR",
    "subCategory": "crm.upsert.ID_PROPERTY",
    "message": "external_id is not unique",
    "correlationId": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "context": {"idProperty": ["external_id"], "count": "1"},
    "links": {"help": "https://example.com/unique"},
    "errors": [{
        "code": "NOT_UNIQUE", "in": "inputs[0].idProperty", "message": "choose another", "context": {"ids": ["7"]},
        "subCategory": "ids"
    }]
}"#;

const RATE_LIMIT: &str = r#"{
    "status": "error", "message": "the ten seconds are used up", "errorType": "RATE_LIMIT",
    "correlationId": "c-429", "policyName": "TEN_SECONDLY_ROLLING", "groupName": "publicapi:private-apps:1", "requestId": "r-1"
}"#;

#[tokio::test]
async fn a_standard_body_is_read_in_full() {
    for status in ["400 Bad Request", "401 Unauthorized", "409 Conflict", "500 Internal Server Error"] {
        let error = refused(&upsert(), Answer::json(status, STANDARD)).await;
        let api = error.api().unwrap();
        assert_eq!(Some(api.status.as_str()), status.split(' ').next());
        assert_eq!(api.category.as_deref(), Some("VALIDATION_ERROR"), "{status}");
        assert_eq!(api.sub_category.as_deref(), Some("crm.upsert.ID_PROPERTY"), "{status}");
        assert_eq!(error.correlation_id(), Some("3fa85f64-5717-4562-b3fc-2c963f66afa6"), "{status}");
    }
    assert_debug_snapshot!("standard", refused(&upsert(), Answer::json("400 Bad Request", STANDARD)).await);
}

#[tokio::test]
async fn a_rate_limit_says_which_and_how_long() {
    let answer = Answer::json("429 Too Many Requests", RATE_LIMIT).header("Retry-After", "10");
    let error = refused(&upsert(), answer).await;
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(10)));
    assert_eq!(error.api().unwrap().policy_name.as_deref(), Some("TEN_SECONDLY_ROLLING"));
    assert_eq!(error.correlation_id(), Some("c-429"));
    assert_debug_snapshot!("rate_limit", error);
}

/// Statuses by which a program decides, each with JSON, a page of HTML and nothing.
#[tokio::test]
async fn every_status_with_every_body() {
    let html = "<html><body><h1>Bad gateway</h1></body></html>";
    for (line, status) in [
        ("400 Bad Request", 400),
        ("401 Unauthorized", 401),
        ("403 Forbidden", 403),
        ("404 Not Found", 404),
        ("409 Conflict", 409),
        ("414 URI Too Long", 414),
        ("423 Locked", 423),
        ("429 Too Many Requests", 429),
        ("477 Migration In Progress", 477),
        ("500 Internal Server Error", 500),
        ("502 Bad Gateway", 502),
        ("503 Service Unavailable", 503),
        ("504 Gateway Timeout", 504),
        ("524 A Timeout Occurred", 524),
    ] {
        let json = Answer::json(line, r#"{"category":"SOME","message":"no","correlationId":"in-the-body"}"#);
        let page =
            Answer::new(line).header("Content-Type", "text/html").header("X-HubSpot-Correlation-Id", "in-a-header");
        let nothing = Answer::new(line).header("x-hubspot-correlation-id", "in-a-header");
        let answers = [
            (json, Some("SOME"), "in-the-body"),
            (page.body(html), None, "in-a-header"),
            (nothing, None, "in-a-header"),
        ];
        for (answer, category, correlation_id) in answers {
            let error = refused(&upsert(), answer.clone()).await;
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{answer:?}");
            assert_eq!(error.api().unwrap().category.as_deref(), category, "{answer:?}");
            assert_eq!(error.correlation_id(), Some(correlation_id), "{answer:?}");
            assert_eq!(error.is_conflict(), status == 409);
            assert_eq!(error.is_unauthorized(), status == 401);
            assert_eq!(error.is_rate_limited(), status == 429);
        }
    }
    let page = Answer::new("502 Bad Gateway").header("Content-Type", "text/html").body(html);
    assert_debug_snapshot!("html", refused(&upsert(), page).await);
    assert_debug_snapshot!("empty", refused(&upsert(), Answer::new("503 Service Unavailable")).await);
}

/// No member of an error body can be relied on: each may be missing, null or of another kind.
#[tokio::test]
async fn bodies_that_lack_or_bend_every_member() {
    let strange = r#"{"status":null,"category":7,"subCategory":{},"message":["a"],"correlationId":null,
        "context":[],"links":null,"errors":{"0":"x"}}"#;
    for body in ["{}", "[]", "null", "\"no\"", "{\"message\":", strange] {
        let error = refused(&upsert(), Answer::json("400 Bad Request", body)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{body}");
        assert_eq!(error.correlation_id(), None, "{body}");
        assert_eq!(error.api().unwrap().body, body);
    }
}

#[tokio::test]
async fn oauth_has_words_of_its_own() {
    let body = r#"{"status":"BAD_REFRESH_TOKEN","error":"invalid_grant","error_description":"the token was revoked"}"#;
    let error = refused(&upsert(), Answer::json("400 Bad Request", body)).await;
    let api = error.api().unwrap();
    assert_eq!(api.category.as_deref(), Some("invalid_grant"));
    assert_eq!(api.message.as_deref(), Some("the token was revoked"));
}

#[tokio::test]
async fn a_success_that_does_not_read_names_the_place() {
    let body = r#"{"status":"COMPLETE","results":[{"id":"1","properties":{}},{"id":"2","properties":7}]}"#;
    let error = refused(&upsert(), Answer::json("200 OK", body).header("X-HubSpot-Correlation-Id", "c-200")).await;
    assert_eq!(
        error.to_string(),
        "the answer (200 OK) does not read at results[1].properties: expected an object, found number 7 (correlation id c-200)"
    );
    for body in ["", "<html></html>", "{\"results\":["] {
        let error = refused(&upsert(), Answer::json("200 OK", body)).await;
        assert!(matches!(error, Error::Decode(_)), "{body:?}: {error}");
    }
}

/// The credential is in no error, though the server says it.
#[tokio::test]
async fn the_credential_never_shows() {
    let body = format!(r#"{{"message":"the token {TOKEN} has expired","category":"EXPIRED_AUTHENTICATION"}}"#);
    let error = refused(&upsert(), Answer::json("401 Unauthorized", body)).await;
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("EXPIRED_AUTHENTICATION") && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn the_blocking_client_says_the_same() {
    let answer = Answer::json("429 Too Many Requests", RATE_LIMIT).header("Retry-After", "10");
    let server = Server::answering([answer]).unwrap();
    let builder = blocking::Client::builder().access_token(TOKEN).base_url(server.base_url());
    let error = builder.build_blocking().unwrap().send(&upsert()).unwrap_err();
    assert_debug_snapshot!("rate_limit", error);
}

/// What would call another path than the operation's is refused before anything is sent.
#[tokio::test]
async fn what_cannot_be_sent() {
    let client = Client::builder().access_token(TOKEN).base_url("http://127.0.0.1:9").build().unwrap();
    let inputs = || upsert().into_parts().body.inputs;
    for object_type in ["", ".."] {
        let error = client.send(&objects::v2026_03::BatchUpsert::new(object_type, inputs())).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
    }
    let nameless = Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let error = nameless.send(&upsert()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the request cannot be built: the operation asks for an access token: set it with `Client::builder().access_token(…)`"
    );
    assert!(Client::builder().access_token("two words").build().is_err());
}
