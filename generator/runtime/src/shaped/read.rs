//! Filling a generated type from JSON, lenient as far as nothing is lost.
//!
//! * A member that is required and did not come, or came as null, takes its type's natural empty value; where there is
//!   none, the error names its place.
//! * What came and is not what the field now holds (a number for a text, a null, nothing) is remembered in the
//!   [`Rest`](crate::Rest), and written back for as long as the field is not set.
//! * Unknown members are kept. Of two members of one name the last counts.

use super::{constant, name_of, union};
use crate::Text;
use crate::reader::{Name, Names, ReadError, Reader, compact, keep_last};
use crate::rest::Misfit;
use crate::shape::{Kind, Member, Shaped};

/// Reads a value into `target`, which is at its empty value.
pub(crate) fn read(target: &mut dyn Shaped, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    let shape = target.shape();
    match shape.kind {
        Kind::Record(members) => read_members(target, 0, members, reader, shape.name),
        Kind::Enumeration(values) => read_enumeration(target, values, reader),
        Kind::Constants(constants) => constant::read(target, constants, reader),
        Kind::Union(variants) => union::read(target, variants, reader),
        Kind::Operation(_) | Kind::Request(..) => Err(reader.unexpected("a value, not an operation")),
    }
}

/// An enumeration: a known text, or any other.
fn read_enumeration(
    target: &mut dyn Shaped,
    values: &'static [&'static str],
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let text = reader.text()?;
    let variant = values.iter().position(|value| text == *value).unwrap_or(values.len());
    let content = target.set_variant(variant);
    if variant == values.len() {
        content.assign(&text);
    }
    Ok(())
}

/// Reads an object into the parts of `target` from `base` on, one for each of `members`; the part after them keeps
/// what is unknown, if it is a [`Rest`](crate::Rest).
pub(crate) fn read_members(
    target: &mut dyn Shaped,
    base: usize,
    members: &'static [Member],
    reader: &mut Reader<'_>,
    name: &'static str,
) -> Result<(), ReadError> {
    reader.open_object(name)?;
    let mut record = Record { target, base, members, seen: Seen::new(members.len()), unknown: Names::new() };
    let (mut first, mut next) = (true, 0);
    loop {
        let expected = members.get(next).map_or("", |member| member.name);
        let index = match reader.next_name(&mut first, expected)? {
            Name::End => break,
            Name::Expected if next < members.len() => Some(next),
            Name::Expected => {
                record.read_unknown("", reader)?;
                None
            }
            Name::Other(name) => match find(members, &name, next) {
                Some(index) => Some(index),
                None => {
                    record.read_unknown(&name, reader)?;
                    None
                }
            },
        };
        if let Some(index) = index {
            record.read_known(index, reader)?;
            next = index + 1;
        }
    }
    record.finish(reader)
}

/// The member `name`; those after the one last read come first.
fn find(members: &[Member], name: &str, next: usize) -> Option<usize> {
    let (before, after) = members.split_at_checked(next)?;
    let by_name = |member: &Member| member.name == name;
    after.iter().position(by_name).map(|index| index + next).or_else(|| before.iter().position(by_name))
}

/// A record that is being read.
struct Record<'a> {
    target: &'a mut dyn Shaped,
    base: usize,
    members: &'static [Member],
    seen: Seen,
    /// Watches for unknown members that come twice.
    unknown: Names,
}

impl Record<'_> {
    /// Reads the value of a known member.
    #[inline]
    fn read_known(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if self.seen.insert(index) {
            self.reset(index);
        }
        let null = reader.at_null();
        let (start, misfits) = (reader.offset(), reader.misfits());
        let field = self.target.part_mut(self.base + index);
        if let Err(error) = field.read(reader) {
            let name = self.members.get(index).map_or("", |member| member.name);
            return Err(error.in_member(name));
        }
        if null || reader.misfits() != misfits {
            reader.settle_misfits(misfits);
            self.remember(index, null, reader.since(start));
        }
        Ok(())
    }

    /// Remembers the JSON that came for a member, unless the field says the same.
    #[cold]
    fn remember(&mut self, index: usize, null: bool, json: &str) {
        if null && self.target.part(self.base + index).view().is_null() {
            return;
        }
        if let Some(rest) = self.target.part_mut(self.base + self.members.len()).rest_mut() {
            rest.remember(index, Misfit::Came(compact(json)));
        }
    }

    /// Empties a member that comes a second time.
    #[cold]
    fn reset(&mut self, index: usize) {
        let field = self.target.part_mut(self.base + index);
        let empty = field.fresh();
        field.assign(&*empty);
        if let Some(rest) = self.target.part_mut(self.base + self.members.len()).rest_mut() {
            rest.forget(index);
        }
    }

    /// Keeps the value of an unknown member.
    fn read_unknown(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let json = reader.raw().map_err(|error| error.in_member(name))?;
        if let Some(rest) = self.target.part_mut(self.base + self.members.len()).rest_mut() {
            if let Some(members) = rest.members_mut() {
                self.unknown.note(members, name);
            }
            rest.push(Text::from(name), compact(json));
        }
        Ok(())
    }

    /// Looks for what did not come.
    fn finish(self, reader: &Reader<'_>) -> Result<(), ReadError> {
        if self.unknown.doubtful()
            && let Some(rest) = self.target.part_mut(self.base + self.members.len()).rest_mut()
            && let Some(members) = rest.members_mut()
        {
            keep_last(members);
        }
        if self.seen.count == self.members.len() {
            return Ok(());
        }
        let missing =
            self.members.iter().enumerate().filter(|(index, member)| member.required && !self.seen.has(*index));
        for (index, member) in missing {
            let field = self.target.part_mut(self.base + index);
            if !field.has_natural_empty() {
                return Err(ReadError::new(name_of(field), "nothing", reader.offset()).in_member(member.name));
            }
            if matches!(field.view(), crate::View::Absent) {
                continue;
            }
            if let Some(rest) = self.target.part_mut(self.base + self.members.len()).rest_mut() {
                rest.remember(index, Misfit::Missing);
            }
        }
        Ok(())
    }
}

/// Which members came.
struct Seen {
    /// The first 128 by bit.
    bits: u128,
    /// The others, where there are others.
    beyond: Vec<bool>,
    count: usize,
}

impl Seen {
    fn new(members: usize) -> Self {
        Self { bits: 0, beyond: vec![false; members.saturating_sub(128)], count: 0 }
    }

    /// Adds one; whether it was there before.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        let before = self.has(index);
        self.count += usize::from(!before);
        if index < 128 {
            self.bits |= 1 << index;
        } else if let Some(seen) = self.beyond.get_mut(index - 128) {
            *seen = true;
        }
        before
    }

    #[inline]
    fn has(&self, index: usize) -> bool {
        if index < 128 { self.bits >> index & 1 == 1 } else { self.beyond.get(index - 128).copied().unwrap_or(false) }
    }
}
