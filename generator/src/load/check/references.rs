//! References: each leads to a component of the right kind in the same document.

use serde_json::{Map, Value};

use super::Check;
use crate::pointer::{Place, escape, unescape};

/// A kind of component that documents refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Schemas,
    Parameters,
    RequestBodies,
    Responses,
}

impl Section {
    pub(super) const ALL: [Section; 4] =
        [Section::Schemas, Section::Parameters, Section::RequestBodies, Section::Responses];

    /// The key under `components`.
    pub(super) fn key(self) -> &'static str {
        match self {
            Section::Schemas => "schemas",
            Section::Parameters => "parameters",
            Section::RequestBodies => "requestBodies",
            Section::Responses => "responses",
        }
    }

    /// One of them, in words.
    pub(super) fn what(self) -> &'static str {
        match self {
            Section::Schemas => "schema",
            Section::Parameters => "parameter",
            Section::RequestBodies => "request body",
            Section::Responses => "response",
        }
    }
}

/// How many references may follow each other before they count as a ring.
const MAX_HOPS: usize = 32;

/// The text of the reference, where the value is one.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.as_object()?.get("$ref")?.as_str()
}

/// The component a reference names, without judging it.
pub(super) fn target<'d>(tree: &'d Value, section: Section, reference: &str) -> Option<(&'d str, &'d Value)> {
    let token = token(section, reference)?;
    let entries = tree.get("components")?.get(section.key())?.as_object()?;
    entries.get_key_value(&unescape(token)).map(|(name, value)| (name.as_str(), value))
}

fn token(section: Section, reference: &str) -> Option<&str> {
    let token = reference.strip_prefix("#/components/")?.strip_prefix(section.key())?.strip_prefix('/')?;
    (!token.contains('/')).then_some(token)
}

/// Whether the value is a reference; one that leads nowhere is a fault.
pub(super) fn check(check: &mut Check<'_>, place: &Place<'_>, section: Section, value: &Value) -> bool {
    let Some(reference) = value.as_object().and_then(|object| object.get("$ref")) else { return false };
    let here = place.key("$ref");
    let Some(text) = reference.as_str() else {
        check.kind(&here, reference, super::Kind::Text);
        return true;
    };
    let expected = format!("#/components/{}/<name>", section.key());
    if !text.starts_with('#') {
        let help = "bring the component into this document: a document stands alone";
        check.fault(&here, format!("a reference to another file: `{text}`"), expected, help);
    } else if token(section, text).is_none() {
        let help = format!("make what it refers to a {} of its own and refer to that", section.what());
        check.fault(&here, format!("a reference to what is no {}: `{text}`", section.what()), expected, help);
    } else if target(check.tree, section, text).is_none() {
        let help = format!("add the {} with an overlay, or mend its name", section.what());
        check.fault(
            &here,
            format!("a reference to nowhere: `{text}`"),
            "the name of a component of this document",
            help,
        );
    }
    true
}

/// The object that a value stands for, behind all references; nothing where it is out of reach.
pub(super) fn resolve<'d>(tree: &'d Value, section: Section, value: &'d Value) -> Option<&'d Map<String, Value>> {
    let mut value = value;
    for _ in 0..MAX_HOPS {
        match reference(value) {
            Some(text) => value = target(tree, section, text)?.1,
            None => return value.as_object(),
        }
    }
    None
}

/// A fault for each component of the section that is nothing but references in a ring.
pub(super) fn rings(check: &mut Check<'_>, section: Section) {
    let tree = check.tree;
    let entries = tree.get("components").and_then(|all| all.get(section.key())).and_then(Value::as_object);
    for (name, entry) in entries.into_iter().flatten() {
        let mut value = entry;
        for _ in 0..=MAX_HOPS {
            let Some((_, next)) = reference(value).and_then(|text| target(tree, section, text)) else { break };
            value = next;
        }
        if reference(value).is_some_and(|text| target(tree, section, text).is_some()) {
            let root = Place::Root;
            let (above, here) = (root.key("components"), section.key());
            let found = format!("references in a ring, from `#/components/{here}/{}` on", escape(name));
            let help = "let one of them describe what it is";
            check.fault(&above.key(here).key(name), found, "a reference that ends somewhere", help);
        }
    }
}
