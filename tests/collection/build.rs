//! Writes the registries: one line per shape and per operation of `generated/manifest.json`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const MANIFEST: &str = "../../generated/manifest.json";
const CONVERSIONS: &str = "../../generated/types/src/conversions.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={MANIFEST}");
    println!("cargo::rerun-if-changed={CONVERSIONS}");
    let manifest: Value = serde_json::from_str(&fs::read_to_string(MANIFEST)?)?;
    let out = env::var("OUT_DIR")?;
    write(&out, "shapes.rs", "SHAPES: &[Shape]", "shape!", &named(&manifest, "schemas", "shape")?)?;
    write(&out, "operations.rs", "OPERATIONS: &[Operation]", "operation!", &named(&manifest, "operations", "rust")?)?;
    write_conversions(&out, &fs::read_to_string(CONVERSIONS)?)
}

/// A list with one macro call per pair `A => B` in the lists of conversions, with the name of the list.
fn write_conversions(out: &str, code: &str) -> Result<(), Box<dyn Error>> {
    let mut kind = "";
    let mut lines = BTreeSet::new();
    for line in code.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("crate::runtime::") {
            kind = name.trim_end_matches("! {");
        }
        if let Some((from, to)) = line.trim_end_matches(',').split_once(" => ") {
            lines.insert(format!("    conversion!({kind} \"types::{from}\" {from}, \"types::{to}\" {to}),\n"));
        }
    }
    let lines: String = lines.into_iter().collect();
    let text = format!("/// All of them.\npub static CONVERSIONS: &[Conversion] = &[\n{lines}];\n");
    fs::write(Path::new(out).join("conversions.rs"), text)?;
    Ok(())
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
