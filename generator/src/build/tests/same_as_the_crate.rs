//! Whatever is selected is called, and is, what it is in the crate `hubspot-api`, which lies beside this package.

use crate::build::Builder;
use crate::build::run::selection;
use crate::render::{manifest_of, render_module};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated")
}

fn manifest() -> Vec<Value> {
    serde_json::from_str(&fs::read_to_string(generated().join("manifest.json")).unwrap()).unwrap()
}

fn id(entry: &Value) -> String {
    ["group", "api", "version"].map(|key| entry[key].as_str().unwrap()).join("/")
}

fn list<'e>(entry: &'e Value, key: &str) -> &'e Vec<Value> {
    entry[key].as_array().unwrap()
}

/// The code of every type in a text, without documentation and with `^` for the path of the root.
fn items(text: &str) -> BTreeMap<String, String> {
    let mut items = BTreeMap::new();
    for block in text.split("\n\n") {
        let name = block.lines().find_map(|line| {
            let declared = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            declared.split(' ').next()
        });
        let Some(name) = name else { continue };
        let code = block.lines().filter(|line| !line.trim_start().starts_with("///")).collect::<Vec<_>>().join("\n");
        let mut code = code.replace("crate::", "^").replace("super::", "^");
        while code.contains("^^") {
            code = code.replace("^^", "^");
        }
        // Behind the last item of a module the module ends.
        let code = code.split("\n}\n}").next().unwrap().trim_end_matches(['}', '\n']).to_owned();
        assert!(items.insert(name.to_owned(), code).is_none(), "{name} twice");
    }
    items
}

fn items_of_the_crate(folder: &str) -> BTreeMap<String, String> {
    let files = fs::read_dir(generated().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    files.flat_map(|file| items(&fs::read_to_string(file).unwrap())).collect()
}

/// The text of a module at the root.
fn module<'t>(text: &'t str, name: &str) -> &'t str {
    let (_, behind) = text.split_once(&format!("\npub mod {name} {{\n")).unwrap();
    behind.split_once("\npub mod ").map_or(behind, |(module, _)| module)
}

/// A selection of whole documents and of single operations; by document, whether all of it is selected.
fn random_selection(numbers: &mut Numbers, manifest: &[Value]) -> (Builder, BTreeMap<String, bool>) {
    let (mut builder, mut selected) = (Builder::new(), BTreeMap::new());
    for _ in 0..=numbers.below(4) {
        let entry = &manifest[numbers.below(manifest.len())];
        let operations = list(entry, "operations");
        if numbers.below(2) == 0 {
            builder = builder.select(id(entry));
            selected.insert(id(entry), true);
        } else {
            let operation = operations[numbers.below(operations.len())]["rust"].as_str().unwrap();
            builder = builder.select(format!("{}/{}", id(entry), operation.rsplit("::").next().unwrap()));
            selected.entry(id(entry)).or_insert(false);
        }
    }
    (builder, selected)
}

#[test]
fn names_and_code_of_any_selection_are_those_of_the_crate() {
    let manifest = manifest();
    let full: BTreeMap<String, &Value> = manifest.iter().map(|entry| (id(entry), entry)).collect();
    let (types, operations) = (items_of_the_crate("types/src/types"), items_of_the_crate("src/operations"));
    assert!(types.len() > 2_000 && operations.len() > 1_000);
    let mut numbers = Numbers(2026);
    for round in 0..40 {
        let (builder, selected) = random_selection(&mut numbers, &manifest);
        let (named, part) = selection(&builder, |_| false).unwrap().unwrap();
        let entries: Vec<Value> = serde_json::from_str(&manifest_of(&named, &part)).unwrap();
        let ids: BTreeSet<String> = entries.iter().map(id).collect();
        assert_eq!(ids, selected.keys().cloned().collect(), "round {round}");
        for entry in &entries {
            let whole = full[&id(entry)];
            for key in ["operations", "schemas"] {
                let stray = list(entry, key).iter().find(|line| !list(whole, key).contains(line));
                assert_eq!(stray, None, "round {round}: {}", id(entry));
                let is_all = list(entry, key).len() == list(whole, key).len();
                assert!(is_all || !selected[&id(entry)], "round {round}: not all {key} of {}", id(entry));
            }
        }
        let text = render_module(&named, &part, false).unwrap();
        for (folder, whole) in [("types", &types), ("operations", &operations)] {
            for (name, code) in items(module(&text, folder)) {
                assert_eq!(Some(&code), whole.get(&name), "round {round}: {folder}::{name}");
            }
        }
    }
}
