//! Input that is no JSON, or JSON of another kind: an error that names the place, never a panic.

mod common;

use common::{BatchResponse, Everything, FilterBranch};
use hubspot_runtime::{Value, decode};

const SAMPLE: &str = r#"{"results":[{"id":"1","new":true,"createdAt":"2026-03-01T10:00:00Z","updatedAt":null,
  "properties":{"subject":"Gr\u00fc\u00df \ud83d\ude00 dich","amount":-12.5e3},"unknown":[1,{"a":false}]}],
  "status":"COMPLETE","startedAt":1772359200000,"completedAt":"","errors":[{"category":"X","context":{"ids":["7"]},
  "errors":[],"links":{},"message":"äö","status":"error"}]}"#;

#[test]
fn cut_off_anywhere() {
    decode::<BatchResponse>(SAMPLE.as_bytes()).unwrap();
    for end in 0..SAMPLE.len() {
        let error = decode::<BatchResponse>(&SAMPLE.as_bytes()[..end]).expect_err("cut off");
        assert!(!error.to_string().is_empty());
        assert!(error.offset() <= end);
        decode::<Value>(&SAMPLE.as_bytes()[..end]).expect_err("cut off");
        serde_json::from_slice::<BatchResponse>(&SAMPLE.as_bytes()[..end]).expect_err("cut off");
    }
}

#[test]
fn any_byte_replaced() {
    for at in 0..SAMPLE.len() {
        for byte in [0, b'"', b'\\', b'{', b'}', b'[', b']', b',', b':', b'0', b'-', b'u', 0x80, 0xff] {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            bytes[at] = byte;
            let ours = decode::<Value>(&bytes);
            let theirs = serde_json::from_slice::<Value>(&bytes);
            assert_eq!(ours.is_ok(), theirs.is_ok(), "{byte:#x} at {at}: {ours:?} {theirs:?}");
            if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
                assert_eq!(ours, theirs);
            }
            let fast = decode::<BatchResponse>(&bytes);
            let through_serde = serde_json::from_slice::<BatchResponse>(&bytes);
            assert_eq!(fast.is_ok(), through_serde.is_ok(), "{byte:#x} at {at}: {fast:?} {through_serde:?}");
        }
    }
}

#[test]
fn ten_thousand_levels() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"filterBranches":"#, "}]")] {
        let deep = open.repeat(10_000) + "1" + &close.repeat(10_000);
        for error in [
            decode::<Value>(deep.as_bytes()).unwrap_err(),
            decode::<Everything>(format!(r#"{{"unknown":{deep}}}"#).as_bytes()).unwrap_err(),
            decode::<Everything>(format!(r#"{{"any":{deep}}}"#).as_bytes()).unwrap_err(),
            decode::<Everything>(format!(r#"{{"properties":{{"x":{deep}}}}}"#).as_bytes()).unwrap_err(),
            decode::<FilterBranch>(deep.as_bytes()).unwrap_err(),
        ] {
            assert_eq!(error.expected(), "fewer levels", "{error:?}");
        }
        serde_json::from_str::<Everything>(&format!(r#"{{"unknown":{deep}}}"#)).unwrap_err();
    }
    let branches = r#"{"filterBranchType":"OR","filterBranches":["#;
    let deep = branches.repeat(10_000) + &"]}".repeat(10_000);
    assert_eq!(decode::<FilterBranch>(deep.as_bytes()).unwrap_err().expected(), "fewer levels");
    let fine = branches.repeat(60) + &"]}".repeat(60);
    decode::<FilterBranch>(fine.as_bytes()).unwrap();
    // Only opening brackets, so that every level is cut off as well.
    decode::<Value>("[".repeat(100_000).as_bytes()).unwrap_err();
}

#[test]
fn errors_name_the_place() {
    for (json, expected) in [
        (r#"{"results":[{"id":"1","createdAt":[]}]}"#, "results[0].createdAt: expected a date-time, found a list"),
        (r#"{"results":[{"id":{}}]}"#, "results[0].id: expected a text, found an object"),
        (r#"{"results":{}}"#, "results: expected a list, found an object"),
        (r#"{"results":[7]}"#, "results[0]: expected SimplePublicUpsertObject, found number 7"),
        (r#"{"results":[null]}"#, "results[0]: expected SimplePublicUpsertObject, found null"),
        (r#"{"results":[{"new":"perhaps"}]}"#, "results[0].new: expected true or false, found text \"perhaps\""),
        (r#"{"results":[{"properties":[]}]}"#, "results[0].properties: expected an object, found a list"),
        (
            r#"{"results":[{"properties":{"a.b":nul}}]}"#,
            "results[0].properties[\"a.b\"]: expected a property's value, found nul",
        ),
        (r#"{"numErrors":1.5}"#, "numErrors: expected an integer of 64 bits, found number 1.5"),
        (r#"{"numErrors":"many"}"#, "numErrors: expected an integer, found text \"many\""),
        (
            r#"{"numErrors":99999999999999999999}"#,
            "numErrors: expected an integer of 64 bits, found number 99999999999999999999",
        ),
        (r#"{"unknown":{"a":[1,1e999]}}"#, "unknown.a[1]: expected a number below 1.8e308, found number 1e999"),
        (r#"{"links":{"a":["x"]}}"#, "links.a: expected a text, found a list"),
        (r#"{"results":[],"#, "expected a member's name, found the end"),
        (r#"{"results":[]]"#, "expected `,` or `}`, found `]`"),
        (r#"{"results":[1 2]}"#, "results[0]: expected SimplePublicUpsertObject, found number 1"),
        (r#"{"startedAt":"a"#, "startedAt: expected the end of a text, found the end"),
        (r#"{"status":"a\qb"}"#, r"status: expected an escape sequence, found `\q`"),
        (r#"{"status":"\ud83dx"}"#, r"status: expected an escape sequence, found `\ud83d`"),
        (r#"{"status":"\ude00"}"#, r"status: expected an escape sequence, found `\ude00`"),
        (r#"{"status":"\u12g4"}"#, r"status: expected an escape sequence, found `\u12g4`"),
        ("{\"status\":\"a\nb\"}", "status: expected a text, found the control character 0x0a in it"),
        (r#"{"numErrors":01}"#, "numErrors: expected a number, found number 01"),
        (r#"{"numErrors":-}"#, "numErrors: expected a number, found number -"),
        (r#"{"numErrors":1.}"#, "numErrors: expected a number, found number 1."),
        (r#"{"status":"A"} {"#, "expected the end, found an object"),
        ("", "expected BatchResponse, found the end"),
        ("[]", "expected BatchResponse, found a list"),
        ("<html>", "expected BatchResponse, found `<`"),
        (r#"{"status":"A"}"#, "no error"),
        (r#"{}"#, "status: expected Status, found nothing"),
    ] {
        let found =
            decode::<BatchResponse>(json.as_bytes()).map_or_else(|error| error.to_string(), |_| "no error".into());
        assert_eq!(found, expected, "{json}");
        let same = serde_json::from_str::<BatchResponse>(json).is_ok();
        assert_eq!(same, expected == "no error", "{json}");
    }
}

#[test]
fn invalid_utf8_is_told_with_its_place() {
    let error = decode::<BatchResponse>(b"{\"status\":\"A\",\n\"results\":[{\"id\":\"a\xffb\"}]}").unwrap_err();
    assert_eq!(error.to_string(), "results[0].id: expected UTF-8, found the byte 0xff");
    assert_eq!((error.line(), error.column()), (2, 20));
    let after = decode::<Value>(b"1 \xff").unwrap_err();
    assert_eq!(after.to_string(), "expected UTF-8, found the byte 0xff");
}

/// Many names must not take time by the square of their number.
#[test]
fn many_names() {
    let mut json = String::from("{");
    for index in (0..100_000).rev() {
        json.push_str(&format!(r#""a{index}":"{index}","#));
    }
    json.push_str(r#""a1":"last"}"#);
    let started = std::time::Instant::now();
    let properties: hubspot_runtime::Properties = decode(json.as_bytes()).unwrap();
    assert_eq!((properties.len(), properties.text("a1")), (100_000, Some("last")));
    let map: hubspot_runtime::Map<hubspot_runtime::Text> = decode(json.as_bytes()).unwrap();
    assert_eq!(map.len(), 100_000);
    let rest: Everything = decode(json.as_bytes()).unwrap();
    assert_eq!(rest.rest.len(), 100_000);
    assert!(started.elapsed().as_secs() < 10);
}
