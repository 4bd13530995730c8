//! Unites two documents of one API version: every operation of either, and every shape that they need.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::document::{components, operations};
use super::keep::PATH_ITEM;
use super::reach::{escaped, references};

/// Adds to `chosen` the operations that only `joining` has, and returns how many those are.
///
/// # Errors
/// The name that the context makes out of a component's, where it is taken already.
///
/// Where both have an operation, the chosen one stands. Where both have a component of one name but not of one shape
/// (down through all it refers to), both stay: the joining one gets `context` behind its name.
pub(super) fn unite(chosen: &mut Value, mut joining: Value, context: &str) -> Result<usize, String> {
    let renamed = different(chosen, &joining);
    if let Some(taken) = taken([&*chosen, &joining], &renamed, context) {
        return Err(taken);
    }
    rename(&mut joining, &renamed, context);
    let known: BTreeSet<(String, String)> =
        operations(chosen).map(|(path, method, _)| (path.to_owned(), method.to_owned())).collect();
    let mut added = 0;
    for (path, method, operation) in operations(&joining) {
        if !known.contains(&(path.to_owned(), method.to_owned())) {
            added += 1;
            entry(entry(chosen, "paths"), path)
                .as_object_mut()
                .map(|item| item.insert(method.to_owned(), operation.clone()));
        }
    }
    for kind in kinds(&joining) {
        for (name, component) in components(&joining, &kind) {
            let parts = entry(entry(chosen, "components"), &kind);
            if parts.get(name).is_none() {
                parts.as_object_mut().map(|parts| parts.insert(name.clone(), component.clone()));
            }
        }
        sort(entry(entry(chosen, "components"), &kind), |left, right| left.cmp(right));
    }
    sort(entry(chosen, "paths"), |left, right| left.cmp(right));
    for item in entry(chosen, "paths").as_object_mut().into_iter().flat_map(Map::values_mut) {
        sort(item, |left, right| PATH_ITEM.position(left).cmp(&PATH_ITEM.position(right)));
    }
    Ok(added)
}

/// The first new name of a renamed component that one of the documents has already.
fn taken(documents: [&Value; 2], renamed: &BTreeSet<String>, context: &str) -> Option<String> {
    let names = renamed.iter().map(|reference| format!("{reference}{context}"));
    names.into_iter().find(|name| {
        documents
            .iter()
            .any(|document| name.strip_prefix('#').is_some_and(|pointer| document.pointer(pointer).is_some()))
    })
}

/// The references of the components that both have under one name, but not of one shape.
fn different(chosen: &Value, joining: &Value) -> BTreeSet<String> {
    let mut shared = Vec::new();
    let mut different = BTreeSet::new();
    for kind in kinds(joining).into_iter().filter(|kind| kind != "securitySchemes") {
        for (name, theirs) in components(joining, &kind) {
            let reference = format!("#/components/{kind}/{}", escaped(name));
            match components(chosen, &kind).find(|(ours, _)| *ours == name) {
                Some((_, ours)) if ours == theirs => shared.push((reference, theirs)),
                Some(_) => drop(different.insert(reference)),
                None => {}
            }
        }
    }
    // What refers to a different shape is itself different, however equal it looks.
    loop {
        let before = different.len();
        for (reference, component) in &shared {
            let mut uses = Vec::new();
            references(component, &mut uses);
            if uses.iter().any(|used| different.contains(*used)) {
                different.insert(reference.clone());
            }
        }
        if different.len() == before {
            return different;
        }
    }
}

/// Puts the context behind the name of each of these components, and into each reference to it.
fn rename(document: &mut Value, renamed: &BTreeSet<String>, context: &str) {
    for kind in kinds(document) {
        let parts = entry(entry(document, "components"), &kind);
        let Some(object) = parts.as_object_mut() else { continue };
        *object = std::mem::take(object)
            .into_iter()
            .map(|(name, part)| {
                let reference = format!("#/components/{kind}/{}", escaped(&name));
                (if renamed.contains(&reference) { format!("{name}{context}") } else { name }, part)
            })
            .collect();
    }
    redirect(document, renamed, context);
}

fn redirect(value: &mut Value, renamed: &BTreeSet<String>, context: &str) {
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match value {
                    Value::String(reference) if key == "$ref" && renamed.contains(reference) => {
                        reference.push_str(context)
                    }
                    _ => redirect(value, renamed, context),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| redirect(item, renamed, context)),
        _ => {}
    }
}

fn kinds(document: &Value) -> Vec<String> {
    document.get("components").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned().collect()
}

/// The value of a key, made an empty object where there is none.
fn entry<'d>(value: &'d mut Value, key: &str) -> &'d mut Value {
    match value {
        Value::Object(object) => object.entry(key).or_insert_with(|| Value::Object(Map::new())),
        other => other,
    }
}

fn sort(value: &mut Value, order: impl Fn(&str, &str) -> std::cmp::Ordering) {
    if let Some(object) = value.as_object_mut() {
        let mut entries: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
        entries.sort_by(|left, right| order(&left.0, &right.0));
        object.extend(entries);
    }
}
