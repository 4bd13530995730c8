// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInputForCreate, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct CustomObjectsBatchCreate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<CustomObjectsBatchCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(CustomObjectsBatchCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CustomObjectsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsBatchCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CustomObjectsBatchCreate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

crate::runtime::shaped_traits! {
    CustomObjectsBatchCreate,
}
