//! The files of the generated code as one: what stands in a file of its own in the crate stands in braces.
//!
//! One file is all that `include!` needs. A file of many would have to be found by paths of the machine that wrote it.

use super::Tree;
use super::source::HEADER;

/// The text of the file, from the root on.
pub(super) fn text(tree: &Tree) -> String {
    format!(
        "// Written by hubspot-generator for the build script of this package.\n{}",
        inlined(tree, "src", "src/lib.rs")
    )
}

/// The text of one file; in place of each module that it declares, the module.
fn inlined(tree: &Tree, folder: &str, file: &str) -> String {
    let Some(text) = tree.get(file) else { return String::new() };
    let text = text.strip_prefix(HEADER).unwrap_or(text);
    let mut whole = String::with_capacity(text.len());
    for line in text.lines() {
        match declared(line) {
            Some(module) => {
                let name = module.trim_start_matches("r#");
                let below = format!("{folder}/{name}");
                let leaf = format!("{below}.rs");
                let inner = match tree.get(&leaf) {
                    // Modules have no modules in files below them, so nothing in one is taken for a declaration.
                    Some(text) => text.strip_prefix(HEADER).unwrap_or(text).to_owned(),
                    None => inlined(tree, &below, &format!("{below}/mod.rs")),
                };
                whole.push_str(&format!("{} {{\n{inner}}}\n", line.trim_end_matches(';')));
            }
            None => {
                whole.push_str(line);
                whole.push('\n');
            }
        }
    }
    whole
}

/// The module that a line declares.
fn declared(line: &str) -> Option<&str> {
    line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "))?.strip_suffix(';')
}
