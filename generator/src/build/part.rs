//! What a selection reaches of a collection in which everything has its name.

use super::near::in_words;
use super::run::Selection;
use crate::decide::Named;
use crate::fault::{Fault, Faults};
use crate::model::{DefinitionId, Origin};
use crate::part::Part;
use std::collections::{BTreeMap, BTreeSet};

/// What a name in a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Operation(usize),
    Shape(DefinitionId),
}

/// The part of the collection that is written.
///
/// # Errors
///
/// Patterns for operations that match none; names in sources that their module does not have.
pub(super) fn part(named: &Named, selection: &Selection) -> Result<Part, Faults> {
    let mut faults = Faults::none();
    let (mut documents, mut operations, mut shapes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut names = Vec::new();
    let modules = items(named);
    for (document, (api, items)) in named.collection.apis.iter().zip(&modules).enumerate() {
        let id = api.id.to_string();
        if !selection.concerns(&id) {
            continue;
        }
        let sources = selection.named.get(&id);
        let patterns = || selection.patterns.iter().zip(0_usize..).filter(|(pattern, _)| pattern.concerns(&id));
        let is_whole = selection.own.contains(&id)
            || sources.is_some_and(|sources| sources.whole)
            || patterns().any(|(pattern, _)| pattern.is_for_all());
        let mut is_wanted = is_whole || sources.is_some();
        for (name, item) in items {
            let mut takes = is_whole || sources.is_some_and(|sources| sources.names.contains_key(name));
            for (_, number) in patterns().filter(|(pattern, _)| !pattern.is_for_all() && pattern.takes(&id, name)) {
                takes = true;
                used.extend([number]);
            }
            is_wanted |= takes;
            match item {
                Item::Operation(index) if takes => drop(operations.insert((document, *index))),
                Item::Shape(shape) if takes => drop(shapes.insert(*shape)),
                _ => {}
            }
        }
        if is_wanted {
            documents.insert(document);
        }
        for (name, file) in sources.into_iter().flat_map(|sources| &sources.names) {
            if let (Some(file), false) = (file, items.contains_key(name)) {
                let (found, expected) = (format!("`{name}`, which {id} does not have"), "an operation or type of it");
                let help = in_words(name, items.keys().map(String::as_str));
                faults.push(Fault::new(file, "", found, expected, help));
            }
        }
        names.extend(items.keys().map(|name| format!("{id}/{name}")));
    }
    for (number, pattern) in selection.patterns.iter().enumerate() {
        if !pattern.is_for_all() && !used.contains(&number) {
            faults.push(pattern.unmatched(&names));
        }
    }
    faults.or(Part::reached(&named.collection, &named.names, documents, operations, shapes))
}

/// Per document: everything that its module has, by name.
fn items(named: &Named) -> Vec<BTreeMap<String, Item>> {
    let Named { collection, names, .. } = named;
    let mut modules: Vec<BTreeMap<String, Item>> = vec![BTreeMap::new(); collection.apis.len()];
    for ((document, index), name) in &names.operations {
        if let Some(module) = modules.get_mut(*document) {
            module.insert(name.clone(), Item::Operation(*index));
        }
    }
    for (index, (shape, home)) in collection.shapes.iter().zip(&names.homes).enumerate() {
        for (document, origin) in &shape.uses {
            let name = match origin {
                Origin::Component(published) => names.schemas.get(*document).and_then(|schemas| schemas.get(published)),
                _ => names.inline.get(*document).and_then(|inline| {
                    inline.iter().find_map(|(name, other)| (Some(other) == home.as_ref()).then_some(name))
                }),
            };
            if let (Some(module), Some(name)) = (modules.get_mut(*document), name) {
                module.insert(name.clone(), Item::Shape(DefinitionId(index)));
            }
        }
    }
    modules
}
