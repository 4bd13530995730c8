//! The catalog's file.

use super::{Catalog, FILE};
use crate::fault::{Fault, Faults};
use crate::yaml;

/// What stands above the data in the file.
const HEADING: &str = "\
# The catalog of the specs. `policy`, `versions` and `objects` are kept by hand; the rest is written by sync.
# Sync rewrites the whole file in one form: a comment would be lost, so reasons stand in fields.
";

impl Catalog {
    /// Reads a catalog from the text of its file.
    ///
    /// # Errors
    /// A fault at the place that is no YAML, has a wrong type or an unknown name; a fault for each entry that says
    /// something twice (two lifecycles of one version, two object types of one API).
    pub fn read(text: &str) -> Result<Self, Faults> {
        let catalog: Catalog = yaml::read(FILE, text)?;
        let mut faults = Faults::none();
        repeated(&mut faults, "versions", catalog.versions.iter().map(|entry| entry.version.as_str()));
        repeated(&mut faults, "objects", catalog.objects.iter().map(|entry| entry.api.as_str()));
        for (index, object) in catalog.objects.iter().enumerate() {
            if object.api.split('/').filter(|name| !name.is_empty()).count() != 2 {
                let (pointer, found) = (format!("/objects/{index}/api"), format!("{:?}", object.api));
                faults.push(Fault::new(FILE, pointer, found, "<group>/<api>", "name the API by its folders"));
            }
        }
        repeated(&mut faults, "documents", catalog.documents.iter().map(|entry| entry.spec.as_str()));
        faults.or(catalog)
    }

    /// The text of the catalog's file, in canonical form.
    ///
    /// # Errors
    /// None that a catalog can cause; what serde may refuse is handed on as a fault.
    pub fn write(&self) -> Result<String, Fault> {
        yaml::write_of(self).map(|body| format!("{HEADING}{body}")).map_err(|error| {
            Fault::new(
                FILE,
                "",
                error.to_string(),
                "a catalog that can be written",
                "report this: it is a defect of the generator",
            )
        })
    }
}

/// Reports every key of a hand-kept list that stands in it twice.
fn repeated<'a>(faults: &mut Faults, list: &str, keys: impl Iterator<Item = &'a str>) {
    let mut seen = std::collections::HashSet::new();
    for (index, key) in keys.enumerate() {
        if !seen.insert(key) {
            faults.push(Fault::new(
                FILE,
                format!("/{list}/{index}"),
                format!("{key:?} a second time"),
                "one entry each",
                "keep one of the two entries",
            ));
        }
    }
}
