//! What the sources of a project name of the generated code.
//!
//! Sources are read as tokens, not as syntax: paths inside the calls of macros are found like any others, and no edition
//! is too new. What a name means is decided generously: a name that `use` gives a module stands for it in all files and
//! scopes, so that at worst more is generated than is used.

mod modules;
mod paths;

pub(super) use modules::Modules;

use super::near::in_words;
use crate::fault::{Fault, Faults};
use paths::{Leaf, Paths};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// What sources name, by documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// `group/api/version` of documents that are named at all, to the items that are.
    pub(super) documents: BTreeMap<String, Items>,
}

/// What is named of one document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Items {
    /// Whether it cannot be told what is used of it.
    pub(super) whole: bool,
    /// Names in its module, with the file that names them by a path from the root, where one does.
    pub(super) names: BTreeMap<String, Option<String>>,
}

/// Reads the Rust sources in a folder, or one file.
///
/// # Errors
///
/// A folder or file that cannot be read, one without any Rust source, a path through the root to a module that is not
/// there.
pub(super) fn scan(sources: &Path, root: &str, modules: &Modules) -> Result<Named, Faults> {
    let mut files = Vec::new();
    for entry in WalkDir::new(sources).sort_by_file_name() {
        let entry = entry.map_err(|error| unreadable(sources, &error.to_string()))?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending == "rs") {
            let text =
                fs::read_to_string(entry.path()).map_err(|error| unreadable(entry.path(), &error.to_string()))?;
            files.push((entry.path().display().to_string(), text));
        }
    }
    if files.is_empty() {
        return Err(unreadable(sources, "no Rust source"));
    }
    named(&files, root, modules)
}

fn unreadable(path: &Path, found: &str) -> Faults {
    let help = "name the folder of the project's sources, relative to its Cargo.toml";
    Fault::new(path.display().to_string(), "", found, "Rust sources", help).into()
}

/// What the texts of files name.
fn named(files: &[(String, String)], root: &str, modules: &Modules) -> Result<Named, Faults> {
    // What cannot be read as tokens the compiler refuses before it looks for any name.
    let read: Vec<(&String, Paths)> = files.iter().filter_map(|(file, text)| Some((file, Paths::of(text)?))).collect();
    let resolver = Resolver::new(root, modules, read.iter().flat_map(|(_, paths)| &paths.leaves));
    let (mut named, mut faults) = (Named::default(), Faults::none());
    for (file, paths) in read {
        for leaf in &paths.leaves {
            for reached in resolver.reached(&leaf.path) {
                match modules.document(&reached.steps) {
                    Some(id) => {
                        let is_all = reached.steps.len() == 3 && (leaf.is_glob || leaf.is_public);
                        named.add(id, &reached, is_all, file);
                    }
                    None => faults.extend(missing(file, root, &reached, modules).into_iter().collect()),
                }
            }
        }
        for path in &paths.others {
            for reached in resolver.reached(path) {
                match modules.document(&reached.steps) {
                    Some(id) => named.add(id, &reached, reached.steps.len() == 3, file),
                    None => faults.extend(missing(file, root, &reached, modules).into_iter().collect()),
                }
            }
        }
        for word in &paths.given_to_macros {
            for steps in resolver.aliases.get(word).into_iter().flatten().filter(|steps| steps.len() == 3) {
                if let Some(id) = modules.document(steps) {
                    named.documents.entry(id.to_owned()).or_default().whole = true;
                }
            }
        }
    }
    faults.or(named)
}

impl Named {
    fn add(&mut self, id: &str, reached: &Reached, is_all: bool, file: &str) {
        let items = self.documents.entry(id.to_owned()).or_default();
        items.whole |= is_all;
        let mut steps = reached.steps.iter().skip(3);
        let name = match steps.next() {
            Some(module) if module == "endpoint" => steps.next(),
            name => name,
        };
        if let Some(name) = name {
            let file = reached.is_direct.then(|| file.to_owned());
            let known = items.names.entry(name.clone()).or_default();
            *known = known.take().or(file);
        }
    }
}

/// The fault of a path that leads through the root to no module. A path by way of another name may mean something else.
fn missing(file: &str, root: &str, reached: &Reached, modules: &Modules) -> Option<Fault> {
    let (good, step) = modules.first_unknown(&reached.steps)?;
    if !reached.is_direct {
        return None;
    }
    let path = format!("{root}::{}", reached.steps.join("::"));
    let here: Vec<&str> = std::iter::once(root).chain(good.iter().map(String::as_str)).collect();
    let help = in_words(step, modules.below(good));
    Some(Fault::new(file, "", format!("`{path}`"), format!("a module of `{}`", here.join("::")), help))
}

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reached {
    /// The steps from the root on: group, API, version, item.
    steps: Vec<String>,
    /// Whether the path names the root itself.
    is_direct: bool,
}

/// What names stand for.
struct Resolver<'a> {
    root: &'a str,
    modules: &'a Modules,
    /// Names that `use` gives modules, to the steps from the root to them.
    aliases: BTreeMap<String, BTreeSet<Vec<String>>>,
}

impl<'a> Resolver<'a> {
    fn new<'l>(root: &'a str, modules: &'a Modules, leaves: impl Iterator<Item = &'l Leaf> + Clone) -> Self {
        let mut resolver = Self { root, modules, aliases: BTreeMap::new() };
        // A name may be given by way of another one; each round knows at least one more.
        loop {
            let before: usize = resolver.aliases.values().map(BTreeSet::len).sum();
            for leaf in leaves.clone() {
                for Reached { steps, .. } in resolver.reached(&leaf.path) {
                    resolver.give(leaf, steps);
                }
            }
            if resolver.aliases.values().map(BTreeSet::len).sum::<usize>() == before {
                return resolver;
            }
        }
    }

    fn give(&mut self, leaf: &Leaf, steps: Vec<String>) {
        if steps.len() > 3 || !self.modules.has(&steps) {
            return;
        }
        if leaf.is_glob {
            let below: Vec<String> = self.modules.below(&steps).map(str::to_owned).collect();
            for name in below {
                let steps = steps.iter().cloned().chain([name.clone()]).collect();
                self.aliases.entry(name).or_default().insert(steps);
            }
        } else {
            self.aliases.entry(leaf.name.clone()).or_default().insert(steps);
        }
    }

    /// Everything that a path may lead to, from the first of its steps that is known. Modules may stand before that one.
    fn reached(&self, path: &[String]) -> Vec<Reached> {
        for (at, step) in path.iter().enumerate() {
            let rest = path.get(at + 1..).unwrap_or_default();
            if step == self.root && rest.first().is_none_or(|group| self.modules.may_be_group(group)) {
                return vec![Reached { steps: rest.to_vec(), is_direct: true }];
            }
            if let Some(targets) = self.aliases.get(step) {
                let steps = |target: &Vec<String>| target.iter().chain(rest).cloned().collect();
                return targets.iter().map(|target| Reached { steps: steps(target), is_direct: false }).collect();
            }
            if step.starts_with(char::is_uppercase) {
                break;
            }
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests;
