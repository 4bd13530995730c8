// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchReadInputSimplePublicObjectId,
    CrmBatchResponseSimplePublicObject, CrmBatchResponseSimplePublicUpsertObject,
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CrmCollectionResponseWithTotalSimplePublicObject, CrmSimplePublicObject, CrmSimplePublicObjectWithAssociations,
    PublicMergeInput, PublicObjectSearchRequest, SimplePublicObjectInput, SimplePublicObjectInputForCreate,
};

/// The parts of a request, for 63 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchCreate {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<CrmBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(CrmBatchCreate { body: body.into() })
    }
}
impl Shaped for CrmBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmBatchCreate {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<CrmBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self::of(CrmBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for CrmBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for CrmBatchRead {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpdate {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
}
impl<E: Endpoint> Call<CrmBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self::of(CrmBatchUpdate { body: body.into() })
    }
}
impl Shaped for CrmBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmBatchUpdate {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 62 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpsert {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
}
impl<E: Endpoint> Call<CrmBatchUpsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self::of(CrmBatchUpsert { body: body.into() })
    }
}
impl Shaped for CrmBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmBatchUpsert {
    type Response = CrmBatchResponseSimplePublicUpsertObject;
}

/// The parts of a request, for 63 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmCreate {
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
}
impl<E: Endpoint> Call<CrmCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self { Self::of(CrmCreate { body: body.into() }) }
}
impl Shaped for CrmCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmCreate {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmGet {
    /// The path's `id`: text.
    pub id: Text,
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
impl<E: Endpoint> Call<CrmGet, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self::of(CrmGet { id: id.into(), ..Shaped::blank() }) }
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
impl Shaped for CrmGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, archived: None, associations: None, id_property: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.archived, 2 => &self.associations, 3 => &self.id_property,
            4 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.id_property,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for CrmGet {
    type Response = CrmSimplePublicObjectWithAssociations;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmList {
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
impl<E: Endpoint> Call<CrmList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
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
impl<E: Endpoint> Default for Call<CrmList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for CrmList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associations, 3 => &self.limit, 4 => &self.properties,
            _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.limit,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for CrmList {
    type Response = CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for 38 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmMerge {
    /// The body, `application/json`: a `PublicMergeInput`.
    pub body: PublicMergeInput,
}
impl<E: Endpoint> Call<CrmMerge, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self { Self::of(CrmMerge { body: body.into() }) }
}
impl Shaped for CrmMerge {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmMerge", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmMerge {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmSearch {
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<CrmSearch, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self::of(CrmSearch { body: body.into() }) }
}
impl Shaped for CrmSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmSearch", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CrmSearch {
    type Response = CrmCollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmUpdate {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
}
impl<E: Endpoint> Call<CrmUpdate, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>) -> Self {
        Self::of(CrmUpdate { id: id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for CrmUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, id_property: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.id_property, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl Signature for CrmUpdate {
    type Response = CrmSimplePublicObject;
}

crate::runtime::shaped_traits! {
    CrmBatchCreate, CrmBatchRead, CrmBatchUpdate, CrmBatchUpsert, CrmCreate, CrmGet, CrmList, CrmMerge, CrmSearch,
    CrmUpdate,
}
