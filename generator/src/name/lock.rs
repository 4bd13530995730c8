//! The names that were decided before.
//!
//! `specs/names.yaml` holds every name that was not the plain one, so that adding a document renames nothing. It is
//! written by the generator and read back on the next run; an entry may be edited once, before its name is published.
//! A name is pinned to one place that publishes the thing; the place stands for the thing when the thing changes.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The decided names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The documents that were there when the names were decided (`crm/tickets/v3`). What they publish keeps its plain
    /// name when a new document brings another thing of that name.
    #[serde(default)]
    pub documents: BTreeSet<String>,
    /// Name of a type to a place that publishes it (`crm/tickets/v3#Paging`, `crm/lists/v3#ListFolder.parent`).
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// Per API: operation without its version (`GET folders/{id}`) to its name.
    #[serde(default)]
    pub operations: BTreeMap<String, BTreeMap<String, String>>,
    /// Name of a signature to an operation that has it (`crm/tickets/v3 GET /crm/v3/objects/tickets`).
    #[serde(default)]
    pub signatures: BTreeMap<String, String>,
}

impl Lock {
    /// Whether a document was there when the names were decided.
    pub(super) fn knows(&self, document: &str) -> bool {
        self.documents.contains(document)
    }
}
