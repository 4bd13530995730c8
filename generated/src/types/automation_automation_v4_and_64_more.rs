// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `StandardError`: 8 members.
///
/// Published by `automation/automation-v4`, `cms/authors`, `cms/hubdb` and 62 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct StandardError {
    /// `category`: text; may be absent.
    pub category: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `errors`: a list: `ErrorDetail`; may be absent.
    pub errors: Option<Vec<ErrorDetail>>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `status`: text; may be absent.
    pub status: Option<Text>,
    /// `subCategory`: any JSON; may be absent.
    pub sub_category: Option<Value>,
    rest: Rest,
}
crate::runtime::record! {
    StandardError "StandardError" {
        0 category "category" optional = None;
        1 context "context" optional = None;
        2 errors "errors" optional = None;
        3 id "id" optional = None;
        4 links "links" optional = None;
        5 message "message" optional = None;
        6 status "status" optional = None;
        7 sub_category "subCategory" optional = None;
    }
}
impl StandardError {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for StandardError {
    fn default() -> Self {
        Self::new()
    }
}
