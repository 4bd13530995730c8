// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpecWithLabel, ForwardPaging,
};

/// `CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 33 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `MultiAssociatedObjectWithLabel`.
    pub results: Vec<MultiAssociatedObjectWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseMultiAssociatedObjectWithLabelForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MultiAssociatedObjectWithLabel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<MultiAssociatedObjectWithLabel>> From<Vec<T>> for CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MultiAssociatedObjectWithLabel>, const N: usize> From<[T; N]> for CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `MultiAssociatedObjectWithLabel`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 33 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct MultiAssociatedObjectWithLabel {
    /// `associationTypes`: a list: `AssociationSpecWithLabel`.
    pub association_types: Vec<AssociationSpecWithLabel>,
    /// `toObjectId`: text.
    pub to_object_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MultiAssociatedObjectWithLabel {
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
impl MultiAssociatedObjectWithLabel {
    /// With all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpecWithLabel>>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            to_object_id: to_object_id.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseMultiAssociatedObjectWithLabelForwardPaging, MultiAssociatedObjectWithLabel,
}
