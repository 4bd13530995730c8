//! The document as a whole: its version, its paths, its components.

use serde_json::{Map, Value};

use super::Kind::{Mapping, TextList};
use super::keywords::{self, Owner};
use super::references::Section;
use super::{Check, bodies, cycles, describe, extension, names, parameters, paths, schemas};
use crate::pointer::Place;

/// Checks everything in the document.
pub(super) fn check(check: &mut Check<'_>) {
    let root = Place::Root;
    let Some(document) = check.mapping(&root, check.tree) else { return };
    if !version(check, document) {
        // Of another version hardly a check below would hold.
        return;
    }
    keywords::known(check, &root, document, Owner::Document);
    if let Some(info) = info(check, document) {
        check.text_at(&root.key("info"), info, "title");
        check.text_at(&root.key("info"), info, "version");
    }
    security(check, &root, document);
    paths::check(check, document);
    components(check, document);
    cycles::check(check);
}

fn version(check: &mut Check<'_>, document: &Map<String, Value>) -> bool {
    let found = match document.get("openapi") {
        Some(Value::String(version)) if version == "3.0" || version.starts_with("3.0.") => return true,
        Some(other) => describe(other),
        None if document.contains_key("swagger") => "`swagger`, the version before OpenAPI 3".to_owned(),
        None => "no `openapi`".to_owned(),
    };
    let help = "convert the document to OpenAPI 3.0; later versions describe schemas in another language";
    check.fault(&Place::Root.key("openapi"), found, "a version 3.0.x", help);
    false
}

fn info<'d>(check: &mut Check<'d>, document: &'d Map<String, Value>) -> Option<&'d Map<String, Value>> {
    if !document.contains_key("info") {
        check.fault(&Place::Root.key("info"), "nothing", "a mapping with title and version", "say `info`");
    }
    check.mapping_at(&Place::Root, document, "info")
}

/// The security requirements of the document or of one operation.
pub(super) fn security(check: &mut Check<'_>, place: &Place<'_>, object: &Map<String, Value>) {
    let Some(Value::Array(requirements)) = object.get("security") else {
        return check.kinds(place, object, &[("security", super::Kind::List)]);
    };
    let here = place.key("security");
    for (index, requirement) in requirements.iter().enumerate() {
        let here = here.index(index);
        match requirement {
            Value::Object(schemes) => {
                for (scheme, scopes) in schemes {
                    check.kind(&here.key(scheme), scopes, TextList);
                }
            }
            other => check.kind(&here, other, Mapping),
        }
    }
}

fn components<'d>(check: &mut Check<'d>, document: &'d Map<String, Value>) {
    let root = Place::Root;
    let here = root.key("components");
    let Some(components) = check.mapping_at(&root, document, "components") else { return };
    keywords::known(check, &here, components, Owner::Components);
    for section in Section::ALL {
        let here = here.key(section.key());
        let Some(entries) = check.mapping_at(&root.key("components"), components, section.key()) else { continue };
        for (name, entry) in entries.iter().filter(|(name, _)| !extension(name)) {
            let here = here.key(name);
            names::spellable(check, &here, section.what(), name);
            match section {
                Section::Schemas => schemas::check(check, &here, entry),
                Section::Parameters => drop(parameters::check(check, &here, entry)),
                Section::RequestBodies => bodies::request(check, &here, entry),
                Section::Responses => bodies::response(check, &here, entry),
            }
        }
    }
}
