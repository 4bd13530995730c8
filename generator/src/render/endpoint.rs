//! The constant description of an endpoint.

use crate::model::{Answer, Content, Credential, Limits, Operation};
use crate::name::United;

/// Lists of more scopes than this stand once per module.
const LONG: usize = 4;

/// The lines of the table of endpoints for these operations, named. `root` is the path of the generated code's root.
pub(super) fn table(operations: &[(&str, &Operation)], indent: &str, root: &str) -> String {
    let mut lists: Vec<&[String]> = Vec::new();
    for (_, operation) in operations {
        if operation.scopes.len() > LONG && !lists.contains(&operation.scopes.as_slice()) {
            lists.push(&operation.scopes);
        }
    }
    let mut text = format!("{indent}use {root}::runtime::{{Description, Method::*}};\n\n");
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
    text.push_str(&format!("{indent}{root}::runtime::endpoints! {{\n"));
    for (name, operation) in operations {
        text.push_str(&entry(name, operation, &lists, &format!("{indent}    ")));
    }
    text.push_str(&format!("{indent}}}\n"));
    text
}

/// One endpoint, on one line where it fits.
fn entry(name: &str, operation: &Operation, lists: &[&[String]], indent: &str) -> String {
    let statuses: Vec<String> = operation.answers.iter().map(|answer| answer.status.to_string()).collect();
    let scopes = match lists.iter().position(|list| *list == operation.scopes.as_slice()) {
        Some(index) => format!("SCOPES[{index}]"),
        None => format!("&[{}]", quoted(&operation.scopes).join(", ")),
    };
    let method = format!("{:?}", operation.method);
    let facts = format!("&[{}], {scopes})", statuses.join(", "));
    let calls = calls(operation);
    let line = format!("{indent}{name}: Description::of({method}, {:?}, {facts}{},\n", operation.path, calls.concat());
    if line.len() <= 121 {
        return line;
    }
    let mut text = format!("{indent}{name}: Description::of({method},\n{indent}    {:?},\n", operation.path);
    let mut line = format!("{indent}    {facts}");
    for call in calls {
        if line.len() + call.len() > 119 {
            text.push_str(&format!("{line}\n"));
            line = format!("{indent}    ");
        }
        line.push_str(&call);
    }
    text.push_str(&format!("{line},\n"));
    text
}

fn quoted(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| format!("{text:?}")).collect()
}

/// What few endpoints have.
fn calls(operation: &Operation) -> Vec<String> {
    let mut calls = Vec::new();
    if let Some(bound) = &operation.binding {
        calls.push(format!(".bound({:?}, {:?})", bound.parameter, bound.value));
    }
    match &operation.credential {
        Credential::Bearer => {}
        Credential::DeveloperKey => calls.push(".developer_key()".to_owned()),
        Credential::Key(place, name) => {
            calls.push(format!(".key_in_{}({name:?})", place.as_str()));
        }
        Credential::Basic => calls.push(".basic()".to_owned()),
        Credential::None => calls.push(".no_credential()".to_owned()),
    }
    if operation.anonymous {
        calls.push(".anonymous()".to_owned());
    }
    if !operation.servers.is_empty() {
        let urls = operation.servers.iter().map(|server| format!("{:?}", server.url)).collect::<Vec<_>>();
        calls.push(format!(".servers(&[{}])", urls.join(", ")));
    }
    if !operation.exemptions.is_empty() {
        calls.push(format!(".exempt(&[{}])", quoted(&operation.exemptions).join(", ")));
    }
    let limits = &operation.limits;
    calls.extend(limits.group.as_ref().map(|group| format!(".rate_limit_group({group:?})")));
    calls.extend(limits.batch.map(|inputs| format!(".batch_limit({inputs})")));
    calls.extend(limits.page.map(|records| format!(".page_limit({records})")));
    calls.extend(accept(operation).map(|kinds| format!(".accept({kinds:?})")));
    if operation.deprecated {
        calls.push(".deprecated()".to_owned());
    }
    calls
}

/// The media types of a download, where the document names any, and of JSON that has one of its own.
fn accept(operation: &Operation) -> Option<String> {
    let mut kinds: Vec<&str> = Vec::new();
    for answer in &operation.answers {
        if let Content::Bytes(published) = &answer.content {
            kinds.extend(published.iter().map(String::as_str));
        }
        kinds.extend(answer.media_type.as_deref());
    }
    kinds.sort_unstable();
    kinds.dedup();
    (!kinds.is_empty() && !kinds.contains(&"*/*")).then(|| kinds.join(", "))
}

/// An operation that several documents publish, with the facts of all of them: a token that one of them lets in is let
/// in, and a status that one of them names may come. What they are to agree on is that of the first.
pub(super) fn united(published: &[&Operation]) -> Option<Operation> {
    let (first, others) = published.split_first()?;
    let mut united = (*first).clone();
    for other in others {
        united.scopes.extend(other.scopes.iter().cloned());
        united.exemptions.extend(other.exemptions.iter().cloned());
        united.answers.extend(other.answers.iter().cloned());
        united.deprecated &= other.deprecated;
        let limits = std::mem::take(&mut united.limits);
        united.limits = Limits {
            batch: limits.batch.or(other.limits.batch),
            page: limits.page.or(other.limits.page),
            group: limits.group.or_else(|| other.limits.group.clone()),
        };
    }
    for names in [&mut united.scopes, &mut united.exemptions] {
        names.sort();
        names.dedup();
    }
    // The sort keeps the order of equal ones, so that the first document's answer stays.
    united.answers.sort_by_key(|answer| answer.status);
    united.answers.dedup_by_key(|answer| answer.status);
    Some(united)
}

/// An operation with the facts that the whole collection adds up to. Of an answer only its status counts here.
pub(super) fn with_facts(operation: Operation, united: &United) -> Operation {
    let own = |status: u16| operation.answers.iter().find(|answer| answer.status == status).cloned();
    let answer =
        |status: &u16| own(*status).unwrap_or(Answer { status: *status, media_type: None, content: Content::Empty });
    Operation {
        scopes: united.scopes.clone(),
        exemptions: united.exemptions.clone(),
        answers: united.statuses.iter().map(answer).collect(),
        deprecated: united.deprecated,
        limits: united.limits.clone(),
        ..operation
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;

    fn operation(scopes: &[&str], statuses: &[u16]) -> Operation {
        let answer = |status: &u16| Answer { status: *status, media_type: None, content: Content::Empty };
        Operation {
            method: Method::Get,
            path: "/a".to_owned(),
            binding: None,
            path_parameters: Vec::new(),
            query: Vec::new(),
            parameters: Vec::new(),
            body: None,
            answers: statuses.iter().map(answer).collect(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            credential: Credential::Bearer,
            anonymous: false,
            untaken: Vec::new(),
            servers: Vec::new(),
            exemptions: Vec::new(),
            limits: Limits::default(),
            is_batch: false,
            deprecated: false,
            pointer: String::new(),
        }
    }

    #[test]
    fn several_documents_add_up() {
        let one = Operation { deprecated: true, ..operation(&["a", "c"], &[201, 207]) };
        let other = Operation { exemptions: vec!["daily".to_owned()], ..operation(&["a", "b"], &[200, 207]) };
        let united = united(&[&one, &other]).unwrap();
        assert_eq!(united.scopes, ["a", "b", "c"]);
        assert_eq!(united.exemptions, ["daily"]);
        assert_eq!(united.answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [200, 201, 207]);
        assert!(!united.deprecated);
        assert!(super::united(&[]).is_none());
    }
}
