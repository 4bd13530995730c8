//! Which shapes that one API publishes under one name in several versions can become one another.
//!
//! A shape becomes another where every member that the other requires can be had. What the other does not know is no
//! obstacle: types keep unknown members. Judged over the model alone; how the values move is the runtime's business,
//! what the code looks like *render*'s.

use crate::model::{Alternative, Collection, DefinitionId, Member, Shape, SharedShape, Type};
use crate::part::Part;
use std::collections::{BTreeMap, BTreeSet};

/// How far a value of one shape can become another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// No value can: the target requires what the source does not know, or the same member is of another kind.
    Never,
    /// Those values that have what the source may lack and the target requires.
    Some,
    /// Every value.
    Every,
}

/// One shape becomes another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// What is given.
    pub from: DefinitionId,
    /// What it becomes.
    pub to: DefinitionId,
    /// Whether a value may lack what the target requires.
    pub fallible: bool,
    /// The documents that publish either, of the APIs that publish both.
    pub documents: BTreeSet<usize>,
}

/// All conversions between shapes of one published name that one API publishes in several versions, as far as shapes and
/// documents are in the part, in the order of the shapes.
pub fn conversions(collection: &Collection, part: &Part) -> Vec<Conversion> {
    let wanted = wanted(collection, part);
    let reaches = settled(collection, wanted.keys().copied());
    let reached = wanted.into_iter().filter_map(|((from, to), documents)| {
        let reach = *reaches.get(&(from, to)).filter(|reach| **reach != Reach::Never)?;
        Some(Conversion { from, to, fallible: reach == Reach::Some, documents })
    });
    reached.collect()
}

/// Which pairs are to be judged, with the documents that publish either, of the APIs that publish both.
fn wanted(collection: &Collection, part: &Part) -> BTreeMap<(DefinitionId, DefinitionId), BTreeSet<usize>> {
    let mut by_name: BTreeMap<&str, Vec<(DefinitionId, Publishers)>> = BTreeMap::new();
    for (index, shape) in collection.shapes.iter().enumerate() {
        let is_type = !matches!(shape.shape, Shape::Alias(_)) && part.has_shape(DefinitionId(index));
        if let (Some(name), true) = (&shape.published, is_type) {
            by_name.entry(name).or_default().push((DefinitionId(index), publishers(collection, shape)));
        }
    }
    let mut wanted = BTreeMap::new();
    for same in by_name.values() {
        for ((from, one), (to, other)) in same.iter().flat_map(|from| same.iter().map(move |to| (from, to))) {
            let both = one.keys().filter(|api| from != to && other.contains_key(*api));
            let documents = both.flat_map(|api| one.get(api).into_iter().chain(other.get(api)).flatten().copied());
            let documents: BTreeSet<usize> = documents.collect();
            if !part.documents.is_disjoint(&documents) {
                wanted.insert((*from, *to), documents);
            }
        }
    }
    wanted
}

/// The documents that publish a shape, by group and API.
type Publishers<'a> = BTreeMap<(&'a str, &'a str), BTreeSet<usize>>;

fn publishers<'a>(collection: &'a Collection, shape: &SharedShape) -> Publishers<'a> {
    let mut publishers = Publishers::new();
    for (document, _) in &shape.uses {
        if let Some(api) = collection.apis.get(*document) {
            publishers.entry((&api.id.group, &api.id.api)).or_default().insert(*document);
        }
    }
    publishers
}

/// How far these pairs reach, and those that they mention.
fn settled(
    collection: &Collection,
    pairs: impl Iterator<Item = (DefinitionId, DefinitionId)>,
) -> BTreeMap<(DefinitionId, DefinitionId), Reach> {
    let mut judge = Judge { collection, reaches: pairs.map(|pair| (pair, Reach::Every)).collect() };
    loop {
        let before = judge.reaches.clone();
        for (from, to) in before.keys() {
            let reach = judge.shapes(*from, *to);
            judge.reaches.insert((*from, *to), reach);
        }
        if judge.reaches == before {
            return before;
        }
    }
}

/// What is known of pairs of definitions. A pair that is not judged yet is taken to reach, so that recursive shapes
/// come to an end; judging goes on until nothing changes.
struct Judge<'a> {
    collection: &'a Collection,
    reaches: BTreeMap<(DefinitionId, DefinitionId), Reach>,
}

impl Judge<'_> {
    fn shapes(&mut self, from: DefinitionId, to: DefinitionId) -> Reach {
        let shapes = &self.collection.shapes;
        match (shapes.get(from.0).map(|shape| &shape.shape), shapes.get(to.0).map(|shape| &shape.shape)) {
            // What else a record may have is typed in one alone, or of another type: not judged.
            (Some(Shape::Record(_, from)), Some(Shape::Record(_, to))) if from != to => Reach::Never,
            (Some(Shape::Record(from, _)), Some(Shape::Record(to, _))) => self.records(from, to),
            // Enumerations are open.
            (Some(Shape::Enumeration(_)), Some(Shape::Enumeration(_))) => Reach::Every,
            (Some(Shape::Constants(from, _)), Some(Shape::Constants(to, _))) if from == to => Reach::Every,
            (Some(Shape::Union(from)), Some(Shape::Union(to))) => self.unions(from, to),
            _ => Reach::Never,
        }
    }

    fn records(&mut self, from: &[Member], to: &[Member]) -> Reach {
        let mut reach = Reach::Every;
        for target in to {
            reach = reach.min(match from.iter().find(|member| member.name == target.name) {
                None if target.required => Reach::Never,
                None => Reach::Every,
                Some(source) if target.required && !source.required => {
                    self.types(&source.ty, &target.ty, true).min(Reach::Some)
                }
                Some(source) => self.types(&source.ty, &target.ty, target.required),
            });
        }
        reach
    }

    /// An alternative that the other union does not know stays raw there.
    fn unions(&mut self, from: &[Alternative], to: &[Alternative]) -> Reach {
        let mut reach = Reach::Every;
        for one in from {
            for other in to.iter().filter(|other| may_be_taken_for(one, other)) {
                reach = reach.min(self.types(&one.ty, &other.ty, true));
            }
        }
        reach
    }

    fn types(&mut self, from: &Type, to: &Type, required: bool) -> Reach {
        match (from, to) {
            (from, to) if from == to => Reach::Every,
            (_, Type::Any) | (Type::Integer, Type::Number) => Reach::Every,
            // A text that is no date is kept as it is.
            (Type::Text, Type::DateTime | Type::Date | Type::Secret) => Reach::Every,
            (Type::DateTime | Type::Date | Type::Secret, Type::Text) => Reach::Every,
            (Type::Nullable(from), Type::Nullable(to)) => self.types(from, to, required),
            (from, Type::Nullable(to)) => self.types(from, to, required),
            (Type::Nullable(from), to) => {
                let null = if required { Reach::Some } else { Reach::Every };
                self.types(from, to, required).min(null)
            }
            (Type::List(from), Type::List(to)) | (Type::Map(from), Type::Map(to)) => match (&**from, &**to) {
                (Type::Nullable(_), to) if !matches!(to, Type::Nullable(_) | Type::Any) => Reach::Never,
                (from, to) => self.types(from, to, true),
            },
            (Type::Defined(from), Type::Defined(to)) => *self.reaches.entry((*from, *to)).or_insert(Reach::Every),
            (Type::Defined(id), Type::Text) | (Type::Text, Type::Defined(id)) => self.as_text(*id),
            _ => Reach::Never,
        }
    }

    fn as_text(&self, id: DefinitionId) -> Reach {
        match self.collection.shapes.get(id.0).map(|shape| &shape.shape) {
            Some(Shape::Enumeration(_)) => Reach::Every,
            _ => Reach::Never,
        }
    }
}

/// Whether a value of one alternative may be read as the other.
fn may_be_taken_for(one: &Alternative, other: &Alternative) -> bool {
    match (&one.tag, &other.tag) {
        (Some(one), Some(other)) => {
            one.member != other.member || one.values.iter().any(|value| other.values.contains(value))
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests;
