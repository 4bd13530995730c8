//! The whole of the names, and what they are names of.

use super::ident::type_name;
use super::inline::inline_names;
use super::lock::Lock;
use super::operation::{Key, keys};
use super::signature::{Form, form};
use super::types::{name_types, told_apart};
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
/// Things that no name is left for.
pub fn name(collection: &Collection, objects: &ObjectTypes, lock: &Lock) -> Result<(Names, Lock), Faults> {
    let schemas: Vec<BTreeMap<String, String>> = collection.apis.iter().map(schema_names).collect();
    let (operations, operation_decisions) = name_operations(collection, objects, &schemas, lock)?;
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
    let inline = inline_names(collection, &homes, &by_place, taken_names(&schemas, &operations));
    let (calls, signatures, call_of, signature_decisions) = name_signatures(collection, &operations, lock);
    let kept = Lock {
        documents: collection.apis.iter().map(|api| api.id.to_string()).collect(),
        types: type_decisions,
        operations: operation_decisions,
        signatures: signature_decisions,
    };
    Ok((Names { homes, operations, signatures, calls, call_of, schemas, inline }, kept))
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

/// The names of the component schemas of one document. Published names that differ only in signs that Rust does not
/// have (`Option1`, `Option_1`) keep their signs as underscores.
fn schema_names(api: &Api) -> BTreeMap<String, String> {
    let published: Vec<&String> = api
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
    published
        .into_iter()
        .map(|name| {
            let plain = type_name(name);
            let is_contested = count.get(&plain).is_some_and(|count| *count > 1) && plain != *name;
            let chosen = if is_contested {
                let signs: String =
                    name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
                if signs.starts_with(|first: char| first.is_ascii_digit()) { format!("V{signs}") } else { signs }
            } else {
                plain
            };
            (name.clone(), chosen)
        })
        .collect()
}

/// The names of operations by document and operation.
type OperationNames = BTreeMap<(usize, usize), String>;

/// Per API: operation without its version to a name that is not the plain one.
type Decisions = BTreeMap<String, BTreeMap<String, String>>;

fn name_operations(
    collection: &Collection,
    objects: &ObjectTypes,
    schemas: &[BTreeMap<String, String>],
    lock: &Lock,
) -> Result<(OperationNames, Decisions), Faults> {
    let mut apis: BTreeMap<(&str, &str), Vec<(usize, &Api)>> = BTreeMap::new();
    for (document, api) in collection.apis.iter().enumerate() {
        apis.entry((&api.id.group, &api.id.api)).or_default().push((document, api));
    }
    let mut names = BTreeMap::new();
    let mut decisions = Decisions::new();
    let mut faults = Faults::none();
    for ((group, api), versions) in apis {
        let taken: BTreeSet<String> = versions
            .iter()
            .filter_map(|(document, _)| schemas.get(*document))
            .flat_map(|all| all.values().cloned())
            .collect();
        let locked = lock.operations.get(&format!("{group}/{api}")).cloned().unwrap_or_default();
        let keys = keys(&versions, objects);
        let named = NamedApi { group, api, versions: &versions, keys: &keys, lock }.named(taken, &locked);
        for ((document, index), key) in &keys {
            match named.get(key) {
                Some((name, is_plain)) => {
                    if !is_plain {
                        let entry = decisions.entry(format!("{group}/{api}")).or_default();
                        entry.insert(key.to_string(), name.clone());
                    }
                    names.insert((*document, *index), name.clone());
                }
                None => faults.push(no_name(collection, *document, *index)),
            }
        }
    }
    faults.or((names, decisions))
}

fn no_name(collection: &Collection, document: usize, index: usize) -> Fault {
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

/// One API with all of its versions.
struct NamedApi<'a> {
    group: &'a str,
    api: &'a str,
    versions: &'a [(usize, &'a Api)],
    keys: &'a BTreeMap<(usize, usize), Key>,
    lock: &'a Lock,
}

impl NamedApi<'_> {
    /// The name of every key, and whether it is the plain one.
    fn named(&self, mut taken: BTreeSet<String>, locked: &BTreeMap<String, String>) -> BTreeMap<Key, (String, bool)> {
        let mut named: BTreeMap<Key, (String, bool)> = BTreeMap::new();
        for key in self.keys.values() {
            if let Some(name) = locked.get(&key.to_string())
                && !named.contains_key(key)
            {
                taken.insert(name.clone());
                named.insert(key.clone(), (name.clone(), false));
            }
        }
        for key in self.in_order() {
            if named.contains_key(key) {
                continue;
            }
            let ladder = key.ladder(self.group, self.api, &self.parameters(key));
            if let Some((step, name)) = ladder.into_iter().enumerate().find(|(_, name)| !taken.contains(name)) {
                taken.insert(name.clone());
                named.insert(key.clone(), (name, step == 0));
            }
        }
        named
    }

    /// What known documents publish first, then what many versions publish, then short paths before long ones.
    fn in_order(&self) -> Vec<&Key> {
        let mut known = BTreeSet::new();
        for ((document, _), key) in self.keys {
            let api = self.versions.iter().find(|(index, _)| index == document);
            if api.is_some_and(|(_, api)| self.lock.knows(&api.id.to_string())) {
                known.insert(key);
            }
        }
        let mut versions: BTreeMap<&Key, usize> = BTreeMap::new();
        for key in self.keys.values() {
            *versions.entry(key).or_default() += 1;
        }
        let mut order: Vec<(&Key, usize)> = versions.into_iter().collect();
        order.sort_by_key(|(key, versions)| (!known.contains(*key), std::cmp::Reverse(*versions), *key));
        order.into_iter().map(|(key, _)| key).collect()
    }

    /// The names of the path parameters in the first version that has the operation.
    fn parameters(&self, key: &Key) -> Vec<String> {
        let operation = self.keys.iter().find(|(_, other)| *other == key).and_then(|((document, index), _)| {
            let (_, api) = self.versions.iter().find(|(number, _)| number == document)?;
            api.operations.get(*index)
        });
        operation
            .map(|operation| operation.path_parameters.iter().map(|parameter| parameter.name.clone()).collect())
            .unwrap_or_default()
    }
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

type NamedSignatures = (Vec<Call>, Vec<Signature>, BTreeMap<(usize, usize), usize>, BTreeMap<String, String>);

/// What makes two published operations one call.
type CallKey = (&'static str, String, Option<(String, String)>, Form);

fn name_signatures(
    collection: &Collection,
    operations: &BTreeMap<(usize, usize), String>,
    lock: &Lock,
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
    let mut call_of = BTreeMap::new();
    for ((_, _, _, form), published) in by_call {
        let name = published.first().and_then(|place| operations.get(place)).cloned().unwrap_or_default();
        for place in &published {
            call_of.insert(*place, calls.len());
        }
        by_form.entry((name, form)).or_default().push(calls.len());
        calls.push(Call { signature: 0, published });
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
    (calls, signatures, call_of, decisions)
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
