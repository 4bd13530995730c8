// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpecAssociationCategory,
};

/// `AssociationSpec`: 2 members.
///
/// Published by `cms/media-bridge`, `crm/appointments`, `crm/associations` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct AssociationSpec {
    /// `associationCategory`: `AssociationSpecAssociationCategory`.
    pub association_category: AssociationSpecAssociationCategory,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpec", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { association_category: Shaped::blank(), association_type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_category, 1 => &self.association_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.association_category, 1 => &mut self.association_type_id, _ => &mut self.rest }
    }
}
impl AssociationSpec {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>, association_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    AssociationSpec,
}
