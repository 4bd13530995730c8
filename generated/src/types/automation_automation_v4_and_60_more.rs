// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Paging`: 2 members.
///
/// Published by `automation/automation-v4`, `automation/sequences`, `cms/blog-settings` and 58 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct Paging {
    /// `next`: `NextPage`; may be absent.
    pub next: Option<NextPage>,
    /// `prev`: `PreviousPage`; may be absent.
    pub prev: Option<PreviousPage>,
    rest: Rest,
}
crate::runtime::record! {
    Paging "Paging" {
        0 next "next" optional = None;
        1 prev "prev" optional = None;
    }
}
impl Paging {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for Paging {
    fn default() -> Self {
        Self::new()
    }
}

/// `PreviousPage`: 2 members.
///
/// Published by `automation/automation-v4`, `automation/sequences`, `cms/blog-settings` and 58 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PreviousPage {
    /// `before`: text.
    pub before: Text,
    /// `link`: text; may be absent.
    pub link: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PreviousPage "PreviousPage" {
        0 before "before" required = Text::EMPTY;
        1 link "link" optional = None;
    }
}
impl PreviousPage {
    /// One with all that is required.
    pub fn new(before: impl Into<Text>) -> Self {
        Self {
            before: before.into(),
            ..Shaped::blank()
        }
    }
}
