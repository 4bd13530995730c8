//! The way from a builder to its file.

use super::scan::{self, Items, Modules};
use super::select::{self, Pattern};
use super::{Builder, output, part};
use crate::archive::Archive;
use crate::decide::{Known, Named, decide};
use crate::fault::{Fault, Faults};
use crate::load::{self, Document};
use crate::name::Whole;
use crate::part::Part;
use crate::{parallel, render};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What is wanted, before anything is read that it is wanted of.
pub(super) struct Selection {
    /// The patterns.
    pub(super) patterns: Vec<Pattern>,
    /// What sources name, by `group/api/version`.
    pub(super) named: BTreeMap<String, Items>,
    /// The project's own documents, all of which is wanted.
    pub(super) own: BTreeSet<String>,
}

/// Where HubSpot's documents come from.
enum Source<'a> {
    Archive(Box<Archive<'static>>),
    Folder(&'a Path),
}

/// Makes the file where it is not there already.
pub(super) fn run(builder: &Builder, folder: &Path) -> Result<(), Faults> {
    let mut mark = None;
    let is_there = |inputs: &Inputs| {
        mark = output::mark(inputs);
        output::is_made_from(folder, mark.as_deref())
    };
    match selection(builder, is_there)? {
        Some((named, part)) => {
            let text = render::render_module(&named, &part, builder.deprecations)?;
            output::write(folder, &text, mark.as_deref())
        }
        None => Ok(()),
    }
}

/// What code is made from, beside the generator: the builder, what sources name, the contents of files.
type Inputs = (String, Vec<Option<Vec<u8>>>);

/// What the builder selects, with everything named; nothing where the caller has it already.
pub(super) fn selection(
    builder: &Builder,
    is_there: impl FnOnce(&Inputs) -> bool,
) -> Result<Option<(Named, Part)>, Faults> {
    let source = match &builder.specs {
        Some(specs) => Source::Folder(specs),
        None => Source::Archive(Box::new(Archive::embedded()?)),
    };
    let ids = source.ids()?;
    let known: BTreeSet<&str> = ids.iter().chain(builder.own.iter().map(|(id, _)| id)).map(String::as_str).collect();
    let (selection, mut faults) = selected(builder, &known);
    if faults.is_empty() && is_there(&(format!("{builder:?}{:?}", selection.named), contents(builder))) {
        return Ok(None);
    }
    let mut own = Vec::new();
    for (id, file) in &builder.own {
        own.extend(faults.part(load::read_foreign(id, file).map(Some)));
    }
    // What else is wrong is told with the faults so far, as far as it can be found.
    let (documents, base) = source.documents(&ids, &selection, own, &mut faults);
    let documents = corrected(builder, documents, &known, &mut faults);
    let (named, _) = decide(documents, base, faults)?;
    let part = part::part(&named, &selection)?;
    Ok(Some((named, part)))
}

impl Selection {
    /// Whether anything of a document is wanted.
    pub(super) fn concerns(&self, id: &str) -> bool {
        self.own.contains(id) || self.named.contains_key(id) || self.patterns.iter().any(|pattern| pattern.concerns(id))
    }
}

/// What the builder selects, and what is wrong with that.
fn selected(builder: &Builder, known: &BTreeSet<&str>) -> (Selection, Faults) {
    let (patterns, mut faults) = select::patterns(&builder.patterns);
    let names: Vec<String> = known.iter().map(|id| (*id).to_owned()).collect();
    for pattern in patterns.iter().filter(|pattern| !names.iter().any(|id| pattern.concerns(id))) {
        faults.push(pattern.unmatched(&names));
    }
    let modules = Modules::of(known.iter().copied());
    let mut named: BTreeMap<String, Items> = BTreeMap::new();
    for (sources, root) in &builder.scanned {
        let found = faults.part(scan::scan(sources, root, &modules));
        for (id, items) in found.documents {
            let all = named.entry(id).or_default();
            all.whole |= items.whole;
            for (name, file) in items.names {
                let known = all.names.entry(name).or_default();
                *known = known.take().or(file);
            }
        }
    }
    let own: BTreeSet<String> = builder.own.iter().map(|(id, _)| id.clone()).collect();
    if own.len() < builder.own.len() {
        let help = "give each document a version of its own";
        faults.push(Fault::new("build.rs", "", "two own documents of one name", "group/api/version once", help));
    }
    if builder.patterns.is_empty() && builder.scanned.is_empty() && own.is_empty() {
        let help = "call `select`, `scan` or `spec`; `select(\"*\")` is everything";
        faults.push(Fault::new("build.rs", "", "a builder that selects nothing", "a selection", help));
    }
    (Selection { patterns, named, own }, faults)
}

/// What stands in the files that the builder names; nothing for those that cannot be read, which is told elsewhere.
fn contents(builder: &Builder) -> Vec<Option<Vec<u8>>> {
    let mut files: Vec<_> = builder.own.iter().map(|(_, file)| file.clone()).chain(builder.overlays.clone()).collect();
    if let Some(specs) = &builder.specs {
        let below = walkdir::WalkDir::new(specs).follow_links(true).sort_by_file_name().into_iter().flatten();
        files.extend(below.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path));
    }
    files.into_iter().map(|file| fs::read(file).ok()).collect()
}

impl Source<'_> {
    /// The documents that there are, by `group/api/version`.
    fn ids(&self) -> Result<Vec<String>, Faults> {
        match self {
            Source::Archive(archive) => Ok(archive.entries().iter().map(|entry| entry.id()).collect()),
            Source::Folder(specs) => load::list(specs),
        }
    }

    /// The documents that names have to be decided for, with what is known of them. Own ones take the place of others.
    fn documents(
        &self,
        ids: &[String],
        selection: &Selection,
        own: Vec<Document>,
        faults: &mut Faults,
    ) -> (Vec<Document>, Known) {
        let (mut documents, mut known) = match self {
            Source::Archive(archive) => {
                let places = ids.iter().enumerate().filter(|(_, id)| selection.concerns(id)).map(|(place, _)| place);
                faults.part(unpacked(archive, places.collect()))
            }
            #[cfg(feature = "overlays")]
            Source::Folder(specs) => {
                let (folder, found) = crate::folder::read(specs);
                faults.extend(found);
                (folder.documents, folder.known)
            }
            #[cfg(not(feature = "overlays"))]
            Source::Folder(_) => Default::default(),
        };
        known.foreign = selection.own.iter().filter(|id| !ids.contains(id)).cloned().collect();
        if selection.own.iter().any(|id| ids.contains(id)) {
            // What was decided about the documents whose place is taken is about nothing now, and no fault.
            known.whole.get_or_insert_with(Default::default);
        }
        documents.retain(|document| !selection.own.contains(&document.id()));
        documents.extend(own);
        // The order of files, in which the whole collection is read.
        documents.sort_by_cached_key(|document| format!("{}.yaml", document.id()));
        (documents, known)
    }
}

/// The documents at places of the archive, with the names of the whole collection.
fn unpacked(archive: &Archive, places: Vec<usize>) -> Result<(Vec<Document>, Known), Faults> {
    let (mut documents, mut whole, mut facts) = (Vec::new(), Whole::default(), BTreeMap::new());
    for unpacked in parallel::map(places, |place| archive.unpack(place)) {
        let unpacked = unpacked?;
        whole.documents.insert(unpacked.document.id(), unpacked.names);
        facts.extend(unpacked.facts);
        documents.push(unpacked.document);
    }
    let lock = whole.lock(archive.entries().iter().map(|entry| entry.id()));
    let (catalog, limits) = (archive.catalog().clone(), archive.limits()?);
    Ok((documents, Known { catalog, limits, lock, whole: Some((whole, facts)), ..Known::default() }))
}

/// The documents, corrected by the builder's own overlays.
#[cfg(feature = "overlays")]
fn corrected(
    builder: &Builder,
    documents: Vec<Document>,
    known: &BTreeSet<&str>,
    faults: &mut Faults,
) -> Vec<Document> {
    use crate::overlay;
    let mut overlays = Vec::new();
    for file in &builder.overlays {
        overlays.extend(faults.part(overlay::read_file(&file.display().to_string()).map(Some)));
    }
    let (documents, found) = overlay::apply_to_selection(&overlays, documents, known);
    faults.extend(found);
    documents
}

/// Overlays are read only where they are switched on, and a builder has none then.
#[cfg(not(feature = "overlays"))]
fn corrected(_: &Builder, documents: Vec<Document>, _: &BTreeSet<&str>, _: &mut Faults) -> Vec<Document> {
    documents
}
