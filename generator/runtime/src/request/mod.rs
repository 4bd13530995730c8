//! From an operation's parts to an HTTP request: URL, headers, body.
//!
//! No credential is known here (the client adds it), and nothing of any single operation: the table says it all.

mod body;
mod form;
mod headers;
mod layout;
mod multipart;
mod scalar;
mod url;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};

use crate::Error;
use crate::operation::Description;
use crate::shape::Shaped;

pub(crate) use layout::{Layout, Named};
#[cfg(feature = "client")]
pub(crate) use url::with_query_pair;

/// Builds the request of an operation against `base_url` (`https://api.hubapi.com`; a path in it comes before the
/// operation's).
///
/// # Errors
/// A path parameter that is empty or would change the path, a value that the query or a form has no form for, a URL
/// that is none or beyond 64 KiB.
pub fn build(
    description: &Description,
    operation: &dyn Shaped,
    accept: &'static str,
    base_url: &str,
) -> Result<http::Request<Bytes>, Error> {
    let layout = Layout::of_operation(operation)?;
    let uri = url::build(description, &layout, operation, base_url)?;
    let body = body::build(&layout, operation)?;
    let (content_type, bytes) = body.map_or((None, Bytes::new()), |body| (Some(body.content_type), body.bytes));
    let mut request = http::Request::new(bytes);
    *request.method_mut() = description.method.to_http();
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, accept_value(description, accept)?);
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    headers::add(headers, &layout, operation)?;
    Ok(request)
}

/// What the endpoint accepts, else what its answer does; the latter needs no allocation.
fn accept_value(description: &Description, accept: &'static str) -> Result<HeaderValue, Error> {
    match description.accept {
        None => Ok(HeaderValue::from_static(accept)),
        Some(own) => HeaderValue::from_str(own).map_err(|_| Error::request(format!("{own:?} is no media type"))),
    }
}

#[cfg(test)]
mod tests;
