// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseWithTotalSimplePublicObject, PublicObjectSearchRequest, SimplePublicObject,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmBatchUpdate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
}
impl<E: Endpoint> Call<CrmBatchUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self::of(CrmBatchUpdate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmBatchUpdate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmBatchUpsert {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
}
impl<E: Endpoint> Call<CrmBatchUpsert, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self::of(CrmBatchUpsert { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpsert", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmBatchUpsert {
    type Response = Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmCreate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
}
impl<E: Endpoint> Call<CrmCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self::of(CrmCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmCreate {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmSearch {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<CrmSearch, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self::of(CrmSearch { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmSearch", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmSearch {
    type Response = CollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmUpdate {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
}
impl<E: Endpoint> Call<CrmUpdate, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self::of(CrmUpdate { object_type: object_type.into(), object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for CrmUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl Signature for CrmUpdate {
    type Response = SimplePublicObject;
}
