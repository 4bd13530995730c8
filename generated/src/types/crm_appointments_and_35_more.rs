// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociationSpecWithLabel`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations-schema`, `crm/associations` and 33 more APIs, in 2025-09, 2026-03, 2026-09.
#[doc(alias = "AssociationSpecWithLabel")]
#[non_exhaustive]
pub struct CrmAssociationSpecWithLabel {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `label`: text or null; may be absent.
    pub label: Nullable<Text>,
    /// `typeId`: a whole number.
    pub type_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    CrmAssociationSpecWithLabel "AssociationSpecWithLabel" {
        0 category "category" required = Shaped::blank();
        1 label "label" optional = Nullable::Absent;
        2 type_id "typeId" required = 0;
    }
}
impl CrmAssociationSpecWithLabel {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
        }
    }
}
