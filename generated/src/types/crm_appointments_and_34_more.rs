// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `MultiAssociatedObjectWithLabel`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 32 more APIs, in 2025-09, 2026-03, 2026-09.
#[doc(alias = "MultiAssociatedObjectWithLabel")]
#[non_exhaustive]
pub struct CrmMultiAssociatedObjectWithLabel {
    /// `associationTypes`: a list: `CrmAssociationSpecWithLabel`.
    pub association_types: Vec<CrmAssociationSpecWithLabel>,
    /// `toObjectId`: text.
    pub to_object_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    CrmMultiAssociatedObjectWithLabel "MultiAssociatedObjectWithLabel" {
        0 association_types "associationTypes" required = Vec::new();
        1 to_object_id "toObjectId" required = Text::EMPTY;
    }
}
impl CrmMultiAssociatedObjectWithLabel {
    /// One with all that is required.
    pub fn new(
        association_types: impl IntoIterator<
            Item = impl Into<CrmAssociationSpecWithLabel>,
        >,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            to_object_id: to_object_id.into(),
            ..Shaped::blank()
        }
    }
}
