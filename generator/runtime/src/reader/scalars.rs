//! Single values, with the leniency that HubSpot's answers need.
//!
//! Where the value is another scalar of the same meaning (a number for a text, a text that is a number, null for the
//! empty value) it is taken and counted as a misfit, so that the record can write back what came. A list or an
//! object for a scalar, and a text that is no number, are errors.

use super::number::Token;
use super::{ReadError, Reader};
use crate::loose::Loose;
use crate::{Date, DateTime, Text};

impl<'a> Reader<'a> {
    /// Reads a boolean. `"true"`, `"false"`, `""` and null are taken too.
    ///
    /// # Errors
    /// It is none of these.
    pub fn boolean(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b't') => self.take_word("true", "true or false").map(|()| true),
            Some(b'f') => self.take_word("false", "true or false").map(|()| false),
            Some(b'n') => self.null_for("true or false").map(|()| false),
            Some(b'"') => self.parsed_text("true or false", |text| match text {
                "" => Some(false),
                _ => text.parse().ok(),
            }),
            _ => Err(self.unexpected("true or false")),
        }
    }

    /// Reads an integer. An integral float, a text that is an integer, `""` and null are taken too.
    ///
    /// # Errors
    /// It is none of these, or does not fit into 64 bits.
    pub fn integer(&mut self) -> Result<i64, ReadError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let start = self.at;
                let token = self.token()?;
                if let Some(value) = token.integer {
                    return Ok(value);
                }
                self.misfit();
                integral(&token).ok_or_else(|| {
                    ReadError::new("an integer of 64 bits", super::error::describe(self.text, start), start)
                })
            }
            Some(b'n') => self.null_for("an integer").map(|()| 0),
            Some(b'"') => self.parsed_text("an integer", |text| match text {
                "" => Some(0),
                _ => text.trim().parse().ok(),
            }),
            _ => Err(self.unexpected("an integer")),
        }
    }

    /// Reads a number. A text that is a number, `""` and null are taken too.
    ///
    /// # Errors
    /// It is none of these, or too large for a float.
    pub fn number(&mut self) -> Result<f64, ReadError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let token = self.finite_token()?;
                let value = token.float();
                if !token.fractional && !exact(&token) {
                    self.misfit();
                }
                Ok(value)
            }
            Some(b'n') => self.null_for("a number").map(|()| 0.0),
            Some(b'"') => self.parsed_text("a number", |text| match text {
                "" => Some(0.0),
                _ => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
            }),
            _ => Err(self.unexpected("a number")),
        }
    }

    /// Reads a text. Numbers and booleans (their JSON) and null (the empty text) are taken too.
    ///
    /// # Errors
    /// It is none of these.
    #[inline]
    pub fn text(&mut self) -> Result<Text, ReadError> {
        if self.peek() == Some(b'"') {
            return self.string().map(Text::from);
        }
        self.text_from_other()
    }

    #[cold]
    fn text_from_other(&mut self) -> Result<Text, ReadError> {
        if self.at_null() {
            return self.null_for("a text").map(|()| Text::EMPTY);
        }
        let json = self.unquoted("a text")?;
        self.misfit();
        Ok(json.into())
    }

    /// Reads a point in time in whatever form; a text or number that is none is kept as it is.
    ///
    /// # Errors
    /// It is neither text nor number nor null.
    pub fn date_time(&mut self) -> Result<DateTime, ReadError> {
        match self.peek() {
            Some(b'"') => Ok(DateTime::from_raw(&self.string()?)),
            Some(b'-' | b'0'..=b'9') => Ok(DateTime::from_number(self.finite_token()?.text)),
            Some(b'n') => self.take_word("null", "a date-time").map(|()| DateTime::UNSET),
            _ => Err(self.unexpected("a date-time")),
        }
    }

    /// Reads a day in whatever form; a text or number that is none is kept as it is.
    ///
    /// # Errors
    /// It is neither text nor number nor null.
    pub fn date(&mut self) -> Result<Date, ReadError> {
        match self.peek() {
            Some(b'"') => Ok(Date::from_raw(&self.string()?)),
            Some(b'-' | b'0'..=b'9') => Ok(Date::from_number(self.finite_token()?.text)),
            Some(b'n') => self.take_word("null", "a date").map(|()| Date::UNSET),
            _ => Err(self.unexpected("a date")),
        }
    }

    /// Reads a text or number and keeps which of them it was; null is the empty text.
    pub(crate) fn loose_scalar(&mut self) -> Result<Loose, ReadError> {
        match self.peek() {
            Some(b'"') => self.string().map(|text| Loose::Text(text.into())),
            Some(b'n') => self.null_for("an id").map(|()| Loose::Text(Text::EMPTY)),
            _ => self.unquoted("an id").map(|json| Loose::Raw(json.into())),
        }
    }

    /// The JSON of a number or boolean.
    fn unquoted(&mut self, expected: &'static str) -> Result<&'a str, ReadError> {
        let start = self.at;
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => return Ok(self.finite_token()?.text),
            Some(b't') => self.take_word("true", expected)?,
            Some(b'f') => self.take_word("false", expected)?,
            _ => return Err(self.unexpected(expected)),
        }
        Ok(self.slice(start, self.at))
    }

    /// Takes a null for the empty value.
    fn null_for(&mut self, expected: &'static str) -> Result<(), ReadError> {
        self.take_word("null", expected)?;
        self.misfit();
        Ok(())
    }

    /// Takes a text for the value that it writes.
    fn parsed_text<T>(&mut self, expected: &'static str, parse: fn(&str) -> Option<T>) -> Result<T, ReadError> {
        let start = self.at;
        let value = parse(&self.string()?);
        self.misfit();
        value.ok_or_else(|| ReadError::new(expected, super::error::describe(self.text, start), start))
    }
}

/// Whether a float holds the integer exactly enough to be written again.
fn exact(token: &Token<'_>) -> bool {
    token.integer.is_some_and(|value| value.unsigned_abs() <= 1 << 53)
}

/// The integer that a float is.
fn integral(token: &Token<'_>) -> Option<i64> {
    let float = token.float();
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (token.fractional && float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0).then_some(float as i64)
}
