//! Which operation gets which name: what was decided stays, the rest takes the best that is free.
//!
//! All versions of an API are named together. The operations of documents that were there before keep the names that
//! those documents alone give them, whatever is added: a version with two alike operations, or with a schema of an
//! operation's name. What the next run would not find out by itself is put down in the lock.

use super::ident::{group_module, module};
use super::lock::Lock;
use super::operation::{Key, keys};
use crate::fault::{Fault, Faults};
use crate::lower::ObjectTypes;
use crate::model::{Api, Collection};
use crate::pointer::escape;
use std::collections::{BTreeMap, BTreeSet};

/// Document and operation.
type Place = (usize, usize);

/// The names of operations by place, and by API the decisions to keep.
pub(super) type Assigned = (BTreeMap<Place, String>, BTreeMap<String, Decisions>);

/// Decisions of one API: by key (`GET folders/{id}`), or by place (`v3 GET /files/v3/folders/{id}`).
type Decisions = BTreeMap<String, String>;

/// Names every operation. `schemas` are the names that the schemas of each document have in its module.
///
/// # Errors
///
/// Operations that no name is left for, and pins that cannot be kept.
pub(super) fn assign(
    collection: &Collection,
    objects: &ObjectTypes,
    schemas: &[BTreeMap<String, String>],
    lock: &Lock,
) -> Result<Assigned, Faults> {
    let mut apis: BTreeMap<(&str, &str), Vec<(usize, &Api)>> = BTreeMap::new();
    for (document, api) in collection.apis.iter().enumerate() {
        apis.entry((&api.id.group, &api.id.api)).or_default().push((document, api));
    }
    let (mut names, mut decisions, mut faults) = (BTreeMap::new(), BTreeMap::new(), Faults::none());
    for ((group, api), versions) in apis {
        let id = format!("{group}/{api}");
        let locked = lock.operations.get(&id).cloned().unwrap_or_default();
        let naming = Naming { group, api, objects, schemas };
        let (known, added): (Vec<_>, Vec<_>) =
            versions.iter().copied().partition(|(_, api)| lock.knows(&api.id.to_string()));
        let inherited = match (known.is_empty(), added.is_empty()) {
            (false, false) => naming.decide(&known, &locked, &BTreeMap::new()).names,
            _ => BTreeMap::new(),
        };
        let decided = naming.decide(&versions, &locked, &inherited);
        faults.extend(decided.refused.into_iter().map(|pin| not_kept(&id, &pin)).collect());
        faults.extend(decided.nameless.into_iter().map(|place| no_name(collection, place)).collect());
        let kept = naming.kept(&versions, decided.decisions, &decided.names);
        if !kept.is_empty() {
            decisions.insert(id, kept);
        }
        names.extend(decided.names);
    }
    faults.or((names, decisions))
}

/// One API.
struct Naming<'a> {
    group: &'a str,
    api: &'a str,
    objects: &'a ObjectTypes,
    schemas: &'a [BTreeMap<String, String>],
}

/// What was decided for one API.
#[derive(Default)]
struct Decided {
    names: BTreeMap<Place, String>,
    /// By key, every name that is not the plain one.
    decisions: Decisions,
    /// Pins of the lock that another name was in the way of.
    refused: Vec<String>,
    /// Places that no name is left for.
    nameless: Vec<Place>,
}

impl Naming<'_> {
    fn decide(&self, versions: &[(usize, &Api)], locked: &Decisions, inherited: &BTreeMap<Place, String>) -> Decided {
        let keys = keys(versions, self.objects);
        let places: BTreeMap<Place, String> =
            versions.iter().flat_map(|(document, api)| places(*document, api)).collect();
        let mut pins: BTreeMap<Place, &String> = BTreeMap::new();
        let mut by_key: BTreeMap<&Key, String> = BTreeMap::new();
        for (place, key) in &keys {
            let by_place = places.get(place).and_then(|place| locked.get(place));
            // What stands in the lock for a document that is not new was inherited already.
            let pin = inherited.get(place).or(by_place).or_else(|| locked.get(&key.to_string()));
            if let Some(name) = pin {
                pins.insert(*place, name);
                by_key.entry(key).or_insert_with(|| name.clone());
            }
        }
        let documents = versions.iter().filter_map(|(document, _)| self.schemas.get(*document));
        let mut taken: BTreeSet<String> = documents.flat_map(|schemas| schemas.values().cloned()).collect();
        taken.extend(by_key.values().cloned());
        taken.extend(pins.values().map(|name| (*name).clone()));
        let mut decided = Decided::default();
        for key in in_order(&keys) {
            if by_key.contains_key(key) {
                continue;
            }
            let ladder = self.ladder(key, &keys, versions);
            if let Some(name) = ladder.into_iter().find(|name| !taken.contains(name)) {
                taken.insert(name.clone());
                by_key.insert(key, name);
            }
        }
        // Pinned places first, so that no other operation of their document is in the way.
        let mut order: Vec<(&Place, &Key)> = keys.iter().collect();
        order.sort_by_key(|(place, _)| (!pins.contains_key(place), **place));
        let mut used: BTreeSet<(usize, String)> = BTreeSet::new();
        for (place, key) in order {
            let wanted = pins.get(place).copied().or_else(|| by_key.get(key));
            let mut name = wanted.filter(|name| !used.contains(&(place.0, (*name).clone()))).cloned();
            if name.is_none() && pins.get(place).is_some_and(|_| !inherited.contains_key(place)) {
                decided.refused.push(key.to_string());
            }
            if name.is_none() && wanted.is_some() {
                name = self.ladder(key, &keys, versions).into_iter().find(|name| !taken.contains(name));
            }
            let Some(name) = name else {
                decided.nameless.push(*place);
                continue;
            };
            taken.insert(name.clone());
            used.insert((place.0, name.clone()));
            if by_key.get(key) == Some(&name) && self.ladder(key, &keys, versions).first() != Some(&name) {
                decided.decisions.insert(key.to_string(), name.clone());
            }
            decided.names.insert(*place, name);
        }
        decided
    }

    /// The decisions with which the next run, to which all documents are known, gives the same names.
    fn kept(&self, versions: &[(usize, &Api)], mut decisions: Decisions, names: &BTreeMap<Place, String>) -> Decisions {
        let places: BTreeMap<Place, String> =
            versions.iter().flat_map(|(document, api)| places(*document, api)).collect();
        loop {
            let next = self.decide(versions, &decisions, &BTreeMap::new()).names;
            let before = decisions.len();
            for (place, name) in names.iter().filter(|(place, name)| next.get(place) != Some(name)) {
                decisions.extend(places.get(place).map(|place| (place.clone(), name.clone())));
            }
            if decisions.len() == before {
                return decisions;
            }
        }
    }

    fn ladder(&self, key: &Key, keys: &BTreeMap<Place, Key>, versions: &[(usize, &Api)]) -> Vec<String> {
        // The names of the path parameters in the first version that has the operation.
        let operation = keys.iter().find(|(_, other)| *other == key).and_then(|((document, index), _)| {
            let (_, api) = versions.iter().find(|(number, _)| number == document)?;
            api.operations.get(*index)
        });
        let parameters = operation.map(|operation| &operation.path_parameters);
        let parameters: Vec<String> =
            parameters.into_iter().flatten().map(|parameter| parameter.name.clone()).collect();
        key.ladder(self.group, self.api, &parameters)
    }
}

/// What many versions publish first, then short paths before long ones.
fn in_order(keys: &BTreeMap<Place, Key>) -> Vec<&Key> {
    let mut versions: BTreeMap<&Key, usize> = BTreeMap::new();
    for key in keys.values() {
        *versions.entry(key).or_default() += 1;
    }
    let mut order: Vec<(&Key, usize)> = versions.into_iter().collect();
    order.sort_by_key(|(key, versions)| (std::cmp::Reverse(*versions), *key));
    order.into_iter().map(|(key, _)| key).collect()
}

/// The operations of a document as the lock names their places.
fn places(document: usize, api: &Api) -> impl Iterator<Item = (Place, String)> {
    api.operations.iter().enumerate().map(move |(index, operation)| {
        ((document, index), format!("{} {} {}", api.id.version, operation.method.as_str(), operation.path))
    })
}

fn no_name(collection: &Collection, (document, index): Place) -> Fault {
    let api = collection.apis.get(document);
    let operation = api.and_then(|api| api.operations.get(index));
    Fault::new(
        api.map(|api| api.file.clone()).unwrap_or_default(),
        operation.map(|operation| operation.pointer.clone()).unwrap_or_default(),
        "an operation whose every possible name another operation or schema of the API has",
        "a name that tells it apart",
        "pin a name for it in specs/names.yaml",
    )
}

fn not_kept(api: &str, pin: &str) -> Fault {
    Fault::new(
        super::NAMES,
        format!("/operations/{}/{}", escape(api), escape(pin)),
        "a name that another operation of the same document has",
        "one name for each operation",
        "pin another name, or take the entry out",
    )
}

/// Faults of documents that would have one module.
pub(super) fn one_module_each(collection: &Collection) -> Faults {
    let mut seen: BTreeMap<[String; 3], &str> = BTreeMap::new();
    let mut faults = Faults::none();
    for api in &collection.apis {
        let path = [group_module(&api.id.group), module(&api.id.api), module(&api.id.version)];
        let text = path.join("::");
        if let Some(other) = seen.insert(path, &api.file) {
            faults.push(Fault::new(
                &api.file,
                "",
                format!("the module `{text}`, which specs/{other} has already"),
                "a group, an API and a version that no other document has in another spelling",
                "rename one of the two files",
            ));
        }
    }
    faults
}
