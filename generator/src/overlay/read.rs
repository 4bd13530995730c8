//! From the files of `specs/overlays` to overlays whose every part is known to be sound.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::fault::{Fault, Faults};
use crate::glob::Glob;
use crate::load::{read_text, unreadable};
use crate::pointer::Place;
use crate::{parallel, yaml};

const FOLDER: &str = "overlays";

/// One file of corrections.
#[derive(Debug, Clone)]
pub struct Overlay {
    /// The file, relative to the specs folder (`overlays/crm-search.yaml`).
    pub file: String,
    /// What the file corrects, in a few words.
    pub title: String,
    /// The corrections, in the order in which they are applied.
    pub actions: Vec<Action>,
}

/// One correction.
#[derive(Debug, Clone)]
pub struct Action {
    /// Where it stands in its file (`/actions/0`).
    pub pointer: String,
    /// Which nodes of a document are changed (RFC 9535).
    pub target: JsonPath,
    /// Why, in our own words.
    pub reason: String,
    /// Which documents it is for.
    pub(super) documents: Vec<DocumentGlob>,
    /// What each node has to be before.
    pub(super) expect: Option<Value>,
    /// What is done to each node.
    pub change: Change,
}

/// What a correction does to a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Merges a mapping into a mapping, or adds one element to a list (Overlay 1.0).
    Update(Value),
    /// Takes the node out of the mapping or list that holds it (Overlay 1.0).
    Remove,
}

/// A glob over `group/api/version`, and where it stands in the overlay's file.
#[derive(Debug, Clone)]
pub(super) struct DocumentGlob {
    pub pointer: String,
    pub matcher: Glob,
}

impl Action {
    /// Whether the correction is for the document `group/api/version`.
    pub fn applies_to(&self, id: &str) -> bool {
        self.documents.iter().any(|glob| glob.matcher.is_match(id))
    }
}

/// Reads the overlays of a specs folder in the order of their file names; none where there is no such folder.
///
/// # Errors
///
/// The faults of all overlays: text that is not YAML, another overlay version, an unknown or missing key, a target
/// that is no JSONPath, a glob that is none, an action without a reason, or with no change or more than one.
pub fn read(specs: &Path) -> Result<Vec<Overlay>, Faults> {
    let (files, mut faults) = files(specs)?;
    let outcomes: Vec<_> = parallel::map(&files, |file| read_one(specs, file));
    let mut overlays = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(overlay) => overlays.push(overlay),
            Err(found) => faults.extend(found),
        }
    }
    faults.or(overlays)
}

/// Reads one overlay by its path.
///
/// # Errors
///
/// As [`read`].
pub fn read_file(file: &str) -> Result<Overlay, Faults> {
    read_one(Path::new(""), file)
}

/// The overlays of the folder, and what looks like one but would not be read.
fn files(specs: &Path) -> Result<(Vec<String>, Faults), Faults> {
    let folder = specs.join(FOLDER);
    if !folder.exists() {
        return Ok((Vec::new(), Faults::none()));
    }
    let unreadable = |error: std::io::Error| {
        let found = format!("a folder that cannot be read: {error}");
        Faults::from(Fault::new(FOLDER, "", found, "a readable folder", "restore the folder"))
    };
    let (mut files, mut faults) = (Vec::new(), Faults::none());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        let file = format!("{FOLDER}/{name}");
        if name.ends_with(".yaml") && !name.starts_with('.') {
            files.push(file);
        } else if name.ends_with(".yml") || name.ends_with(".json") {
            let help = "rename it, or take it out of the folder";
            faults.push(Fault::new(file, "", "an overlay that would not be read", "a name that ends in .yaml", help));
        }
    }
    files.sort();
    Ok((files, faults))
}

fn read_one(specs: &Path, file: &str) -> Result<Overlay, Faults> {
    let text = read_text(&specs.join(file))
        .map_err(|(found, expected, help)| Faults::from(Fault::new(file, "", found, expected, help)))?;
    let tree = yaml::read_tree(&text).map_err(|problems| unreadable(file, problems))?;
    let mut reader = Reader { file, faults: Faults::none() };
    let overlay = reader.overlay(&tree);
    match overlay {
        Some(overlay) if reader.faults.is_empty() => Ok(overlay),
        _ => Err(reader.faults),
    }
}

struct Reader<'a> {
    file: &'a str,
    faults: Faults,
}

impl Reader<'_> {
    fn fault(&mut self, place: &Place<'_>, found: impl Into<String>, expected: &str, help: &str) {
        self.faults.push(Fault::new(self.file, place.pointer(), found, expected, help));
    }

    /// A fault for each key that neither the specification nor this project knows: a misspelt `x-expect` would
    /// otherwise expect nothing.
    fn known(&mut self, place: &Place<'_>, object: &Map<String, Value>, keys: &[&str]) {
        for key in object.keys().filter(|key| !keys.contains(&key.as_str())) {
            self.fault(&place.key(key), format!("the unknown key `{key}`"), &keys.join(", "), "mend or remove the key");
        }
    }

    fn text<'v>(&mut self, place: &Place<'_>, object: Option<&'v Map<String, Value>>, key: &str) -> Option<&'v str> {
        let text = object.and_then(|object| object.get(key)).and_then(Value::as_str).filter(|text| !text.is_empty());
        if text.is_none() {
            self.fault(&place.key(key), "no text", "a string", &format!("say `{key}`"));
        }
        text
    }

    fn overlay(&mut self, tree: &Value) -> Option<Overlay> {
        let root = Place::Root;
        let Some(overlay) = tree.as_object() else {
            self.fault(&root, "no mapping", "an overlay", "see the OpenAPI Overlay specification, version 1.0");
            return None;
        };
        self.known(&root, overlay, &["overlay", "info", "actions", "x-documents", "x-source"]);
        if self.text(&root, Some(overlay), "overlay").is_some_and(|version| !version.starts_with("1.0.")) {
            self.fault(&root.key("overlay"), "another version", "1.0.0", "write the overlay in version 1.0.0");
        }
        let info = overlay.get("info").and_then(Value::as_object);
        let title = self.text(&root.key("info"), info, "title").unwrap_or_default().to_owned();
        self.text(&root.key("info"), info, "version");
        let documents = self.documents(&root, overlay).unwrap_or_default();
        let listed = overlay.get("actions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if listed.is_empty() {
            self.fault(&root.key("actions"), "no action", "at least one action", "add one, or remove the file");
        }
        let above = root.key("actions");
        let mut actions = Vec::with_capacity(listed.len());
        for (index, action) in listed.iter().enumerate() {
            actions.extend(self.action(&above.index(index), action, &documents));
        }
        Some(Overlay { file: self.file.to_owned(), title, actions })
    }

    fn action(&mut self, place: &Place<'_>, value: &Value, inherited: &[DocumentGlob]) -> Option<Action> {
        let Some(action) = value.as_object() else {
            self.fault(place, "no mapping", "an action", "an action has a target, a description and a change");
            return None;
        };
        let keys = ["target", "description", "update", "remove", "x-expect", "x-documents", "x-source"];
        self.known(place, action, &keys);
        let reason = self.text(place, Some(action), "description");
        let documents = self.documents(place, action).unwrap_or_else(|| inherited.to_vec());
        if documents.is_empty() {
            let help = "name the documents here or at the overlay; `**` are all";
            self.fault(&place.key("x-documents"), "no documents", "globs over group/api/version", help);
        }
        let change = self.change(place, action);
        let target = self.target(place, action);
        Some(Action {
            pointer: place.pointer(),
            target: target?,
            reason: reason?.to_owned(),
            documents,
            expect: action.get("x-expect").cloned(),
            change: change?,
        })
    }

    fn target(&mut self, place: &Place<'_>, action: &Map<String, Value>) -> Option<JsonPath> {
        let text = self.text(place, Some(action), "target")?;
        match JsonPath::parse(text) {
            Ok(path) => Some(path),
            Err(error) => {
                let help = "JSONPath as in RFC 9535; keys with a slash stand in brackets and quotes";
                let found = format!("`{text}`, no JSONPath: {}", error.message());
                self.fault(&place.key("target"), found, "a JSONPath", help);
                None
            }
        }
    }

    fn change(&mut self, place: &Place<'_>, action: &Map<String, Value>) -> Option<Change> {
        let update = action.get("update").cloned().map(Change::Update);
        let remove = match action.get("remove") {
            None | Some(Value::Bool(false)) => None,
            Some(Value::Bool(true)) => Some(Change::Remove),
            Some(_) => {
                self.fault(&place.key("remove"), "no boolean", "true", "say `remove: true`");
                return None;
            }
        };
        let mut changes = [update, remove].into_iter().flatten();
        match (changes.next(), changes.next()) {
            (Some(change), None) => Some(change),
            (first, _) => {
                let found = if first.is_some() { "more than one change" } else { "no change" };
                self.fault(place, found, "one of update and remove", "write one action for each change");
                None
            }
        }
    }

    /// The globs of `x-documents`, or nothing where the key is absent.
    fn documents(&mut self, place: &Place<'_>, object: &Map<String, Value>) -> Option<Vec<DocumentGlob>> {
        let here = place.key("x-documents");
        let value = object.get("x-documents")?;
        let listed = value.as_array().map_or(&[][..], Vec::as_slice);
        if listed.is_empty() {
            self.fault(&here, "no list of globs", "globs over group/api/version", "list at least one");
        }
        let mut globs = Vec::with_capacity(listed.len());
        for (index, text) in listed.iter().enumerate() {
            let here = here.index(index);
            match text.as_str().map(Glob::new) {
                Some(Ok(glob)) => {
                    globs.push(DocumentGlob { pointer: here.pointer(), matcher: glob });
                }
                Some(Err(error)) => self.fault(&here, error, "a glob", "like crm/*/2025-09"),
                None => self.fault(&here, "no string", "a glob", "like crm/*/2025-09"),
            }
        }
        Some(globs)
    }
}
