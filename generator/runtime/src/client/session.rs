//! What the async and the blocking client share: where to send, with which credential.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use super::secret::Secret;
use crate::error::{TransportError, TransportKind};
use crate::operation::Credential;
use crate::{Error, Operation, request};

/// Where to send, and with which credential.
pub(super) struct Session {
    pub(super) base_url: String,
    pub(super) access_token: Option<Secret>,
    pub(super) developer_key: Option<Secret>,
}

impl Session {
    /// The request of an operation with its credential.
    pub(super) fn prepare<O: Operation>(&self, operation: &O) -> Result<http::Request<Bytes>, Error> {
        let mut request = operation.to_http(&self.base_url)?;
        let credential = O::description().map_or(Credential::Bearer, |description| description.credential);
        self.authorise(&mut request, credential)?;
        Ok(request)
    }

    fn authorise(&self, request: &mut http::Request<Bytes>, credential: Credential) -> Result<(), Error> {
        match credential {
            // An operation written by hand may bring its own.
            Credential::Bearer if request.headers().contains_key(AUTHORIZATION) => Ok(()),
            Credential::Bearer => {
                let token = self.access_token.as_ref().ok_or_else(|| missing("an access token", "access_token"))?;
                request.headers_mut().insert(AUTHORIZATION, token.bearer()?);
                Ok(())
            }
            Credential::DeveloperKey => {
                let key = self.developer_key.as_ref().ok_or_else(|| missing("a developer key", "developer_key"))?;
                *request.uri_mut() = request::with_query_pair(request.uri(), "hapikey", key.reveal())?;
                Ok(())
            }
            Credential::None => Ok(()),
        }
    }

    /// Reads the answer; a secret that the server echoes in an error is taken out, the client's and the operation's own.
    pub(super) fn read<O: Operation>(
        &self,
        operation: &O,
        response: http::Response<Bytes>,
    ) -> Result<O::Response, Error> {
        O::from_http(response).map_err(|mut error| {
            if let Error::Api(error) = &mut error {
                let secrets = [&self.access_token, &self.developer_key];
                secrets.into_iter().flatten().for_each(|secret| error.redact(secret.reveal()));
                operation.secrets(&mut |secret| error.redact(secret));
            }
            error
        })
    }
}

fn missing(what: &str, setter: &str) -> Error {
    Error::request(format!("the operation asks for {what}: set it with `Client::builder().{setter}(…)`"))
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base_url: _, access_token, developer_key } = self;
        formatter
            .debug_struct("Session")
            .field("access_token", access_token)
            .field("developer_key", developer_key)
            .finish_non_exhaustive()
    }
}

/// The inner client's error as ours. The URL is taken out: it may hold the developer key.
pub(super) fn transport(error: reqwest::Error) -> Error {
    let kind = if error.is_timeout() {
        TransportKind::Timeout
    } else if error.is_connect() {
        TransportKind::Connect
    } else if error.is_builder() {
        return Error::request(error.without_url().to_string());
    } else {
        TransportKind::Transfer
    };
    TransportError::new(kind, error.without_url()).into()
}

/// Takes an empty body away, so that no `Content-Length` goes out with a GET or DELETE.
pub(super) fn drop_empty_body<B>(body: &mut Option<B>, bytes: impl FnOnce(&B) -> Option<&[u8]>) {
    if body.as_ref().and_then(bytes).is_some_and(<[u8]>::is_empty) {
        *body = None;
    }
}

/// Puts an answer together from its pieces.
pub(super) fn response(
    status: http::StatusCode,
    headers: HeaderMap<HeaderValue>,
    bytes: Bytes,
) -> http::Response<Bytes> {
    let mut response = http::Response::new(bytes);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
