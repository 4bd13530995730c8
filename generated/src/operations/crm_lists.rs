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
pub struct AddAndRemoveMemberships {
    /// In the path: text.
    pub list_id: Text,
    /// The body, `application/json`: `MembershipChangeRequest`.
    pub body: MembershipChangeRequest,
}
impl<E: Endpoint> Call<AddAndRemoveMemberships, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<MembershipChangeRequest>) -> Self {
        Self::of(AddAndRemoveMemberships { list_id: list_id.into(), body: body.into() })
    }
}
impl Shaped for AddAndRemoveMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddAndRemoveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl Signature for AddAndRemoveMemberships {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AddMemberships {
    /// In the path: text.
    pub list_id: Text,
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
}
impl<E: Endpoint> Call<AddMemberships, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self::of(AddMemberships { list_id: list_id.into(), body: body.into_iter().map(Into::into).collect() })
    }
}
impl Shaped for AddMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddMemberships", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, body: Vec::new() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl Signature for AddMemberships {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveMemberships {
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<ArchiveMemberships, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(ArchiveMemberships { list_id: list_id.into() }) }
}
impl Shaped for ArchiveMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.list_id }
}
impl Signature for ArchiveMemberships {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadRecordMemberships {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
}
impl<E: Endpoint> Call<BatchReadRecordMemberships, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self::of(BatchReadRecordMemberships { body: body.into() })
    }
}
impl Shaped for BatchReadRecordMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadRecordMemberships", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadRecordMemberships {
    type Response = Batch<BatchResponseRecordIdWithMemberships, BatchResponseRecordIdWithMemberships>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct BatchReadRecordMembershipsInV3 {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
}
impl<E: Endpoint> Call<BatchReadRecordMembershipsInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self::of(BatchReadRecordMembershipsInV3 { body: body.into() })
    }
}
impl Shaped for BatchReadRecordMembershipsInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadRecordMembershipsInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadRecordMembershipsInV3 {
    type Response = Batch<BatchResponseRecordIdWithMembershipsInV3, ListsBatchResponseRecordIdWithMembershipsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateAll {
    /// The body, `application/json`: `ListAllRequest`.
    pub body: ListAllRequest,
}
impl<E: Endpoint> Call<CreateAll, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListAllRequest>) -> Self { Self::of(CreateAll { body: body.into() }) }
}
impl Shaped for CreateAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAll", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateAll {
    type Response = ApiCollectionResponsePublicObjectListSearchResult;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateFolder {
    /// The body, `application/json`: `ListFolderCreateRequest`.
    pub body: ListFolderCreateRequest,
}
impl<E: Endpoint> Call<CreateFolder, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListFolderCreateRequest>) -> Self { Self::of(CreateFolder { body: body.into() }) }
}
impl Shaped for CreateFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateFolder", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateFolder {
    type Response = ListFolderCreateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateIdmapping {
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
}
impl<E: Endpoint> Call<CreateIdmapping, E> {
    /// With all that is required.
    pub fn new(body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self::of(CreateIdmapping { body: body.into_iter().map(Into::into).collect() })
    }
}
impl Shaped for CreateIdmapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIdmapping", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Vec::new() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateIdmapping {
    type Response = PublicBatchMigrationMapping;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateIn2025_09 {
    /// The body, `application/json`: `ListsListCreateRequest`.
    pub body: ListsListCreateRequest,
}
impl<E: Endpoint> Call<CreateIn2025_09, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListsListCreateRequest>) -> Self { Self::of(CreateIn2025_09 { body: body.into() }) }
}
impl Shaped for CreateIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateIn2025_09 {
    type Response = ListsListCreateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetIdmapping {
    /// The query's `legacyListId`: text; may be absent.
    pub legacy_list_id: Option<Text>,
}
impl<E: Endpoint> Call<GetIdmapping, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `legacyListId`.
    pub fn legacy_list_id(mut self, legacy_list_id: impl Into<Text>) -> Self {
        self.parts.legacy_list_id = Some(legacy_list_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetIdmapping, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetIdmapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIdmapping", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "legacyListId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { legacy_list_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.legacy_list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.legacy_list_id }
}
impl Signature for GetIdmapping {
    type Response = PublicMigrationMapping;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMembershipJoinOrder {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<GetMembershipJoinOrder, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(GetMembershipJoinOrder { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for GetMembershipJoinOrder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMembershipJoinOrder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for GetMembershipJoinOrder {
    type Response = ApiCollectionResponseJoinTimeAndRecordId;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetObjectTypeIdName {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub list_name: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
}
impl<E: Endpoint> Call<GetObjectTypeIdName, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self::of(GetObjectTypeIdName { object_type_id: object_type_id.into(), list_name: list_name.into(), ..Shaped::blank() })
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
}
impl Shaped for GetObjectTypeIdName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetObjectTypeIdName", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, list_name: Text::EMPTY, include_filters: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.list_name, _ => &self.include_filters }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.list_name, _ => &mut self.include_filters }
    }
}
impl Signature for GetObjectTypeIdName {
    type Response = ListFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetScheduleConversion {
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<GetScheduleConversion, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(GetScheduleConversion { list_id: list_id.into() }) }
}
impl Shaped for GetScheduleConversion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScheduleConversion", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.list_id }
}
impl Signature for GetScheduleConversion {
    type Response = PublicListConversionResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetSizeAndEditHistoryBetween {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `endDate`: a point in time; may be absent.
    pub end_date: Option<DateTime>,
    /// The query's `startDate`: a point in time; may be absent.
    pub start_date: Option<DateTime>,
}
impl<E: Endpoint> Call<GetSizeAndEditHistoryBetween, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(GetSizeAndEditHistoryBetween { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.parts.end_date = Some(end_date.into()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for GetSizeAndEditHistoryBetween {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSizeAndEditHistoryBetween", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, end_date: None, start_date: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.end_date, _ => &self.start_date }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.end_date, _ => &mut self.start_date }
    }
}
impl Signature for GetSizeAndEditHistoryBetween {
    type Response = ListSizeAndEditHistoryResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolders {
    /// The query's `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
}
impl<E: Endpoint> Call<ListFolders, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.parts.folder_id = Some(folder_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListFolders, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "folderId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.folder_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.folder_id }
}
impl Signature for ListFolders {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListIn2025_09 {
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listIds`: a list: text; may be absent.
    pub list_ids: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListIn2025_09, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListIn2025_09, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listIds", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { include_filters: None, list_ids: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.include_filters, _ => &self.list_ids }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.include_filters, _ => &mut self.list_ids }
    }
}
impl Signature for ListIn2025_09 {
    type Response = ListsByIdResponseIn2025_09;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListMemberships {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListMemberships, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(ListMemberships { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMemberships", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListMemberships {
    type Response = ApiCollectionResponseJoinTimeAndRecordId;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListRecordMemberships {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub record_id: Text,
}
impl<E: Endpoint> Call<ListRecordMemberships, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self::of(ListRecordMemberships { object_type_id: object_type_id.into(), record_id: record_id.into() })
    }
}
impl Shaped for ListRecordMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRecordMemberships", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, record_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.record_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.record_id }
    }
}
impl Signature for ListRecordMemberships {
    type Response = ApiCollectionResponseRecordListMembership;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsArchive {
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<ListsArchive, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(ListsArchive { list_id: list_id.into() }) }
}
impl Shaped for ListsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.list_id }
}
impl Signature for ListsArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct ListsBatchReadRecordMemberships {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
}
impl<E: Endpoint> Call<ListsBatchReadRecordMemberships, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self::of(ListsBatchReadRecordMemberships { body: body.into() })
    }
}
impl Shaped for ListsBatchReadRecordMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsBatchReadRecordMemberships", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ListsBatchReadRecordMemberships {
    type Response = Batch<ListsBatchResponseRecordIdWithMemberships, BatchResponseRecordIdWithMembershipsWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsCreate {
    /// The body, `application/json`: `ListCreateRequest`.
    pub body: ListCreateRequest,
}
impl<E: Endpoint> Call<ListsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListCreateRequest>) -> Self { Self::of(ListsCreate { body: body.into() }) }
}
impl Shaped for ListsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ListsCreate {
    type Response = ListCreateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsGet {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
}
impl<E: Endpoint> Call<ListsGet, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(ListsGet { list_id: list_id.into(), ..Shaped::blank() }) }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
}
impl Shaped for ListsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, _ => &self.include_filters }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.include_filters }
    }
}
impl Signature for ListsGet {
    type Response = ListFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsGetIn2025_09 {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
}
impl<E: Endpoint> Call<ListsGetIn2025_09, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(ListsGetIn2025_09 { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
}
impl Shaped for ListsGetIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGetIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, _ => &self.include_filters }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.include_filters }
    }
}
impl Signature for ListsGetIn2025_09 {
    type Response = ListsListFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsGetObjectTypeIdName {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub list_name: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
}
impl<E: Endpoint> Call<ListsGetObjectTypeIdName, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self::of(ListsGetObjectTypeIdName {
            object_type_id: object_type_id.into(), list_name: list_name.into(), ..Shaped::blank()
        })
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
}
impl Shaped for ListsGetObjectTypeIdName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsGetObjectTypeIdName", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFilters", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, list_name: Text::EMPTY, include_filters: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.list_name, _ => &self.include_filters }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.list_name, _ => &mut self.include_filters }
    }
}
impl Signature for ListsGetObjectTypeIdName {
    type Response = ListsListFetchResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsList {
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listIds`: a list: text; may be absent.
    pub list_ids: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listIds", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { include_filters: None, list_ids: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.include_filters, _ => &self.list_ids }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.include_filters, _ => &mut self.list_ids }
    }
}
impl Signature for ListsList {
    type Response = ListsByIdResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct ListsListRecordMemberships {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub record_id: Text,
}
impl<E: Endpoint> Call<ListsListRecordMemberships, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self::of(ListsListRecordMemberships { object_type_id: object_type_id.into(), record_id: record_id.into() })
    }
}
impl Shaped for ListsListRecordMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsListRecordMemberships", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, record_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.record_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.record_id }
    }
}
impl Signature for ListsListRecordMemberships {
    type Response = ListsApiCollectionResponseRecordListMembership;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListsSearch {
    /// The body, `application/json`: `ListSearchRequest`.
    pub body: ListSearchRequest,
}
impl<E: Endpoint> Call<ListsSearch, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListSearchRequest>) -> Self { Self::of(ListsSearch { body: body.into() }) }
}
impl Shaped for ListsSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsSearch", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ListsSearch {
    type Response = ListSearchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsUpdateListFilters {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `enrollObjectsInWorkflows`: true or false; may be absent.
    pub enroll_objects_in_workflows: Option<bool>,
    /// The body, `application/json`: `ListsListFilterUpdateRequest`.
    pub body: ListsListFilterUpdateRequest,
}
impl<E: Endpoint> Call<ListsUpdateListFilters, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<ListsListFilterUpdateRequest>) -> Self {
        Self::of(ListsUpdateListFilters { list_id: list_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `enrollObjectsInWorkflows`.
    pub fn enroll_objects_in_workflows(mut self, enroll_objects_in_workflows: bool) -> Self {
        self.parts.enroll_objects_in_workflows = Some(enroll_objects_in_workflows); self
    }
}
impl Shaped for ListsUpdateListFilters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsUpdateListFilters", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "enrollObjectsInWorkflows", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { list_id: Text::EMPTY, enroll_objects_in_workflows: None, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.enroll_objects_in_workflows, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.enroll_objects_in_workflows, _ => &mut self.body }
    }
}
impl Signature for ListsUpdateListFilters {
    type Response = ListsListUpdateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListsUpdateListName {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listName`: text; may be absent.
    pub list_name: Option<Text>,
}
impl<E: Endpoint> Call<ListsUpdateListName, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(ListsUpdateListName { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
    /// Sets `listName`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self {
        self.parts.list_name = Some(list_name.into()); self
    }
}
impl Shaped for ListsUpdateListName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListsUpdateListName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listName", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, list_name: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.include_filters, _ => &self.list_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.include_filters, _ => &mut self.list_name }
    }
}
impl Signature for ListsUpdateListName {
    type Response = ListsListUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MoveListFolders {
    /// The body, `application/json`: `ListMoveRequest`.
    pub body: ListMoveRequest,
}
impl<E: Endpoint> Call<MoveListFolders, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListMoveRequest>) -> Self { Self::of(MoveListFolders { body: body.into() }) }
}
impl Shaped for MoveListFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoveListFolders", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MoveListFolders {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RemoveMemberships {
    /// In the path: text.
    pub list_id: Text,
    /// The body, `application/json`: a list: text.
    pub body: Vec<Text>,
}
impl<E: Endpoint> Call<RemoveMemberships, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self::of(RemoveMemberships { list_id: list_id.into(), body: body.into_iter().map(Into::into).collect() })
    }
}
impl Shaped for RemoveMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RemoveMemberships", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, body: Vec::new() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl Signature for RemoveMemberships {
    type Response = MembershipsUpdateResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RenameFolder {
    /// In the path: text.
    pub folder_id: Text,
    /// The query's `newFolderName`: text; may be absent.
    pub new_folder_name: Option<Text>,
}
impl<E: Endpoint> Call<RenameFolder, E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self {
        Self::of(RenameFolder { folder_id: folder_id.into(), ..Shaped::blank() })
    }
    /// Sets `newFolderName`.
    pub fn new_folder_name(mut self, new_folder_name: impl Into<Text>) -> Self {
        self.parts.new_folder_name = Some(new_folder_name.into()); self
    }
}
impl Shaped for RenameFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RenameFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "newFolderName", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: Text::EMPTY, new_folder_name: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.folder_id, _ => &self.new_folder_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.new_folder_name }
    }
}
impl Signature for RenameFolder {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct Restore {
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<Restore, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(Restore { list_id: list_id.into() }) }
}
impl Shaped for Restore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Restore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.list_id }
}
impl Signature for Restore {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ScheduleConversion {
    /// In the path: text.
    pub list_id: Text,
    /// The body, `application/json`: `PublicListConversionTime`.
    pub body: PublicListConversionTime,
}
impl<E: Endpoint> Call<ScheduleConversion, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<PublicListConversionTime>) -> Self {
        Self::of(ScheduleConversion { list_id: list_id.into(), body: body.into() })
    }
}
impl Shaped for ScheduleConversion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleConversion", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.list_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.body }
    }
}
impl Signature for ScheduleConversion {
    type Response = PublicListConversionResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ScheduleConversionByListId {
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<ScheduleConversionByListId, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self::of(ScheduleConversionByListId { list_id: list_id.into() }) }
}
impl Shaped for ScheduleConversionByListId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleConversionByListId", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.list_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.list_id }
}
impl Signature for ScheduleConversionByListId {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct SearchInV3 {
    /// The body, `application/json`: `ListsListSearchRequest`.
    pub body: ListsListSearchRequest,
}
impl<E: Endpoint> Call<SearchInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ListsListSearchRequest>) -> Self { Self::of(SearchInV3 { body: body.into() }) }
}
impl Shaped for SearchInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SearchInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SearchInV3 {
    type Response = ListSearchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetFolderMove {
    /// In the path: text.
    pub folder_id: Text,
    /// In the path: text.
    pub new_parent_folder_id: Text,
}
impl<E: Endpoint> Call<SetFolderMove, E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>, new_parent_folder_id: impl Into<Text>) -> Self {
        Self::of(SetFolderMove { folder_id: folder_id.into(), new_parent_folder_id: new_parent_folder_id.into() })
    }
}
impl Shaped for SetFolderMove {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFolderMove", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: Text::EMPTY, new_parent_folder_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.folder_id, _ => &self.new_parent_folder_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.new_parent_folder_id }
    }
}
impl Signature for SetFolderMove {
    type Response = ListFolderFetchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetMembershipAddFrom {
    /// In the path: text.
    pub list_id: Text,
    /// In the path: text.
    pub source_list_id: Text,
}
impl<E: Endpoint> Call<SetMembershipAddFrom, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, source_list_id: impl Into<Text>) -> Self {
        Self::of(SetMembershipAddFrom { list_id: list_id.into(), source_list_id: source_list_id.into() })
    }
}
impl Shaped for SetMembershipAddFrom {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetMembershipAddFrom", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, source_list_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, _ => &self.source_list_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, _ => &mut self.source_list_id }
    }
}
impl Signature for SetMembershipAddFrom {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateListFilters {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `enrollObjectsInWorkflows`: true or false; may be absent.
    pub enroll_objects_in_workflows: Option<bool>,
    /// The body, `application/json`: `ListFilterUpdateRequest`.
    pub body: ListFilterUpdateRequest,
}
impl<E: Endpoint> Call<UpdateListFilters, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, body: impl Into<ListFilterUpdateRequest>) -> Self {
        Self::of(UpdateListFilters { list_id: list_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `enrollObjectsInWorkflows`.
    pub fn enroll_objects_in_workflows(mut self, enroll_objects_in_workflows: bool) -> Self {
        self.parts.enroll_objects_in_workflows = Some(enroll_objects_in_workflows); self
    }
}
impl Shaped for UpdateListFilters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateListFilters", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "enrollObjectsInWorkflows", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { list_id: Text::EMPTY, enroll_objects_in_workflows: None, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.enroll_objects_in_workflows, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.enroll_objects_in_workflows, _ => &mut self.body }
    }
}
impl Signature for UpdateListFilters {
    type Response = ListUpdateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateListName {
    /// In the path: text.
    pub list_id: Text,
    /// The query's `includeFilters`: true or false; may be absent.
    pub include_filters: Option<bool>,
    /// The query's `listName`: text; may be absent.
    pub list_name: Option<Text>,
}
impl<E: Endpoint> Call<UpdateListName, E> {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self::of(UpdateListName { list_id: list_id.into(), ..Shaped::blank() })
    }
    /// Sets `includeFilters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.parts.include_filters = Some(include_filters); self
    }
    /// Sets `listName`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self {
        self.parts.list_name = Some(list_name.into()); self
    }
}
impl Shaped for UpdateListName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateListName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeFilters", required: false }, Member { name: "listName", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, include_filters: None, list_name: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.include_filters, _ => &self.list_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.include_filters, _ => &mut self.list_name }
    }
}
impl Signature for UpdateListName {
    type Response = ListUpdateResponse;
}
