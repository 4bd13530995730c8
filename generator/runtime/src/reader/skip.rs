//! Values that nobody asked for: gone over, checked, and kept as text.

use super::string::end_of_string;
use super::{ReadError, Reader};

impl<'a> Reader<'a> {
    /// Goes over a value of whatever kind and checks that it is JSON.
    ///
    /// # Errors
    /// It is none.
    pub fn skip(&mut self) -> Result<(), ReadError> {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'{') => {
                self.open(b'{', "an object")?;
                let mut first = true;
                while self.more(&mut first, b'}')? {
                    let name = self.at;
                    self.skip_name()?;
                    if let Err(error) = self.skip() {
                        return Err(error.in_member(self.name_at(name)));
                    }
                }
                Ok(())
            }
            Some(b'[') => {
                self.open(b'[', "a list")?;
                let (mut first, mut index) = (true, 0);
                while self.more(&mut first, b']')? {
                    self.skip().map_err(|error| error.in_item(index))?;
                    index += 1;
                }
                Ok(())
            }
            Some(b't') => self.take_word("true", "a JSON value"),
            Some(b'f') => self.take_word("false", "a JSON value"),
            Some(b'n') => self.take_word("null", "a JSON value"),
            Some(b'-' | b'0'..=b'9') => self.finite_token().map(|_| ()),
            _ => Err(self.unexpected("a JSON value")),
        }
    }

    /// Goes over a member's name and the colon.
    fn skip_name(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a member's name"));
        }
        self.skip_string()?;
        self.colon()
    }

    /// The name that stands at `at`, for the path of an error.
    #[cold]
    fn name_at(&self, at: usize) -> String {
        let mut again = Reader { text: self.text, at, depth: 0, misfits: 0, trials: 0, properties: 0 };
        again.string().map(|name| name.into_owned()).unwrap_or_default()
    }

    /// The JSON of a value of whatever kind.
    ///
    /// # Errors
    /// It is no JSON.
    pub fn raw(&mut self) -> Result<&'a str, ReadError> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(self.slice(start, self.at))
    }
}

/// JSON without the white space between its tokens.
pub(crate) fn compact(json: &str) -> Box<str> {
    const SPACE: [char; 4] = [' ', '\n', '\r', '\t'];
    if !json.contains(SPACE) {
        return json.into();
    }
    let mut short = String::with_capacity(json.len());
    let mut rest = json;
    // Outside of texts up to the next quote, then the text with its closing quote.
    while let Some((outside, inside)) = rest.split_once('"') {
        short.extend(outside.split(SPACE));
        let end = end_of_string(inside.as_bytes(), 0) + 1;
        let (string, after) = inside.split_at_checked(end).unwrap_or((inside, ""));
        short.push('"');
        short.push_str(string);
        rest = after;
    }
    short.extend(rest.split(SPACE));
    short.into()
}
