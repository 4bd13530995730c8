//! Entries of the lock that are about nothing any more.
//!
//! A pin whose thing was renamed or has gone would be dropped in silence, and the thing take another name. That is only
//! known where all documents are there that were there when the names were decided.

use super::NAMES;
use super::lock::Lock;
use super::operation::keys;
use super::types::place;
use crate::fault::{Fault, Faults};
use crate::lower::ObjectTypes;
use crate::model::{Api, Collection, Shape};
use crate::pointer::escape;
use std::collections::{BTreeMap, BTreeSet};

/// A fault for every pin that matches nothing; none where documents are missing.
pub fn unmatched(collection: &Collection, objects: &ObjectTypes, lock: &Lock) -> Faults {
    let there: BTreeSet<String> = collection.apis.iter().map(|api| api.id.to_string()).collect();
    if !lock.documents.is_subset(&there) {
        return Faults::none();
    }
    let shapes = collection.shapes.iter().filter(|shape| !matches!(shape.shape, Shape::Alias(_)));
    let shapes: BTreeSet<String> =
        shapes.flat_map(|shape| shape.uses.iter().map(|used| place(collection, used))).collect();
    let types = lock.types.iter().filter(|(_, place)| !shapes.contains(*place));
    let types = types.map(|(name, place)| (format!("/types/{}", escape(name)), place.clone()));
    let calls: BTreeSet<String> = collection
        .apis
        .iter()
        .flat_map(|api| {
            api.operations.iter().map(move |one| format!("{} {} {}", api.id, one.method.as_str(), one.path))
        })
        .collect();
    let signatures = lock.signatures.iter().filter(|(_, place)| !calls.contains(*place));
    let signatures = signatures.map(|(name, place)| (format!("/signatures/{}", escape(name)), place.clone()));
    let operations = operations(collection, objects, lock);
    types.chain(signatures).chain(operations).map(|(pointer, place)| nothing_there(pointer, &place)).collect()
}

/// The pins of operations that neither a key nor a place matches.
fn operations(collection: &Collection, objects: &ObjectTypes, lock: &Lock) -> Vec<(String, String)> {
    let mut apis: BTreeMap<String, Vec<(usize, &Api)>> = BTreeMap::new();
    for (document, api) in collection.apis.iter().enumerate() {
        apis.entry(format!("{}/{}", api.id.group, api.id.api)).or_default().push((document, api));
    }
    let mut unmatched = Vec::new();
    for (id, pins) in &lock.operations {
        let versions = apis.get(id).map(Vec::as_slice).unwrap_or_default();
        // Twins in a new document make the keys of all longer; a pin may still have the shorter one.
        let known: Vec<(usize, &Api)> =
            versions.iter().copied().filter(|(_, api)| lock.knows(&api.id.to_string())).collect();
        let both = [keys(versions, objects), keys(&known, objects)];
        let mut there: BTreeSet<String> = both.iter().flat_map(BTreeMap::values).map(ToString::to_string).collect();
        for (_, api) in versions {
            let place =
                |one: &crate::model::Operation| format!("{} {} {}", api.id.version, one.method.as_str(), one.path);
            there.extend(api.operations.iter().map(place));
        }
        let gone = pins.keys().filter(|pin| !there.contains(*pin));
        unmatched.extend(gone.map(|pin| (format!("/operations/{}/{}", escape(id), escape(pin)), pin.clone())));
    }
    unmatched
}

fn nothing_there(pointer: String, place: &str) -> Fault {
    let found = format!("a pin on `{place}`, where nothing is");
    let help = "mend the place where the thing was renamed, or take the pin out where it has gone";
    Fault::new(NAMES, pointer, found, "a pin on a thing that has a name", help)
}
