//! Any JSON.

use super::{ReadError, Reader};
use crate::Value;

impl Reader<'_> {
    /// Reads a value of whatever kind. An integer of more than 64 bits becomes a float.
    ///
    /// # Errors
    /// It is no JSON, or a number is too large for a float.
    pub fn value(&mut self) -> Result<Value, ReadError> {
        match self.peek() {
            Some(b'"') => self.string().map(|text| Value::String(text.into_owned())),
            Some(b'{') => self.value_object(),
            Some(b'[') => self.value_list(),
            Some(b't') => self.take_word("true", "a JSON value").map(|()| Value::Bool(true)),
            Some(b'f') => self.take_word("false", "a JSON value").map(|()| Value::Bool(false)),
            Some(b'n') => self.take_word("null", "a JSON value").map(|()| Value::Null),
            Some(b'-' | b'0'..=b'9') => self.value_number(),
            _ => Err(self.unexpected("a JSON value")),
        }
    }

    fn value_object(&mut self) -> Result<Value, ReadError> {
        self.open(b'{', "an object")?;
        let mut members = serde_json::Map::new();
        let mut first = true;
        while self.more(&mut first, b'}')? {
            let name = self.name()?;
            match self.value() {
                Ok(value) => members.insert(name.into_owned(), value),
                Err(error) => return Err(error.in_member(name)),
            };
        }
        Ok(Value::Object(members))
    }

    fn value_list(&mut self) -> Result<Value, ReadError> {
        self.open(b'[', "a list")?;
        let mut items = Vec::new();
        let mut first = true;
        while self.more(&mut first, b']')? {
            items.push(self.value().map_err(|error| error.in_item(items.len()))?);
        }
        Ok(Value::Array(items))
    }

    fn value_number(&mut self) -> Result<Value, ReadError> {
        let token = self.finite_token()?;
        if let Some(value) = token.integer.filter(|_| token.text != "-0") {
            return Ok(value.into());
        }
        if let Ok(value) = token.text.parse::<u64>() {
            return Ok(value.into());
        }
        if !token.fractional && token.text != "-0" {
            self.misfit();
        }
        Ok(token.float().into())
    }
}

/// The value of a JSON text that was read before; null where it is none.
pub(crate) fn value_of(json: &str) -> Value {
    Reader::new(json).value().unwrap_or_default()
}
