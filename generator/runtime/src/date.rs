//! A day that reads every form seen and goes back in the form in which it came.

use std::fmt;
use std::str::FromStr;

use jiff::{Timestamp, civil};

use crate::date_time::digits;
use crate::field::{Blank, Field, View, plain_field};
use crate::reader::{ReadError, Reader};
use crate::{DateTime, Value};

/// A day.
///
/// HubSpot writes `2026-03-01`, milliseconds since 1970 at the day's midnight in UTC (number or text), a date-time, or
/// an empty text. All of it reads; what is no day is kept as text; all of it goes back as it came. Two are equal where
/// they are the same day.
///
/// ```
/// use hubspot_runtime::Date;
///
/// let day: Date = "2026-03-01".parse()?;
/// assert_eq!(day, "1772323200000".parse()?);
/// assert_eq!(day.date(), Some(hubspot_runtime::jiff::civil::date(2026, 3, 1)));
/// # Ok::<(), hubspot_runtime::NotADate>(())
/// ```
#[derive(Clone)]
pub struct Date(Repr);

#[derive(Clone)]
enum Repr {
    /// Nothing came and nothing was set.
    Unset,
    /// A day and how it was written.
    On(civil::Date, Form),
    /// Any other form, or no day at all.
    Kept(Box<Kept>),
}

/// How a day is written.
#[derive(Clone, Copy)]
enum Form {
    Iso,
    Number,
    NumberText,
}

/// What cannot be written again from the day alone.
#[derive(Clone)]
struct Kept {
    raw: Box<str>,
    /// Whether it came as a JSON number.
    number: bool,
    on: Option<civil::Date>,
}

/// The text is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a day such as 2026-03-01, found `{0}`")]
pub struct NotADate(String);

/// The day in UTC.
fn utc(at: Timestamp) -> civil::Date {
    jiff::tz::Offset::UTC.to_datetime(at).date()
}

/// Milliseconds since 1970 at the midnight of `date` in UTC.
pub(crate) fn midnight(date: civil::Date) -> i64 {
    // A day within a few hours of the ends of jiff's range has no instant; it is not one of HubSpot's.
    jiff::tz::Offset::UTC.to_timestamp(date.to_datetime(civil::Time::midnight())).map_or(0, Timestamp::as_millisecond)
}

impl Date {
    /// No day: what a required field has that did not come.
    pub const UNSET: Self = Self(Repr::Unset);

    /// What stands in `text`, a day or not.
    #[must_use]
    pub fn from_raw(text: &str) -> Self {
        Self::parse(text, false)
    }

    /// The JSON number `token`.
    pub(crate) fn from_number(token: &str) -> Self {
        Self::parse(token, true)
    }

    fn parse(raw: &str, number: bool) -> Self {
        if let Some(count) = digits(raw)
            && let Ok(at) = Timestamp::from_millisecond(count)
            && midnight(utc(at)) == count
        {
            return Self(Repr::On(utc(at), if number { Form::Number } else { Form::NumberText }));
        }
        if raw.len() == 10
            && let Ok(date) = raw.parse::<civil::Date>()
            && date.to_string() == raw
        {
            return Self(Repr::On(date, Form::Iso));
        }
        let at = if number { DateTime::from_number(raw) } else { DateTime::from_raw(raw) };
        Self(Repr::Kept(Box::new(Kept { raw: raw.into(), number, on: at.timestamp().map(utc) })))
    }

    /// The day; `None` where it is unset or is none.
    #[must_use]
    pub fn date(&self) -> Option<civil::Date> {
        match &self.0 {
            Repr::Unset => None,
            Repr::On(date, _) => Some(*date),
            Repr::Kept(kept) => kept.on,
        }
    }

    /// What came, where it is no day. Empty text is one of these.
    #[must_use]
    pub fn as_raw(&self) -> Option<&str> {
        match &self.0 {
            Repr::Kept(kept) if kept.on.is_none() => Some(&kept.raw),
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
            Repr::On(_, form) => matches!(form, Form::Number),
            Repr::Kept(kept) => kept.number,
        }
    }

    /// Writes it as JSON.
    pub(crate) fn write(&self, out: &mut crate::writer::Output) {
        if self.is_unset() {
            out.chunk(*b"null");
        } else if self.is_number() {
            out.extend(self.to_string().as_bytes());
        } else {
            crate::writer::string(out, &self.to_string());
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

impl Default for Date {
    fn default() -> Self {
        Self::UNSET
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(Repr::On(date, Form::Iso))
    }
}

/// Reads every form that is a day; refuses what is none.
impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = Self::from_raw(text);
        if date.date().is_some() { Ok(date) } else { Err(NotADate(text.to_owned())) }
    }
}

/// As it is written on the wire, without quotes; empty where it is unset.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Unset => Ok(()),
            Repr::On(date, Form::Iso) => fmt::Display::fmt(date, f),
            Repr::On(date, _) => fmt::Display::fmt(&midnight(*date), f),
            Repr::Kept(kept) => f.write_str(&kept.raw),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Unset => f.write_str("unset"),
            Repr::Kept(kept) if kept.on.is_none() && !kept.number => write!(f, "{:?}", kept.raw),
            _ => fmt::Display::fmt(self, f),
        }
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        match (self.date(), other.date()) {
            (Some(own), Some(others)) => own == others,
            (None, None) => self.as_raw() == other.as_raw(),
            _ => false,
        }
    }
}

impl Eq for Date {}

/// By day; what is none has no order.
impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        if self == other {
            return Some(std::cmp::Ordering::Equal);
        }
        Some(self.date()?.cmp(&other.date()?))
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl Field for Date {
    fn view(&self) -> View<'_> {
        View::Date(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.date()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for Date {
    fn blank() -> Self {
        Self::UNSET
    }
}
