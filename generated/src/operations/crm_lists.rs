// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AddAndRemoveMemberships<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: `MembershipChangeRequest`.
    pub body: MembershipChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AddAndRemoveMemberships<E> {
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl Into<MembershipChangeRequest>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AddAndRemoveMemberships "AddAndRemoveMemberships" -> MembershipsUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into_iter().map(Into::into).collect(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AddMemberships "AddMemberships" -> MembershipsUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Vec::new();
        }
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveMemberships "ArchiveMemberships" -> () {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadRecordMemberships<E> {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadRecordMemberships<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadRecordMemberships "BatchReadRecordMemberships" -> BatchResponseRecordIdWithMemberships {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct BatchReadRecordMembershipsInV3<E> {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadRecordMembershipsInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadRecordMembershipsInV3 "BatchReadRecordMembershipsInV3" -> Batch<BatchResponseRecordIdWithMembershipsInV3, ListsBatchResponseRecordIdWithMembershipsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateAll<E> {
    /// The body, `application/json`: `ListAllRequest`.
    pub body: ListAllRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAll<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListAllRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateAll "CreateAll" -> ApiCollectionResponsePublicObjectListSearchResult {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateFolder<E> {
    /// The body, `application/json`: `ListFolderCreateRequest`.
    pub body: ListFolderCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateFolder<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListFolderCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateFolder "CreateFolder" -> ListFolderCreateResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(body: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            body: body.into_iter().map(Into::into).collect(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateIdmapping "CreateIdmapping" -> PublicBatchMigrationMapping {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Vec::new();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateIn2025_09<E> {
    /// The body, `application/json`: `ListsListCreateRequest`.
    pub body: ListsListCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListsListCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateIn2025_09 "CreateIn2025_09" -> ListsListCreateResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `legacy_list_id`.
    pub fn legacy_list_id(mut self, legacy_list_id: impl Into<Text>) -> Self {
        self.legacy_list_id = Some(legacy_list_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetIdmapping<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetIdmapping "GetIdmapping" -> PublicMigrationMapping {
        path 0 {}
        query {
            0 legacy_list_id "legacyListId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    GetMembershipJoinOrder "GetMembershipJoinOrder" -> ApiCollectionResponseJoinTimeAndRecordId {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            list_name: list_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
}
crate::runtime::signature! {
    GetObjectTypeIdName "GetObjectTypeIdName" -> ListFetchResponse {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 list_name = Text::EMPTY;
        }
        query {
            2 include_filters "includeFilters" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetScheduleConversion "GetScheduleConversion" -> PublicListConversionResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    GetSizeAndEditHistoryBetween "GetSizeAndEditHistoryBetween" -> ListSizeAndEditHistoryResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 end_date "endDate" optional = None;
            2 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `folder_id`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}
impl<E: Endpoint> Default for ListFolders<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListFolders "ListFolders" -> ListFolderFetchResponse {
        path 0 {}
        query {
            0 folder_id "folderId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListMemberships "ListMemberships" -> ApiCollectionResponseJoinTimeAndRecordId {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            record_id: record_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListRecordMemberships "ListRecordMemberships" -> ApiCollectionResponseRecordListMembership {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 record_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListsArchive "ListsArchive" -> () {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct ListsBatchReadRecordMemberships<E> {
    /// The body, `application/json`: `BatchInputRecordIdInput`.
    pub body: BatchInputRecordIdInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsBatchReadRecordMemberships<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputRecordIdInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListsBatchReadRecordMemberships "ListsBatchReadRecordMemberships" -> Batch<ListsBatchResponseRecordIdWithMemberships, BatchResponseRecordIdWithMembershipsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsCreate<E> {
    /// The body, `application/json`: `ListCreateRequest`.
    pub body: ListCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListsCreate "ListsCreate" -> ListCreateResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
}
crate::runtime::signature! {
    ListsGet "ListsGet" -> ListFetchResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 include_filters "includeFilters" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
}
crate::runtime::signature! {
    ListsGetIn2025_09 "ListsGetIn2025_09" -> ListsListFetchResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 include_filters "includeFilters" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, list_name: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            list_name: list_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
}
crate::runtime::signature! {
    ListsGetObjectTypeIdName "ListsGetObjectTypeIdName" -> ListsListFetchResponse {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 list_name = Text::EMPTY;
        }
        query {
            2 include_filters "includeFilters" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
    /// Sets `list_ids`.
    pub fn list_ids(
        mut self,
        list_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListsList "ListsList" -> ListsByIdResponse {
        path 0 {}
        query {
            0 include_filters "includeFilters" optional = None;
            1 list_ids "listIds" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
    /// Sets `list_ids`.
    pub fn list_ids(
        mut self,
        list_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListsListIn2025_09<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListsListIn2025_09 "ListsListIn2025_09" -> ListsByIdResponseIn2025_09 {
        path 0 {}
        query {
            0 include_filters "includeFilters" optional = None;
            1 list_ids "listIds" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            record_id: record_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListsListRecordMemberships "ListsListRecordMemberships" -> ListsApiCollectionResponseRecordListMembership {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 record_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListsSearch<E> {
    /// The body, `application/json`: `ListSearchRequest`.
    pub body: ListSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsSearch<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListSearchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListsSearch "ListsSearch" -> ListSearchResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `ListsListFilterUpdateRequest`.
    pub body: ListsListFilterUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListsUpdateListFilters<E> {
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl Into<ListsListFilterUpdateRequest>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `enroll_objects_in_workflows`.
    pub fn enroll_objects_in_workflows(
        mut self,
        enroll_objects_in_workflows: bool,
    ) -> Self {
        self.enroll_objects_in_workflows = Some(enroll_objects_in_workflows);
        self
    }
}
crate::runtime::signature! {
    ListsUpdateListFilters "ListsUpdateListFilters" -> ListsListUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 enroll_objects_in_workflows "enrollObjectsInWorkflows" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
    /// Sets `list_name`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self {
        self.list_name = Some(list_name.into());
        self
    }
}
crate::runtime::signature! {
    ListsUpdateListName "ListsUpdateListName" -> ListsListUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 include_filters "includeFilters" optional = None;
            2 list_name "listName" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MoveListFolders<E> {
    /// The body, `application/json`: `ListMoveRequest`.
    pub body: ListMoveRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MoveListFolders<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListMoveRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MoveListFolders "MoveListFolders" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into_iter().map(Into::into).collect(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RemoveMemberships "RemoveMemberships" -> MembershipsUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Vec::new();
        }
    }
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
    /// A request with all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self {
        Self {
            folder_id: folder_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `new_folder_name`.
    pub fn new_folder_name(mut self, new_folder_name: impl Into<Text>) -> Self {
        self.new_folder_name = Some(new_folder_name.into());
        self
    }
}
crate::runtime::signature! {
    RenameFolder "RenameFolder" -> ListFolderFetchResponse {
        path 1 {
            0 folder_id = Text::EMPTY;
        }
        query {
            1 new_folder_name "newFolderName" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Restore "Restore" -> () {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ScheduleConversion<E> {
    /// The path's `list_id`: text.
    pub list_id: Text,
    /// The body, `application/json`: `PublicListConversionTime`.
    pub body: PublicListConversionTime,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleConversion<E> {
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl Into<PublicListConversionTime>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ScheduleConversion "ScheduleConversion" -> PublicListConversionResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ScheduleConversionByListId "ScheduleConversionByListId" -> () {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/lists`, in v3.
#[non_exhaustive]
pub struct SearchInV3<E> {
    /// The body, `application/json`: `ListsListSearchRequest`.
    pub body: ListsListSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SearchInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ListsListSearchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SearchInV3 "SearchInV3" -> ListSearchResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        folder_id: impl Into<Text>,
        new_parent_folder_id: impl Into<Text>,
    ) -> Self {
        Self {
            folder_id: folder_id.into(),
            new_parent_folder_id: new_parent_folder_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFolderMove "SetFolderMove" -> ListFolderFetchResponse {
        path 2 {
            0 folder_id = Text::EMPTY;
            1 new_parent_folder_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>, source_list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            source_list_id: source_list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetMembershipAddFrom "SetMembershipAddFrom" -> () {
        path 2 {
            0 list_id = Text::EMPTY;
            1 source_list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `ListFilterUpdateRequest`.
    pub body: ListFilterUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateListFilters<E> {
    /// A request with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        body: impl Into<ListFilterUpdateRequest>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `enroll_objects_in_workflows`.
    pub fn enroll_objects_in_workflows(
        mut self,
        enroll_objects_in_workflows: bool,
    ) -> Self {
        self.enroll_objects_in_workflows = Some(enroll_objects_in_workflows);
        self
    }
}
crate::runtime::signature! {
    UpdateListFilters "UpdateListFilters" -> ListUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 enroll_objects_in_workflows "enrollObjectsInWorkflows" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_filters`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }
    /// Sets `list_name`.
    pub fn list_name(mut self, list_name: impl Into<Text>) -> Self {
        self.list_name = Some(list_name.into());
        self
    }
}
crate::runtime::signature! {
    UpdateListName "UpdateListName" -> ListUpdateResponse {
        path 1 {
            0 list_id = Text::EMPTY;
        }
        query {
            1 include_filters "includeFilters" optional = None;
            2 list_name "listName" optional = None;
        }
        body {}
    }
}
