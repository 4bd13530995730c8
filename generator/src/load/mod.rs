//! From the specs folder to checked OpenAPI documents.
//!
//! [`load`] reads YAML into trees, overlays correct the trees, [`parse`] judges what is left and turns it into
//! openapiv3's types. What a document means for Rust (types, names, operations) is decided after this stage.

mod check;
mod find;
mod media;
mod normal;
mod unsupported;

#[cfg(feature = "overlays")]
pub(crate) use check::describe;
pub(crate) use media::is_json;

use std::fs;
use std::path::Path;

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::fault::{Fault, Faults};
use crate::pointer::escape;
use crate::{parallel, yaml};

/// One document of the specs folder, as a tree: what overlays are applied to.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The group of APIs, the first folder (`crm`).
    pub group: String,
    /// The API, the second folder (`tickets`).
    pub api: String,
    /// The version, the name of the file (`2026-03`).
    pub version: String,
    /// The file, relative to the specs folder, with `/` between its parts (`crm/tickets/2026-03.yaml`).
    pub file: String,
    /// What stands in the file; objects keep the order of the file.
    pub tree: Value,
}

impl Document {
    /// Group, API and version, as overlays write them (`crm/tickets/2026-03`).
    pub fn id(&self) -> String {
        format!("{}/{}/{}", self.group, self.api, self.version)
    }
}

/// One document that passed every check.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The group of APIs (`crm`).
    pub group: String,
    /// The API (`tickets`).
    pub api: String,
    /// The version (`2026-03`).
    pub version: String,
    /// The file, relative to the specs folder (`crm/tickets/2026-03.yaml`).
    pub file: String,
    /// The document. Each reference in it is to a component of the right kind, and none leads back to itself.
    pub openapi: OpenAPI,
}

/// Reads every `<group>/<api>/<version>.yaml` of the specs folder, sorted by group, API and version.
///
/// # Errors
///
/// The faults of all files: a folder without documents, a document in a place where none is looked for, a file that
/// cannot be read or is not YAML.
pub fn load(specs: &Path) -> Result<Vec<Document>, Faults> {
    let (documents, faults) = load_readable(specs);
    faults.or(documents)
}

/// The documents of the specs folder by `group/api/version`, without reading them.
///
/// # Errors
///
/// A folder without documents, a document in a place where none is looked for.
pub fn list(specs: &Path) -> Result<Vec<String>, Faults> {
    let (files, faults) = find::documents(specs);
    let ids = files.iter().map(|file| file.trim_end_matches(".yaml").to_owned()).collect();
    faults.or(ids)
}

/// Like [`load`], but gives the documents that could be read beside the faults of the others, so that a caller can
/// look for the faults of later stages too before it gives up.
pub fn load_readable(specs: &Path) -> (Vec<Document>, Faults) {
    let (files, mut faults) = find::documents(specs);
    let (documents, unreadable) = read_all(specs, &files);
    faults.extend(unreadable);
    (documents, faults)
}

/// Reads the listed files (`crm/tickets/v3.yaml`, relative to `specs`) and no others.
///
/// # Errors
///
/// As [`load`]; a listed file that is not there, and one that is not named like a document, are faults too.
pub fn load_files(specs: &Path, files: &[impl AsRef<str> + Sync]) -> Result<Vec<Document>, Faults> {
    let (documents, faults) = read_all(specs, files);
    faults.or(documents)
}

fn read_all(specs: &Path, files: &[impl AsRef<str> + Sync]) -> (Vec<Document>, Faults) {
    let read = parallel::map(files, |file| read_one(specs, file.as_ref()));
    let (mut documents, mut faults) = (Vec::with_capacity(read.len()), Faults::none());
    for outcome in read {
        match outcome {
            Ok(document) => documents.push(document),
            Err(found) => faults.extend(found),
        }
    }
    documents.sort_by(|a, b| (&a.group, &a.api, &a.version).cmp(&(&b.group, &b.api, &b.version)));
    documents.dedup_by(|a, b| a.file == b.file);
    (documents, faults)
}

fn read_one(specs: &Path, file: &str) -> Result<Document, Faults> {
    let Some([group, api, version]) = find::parts(file) else {
        return Err(find::misplaced(file).into());
    };
    read_as([group, api, version], &specs.join(file), file)
}

/// Reads the document at a path as `group/api/version`, wherever it lies. Faults call it by its path.
///
/// # Errors
///
/// A file that cannot be read or is not YAML, and a name that is not of three plain steps.
pub fn read_foreign(id: &str, path: &Path) -> Result<Document, Faults> {
    let file = path.display().to_string();
    let Some(steps) = find::parts(&format!("{id}.yaml")).map(|steps| steps.map(str::to_owned)) else {
        let help = "like `acme/shop/v1`; the steps become modules";
        return Err(Fault::new(file, "", format!("the name `{id}`"), "group/api/version", help).into());
    };
    let [group, api, version] = steps;
    read_as([&group, &api, &version], path, &file)
}

fn read_as([group, api, version]: [&str; 3], path: &Path, file: &str) -> Result<Document, Faults> {
    let text =
        read_text(path).map_err(|(found, expected, help)| Faults::from(Fault::new(file, "", found, expected, help)))?;
    let tree = yaml::read_tree(&text).map_err(|problems| unreadable(file, problems))?;
    Ok(Document {
        group: group.to_owned(),
        api: api.to_owned(),
        version: version.to_owned(),
        file: file.to_owned(),
        tree,
    })
}

/// The text of one file, or what is wrong with it (found, expected, help).
pub(crate) fn read_text(path: &Path) -> Result<String, (String, &'static str, &'static str)> {
    let unreadable = |error: std::io::Error| {
        let found = format!("a file that cannot be read: {error}");
        (found, "a readable file", "restore the file, or take it off the list; `sync` writes every document anew")
    };
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > yaml::MAX_BYTES as u64 {
        return Err((
            format!("{size} bytes"),
            "at most 64 MiB",
            "split the document, or leave out what no operation needs",
        ));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| {
        let found = format!("a byte that is not UTF-8 at offset {}", error.utf8_error().valid_up_to());
        (found, "text in UTF-8", "save the file as UTF-8")
    })
}

/// The faults of a text that the YAML reader refused.
pub(crate) fn unreadable(file: &str, problems: Vec<yaml::Problem>) -> Faults {
    let fault = |problem: yaml::Problem| {
        let help = "mend the file at this place; `sync` writes a document anew from the published one";
        Fault::new(file, problem.pointer, problem.found, problem.expected, help)
    };
    problems.into_iter().map(fault).collect()
}

/// Checks documents, after overlays, and turns them into openapiv3's types; keeps their order.
///
/// # Errors
///
/// Every fault of every document.
pub fn parse(documents: Vec<Document>) -> Result<Vec<Parsed>, Faults> {
    let (parsed, faults) = parse_sound(documents);
    faults.or(parsed)
}

/// Like [`parse`], but gives the documents without a fault beside the faults of the others.
pub fn parse_sound(documents: Vec<Document>) -> (Vec<Parsed>, Faults) {
    let outcomes = parallel::map(documents, parse_one);
    let (mut parsed, mut faults) = (Vec::with_capacity(outcomes.len()), Faults::none());
    for outcome in outcomes {
        match outcome {
            Ok(document) => parsed.push(document),
            Err(found) => faults.extend(found),
        }
    }
    (parsed, faults)
}

fn parse_one(mut document: Document) -> Result<Parsed, Faults> {
    normal::normalise(&mut document.tree);
    check::check(&document).or(())?;
    // Read with its path at once: a second reading without it would cost each build of the generator more than it saves.
    let openapi = serde_path_to_error::deserialize(&document.tree).map_err(|error| leftover(&document, &error))?;
    let Document { group, api, version, file, .. } = document;
    Ok(Parsed { group, api, version, file, openapi })
}

/// What openapiv3 refuses although the checks let it pass: told with the place where its reading stopped.
fn leftover(document: &Document, error: &serde_path_to_error::Error<serde_json::Error>) -> Faults {
    let (pointer, found) = (pointer_of(error.path()), error.inner().to_string());
    let help = "compare the place with the OpenAPI 3.0 specification; `sync` writes the document anew";
    Fault::new(&document.file, pointer, found, "what OpenAPI 3.0 allows here", help).into()
}

fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escape(key)),
            Segment::Enum { variant } => format!("/{}", escape(variant)),
            Segment::Unknown => String::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
