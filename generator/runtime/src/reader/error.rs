//! What is wrong with a JSON text, and where.

use std::borrow::Cow;
use std::fmt;

/// What was expected and found while reading; the path grows on the way out.
pub struct ReadError(Box<Trouble>);

#[derive(Debug)]
struct Trouble {
    expected: Cow<'static, str>,
    found: String,
    offset: usize,
    /// The innermost step first.
    path: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Index(usize),
}

impl ReadError {
    /// `expected` at `offset`, where `found` stands.
    #[cold]
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<String>, offset: usize) -> Self {
        Self(Box::new(Trouble { expected: expected.into(), found: found.into(), offset, path: Vec::new() }))
    }

    /// The same inside the member `name`.
    #[cold]
    #[must_use]
    pub fn in_member(mut self, name: impl Into<String>) -> Self {
        self.0.path.push(Step::Member(name.into()));
        self
    }

    /// The same inside the item `index`.
    #[cold]
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// Where it happened, in bytes from the beginning.
    pub(super) const fn offset(&self) -> usize {
        self.0.offset
    }

    /// The same place, told otherwise.
    pub(super) fn instead(mut self, expected: &'static str, found: String) -> Self {
        self.0.expected = expected.into();
        self.0.found = found;
        self
    }

    /// The finished error, with the line and column in `text`.
    #[must_use]
    pub fn into_decode_error(self, text: &str) -> DecodeError {
        let Trouble { expected, found, offset, path } = *self.0;
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = 1 + memchr::memchr_iter(b'\n', before).count();
        let column = 1 + before.len() - memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
        DecodeError(Box::new(Report { path: write_path(&path), expected, found, offset, line, column }))
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// `results[3].createdAt`; names with other characters stand in brackets and quotes.
fn write_path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Member(name) if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Step::Member(name) => path.push_str(&format!("[{:?}]", excerpt(name))),
        }
    }
    path
}

/// A body that does not read: where, what was expected there, and what was found.
///
/// ```
/// let error = hubspot_runtime::decode::<Vec<i64>>(b"[1, {}]").unwrap_err();
/// assert_eq!(error.to_string(), "[1]: expected an integer, found an object");
/// assert_eq!((error.path(), error.offset(), error.line(), error.column()), ("[1]", 4, 1, 5));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Report>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Report {
    path: String,
    expected: Cow<'static, str>,
    found: String,
    offset: usize,
    line: usize,
    column: usize,
}

impl DecodeError {
    /// The place in the JSON value (`results[3].createdAt`); empty for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What was expected there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What was found there; the beginning of it where it is long.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The place in the body, in bytes from its beginning.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The line of the place, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The byte in the line of the place, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { path, expected, found, .. } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {expected}, found {found}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { line, column, .. } = &*self.0;
        write!(f, "{self} (line {line}, column {column})")
    }
}

impl std::error::Error for DecodeError {}

/// So many characters of a value are shown.
const SHOWN: usize = 40;

/// The beginning of `text`.
fn excerpt(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(SHOWN) {
        None => text.into(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
    }
}

/// What stands at `at`, in words.
pub(super) fn describe(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default();
    let token = || {
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | ':' | ']' | '}' | '"'));
        excerpt(rest.get(..end.unwrap_or(rest.len())).unwrap_or_default())
    };
    match rest.bytes().next() {
        None => "the end".to_owned(),
        Some(b'{') => "an object".to_owned(),
        Some(b'[') => "a list".to_owned(),
        Some(b'"') => {
            let inside = rest.get(1..).unwrap_or_default();
            let end = super::string::scan(inside.as_bytes(), 0);
            format!("text \"{}\"", excerpt(inside.get(..end).unwrap_or_default()))
        }
        Some(b'-' | b'0'..=b'9') => format!("number {}", token()),
        Some(b't' | b'f' | b'n') => token().into_owned(),
        Some(_) => format!("`{}`", rest.chars().next().unwrap_or(' ').escape_debug()),
    }
}
