//! The names that were decided before.
//!
//! `specs/names.yaml` holds every name that was not the plain one, so that adding a document renames nothing. It is
//! written by the generator and read back on the next run; an entry may be edited once, before its name is published.
//! A name is pinned to one place that publishes the thing; the place stands for the thing when the thing changes.

use super::ident::is_type_name;
use super::types::is_reserved;
use crate::fault::{Fault, Faults};
use crate::pointer::escape;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The file of decided names in the folder of specifications.
pub const NAMES: &str = "names.yaml";

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
    /// Per API: operation without its version (`GET folders/{id}`) to its name; where that does not say which one, the
    /// operation of one version (`v3 GET /files/v3/folders/{id}`).
    #[serde(default)]
    pub operations: BTreeMap<String, BTreeMap<String, String>>,
    /// Name of a signature to an operation that has it (`crm/tickets/v3 GET /crm/v3/objects/tickets`).
    #[serde(default)]
    pub signatures: BTreeMap<String, String>,
    /// An operation (`crm/tickets/v3 GET /crm/v3/objects/tickets`) to the name after which its signature is called, where
    /// a document that came later and sorts before publishes the same call under another name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub calls: BTreeMap<String, String>,
}

impl Lock {
    /// Whether a document was there when the names were decided.
    pub(super) fn knows(&self, document: &str) -> bool {
        self.documents.contains(document)
    }

    /// A fault for every name that code could not have, since entries may be edited.
    pub(super) fn impossible(&self) -> Faults {
        let mut faults = Faults::none();
        for name in self.types.keys() {
            let pointer = format!("/types/{}", escape(name));
            if is_reserved(name) {
                faults.push(no_type_name(pointer, format!("the name `{name}`, which generated code uses itself")));
            } else if !is_type_name(name) {
                faults.push(no_type_name(pointer, format!("the name `{name}`")));
            }
        }
        let signatures = self.signatures.keys().map(|name| (format!("/signatures/{}", escape(name)), name));
        let operations = self.operations.iter().flat_map(|(api, names)| {
            names.iter().map(move |(key, name)| (format!("/operations/{}/{}", escape(api), escape(key)), name))
        });
        for (pointer, name) in signatures.chain(operations).filter(|(_, name)| !is_type_name(name)) {
            faults.push(no_type_name(pointer, format!("the name `{name}`")));
        }
        faults
    }
}

fn no_type_name(pointer: String, found: String) -> Fault {
    Fault::new(NAMES, pointer, found, "a name that a type can have, in upper camel case", "pin another name")
}
