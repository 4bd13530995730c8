//! The URL of an operation, written straight into one text.

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Layout;
use super::form::Pairs;
use super::scalar::{self, Digits};
use crate::Error;
use crate::field::View;
use crate::operation::{Description, Segment};
use crate::shape::{Place, Shaped};

/// What a path value escapes: all but RFC 3986's `pchar`, since HubSpot does not find an email whose `@` is escaped.
///
/// `;` is escaped too, though a `pchar`: Java servers cut a segment there, so that `..;` would lead out of the path.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// What the template's own text escapes: nothing that may stand in a path.
const LITERAL: &AsciiSet = &VALUE.remove(b'/').remove(b'%').remove(b';');

/// Room for the values beside base and template; most URLs need no more.
const VALUES_ROOM: usize = 64;

/// The URL of an operation.
pub(super) fn build(
    description: &Description,
    layout: &Layout,
    operation: &dyn Shaped,
    base_url: &str,
) -> Result<Uri, Error> {
    let base = checked_base(base_url)?;
    let mut url = String::with_capacity(base.len() + description.path.len() + VALUES_ROOM);
    url.push_str(base);
    path(&mut url, description, layout, operation)?;
    let mut pairs = Pairs::new(&mut url, "?");
    for (index, member) in layout.query.iter().enumerate() {
        pairs.parameter(member.name, operation.part(layout.path + index).view())?;
    }
    for (parameter, index) in layout.parameters().filter(|(parameter, _)| parameter.place == Place::Query) {
        pairs.styled(parameter.name, parameter.style, operation.part(index).view())?;
    }
    parsed(url)
}

/// The base without its last slash.
fn checked_base(base_url: &str) -> Result<&str, Error> {
    let host = base_url.strip_prefix("https://").or_else(|| base_url.strip_prefix("http://"));
    match host {
        // The address is not shown: it may hold a password.
        None | Some("") => {
            Err(Error::request("the base URL has to begin with `https://` or `http://` and name a host"))
        }
        Some(host) if host.contains(['?', '#']) => Err(Error::request("the base URL has a query or a fragment")),
        Some(_) => Ok(base_url.trim_end_matches('/')),
    }
}

fn path(url: &mut String, description: &Description, layout: &Layout, operation: &dyn Shaped) -> Result<(), Error> {
    let from = url.len();
    if !description.path.starts_with('/') {
        url.push('/');
    }
    let mut index = 0;
    for segment in description.segments() {
        match segment {
            Segment::Literal(text) => url.extend(utf8_percent_encode(text, LITERAL)),
            Segment::Parameter(name) => match description.bound {
                Some(bound) if bound.parameter == name => value(url, name, bound.value)?,
                _ if index < layout.path => {
                    parameter(url, name, operation.part(index).view())?;
                    index += 1;
                }
                _ => return Err(wrong(name, "is in the template alone")),
            },
        }
    }
    // Compared as finished, for a segment may have several values in it.
    let written = url.get(from..).unwrap_or_default();
    if written.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(Error::request(format!(
            "a value makes `.` or `..` a segment of {}, which would change the path",
            description.path
        )));
    }
    Ok(())
}

/// A parameter of the path, a list with commas.
fn parameter(url: &mut String, name: &str, view: View<'_>) -> Result<(), Error> {
    let mut digits = Digits::default();
    let mut single = |url: &mut String, view| match scalar::text(view, &mut digits) {
        Ok(text) => value(url, name, text.as_deref().unwrap_or_default()),
        Err(scalar::NotSingle) => Err(wrong(name, "is no single value")),
    };
    match scalar::chosen(view) {
        View::List(items) if items.count() > 0 => (0..items.count()).try_for_each(|index| {
            if index > 0 {
                url.push(',');
            }
            single(url, items.item(index))
        }),
        View::List(_) => value(url, name, ""),
        other => single(url, other),
    }
}

fn value(url: &mut String, name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(wrong(name, "is empty, so that another path would be called"));
    }
    url.extend(utf8_percent_encode(text, VALUE));
    Ok(())
}

fn wrong(name: &str, what: &str) -> Error {
    Error::request(format!("the path parameter `{name}` {what}"))
}

fn parsed(url: String) -> Result<Uri, Error> {
    let length = url.len();
    Uri::try_from(url).map_err(|error| Error::request(format!("the URL ({length} bytes) is none: {error}")))
}

/// The URL with one more pair in its query.
#[cfg(feature = "client")]
pub(crate) fn with_query_pair(uri: &Uri, name: &str, value: &str) -> Result<Uri, Error> {
    let mut url = uri.to_string();
    let separator = if uri.query().is_some() { "&" } else { "?" };
    Pairs::new(&mut url, separator).pair(name, "", value);
    parsed(url)
}
