// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CrmAssociationSpecWithLabel,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmMultiAssociatedObjectWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiAssociatedObjectWithLabel", kind: Kind::Record(&[
            Member { name: "associationTypes", required: true }, Member { name: "toObjectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { association_types: Vec::new(), to_object_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_types, 1 => &self.to_object_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.association_types, 1 => &mut self.to_object_id, _ => &mut self.rest }
    }
}
impl CrmMultiAssociatedObjectWithLabel {
    /// With all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<CrmAssociationSpecWithLabel>>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            to_object_id: to_object_id.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CrmMultiAssociatedObjectWithLabel,
}
