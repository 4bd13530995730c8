//! Any bytes as the body of an answer: never a panic; the fast path and the one through serde agree on what can be read;
//! and what was read is read again from what is written.

#![no_main]

#[path = "../../../generator/runtime/tests/common/mod.rs"]
mod common;

use std::fmt::Debug;

use common::by_way_of_serde::{as_doubles, without_escapes};
use hubspot_api::crm::tickets::v3 as tickets;
use hubspot_runtime::{Blank, Field, Value, decode, encode};
use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;

fuzz_target!(|bytes: &[u8]| {
    // Every type sees every body: most bodies fit one or two and are soon refused by the others.
    check::<Value>(bytes);
    check::<common::Everything>(bytes);
    check::<common::FilterBranch>(bytes);
    check::<tickets::BatchResponseSimplePublicUpsertObjectWithErrors>(bytes);
    check::<tickets::CollectionResponseWithTotalSimplePublicObject>(bytes);
    check::<tickets::PublicObjectSearchRequest>(bytes);
    check::<tickets::Error>(bytes);
});

fn check<T: Field + Blank + Clone + PartialEq + Debug + Serialize + DeserializeOwned>(bytes: &[u8]) {
    let fast = decode::<T>(bytes);
    let through_serde = serde_json::from_slice::<T>(bytes);
    assert_eq!(fast.is_ok(), through_serde.is_ok(), "{fast:?} {through_serde:?}");
    let (Ok(fast), Ok(through_serde)) = (fast, through_serde) else { return };
    let as_handed_on = as_doubles(&without_escapes(bytes));
    assert_eq!(decode::<T>(&as_handed_on).ok().as_ref(), Some(&through_serde));
    assert_eq!(fast.clone(), fast);
    let written = encode(&fast);
    let again = decode::<T>(&written).expect("what is written can be read");
    assert_eq!(again, fast);
    assert_eq!(encode(&again), written);
    let _: Value = serde_json::from_slice(&written).expect("JSON for others as well");
}
