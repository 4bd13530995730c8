//! A record becomes the shape that another version of its API publishes under the same name.
//!
//! By way of the JSON of its members: what counts is what goes over the wire. Which shapes can become one another is the generator's
//! decision ([`conversions!`](crate::conversions)); here nothing is judged but the value at hand.

use super::{name_of, read};
use crate::field::{Blank, Field, View};
use crate::reader::{DecodeError, ReadError, Reader};
use crate::rest::Misfit;
use crate::shape::{Kind, Member, Shaped};
use crate::writer::{self, Output};
use crate::{Rest, Value};

/// A value cannot become the shape of another version: what the target requires is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversionError {
    target: &'static str,
    what: DecodeError,
}

impl ConversionError {
    /// The published name of the target.
    #[must_use]
    pub const fn target(&self) -> &'static str {
        self.target
    }

    /// The place in the target (`results[3].createdAt`).
    #[must_use]
    pub fn path(&self) -> &str {
        self.what.path()
    }

    /// What the target requires there.
    #[must_use]
    pub fn expected(&self) -> &str {
        self.what.expected()
    }

    /// What the value has there.
    #[must_use]
    pub fn found(&self) -> &str {
        self.what.found()
    }
}

impl std::fmt::Display for ConversionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no {}: {}", self.target, self.what)
    }
}

impl std::error::Error for ConversionError {}

/// The value in another shape. Every member comes along: one that the target does not know is among its unknown members,
/// and one that does not fit the target's field is remembered there and written back.
pub fn convert<S: Shaped, T: Shaped>(source: &S) -> T {
    let mut target = <T as Blank>::blank();
    fill(source, &mut target);
    target
}

/// As [`convert`], but that everything the target requires has to be there.
///
/// # Errors
/// A member that the target requires is absent or null, or holds what the target's field cannot.
pub fn try_convert<S: Shaped, T: Shaped>(source: &S) -> Result<T, ConversionError> {
    let mut target = <T as Blank>::blank();
    let missing = fill(source, &mut target);
    match missing.or_else(|| lacking(&target)) {
        None => Ok(target),
        Some(error) => Err(ConversionError { target: target.shape().name, what: error.into_decode_error("") }),
    }
}

/// Fills `target`, which is at its empty value; tells the first member without which it is not complete.
fn fill(source: &dyn Shaped, target: &mut dyn Shaped) -> Option<ReadError> {
    if let (Kind::Record(from), Kind::Record(to)) = (&source.shape().kind, &target.shape().kind) {
        return fill_record(source, from, target, to);
    }
    let json = json_of(View::Shaped(source));
    if read(target, &mut Reader::new(&json)).is_err()
        && let Kind::Union(variants) = target.shape().kind
    {
        // The raw value is what an unknown alternative has.
        target.set_variant(variants.len()).assign(&serde_json::from_str(&json).unwrap_or(Value::Null));
    }
    None
}

fn json_of(view: View<'_>) -> String {
    let mut out = Output::small();
    writer::view(&mut out, view);
    String::from_utf8(out.into_bytes()).unwrap_or_default()
}

fn fill_record(
    source: &dyn Shaped,
    from: &'static [Member],
    target: &mut dyn Shaped,
    to: &'static [Member],
) -> Option<ReadError> {
    let mut rest = Rest::EMPTY;
    let mut came = vec![false; to.len()];
    let mut take = |name: &str, json: &str| match to.iter().position(|member| member.name == name) {
        Some(index) => {
            if let Some(came) = came.get_mut(index) {
                *came = true;
            }
            fill_member(json, index, target.part_mut(index), &mut rest);
        }
        None => rest.push(name.into(), json.into()),
    };
    let unknown = rest_of(source, from);
    for (index, member) in from.iter().enumerate() {
        let field = source.part(index);
        match (unknown.misfit(index, field), field.view()) {
            (Some(Misfit::Missing), _) | (None, View::Absent) => {}
            (Some(Misfit::Came(json)), _) => take(member.name, json),
            (None, view) => take(member.name, &json_of(view)),
        }
    }
    unknown.iter().for_each(|(name, json)| take(name, json));
    let mut incomplete = None;
    for (index, member) in to.iter().enumerate() {
        let field = target.part(index);
        if !member.required || came.get(index) == Some(&true) || matches!(field.view(), View::Absent) {
            continue;
        }
        if field.has_natural_empty() {
            rest.remember(index, Misfit::Missing);
        } else {
            incomplete = incomplete.or_else(|| Some(ReadError::new(kind(field), "nothing", 0).in_member(member.name)));
        }
    }
    if let Some(own) = target.part_mut(to.len()).rest_mut() {
        *own = rest;
    }
    incomplete
}

fn rest_of<'a>(record: &'a dyn Shaped, members: &'static [Member]) -> &'a Rest {
    match record.part(members.len()).view() {
        View::Rest(rest) => rest,
        _ => const { &Rest::EMPTY },
    }
}

/// Reads a member; what does not fit is remembered as it came.
fn fill_member(json: &str, index: usize, field: &mut dyn Field, rest: &mut Rest) {
    let mut reader = Reader::new(json);
    let fits = field.read(&mut reader).is_ok();
    if !fits {
        let empty = field.fresh();
        field.assign(&*empty);
    }
    let is_other_null = json == "null" && !field.view().is_null();
    if !fits || is_other_null || reader.misfits() > 0 {
        rest.remember(index, Misfit::Came(json.into()));
    }
}

/// The first place where something that is required is not there.
fn lacking(shaped: &dyn Shaped) -> Option<ReadError> {
    match shaped.shape().kind {
        Kind::Record(members) => lacking_member(shaped, members),
        Kind::Union(_) => lacking_in(shaped.variant().1.view()),
        Kind::Enumeration(_) | Kind::Constants(_) | Kind::Operation(_) | Kind::Request(..) => None,
    }
}

fn lacking_member(shaped: &dyn Shaped, members: &'static [Member]) -> Option<ReadError> {
    let rest = rest_of(shaped, members);
    members.iter().enumerate().find_map(|(index, member)| {
        let field = shaped.part(index);
        let error = match rest.misfit(index, field) {
            Some(Misfit::Missing) => Some(ReadError::new(kind(field), "nothing", 0)),
            Some(Misfit::Came(json)) if &**json == "null" => {
                member.required.then(|| ReadError::new(kind(field), "null", 0))
            }
            Some(Misfit::Came(json)) => field.fresh().read(&mut Reader::new(json)).err(),
            None => lacking_in(field.view()),
        };
        error.map(|error| error.in_member(member.name))
    })
}

fn lacking_in(view: View<'_>) -> Option<ReadError> {
    match view {
        View::Shaped(shaped) => lacking(shaped),
        View::List(items) => {
            (0..items.count()).find_map(|index| lacking_in(items.item(index)).map(|error| error.in_item(index)))
        }
        View::Map(entries) => (0..entries.count()).find_map(|index| {
            let (name, value) = entries.entry(index);
            lacking_in(value).map(|error| error.in_member(name))
        }),
        _ => None,
    }
}

/// What a field takes, in words.
fn kind(field: &dyn Field) -> &'static str {
    match field.view() {
        View::Boolean(_) => "true or false",
        View::Integer(_) => "an integer",
        View::Number(_) => "a number",
        View::Text(_) => "a text",
        View::DateTime(_) => "a date-time",
        View::Date(_) => "a date",
        View::Id(_) => "an id",
        View::List(_) => "a list",
        View::Map(_) | View::Properties(_) => "an object",
        _ => name_of(field),
    }
}

#[cfg(test)]
mod tests;
