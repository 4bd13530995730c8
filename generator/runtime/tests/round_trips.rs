//! What is read can be written back, whatever came.

mod common;

use common::{BatchResponse, Everything, FilterBranch, Owner, Side, Status};
use hubspot_runtime::{Blank, Field, Nullable, Value, decode, encode};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads `json`, expects the very same text back, and the same by way of serde's traits and of a copy.
#[track_caller]
fn kept<T: Field + Blank + Clone + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned>(json: &str) -> T {
    let value: T = decode(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error:?}"));
    assert_eq!(String::from_utf8(encode(&value)).unwrap(), json);
    let copy = value.clone();
    assert_eq!(String::from_utf8(encode(&copy)).unwrap(), json, "copy");
    assert_eq!(copy, value);
    let through_serde: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(through_serde, value, "serde: {json}");
    let wrote: Value = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
    assert_eq!(wrote, serde_json::from_str::<Value>(json).unwrap(), "serde wrote");
    value
}

/// A batch with `change` made to the text of a plain one.
fn batch(from: &str, to: &str) -> String {
    const PLAIN: &str = concat!(
        r#"{"completedAt":"2026-03-01T10:00:00.123Z","links":{"next":"https://example.com"},"#,
        r#""requestedAt":"2026-03-01T10:00:00Z","#,
        r#""results":[{"archived":false,"createdAt":"2026-03-01T10:00:00Z","id":"101","new":true,"#,
        r#""properties":{"content":"a \"b\" c","subject":"Login fails"},"updatedAt":"2026-03-01T10:00:00.5Z"}],"#,
        r#""startedAt":"2026-03-01T10:00:00Z","status":"COMPLETE"}"#
    );
    assert!(PLAIN.contains(from), "{from}");
    PLAIN.replacen(from, to, 1)
}

/// The bodies on which other generators' clients fail.
#[test]
fn twelve_odd_bodies() {
    let status: BatchResponse = kept(&batch("COMPLETE", "PARTIALLY_DONE"));
    assert!(matches!(&status.status, Status::Unknown(text) if text == "PARTIALLY_DONE"));

    let null: BatchResponse = kept(&batch(r#""Login fails""#, "null"));
    assert_eq!(null.results[0].properties.text("subject"), None);
    assert!(null.results[0].properties.is_null("subject"));

    let missing: BatchResponse = kept(&batch(r#""completedAt":"2026-03-01T10:00:00.123Z","#, ""));
    assert!(missing.completed_at.is_unset());

    let map: BatchResponse = kept(&batch(r#"{"next":"https://example.com"}"#, "null"));
    assert!(map.links.is_none());

    let empty: BatchResponse = kept(&batch("2026-03-01T10:00:00.123Z", ""));
    assert_eq!((empty.completed_at.timestamp(), empty.completed_at.as_raw()), (None, Some("")));

    let number: BatchResponse = kept(&batch(r#""Login fails""#, "12.5"));
    assert_eq!(number.results[0].properties.text("subject"), Some("12.5"));

    let offset: BatchResponse = kept(&batch("10:00:00.123Z", "12:00:00.123+02:00"));
    assert_eq!(offset.completed_at.timestamp().unwrap().to_string(), "2026-03-01T10:00:00.123Z");

    let extra: BatchResponse = kept(&batch(r#""COMPLETE"}"#, r#""COMPLETE","took":[1,{"a":2.5}]}"#));
    assert_eq!(extra.rest.json("took"), Some(r#"[1,{"a":2.5}]"#));

    let errors =
        r#""COMPLETE","errors":[{"category":"VALIDATION_ERROR","message":"no","status":"error","subCategory":"x.Y"}]}"#;
    let multi: BatchResponse = decode(batch(r#""COMPLETE"}"#, errors).as_bytes()).unwrap();
    let error = &multi.errors.as_ref().unwrap()[0];
    assert!(error.links.is_empty() && error.context.is_empty() && error.errors.is_empty());
    assert_eq!(error.sub_category, Some(Value::from("x.Y")));
    let written = String::from_utf8(encode(error)).unwrap();
    assert_eq!(written, r#"{"category":"VALIDATION_ERROR","message":"no","status":"error","subCategory":"x.Y"}"#);

    let object: BatchResponse = decode(
        batch(r#""COMPLETE"}"#, r#""COMPLETE","errors":[{"context":{"ids":["1"]},"subCategory":{"a":1}}]}"#).as_bytes(),
    )
    .unwrap();
    assert_eq!(encode(&object.errors.as_ref().unwrap()[0]), br#"{"context":{"ids":["1"]},"subCategory":{"a":1}}"#);

    let millis: BatchResponse = kept(&batch(r#""2026-03-01T10:00:00.123Z""#, "1772359200123"));
    assert_eq!(millis.completed_at.timestamp().unwrap().to_string(), "2026-03-01T10:00:00.123Z");

    let nonsense: BatchResponse = kept(&batch("2026-03-01T10:00:00.123Z", "2026-03-01T12:151:01Z"));
    assert_eq!(nonsense.completed_at.as_raw(), Some("2026-03-01T12:151:01Z"));

    let id: BatchResponse = kept(&batch(r#""101""#, "101"));
    assert_eq!(id.results[0].id, "101");

    let null_id: BatchResponse = kept(&batch(r#""101""#, "null"));
    assert_eq!(null_id.results[0].id, "");
}

#[test]
fn what_is_set_anew_is_written() {
    let mut batch: BatchResponse = decode(batch(r#""101""#, "101").as_bytes()).unwrap();
    batch.results[0].id = "102".into();
    batch.results[0].properties.set("subject", 3);
    let written = String::from_utf8(encode(&batch)).unwrap();
    assert!(written.contains(r#""id":"102""#) && written.contains(r#""subject":"3""#), "{written}");

    let mut all: Everything = decode(br#"{"integer":"7","texts":[1,null],"maybe":null}"#).unwrap();
    assert_eq!((all.integer, all.texts.len()), (7, 2));
    all.texts.push("x".into());
    all.maybe = Some("y".into());
    assert_eq!(encode(&all), br#"{"integer":"7","texts":["1","","x"],"maybe":"y"}"#);
}

#[test]
fn every_type_keeps_what_came() {
    for json in [
        "{}",
        r#"{"text":null,"integer":null,"number":null,"boolean":null,"dateTime":null,"date":null,"id":null,"any":null}"#,
        r#"{"texts":null,"integers":null,"map":null,"properties":null}"#,
        r#"{"text":12.5,"integer":"7","number":"1.5","boolean":"true","dateTime":1772359200123,"id":21678228008}"#,
        r#"{"text":true,"integer":"","number":"","boolean":"","dateTime":"","date":"","id":"","any":""}"#,
        r#"{"integer":3.0,"number":3,"date":"2026-03-01","id":"21678228008"}"#,
        r#"{"integer":-9223372036854775808,"number":9007199254740993}"#,
        r#"{"dateTime":"1772359200123","date":"1772323200000"}"#,
        r#"{"dateTime":"2026-03-01","date":1772323200000}"#,
        r#"{"dateTime":"yesterday","date":"yesterday"}"#,
        r#"{"dateTime":-1.5,"date":1772323200001}"#,
        r#"{"texts":["a",1,null],"integers":[1,null,"2",3.0]}"#,
        r#"{"map":{"a":null,"b":1,"c":"d"},"nullables":{"a":null,"b":"c","d":1}}"#,
        r#"{"properties":{"a":null,"b":1,"c":true,"d":"e","f":{"g":[1,2]},"h":[]}}"#,
        r#"{"nullable":null,"maybe":null,"maybeStatus":null,"maybeOwner":null,"maybeIds":null,"branch":null}"#,
        r#"{"nullable":"a","maybe":"b","maybeStatus":"NEW","maybeIds":[1,"2",null]}"#,
        r#"{"maybeOwner":{"id":"1","status":"COMPLETE","manager":{"id":2,"status":"X","manager":null,"more":1}}}"#,
        r#"{"maybeStatus":7,"maybeOwner":{"status":null}}"#,
        r#"{"any":{"a":[1,2.5,"x",null,true,-1,18446744073709551615]},"unknown":null,"other":{"b":[]}}"#,
    ] {
        let _: Everything = kept(json);
    }
}

/// The fast path keeps the very digits; serde's data model knows the value alone.
#[test]
fn digits_are_kept() {
    for json in
        [r#"{"text":12.50,"id":1.0e3,"properties":{"a":0.10},"unknown":1E2}"#, r#"{"number":"1.50","maybe":0.0}"#]
    {
        let value: Everything = decode(json.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(encode(&value)).unwrap(), json);
    }
}

#[test]
fn null_and_absence_differ_where_the_type_says_so() {
    let null: Everything = decode(br#"{"nullable":null}"#).unwrap();
    assert_eq!(null.nullable, Nullable::Null);
    let absent: Everything = decode(b"{}").unwrap();
    assert_eq!(absent.nullable, Nullable::Absent);
    let value: Everything = decode(br#"{"nullable":"x"}"#).unwrap();
    assert_eq!(value.nullable, Nullable::from("x"));
}

#[test]
fn the_last_of_two_members_counts() {
    let all: Everything = decode(
        br#"{"text":null,"text":"b","text":"c","maybeOwner":{"id":"1","status":"A"},"maybeOwner":{"status":"B"},
            "map":{"x":"1","y":"2","x":"3"},"properties":{"x":"1","a":"2","x":"3"},"u":1,"t":0,"u":2}"#,
    )
    .unwrap();
    assert_eq!(
        String::from_utf8(encode(&all)).unwrap(),
        r#"{"text":"c","map":{"y":"2","x":"3"},"properties":{"a":"2","x":"3"},"maybeOwner":{"status":"B"},"t":0,"u":2}"#
    );
    let back: Everything = decode(br#"{"text":"a","text":null}"#).unwrap();
    assert_eq!(encode(&back), br#"{"text":null}"#);
}

#[test]
fn white_space_of_unknown_members_is_dropped() {
    let owner: Owner =
        decode(b" { \"x\" : [ 1 , \"a \\\" b\" , { } ] ,\n\"id\":\"1\", \"status\" :\"A\"}\r\n\t").unwrap();
    assert_eq!(String::from_utf8(encode(&owner)).unwrap(), r#"{"id":"1","status":"A","x":[1,"a \" b",{}]}"#);
}

#[test]
fn unions() {
    let nested: FilterBranch = kept(
        r#"{"filterBranchType":"OR","filterBranches":[{"type":"x","operationType":"ALL","value":1},{"left":1,"right":2}]}"#,
    );
    let FilterBranch::Or(or) = &nested else { panic!("{nested:?}") };
    assert!(matches!(or.filter_branches[0], FilterBranch::And(_)));
    assert!(matches!(or.filter_branches[1], FilterBranch::Plain(_)));

    // The tag is found wherever it stands.
    let late: FilterBranch = decode(br#"{"value":1,"type":"x","operationType":"AND"}"#).unwrap();
    assert!(matches!(late, FilterBranch::And(_)));

    for unknown in [
        r#"{"filterBranchType":"NEW","x":[1]}"#,
        r#"{"operationType":"OR"}"#,
        r#"{"left":1}"#,
        r#"{"filterBranchType":1}"#,
        "{}",
        "[1]",
        r#""text""#,
        "7",
        "null",
    ] {
        let value: FilterBranch = kept(unknown);
        assert!(matches!(value, FilterBranch::Unknown(_)), "{unknown}");
    }

    let error =
        decode::<FilterBranch>(br#"{"filterBranchType":"OR","filterBranches":[{"operationType":"AND","value":{}}]}"#);
    assert_eq!(error.unwrap_err().to_string(), "filterBranches[0].value: expected an integer, found an object");
}

#[test]
fn unions_with_one_tag_member() {
    for json in [r#"{"side":"LEFT","size":1}"#, r#"{"side":"LEFT"}"#] {
        let value: Side = kept(json);
        assert!(matches!(value, Side::Left(_)), "{json}");
    }
    let late: Side = decode(br#"{"x":{"side":"RIGHT"},"size":1,"side":"LEFT"}"#).unwrap();
    assert!(matches!(late, Side::Left(_)));
    let escaped: Side = decode(br#"{"\u0073ide":"\u004cEFT"}"#).unwrap();
    assert!(matches!(escaped, Side::Left(_)));
    for json in [r#"{"side":"RIGHT","size":1}"#, r#"{"side":1}"#, r#"{"size":1}"#, "[]", r#"{"side":null}"#] {
        let value: Side = kept(json);
        assert!(matches!(value, Side::Unknown(_)), "{json}");
    }
    assert!(decode::<Side>(br#"{"side":"RIGHT","size":}"#).is_err());
}

#[test]
fn debug_shows_published_names_and_what_is_there() {
    let owner: Owner = decode(br#"{"id":"1","status":"COMPLETE","color":"red"}"#).unwrap();
    assert_eq!(format!("{owner:?}"), r#"Owner { id: "1", status: Status("COMPLETE"), rest: {"color": "red"}, .. }"#);
    let branch: FilterBranch = decode(br#"{"left":1,"right":2}"#).unwrap();
    assert_eq!(format!("{branch:?}"), "FilterBranch(Plain { left: 1, right: 2 })");
}

#[test]
fn equality_is_by_value() {
    let equal = |one: &str, other: &str| {
        decode::<Everything>(one.as_bytes()).unwrap() == decode::<Everything>(other.as_bytes()).unwrap()
    };
    assert!(equal(r#"{"any":1,"x":[1.0]}"#, r#"{"any":1.0,"x":[1]}"#));
    assert!(equal(r#"{"x":1,"y":2}"#, r#"{"y":2,"x":1}"#));
    assert!(equal(r#"{"map":{"a":"1","b":"2"}}"#, r#"{"map":{"b":"2","a":"1"}}"#));
    assert!(equal(r#"{"dateTime":"2026-03-01T10:00:00Z"}"#, r#"{"dateTime":1772359200000}"#));
    assert!(!equal(r#"{"x":1}"#, "{}"));
    assert!(!equal(r#"{"maybe":""}"#, "{}"));
    assert!(!equal(r#"{"maybeStatus":"A"}"#, r#"{"maybeStatus":"COMPLETE"}"#));
    assert!(!equal(r#"{"text":"A"}"#, r#"{"text":"B"}"#));
}

/// Values move between threads.
#[test]
fn values_are_send_and_sync() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Everything>();
    check::<FilterBranch>();
    check::<hubspot_runtime::DecodeError>();
}
