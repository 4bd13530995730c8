//! JSON texts.

use std::borrow::Cow;

use super::{ReadError, Reader};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Marks the bytes of eight that are `"`, `\` or a control character. The lowest mark is exact, those above it may not be.
#[inline]
pub(crate) const fn marks(eight: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(eight);
    // A byte is zero in `quote` where it is `"`; subtracting one borrows into its high bit. A borrow may also mark the
    // bytes above.
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let marks = (quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * 0x20) & !word);
    marks & HIGHS
}

const fn special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Where the next `"`, `\` or control character is, from `at` on; the length of `bytes` where there is none.
#[inline]
pub(crate) fn scan(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let marks = marks(*eight);
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| special(byte)).unwrap_or(rest.len())
}

/// Whether there is none of these bytes. For whole texts, whose last bytes are looked at together with those before
/// them instead of one by one; most are of 8 to 16 bytes.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => marks(*first) | marks(*last) == 0 && (bytes.len() <= 16 || is_plain_inside(bytes)),
        _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(&[a, b, c, d]), Some(&[e, f, g, h])) => marks([a, b, c, d, e, f, g, h]) == 0,
            _ => !bytes.iter().any(|&byte| special(byte)),
        },
    }
}

/// The same for all but the last bytes.
fn is_plain_inside(bytes: &[u8]) -> bool {
    bytes.as_chunks::<8>().0.iter().fold(0, |all, eight| all | marks(*eight)) == 0
}

/// Where the quote is that ends a text, from `at` in it on; the length of `bytes` where there is none.
pub(super) fn end_of_string(bytes: &[u8], at: usize) -> usize {
    let mut end = scan(bytes, at);
    while bytes.get(end).is_some_and(|&byte| byte != b'"') {
        // A backslash takes the byte after it along.
        end = scan(bytes, (end + 2).min(bytes.len()));
    }
    end
}

impl<'a> Reader<'a> {
    /// Reads a JSON text; the reader stands at its opening quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a text"));
        }
        let start = self.at + 1;
        let end = scan(self.bytes(), start);
        if self.bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(self.slice(start, end)));
        }
        self.string_with_escapes(start, end).map(Cow::Owned)
    }

    /// The text from `start` on, with its first special byte at `end`.
    #[cold]
    fn string_with_escapes(&mut self, start: usize, end: usize) -> Result<String, ReadError> {
        // What is written with escapes is never shorter than what it means.
        let mut text = String::with_capacity(end_of_string(self.bytes(), end) - start);
        self.walk_string(start, end, &mut |part| text.push_str(part))?;
        Ok(text)
    }

    /// Goes over a JSON text; the reader stands at its opening quote.
    pub(crate) fn skip_string(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a text"));
        }
        let start = self.at + 1;
        let end = scan(self.bytes(), start);
        if self.bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.walk_string(start, end, &mut |_| ())
    }

    /// Gives the parts of a text, escapes replaced by what they mean, until its closing quote.
    fn walk_string(&mut self, start: usize, end: usize, part: &mut dyn FnMut(&str)) -> Result<(), ReadError> {
        let (mut start, mut end) = (start, end);
        loop {
            part(self.slice(start, end));
            self.at = end;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    part(character.encode_utf8(&mut [0; 4]));
                }
                Some(byte) => {
                    return Err(ReadError::new("a text", format!("the control character 0x{byte:02x} in it"), end));
                }
                None => return Err(self.unexpected("the end of a text")),
            }
            start = self.at;
            end = scan(self.bytes(), start);
        }
    }

    /// The character that an escape means; the reader stands at the backslash.
    fn escape(&mut self) -> Result<char, ReadError> {
        let start = self.at;
        let kind = self.bytes().get(start + 1).copied();
        self.at += 2;
        Ok(match kind {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(start),
            _ => return Err(self.bad_escape(start, 2)),
        })
    }

    /// The character of `\uXXXX`, or of two of them that are a surrogate pair.
    fn unicode_escape(&mut self, start: usize) -> Result<char, ReadError> {
        let first = self.hex(start)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if (0xD800..0xDC00).contains(&first) && self.bytes().get(self.at..self.at + 2) == Some(b"\\u") {
            self.at += 2;
            let second = self.hex(start)?;
            if (0xDC00..0xE000).contains(&second) {
                let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return char::from_u32(code).ok_or_else(|| self.bad_escape(start, 12));
            }
        }
        Err(self.bad_escape(start, 6))
    }

    /// Four hexadecimal digits.
    fn hex(&mut self, start: usize) -> Result<u32, ReadError> {
        let digits = self.bytes().get(self.at..).and_then(|rest| rest.first_chunk::<4>());
        let Some(digits) = digits else { return Err(self.bad_escape(start, 6)) };
        let mut code = 0;
        for &digit in digits {
            let Some(value) = char::from(digit).to_digit(16) else { return Err(self.bad_escape(start, 6)) };
            code = code * 16 + value;
        }
        self.at += 4;
        Ok(code)
    }

    #[cold]
    fn bad_escape(&self, start: usize, length: usize) -> ReadError {
        let end = (start + length).min(self.text.len());
        let found = self.text.get(start..end).map_or_else(|| "a broken one".to_owned(), |text| format!("`{text}`"));
        ReadError::new("an escape sequence", found, start)
    }
}
