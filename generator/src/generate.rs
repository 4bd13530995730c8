//! All stages from the folder of specifications to the generated crate.

use crate::catalog::Catalog;
use crate::fault::{Fault, Faults};
use crate::limits::{self, Limits};
use crate::load::{self, Document};
use crate::lower::{self, ObjectTypes};
use crate::model::{Collection, Shape, Type};
use crate::name::{self, Lock, Names};
use crate::render::{self, Tree};
use crate::{overlay, unify, yaml};
use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::Path;

/// The file of decided names in the folder of specifications.
pub const NAMES: &str = "names.yaml";

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
    /// Lines below `src`.
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
    let (documents, mut unreadable) = load::load_readable(specs);
    // What else is wrong with the catalog is told with the rest.
    unreadable.extend(read_catalog(specs).map(|catalog| vanished(specs, &catalog)).unwrap_or_default());
    generate_readable(specs, documents, unreadable)
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

/// Generates the crate from documents that were loaded already, in any order.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_from(specs: &Path, documents: Vec<Document>) -> Result<Generated, Faults> {
    generate_readable(specs, documents, Faults::none())
}

fn generate_readable(specs: &Path, mut documents: Vec<Document>, unreadable: Faults) -> Result<Generated, Faults> {
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
    let (parsed, found) = load::parse_sound(documents);
    faults.extend(found);
    let objects = object_types(&catalog);
    let (mut apis, found) = lower::lower_sound(&parsed, &objects);
    faults.extend(found);
    drop(parsed);
    faults.extend(render::clashes(&apis));
    let is_sound = faults.is_empty();
    if is_sound {
        // Without all documents it is unknown which rules still match.
        faults.part(limits.apply(&mut apis));
    }
    let collection = unify::unify(apis);
    let named = match is_sound {
        true => {
            faults.extend(name::unmatched(&collection, &objects, &lock));
            name::name(&collection, &objects, &lock)
        }
        false => Err(name::apparent(&collection, &lock)),
    };
    let (names, kept) = match named {
        Ok(named) => faults.or(named)?,
        Err(found) => {
            faults.extend(found);
            return Err(faults);
        }
    };
    let tree = render::render(&collection, &names, &catalog)?;
    let summary = summary(&collection, &names, &tree);
    Ok(Generated { tree, names: write_lock(&kept)?, summary })
}

/// The object types of the catalog, as binding needs them.
fn object_types(catalog: &Catalog) -> ObjectTypes {
    let mut objects = ObjectTypes::default();
    for object in &catalog.objects {
        if let Some((group, api)) = object.api.split_once('/') {
            let names = std::iter::once(object.segment.clone()).chain(object.type_id.clone()).collect();
            objects.insert(group, api, names);
        }
    }
    objects
}

fn read_catalog(specs: &Path) -> Result<Catalog, Faults> {
    match read(&specs.join(crate::catalog::FILE), crate::catalog::FILE)? {
        Some(text) => Catalog::read(&text),
        None => Ok(Catalog::default()),
    }
}

fn read_lock(specs: &Path) -> Result<Lock, Faults> {
    match read(&specs.join(NAMES), NAMES)? {
        Some(text) => Ok(yaml::read(NAMES, &text)?),
        None => Ok(Lock::default()),
    }
}

fn read_limits(specs: &Path) -> Result<Limits, Faults> {
    match read(&specs.join(limits::FILE), limits::FILE)? {
        Some(text) => Limits::read(&text),
        None => Ok(Limits::default()),
    }
}

/// The text of a file that need not be there.
fn read(path: &Path, name: &str) -> Result<Option<String>, Faults> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(Fault::new(name, "", error.to_string(), "a file that can be read", "check its permissions").into())
        }
    }
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
    let sources = tree.iter().filter(|(file, _)| file.starts_with("src/"));
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
