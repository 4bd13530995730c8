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
pub struct CrmBatchCreate<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CrmBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmBatchCreate<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self { body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for CrmBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CrmBatchRead<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpdate<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchUpdate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CrmBatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmBatchUpdate<E> {
    type Response = CrmBatchResponseSimplePublicObject;
}

/// The parts of a request, for 62 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpsert<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchUpsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CrmBatchUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmBatchUpsert<E> {
    type Response = CrmBatchResponseSimplePublicUpsertObject;
}

/// The parts of a request, for 63 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmCreate<E> {
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CrmCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmCreate<E> {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmGet<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmGet<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
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
impl<E: Endpoint> Shaped for CrmGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            id: Text::EMPTY, archived: None, associations: None, id_property: None, properties: None,
            properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.archived, 2 => &self.associations, 3 => &self.id_property,
            4 => &self.properties, _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.id_property,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for CrmGet<E> {
    type Response = CrmSimplePublicObjectWithAssociations;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmList<E> {
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
impl<E: Endpoint> CrmList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
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
impl<E: Endpoint> Default for CrmList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for CrmList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associations, 3 => &self.limit, 4 => &self.properties,
            _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.limit,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for CrmList<E> {
    type Response = CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for 38 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmMerge<E> {
    /// The body, `application/json`: a `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmMerge<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CrmMerge<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmMerge", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmMerge<E> {
    type Response = CrmSimplePublicObject;
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmSearch<E> {
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmSearch<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CrmSearch<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmSearch", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CrmSearch<E> {
    type Response = CrmCollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmUpdate<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmUpdate<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>) -> Self {
        Self { id: id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for CrmUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { id: Text::EMPTY, id_property: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.id_property, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CrmUpdate<E> {
    type Response = CrmSimplePublicObject;
}

crate::runtime::operation_traits! {
    CrmBatchCreate, CrmBatchRead, CrmBatchUpdate, CrmBatchUpsert, CrmCreate, CrmGet, CrmList, CrmMerge, CrmSearch,
    CrmUpdate,
}
