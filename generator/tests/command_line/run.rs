//! Running the binary in a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What a run gave.
pub struct Outcome {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A folder with `specs/` and whatever else a test puts there; runs start in it.
pub struct World(TempDir);

impl World {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn put(&self, file: &str, text: &str) -> &Self {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Copies a folder of fixtures to `specs/`; a snapshot in it stays behind.
    pub fn specs(&self, fixture: &Path) -> &Self {
        for (file, content) in files(fixture) {
            if !file.ends_with(".snap") && !file.ends_with(".snap.new") {
                self.put(&format!("specs/{file}"), &String::from_utf8(content).unwrap());
            }
        }
        self
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_hubspot-generator"))
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .unwrap();
        Outcome {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Every file below a folder of the world, hidden ones too.
    pub fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        files(&self.0.path().join(folder))
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }
}

/// Every file below a folder, by its path there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let steps = entry.path().strip_prefix(folder).unwrap().iter().map(|step| step.to_string_lossy());
            all.insert(steps.collect::<Vec<_>>().join("/"), fs::read(entry.path()).unwrap());
        }
    }
    all
}
