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
pub struct BatchCreateIn2025_09 {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<BatchCreateIn2025_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(BatchCreateIn2025_09 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchCreateIn2025_09 {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2025_09 {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchReadIn2025_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self::of(BatchReadIn2025_09 { object_type: object_type.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadIn2025_09 {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchArchive {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectId`.
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
pub struct CustomObjectsArchive {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpdate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
}
impl<E: Endpoint> Call<CustomObjectsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self::of(CustomObjectsBatchUpdate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CustomObjectsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsBatchUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CustomObjectsBatchUpdate {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpsert {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
}
impl<E: Endpoint> Call<CustomObjectsBatchUpsert, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self::of(CustomObjectsBatchUpsert { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CustomObjectsBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsBatchUpsert", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CustomObjectsBatchUpsert {
    type Response = CrmBatchResponseSimplePublicUpsertObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsCreate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
}
impl<E: Endpoint> Call<CustomObjectsCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self::of(CustomObjectsCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CustomObjectsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CustomObjectsCreate {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsGetIn2025_09 {
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
}
impl<E: Endpoint> Call<CustomObjectsGetIn2025_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self::of(CustomObjectsGetIn2025_09 { object_type: object_type.into(), object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for CustomObjectsGetIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsGetIn2025_09", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, archived: None, associations: None, id_property: None,
            properties: None, properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.archived, 3 => &self.associations,
            4 => &self.id_property, 5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.archived,
            3 => &mut self.associations, 4 => &mut self.id_property, 5 => &mut self.properties,
            _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for CustomObjectsGetIn2025_09 {
    type Response = CrmSimplePublicObjectWithAssociations;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsSearch {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<CustomObjectsSearch, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self::of(CustomObjectsSearch { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CustomObjectsSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsSearch", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CustomObjectsSearch {
    type Response = CrmCollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsUpdate {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
}
impl<E: Endpoint> Call<CustomObjectsUpdate, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self::of(CustomObjectsUpdate {
            object_type: object_type.into(), object_id: object_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for CustomObjectsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl Signature for CustomObjectsUpdate {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListIn2025_09 {
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
}
impl<E: Endpoint> Call<ListIn2025_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(ListIn2025_09 { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for ListIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.after, 2 => &self.archived, 3 => &self.associations, 4 => &self.limit,
            5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.associations,
            4 => &mut self.limit, 5 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for ListIn2025_09 {
    type Response = CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

crate::runtime::shaped_traits! {
    BatchCreateIn2025_09, BatchReadIn2025_09, CrmBatchArchive, CustomObjectsArchive, CustomObjectsBatchUpdate,
    CustomObjectsBatchUpsert, CustomObjectsCreate, CustomObjectsGetIn2025_09, CustomObjectsSearch,
    CustomObjectsUpdate, ListIn2025_09,
}
