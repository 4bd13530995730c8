// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicObjectId,
};

/// `BatchInputPublicObjectId`: one member.
///
/// Published by `crm/associations`, `crm/calling-extensions`, `crm/deal-splits` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputPublicObjectId {
    /// `inputs`: a list: `PublicObjectId`.
    pub inputs: Vec<PublicObjectId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicObjectId", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicObjectId {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicObjectId>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicObjectId>> From<Vec<T>> for BatchInputPublicObjectId {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicObjectId>, const N: usize> From<[T; N]> for BatchInputPublicObjectId {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    BatchInputPublicObjectId,
}
