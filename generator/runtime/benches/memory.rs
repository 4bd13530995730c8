//! Allocations and live memory of what is read, ours beside what others would do:
//! `cargo bench -p hubspot-runtime --bench memory`. By itself, since counting costs time.

#![allow(missing_docs)]

mod bodies;
#[path = "../tests/common/mod.rs"]
mod common;

use std::alloc::System;

use bodies::{batch, borrowed, derived, page, single};
use common::{BatchResponse, SearchPage, SimplePublicObject};
use hubspot_runtime::{decode, encode};
use serde_json::{Value, from_slice, to_vec};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Prints what it takes to have a value, as long as it lives.
fn count<T>(what: &str, records: usize, make: impl FnOnce() -> T) {
    let region = Region::new(ALLOCATOR);
    let value = make();
    let change = region.change();
    drop(value);
    let calls = change.allocations + change.reallocations;
    let live = change.bytes_allocated as isize - change.bytes_deallocated as isize + change.bytes_reallocated;
    let per_record = calls as f64 / records as f64;
    println!("{what:<32} {calls:>6} allocations, {per_record:>5.1} per record, {live:>7} bytes live");
}

/// The counts of one body.
macro_rules! count {
    ($name:literal, $records:literal, $bytes:expr, $ours:ty, $derived:ty, $borrowed:ty) => {
        let bytes: Vec<u8> = $bytes;
        println!("\n{}, {} bytes", $name, bytes.len());
        count("decode ours", $records, || decode::<$ours>(&bytes).unwrap());
        count("decode derived", $records, || from_slice::<$derived>(&bytes).unwrap());
        count("decode derived, sonic-rs", $records, || sonic_rs::from_slice::<$derived>(&bytes).unwrap());
        count("decode Value", $records, || from_slice::<Value>(&bytes).unwrap());
        count("decode borrowed", $records, || from_slice::<$borrowed>(&bytes).unwrap());
        let (ours, derived): ($ours, $derived) = (decode(&bytes).unwrap(), from_slice(&bytes).unwrap());
        count("encode ours", $records, || encode(&ours));
        count("encode derived", $records, || to_vec(&derived).unwrap());
    };
}

fn main() {
    count!("batch of 100", 100, batch(), BatchResponse, derived::Batch, borrowed::Batch<'_>);
    count!("page of 200", 200, page(), SearchPage, derived::Page, borrowed::Page<'_>);
    count!("one record", 1, single(), SimplePublicObject, derived::Record, borrowed::Record<'_>);
}
