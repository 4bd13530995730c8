// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociatedId, ForwardPaging,
};

/// `CollectionResponseAssociatedIdForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct CollectionResponseAssociatedIdForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `AssociatedId`.
    pub results: Vec<AssociatedId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseAssociatedIdForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseAssociatedIdForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseAssociatedIdForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociatedId>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<AssociatedId>> From<Vec<T>> for CollectionResponseAssociatedIdForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AssociatedId>, const N: usize> From<[T; N]> for CollectionResponseAssociatedIdForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    CollectionResponseAssociatedIdForwardPaging,
}
