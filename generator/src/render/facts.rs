//! What is decided about a shape by all that use it, beside its name: where it is boxed, whether it answers batches.
//!
//! Like names these are facts of the whole collection. A part of it is given them, so that a type has the same fields
//! there.

use super::{batch, recursion};
use crate::model::{Collection, DefinitionId};
use crate::name::Names;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The facts of all shapes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// Which members of which shapes have to be boxed.
    pub(super) boxed: recursion::Boxed,
    /// Which shapes are answers of batches.
    pub(super) batches: BTreeSet<DefinitionId>,
}

/// The facts of one shape, as they are handed on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShapeFacts {
    /// The positions of boxed members.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boxed: Vec<usize>,
    /// Whether it is the answer of a batch.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub batch: bool,
}

impl Facts {
    /// The facts as the collection itself tells them.
    pub fn of(collection: &Collection, names: &Names) -> Self {
        Self::with(collection, names, &BTreeMap::new())
    }

    /// The facts of a part of a collection: those of the whole, by the shapes' names at home, and for shapes that the
    /// whole does not have what the part itself tells.
    pub fn with(collection: &Collection, names: &Names, whole: &BTreeMap<String, ShapeFacts>) -> Self {
        let mut boxed = recursion::Boxed::new();
        let mut batches = batch::bodies(names);
        for (index, home) in names.homes.iter().enumerate() {
            let Some(known) = home.as_ref().and_then(|home| whole.get(home)) else { continue };
            boxed.extend(known.boxed.iter().map(|position| (index, *position)));
            if known.batch {
                batches.insert(DefinitionId(index));
            }
        }
        let boxed = recursion::boxed(&collection.shapes, boxed);
        Self { boxed, batches }
    }

    /// The facts by the shapes' names at home, where there is anything to say.
    pub fn by_home(&self, names: &Names) -> BTreeMap<String, ShapeFacts> {
        let fact = |(index, home): (usize, &Option<String>)| {
            let facts = ShapeFacts {
                boxed: self.boxed.range((index, 0)..(index + 1, 0)).map(|(_, position)| *position).collect(),
                batch: self.batches.contains(&DefinitionId(index)),
            };
            Some((home.clone()?, facts)).filter(|(_, facts)| *facts != ShapeFacts::default())
        };
        names.homes.iter().enumerate().filter_map(fact).collect()
    }
}
