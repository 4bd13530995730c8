//! Overlays onto documents.

use serde_json::Value;
use serde_json_path::PathElement;
use std::collections::BTreeSet;

use super::merge::{expected, update};
use super::read::{Action, Change, Overlay};
use crate::fault::{Fault, Faults};
use crate::load::{Document, describe};
use crate::parallel;
use crate::pointer::escape;

/// What the overlays did, for a report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied {
    /// Each action of each overlay, in the order in which they were applied.
    pub actions: Vec<AppliedAction>,
}

/// What one correction did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedAction {
    /// The overlay's file (`overlays/crm-search.yaml`).
    pub file: String,
    /// The action in it (`/actions/0`).
    pub pointer: String,
    /// Why the correction is needed.
    pub reason: String,
    /// How many documents it changed.
    pub documents: usize,
    /// How many nodes of them it changed.
    pub nodes: usize,
}

/// Applies every overlay to the documents it is for, in order.
///
/// # Errors
///
/// All faults of all actions, each told at the overlay that is to be mended: a glob that no document matches, a target
/// that matches nothing in any of its documents, a node that is not what was expected, a change that changes nothing or
/// does not fit.
pub fn apply(overlays: &[Overlay], documents: Vec<Document>) -> Result<(Vec<Document>, Applied), Faults> {
    let (documents, applied, faults) = apply_where_possible(overlays, documents);
    faults.or((documents, applied))
}

/// Like [`apply`], but gives the documents beside the faults, with every correction that could be made, so that a caller
/// can look for the faults of later stages too before it gives up.
pub fn apply_where_possible(overlays: &[Overlay], documents: Vec<Document>) -> (Vec<Document>, Applied, Faults) {
    let ids: Vec<String> = documents.iter().map(Document::id).collect();
    let mut faults = unmatched_globs(overlays, &ids.iter().map(String::as_str).collect());
    let (documents, applied, found) = run(overlays, documents);
    faults.extend(found);
    faults.extend(unmatched_targets(overlays, &applied, |_| true));
    (documents, applied, faults)
}

/// Like [`apply`], for documents that are only a part of the collection: a correction that is for none of them is
/// passed over.
///
/// # Errors
///
/// As [`apply`], without what only the whole collection can show: an unmatched glob or target.
pub fn apply_to_part(overlays: &[Overlay], documents: Vec<Document>) -> Result<(Vec<Document>, Applied), Faults> {
    let (documents, applied, faults) = apply_to_part_where_possible(overlays, documents);
    faults.or((documents, applied))
}

/// Like [`apply_to_part`], but gives the documents beside the faults, as [`apply_where_possible`].
pub fn apply_to_part_where_possible(
    overlays: &[Overlay],
    documents: Vec<Document>,
) -> (Vec<Document>, Applied, Faults) {
    run(overlays, documents)
}

/// Like [`apply_where_possible`], for the documents of a selection. A correction for a document that is not among them but
/// `known` is passed over; one that is for documents among them has to match in one.
pub fn apply_to_selection(
    overlays: &[Overlay],
    documents: Vec<Document>,
    known: &BTreeSet<&str>,
) -> (Vec<Document>, Faults) {
    let mut faults = unmatched_globs(overlays, known);
    let ids: Vec<String> = documents.iter().map(Document::id).collect();
    let (documents, applied, found) = run(overlays, documents);
    faults.extend(found);
    let concerns = |action: &Action| ids.iter().any(|id| action.applies_to(id));
    faults.extend(unmatched_targets(overlays, &applied, concerns));
    (documents, faults)
}

fn unmatched_globs(overlays: &[Overlay], documents: &BTreeSet<&str>) -> Faults {
    let mut faults = Faults::none();
    for overlay in overlays {
        for glob in overlay.actions.iter().flat_map(|action| &action.documents) {
            if !documents.iter().any(|document| glob.matcher.is_match(document)) {
                let found = format!("`{}`, which no document matches", glob.matcher);
                let help = "mend the glob, or remove it with the document it was for";
                faults.push(Fault::new(&overlay.file, &glob.pointer, found, "a glob over group/api/version", help));
            }
        }
    }
    faults
}

fn unmatched_targets(overlays: &[Overlay], applied: &Applied, concerns: impl Fn(&Action) -> bool) -> Faults {
    let actions = overlays.iter().flat_map(|overlay| overlay.actions.iter().map(move |action| (overlay, action)));
    let fault = |(overlay, action): (&Overlay, &Action)| {
        let found = format!("`{}`, which matches nothing in any of its documents", action.target);
        let help = "the correction expired: remove it, or mend its target";
        Fault::new(&overlay.file, format!("{}/target", action.pointer), found, "a target that matches", help)
    };
    let unmatched = actions.zip(&applied.actions).filter(|((_, action), done)| done.nodes == 0 && concerns(action));
    unmatched.map(|(action, _)| fault(action)).collect()
}

fn run(overlays: &[Overlay], documents: Vec<Document>) -> (Vec<Document>, Applied, Faults) {
    let actions = || overlays.iter().flat_map(|overlay| overlay.actions.iter().map(move |action| (overlay, action)));
    let changed = parallel::map(documents, |mut document| {
        let mut faults = Faults::none();
        let matched: Vec<usize> =
            actions()
                .map(|(overlay, action)| {
                    if action.applies_to(&document.id()) { act(overlay, action, &mut document, &mut faults) } else { 0 }
                })
                .collect();
        (document, matched, faults)
    });

    let start = |(overlay, action): (&Overlay, &Action)| AppliedAction {
        file: overlay.file.clone(),
        pointer: action.pointer.clone(),
        reason: action.reason.clone(),
        documents: 0,
        nodes: 0,
    };
    let mut applied = Applied { actions: actions().map(start).collect() };
    let (mut documents, mut faults) = (Vec::with_capacity(changed.len()), Faults::none());
    for (document, matched, found) in changed {
        for (action, nodes) in applied.actions.iter_mut().zip(matched) {
            action.documents += usize::from(nodes > 0);
            action.nodes += nodes;
        }
        documents.push(document);
        faults.extend(found);
    }
    (documents, applied, faults)
}

/// One step down a tree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Key(String),
}

/// Applies one action to one document and tells how many nodes its target matched.
fn act(overlay: &Overlay, action: &Action, document: &mut Document, faults: &mut Faults) -> usize {
    let mut nodes: Vec<Vec<Step>> = action.target.query_located(&document.tree).locations().map(steps).collect();
    nodes.sort();
    nodes.dedup();
    let count = nodes.len();
    // From the last node to the first: a removed element moves only those after it, and a node inside another one is
    // changed before the outer one goes.
    for node in nodes.into_iter().rev() {
        if let Err((key, found, wanted)) = change(action, &mut document.tree, &node) {
            let found = format!("{found}, at {}#{}", document.file, pointer(&node));
            let help = "the correction expired: see whether the document is right by now, then remove or mend it";
            faults.push(Fault::new(&overlay.file, format!("{}{key}", action.pointer), found, wanted, help));
        }
    }
    count
}

fn steps(path: &serde_json_path::NormalizedPath<'_>) -> Vec<Step> {
    path.iter()
        .map(|element| match element {
            PathElement::Name(name) => Step::Key((*name).to_owned()),
            PathElement::Index(index) => Step::Index(*index),
        })
        .collect()
}

fn pointer(steps: &[Step]) -> String {
    let token = |step: &Step| match step {
        Step::Key(key) => format!("/{}", escape(key)),
        Step::Index(index) => format!("/{index}"),
    };
    steps.iter().map(token).collect()
}

fn at<'t>(tree: &'t mut Value, steps: &[Step]) -> Option<&'t mut Value> {
    steps.iter().try_fold(tree, |node, step| match step {
        Step::Key(key) => node.get_mut(key),
        Step::Index(index) => node.get_mut(index),
    })
}

/// Why a change was refused: the key of the action, what was found, what was wanted.
type Refusal = (&'static str, String, String);

fn change(action: &Action, tree: &mut Value, steps: &[Step]) -> Result<(), Refusal> {
    let Some(node) = at(tree, steps) else { return Ok(()) };
    if let Some(wanted) = action.expect.as_ref().filter(|wanted| !expected(node, wanted)) {
        return Err(("/x-expect", short(node), format!("{}, as before the correction", short(wanted))));
    }
    match &action.change {
        Change::Remove => {
            let whole = || ("/remove", "the whole document".to_owned(), "a node inside a document".to_owned());
            remove(tree, steps).then_some(()).ok_or_else(whole)
        }
        Change::Update(value) => match update(node, value) {
            Ok(true) => Ok(()),
            Ok(false) => {
                let found = "a node that already is what the correction makes of it";
                Err(("/update", found.to_owned(), "a node to correct".to_owned()))
            }
            Err(found) => Err(("/update", found, "a mapping for a mapping, an element for a list".to_owned())),
        },
    }
}

fn remove(tree: &mut Value, steps: &[Step]) -> bool {
    let Some((last, above)) = steps.split_last() else { return false };
    match (at(tree, above), last) {
        // `shift_remove` keeps the order of the other keys.
        (Some(Value::Object(object)), Step::Key(key)) => object.shift_remove(key).is_some(),
        (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
            list.remove(*index);
            true
        }
        _ => false,
    }
}

/// A value in one line, cut where it is long.
fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 160 { describe(value) } else { text }
}
