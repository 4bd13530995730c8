//! JSON numbers.

use super::{ReadError, Reader};

/// A number as it stands in the text.
pub(crate) struct Token<'a> {
    /// The text of it.
    pub(crate) text: &'a str,
    /// Its value where it is written as an integer and fits.
    pub(crate) integer: Option<i64>,
    /// Whether it has a fraction or an exponent.
    pub(crate) fractional: bool,
}

impl Token<'_> {
    /// Its value, rounded to the nearest float; infinite where it is too large for one.
    pub(crate) fn float(&self) -> f64 {
        match self.integer {
            // Exact up to 2^53, and a zero may have a sign.
            #[expect(clippy::cast_precision_loss, reason = "the range is checked")]
            Some(value) if value != 0 && value.unsigned_abs() <= 1 << 53 => value as f64,
            _ => self.text.parse().unwrap_or(f64::INFINITY),
        }
    }
}

impl<'a> Reader<'a> {
    /// Reads a number; the reader stands at its first character.
    pub(crate) fn token(&mut self) -> Result<Token<'a>, ReadError> {
        let start = self.at;
        let negative = self.byte() == Some(b'-');
        self.at += usize::from(negative);
        let mut magnitude = 0_u64;
        let mut fits = true;
        let first = self.at;
        while let Some(byte @ b'0'..=b'9') = self.byte() {
            let digit = u64::from(byte - b'0');
            match magnitude.checked_mul(10).and_then(|value| value.checked_add(digit)) {
                Some(value) => magnitude = value,
                None => fits = false,
            }
            self.at += 1;
        }
        let leading_zero = self.bytes().get(first) == Some(&b'0') && self.at > first + 1;
        if self.at == first || leading_zero {
            return Err(self.bad_number(start));
        }
        let fractional = self.fraction(start)? | self.exponent(start)?;
        let text = self.slice(start, self.at);
        if fractional || !fits {
            return Ok(Token { text, integer: None, fractional });
        }
        let integer = if negative { 0_i64.checked_sub_unsigned(magnitude) } else { i64::try_from(magnitude).ok() };
        Ok(Token { text, integer, fractional })
    }

    /// Goes over a fraction, if there is one.
    fn fraction(&mut self, start: usize) -> Result<bool, ReadError> {
        if self.byte() != Some(b'.') {
            return Ok(false);
        }
        self.at += 1;
        self.digits(start)?;
        Ok(true)
    }

    /// Goes over an exponent, if there is one.
    fn exponent(&mut self, start: usize) -> Result<bool, ReadError> {
        if !matches!(self.byte(), Some(b'e' | b'E')) {
            return Ok(false);
        }
        self.at += 1;
        if matches!(self.byte(), Some(b'+' | b'-')) {
            self.at += 1;
        }
        self.digits(start)?;
        Ok(true)
    }

    /// Goes over one digit or more.
    fn digits(&mut self, start: usize) -> Result<(), ReadError> {
        let first = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == first { Err(self.bad_number(start)) } else { Ok(()) }
    }

    #[cold]
    fn bad_number(&self, start: usize) -> ReadError {
        if self.byte().is_none() {
            return self.unexpected("the rest of a number");
        }
        ReadError::new("a number", super::error::describe(self.text, start), start)
    }

    /// Reads a number that a float can hold; the reader stands at its first character.
    pub(crate) fn finite_token(&mut self) -> Result<Token<'a>, ReadError> {
        let start = self.at;
        let token = self.token()?;
        // Nothing shorter can be beyond the largest float.
        let doubtful =
            token.text.len() > 300 || (token.fractional && token.text.bytes().any(|b| matches!(b, b'e' | b'E')));
        if doubtful && !token.float().is_finite() {
            return Err(ReadError::new("a number below 1.8e308", super::error::describe(self.text, start), start));
        }
        Ok(token)
    }
}
