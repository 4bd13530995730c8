//! HubSpot's own errors, in all the shapes that are seen: the standard body, rate limits, OAuth, HTML of a proxy, nothing.
//!
//! Every member of an error body is optional, and no body makes the reading of an error fail.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::detail::{context_of, links_of, record_errors, scalar_text};
use super::{Error, RecordError, retry_after, truncated};

/// What HubSpot says when it does not do what was asked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The class of the error (`CONFLICT`, `VALIDATION_ERROR`, `RATE_LIMITS`); OAuth's `error` where that is what came.
    pub category: Option<String>,
    /// A finer class (`crm.associations.…`). Where HubSpot sends JSON other than text, that JSON as text.
    pub sub_category: Option<String>,
    /// What went wrong, for people; OAuth's `error_description` where that is what came.
    pub message: Option<String>,
    /// The id by which HubSpot's support finds the call, from the body or the `X-HubSpot-Correlation-Id` header.
    pub correlation_id: Option<String>,
    /// The kind of a rate limit (`RATE_LIMIT`).
    pub error_type: Option<String>,
    /// Which limit was used up (`TEN_SECONDLY_ROLLING`, `SECONDLY`, `DAILY`).
    pub policy_name: Option<String>,
    /// The group that a limit is counted for.
    pub group_name: Option<String>,
    /// The id of the request that some limits carry instead of a correlation id.
    pub request_id: Option<String>,
    /// What the message speaks of (`ids`, `objectWriteTraceId`, `missingScopes`), each with its values.
    pub context: BTreeMap<String, Vec<String>>,
    /// Single errors, where there are several.
    pub errors: Vec<RecordError>,
    /// Addresses with more to read.
    pub links: BTreeMap<String, String>,
    /// How long to wait before the next attempt (`Retry-After`).
    pub retry_after: Option<Duration>,
    /// The beginning of the body as it came, at most [`BODY_LIMIT`](super::BODY_LIMIT) bytes.
    pub body: String,
}

impl ApiError {
    /// Reads an answer that is no success. Never fails: what the body lacks is `None`.
    pub fn from_response(response: &http::Response<Bytes>) -> Self {
        let headers = response.headers();
        let mut error = Self {
            status: response.status(),
            category: None,
            sub_category: None,
            message: None,
            correlation_id: None,
            error_type: None,
            policy_name: None,
            group_name: None,
            request_id: None,
            context: BTreeMap::new(),
            errors: Vec::new(),
            links: BTreeMap::new(),
            retry_after: retry_after::read(headers),
            body: truncated(response.body()),
        };
        if let Ok(Value::Object(body)) = serde_json::from_slice(response.body()) {
            error.read(&body);
        }
        if error.correlation_id.is_none() {
            error.correlation_id = correlation_header(headers);
        }
        error
    }

    fn read(&mut self, body: &serde_json::Map<String, Value>) {
        let text = |name: &str| body.get(name).and_then(scalar_text);
        self.category = text("category").or_else(|| text("error"));
        self.sub_category = text("subCategory");
        self.message = text("message").or_else(|| text("error_description"));
        self.correlation_id = text("correlationId");
        self.error_type = text("errorType");
        self.policy_name = text("policyName");
        self.group_name = text("groupName");
        self.request_id = text("requestId");
        self.context = context_of(body.get("context"));
        self.links = links_of(body.get("links"));
        self.errors = record_errors(body.get("errors"));
    }

    /// Takes a secret out of every text, for a server may echo the credential it refuses.
    #[cfg(any(feature = "client", test))]
    pub(crate) fn redact(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        // Taken apart, so that a new field is not forgotten here.
        let Self {
            status: _,
            category,
            sub_category,
            message,
            correlation_id,
            error_type,
            policy_name,
            group_name,
            request_id,
            context,
            errors,
            links,
            retry_after: _,
            body,
        } = self;
        let named = [category, sub_category, message, correlation_id, error_type, policy_name, group_name, request_id];
        named.into_iter().flatten().for_each(|text| redact(text, secret));
        context.values_mut().flatten().chain(links.values_mut()).for_each(|text| redact(text, secret));
        errors.iter_mut().for_each(|error| error.for_each_text(|text| redact(text, secret)));
        redact(body, secret);
    }
}

#[cfg(any(feature = "client", test))]
fn redact(text: &mut String, secret: &str) {
    if text.contains(secret) {
        *text = text.replace(secret, "[redacted]");
    }
}

/// The correlation id of the header.
pub(super) fn correlation_header(headers: &HeaderMap) -> Option<String> {
    let value = headers.get("x-hubspot-correlation-id")?.to_str().ok()?;
    (!value.is_empty()).then(|| value.to_owned())
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HubSpot answered {}", self.status)?;
        match (&self.category, &self.sub_category) {
            (Some(category), Some(sub_category)) => write!(formatter, " ({category}, {sub_category})")?,
            (Some(one), None) | (None, Some(one)) => write!(formatter, " ({one})")?,
            (None, None) => {}
        }
        if let Some(message) = &self.message {
            write!(formatter, ": {message}")?;
        }
        if let Some(policy) = &self.policy_name {
            write!(formatter, " [limit {policy}]")?;
        }
        match &self.correlation_id {
            Some(id) => write!(formatter, " (correlation id {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}
