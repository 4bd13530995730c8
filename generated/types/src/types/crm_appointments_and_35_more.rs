// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpecAssociationCategory,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmAssociationSpecWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpecWithLabel", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "label", required: false },
            Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Shaped::blank(), label: Nullable::Absent, type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.label, 2 => &self.type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.category, 1 => &mut self.label, 2 => &mut self.type_id, _ => &mut self.rest }
    }
}
impl CrmAssociationSpecWithLabel {
    /// With all that is required.
    pub fn new(category: impl Into<AssociationSpecAssociationCategory>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), ..Shaped::blank() }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Nullable<Text>>) -> Self { self.label = label.into(); self }
}

crate::runtime::shaped_traits! {
    CrmAssociationSpecWithLabel,
}
