//! The file in `OUT_DIR`, written where it differs; and the mark by which a run knows that nothing changed.

use crate::fault::{Fault, Faults};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

/// The file that is included.
pub(super) const FILE: &str = "hubspot.rs";

/// What the file was made from, as one number.
const MARK: &str = "hubspot.inputs";

/// The number of everything that code is made from, the generator among it.
pub(super) fn mark(inputs: &impl Hash) -> Option<String> {
    // The program that runs is the build script with the generator in it. Where it cannot be told apart from another one,
    // nothing is ever taken for unchanged.
    let program = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let mut hasher = DefaultHasher::new();
    (program.len(), program.modified().ok()?).hash(&mut hasher);
    inputs.hash(&mut hasher);
    Some(format!("{:016x}\n", hasher.finish()))
}

/// Whether the folder has the file that these inputs give.
pub(super) fn is_made_from(folder: &Path, mark: Option<&str>) -> bool {
    let present = fs::read_to_string(folder.join(MARK)).ok();
    mark.is_some() && present.as_deref() == mark && folder.join(FILE).exists()
}

/// Puts the file in place, where it differs, and its mark.
pub(super) fn write(folder: &Path, text: &str, mark: Option<&str>) -> Result<(), Faults> {
    let file = folder.join(FILE);
    let is_there = fs::read(&file).is_ok_and(|present| present == text.as_bytes());
    if !is_there {
        // The old mark goes first: a run that is broken off here leaves nothing that looks finished.
        match fs::remove_file(folder.join(MARK)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(unusable(folder, &error)),
            _ => {}
        }
        let staged = folder.join(format!("{FILE}.new"));
        fs::write(&staged, text).and_then(|()| fs::rename(&staged, &file)).map_err(|error| unusable(&file, &error))?;
    }
    let mark = mark.unwrap_or_default();
    fs::write(folder.join(MARK), mark).map_err(|error| unusable(folder, &error))
}

fn unusable(path: &Path, error: &io::Error) -> Faults {
    let expected = "a place that can be written";
    Fault::new(path.display().to_string(), "", error.to_string(), expected, "check the path and its permissions").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_stays_keeps_its_time() {
        let folder = tempfile::tempdir().unwrap();
        let mark = mark(&"inputs");
        write(folder.path(), "text", mark.as_deref()).unwrap();
        assert!(is_made_from(folder.path(), mark.as_deref()) && !is_made_from(folder.path(), Some("other")));
        let time = || fs::metadata(folder.path().join(FILE)).unwrap().modified().unwrap();
        let before = time();
        write(folder.path(), "text", Some("another mark")).unwrap();
        assert_eq!(time(), before);
        write(folder.path(), "other text", None).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(FILE)).unwrap(), "other text");
        assert!(!is_made_from(folder.path(), None) && !is_made_from(folder.path(), Some("another mark")));
    }
}
