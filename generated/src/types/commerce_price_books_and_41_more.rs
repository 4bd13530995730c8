// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `SimplePublicObjectId`: one member.
///
/// Published by `commerce/price-books`, `crm/appointments`, `crm/associations` and 39 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectId {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectId "SimplePublicObjectId" {
        0 id "id" required = Text::EMPTY;
    }
}
impl SimplePublicObjectId {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { SimplePublicObjectId }
