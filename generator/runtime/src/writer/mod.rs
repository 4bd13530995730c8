//! Values to JSON text: compact, members in the order of the table, unknown members after them.
//!
//! Strict where reading is lenient: what is absent is left out, what is set is written in the form that the
//! specification names. Only what came otherwise and was not set since goes back as it came. Nothing is decided here about
//! requests: a body is a value like any other.

mod escape;
mod output;

use crate::field::{Entries, Field, Items, View};
use crate::loose::Loose;
use crate::rest::Misfit;
use crate::shape::{Kind, Member, Shaped};
use crate::{Properties, Rest, Value};
pub(crate) use escape::{string, string_then};
pub(crate) use output::Output;

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
    let mut out = Output::new();
    view(&mut out, value.view());
    out.into_bytes()
}

/// Appends a value as JSON to `out`.
pub fn encode_to(value: &dyn Field, out: &mut Vec<u8>) {
    let mut all = Output::after(std::mem::take(out));
    view(&mut all, value.view());
    *out = all.into_bytes();
}

/// Writes what a view shows; null for what is absent.
pub(crate) fn view(out: &mut Output, shown: View<'_>) {
    match shown {
        View::Absent | View::Null => out.chunk(*b"null"),
        View::Boolean(value) => out.extend(if value { b"true" } else { b"false" }),
        View::Integer(value) => out.extend(itoa::Buffer::new().format(value).as_bytes()),
        View::Number(value) => number(out, value),
        View::Text(text) | View::Secret(text) => string(out, text),
        View::DateTime(value) => value.write(out),
        View::Date(value) => value.write(out),
        View::Id(id) => match id.raw() {
            Some(json) => out.extend(json.as_bytes()),
            None => string(out, id.as_str()),
        },
        View::Properties(value) => properties(out, value),
        View::Any(value) => any(out, value),
        View::List(items) => list(out, items),
        View::Map(entries) => map(out, entries),
        View::Shaped(value) => shaped(out, value),
        View::Rest(rest) => {
            out.push(b'{');
            unknown(out, rest);
            out.close(b'}');
        }
        View::Foreign(value) => any(out, &value.json()),
    }
}

/// A number; integral ones without a fraction. What is no number has no JSON: null.
pub(crate) fn number(out: &mut Output, value: f64) {
    if let Some(whole) = whole(value) {
        out.extend(itoa::Buffer::new().format(whole).as_bytes());
    } else if value.is_finite() {
        out.extend(zmij::Buffer::new().format_finite(value).as_bytes());
    } else {
        out.chunk(*b"null");
    }
}

/// The integer that a number is, as far as floats are exact. A negative zero is none.
pub(crate) fn whole(value: f64) -> Option<i64> {
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (exact && !(value == 0.0 && value.is_sign_negative())).then_some(value as i64)
}

fn list(out: &mut Output, items: &dyn Items) {
    out.push(b'[');
    let (start, count) = (out.len(), items.count());
    for index in 0..count {
        view(out, items.item(index));
        out.push(b',');
        if index == 0 {
            // The others are likely to be about as long.
            let item = out.len() - start;
            out.expect((item + item / 8).saturating_mul(count));
        }
    }
    out.close(b']');
}

fn map(out: &mut Output, entries: &dyn Entries) {
    out.push(b'{');
    for index in 0..entries.count() {
        let (name, value) = entries.entry(index);
        string_then(out, name, b':');
        view(out, value);
        out.push(b',');
    }
    out.close(b'}');
}

fn properties(out: &mut Output, properties: &Properties) {
    out.push(b'{');
    for (name, value) in properties.entries() {
        string_then(out, name, b':');
        match value {
            Some(Loose::Text(text)) => string_then(out, text, b','),
            Some(Loose::Raw(json)) => raw(out, json),
            None => out.chunk(*b"null,"),
        }
    }
    out.close(b'}');
}

/// JSON as it came, and a comma.
fn raw(out: &mut Output, json: &str) {
    out.extend(json.as_bytes());
    out.push(b',');
}

/// Any JSON. The values that a program builds may be nested deeper than those that are read, as everywhere in serde.
pub(crate) fn any(out: &mut Output, value: &Value) {
    match value {
        Value::Null => out.chunk(*b"null"),
        Value::Bool(value) => out.extend(if *value { b"true" } else { b"false" }),
        Value::Number(value) => out.extend(value.to_string().as_bytes()),
        Value::String(text) => string(out, text),
        Value::Array(items) => {
            out.push(b'[');
            for item in items {
                any(out, item);
                out.push(b',');
            }
            out.close(b']');
        }
        Value::Object(members) => {
            out.push(b'{');
            for (name, value) in members {
                string_then(out, name, b':');
                any(out, value);
                out.push(b',');
            }
            out.close(b'}');
        }
    }
}

fn shaped(out: &mut Output, value: &dyn Shaped) {
    match &value.shape().kind {
        Kind::Record(members) => record(out, value, 0, members),
        Kind::Enumeration(_) | Kind::Constants(_) | Kind::Union(_) => view(out, crate::shaped::content(value)),
        Kind::Operation(parts) | Kind::Request(parts, _) => {
            out.extend(b"{\"path\":[");
            for index in 0..parts.path {
                view(out, value.part(index).view());
                out.push(b',');
            }
            out.close(b']');
            out.extend(b",\"query\":");
            record(out, value, parts.path, parts.query);
            if parts.body.is_some() {
                out.extend(b",\"body\":");
                view(out, value.part(crate::shaped::parts(value).saturating_sub(1)).view());
            }
            out.push(b'}');
        }
    }
}

/// The parts of `value` from `base` on as an object, one for each of `members`; and after them what is unknown, if the
/// part after them is a [`Rest`].
pub(crate) fn record(out: &mut Output, value: &dyn Shaped, base: usize, members: &'static [Member]) {
    out.push(b'{');
    let rest = match value.part(base + members.len()).view() {
        View::Rest(rest) => rest,
        _ => &Rest::EMPTY,
    };
    let misfits = rest.has_misfits();
    for (index, member) in members.iter().enumerate() {
        let field = value.part(base + index);
        if misfits && let Some(misfit) = rest.misfit(index, field) {
            if let Misfit::Came(json) = misfit {
                string_then(out, member.name, b':');
                raw(out, json);
            }
            continue;
        }
        let shown = field.view();
        if !matches!(shown, View::Absent) {
            string_then(out, member.name, b':');
            view(out, shown);
            out.push(b',');
        }
    }
    unknown(out, rest);
    out.close(b'}');
}

/// The unknown members, each with a comma after it.
fn unknown(out: &mut Output, rest: &Rest) {
    for (name, json) in rest.iter() {
        string_then(out, name, b':');
        raw(out, json);
    }
}
