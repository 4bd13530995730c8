// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging "CollectionResponseMultiAssociatedObjectWithLabelForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<CrmMultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
