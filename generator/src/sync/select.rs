//! Which published files become documents: one per API and version.
//!
//! The rules, in order: what the policy excludes goes; what is not served in production goes; an export marked as no
//! longer kept up goes where another file covers the API version; of the rest the file that states most is taken, and
//! of equals the one of the latest rollout. A losing file that the policy unites joins the chosen one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::source::{Candidate, Published};
use crate::catalog::{LeftOut, Policy};
use crate::fault::{Fault, Faults};

/// The one address that everyone's calls go to. Others are test systems or closed ones.
const PRODUCTION: &str = "https://api.hubapi.com";

/// An API version, by published names: group, API, version.
pub(super) type Key = (String, String, String);

/// The file chosen for an API version, and those that join it.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) chosen: Candidate,
    /// The joining files, each with its place in the policy.
    pub(super) joining: Vec<(usize, Candidate)>,
}

/// A candidate that lost, and why.
#[derive(Debug)]
pub(super) struct Lost {
    pub(super) candidate: Candidate,
    pub(super) reason: String,
}

/// Parts the files that the policy excludes from the others.
pub(super) fn exclude(files: Vec<Published>, policy: &Policy) -> (Vec<Published>, Vec<LeftOut>) {
    let mut kept = Vec::new();
    let mut left_out = Vec::new();
    for file in files {
        match policy.exclude.iter().find(|exclusion| is_within(&file.path, &exclusion.published)) {
            Some(exclusion) => {
                left_out.push(LeftOut { published: file.path, reason: exclusion.reason.clone(), only_here: Vec::new() })
            }
            None => kept.push(file),
        }
    }
    (kept, left_out)
}

/// The faults of the policy's entries that call for no file of this snapshot any longer.
///
/// An entry is only held against a snapshot of its own date or later (or of unknown date): an older one may well lack
/// what the entry is about, and syncing it must not ask for another policy.
pub(super) fn expired(policy: &Policy, files: &[Published], snapshot: Option<&str>) -> Faults {
    let entries = policy
        .exclude
        .iter()
        .enumerate()
        .map(|(index, entry)| (format!("/policy/exclude/{index}"), &entry.published, &entry.since))
        .chain(
            policy
                .unite
                .iter()
                .enumerate()
                .map(|(index, entry)| (format!("/policy/unite/{index}"), &entry.published, &entry.since)),
        );
    entries
        .filter(|(_, published, since)| {
            let due = snapshot.is_none_or(|snapshot| snapshot >= since.as_str());
            due && !files.iter().any(|file| is_within(&file.path, published))
        })
        .map(|(pointer, published, _)| {
            Fault::new(
                crate::catalog::FILE,
                pointer,
                format!("{published:?}, which no published file is or lies in"),
                "a decision that the published files call for",
                "remove the entry, or name where its file went",
            )
        })
        .collect()
}

/// Chooses one file per API version.
pub(super) fn choose(candidates: Vec<Candidate>, policy: &Policy) -> (BTreeMap<Key, Choice>, Vec<Lost>) {
    let mut lost = Vec::new();
    let mut groups: BTreeMap<Key, Vec<Candidate>> = BTreeMap::new();
    for candidate in candidates {
        if let Some(server) = candidate.server.as_deref().filter(|server| server.trim_end_matches('/') != PRODUCTION) {
            let reason = format!("served by {server}, not in production");
            lost.push(Lost { candidate, reason });
            continue;
        }
        let file = &candidate.published;
        let key = (file.group.clone(), file.api.clone(), file.version.clone());
        groups.entry(key).or_default().push(candidate);
    }
    let choices =
        groups.into_iter().filter_map(|(key, group)| Some((key, choose_one(group, policy, &mut lost)?))).collect();
    (choices, lost)
}

/// The faults of unions whose file is itself the chosen one, so that it joins nothing.
pub(super) fn idle_unions(choices: &BTreeMap<Key, Choice>, policy: &Policy) -> Faults {
    let chosen: BTreeSet<&str> = choices.values().map(|choice| choice.chosen.published.path.as_str()).collect();
    let entries = policy.unite.iter().enumerate().filter(|(_, union)| chosen.contains(union.published.as_str()));
    entries
        .map(|(index, union)| {
            Fault::new(
                crate::catalog::FILE,
                format!("/policy/unite/{index}/published"),
                format!("{:?}, which is itself the chosen file of its API version", union.published),
                "a file that another one is chosen over",
                "name the file that would lose instead, or remove the entry",
            )
        })
        .collect()
}

/// Chooses among the files of one API version; the others join or are lost.
fn choose_one(mut group: Vec<Candidate>, policy: &Policy, lost: &mut Vec<Lost>) -> Option<Choice> {
    group.sort_by_cached_key(|candidate| {
        let file = &candidate.published;
        (candidate.stale, Reverse(weight(candidate)), Reverse(file.rollout), file.path.clone())
    });
    let mut group = group.into_iter();
    let mut choice = Choice { chosen: group.next()?, joining: Vec::new() };
    for candidate in group {
        match policy.unite.iter().position(|union| union.published == candidate.published.path) {
            Some(index) => choice.joining.push((index, candidate)),
            None => {
                let reason = reason(&candidate, &choice.chosen);
                lost.push(Lost { candidate, reason });
            }
        }
    }
    Some(choice)
}

/// How much a file states.
fn weight(candidate: &Candidate) -> usize {
    candidate.operations + candidate.summaries
}

/// Why a file lost against the chosen one of its API version.
fn reason(candidate: &Candidate, chosen: &Candidate) -> String {
    let rollout = chosen.published.rollout;
    if candidate.stale && !chosen.stale {
        format!("marked as an export that is no longer kept up; rollout {rollout} has this API version")
    } else if weight(candidate) < weight(chosen) {
        format!("states less than rollout {rollout} of this API version")
    } else {
        format!("states no more than rollout {rollout} of this API version, which is later")
    }
}

/// Whether a path is a file or folder, or lies in it.
fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
