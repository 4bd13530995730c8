//! The collection of specifications as one file, which travels with the generator's package.
//!
//! A build script has no checkout of `specs/`. The archive holds each document as its overlays leave it, beside the names
//! that were decided for it when the whole collection was named, so that the documents of a selection are enough to
//! give them the names of the whole. A document is a block of its own: only what is selected is unpacked.
//!
//! The form: eight bytes of mark, four of the length of the index, the index, the blocks. Index and blocks are JSON,
//! deflated. Equal specifications give equal bytes.

mod write;

use crate::catalog::Catalog;
use crate::fault::{Fault, Faults};
use crate::limits::{Limits, Rule};
use crate::load::Document;
use crate::name::Decided;
use crate::render::ShapeFacts;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
pub use write::{pack, write};

/// The archive of the package, where it lies in the package's folder.
pub const FILE: &str = "specs.archive";

const EMBEDDED: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/specs.archive"));

/// What the file begins with; the number is that of the form.
const MARK: &[u8; 8] = b"hubspec1";

/// No block is larger than this, unpacked.
const LARGEST: usize = 64 << 20;

/// What is known of the collection without unpacking a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Index {
    /// Versions and object types; the lists of files are left out.
    catalog: Catalog,
    /// The rules of `limits.yaml`.
    limits: Vec<Rule>,
    /// The documents in the order of their blocks.
    documents: Vec<Entry>,
}

/// A document of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The group of APIs (`crm`).
    pub group: String,
    /// The API (`tickets`).
    pub api: String,
    /// The version (`2026-03`).
    pub version: String,
    /// How many bytes the block of its tree has.
    tree: usize,
    /// How many bytes the block of its names has, which follows.
    names: usize,
}

impl Entry {
    /// Group, API and version (`crm/tickets/2026-03`).
    pub fn id(&self) -> String {
        format!("{}/{}/{}", self.group, self.api, self.version)
    }
}

/// What was decided for a document in the whole collection.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Decisions {
    names: Decided,
    /// By the shapes' names at home.
    facts: BTreeMap<String, ShapeFacts>,
}

/// A document with what was decided for it in the whole collection.
#[derive(Debug, Clone)]
pub struct Unpacked {
    /// The document, corrected by its overlays.
    pub document: Document,
    /// The names in it.
    pub names: Decided,
    /// The facts of its shapes by their names at home.
    pub facts: BTreeMap<String, ShapeFacts>,
}

/// An archive whose index is read.
#[derive(Debug, Clone)]
pub struct Archive<'a> {
    index: Index,
    blocks: Vec<(&'a [u8], &'a [u8])>,
}

impl Archive<'static> {
    /// The archive of this package.
    ///
    /// # Errors
    ///
    /// None in a package that was published; a fault of the file where it was changed by hand.
    pub fn embedded() -> Result<Self, Faults> {
        Self::read(EMBEDDED)
    }
}

impl<'a> Archive<'a> {
    /// Reads the index.
    ///
    /// # Errors
    ///
    /// Bytes that are no archive of this form.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Faults> {
        let rest = bytes.strip_prefix(MARK).ok_or_else(|| damaged("bytes that begin in another way"))?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(|| damaged("an archive that ends early"))?;
        let (index, mut rest) = piece(rest, u32::from_le_bytes(*length) as usize)?;
        let index: Index = unpacked(index)?;
        let mut blocks = Vec::with_capacity(index.documents.len());
        for entry in &index.documents {
            let (tree, more) = piece(rest, entry.tree)?;
            let (names, more) = piece(more, entry.names)?;
            blocks.push((tree, names));
            rest = more;
        }
        Ok(Self { index, blocks })
    }

    /// The versions and object types of the collection.
    pub fn catalog(&self) -> &Catalog {
        &self.index.catalog
    }

    /// The limits that no document publishes.
    ///
    /// # Errors
    ///
    /// As [`Limits::of`].
    pub fn limits(&self) -> Result<Limits, Faults> {
        Limits::of(self.index.limits.clone())
    }

    /// The documents.
    pub fn entries(&self) -> &[Entry] {
        &self.index.documents
    }

    /// Unpacks the document at a place in [`Archive::entries`].
    ///
    /// # Errors
    ///
    /// A place that is none, a block that was damaged.
    pub fn unpack(&self, place: usize) -> Result<Unpacked, Faults> {
        let (Some(entry), Some((tree, decisions))) = (self.index.documents.get(place), self.blocks.get(place)) else {
            return Err(damaged("fewer documents than its index says"));
        };
        let Decisions { names, facts } = unpacked(decisions)?;
        let document = Document {
            group: entry.group.clone(),
            api: entry.api.clone(),
            version: entry.version.clone(),
            file: format!("{}.yaml", entry.id()),
            tree: unpacked(tree)?,
        };
        Ok(Unpacked { document, names, facts })
    }
}

fn piece(bytes: &[u8], length: usize) -> Result<(&[u8], &[u8]), Faults> {
    bytes.split_at_checked(length).ok_or_else(|| damaged("an archive that ends early"))
}

fn unpacked<T: DeserializeOwned>(packed: &[u8]) -> Result<T, Faults> {
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, LARGEST)
        .map_err(|error| damaged(&format!("a block that cannot be unpacked: {error}")))?;
    serde_json::from_slice(&bytes).map_err(|error| damaged(&format!("a block that cannot be read: {error}")))
}

fn damaged(found: &str) -> Faults {
    let help = "build the package anew; in a checkout, `hubspot-generator generate` writes the file";
    Fault::new(FILE, "", found, "the archive of specifications that this generator writes", help).into()
}

#[cfg(test)]
mod tests;
