//! Which files of the specs folder are documents. Only names are looked at here, never contents.

use std::path::Path;

use walkdir::WalkDir;

use crate::fault::{Fault, Faults};

/// What lies beside the documents in the specs folder and is read by other stages.
const OTHER_ROOMS: [&str; 2] = ["overlays", "docs"];

/// Endings that tell of a document, whether or not it is one that is read.
const DOCUMENT_ENDINGS: [&str; 3] = [".yaml", ".yml", ".json"];

/// The documents of the folder (`crm/tickets/v3.yaml`), and what looks like one but would be passed over.
///
/// Files directly in the folder (the catalog, the lock of names, a page to read) are no documents.
pub(super) fn documents(specs: &Path) -> (Vec<String>, Faults) {
    let (mut files, mut faults) = (Vec::new(), Faults::none());
    let visible = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || entry.depth() == 1 && OTHER_ROOMS.contains(&&*name))
    };
    for entry in
        WalkDir::new(specs).min_depth(1).follow_links(true).sort_by_file_name().into_iter().filter_entry(visible)
    {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                faults.push(unreadable(specs, &error));
                continue;
            }
        };
        let file = relative(specs, entry.path());
        let looks_like_one = DOCUMENT_ENDINGS.iter().any(|ending| file.ends_with(ending));
        if entry.depth() == 1 || !entry.file_type().is_file() || !looks_like_one {
            continue;
        }
        match parts(&file) {
            Some(_) => files.push(file),
            None => faults.push(misplaced(&file)),
        }
    }
    if files.is_empty() && faults.is_empty() {
        let help = "name the specs folder with --specs, or fill it with `hubspot-generator sync`";
        faults.push(Fault::new("", "", "a specs folder without documents", "<group>/<api>/<version>.yaml", help));
    }
    (files, faults)
}

/// Group, API and version of a document's file; nothing where the file is not named like one.
pub(super) fn parts(file: &str) -> Option<[&str; 3]> {
    let mut parts = file.strip_suffix(".yaml")?.split('/');
    let names = [parts.next()?, parts.next()?, parts.next()?];
    let plain = |name: &&str| !name.is_empty() && !name.starts_with('.') && !name.contains('\\');
    (parts.next().is_none() && names.iter().all(plain) && !OTHER_ROOMS.contains(&names[0])).then_some(names)
}

/// The fault of a file that would silently be left out.
pub(super) fn misplaced(file: &str) -> Fault {
    let help = "move the file to where documents are looked for, or out of the specs folder";
    Fault::new(file, "", "a document in a place where none is looked for", "<group>/<api>/<version>.yaml", help)
}

fn unreadable(specs: &Path, error: &walkdir::Error) -> Fault {
    let file = error.path().map(|path| relative(specs, path)).unwrap_or_default();
    let cause = error.io_error().map_or_else(|| "a link that leads back to itself".to_owned(), ToString::to_string);
    Fault::new(file, "", format!("a folder that cannot be read: {cause}"), "a readable folder", "restore the folder")
}

fn relative(specs: &Path, path: &Path) -> String {
    let path = path.strip_prefix(specs).unwrap_or(path);
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_stand_at_one_depth_only() {
        assert_eq!(parts("crm/tickets/v3.yaml"), Some(["crm", "tickets", "v3"]));
        let others =
            ["crm/v3.yaml", "a/b/c/d.yaml", "crm/tickets/v3.yml", "overlays/a/b.yaml", "../x/y.yaml", "a//b.yaml"];
        for file in others {
            assert_eq!(parts(file), None, "{file}");
        }
    }
}
