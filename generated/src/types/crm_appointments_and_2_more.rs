// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseAssociatedIdForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct CollectionResponseAssociatedIdForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `AssociatedId`.
    pub results: Vec<AssociatedId>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseAssociatedIdForwardPaging "CollectionResponseAssociatedIdForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseAssociatedIdForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociatedId>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
