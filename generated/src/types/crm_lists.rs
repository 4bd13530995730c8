// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ApiCollectionResponseJoinTimeAndRecordId "ApiCollectionResponseJoinTimeAndRecordId" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" optional = None;
    }
}
impl ApiCollectionResponseJoinTimeAndRecordId {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<JoinTimeAndRecordId>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiCollectionResponsePublicObjectListSearchResult "ApiCollectionResponsePublicObjectListSearchResult" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" optional = None;
    }
}
impl ApiCollectionResponsePublicObjectListSearchResult {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicObjectListSearchResult>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiCollectionResponseRecordListMembership "ApiCollectionResponseRecordListMembership" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" optional = None;
    }
}
impl ApiCollectionResponseRecordListMembership {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<RecordListMembership>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputRecordIdInput`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputRecordIdInput {
    /// `inputs`: a list: `RecordIdInput`.
    pub inputs: Vec<RecordIdInput>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputRecordIdInput "BatchInputRecordIdInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputRecordIdInput {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<RecordIdInput>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<RecordIdInput>> From<Vec<T>> for BatchInputRecordIdInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<RecordIdInput>, const N: usize> From<[T; N]> for BatchInputRecordIdInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseRecordIdWithMemberships "BatchResponseRecordIdWithMemberships" {
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
impl BatchResponseRecordIdWithMemberships {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseRecordIdWithMembershipsInV3 "BatchResponseRecordIdWithMemberships" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseRecordIdWithMembershipsInV3 {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ListsRecordIdWithMemberships>>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseRecordIdWithMembershipsWithErrors "BatchResponseRecordIdWithMembershipsWithErrors" {
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
impl BatchResponseRecordIdWithMembershipsWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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

/// `JoinTimeAndRecordId`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct JoinTimeAndRecordId {
    /// `membershipTimestamp`: a point in time.
    pub membership_timestamp: DateTime,
    /// `recordId`: text.
    pub record_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    JoinTimeAndRecordId "JoinTimeAndRecordId" {
        0 membership_timestamp "membershipTimestamp" required = DateTime::UNSET;
        1 record_id "recordId" required = Text::EMPTY;
    }
}
impl JoinTimeAndRecordId {
    /// One with all that is required.
    pub fn new(
        membership_timestamp: impl Into<DateTime>,
        record_id: impl Into<Text>,
    ) -> Self {
        Self {
            membership_timestamp: membership_timestamp.into(),
            record_id: record_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ListAllRequest "ListAllRequest" {
        0 additional_properties "additionalProperties" required = Vec::new();
        1 after "after" optional = None;
        2 count "count" optional = None;
        3 object_type_id "objectTypeId" optional = None;
        4 processing_types "processingTypes" required = Vec::new();
    }
}
impl ListAllRequest {
    /// One with all that is required.
    pub fn new(
        additional_properties: impl IntoIterator<Item = impl Into<Text>>,
        processing_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_properties: additional_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            processing_types: processing_types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ListCreateRequest "ListCreateRequest" {
        0 custom_properties "customProperties" optional = None;
        1 filter_branch "filterBranch" optional = None;
        2 list_folder_id "listFolderId" optional = None;
        3 list_permissions "listPermissions" optional = None;
        4 membership_settings "membershipSettings" optional = None;
        5 name "name" required = Text::EMPTY;
        6 object_type_id "objectTypeId" required = Text::EMPTY;
        7 processing_type "processingType" required = Text::EMPTY;
    }
}
impl ListCreateRequest {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into());
        self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(
        mut self,
        filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }
    /// Sets `listFolderId`.
    pub fn list_folder_id(mut self, list_folder_id: impl Into<i64>) -> Self {
        self.list_folder_id = Some(list_folder_id.into());
        self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(
        mut self,
        list_permissions: impl Into<PublicListPermissions>,
    ) -> Self {
        self.list_permissions = Some(list_permissions.into());
        self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(
        mut self,
        membership_settings: impl Into<PublicMembershipSettings>,
    ) -> Self {
        self.membership_settings = Some(membership_settings.into());
        self
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
crate::runtime::union! {
    ListCreateRequestFilterBranch "ListCreateRequestFilterBranch" {
        0 PublicAndFilterBranch "PublicAndFilterBranch" Some(("filterBranchType", &["AND"])), &[];
        1 PublicAssociationFilterBranch "PublicAssociationFilterBranch" Some(("filterBranchType", &["ASSOCIATION"])), &[];
        2 PublicNotAllFilterBranch "PublicNotAllFilterBranch" Some(("filterBranchType", &["NOT_ALL"])), &[];
        3 PublicNotAnyFilterBranch "PublicNotAnyFilterBranch" Some(("filterBranchType", &["NOT_ANY"])), &[];
        4 PublicOrFilterBranch "PublicOrFilterBranch" Some(("filterBranchType", &["OR"])), &[];
        5 PublicPropertyAssociationFilterBranch "PublicPropertyAssociationFilterBranch" Some(("filterBranchType", &["PROPERTY_ASSOCIATION"])), &[];
        6 PublicRestrictedFilterBranch "PublicRestrictedFilterBranch" Some(("filterBranchType", &["RESTRICTED"])), &[];
        7 PublicUnifiedEventsFilterBranch "PublicUnifiedEventsFilterBranch" Some(("filterBranchType", &["UNIFIED_EVENTS"])), &[];
    } 8
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
    rest: Rest,
}
crate::runtime::record! {
    ListCreateResponse "ListCreateResponse" {
        0 list "list" required = Shaped::blank();
    }
}
impl ListCreateResponse {
    /// One with all that is required.
    pub fn new(list: impl Into<PublicObjectList>) -> Self {
        Self {
            list: list.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFetchResponse {
    /// `list`: `PublicObjectList`.
    pub list: PublicObjectList,
    rest: Rest,
}
crate::runtime::record! {
    ListFetchResponse "ListFetchResponse" {
        0 list "list" required = Shaped::blank();
    }
}
impl ListFetchResponse {
    /// One with all that is required.
    pub fn new(list: impl Into<PublicObjectList>) -> Self {
        Self {
            list: list.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListFilterUpdateRequest`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFilterUpdateRequest {
    /// `filterBranch`: `PublicFilterBranches`.
    pub filter_branch: PublicFilterBranches,
    rest: Rest,
}
crate::runtime::record! {
    ListFilterUpdateRequest "ListFilterUpdateRequest" {
        0 filter_branch "filterBranch" required = Shaped::blank();
    }
}
impl ListFilterUpdateRequest {
    /// One with all that is required.
    pub fn new(filter_branch: impl Into<PublicFilterBranches>) -> Self {
        Self {
            filter_branch: filter_branch.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ListFolderCreateRequest "ListFolderCreateRequest" {
        0 name "name" required = Text::EMPTY;
        1 parent_folder_id "parentFolderId" optional = None;
    }
}
impl ListFolderCreateRequest {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
}

/// `ListFolderCreateResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolderCreateResponse {
    /// `folder`: `PublicListFolder`.
    pub folder: PublicListFolder,
    rest: Rest,
}
crate::runtime::record! {
    ListFolderCreateResponse "ListFolderCreateResponse" {
        0 folder "folder" required = Shaped::blank();
    }
}
impl ListFolderCreateResponse {
    /// One with all that is required.
    pub fn new(folder: impl Into<PublicListFolder>) -> Self {
        Self {
            folder: folder.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListFolderFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListFolderFetchResponse {
    /// `folder`: `PublicListFolder`.
    pub folder: PublicListFolder,
    rest: Rest,
}
crate::runtime::record! {
    ListFolderFetchResponse "ListFolderFetchResponse" {
        0 folder "folder" required = Shaped::blank();
    }
}
impl ListFolderFetchResponse {
    /// One with all that is required.
    pub fn new(folder: impl Into<PublicListFolder>) -> Self {
        Self {
            folder: folder.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListMoveRequest "ListMoveRequest" {
        0 list_id "listId" required = Text::EMPTY;
        1 new_folder_id "newFolderId" required = Text::EMPTY;
    }
}
impl ListMoveRequest {
    /// One with all that is required.
    pub fn new(list_id: impl Into<Text>, new_folder_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            new_folder_id: new_folder_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ListSearchRequest "ListSearchRequest" {
        0 additional_properties "additionalProperties" required = Vec::new();
        1 count "count" optional = None;
        2 list_ids "listIds" required = Vec::new();
        3 object_type_id "objectTypeId" optional = None;
        4 offset "offset" required = 0;
        5 processing_types "processingTypes" required = Vec::new();
        6 query "query" optional = None;
        7 sort "sort" optional = None;
    }
}
impl ListSearchRequest {
    /// One with all that is required.
    pub fn new(
        additional_properties: impl IntoIterator<Item = impl Into<Text>>,
        list_ids: impl IntoIterator<Item = impl Into<Text>>,
        offset: impl Into<i64>,
        processing_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_properties: additional_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            list_ids: list_ids.into_iter().map(Into::into).collect(),
            offset: offset.into(),
            processing_types: processing_types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListSearchResponse "ListSearchResponse" {
        0 has_more "hasMore" required = false;
        1 lists "lists" required = Vec::new();
        2 offset "offset" required = 0;
        3 total "total" required = 0;
    }
}
impl ListSearchResponse {
    /// One with all that is required.
    pub fn new(
        has_more: bool,
        lists: impl IntoIterator<Item = impl Into<PublicObjectListSearchResult>>,
        offset: impl Into<i64>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            has_more,
            lists: lists.into_iter().map(Into::into).collect(),
            offset: offset.into(),
            total: total.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListSizeAndEditHistoryResponse "ListSizeAndEditHistoryResponse" {
        0 edit_history "editHistory" required = Vec::new();
        1 size_history "sizeHistory" required = Vec::new();
    }
}
impl ListSizeAndEditHistoryResponse {
    /// One with all that is required.
    pub fn new(
        edit_history: impl IntoIterator<Item = impl Into<DateTime>>,
        size_history: impl IntoIterator<Item = impl Into<ListSizeDataPoint>>,
    ) -> Self {
        Self {
            edit_history: edit_history.into_iter().map(Into::into).collect(),
            size_history: size_history.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListSizeDataPoint "ListSizeDataPoint" {
        0 size "size" required = 0;
        1 timestamp "timestamp" required = DateTime::UNSET;
    }
}
impl ListSizeDataPoint {
    /// One with all that is required.
    pub fn new(size: impl Into<i64>, timestamp: impl Into<DateTime>) -> Self {
        Self {
            size: size.into(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListUpdateResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListUpdateResponse {
    /// `updatedList`: `PublicObjectList`; may be absent.
    pub updated_list: Option<PublicObjectList>,
    rest: Rest,
}
crate::runtime::record! {
    ListUpdateResponse "ListUpdateResponse" {
        0 updated_list "updatedList" optional = None;
    }
}
impl ListUpdateResponse {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ListUpdateResponse {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsApiCollectionResponseRecordListMembership "ApiCollectionResponseRecordListMembership" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" optional = None;
    }
}
impl ListsApiCollectionResponseRecordListMembership {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ListsRecordListMembership>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsBatchResponseRecordIdWithMemberships "BatchResponseRecordIdWithMemberships" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl ListsBatchResponseRecordIdWithMemberships {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<RecordIdWithMemberships>>,
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
    rest: Rest,
}
crate::runtime::record! {
    ListsBatchResponseRecordIdWithMembershipsWithErrors "BatchResponseRecordIdWithMembershipsWithErrors" {
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
impl ListsBatchResponseRecordIdWithMembershipsWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ListsRecordIdWithMemberships>>,
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

/// `ListsByIdResponse`: one member.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListsByIdResponse {
    /// `lists`: a list: `PublicObjectList`.
    pub lists: Vec<PublicObjectList>,
    rest: Rest,
}
crate::runtime::record! {
    ListsByIdResponse "ListsByIdResponse" {
        0 lists "lists" required = Vec::new();
    }
}
impl ListsByIdResponse {
    /// One with all that is required.
    pub fn new(lists: impl IntoIterator<Item = impl Into<PublicObjectList>>) -> Self {
        Self {
            lists: lists.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ListsByIdResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListsByIdResponse")]
#[non_exhaustive]
pub struct ListsByIdResponseIn2025_09 {
    /// `lists`: a list: `ListsPublicObjectList`.
    pub lists: Vec<ListsPublicObjectList>,
    rest: Rest,
}
crate::runtime::record! {
    ListsByIdResponseIn2025_09 "ListsByIdResponse" {
        0 lists "lists" required = Vec::new();
    }
}
impl ListsByIdResponseIn2025_09 {
    /// One with all that is required.
    pub fn new(
        lists: impl IntoIterator<Item = impl Into<ListsPublicObjectList>>,
    ) -> Self {
        Self {
            lists: lists.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsListCreateRequest "ListCreateRequest" {
        0 custom_properties "customProperties" optional = None;
        1 filter_branch "filterBranch" optional = None;
        2 list_folder_id "listFolderId" optional = None;
        3 list_permissions "listPermissions" optional = None;
        4 membership_settings "membershipSettings" optional = None;
        5 name "name" required = Text::EMPTY;
        6 object_type_id "objectTypeId" required = Text::EMPTY;
        7 processing_type "processingType" required = Text::EMPTY;
    }
}
impl ListsListCreateRequest {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into());
        self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(
        mut self,
        filter_branch: impl Into<ListCreateRequestFilterBranch>,
    ) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }
    /// Sets `listFolderId`.
    pub fn list_folder_id(mut self, list_folder_id: impl Into<i64>) -> Self {
        self.list_folder_id = Some(list_folder_id.into());
        self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(
        mut self,
        list_permissions: impl Into<PublicListPermissions>,
    ) -> Self {
        self.list_permissions = Some(list_permissions.into());
        self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(
        mut self,
        membership_settings: impl Into<PublicMembershipSettings>,
    ) -> Self {
        self.membership_settings = Some(membership_settings.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ListsListCreateResponse "ListCreateResponse" {
        0 list "list" required = Shaped::blank();
    }
}
impl ListsListCreateResponse {
    /// One with all that is required.
    pub fn new(list: impl Into<ListsPublicObjectList>) -> Self {
        Self {
            list: list.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListFetchResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListFetchResponse")]
#[non_exhaustive]
pub struct ListsListFetchResponse {
    /// `list`: `ListsPublicObjectList`.
    pub list: ListsPublicObjectList,
    rest: Rest,
}
crate::runtime::record! {
    ListsListFetchResponse "ListFetchResponse" {
        0 list "list" required = Shaped::blank();
    }
}
impl ListsListFetchResponse {
    /// One with all that is required.
    pub fn new(list: impl Into<ListsPublicObjectList>) -> Self {
        Self {
            list: list.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListFilterUpdateRequest`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListFilterUpdateRequest")]
#[non_exhaustive]
pub struct ListsListFilterUpdateRequest {
    /// `filterBranch`: `ListCreateRequestFilterBranch`.
    pub filter_branch: ListCreateRequestFilterBranch,
    rest: Rest,
}
crate::runtime::record! {
    ListsListFilterUpdateRequest "ListFilterUpdateRequest" {
        0 filter_branch "filterBranch" required = Shaped::blank();
    }
}
impl ListsListFilterUpdateRequest {
    /// One with all that is required.
    pub fn new(filter_branch: impl Into<ListCreateRequestFilterBranch>) -> Self {
        Self {
            filter_branch: filter_branch.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsListSearchRequest "ListSearchRequest" {
        0 additional_properties "additionalProperties" required = Vec::new();
        1 count "count" optional = None;
        2 list_ids "listIds" optional = None;
        3 object_type_id "objectTypeId" optional = None;
        4 offset "offset" required = 0;
        5 processing_types "processingTypes" optional = None;
        6 query "query" optional = None;
        7 sort "sort" optional = None;
    }
}
impl ListsListSearchRequest {
    /// One with all that is required.
    pub fn new(
        additional_properties: impl IntoIterator<Item = impl Into<Text>>,
        offset: impl Into<i64>,
    ) -> Self {
        Self {
            additional_properties: additional_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            offset: offset.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `count`.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets `listIds`.
    pub fn list_ids(
        mut self,
        list_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
    /// Sets `processingTypes`.
    pub fn processing_types(
        mut self,
        processing_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.processing_types = Some(
            processing_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// `ListUpdateResponse`: one member.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "ListUpdateResponse")]
#[non_exhaustive]
pub struct ListsListUpdateResponse {
    /// `updatedList`: `ListsPublicObjectList`; may be absent.
    pub updated_list: Option<ListsPublicObjectList>,
    rest: Rest,
}
crate::runtime::record! {
    ListsListUpdateResponse "ListUpdateResponse" {
        0 updated_list "updatedList" optional = None;
    }
}
impl ListsListUpdateResponse {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ListsListUpdateResponse {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicAndFilterBranch "PublicAndFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl ListsPublicAndFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicAndFilterBranchFilterBranchType::And,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicAssociationFilterBranch "PublicAssociationFilterBranch" {
        0 association_category "associationCategory" required = Text::EMPTY;
        1 association_type_id "associationTypeId" required = 0;
        2 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        3 filter_branch_type "filterBranchType" required = Shaped::blank();
        4 filter_branches "filterBranches" required = Vec::new();
        5 filters "filters" required = Vec::new();
        6 object_type_id "objectTypeId" required = Text::EMPTY;
        7 operator "operator" required = Text::EMPTY;
    }
}
impl ListsPublicAssociationFilterBranch {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<Text>,
        association_type_id: impl Into<i64>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
        object_type_id: impl Into<Text>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: ApiAssociationDataSourceType::Association,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            operator: operator.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicEventFilterMetadata "PublicEventFilterMetadata" {
        0 operation "operation" required = Shaped::blank();
        1 property "property" required = Text::EMPTY;
    }
}
impl ListsPublicEventFilterMetadata {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicEventFilterMetadataOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            operation: operation.into(),
            property: property.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicIntegrationEventFilter "PublicIntegrationEventFilter" {
        0 event_type_id "eventTypeId" required = 0;
        1 filter_lines "filterLines" required = Vec::new();
        2 filter_type "filterType" required = Shaped::blank();
    }
}
impl ListsPublicIntegrationEventFilter {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<i64>,
        filter_lines: impl IntoIterator<Item = impl Into<ListsPublicEventFilterMetadata>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicIntegrationEventFilterFilterType::IntegrationEvent,
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicNotAllFilterBranch "PublicNotAllFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl ListsPublicNotAllFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAllFilterBranchFilterBranchType::NotAll,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicNotAnyFilterBranch`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicNotAnyFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicNotAnyFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicNotAnyFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicNotAnyFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicNotAnyFilterBranch "PublicNotAnyFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl ListsPublicNotAnyFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAnyFilterBranchFilterBranchType::NotAny,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicObjectList`: 16 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicObjectList")]
#[non_exhaustive]
pub struct ListsPublicObjectList {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filterBranch`: `ListCreateRequestFilterBranch`; may be absent.
    pub filter_branch: Option<ListCreateRequestFilterBranch>,
    /// `filtersUpdatedAt`: a point in time; may be absent.
    pub filters_updated_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listPermissions`: `PublicListPermissions`; may be absent.
    pub list_permissions: Option<PublicListPermissions>,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// `membershipSettings`: `PublicMembershipSettings`; may be absent.
    pub membership_settings: Option<PublicMembershipSettings>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingStatus`: text.
    pub processing_status: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicObjectList "PublicObjectList" {
        0 created_at "createdAt" optional = None;
        1 created_by_id "createdById" optional = None;
        2 deleted_at "deletedAt" optional = None;
        3 filter_branch "filterBranch" optional = None;
        4 filters_updated_at "filtersUpdatedAt" optional = None;
        5 list_id "listId" required = Text::EMPTY;
        6 list_permissions "listPermissions" optional = None;
        7 list_version "listVersion" required = 0;
        8 membership_settings "membershipSettings" optional = None;
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 processing_status "processingStatus" required = Text::EMPTY;
        12 processing_type "processingType" required = Text::EMPTY;
        13 size "size" optional = None;
        14 updated_at "updatedAt" optional = None;
        15 updated_by_id "updatedById" optional = None;
    }
}
impl ListsPublicObjectList {
    /// One with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        list_version: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_status: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            list_version: list_version.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_status: processing_status.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicOrFilterBranch`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicOrFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicOrFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicOrFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicOrFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicOrFilterBranch "PublicOrFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl ListsPublicOrFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicOrFilterBranchFilterBranchType::Or,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPropertyFilter`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicPropertyFilter")]
#[non_exhaustive]
pub struct ListsPublicPropertyFilter {
    /// `filterType`: `PublicPropertyFilterFilterType`.
    pub filter_type: PublicPropertyFilterFilterType,
    /// `operation`: `PublicEventFilterMetadataOperation`.
    pub operation: PublicEventFilterMetadataOperation,
    /// `property`: text.
    pub property: Text,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicPropertyFilter "PublicPropertyFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operation "operation" required = Shaped::blank();
        2 property "property" required = Text::EMPTY;
    }
}
impl ListsPublicPropertyFilter {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicEventFilterMetadataOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property,
            operation: operation.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicRestrictedFilterBranch`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicRestrictedFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicRestrictedFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicRestrictedFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicRestrictedFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicRestrictedFilterBranch "PublicRestrictedFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl ListsPublicRestrictedFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicRestrictedFilterBranchFilterBranchType::Restricted,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSurveyMonkeyValueFilter`: 7 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicSurveyMonkeyValueFilter")]
#[non_exhaustive]
pub struct ListsPublicSurveyMonkeyValueFilter {
    /// `filterType`: `PublicSurveyMonkeyValueFilterFilterType`.
    pub filter_type: PublicSurveyMonkeyValueFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `surveyAnswerColId`: text; may be absent.
    pub survey_answer_col_id: Option<Text>,
    /// `surveyAnswerRowId`: text; may be absent.
    pub survey_answer_row_id: Option<Text>,
    /// `surveyId`: text.
    pub survey_id: Text,
    /// `surveyQuestion`: text.
    pub survey_question: Text,
    /// `valueComparison`: `PublicEventFilterMetadataOperation`.
    pub value_comparison: PublicEventFilterMetadataOperation,
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicSurveyMonkeyValueFilter "PublicSurveyMonkeyValueFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Text::EMPTY;
        2 survey_answer_col_id "surveyAnswerColId" optional = None;
        3 survey_answer_row_id "surveyAnswerRowId" optional = None;
        4 survey_id "surveyId" required = Text::EMPTY;
        5 survey_question "surveyQuestion" required = Text::EMPTY;
        6 value_comparison "valueComparison" required = Shaped::blank();
    }
}
impl ListsPublicSurveyMonkeyValueFilter {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<Text>,
        survey_id: impl Into<Text>,
        survey_question: impl Into<Text>,
        value_comparison: impl Into<PublicEventFilterMetadataOperation>,
    ) -> Self {
        Self {
            filter_type: PublicSurveyMonkeyValueFilterFilterType::SurveyMonkeyValue,
            operator: operator.into(),
            survey_id: survey_id.into(),
            survey_question: survey_question.into(),
            value_comparison: value_comparison.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `surveyAnswerColId`.
    pub fn survey_answer_col_id(
        mut self,
        survey_answer_col_id: impl Into<Text>,
    ) -> Self {
        self.survey_answer_col_id = Some(survey_answer_col_id.into());
        self
    }
    /// Sets `surveyAnswerRowId`.
    pub fn survey_answer_row_id(
        mut self,
        survey_answer_row_id: impl Into<Text>,
    ) -> Self {
        self.survey_answer_row_id = Some(survey_answer_row_id.into());
        self
    }
}
