//! What tells the alternatives of a union apart.
//!
//! A `discriminator` where there is one; HubSpot publishes none. Nearly every alternative has one required member with a
//! single allowed text; which member that is may differ from alternative to alternative of one union (facts 5.5). In
//! order: the discriminator; a required enumeration that all alternatives have, with disjoint values; each alternative's own single-valued
//! required enumeration; the required members.

use crate::model::{Access, Alternative, Definition, Member, Shape, Tag, Type};
use std::collections::{BTreeMap, BTreeSet};

/// The required enumerations of an alternative: member name to its values.
type Marks = BTreeMap<String, Vec<String>>;

/// Gives every alternative of every union its mark.
pub(super) fn infer(definitions: &mut [Definition]) {
    for index in 0..definitions.len() {
        let Some(Shape::Union(alternatives)) = definitions.get(index).map(|definition| &definition.shape) else {
            continue;
        };
        let marked = mark(alternatives, definitions);
        if let Some(definition) = definitions.get_mut(index) {
            definition.shape = Shape::Union(marked);
        }
    }
}

fn mark(alternatives: &[Alternative], definitions: &[Definition]) -> Vec<Alternative> {
    if alternatives.iter().any(|one| one.tag.is_some()) {
        return discriminated(alternatives, definitions);
    }
    let marks: Vec<Marks> = alternatives.iter().map(|one| marks(&one.ty, definitions)).collect();
    let tags = common_tag(&marks).unwrap_or_else(|| own_tags(&marks));
    alternatives
        .iter()
        .zip(tags)
        .map(|(one, tag)| Alternative { tag, required: required(&one.ty, definitions), ..one.clone() })
        .collect()
}

/// The marks of a discriminator. Where it says no texts for an alternative, they are those of the alternative's own member,
/// unless another alternative has them too; else the name of the schema.
fn discriminated(alternatives: &[Alternative], definitions: &[Definition]) -> Vec<Alternative> {
    let own = |one: &Alternative| {
        let tag = one.tag.as_ref().filter(|tag| tag.values.is_empty())?;
        members(&one.ty, definitions).iter().find(|member| member.name == tag.member)?.ty.definition()
    };
    let values = |one: &Alternative| match definitions.get(own(one)?.0).map(|definition| &definition.shape) {
        Some(Shape::Enumeration(values)) => Some(values),
        _ => None,
    };
    let sets: Vec<Option<&Vec<String>>> = alternatives.iter().map(values).collect();
    let is_of_one = |set: &Vec<String>| {
        let having = sets.iter().flatten().filter(|other| other.iter().any(|value| set.contains(value)));
        having.count() == 1
    };
    let tag = |(one, set): (&Alternative, &Option<&Vec<String>>)| {
        let tag = one.tag.as_ref()?;
        let values = match set.filter(|set| is_of_one(set)) {
            _ if !tag.values.is_empty() => tag.values.clone(),
            Some(own) => own.clone(),
            None => vec![one.name.clone()],
        };
        Some(Tag { member: tag.member.clone(), values })
    };
    let tags: Vec<Option<Tag>> = alternatives.iter().zip(&sets).map(tag).collect();
    let marked = alternatives.iter().zip(tags);
    marked.map(|(one, tag)| Alternative { tag, required: required(&one.ty, definitions), ..one.clone() }).collect()
}

fn members<'a>(ty: &Type, definitions: &'a [Definition]) -> &'a [Member] {
    match ty.definition().and_then(|id| definitions.get(id.0)).map(|definition| &definition.shape) {
        Some(Shape::Record(members, _)) => members,
        Some(Shape::Alias(inner)) if inner != ty => members(inner, definitions),
        _ => &[],
    }
}

fn required(ty: &Type, definitions: &[Definition]) -> Vec<String> {
    // What is never read marks nothing that is.
    let is_mark = |member: &&Member| member.required && member.access != Access::Write;
    members(ty, definitions).iter().filter(is_mark).map(|member| member.name.clone()).collect()
}

fn marks(ty: &Type, definitions: &[Definition]) -> Marks {
    let enumerations = members(ty, definitions).iter().filter(|member| member.required).filter_map(|member| {
        match definitions.get(member.ty.definition()?.0).map(|definition| &definition.shape) {
            Some(Shape::Enumeration(values)) => Some((member.name.clone(), values.clone())),
            _ => None,
        }
    });
    enumerations.collect()
}

/// A member that every alternative has, with values that no two of them share. One with single values comes first.
fn common_tag(marks: &[Marks]) -> Option<Vec<Option<Tag>>> {
    let (first, others) = marks.split_first()?;
    let mut candidates: Vec<&String> =
        first.keys().filter(|name| others.iter().all(|other| other.contains_key(*name))).collect();
    candidates.retain(|name| are_disjoint(marks.iter().filter_map(|mark| mark.get(*name))));
    candidates.sort_by_key(|name| {
        let most = marks.iter().filter_map(|mark| mark.get(*name)).map(Vec::len).max();
        (most, *name)
    });
    let name = candidates.first()?;
    Some(
        marks
            .iter()
            .map(|mark| mark.get(*name).map(|values| Tag { member: (*name).clone(), values: values.clone() }))
            .collect(),
    )
}

fn are_disjoint<'a>(sets: impl Iterator<Item = &'a Vec<String>>) -> bool {
    let mut seen = BTreeSet::new();
    sets.flatten().all(|value| seen.insert(value))
}

/// Each alternative's own constant; none where two alternatives have the same.
fn own_tags(marks: &[Marks]) -> Vec<Option<Tag>> {
    let mut popularity: BTreeMap<&String, usize> = BTreeMap::new();
    for name in marks.iter().flat_map(|mark| mark.iter().filter(|(_, values)| values.len() == 1).map(|(name, _)| name))
    {
        *popularity.entry(name).or_default() += 1;
    }
    let own = |mark: &Marks| {
        let constants = mark.iter().filter(|(_, values)| values.len() == 1);
        let best = constants.max_by_key(|(name, _)| (popularity.get(name).copied(), std::cmp::Reverse(*name)));
        best.map(|(name, values)| Tag { member: name.clone(), values: values.clone() })
    };
    let tags: Vec<Option<Tag>> = marks.iter().map(own).collect();
    let is_unique = |tag: &Tag| tags.iter().flatten().filter(|other| *other == tag).count() == 1;
    tags.iter().map(|tag| tag.clone().filter(is_unique)).collect()
}
