//! Which definitions are the same shape: partition refinement.
//!
//! Every definition starts in a class by its own look alone (kind, published name, names of members); then definitions
//! are split as long as two of one class mention types of different classes. What is left together cannot be told apart
//! by any value, recursive schemas included. A few rounds are enough: the depth at which two schemas first differ.

use crate::model::{Alternative, Api, Definition, DefinitionId, Member, Origin, Shape, Type};
use std::collections::{BTreeMap, HashSet};
use std::hash::{Hash, Hasher};

/// A small hash that needs no seed, so that equal documents give equal classes in every run.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn of(value: &impl Hash) -> u64 {
        let mut hasher = Self::new();
        value.hash(&mut hasher);
        hasher.finish()
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // FNV spreads badly into the high bits; one round of a mixer mends that.
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        mixed ^ (mixed >> 33)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn write_u64(&mut self, value: u64) {
        self.write(&value.to_le_bytes());
    }
}

/// The classes of all definitions of all documents.
pub(super) struct Classes {
    /// Per document, per definition: the class.
    class: Vec<Vec<usize>>,
    /// Per document, per definition: what a mention of it stands for, aliases of plain types looked through.
    resolved: Vec<Vec<Type>>,
    /// Per class: the definition that came first.
    first: Vec<(usize, usize)>,
}

impl Classes {
    /// Refines until nothing splits any more.
    pub(super) fn of(apis: &[Api]) -> Self {
        let mut colors: Vec<Vec<u64>> = apis.iter().map(|api| api.definitions.iter().map(own_look).collect()).collect();
        let mut count = distinct(&colors);
        loop {
            let next: Vec<Vec<u64>> = apis
                .iter()
                .zip(&colors)
                .map(|(api, colors)| {
                    api.definitions.iter().zip(colors).map(|(one, own)| refined(one, *own, colors)).collect()
                })
                .collect();
            let next_count = distinct(&next);
            colors = next;
            if next_count == count {
                break;
            }
            count = next_count;
        }
        Self::numbered(apis, &colors)
    }

    fn numbered(apis: &[Api], colors: &[Vec<u64>]) -> Self {
        let mut numbers: BTreeMap<u64, usize> = BTreeMap::new();
        let mut first = Vec::new();
        let mut class = Vec::with_capacity(colors.len());
        for (document, colors) in colors.iter().enumerate() {
            let mut row = Vec::with_capacity(colors.len());
            for (index, color) in colors.iter().enumerate() {
                row.push(*numbers.entry(*color).or_insert_with(|| {
                    first.push((document, index));
                    first.len() - 1
                }));
            }
            class.push(row);
        }
        let resolved = apis
            .iter()
            .zip(&class)
            .map(|(api, classes)| {
                (0..api.definitions.len()).map(|index| resolve(api, classes, index, &[], 0)).collect()
            })
            .collect();
        Self { class, resolved, first }
    }

    /// The class of a definition.
    pub(super) fn class(&self, document: usize, id: DefinitionId) -> usize {
        self.class.get(document).and_then(|row| row.get(id.0)).copied().unwrap_or_default()
    }

    /// What a mention of a definition stands for in the collection.
    pub(super) fn resolved(&self, document: usize, id: DefinitionId) -> Type {
        self.resolved.get(document).and_then(|row| row.get(id.0)).cloned().unwrap_or(Type::Any)
    }

    /// The definition that stands for its class: its document, its index there, and itself.
    pub(super) fn representative<'a>(
        &self,
        class: usize,
        apis: &'a [Api],
    ) -> Option<(usize, DefinitionId, &'a Definition)> {
        let (document, index) = *self.first.get(class)?;
        Some((document, DefinitionId(index), apis.get(document)?.definitions.get(index)?))
    }
}

fn distinct(colors: &[Vec<u64>]) -> usize {
    colors.iter().flatten().collect::<HashSet<_>>().len()
}

/// How many lists and maps without a name of their own may stand in each other.
const DEEPEST_ALIAS: usize = 32;

/// A mention of an alias is a mention of what it stands for, so that only records, enumerations and unions have
/// types of their own. `above` are the aliases that lead here: a list of itself has no type in Rust, so it is a list of
/// any JSON, as is what is nested too `deep`.
fn resolve(api: &Api, classes: &[usize], index: usize, above: &[usize], deep: usize) -> Type {
    let mut at = index;
    let mut above = above.to_vec();
    while let Some(Shape::Alias(ty)) = api.definitions.get(at).map(|definition| &definition.shape) {
        if above.contains(&at) {
            return Type::Any;
        }
        above.push(at);
        match ty {
            Type::Defined(id) => at = id.0,
            _ if deep > DEEPEST_ALIAS => return Type::Any,
            other => return other.with_definition(&|id| resolve(api, classes, id.0, &above, deep + 1)),
        }
    }
    Type::Defined(DefinitionId(classes.get(at).copied().unwrap_or_default()))
}

/// What a definition is called where that counts: inline enumerations and unions are the same wherever they stand,
/// inline records only under the same word.
fn own_name(definition: &Definition) -> Option<&str> {
    match (&definition.origin, &definition.shape) {
        (Origin::Component(name), _) => Some(name),
        (Origin::Member(_, words) | Origin::Operation(_, _, words), Shape::Record(..)) => {
            words.last().map(String::as_str)
        }
        _ => None,
    }
}

fn own_look(definition: &Definition) -> u64 {
    let is_component = matches!(definition.origin, Origin::Component(_));
    Fnv::of(&(is_component, own_name(definition)))
}

fn refined(definition: &Definition, own: u64, colors: &[u64]) -> u64 {
    let look: Vec<u64> = match &definition.shape {
        Shape::Enumeration(values) => vec![1, Fnv::of(values)],
        Shape::Constants(ty, values) => vec![5, Fnv::of(&(ty, values))],
        Shape::Alias(ty) => vec![2, type_color(ty, colors)],
        Shape::Record(members, others) => {
            let others = others.iter().map(|others| type_color(others, colors));
            std::iter::once(3).chain(members.iter().map(|member| member_color(member, colors))).chain(others).collect()
        }
        Shape::Union(alternatives) => {
            std::iter::once(4).chain(alternatives.iter().map(|one| alternative_color(one, colors))).collect()
        }
    };
    Fnv::of(&(own_look(definition), own, look))
}

fn member_color(member: &Member, colors: &[u64]) -> u64 {
    let Member { name, ty, required, deprecated: _, access } = member;
    Fnv::of(&(name, type_color(ty, colors), required, access))
}

fn alternative_color(alternative: &Alternative, colors: &[u64]) -> u64 {
    let Alternative { name, ty, tag, required } = alternative;
    Fnv::of(&(name, type_color(ty, colors), tag, required))
}

fn type_color(ty: &Type, colors: &[u64]) -> u64 {
    match ty {
        Type::Defined(id) => Fnv::of(&(10, colors.get(id.0))),
        Type::List(inner) => Fnv::of(&(11, type_color(inner, colors))),
        Type::Map(inner) => Fnv::of(&(12, type_color(inner, colors))),
        Type::Nullable(inner) => Fnv::of(&(13, type_color(inner, colors))),
        plain => Fnv::of(&(14, plain)),
    }
}
