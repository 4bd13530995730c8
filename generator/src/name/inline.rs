//! What inline shapes are called in the module of a document.
//!
//! At home a shape is called after all that use it, so that its name there may speak of other APIs and versions. In a
//! module it is called after the module's own schemas and operations, so that the name stays when the version changes.

use super::ident::type_like;
use super::types::{most_shared, site};
use super::whole::Whole;
use super::words::camel;
use crate::model::{Collection, Origin};
use std::collections::{BTreeMap, BTreeSet};

/// Per document: the names of its inline shapes, each with the name at home.
pub(super) fn inline_names(
    collection: &Collection,
    homes: &[Option<String>],
    operation_names: &BTreeMap<(String, String, String), String>,
    mut taken: Vec<BTreeSet<String>>,
    whole: &Whole,
) -> Vec<BTreeMap<String, String>> {
    let mut names = vec![BTreeMap::new(); collection.apis.len()];
    let mut others = Vec::new();
    let decided = |document: usize, home: &str| whole.inline(collection.apis.get(document)?, home);
    for (shape, home) in collection.shapes.iter().zip(homes) {
        let Some(home) = home else { continue };
        for (document, uses) in by_document(&shape.uses) {
            if uses.iter().any(|(_, origin)| matches!(origin, Origin::Component(_))) {
                continue;
            }
            let candidates = candidates(collection, &uses, operation_names);
            let (Some(names), Some(taken)) = (names.get_mut(document), taken.get_mut(document)) else { continue };
            if let Some(name) = decided(document, home).filter(|name| !taken.contains(*name)) {
                taken.insert(name.clone());
                names.insert(name.clone(), home.clone());
            } else if candidates.contains(home) && taken.insert(home.clone()) {
                names.insert(home.clone(), home.clone());
            } else {
                others.push((document, home, candidates));
            }
        }
    }
    // After all that keep the name they have at home, so that none of these is lost to another shape.
    for (document, home, candidates) in others {
        let (Some(names), Some(taken)) = (names.get_mut(document), taken.get_mut(document)) else { continue };
        if let Some(free) = candidates.into_iter().chain([home.clone()]).find(|name| !taken.contains(name)) {
            taken.insert(free.clone());
            names.insert(free, home.clone());
        }
    }
    names
}

type Use = (usize, Origin);

fn by_document(uses: &[Use]) -> BTreeMap<usize, Vec<&Use>> {
    let mut documents: BTreeMap<usize, Vec<&Use>> = BTreeMap::new();
    for used in uses {
        documents.entry(used.0).or_default().push(used);
    }
    documents
}

/// What a shape might be called in a document: after what its owners there share, else after the first of them.
fn candidates(
    collection: &Collection,
    uses: &[&Use],
    operation_names: &BTreeMap<(String, String, String), String>,
) -> Vec<String> {
    let sites: Vec<_> = uses.iter().map(|used| site(collection, used, operation_names)).collect();
    let named = |(owner, member): &(Vec<String>, Vec<String>)| type_like(camel(owner) + &camel(member));
    let shared = most_shared(&sites);
    let mut candidates: Vec<String> = shared.iter().chain(&sites).map(named).collect();
    let mut seen = BTreeSet::new();
    candidates.retain(|name| seen.insert(name.clone()));
    candidates
}
