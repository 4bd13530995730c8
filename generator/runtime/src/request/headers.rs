//! Parameters in headers and cookies.

use http::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Layout;
use super::scalar::{self, Digits, NotSingle, chosen};
use crate::Error;
use crate::field::View;
use crate::shape::{Place, Shaped, Style};

/// What the value of a cookie escapes: all that RFC 6265 keeps out of one, and `%` itself.
const COOKIE_VALUE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// Adds the parameters that go into headers.
///
/// # Errors
/// A value that no header can hold (a line break, say), a name that no header can have.
pub(super) fn add(headers: &mut HeaderMap, layout: &Layout, operation: &dyn Shaped) -> Result<(), Error> {
    let mut cookies = String::new();
    for (parameter, index) in layout.parameters().filter(|(parameter, _)| parameter.place != Place::Query) {
        let Some(text) = text(parameter.name, operation.part(index).view(), parameter.style)? else { continue };
        match parameter.place {
            Place::Query => {}
            Place::Header => {
                let name = HeaderName::from_bytes(parameter.name.as_bytes())
                    .map_err(|_| Error::request(format!("{:?} is no name of a header", parameter.name)))?;
                headers.insert(name, value(parameter.name, &text)?);
            }
            Place::Cookie => {
                if !cookies.is_empty() {
                    cookies.push_str("; ");
                }
                cookies.push_str(parameter.name);
                cookies.push('=');
                cookies.extend(utf8_percent_encode(&text, COOKIE_VALUE));
            }
        }
    }
    if !cookies.is_empty() {
        headers.insert(COOKIE, value("Cookie", &cookies)?);
    }
    Ok(())
}

fn value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    // The value is not shown: it may be a secret.
    HeaderValue::from_str(text).map_err(|_| Error::request(format!("the header `{name}` cannot hold its value")))
}

/// The text of a value, lists with commas; nothing for what is not set.
fn text(name: &str, view: View<'_>, style: Style) -> Result<Option<String>, Error> {
    let view = chosen(view);
    if style == Style::Json {
        return Ok((!matches!(view, View::Absent)).then(|| scalar::json(view)));
    }
    let mut items = Vec::new();
    match view {
        View::List(list) => {
            for index in 0..list.count() {
                items.extend(single(name, list.item(index))?);
            }
        }
        other => return single(name, other),
    }
    Ok((!items.is_empty()).then(|| items.join(",")))
}

fn single(name: &str, view: View<'_>) -> Result<Option<String>, Error> {
    let mut digits = Digits::default();
    match scalar::text(view, &mut digits) {
        Ok(text) => Ok(text.map(std::borrow::Cow::into_owned)),
        Err(NotSingle) => Err(Error::request(format!("`{name}` has a value that can only be said in JSON"))),
    }
}
