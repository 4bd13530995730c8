//! `application/x-www-form-urlencoded`: queries, and the bodies of OAuth.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::scalar::{self, Digits};
use crate::field::{Items, View};
use crate::shape::{Kind, Shaped, Style};
use crate::{Error, Value};

/// What a form escapes; a blank is `+`, and so dealt with before.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Cursors may come percent-encoded already, and then go back as they came.
const CURSORS: [&str; 2] = ["after", "before"];

/// Names and values, written one after another into a text that may hold something else before them.
pub(super) struct Pairs<'a> {
    out: &'a mut String,
    /// What goes before the first pair (`?` in a URL); then `&`.
    separator: &'static str,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(out: &'a mut String, before_first: &'static str) -> Self {
        Self { out, separator: before_first }
    }

    /// Writes a parameter with whatever value it has: lists as repeated names, objects as one pair per entry, nothing for
    /// what is not set.
    ///
    /// # Errors
    /// The value has no form outside of JSON (a list of lists, an object in a list, a file).
    pub(super) fn parameter(&mut self, name: &str, view: View<'_>) -> Result<(), Error> {
        match super::scalar::chosen(view) {
            View::List(items) => (0..items.count()).try_for_each(|index| self.single(name, "", items.item(index))),
            View::Any(Value::Array(items)) => items.iter().try_for_each(|item| self.single(name, "", View::Any(item))),
            View::Map(entries) => (0..entries.count()).try_for_each(|index| {
                let (key, value) = entries.entry(index);
                self.entry(name, key, value)
            }),
            View::Any(Value::Object(entries)) => {
                entries.iter().try_for_each(|(key, value)| self.entry(name, key, View::Any(value)))
            }
            View::Shaped(shaped) if matches!(shaped.shape().kind, Kind::Record(_)) => {
                record(shaped, &mut |key, value| self.entry(name, key, value))
            }
            single => self.single(name, "", single),
        }
    }

    /// Writes a parameter in another style than the plain one.
    ///
    /// # Errors
    /// As [`Pairs::parameter`].
    pub(super) fn styled(&mut self, name: &str, style: Style, view: View<'_>) -> Result<(), Error> {
        match (style, super::scalar::chosen(view)) {
            (Style::Plain, view) => self.parameter(name, view),
            (Style::Json, View::Absent) => Ok(()),
            (Style::Json, view) => {
                self.pair(name, "", &scalar::json(view));
                Ok(())
            }
            (Style::Deep, view) => self.deep(name, view),
            // Escaped as blanks and bars have to be in a URL; the comma is no sign of the query's.
            (Style::Commas, View::List(items)) => self.joined(name, ",", items),
            (Style::Spaces, View::List(items)) => self.joined(name, "%20", items),
            (Style::Pipes, View::List(items)) => self.joined(name, "%7C", items),
            (_, single) => self.single(name, "", single),
        }
    }

    /// A list as one pair; nothing where it is empty.
    fn joined(&mut self, name: &str, delimiter: &str, items: &dyn Items) -> Result<(), Error> {
        for index in 0..items.count() {
            let mut digits = Digits::default();
            let Ok(text) = scalar::text(items.item(index), &mut digits) else { return Err(only_json(name)) };
            let text = text.as_deref().unwrap_or_default();
            match index {
                0 => self.pair(name, "", text),
                _ => {
                    self.out.push_str(delimiter);
                    self.escape(text);
                }
            }
        }
        Ok(())
    }

    /// An object as `name[key]`, however deep; lists in it as `name[key][]`.
    fn deep(&mut self, name: &str, view: View<'_>) -> Result<(), Error> {
        let mut inner = |key: &str, value: View<'_>| self.deep(&format!("{name}[{key}]"), super::scalar::chosen(value));
        match view {
            View::Map(entries) => (0..entries.count()).try_for_each(|index| {
                let (key, value) = entries.entry(index);
                inner(key, value)
            }),
            View::Any(Value::Object(entries)) => {
                entries.iter().try_for_each(|(key, value)| inner(key, View::Any(value)))
            }
            View::Shaped(shaped) if matches!(shaped.shape().kind, Kind::Record(_)) => record(shaped, &mut inner),
            View::List(items) => (0..items.count()).try_for_each(|index| self.single(name, "[]", items.item(index))),
            View::Any(Value::Array(items)) => {
                items.iter().try_for_each(|item| self.single(name, "[]", View::Any(item)))
            }
            single => self.single(name, "", single),
        }
    }

    /// An entry of an object: its key takes the place of the braces in the name (`property.{propname}`), or, where there
    /// are none, of the whole name.
    fn entry(&mut self, template: &str, key: &str, view: View<'_>) -> Result<(), Error> {
        let prefix = template.split_once('{').map_or("", |(prefix, _)| prefix);
        match view {
            View::List(items) => (0..items.count()).try_for_each(|index| self.single(prefix, key, items.item(index))),
            View::Any(Value::Array(items)) => {
                items.iter().try_for_each(|item| self.single(prefix, key, View::Any(item)))
            }
            single => self.single(prefix, key, single),
        }
    }

    fn single(&mut self, name: &str, key: &str, view: View<'_>) -> Result<(), Error> {
        let mut digits = Digits::default();
        match scalar::text(view, &mut digits) {
            Ok(Some(value)) => {
                self.pair(name, key, &value);
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(scalar::NotSingle) => Err(only_json(&format!("{name}{key}"))),
        }
    }

    /// Writes one pair; its name is `name` followed by `key`.
    pub(super) fn pair(&mut self, name: &str, key: &str, value: &str) {
        self.out.push_str(self.separator);
        self.separator = "&";
        self.escape(name);
        self.escape(key);
        self.out.push('=');
        if key.is_empty() && CURSORS.contains(&name) {
            self.cursor(value);
        } else {
            self.escape(value);
        }
    }

    fn escape(&mut self, text: &str) {
        let mut words = text.split(' ');
        self.out.extend(words.next().map(|word| utf8_percent_encode(word, FORM)).into_iter().flatten());
        for word in words {
            self.out.push('+');
            self.out.extend(utf8_percent_encode(word, FORM));
        }
    }

    /// A cursor keeps the escapes it came with.
    fn cursor(&mut self, cursor: &str) {
        let mut rest = cursor;
        while let Some(at) = next_escape(rest) {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let (escape, after) = from.split_at_checked(3).unwrap_or((from, ""));
            self.escape(before);
            self.out.push_str(escape);
            rest = after;
        }
        self.escape(rest);
    }
}

fn only_json(name: &str) -> Error {
    Error::request(format!("`{name}` has a value that can only be said in JSON"))
}

/// Where the next `%` with two hexadecimal digits after it stands.
fn next_escape(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'%', bytes)
        .find(|at| bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)))
}

/// A record as a form.
///
/// # Errors
/// As for [`Pairs::parameter`], and where the body is no record.
pub(super) fn body(view: View<'_>, styles: &[(&str, Style)]) -> Result<String, Error> {
    let mut out = String::new();
    let mut pairs = Pairs::new(&mut out, "");
    members(view, &mut |name, value| {
        let style = styles.iter().find(|(own, _)| *own == name).map_or(Style::Plain, |(_, style)| *style);
        pairs.styled(name, style, value)
    })?;
    Ok(out)
}

/// Receives the members of a body one by one.
type EachMember<'a> = &'a mut dyn FnMut(&str, View<'_>) -> Result<(), Error>;

/// Calls `each` for every member of a record or map.
pub(super) fn members(view: View<'_>, each: EachMember<'_>) -> Result<(), Error> {
    match view {
        View::Shaped(shaped) => record(shaped, each),
        View::Map(entries) => (0..entries.count()).try_for_each(|index| {
            let (name, value) = entries.entry(index);
            each(name, value)
        }),
        View::Any(Value::Object(entries)) => entries.iter().try_for_each(|(name, value)| each(name, View::Any(value))),
        _ => Err(Error::request("the body of a form has to be an object")),
    }
}

fn record(shaped: &dyn Shaped, each: EachMember<'_>) -> Result<(), Error> {
    let Kind::Record(members) = &shaped.shape().kind else {
        return Err(Error::request(format!("the body of a form has to be an object, {} is none", shaped.shape().name)));
    };
    for (index, member) in members.iter().enumerate() {
        each(member.name, shaped.part(index).view())?;
    }
    match shaped.part(members.len()).view() {
        View::Rest(rest) => rest.iter().try_for_each(|(name, json)| match serde_json::from_str::<Value>(json) {
            Ok(value) => each(name, View::Any(&value)),
            Err(error) => Err(Error::request(format!("the unknown member `{name}` is no JSON: {error}"))),
        }),
        _ => Ok(()),
    }
}
