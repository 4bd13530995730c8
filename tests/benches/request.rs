//! What a request costs to build, beside serde_json writing the same body from derived structs:
//! `cargo bench -p hubspot-tests --bench request`.
//!
//! An upsert of 100 tickets with 25 properties each, on a shared machine. The promise is at most 1.2 times.
//!
//! | | time |
//! |---|---|
//! | serde_json: the body of derived structs | 1 |
//! | `to_http`: the body, the URL, the headers | 0.45 |
//!
//! What a request allocates is a test: `tests/allocations.rs`.

#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hubspot_api::Operation;
use hubspot_api::crm::tickets::v2026_03 as tickets;
use serde::Serialize;

const BASE: &str = "https://api.hubapi.com";
const INPUTS: usize = 100;
const PROPERTIES: usize = 25;

/// The body as one would write it by hand.
#[derive(Serialize)]
struct Body {
    inputs: Vec<Input>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    id: String,
    id_property: String,
    properties: BTreeMap<String, String>,
}

fn body() -> Body {
    let value = |input: usize, property: usize| match property {
        0 => format!("Customer {input} cannot log in since the update of the app, see the chat.\nThanks"),
        1..=8 => format!("2026-08-{:02}T10:{:02}:00.000Z", property, input % 60),
        9..=16 => (input * 7919 + property).to_string(),
        _ => format!("value {property} of {input}"),
    };
    let properties = |input| {
        (0..PROPERTIES).map(|property| (format!("hs_property_{property:02}"), value(input, property))).collect()
    };
    let input = |input| Input {
        id: format!("TCK-{input:04}"),
        id_property: "external_id".to_owned(),
        properties: properties(input),
    };
    Body { inputs: (0..INPUTS).map(input).collect() }
}

fn operation(body: &Body) -> tickets::BatchUpsert {
    tickets::BatchUpsert::new(
        body.inputs
            .iter()
            .map(|input| {
                let properties = input.properties.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                tickets::SimplePublicObjectBatchInputUpsert::new(&input.id, properties.collect::<Vec<_>>())
                    .id_property(&input.id_property)
            })
            .collect::<Vec<_>>(),
    )
}

fn all(criterion: &mut Criterion) {
    let body = body();
    let upsert = operation(&body);
    let written = serde_json::to_vec(&body).unwrap();
    let sent: serde_json::Value = serde_json::from_slice(upsert.to_http(BASE).unwrap().body()).unwrap();
    assert_eq!(sent, serde_json::to_value(&body).unwrap(), "the same content");

    let mut group = criterion.benchmark_group("upsert of 100");
    group.throughput(Throughput::Bytes(written.len() as u64));
    group.bench_function("serde_json, derived: the body", |b| b.iter(|| serde_json::to_vec(black_box(&body)).unwrap()));
    group.bench_function("to_http", |b| b.iter(|| black_box(&upsert).to_http(BASE).unwrap()));
    group.finish();

    let mut group = criterion.benchmark_group("get");
    let get = tickets::Get::new("101").properties(["subject", "content"]).archived(false);
    group.bench_function("to_http", |b| b.iter(|| black_box(&get).to_http(BASE).unwrap()));
    let url = get.to_http(BASE).unwrap().uri().to_string();
    group.bench_function("http: the same request of a finished URL", |b| {
        b.iter(|| http::Request::get(black_box(&url)).header("accept", "application/json").body(()).unwrap());
    });
    group.finish();
}

criterion_group!(benches, all);
criterion_main!(benches);
