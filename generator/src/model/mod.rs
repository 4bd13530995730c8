//! What the documents say, freed of OpenAPI and not yet Rust.
//!
//! Two forms: [`Api`] is one document by itself (what *lower* gives), [`Collection`] all documents with equal shapes
//! united (what *unify* gives). No openapiv3 type and no token of Rust may come in here.

mod operation;
mod types;

pub use operation::{
    Answer, Binding, Body, Content, Credential, Limits, Method, Operation, Parameter, Place, Segment, Server, Style,
    segments,
};
pub use types::{Access, Alternative, Definition, DefinitionId, Member, Origin, Shape, Tag, Type};

/// Where an API version is documented and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersion {
    /// The group's slug (`crm`).
    pub group: String,
    /// The API's slug (`tickets`).
    pub api: String,
    /// The version as published (`v3`, `2026-03`).
    pub version: String,
}

impl std::fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}/{}", self.group, self.api, self.version)
    }
}

/// One document, lowered.
#[derive(Debug, Clone)]
pub struct Api {
    /// Which API and version it is.
    pub id: ApiVersion,
    /// The document, relative to the folder of the specifications.
    pub file: String,
    /// Where the document says that it is served.
    pub servers: Vec<Server>,
    /// Every type of the document as it stands there; [`DefinitionId`] in it is an index into this list.
    pub definitions: Vec<Definition>,
    /// The operations in the order of path and method.
    pub operations: Vec<Operation>,
}

/// All documents, equal shapes united.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The documents, sorted by group, API and version. Types in them are indices into `shapes`.
    pub apis: Vec<Api>,
    /// Every distinct shape; [`DefinitionId`] is an index into it.
    pub shapes: Vec<SharedShape>,
}

impl Collection {
    /// Per shape, whether it is one of these or mentioned by one, at any depth.
    pub fn reached(&self, from: impl IntoIterator<Item = DefinitionId>) -> Vec<bool> {
        let mut reached = vec![false; self.shapes.len()];
        let mut left: Vec<DefinitionId> = from.into_iter().collect();
        while let Some(id) = left.pop() {
            match reached.get_mut(id.0) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            let mentioned = self.shapes.get(id.0).map(|shape| shape.shape.types()).unwrap_or_default();
            left.extend(mentioned.into_iter().filter_map(Type::definition));
        }
        reached
    }
}

/// A distinct shape and all places that publish it.
#[derive(Debug, Clone)]
pub struct SharedShape {
    /// The shape, types in it being indices into [`Collection::shapes`].
    pub shape: Shape,
    /// The published name; `None` for shapes that stand inline.
    pub published: Option<String>,
    /// Every place that defines it: index of the document, and where it stands there. Sorted.
    pub uses: Vec<(usize, Origin)>,
}
