//! The two documents that the project was asked for first, as they are published, and what is made of them.
//!
//! Beside the drift of the whole crate this shows what a change of the generator means to somebody who reads one API.

use crate::support::{assert_snapshot_beside, collection, folder, shown};
use serde_json::Value;

#[test]
fn tickets_in_v3_and_2026_03() {
    let tree = &collection().tree;
    let modules = ["src/crm/tickets/v3.rs", "src/crm/tickets/v2026_03.rs"];
    let mut text = shown(tree, |file| modules.contains(&file));
    text.push_str("==== manifest.json, the batch upsert\n");
    let manifest: Value = serde_json::from_str(&tree["manifest.json"]).unwrap();
    for entry in manifest.as_array().unwrap() {
        let is_shown =
            entry["spec"] == "specs/crm/tickets/v3.yaml" || entry["spec"] == "specs/crm/tickets/2026-03.yaml";
        let operations = entry["operations"].as_array().unwrap().iter();
        for operation in
            operations.filter(|operation| is_shown && operation["rust"].as_str().unwrap().ends_with("BatchUpsert"))
        {
            text.push_str(&format!("{}\n", serde_json::to_string_pretty(operation).unwrap()));
        }
    }
    assert_snapshot_beside!(folder("tests/fixtures/examples"), "tickets", text);
}

/// The shapes of one operation, request to answer, as a user meets them.
#[test]
fn the_batch_upsert_and_its_shapes() {
    let wanted = [
        "BatchUpsert",
        "BatchInputSimplePublicObjectBatchInputUpsert",
        "SimplePublicObjectBatchInputUpsert",
        "BatchResponseSimplePublicUpsertObject",
        "BatchResponseSimplePublicUpsertObjectWithErrors",
        "SimplePublicUpsertObject",
        "StandardError",
    ];
    let mut text = String::new();
    for (file, content) in &collection().tree {
        if file.starts_with("types/src/types/") || file.starts_with("src/operations/") {
            for item in content
                .split("\n\n")
                .filter(|item| wanted.iter().any(|name| item.contains(&format!("pub struct {name} "))))
            {
                text.push_str(&format!("==== {file}\n{}\n\n", item.trim_end()));
            }
        }
    }
    assert_snapshot_beside!(folder("tests/fixtures/examples"), "batch_upsert", text);
}
