//! Documentation of generated items, from their structure and in our own words.

use super::Context;
use super::sunset::Sunset;
use crate::catalog::{Lifecycle, Stage};
use crate::model::{ApiVersion, Credential, DefinitionId, Limits, Operation, Server};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

impl Context<'_> {
    /// The documentation of a shape: its name, what it is, who shares it.
    pub(super) fn shape_docs(&self, id: DefinitionId, what: &str) -> Vec<String> {
        let Some(shape) = self.shape(id) else { return Vec::new() };
        let title = match &shape.published {
            Some(published) => format!(" {}: {what}", code(published)),
            None => format!(" {}", capitalised(what)),
        };
        let documents: Vec<&ApiVersion> =
            shape.uses.iter().filter_map(|(document, _)| Some(&self.collection.apis.get(*document)?.id)).collect();
        vec![title, String::new(), format!(" {}", shared_by(&documents))]
    }

    /// The published name for those who search by it, where the type has another name and the name can be searched.
    pub(super) fn published_alias(&self, id: DefinitionId) -> Option<TokenStream> {
        let published = self.shape(id)?.published.as_deref()?;
        let can_be_searched = published.trim() == published && !published.contains(['"', '\'', '\n', '\r', '\t']);
        (published != self.home(id) && can_be_searched).then(|| quote!(#[doc(alias = #published)]))
    }

    /// The documentation of an operation.
    pub(super) fn operation_docs(&self, operation: &Operation, sunset: Option<&Sunset>) -> Vec<String> {
        let call = format!("{} {}", operation.method.as_str(), operation.path);
        let mut docs = vec![format!(" {}", code(&call)), String::new()];
        let mut facts = Vec::new();
        if let Some(bound) = &operation.binding {
            let parameter = format!("{{{}}}", bound.parameter);
            facts.push(format!("{} is {}.", code(&parameter), code(&bound.value)));
        }
        let statuses: Vec<String> = operation.answers.iter().map(|answer| answer.status.to_string()).collect();
        facts.push(match statuses.as_slice() {
            [] => "The specification names no success.".to_owned(),
            some => format!("Answers {}.", some.join(", ")),
        });
        match (operation.scopes.as_slice(), &operation.credential) {
            (_, Credential::DeveloperKey) => facts.push("Needs the developer key.".to_owned()),
            (_, Credential::Key(_, name)) => facts.push(format!("Needs the key {}.", code(name))),
            (_, Credential::Basic) => facts.push("Needs a name and a password.".to_owned()),
            ([], _) => {}
            (few, _) if few.len() <= 5 => facts.push(format!("Scopes: {}.", codes(few))),
            (many, _) => facts.push(format!("Any of {} scopes.", many.len())),
        }
        if !operation.exemptions.is_empty() {
            facts.push(format!("Not counted by the limits {}.", codes(&operation.exemptions)));
        }
        if operation.anonymous {
            facts.push("May be called without a credential.".to_owned());
        }
        if !operation.servers.is_empty() {
            facts.push(format!("Published at {}, which the client has to be told.", addresses(&operation.servers)));
        }
        if !operation.untaken.is_empty() {
            facts.push(format!("Also published, and not taken here: {}.", codes(&operation.untaken)));
        }
        facts.extend(limits(&operation.limits));
        facts.extend(sunset.map(|sunset| sunset.note.clone()));
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
        if let Some(lifecycle) = self.lifecycle(&api.id) {
            docs.extend(life(lifecycle));
        }
        if api.servers.iter().any(|server| server.url != DEFAULT_SERVER) {
            docs.push(format!("Published at {}; where to send is the client's choice.", addresses(&api.servers)));
        }
        docs.push(match self.foreign.contains(&api.id.to_string()) {
            true => format!("Written from {}.", code(&api.file)),
            false => format!("Written from `specs/{}`.", api.file),
        });
        docs
    }
}

/// Where the client sends that is told nothing, so that it needs no mention.
const DEFAULT_SERVER: &str = "https://api.hubapi.com";

/// Addresses with what their variables may be.
fn addresses(servers: &[Server]) -> String {
    let address = |server: &Server| {
        let variables = server.variables.iter().map(|(name, default, values)| match values.as_slice() {
            [] => format!("{}: {} by default", code(name), code(default)),
            some => format!("{}: {}; {} by default", code(name), codes(some), code(default)),
        });
        match variables.collect::<Vec<_>>().join("; ") {
            none if none.is_empty() => code(&server.url),
            variables => format!("{} ({variables})", code(&server.url)),
        }
    };
    servers.iter().map(address).collect::<Vec<_>>().join(", ")
}

/// A published text as code in documentation, whatever stands in it.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    let text: String = text
        .chars()
        .map(|sign| if sign.is_control() { sign.escape_default().to_string() } else { sign.to_string() })
        .collect();
    if text.contains('`') || text.trim() != text {
        // Between two backticks and blanks, backticks and blanks at the ends are text.
        return format!("`` {text} ``");
    }
    format!("`{text}`")
}

/// Published texts as code, with commas.
pub(super) fn codes<T: AsRef<str>>(texts: &[T]) -> String {
    texts.iter().map(|text| code(text.as_ref())).collect::<Vec<_>>().join(", ")
}

/// A sentence with a capital at its beginning.
pub(super) fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + characters.as_str())
}

/// What limits an operation.
fn limits(limits: &Limits) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(limits.batch.map(|inputs| format!("At most {inputs} inputs.")));
    facts.extend(limits.page.map(|records| format!("At most {records} a page.")));
    facts.extend(limits.group.as_ref().map(|group| format!("Counted by the limit `{group}`.")));
    facts
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

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn any_text_can_be_code() {
        assert_eq!(code("a b"), "`a b`");
        assert_eq!(code(""), "the empty text");
        assert_eq!(code("two\nlines"), r"`two\nlines`");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(" a"), "``  a ``");
    }
}
