//! Schemas, wherever they stand: keywords, types, enums, names and what is nested in them.

use serde_json::{Map, Value};

use super::Kind::{Count, Mapping, Number, Switch, Text, TextList};
use super::references::{self, Section};
use super::{Check, Kind, describe, discriminator, keywords, names};
use crate::load::unsupported;
use crate::pointer::Place;

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

const KINDS: [(&str, Kind); 25] = [
    ("title", Text),
    ("description", Text),
    ("type", Text),
    ("format", Text),
    ("pattern", Text),
    ("nullable", Switch),
    ("deprecated", Switch),
    ("readOnly", Switch),
    ("writeOnly", Switch),
    ("uniqueItems", Switch),
    ("exclusiveMinimum", Switch),
    ("exclusiveMaximum", Switch),
    ("minimum", Number),
    ("maximum", Number),
    ("multipleOf", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("minItems", Count),
    ("maxItems", Count),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("required", TextList),
    ("enum", Kind::List),
    ("properties", Mapping),
    ("discriminator", Mapping),
];

/// How deep schemas may be nested in each other without a name. HubSpot nests five; a reader recurses this deep.
const MAX_NESTING: usize = 24;

pub(super) fn check<'d>(check: &mut Check<'d>, place: &Place<'_>, value: &'d Value) {
    nested(check, place, value, 0);
}

fn nested<'d>(check: &mut Check<'d>, place: &Place<'_>, value: &'d Value, depth: usize) {
    if depth > MAX_NESTING {
        let help = "give a nested schema a name under components and refer to it";
        return check.fault(place, "a schema nested deeper than 24", "at most 24 schemas in each other", help);
    }
    if references::check(check, place, Section::Schemas, value) {
        return;
    }
    let Some(schema) = check.mapping(place, value) else { return };
    check.kinds(place, schema, &KINDS);
    unsupported::in_schema(check, place, schema);
    keywords::known(check, place, schema, keywords::Owner::Schema);
    discriminator::check(check, place, schema);
    if [schema.get("readOnly"), schema.get("writeOnly")] == [Some(&Value::Bool(true)); 2] {
        let help = "take one of the two out with an overlay";
        check.fault(&place.key("writeOnly"), "`writeOnly` beside `readOnly`", "one of them", help);
    }
    type_of(check, place, schema);
    one_form(check, place, schema);
    values(check, place, schema);
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let above = place.key("properties");
        let here = above.key(name);
        names::spellable(check, &here, "property", name);
        nested(check, &here, property, depth + 1);
    }
    if let Some(items) = schema.get("items") {
        nested(check, &place.key("items"), items, depth + 1);
    }
    if let Some(rest) = schema.get("additionalProperties").filter(|rest| !rest.is_boolean()) {
        nested(check, &place.key("additionalProperties"), rest, depth + 1);
    }
    for keyword in ["oneOf", "allOf", "anyOf"] {
        members(check, place, schema, keyword, depth);
    }
}

fn members<'d>(check: &mut Check<'d>, place: &Place<'_>, schema: &'d Map<String, Value>, keyword: &str, depth: usize) {
    let Some(value) = schema.get(keyword) else { return };
    let here = place.key(keyword);
    check.kind(&here, value, Kind::List);
    let members = value.as_array().map_or(&[][..], Vec::as_slice);
    if members.is_empty() && value.is_array() {
        check.fault(&here, "an empty list", "at least one schema", format!("take `{keyword}` out with an overlay"));
    }
    for (index, member) in members.iter().enumerate() {
        nested(check, &here.index(index), member, depth + 1);
    }
}

fn type_of(check: &mut Check<'_>, place: &Place<'_>, schema: &Map<String, Value>) {
    let Some(name) = schema.get("type").and_then(Value::as_str) else { return };
    if !TYPES.contains(&name) {
        let help = "write null as `nullable: true`, a file as a string with `format: binary`";
        check.fault(&place.key("type"), format!("the type `{name}`"), TYPES.join(", "), help);
    }
    if name == "array" && !schema.contains_key("items") {
        check.fault(
            &place.key("items"),
            "a list without `items`",
            "a schema of the elements",
            "say `items: {}` for any",
        );
    }
}

/// What a schema may be described by; two of them would have to be merged, and an absent one would be guessed.
const FORMS: [&str; 4] = ["type", "oneOf", "anyOf", "allOf"];

/// Keywords that mean nothing without the type they belong to.
const OF_A_TYPE: [(&str, &str); 5] = [
    ("properties", "object"),
    ("required", "object"),
    ("additionalProperties", "object"),
    ("items", "array"),
    ("enum", "string"),
];

fn one_form(check: &mut Check<'_>, place: &Place<'_>, schema: &Map<String, Value>) {
    let forms: Vec<&str> = FORMS.into_iter().filter(|form| schema.contains_key(*form)).collect();
    if let [first, second, ..] = forms[..] {
        let help = format!("take `{first}` out, or bring both into one `allOf`, with an overlay");
        check.fault(
            &place.key(second),
            format!("`{second}` beside `{first}`"),
            "one of type, oneOf, anyOf and allOf",
            help,
        );
    }
    let type_name = schema.get("type").and_then(Value::as_str);
    for (keyword, owner) in OF_A_TYPE {
        // Another type beside `enum` is told with the values.
        if keyword == "enum" && is_only_null(schema) {
            continue;
        }
        if !schema.contains_key(keyword) || type_name == Some(owner) || keyword == "enum" && type_name.is_some() {
            continue;
        }
        let found = match forms.first().copied() {
            Some(form @ ("oneOf" | "anyOf" | "allOf")) => format!("`{keyword}` beside `{form}`"),
            _ => format!("`{keyword}` without `type: {owner}`"),
        };
        let help = format!("say `type: {owner}`, in a part of the `allOf` where there is one");
        check.fault(&place.key(keyword), found, format!("`{keyword}` of a schema of the type {owner}"), help);
    }
}

/// Whether null is the only value, which has no type.
fn is_only_null(schema: &Map<String, Value>) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

fn values(check: &mut Check<'_>, place: &Place<'_>, schema: &Map<String, Value>) {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
    let here = place.key("enum");
    if values.is_empty() {
        check.fault(&here, "an enum without values", "at least one value", "take `enum` out with an overlay");
    }
    if is_only_null(schema) {
        return;
    }
    let type_name = schema.get("type").and_then(Value::as_str).unwrap_or("string");
    if type_name != "string" && values.iter().all(Value::is_string) {
        let help = "say `type: string` beside `enum`";
        return check.fault(
            &place.key("type"),
            format!("`type: {type_name}` beside an enum of strings"),
            "string",
            help,
        );
    }
    let (fits, expected): (fn(&Value) -> bool, _) = match type_name {
        "integer" => (Value::is_i64, "a whole number of 64 bits"),
        "number" => (Value::is_number, "a number"),
        "boolean" => (Value::is_boolean, "true or false"),
        "string" => (Value::is_string, "a string"),
        "array" | "object" => {
            let found = format!("`enum` of a schema of the type {type_name}");
            let help = "take the `enum` out with an overlay: only sets of single values become types";
            return check.fault(&here, found, "`enum` of strings, numbers or booleans", help);
        }
        // Told with the type.
        _ => return,
    };
    // Null among the values is a matter of `nullable`.
    for (index, value) in values.iter().enumerate().filter(|(_, value)| !fits(value) && !value.is_null()) {
        let help = "quote the value or mend it, or take the `enum` out: a set has values of its schema's type";
        check.fault(&here.index(index), describe(value), expected, help);
    }
}
