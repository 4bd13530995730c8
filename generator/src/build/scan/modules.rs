//! The modules of API versions, as a tree of names.

use crate::name::{group_module, module};
use std::collections::BTreeMap;

/// The modules: group, API, version, to `group/api/version`. Names are without the `r#` of keywords.
#[derive(Debug, Clone, Default)]
pub(in crate::build) struct Modules {
    tree: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

impl Modules {
    /// The modules of documents, by `group/api/version`.
    pub(in crate::build) fn of<'i>(ids: impl IntoIterator<Item = &'i str>) -> Self {
        let mut modules = Self::default();
        let plain = |name: String| name.trim_start_matches("r#").to_owned();
        for id in ids {
            let mut steps = id.split('/');
            let (Some(group), Some(api), Some(version)) = (steps.next(), steps.next(), steps.next()) else { continue };
            let apis = modules.tree.entry(plain(group_module(group))).or_default();
            apis.entry(plain(module(api))).or_default().insert(plain(module(version)), id.to_owned());
        }
        modules
    }

    /// Whether a path from the root on begins with a group: what else stands at the root is no module of ours.
    pub(super) fn may_be_group(&self, name: &str) -> bool {
        self.tree.contains_key(name)
    }

    /// The document that a path leads to or into.
    pub(super) fn document(&self, steps: &[String]) -> Option<&str> {
        let [group, api, version, ..] = steps else { return None };
        Some(self.tree.get(group)?.get(api)?.get(version)?)
    }

    /// Whether there is a module at a path of at most three steps.
    pub(super) fn has(&self, steps: &[String]) -> bool {
        match steps {
            [] => true,
            [group] => self.tree.contains_key(group),
            [group, api] => self.tree.get(group).is_some_and(|apis| apis.contains_key(api)),
            _ => self.document(steps).is_some(),
        }
    }

    /// The modules in the module at a path of less than three steps.
    pub(super) fn below(&self, steps: &[String]) -> impl Iterator<Item = &str> + Clone + use<'_> {
        let names: Vec<&str> = match steps {
            [] => self.tree.keys().map(String::as_str).collect(),
            [group] => self.tree.get(group).into_iter().flatten().map(|(api, _)| api.as_str()).collect(),
            [group, api] => {
                let versions = self.tree.get(group).and_then(|apis| apis.get(api));
                versions.into_iter().flatten().map(|(version, _)| version.as_str()).collect()
            }
            _ => Vec::new(),
        };
        names.into_iter()
    }

    /// The first step of a path that leads nowhere, behind those that lead somewhere; nothing where all do.
    pub(super) fn first_unknown<'s>(&self, steps: &'s [String]) -> Option<(&'s [String], &'s str)> {
        let known =
            (0..=steps.len().min(3)).take_while(|count| self.has(steps.get(..*count).unwrap_or_default())).last()?;
        let step = steps.get(known).filter(|_| known < 3)?;
        Some((steps.get(..known)?, step))
    }
}
