//! Random values that a schema allows, with what stands where.
//!
//! A value is made with a list of its places, each with what the schema says of it, so that `mutate` can change one
//! without a second reading of the schema.

use serde_json::{Map, Number, Value};

use crate::random::Random;
use crate::schema::{Member, Schema, Schemas};
use crate::text;

/// From this depth on only what has to be there.
const DEEP: usize = 6;

/// From so many places on only what has to be there.
const LARGE: usize = 150;

/// Longer lists of values (languages) are texts in Rust, since nobody matches on so many variants.
const LONGEST_ENUMERATION: usize = 256;

/// A value and all its places, the outer ones first.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The value.
    pub value: Value,
    /// Its places.
    pub places: Vec<Place>,
}

/// A place in a value.
#[derive(Debug, Clone)]
pub struct Place {
    /// The way to it.
    pub path: Vec<Step>,
    /// What stands there.
    pub kind: Kind,
    /// What it is part of.
    pub part: Part,
    /// Whether it is inside an alternative of a union that nothing but its members tells from the others.
    pub unmarked: bool,
}

/// A step on the way to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To a member or entry.
    Name(String),
    /// To an item.
    Index(usize),
}

/// What the schema says of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the kinds of JSON schemas")]
pub enum Kind {
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    Enumeration,
    /// An enumeration that marks an alternative of a union.
    Mark,
    DateTime,
    Date,
    List,
    Map,
    Record,
    Union,
    /// Null, where it is allowed.
    Null,
}

/// What a place is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Nothing: it is the value.
    Whole,
    /// A record, which has to have it.
    Required,
    /// A record, which may have it.
    Optional,
    /// A list.
    Item,
    /// A map.
    Entry,
    /// A union, of which it is the alternative that was taken.
    Alternative,
}

/// How much of what may be left out is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fullness {
    /// Nothing.
    Least,
    /// Some of it.
    Random,
    /// All of it on the first level.
    Full,
}

/// Makes values of the schemas of one document.
pub struct Maker<'a, 'r> {
    schemas: &'r Schemas<'a>,
    random: &'r mut Random,
    fullness: Fullness,
    /// Which alternative of a union is taken on the first level, for all to have their turn.
    turn: usize,
    path: Vec<Step>,
    places: Vec<Place>,
    unmarked: bool,
}

impl<'a, 'r> Maker<'a, 'r> {
    /// Makes values with `random`; `turn` counts up from value to value.
    pub fn new(schemas: &'r Schemas<'a>, random: &'r mut Random, fullness: Fullness, turn: usize) -> Self {
        Self { schemas, random, fullness, turn, path: Vec::new(), places: Vec::new(), unmarked: false }
    }

    /// A value of the schema; `None` where it has no finite one.
    #[must_use]
    pub fn make(mut self, node: &'a Value) -> Option<Sample> {
        let depth = self.schemas.depth(node)?;
        let value = self.value(node, Part::Whole, depth);
        Some(Sample { value, places: self.places })
    }

    fn is_tight(&self) -> bool {
        self.path.len() >= DEEP || self.places.len() >= LARGE
    }

    fn note(&mut self, kind: Kind, part: Part) {
        self.places.push(Place { path: self.path.clone(), kind, part, unmarked: self.unmarked });
    }

    /// A value of a schema whose flattest one is `depth` deep.
    fn value(&mut self, node: &'a Value, part: Part, depth: usize) -> Value {
        if self.schemas.is_nullable(node) && (self.random.chance(25) || (self.is_tight() && depth > 0)) {
            self.note(Kind::Null, part);
            return Value::Null;
        }
        match self.schemas.read(node) {
            Schema::Any => self.plain(Kind::Any, part, |random| any(random, 2)),
            Schema::Object => self.plain(Kind::Any, part, |random| object(random, 2)),
            Schema::Boolean => self.plain(Kind::Boolean, part, |random| random.chance(50).into()),
            Schema::Integer { short, least } => {
                self.plain(Kind::Integer, part, |random| integer(random, short, least).into())
            }
            Schema::Number => self.plain(Kind::Number, part, number),
            Schema::Text(schema) => {
                let kind = match schema.format {
                    _ if schema.values.len() > LONGEST_ENUMERATION => Kind::Text,
                    _ if !schema.values.is_empty() => Kind::Enumeration,
                    Some("date-time") => Kind::DateTime,
                    Some("date") => Kind::Date,
                    _ => Kind::Text,
                };
                self.plain(kind, part, |random| text::valid(&schema, random).into())
            }
            Schema::List(item) => self.list(item, part),
            Schema::Map(value) => self.map(value, part),
            Schema::Record(members) => {
                self.note(Kind::Record, part);
                self.record(&members)
            }
            Schema::OneOf(alternatives) => self.one_of(alternatives, part),
        }
    }

    fn plain(&mut self, kind: Kind, part: Part, make: impl FnOnce(&mut Random) -> Value) -> Value {
        self.note(kind, part);
        make(self.random)
    }

    /// A value one step further in.
    fn inside(&mut self, step: Step, node: &'a Value, part: Part) -> Option<Value> {
        let depth = self.schemas.depth(node)?;
        self.path.push(step);
        let value = self.value(node, part, depth);
        self.path.pop();
        Some(value)
    }

    fn list(&mut self, item: &'a Value, part: Part) -> Value {
        self.note(Kind::List, part);
        let count = if self.is_tight() { 0 } else { self.random.below(4) };
        (0..count).filter_map(|index| self.inside(Step::Index(index), item, Part::Item)).collect()
    }

    fn map(&mut self, value: &'a Value, part: Part) -> Value {
        self.note(Kind::Map, part);
        let count = if self.is_tight() { 0 } else { self.random.below(4) };
        let mut map = Map::new();
        for _ in 0..count {
            let name = if self.random.chance(20) { text::any(self.random) } else { text::word(self.random) };
            if map.contains_key(&name) {
                continue;
            }
            if let Some(value) = self.inside(Step::Name(name.clone()), value, Part::Entry) {
                map.insert(name, value);
            }
        }
        Value::Object(map)
    }

    fn record(&mut self, members: &[Member<'a>]) -> Value {
        let likely = match (self.fullness, self.path.len()) {
            _ if self.is_tight() => 0,
            (Fullness::Least, _) => 0,
            (Fullness::Full, 0) => 100,
            (_, 0) => 75,
            (_, 1) => 60,
            (_, 2) => 40,
            _ => 20,
        };
        let mut record = Map::new();
        for member in members {
            if member.required || self.random.chance(likely) {
                let part = if member.required { Part::Required } else { Part::Optional };
                if let Some(value) = self.inside(Step::Name(member.name.to_owned()), member.schema, part) {
                    record.insert(member.name.to_owned(), value);
                }
            }
        }
        Value::Object(record)
    }

    fn one_of(&mut self, alternatives: &'a [Value], part: Part) -> Value {
        self.note(Kind::Union, part);
        let mut finite: Vec<(usize, &'a Value)> =
            alternatives.iter().filter_map(|one| Some((self.schemas.depth(one)?, one))).collect();
        if self.is_tight() {
            let least = finite.iter().map(|(depth, _)| *depth).min();
            finite.retain(|(depth, _)| Some(*depth) == least);
        }
        let index =
            if self.path.is_empty() { self.turn % finite.len().max(1) } else { self.random.below(finite.len()) };
        let Some((depth, one)) = finite.get(index).copied() else { return Value::Null };
        let (first, outer) = (self.places.len(), self.unmarked);
        self.unmarked |= self.marks(one).is_empty();
        let value = self.value(one, Part::Alternative, depth);
        self.unmarked = outer;
        self.note_marks(one, first);
        value
    }

    /// The members that mark an alternative: required enumerations.
    fn marks(&self, alternative: &'a Value) -> Vec<&'a str> {
        let Schema::Record(members) = self.schemas.read(alternative) else { return Vec::new() };
        let is_mark = |member: &Member<'a>| {
            let Schema::Text(text) = self.schemas.read(member.schema) else { return false };
            member.required && !text.values.is_empty()
        };
        members.iter().filter(|member| is_mark(member)).map(|member| member.name).collect()
    }

    /// Calls the marks of the alternative that stands here, whose places begin at `first`, by their name.
    fn note_marks(&mut self, alternative: &'a Value, first: usize) {
        let marks = self.marks(alternative);
        let depth = self.path.len();
        for place in self.places.iter_mut().skip(first) {
            if let [Step::Name(name)] = place.path.get(depth..).unwrap_or_default()
                && marks.contains(&name.as_str())
            {
                place.kind = Kind::Mark;
            }
        }
    }
}

fn integer(random: &mut Random, short: bool, least: Option<i64>) -> i64 {
    let bits = if short { 31 } else { 63 };
    let wide = i64::try_from(random.draw() >> (64 - bits)).unwrap_or(0);
    let value = match random.below(6) {
        0 => 0,
        1 => wide,
        2 => -wide,
        3 if !short => 21_678_228_008,
        4 if !short => 9_007_199_254_740_993,
        _ => i64::try_from(random.below(100_000)).unwrap_or(0),
    };
    value.max(least.unwrap_or(i64::MIN))
}

/// A number: whole, with a fraction, large, small, and more exact than a float.
fn number(random: &mut Random) -> Value {
    let whole = i64::try_from(random.draw() >> 1).unwrap_or(0);
    match random.below(7) {
        0 => 0.into(),
        1 => whole.into(),
        2 => (-whole).into(),
        _ => {
            let scale = random.pick(&[1e-9, 1e-3, 1.0, 1e3, 1e22, 1e300]).copied().unwrap_or(1.0);
            let thousandths = f64::from(u32::try_from(random.below(2_000_000)).unwrap_or(0)) / 1000.0 - 1000.0;
            Number::from_f64(thousandths * scale).map_or(Value::Null, Value::Number)
        }
    }
}

/// Any JSON, nested `depth` deep at most.
pub fn any(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => random.chance(50).into(),
        2 => number(random),
        3 | 4 => text::any(random).into(),
        5 => (0..random.below(4)).map(|_| any(random, depth - 1)).collect(),
        _ => object(random, depth - 1),
    }
}

/// Any JSON object.
fn object(random: &mut Random, depth: usize) -> Value {
    Value::Object((0..random.below(4)).map(|_| (text::word(random), any(random, depth))).collect())
}
