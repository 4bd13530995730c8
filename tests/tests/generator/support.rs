//! Where things lie, and the one generation of the whole collection that several tests look at.

use hubspot_generator::generate::{Generated, generate};
use hubspot_generator::render::Tree;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A folder of the repository.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(name)
}

/// The collection, generated once for all tests.
pub fn collection() -> &'static Generated {
    static COLLECTION: OnceLock<Generated> = OnceLock::new();
    COLLECTION.get_or_init(|| generate(&folder("specs")).unwrap_or_else(|faults| panic!("{faults}")))
}

/// The line that every generated file begins with; of no interest in a snapshot.
const HEADER: &str = "// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.\n";

/// The files that `wanted` wants, one below the other.
pub fn shown(tree: &Tree, wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for (file, content) in tree.iter().filter(|(file, _)| wanted(file)) {
        let content = content.strip_prefix(HEADER).unwrap_or(content);
        text.push_str(&format!("==== {file}\n{content}\n"));
    }
    text
}

/// Compares with the snapshot that lies beside a fixture.
macro_rules! assert_snapshot_beside {
    ($folder:expr, $name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => $folder, prepend_module_to_snapshot => false, omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) })
    };
}
pub(crate) use assert_snapshot_beside;

/// Writes a file and the folders above it.
pub fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// By place of publication (`specs/… GET /path`, `specs/…#Schema`): the name in the crate, and what it means.
pub type Published = BTreeMap<String, (String, String)>;

/// What a crate publishes, by its manifest.
pub fn published(generated: &Generated) -> Published {
    let definitions = definitions(&generated.tree);
    let manifest: Value = serde_json::from_str(&generated.tree["manifest.json"]).unwrap();
    let mut all = Published::new();
    for api in manifest.as_array().unwrap() {
        let spec = text(api, "spec");
        for operation in api["operations"].as_array().unwrap() {
            let place = format!("{spec} {} {}", text(operation, "method"), text(operation, "published_path"));
            let meaning = format!("{} {}", operation["request"], operation["responses"]);
            all.insert(place, (text(operation, "rust").to_owned(), meaning));
        }
        for schema in api["schemas"].as_array().unwrap() {
            let shape = text(schema, "shape");
            let meaning = shape.strip_prefix("types::").and_then(|home| definitions.get(home));
            let meaning = meaning.map_or_else(|| shape.to_owned(), |definition| format!("{shape}: {definition}"));
            all.insert(format!("{spec}#{}", text(schema, "name")), (text(schema, "rust").to_owned(), meaning));
        }
    }
    all
}

pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} of {value}"))
}

/// The declarations of all shapes by name, without documentation.
fn definitions(tree: &Tree) -> BTreeMap<&str, String> {
    let mut definitions = BTreeMap::new();
    for source in tree.iter().filter(|(file, _)| file.starts_with("types/src/types/")).map(|(_, source)| source) {
        let mut lines = source.lines();
        while let Some(line) = lines.next() {
            let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")) else {
                continue;
            };
            let body = lines.by_ref().take_while(|line| *line != "}").filter(|line| !line.trim().starts_with("//"));
            definitions.insert(rest.trim_end_matches(" {"), body.collect::<Vec<_>>().join("\n"));
        }
    }
    definitions
}
