//! What is read can be written back.

mod common;

use common::{BatchResponse, Everything, Status};
use hubspot_runtime::{decode, encode};

fn same_text<T: hubspot_runtime::Field + hubspot_runtime::Blank>(json: &str) -> T {
    let value: T = decode(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error:?}"));
    assert_eq!(String::from_utf8(encode(&value)).unwrap(), json);
    value
}

#[test]
fn a_batch() {
    let batch: BatchResponse = same_text(
        r#"{"completedAt":"2026-03-01T10:00:00Z","results":[],"startedAt":"2026-03-01T10:00:00.123Z","status":"COMPLETE"}"#,
    );
    assert_eq!(batch.status, Status::Complete);
    let _: Everything = same_text("{}");
}
