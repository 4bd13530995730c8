// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `TaskLocator`: 2 members.
///
/// Published by `cms/source-code`, `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    TaskLocator "TaskLocator" {
        0 id "id" required = Text::EMPTY;
        1 links "links" optional = None;
    }
}
impl TaskLocator {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
