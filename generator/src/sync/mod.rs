//! Sync: from a checkout of the published collection to `specs/`.
//!
//! Takes facts and leaves prose (`keep`, `document`, `reach`), takes one file per API and version (`source`, `select`,
//! `unite`), names them (`slug`) and writes what changed (`tree`). Knows published JSON and the catalog; knows nothing
//! of overlays, of Rust, or of what later stages make of a document. The result is a function of the published files
//! and the hand-kept half of the catalog, whatever the order in which files are found.

mod document;
mod keep;
mod place;
mod reach;
mod select;
mod slug;
mod source;
mod summary;
#[cfg(test)]
mod tests;
mod tree;
mod unite;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::catalog::{self, Catalog, Document, LeftOut};
use crate::fault::{Fault, Faults};
use crate::{parallel, yaml};

use select::{Choice, Key, Lost};
pub use summary::Summary;
pub use tree::Drift;
use tree::Files;

/// What stands above every document.
const HEADING: &str =
    "# Written by sync from the published collection; corrections go into specs/overlays, not here.\n";

/// Where sync reads and writes.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder that holds `PublicApiSpecs/`. Where its name is a date, that is the date of the snapshot.
    pub source: PathBuf,
    /// The folder of the specs; it need not exist yet.
    pub specs: PathBuf,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The counts, as sync would give them.
    pub summary: Summary,
    /// Every file that is not what the source gives; empty where the folder is in step.
    pub drift: Vec<Drift>,
}

/// Makes the folder of the specs hold what the source gives: documents and catalog, nothing beside them.
///
/// # Errors
/// All faults of the published files that are chosen, of the catalog, and of the disk. The folder is untouched where
/// the input is at fault.
pub fn sync(options: &Options) -> Result<Summary, Faults> {
    let (files, mut summary) = plan(options)?;
    let drift = tree::compare(&options.specs, &files)?;
    tree::replace(&options.specs, &files, &drift)?;
    summary.changed = drift.len();
    Ok(summary)
}

/// Says whether the folder of the specs holds what the source gives, and writes nothing.
///
/// # Errors
/// As [`sync`]. A folder out of step is no fault: it is the answer.
pub fn check(options: &Options) -> Result<Check, Faults> {
    let (files, mut summary) = plan(options)?;
    let drift = tree::compare(&options.specs, &files)?;
    summary.changed = drift.len();
    Ok(Check { summary, drift })
}

/// Everything that the source gives, in memory.
fn plan(options: &Options) -> Result<(Files, Summary), Faults> {
    let mut catalog = read_catalog(&options.specs)?;
    catalog.snapshot = snapshot(&options.source).or(catalog.snapshot);
    let published = source::list(&options.source)?;
    let expired = select::expired(&catalog.policy, &published, catalog.snapshot.as_deref());
    let mut summary = Summary { snapshot: catalog.snapshot.clone(), files: published.len(), ..Summary::default() };
    let (kept, mut left_out) = select::exclude(published, &catalog.policy);
    let mut candidates = source::read(&options.source, kept)?;
    summary.schemas_read = candidates.iter().map(|candidate| candidate.schemas).sum();
    candidates.sort_by(|left, right| left.published.path.cmp(&right.published.path));
    let (choices, lost) = select::choose(candidates, &catalog.policy);
    let idle = select::idle_unions(&choices, &catalog.policy);
    let slugs = slugs(&choices);

    let (made, mut faults) = make_all(choices, &slugs, &catalog);
    faults.extend(expired);
    faults.extend(idle);
    faults.extend(clashes(&made));
    let made = faults.or(made)?;

    let known: BTreeSet<&str> = made.iter().flat_map(|made| &made.operations).map(String::as_str).collect();
    left_out.extend(lost.into_iter().map(|lost| leave_out(lost, &known)));
    left_out.sort_by(|left, right| left.published.cmp(&right.published));
    count(&mut summary, &made, left_out.len());
    catalog.left_out = left_out;
    catalog.documents = made.iter().map(|made| made.entry.clone()).collect();
    summary.notes = notes(&catalog);
    let mut files: Files = made.into_iter().map(|made| (made.entry.spec, made.text)).collect();
    files.insert(catalog::FILE.to_owned(), catalog.write()?);
    Ok((files, summary))
}

/// The catalog of the folder; an empty one where there is none yet.
fn read_catalog(specs: &Path) -> Result<Catalog, Faults> {
    match std::fs::read_to_string(specs.join(catalog::FILE)) {
        Ok(text) => Catalog::read(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Catalog::default()),
        Err(error) => {
            Err(Fault::new(catalog::FILE, "", error.to_string(), "a readable file", "see to the rights of the file")
                .into())
        }
    }
}

/// The date that a folder is named by.
fn snapshot(source: &Path) -> Option<String> {
    let full = source.canonicalize().ok()?;
    let name = full.file_name()?.to_str()?;
    let form = |position: usize, c: char| if matches!(position, 4 | 7) { c == '-' } else { c.is_ascii_digit() };
    (name.len() == 10 && name.chars().enumerate().all(|(position, c)| form(position, c))).then(|| name.to_owned())
}

/// The slug of each published API, by published group and name.
fn slugs(choices: &BTreeMap<Key, Choice>) -> BTreeMap<(String, String), String> {
    let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (group, api, _) in choices.keys() {
        groups.entry(group).or_default().insert(api);
    }
    let named = groups.iter().flat_map(|(group, apis)| {
        slug::apis(group, apis).into_iter().map(|(api, slug)| (((*group).to_owned(), api.to_owned()), slug))
    });
    named.collect()
}

/// A document that is ready to be written.
#[derive(Debug)]
struct Made {
    entry: Document,
    text: String,
    /// Its operations, as `GET /path`.
    operations: Vec<String>,
    schemas: usize,
    dangling: BTreeSet<String>,
}

/// Makes every document, in parallel, sorted by its file.
fn make_all(
    choices: BTreeMap<Key, Choice>,
    slugs: &BTreeMap<(String, String), String>,
    catalog: &Catalog,
) -> (Vec<Made>, Faults) {
    let results = parallel::map(choices, |((group, api, version), choice)| {
        let slug = slugs.get(&(group.clone(), api.clone())).cloned().unwrap_or_else(|| slug::kebab(&api));
        make(choice, slug::kebab(&group), slug, version, catalog)
    });
    let mut faults = Faults::none();
    let mut made = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(document) => made.push(document),
            Err(found) => faults.extend(found),
        }
    }
    made.sort_by(|left, right| left.entry.spec.cmp(&right.entry.spec));
    (made, faults)
}

/// Makes one document: unites, drops what is not reached, and writes.
fn make(choice: Choice, group: String, api: String, version: String, catalog: &Catalog) -> Result<Made, Faults> {
    let mut published = vec![choice.chosen.published.path];
    let mut document = choice.chosen.facts?;
    for (index, joining) in choice.joining {
        let context = catalog.policy.unite.get(index).map(|union| union.context.as_str()).unwrap_or_default();
        unite_one(&mut document, joining.facts?, context, index)?;
        published.push(joining.published.path);
    }
    let dangling = reach::keep_reached(&mut document);
    let operations = operation_names(&document);
    let schemas = document::components(&document, "schemas").count();
    let document = document::finish(document, &format!("{group}/{api}"), &version);
    let text = format!("{HEADING}{}", yaml::write(&document));
    let spec = format!("{group}/{api}/{version}.yaml");
    Ok(Made { entry: Document { group, api, version, spec, published }, text, operations, schemas, dangling })
}

/// Unites one joining file; a union that adds nothing, or cannot name what it adds, is a fault of the policy.
fn unite_one(document: &mut Value, joining: Value, context: &str, index: usize) -> Result<(), Fault> {
    let fault = |found: String, expected: &str, help: &str| {
        Fault::new(catalog::FILE, format!("/policy/unite/{index}"), found, expected, help)
    };
    match unite::unite(document, joining, context) {
        Ok(0) => Err(fault(
            "a file whose operations are all in the chosen file".to_owned(),
            "a file that adds an operation",
            "remove the entry: the chosen file has caught up",
        )),
        Ok(_) => Ok(()),
        Err(taken) => {
            Err(fault(format!("{taken}, which is taken"), "a word that makes new names", "choose another context"))
        }
    }
}

/// Faults where two documents would be one file, or a group a folder that is not for documents.
fn clashes(made: &[Made]) -> Faults {
    let twice = made.windows(2).filter_map(|pair| match pair {
        [left, right] if left.entry.spec == right.entry.spec => {
            Some((right, format!("the file that {} makes, too", left.entry.published.join(" and "))))
        }
        _ => None,
    });
    let reserved = made
        .iter()
        .filter(|made| tree::RESERVED.contains(&made.entry.group.as_str()))
        .map(|made| (made, format!("the group {:?}", made.entry.group)));
    twice
        .chain(reserved)
        .map(|(made, found)| {
            let file = made.entry.published.first().cloned().unwrap_or_default();
            Fault::new(
                file,
                "",
                found,
                "a group and API of its own",
                "two published names have one slug: leave one out by policy",
            )
        })
        .collect()
}

/// The entry of a lost file, with the operations that are lost with it: those that no document has.
fn leave_out(lost: Lost, known: &BTreeSet<&str>) -> LeftOut {
    let only_here =
        lost.candidate.facts.iter().flat_map(operation_names).filter(|operation| !known.contains(operation.as_str()));
    LeftOut { published: lost.candidate.published.path.clone(), reason: lost.reason, only_here: only_here.collect() }
}

/// The operations of a document as a reader calls them: `GET /path`.
fn operation_names(document: &Value) -> Vec<String> {
    document::operations(document).map(|(path, method, _)| format!("{} {path}", method.to_uppercase())).collect()
}

fn count(summary: &mut Summary, made: &[Made], left_out: usize) {
    let distinct = |key: &dyn Fn(&Made) -> String| made.iter().map(key).collect::<BTreeSet<_>>().len();
    summary.documents = made.len();
    summary.left_out = left_out;
    summary.groups = distinct(&|made| made.entry.group.clone());
    summary.apis = distinct(&|made| format!("{}/{}", made.entry.group, made.entry.api));
    summary.versions = distinct(&|made| made.entry.version.clone());
    summary.operations = made.iter().map(|made| made.operations.len()).sum();
    summary.schemas = made.iter().map(|made| made.schemas).sum();
    summary.bytes = made.iter().map(|made| made.text.len()).sum();
    let dangling = |made: &Made| made.dangling.iter().map(|to| format!("{} {to}", made.entry.spec)).collect::<Vec<_>>();
    summary.dangling = made.iter().flat_map(dangling).collect();
}

/// Where the hand-kept half of the catalog and the documents do not know each other. No fault: an older snapshot may
/// lack an API, and a new version turns up before its dates are known.
fn notes(catalog: &Catalog) -> Vec<String> {
    let versions: BTreeSet<&str> = catalog.documents.iter().map(|document| document.version.as_str()).collect();
    let unknown = versions.into_iter().filter(|version| catalog.lifecycle(version).is_none());
    let unknown = unknown.map(|version| format!("{version} has no lifecycle in the catalog"));
    let apis: BTreeSet<String> =
        catalog.documents.iter().map(|document| format!("{}/{}", document.group, document.api)).collect();
    let unused = catalog.objects.iter().filter(|object| !apis.contains(&object.api));
    unknown.chain(unused.map(|object| format!("no document is of the object type's API {}", object.api))).collect()
}
