//! Paths and their operations.

use serde_json::{Map, Value};

use super::Kind::{List, Switch, Text, TextList};
use super::document::security;
use super::keywords::{self, Owner};
use super::parameters::Declared;
use super::{Check, bodies, extension, parameters};
use crate::load::unsupported;
use crate::pointer::Place;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Keys of a path item that are no methods.
const OTHER_KEYS: [&str; 5] = ["$ref", "summary", "description", "servers", "parameters"];

pub(super) fn check<'d>(check: &mut Check<'d>, document: &'d Map<String, Value>) {
    let root = Place::Root;
    let here = root.key("paths");
    if !document.contains_key("paths") {
        return check.fault(&here, "nothing", "a mapping of paths", "say `paths`");
    }
    let Some(paths) = check.mapping_at(&root, document, "paths") else { return };
    let mut own = paths.iter().filter(|(path, _)| !extension(path)).peekable();
    if own.peek().is_none() {
        let help = "leave the document out of the specs folder: nothing can be called";
        check.fault(&here, "no path", "at least one path", help);
    }
    for (path, item) in own {
        let here = here.key(path);
        if let Some(item) = check.mapping(&here, item) {
            path_item(check, &here, path, item);
        }
    }
}

fn path_item<'d>(check: &mut Check<'d>, place: &Place<'_>, path: &'d str, item: &'d Map<String, Value>) {
    let template = match template(path) {
        Ok(names) => names,
        Err(found) => {
            let expected = "a path like /crm/tickets/{id}";
            return check.fault(
                place,
                found,
                expected,
                "mend the path; each `{name}` stands once and names a parameter",
            );
        }
    };
    unsupported::in_path_item(check, place, item);
    check.kinds(place, item, &[("summary", Text), ("description", Text)]);
    let shared = parameters::declared(check, place, item);
    unused(check, &template, &shared, place);
    for (key, value) in item.iter().filter(|(key, _)| !extension(key)) {
        let here = place.key(key);
        if METHODS.contains(&key.as_str()) {
            if let Some(value) = check.mapping(&here, value) {
                operation(check, &here, &template, &shared, value);
            }
        } else if !OTHER_KEYS.contains(&key.as_str()) {
            let found = format!("the unknown method `{key}`");
            check.fault(
                &here,
                found,
                "get, put, post, delete, options, head, patch or trace",
                "methods are written small",
            );
        }
    }
}

fn operation<'d>(
    check: &mut Check<'d>,
    place: &Place<'_>,
    template: &[&str],
    shared: &[Declared<'d>],
    operation: &'d Map<String, Value>,
) {
    keywords::known(check, place, operation, Owner::Operation);
    let kinds = [
        ("tags", TextList),
        ("summary", Text),
        ("description", Text),
        ("operationId", Text),
        ("deprecated", Switch),
        ("parameters", List),
    ];
    check.kinds(place, operation, &kinds);
    security(check, place, operation);
    let own = parameters::declared(check, place, operation);
    unused(check, template, &own, place);
    for name in template {
        let declares = |parameter: &Declared<'_>| parameter.location == "path" && parameter.name == *name;
        if !own.iter().chain(shared).any(declares) {
            let found = format!("no parameter for `{{{name}}}` of the path");
            let help = format!("declare a parameter `{name}` with `in: path`, or mend the path");
            check.fault(&place.key("parameters"), found, "each name of the path declared", help);
        }
    }
    if let Some(body) = operation.get("requestBody") {
        bodies::request(check, &place.key("requestBody"), body);
    }
    bodies::responses(check, place, operation);
}

/// A fault for each path parameter that the path has no place for.
fn unused(check: &mut Check<'_>, template: &[&str], declared: &[Declared<'_>], place: &Place<'_>) {
    let here = place.key("parameters");
    for parameter in declared {
        if parameter.location == "path" && !template.contains(&parameter.name) {
            let found = format!("the path parameter `{}`, which the path lacks", parameter.name);
            let help = "take the parameter out, or name it in the path, with an overlay";
            check.fault(&here.index(parameter.index), found, "a name that the path has in braces", help);
        }
    }
}

/// The names in braces, in their order, or what is wrong with the path.
fn template(path: &str) -> Result<Vec<&str>, String> {
    if !path.starts_with('/') {
        return Err(format!("the path `{path}`, which does not begin with `/`"));
    }
    if let Some(odd) = path.chars().find(|c| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#')) {
        return Err(format!("the path `{path}` with {odd:?} in it"));
    }
    let mut names = Vec::new();
    let mut pieces = path.split('{');
    if pieces.next().is_some_and(|before| before.contains('}')) {
        return Err(format!("the path `{path}` with a brace that nothing opens"));
    }
    for piece in pieces {
        let Some((name, after)) = piece.split_once('}') else {
            return Err(format!("the path `{path}` with a brace that nothing closes"));
        };
        if name.is_empty() || name.contains('/') || after.contains('}') {
            return Err(format!("the path `{path}` with braces around no name"));
        }
        if names.contains(&name) {
            return Err(format!("the path `{path}` with `{{{name}}}` twice"));
        }
        names.push(name);
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn a_template_gives_its_names() {
        assert_eq!(template("/a/{b}/c{d}.json"), Ok(vec!["b", "d"]));
        assert_eq!(template("/"), Ok(vec![]));
    }

    #[test]
    fn a_broken_template_is_refused() {
        for path in ["a", "/{a", "/a}", "/{}", "/{a}/{a}", "/{a/b}", "/a b", "/a?b=c", "/{a}}", "/{{a}}"] {
            assert!(template(path).is_err(), "{path}");
        }
    }
}
