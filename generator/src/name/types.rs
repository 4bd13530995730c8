//! What types are called at home, in the one module where all shapes stand.
//!
//! A shape is called what its schema is called. Where several shapes have one published name, the one that most
//! documents publish keeps the plain name and the others put words of their context before it or behind it. Inline
//! shapes are called after the words that all their owners share, and the member.

use super::ident::{type_like, type_name};
use super::lock::Lock;
use super::words::{camel, words};
use crate::model::{ApiVersion, Collection, Origin, Shape, SharedShape};
use std::collections::{BTreeMap, BTreeSet};

/// Names that generated code itself uses without a path, type parameters too; a type of such a name is told apart like a
/// second shape.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "Batch", "Body", "Box", "Call", "Clone", "Copy", "D", "Date", "DateTime", "Debug", "Default",
    "Description", "Drop", "E", "Endpoint", "Eq", "Err", "Field", "File", "Fn", "FnMut", "FnOnce", "From",
    "Id", "Into", "IntoIterator", "Iterator", "Kind", "Map", "Member", "N", "None", "Nullable", "Ok",
    "Option", "Ord", "PartialEq", "PartialOrd", "Parts", "Payload", "PhantomData", "Properties", "Rest",
    "Result", "S", "Self", "Send", "Shape", "Shaped", "Signature", "Secret", "Sized", "Some", "String", "Sync", "T",
    "Text", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Value", "Variant", "Vec",
];

/// Whether generated code means something of its own by the name.
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// The name of every shape (none for aliases), and the decisions to keep.
pub(super) fn name_types(
    collection: &Collection,
    operation_names: &BTreeMap<(String, String, String), String>,
    lock: &Lock,
) -> (Vec<Option<String>>, BTreeMap<String, String>) {
    let mut naming = Naming { collection, lock, names: vec![None; collection.shapes.len()], taken: BTreeMap::new() };
    naming.keep_locked();
    let published: BTreeSet<String> =
        collection.shapes.iter().filter_map(|shape| shape.published.as_deref()).map(type_name).collect();
    naming.assign(|shape| shape.published.is_some(), |index, shape| naming_ladder(collection, index, shape));
    let reserved: BTreeSet<&String> = published.iter().chain(operation_names.values()).collect();
    naming.assign(
        |shape| shape.published.is_none(),
        |index, shape| {
            let ladder = inline_ladder(collection, index, shape, operation_names);
            ladder.into_iter().map(type_like).filter(|name| !reserved.contains(name)).collect()
        },
    );
    let locked = naming.decisions();
    (naming.names, locked)
}

struct Naming<'a> {
    collection: &'a Collection,
    lock: &'a Lock,
    names: Vec<Option<String>>,
    taken: BTreeMap<String, usize>,
}

impl Naming<'_> {
    fn keep_locked(&mut self) {
        let mut places = BTreeMap::new();
        for (index, shape) in self.collection.shapes.iter().enumerate() {
            if !matches!(shape.shape, Shape::Alias(_)) {
                for used in &shape.uses {
                    places.insert(place(self.collection, used), index);
                }
            }
        }
        for (name, locked) in &self.lock.types {
            if let Some(index) = places.get(locked).copied()
                && let Some(slot @ None) = self.names.get_mut(index)
            {
                *slot = Some(name.clone());
                self.taken.insert(name.clone(), index);
            }
        }
    }

    /// Names all shapes that `concerns` and that have no name yet, each by the first free name of its ladder.
    fn assign(&mut self, concerns: impl Fn(&SharedShape) -> bool, ladder: impl Fn(usize, &SharedShape) -> Vec<String>) {
        let mut order: Vec<usize> = (0..self.collection.shapes.len()).collect();
        order.retain(|index| {
            let shape = self.collection.shapes.get(*index);
            shape.is_some_and(|shape| concerns(shape) && !matches!(shape.shape, Shape::Alias(_)))
                && matches!(self.names.get(*index), Some(None))
        });
        order.sort_by_cached_key(|index| self.precedence(*index));
        for index in order {
            let Some(shape) = self.collection.shapes.get(index) else { continue };
            let free =
                ladder(index, shape).into_iter().find(|name| !is_reserved(name) && !self.taken.contains_key(name));
            if let (Some(name), Some(slot)) = (free, self.names.get_mut(index)) {
                self.taken.insert(name.clone(), index);
                *slot = Some(name);
            }
        }
    }

    /// Shapes of known documents before new ones, much used before little used, then by the first place.
    fn precedence(&self, index: usize) -> (bool, std::cmp::Reverse<usize>, String) {
        let Some(shape) = self.collection.shapes.get(index) else { return (true, std::cmp::Reverse(0), String::new()) };
        let is_known = shape.uses.iter().any(|(document, _)| {
            self.collection.apis.get(*document).is_some_and(|api| self.lock.knows(&api.id.to_string()))
        });
        (!is_known, std::cmp::Reverse(shape.uses.len()), first_place(self.collection, shape))
    }

    /// The names to keep: all inline ones, all that are not plain, and plain ones that another shape might have had.
    fn decisions(&self) -> BTreeMap<String, String> {
        let mut contenders: BTreeMap<&str, usize> = BTreeMap::new();
        for shape in &self.collection.shapes {
            if let (Some(published), false) = (&shape.published, matches!(shape.shape, Shape::Alias(_))) {
                *contenders.entry(published).or_default() += 1;
            }
        }
        let mut decisions = BTreeMap::new();
        for (shape, name) in self.collection.shapes.iter().zip(&self.names) {
            let Some(name) = name else { continue };
            let is_plain = shape.published.as_deref().is_some_and(|published| {
                type_name(published) == *name && contenders.get(published).copied().unwrap_or_default() < 2
            });
            if !is_plain {
                let locked = self.lock.types.get(name).filter(|locked| is_a_place_of(self.collection, shape, locked));
                decisions.insert(name.clone(), locked.cloned().unwrap_or_else(|| first_place(self.collection, shape)));
            }
        }
        decisions
    }
}

fn is_a_place_of(collection: &Collection, shape: &SharedShape, locked: &str) -> bool {
    shape.uses.iter().any(|used| place(collection, used) == locked)
}

/// A place as the lock writes it.
pub(super) fn place(collection: &Collection, (document, origin): &(usize, Origin)) -> String {
    let id = collection.apis.get(*document).map(|api| api.id.to_string()).unwrap_or_default();
    format!("{id}#{}", place_in_document(origin))
}

/// The part of a place that follows its document.
pub(super) fn place_in_document(origin: &Origin) -> String {
    match origin {
        Origin::Component(name) => name.clone(),
        Origin::Member(owner, words) => format!("{owner}.{}", words.join(".")),
        Origin::Operation(method, path, words) => format!("{method} {path} {}", words.join(".")),
    }
}

fn first_place(collection: &Collection, shape: &SharedShape) -> String {
    shape.uses.first().map(|used| place(collection, used)).unwrap_or_default()
}

/// The documents that publish a shape.
fn documents<'a>(collection: &'a Collection, shape: &SharedShape) -> Vec<&'a ApiVersion> {
    shape.uses.iter().filter_map(|(document, _)| Some(&collection.apis.get(*document)?.id)).collect()
}

fn naming_ladder(collection: &Collection, _index: usize, shape: &SharedShape) -> Vec<String> {
    let plain = type_name(shape.published.as_deref().unwrap_or_default());
    let mut ladder = vec![plain.clone()];
    ladder.extend(told_apart(&documents(collection, shape), &plain));
    ladder
}

/// Names with words of the context: the API, then its version, then its group.
pub(super) fn told_apart(documents: &[&ApiVersion], plain: &str) -> Vec<String> {
    let Some(first) = documents.first() else { return Vec::new() };
    let apis: BTreeSet<(&str, &str)> =
        documents.iter().map(|document| (document.group.as_str(), document.api.as_str())).collect();
    let groups: BTreeSet<&str> = apis.iter().map(|(group, _)| *group).collect();
    let group = camel(&words(&first.group));
    let api = camel(&words(&first.api));
    let version = camel(&words(&first.version));
    let version = first.version.strip_prefix('v').map_or_else(|| dated(&first.version), |_| version);
    let mut ladder = Vec::new();
    if apis.len() > 1 && groups.len() == 1 && !plain.starts_with(&group) {
        ladder.push(format!("{group}{plain}"));
    }
    if !plain.starts_with(&api) {
        ladder.push(format!("{api}{plain}"));
    }
    ladder.push(format!("{plain}In{version}"));
    ladder.push(format!("{api}{plain}In{version}"));
    ladder.push(format!("{group}{api}{plain}In{version}"));
    ladder
}

/// `2026-09-beta` as `2026_09Beta`.
fn dated(version: &str) -> String {
    match version.strip_suffix("-beta") {
        Some(date) => format!("{}Beta", date.replace('-', "_")),
        None => version.replace('-', "_"),
    }
}

fn inline_ladder(
    collection: &Collection,
    _index: usize,
    shape: &SharedShape,
    operation_names: &BTreeMap<(String, String, String), String>,
) -> Vec<String> {
    let sites: Vec<(Vec<String>, Vec<String>)> =
        shape.uses.iter().map(|used| site(collection, used, operation_names)).collect();
    let Some((first_owner, member)) = sites.first() else { return Vec::new() };
    let mut ladder = Vec::new();
    if let Some((owner, member)) = most_shared(&sites) {
        ladder.push(camel(&owner) + &camel(&member));
    }
    let full = camel(first_owner) + &camel(member);
    ladder.push(full.clone());
    ladder.extend(told_apart(&documents(collection, shape), &full));
    ladder
}

/// The words of the owner and of the member.
pub(super) fn site(
    collection: &Collection,
    (document, origin): &(usize, Origin),
    operation_names: &BTreeMap<(String, String, String), String>,
) -> (Vec<String>, Vec<String>) {
    let member = |path: &[String]| path.iter().flat_map(|word| words(word)).collect::<Vec<String>>();
    match origin {
        Origin::Component(name) => (words(name), Vec::new()),
        Origin::Member(owner, path) => (words(owner), member(path)),
        Origin::Operation(method, path, role) => {
            let id = collection.apis.get(*document).map(|api| api.id.to_string()).unwrap_or_default();
            let name = operation_names.get(&(id, method.clone(), path.clone())).map(String::as_str).unwrap_or_default();
            (words(name), member(role))
        }
    }
}

/// The longest beginning of an owner's name that more than half of the sites share, with one member.
pub(super) fn most_shared(sites: &[(Vec<String>, Vec<String>)]) -> Option<(Vec<String>, Vec<String>)> {
    let mut counts: BTreeMap<(&[String], &Vec<String>), usize> = BTreeMap::new();
    for (owner, member) in sites {
        for length in 1..=owner.len() {
            *counts.entry((owner.get(..length).unwrap_or_default(), member)).or_default() += 1;
        }
    }
    let shared = counts.into_iter().filter(|(_, count)| count * 2 > sites.len());
    let ((owner, member), _) = shared.max_by_key(|((owner, _), count)| (owner.len(), *count))?;
    Some((owner.to_vec(), member.clone()))
}
