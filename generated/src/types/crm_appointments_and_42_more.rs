// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicObjectId`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calling-extensions` and 40 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicObjectId {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicObjectId "PublicObjectId" {
        0 id "id" required = Text::EMPTY;
    }
}
impl PublicObjectId {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PublicObjectId }
