//! A point in time that reads every form seen and goes back in the form in which it came.
//!
//! The forms are told apart in `forms`; here is the type.

mod forms;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use crate::Value;
use crate::field::{Blank, Field, View, plain_field};
use crate::reader::{ReadError, Reader};
use crate::writer::Output;
use forms::Form;
pub(crate) use forms::{digits, milliseconds};

/// A point in time.
///
/// HubSpot writes RFC 3339 with `Z` or an offset, with or without a fraction, a day alone, milliseconds since 1970 as
/// number or as text, an empty text, and at times something that is no point in time at all. All of it reads; what is
/// none is kept as text ([`timestamp`](Self::timestamp) is then `None`, [`as_raw`](Self::as_raw) gives it); and all of
/// it goes back as it came. Two are equal where they are the same instant; two that are none, where they are the same
/// text or the same number (the nearest double: all that a reader other than the own one knows of it).
///
/// ```
/// use hubspot_runtime::DateTime;
///
/// let utc: DateTime = "2026-03-01T10:00:00Z".parse()?;
/// let offset: DateTime = "2026-03-01T12:00:00.000+02:00".parse()?;
/// assert_eq!(utc, offset);
/// assert_eq!(utc, DateTime::from_millisecond(1_772_359_200_000));
/// assert_eq!(offset.to_string(), "2026-03-01T12:00:00.000+02:00");
/// # Ok::<(), hubspot_runtime::NotADateTime>(())
/// ```
#[derive(Clone)]
pub struct DateTime(Repr);

#[derive(Clone)]
enum Repr {
    /// Nothing came and nothing was set.
    Unset,
    /// An instant and how it was written.
    At(Timestamp, Form),
    /// Any other form, or no instant at all.
    Kept(Box<Kept>),
}

/// What cannot be written again from the instant alone.
#[derive(Clone)]
struct Kept {
    raw: Box<str>,
    /// Whether it came as a JSON number.
    number: bool,
    at: Option<Timestamp>,
}

impl Kept {
    fn is_same_text_or_number(&self, other: &Self) -> bool {
        let number = |kept: &Self| kept.raw.parse::<f64>().ok();
        self.number == other.number && (self.raw == other.raw || self.number && number(self) == number(other))
    }
}

/// The text is no point in time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a date-time such as 2026-03-01T10:00:00Z, found `{0}`")]
pub struct NotADateTime(String);

impl DateTime {
    /// No point in time: what a required field has that did not come.
    pub const UNSET: Self = Self(Repr::Unset);

    /// What stands in `text`, a point in time or not.
    #[must_use]
    pub fn from_raw(text: &str) -> Self {
        if let Some((at, form)) = forms::parse(text) {
            return Self(Repr::At(at, form));
        }
        Self(Repr::Kept(Box::new(Kept { raw: text.into(), number: false, at: text.parse().ok() })))
    }

    /// Milliseconds since 1970, to be written as a JSON number. A number beyond the year 9999 is kept as it is.
    #[must_use]
    pub fn from_millisecond(number: i64) -> Self {
        match Timestamp::from_millisecond(number) {
            Ok(at) => Self(Repr::At(at, Form::Number)),
            Err(_) => Self(Repr::Kept(Box::new(Kept { raw: number.to_string().into(), number: true, at: None }))),
        }
    }

    /// The JSON number `token`.
    pub(crate) fn from_number(token: &str) -> Self {
        match digits(token) {
            Some(number) => Self::from_millisecond(number),
            None => Self(Repr::Kept(Box::new(Kept { raw: token.into(), number: true, at: milliseconds(token) }))),
        }
    }

    /// The instant; `None` where it is unset or is none.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        match &self.0 {
            Repr::Unset => None,
            Repr::At(at, _) => Some(*at),
            Repr::Kept(kept) => kept.at,
        }
    }

    /// What came, where it is no point in time. Empty text is one of these.
    #[must_use]
    pub fn as_raw(&self) -> Option<&str> {
        match &self.0 {
            Repr::Kept(kept) if kept.at.is_none() => Some(&kept.raw),
            _ => None,
        }
    }

    /// Whether nothing came and nothing was set.
    #[must_use]
    pub const fn is_unset(&self) -> bool {
        matches!(self.0, Repr::Unset)
    }

    /// Whether it is written as a JSON number.
    pub(crate) fn is_number(&self) -> bool {
        match &self.0 {
            Repr::Unset => false,
            Repr::At(_, form) => matches!(form, Form::Number),
            Repr::Kept(kept) => kept.number,
        }
    }
}

impl Default for DateTime {
    fn default() -> Self {
        Self::UNSET
    }
}

impl From<Timestamp> for DateTime {
    fn from(at: Timestamp) -> Self {
        match Form::shortest(at) {
            Some(form) => Self(Repr::At(at, form)),
            None => Self(Repr::Kept(Box::new(Kept { raw: at.to_string().into(), number: false, at: Some(at) }))),
        }
    }
}

impl From<jiff::Zoned> for DateTime {
    fn from(at: jiff::Zoned) -> Self {
        at.timestamp().into()
    }
}

/// Reads every form that is a point in time; refuses what is none.
impl FromStr for DateTime {
    type Err = NotADateTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date_time = Self::from_raw(text);
        if date_time.timestamp().is_some() { Ok(date_time) } else { Err(NotADateTime(text.to_owned())) }
    }
}

/// As it is written on the wire, without quotes; empty where it is unset.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Unset => Ok(()),
            Repr::At(at, form) => {
                let mut out = Output::small();
                form.write(*at, &mut out);
                f.pad(str::from_utf8(&out.into_bytes()).unwrap_or_default())
            }
            Repr::Kept(kept) => f.pad(&kept.raw),
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Unset => f.write_str("unset"),
            Repr::Kept(kept) if kept.at.is_none() && !kept.number => write!(f, "{:?}", kept.raw),
            _ => fmt::Display::fmt(self, f),
        }
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        match (self.timestamp(), other.timestamp()) {
            (Some(own), Some(others)) => own == others,
            (None, None) => match (&self.0, &other.0) {
                (Repr::Kept(own), Repr::Kept(others)) => own.is_same_text_or_number(others),
                _ => self.is_unset() && other.is_unset(),
            },
            _ => false,
        }
    }
}

impl Eq for DateTime {}

/// By instant; what is none has no order.
impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        if self == other {
            return Some(std::cmp::Ordering::Equal);
        }
        Some(self.timestamp()?.cmp(&other.timestamp()?))
    }
}

impl serde::Serialize for DateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DateTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl DateTime {
    /// Writes it as JSON.
    pub(crate) fn write(&self, out: &mut Output) {
        match &self.0 {
            Repr::Unset => out.chunk(*b"null"),
            Repr::At(at, form @ Form::Number) => form.write(*at, out),
            Repr::At(at, form) => {
                out.push(b'"');
                form.write(*at, out);
                out.push(b'"');
            }
            Repr::Kept(kept) if kept.number => out.extend(kept.raw.as_bytes()),
            Repr::Kept(kept) => crate::writer::string(out, &kept.raw),
        }
    }

    /// As JSON.
    pub(crate) fn to_value(&self) -> Value {
        if self.is_unset() {
            Value::Null
        } else if self.is_number() {
            crate::reader::value_of(&self.to_string())
        } else {
            self.to_string().into()
        }
    }
}

impl Field for DateTime {
    #[inline]
    fn view(&self) -> View<'_> {
        View::DateTime(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.date_time()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for DateTime {
    fn blank() -> Self {
        Self::UNSET
    }
}
