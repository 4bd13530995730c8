//! What the README counts is what the crate holds.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Documents and operations, and the APIs they are of.
#[derive(Default)]
struct Count<'a> {
    apis: BTreeSet<&'a str>,
    documents: usize,
    operations: usize,
}

impl<'a> Count<'a> {
    fn add(&mut self, entry: &'a Value) {
        self.apis.insert(entry["api"].as_str().unwrap());
        self.documents += 1;
        self.operations += entry["operations"].as_array().unwrap().len();
    }

    fn line(&self, name: &str) -> String {
        format!("| {name} | {} | {} | {} |\n", self.apis.len(), self.documents, self.operations)
    }
}

#[test]
fn the_tables_are_right() {
    let entries: Vec<Value> = serde_json::from_str(&file("generated/manifest.json")).unwrap();
    let (mut groups, mut versions) = (BTreeMap::<&str, Count>::new(), BTreeMap::<&str, Count>::new());
    for entry in &entries {
        groups.entry(entry["group"].as_str().unwrap()).or_default().add(entry);
        versions.entry(entry["version"].as_str().unwrap()).or_default().add(entry);
    }
    let readme = file("README.md");
    for (what, counts) in [("group", groups), ("version", versions)] {
        let lines: String = counts.iter().map(|(name, count)| count.line(name)).collect();
        let table = format!("| {what} | APIs | documents | operations |\n|---|---|---|---|\n{lines}");
        assert!(readme.contains(&table), "README.md should have this table:\n\n{table}");
    }
}

#[test]
fn the_sums_are_right() {
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    let summary = hubspot_generator::generate::generate(std::path::Path::new(specs)).unwrap().summary;
    let count = |number: usize| {
        let digits = number.to_string();
        let (high, low) = digits.split_at(digits.len().saturating_sub(3));
        if high.is_empty() { digits } else { format!("{high},{low}") }
    };
    let sums = format!(
        "{} APIs in {} versions: {} documents, {} operations of {} signatures, {} schemas of {} shapes. {} places",
        summary.apis,
        summary.versions,
        summary.documents,
        count(summary.operations),
        count(summary.signatures),
        count(summary.schemas),
        count(summary.shapes),
        summary.free_form
    );
    let readme = file("README.md").replace('\n', " ");
    assert!(readme.contains(&sums), "README.md should say: {sums}");
}
