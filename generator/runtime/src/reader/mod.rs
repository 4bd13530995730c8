//! JSON text to values: a pull parser over the whole body.
//!
//! Own code instead of a `serde::Deserializer`, because decoding is what a program spends its time on and generic
//! visitors are what a crate spends its compile time on. The reader knows the leniency of single values (a number for a
//! text); what is missing in a record is the business of `shaped`.
//!
//! No table and no HTTP in here. Nothing in here panics or recurses deeper than [`Reader::DEPTH`], whatever the input.

mod containers;
mod error;
mod number;
mod scalars;
mod skip;
mod string;
mod unique;
mod value;

#[cfg(test)]
mod tests;

use crate::field::{Blank, Field};
pub(crate) use containers::Name;
pub use error::{DecodeError, ReadError};
pub(crate) use skip::compact;
pub(crate) use string::{is_plain, marks, scan};
pub(crate) use unique::{Names, keep_last};
pub(crate) use value::value_of;

/// Reads values from a JSON text, one after the other.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// How many values were read that are not what came; see [`Reader::misfit`].
    misfits: usize,
    /// How many readings on trial this one is part of; see [`Reader::on_trial`].
    trials: u8,
    /// How many properties the record before had: those of the next are most likely as many. Before the first, a guess.
    properties: usize,
}

/// Reads a value from the body of a response.
///
/// # Errors
/// The body is no JSON, or has a value of a kind that `T` cannot take. The error names its place.
///
/// What does not fit is kept in the record around it. A body that has no record around it has no such place: `[1]`
/// read as a list of texts is written as `["1"]`. (An [`Id`](crate::Id) and any JSON keep by themselves what came.)
///
/// ```
/// use hubspot_runtime::{Map, decode};
///
/// let links: Map<i64> = decode(br#"{"a": 1}"#)?;
/// assert_eq!(links.get("a"), Some(&1));
/// let error = decode::<Map<i64>>(br#"{"a": [1]}"#).unwrap_err();
/// assert_eq!(error.to_string(), "a: expected an integer, found a list");
/// # Ok::<(), hubspot_runtime::DecodeError>(())
/// ```
pub fn decode<T: Field + Blank>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    read_all(bytes, &mut value)?;
    Ok(value)
}

/// Reads the whole of `bytes` into a value that is at its empty value.
pub(crate) fn read_all(bytes: &[u8], value: &mut dyn Field) -> Result<(), DecodeError> {
    let (text, broken) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let (valid, _) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
            (std::str::from_utf8(valid).unwrap_or_default(), bytes.get(error.valid_up_to()))
        }
    };
    let mut reader = Reader::new(text);
    let read = value.read(&mut reader).and_then(|()| reader.finish());
    match (read, broken) {
        (Ok(()), None) => Ok(()),
        (Err(error), None) => Err(error.into_decode_error(text)),
        // What comes before the broken byte is read for the path to it.
        (Err(error), Some(byte)) if error.offset() >= text.len() => {
            Err(error.instead("UTF-8", format!("the byte 0x{byte:02x}")).into_decode_error(text))
        }
        (Err(error), Some(_)) => Err(error.into_decode_error(text)),
        (Ok(()), Some(byte)) => {
            Err(ReadError::new("UTF-8", format!("the byte 0x{byte:02x}"), text.len()).into_decode_error(text))
        }
    }
}

impl<'a> Reader<'a> {
    /// So many lists and objects inside each other are refused.
    pub const DEPTH: usize = 128;

    /// A reader at the beginning of `text`.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, misfits: 0, trials: 0, properties: 16 }
    }

    /// Where it stands, in bytes from the beginning.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.at
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// Something follows.
    pub fn finish(&mut self) -> Result<(), ReadError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected("the end")),
        }
    }

    /// Notes that what was read is not what came (a text from a number, say). The record in which this happens
    /// remembers what came, so that it can be written back.
    pub fn misfit(&mut self) {
        self.misfits += 1;
    }

    /// How many misfits there are that no record has remembered yet.
    pub(crate) const fn misfits(&self) -> usize {
        self.misfits
    }

    /// Says that a record has remembered all but `before` of them.
    pub(crate) const fn settle_misfits(&mut self, before: usize) {
        self.misfits = before;
    }

    /// The text from `start` to here.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.slice(start, self.at)
    }

    /// A reader at the same place, to look at what comes.
    pub(crate) const fn ahead(&self) -> Self {
        Self { text: self.text, at: self.at, depth: self.depth, misfits: 0, trials: self.trials, properties: 0 }
    }

    /// A reader at the same place, to read on trial what comes; none where too many such readings stand in each other:
    /// unions of unions would else be read more often than anybody can wait.
    pub(crate) fn on_trial(&self) -> Option<Self> {
        const MOST: u8 = 2;
        (self.trials < MOST).then(|| Self { trials: self.trials + 1, ..self.ahead() })
    }

    #[inline]
    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The text from one place to another.
    #[inline]
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The byte at which it stands.
    #[inline]
    fn byte(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    /// Goes over white space and shows the byte that follows.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.peek_after_space(),
        }
    }

    #[cold]
    fn peek_after_space(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// An error about what stands here.
    #[cold]
    pub(crate) fn unexpected(&self, expected: &'static str) -> ReadError {
        ReadError::new(expected, error::describe(self.text, self.at), self.at)
    }

    /// Goes into an object (`{`) or a list (`[`).
    #[inline]
    fn open(&mut self, bracket: u8, expected: &'static str) -> Result<(), ReadError> {
        if self.peek() != Some(bracket) {
            return Err(self.unexpected(expected));
        }
        self.depth += 1;
        if self.depth >= Self::DEPTH {
            return Err(ReadError::new("fewer levels", format!("{} levels of nesting", self.depth), self.at));
        }
        self.at += 1;
        Ok(())
    }

    /// Whether there is another item before the closing `bracket`; goes over the comma or out of the bracket.
    #[inline]
    fn more(&mut self, first: &mut bool, bracket: u8) -> Result<bool, ReadError> {
        match self.peek() {
            Some(byte) if byte == bracket => {
                self.at += 1;
                self.depth = self.depth.saturating_sub(1);
                Ok(false)
            }
            _ if *first => {
                *first = false;
                Ok(true)
            }
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.unexpected(if bracket == b'}' { "`,` or `}`" } else { "`,` or `]`" })),
        }
    }

    /// Goes over the colon after a name.
    #[inline]
    fn colon(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b':') {
            return Err(self.unexpected("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Goes over `word`, if it stands here.
    fn take_word(&mut self, word: &'static str, expected: &'static str) -> Result<(), ReadError> {
        if !self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return Err(self.unexpected(expected));
        }
        self.at += word.len();
        Ok(())
    }

    /// Whether a null stands here (or what begins like one).
    pub(crate) fn at_null(&mut self) -> bool {
        self.peek() == Some(b'n')
    }

    /// Goes over a null, if one stands here.
    ///
    /// # Errors
    /// What begins like a null is none.
    pub fn take_null(&mut self) -> Result<bool, ReadError> {
        if !self.at_null() {
            return Ok(false);
        }
        self.take_word("null", "a JSON value")?;
        Ok(true)
    }
}
