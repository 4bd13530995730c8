// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchArchive {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<CrmBatchArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self::of(CrmBatchArchive { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmBatchArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchCreate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<CrmBatchCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(CrmBatchCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmBatchCreate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectsArchive {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<CustomObjectsArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self::of(CustomObjectsArchive { object_type: object_type.into(), object_id: object_id.into() })
    }
}
impl Shaped for CustomObjectsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, object_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.object_id }
    }
}
impl Signature for CustomObjectsArchive {
    type Response = ();
}
