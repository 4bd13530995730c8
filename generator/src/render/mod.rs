//! Names and shapes to the files of the generated crate.
//!
//! This is the one stage that knows Rust. Each kind of item has a room of its own that gives tokens; `layout` puts
//! items into files, `manifest` writes the table for tools. Nothing is decided here but the look of the code.

mod batch;
mod cargo;
mod constants;
mod conversion;
mod document;
mod endpoint;
mod enumeration;
mod facts;
mod features;
mod filter;
mod layout;
mod library;
mod manifest;
mod module;
mod others;
mod part;
mod record;
mod recursion;
mod signature;
mod single;
mod source;
mod sunset;
mod table;
mod types;
mod union;

pub use features::clashes;

use crate::catalog::{Catalog, Lifecycle};
use crate::decide::Named;
use crate::fault::Faults;
use crate::model::{ApiVersion, Collection};
use crate::name::Names;
use crate::part::Part;
pub use facts::{Facts, ShapeFacts};
pub(crate) use module::united;
use std::collections::{BTreeMap, BTreeSet};

/// The files of the generated crate: path relative to it, to content.
pub type Tree = BTreeMap<String, String>;

/// What the code is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// The crate `hubspot-api`, with features.
    Crate,
    /// One file for a module of any crate, without features. Whether operations that are deprecated warn.
    Module { deprecations: bool },
}

/// How many modules stand above what is written in some place.
mod depth {
    /// An item of `types` or `operations`, which stands in a file of that module.
    pub(super) const ITEM: usize = 2;
    /// What stands in the module of an API version.
    pub(super) const VERSION: usize = 3;
}

/// What rendering stands on.
pub(crate) struct Context<'a> {
    pub(crate) collection: &'a Collection,
    pub(crate) names: &'a Names,
    pub(crate) catalog: &'a Catalog,
    pub(crate) facts: &'a Facts,
    pub(crate) foreign: &'a BTreeSet<String>,
    pub(crate) part: &'a Part,
    pub(crate) target: Target,
}

/// Every file of the generated crate.
///
/// # Errors
///
/// APIs whose features cannot be told apart; and faults of the generator itself: code that does not parse as Rust, told
/// with the item it belongs to.
pub fn render(named: &Named) -> Result<Tree, Faults> {
    let Named { collection, names, catalog, facts, foreign } = named;
    let part = &Part::whole(collection);
    let context = Context { collection, names, catalog, facts, foreign, part, target: Target::Crate };
    let documents: Vec<_> = collection.apis.iter().map(|api| (api.id.clone(), api.file.clone())).collect();
    clashes(&documents).or(())?;
    let mut tree = layout::sources(&context)?;
    tree.insert("Cargo.toml".to_owned(), cargo::manifest(&context));
    tree.insert("types/Cargo.toml".to_owned(), cargo::types(&context));
    tree.insert("manifest.json".to_owned(), manifest::manifest(&context));
    Ok(tree)
}

/// The text of one file with all that is in `part`, to be included in a module of any crate.
///
/// # Errors
///
/// Faults of the generator itself, as [`render`].
pub fn render_module(named: &Named, part: &Part, deprecations: bool) -> Result<String, Faults> {
    let Named { collection, names, catalog, facts, foreign } = named;
    let target = Target::Module { deprecations };
    let context = Context { collection, names, catalog, facts, foreign, part, target };
    Ok(single::text(&layout::sources(&context)?))
}

/// The manifest of what [`render_module`] writes.
#[cfg(test)]
pub(crate) fn manifest_of(named: &Named, part: &Part) -> String {
    let Named { collection, names, catalog, facts, foreign } = named;
    let target = Target::Module { deprecations: false };
    manifest::manifest(&Context { collection, names, catalog, facts, foreign, part, target })
}

impl Context<'_> {
    /// The root of the generated code as it is seen this many modules below. A module that is included somewhere does
    /// not know where it stands, so paths in it lead upwards.
    pub(crate) fn root(&self, depth: usize) -> String {
        match self.target {
            Target::Crate => "crate".to_owned(),
            Target::Module { .. } => vec!["super"; depth].join("::"),
        }
    }

    /// The lifecycle of an API version, where it is HubSpot's and the catalog states one.
    pub(crate) fn lifecycle(&self, id: &ApiVersion) -> Option<&Lifecycle> {
        self.catalog.lifecycle(&id.version).filter(|_| !self.foreign.contains(&id.to_string()))
    }

    /// The name at home of a shape.
    pub(crate) fn home(&self, id: crate::model::DefinitionId) -> &str {
        self.names.homes.get(id.0).and_then(Option::as_deref).unwrap_or_default()
    }

    /// The shape of an index.
    pub(crate) fn shape(&self, id: crate::model::DefinitionId) -> Option<&crate::model::SharedShape> {
        self.collection.shapes.get(id.0)
    }
}
