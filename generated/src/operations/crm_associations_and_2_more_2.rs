// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors, SimplePublicObject,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsBatchUpdate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
}
impl<E: Endpoint> Call<AssociationsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self::of(AssociationsBatchUpdate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for AssociationsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsBatchUpdate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsBatchUpsert {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
}
impl<E: Endpoint> Call<AssociationsBatchUpsert, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self::of(AssociationsBatchUpsert { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for AssociationsBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchUpsert", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsBatchUpsert {
    type Response = Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsCreate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
}
impl<E: Endpoint> Call<AssociationsCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self::of(AssociationsCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for AssociationsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsCreate {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsUpdate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
}
impl<E: Endpoint> Call<AssociationsUpdate, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self::of(AssociationsUpdate {
            object_type: object_type.into(), object_id: object_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for AssociationsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, object_id: Text::EMPTY, id_property: None, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.object_id, 2 => &self.id_property, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.id_property, _ => &mut self.body,
        }
    }
}
impl Signature for AssociationsUpdate {
    type Response = SimplePublicObject;
}

crate::runtime::shaped_traits! {
    AssociationsBatchUpdate, AssociationsBatchUpsert, AssociationsCreate, AssociationsUpdate,
}
