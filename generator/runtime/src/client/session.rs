//! What the async and the blocking client share: where to send, with which credential.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::secret::Secret;
use crate::error::{TransportError, TransportKind};
use crate::operation::Credential;
use crate::shape::Place;
use crate::{Error, Operation, request};

/// Where to send, and with which credential.
pub(super) struct Session {
    pub(super) base_url: String,
    pub(super) access_token: Option<Secret>,
    pub(super) developer_key: Option<Secret>,
    /// By the names that the specifications have for them.
    pub(super) keys: Vec<(String, Secret)>,
    /// Name and password as the header has them.
    pub(super) basic: Option<Secret>,
}

impl Session {
    /// The request of an operation with its credential.
    pub(super) fn prepare<O: Operation>(&self, operation: &O) -> Result<http::Request<Bytes>, Error> {
        let mut request = operation.to_http(&self.base_url)?;
        let description = O::description();
        let credential = description.map_or(Credential::Bearer, |description| description.credential);
        if self.has(credential) || !description.is_some_and(|description| description.anonymous) {
            self.authorise(&mut request, credential)?;
        }
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
            Credential::Key(place, name) => {
                let key = self.key(name).ok_or_else(|| {
                    Error::request(format!(
                        "the operation asks for a key: set it with `Client::builder().key({name:?}, …)`"
                    ))
                })?;
                match place {
                    Place::Query => *request.uri_mut() = request::with_query_pair(request.uri(), name, key.reveal())?,
                    Place::Header => {
                        let header = HeaderName::from_bytes(name.as_bytes())
                            .map_err(|_| Error::request(format!("{name:?} is no name of a header")))?;
                        request.headers_mut().insert(header, key.header("")?);
                    }
                    Place::Cookie => {
                        // One header holds all cookies.
                        let others = request.headers().get(COOKIE).and_then(|cookies| cookies.to_str().ok());
                        let before = others.map_or_else(String::new, |others| format!("{others}; "));
                        let cookies = key.header(&format!("{before}{name}="))?;
                        request.headers_mut().insert(COOKIE, cookies);
                    }
                }
                Ok(())
            }
            Credential::Basic => {
                let basic = self.basic.as_ref().ok_or_else(|| missing("a name and a password", "basic"))?;
                request.headers_mut().insert(AUTHORIZATION, basic.header("Basic ")?);
                Ok(())
            }
            Credential::None => Ok(()),
        }
    }

    /// Whether the credential is set.
    fn has(&self, credential: Credential) -> bool {
        match credential {
            Credential::Bearer => self.access_token.is_some(),
            Credential::DeveloperKey => self.developer_key.is_some(),
            Credential::Key(_, name) => self.key(name).is_some(),
            Credential::Basic => self.basic.is_some(),
            Credential::None => true,
        }
    }

    fn key(&self, name: &str) -> Option<&Secret> {
        self.keys.iter().find_map(|(own, key)| (own == name).then_some(key))
    }

    /// Reads the answer; a secret that the server echoes in an error is taken out, the client's and the operation's own.
    pub(super) fn read<O: Operation>(
        &self,
        operation: &O,
        response: http::Response<Bytes>,
    ) -> Result<O::Response, Error> {
        O::from_http(response).map_err(|mut error| {
            if let Error::Api(error) = &mut error {
                let secrets = [&self.access_token, &self.developer_key, &self.basic].into_iter().flatten();
                let keys = self.keys.iter().map(|(_, key)| key);
                secrets.chain(keys).for_each(|secret| error.redact(secret.reveal()));
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
        let Self { base_url: _, access_token, developer_key, keys, basic } = self;
        formatter
            .debug_struct("Session")
            .field("access_token", access_token)
            .field("developer_key", developer_key)
            .field("keys", keys)
            .field("basic", basic)
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
