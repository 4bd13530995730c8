// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AbTestCreateRequestVNext`: 2 members.
///
/// Published by `cms/pages`, `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AbTestCreateRequestVNext {
    /// `contentId`: text.
    pub content_id: Text,
    /// `variationName`: text.
    pub variation_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    AbTestCreateRequestVNext "AbTestCreateRequestVNext" {
        0 content_id "contentId" required = Text::EMPTY;
        1 variation_name "variationName" required = Text::EMPTY;
    }
}
impl AbTestCreateRequestVNext {
    /// One with all that is required.
    pub fn new(content_id: impl Into<Text>, variation_name: impl Into<Text>) -> Self {
        Self {
            content_id: content_id.into(),
            variation_name: variation_name.into(),
            ..Shaped::blank()
        }
    }
}
