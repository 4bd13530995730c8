// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Error`: 7 members.
///
/// Published by `account/audit-logs`, `account/info`, `auth/oauth` and 116 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct Error {
    /// `category`: text; may be absent.
    pub category: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `correlationId`: text; may be absent.
    pub correlation_id: Option<Text>,
    /// `errors`: a list: `ErrorDetail`; may be absent.
    pub errors: Option<Vec<ErrorDetail>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `subCategory`: text; may be absent.
    pub sub_category: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    Error "Error" {
        0 category "category" optional = None;
        1 context "context" optional = None;
        2 correlation_id "correlationId" optional = None;
        3 errors "errors" optional = None;
        4 links "links" optional = None;
        5 message "message" optional = None;
        6 sub_category "subCategory" optional = None;
    }
}
impl Error {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for Error {
    fn default() -> Self {
        Self::new()
    }
}

/// `ErrorDetail`: 5 members.
///
/// Published by `account/audit-logs`, `account/info`, `auth/oauth` and 116 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct ErrorDetail {
    /// `code`: text; may be absent.
    pub code: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `in`: text; may be absent.
    pub r#in: Option<Text>,
    /// `message`: text.
    pub message: Text,
    /// `subCategory`: text; may be absent.
    pub sub_category: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ErrorDetail "ErrorDetail" {
        0 code "code" optional = None;
        1 context "context" optional = None;
        2 r#in "in" optional = None;
        3 message "message" required = Text::EMPTY;
        4 sub_category "subCategory" optional = None;
    }
}
impl ErrorDetail {
    /// One with all that is required.
    pub fn new(message: impl Into<Text>) -> Self {
        Self {
            message: message.into(),
            ..Shaped::blank()
        }
    }
}
