//! Single values as text: what a path, a query and a form have of a value.

use std::borrow::Cow;

use crate::Value;
use crate::field::View;
use crate::shape::{Kind, Shaped};

/// Room for the digits of one integer, so that integers allocate nothing.
#[derive(Default)]
pub(super) struct Digits {
    integer: itoa::Buffer,
}

/// A value that is no single one: a list, an object, a file.
pub(super) struct NotSingle;

/// The JSON of a value.
pub(super) fn json(view: View<'_>) -> String {
    let mut out = crate::writer::Output::small();
    crate::writer::view(&mut out, view);
    String::from_utf8(out.into_bytes()).unwrap_or_default()
}

/// What a union is; anything else is itself.
pub(super) fn chosen(view: View<'_>) -> View<'_> {
    match view {
        View::Shaped(shaped) if matches!(shaped.shape().kind, Kind::Union(_)) => crate::shaped::content(shaped),
        other => other,
    }
}

/// The text of a single value, `None` where there is no value (null cannot be said outside of JSON).
///
/// Booleans in lower case, date-times as RFC 3339, enumerations by their published text.
pub(super) fn text<'a>(view: View<'a>, digits: &'a mut Digits) -> Result<Option<Cow<'a, str>>, NotSingle> {
    let text = match view {
        View::Absent | View::Null | View::Any(Value::Null) => return Ok(None),
        View::Boolean(value) | View::Any(&Value::Bool(value)) => Cow::Borrowed(if value { "true" } else { "false" }),
        View::Integer(value) => Cow::Borrowed(digits.integer.format(value)),
        View::Number(value) if value.is_finite() => Cow::Owned(number(value)),
        View::Text(text) | View::Secret(text) => Cow::Borrowed(text),
        View::Any(Value::String(text)) => Cow::Borrowed(text.as_str()),
        View::Any(Value::Number(number)) => Cow::Owned(number.to_string()),
        View::DateTime(value) if value.is_unset() => return Ok(None),
        View::DateTime(value) => Cow::Owned(value.to_string()),
        View::Date(value) if value.is_unset() => return Ok(None),
        View::Date(value) => Cow::Owned(value.to_string()),
        View::Id(id) => Cow::Borrowed(id.as_str()),
        View::Shaped(shaped) => match shaped.shape().kind {
            Kind::Constants(_) | Kind::Union(_) => return text(crate::shaped::content(shaped), digits),
            _ => Cow::Borrowed(enumeration(shaped)?),
        },
        _ => return Err(NotSingle),
    };
    Ok(Some(text))
}

/// A number in JSON's form, which a query has no other one for.
fn number(value: f64) -> String {
    let mut digits = crate::writer::Output::small();
    crate::writer::number(&mut digits, value);
    String::from_utf8(digits.into_bytes()).unwrap_or_default()
}

/// The published text of an enumeration's value.
fn enumeration(shaped: &dyn Shaped) -> Result<&str, NotSingle> {
    match (&shaped.shape().kind, crate::shaped::content(shaped)) {
        (Kind::Enumeration(_), View::Text(text)) => Ok(text),
        _ => Err(NotSingle),
    }
}
