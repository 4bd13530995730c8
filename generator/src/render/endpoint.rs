//! The constant description of an endpoint.

use crate::model::{Credential, Operation};

/// Lists of more scopes than this stand once per module.
const LONG: usize = 4;

/// The lines of the table of endpoints for these operations, named.
pub(super) fn table(operations: &[(&str, &Operation)], indent: &str) -> String {
    let mut lists: Vec<&[String]> = Vec::new();
    for (_, operation) in operations {
        if operation.scopes.len() > LONG && !lists.contains(&operation.scopes.as_slice()) {
            lists.push(&operation.scopes);
        }
    }
    let mut text = format!("{indent}use crate::runtime::Description;\n\n");
    if !lists.is_empty() {
        text.push_str(&format!("{indent}/// Scopes of which any is enough, where there are many.\n"));
        text.push_str(&format!("{indent}const SCOPES: &[&[&str]] = &[\n"));
        for list in &lists {
            text.push_str(&format!("{indent}    &[\n"));
            text.push_str(&wrapped(list.iter().map(|scope| format!("{scope:?}")), &format!("{indent}        ")));
            text.push_str(&format!("{indent}    ],\n"));
        }
        text.push_str(&format!("{indent}];\n\n"));
    }
    text.push_str(&format!("{indent}crate::runtime::endpoints! {{\n"));
    for (name, operation) in operations {
        text.push_str(&entry(name, operation, &lists, &format!("{indent}    ")));
    }
    text.push_str(&format!("{indent}}}\n"));
    text
}

/// One endpoint, on one line where it fits.
fn entry(name: &str, operation: &Operation, lists: &[&[String]], indent: &str) -> String {
    let method = operation.method.as_str().to_ascii_lowercase();
    let head = format!("{name}: Description::{method}({:?})", operation.path);
    let calls = calls(operation, lists);
    let line = format!("{indent}{head}{},\n", calls.concat());
    if line.len() <= 120 {
        return line;
    }
    let mut text = format!("{indent}{head}");
    for call in calls {
        text.push_str(&format!("\n{indent}    {call}"));
    }
    text.push_str(",\n");
    text
}

fn calls(operation: &Operation, lists: &[&[String]]) -> Vec<String> {
    let mut calls = Vec::new();
    if let Some(bound) = &operation.binding {
        calls.push(format!(".bound({:?}, {:?})", bound.parameter, bound.value));
    }
    if !operation.answers.is_empty() {
        let statuses: Vec<String> = operation.answers.iter().map(|answer| answer.status.to_string()).collect();
        calls.push(format!(".statuses(&[{}])", statuses.join(", ")));
    }
    match lists.iter().position(|list| *list == operation.scopes.as_slice()) {
        Some(index) => calls.push(format!(".scopes(SCOPES[{index}])")),
        None if operation.scopes.is_empty() => {}
        None => {
            let scopes: Vec<String> = operation.scopes.iter().map(|scope| format!("{scope:?}")).collect();
            calls.push(format!(".scopes(&[{}])", scopes.join(", ")));
        }
    }
    match operation.credential {
        Credential::Bearer => {}
        Credential::DeveloperKey => calls.push(".developer_key()".to_owned()),
        Credential::None => calls.push(".no_credential()".to_owned()),
    }
    if !operation.exemptions.is_empty() {
        let names: Vec<String> = operation.exemptions.iter().map(|name| format!("{name:?}")).collect();
        calls.push(format!(".exempt(&[{}])", names.join(", ")));
    }
    if operation.deprecated {
        calls.push(".deprecated()".to_owned());
    }
    calls
}

/// Items with commas, as many on a line as fit.
pub(super) fn wrapped(items: impl Iterator<Item = String>, indent: &str) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && indent.len() + line.len() + item.len() + 2 > 118 {
            text.push_str(&format!("{indent}{}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(&item);
        line.push_str(", ");
    }
    if !line.is_empty() {
        text.push_str(&format!("{indent}{}\n", line.trim_end()));
    }
    text
}
