//! Judges one document after overlays, before openapiv3 reads it.
//!
//! openapiv3 stops at the first thing it cannot read and rarely says where; these checks go through the whole
//! document, name every place, and see what a reader of single objects cannot see (references, templates, cycles).
//! Nothing is changed or interpreted here.

mod bodies;
mod cycles;
mod discriminator;
mod document;
mod keywords;
mod names;
mod parameters;
mod paths;
mod references;
mod schemas;

use serde_json::{Map, Value};

use super::Document;
use crate::fault::{Fault, Faults};
use crate::pointer::Place;

/// Every fault of the document.
pub(super) fn check(document: &Document) -> Faults {
    let mut check = Check { file: &document.file, tree: &document.tree, faults: Faults::none() };
    document::check(&mut check);
    check.faults
}

/// The document being judged, and what was found so far.
pub(super) struct Check<'d> {
    file: &'d str,
    tree: &'d Value,
    faults: Faults,
}

/// What a value of a keyword has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Switch,
    Number,
    Count,
    List,
    TextList,
    Mapping,
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        match self {
            Kind::Text => value.is_string(),
            Kind::Switch => value.is_boolean(),
            Kind::Number => value.is_number(),
            Kind::Count => value.is_u64(),
            Kind::List => value.is_array(),
            Kind::TextList => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
            Kind::Mapping => value.is_object(),
        }
    }

    fn expected(self) -> &'static str {
        match self {
            Kind::Text => "a string",
            Kind::Switch => "true or false",
            Kind::Number => "a number",
            Kind::Count => "a whole number, 0 or more",
            Kind::List => "a list",
            Kind::TextList => "a list of strings",
            Kind::Mapping => "a mapping",
        }
    }
}

impl<'d> Check<'d> {
    pub(super) fn fault(
        &mut self,
        place: &Place<'_>,
        found: impl Into<String>,
        expected: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.faults.push(Fault::new(self.file, place.pointer(), found, expected, help));
    }

    /// The value as a mapping; a fault where it is none.
    fn mapping(&mut self, place: &Place<'_>, value: &'d Value) -> Option<&'d Map<String, Value>> {
        self.kind(place, value, Kind::Mapping);
        value.as_object()
    }

    /// The mapping under `key`, where there is one; a fault where something else stands there.
    fn mapping_at(
        &mut self,
        place: &Place<'_>,
        object: &'d Map<String, Value>,
        key: &str,
    ) -> Option<&'d Map<String, Value>> {
        self.mapping(&place.key(key), object.get(key)?)
    }

    /// The elements of the list under `key`, none where there is no list; a fault where something else stands there.
    fn list_at(&mut self, place: &Place<'_>, object: &'d Map<String, Value>, key: &str) -> &'d [Value] {
        let Some(value) = object.get(key) else { return &[] };
        self.kind(&place.key(key), value, Kind::List);
        value.as_array().map_or(&[], Vec::as_slice)
    }

    /// A fault for each listed key whose value is of another kind. An absent key is none.
    fn kinds(&mut self, place: &Place<'_>, object: &Map<String, Value>, kinds: &[(&str, Kind)]) {
        for (key, kind) in kinds {
            if let Some(value) = object.get(*key) {
                self.kind(&place.key(key), value, *kind);
            }
        }
    }

    fn kind(&mut self, place: &Place<'_>, value: &Value, kind: Kind) {
        if !kind.fits(value) {
            self.fault(
                place,
                describe(value),
                kind.expected(),
                "mend the value; an overlay can correct a published one",
            );
        }
    }

    /// The text under a key that has to be there; a fault where it is not or is no text.
    fn text_at(&mut self, place: &Place<'_>, object: &'d Map<String, Value>, key: &str) -> Option<&'d str> {
        let found = match object.get(key) {
            Some(Value::String(text)) => return Some(text),
            Some(other) => describe(other),
            None => "nothing".to_owned(),
        };
        self.fault(&place.key(key), found, "a string", format!("say `{key}`"));
        None
    }
}

/// A value in a few words, short enough for a message.
pub(crate) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("the boolean {value}"),
        Value::Number(value) => format!("the number {value}"),
        Value::String(text) if text.chars().count() > 80 => {
            format!("the string `{}…`", text.chars().take(80).collect::<String>())
        }
        Value::String(text) => format!("the string `{text}`"),
        Value::Array(list) => format!("a list of {}", list.len()),
        Value::Object(_) => "a mapping".to_owned(),
    }
}

/// Whether a key is one of the author's own, which no check looks into.
fn extension(key: &str) -> bool {
    key.starts_with("x-")
}

#[cfg(test)]
mod tests;
