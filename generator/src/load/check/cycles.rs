//! Schemas that would have to contain all of themselves: rings of `allOf` and of bare references.
//!
//! A ring through a property, a list or `oneOf` is a recursive type and fine; one through these two has no meaning.

use std::collections::HashMap;

use serde_json::Value;

use super::Check;
use super::references::{Section, reference, rings, target};
use crate::pointer::escape;

/// One schema that a schema takes over whole, and the pointer (below the schema) of the reference that says so.
type Edge<'d> = (&'d str, String);

pub(super) fn check(check: &mut Check<'_>) {
    for section in [Section::Parameters, Section::RequestBodies, Section::Responses] {
        rings(check, section);
    }
    let tree = check.tree;
    let schemas = tree.get("components").and_then(|all| all.get("schemas")).and_then(Value::as_object);
    let graph: HashMap<&str, Vec<Edge<'_>>> =
        schemas.into_iter().flatten().map(|(name, schema)| (name.as_str(), taken_over(tree, schema))).collect();
    let mut done: HashMap<&str, bool> = HashMap::new();
    for (name, _) in schemas.into_iter().flatten() {
        if !search(check, &graph, &mut done, name) {
            return;
        }
    }
}

fn taken_over<'d>(tree: &'d Value, schema: &'d Value) -> Vec<Edge<'d>> {
    let (mut edges, mut left) = (Vec::new(), vec![(schema, String::new())]);
    while let Some((schema, pointer)) = left.pop() {
        if let Some((name, _)) = reference(schema).and_then(|text| target(tree, Section::Schemas, text)) {
            edges.push((name, format!("{pointer}/$ref")));
        } else if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
            left.extend(members.iter().enumerate().map(|(at, member)| (member, format!("{pointer}/allOf/{at}"))));
        }
    }
    edges.reverse();
    edges
}

/// How many schemas may follow each other. HubSpot's are two; later stages recurse this deep.
const MAX_CHAIN: usize = 64;

/// Depth first without recursion, since a chain of schemas may be as long as a document. Gives up at one that is too long.
fn search<'d>(
    check: &mut Check<'_>,
    graph: &HashMap<&'d str, Vec<Edge<'d>>>,
    done: &mut HashMap<&'d str, bool>,
    start: &'d str,
) -> bool {
    if done.contains_key(start) {
        return true;
    }
    done.insert(start, false);
    let mut path: Vec<(&str, usize)> = vec![(start, 0)];
    while let Some((name, next)) = path.last_mut() {
        let edges = graph.get(name).map_or(&[][..], Vec::as_slice);
        let Some((to, pointer)) = edges.get(*next) else {
            done.insert(name, true);
            path.pop();
            continue;
        };
        *next += 1;
        match done.get(to) {
            None => {
                let from = *name;
                if path.len() >= MAX_CHAIN {
                    too_long(check, from, pointer);
                    return false;
                }
                done.insert(to, false);
                path.push((to, 0));
            }
            Some(true) => {}
            Some(false) => {
                let from = *name;
                let ring: Vec<&str> =
                    path.iter().map(|(name, _)| *name).skip_while(|name| name != to).chain([*to]).collect();
                let found = format!("a cycle of `allOf` or references: {}", ring.join(" → "));
                let help = "take one of the references out with an overlay; a schema that only shares a union needs no `allOf`";
                fault(check, from, pointer, found, help);
            }
        }
    }
    true
}

fn too_long(check: &mut Check<'_>, schema: &str, pointer: &str) {
    let found = format!("a chain of more than {MAX_CHAIN} schemas that take each other over");
    fault(check, schema, pointer, found, "write out what the first of them takes over");
}

fn fault(check: &mut Check<'_>, schema: &str, pointer: &str, found: String, help: &str) {
    let place = format!("/components/schemas/{}{pointer}", escape(schema));
    check.faults.push(crate::fault::Fault::new(check.file, place, found, "schemas that end somewhere", help));
}
