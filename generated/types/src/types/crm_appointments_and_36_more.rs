// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpecAssociationCategory,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationSpecWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpecWithLabel", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "fromObjectTypeId", required: false },
            Member { name: "label", required: false }, Member { name: "toObjectTypeId", required: false },
            Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: Shaped::blank(), from_object_type_id: None, label: Nullable::Absent, to_object_type_id: None,
            type_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.from_object_type_id, 2 => &self.label, 3 => &self.to_object_type_id,
            4 => &self.type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.from_object_type_id, 2 => &mut self.label,
            3 => &mut self.to_object_type_id, 4 => &mut self.type_id, _ => &mut self.rest,
        }
    }
}
impl AssociationSpecWithLabel {
    /// With all that is required.
    pub fn new(category: impl Into<AssociationSpecAssociationCategory>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), ..Shaped::blank() }
    }
    /// Sets `fromObjectTypeId`.
    pub fn from_object_type_id(mut self, from_object_type_id: impl Into<Text>) -> Self {
        self.from_object_type_id = Some(from_object_type_id.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Nullable<Text>>) -> Self { self.label = label.into(); self }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into()); self
    }
}

crate::runtime::shaped_traits! {
    AssociationSpecWithLabel,
}
