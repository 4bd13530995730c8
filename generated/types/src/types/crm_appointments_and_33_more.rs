// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CrmMultiAssociatedObjectWithLabel, ForwardPaging,
};

/// `CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09.
#[doc(alias = "CollectionResponseMultiAssociatedObjectWithLabelForwardPaging")]
#[non_exhaustive]
pub struct CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `CrmMultiAssociatedObjectWithLabel`.
    pub results: Vec<CrmMultiAssociatedObjectWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
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
impl CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CrmMultiAssociatedObjectWithLabel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<CrmMultiAssociatedObjectWithLabel>> From<Vec<T>> for CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CrmMultiAssociatedObjectWithLabel>, const N: usize> From<[T; N]> for CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
}
