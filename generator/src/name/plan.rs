//! The whole of the names, and what they are names of.

use super::assign::{assign, one_module_each};
use super::ident::{type_name, untaken, with_signs};
use super::inline::inline_names;
use super::lock::Lock;
use super::signature::{Form, form};
use super::types::{name_types, told_apart};
use super::whole::{United, Whole};
use crate::fault::{Fault, Faults};
use crate::lower::ObjectTypes;
use crate::model::{Api, ApiVersion, Collection, Operation, Origin, Shape};
use std::collections::{BTreeMap, BTreeSet};

/// A signature with its name.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Its name at home.
    pub home: String,
    /// What it takes and gives.
    pub form: Form,
    /// The calls that have it.
    pub calls: Vec<usize>,
}

/// A distinct call: one method and path, of one signature, published by one or several APIs.
#[derive(Debug, Clone)]
pub struct Call {
    /// The index of its signature.
    pub signature: usize,
    /// Every document and operation that publishes it; the first is its home.
    pub published: Vec<(usize, usize)>,
    /// What the documents of the whole add up to, where these are a part of it.
    pub united: Option<United>,
}

/// Everything that has a name.
#[derive(Debug, Clone)]
pub struct Names {
    /// The name at home of every shape; none for shapes that are another name of a plain type.
    pub homes: Vec<Option<String>>,
    /// The name of every operation in the module of its API and version, by document and operation.
    pub operations: BTreeMap<(usize, usize), String>,
    /// Every signature.
    pub signatures: Vec<Signature>,
    /// Every distinct call.
    pub calls: Vec<Call>,
    /// The call of every operation, by document and operation.
    pub call_of: BTreeMap<(usize, usize), usize>,
    /// Per document: the name of every component schema in its module, by published name.
    pub schemas: Vec<BTreeMap<String, String>>,
    /// Per document: the name of every inline shape in its module, to its name at home.
    pub inline: Vec<BTreeMap<String, String>>,
}

/// Names everything in the collection. The second value is the lock to keep for the next run.
///
/// # Errors
///
/// Things that no name is left for; names of the lock that Rust cannot have; documents that would be one module.
pub fn name(collection: &Collection, objects: &ObjectTypes, lock: &Lock) -> Result<(Names, Lock), Faults> {
    name_part(collection, objects, lock, &Whole::default())
}

/// Names everything in a part of a collection as it was named in the whole; what the whole does not have, beside it.
/// `lock` has to hold what `whole` decides ([`Whole::lock`]).
///
/// # Errors
///
/// As [`name`].
pub fn name_part(
    collection: &Collection,
    objects: &ObjectTypes,
    lock: &Lock,
    whole: &Whole,
) -> Result<(Names, Lock), Faults> {
    apparent(collection, lock).or(())?;
    let schemas: Vec<BTreeMap<String, String>> =
        collection.apis.iter().map(|api| schema_names(api, &BTreeSet::new())).collect();
    let (operations, operation_decisions) = assign(collection, objects, &schemas, lock)?;
    // Operations avoid the names of schemas, but not of those that came later.
    let schemas = collection.apis.iter().enumerate().map(|(document, api)| {
        schema_names(api, &operations.range((document, 0)..(document + 1, 0)).map(|(_, name)| name).collect())
    });
    let schemas: Vec<BTreeMap<String, String>> = schemas.collect();
    let by_place: BTreeMap<(String, String, String), String> = operations
        .iter()
        .filter_map(|((document, index), name)| {
            let api = collection.apis.get(*document)?;
            let operation = api.operations.get(*index)?;
            Some(((api.id.to_string(), operation.method.as_str().to_owned(), operation.path.clone()), name.clone()))
        })
        .collect();
    let (homes, type_decisions) = name_types(collection, &by_place, lock);
    unnamed_shapes(collection, &homes)?;
    let inline = inline_names(collection, &homes, &by_place, taken_names(&schemas, &operations), whole);
    let (calls, signatures, call_of, (signature_decisions, call_decisions)) =
        name_signatures(collection, &operations, lock, whole);
    let kept = Lock {
        documents: collection.apis.iter().map(|api| api.id.to_string()).collect(),
        types: type_decisions,
        operations: operation_decisions,
        signatures: signature_decisions,
        calls: call_decisions,
    };
    Ok((Names { homes, operations, signatures, calls, call_of, schemas, inline }, kept))
}

/// The faults of names that can be told from what is there, be it not all.
pub fn apparent(collection: &Collection, lock: &Lock) -> Faults {
    let mut faults = one_module_each(collection);
    faults.extend(lock.impossible());
    faults
}

/// Per document: the names that its schemas and operations have in its module.
fn taken_names(
    schemas: &[BTreeMap<String, String>],
    operations: &BTreeMap<(usize, usize), String>,
) -> Vec<BTreeSet<String>> {
    let mut taken: Vec<BTreeSet<String>> = schemas.iter().map(|names| names.values().cloned().collect()).collect();
    for ((document, _), name) in operations {
        if let Some(taken) = taken.get_mut(*document) {
            taken.insert(name.clone());
        }
    }
    taken
}

/// The names of the component schemas of one document, none of which may be one of `taken`. Published names that differ
/// only in signs that Rust does not have (`Option1`, `Option_1`) keep their signs as underscores.
fn schema_names(api: &Api, taken: &BTreeSet<&String>) -> BTreeMap<String, String> {
    let published: BTreeSet<&String> = api
        .definitions
        .iter()
        .filter_map(|definition| match &definition.origin {
            Origin::Component(name) => Some(name),
            _ => None,
        })
        .collect();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in &published {
        *count.entry(type_name(name)).or_default() += 1;
    }
    let is_plain = |name: &String| {
        let plain = type_name(name);
        (plain == *name || count.get(&plain) == Some(&1)) && !taken.contains(&plain)
    };
    let (plain, others): (Vec<&String>, Vec<&String>) = published.into_iter().partition(|name| is_plain(name));
    let mut names: BTreeMap<String, String> = plain.into_iter().map(|name| (name.clone(), type_name(name))).collect();
    let mut used: BTreeSet<String> = names.values().chain(taken.iter().copied()).cloned().collect();
    for name in others {
        let plain = type_name(name);
        let told_apart = if taken.contains(&plain) { format!("{plain}Schema") } else { with_signs(name) };
        names.insert(name.clone(), untaken(told_apart, &mut used));
    }
    names
}

fn unnamed_shapes(collection: &Collection, homes: &[Option<String>]) -> Result<(), Faults> {
    let mut faults = Faults::none();
    for (shape, home) in collection.shapes.iter().zip(homes) {
        if home.is_none() && !matches!(shape.shape, Shape::Alias(_)) {
            let (document, origin) = match shape.uses.first() {
                Some((document, origin)) => (*document, format!("{origin:?}")),
                None => continue,
            };
            let file = collection.apis.get(document).map(|api| api.file.clone()).unwrap_or_default();
            faults.push(Fault::new(
                file,
                "",
                format!("a shape whose every possible name another shape has: {origin}"),
                "a name that tells it apart",
                "pin a name for it in specs/names.yaml",
            ));
        }
    }
    faults.or(())
}

/// Decisions to keep: of signatures, of calls.
type Decisions = (BTreeMap<String, String>, BTreeMap<String, String>);

type NamedSignatures = (Vec<Call>, Vec<Signature>, BTreeMap<(usize, usize), usize>, Decisions);

/// What makes two published operations one call.
type CallKey = (&'static str, String, Option<(String, String)>, Form);

fn name_signatures(
    collection: &Collection,
    operations: &BTreeMap<(usize, usize), String>,
    lock: &Lock,
    whole: &Whole,
) -> NamedSignatures {
    let mut by_call: BTreeMap<CallKey, Vec<(usize, usize)>> = BTreeMap::new();
    for (document, api) in collection.apis.iter().enumerate() {
        for (index, operation) in api.operations.iter().enumerate() {
            let bound = operation.binding.as_ref().map(|bound| (bound.parameter.clone(), bound.value.clone()));
            let key = (operation.method.as_str(), operation.path.clone(), bound, form(operation));
            by_call.entry(key).or_default().push((document, index));
        }
    }
    let mut by_form: BTreeMap<(String, Form), Vec<usize>> = BTreeMap::new();
    let mut calls: Vec<Call> = Vec::new();
    let (mut call_of, mut call_decisions) = (BTreeMap::new(), BTreeMap::new());
    for ((_, _, _, form), published) in by_call {
        let decided = published.iter().find_map(|(document, index)| {
            let api = collection.apis.get(*document)?;
            whole.operation(api, api.operations.get(*index)?)
        });
        let plain = published.first().and_then(|place| operations.get(place)).cloned().unwrap_or_default();
        let (name, decider) = call_name(collection, operations, lock, &published).unwrap_or_default();
        if name != plain {
            call_decisions.insert(decider, name.clone());
        }
        // Calls of one signature may be first published by others in a part than in the whole, under other names.
        let name = decided.map_or(name, |decided| decided.signature.clone());
        for place in &published {
            call_of.insert(*place, calls.len());
        }
        by_form.entry((name, form)).or_default().push(calls.len());
        calls.push(Call { signature: 0, published, united: decided.and_then(|decided| decided.united.clone()) });
    }
    let mut naming = SignatureNaming { collection, calls: &calls, lock, taken: BTreeMap::new() };
    let forms: Vec<((String, Form), Vec<usize>)> = by_form.into_iter().collect();
    let (homes, decisions) = naming.homes(&forms);
    let mut signatures: Vec<Signature> = Vec::with_capacity(forms.len());
    for (((_, form), having), home) in forms.into_iter().zip(homes) {
        for call in &having {
            if let Some(call) = calls.get_mut(*call) {
                call.signature = signatures.len();
            }
        }
        signatures.push(Signature { home, form, calls: having });
    }
    (calls, signatures, call_of, (decisions, call_decisions))
}

/// The name of a call, after which its signature is called, and the place that decides it: as it was decided before, else
/// that of the first document that was there before, else of the first.
fn call_name(
    collection: &Collection,
    operations: &BTreeMap<(usize, usize), String>,
    lock: &Lock,
    published: &[(usize, usize)],
) -> Option<(String, String)> {
    let api = |(document, _): &(usize, usize)| collection.apis.get(*document);
    let place = |at: &(usize, usize)| {
        let (api, operation) = (api(at)?, api(at)?.operations.get(at.1)?);
        Some(format!("{} {} {}", api.id, operation.method.as_str(), operation.path))
    };
    let locked = published.iter().filter_map(place).find_map(|place| Some((lock.calls.get(&place)?.clone(), place)));
    let known = || published.iter().find(|at| api(at).is_some_and(|api| lock.knows(&api.id.to_string())));
    locked.or_else(|| {
        let decider = known().or_else(|| published.first())?;
        Some((operations.get(decider)?.clone(), place(decider)?))
    })
}

struct SignatureNaming<'a> {
    collection: &'a Collection,
    calls: &'a [Call],
    lock: &'a Lock,
    taken: BTreeMap<String, usize>,
}

impl SignatureNaming<'_> {
    fn homes(&mut self, forms: &[((String, Form), Vec<usize>)]) -> (Vec<String>, BTreeMap<String, String>) {
        let mut homes = vec![String::new(); forms.len()];
        let mut decisions = BTreeMap::new();
        let locked: BTreeMap<&String, &String> =
            self.lock.signatures.iter().map(|(name, place)| (place, name)).collect();
        let mut contenders: BTreeMap<&str, usize> = BTreeMap::new();
        for ((name, _), _) in forms {
            *contenders.entry(name).or_default() += 1;
        }
        let mut order: Vec<usize> = (0..forms.len()).collect();
        order.sort_by_cached_key(|index| self.precedence(forms, *index, &locked));
        for index in order {
            let Some(((name, _), calls)) = forms.get(index) else { continue };
            let places = self.places(calls);
            let kept = places.iter().find_map(|place| Some((place, *locked.get(place)?)));
            let home = match kept {
                Some((_, home)) if !self.taken.contains_key(home) => home.clone(),
                _ => self.free(name, calls),
            };
            if home != *name || contenders.get(name.as_str()).copied().unwrap_or_default() > 1 {
                let place = kept.map(|(place, _)| place.clone()).or_else(|| places.first().cloned());
                decisions.insert(home.clone(), place.unwrap_or_default());
            }
            self.taken.insert(home.clone(), index);
            if let Some(slot) = homes.get_mut(index) {
                *slot = home;
            }
        }
        (homes, decisions)
    }

    /// Locked ones first, then those of known documents, then the much used.
    fn precedence(
        &self,
        forms: &[((String, Form), Vec<usize>)],
        index: usize,
        locked: &BTreeMap<&String, &String>,
    ) -> (bool, bool, std::cmp::Reverse<usize>, String) {
        let Some((_, calls)) = forms.get(index) else { return (true, true, std::cmp::Reverse(0), String::new()) };
        let places = self.places(calls);
        let is_locked = places.iter().any(|place| locked.contains_key(place));
        let is_known = self.documents(calls).iter().any(|document| self.lock.knows(&document.to_string()));
        let first = places.into_iter().next().unwrap_or_default();
        (!is_locked, !is_known, std::cmp::Reverse(calls.len()), first)
    }

    fn free(&self, name: &str, calls: &[usize]) -> String {
        let documents = self.documents(calls);
        let mut ladder = vec![name.to_owned()];
        ladder.extend(told_apart(&documents, name));
        let context = ladder.last().cloned().unwrap_or_default();
        ladder.extend(self.places(calls).first().map(|place| format!("{context}{}", type_name(place))));
        ladder.into_iter().find(|name| !self.taken.contains_key(name)).unwrap_or(context)
    }

    fn documents(&self, calls: &[usize]) -> Vec<&ApiVersion> {
        let mut documents: Vec<&ApiVersion> = calls
            .iter()
            .filter_map(|call| self.calls.get(*call))
            .flat_map(|call| &call.published)
            .filter_map(|(document, _)| Some(&self.collection.apis.get(*document)?.id))
            .collect();
        documents.sort();
        documents
    }

    fn places(&self, calls: &[usize]) -> Vec<String> {
        let operation = |(document, index): &(usize, usize)| -> Option<(&Api, &Operation)> {
            let api = self.collection.apis.get(*document)?;
            Some((api, api.operations.get(*index)?))
        };
        let mut places: Vec<String> = calls
            .iter()
            .filter_map(|call| self.calls.get(*call))
            .flat_map(|call| &call.published)
            .filter_map(operation)
            .map(|(api, operation)| format!("{} {} {}", api.id, operation.method.as_str(), operation.path))
            .collect();
        places.sort();
        places
    }
}
