//! Objects, lists, maps and properties.

use std::borrow::Cow;

use super::{Names, ReadError, Reader, compact, keep_last};
use crate::field::{Grow, GrowNamed};
use crate::loose::Loose;
use crate::{Rest, Text};

/// What follows in an object.
pub(crate) enum Name<'a> {
    /// Nothing: the object has ended.
    End,
    /// The member that was expected.
    Expected,
    /// Another member.
    Other(Cow<'a, str>),
}

/// So many properties of the next record are expected at most.
const MANY: usize = 256;

impl<'a> Reader<'a> {
    /// Reads an object: `each` is called with the name of every member and has to read its value.
    ///
    /// # Errors
    /// It is no object, or `each` fails; the error then names the member.
    pub fn object(&mut self, each: &mut dyn FnMut(&mut Self, &str) -> Result<(), ReadError>) -> Result<(), ReadError> {
        self.open(b'{', "an object")?;
        let mut first = true;
        while self.more(&mut first, b'}')? {
            let name = self.name()?;
            each(self, &name).map_err(|error| error.in_member(name))?;
        }
        Ok(())
    }

    /// Reads a list: `each` is called for every item and has to read it.
    ///
    /// # Errors
    /// It is no list, or `each` fails; the error then names the item.
    pub fn items(&mut self, each: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>) -> Result<(), ReadError> {
        self.open(b'[', "a list")?;
        let (mut first, mut index) = (true, 0);
        while self.more(&mut first, b']')? {
            each(self).map_err(|error| error.in_item(index))?;
            index += 1;
        }
        Ok(())
    }

    /// Goes into an object.
    pub(crate) fn open_object(&mut self, expected: &'static str) -> Result<(), ReadError> {
        if self.peek() == Some(b'{') {
            return self.open(b'{', expected);
        }
        Err(self.unexpected(expected))
    }

    /// The name of the next member, of which `expected` is most likely.
    #[inline]
    pub(crate) fn next_name(&mut self, first: &mut bool, expected: &str) -> Result<Name<'a>, ReadError> {
        if !self.more(first, b'}')? {
            return Ok(Name::End);
        }
        if self.peek() == Some(b'"') {
            let end = self.at + 1 + expected.len();
            let bytes = self.bytes();
            if bytes.get(end) == Some(&b'"') && bytes.get(self.at + 1..end) == Some(expected.as_bytes()) {
                self.at = end + 1;
                self.colon()?;
                return Ok(Name::Expected);
            }
        }
        self.name().map(Name::Other)
    }

    /// The name of a member, and over the colon.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a member's name"));
        }
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Reads a list; null is the empty one.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), ReadError> {
        if self.take_null()? {
            self.misfit();
            return Ok(());
        }
        self.open(b'[', "a list")?;
        let (mut first, mut index) = (true, 0);
        while self.more(&mut first, b']')? {
            list.grow().read(self).map_err(|error| error.in_item(index))?;
            index += 1;
        }
        Ok(())
    }

    /// Reads a map; null is the empty one.
    pub(crate) fn map(&mut self, map: &mut dyn GrowNamed) -> Result<(), ReadError> {
        if self.take_null()? {
            self.misfit();
            return Ok(());
        }
        self.open(b'{', "an object")?;
        let (mut first, mut count) = (true, 0_usize);
        while self.more(&mut first, b'}')? {
            let name = self.name()?;
            let value = map.grow(Text::from(&*name));
            value.read(self).map_err(|error| error.in_member(name))?;
            count += 1;
        }
        if count > 1 {
            map.keep_last();
        }
        Ok(())
    }

    /// Reads the properties of a record; null is none.
    pub(crate) fn properties(&mut self, entries: &mut Vec<(Text, Option<Loose>)>) -> Result<(), ReadError> {
        entries.clear();
        if self.take_null()? {
            self.misfit();
            return Ok(());
        }
        self.open(b'{', "an object")?;
        let guess = self.properties.min(MANY);
        entries.reserve_exact(guess);
        let mut names = Names::new();
        let mut first = true;
        while self.more(&mut first, b'}')? {
            let name = self.name()?;
            let value = match self.property() {
                Ok(value) => value,
                Err(error) => return Err(error.in_member(name)),
            };
            names.note(entries, &name);
            entries.push((Text::from(&*name), value));
        }
        self.properties = entries.len();
        if names.doubtful() {
            keep_last(entries);
        }
        // Growing has left room for as many again, which a record that stays would keep for nothing.
        if entries.len() > guess || entries.capacity() > 2 * entries.len() {
            entries.shrink_to_fit();
        }
        Ok(())
    }

    /// Reads the value of a property: a text or null, and whatever else may come as its JSON.
    #[inline]
    fn property(&mut self) -> Result<Option<Loose>, ReadError> {
        match self.peek() {
            Some(b'"') => self.string().map(|text| Some(Loose::Text(text.into()))),
            Some(b'n') => self.take_word("null", "a property's value").map(|()| None),
            _ => self.raw().map(|json| Some(Loose::Raw(compact(json)))),
        }
    }

    /// Reads a whole object as unknown members.
    pub(crate) fn unknown_members(&mut self, rest: &mut Rest) -> Result<(), ReadError> {
        self.object(&mut |reader, name| {
            rest.push(name.into(), compact(reader.raw()?));
            Ok(())
        })?;
        if let Some(members) = rest.members_mut() {
            keep_last(members);
        }
        Ok(())
    }
}
