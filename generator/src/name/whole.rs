//! What was decided for a whole collection, document by document, so that a part of it is given the same names.
//!
//! The lock says what a run over the whole would not find out by itself. A run over a part knows less: which shapes and
//! signatures contend for a name, which documents publish a call too. So for parts every name is put down.

use super::lock::Lock;
use super::plan::Names;
use super::types::place_in_document;
use crate::model::{Api, Collection, Limits, Operation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The decisions for documents, by `group/api/version`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whole {
    /// The decisions for each document.
    pub documents: BTreeMap<String, Decided>,
}

/// The decisions for one document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// Its operations, by `GET /crm/v3/objects/tickets`.
    pub operations: BTreeMap<String, DecidedOperation>,
    /// The names at home of its shapes, by the place that publishes them (`Paging`, `ListFolder.parent`).
    pub shapes: BTreeMap<String, String>,
    /// The names of its inline shapes in its module, by their names at home.
    pub inline: BTreeMap<String, String>,
}

/// The decisions for one operation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecidedOperation {
    /// Its name in the module.
    pub name: String,
    /// The name at home of its signature.
    pub signature: String,
    /// What all documents that publish it say of it together, where that is more than its own does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub united: Option<United>,
}

/// The facts of a call that its documents add up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct United {
    /// The scopes of which any is enough.
    pub scopes: Vec<String>,
    /// The rate limits that do not count it.
    pub exemptions: Vec<String>,
    /// The statuses of its answers.
    pub statuses: Vec<u16>,
    /// Whether all of them call it deprecated.
    pub deprecated: bool,
    /// What limits it.
    pub limits: Limits,
}

impl United {
    /// The facts of an operation.
    pub fn of(operation: &Operation) -> Self {
        Self {
            scopes: operation.scopes.clone(),
            exemptions: operation.exemptions.clone(),
            statuses: operation.answers.iter().map(|answer| answer.status).collect(),
            deprecated: operation.deprecated,
            limits: operation.limits.clone(),
        }
    }
}

impl Whole {
    /// The decisions in the names of a collection. `united` gives what the documents of a call add up to.
    pub fn of(collection: &Collection, names: &Names, united: impl Fn(usize) -> Option<Operation>) -> Self {
        let mut documents: Vec<Decided> = vec![Decided::default(); collection.apis.len()];
        for ((document, index), name) in &names.operations {
            let operation = collection.apis.get(*document).and_then(|api| api.operations.get(*index));
            let call = names.call_of.get(&(*document, *index));
            let signature = call.and_then(|call| names.signatures.get(names.calls.get(*call)?.signature));
            let (Some(operation), Some(call), Some(signature)) = (operation, call, signature) else { continue };
            let united = united(*call).map(|united| United::of(&united)).filter(|all| *all != United::of(operation));
            let decided = DecidedOperation { name: name.clone(), signature: signature.home.clone(), united };
            if let Some(document) = documents.get_mut(*document) {
                document.operations.insert(key(operation), decided);
            }
        }
        for (shape, home) in collection.shapes.iter().zip(&names.homes) {
            let Some(home) = home else { continue };
            for (document, origin) in &shape.uses {
                if let Some(document) = documents.get_mut(*document) {
                    document.shapes.insert(place_in_document(origin), home.clone());
                }
            }
        }
        for (document, inline) in documents.iter_mut().zip(&names.inline) {
            document.inline = inline.iter().map(|(name, home)| (home.clone(), name.clone())).collect();
        }
        let ids = collection.apis.iter().map(|api| api.id.to_string());
        Self { documents: ids.zip(documents).collect() }
    }

    /// The lock with which these documents get the names that were decided. `known` are all documents of the whole.
    pub fn lock(&self, known: impl IntoIterator<Item = String>) -> Lock {
        let mut lock = Lock { documents: known.into_iter().collect(), ..Lock::default() };
        for (id, decided) in &self.documents {
            let Some((api, version)) = id.rsplit_once('/') else { continue };
            let operations = lock.operations.entry(api.to_owned()).or_default();
            for (key, operation) in &decided.operations {
                operations.insert(format!("{version} {key}"), operation.name.clone());
                lock.signatures.entry(operation.signature.clone()).or_insert_with(|| format!("{id} {key}"));
            }
            for (place, home) in &decided.shapes {
                lock.types.entry(home.clone()).or_insert_with(|| format!("{id}#{place}"));
            }
        }
        lock
    }

    /// The decision for an operation.
    pub(super) fn operation(&self, api: &Api, operation: &Operation) -> Option<&DecidedOperation> {
        self.documents.get(&api.id.to_string())?.operations.get(&key(operation))
    }

    /// The name that an inline shape has in the module of a document.
    pub(super) fn inline(&self, api: &Api, home: &str) -> Option<&String> {
        self.documents.get(&api.id.to_string())?.inline.get(home)
    }
}

/// An operation among those of its document.
fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}
