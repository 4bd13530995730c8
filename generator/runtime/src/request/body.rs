//! The body of a request, by its media type.

use bytes::Bytes;
use http::header::HeaderValue;

use super::{Layout, form, multipart};
use crate::field::View;
use crate::shape::Shaped;
use crate::{Error, File};

/// A body and its `Content-Type`.
pub(super) struct Encoded {
    pub(super) content_type: HeaderValue,
    pub(super) bytes: Bytes,
}

const JSON: &str = "application/json";

/// How a media type is written.
enum Encoding {
    Json,
    Multipart,
    Form,
    Text,
    Raw,
}

impl Encoding {
    fn of(media_type: &str) -> Self {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let is = |name: &str| essence.eq_ignore_ascii_case(name);
        let begins = |start: &str| essence.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start));
        let ends = |end: &str| {
            let at = essence.len().checked_sub(end.len());
            at.and_then(|at| essence.get(at..)).is_some_and(|own| own.eq_ignore_ascii_case(end))
        };
        // The specifications say `*/*` where the server takes JSON.
        if is(JSON) || is("*/*") || is("application/*") || ends("+json") {
            Self::Json
        } else if is("multipart/form-data") {
            Self::Multipart
        } else if is("application/x-www-form-urlencoded") {
            Self::Form
        } else if begins("text/") {
            Self::Text
        } else {
            Self::Raw
        }
    }
}

/// The body, `None` where the operation has none or it is not set.
///
/// # Errors
/// The value cannot be said in the media type.
pub(super) fn build(layout: &Layout, operation: &dyn Shaped) -> Result<Option<Encoded>, Error> {
    let Some(body) = layout.body else { return Ok(None) };
    let field = operation.part(layout.body_index());
    let view = field.view();
    if matches!(view, View::Absent) {
        return Ok(None);
    }
    let encoded = match Encoding::of(body.media_type) {
        Encoding::Json if body.media_type.contains('*') => {
            Encoded { content_type: HeaderValue::from_static(JSON), bytes: json(view) }
        }
        Encoding::Json => Encoded { content_type: content_type(body.media_type)?, bytes: json(view) },
        Encoding::Multipart => {
            let (boundary, bytes) = multipart::build(view)?;
            let media_type = format!("multipart/form-data; boundary={boundary}");
            Encoded { content_type: content_type(&media_type)?, bytes }
        }
        Encoding::Form => {
            let bytes = form::body(view, layout.members)?.into();
            Encoded { content_type: content_type(body.media_type)?, bytes }
        }
        Encoding::Text => text(body.media_type, view)?,
        Encoding::Raw => raw(body.media_type, view)?,
    };
    Ok(Some(encoded))
}

/// The JSON of a value.
pub(super) fn json(view: View<'_>) -> Bytes {
    let mut out = crate::writer::Output::new();
    crate::writer::view(&mut out, view);
    out.into_bytes().into()
}

/// A text body says its character set, since the default of `text/plain` is not UTF-8 everywhere.
fn text(media_type: &str, view: View<'_>) -> Result<Encoded, Error> {
    let bytes = match (plain(view), view) {
        (Some(text), _) => Bytes::copy_from_slice(text.as_bytes()),
        (None, View::Foreign(_)) => return raw(media_type, view),
        (None, other) => json(other),
    };
    let content_type = if media_type.contains("charset") || media_type.contains('*') {
        content_type(media_type)?
    } else {
        content_type(&format!("{media_type}; charset=utf-8"))?
    };
    Ok(Encoded { content_type, bytes })
}

fn raw(media_type: &str, view: View<'_>) -> Result<Encoded, Error> {
    if let Some(text) = plain(view) {
        return Ok(Encoded { content_type: content_type(media_type)?, bytes: Bytes::copy_from_slice(text.as_bytes()) });
    }
    let View::Foreign(foreign) = view else { return Err(no_raw(media_type)) };
    let file = File::of(foreign).ok_or_else(|| no_raw(media_type))?;
    // The file knows its own type where the specification leaves it open.
    let own = file.content_type().filter(|_| media_type.contains('*') || media_type.ends_with("octet-stream"));
    Ok(Encoded { content_type: content_type(own.unwrap_or(media_type))?, bytes: file.bytes().clone() })
}

fn no_raw(media_type: &str) -> Error {
    Error::request(format!("a body of {media_type} has to be a file or a text"))
}

/// The text, where the value is one.
fn plain(view: View<'_>) -> Option<&str> {
    match view {
        View::Text(text) | View::Secret(text) => Some(text),
        View::Any(value) => value.as_str(),
        _ => None,
    }
}

/// The one media type that nearly all have is not allocated for.
fn content_type(media_type: &str) -> Result<HeaderValue, Error> {
    if media_type == JSON {
        return Ok(HeaderValue::from_static(JSON));
    }
    HeaderValue::from_str(media_type).map_err(|_| Error::request(format!("{media_type:?} is no media type")))
}
