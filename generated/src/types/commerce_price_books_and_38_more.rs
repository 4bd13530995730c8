// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputSimplePublicObjectId`: one member.
///
/// Published by `commerce/price-books`, `crm/appointments`, `crm/associations` and 36 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectId {
    /// `inputs`: a list: `SimplePublicObjectId`.
    pub inputs: Vec<SimplePublicObjectId>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputSimplePublicObjectId "BatchInputSimplePublicObjectId" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputSimplePublicObjectId {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectId>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<SimplePublicObjectId>> From<Vec<T>> for BatchInputSimplePublicObjectId {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<SimplePublicObjectId>, const N: usize> From<[T; N]>
for BatchInputSimplePublicObjectId {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
