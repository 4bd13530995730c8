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
        None if parameter.contains_key("content") => content(check, place, parameter),
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

/// A parameter that is described by a media type: JSON, in a place that takes it.
fn content<'d>(check: &mut Check<'d>, place: &Place<'_>, parameter: &'d Map<String, Value>) {
    let here = place.key("content");
    let Some(content) = check.mapping_at(place, parameter, "content") else { return };
    let help = "describe the value by a `schema` with an overlay";
    if content.len() != 1 {
        return check.fault(&here, format!("{} media types", content.len()), "one media type", help);
    }
    for (media_type, value) in content {
        let here = here.key(media_type);
        if !crate::load::is_json(media_type) {
            check.fault(&here, format!("a parameter in `{media_type}`"), "application/json", help);
        }
        let Some(media) = check.mapping(&here, value) else { continue };
        keywords::known(check, &here, media, Owner::MediaType);
        if let Some(schema) = media.get("schema") {
            schemas::check(check, &here.key("schema"), schema);
        }
    }
    if let Some(location @ ("path" | "cookie")) = parameter.get("in").and_then(Value::as_str) {
        check.fault(&here, format!("JSON as a {location} parameter"), "a parameter with a `schema`", help);
    }
}

/// The styles that OpenAPI knows for a place; which of them are read is not judged here.
fn style(check: &mut Check<'_>, place: &Place<'_>, parameter: &Map<String, Value>, location: &str) {
    let known: &[&str] = match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return,
    };
    if let Some(style) = parameter.get("style").and_then(Value::as_str).filter(|style| !known.contains(style)) {
        let found = format!("the style `{style}` of a {location} parameter");
        check.fault(&place.key("style"), found, known.join(", "), "take the style out, or name one of these");
    }
}
