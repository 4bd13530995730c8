// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpec, BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicUpsertObject,
    BatchResponseSimplePublicUpsertObjectWithErrors, CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    LabelsBetweenObjectPair, PublicGdprDeleteInput, PublicMergeInput, PublicObjectSearchRequest, SimplePublicObject,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
};

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Archive<E> {
    /// The path's `id`: text.
    pub id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Archive<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Archive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Archive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for Archive<E> {
    type Response = ();
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAssociation<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAssociation<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>) -> Self {
        Self {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, _ => &self.to_object_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, _ => &mut self.to_object_id }
    }
}
impl<E: Endpoint> Signature for ArchiveAssociation<E> {
    type Response = ();
}

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchArchive<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchive<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchArchive<E> {
    type Response = ();
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchCreate<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreate<E> {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self { body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchRead<E> {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 99 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpdate<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpdate<E> {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpsert<E> {
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpsert<E> {
    type Response = Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors>;
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Create<E> {
    /// The body, `application/json`: a `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Create<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Create<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Create", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Create<E> {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 35 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CrmListAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmListAssociations<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { id: id.into(), to_object_type: to_object_type.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for CrmListAssociations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmListAssociations", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.after, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for CrmListAssociations<E> {
    type Response = CollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}

/// The parts of a request, for 72 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct GdprDelete<E> {
    /// The body, `application/json`: a `PublicGdprDeleteInput`.
    pub body: PublicGdprDeleteInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GdprDelete<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicGdprDeleteInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GdprDelete<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GdprDelete", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for GdprDelete<E> {
    type Response = ();
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Get<E> {
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
impl<E: Endpoint> Get<E> {
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
impl<E: Endpoint> Shaped for Get<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Get", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl<E: Endpoint> Signature for Get<E> {
    type Response = SimplePublicObjectWithAssociations;
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct List<E> {
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
impl<E: Endpoint> List<E> {
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
impl<E: Endpoint> Default for List<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for List<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "List", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl<E: Endpoint> Signature for List<E> {
    type Response = CollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for 50 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Merge<E> {
    /// The body, `application/json`: a `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Merge<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Merge<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Merge", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Merge<E> {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 101 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Search<E> {
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Search<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Search<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Search", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Search<E> {
    type Response = CollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociation<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    /// The body, `application/json`: a list: a `AssociationSpec`.
    pub body: Vec<AssociationSpec>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociation<E> {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            body: body.into_iter().map(Into::into).collect(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociation", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, body: Vec::new(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.to_object_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.to_object_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetAssociation<E> {
    type Response = LabelsBetweenObjectPair;
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociationDefault<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociationDefault<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>) -> Self {
        Self {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetAssociationDefault<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationDefault", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, _ => &self.to_object_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, _ => &mut self.to_object_id }
    }
}
impl<E: Endpoint> Signature for SetAssociationDefault<E> {
    type Response = BatchResponsePublicDefaultAssociation;
}

/// The parts of a request, for 99 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Update<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: a `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Update<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>) -> Self {
        Self { id: id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for Update<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Update", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl<E: Endpoint> Signature for Update<E> {
    type Response = SimplePublicObject;
}

crate::runtime::operation_traits! {
    Archive, ArchiveAssociation, BatchArchive, BatchCreate, BatchRead, BatchUpdate, BatchUpsert, Create,
    CrmListAssociations, GdprDelete, Get, List, Merge, Search, SetAssociation, SetAssociationDefault, Update,
}
