//! Operations as data.

use super::types::Type;
use serde::{Deserialize, Serialize};

/// An HTTP method that the collection uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method's name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// A piece of a path template between two slashes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// Literal text.
    Literal(String),
    /// A parameter.
    Parameter(String),
}

/// The segments of a published path.
pub fn segments(path: &str) -> Vec<Segment> {
    path.split('/')
        .filter(|piece| !piece.is_empty())
        .map(|piece| match piece.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            // Of several parameters, or with text around one: what the segment says is the caller's choice all the same.
            None if piece.contains('{') => Segment::Parameter(piece.to_owned()),
            None => Segment::Literal(piece.to_owned()),
        })
        .collect()
}

/// A published call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its method.
    pub method: Method,
    /// The published path template.
    pub path: String,
    /// JSON pointer of the operation in its document.
    pub pointer: String,
    /// The path parameter that the API itself decides.
    pub binding: Option<Binding>,
    /// The parameters of the path in the order of the template, the bound one left out.
    pub path_parameters: Vec<Parameter>,
    /// The parameters of the query that are written plainly, sorted by name.
    pub query: Vec<Parameter>,
    /// The other parameters: in headers, in cookies, and those of the query in another style. Sorted by place and name.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// The declared successes, sorted by status.
    pub answers: Vec<Answer>,
    /// The scopes of the first alternative of its security, sorted.
    pub scopes: Vec<String>,
    /// How a caller shows who they are.
    pub credential: Credential,
    /// Whether it may be called without the credential too.
    pub anonymous: bool,
    /// Media types of the body and of the answers that are published beside those that are taken.
    pub untaken: Vec<String>,
    /// Where it is published, if not where the rest of the document is.
    pub servers: Vec<Server>,
    /// The rate limits that do not count the call (`ten-secondly`, `daily`).
    pub exemptions: Vec<String>,
    /// Limits that the specification does not publish.
    pub limits: Limits,
    /// Whether its success is the outcome of a batch, some records of which can fail.
    pub is_batch: bool,
    /// Whether the specification calls it deprecated.
    pub deprecated: bool,
}

/// What limits an operation, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// The most inputs that one call may carry.
    pub batch: Option<u32>,
    /// The most records that one page may be asked to hold.
    pub page: Option<u32>,
    /// The name of the rate limit of its own that counts it (`search`).
    pub group: Option<String>,
}

impl Operation {
    /// The segments of its path.
    pub fn segments(&self) -> Vec<Segment> {
        segments(&self.path)
    }

    /// The types of what a request says: parameters that are not of the path, and the body.
    pub fn said(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.query.iter().chain(&self.parameters).map(|parameter| &parameter.ty);
        parameters.chain(self.body.iter().map(|body| &body.ty))
    }

    /// The types of its answers: also those that its signature leaves to the caller to read.
    pub fn answered(&self) -> impl Iterator<Item = &Type> {
        self.answers.iter().filter_map(|answer| match &answer.content {
            Content::Json(ty) => Some(ty),
            Content::Empty | Content::Bytes(_) => None,
        })
    }

    /// The path with the bound parameter filled in.
    pub fn bound_path(&self) -> String {
        match &self.binding {
            Some(binding) => self.path.replacen(&format!("{{{}}}", binding.parameter), &binding.value, 1),
            None => self.path.clone(),
        }
    }
}

/// A path parameter with a value that the API decides: the object type of a per-object API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Binding {
    /// The parameter's published name (`objectType`).
    pub parameter: String,
    /// Its value (`tickets`).
    pub value: String,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
}

impl Place {
    /// The place as the documents call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        }
    }
}

/// How a value of several is written where it is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// As a place does it that is told nothing: a query repeats the name, the others part by commas.
    Plain,
    /// By commas.
    Commas,
    /// By blanks.
    Spaces,
    /// By bars.
    Pipes,
    /// An object as `name[key]`.
    Deep,
    /// As JSON.
    Json,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Parameter {
    /// Where it goes.
    pub place: Place,
    /// How it is written.
    pub style: Style,
    /// The published name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether a request needs it.
    pub required: bool,
    /// The published default, as JSON text.
    pub default: Option<String>,
    /// Whether it is the id of the API's own record, which each document names in another way.
    pub is_record_id: bool,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Body {
    /// The media type as published.
    pub media_type: String,
    /// Its type.
    pub ty: Type,
    /// Whether a request needs it.
    pub required: bool,
    /// The members of a form that are not written plainly, sorted.
    pub styles: Vec<(String, Style)>,
}

/// A declared success.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type of JSON where it has one of its own (`application/problem+json`).
    pub media_type: Option<String>,
    /// What comes with it.
    pub content: Content,
}

/// What comes with an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// Bytes of one of these media types.
    Bytes(Vec<String>),
}

/// An address that a document names. Where to send is the caller's choice; this is what they may choose from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Server {
    /// The address, with the names of variables in braces.
    pub url: String,
    /// Its variables: name, default, allowed values (any, where there are none).
    pub variables: Vec<(String, String, Vec<String>)>,
}

/// How a caller shows who they are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Credential {
    /// An access token in the `Authorization` header.
    Bearer,
    /// The developer key in the query.
    DeveloperKey,
    /// A key under this name, in a header, the query or a cookie.
    Key(Place, String),
    /// A user's name and password in the `Authorization` header.
    Basic,
    /// Nothing.
    None,
}
