//! All stages from the folder of specifications to the generated crate.

use crate::decide::{Known, Named, decide};
use crate::fault::{Fault, Faults};
use crate::load::Document;
use crate::model::{ApiVersion, Collection, Shape, Type};
pub use crate::name::NAMES;
use crate::name::{Lock, Names};
use crate::render::{self, Tree};
use crate::{archive, folder, yaml};
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// What a run gives.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The files of the crate.
    pub tree: Tree,
    /// The text of the lock of names, for `specs/names.yaml`.
    pub names: String,
    /// What was counted.
    pub summary: Summary,
}

/// What a run read and wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// APIs, all versions of one counted once.
    pub apis: usize,
    /// Documents: one per API and version.
    pub documents: usize,
    /// Distinct versions.
    pub versions: usize,
    /// Published operations.
    pub operations: usize,
    /// Distinct signatures of operations.
    pub signatures: usize,
    /// Component schemas read.
    pub schemas: usize,
    /// Distinct shapes written: records, enumerations, unions.
    pub shapes: usize,
    /// Places that are any JSON, as published.
    pub free_form: usize,
    /// Lines of Rust.
    pub lines: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:>7} APIs in {} versions: {} documents", self.apis, self.versions, self.documents)?;
        writeln!(f, "{:>7} operations of {} signatures", self.operations, self.signatures)?;
        writeln!(f, "{:>7} schemas read, {} shapes written", self.schemas, self.shapes)?;
        writeln!(f, "{:>7} places of free-form JSON", self.free_form)?;
        write!(f, "{:>7} lines of code", self.lines)
    }
}

/// Generates the crate from a folder of specifications.
///
/// # Errors
///
/// All faults of the input that can be found without knowing how others would be mended: of every file that cannot be
/// read, of every overlay, of every document, of names as far as they can be told. Where there are none, all of names.
pub fn generate(specs: &Path) -> Result<Generated, Faults> {
    let (folder, faults) = folder::read(specs);
    crate_of(folder.documents, folder.known, faults).map(|(generated, _)| generated)
}

/// Generates the crate from a folder, and the archive of the folder for the generator's package.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_with_archive(specs: &Path) -> Result<(Generated, Vec<u8>), Faults> {
    let (folder, faults) = folder::read(specs);
    let (trees, limits) = (archive::pack(&folder.documents)?, folder.known.limits.rules().cloned().collect());
    let (generated, named) = crate_of(folder.documents, folder.known, faults)?;
    let archive = archive::write(&trees, limits, &named)?;
    Ok((generated, archive))
}

/// Generates the crate from documents that were loaded already, in any order.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_from(specs: &Path, documents: Vec<Document>) -> Result<Generated, Faults> {
    let (folder, faults) = folder::read_beside(specs, documents, Faults::none());
    crate_of(folder.documents, folder.known, faults).map(|(generated, _)| generated)
}

fn crate_of(documents: Vec<Document>, known: Known, faults: Faults) -> Result<(Generated, Named), Faults> {
    let place = |one: &Document| {
        let (group, api, version) = (one.group.clone(), one.api.clone(), one.version.clone());
        (ApiVersion { group, api, version }, one.file.clone())
    };
    let mut clashes = render::clashes(&documents.iter().map(place).collect::<Vec<_>>());
    let (named, kept) = match decide(documents, known, faults) {
        Ok(decided) => clashes.or(decided)?,
        Err(found) => {
            clashes.extend(found);
            return Err(clashes);
        }
    };
    let tree = render::render(&named)?;
    let summary = summary(&named.collection, &named.names, &tree);
    Ok((Generated { tree, names: write_lock(&kept)?, summary }, named))
}

fn write_lock(lock: &Lock) -> Result<String, Faults> {
    let text = yaml::write_of(lock).map_err(|error| {
        Fault::new(NAMES, "", error.to_string(), "names that YAML can hold", "this is a fault of the generator")
    })?;
    Ok(format!("# The names that were not the plain ones. Written by generate, read back by the next run.\n{text}"))
}

fn summary(collection: &Collection, names: &Names, tree: &Tree) -> Summary {
    let apis: BTreeSet<(&str, &str)> =
        collection.apis.iter().map(|api| (api.id.group.as_str(), api.id.api.as_str())).collect();
    let versions: BTreeSet<&str> = collection.apis.iter().map(|api| api.id.version.as_str()).collect();
    let sources = tree.iter().filter(|(file, _)| file.ends_with(".rs"));
    Summary {
        apis: apis.len(),
        documents: collection.apis.len(),
        versions: versions.len(),
        operations: names.operations.len(),
        signatures: names.signatures.len(),
        schemas: names.schemas.iter().map(|schemas| schemas.len()).sum(),
        shapes: names.homes.iter().flatten().count(),
        free_form: collection.shapes.iter().map(|shape| free_form(&shape.shape)).sum(),
        lines: sources.map(|(_, text)| text.lines().count()).sum(),
    }
}

/// How many types of a shape are any JSON.
fn free_form(shape: &Shape) -> usize {
    fn is_any(ty: &Type) -> bool {
        match ty {
            Type::Any => true,
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => is_any(inner),
            _ => false,
        }
    }
    shape.types().into_iter().filter(|ty| is_any(ty)).count()
}
