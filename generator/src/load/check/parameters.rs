//! Parameters: their names, where they go, and that none is declared twice.

use serde_json::{Map, Value};

use super::Kind::{Switch, Text};
use super::keywords::{self, Owner};
use super::references::{self, Section};
use super::{Check, describe, names, schemas};
use crate::load::unsupported;
use crate::pointer::Place;

/// A parameter of one list, behind its reference.
pub(super) struct Declared<'d> {
    /// Where it goes (`path`, `query`).
    pub location: &'d str,
    pub name: &'d str,
    /// Its place in the list.
    pub index: usize,
}

/// Checks the list `parameters` of a path item or operation and gives those that are what they should be.
pub(super) fn declared<'d>(
    check: &mut Check<'d>,
    place: &Place<'_>,
    owner: &'d Map<String, Value>,
) -> Vec<Declared<'d>> {
    let mut declared: Vec<Declared<'_>> = Vec::new();
    let here = place.key("parameters");
    for (index, parameter) in check.list_at(place, owner, "parameters").iter().enumerate() {
        let here = here.index(index);
        let known = if references::check(check, &here, Section::Parameters, parameter) {
            let target = references::resolve(check.tree, Section::Parameters, parameter);
            target.and_then(|target| Some((target.get("in")?.as_str()?, target.get("name")?.as_str()?)))
        } else {
            self::check(check, &here, parameter)
        };
        let Some((location, name)) = known else { continue };
        if declared.iter().any(|other| (other.location, other.name) == (location, name)) {
            let found = format!("the {location} parameter `{name}` a second time");
            check.fault(&here, found, "each parameter once", "take one of the two out with an overlay");
        }
        declared.push(Declared { location, name, index });
    }
    declared
}

/// Checks one parameter and gives its location and name, where it has them.
pub(super) fn check<'d>(check: &mut Check<'d>, place: &Place<'_>, value: &'d Value) -> Option<(&'d str, &'d str)> {
    if references::check(check, place, Section::Parameters, value) {
        return None;
    }
    let parameter = check.mapping(place, value)?;
    unsupported::in_parameter(check, place, parameter);
    keywords::known(check, place, parameter, Owner::Parameter);
    let kinds = [
        ("description", Text),
        ("required", Switch),
        ("deprecated", Switch),
        ("allowEmptyValue", Switch),
        ("allowReserved", Switch),
        ("explode", Switch),
        ("style", Text),
    ];
    check.kinds(place, parameter, &kinds);
    match parameter.get("schema") {
        Some(schema) => schemas::check(check, &place.key("schema"), schema),
        None if parameter.contains_key("content") => {}
        None => check.fault(place, "a parameter without a schema", "a `schema`", "say which values it takes"),
    }
    let name = check.text_at(place, parameter, "name")?;
    names::spellable(check, &place.key("name"), "parameter", name);
    let location = check.text_at(place, parameter, "in")?;
    if !["path", "query", "header", "cookie"].contains(&location) {
        let found = format!("the parameter `{name}` in `{location}`");
        check.fault(&place.key("in"), found, "path, query, header or cookie", "say where it goes");
    }
    if location == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
        let found = parameter.get("required").map_or_else(|| "nothing".to_owned(), describe);
        check.fault(&place.key("required"), found, "true", "a path is not complete without its parameters: require it");
    }
    style(check, place, parameter, location);
    Some((location, name))
}

/// The styles that OpenAPI knows for a place; which of them are read is not judged here.
fn style(check: &mut Check<'_>, place: &Place<'_>, parameter: &Map<String, Value>, location: &str) {
    let known: &[&str] = match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        _ => return,
    };
    if let Some(style) = parameter.get("style").and_then(Value::as_str).filter(|style| !known.contains(style)) {
        let found = format!("the style `{style}` of a {location} parameter");
        check.fault(&place.key("style"), found, known.join(", "), "take the style out, or name one of these");
    }
}
