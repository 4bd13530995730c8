//! The end of operations: what is said of it in the documentation, and which of them warn.
//!
//! The documentation tells of every end that the catalog knows a date of. A warning (the feature `deprecations`) comes
//! only where the end is there: the operation is marked deprecated, or its version is past its date. Every call in v3
//! will end one day; a warning at each of them years before would only teach people to silence warnings. What is past
//! is judged by the day of the snapshot, never by the clock.

use super::Context;
use crate::catalog::{Lifecycle, Stage};
use crate::model::{ApiVersion, Operation};
use crate::name::module as module_name;

/// The end of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sunset {
    /// What is said of it, a sentence or two.
    pub note: String,
    /// Whether it is there.
    pub is_due: bool,
}

impl Context<'_> {
    /// The end of the operation of this name, if one is known.
    pub(super) fn sunset(&self, document: usize, name: &str, operation: &Operation) -> Option<Sunset> {
        let api = self.collection.apis.get(document)?;
        let lifecycle = self.lifecycle(&api.id);
        let date = lifecycle.and_then(|lifecycle| lifecycle.unsupported_from.as_deref());
        let is_past = lifecycle.is_some_and(|lifecycle| is_past(lifecycle, self.catalog.snapshot.as_deref()));
        if !operation.deprecated && !is_past && date.is_none() {
            return None;
        }
        let mut facts = Vec::new();
        if operation.deprecated {
            facts.push("Deprecated.".to_owned());
        }
        match date {
            Some(date) => facts.push(format!("Unsupported from {date}.")),
            None if is_past => facts.push("No longer supported.".to_owned()),
            None => {}
        }
        if let Some(path) = self.successor(document, name) {
            facts.push(format!("Newer: `{path}`."));
        }
        Some(Sunset { note: facts.join(" "), is_due: operation.deprecated || is_past })
    }

    /// The operation of the same name in the newest released version of the API, if that is another one.
    fn successor(&self, document: usize, name: &str) -> Option<String> {
        let own = &self.collection.apis.get(document)?.id;
        let released = |id: &ApiVersion| {
            let lifecycle = self.lifecycle(id)?;
            let is_open = matches!(lifecycle.stage, Stage::Current | Stage::Supported);
            lifecycle.released.as_deref().filter(|_| is_open)
        };
        let newest = self
            .collection
            .apis
            .iter()
            .enumerate()
            .filter(|(_, api)| (&api.id.group, &api.id.api) == (&own.group, &own.api))
            .filter_map(|(index, api)| Some((released(&api.id)?, index, api)))
            .filter(|(date, ..)| Some(*date) > released(own))
            .filter(|(_, index, _)| {
                self.names.operations.range((*index, 0)..=(*index, usize::MAX)).any(|(_, other)| other == name)
            })
            .max_by_key(|(date, ..)| *date);
        let (_, _, api) = newest?;
        let (group, slug) = (module_name(&api.id.group), module_name(&api.id.api));
        Some(format!("{group}::{slug}::{}::{name}", module_name(&api.id.version)))
    }
}

/// Whether a version is past its date on a day. A month is past from its first day on.
fn is_past(lifecycle: &Lifecycle, day: Option<&str>) -> bool {
    let reached = lifecycle.unsupported_from.as_deref().zip(day).is_some_and(|(from, day)| from <= day);
    reached || lifecycle.stage == Stage::Unsupported
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_the_snapshot_decides() {
        let version = |stage, from: Option<&str>| Lifecycle {
            version: "v3".to_owned(),
            stage,
            released: None,
            unsupported_from: from.map(str::to_owned),
        };
        let day = Some("2027-09-01");
        assert!(is_past(&version(Stage::Supported, Some("2027-09")), day));
        assert!(is_past(&version(Stage::Supported, Some("2027-09-01")), day));
        assert!(!is_past(&version(Stage::Supported, Some("2027-09-02")), day));
        assert!(!is_past(&version(Stage::Supported, Some("2027-10")), day));
        assert!(!is_past(&version(Stage::Supported, Some("2027-09")), None));
        assert!(is_past(&version(Stage::Unsupported, None), day));
    }
}
