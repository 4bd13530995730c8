//! One error among several: of a record in a batch, of a field in a request.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// Why one record of a batch, or one part of a request, was refused.
///
/// HubSpot has several shapes for it (with `status`, `id` and `links` or with `code` and `in`); what a shape lacks is
/// `None` or empty.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordError {
    /// HubSpot's word for the outcome (`error`).
    pub status: Option<String>,
    /// An id of this error.
    pub id: Option<String>,
    /// The class of the error.
    pub category: Option<String>,
    /// A finer class.
    pub sub_category: Option<String>,
    /// A code for programs.
    pub code: Option<String>,
    /// The part of the request it is about (`in`).
    pub location: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// What the message speaks of: `ids`, `objectWriteTraceId`, `propertyName`, each with its values.
    pub context: BTreeMap<String, Vec<String>>,
    /// Errors within this one.
    pub errors: Vec<RecordError>,
    /// Addresses with more to read.
    pub links: BTreeMap<String, String>,
}

impl RecordError {
    /// Reads one from JSON; whatever is not there or of another kind stays empty.
    pub fn from_json(value: &Value) -> Self {
        match value {
            Value::Object(members) => Self::from_members(members),
            other => Self { message: scalar_text(other), ..Self::default() },
        }
    }

    fn from_members(members: &Map<String, Value>) -> Self {
        let text = |name: &str| members.get(name).and_then(scalar_text);
        Self {
            status: text("status"),
            id: text("id"),
            category: text("category"),
            sub_category: text("subCategory"),
            code: text("code"),
            location: text("in"),
            message: text("message"),
            context: context_of(members.get("context")),
            errors: record_errors(members.get("errors")),
            links: links_of(members.get("links")),
        }
    }

    /// The values of one entry of the context (`ids`, `objectWriteTraceId`): how an error is matched with its input.
    pub fn context_values(&self, name: &str) -> &[String] {
        self.context.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    #[cfg(any(feature = "client", test))]
    pub(super) fn for_each_text(&mut self, mut change: impl FnMut(&mut String)) {
        // A list of its own in place of recursion: the depth is the server's choice.
        let mut pending = vec![self];
        while let Some(error) = pending.pop() {
            let Self { status, id, category, sub_category, code, location, message, context, errors, links } = error;
            let single = [status, id, category, sub_category, code, location, message];
            single.into_iter().flatten().for_each(&mut change);
            context.values_mut().flatten().for_each(&mut change);
            links.values_mut().for_each(&mut change);
            pending.extend(errors);
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = self.category.as_deref().or(self.code.as_deref());
        match (class, self.message.as_deref()) {
            (Some(class), Some(message)) => write!(formatter, "{class}: {message}"),
            (Some(one), None) | (None, Some(one)) => formatter.write_str(one),
            (None, None) => formatter.write_str("no reason given"),
        }
    }
}

/// The errors of an `errors` member.
pub(crate) fn record_errors(value: Option<&Value>) -> Vec<RecordError> {
    match value {
        Some(Value::Array(items)) => items.iter().map(RecordError::from_json).collect(),
        _ => Vec::new(),
    }
}

/// A `context` member: names with lists of texts, though single values are seen too.
pub(super) fn context_of(value: Option<&Value>) -> BTreeMap<String, Vec<String>> {
    let Some(Value::Object(members)) = value else { return BTreeMap::new() };
    let values = |value: &Value| match value {
        Value::Array(items) => items.iter().filter_map(scalar_text).collect(),
        other => scalar_text(other).into_iter().collect(),
    };
    members.iter().map(|(name, value)| (name.clone(), values(value))).collect()
}

pub(super) fn links_of(value: Option<&Value>) -> BTreeMap<String, String> {
    let Some(Value::Object(members)) = value else { return BTreeMap::new() };
    members.iter().filter_map(|(name, value)| Some((name.clone(), scalar_text(value)?))).collect()
}

/// The value as text: a text itself, anything else but null and the empty object as its JSON.
pub(crate) fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Object(members) if members.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
