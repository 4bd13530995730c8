// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ForwardPaging`: one member.
///
/// Published by `account/audit-logs`, `automation/actions-v4`, `automation/automation-v4` and 66 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct ForwardPaging {
    /// `next`: `NextPage`; may be absent.
    pub next: Option<NextPage>,
    rest: Rest,
}
crate::runtime::record! {
    ForwardPaging "ForwardPaging" {
        0 next "next" optional = None;
    }
}
impl ForwardPaging {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ForwardPaging {
    fn default() -> Self {
        Self::new()
    }
}
