//! The generated tree on disk: written whole or not at all.
//!
//! The new tree is written beside the old one and takes its place when it is complete. A file whose content stays keeps
//! its time of change, so that cargo rebuilds nothing for it.

use crate::fault::{Fault, Faults};
use crate::render::Tree;
use std::collections::BTreeSet;
use std::fs;
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
    let present = present_sources(out)?;
    differences.extend(present.into_iter().filter(|file| !tree.contains_key(file)).map(Difference::Stale));
    differences.sort();
    Ok(differences)
}

/// Writes the tree to `out` and gives what changed. Files outside `src` that the tree does not have are left alone.
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

/// Puts the staged tree in place: the folder of sources as a whole, then the files beside it.
fn swap(out: &Path, staged: &Path, tree: &Tree) -> Result<(), Faults> {
    let (sources, old) = (out.join("src"), staged.join("old-src"));
    let had_sources = sources.exists();
    if had_sources {
        fs::rename(&sources, &old).map_err(|error| unusable(&sources, &error))?;
    }
    if let Err(error) = fs::rename(staged.join("src"), &sources) {
        if had_sources {
            // Puts back what was there; the fault that is reported is the first one.
            let _ = fs::rename(&old, &sources);
        }
        return Err(unusable(&sources, &error));
    }
    for file in tree.keys().filter(|file| !file.starts_with("src/")) {
        let target = out.join(file);
        fs::rename(staged.join(file), &target).map_err(|error| unusable(&target, &error))?;
    }
    Ok(())
}

/// The files below `src`, relative to the crate.
fn present_sources(out: &Path) -> Result<BTreeSet<String>, Faults> {
    let sources = out.join("src");
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

/// Writes one file in one step, where its content changes.
///
/// # Errors
///
/// A place that cannot be written.
pub fn write_file(path: &Path, content: &str) -> Result<(), Faults> {
    if compare_file(path, content)?.is_none() {
        return Ok(());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let staged = tempfile::NamedTempFile::new_in(folder).map_err(|error| unusable(path, &error))?;
    fs::write(staged.path(), content).map_err(|error| unusable(path, &error))?;
    staged.persist(path).map(|_| ()).map_err(|error| unusable(path, &error.error))
}
