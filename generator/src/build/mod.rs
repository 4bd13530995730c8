//! The generator in a build script: only what a project uses, and specifications of its own.
//!
//! [`Builder`] is all that a build script needs. `select` and `scan` say what of the collection is wanted, `run` goes the
//! way from there to code, `output` puts it into `OUT_DIR` where it differs.

mod failure;
mod near;
mod output;
mod part;
mod run;
mod scan;
mod select;

pub use failure::Failure;

use crate::fault::Fault;
use std::path::{Path, PathBuf};

/// Generates code for what a project uses of HubSpot's APIs, and for other OpenAPI documents.
///
/// ```no_run
/// // build.rs
/// use hubspot_generator::{Builder, Failure};
///
/// fn main() -> Result<(), Failure> {
///     Builder::new().select("crm/tickets/2026-09").select("crm/{deals,companies}/2026-09/Batch*").generate()
/// }
/// ```
///
/// The code is included in a module, at any depth, of a crate that depends on `hubspot-runtime`:
///
/// ```ignore
/// mod hubspot {
///     include!(concat!(env!("OUT_DIR"), "/hubspot.rs"));
/// }
/// use hubspot::crm::tickets::v2026_09 as tickets;
/// ```
///
/// Paths in the module are those of the crate `hubspot-api`, so that a project moves between the two by changing one
/// name. HubSpot's specifications are in this package: nothing is downloaded.
#[derive(Debug, Clone, Default)]
pub struct Builder {
    patterns: Vec<String>,
    scanned: Vec<(PathBuf, String)>,
    specs: Option<PathBuf>,
    own: Vec<(String, PathBuf)>,
    overlays: Vec<PathBuf>,
    deprecations: bool,
}

impl Builder {
    /// A builder that selects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects a group (`crm`), an API (`crm/tickets`), one version of it (`crm/tickets/2026-09`) or single operations and
    /// types of that (`crm/tickets/2026-09/BatchUpsert`), with all types that they mention.
    ///
    /// Each step may be a glob: `*` any text, `?` one sign, `{a,b}` either. A pattern that matches nothing is a fault.
    pub fn select(mut self, pattern: impl Into<String>) -> Self {
        self.patterns.push(pattern.into());
        self
    }

    /// Selects what the Rust sources in a folder (or file) name by paths through `module`, the module that the code is
    /// included in: `hubspot::crm::tickets::v2026_09::BatchUpsert`, whole or by way of `use … as`.
    ///
    /// Where it cannot be told what is used of an API version (a `*`, a re-export, a module given to a macro), all of it
    /// is taken. The sources are the project's own: a library whose users choose what they need of the module does not
    /// know it from them.
    pub fn scan(mut self, sources: impl Into<PathBuf>, module: impl Into<String>) -> Self {
        self.scanned.push((sources.into(), module.into()));
        self
    }

    /// Takes HubSpot's specifications from a folder like this project's `specs/`, in place of those of the package.
    ///
    /// Names are decided for the folder as a whole, with its `names.yaml`, in every run that finds it changed.
    #[cfg(feature = "overlays")]
    pub fn specs(mut self, folder: impl Into<PathBuf>) -> Self {
        self.specs = Some(folder.into());
        self
    }

    /// Adds an OpenAPI 3.0 document, in YAML or JSON, as `group/api/version`. All of it is generated:
    /// `spec("acme/shop/v1", "shop.yaml")` as `acme::shop::v1`. Where HubSpot's specifications have that API version, it
    /// takes the place of theirs.
    pub fn spec(mut self, id: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.own.push((id.into(), file.into()));
        self
    }

    /// Adds a file of corrections in the form of OpenAPI Overlay 1.0, with `x-documents` saying which documents it is for
    /// (`crm/tickets/*`). Corrections are applied in the order in which they are added, after those of the package.
    #[cfg(feature = "overlays")]
    pub fn overlay(mut self, file: impl Into<PathBuf>) -> Self {
        self.overlays.push(file.into());
        self
    }

    /// Whether operations that are deprecated, or in a version that is no longer supported, warn where they are used.
    pub fn deprecations(mut self, warn: bool) -> Self {
        self.deprecations = warn;
        self
    }

    /// Writes `hubspot.rs` to `OUT_DIR` and tells cargo which files to watch. Meant to be the last call of a build
    /// script, whose `main` returns what it returns.
    ///
    /// # Errors
    ///
    /// All that is wrong with the selection and the specifications, told as the command line tells it.
    pub fn generate(&self) -> Result<(), Failure> {
        for line in self.watched() {
            println!("{line}");
        }
        match std::env::var_os("OUT_DIR") {
            Some(folder) => self.generate_to(Path::new(&folder)),
            None => {
                let help = "call it in a build script, or call `generate_to` with a folder";
                Err(Fault::new("build.rs", "", "no variable OUT_DIR", "the folder that cargo names", help).into())
            }
        }
    }

    /// Writes `hubspot.rs` to a folder. What is there and would be written again is left alone.
    ///
    /// # Errors
    ///
    /// As [`Builder::generate`].
    pub fn generate_to(&self, folder: &Path) -> Result<(), Failure> {
        run::run(self, folder).map_err(Failure::from)
    }

    /// What cargo has to hear: a change of these files and of nothing else runs the build script again.
    fn watched(&self) -> Vec<String> {
        let scanned = self.scanned.iter().map(|(sources, _)| sources);
        let given = self.own.iter().map(|(_, file)| file).chain(&self.overlays).chain(&self.specs).chain(scanned);
        let given = given.map(|path| format!("cargo::rerun-if-changed={}", path.display()));
        // Without one line of the kind, cargo watches the whole package.
        std::iter::once("cargo::rerun-if-changed=build.rs".to_owned()).chain(given).collect()
    }
}

#[cfg(test)]
mod tests;
