//! Errors from every shape of body that is seen.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::*;

fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> ApiError {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    ApiError::from_response(&response.body(body.into()).unwrap())
}

#[test]
fn the_standard_body() {
    let error = answer(
        400,
        &[("content-type", "application/json")],
        r#"{"status":"error","message":"Values were wrong","correlationId":"c-1","category":"VALIDATION_ERROR",
            "subCategory":"crm.values","context":{"propertyName":["subject"],"count":3,"ids":[1,"2"]},
            "links":{"docs":"https://example.com"},
            "errors":[{"message":"too long","code":"LENGTH","in":"subject","context":{"max":["5"]},
                       "errors":[{"message":"inner"}]}, "only text"]}"#,
    );
    assert_eq!(error.status, StatusCode::BAD_REQUEST);
    assert_eq!(error.category.as_deref(), Some("VALIDATION_ERROR"));
    assert_eq!(error.sub_category.as_deref(), Some("crm.values"));
    assert_eq!(error.correlation_id.as_deref(), Some("c-1"));
    assert_eq!(error.context["ids"], ["1", "2"]);
    assert_eq!(error.context["count"], ["3"]);
    assert_eq!(error.links["docs"], "https://example.com");
    assert_eq!(error.errors[0].code.as_deref(), Some("LENGTH"));
    assert_eq!(error.errors[0].location.as_deref(), Some("subject"));
    assert_eq!(error.errors[0].context_values("max"), ["5"]);
    assert_eq!(error.errors[0].errors[0].message.as_deref(), Some("inner"));
    assert_eq!(error.errors[1].message.as_deref(), Some("only text"));
    assert_eq!(
        Error::from(error).to_string(),
        "HubSpot answered 400 Bad Request (VALIDATION_ERROR, crm.values): Values were wrong (correlation id c-1)"
    );
}

#[test]
fn a_rate_limit() {
    let body = r#"{"status":"error","message":"You have reached a limit","errorType":"RATE_LIMIT","correlationId":"c-2",
                   "policyName":"TEN_SECONDLY_ROLLING","groupName":"publicapi:crm","requestId":"r-1"}"#;
    let error: Error = answer(429, &[("retry-after", "10")], body).into();
    assert!(error.is_rate_limited() && !error.is_not_found() && !error.is_conflict());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(10)));
    assert_eq!(error.correlation_id(), Some("c-2"));
    let error = error.api().unwrap();
    assert_eq!(error.policy_name.as_deref(), Some("TEN_SECONDLY_ROLLING"));
    assert_eq!(error.group_name.as_deref(), Some("publicapi:crm"));
    assert_eq!(error.request_id.as_deref(), Some("r-1"));
    assert_eq!(error.error_type.as_deref(), Some("RATE_LIMIT"));
}

#[test]
fn oauth() {
    let error = answer(400, &[], r#"{"error":"invalid_grant","error_description":"the code is used up"}"#);
    assert_eq!(error.category.as_deref(), Some("invalid_grant"));
    assert_eq!(error.message.as_deref(), Some("the code is used up"));
}

#[test]
fn bodies_that_say_little() {
    let html = answer(502, &[("X-HubSpot-Correlation-Id", "c-3")], "<html><h1>Bad gateway</h1></html>");
    assert_eq!(html.correlation_id.as_deref(), Some("c-3"));
    assert_eq!(html.message, None);
    assert_eq!(html.body, "<html><h1>Bad gateway</h1></html>");
    assert_eq!(html.to_string(), "HubSpot answered 502 Bad Gateway (correlation id c-3)");
    let empty = answer(401, &[], "");
    assert_eq!(empty.to_string(), "HubSpot answered 401 Unauthorized");
    for body in ["null", "[]", "\"text\"", "{", "{\"message\":null,\"errors\":7,\"context\":[],\"links\":\"x\"}"] {
        let error = answer(500, &[], body);
        assert_eq!((error.message, error.errors.len(), error.body.as_str()), (None, 0, body));
    }
    let odd = answer(477, &[], r#"{"subCategory":{},"message":{"a":1}}"#);
    assert_eq!((odd.sub_category.as_deref(), odd.message.as_deref()), (None, Some(r#"{"a":1}"#)));
    assert_eq!(answer(304, &[], "").status.as_u16(), 304);
}

#[test]
fn long_bodies_are_cut_at_a_character() {
    let error = answer(500, &[], "ä".repeat(BODY_LIMIT));
    assert!(error.body.ends_with("ää…"), "{}", &error.body[error.body.len() - 12..]);
    let error = answer(500, &[], format!("x{}", "ä".repeat(BODY_LIMIT)));
    assert!(error.body.ends_with("ä…") && !error.body.contains('\u{fffd}'));
    let error = answer(500, &[], vec![0xff; BODY_LIMIT]);
    assert!(!error.body.ends_with('…'));
}

#[test]
fn waits_of_all_forms() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (headers, expected) in [
        (vec![("retry-after", "1.5")], Some(1500)),
        (vec![("retry-after", "0")], Some(0)),
        (vec![("retry-after", "-1")], None),
        (vec![("retry-after", "NaN")], None),
        (vec![("retry-after", "soon")], None),
        (vec![("retry-after", "1e300")], None),
        (vec![("retry-after", "86400")], Some(86_400_000)),
        (vec![("retry-after", "999999999")], Some(7 * 86_400_000)),
        (vec![("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), ("date", date)], Some(30_000)),
        (vec![("retry-after", "Sun, 06 Nov 1994 08:40:07 GMT"), ("date", date)], Some(0)),
        (vec![("retry-after", date)], None),
    ] {
        let wait = answer(429, &headers, "").retry_after;
        assert_eq!(wait, expected.map(Duration::from_millis), "{headers:?}");
    }
}

#[test]
fn a_secret_is_taken_out_of_every_text() {
    let body = r#"{"message":"key s3cret is wrong","category":"s3cret","context":{"key":["s3cret"]},
                   "errors":[{"message":"s3cret","errors":[{"message":"s3cret","links":{"a":"s3cret"}}]}]}"#;
    let mut error = answer(401, &[], body);
    error.redact("s3cret");
    let shown = format!("{error:?} {error}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert_eq!(error.message.as_deref(), Some("key [redacted] is wrong"));
}

#[test]
fn an_answer_that_does_not_read_hides_its_body() {
    let response = Response::builder().status(200).header("x-hubspot-correlation-id", "c-4");
    let response = response.body(Bytes::from_static(b"{\"access_token\":\"s3cret\"")).unwrap();
    let error: Error = AnswerError::new(&response, "results[3]".into(), "cut short".into()).into();
    assert_eq!(error.to_string(), "the answer (200 OK) does not read at results[3]: cut short (correlation id c-4)");
    assert!(!format!("{error:?}").contains("s3cret"));
    assert_eq!((error.status(), error.correlation_id()), (Some(StatusCode::OK), Some("c-4")));
}
