//! What there is to prove: the documents of `specs/` with their corrections, and `generated/manifest.json`.
//!
//! Of the generator only the reading of the documents is used. What a document means is read anew in `schema` and
//! `operation`, so that a mistake of the generator's is not repeated here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hubspot_generator::load::{self, Document};
use hubspot_generator::overlay;
use hubspot_generator::yaml;
use serde::Deserialize;
use serde_json::Value;

/// The documents and the manifest.
pub struct Collection {
    /// By the path that the manifest has for them (`specs/crm/tickets/v3.yaml`).
    documents: BTreeMap<String, Document>,
    /// One entry per API version.
    pub entries: Vec<Entry>,
    /// The path segment of the object type that an API (`crm/tickets`) is about.
    pub objects: BTreeMap<String, String>,
}

/// An API version of the manifest.
#[derive(Debug, Deserialize)]
pub struct Entry {
    /// The group (`crm`).
    pub group: String,
    /// The API (`tickets`).
    pub api: String,
    /// The version (`2026-03`).
    pub version: String,
    /// The document.
    pub spec: String,
    /// The operations.
    pub operations: Vec<OperationEntry>,
    /// The schemas.
    pub schemas: Vec<SchemaEntry>,
}

/// An operation of the manifest.
#[derive(Debug, Deserialize)]
pub struct OperationEntry {
    /// `GET`
    pub method: String,
    /// The path with the bound object type in it.
    pub path: String,
    /// The path as the document has it.
    pub published_path: String,
    /// The type, from the root of the crate.
    pub rust: String,
}

/// A schema of the manifest.
#[derive(Debug, Deserialize)]
pub struct SchemaEntry {
    /// The name in the document.
    pub name: String,
    /// The type's home, from the root of the crate.
    pub shape: String,
}

/// The part of the catalog that says which object an API is about.
#[derive(Deserialize)]
struct Catalog {
    objects: Vec<ObjectType>,
}

#[derive(Deserialize)]
struct ObjectType {
    api: String,
    segment: String,
}

impl Collection {
    /// Reads all of it.
    ///
    /// # Errors
    /// Something is not there or does not read.
    pub fn load() -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let specs = root.join("specs");
        let overlays = overlay::read(&specs).map_err(told)?;
        let (documents, _) = overlay::apply(&overlays, load::load(&specs).map_err(told)?).map_err(told)?;
        let by_spec = |document: Document| (format!("specs/{}", document.file), document);
        let manifest = text(&root.join("generated/manifest.json"))?;
        let catalog: Catalog = yaml::read("catalog.yaml", &text(&specs.join("catalog.yaml"))?).map_err(told)?;
        Ok(Self {
            documents: documents.into_iter().map(by_spec).collect(),
            entries: serde_json::from_str(&manifest).map_err(told)?,
            objects: catalog.objects.into_iter().map(|object| (object.api, object.segment)).collect(),
        })
    }

    /// The document of an entry.
    #[must_use]
    pub fn document(&self, entry: &Entry) -> Option<&Value> {
        self.documents.get(&entry.spec).map(|document| &document.tree)
    }

    /// How many documents there are.
    #[must_use]
    pub fn documents(&self) -> usize {
        self.documents.len()
    }
}

fn text(path: &PathBuf) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn told(problem: impl std::fmt::Display) -> String {
    problem.to_string()
}
