//! Packing.

use super::{Decisions, Entry, Index, MARK};
use crate::catalog::{Catalog, Policy};
use crate::decide::Named;
use crate::fault::{Fault, Faults};
use crate::limits::Rule;
use crate::load::Document;
use crate::model::ApiVersion;
use crate::name::Whole;
use crate::parallel;
use crate::render::{ShapeFacts, united};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Deflate's effort. More makes the archive hardly smaller and the run much longer.
const LEVEL: u8 = 8;

/// The trees of documents, packed by `group/api/version`, before the stages that take them apart.
///
/// # Errors
///
/// None that a document can cause; what serde may refuse is handed on as a fault.
pub fn pack(documents: &[Document]) -> Result<BTreeMap<String, Vec<u8>>, Faults> {
    let packed = parallel::map(documents, |document| Ok((document.id(), packed_value(&document.tree)?)));
    all(packed).map(|trees| trees.into_iter().collect())
}

/// The archive of a whole collection: its documents as overlays left them, with the names that were decided for them.
///
/// # Errors
///
/// As [`pack`].
pub fn write(trees: &BTreeMap<String, Vec<u8>>, limits: Vec<Rule>, named: &Named) -> Result<Vec<u8>, Faults> {
    let Named { catalog, collection, names, facts, .. } = named;
    let whole = Whole::of(collection, names, |call| united(collection, names.calls.get(call)?));
    let facts = facts.by_home(names);
    let decided = parallel::map(&collection.apis, |api| pack_names(&api.id, &whole, &facts));
    let catalog = Catalog { policy: Policy::default(), documents: Vec::new(), left_out: Vec::new(), ..catalog.clone() };
    let mut blocks = Vec::new();
    let mut documents = Vec::new();
    for (mut entry, names) in all(decided)? {
        let tree = trees.get(&entry.id()).map(Vec::as_slice).unwrap_or_default();
        (entry.tree, entry.names) = (tree.len(), names.len());
        blocks.extend_from_slice(tree);
        blocks.extend(names);
        documents.push(entry);
    }
    let index = packed_value(&Index { catalog, limits, documents })?;
    let mut bytes = MARK.to_vec();
    bytes.extend((index.len() as u32).to_le_bytes());
    bytes.extend(index);
    bytes.extend(blocks);
    Ok(bytes)
}

fn pack_names(
    id: &ApiVersion,
    whole: &Whole,
    facts: &BTreeMap<String, ShapeFacts>,
) -> Result<(Entry, Vec<u8>), Faults> {
    let names = whole.documents.get(&id.to_string()).cloned().unwrap_or_default();
    let homes: BTreeSet<&String> = names.shapes.values().collect();
    let facts = homes.into_iter().filter_map(|home| Some((home.clone(), facts.get(home)?.clone()))).collect();
    let ApiVersion { group, api, version } = id.clone();
    Ok((Entry { group, api, version, tree: 0, names: 0 }, packed_value(&Decisions { names, facts })?))
}

fn packed_value(value: &impl Serialize) -> Result<Vec<u8>, Faults> {
    let bytes = serde_json::to_vec(value).map_err(|error| {
        let help = "report this: it is a defect of the generator";
        Fault::new(super::FILE, "", error.to_string(), "specifications that JSON can hold", help)
    })?;
    Ok(miniz_oxide::deflate::compress_to_vec(&bytes, LEVEL))
}

/// What all parts gave, or the faults of those that are at fault.
fn all<T>(parts: Vec<Result<T, Faults>>) -> Result<Vec<T>, Faults> {
    let mut faults = Faults::none();
    let mut good = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Ok(part) => good.push(part),
            Err(found) => faults.extend(found),
        }
    }
    faults.or(good)
}
