//! What can go wrong with an operation: before it is sent, under way, in the answer.
//!
//! One type for all operations. Nothing in here ever shows a credential: requests are told of by method and path,
//! never by URL, and the client takes its own secrets out of whatever a server echoes.

use std::fmt;
use std::time::Duration;

mod api;
mod detail;
mod retry_after;

pub use api::ApiError;
pub use detail::RecordError;
pub(crate) use detail::{record_errors, scalar_text};

/// Any failure of an operation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// HubSpot answered with a status other than 2xx.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// HubSpot answered 2xx, but the body is not what the operation declares (or is cut short, or missing).
    #[error(transparent)]
    Decode(Box<AnswerError>),
    /// The request cannot be built; nothing was sent.
    #[error(transparent)]
    Request(RequestError),
    /// No answer arrived: no connection, a timeout, a broken transfer.
    #[error(transparent)]
    Transport(TransportError),
}

impl Error {
    /// HubSpot's own error, if that is what it is.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status of the answer, if one arrived.
    pub fn status(&self) -> Option<http::StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// The id by which HubSpot's support finds the call, if the answer had one.
    pub fn correlation_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.correlation_id.as_deref(),
            Self::Decode(error) => error.correlation_id.as_deref(),
            _ => None,
        }
    }

    /// 404: there is no such record (or no such path).
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// 409: it exists already, or contradicts what exists.
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// 401: no credential, a wrong or an expired one.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// 403: the credential lacks a scope.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// 429: a limit is used up; [`retry_after`](Self::retry_after) and [`ApiError::policy_name`] say more.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// No answer arrived in the time allowed.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// How long HubSpot asks to wait (`Retry-After`), if it says.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(|error| error.retry_after)
    }

    fn has_status(&self, status: u16) -> bool {
        self.api().is_some_and(|error| error.status.as_u16() == status)
    }

    /// A request that cannot be built.
    pub fn request(message: impl Into<String>) -> Self {
        Self::Request(RequestError { message: message.into() })
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

/// Why a request cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be built: {message}")]
pub struct RequestError {
    message: String,
}

impl RequestError {
    /// What is wrong, without the lead-in of `Display`.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// A 2xx answer whose body does not read.
///
/// The body itself is not shown by `Debug` and `Display`: a successful answer may hold a token.
#[non_exhaustive]
pub struct AnswerError {
    /// The status of the answer.
    pub status: http::StatusCode,
    /// Where in the body it went wrong, as a JSON path (`results[3].createdAt`); empty for the body as a whole.
    pub path: String,
    /// What was expected and found.
    pub message: String,
    /// The id by which HubSpot's support finds the call.
    pub correlation_id: Option<String>,
    /// The beginning of the body as text, at most [`BODY_LIMIT`] bytes of it.
    pub body: String,
}

impl AnswerError {
    pub(crate) fn new(response: &http::Response<bytes::Bytes>, path: String, message: String) -> Self {
        Self {
            status: response.status(),
            path,
            message,
            correlation_id: api::correlation_header(response.headers()),
            body: truncated(response.body()),
        }
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the answer ({}) does not read", self.status)?;
        if !self.path.is_empty() {
            write!(formatter, " at {}", self.path)?;
        }
        write!(formatter, ": {}", self.message)?;
        match &self.correlation_id {
            Some(id) => write!(formatter, " (correlation id {id})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for AnswerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AnswerError")
            .field("status", &self.status)
            .field("path", &self.path)
            .field("message", &self.message)
            .field("correlation_id", &self.correlation_id)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for AnswerError {}

impl From<AnswerError> for Error {
    fn from(error: AnswerError) -> Self {
        Self::Decode(Box::new(error))
    }
}

/// Why no answer arrived.
#[derive(Debug, thiserror::Error)]
#[error("no answer arrived: {kind}")]
pub struct TransportError {
    kind: TransportKind,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// The kinds of failures on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection came about: name resolution, refusal, TLS.
    Connect,
    /// The time allowed ran out.
    Timeout,
    /// The connection broke, or what came is not HTTP.
    Transfer,
}

impl fmt::Display for TransportKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connect => "no connection",
            Self::Timeout => "the time allowed ran out",
            Self::Transfer => "the transfer broke",
        })
    }
}

impl TransportError {
    /// For transports other than the client of this crate. `source` must not show a credential (a URL can hold one).
    pub fn new(kind: TransportKind, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// Whether the time allowed ran out.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportKind::Timeout
    }

    /// Whether the request cannot have reached HubSpot.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportKind::Connect
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// How many bytes of a body an error keeps.
pub const BODY_LIMIT: usize = 2048;

/// The beginning of a body as text. What is no UTF-8 is replaced, a text cut short ends in `…`.
pub(crate) fn truncated(body: &[u8]) -> String {
    match body.split_at_checked(BODY_LIMIT) {
        None => String::from_utf8_lossy(body).into_owned(),
        Some((head, [])) => String::from_utf8_lossy(head).into_owned(),
        Some((head, _)) => {
            let whole = match std::str::from_utf8(head) {
                // A character that the cut halves is dropped, not shown as broken.
                Err(error) if error.error_len().is_none() => head.get(..error.valid_up_to()).unwrap_or(head),
                _ => head,
            };
            let mut text = String::from_utf8_lossy(whole).into_owned();
            text.push('…');
            text
        }
    }
}

#[cfg(test)]
mod tests;
