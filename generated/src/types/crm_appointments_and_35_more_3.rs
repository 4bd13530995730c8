// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, CollectionResponseAssociatedId, CrmSimplePublicObject, ForwardPaging, Paging,
    StandardError, ValueWithTimestamp,
};

/// `BatchResponseSimplePublicObject`: 8 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseSimplePublicObject")]
#[non_exhaustive]
pub struct CrmBatchResponseSimplePublicObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `CrmSimplePublicObject`.
    pub results: Vec<CrmSimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
impl Shaped for CrmBatchResponseSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicObject", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl CrmBatchResponseSimplePublicObject {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<CrmSimplePublicObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}

/// `BatchResponseSimplePublicUpsertObject`: 8 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseSimplePublicUpsertObject")]
#[non_exhaustive]
pub struct CrmBatchResponseSimplePublicUpsertObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `CrmSimplePublicUpsertObject`.
    pub results: Vec<CrmSimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
impl Shaped for CrmBatchResponseSimplePublicUpsertObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicUpsertObject", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl CrmBatchResponseSimplePublicUpsertObject {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<CrmSimplePublicUpsertObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}

/// `CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging")]
#[non_exhaustive]
pub struct CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `CrmSimplePublicObjectWithAssociations`.
    pub results: Vec<CrmSimplePublicObjectWithAssociations>,
    rest: Rest,
}
impl Shaped for CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CrmSimplePublicObjectWithAssociations>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
}

/// `CollectionResponseWithTotalSimplePublicObject`: 3 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseWithTotalSimplePublicObject")]
#[non_exhaustive]
pub struct CrmCollectionResponseWithTotalSimplePublicObject {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `CrmSimplePublicObject`.
    pub results: Vec<CrmSimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
impl Shaped for CrmCollectionResponseWithTotalSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalSimplePublicObject", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CrmCollectionResponseWithTotalSimplePublicObject {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CrmSimplePublicObject>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
}

/// `SimplePublicObjectWithAssociations`: 10 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "SimplePublicObjectWithAssociations")]
#[non_exhaustive]
pub struct CrmSimplePublicObjectWithAssociations {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `associations`: a map by name: a `CollectionResponseAssociatedId`; may be absent.
    pub associations: Option<Map<CollectionResponseAssociatedId>>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: a `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
impl Shaped for CrmSimplePublicObjectWithAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectWithAssociations", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "associations", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "objectWriteTraceId", required: false },
            Member { name: "properties", required: true }, Member { name: "propertiesWithHistory", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, associations: None, created_at: DateTime::UNSET, id: Text::EMPTY,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.associations, 3 => &self.created_at,
            4 => &self.id, 5 => &self.object_write_trace_id, 6 => &self.properties,
            7 => &self.properties_with_history, 8 => &self.updated_at, 9 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.id, 5 => &mut self.object_write_trace_id,
            6 => &mut self.properties, 7 => &mut self.properties_with_history, 8 => &mut self.updated_at,
            9 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl CrmSimplePublicObjectWithAssociations {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), properties: properties.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
}

/// `SimplePublicUpsertObject`: 10 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "SimplePublicUpsertObject")]
#[non_exhaustive]
pub struct CrmSimplePublicUpsertObject {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `new`: true or false.
    pub new: bool,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: a `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
impl Shaped for CrmSimplePublicUpsertObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicUpsertObject", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "new", required: true }, Member { name: "objectWriteTraceId", required: false },
            Member { name: "properties", required: true }, Member { name: "propertiesWithHistory", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY, new: false,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.new,
            5 => &self.object_write_trace_id, 6 => &self.properties, 7 => &self.properties_with_history,
            8 => &self.updated_at, 9 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.new, 5 => &mut self.object_write_trace_id, 6 => &mut self.properties,
            7 => &mut self.properties_with_history, 8 => &mut self.updated_at, 9 => &mut self.url,
            _ => &mut self.rest,
        }
    }
}
impl CrmSimplePublicUpsertObject {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, new: bool,
        properties: impl Into<Properties>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), new, properties: properties.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
}

crate::runtime::shaped_traits! {
    CrmBatchResponseSimplePublicObject, CrmBatchResponseSimplePublicUpsertObject,
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CrmCollectionResponseWithTotalSimplePublicObject, CrmSimplePublicObjectWithAssociations,
    CrmSimplePublicUpsertObject,
}
