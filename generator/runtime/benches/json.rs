//! Reading and writing of whole bodies, ours beside what others would do: `cargo bench -p hubspot-runtime --bench json`.
//! Allocations and live memory are counted by `--bench memory`. What was tried and what it gave stands in the README
//! of the runtime.
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
