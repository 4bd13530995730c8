//! Sync over small published trees of our own.

mod facts;
mod folder;
mod selection;
mod specs;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Options, Summary, check, sync};
use crate::catalog::Catalog;
use crate::fault::{Fault, Faults};
use crate::yaml;

/// A published collection and a folder of specs, both on the disk and ours alone.
pub(super) struct World {
    folder: TempDir,
    date: &'static str,
}

impl World {
    /// A world whose collection is of a date (or of a name that is none).
    pub(super) fn of(date: &'static str) -> Self {
        let world = Self { folder: TempDir::new().unwrap(), date };
        fs::create_dir_all(world.options().source.join("PublicApiSpecs")).unwrap();
        fs::create_dir_all(world.options().specs).unwrap();
        world
    }

    pub(super) fn options(&self) -> Options {
        Options { source: self.folder.path().join(self.date), specs: self.folder.path().join("specs") }
    }

    /// Publishes a file, `CRM/Deals/1/v3` standing for `CRM/Deals/Rollouts/1/v3/file.json`.
    pub(super) fn publish(&self, short: &str, document: &Value) -> &Self {
        self.publish_text(&long(short), &document.to_string())
    }

    pub(super) fn publish_text(&self, path: &str, text: &str) -> &Self {
        write(&self.options().source.join("PublicApiSpecs").join(path), text);
        self
    }

    /// Writes a file into the folder of the specs.
    pub(super) fn put(&self, name: &str, text: &str) -> &Self {
        write(&self.options().specs.join(name), text);
        self
    }

    pub(super) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.options().specs.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(super) fn value(&self, name: &str) -> Value {
        yaml::read(name, &self.text(name)).unwrap()
    }

    pub(super) fn catalog(&self) -> Catalog {
        Catalog::read(&self.text("catalog.yaml")).unwrap()
    }

    pub(super) fn sync(&self) -> Summary {
        sync(&self.options()).unwrap_or_else(|faults| panic!("{faults}"))
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        sync(&self.options()).map_err(|faults: Faults| faults.sorted()).unwrap_err()
    }

    /// The files that a check finds out of step, as it prints them.
    pub(super) fn drift(&self) -> Vec<String> {
        check(&self.options()).unwrap().drift.iter().map(ToString::to_string).collect()
    }

    /// Every file in the folder of the specs with its text.
    pub(super) fn tree(&self) -> Vec<(String, String)> {
        let specs = self.options().specs;
        let files = walkdir::WalkDir::new(&specs).sort_by_file_name().into_iter().map(Result::unwrap);
        let files = files.filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| entry.path().strip_prefix(&specs).unwrap().to_str().unwrap().to_owned())
            .map(|name| (name.clone(), self.text(&name)))
            .collect()
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The published path that a short one stands for.
pub(super) fn long(short: &str) -> String {
    let [group, api, rollout, version] = short.split('/').collect::<Vec<_>>().try_into().unwrap();
    format!("{group}/{api}/Rollouts/{rollout}/{version}/file.json")
}

/// A published document with these paths and schemas.
pub(super) fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Words", "description": "Words", "version": "v3", "x-hubspot-introduction": "Words"},
        "servers": [{"url": "https://api.hubapi.com"}],
        "tags": [{"name": "Words"}],
        "paths": paths,
        "components": {"schemas": schemas},
        "x-hubspot-available-client-libraries": ["Words"]
    })
}

/// A document that has a GET on each of these paths, each summed up.
pub(super) fn gets(paths: &[&str]) -> Value {
    let item = |path: &&str| ((*path).to_owned(), json!({"get": {"summary": "Words", "responses": {"200": {}}}}));
    document(Value::Object(paths.iter().map(item).collect()), json!({}))
}
