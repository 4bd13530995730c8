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
    /// Null for an enumeration, which is a text, or for a union, which keeps what is none of its alternatives.
    NullOpen,
    /// A required member whose type has no empty value: a record; and where it is missing, an enumeration or a union.
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
pub const ALL: [Mutation; 22] = [
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
    Mutation::NullOpen,
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
    /// How it has to be read.
    pub outcome: Outcome,
}

/// How a mutated value has to be read.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Without an error.
    Reads,
    /// With an error that names this member.
    Fails(String),
    /// Either: which of two marks tells an alternative from the others is not for the test to say.
    Either(String),
}

/// A sample with one thing changed; `None` where the sample has no place for it.
pub fn mutate(sample: &Sample, mutation: Mutation, random: &mut Random) -> Option<Mutated> {
    let mut value = sample.value.clone();
    if mutation == Mutation::Several {
        let mut changed = false;
        for _ in 0..5 {
            let mild = random.pick(&ALL).copied().filter(|one| one.outcome(String::new()).is_mild());
            changed |= mild.is_some_and(|one| change(&mut value, sample, one, random).is_some());
        }
        return changed.then_some(Mutated { value, outcome: Outcome::Reads });
    }
    let place = change(&mut value, sample, mutation, random)?;
    let member = match place.path.last() {
        Some(Step::Name(name)) => name.clone(),
        _ => String::new(),
    };
    Some(Mutated { value, outcome: mutation.outcome(member) })
}

impl Outcome {
    const fn is_mild(&self) -> bool {
        matches!(self, Self::Reads)
    }
}

impl Mutation {
    /// How a value with this change at `member` has to be read.
    fn outcome(self, member: String) -> Outcome {
        match self {
            Self::NullWithoutEmpty | Self::MissingWithoutEmpty => Outcome::Fails(member),
            Self::MissingMark => Outcome::Either(member),
            _ => Outcome::Reads,
        }
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
            Self::NullOpen => matches!(place.kind, Kind::Enumeration | Kind::Union) && place.part == Part::Required,
            Self::NullWithoutEmpty => place.kind == Kind::Record && place.part == Part::Required,
            // Without a mark, a member that is gone makes it another alternative, or none.
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
