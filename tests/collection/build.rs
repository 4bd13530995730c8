//! Writes the registries: one line per shape and per operation of `generated/manifest.json`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const MANIFEST: &str = "../../generated/manifest.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={MANIFEST}");
    let manifest: Value = serde_json::from_str(&fs::read_to_string(MANIFEST)?)?;
    let out = env::var("OUT_DIR")?;
    write(&out, "shapes.rs", "SHAPES: &[Shape]", "shape!", &named(&manifest, "schemas", "shape")?)?;
    write(&out, "operations.rs", "OPERATIONS: &[Operation]", "operation!", &named(&manifest, "operations", "rust")?)
}

/// The distinct names under `key` in the lists `list` of all entries.
fn named(manifest: &Value, list: &str, key: &str) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let entries = manifest.as_array().ok_or("the manifest is no list")?;
    let lines = entries.iter().filter_map(|entry| entry.get(list)?.as_array()).flatten();
    Ok(lines.filter_map(|line| line.get(key)?.as_str().map(str::to_owned)).collect())
}

/// A static list with one macro call per name. Names are paths from the root of the crate; what the crate has from others
/// (`Value`, `File`) it re-exports there.
fn write(out: &str, file: &str, list: &str, call: &str, names: &BTreeSet<String>) -> Result<(), Box<dyn Error>> {
    let lines: String = names.iter().map(|name| format!("    {call}(\"{name}\", hubspot_api::{name}),\n")).collect();
    fs::write(Path::new(out).join(file), format!("/// All of them, by name.\npub static {list} = &[\n{lines}];\n"))?;
    Ok(())
}
