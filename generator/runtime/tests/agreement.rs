//! The own reader and writer agree with `serde_json` on any JSON, and the fast path with the one through serde's traits
//! on any bytes.

mod common;

use common::{BatchResponse, Everything, FilterBranch};
use hubspot_runtime::{Value, decode, encode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Names of members, known ones among them.
fn name() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "text",
        "integer",
        "number",
        "boolean",
        "dateTime",
        "date",
        "id",
        "any",
        "texts",
        "integers",
        "map",
        "nullables",
        "properties",
        "nullable",
        "maybe",
        "maybeStatus",
        "maybeOwner",
        "maybeIds",
        "branch",
        "status",
        "manager",
        "filterBranchType",
        "filterBranches",
        "operationType",
        "type",
        "value",
        "left",
        "right",
        "results",
        "startedAt",
    ];
    prop_oneof![8 => select(KNOWN).prop_map(str::to_owned), 1 => "[a-z]{0,3}", 1 => any::<String>()]
}

fn text() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] =
        &["", "OR", "AND", "COMPLETE", "true", "12", "1.5", "2026-03-01", "2026-03-01T10:00:00Z", "1772359200123"];
    prop_oneof![select(KNOWN).prop_map(str::to_owned), any::<String>(), "[ -~]{0,40}"]
}

/// Any JSON, with members of the types in the tests.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-10_i64..10).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-100_i32..100).prop_map(|number| Value::from(f64::from(number))),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((name(), inner), 0..8).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Numbers by value, the order of members aside.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

/// Both paths on the same bytes: both fail, or both read the same and write it back.
fn both_paths<T>(bytes: &[u8], valid: Option<&Value>) -> Result<(), TestCaseError>
where
    T: hubspot_runtime::Field
        + hubspot_runtime::Blank
        + Clone
        + PartialEq
        + std::fmt::Debug
        + serde::Serialize
        + serde::de::DeserializeOwned,
{
    let fast = decode::<T>(bytes);
    let through_serde = serde_json::from_slice::<T>(bytes);
    prop_assert_eq!(fast.is_ok(), through_serde.is_ok(), "{:?} {:?}", fast, through_serde);
    if let (Ok(fast), Ok(through_serde)) = (fast, through_serde) {
        let with_doubles = common::by_way_of_serde::as_doubles(bytes);
        prop_assert_eq!(&decode::<T>(&with_doubles).unwrap(), &through_serde);
        prop_assert!(with_doubles != bytes || fast == through_serde);
        prop_assert_eq!(&fast.clone(), &fast);
        let written = encode(&fast);
        let again = decode::<T>(&written);
        prop_assert!(again.is_ok(), "{:?}", again);
        prop_assert_eq!(encode(&again.unwrap()), written.clone());
        let by_serde = serde_json::to_value(&fast).unwrap();
        let written: Value = serde_json::from_slice(&written).unwrap();
        prop_assert!(same(&written, &by_serde), "{} {}", written, by_serde);
        if let Some(valid) = valid {
            prop_assert!(same(&written, valid), "{} {}", written, valid);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_as_serde_json_has_it(value in json()) {
        for text in [serde_json::to_string(&value).unwrap(), serde_json::to_string_pretty(&value).unwrap()] {
            let ours: Value = decode(text.as_bytes()).unwrap();
            let theirs: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&ours, &theirs);
            prop_assert_eq!(serde_json::from_slice::<Value>(&encode(&ours)).unwrap(), theirs);
        }
    }

    #[test]
    fn any_json_by_both_paths(value in json()) {
        let bytes = serde_json::to_vec(&value).unwrap();
        both_paths::<Everything>(&bytes, Some(&value))?;
        both_paths::<FilterBranch>(&bytes, Some(&value))?;
        both_paths::<BatchResponse>(&bytes, Some(&value))?;
    }

    #[test]
    fn objects_by_both_paths(members in vec((name(), json()), 0..12)) {
        let value = Value::Object(members.into_iter().collect());
        both_paths::<Everything>(&serde_json::to_vec_pretty(&value).unwrap(), Some(&value))?;
    }

    #[test]
    fn broken_json_by_both_paths(value in json(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = serde_json::to_vec(&value).unwrap();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        both_paths::<Value>(&bytes, None)?;
        both_paths::<Everything>(&bytes, None)?;
        both_paths::<FilterBranch>(&bytes, None)?;
    }

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..60)) {
        both_paths::<Value>(&bytes, None)?;
        both_paths::<Everything>(&bytes, None)?;
    }

    #[test]
    fn json_tokens_in_any_order(tokens in vec(select(&["{", "}", "[", "]", ",", ":", "\"", "\"a\"", "1", "-0.5e1", "null", "true", " ", "\\", "\\u00e4", "\"text\""][..]), 0..20)) {
        let bytes = tokens.concat();
        both_paths::<Value>(bytes.as_bytes(), None)?;
        both_paths::<Everything>(bytes.as_bytes(), None)?;
    }
}
