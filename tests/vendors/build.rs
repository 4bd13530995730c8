//! Generates the crate of the five documents and hands it to `src/lib.rs`, with the list of its types.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use hubspot_generator::generate::generate;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=specs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let generated = generate(Path::new("specs"))?;
    let sources = out.join("crate");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    for (file, text) in &generated.tree {
        let path = sources.join(file);
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    let text = |file: &str| generated.tree.get(file).map(String::as_str).unwrap_or_default();
    features(text("Cargo.toml"));
    fs::write(out.join("root.rs"), root(text("src/lib.rs"), &sources.join("src")))?;
    fs::write(out.join("shapes.rs"), shapes(text("manifest.json"))?)?;
    Ok(())
}

/// Switches all APIs and versions on.
fn features(manifest: &str) {
    println!("cargo::rustc-check-cfg=cfg(feature, values(any()))");
    for feature in manifest.lines().filter_map(|line| line.strip_suffix(" = []")) {
        println!("cargo::rustc-cfg=feature={feature:?}");
    }
}

/// The root of the crate as it can be included: attributes of a whole file cannot, and files of modules have to be named.
fn root(library: &str, sources: &Path) -> String {
    let mut text = String::new();
    for line in library.lines().filter(|line| !line.starts_with("//!") && !line.starts_with("#![")) {
        let module = line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';'));
        if let Some(module) = module {
            let plain = module.trim_start_matches("r#");
            let files = [sources.join(plain).join("mod.rs"), sources.join(format!("{plain}.rs"))];
            if let Some(file) = files.iter().find(|file| file.exists()) {
                let _ = writeln!(text, "#[path = {:?}]", file.display().to_string());
            }
        }
        let _ = writeln!(text, "{line}");
    }
    text
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
