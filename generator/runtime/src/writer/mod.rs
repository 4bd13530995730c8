//! Values to JSON text: compact, members in the order of the table, unknown members after them.
//!
//! Strict where reading is lenient: what is absent is left out, what is set is written in the form that the
//! specification names. Only what came otherwise and was not set since goes back as it came. Nothing is decided here about
//! requests: a body is a value like any other.

mod escape;

use crate::field::{Entries, Field, Items, View};
use crate::rest::Misfit;
use crate::shape::{Kind, Member, Shaped};
use crate::{Properties, Rest, Value};
pub(crate) use escape::string;

/// A value as JSON.
///
/// ```
/// use hubspot_runtime::{Properties, encode};
///
/// let properties: Properties = [("subject", "Login fails")].into();
/// assert_eq!(encode(&properties), br#"{"subject":"Login fails"}"#);
/// ```
#[must_use]
pub fn encode<T: Field + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    view(&mut out, value.view());
    out
}

/// Appends a value as JSON to `out`.
pub fn encode_to(value: &dyn Field, out: &mut Vec<u8>) {
    view(out, value.view());
}

/// Writes what a view shows; null for what is absent.
pub(crate) fn view(out: &mut Vec<u8>, shown: View<'_>) {
    match shown {
        View::Absent | View::Null => out.extend_from_slice(b"null"),
        View::Boolean(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        View::Integer(value) => out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes()),
        View::Number(value) => number(out, value),
        View::Text(text) => string(out, text),
        View::DateTime(value) => value.write(out),
        View::Date(value) => value.write(out),
        View::Id(id) => match id.raw() {
            Some(json) => out.extend_from_slice(json.as_bytes()),
            None => string(out, id.as_str()),
        },
        View::Properties(value) => properties(out, value),
        View::Any(value) => any(out, value),
        View::List(items) => list(out, items),
        View::Map(entries) => map(out, entries),
        View::Shaped(value) => shaped(out, value),
        View::Rest(rest) => {
            out.push(b'{');
            unknown(out, rest, &mut true);
            out.push(b'}');
        }
        View::Foreign(value) => any(out, &value.json()),
    }
}

/// A number; integral ones without a fraction. What is no number has no JSON: null.
pub(crate) fn number(out: &mut Vec<u8>, value: f64) {
    if let Some(whole) = whole(value) {
        out.extend_from_slice(itoa::Buffer::new().format(whole).as_bytes());
    } else if value.is_finite() {
        out.extend_from_slice(zmij::Buffer::new().format_finite(value).as_bytes());
    } else {
        out.extend_from_slice(b"null");
    }
}

/// The integer that a number is, as far as floats are exact. A negative zero is none.
pub(crate) fn whole(value: f64) -> Option<i64> {
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (exact && !(value == 0.0 && value.is_sign_negative())).then_some(value as i64)
}

fn list(out: &mut Vec<u8>, items: &dyn Items) {
    out.push(b'[');
    for index in 0..items.count() {
        if index > 0 {
            out.push(b',');
        }
        view(out, items.item(index));
    }
    out.push(b']');
}

fn map(out: &mut Vec<u8>, entries: &dyn Entries) {
    out.push(b'{');
    let mut first = true;
    for index in 0..entries.count() {
        let (name, value) = entries.entry(index);
        key(out, &mut first, name);
        view(out, value);
    }
    out.push(b'}');
}

fn properties(out: &mut Vec<u8>, properties: &Properties) {
    out.push(b'{');
    let mut first = true;
    for (name, value) in properties.entries() {
        key(out, &mut first, name);
        match value {
            None => out.extend_from_slice(b"null"),
            Some(value) => match value.raw() {
                Some(json) => out.extend_from_slice(json.as_bytes()),
                None => string(out, value.as_str()),
            },
        }
    }
    out.push(b'}');
}

/// Any JSON. The values that a program builds may be nested deeper than those that are read, as everywhere in serde.
pub(crate) fn any(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Value::Number(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Value::String(text) => string(out, text),
        Value::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                any(out, item);
            }
            out.push(b']');
        }
        Value::Object(members) => {
            out.push(b'{');
            let mut first = true;
            for (name, value) in members {
                key(out, &mut first, name);
                any(out, value);
            }
            out.push(b'}');
        }
    }
}

fn shaped(out: &mut Vec<u8>, value: &dyn Shaped) {
    match &value.shape().kind {
        Kind::Record(members) => record(out, value, 0, members),
        Kind::Enumeration(_) | Kind::Union(_) => view(out, crate::shaped::content(value)),
        Kind::Operation(parts) => {
            out.extend_from_slice(b"{\"path\":[");
            for index in 0..parts.path {
                if index > 0 {
                    out.push(b',');
                }
                view(out, value.part(index).view());
            }
            out.extend_from_slice(b"],\"query\":");
            record(out, value, parts.path, parts.query);
            if parts.body.is_some() {
                out.extend_from_slice(b",\"body\":");
                view(out, value.part(parts.path + parts.query.len()).view());
            }
            out.push(b'}');
        }
    }
}

/// The parts of `value` from `base` on as an object, one for each of `members`; and after them what is unknown, if the
/// part after them is a [`Rest`].
pub(crate) fn record(out: &mut Vec<u8>, value: &dyn Shaped, base: usize, members: &'static [Member]) {
    out.push(b'{');
    let mut first = true;
    let rest = match value.part(base + members.len()).view() {
        View::Rest(rest) => rest,
        _ => &Rest::EMPTY,
    };
    let misfits = rest.has_misfits();
    for (index, member) in members.iter().enumerate() {
        let field = value.part(base + index);
        if misfits && let Some(misfit) = rest.misfit(index, field) {
            if let Misfit::Came(json) = misfit {
                key(out, &mut first, member.name);
                out.extend_from_slice(json.as_bytes());
            }
            continue;
        }
        let shown = field.view();
        if !matches!(shown, View::Absent) {
            key(out, &mut first, member.name);
            view(out, shown);
        }
    }
    unknown(out, rest, &mut first);
    out.push(b'}');
}

/// The unknown members.
fn unknown(out: &mut Vec<u8>, rest: &Rest, first: &mut bool) {
    for (name, json) in rest.iter() {
        key(out, first, name);
        out.extend_from_slice(json.as_bytes());
    }
}

/// A name and the colon, after a comma where it is not the first.
pub(crate) fn key(out: &mut Vec<u8>, first: &mut bool, name: &str) {
    if !std::mem::take(first) {
        out.push(b',');
    }
    string(out, name);
    out.push(b':');
}
