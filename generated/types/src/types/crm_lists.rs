// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiAssociationDataSourceType, BatchResponseSimplePublicStatus, ListsPublicNotAnyFilterBranch,
    ListsPublicObjectList, ListsPublicOrFilterBranch, ListsPublicRestrictedFilterBranch,
    ListsPublicUnifiedEventsFilterBranch, ListsRecordIdWithMemberships, ListsRecordListMembership, Paging,
    PublicAndFilterBranchFilterBranchType, PublicAndFilterBranchFilters, PublicEventFilterMetadataOperation,
    PublicFilterBranches, PublicIntegrationEventFilterFilterType, PublicListFolder, PublicListPermissions,
    PublicMembershipSettings, PublicNotAllFilterBranchFilterBranchType, PublicObjectList,
    PublicObjectListSearchResult, PublicPropertyAssociationFilterBranch, RecordIdInput, RecordIdWithMemberships,
    RecordListMembership, StandardError,
};

/// `ApiCollectionResponseJoinTimeAndRecordId`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ApiCollectionResponseJoinTimeAndRecordId {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `JoinTimeAndRecordId`.
    pub results: Vec<JoinTimeAndRecordId>,
    /// `total`: a whole number; may be absent.
    pub total: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiCollectionResponseJoinTimeAndRecordId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCollectionResponseJoinTimeAndRecordId", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl ApiCollectionResponseJoinTimeAndRecordId {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<JoinTimeAndRecordId>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
    /// Sets `total`.
    pub fn total(mut self, total: impl Into<i64>) -> Self { self.total = Some(total.into()); self }
}
impl<T: Into<JoinTimeAndRecordId>> From<Vec<T>> for ApiCollectionResponseJoinTimeAndRecordId {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<JoinTimeAndRecordId>, const N: usize> From<[T; N]> for ApiCollectionResponseJoinTimeAndRecordId {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ApiCollectionResponsePublicObjectListSearchResult`: 3 members.
///
/// Published by `crm/lists`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiCollectionResponsePublicObjectListSearchResult {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicObjectListSearchResult`.
    pub results: Vec<PublicObjectListSearchResult>,
    /// `total`: a whole number; may be absent.
    pub total: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiCollectionResponsePublicObjectListSearchResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCollectionResponsePublicObjectListSearchResult", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl ApiCollectionResponsePublicObjectListSearchResult {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicObjectListSearchResult>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
    /// Sets `total`.
    pub fn total(mut self, total: impl Into<i64>) -> Self { self.total = Some(total.into()); self }
}
impl<T: Into<PublicObjectListSearchResult>> From<Vec<T>> for ApiCollectionResponsePublicObjectListSearchResult {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicObjectListSearchResult>, const N: usize> From<[T; N]> for ApiCollectionResponsePublicObjectListSearchResult {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ApiCollectionResponseRecordListMembership`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ApiCollectionResponseRecordListMembership {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `RecordListMembership`.
    pub results: Vec<RecordListMembership>,
    /// `total`: a whole number; may be absent.
    pub total: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiCollectionResponseRecordListMembership {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCollectionResponseRecordListMembership", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl ApiCollectionResponseRecordListMembership {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<RecordListMembership>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
    /// Sets `total`.
    pub fn total(mut self, total: impl Into<i64>) -> Self { self.total = Some(total.into()); self }
}
impl<T: Into<RecordListMembership>> From<Vec<T>> for ApiCollectionResponseRecordListMembership {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<RecordListMembership>, const N: usize> From<[T; N]> for ApiCollectionResponseRecordListMembership {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputRecordIdInput`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputRecordIdInput {
    /// `inputs`: a list: `RecordIdInput`.
    pub inputs: Vec<RecordIdInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputRecordIdInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputRecordIdInput", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputRecordIdInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<RecordIdInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<RecordIdInput>> From<Vec<T>> for BatchInputRecordIdInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<RecordIdInput>, const N: usize> From<[T; N]> for BatchInputRecordIdInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseRecordIdWithMemberships`: 8 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseRecordIdWithMemberships {
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
    /// `results`: a list: `RecordIdWithMemberships`.
    pub results: Vec<RecordIdWithMemberships>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseRecordIdWithMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseRecordIdWithMemberships", kind: Kind::Record(&[
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
impl BatchResponseRecordIdWithMemberships {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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
crate::runtime::batch_body! { BatchResponseRecordIdWithMemberships: RecordIdWithMemberships }

/// `BatchResponseRecordIdWithMemberships`: 6 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "BatchResponseRecordIdWithMemberships")]
#[non_exhaustive]
pub struct BatchResponseRecordIdWithMembershipsInV3 {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ListsRecordIdWithMemberships`.
    pub results: Vec<ListsRecordIdWithMemberships>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseRecordIdWithMembershipsInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseRecordIdWithMemberships", kind: Kind::Record(&[
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
impl BatchResponseRecordIdWithMembershipsInV3 {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ListsRecordIdWithMemberships>>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
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
crate::runtime::batch_body! { BatchResponseRecordIdWithMembershipsInV3: ListsRecordIdWithMemberships }

/// `BatchResponseRecordIdWithMembershipsWithErrors`: 8 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct BatchResponseRecordIdWithMembershipsWithErrors {
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
    /// `results`: a list: `RecordIdWithMemberships`.
    pub results: Vec<RecordIdWithMemberships>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseRecordIdWithMembershipsWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseRecordIdWithMembershipsWithErrors", kind: Kind::Record(&[
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
impl BatchResponseRecordIdWithMembershipsWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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
crate::runtime::batch_body! { BatchResponseRecordIdWithMembershipsWithErrors: RecordIdWithMemberships }

/// `JoinTimeAndRecordId`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct JoinTimeAndRecordId {
    /// `membershipTimestamp`: a point in time.
    pub membership_timestamp: DateTime,
    /// `recordId`: text.
    pub record_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for JoinTimeAndRecordId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "JoinTimeAndRecordId", kind: Kind::Record(&[
            Member { name: "membershipTimestamp", required: true }, Member { name: "recordId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { membership_timestamp: DateTime::UNSET, record_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.membership_timestamp, 1 => &self.record_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.membership_timestamp, 1 => &mut self.record_id, _ => &mut self.rest }
    }
}
impl JoinTimeAndRecordId {
    /// With all that is required.
    pub fn new(membership_timestamp: impl Into<DateTime>, record_id: impl Into<Text>) -> Self {
        Self { membership_timestamp: membership_timestamp.into(), record_id: record_id.into(), rest: Rest::EMPTY }
    }
}

/// `ListAllRequest`: 5 members.
///
/// Published by `crm/lists`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAllRequest {
    /// `additionalProperties`: a list: text.
    pub additional_properties: Vec<Text>,
    /// `after`: text; may be absent.
    pub after: Option<Text>,
    /// `count`: a whole number; may be absent.
    pub count: Option<i64>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `processingTypes`: a list: text.
    pub processing_types: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListAllRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAllRequest", kind: Kind::Record(&[
            Member { name: "additionalProperties", required: true }, Member { name: "after", required: false },
            Member { name: "count", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "processingTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            additional_properties: Vec::new(), after: None, count: None, object_type_id: None,
            processing_types: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_properties, 1 => &self.after, 2 => &self.count, 3 => &self.object_type_id,
            4 => &self.processing_types, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_properties, 1 => &mut self.after, 2 => &mut self.count,
            3 => &mut self.object_type_id, 4 => &mut self.processing_types, _ => &mut self.rest,
        }
    }
}
impl ListAllRequest {
    /// With all that is required.
    pub fn new(
        additional_properties: impl IntoIterator<Item = impl Into<Text>>,
        processing_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_properties: additional_properties.into_iter().map(Into::into).collect(),
            processing_types: processing_types.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self { self.count = Some(count.into()); self }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
}

/// `ListCreateRequest`: 8 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListCreateRequest {
    /// `customProperties`: a map by name: text; may be absent.
    pub custom_properties: Option<Map<Text>>,
    /// `filterBranch`: `PublicFilterBranches`; may be absent.
    pub filter_branch: Option<PublicFilterBranches>,
    /// `listFolderId`: a whole number; may be absent.
    pub list_folder_id: Option<i64>,
    /// `listPermissions`: `PublicListPermissions`; may be absent.
    pub list_permissions: Option<PublicListPermissions>,
    /// `membershipSettings`: `PublicMembershipSettings`; may be absent.
    pub membership_settings: Option<PublicMembershipSettings>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCreateRequest", kind: Kind::Record(&[
            Member { name: "customProperties", required: false }, Member { name: "filterBranch", required: false },
            Member { name: "listFolderId", required: false }, Member { name: "listPermissions", required: false },
            Member { name: "membershipSettings", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "processingType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: None, filter_branch: None, list_folder_id: None, list_permissions: None,
            membership_settings: None, name: Text::EMPTY, object_type_id: Text::EMPTY, processing_type: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.filter_branch, 2 => &self.list_folder_id,
            3 => &self.list_permissions, 4 => &self.membership_settings, 5 => &self.name, 6 => &self.object_type_id,
            7 => &self.processing_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.filter_branch, 2 => &mut self.list_folder_id,
            3 => &mut self.list_permissions, 4 => &mut self.membership_settings, 5 => &mut self.name,
            6 => &mut self.object_type_id, 7 => &mut self.processing_type, _ => &mut self.rest,
        }
    }
}
impl ListCreateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, object_type_id: impl Into<Text>, processing_type: impl Into<Text>) -> Self {
        Self {
            name: name.into(), object_type_id: object_type_id.into(), processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
    /// Sets `listFolderId`.
    pub fn list_folder_id(mut self, list_folder_id: impl Into<i64>) -> Self {
        self.list_folder_id = Some(list_folder_id.into()); self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(mut self, list_permissions: impl Into<PublicListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into()); self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(mut self, membership_settings: impl Into<PublicMembershipSettings>) -> Self {
        self.membership_settings = Some(membership_settings.into()); self
    }
}

/// 8 alternatives, told apart by `filterBranchType`.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ListCreateRequestFilterBranch {
    /// `filterBranchType` is `AND`.
    PublicAndFilterBranch(ListsPublicAndFilterBranch),
    /// `filterBranchType` is `ASSOCIATION`.
    PublicAssociationFilterBranch(ListsPublicAssociationFilterBranch),
    /// `filterBranchType` is `NOT_ALL`.
    PublicNotAllFilterBranch(ListsPublicNotAllFilterBranch),
    /// `filterBranchType` is `NOT_ANY`.
    PublicNotAnyFilterBranch(ListsPublicNotAnyFilterBranch),
    /// `filterBranchType` is `OR`.
    PublicOrFilterBranch(ListsPublicOrFilterBranch),
    /// `filterBranchType` is `PROPERTY_ASSOCIATION`.
    PublicPropertyAssociationFilterBranch(PublicPropertyAssociationFilterBranch),
    /// `filterBranchType` is `RESTRICTED`.
    PublicRestrictedFilterBranch(ListsPublicRestrictedFilterBranch),
    /// `filterBranchType` is `UNIFIED_EVENTS`.
    PublicUnifiedEventsFilterBranch(ListsPublicUnifiedEventsFilterBranch),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ListCreateRequestFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCreateRequestFilterBranch", kind: Kind::Union(&[
            Variant { name: "PublicAndFilterBranch", tag: Some(("filterBranchType", &["AND"])), required: &[] },
            Variant { name: "PublicAssociationFilterBranch", tag: Some(("filterBranchType", &["ASSOCIATION"])), required: &[] },
            Variant { name: "PublicNotAllFilterBranch", tag: Some(("filterBranchType", &["NOT_ALL"])), required: &[] },
            Variant { name: "PublicNotAnyFilterBranch", tag: Some(("filterBranchType", &["NOT_ANY"])), required: &[] },
            Variant { name: "PublicOrFilterBranch", tag: Some(("filterBranchType", &["OR"])), required: &[] },
            Variant { name: "PublicPropertyAssociationFilterBranch", tag: Some(("filterBranchType", &["PROPERTY_ASSOCIATION"])), required: &[] },
            Variant { name: "PublicRestrictedFilterBranch", tag: Some(("filterBranchType", &["RESTRICTED"])), required: &[] },
            Variant { name: "PublicUnifiedEventsFilterBranch", tag: Some(("filterBranchType", &["UNIFIED_EVENTS"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAndFilterBranch(value) => (0, value),
            Self::PublicAssociationFilterBranch(value) => (1, value),
            Self::PublicNotAllFilterBranch(value) => (2, value), Self::PublicNotAnyFilterBranch(value) => (3, value),
            Self::PublicOrFilterBranch(value) => (4, value),
            Self::PublicPropertyAssociationFilterBranch(value) => (5, value),
            Self::PublicRestrictedFilterBranch(value) => (6, value),
            Self::PublicUnifiedEventsFilterBranch(value) => (7, value), Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAndFilterBranch(Shaped::blank()),
            1 => Self::PublicAssociationFilterBranch(Shaped::blank()),
            2 => Self::PublicNotAllFilterBranch(Shaped::blank()),
            3 => Self::PublicNotAnyFilterBranch(Shaped::blank()), 4 => Self::PublicOrFilterBranch(Shaped::blank()),
            5 => Self::PublicPropertyAssociationFilterBranch(Shaped::blank()),
            6 => Self::PublicRestrictedFilterBranch(Shaped::blank()),
            7 => Self::PublicUnifiedEventsFilterBranch(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAndFilterBranch(value) => value, Self::PublicAssociationFilterBranch(value) => value,
            Self::PublicNotAllFilterBranch(value) => value, Self::PublicNotAnyFilterBranch(value) => value,
            Self::PublicOrFilterBranch(value) => value, Self::PublicPropertyAssociationFilterBranch(value) => value,
            Self::PublicRestrictedFilterBranch(value) => value,
            Self::PublicUnifiedEventsFilterBranch(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ListsPublicAndFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicAndFilterBranch) -> Self {
        Self::PublicAndFilterBranch(value)
    }
}
impl From<ListsPublicAssociationFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicAssociationFilterBranch) -> Self {
        Self::PublicAssociationFilterBranch(value)
    }
}
impl From<ListsPublicNotAllFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicNotAllFilterBranch) -> Self {
        Self::PublicNotAllFilterBranch(value)
    }
}
impl From<ListsPublicNotAnyFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicNotAnyFilterBranch) -> Self {
        Self::PublicNotAnyFilterBranch(value)
    }
}
impl From<ListsPublicOrFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicOrFilterBranch) -> Self {
        Self::PublicOrFilterBranch(value)
    }
}
impl From<PublicPropertyAssociationFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: PublicPropertyAssociationFilterBranch) -> Self {
        Self::PublicPropertyAssociationFilterBranch(value)
    }
}
impl From<ListsPublicRestrictedFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicRestrictedFilterBranch) -> Self {
        Self::PublicRestrictedFilterBranch(value)
    }
}
impl From<ListsPublicUnifiedEventsFilterBranch> for ListCreateRequestFilterBranch {
    fn from(value: ListsPublicUnifiedEventsFilterBranch) -> Self {
        Self::PublicUnifiedEventsFilterBranch(value)
    }
}

/// `ListCreateResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListCreateResponse {
    /// `list`: `PublicObjectList`.
    pub list: PublicObjectList,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListCreateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCreateResponse", kind: Kind::Record(&[Member { name: "list", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { list: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list, _ => &mut self.rest }
    }
}
impl ListCreateResponse {
    /// With all that is required.
    pub fn new(list: impl Into<PublicObjectList>) -> Self { Self { list: list.into(), rest: Rest::EMPTY } }
}

/// `ListFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFetchResponse {
    /// `list`: `PublicObjectList`.
    pub list: PublicObjectList,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListFetchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFetchResponse", kind: Kind::Record(&[Member { name: "list", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { list: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list, _ => &mut self.rest }
    }
}
impl ListFetchResponse {
    /// With all that is required.
    pub fn new(list: impl Into<PublicObjectList>) -> Self { Self { list: list.into(), rest: Rest::EMPTY } }
}

/// `ListFilterUpdateRequest`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFilterUpdateRequest {
    /// `filterBranch`: `PublicFilterBranches`.
    pub filter_branch: PublicFilterBranches,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListFilterUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFilterUpdateRequest", kind: Kind::Record(&[
            Member { name: "filterBranch", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { filter_branch: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.filter_branch, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter_branch, _ => &mut self.rest }
    }
}
impl ListFilterUpdateRequest {
    /// With all that is required.
    pub fn new(filter_branch: impl Into<PublicFilterBranches>) -> Self {
        Self { filter_branch: filter_branch.into(), rest: Rest::EMPTY }
    }
}

/// `ListFolderCreateRequest`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolderCreateRequest {
    /// `name`: text.
    pub name: Text,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListFolderCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFolderCreateRequest", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "parentFolderId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, parent_folder_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.parent_folder_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.parent_folder_id, _ => &mut self.rest }
    }
}
impl ListFolderCreateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
}

/// `ListFolderCreateResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolderCreateResponse {
    /// `folder`: `PublicListFolder`.
    pub folder: PublicListFolder,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListFolderCreateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFolderCreateResponse", kind: Kind::Record(&[Member { name: "folder", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { folder: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder, _ => &mut self.rest }
    }
}
impl ListFolderCreateResponse {
    /// With all that is required.
    pub fn new(folder: impl Into<PublicListFolder>) -> Self { Self { folder: folder.into(), rest: Rest::EMPTY } }
}

/// `ListFolderFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolderFetchResponse {
    /// `folder`: `PublicListFolder`.
    pub folder: PublicListFolder,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListFolderFetchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFolderFetchResponse", kind: Kind::Record(&[Member { name: "folder", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { folder: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder, _ => &mut self.rest }
    }
}
impl ListFolderFetchResponse {
    /// With all that is required.
    pub fn new(folder: impl Into<PublicListFolder>) -> Self { Self { folder: folder.into(), rest: Rest::EMPTY } }
}

/// `ListMoveRequest`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListMoveRequest {
    /// `listId`: text.
    pub list_id: Text,
    /// `newFolderId`: text.
    pub new_folder_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListMoveRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMoveRequest", kind: Kind::Record(&[
            Member { name: "listId", required: true }, Member { name: "newFolderId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, new_folder_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.new_folder_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.new_folder_id, _ => &mut self.rest }
    }
}
impl ListMoveRequest {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, new_folder_id: impl Into<Text>) -> Self {
        Self { list_id: list_id.into(), new_folder_id: new_folder_id.into(), rest: Rest::EMPTY }
    }
}

/// `ListSearchRequest`: 8 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListSearchRequest {
    /// `additionalProperties`: a list: text.
    pub additional_properties: Vec<Text>,
    /// `count`: a whole number; may be absent.
    pub count: Option<i64>,
    /// `listIds`: a list: text.
    pub list_ids: Vec<Text>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `offset`: a whole number.
    pub offset: i64,
    /// `processingTypes`: a list: text.
    pub processing_types: Vec<Text>,
    /// `query`: text; may be absent.
    pub query: Option<Text>,
    /// `sort`: text; may be absent.
    pub sort: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListSearchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSearchRequest", kind: Kind::Record(&[
            Member { name: "additionalProperties", required: true }, Member { name: "count", required: false },
            Member { name: "listIds", required: true }, Member { name: "objectTypeId", required: false },
            Member { name: "offset", required: true }, Member { name: "processingTypes", required: true },
            Member { name: "query", required: false }, Member { name: "sort", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            additional_properties: Vec::new(), count: None, list_ids: Vec::new(), object_type_id: None, offset: 0,
            processing_types: Vec::new(), query: None, sort: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_properties, 1 => &self.count, 2 => &self.list_ids, 3 => &self.object_type_id,
            4 => &self.offset, 5 => &self.processing_types, 6 => &self.query, 7 => &self.sort, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_properties, 1 => &mut self.count, 2 => &mut self.list_ids,
            3 => &mut self.object_type_id, 4 => &mut self.offset, 5 => &mut self.processing_types,
            6 => &mut self.query, 7 => &mut self.sort, _ => &mut self.rest,
        }
    }
}
impl ListSearchRequest {
    /// With all that is required.
    pub fn new(
        additional_properties: impl IntoIterator<Item = impl Into<Text>>,
        list_ids: impl IntoIterator<Item = impl Into<Text>>, offset: impl Into<i64>,
        processing_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_properties: additional_properties.into_iter().map(Into::into).collect(),
            list_ids: list_ids.into_iter().map(Into::into).collect(), offset: offset.into(),
            processing_types: processing_types.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self { self.count = Some(count.into()); self }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self { self.query = Some(query.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.sort = Some(sort.into()); self }
}

/// `ListSearchResponse`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListSearchResponse {
    /// `hasMore`: true or false.
    pub has_more: bool,
    /// `lists`: a list: `PublicObjectListSearchResult`.
    pub lists: Vec<PublicObjectListSearchResult>,
    /// `offset`: a whole number.
    pub offset: i64,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListSearchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSearchResponse", kind: Kind::Record(&[
            Member { name: "hasMore", required: true }, Member { name: "lists", required: true },
            Member { name: "offset", required: true }, Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { has_more: false, lists: Vec::new(), offset: 0, total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.has_more, 1 => &self.lists, 2 => &self.offset, 3 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.has_more, 1 => &mut self.lists, 2 => &mut self.offset, 3 => &mut self.total,
            _ => &mut self.rest,
        }
    }
}
impl ListSearchResponse {
    /// With all that is required.
    pub fn new(
        has_more: bool, lists: impl IntoIterator<Item = impl Into<PublicObjectListSearchResult>>,
        offset: impl Into<i64>, total: impl Into<i64>,
    ) -> Self {
        Self {
            has_more, lists: lists.into_iter().map(Into::into).collect(), offset: offset.into(), total: total.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `ListSizeAndEditHistoryResponse`: 2 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListSizeAndEditHistoryResponse {
    /// `editHistory`: a list: a point in time.
    pub edit_history: Vec<DateTime>,
    /// `sizeHistory`: a list: `ListSizeDataPoint`.
    pub size_history: Vec<ListSizeDataPoint>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListSizeAndEditHistoryResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSizeAndEditHistoryResponse", kind: Kind::Record(&[
            Member { name: "editHistory", required: true }, Member { name: "sizeHistory", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { edit_history: Vec::new(), size_history: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.edit_history, 1 => &self.size_history, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.edit_history, 1 => &mut self.size_history, _ => &mut self.rest }
    }
}
impl ListSizeAndEditHistoryResponse {
    /// With all that is required.
    pub fn new(
        edit_history: impl IntoIterator<Item = impl Into<DateTime>>,
        size_history: impl IntoIterator<Item = impl Into<ListSizeDataPoint>>,
    ) -> Self {
        Self {
            edit_history: edit_history.into_iter().map(Into::into).collect(),
            size_history: size_history.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `ListSizeDataPoint`: 2 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListSizeDataPoint {
    /// `size`: a whole number.
    pub size: i64,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListSizeDataPoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSizeDataPoint", kind: Kind::Record(&[
            Member { name: "size", required: true }, Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { size: 0, timestamp: DateTime::UNSET, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.size, 1 => &self.timestamp, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.size, 1 => &mut self.timestamp, _ => &mut self.rest }
    }
}
impl ListSizeDataPoint {
    /// With all that is required.
    pub fn new(size: impl Into<i64>, timestamp: impl Into<DateTime>) -> Self {
        Self { size: size.into(), timestamp: timestamp.into(), rest: Rest::EMPTY }
    }
}

/// `ListUpdateResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListUpdateResponse {
    /// `updatedList`: `PublicObjectList`; may be absent.
    pub updated_list: Option<PublicObjectList>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListUpdateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListUpdateResponse", kind: Kind::Record(&[Member { name: "updatedList", required: false }]) }
    }
    #[inline] fn blank() -> Self { Self { updated_list: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.updated_list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.updated_list, _ => &mut self.rest }
    }
}
impl ListUpdateResponse {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `updatedList`.
    pub fn updated_list(mut self, updated_list: impl Into<PublicObjectList>) -> Self {
        self.updated_list = Some(updated_list.into()); self
    }
}
impl Default for ListUpdateResponse {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ApiCollectionResponseRecordListMembership`: 3 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "ApiCollectionResponseRecordListMembership")]
#[non_exhaustive]
pub struct ListsApiCollectionResponseRecordListMembership {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ListsRecordListMembership`.
    pub results: Vec<ListsRecordListMembership>,
    /// `total`: a whole number; may be absent.
    pub total: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsApiCollectionResponseRecordListMembership {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCollectionResponseRecordListMembership", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl ListsApiCollectionResponseRecordListMembership {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ListsRecordListMembership>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
    /// Sets `total`.
    pub fn total(mut self, total: impl Into<i64>) -> Self { self.total = Some(total.into()); self }
}
impl<T: Into<ListsRecordListMembership>> From<Vec<T>> for ListsApiCollectionResponseRecordListMembership {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ListsRecordListMembership>, const N: usize> From<[T; N]> for ListsApiCollectionResponseRecordListMembership {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseRecordIdWithMemberships`: 6 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta.
#[doc(alias = "BatchResponseRecordIdWithMemberships")]
#[non_exhaustive]
pub struct ListsBatchResponseRecordIdWithMemberships {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `RecordIdWithMemberships`.
    pub results: Vec<RecordIdWithMemberships>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsBatchResponseRecordIdWithMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseRecordIdWithMemberships", kind: Kind::Record(&[
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
impl ListsBatchResponseRecordIdWithMemberships {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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
crate::runtime::batch_body! { ListsBatchResponseRecordIdWithMemberships: RecordIdWithMemberships }

/// `BatchResponseRecordIdWithMembershipsWithErrors`: 8 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "BatchResponseRecordIdWithMembershipsWithErrors")]
#[non_exhaustive]
pub struct ListsBatchResponseRecordIdWithMembershipsWithErrors {
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
    /// `results`: a list: `ListsRecordIdWithMemberships`.
    pub results: Vec<ListsRecordIdWithMemberships>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsBatchResponseRecordIdWithMembershipsWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseRecordIdWithMembershipsWithErrors", kind: Kind::Record(&[
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
impl ListsBatchResponseRecordIdWithMembershipsWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ListsRecordIdWithMemberships>>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
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
crate::runtime::batch_body! { ListsBatchResponseRecordIdWithMembershipsWithErrors: ListsRecordIdWithMemberships }

/// `ListsByIdResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsByIdResponse {
    /// `lists`: a list: `PublicObjectList`.
    pub lists: Vec<PublicObjectList>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsByIdResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsByIdResponse", kind: Kind::Record(&[Member { name: "lists", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { lists: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.lists, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.lists, _ => &mut self.rest }
    }
}
impl ListsByIdResponse {
    /// With all that is required.
    pub fn new(lists: impl IntoIterator<Item = impl Into<PublicObjectList>>) -> Self {
        Self { lists: lists.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicObjectList>> From<Vec<T>> for ListsByIdResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicObjectList>, const N: usize> From<[T; N]> for ListsByIdResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ListsByIdResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListsByIdResponse")]
#[non_exhaustive]
pub struct ListsByIdResponseIn2025_09 {
    /// `lists`: a list: `ListsPublicObjectList`.
    pub lists: Vec<ListsPublicObjectList>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsByIdResponseIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsByIdResponse", kind: Kind::Record(&[Member { name: "lists", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { lists: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.lists, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.lists, _ => &mut self.rest }
    }
}
impl ListsByIdResponseIn2025_09 {
    /// With all that is required.
    pub fn new(lists: impl IntoIterator<Item = impl Into<ListsPublicObjectList>>) -> Self {
        Self { lists: lists.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ListsPublicObjectList>> From<Vec<T>> for ListsByIdResponseIn2025_09 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ListsPublicObjectList>, const N: usize> From<[T; N]> for ListsByIdResponseIn2025_09 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ListCreateRequest`: 8 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListCreateRequest")]
#[non_exhaustive]
pub struct ListsListCreateRequest {
    /// `customProperties`: a map by name: text; may be absent.
    pub custom_properties: Option<Map<Text>>,
    /// `filterBranch`: `ListCreateRequestFilterBranch`; may be absent.
    pub filter_branch: Option<ListCreateRequestFilterBranch>,
    /// `listFolderId`: a whole number; may be absent.
    pub list_folder_id: Option<i64>,
    /// `listPermissions`: `PublicListPermissions`; may be absent.
    pub list_permissions: Option<PublicListPermissions>,
    /// `membershipSettings`: `PublicMembershipSettings`; may be absent.
    pub membership_settings: Option<PublicMembershipSettings>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCreateRequest", kind: Kind::Record(&[
            Member { name: "customProperties", required: false }, Member { name: "filterBranch", required: false },
            Member { name: "listFolderId", required: false }, Member { name: "listPermissions", required: false },
            Member { name: "membershipSettings", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "processingType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: None, filter_branch: None, list_folder_id: None, list_permissions: None,
            membership_settings: None, name: Text::EMPTY, object_type_id: Text::EMPTY, processing_type: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.filter_branch, 2 => &self.list_folder_id,
            3 => &self.list_permissions, 4 => &self.membership_settings, 5 => &self.name, 6 => &self.object_type_id,
            7 => &self.processing_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.filter_branch, 2 => &mut self.list_folder_id,
            3 => &mut self.list_permissions, 4 => &mut self.membership_settings, 5 => &mut self.name,
            6 => &mut self.object_type_id, 7 => &mut self.processing_type, _ => &mut self.rest,
        }
    }
}
impl ListsListCreateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, object_type_id: impl Into<Text>, processing_type: impl Into<Text>) -> Self {
        Self {
            name: name.into(), object_type_id: object_type_id.into(), processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<ListCreateRequestFilterBranch>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
    /// Sets `listFolderId`.
    pub fn list_folder_id(mut self, list_folder_id: impl Into<i64>) -> Self {
        self.list_folder_id = Some(list_folder_id.into()); self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(mut self, list_permissions: impl Into<PublicListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into()); self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(mut self, membership_settings: impl Into<PublicMembershipSettings>) -> Self {
        self.membership_settings = Some(membership_settings.into()); self
    }
}

/// `ListCreateResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListCreateResponse")]
#[non_exhaustive]
pub struct ListsListCreateResponse {
    /// `list`: `ListsPublicObjectList`.
    pub list: ListsPublicObjectList,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListCreateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCreateResponse", kind: Kind::Record(&[Member { name: "list", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { list: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list, _ => &mut self.rest }
    }
}
impl ListsListCreateResponse {
    /// With all that is required.
    pub fn new(list: impl Into<ListsPublicObjectList>) -> Self { Self { list: list.into(), rest: Rest::EMPTY } }
}

/// `ListFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListFetchResponse")]
#[non_exhaustive]
pub struct ListsListFetchResponse {
    /// `list`: `ListsPublicObjectList`.
    pub list: ListsPublicObjectList,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListFetchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFetchResponse", kind: Kind::Record(&[Member { name: "list", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { list: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list, _ => &mut self.rest }
    }
}
impl ListsListFetchResponse {
    /// With all that is required.
    pub fn new(list: impl Into<ListsPublicObjectList>) -> Self { Self { list: list.into(), rest: Rest::EMPTY } }
}

/// `ListFilterUpdateRequest`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListFilterUpdateRequest")]
#[non_exhaustive]
pub struct ListsListFilterUpdateRequest {
    /// `filterBranch`: `ListCreateRequestFilterBranch`.
    pub filter_branch: ListCreateRequestFilterBranch,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListFilterUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFilterUpdateRequest", kind: Kind::Record(&[
            Member { name: "filterBranch", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { filter_branch: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.filter_branch, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter_branch, _ => &mut self.rest }
    }
}
impl ListsListFilterUpdateRequest {
    /// With all that is required.
    pub fn new(filter_branch: impl Into<ListCreateRequestFilterBranch>) -> Self {
        Self { filter_branch: filter_branch.into(), rest: Rest::EMPTY }
    }
}

/// `ListSearchRequest`: 8 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "ListSearchRequest")]
#[non_exhaustive]
pub struct ListsListSearchRequest {
    /// `additionalProperties`: a list: text.
    pub additional_properties: Vec<Text>,
    /// `count`: a whole number; may be absent.
    pub count: Option<i64>,
    /// `listIds`: a list: text; may be absent.
    pub list_ids: Option<Vec<Text>>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `offset`: a whole number.
    pub offset: i64,
    /// `processingTypes`: a list: text; may be absent.
    pub processing_types: Option<Vec<Text>>,
    /// `query`: text; may be absent.
    pub query: Option<Text>,
    /// `sort`: text; may be absent.
    pub sort: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListSearchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSearchRequest", kind: Kind::Record(&[
            Member { name: "additionalProperties", required: true }, Member { name: "count", required: false },
            Member { name: "listIds", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "offset", required: true }, Member { name: "processingTypes", required: false },
            Member { name: "query", required: false }, Member { name: "sort", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            additional_properties: Vec::new(), count: None, list_ids: None, object_type_id: None, offset: 0,
            processing_types: None, query: None, sort: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_properties, 1 => &self.count, 2 => &self.list_ids, 3 => &self.object_type_id,
            4 => &self.offset, 5 => &self.processing_types, 6 => &self.query, 7 => &self.sort, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_properties, 1 => &mut self.count, 2 => &mut self.list_ids,
            3 => &mut self.object_type_id, 4 => &mut self.offset, 5 => &mut self.processing_types,
            6 => &mut self.query, 7 => &mut self.sort, _ => &mut self.rest,
        }
    }
}
impl ListsListSearchRequest {
    /// With all that is required.
    pub fn new(additional_properties: impl IntoIterator<Item = impl Into<Text>>, offset: impl Into<i64>) -> Self {
        Self {
            additional_properties: additional_properties.into_iter().map(Into::into).collect(),
            offset: offset.into(), ..Shaped::blank()
        }
    }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self { self.count = Some(count.into()); self }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `processingTypes`.
    pub fn processing_types(mut self, processing_types: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.processing_types = Some(processing_types.into_iter().map(Into::into).collect()); self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self { self.query = Some(query.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.sort = Some(sort.into()); self }
}

/// `ListUpdateResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListUpdateResponse")]
#[non_exhaustive]
pub struct ListsListUpdateResponse {
    /// `updatedList`: `ListsPublicObjectList`; may be absent.
    pub updated_list: Option<ListsPublicObjectList>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsListUpdateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListUpdateResponse", kind: Kind::Record(&[Member { name: "updatedList", required: false }]) }
    }
    #[inline] fn blank() -> Self { Self { updated_list: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.updated_list, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.updated_list, _ => &mut self.rest }
    }
}
impl ListsListUpdateResponse {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `updatedList`.
    pub fn updated_list(mut self, updated_list: impl Into<ListsPublicObjectList>) -> Self {
        self.updated_list = Some(updated_list.into()); self
    }
}
impl Default for ListsListUpdateResponse {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicAndFilterBranch`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicAndFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicAndFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicAndFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicAndFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicAndFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAndFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, _ => &mut self.rest,
        }
    }
}
impl ListsPublicAndFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicAndFilterBranchFilterBranchType::And,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationFilterBranch`: 8 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicAssociationFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicAssociationFilterBranch {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `ApiAssociationDataSourceType`.
    pub filter_branch_type: ApiAssociationDataSourceType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicAssociationFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationFilterBranch", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Text::EMPTY, association_type_id: 0, filter_branch_operator: Text::EMPTY,
            filter_branch_type: Shaped::blank(), filter_branches: Vec::new(), filters: Vec::new(),
            object_type_id: Text::EMPTY, operator: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.filter_branch_operator,
            3 => &self.filter_branch_type, 4 => &self.filter_branches, 5 => &self.filters, 6 => &self.object_type_id,
            7 => &self.operator, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id,
            2 => &mut self.filter_branch_operator, 3 => &mut self.filter_branch_type, 4 => &mut self.filter_branches,
            5 => &mut self.filters, 6 => &mut self.object_type_id, 7 => &mut self.operator, _ => &mut self.rest,
        }
    }
}
impl ListsPublicAssociationFilterBranch {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<Text>, association_type_id: impl Into<i64>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>, object_type_id: impl Into<Text>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: ApiAssociationDataSourceType::Association,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            operator: operator.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicEventFilterMetadata`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicEventFilterMetadata")]
#[non_exhaustive]
pub struct ListsPublicEventFilterMetadata {
    /// `operation`: `PublicEventFilterMetadataOperation`.
    pub operation: PublicEventFilterMetadataOperation,
    /// `property`: text.
    pub property: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicEventFilterMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventFilterMetadata", kind: Kind::Record(&[
            Member { name: "operation", required: true }, Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { operation: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operation, 1 => &self.property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operation, 1 => &mut self.property, _ => &mut self.rest }
    }
}
impl ListsPublicEventFilterMetadata {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicEventFilterMetadataOperation>, property: impl Into<Text>) -> Self {
        Self { operation: operation.into(), property: property.into(), rest: Rest::EMPTY }
    }
}

/// `PublicIntegrationEventFilter`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicIntegrationEventFilter")]
#[non_exhaustive]
pub struct ListsPublicIntegrationEventFilter {
    /// `eventTypeId`: a whole number.
    pub event_type_id: i64,
    /// `filterLines`: a list: `ListsPublicEventFilterMetadata`.
    pub filter_lines: Vec<ListsPublicEventFilterMetadata>,
    /// `filterType`: `PublicIntegrationEventFilterFilterType`.
    pub filter_type: PublicIntegrationEventFilterFilterType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicIntegrationEventFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIntegrationEventFilter", kind: Kind::Record(&[
            Member { name: "eventTypeId", required: true }, Member { name: "filterLines", required: true },
            Member { name: "filterType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { event_type_id: 0, filter_lines: Vec::new(), filter_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_type_id, 1 => &self.filter_lines, 2 => &self.filter_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_type_id, 1 => &mut self.filter_lines, 2 => &mut self.filter_type,
            _ => &mut self.rest,
        }
    }
}
impl ListsPublicIntegrationEventFilter {
    /// With all that is required.
    pub fn new(
        event_type_id: impl Into<i64>,
        filter_lines: impl IntoIterator<Item = impl Into<ListsPublicEventFilterMetadata>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(), filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicIntegrationEventFilterFilterType::IntegrationEvent, rest: Rest::EMPTY,
        }
    }
}

/// `PublicNotAllFilterBranch`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicNotAllFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicNotAllFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicNotAllFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicNotAllFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicNotAllFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNotAllFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, _ => &mut self.rest,
        }
    }
}
impl ListsPublicNotAllFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAllFilterBranchFilterBranchType::NotAll,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    ApiCollectionResponseJoinTimeAndRecordId, ApiCollectionResponsePublicObjectListSearchResult,
    ApiCollectionResponseRecordListMembership, BatchInputRecordIdInput, BatchResponseRecordIdWithMemberships,
    BatchResponseRecordIdWithMembershipsInV3, BatchResponseRecordIdWithMembershipsWithErrors, JoinTimeAndRecordId,
    ListAllRequest, ListCreateRequest, ListCreateRequestFilterBranch, ListCreateResponse, ListFetchResponse,
    ListFilterUpdateRequest, ListFolderCreateRequest, ListFolderCreateResponse, ListFolderFetchResponse,
    ListMoveRequest, ListSearchRequest, ListSearchResponse, ListSizeAndEditHistoryResponse, ListSizeDataPoint,
    ListUpdateResponse, ListsApiCollectionResponseRecordListMembership, ListsBatchResponseRecordIdWithMemberships,
    ListsBatchResponseRecordIdWithMembershipsWithErrors, ListsByIdResponse, ListsByIdResponseIn2025_09,
    ListsListCreateRequest, ListsListCreateResponse, ListsListFetchResponse, ListsListFilterUpdateRequest,
    ListsListSearchRequest, ListsListUpdateResponse, ListsPublicAndFilterBranch, ListsPublicAssociationFilterBranch,
    ListsPublicEventFilterMetadata, ListsPublicIntegrationEventFilter, ListsPublicNotAllFilterBranch,
}
