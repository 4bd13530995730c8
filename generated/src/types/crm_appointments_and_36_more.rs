// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociationSpecWithLabel`: 5 members.
///
/// Published by `crm/appointments`, `crm/associations-schema`, `crm/associations` and 34 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct AssociationSpecWithLabel {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `fromObjectTypeId`: text; may be absent.
    pub from_object_type_id: Option<Text>,
    /// `label`: text or null; may be absent.
    pub label: Nullable<Text>,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    /// `typeId`: a whole number.
    pub type_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    AssociationSpecWithLabel "AssociationSpecWithLabel" {
        0 category "category" required = Shaped::blank();
        1 from_object_type_id "fromObjectTypeId" optional = None;
        2 label "label" optional = Nullable::Absent;
        3 to_object_type_id "toObjectTypeId" optional = None;
        4 type_id "typeId" required = 0;
    }
}
impl AssociationSpecWithLabel {
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
