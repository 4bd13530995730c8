//! Names and shapes to the files of the generated crate.
//!
//! This is the one stage that knows Rust. Each kind of item has a room of its own that gives tokens; `layout` puts
//! items into files, `manifest` writes the table for tools. Nothing is decided here but the look of the code.

mod batch;
mod cargo;
mod constants;
mod document;
mod endpoint;
mod enumeration;
mod features;
mod layout;
mod library;
mod manifest;
mod module;
mod others;
mod part;
mod record;
mod recursion;
mod signature;
mod source;
mod sunset;
mod table;
mod types;
mod union;

pub use features::clashes;

use crate::catalog::Catalog;
use crate::fault::Faults;
use crate::model::{Collection, DefinitionId};
use crate::name::Names;
use std::collections::{BTreeMap, BTreeSet};

/// The files of the generated crate: path relative to it, to content.
pub type Tree = BTreeMap<String, String>;

/// What rendering stands on.
pub(crate) struct Context<'a> {
    pub(crate) collection: &'a Collection,
    pub(crate) names: &'a Names,
    pub(crate) catalog: &'a Catalog,
    /// Which members of which shapes have to be boxed.
    pub(crate) boxed: recursion::Boxed,
    /// Which shapes a request can hold.
    pub(crate) sent: Vec<bool>,
    /// Which shapes are answers of batches.
    pub(crate) batches: BTreeSet<DefinitionId>,
}

/// Every file of the generated crate.
///
/// # Errors
///
/// APIs whose features cannot be told apart; and faults of the generator itself: code that does not parse as Rust, told
/// with the item it belongs to.
pub fn render(collection: &Collection, names: &Names, catalog: &Catalog) -> Result<Tree, Faults> {
    let context = Context {
        collection,
        names,
        catalog,
        boxed: recursion::boxed(&collection.shapes),
        sent: recursion::sent(collection),
        batches: batch::bodies(names),
    };
    clashes(&collection.apis).or(())?;
    let mut tree = layout::sources(&context)?;
    tree.insert("Cargo.toml".to_owned(), cargo::manifest(&context));
    tree.insert("manifest.json".to_owned(), manifest::manifest(&context));
    Ok(tree)
}

impl Context<'_> {
    /// The name at home of a shape.
    pub(crate) fn home(&self, id: crate::model::DefinitionId) -> &str {
        self.names.homes.get(id.0).and_then(Option::as_deref).unwrap_or_default()
    }

    /// Whether a request can hold the shape.
    pub(crate) fn is_sent(&self, id: DefinitionId) -> bool {
        self.sent.get(id.0).copied().unwrap_or_default()
    }

    /// The shape of an index.
    pub(crate) fn shape(&self, id: crate::model::DefinitionId) -> Option<&crate::model::SharedShape> {
        self.collection.shapes.get(id.0)
    }
}
