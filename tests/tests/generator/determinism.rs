//! The same input gives the same bytes, in whatever order it comes.

use crate::support::{collection, folder, write};
use hubspot_generator::generate::generate_from;
use hubspot_generator::load;
use hubspot_generator::sync::{self, Options};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

#[test]
fn documents_in_another_order_give_the_same_crate() {
    let specs = folder("specs");
    let generated = generate_from(&specs, shuffled(load::load(&specs).unwrap())).unwrap();
    let expected = collection();
    assert!(generated.names == expected.names, "the lock of names depends on the order of documents");
    assert_eq!(generated.tree.keys().collect::<Vec<_>>(), expected.tree.keys().collect::<Vec<_>>());
    let different: Vec<&String> =
        generated.tree.iter().filter(|(file, text)| expected.tree[*file] != **text).map(|(file, _)| file).collect();
    assert!(different.is_empty(), "files that depend on the order of documents: {different:#?}");
}

#[test]
fn files_and_keys_in_another_order_give_the_same_specifications() {
    let published = published();
    let plain = synced(published.iter(), |document| document.clone());
    let other = synced(shuffled(published.iter().collect()).into_iter(), reversed);
    assert!(plain.keys().any(|file| file == "crm/deals/v3.yaml"), "{:?}", plain.keys());
    assert_eq!(plain, other);
}

/// In an order that is neither that of names nor its reverse, the same in every run.
fn shuffled<T>(items: Vec<T>) -> Vec<T> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut keyed: Vec<(u64, T)> = items
        .into_iter()
        .map(|item| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state, item)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, item)| item).collect()
}

/// A small collection as HubSpot publishes one: two rollouts of one version, two APIs, two versions.
fn published() -> Vec<(String, Value)> {
    let document = |path: &str, schema: &str, values: Value| {
        json!({
            "openapi": "3.0.1",
            "info": {"title": "Deals", "version": "v3"},
            "servers": [{"url": "https://api.hubapi.com"}],
            "paths": {path: {
                "get": {"operationId": "list", "responses": {"200": {"description": "d", "content": {"application/json": {
                    "schema": {"$ref": format!("#/components/schemas/{schema}")}}}}}},
                "post": {"operationId": "create", "responses": {"204": {"description": "d"}}},
            }},
            "components": {"schemas": {
                schema: {"type": "object", "required": ["b", "a"], "properties": {
                    "b": {"type": "string", "enum": values}, "a": {"type": "integer", "format": "int32"}}},
                "Unused": {"type": "object"},
            }},
        })
    };
    let file = |path: &str, document: Value| (format!("PublicApiSpecs/{path}"), document);
    vec![
        file("CRM/Deals/Rollouts/1/v3/deals.json", document("/crm/v3/deals", "Deal", json!(["y", "x"]))),
        file("CRM/Deals/Rollouts/2/v3/deals.json", document("/crm/v3/deals", "Deal", json!(["z", "x", "y"]))),
        file("CRM/Deals/Rollouts/1/2026-03/deals.json", document("/crm/deals/2026-03", "Deal", json!(["x", "y"]))),
        file("CRM/Owners/Rollouts/7/v3/owners.json", document("/crm/v3/owners", "Owner", json!(["on", "off"]))),
        file("Files/Files/Rollouts/9/v3/files.json", document("/files/v3/files", "File", json!(["p"]))),
    ]
}

/// The same document with the keys of every object in reverse.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: Map<String, Value> =
                members.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect();
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(reversed).collect(),
        plain => plain.clone(),
    }
}

/// Every file that sync makes of published ones, written in the order in which they come.
fn synced<'d>(
    published: impl Iterator<Item = &'d (String, Value)>,
    as_written: impl Fn(&Value) -> Value,
) -> BTreeMap<String, String> {
    let world = TempDir::new().unwrap();
    let (source, specs) = (world.path().join("2026-08-21"), world.path().join("specs"));
    for (file, document) in published {
        write(&source.join(file), &as_written(document).to_string());
    }
    sync::sync(&Options { source, specs: specs.clone() }).unwrap_or_else(|faults| panic!("{faults}"));
    let mut files = BTreeMap::new();
    read_all(&specs, "", &mut files);
    files
}

fn read_all(folder: &Path, above: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            read_all(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
}
