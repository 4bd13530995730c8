//! Drops what no operation reaches: components are kept for those who use them.
//!
//! Also finds the references that lead nowhere. They stay as they are (a correction may mend them later), but are told.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::{entries_mut, operations};

/// Where every reference of a published document starts.
const COMPONENTS: &str = "#/components/";

/// The kinds of components, in the order they are written; those that a `$ref` can name.
const KINDS: [&str; 5] = ["schemas", "responses", "parameters", "requestBodies", "headers"];

/// Keeps of the components what the operations reach, and returns the references that lead nowhere.
pub(super) fn keep_reached(document: &mut Value) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut dangling = BTreeSet::new();
    let mut open = Vec::new();
    for (_, _, operation) in operations(document) {
        references(operation, &mut open);
    }
    while let Some(reference) = open.pop() {
        if reached.contains(reference) {
            continue;
        }
        match target(document, reference) {
            Some(component) => {
                reached.insert(reference.to_owned());
                references(component, &mut open);
            }
            None => drop(dangling.insert(reference.to_owned())),
        }
    }
    let mut kept = Map::new();
    for kind in KINDS {
        let parts: Map<String, Value> = components_mut(document, kind)
            .filter(|(name, _)| reached.contains(&format!("{COMPONENTS}{kind}/{}", escaped(name))))
            .map(|(name, part)| (name.clone(), part.take()))
            .collect();
        if !parts.is_empty() {
            kept.insert(kind.to_owned(), Value::Object(parts));
        }
    }
    let schemes = keep_asked_for(document, &mut dangling);
    if !schemes.is_empty() {
        kept.insert("securitySchemes".to_owned(), Value::Object(schemes));
    }
    if let Some(document) = document.as_object_mut() {
        document.insert("components".to_owned(), Value::Object(kept));
    }
    dangling
}

/// The security schemes that operations ask for, with the scopes they ask for: published lists of scopes both lack
/// some that are asked for and have many that never are.
fn keep_asked_for(document: &mut Value, dangling: &mut BTreeSet<String>) -> Map<String, Value> {
    let asked = asked_for(document);
    let mut kept: Map<String, Value> = Map::new();
    for (name, scheme) in components_mut(document, "securitySchemes") {
        let Some(scopes) = asked.get(name) else { continue };
        let mut scheme = scheme.take();
        if scheme.get("type").and_then(Value::as_str) == Some("oauth2") {
            for (_, flow) in entries_mut(&mut scheme, "flows") {
                if let Some(flow) = flow.as_object_mut() {
                    let scopes = scopes.iter().map(|scope| (scope.clone(), Value::from(""))).collect();
                    flow.insert("scopes".to_owned(), Value::Object(scopes));
                }
            }
        } else if let Some(scheme) = scheme.as_object_mut() {
            scheme.shift_remove("flows");
        }
        kept.insert(name.clone(), scheme);
    }
    for name in asked.keys().filter(|name| !kept.contains_key(*name)) {
        dangling.insert(format!("{COMPONENTS}securitySchemes/{name}"));
    }
    kept
}

/// Each scheme that an operation or the document asks for, with every scope asked of it.
fn asked_for(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let holders = operations(document).map(|(_, _, operation)| operation).chain([document]);
    for alternative in holders.filter_map(|holder| holder.get("security")?.as_array()).flatten() {
        for (scheme, scopes) in alternative.as_object().into_iter().flatten() {
            let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
            asked.entry(scheme.clone()).or_default().extend(scopes);
        }
    }
    asked
}

/// Every `$ref` below a value. A property that is itself called `$ref` has an object there, and is walked.
pub(super) fn references<'d>(value: &'d Value, found: &mut Vec<&'d str>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(reference) if key == "$ref" => found.push(reference),
                    _ => references(value, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// What a reference leads to in its own document.
fn target<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    document.pointer(reference.strip_prefix('#')?)
}

/// The entries of one kind of components, to be taken.
fn components_mut<'d>(document: &'d mut Value, kind: &str) -> impl Iterator<Item = (&'d String, &'d mut Value)> {
    document.get_mut("components").into_iter().flat_map(move |all| entries_mut(all, kind))
}

/// A name as a step of a JSON pointer.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
