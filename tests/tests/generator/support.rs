//! Where things lie, and the one generation of the whole collection that several tests look at.

use hubspot_generator::generate::{Generated, generate};
use hubspot_generator::render::Tree;
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
