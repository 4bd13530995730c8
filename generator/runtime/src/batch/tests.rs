//! Batches of 200, 201 and 207, published or not.

use bytes::Bytes;
use http::Response;

use super::*;
use crate::Operation;
use crate::fixtures::{BatchResponse, BatchUpsert, endpoint};

type Upsert = BatchUpsert<endpoint::TicketsUpsert>;

const COMPLETE: &str = r#"{"status":"COMPLETE","results":[{"id":"1","new":true,"properties":{}}],
    "startedAt":"2026-03-01T10:00:00Z","completedAt":"2026-03-01T10:00:01Z"}"#;

const PARTIAL: &str = r#"{"status":"COMPLETE","results":[{"id":"1","new":true,"properties":{}}],"numErrors":2,
    "errors":[{"status":"error","category":"VALIDATION_ERROR","message":"too long","subCategory":{},
               "context":{"objectWriteTraceId":["t-2"],"ids":["2"]}},
              {"status":"error","message":"gone","context":{}}]}"#;

fn answer(status: u16, body: &'static str) -> Response<Bytes> {
    Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap()
}

#[test]
fn all_done() {
    for status in [200, 201, 202] {
        let batch = Upsert::from_http(answer(status, COMPLETE)).unwrap();
        assert!(!batch.is_partial());
        assert_eq!((batch.results().len(), batch.errors().len(), batch.error_count()), (1, 0, 0));
        assert_eq!(batch.status().as_deref(), Some("COMPLETE"));
        assert_eq!(batch.clone().into_results()[0].id, "1");
        assert_eq!(batch.clone().into_result().unwrap().results.len(), 1);
        assert!(batch.complete().is_some());
    }
}

#[test]
fn some_failed() {
    let batch = Upsert::from_http(answer(207, PARTIAL)).unwrap();
    assert!(batch.is_partial());
    assert_eq!((batch.results().len(), batch.error_count()), (1, 2));
    let errors = batch.errors();
    assert_eq!(errors[0].category.as_deref(), Some("VALIDATION_ERROR"));
    assert_eq!(errors[0].sub_category, None);
    assert_eq!(errors[0].context_values("objectWriteTraceId"), ["t-2"]);
    assert_eq!(errors[1].message.as_deref(), Some("gone"));
    let failure = batch.clone().into_result().unwrap_err();
    assert_eq!(failure.to_string(), "2 of the records failed, the first with VALIDATION_ERROR: too long");
    assert!(format!("{failure:?}").contains("too long"));
    assert_eq!((failure.errors().len(), failure.into_body().results.len()), (2, 1));
    assert!(batch.complete().is_none());
}

#[test]
fn errors_of_versions_that_do_not_publish_them() {
    type Same = Batch<BatchResponse>;
    let batch: Same = crate::operation::from_http(answer(207, PARTIAL)).unwrap();
    assert!(batch.is_partial());
    assert_eq!((batch.results().len(), batch.errors().len(), batch.error_count()), (1, 2, 2));
    let batch: Same = crate::operation::from_http(answer(207, r#"{"status":"","errors":[{"message":"a"}]}"#)).unwrap();
    assert_eq!((batch.results().len(), batch.error_count(), batch.errors()[0].to_string()), (0, 1, "a".to_owned()));
}

#[test]
fn a_whole_batch_refused_is_an_error() {
    let error = Upsert::from_http(answer(409, r#"{"category":"CONFLICT"}"#)).unwrap_err();
    assert!(error.is_conflict());
    assert!(matches!(Upsert::from_http(answer(207, "")).unwrap_err(), Error::Decode(_)));
}
