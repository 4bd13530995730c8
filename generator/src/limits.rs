//! Limits that the documents do not publish: inputs of a batch, records of a page, groups of the rate limit.
//!
//! They are data of `specs/limits.yaml`. An overlay could not hold them: its targets choose nodes by exact keys, and
//! which operations have a limit is told by the form of their paths. They belong to calls, not to documents, so that an
//! operation which several documents publish has one limit in all of them.

use crate::fault::{Fault, Faults};
use crate::glob::Glob;
use crate::model::{Api, Operation};
use serde::{Deserialize, Serialize};

/// The file of limits in the folder of specifications.
pub const FILE: &str = "limits.yaml";

/// The rules, compiled.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    rules: Vec<(Rule, Vec<Glob>)>,
}

#[cfg(feature = "overlays")]
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    rules: Vec<Rule>,
}

/// One rule as it stands in the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    paths: Vec<String>,
    method: Option<String>,
    batch: Option<u32>,
    page: Option<u32>,
    group: Option<String>,
    reason: String,
    source: String,
}

impl Limits {
    /// Reads the rules.
    ///
    /// # Errors
    ///
    /// Text that is no YAML or has unknown keys, a glob that is none, a rule without a figure, a reason or a source.
    #[cfg(feature = "overlays")]
    pub fn read(text: &str) -> Result<Self, Faults> {
        let text: Text = crate::yaml::read(FILE, text)?;
        Self::of(text.rules)
    }

    /// The rules as they stand in the file.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().map(|(rule, _)| rule)
    }

    /// Compiles rules.
    ///
    /// # Errors
    ///
    /// As [`Limits::read`].
    pub fn of(given: Vec<Rule>) -> Result<Self, Faults> {
        let mut faults = Faults::none();
        let mut rules = Vec::with_capacity(given.len());
        for (index, rule) in given.into_iter().enumerate() {
            let fault = |key: &str, found: String, expected: &str| {
                Fault::new(FILE, format!("/rules/{index}{key}"), found, expected, "mend the rule, or remove it")
            };
            if rule.batch.is_none() && rule.page.is_none() && rule.group.is_none() {
                faults.push(fault("", "a rule that limits nothing".to_owned(), "batch, page or group"));
            }
            if rule.reason.trim().is_empty() || rule.source.trim().is_empty() {
                faults.push(fault("", "an empty reason or source".to_owned(), "why, and where the fact comes from"));
            }
            let mut globs = Vec::with_capacity(rule.paths.len());
            for (number, path) in rule.paths.iter().enumerate() {
                match Glob::new(path) {
                    Ok(glob) => globs.push(glob),
                    Err(error) => faults.push(fault(&format!("/paths/{number}"), error, "a glob")),
                }
            }
            rules.push((rule, globs));
        }
        faults.or(Self { rules })
    }

    /// Gives every operation its limits.
    ///
    /// A glob that matches no operation of a whole collection is a fault: its rule has outlived what it was for.
    pub fn apply<'a>(&self, apis: impl IntoIterator<Item = &'a mut Api>) -> Faults {
        let mut faults = Faults::none();
        let mut operations: Vec<&mut Operation> = apis.into_iter().flat_map(|api| &mut api.operations).collect();
        for (index, (rule, globs)) in self.rules.iter().enumerate() {
            let mut used = vec![false; globs.len()];
            for operation in &mut operations {
                let mut matches = false;
                for (glob, used) in globs.iter().zip(&mut used) {
                    if rule.method_is(operation) && glob.is_match(&operation.path) {
                        *used = true;
                        matches = true;
                    }
                }
                if matches {
                    rule.limit(operation);
                }
            }
            for (number, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
                let found = format!("{:?}, which no operation's path matches", rule.paths.get(number));
                let pointer = format!("/rules/{index}/paths/{number}");
                let help = "mend the glob, or remove it with the operations it was for";
                faults.push(Fault::new(FILE, pointer, found, "a glob over published paths", help));
            }
        }
        faults
    }
}

impl Rule {
    fn method_is(&self, operation: &Operation) -> bool {
        self.method.as_deref().is_none_or(|method| method == operation.method.as_str())
    }

    fn limit(&self, operation: &mut Operation) {
        let limits = &mut operation.limits;
        limits.batch = self.batch.or(limits.batch);
        limits.page = self.page.or(limits.page);
        limits.group = self.group.clone().or_else(|| limits.group.take());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{self, Document};
    use crate::lower::{ObjectTypes, lower};
    use serde_json::json;

    fn apis() -> Vec<Api> {
        let answer = json!({"responses": {"200": {"description": "OK"}}});
        let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
        let tree = json!({
            "openapi": "3.0.1",
            "info": {"title": "t", "version": "1"},
            "paths": {
                "/things/{id}": {"get": {"parameters": [id], "responses": answer["responses"]}},
                "/things/batch/read": {"post": answer},
                "/things/deep/batch/read": {"post": answer},
            }
        });
        let document = Document {
            group: "g".to_owned(),
            api: "a".to_owned(),
            version: "v1".to_owned(),
            file: "g/a/v1.yaml".to_owned(),
            tree,
        };
        lower(&load::parse(vec![document]).unwrap(), &ObjectTypes::default()).unwrap()
    }

    fn rules(text: &str) -> Limits {
        Limits::read(text).unwrap()
    }

    #[test]
    fn the_later_rule_has_the_last_word_for_its_figures() {
        let limits = rules(
            "rules:\n\
             - {paths: ['/things/**/batch/*'], batch: 100, group: one, reason: r, source: s}\n\
             - {paths: ['/things/batch/*'], method: POST, batch: 50, reason: r, source: s}\n\
             - {paths: ['/things/*'], method: GET, page: 10, reason: r, source: s}\n",
        );
        let mut apis = apis();
        assert!(limits.apply(&mut apis).is_empty());
        let found: Vec<_> = apis[0]
            .operations
            .iter()
            .map(|operation| {
                let limits = &operation.limits;
                (operation.path.as_str(), limits.batch, limits.page, limits.group.as_deref())
            })
            .collect();
        let expected = [
            ("/things/batch/read", Some(50), None, Some("one")),
            ("/things/deep/batch/read", Some(100), None, Some("one")),
            ("/things/{id}", None, Some(10), None),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_rule_that_matches_nothing_or_says_nothing_is_a_fault() {
        let limits = rules("rules:\n- {paths: ['/things/*', '/gone/*'], page: 10, reason: r, source: s}\n");
        let faults = limits.apply(&mut apis()).sorted();
        assert_eq!(faults[0].pointer, "/rules/0/paths/1");
        for text in [
            "rules:\n- {paths: ['/a'], reason: r, source: s}\n",
            "rules:\n- {paths: ['/a'], page: 1, reason: '', source: s}\n",
            "rules:\n- {paths: ['/a['], page: 1, reason: r, source: s}\n",
            "rules:\n- {paths: ['/a'], pages: 1, reason: r, source: s}\n",
        ] {
            assert!(Limits::read(text).is_err(), "{text}");
        }
    }
}
