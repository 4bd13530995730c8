//! A folder of specifications: its documents, corrected by its overlays, and what lies beside them.

use crate::catalog::Catalog;
use crate::decide::Known;
use crate::fault::{Fault, Faults};
use crate::limits::{self, Limits};
use crate::load::{self, Document};
use crate::name::{Lock, NAMES};
use crate::{overlay, yaml};
use std::io;
use std::path::Path;

/// What a folder holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folder {
    /// The documents, in the order of their files, corrected.
    pub(crate) documents: Vec<Document>,
    /// What lies beside them.
    pub(crate) known: Known,
}

/// Reads a folder. The documents and the faults of what cannot be read or corrected.
pub(crate) fn read(specs: &Path) -> (Folder, Faults) {
    let (documents, mut unreadable) = load::load_readable(specs);
    // What else is wrong with the catalog is told with the rest.
    unreadable.extend(read_catalog(specs).map(|catalog| vanished(specs, &catalog)).unwrap_or_default());
    read_beside(specs, documents, unreadable)
}

/// A fault for every document of the catalog whose file is not there: without it the crate would lose an API.
fn vanished(specs: &Path, catalog: &Catalog) -> Faults {
    let gone = catalog.documents.iter().filter(|document| !specs.join(&document.spec).exists());
    let fault = |document: &crate::catalog::Document| {
        let found = format!("no file, though {} lists it", crate::catalog::FILE);
        let help = "restore the file, or run `hubspot-generator sync`, which writes documents and catalog anew";
        Fault::new(&document.spec, "", found, "the document", help)
    };
    gone.map(fault).collect()
}

/// Reads what lies beside documents that were read already, in any order.
pub(crate) fn read_beside(specs: &Path, mut documents: Vec<Document>, unreadable: Faults) -> (Folder, Faults) {
    documents.sort_by(|one, other| one.file.cmp(&other.file));
    let is_whole = unreadable.is_empty();
    let mut faults = unreadable;
    let catalog = faults.part(read_catalog(specs));
    let lock = faults.part(read_lock(specs));
    let limits = faults.part(read_limits(specs));
    let overlays = faults.part(overlay::read(specs));
    // Without a document that cannot be read, it is unknown whether a correction still matches.
    let (documents, _, found) = match is_whole {
        true => overlay::apply_where_possible(&overlays, documents),
        false => overlay::apply_to_part_where_possible(&overlays, documents),
    };
    faults.extend(found);
    let known = Known { catalog, limits, lock, ..Known::default() };
    (Folder { documents, known }, faults)
}

fn read_catalog(specs: &Path) -> Result<Catalog, Faults> {
    match text(&specs.join(crate::catalog::FILE), crate::catalog::FILE)? {
        Some(text) => Catalog::read(&text),
        None => Ok(Catalog::default()),
    }
}

fn read_lock(specs: &Path) -> Result<Lock, Faults> {
    match text(&specs.join(NAMES), NAMES)? {
        Some(text) => Ok(yaml::read(NAMES, &text)?),
        None => Ok(Lock::default()),
    }
}

fn read_limits(specs: &Path) -> Result<Limits, Faults> {
    match text(&specs.join(limits::FILE), limits::FILE)? {
        Some(text) => Limits::read(&text),
        None => Ok(Limits::default()),
    }
}

/// The text of a file that need not be there.
fn text(path: &Path, name: &str) -> Result<Option<String>, Faults> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(Fault::new(name, "", error.to_string(), "a file that can be read", "check its permissions").into())
        }
    }
}
