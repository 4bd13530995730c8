//! Reading and writing of whole bodies, ours beside what others would do: `cargo bench -p hubspot-runtime --bench json`.
//! Allocations and live memory are counted by `--bench memory`.
//!
//! A batch of 100 records (100 kB, 25 properties each) on a shared machine; times as multiples of ours:
//!
//! | | ours | derived | `Value` | borrowed | borrowed, sonic-rs |
//! |---|---|---|---|---|---|
//! | decode, time | 1 | 3.0 to 4.5 | 3.3 | 1.1 | 0.7 |
//! | decode, allocations per record | 3.1 | 56 | 63 | 2.1 | |
//! | decode, live kB | 178 | 267 | 414 | 156 | |
//! | encode, time | 1 | 1.7 to 2.4 | 1.6 | 1.7 | 1.0 |
//!
//! One record alone: decode 3.4 to 5.0 and encode 1.7 times as fast as derived, 5 allocations beside 58, 1.7 kB live beside
//! 2.4; a page of 200: decode 3.2, encode 1.9. Ranges are of several runs.
//!
//! What was tried for writing, and what it gave, times beside derived structs:
//!
//! | tried | encode |
//! |---|---|
//! | `Vec<u8>`, each text looked through eight bytes at a time, then appended | 1.2 to 1.3 times as fast |
//! | zeroed room ahead; looking and copying in one, in two chunks of constant size; a comma after each member; a list's room from its first item; own calendar for date-times | 2.4 |
//!
//! Compare within one run only: what the rest of the machine does weighs more than most changes.

#![allow(missing_docs)]

mod bodies;
#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use bodies::{batch, borrowed, derived, page, single};
use common::{BatchResponse, SearchPage, SimplePublicObject};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hubspot_runtime::{decode, encode};
use serde_json::Value;

/// The measurements of one body; `$ours`, `$derived` and `$borrowed` are its types.
macro_rules! measure {
    ($criterion:expr, $name:literal, $bytes:expr, $ours:ty, $derived:ty, $borrowed:ty) => {
        let bytes: Vec<u8> = $bytes;
        let mut group = $criterion.benchmark_group(concat!("decode/", $name));
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function("ours", |b| b.iter(|| decode::<$ours>(black_box(&bytes)).unwrap()));
        group.bench_function("ours through serde", |b| {
            b.iter(|| serde_json::from_slice::<$ours>(black_box(&bytes)).unwrap());
        });
        group.bench_function("derived", |b| {
            b.iter(|| serde_json::from_slice::<$derived>(black_box(&bytes)).unwrap());
        });
        group.bench_function("derived, sonic-rs", |b| {
            b.iter(|| sonic_rs::from_slice::<$derived>(black_box(&bytes)).unwrap());
        });
        group.bench_function("Value", |b| b.iter(|| serde_json::from_slice::<Value>(black_box(&bytes)).unwrap()));
        group.bench_function("borrowed", |b| {
            b.iter(|| serde_json::from_slice::<$borrowed>(black_box(&bytes)).unwrap());
        });
        group.bench_function("borrowed, sonic-rs", |b| {
            b.iter(|| sonic_rs::from_slice::<$borrowed>(black_box(&bytes)).unwrap());
        });
        group.finish();

        let ours: $ours = decode(&bytes).unwrap();
        let derived: $derived = serde_json::from_slice(&bytes).unwrap();
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let borrowed: $borrowed = serde_json::from_slice(&bytes).unwrap();
        let mut group = $criterion.benchmark_group(concat!("encode/", $name));
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function("ours", |b| b.iter(|| encode(black_box(&ours))));
        group.bench_function("ours through serde", |b| b.iter(|| serde_json::to_vec(black_box(&ours)).unwrap()));
        group.bench_function("derived", |b| b.iter(|| serde_json::to_vec(black_box(&derived)).unwrap()));
        group.bench_function("derived, sonic-rs", |b| b.iter(|| sonic_rs::to_vec(black_box(&derived)).unwrap()));
        group.bench_function("Value", |b| b.iter(|| serde_json::to_vec(black_box(&value)).unwrap()));
        group.bench_function("borrowed", |b| b.iter(|| serde_json::to_vec(black_box(&borrowed)).unwrap()));
        group.bench_function("borrowed, sonic-rs", |b| b.iter(|| sonic_rs::to_vec(black_box(&borrowed)).unwrap()));
        group.finish();
    };
}

fn all(criterion: &mut Criterion) {
    measure!(criterion, "batch of 100", batch(), BatchResponse, derived::Batch, borrowed::Batch<'_>);
    measure!(criterion, "page of 200", page(), SearchPage, derived::Page, borrowed::Page<'_>);
    measure!(criterion, "one record", single(), SimplePublicObject, derived::Record, borrowed::Record<'_>);
}

criterion_group!(benches, all);
criterion_main!(benches);
