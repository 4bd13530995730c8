// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputPublicObjectId`: one member.
///
/// Published by `crm/associations`, `crm/calling-extensions`, `crm/deal-splits` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputPublicObjectId {
    /// `inputs`: a list: `PublicObjectId`.
    pub inputs: Vec<PublicObjectId>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicObjectId "BatchInputPublicObjectId" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicObjectId {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicObjectId>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicObjectId>> From<Vec<T>> for BatchInputPublicObjectId {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicObjectId>, const N: usize> From<[T; N]> for BatchInputPublicObjectId {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
