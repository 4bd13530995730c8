//! The files of `specs/` that sync owns: the documents, three folders deep, and the catalog.
//!
//! Overlays, docs and the lock of names lie beside them and are never touched.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use crate::catalog;
use crate::fault::Fault;

/// Folders of `specs/` that are not a group of APIs.
pub(super) const RESERVED: [&str; 2] = ["overlays", "docs"];

/// Every file that sync writes: its path below the folder of the specs, with `/`, and its text.
pub(super) type Files = BTreeMap<String, String>;

/// A file of `specs/` that is not what the source gives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drift {
    /// The source gives it, the folder lacks it.
    Missing(String),
    /// The folder has it with another text.
    Differs(String),
    /// The folder has it, the source gives none.
    Stale(String),
}

impl Drift {
    /// The file below the folder of the specs.
    pub fn file(&self) -> &str {
        let (Drift::Missing(file) | Drift::Differs(file) | Drift::Stale(file)) = self;
        file
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Drift::Missing(_) => "missing",
            Drift::Differs(_) => "differs",
            Drift::Stale(_) => "stale",
        };
        write!(f, "{word:8} {}", self.file())
    }
}

/// How the folder differs from the files, by file.
///
/// # Errors
/// A fault where a file or folder cannot be read.
pub(super) fn compare(specs: &Path, files: &Files) -> Result<Vec<Drift>, Fault> {
    let mut drift = Vec::new();
    for (name, text) in files {
        match fs::read(specs.join(name)) {
            Ok(bytes) if bytes == text.as_bytes() => {}
            Ok(_) => drift.push(Drift::Differs(name.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => drift.push(Drift::Missing(name.clone())),
            Err(error) => return Err(cannot("read", name, &error)),
        }
    }
    drift.extend(owned(specs)?.into_iter().filter(|name| !files.contains_key(name)).map(Drift::Stale));
    drift.sort_by(|left, right| left.file().cmp(right.file()));
    Ok(drift)
}

/// Makes the folder hold the files. Only what differs is touched; all new text is on the disk before the first file
/// is replaced, and the catalog, which names the others, comes last.
///
/// # Errors
/// A fault where a file cannot be written; running again mends a run that was cut short.
pub(super) fn replace(specs: &Path, files: &Files, drift: &[Drift]) -> Result<(), Fault> {
    if drift.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(specs).map_err(|error| cannot("create", "", &error))?;
    // In the folder itself, since a rename does not cross file systems; the dot hides it from `owned`.
    let staged =
        tempfile::Builder::new().prefix(".sync-").tempdir_in(specs).map_err(|error| cannot("create", "", &error))?;
    let changed = || drift.iter().filter_map(|change| files.get_key_value(change.file()));
    for (name, text) in changed() {
        write_file(&staged.path().join(name), text).map_err(|error| cannot("write", name, &error))?;
    }
    for stale in drift.iter().filter(|change| matches!(change, Drift::Stale(_))) {
        remove(specs, stale.file()).map_err(|error| cannot("remove", stale.file(), &error))?;
    }
    let (catalog, documents): (Vec<_>, Vec<_>) =
        changed().map(|(name, _)| name).partition(|name| *name == catalog::FILE);
    for name in documents.into_iter().chain(catalog) {
        let target = specs.join(name);
        let folder = target.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::rename(staged.path().join(name), &target))
            .map_err(|error| cannot("replace", name, &error))?;
    }
    Ok(())
}

fn write_file(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// Removes a file and the folders that it leaves empty.
fn remove(specs: &Path, name: &str) -> io::Result<()> {
    let path = specs.join(name);
    fs::remove_file(&path)?;
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != specs) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// The documents that lie in the folder: `<group>/<api>/<version>.yaml`.
fn owned(specs: &Path) -> Result<Vec<String>, Fault> {
    if !specs.exists() {
        return Ok(Vec::new());
    }
    let groups = WalkDir::new(specs).min_depth(1).max_depth(3).into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        !(entry.depth() == 1 && (RESERVED.contains(&name.as_ref()) || name.starts_with('.')))
    });
    let mut owned = Vec::new();
    for entry in groups {
        let entry = entry.map_err(|error| cannot("read", "", &error.into()))?;
        if entry.depth() == 3 && entry.path().extension().is_some_and(|ending| ending == "yaml") {
            let relative = entry.path().strip_prefix(specs).unwrap_or(entry.path());
            let steps: Vec<_> = relative.iter().map(|step| step.to_string_lossy()).collect();
            owned.push(steps.join("/"));
        }
    }
    Ok(owned)
}

fn cannot(what: &str, file: &str, error: &io::Error) -> Fault {
    Fault::new(
        file,
        "",
        error.to_string(),
        format!("a file that sync can {what}"),
        "see to the rights and the space of the folder of the specs",
    )
}
