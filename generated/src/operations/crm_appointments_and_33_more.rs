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
pub struct Archive {
    /// In the path: text.
    pub id: Text,
}
impl<E: Endpoint> Call<Archive, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self::of(Archive { id: id.into() }) }
}
impl Shaped for Archive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Archive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for Archive {
    type Response = ();
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAssociation {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
}
impl<E: Endpoint> Call<ArchiveAssociation, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>) -> Self {
        Self::of(ArchiveAssociation { id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into() })
    }
}
impl Shaped for ArchiveAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, _ => &self.to_object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, _ => &mut self.to_object_id }
    }
}
impl Signature for ArchiveAssociation {
    type Response = ();
}

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchArchive {
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchArchive, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectId>) -> Self { Self::of(BatchArchive { body: body.into() }) }
}
impl Shaped for BatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchArchive {
    type Response = ();
}

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchCreate {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
}
impl<E: Endpoint> Call<BatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>) -> Self {
        Self::of(BatchCreate { body: body.into() })
    }
}
impl Shaped for BatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 168 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self::of(BatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchRead {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 164 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpdate {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
}
impl<E: Endpoint> Call<BatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self::of(BatchUpdate { body: body.into() })
    }
}
impl Shaped for BatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpdate {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for 157 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpsert {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
}
impl<E: Endpoint> Call<BatchUpsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self::of(BatchUpsert { body: body.into() })
    }
}
impl Shaped for BatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpsert {
    type Response = Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors>;
}

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Create {
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
}
impl<E: Endpoint> Call<Create, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self { Self::of(Create { body: body.into() }) }
}
impl Shaped for Create {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Create", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Create {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 35 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CrmListAssociations {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<CrmListAssociations, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(CrmListAssociations { id: id.into(), to_object_type: to_object_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for CrmListAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmListAssociations", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for CrmListAssociations {
    type Response = CollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}

/// The parts of a request, for 72 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct GdprDelete {
    /// The body, `application/json`: `PublicGdprDeleteInput`.
    pub body: PublicGdprDeleteInput,
}
impl<E: Endpoint> Call<GdprDelete, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicGdprDeleteInput>) -> Self { Self::of(GdprDelete { body: body.into() }) }
}
impl Shaped for GdprDelete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GdprDelete", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for GdprDelete {
    type Response = ();
}

/// The parts of a request, for 169 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Get {
    /// In the path: text.
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
impl<E: Endpoint> Call<Get, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self::of(Get { id: id.into(), ..Shaped::blank() }) }
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
impl Shaped for Get {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Get", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for Get {
    type Response = SimplePublicObjectWithAssociations;
}

/// The parts of a request, for 169 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct List {
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
impl<E: Endpoint> Call<List, E> {
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
impl<E: Endpoint> Default for Call<List, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for List {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "List", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for List {
    type Response = CollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for 88 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Merge {
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
}
impl<E: Endpoint> Call<Merge, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self { Self::of(Merge { body: body.into() }) }
}
impl Shaped for Merge {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Merge", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Merge {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 167 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Search {
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<Search, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self::of(Search { body: body.into() }) }
}
impl Shaped for Search {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Search", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Search {
    type Response = CollectionResponseWithTotalSimplePublicObject;
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociation {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
    /// The body, `application/json`: a list: `AssociationSpec`.
    pub body: Vec<AssociationSpec>,
}
impl<E: Endpoint> Call<SetAssociation, E> {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self::of(SetAssociation {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            body: body.into_iter().map(Into::into).collect(),
        })
    }
}
impl Shaped for SetAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, body: Vec::new() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.to_object_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.to_object_id, _ => &mut self.body,
        }
    }
}
impl Signature for SetAssociation {
    type Response = LabelsBetweenObjectPair;
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociationDefault {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
}
impl<E: Endpoint> Call<SetAssociationDefault, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>) -> Self {
        Self::of(SetAssociationDefault {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
        })
    }
}
impl Shaped for SetAssociationDefault {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationDefault", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, _ => &self.to_object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, _ => &mut self.to_object_id }
    }
}
impl Signature for SetAssociationDefault {
    type Response = Batch<BatchResponsePublicDefaultAssociation, BatchResponsePublicDefaultAssociation>;
}

/// The parts of a request, for 164 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Update {
    /// In the path: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
}
impl<E: Endpoint> Call<Update, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>) -> Self {
        Self::of(Update { id: id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for Update {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Update", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for Update {
    type Response = SimplePublicObject;
}
