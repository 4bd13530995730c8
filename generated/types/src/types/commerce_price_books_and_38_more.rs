// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    SimplePublicObjectId,
};

/// `BatchInputSimplePublicObjectId`: one member.
///
/// Published by `commerce/price-books`, `crm/appointments`, `crm/associations` and 36 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectId {
    /// `inputs`: a list: `SimplePublicObjectId`.
    pub inputs: Vec<SimplePublicObjectId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputSimplePublicObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputSimplePublicObjectId", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputSimplePublicObjectId {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectId>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SimplePublicObjectId>> From<Vec<T>> for BatchInputSimplePublicObjectId {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SimplePublicObjectId>, const N: usize> From<[T; N]> for BatchInputSimplePublicObjectId {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    BatchInputSimplePublicObjectId,
}
