//! Documentation of generated items, from their structure and in our own words.

use super::Context;
use crate::catalog::{Lifecycle, Stage};
use crate::model::{ApiVersion, Credential, DefinitionId, Operation};
use std::collections::BTreeSet;

impl Context<'_> {
    /// The documentation of a shape: its name, what it is, who shares it.
    pub(super) fn shape_docs(&self, id: DefinitionId, what: &str) -> Vec<String> {
        let Some(shape) = self.shape(id) else { return Vec::new() };
        let title = match &shape.published {
            Some(published) => format!(" `{published}`: {what}"),
            None => format!(" {what}"),
        };
        let documents: Vec<&ApiVersion> =
            shape.uses.iter().filter_map(|(document, _)| Some(&self.collection.apis.get(*document)?.id)).collect();
        vec![title, String::new(), format!(" {}", shared_by(&documents))]
    }

    /// The documentation of an operation.
    pub(super) fn operation_docs(&self, operation: &Operation) -> Vec<String> {
        let mut docs = vec![format!(" `{} {}`", operation.method.as_str(), operation.path), String::new()];
        let mut facts = Vec::new();
        if let Some(bound) = &operation.binding {
            facts.push(format!("`{{{}}}` is `{}`.", bound.parameter, bound.value));
        }
        let statuses: Vec<String> = operation.answers.iter().map(|answer| answer.status.to_string()).collect();
        facts.push(match statuses.as_slice() {
            [] => "The specification names no success.".to_owned(),
            some => format!("Answers {}.", some.join(", ")),
        });
        match (operation.scopes.as_slice(), operation.credential) {
            (_, Credential::DeveloperKey) => facts.push("Needs the developer key.".to_owned()),
            ([], _) => {}
            (few, _) if few.len() <= 5 => facts.push(format!("Scopes: `{}`.", few.join("`, `"))),
            (many, _) => facts.push(format!("Any of {} scopes.", many.len())),
        }
        if !operation.exemptions.is_empty() {
            facts.push(format!("Not counted by the limits `{}`.", operation.exemptions.join("`, `")));
        }
        if operation.deprecated {
            facts.push("Deprecated.".to_owned());
        }
        docs.push(format!(" {}", facts.join(" ")));
        docs
    }

    /// The documentation of the module of one API version.
    pub(super) fn module_docs(&self, document: usize) -> Vec<String> {
        let Some(api) = self.collection.apis.get(document) else { return Vec::new() };
        let schemas = self.names.schemas.get(document).map_or(0, std::collections::BTreeMap::len);
        let mut docs = vec![
            format!(
                "`{}/{}`, version `{}`: {} operations, {schemas} schemas.",
                api.id.group,
                api.id.api,
                api.id.version,
                api.operations.len()
            ),
            String::new(),
        ];
        if let Some(lifecycle) = self.catalog.lifecycle(&api.id.version) {
            docs.extend(life(lifecycle));
        }
        docs.push(format!("Written from `specs/{}`.", api.file));
        docs
    }
}

/// Which APIs publish the same.
pub(super) fn shared_by(documents: &[&ApiVersion]) -> String {
    let apis: BTreeSet<String> =
        documents.iter().map(|document| format!("`{}/{}`", document.group, document.api)).collect();
    let versions: BTreeSet<&str> = documents.iter().map(|document| document.version.as_str()).collect();
    let versions: Vec<&str> = versions.into_iter().collect();
    let named: Vec<String> = apis.iter().take(3).cloned().collect();
    let others = match apis.len() - named.len() {
        0 => String::new(),
        1 => " and one more API".to_owned(),
        more => format!(" and {more} more APIs"),
    };
    format!("Published by {}{others}, in {}.", named.join(", "), versions.join(", "))
}

/// The dates of a version.
fn life(lifecycle: &Lifecycle) -> Option<String> {
    let mut facts = Vec::new();
    facts.push(match lifecycle.stage {
        Stage::Beta => "A beta, which may change at any time".to_owned(),
        Stage::Current => "The current version".to_owned(),
        Stage::Supported => "A supported version".to_owned(),
        Stage::Unsupported => "No longer supported".to_owned(),
    });
    if let Some(released) = &lifecycle.released {
        facts.push(format!("released {released}"));
    }
    if let Some(date) = &lifecycle.unsupported_from {
        facts.push(format!("unsupported from {date}"));
    }
    Some(format!("{}.", facts.join(", ")))
}
