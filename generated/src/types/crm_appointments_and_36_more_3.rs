// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchResponseSimplePublicUpsertObject`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicUpsertObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseSimplePublicUpsertObject "BatchResponseSimplePublicUpsertObject" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseSimplePublicUpsertObject {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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

/// `BatchResponseSimplePublicUpsertObjectWithErrors`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicUpsertObjectWithErrors {
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
    /// `results`: a list: `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseSimplePublicUpsertObjectWithErrors "BatchResponseSimplePublicUpsertObjectWithErrors" {
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
impl BatchResponseSimplePublicUpsertObjectWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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

/// `SimplePublicUpsertObject`: 11 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicUpsertObject {
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
    /// `warnings`: a list: `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicUpsertObject "SimplePublicUpsertObject" {
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
        10 warnings "warnings" optional = None;
    }
}
impl SimplePublicUpsertObject {
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
