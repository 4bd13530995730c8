//! What of a collection is written: all of it, or what a selection of operations and types reaches.
//!
//! Names are decided before, for the whole; leaving things out is the last thing that happens before *render*, so that
//! what stays is called as it is called in the whole.

use crate::model::{Collection, DefinitionId, Operation, Type};
use crate::name::Names;
use std::collections::BTreeSet;

/// The documents, operations and shapes that are written, by their indices in the collection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// Documents that get a module.
    pub documents: BTreeSet<usize>,
    /// Operations, by document and index in it.
    pub operations: BTreeSet<(usize, usize)>,
    /// Per shape, whether it is written.
    shapes: Vec<bool>,
}

impl Part {
    /// All of it.
    pub fn whole(collection: &Collection) -> Self {
        let operations = collection.apis.iter().enumerate();
        let operations =
            operations.flat_map(|(document, api)| (0..api.operations.len()).map(move |one| (document, one)));
        Self {
            documents: (0..collection.apis.len()).collect(),
            operations: operations.collect(),
            shapes: vec![true; collection.shapes.len()],
        }
    }

    /// These operations and shapes and all shapes that they mention, at any depth. `documents` get a module even where
    /// nothing of them is left.
    pub fn reached(
        collection: &Collection,
        names: &Names,
        documents: BTreeSet<usize>,
        operations: BTreeSet<(usize, usize)>,
        shapes: impl IntoIterator<Item = DefinitionId>,
    ) -> Self {
        let mut mentioned: Vec<DefinitionId> = shapes.into_iter().collect();
        for (document, index) in &operations {
            let call = names.call_of.get(&(*document, *index)).and_then(|call| names.calls.get(*call));
            let signature = call.and_then(|call| names.signatures.get(call.signature));
            mentioned.extend(signature.into_iter().flat_map(|one| one.form.types()).filter_map(Type::definition));
            let operation = collection.apis.get(*document).and_then(|api| api.operations.get(*index));
            mentioned.extend(operation.into_iter().flat_map(Operation::answered).filter_map(Type::definition));
        }
        Self { documents, operations, shapes: collection.reached(mentioned) }
    }

    /// Whether a shape is written.
    pub fn has_shape(&self, id: DefinitionId) -> bool {
        self.shapes.get(id.0).copied().unwrap_or_default()
    }
}
