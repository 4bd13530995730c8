//! The generated tree on disk: written whole or not at all.
//!
//! The new tree is written beside the old one and takes its place when it is complete. A file whose content stays keeps
//! its time of change, so that cargo rebuilds nothing for it.

use crate::fault::{Fault, Faults};
use crate::render::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// How the tree on disk differs from a generated one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// The file is not there.
    Missing(String),
    /// The file has other content: its name, what stands there, what should.
    Changed(String, String, String),
    /// The file should not be there.
    Stale(String),
}

impl Difference {
    /// The file, relative to the crate.
    pub fn file(&self) -> &str {
        match self {
            Difference::Missing(file) | Difference::Changed(file, ..) | Difference::Stale(file) => file,
        }
    }
}

/// How the crate in `out` differs from `tree`, by file.
///
/// # Errors
///
/// Files that cannot be read.
pub fn compare(out: &Path, tree: &Tree) -> Result<Vec<Difference>, Faults> {
    let mut differences = Vec::new();
    for (file, content) in tree {
        match fs::read_to_string(out.join(file)) {
            Ok(present) if present == *content => {}
            Ok(present) => differences.push(Difference::Changed(file.clone(), present, content.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(file.clone()))
            }
            Err(error) => return Err(unusable(&out.join(file), &error)),
        }
    }
    for folder in source_folders(tree) {
        let present = present_sources(out, folder)?;
        differences.extend(present.into_iter().filter(|file| !tree.contains_key(file)).map(Difference::Stale));
    }
    differences.sort();
    Ok(differences)
}

/// Writes the tree to `out` and gives what changed. Files outside of its folders of sources (`src`, `types/src`) that the
/// tree does not have are left alone.
///
/// # Errors
///
/// Files and folders that cannot be read or written; `out` is then as it was.
pub fn write(out: &Path, tree: &Tree) -> Result<Vec<Difference>, Faults> {
    let differences = compare(out, tree)?;
    if differences.is_empty() {
        return Ok(differences);
    }
    fs::create_dir_all(out).map_err(|error| unusable(out, &error))?;
    let staged =
        tempfile::Builder::new().prefix(".generating").tempdir_in(out).map_err(|error| unusable(out, &error))?;
    stage(out, staged.path(), tree)?;
    swap(out, staged.path(), tree)?;
    Ok(differences)
}

fn stage(out: &Path, staged: &Path, tree: &Tree) -> Result<(), Faults> {
    for (file, content) in tree {
        let path = staged.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| unusable(folder, &error))?;
        }
        fs::write(&path, content).map_err(|error| unusable(&path, &error))?;
        let present = out.join(file);
        if fs::read_to_string(&present).is_ok_and(|present| present == *content) {
            keep_time(&present, &path).map_err(|error| unusable(&path, &error))?;
        }
    }
    Ok(())
}

fn keep_time(from: &Path, to: &Path) -> io::Result<()> {
    let modified = fs::metadata(from)?.modified()?;
    fs::File::options().write(true).open(to)?.set_modified(modified)
}

/// The folders that hold nothing but files of the tree, one per package.
fn source_folders(tree: &Tree) -> BTreeSet<&str> {
    let sources = |file| Path::new(file).ancestors().filter(|folder| folder.ends_with("src")).last()?.to_str();
    tree.keys().filter_map(|file| sources(file.as_str())).collect()
}

/// Puts the staged tree in place: the folders of sources as wholes, then the files beside them. All of it or nothing.
fn swap(out: &Path, staged: &Path, tree: &Tree) -> Result<(), Faults> {
    let old = staged.join("old");
    fs::create_dir(&old).map_err(|error| unusable(&old, &error))?;
    let folders = source_folders(tree);
    let is_beside = |file: &&str| !folders.iter().any(|folder| Path::new(file).starts_with(folder));
    let beside = tree.keys().map(String::as_str).filter(is_beside);
    let mut replaced: Vec<&str> = Vec::new();
    for name in folders.iter().copied().chain(beside) {
        if let Err(error) = replace(&out.join(name), &staged.join(name), &old.join(name)) {
            for name in replaced {
                // Puts back what was there; the fault that is reported is the first one.
                let _ = fs::rename(out.join(name), staged.join(name));
                let _ = fs::rename(old.join(name), out.join(name));
            }
            return Err(unusable(&out.join(name), &error));
        }
        replaced.push(name);
    }
    Ok(())
}

/// Puts `new` in place of `present`, which is kept as `old`; leaves `present` where that fails.
fn replace(present: &Path, new: &Path, old: &Path) -> io::Result<()> {
    for folder in [present, old].into_iter().filter_map(Path::parent) {
        fs::create_dir_all(folder)?;
    }
    match fs::rename(present, old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::rename(new, present).inspect_err(|_| {
        let _ = fs::rename(old, present);
    })
}

/// The files below a folder of sources, relative to `out`.
fn present_sources(out: &Path, folder: &str) -> Result<BTreeSet<String>, Faults> {
    let sources = out.join(folder);
    let mut files = BTreeSet::new();
    if !sources.exists() {
        return Ok(files);
    }
    for entry in walkdir::WalkDir::new(&sources) {
        let entry = entry.map_err(|error| {
            let path = error.path().map(Path::to_path_buf).unwrap_or_else(|| sources.clone());
            unusable(&path, &io::Error::other(error))
        })?;
        if entry.file_type().is_file() {
            let relative: PathBuf = entry.path().strip_prefix(out).unwrap_or(entry.path()).to_path_buf();
            let steps: Vec<String> =
                relative.components().map(|step| step.as_os_str().to_string_lossy().into_owned()).collect();
            files.insert(steps.join("/"));
        }
    }
    Ok(files)
}

fn unusable(path: &Path, error: &io::Error) -> Faults {
    Fault::new(
        path.display().to_string(),
        "",
        error.to_string(),
        "a place that can be read and written",
        "check the path and its permissions",
    )
    .into()
}

/// How one file beside the crate differs from what it should be.
///
/// # Errors
///
/// A file that cannot be read.
pub fn compare_file(path: &Path, wanted: &str) -> Result<Option<Difference>, Faults> {
    let name = path.display().to_string();
    match fs::read_to_string(path) {
        Ok(present) if present == wanted => Ok(None),
        Ok(present) => Ok(Some(Difference::Changed(name, present, wanted.to_owned()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(Difference::Missing(name))),
        Err(error) => Err(unusable(path, &error)),
    }
}

/// A number that tells contents apart where they are shown, not kept anywhere.
fn sum(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// How one file that is not text differs from what it should be, told by size and sum.
///
/// # Errors
///
/// A file that cannot be read.
pub fn compare_packed(path: &Path, wanted: &[u8]) -> Result<Option<Difference>, Faults> {
    match fs::read(path) {
        Ok(present) if present == wanted => Ok(None),
        Ok(present) => {
            let told = |bytes: &[u8]| format!("{} bytes, with the sum {:016x}\n", bytes.len(), sum(bytes));
            Ok(Some(Difference::Changed(path.display().to_string(), told(&present), told(wanted))))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Some(Difference::Missing(path.display().to_string())))
        }
        Err(error) => Err(unusable(path, &error)),
    }
}

/// Writes one file in one step, where its content changes.
///
/// # Errors
///
/// A place that cannot be written.
pub fn write_file(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Faults> {
    if compare_packed(path, content.as_ref())?.is_none() {
        return Ok(());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let staged = tempfile::NamedTempFile::new_in(folder).map_err(|error| unusable(path, &error))?;
    fs::write(staged.path(), content).map_err(|error| unusable(path, &error))?;
    staged.persist(path).map(|_| ()).map_err(|error| unusable(path, &error.error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        files.iter().map(|(file, text)| (file.to_string(), text.to_string())).collect()
    }

    fn text(path: &Path) -> String {
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn what_cannot_be_replaced_leaves_all_of_it_as_it_was() {
        let world = tempfile::tempdir().unwrap();
        let out = world.path();
        write(out, &tree(&[("src/lib.rs", "old"), ("Cargo.toml", "old")])).unwrap();
        let staged = tempfile::tempdir_in(out).unwrap();
        let wanted = tree(&[("src/lib.rs", "new"), ("Cargo.toml", "new"), ("manifest.json", "new")]);
        stage(out, staged.path(), &wanted).unwrap();
        fs::remove_file(staged.path().join("manifest.json")).unwrap();
        let faults = swap(out, staged.path(), &wanted).unwrap_err();
        assert!(faults.to_string().contains("manifest.json"), "{faults}");
        assert_eq!(
            (text(&out.join("src/lib.rs")), text(&out.join("Cargo.toml"))),
            ("old".to_owned(), "old".to_owned())
        );
        assert!(!out.join("manifest.json").exists());
    }

    #[test]
    fn a_place_that_is_no_folder_is_a_fault() {
        let world = tempfile::tempdir().unwrap();
        let file = world.path().join("file");
        fs::write(&file, "mine").unwrap();
        assert!(write(&file, &tree(&[("src/lib.rs", "new")])).is_err());
        assert_eq!(text(&file), "mine");
    }
}
