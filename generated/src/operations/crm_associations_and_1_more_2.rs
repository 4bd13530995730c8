// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveByObjectId {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<ArchiveByObjectId, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self::of(ArchiveByObjectId { object_type: object_type.into(), object_id: object_id.into() })
    }
}
impl Shaped for ArchiveByObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveByObjectId", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, object_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.object_id }
    }
}
impl Signature for ArchiveByObjectId {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsList {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<AssociationsList, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(AssociationsList {
            object_type: object_type.into(), object_id: object_id.into(), to_object_type: to_object_type.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for AssociationsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsList", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, object_id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.to_object_type, 3 => &self.after,
            _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.to_object_type,
            3 => &mut self.after, _ => &mut self.limit,
        }
    }
}
impl Signature for AssociationsList {
    type Response = CollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveByObjectType {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchArchiveByObjectType, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self::of(BatchArchiveByObjectType { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchArchiveByObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveByObjectType", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchArchiveByObjectType {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateByObjectType {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<BatchCreateByObjectType, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(BatchCreateByObjectType { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateByObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateByObjectType", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchCreateByObjectType {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}
