//! Answers as they come, where that is not as the specification has it: each is read by a generated operation.
//!
//! The bodies are our own. What refusals look like over HTTP is in `error_answers.rs`.

use std::time::Duration;

use bytes::Bytes;
use hubspot_api::auth::oauth;
use hubspot_api::cms::hubdb;
use hubspot_api::crm::{associations, tickets};
use hubspot_api::files::files;
use hubspot_api::runtime::Description;
use hubspot_api::{Batch, Error, Operation};

fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).unwrap()
}

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

const TICKET: &str = r#"{"id":"7","properties":{"subject":"Login fails","content":null},
    "createdAt":"2026-08-01T10:00:00Z","updatedAt":"2026-08-01T10:00:00.123Z","archived":false}"#;

/// 201 is published, 200 comes, and so may any other success that has a body.
#[test]
fn an_undeclared_success_is_read_as_the_declared_one() {
    for status in [200, 201, 202, 203, 206, 226] {
        let ticket = tickets::v3::Create::from_http(answer(status, JSON, TICKET)).unwrap();
        assert_eq!(ticket.id.as_str(), "7", "{status}");
        let ticket = tickets::v3::Get::from_http(answer(status, &[], TICKET)).unwrap();
        assert_eq!(ticket.properties.get("subject"), Some("Login fails"), "{status}");
    }
}

#[test]
fn an_accepted_task_is_read() {
    let body = r#"{"id":"t-1","links":{"status":"https://example.com/t-1"}}"#;
    let task = files::v3::CreateImportFromUrlAsync::from_http(answer(202, JSON, body)).unwrap();
    assert_eq!(task.id.as_str(), "t-1");
}

/// Nothing is declared: whatever comes with the success is no fault.
#[test]
fn no_content_with_and_without_a_body() {
    tickets::v3::Archive::from_http(answer(204, &[], "")).unwrap();
    tickets::v3::Archive::from_http(answer(204, JSON, "{}")).unwrap();
    tickets::v3::Archive::from_http(answer(200, &[("content-type", "text/html")], "<p>done</p>")).unwrap();
}

/// A record is declared and nothing comes, or half of it: an error that says so and keeps the status.
#[test]
fn a_lost_or_cut_body_is_a_decode_error() {
    for body in ["", " \n", r#"{"id":"7","properties":{"subj"#, "<html></html>"] {
        let correlated = &[("x-hubspot-correlation-id", "c-1")];
        let error = tickets::v3::Get::from_http(answer(200, correlated, body)).unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body:?}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.correlation_id(), Some("c-1"));
    }
}

const OUTCOME: &str = r#"{"status":"COMPLETE","startedAt":"2026-08-01T10:00:00Z","completedAt":"2026-08-01T10:00:01Z",
    "results":[],"numErrors":1,"errors":[{"status":"error","category":"VALIDATION_ERROR",
    "message":"Property values were not valid","context":{"objectWriteTraceId":["row-1"]}}]}"#;

/// The documents of these operations publish no 207.
#[test]
fn a_batch_without_a_published_207_gives_its_errors() {
    let batch = associations::v2025_09::BatchCreateAssociateDefault::from_http(answer(207, JSON, OUTCOME)).unwrap();
    assert!(batch.is_partial());
    assert_eq!((batch.error_count(), batch.results().len()), (1, 0));
    let errors = batch.errors();
    assert_eq!(errors[0].category.as_deref(), Some("VALIDATION_ERROR"));
    assert_eq!(errors[0].context["objectWriteTraceId"], ["row-1"]);

    let batch = hubdb::v3::BatchCloneTableRowDraft::from_http(answer(207, JSON, OUTCOME)).unwrap();
    assert!(matches!(batch, Batch::Partial(_)));
    let complete = r#"{"status":"COMPLETE","startedAt":"2026-08-01T10:00:00Z","completedAt":"2026-08-01T10:00:01Z",
        "results":[]}"#;
    let batch = hubdb::v3::BatchCloneTableRowDraft::from_http(answer(200, JSON, complete)).unwrap();
    assert!(batch.complete().is_some());
}

/// One type in all versions, be the success 200 or 201, be 207 published or not.
#[test]
fn batches_of_all_versions_are_read_alike() {
    macro_rules! partial {
        ($($operation:ty),*) => {$({
            let batch = <$operation>::from_http(answer(207, JSON, OUTCOME)).unwrap();
            assert_eq!((batch.is_partial(), batch.error_count()), (true, 1), stringify!($operation));
            assert_eq!(batch.status().as_deref(), Some("COMPLETE"));
            let complete = <$operation>::from_http(answer(200, JSON, OUTCOME)).unwrap();
            assert_eq!((complete.is_partial(), complete.errors().len()), (false, 1));
        })*};
    }
    partial!(tickets::v3::BatchUpsert, tickets::v2025_09::BatchUpsert, tickets::v2026_03::BatchUpsert);
    partial!(tickets::v2026_09_beta::BatchUpsert, tickets::v2026_09::BatchUpsert);
    partial!(tickets::v3::BatchRead, tickets::v2025_09::BatchRead, tickets::v2026_09::BatchRead);
    partial!(tickets::v3::BatchCreate, tickets::v2025_09::BatchCreate, tickets::v2026_09::BatchCreate);
}

#[test]
fn pages_of_proxies_are_errors_with_their_text() {
    let page = format!("<html><head><title>{}</title></head></html>", "error ".repeat(4000));
    for status in [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526] {
        let headers = &[("content-type", "text/html; charset=UTF-8"), ("server", "cloudflare")];
        let error = tickets::v3::Get::from_http(answer(status, headers, page.clone())).unwrap_err();
        let api = error.api().unwrap();
        assert_eq!(api.status.as_u16(), status);
        assert!(api.body.starts_with("<html>") && api.body.len() < page.len(), "{status}: cut");
        assert_eq!((api.category.as_deref(), error.correlation_id()), (None, None));
    }
}

/// Three forms of a refusal over the limit, the last of a gateway that knows no JSON.
#[test]
fn refusals_over_the_limit() {
    let policies = ["TEN_SECONDLY_ROLLING", "SECONDLY", "DAILY"];
    for policy in policies {
        let body = format!(
            r#"{{"status":"error","message":"no more","errorType":"RATE_LIMIT","correlationId":"c","policyName":"{policy}"}}"#
        );
        let error = tickets::v3::Search::from_http(answer(429, JSON, body)).unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.api().unwrap().policy_name.as_deref(), Some(policy));
        assert_eq!(error.retry_after(), None);
    }
    let error = tickets::v3::Search::from_http(answer(429, &[("retry-after", "2")], "slow down")).unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(error.api().unwrap().body, "slow down");
}

#[test]
fn a_migration_says_how_long_it_takes() {
    let error = tickets::v3::Get::from_http(answer(477, &[("retry-after", "86400")], "")).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(477));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(24 * 60 * 60)));
    let request = files::v3::Get::from_http(answer(423, JSON, r#"{"message":"locked"}"#)).unwrap_err();
    assert_eq!(request.api().unwrap().message.as_deref(), Some("locked"));
}

/// OAuth's refusals have members of their own.
#[test]
fn a_failed_login_keeps_what_it_says() {
    let body = r#"{"error":"invalid_grant","error_description":"the code is used up"}"#;
    let error = oauth::v1::CreateToken::from_http(answer(400, JSON, body)).unwrap_err();
    let error = error.api().unwrap();
    assert_eq!((error.message.as_deref(), error.body.as_str()), (Some("the code is used up"), body));
}

/// Version 2026-09 left the answer out; what comes is read as in the others.
#[test]
fn a_token_is_read_in_the_version_that_published_no_answer() {
    let body = r#"{"access_token":"a","expires_in":1800,"refresh_token":"r","token_type":"bearer",
        "token_use":"access_token"}"#;
    let token = oauth::v2026_09::CreateToken::from_http(answer(200, JSON, body)).unwrap();
    assert_eq!((token.access_token.as_str(), token.expires_in), ("a", 1800));
}

#[test]
fn downloads_are_bytes_with_name_and_type() {
    let csv =
        &[("content-type", "text/csv;charset=utf-8"), ("content-disposition", "attachment; filename=\"rows.csv\"")];
    let table = hubdb::v3::ExportTable::from_http(answer(200, csv, "id,name\n1,a\n")).unwrap();
    assert_eq!(table.file_name.as_deref(), Some("rows.csv"));
    assert_eq!(table.content_type.as_deref(), Some("text/csv;charset=utf-8"));
    assert_eq!(table.text(), "id,name\n1,a\n");
    let excel = &[
        ("content-type", "application/vnd.ms-excel"),
        ("content-disposition", "attachment; filename*=UTF-8''%C3%BCbersicht.xls"),
    ];
    let bytes: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xff];
    let table = hubdb::v2026_03::ExportTableDraft::from_http(answer(200, excel, bytes)).unwrap();
    assert_eq!(table.file_name.as_deref(), Some("übersicht.xls"));
    assert_eq!(table.bytes, bytes);
}

fn description<O: Operation>() -> &'static Description {
    O::description().unwrap()
}

#[test]
fn downloads_ask_for_what_is_published() {
    let request = hubdb::v3::ExportTable::new("t").to_http("https://example.com").unwrap();
    assert_eq!(request.headers()["accept"], "application/vnd.ms-excel, text/csv");
    let request = tickets::v3::Get::new("7").to_http("https://example.com").unwrap();
    assert_eq!(request.headers()["accept"], "application/json");
}

#[test]
fn limits_are_known_of_each_operation() {
    for upsert in [description::<tickets::v3::BatchUpsert>(), description::<tickets::v2026_09::BatchUpsert>()] {
        assert_eq!((upsert.batch_limit, upsert.rate_limit_group), (Some(100), None));
    }
    for search in [description::<tickets::v3::Search>(), description::<tickets::v2026_03::Search>()] {
        assert_eq!((search.page_limit, search.rate_limit_group), (Some(200), Some("search")));
    }
    assert_eq!(description::<tickets::v3::List>().page_limit, Some(100));
    let read = description::<associations::v4::BatchRead>();
    assert_eq!((read.batch_limit, read.rate_limit_group), (Some(1000), Some("associations")));
    assert_eq!(description::<associations::v2026_03::BatchCreate>().batch_limit, Some(2000));
    assert_eq!(description::<files::v3::Get>().batch_limit, None);
}

/// Secrets go into the form: a query ends up in logs.
#[test]
fn secrets_are_never_in_the_query() {
    let body = oauth::v1::CreateTokenBody::new().client_secret("s3cret").refresh_token("r3fresh");
    let request = oauth::v1::CreateToken::new(body).to_http("https://example.com").unwrap();
    assert_eq!(request.uri().query(), None);
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body().as_ref(), b"client_secret=s3cret&refresh_token=r3fresh");
}
