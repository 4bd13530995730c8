//! Values as HubSpot really sends them: near what the schema allows, and not quite it.

use serde_json::{Map, Value};

use crate::random::Random;
use crate::text;
use crate::values::{self, Kind, Part, Place, Sample, Step};

/// A way in which an answer differs from its schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mutation {
    UnknownEnumMember,
    UnknownMember,
    UnknownMark,
    MissingMark,
    NullEntry,
    AbsentOptional,
    NullOptional,
    NullText,
    MissingText,
    /// A required member whose type has an empty value: boolean, number, date-time, list, map.
    NullRequired,
    MissingRequired,
    /// A required member whose type has no empty value: record, enumeration, union.
    NullWithoutEmpty,
    MissingWithoutEmpty,
    NumberForText,
    TextForNumber,
    TextForBoolean,
    NoDateTime,
    NumberForDateTime,
    LongInteger,
    AnyForObject,
    /// Five of those that have to read, at once.
    Several,
}

/// Every mutation.
pub const ALL: [Mutation; 21] = [
    Mutation::UnknownEnumMember,
    Mutation::UnknownMember,
    Mutation::UnknownMark,
    Mutation::MissingMark,
    Mutation::NullEntry,
    Mutation::AbsentOptional,
    Mutation::NullOptional,
    Mutation::NullText,
    Mutation::MissingText,
    Mutation::NullRequired,
    Mutation::MissingRequired,
    Mutation::NullWithoutEmpty,
    Mutation::MissingWithoutEmpty,
    Mutation::NumberForText,
    Mutation::TextForNumber,
    Mutation::TextForBoolean,
    Mutation::NoDateTime,
    Mutation::NumberForDateTime,
    Mutation::LongInteger,
    Mutation::AnyForObject,
    Mutation::Several,
];

/// A mutated value.
#[derive(Debug, Clone)]
pub struct Mutated {
    /// The value.
    pub value: Value,
    /// The member at which reading has to fail; `None` where it must not fail.
    pub fails_at: Option<String>,
}

/// A sample with one thing changed; `None` where the sample has no place for it.
pub fn mutate(sample: &Sample, mutation: Mutation, random: &mut Random) -> Option<Mutated> {
    let mut value = sample.value.clone();
    if mutation == Mutation::Several {
        let mut changed = false;
        for _ in 0..5 {
            let mild = random.pick(&ALL).copied().filter(|one| !one.is_fatal() && *one != Mutation::Several);
            changed |= mild.is_some_and(|one| change(&mut value, sample, one, random).is_some());
        }
        return changed.then_some(Mutated { value, fails_at: None });
    }
    let place = change(&mut value, sample, mutation, random)?;
    let fails_at = match place.path.last() {
        Some(Step::Name(name)) if mutation.is_fatal() => Some(name.clone()),
        _ => None,
    };
    Some(Mutated { value, fails_at })
}

impl Mutation {
    /// Whether reading has to fail.
    #[must_use]
    pub const fn is_fatal(self) -> bool {
        matches!(self, Self::NullWithoutEmpty | Self::MissingWithoutEmpty)
    }

    /// Whether `place` is one for it.
    fn fits(self, place: &Place) -> bool {
        let is_member = matches!(place.part, Part::Required | Part::Optional);
        let has_empty = matches!(
            place.kind,
            Kind::Boolean | Kind::Integer | Kind::Number | Kind::DateTime | Kind::Date | Kind::List | Kind::Map
        );
        let has_none = matches!(place.kind, Kind::Record | Kind::Enumeration | Kind::Union);
        match self {
            Self::UnknownEnumMember => place.kind == Kind::Enumeration,
            Self::UnknownMember => place.kind == Kind::Record,
            Self::UnknownMark | Self::MissingMark => place.kind == Kind::Mark,
            Self::NullEntry => place.part == Part::Entry && place.kind == Kind::Text,
            Self::AbsentOptional | Self::NullOptional => place.part == Part::Optional,
            Self::NullText => place.kind == Kind::Text && place.part != Part::Whole,
            Self::MissingText => place.kind == Kind::Text && place.part == Part::Required,
            Self::NullRequired | Self::MissingRequired => has_empty && place.part == Part::Required,
            // Without a mark, a member that is gone makes it another alternative, or none.
            Self::NullWithoutEmpty => has_none && place.part == Part::Required,
            Self::MissingWithoutEmpty => has_none && place.part == Part::Required && !place.unmarked,
            Self::NumberForText => place.kind == Kind::Text && is_member,
            Self::TextForNumber => matches!(place.kind, Kind::Integer | Kind::Number) && is_member,
            Self::TextForBoolean => place.kind == Kind::Boolean && is_member,
            Self::NoDateTime | Self::NumberForDateTime => matches!(place.kind, Kind::DateTime | Kind::Date),
            Self::LongInteger => place.kind == Kind::Integer,
            Self::AnyForObject => place.kind == Kind::Any && place.part != Part::Whole,
            Self::Several => false,
        }
    }
}

/// Changes one place in `value`, and says which.
fn change<'s>(value: &mut Value, sample: &'s Sample, mutation: Mutation, random: &mut Random) -> Option<&'s Place> {
    let places: Vec<&Place> = sample.places.iter().filter(|place| mutation.fits(place)).collect();
    let place = *random.pick(&places)?;
    match mutation {
        Mutation::AbsentOptional
        | Mutation::MissingText
        | Mutation::MissingRequired
        | Mutation::MissingMark
        | Mutation::MissingWithoutEmpty => {
            remove(value, &place.path)?;
        }
        Mutation::UnknownMember => {
            let members = find(value, &place.path)?.as_object_mut()?;
            for _ in 0..=random.below(3) {
                let name = if random.chance(20) { text::any(random) } else { text::word(random) };
                members.entry(format!("new{name}")).or_insert_with(|| values::any(random, 2));
            }
        }
        _ => *find(value, &place.path)? = replacement(mutation, random),
    }
    Some(place)
}

/// What comes instead of what is allowed.
fn replacement(mutation: Mutation, random: &mut Random) -> Value {
    let number = i64::try_from(random.below(1 << 40)).unwrap_or(0);
    match mutation {
        Mutation::UnknownEnumMember | Mutation::UnknownMark => {
            let known_nowhere = ["A_NEW_VALUE", "", "null", "a new value", "ÜNKNOWN"];
            random.pick(&known_nowhere).copied().unwrap_or_default().into()
        }
        Mutation::NumberForText if random.chance(30) => random.chance(50).into(),
        Mutation::NumberForText => number.into(),
        Mutation::TextForNumber => if random.chance(20) { String::new() } else { number.to_string() }.into(),
        Mutation::TextForBoolean => random.pick(&["true", "false", ""]).copied().unwrap_or_default().into(),
        Mutation::NoDateTime => {
            let seen = ["", "12:151:01", "2026-03-01", "2026-03-01T10:00:00", "yesterday", "1772359200000"];
            random.pick(&seen).copied().unwrap_or_default().into()
        }
        Mutation::NumberForDateTime => number.into(),
        Mutation::LongInteger => random.pick(&[21_678_228_008, i64::MAX, i64::MIN]).copied().unwrap_or(0).into(),
        Mutation::AnyForObject => values::any(random, 2),
        _ => Value::Null,
    }
}

/// The value at the end of a path.
fn find<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(index),
    })
}

fn remove(value: &mut Value, path: &[Step]) -> Option<Value> {
    let (last, parents) = path.split_last()?;
    let parent: &mut Map<String, Value> = find(value, parents)?.as_object_mut()?;
    match last {
        Step::Name(name) => parent.remove(name),
        Step::Index(_) => None,
    }
}
