// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiCollectionResponseJoinTimeAndRecordId, ApiCollectionResponsePublicObjectListSearchResult,
    ApiCollectionResponseRecordListMembership, BatchInputRecordIdInput, BatchResponseRecordIdWithMemberships,
    BatchResponseRecordIdWithMembershipsInV3, BatchResponseRecordIdWithMembershipsWithErrors, ListAllRequest,
    ListCreateRequest, ListCreateResponse, ListFetchResponse, ListFilterUpdateRequest, ListFolderCreateRequest,
    ListFolderCreateResponse, ListFolderFetchResponse, ListMoveRequest, ListSearchRequest, ListSearchResponse,
    ListSizeAndEditHistoryResponse, ListUpdateResponse, ListsApiCollectionResponseRecordListMembership,
    ListsBatchResponseRecordIdWithMemberships, ListsBatchResponseRecordIdWithMembershipsWithErrors,
    ListsByIdResponse, ListsByIdResponseIn2025_09, ListsListCreateRequest, ListsListCreateResponse,
    ListsListFetchResponse, ListsListFilterUpdateRequest, ListsListSearchRequest, ListsListUpdateResponse,
    MembershipChangeRequest, MembershipsUpdateResponse, PublicBatchMigrationMapping, PublicListConversionResponse,
    PublicListConversionTime, PublicMigrationMapping,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AddAndRemoveMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: a `MembershipChangeRequest`.
    pub body: MembershipChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AddAndRemoveMemberships<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<MembershipChangeRequest>) -> Self {
        Self { list_id: list_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AddAndRemoveMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AddAndRemoveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AddAndRemoveMemberships<E> {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AddMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AddMemberships<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { list_id: list_id.into(), body: body.into_iter().map(Into::into).collect(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AddMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AddMemberships", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, body: Vec::new(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AddMemberships<E> {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveMemberships<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.list_id } }
}
impl<E: Endpoint> Signature for ArchiveMemberships<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadRecordMemberships<E> {
    /// The body, `application/json`: a `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadRecordMemberships<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadRecordMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadRecordMemberships", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadRecordMemberships<E> {
    type Response = BatchResponseRecordIdWithMemberships;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct BatchReadRecordMembershipsInV3<E> {
    /// The body, `application/json`: a `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadRecordMembershipsInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadRecordMembershipsInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadRecordMembershipsInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadRecordMembershipsInV3<E> {
    type Response = Batch<BatchResponseRecordIdWithMembershipsInV3, ListsBatchResponseRecordIdWithMembershipsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateAll<E> {
    /// The body, `application/json`: a `ListAllRequest`.
    pub body: ListAllRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAll<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListAllRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAll", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateAll<E> {
    type Response = ApiCollectionResponsePublicObjectListSearchResult;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateFolder<E> {
    /// The body, `application/json`: a `ListFolderCreateRequest`.
    pub body: ListFolderCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateFolder<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListFolderCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateFolder", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateFolder<E> {
    type Response = ListFolderCreateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateIdmapping<E> {
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIdmapping<E> {
    /// With all that is required.
    pub fn new(body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { body: body.into_iter().map(Into::into).collect(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateIdmapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIdmapping", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Vec::new(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateIdmapping<E> {
    type Response = PublicBatchMigrationMapping;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateIn2025_09<E> {
    /// The body, `application/json`: a `ListsListCreateRequest`.
    pub body: ListsListCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2025_09<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListsListCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateIn2025_09<E> {
    type Response = ListsListCreateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetIdmapping<E> {
    /// The query's `legacyListId`: text; may be absent.
    pub legacy_list_id: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIdmapping<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `legacyListId`.
    pub fn legacy_list_id(mut self, legacy_list_id: impl Into<Text>) -> Self {
        self.legacy_list_id = Some(legacy_list_id.into()); self
    }
}
impl<E: Endpoint> Default for GetIdmapping<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetIdmapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIdmapping", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "legacyListId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { legacy_list_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.legacy_list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.legacy_list_id } }
}
impl<E: Endpoint> Signature for GetIdmapping<E> {
    type Response = PublicMigrationMapping;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMembershipJoinOrder<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetMembershipJoinOrder<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for GetMembershipJoinOrder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMembershipJoinOrder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for GetMembershipJoinOrder<E> {
    type Response = ApiCollectionResponseJoinTimeAndRecordId;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetObjectTypeIdName<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `list_name`: text.
    pub list_name: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetObjectTypeIdName<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), list_name: list_name.into(), ..Shaped::blank() }
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
}
impl<E: Endpoint> Shaped for GetObjectTypeIdName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetObjectTypeIdName", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, list_name: Text::EMPTY, include_filters: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.list_name, _ => &self.include_filters }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.list_name, _ => &mut self.include_filters }
    }
}
impl<E: Endpoint> Signature for GetObjectTypeIdName<E> {
    type Response = ListFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetScheduleConversion<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetScheduleConversion<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetScheduleConversion<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScheduleConversion", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.list_id } }
}
impl<E: Endpoint> Signature for GetScheduleConversion<E> {
    type Response = PublicListConversionResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetSizeAndEditHistoryBetween<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `endDate`: a point in time; may be absent.
    pub end_date: Option<DateTime>,
    /// The query's `startDate`: a point in time; may be absent.
    pub start_date: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSizeAndEditHistoryBetween<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into()); self
    }
}
impl<E: Endpoint> Shaped for GetSizeAndEditHistoryBetween<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSizeAndEditHistoryBetween", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, end_date: None, start_date: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.end_date, _ => &self.start_date }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.end_date, _ => &mut self.start_date }
    }
}
impl<E: Endpoint> Signature for GetSizeAndEditHistoryBetween<E> {
    type Response = ListSizeAndEditHistoryResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolders<E> {
    /// The query's `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListFolders<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
}
impl<E: Endpoint> Default for ListFolders<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "folderId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { folder_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.folder_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.folder_id } }
}
impl<E: Endpoint> Signature for ListFolders<E> {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListMemberships<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMemberships", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListMemberships<E> {
    type Response = ApiCollectionResponseJoinTimeAndRecordId;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListRecordMemberships<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `record_id`: text.
    pub record_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRecordMemberships<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), record_id: record_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListRecordMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRecordMemberships", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, record_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.record_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.record_id }
    }
}
impl<E: Endpoint> Signature for ListRecordMemberships<E> {
    type Response = ApiCollectionResponseRecordListMembership;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsArchive<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsArchive<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.list_id } }
}
impl<E: Endpoint> Signature for ListsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct ListsBatchReadRecordMemberships<E> {
    /// The body, `application/json`: a `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsBatchReadRecordMemberships<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListsBatchReadRecordMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsBatchReadRecordMemberships", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ListsBatchReadRecordMemberships<E> {
    type Response = Batch<ListsBatchResponseRecordIdWithMemberships, BatchResponseRecordIdWithMembershipsWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsCreate<E> {
    /// The body, `application/json`: a `ListCreateRequest`.
    pub body: ListCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ListsCreate<E> {
    type Response = ListCreateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsGet<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsGet<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
}
impl<E: Endpoint> Shaped for ListsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.include_filters } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.include_filters }
    }
}
impl<E: Endpoint> Signature for ListsGet<E> {
    type Response = ListFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsGetIn2025_09<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsGetIn2025_09<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
}
impl<E: Endpoint> Shaped for ListsGetIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGetIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.include_filters } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.include_filters }
    }
}
impl<E: Endpoint> Signature for ListsGetIn2025_09<E> {
    type Response = ListsListFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsGetObjectTypeIdName<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `list_name`: text.
    pub list_name: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsGetObjectTypeIdName<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), list_name: list_name.into(), ..Shaped::blank() }
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
}
impl<E: Endpoint> Shaped for ListsGetObjectTypeIdName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGetObjectTypeIdName", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, list_name: Text::EMPTY, include_filters: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.list_name, _ => &self.include_filters }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.list_name, _ => &mut self.include_filters }
    }
}
impl<E: Endpoint> Signature for ListsGetObjectTypeIdName<E> {
    type Response = ListsListFetchResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsList<E> {
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listIds`: a list: text; may be absent.
    pub list_ids: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for ListsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listIds", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { include_filters: None, list_ids: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.include_filters, _ => &self.list_ids } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.include_filters, _ => &mut self.list_ids }
    }
}
impl<E: Endpoint> Signature for ListsList<E> {
    type Response = ListsByIdResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsListIn2025_09<E> {
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listIds`: a list: text; may be absent.
    pub list_ids: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsListIn2025_09<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for ListsListIn2025_09<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListsListIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsListIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listIds", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { include_filters: None, list_ids: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.include_filters, _ => &self.list_ids } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.include_filters, _ => &mut self.list_ids }
    }
}
impl<E: Endpoint> Signature for ListsListIn2025_09<E> {
    type Response = ListsByIdResponseIn2025_09;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct ListsListRecordMemberships<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `record_id`: text.
    pub record_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsListRecordMemberships<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), record_id: record_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListsListRecordMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsListRecordMemberships", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, record_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.record_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.record_id }
    }
}
impl<E: Endpoint> Signature for ListsListRecordMemberships<E> {
    type Response = ListsApiCollectionResponseRecordListMembership;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListsSearch<E> {
    /// The body, `application/json`: a `ListSearchRequest`.
    pub body: ListSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsSearch<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListSearchRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListsSearch<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsSearch", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ListsSearch<E> {
    type Response = ListSearchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsUpdateListFilters<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `enrollObjectsInWorkflows`: true or false; may be absent.
    pub enroll_objects_in_workflows: Option<bool>,
    /// The body, `application/json`: a `ListsListFilterUpdateRequest`.
    pub body: ListsListFilterUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsUpdateListFilters<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<ListsListFilterUpdateRequest>) -> Self {
        Self { list_id: list_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `enrollObjectsInWorkflows`.
    pub fn enroll_objects_in_workflows(mut self, enroll_objects_in_workflows: bool) -> Self {
        self.enroll_objects_in_workflows = Some(enroll_objects_in_workflows); self
    }
}
impl<E: Endpoint> Shaped for ListsUpdateListFilters<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsUpdateListFilters", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "enrollObjectsInWorkflows", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { list_id: Text::EMPTY, enroll_objects_in_workflows: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.enroll_objects_in_workflows, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.enroll_objects_in_workflows, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ListsUpdateListFilters<E> {
    type Response = ListsListUpdateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsUpdateListName<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listName`: text; may be absent.
    pub list_name: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsUpdateListName<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
    /// Sets `listName`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self { self.list_name = Some(list_name.into()); self }
}
impl<E: Endpoint> Shaped for ListsUpdateListName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsUpdateListName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listName", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, list_name: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.include_filters, _ => &self.list_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.include_filters, _ => &mut self.list_name }
    }
}
impl<E: Endpoint> Signature for ListsUpdateListName<E> {
    type Response = ListsListUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MoveListFolders<E> {
    /// The body, `application/json`: a `ListMoveRequest`.
    pub body: ListMoveRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MoveListFolders<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListMoveRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MoveListFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MoveListFolders", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MoveListFolders<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RemoveMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RemoveMemberships<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { list_id: list_id.into(), body: body.into_iter().map(Into::into).collect(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RemoveMemberships<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RemoveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, body: Vec::new(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for RemoveMemberships<E> {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RenameFolder<E> {
    /// The path's `folder_id`: text.
    pub folder_id: Text,
    /// The query's `newFolderName`: text; may be absent.
    pub new_folder_name: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RenameFolder<E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self { Self { folder_id: folder_id.into(), ..Shaped::blank() } }
    /// Sets `newFolderName`.
    pub fn new_folder_name(mut self, new_folder_name: impl Into<Text>) -> Self {
        self.new_folder_name = Some(new_folder_name.into()); self
    }
}
impl<E: Endpoint> Shaped for RenameFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RenameFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "newFolderName", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { folder_id: Text::EMPTY, new_folder_name: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder_id, _ => &self.new_folder_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.new_folder_name }
    }
}
impl<E: Endpoint> Signature for RenameFolder<E> {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct Restore<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Restore<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Restore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Restore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.list_id } }
}
impl<E: Endpoint> Signature for Restore<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ScheduleConversion<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: a `PublicListConversionTime`.
    pub body: PublicListConversionTime,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleConversion<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<PublicListConversionTime>) -> Self {
        Self { list_id: list_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ScheduleConversion<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleConversion", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ScheduleConversion<E> {
    type Response = PublicListConversionResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ScheduleConversionByListId<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleConversionByListId<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ScheduleConversionByListId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleConversionByListId", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.list_id } }
}
impl<E: Endpoint> Signature for ScheduleConversionByListId<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct SearchInV3<E> {
    /// The body, `application/json`: a `ListsListSearchRequest`.
    pub body: ListsListSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SearchInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListsListSearchRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SearchInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SearchInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SearchInV3<E> {
    type Response = ListSearchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetFolderMove<E> {
    /// The path's `folder_id`: text.
    pub folder_id: Text,
    /// The path's `new_parent_folder_id`: text.
    pub new_parent_folder_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFolderMove<E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>, new_parent_folder_id: impl Into<Text>) -> Self {
        Self { folder_id: folder_id.into(), new_parent_folder_id: new_parent_folder_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetFolderMove<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFolderMove", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { folder_id: Text::EMPTY, new_parent_folder_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder_id, _ => &self.new_parent_folder_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.new_parent_folder_id }
    }
}
impl<E: Endpoint> Signature for SetFolderMove<E> {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetMembershipAddFrom<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The path's `source_list_id`: text.
    pub source_list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetMembershipAddFrom<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, source_list_id: impl Into<Text>) -> Self {
        Self { list_id: list_id.into(), source_list_id: source_list_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetMembershipAddFrom<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetMembershipAddFrom", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, source_list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.source_list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.source_list_id }
    }
}
impl<E: Endpoint> Signature for SetMembershipAddFrom<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateListFilters<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `enrollObjectsInWorkflows`: true or false; may be absent.
    pub enroll_objects_in_workflows: Option<bool>,
    /// The body, `application/json`: a `ListFilterUpdateRequest`.
    pub body: ListFilterUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateListFilters<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<ListFilterUpdateRequest>) -> Self {
        Self { list_id: list_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `enrollObjectsInWorkflows`.
    pub fn enroll_objects_in_workflows(mut self, enroll_objects_in_workflows: bool) -> Self {
        self.enroll_objects_in_workflows = Some(enroll_objects_in_workflows); self
    }
}
impl<E: Endpoint> Shaped for UpdateListFilters<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateListFilters", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "enrollObjectsInWorkflows", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { list_id: Text::EMPTY, enroll_objects_in_workflows: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.enroll_objects_in_workflows, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.enroll_objects_in_workflows, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateListFilters<E> {
    type Response = ListUpdateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateListName<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listName`: text; may be absent.
    pub list_name: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateListName<E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters); self
    }
    /// Sets `listName`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self { self.list_name = Some(list_name.into()); self }
}
impl<E: Endpoint> Shaped for UpdateListName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateListName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listName", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, list_name: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.include_filters, _ => &self.list_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.include_filters, _ => &mut self.list_name }
    }
}
impl<E: Endpoint> Signature for UpdateListName<E> {
    type Response = ListUpdateResponse;
}

crate::runtime::operation_traits! {
    AddAndRemoveMemberships, AddMemberships, ArchiveMemberships, BatchReadRecordMemberships,
    BatchReadRecordMembershipsInV3, CreateAll, CreateFolder, CreateIdmapping, CreateIn2025_09, GetIdmapping,
    GetMembershipJoinOrder, GetObjectTypeIdName, GetScheduleConversion, GetSizeAndEditHistoryBetween, ListFolders,
    ListMemberships, ListRecordMemberships, ListsArchive, ListsBatchReadRecordMemberships, ListsCreate, ListsGet,
    ListsGetIn2025_09, ListsGetObjectTypeIdName, ListsList, ListsListIn2025_09, ListsListRecordMemberships,
    ListsSearch, ListsUpdateListFilters, ListsUpdateListName, MoveListFolders, RemoveMemberships, RenameFolder,
    Restore, ScheduleConversion, ScheduleConversionByListId, SearchInV3, SetFolderMove, SetMembershipAddFrom,
    UpdateListFilters, UpdateListName,
}
