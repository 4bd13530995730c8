// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociationSpec`: 2 members.
///
/// Published by `cms/media-bridge`, `crm/appointments`, `crm/associations` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct AssociationSpec {
    /// `associationCategory`: `AssociationSpecAssociationCategory`.
    pub association_category: AssociationSpecAssociationCategory,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    AssociationSpec "AssociationSpec" {
        0 association_category "associationCategory" required = Shaped::blank();
        1 association_type_id "associationTypeId" required = 0;
    }
}
impl AssociationSpec {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>,
        association_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            ..Shaped::blank()
        }
    }
}
