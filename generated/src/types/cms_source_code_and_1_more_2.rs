// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActionResponse`: 5 members.
///
/// Published by `cms/source-code`, `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    ActionResponse "ActionResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 started_at "startedAt" required = DateTime::UNSET;
        4 status "status" required = Shaped::blank();
    }
}
impl ActionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
