//! Patterns over what there is: documents, and the operations and types of them.

use super::near::in_words;
use crate::fault::{Fault, Faults};
use crate::glob::Glob;
use std::collections::BTreeSet;

/// A pattern of a selection.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    glob: Glob,
    /// How many steps it has, of the four: group, API, version, operation or type.
    steps: usize,
}

/// What the steps are called.
const STEPS: [&str; 4] = ["group", "API", "version", "operation or type"];

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// What is no glob, or has no certain number of steps.
    pub(super) fn new(text: &str) -> Result<Self, Fault> {
        let fault = |found: String| {
            let expected = "group, group/api, group/api/version or group/api/version/Operation";
            Fault::new("build.rs", "", found, expected, "each step may be a glob: `crm/*/2026-09/Batch{Read,Upsert}`")
        };
        let glob = Glob::new(text).map_err(|wrong| fault(format!("the selection {wrong}")))?;
        match glob.steps() {
            Some(steps @ 1..=4) => Ok(Self { glob, steps }),
            _ => Err(fault(format!("the selection `{text}`"))),
        }
    }

    /// Whether the document `group/api/version` has to be looked at.
    pub(super) fn concerns(&self, id: &str) -> bool {
        let steps: Vec<&str> = id.split('/').take(self.steps).collect();
        self.glob.head(3).is_match(&steps.join("/"))
    }

    /// Whether the pattern is for all of the documents that it concerns.
    pub(super) fn is_for_all(&self) -> bool {
        self.steps < 4
    }

    /// Whether it is for the operation or type of this name in a document.
    pub(super) fn takes(&self, id: &str, item: &str) -> bool {
        self.glob.is_match(&format!("{id}/{item}"))
    }

    /// The fault of a pattern that matches none of these names (`crm/tickets/2026-09`, or with an item behind it).
    pub(super) fn unmatched(&self, names: &[String]) -> Fault {
        // The first step at which nothing is left tells what was misspelt.
        let begins = |name: &str, steps: usize| {
            let name: Vec<&str> = name.split('/').take(steps).collect();
            name.len() == steps && self.glob.head(steps).is_match(&name.join("/"))
        };
        let good =
            (1..self.steps).take_while(|steps| names.iter().any(|name| begins(name, *steps))).last().unwrap_or(0);
        let fitting = names.iter().filter(|name| good == 0 || begins(name, good));
        let at_step: BTreeSet<&str> = fitting.filter_map(|name| name.split('/').nth(good)).collect();
        let text = self.glob.to_string();
        let misspelt = text.split('/').nth(good).unwrap_or_default();
        let kind = STEPS.get(good).copied().unwrap_or_default();
        Fault::new(
            "build.rs",
            "",
            format!("the selection `{text}`, which matches nothing: there is no {kind} `{misspelt}`"),
            "a selection of what the specifications have",
            in_words(misspelt, at_step),
        )
    }
}

/// Reads all patterns, and the faults of those that are none.
pub(super) fn patterns(texts: &[String]) -> (Vec<Pattern>, Faults) {
    let (mut patterns, mut faults) = (Vec::with_capacity(texts.len()), Faults::none());
    for text in texts {
        match Pattern::new(text) {
            Ok(pattern) => patterns.push(pattern),
            Err(fault) => faults.push(fault),
        }
    }
    (patterns, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<String> {
        ["crm/tickets/v3", "crm/tickets/2026-09", "crm/deals/v3", "files/files/v3"].map(str::to_owned).to_vec()
    }

    fn concerned(pattern: &str) -> Vec<String> {
        let pattern = Pattern::new(pattern).unwrap();
        names().into_iter().filter(|id| pattern.concerns(id)).collect()
    }

    #[test]
    fn a_pattern_is_for_all_below_it() {
        assert_eq!(concerned("crm").len(), 3);
        assert_eq!(concerned("crm/tickets").len(), 2);
        assert_eq!(concerned("*/*/v3").len(), 3);
        assert_eq!(concerned("crm/{deals,tickets}/v3/Batch*"), ["crm/tickets/v3", "crm/deals/v3"]);
        assert!(concerned("cr").is_empty());
        assert!(Pattern::new("crm/*/v3/Batch*").unwrap().takes("crm/deals/v3", "BatchRead"));
    }

    #[test]
    fn what_has_no_certain_number_of_steps_is_no_pattern() {
        for text in ["", "crm//v3", "crm/**", "a/b/c/d/e", "{crm,crm/deals}"] {
            let fits = Pattern::new(text).is_ok_and(|pattern| names().iter().any(|id| pattern.concerns(id)));
            assert!(!fits, "{text}");
        }
    }

    #[test]
    fn the_fault_names_the_step_that_is_misspelt_and_what_is_near() {
        let told = |pattern: &str| {
            let fault = Pattern::new(pattern).unwrap().unmatched(&names());
            (fault.found.rsplit_once(": ").unwrap().1.to_owned(), fault.help)
        };
        assert_eq!(told("cmr"), ("there is no group `cmr`".to_owned(), "near it: `crm`".to_owned()));
        assert_eq!(told("crm/tikets/v3"), ("there is no API `tikets`".to_owned(), "near it: `tickets`".to_owned()));
        assert_eq!(told("crm/deals/v4").1, "near it: `v3`");
        assert_eq!(told("crm/deals/2025-03").1, "there are `v3`");
    }
}
