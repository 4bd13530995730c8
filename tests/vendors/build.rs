//! Generates the code of the five documents for `src/lib.rs`, with the list of its types.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use hubspot_generator::Builder;
use hubspot_generator::generate::generate;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    Builder::new().specs("specs").select("*").generate()?;
    let generated = generate(Path::new("specs"))?;
    let manifest = generated.tree.get("manifest.json").map(String::as_str).unwrap_or_default();
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("shapes.rs"), shapes(manifest)?)?;
    Ok(())
}

/// One line per schema: document, published name, type.
fn shapes(manifest: &str) -> Result<String, Box<dyn Error>> {
    let manifest: Value = serde_json::from_str(manifest)?;
    let mut lines = BTreeSet::new();
    for entry in manifest.as_array().ok_or("the manifest is no list")? {
        for schema in entry["schemas"].as_array().ok_or("no schemas")? {
            let word = |key: &str| schema[key].as_str().unwrap_or_default();
            let spec = entry["spec"].as_str().unwrap_or_default();
            lines.insert(format!("    shape!({spec:?}, {:?}, crate::{}),\n", word("name"), word("rust")));
        }
    }
    let lines: String = lines.into_iter().collect();
    Ok(format!("/// Every component schema of the documents.\npub static SHAPES: &[Shape] = &[\n{lines}];\n"))
}
