//! What OpenAPI 3.0 allows and the generator does not read yet: refused by name, in this one place.
//!
//! HubSpot's documents use none of it. Whoever teaches a later stage to read one of these takes its line away here.
//! What no stage will ever read is not listed here but checked as a fault of the document.

use serde_json::{Map, Value};

use super::check::Check;
use crate::pointer::Place;

const IN_SCHEMA: [&str; 1] = ["not"];

const IN_PATH_ITEM: [&str; 4] = ["$ref", "head", "options", "trace"];
const STYLES: [&str; 2] = ["matrix", "label"];

/// Refuses what a schema object says and is not read.
pub(super) fn in_schema(check: &mut Check<'_>, place: &Place<'_>, schema: &Map<String, Value>) {
    keywords(check, place, schema, &IN_SCHEMA);
}

/// Refuses what a parameter says and is not read.
pub(super) fn in_parameter(check: &mut Check<'_>, place: &Place<'_>, parameter: &Map<String, Value>) {
    values(check, place, parameter, "style", &STYLES);
}

/// Refuses what a path item says and is not read.
pub(super) fn in_path_item(check: &mut Check<'_>, place: &Place<'_>, item: &Map<String, Value>) {
    keywords(check, place, item, &IN_PATH_ITEM);
}

fn keywords(check: &mut Check<'_>, place: &Place<'_>, object: &Map<String, Value>, names: &[&'static str]) {
    for name in names {
        // A switch that is off says no more than its absence.
        if object.get(*name).is_some_and(|value| *value != Value::Bool(false)) {
            refuse(check, &place.key(name), format!("`{name}`"));
        }
    }
}

fn values(check: &mut Check<'_>, place: &Place<'_>, object: &Map<String, Value>, key: &str, names: &[&'static str]) {
    if let Some(name) = object.get(key).and_then(Value::as_str).filter(|value| names.contains(value)) {
        refuse(check, &place.key(key), format!("`{key}: {name}`"));
    }
}

fn refuse(check: &mut Check<'_>, place: &Place<'_>, what: String) {
    let help = "say it another way with an overlay, or teach the generator to read it and take it off its list";
    check.fault(place, format!("{what}, which the generator does not read yet"), "OpenAPI 3.0 without it", help);
}
