// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchResponseSimplePublicObject`: 8 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseSimplePublicObject")]
#[non_exhaustive]
pub struct CrmBatchResponseSimplePublicObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `CrmSimplePublicObject`.
    pub results: Vec<CrmSimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    CrmBatchResponseSimplePublicObject "BatchResponseSimplePublicObject" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl CrmBatchResponseSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<CrmSimplePublicObject>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
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
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `CrmSimplePublicUpsertObject`.
    pub results: Vec<CrmSimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    CrmBatchResponseSimplePublicUpsertObject "BatchResponseSimplePublicUpsertObject" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl CrmBatchResponseSimplePublicUpsertObject {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<CrmSimplePublicUpsertObject>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging")]
#[non_exhaustive]
pub struct CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `CrmSimplePublicObjectWithAssociations`.
    pub results: Vec<CrmSimplePublicObjectWithAssociations>,
    rest: Rest,
}
crate::runtime::record! {
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<CrmSimplePublicObjectWithAssociations>,
        >,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalSimplePublicObject`: 3 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 33 more APIs, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseWithTotalSimplePublicObject")]
#[non_exhaustive]
pub struct CrmCollectionResponseWithTotalSimplePublicObject {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `CrmSimplePublicObject`.
    pub results: Vec<CrmSimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CrmCollectionResponseWithTotalSimplePublicObject "CollectionResponseWithTotalSimplePublicObject" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CrmCollectionResponseWithTotalSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<CrmSimplePublicObject>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
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
    /// `associations`: a map by name: `CollectionResponseAssociatedId`; may be absent.
    pub associations: Option<Map<CollectionResponseAssociatedId>>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CrmSimplePublicObjectWithAssociations "SimplePublicObjectWithAssociations" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 associations "associations" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 object_write_trace_id "objectWriteTraceId" optional = None;
        6 properties "properties" required = Properties::EMPTY;
        7 properties_with_history "propertiesWithHistory" optional = None;
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 url "url" optional = None;
    }
}
impl CrmSimplePublicObjectWithAssociations {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CrmSimplePublicUpsertObject "SimplePublicUpsertObject" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 new "new" required = false;
        5 object_write_trace_id "objectWriteTraceId" optional = None;
        6 properties "properties" required = Properties::EMPTY;
        7 properties_with_history "propertiesWithHistory" optional = None;
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 url "url" optional = None;
    }
}
impl CrmSimplePublicUpsertObject {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        new: bool,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            new,
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}
