//! The published collection: which files it has, and what each says of itself.
//!
//! Reads and judges single files; nothing here compares two of them.

use std::path::{Path, PathBuf};

use serde_json::Value;
use walkdir::WalkDir;

use super::document;
use crate::fault::{Fault, Faults};
use crate::parallel;

/// The folder of the collection, inside the folder that is given.
pub(super) const COLLECTION: &str = "PublicApiSpecs";

/// The folder between an API and its rollouts.
const ROLLOUTS: &str = "Rollouts";

/// A published file, by what its path says: `<Group>/<API>/Rollouts/<rollout>/<version>/<name>.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Published {
    /// The path below the collection's folder, with `/` between its steps.
    pub(super) path: String,
    /// The name of the group as published (`CRM`).
    pub(super) group: String,
    /// The name of the API as published (`Crm Owners`).
    pub(super) api: String,
    /// The number of the rollout that the file came with.
    pub(super) rollout: u64,
    /// The version as published (`2026-03`).
    pub(super) version: String,
}

/// A published file and what it says.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) published: Published,
    /// The address of its first server, if it names one; `document` holds it against a chosen file if not.
    pub(super) server: Option<String>,
    /// Whether it is marked as an export that is no longer kept up.
    pub(super) stale: bool,
    /// How many operations it has.
    pub(super) operations: usize,
    /// How many of these were summed up by a writer: more mean a later, better kept export.
    pub(super) summaries: usize,
    /// How many schemas it has.
    pub(super) schemas: usize,
    /// Its facts, or why it has none: a fault of the run only where the file is chosen.
    pub(super) facts: Result<Value, Faults>,
}

/// Lists the files of the collection inside `source`, by path.
///
/// # Errors
/// A fault where there is no such folder, where one cannot be read, and for each JSON file that is not where the
/// collection keeps its documents: nothing is passed over in silence.
pub(super) fn list(source: &Path) -> Result<Vec<Published>, Faults> {
    let root = source.join(COLLECTION);
    let mut faults = Faults::none();
    let mut files = Vec::new();
    for entry in WalkDir::new(&root) {
        match entry {
            Ok(entry)
                if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending == "json") =>
            {
                match published(entry.path(), &root) {
                    Ok(file) => files.push(file),
                    Err(fault) => faults.push(fault),
                }
            }
            Ok(_) => {}
            Err(error) => faults.push(Fault::new(
                COLLECTION,
                "",
                error.io_error().map_or_else(|| "a loop of links".to_owned(), ToString::to_string),
                format!("a folder that holds a readable {COLLECTION}/"),
                "give the folder of a checkout of the published collection",
            )),
        }
    }
    if files.is_empty() && faults.is_empty() {
        faults.push(Fault::new(
            COLLECTION,
            "",
            "no JSON file",
            "the published documents",
            "give the folder of a checkout of the published collection",
        ));
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    faults.or(files)
}

/// What the path of a file says.
fn published(path: &Path, root: &Path) -> Result<Published, Fault> {
    let relative: PathBuf = path.strip_prefix(root).unwrap_or(path).to_owned();
    let steps: Vec<&str> = relative.iter().map(|step| step.to_str().unwrap_or_default()).collect();
    let shown = steps.join("/");
    let fault = |found: &str| {
        Fault::new(
            shown.clone(),
            "",
            found,
            format!("<Group>/<API>/{ROLLOUTS}/<rollout>/<version>/<name>.json"),
            "the layout of the collection has changed: teach sync the new one",
        )
    };
    let [group, api, ROLLOUTS, rollout, version, _] = steps.as_slice() else {
        return Err(fault("a JSON file in another place"));
    };
    let rollout = rollout.parse().map_err(|_| fault("a rollout that is no number"))?;
    if !version.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(fault("a version with other characters than letters, digits and dashes"));
    }
    let [group, api, version] = [group, api, version].map(|text| (*text).to_owned());
    Ok(Published { path: shown, group, api, rollout, version })
}

/// Reads files, in parallel; the result is in the order of `files`.
///
/// # Errors
/// A fault for each file that cannot be read or is no JSON. What a JSON file lacks to be a document is not told here.
pub(super) fn read(source: &Path, files: Vec<Published>) -> Result<Vec<Candidate>, Faults> {
    let root = source.join(COLLECTION);
    let read: Vec<Result<Candidate, Fault>> = parallel::map(files, |file| candidate(&root, file));
    let mut faults = Faults::none();
    let mut candidates = Vec::with_capacity(read.len());
    for result in read {
        match result {
            Ok(candidate) => candidates.push(candidate),
            Err(fault) => faults.push(fault),
        }
    }
    faults.or(candidates)
}

fn candidate(root: &Path, published: Published) -> Result<Candidate, Fault> {
    let fault = |error: String| {
        Fault::new(
            published.path.clone(),
            "",
            error,
            "a JSON document",
            "fetch the file again, or leave it out by policy",
        )
    };
    let bytes = std::fs::read(root.join(&published.path)).map_err(|error| fault(error.to_string()))?;
    let value: Value = serde_json::from_slice(&bytes).map_err(|error| fault(error.to_string()))?;
    let operations = || document::operations(&value).map(|(_, _, operation)| operation);
    Ok(Candidate {
        server: value.pointer("/servers/0/url").and_then(Value::as_str).map(str::to_owned),
        stale: value.pointer("/info/x-hubspot-documentation-banner").is_some_and(|banner| !banner.is_null()),
        operations: operations().count(),
        summaries: operations().filter(|operation| operation.get("summary").is_some()).count(),
        schemas: document::components(&value, "schemas").count(),
        facts: document::read(&value, &published.path),
        published,
    })
}
