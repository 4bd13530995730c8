// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    CrmBatchResponseSimplePublicObject, CrmBatchResponseSimplePublicUpsertObject,
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CrmCollectionResponseWithTotalSimplePublicObject, CrmSimplePublicObject, CrmSimplePublicObjectWithAssociations,
    PublicObjectSearchRequest, SimplePublicObjectInput, SimplePublicObjectInputForCreate,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2025_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCreateIn2025_09<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2025_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchReadIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, archived: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.archived, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadIn2025_09<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchArchive<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CrmBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchArchive", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CrmBatchArchive<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectsArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsArchive<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), object_id: object_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.object_id }
    }
}
impl<E: Endpoint> Signature for CustomObjectsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsBatchUpdate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsBatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsBatchUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomObjectsBatchUpdate<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpsert<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsBatchUpsert<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsBatchUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsBatchUpsert", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomObjectsBatchUpsert<E> {
    type Response = CrmBatchResponseSimplePublicUpsertObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsCreate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsCreate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomObjectsCreate<E> {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsGetIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsGetIn2025_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), object_id: object_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for CustomObjectsGetIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsGetIn2025_09", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, archived: None, associations: None, id_property: None,
            properties: None, properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.archived, 3 => &self.associations,
            4 => &self.id_property, 5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.archived,
            3 => &mut self.associations, 4 => &mut self.id_property, 5 => &mut self.properties,
            _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for CustomObjectsGetIn2025_09<E> {
    type Response = CrmSimplePublicObjectWithAssociations;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsSearch<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsSearch<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsSearch<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsSearch", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomObjectsSearch<E> {
    type Response = CrmCollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsUpdate<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self { object_type: object_type.into(), object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for CustomObjectsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, id_property: None, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.object_id, 2 => &self.id_property, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.id_property, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for CustomObjectsUpdate<E> {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListIn2025_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for ListIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.after, 2 => &self.archived, 3 => &self.associations, 4 => &self.limit,
            5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.associations,
            4 => &mut self.limit, 5 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for ListIn2025_09<E> {
    type Response = CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

crate::runtime::operation_traits! {
    BatchCreateIn2025_09, BatchReadIn2025_09, CrmBatchArchive, CustomObjectsArchive, CustomObjectsBatchUpdate,
    CustomObjectsBatchUpsert, CustomObjectsCreate, CustomObjectsGetIn2025_09, CustomObjectsSearch,
    CustomObjectsUpdate, ListIn2025_09,
}
