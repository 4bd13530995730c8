//! What is known of an operation besides its parts: one constant per endpoint, built in const context.
//!
//! Facts alone; how they become a request is the business of `request`.

use super::template::{Segment, Segments};
use crate::shape::Place;

/// The method of an operation. The twin of [`http::Method`] that constants can hold and match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `TRACE`
    Trace,
}

impl Method {
    /// The method as the `http` crate has it.
    pub const fn to_http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Head => http::Method::HEAD,
            Self::Options => http::Method::OPTIONS,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
            Self::Trace => http::Method::TRACE,
        }
    }

    /// The method as it stands on the wire (`GET`).
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Trace => "TRACE",
        }
    }
}

/// Which credential an operation asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Credential {
    /// An access token (private app or OAuth) in the `Authorization` header.
    #[default]
    Bearer,
    /// The developer account's key in the query, as `hapikey`; no access token.
    DeveloperKey,
    /// A key under this name.
    Key(Place, &'static str),
    /// A user's name and password in the `Authorization` header.
    Basic,
    /// None: what proves the caller is in the request itself (OAuth's client secret).
    None,
}

/// A path parameter that the endpoint has a fixed value for, so that it is no part of the operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The published name of the parameter (`objectType`).
    pub parameter: &'static str,
    /// What it always is (`tickets`).
    pub value: &'static str,
}

/// What is known of an operation besides its parts.
///
/// Read it from a generated operation with `<tickets::BatchUpsert as Endpoint>::DESCRIPTION`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description {
    /// The method.
    pub method: Method,
    /// The published path template, with the names of the parameters in braces.
    pub path: &'static str,
    /// The parameter of the template that has a fixed value here.
    pub bound: Option<Bound>,
    /// Scopes that HubSpot publishes for the operation: a token with one of them is let in. Empty where none is published.
    pub scopes: &'static [&'static str],
    /// The credential to send.
    pub credential: Credential,
    /// Whether it may be called without the credential too.
    pub anonymous: bool,
    /// Where it is published, if not where the rest of its document is.
    pub servers: &'static [&'static str],
    /// Names of HubSpot's limits that do not count this operation (`ten-secondly`, `daily`).
    pub exemptions: &'static [&'static str],
    /// The name of a limit of its own that counts it instead (`search`).
    pub rate_limit_group: Option<&'static str>,
    /// The most inputs that one call may carry.
    pub batch_limit: Option<u32>,
    /// The most records that one page may be asked to hold.
    pub page_limit: Option<u32>,
    /// The statuses of success as published. Any other 2xx is a success too.
    pub statuses: &'static [u16],
    /// What the request says it accepts, where that is not what the answer's type says (`text/csv`).
    pub accept: Option<&'static str>,
    /// Whether the operation is marked deprecated.
    pub deprecated: bool,
}

impl Description {
    /// A description with what nearly every endpoint has: the statuses of success and the scopes besides method and path.
    /// One call, since the generated crate has thousands of them.
    pub const fn of(
        method: Method,
        path: &'static str,
        statuses: &'static [u16],
        scopes: &'static [&'static str],
    ) -> Self {
        let mut description = Self::new(method, path);
        description.statuses = statuses;
        description.scopes = scopes;
        description
    }

    /// A description of `method` and `path` with nothing else set: an access token, no limits, not deprecated.
    pub const fn new(method: Method, path: &'static str) -> Self {
        Self {
            method,
            path,
            bound: None,
            scopes: &[],
            credential: Credential::Bearer,
            anonymous: false,
            servers: &[],
            exemptions: &[],
            rate_limit_group: None,
            batch_limit: None,
            page_limit: None,
            statuses: &[],
            accept: None,
            deprecated: false,
        }
    }

    /// `GET path`
    pub const fn get(path: &'static str) -> Self {
        Self::new(Method::Get, path)
    }

    /// `POST path`
    pub const fn post(path: &'static str) -> Self {
        Self::new(Method::Post, path)
    }

    /// `PUT path`
    pub const fn put(path: &'static str) -> Self {
        Self::new(Method::Put, path)
    }

    /// `PATCH path`
    pub const fn patch(path: &'static str) -> Self {
        Self::new(Method::Patch, path)
    }

    /// `DELETE path`
    pub const fn delete(path: &'static str) -> Self {
        Self::new(Method::Delete, path)
    }

    /// Fixes a parameter of the template. One at most; a second call replaces the first.
    pub const fn bound(mut self, parameter: &'static str, value: &'static str) -> Self {
        self.bound = Some(Bound { parameter, value });
        self
    }

    /// Sets the published scopes.
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Asks for the developer key.
    pub const fn developer_key(mut self) -> Self {
        self.credential = Credential::DeveloperKey;
        self
    }

    /// Asks for a key in a header of this name.
    pub const fn key_in_header(mut self, name: &'static str) -> Self {
        self.credential = Credential::Key(Place::Header, name);
        self
    }

    /// Asks for a key in the query, under this name.
    pub const fn key_in_query(mut self, name: &'static str) -> Self {
        self.credential = Credential::Key(Place::Query, name);
        self
    }

    /// Asks for a key in a cookie of this name.
    pub const fn key_in_cookie(mut self, name: &'static str) -> Self {
        self.credential = Credential::Key(Place::Cookie, name);
        self
    }

    /// Asks for a user's name and password.
    pub const fn basic(mut self) -> Self {
        self.credential = Credential::Basic;
        self
    }

    /// Lets callers in without the credential too.
    pub const fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Sets where it is published, if not where the rest is.
    pub const fn servers(mut self, servers: &'static [&'static str]) -> Self {
        self.servers = servers;
        self
    }

    /// Asks for no credential.
    pub const fn no_credential(mut self) -> Self {
        self.credential = Credential::None;
        self
    }

    /// Sets the limits that do not count the operation.
    pub const fn exempt(mut self, exemptions: &'static [&'static str]) -> Self {
        self.exemptions = exemptions;
        self
    }

    /// Sets the limit of its own.
    pub const fn rate_limit_group(mut self, name: &'static str) -> Self {
        self.rate_limit_group = Some(name);
        self
    }

    /// Sets the most inputs of one call.
    pub const fn batch_limit(mut self, inputs: u32) -> Self {
        self.batch_limit = Some(inputs);
        self
    }

    /// Sets the most records of one page.
    pub const fn page_limit(mut self, records: u32) -> Self {
        self.page_limit = Some(records);
        self
    }

    /// Sets the published statuses of success.
    pub const fn statuses(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Sets what the request says it accepts.
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// Marks the operation deprecated.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// The path template in pieces, without allocation.
    pub fn segments(&self) -> Segments<'static> {
        Segments::new(self.path)
    }

    /// The path parameters that are parts of the operation, in the order of the template (the bound one is not among them).
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let bound = self.bound.map(|bound| bound.parameter);
        self.segments().filter_map(move |segment| match segment {
            Segment::Parameter(name) if Some(name) != bound => Some(name),
            _ => None,
        })
    }
}
