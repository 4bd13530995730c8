// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, CollectionResponseAssociatedId, ForwardPaging, PublicObjectWarning,
    SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `BatchResponseSimplePublicObject`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicObject", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseSimplePublicObject {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseSimplePublicObject: SimplePublicObject }

/// `BatchResponseSimplePublicObjectWithErrors`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicObjectWithErrors {
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
    /// `results`: a list: `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSimplePublicObjectWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicObjectWithErrors", kind: Kind::Record(&[
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
impl BatchResponseSimplePublicObjectWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseSimplePublicObjectWithErrors: SimplePublicObject }

/// `CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `SimplePublicObjectWithAssociations`.
    pub results: Vec<SimplePublicObjectWithAssociations>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
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
impl CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SimplePublicObjectWithAssociations>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<SimplePublicObjectWithAssociations>> From<Vec<T>> for CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SimplePublicObjectWithAssociations>, const N: usize> From<[T; N]> for CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `SimplePublicObjectWithAssociations`: 11 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectWithAssociations {
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
    /// `warnings`: a list: `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectWithAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectWithAssociations", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "associations", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "objectWriteTraceId", required: false },
            Member { name: "properties", required: true }, Member { name: "propertiesWithHistory", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
            Member { name: "warnings", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, associations: None, created_at: DateTime::UNSET, id: Text::EMPTY,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, warnings: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.associations, 3 => &self.created_at,
            4 => &self.id, 5 => &self.object_write_trace_id, 6 => &self.properties,
            7 => &self.properties_with_history, 8 => &self.updated_at, 9 => &self.url, 10 => &self.warnings,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.id, 5 => &mut self.object_write_trace_id,
            6 => &mut self.properties, 7 => &mut self.properties_with_history, 8 => &mut self.updated_at,
            9 => &mut self.url, 10 => &mut self.warnings, _ => &mut self.rest,
        }
    }
}
impl SimplePublicObjectWithAssociations {
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
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl Into<Map<CollectionResponseAssociatedId>>) -> Self {
        self.associations = Some(associations.into()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl Into<Map<Vec<ValueWithTimestamp>>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `warnings`.
    pub fn warnings(mut self, warnings: impl IntoIterator<Item = impl Into<PublicObjectWarning>>) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect()); self
    }
}

crate::runtime::shaped_traits! {
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, SimplePublicObjectWithAssociations,
}
