// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `NextPage`: 2 members.
///
/// Published by `account/audit-logs`, `automation/actions-v4`, `automation/automation-v4` and 79 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct NextPage {
    /// `after`: text.
    pub after: Text,
    /// `link`: text; may be absent.
    pub link: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    NextPage "NextPage" {
        0 after "after" required = Text::EMPTY;
        1 link "link" optional = None;
    }
}
impl NextPage {
    /// One with all that is required.
    pub fn new(after: impl Into<Text>) -> Self {
        Self {
            after: after.into(),
            ..Shaped::blank()
        }
    }
}
