//! Reading and writing of whole bodies, beside `serde_json` with derived structs of owned texts and with `Value`.
//!
//! `cargo bench -p hubspot-runtime --bench json`

#![allow(missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::collections::HashMap;
use std::hint::black_box;

use common::BatchResponse;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hubspot_runtime::{decode, encode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DerivedBatch {
    completed_at: String,
    results: Vec<DerivedRecord>,
    started_at: String,
    status: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DerivedRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    archived: Option<bool>,
    created_at: String,
    id: String,
    new: bool,
    properties: HashMap<String, Option<String>>,
    updated_at: String,
}

/// The names of a ticket's properties; all but a few hold short texts.
const NAMES: [&str; 25] = [
    "content",
    "createdate",
    "external_id",
    "hs_all_owner_ids",
    "hs_created_by_user_id",
    "hs_date_entered_1",
    "hs_lastmodifieddate",
    "hs_num_times_contacted",
    "hs_object_id",
    "hs_object_source",
    "hs_object_source_id",
    "hs_object_source_label",
    "hs_pipeline",
    "hs_pipeline_stage",
    "hs_ticket_category",
    "hs_ticket_id",
    "hs_ticket_priority",
    "hs_time_in_1",
    "hs_updated_by_user_id",
    "hs_user_ids_of_all_owners",
    "hubspot_owner_id",
    "hubspot_team_id",
    "num_notes",
    "source_type",
    "subject",
];

/// The answer to a batch upsert.
fn body(records: usize) -> Vec<u8> {
    let record = |index: usize| {
        let value = |name: &str| match name {
            "content" => {
                format!("\"Customer {index} cannot log in since the update of the app, see the chat.\\nThanks\"")
            }
            "createdate" | "hs_lastmodifieddate" | "hs_date_entered_1" => "\"2026-03-01T10:00:00.123Z\"".to_owned(),
            "num_notes" => "null".to_owned(),
            "subject" => format!("\"Login fails for {index}\""),
            "hs_object_source_label" => "\"INTEGRATION\"".to_owned(),
            _ => format!("\"{}\"", 12_345_678 + index * 37),
        };
        let properties: Vec<_> = NAMES.iter().map(|name| format!("\"{name}\":{}", value(name))).collect();
        format!(
            concat!(
                r#"{{"id":"{}","properties":{{{}}},"createdAt":"2026-03-01T10:00:00.123Z","#,
                r#""updatedAt":"2026-03-01T10:05:00.456Z","archived":false,"new":true}}"#
            ),
            1_000_000 + index,
            properties.join(",")
        )
    };
    let results: Vec<_> = (0..records).map(record).collect();
    format!(
        concat!(
            r#"{{"status":"COMPLETE","results":[{}],"startedAt":"2026-03-01T10:00:00.123Z","#,
            r#""completedAt":"2026-03-01T10:00:00.456Z"}}"#
        ),
        results.join(",")
    )
    .into_bytes()
}

fn bodies(criterion: &mut Criterion) {
    for records in [1, 100, 200] {
        let bytes = body(records);
        let mut group = criterion.benchmark_group(format!("{records} records"));
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function("decode/own", |b| b.iter(|| decode::<BatchResponse>(black_box(&bytes)).unwrap()));
        group.bench_function("decode/own through serde", |b| {
            b.iter(|| serde_json::from_slice::<BatchResponse>(black_box(&bytes)).unwrap());
        });
        group.bench_function("decode/derived", |b| {
            b.iter(|| serde_json::from_slice::<DerivedBatch>(black_box(&bytes)).unwrap());
        });
        group.bench_function("decode/Value", |b| {
            b.iter(|| serde_json::from_slice::<Value>(black_box(&bytes)).unwrap());
        });
        let own: BatchResponse = decode(&bytes).unwrap();
        let derived: DerivedBatch = serde_json::from_slice(&bytes).unwrap();
        group.bench_function("encode/own", |b| b.iter(|| encode(black_box(&own))));
        group.bench_function("encode/derived", |b| b.iter(|| serde_json::to_vec(black_box(&derived)).unwrap()));
        group.finish();
    }
}

criterion_group!(benches, bodies);
criterion_main!(benches);
