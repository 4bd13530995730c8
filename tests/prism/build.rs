//! Writes the list of operations: one line per operation of the documents of `documents.txt`, from the manifest.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const DOCUMENTS: &str = "documents.txt";
const MANIFEST: &str = "../../generated/manifest.json";

fn main() -> Result<(), Box<dyn Error>> {
    for file in ["build.rs", DOCUMENTS, MANIFEST] {
        println!("cargo::rerun-if-changed={file}");
    }
    let manifest: Value = serde_json::from_str(&fs::read_to_string(MANIFEST)?)?;
    let entries = manifest.as_array().ok_or("the manifest is no list")?;
    let mut lines = String::new();
    for id in fs::read_to_string(DOCUMENTS)?.lines() {
        let spec = format!("specs/{id}.yaml");
        let entry = entries.iter().find(|entry| entry.get("spec").and_then(Value::as_str) == Some(&spec));
        let operations = entry.and_then(|entry| entry.get("operations")?.as_array());
        for operation in operations.ok_or_else(|| format!("no operations of {spec}"))? {
            let text = |key| operation.get(key).and_then(Value::as_str).ok_or(key);
            let (method, path, rust) = (text("method")?.to_lowercase(), text("published_path")?, text("rust")?);
            lines.push_str(&format!("    operation!({id:?}, {method:?}, {path:?}, hubspot_api::{rust}),\n"));
        }
    }
    let list = format!("/// The operations to send.\npub static OPERATIONS: &[Operation] = &[\n{lines}];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("operations.rs"), list)?;
    Ok(())
}
