//! Every operation that answers as a batch gives a `Batch`, in every API and version.
//!
//! What answers as a batch is read from the manifest, what it gives from the generated sources: neither asks the
//! generator's model.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated")
}

/// The signatures whose response is a `Batch`.
fn batch_signatures() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in fs::read_dir(generated().join("src/operations")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for part in text.split("impl Signature for ").skip(1) {
            let (name, rest) = part.split_once(" {").unwrap();
            if rest.trim_start().starts_with("type Response = Batch<") {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

/// The signature of each operation of a module.
fn signatures(module: &str) -> BTreeMap<String, String> {
    let file = generated().join("src").join(module.replace("r#", "").replace("::", "/")).with_extension("rs");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parts = text.split("\npub type ").skip(1).filter_map(|part| {
        let (name, rest) = part.split_once(" =")?;
        let (_, signature) = rest.split_once("crate::operations::")?;
        Some((name.to_owned(), signature.split(',').next()?.to_owned()))
    });
    parts.collect()
}

#[test]
fn every_batch_is_one() {
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(generated().join("manifest.json")).unwrap()).unwrap();
    let batches = batch_signatures();
    let (mut checked, mut versions) = (0, BTreeSet::new());
    for api in manifest.as_array().unwrap() {
        let signatures = signatures(api["module"].as_str().unwrap());
        for operation in api["operations"].as_array().unwrap() {
            let bodies: Vec<&str> = operation["responses"]
                .as_object()
                .unwrap()
                .values()
                .filter_map(|ty| ty.as_str()?.rsplit("::").next())
                .filter(|name| *name != "()")
                .collect();
            let is_batch = !bodies.is_empty() && bodies.iter().all(|name| name.starts_with("BatchResponse"));
            let rust = operation["rust"].as_str().unwrap();
            let signature = &signatures[rust.rsplit("::").next().unwrap()];
            if is_batch {
                assert!(batches.contains(signature), "{rust} has {signature}, which answers no batch");
                checked += 1;
                versions.insert(api["version"].as_str().unwrap().to_owned());
            }
        }
    }
    assert!(checked > 900, "{checked} batches");
    assert!(versions.len() >= 7, "{versions:?}");
}
