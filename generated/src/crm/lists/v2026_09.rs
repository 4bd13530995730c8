// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/lists`, version `2026-09`: 29 operations, 109 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/lists/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiCollectionResponseJoinTimeAndRecordId, ApiCollectionResponseRecordListMembership, BatchInputRecordIdInput,
    BatchResponseRecordIdWithMemberships,
    BatchResponseSimplePublicStatus as BatchResponseRecordIdWithMembershipsStatus, Error, ErrorDetail,
    JoinTimeAndRecordId, ListsListCreateRequest as ListCreateRequest, ListCreateRequestFilterBranch,
    ListsListCreateResponse as ListCreateResponse, ListsListFetchResponse as ListFetchResponse,
    ListsListFilterUpdateRequest as ListFilterUpdateRequest, ListFolderCreateRequest, ListFolderCreateResponse,
    ListFolderFetchResponse, ListMoveRequest, ListSearchRequest, ListSearchResponse,
    ListsListUpdateResponse as ListUpdateResponse, ListsByIdResponseIn2025_09 as ListsByIdResponse,
    MembershipChangeRequest, MembershipsUpdateResponse, NextPage, Paging, PreviousPage,
    PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteComparativeTimestampRefineByType,
    PublicAbsoluteRangedTimestampRefineBy, PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter,
    PublicAdsSearchFilterFilterType, PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy,
    PublicAllHistoryRefineByType, PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType,
    ListsPublicAndFilterBranch as PublicAndFilterBranch, PublicAndFilterBranchFilterBranchType,
    PublicAndFilterBranchFilters, ListsPublicAssociationFilterBranch as PublicAssociationFilterBranch,
    ApiAssociationDataSourceType as PublicAssociationFilterBranchFilterBranchType, PublicAssociationInListFilter,
    PublicBatchMigrationMapping, PublicBoolPropertyOperation, PublicBoolPropertyOperationOperationType,
    PublicCalendarDatePropertyOperation, ApiBlockedDateMonth as PublicCalendarDatePropertyOperationFiscalYearStart,
    PublicCalendarDatePropertyOperationOperationType, PublicCampaignInfluencedFilter,
    PublicCampaignInfluencedFilterFilterType, PublicPruningRefineBy as PublicCoalescingRefineBy,
    PublicCommunicationSubscriptionFilter, PublicCommunicationSubscriptionFilterFilterType,
    PublicComparativeDatePropertyOperation, PublicComparativeDatePropertyOperationOperationType,
    PublicComparativePropertyUpdatedOperation, PublicComparativePropertyUpdatedOperationOperationType,
    PublicConstantFilter, PublicConstantFilterFilterType, PublicCtaAnalyticsFilter,
    PublicCtaAnalyticsFilterFilterType, PublicDatePoint, PublicDatePointTimeType, PublicDatePropertyOperation,
    PublicDateTimePropertyOperation, PublicDateTimePropertyOperationOperationType, PublicEmailEventFilter,
    PublicEmailEventFilterFilterType, PublicEmailEventFilterOperator, PublicEmailSubscriptionFilter,
    PublicEmailSubscriptionFilterFilterType, PublicEnumerationPropertyOperation,
    PublicEnumerationPropertyOperationOperationType, PublicEventAnalyticsFilter,
    PublicEventAnalyticsFilterFilterType, ListsPublicEventFilterMetadata as PublicEventFilterMetadata,
    PublicEventFilterMetadataOperation, PublicFiscalQuarterReference, PublicFiscalQuarterReferenceReferenceType,
    PublicFiscalYearReference, PublicFiscalYearReferenceReferenceType, PublicFormSubmissionFilter,
    PublicFormSubmissionFilterFilterType, PublicFormSubmissionOnPageFilter,
    PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator, PublicInListFilter,
    PublicInListFilterFilterType, PublicInListFilterMetadata, PublicIndexOffset, PublicIndexedTimePoint,
    PublicIndexedTimePointIndexReference, PublicIndexedTimePointTimeType,
    ListsPublicIntegrationEventFilter as PublicIntegrationEventFilter, PublicIntegrationEventFilterFilterType,
    PublicListConversionDate, PublicListConversionDateConversionType, PublicListConversionInactivity,
    PublicListConversionInactivityConversionType, PublicListConversionInactivityTimeUnit,
    PublicListConversionResponse, PublicListConversionResponseRequestedConversionTime, PublicListConversionTime,
    PublicListFolder, PublicListPermissions, PublicMembershipSettings, PublicMigrationMapping, PublicMonthReference,
    PublicMonthReferenceReferenceType, PublicMultiStringPropertyOperation,
    PublicMultiStringPropertyOperationOperationType, ListsPublicNotAllFilterBranch as PublicNotAllFilterBranch,
    PublicNotAllFilterBranchFilterBranchType, ListsPublicNotAnyFilterBranch as PublicNotAnyFilterBranch,
    PublicNotAnyFilterBranchFilterBranchType, PublicNowReference, PublicNowReferenceReferenceType,
    PublicNumAssociationsFilter, PublicNumAssociationsFilterFilterType, PublicNumOccurrencesRefineBy,
    PublicNumOccurrencesRefineByType, PublicNumberPropertyOperation, PublicNumberPropertyOperationOperationType,
    ListsPublicObjectList as PublicObjectList, PublicObjectListSearchResult,
    ListsPublicOrFilterBranch as PublicOrFilterBranch, PublicOrFilterBranchFilterBranchType,
    PublicPageViewAnalyticsFilter, PublicPageViewAnalyticsFilterFilterType, PublicPrivacyAnalyticsFilter,
    PublicPrivacyAnalyticsFilterFilterType, PublicPropertyAssociationFilterBranch,
    PublicPropertyAssociationFilterBranchFilterBranchType, PublicPropertyAssociationInListFilter,
    ListsPublicPropertyFilter as PublicPropertyFilter, PublicPropertyFilterFilterType, PublicPropertyReferencedTime,
    PublicPropertyReferencedTimeTimeType, PublicQuarterReference, PublicQuarterReferenceReferenceType,
    PublicRangedDatePropertyOperation, PublicRangedDatePropertyOperationOperationType,
    PublicRangedNumberPropertyOperation, PublicRangedNumberPropertyOperationOperationType, PublicRangedTimeOperation,
    PublicRangedTimeOperationLowerBoundTimePoint, PublicRangedTimeOperationType,
    PublicRelativeComparativeTimestampRefineBy, PublicRelativeComparativeTimestampRefineByType,
    PublicRelativeRangedTimestampRefineBy, PublicRelativeRangedTimestampRefineByType,
    ListsPublicRestrictedFilterBranch as PublicRestrictedFilterBranch, PublicRestrictedFilterBranchFilterBranchType,
    PublicRollingDateRangePropertyOperation, PublicRollingDateRangePropertyOperationOperationType,
    PublicRollingPropertyUpdatedOperation, PublicRollingPropertyUpdatedOperationOperationType,
    PublicSetOccurrencesRefineBy, PublicSetOccurrencesRefineByType, PublicStringPropertyOperation,
    PublicStringPropertyOperationOperationType, PublicSurveyMonkeyFilter, PublicSurveyMonkeyFilterFilterType,
    ListsPublicSurveyMonkeyValueFilter as PublicSurveyMonkeyValueFilter, PublicSurveyMonkeyValueFilterFilterType,
    PublicTimeOffset, PublicTimePointOperation, PublicTimePointOperationOperationType, PublicTodayReference,
    PublicTodayReferenceReferenceType, ListsPublicUnifiedEventsFilter as PublicUnifiedEventsFilter,
    ListsPublicUnifiedEventsFilterBranch as PublicUnifiedEventsFilterBranch, PublicUnifiedEventsFilterBranchOperator,
    PublicUnifiedEventsFilterFilterType, PublicWebinarFilter, PublicWebinarFilterFilterType, PublicWeekReference,
    ApiTimeDelayDaysOfWeek as PublicWeekReferenceDayOfWeek, PublicWeekReferenceReferenceType, PublicYearReference,
    PublicYearReferenceReferenceType, RecordIdInput, RecordIdWithMemberships, RecordListMembership, StandardError,
};

/// `PUT /crm/lists/2026-09/{listId}/memberships/add-and-remove`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type AddAndRemoveMemberships =
    crate::Call<crate::operations::AddAndRemoveMemberships, endpoint::AddAndRemoveMemberships>;

/// `PUT /crm/lists/2026-09/{listId}/memberships/add`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type AddMemberships = crate::Call<crate::operations::AddMemberships, endpoint::AddMemberships>;

/// `DELETE /crm/lists/2026-09/{listId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::ListsArchive, endpoint::Archive>;

/// `DELETE /crm/lists/2026-09/folders/{folderId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type ArchiveFolder = crate::Call<crate::operations::ArchiveFolder, endpoint::ArchiveFolder>;

/// `DELETE /crm/lists/2026-09/{listId}/memberships`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type ArchiveMemberships = crate::Call<crate::operations::ArchiveMemberships, endpoint::ArchiveMemberships>;

/// `POST /crm/lists/2026-09/records/memberships/batch/read`
///
/// Answers 200 (`BatchResponseRecordIdWithMemberships`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type BatchReadRecordMemberships =
    crate::Call<crate::operations::BatchReadRecordMemberships, endpoint::BatchReadRecordMemberships>;

/// `POST /crm/lists/2026-09`
///
/// Answers 200 (`ListCreateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.write`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::CreateIn2025_09, endpoint::Create>;

/// `POST /crm/lists/2026-09/folders`
///
/// Answers 200 (`ListFolderCreateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type CreateFolder = crate::Call<crate::operations::CreateFolder, endpoint::CreateFolder>;

/// `POST /crm/lists/2026-09/idmapping`
///
/// Answers 200 (`PublicBatchMigrationMapping`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type CreateIdmapping = crate::Call<crate::operations::CreateIdmapping, endpoint::CreateIdmapping>;

/// `GET /crm/lists/2026-09/{listId}`
///
/// Answers 200 (`ListFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::ListsGetIn2025_09, endpoint::Get>;

/// `GET /crm/lists/2026-09/idmapping`
///
/// Answers 200 (`PublicMigrationMapping`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type GetIdmapping = crate::Call<crate::operations::GetIdmapping, endpoint::GetIdmapping>;

/// `GET /crm/lists/2026-09/{listId}/memberships/join-order`
///
/// Answers 200 (`ApiCollectionResponseJoinTimeAndRecordId`). Scope: `crm.lists.read`. At most 250 a page. Unsupported from 2028-03.
pub type GetMembershipJoinOrder =
    crate::Call<crate::operations::GetMembershipJoinOrder, endpoint::GetMembershipJoinOrder>;

/// `GET /crm/lists/2026-09/object-type-id/{objectTypeId}/name/{listName}`
///
/// Answers 200 (`ListFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type GetObjectTypeIdName = crate::Call<crate::operations::ListsGetObjectTypeIdName, endpoint::GetObjectTypeIdName>;

/// `GET /crm/lists/2026-09/{listId}/schedule-conversion`
///
/// Answers 200 (`PublicListConversionResponse`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type GetScheduleConversion = crate::Call<crate::operations::GetScheduleConversion, endpoint::GetScheduleConversion>;

/// `GET /crm/lists/2026-09`
///
/// Answers 200 (`ListsByIdResponse`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::ListIn2025_09, endpoint::List>;

/// `GET /crm/lists/2026-09/folders`
///
/// Answers 200 (`ListFolderFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type ListFolders = crate::Call<crate::operations::ListFolders, endpoint::ListFolders>;

/// `GET /crm/lists/2026-09/{listId}/memberships`
///
/// Answers 200 (`ApiCollectionResponseJoinTimeAndRecordId`). Scope: `crm.lists.read`. At most 250 a page. Unsupported from 2028-03.
pub type ListMemberships = crate::Call<crate::operations::ListMemberships, endpoint::ListMemberships>;

/// `GET /crm/lists/2026-09/records/{objectTypeId}/{recordId}/memberships`
///
/// Answers 200 (`ApiCollectionResponseRecordListMembership`). Scope: `crm.lists.read`. Unsupported from 2028-03.
pub type ListRecordMemberships = crate::Call<crate::operations::ListRecordMemberships, endpoint::ListRecordMemberships>;

/// `PUT /crm/lists/2026-09/folders/move-list`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type MoveListFolders = crate::Call<crate::operations::MoveListFolders, endpoint::MoveListFolders>;

/// `PUT /crm/lists/2026-09/{listId}/memberships/remove`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type RemoveMemberships = crate::Call<crate::operations::RemoveMemberships, endpoint::RemoveMemberships>;

/// `PUT /crm/lists/2026-09/folders/{folderId}/rename`
///
/// Answers 200 (`ListFolderFetchResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type RenameFolder = crate::Call<crate::operations::RenameFolder, endpoint::RenameFolder>;

/// `PUT /crm/lists/2026-09/{listId}/restore`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type Restore = crate::Call<crate::operations::Restore, endpoint::Restore>;

/// `PUT /crm/lists/2026-09/{listId}/schedule-conversion`
///
/// Answers 200 (`PublicListConversionResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type ScheduleConversion = crate::Call<crate::operations::ScheduleConversion, endpoint::ScheduleConversion>;

/// `DELETE /crm/lists/2026-09/{listId}/schedule-conversion`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type ScheduleConversionByListId =
    crate::Call<crate::operations::ScheduleConversionByListId, endpoint::ScheduleConversionByListId>;

/// `POST /crm/lists/2026-09/search`
///
/// Answers 200 (`ListSearchResponse`). Scope: `crm.lists.read`. At most 500 a page. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::ListsSearch, endpoint::Search>;

/// `PUT /crm/lists/2026-09/folders/{folderId}/move/{newParentFolderId}`
///
/// Answers 200 (`ListFolderFetchResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type SetFolderMove = crate::Call<crate::operations::SetFolderMove, endpoint::SetFolderMove>;

/// `PUT /crm/lists/2026-09/{listId}/memberships/add-from/{sourceListId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type SetMembershipAddFrom = crate::Call<crate::operations::SetMembershipAddFrom, endpoint::SetMembershipAddFrom>;

/// `PUT /crm/lists/2026-09/{listId}/update-list-filters`
///
/// Answers 200 (`ListUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type UpdateListFilters = crate::Call<crate::operations::ListsUpdateListFilters, endpoint::UpdateListFilters>;

/// `PUT /crm/lists/2026-09/{listId}/update-list-name`
///
/// Answers 200 (`ListUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2028-03.
pub type UpdateListName = crate::Call<crate::operations::ListsUpdateListName, endpoint::UpdateListName>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        AddAndRemoveMemberships: Description::of(Put,
            "/crm/lists/2026-09/{listId}/memberships/add-and-remove",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        AddMemberships: Description::of(Put,
            "/crm/lists/2026-09/{listId}/memberships/add",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Archive: Description::of(Delete,
            "/crm/lists/2026-09/{listId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveFolder: Description::of(Delete,
            "/crm/lists/2026-09/folders/{folderId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveMemberships: Description::of(Delete,
            "/crm/lists/2026-09/{listId}/memberships",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        BatchReadRecordMemberships: Description::of(Post,
            "/crm/lists/2026-09/records/memberships/batch/read",
            &[200], &["crm.lists.read"]),
        Create: Description::of(Post,
            "/crm/lists/2026-09",
            &[200], &["cms.membership.access_groups.write", "crm.lists.write"]),
        CreateFolder: Description::of(Post,
            "/crm/lists/2026-09/folders",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        CreateIdmapping: Description::of(Post, "/crm/lists/2026-09/idmapping", &[200], &["crm.lists.read"]),
        Get: Description::of(Get, "/crm/lists/2026-09/{listId}", &[200], &["crm.lists.read"]),
        GetIdmapping: Description::of(Get, "/crm/lists/2026-09/idmapping", &[200], &["crm.lists.read"]),
        GetMembershipJoinOrder: Description::of(Get,
            "/crm/lists/2026-09/{listId}/memberships/join-order",
            &[200], &["crm.lists.read"]).page_limit(250),
        GetObjectTypeIdName: Description::of(Get,
            "/crm/lists/2026-09/object-type-id/{objectTypeId}/name/{listName}",
            &[200], &["crm.lists.read"]),
        GetScheduleConversion: Description::of(Get,
            "/crm/lists/2026-09/{listId}/schedule-conversion",
            &[200], &["crm.lists.read"]),
        List: Description::of(Get, "/crm/lists/2026-09", &[200], &["crm.lists.read"]),
        ListFolders: Description::of(Get, "/crm/lists/2026-09/folders", &[200], &["crm.lists.read"]),
        ListMemberships: Description::of(Get,
            "/crm/lists/2026-09/{listId}/memberships",
            &[200], &["crm.lists.read"]).page_limit(250),
        ListRecordMemberships: Description::of(Get,
            "/crm/lists/2026-09/records/{objectTypeId}/{recordId}/memberships",
            &[200], &["crm.lists.read"]),
        MoveListFolders: Description::of(Put,
            "/crm/lists/2026-09/folders/move-list",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RemoveMemberships: Description::of(Put,
            "/crm/lists/2026-09/{listId}/memberships/remove",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RenameFolder: Description::of(Put,
            "/crm/lists/2026-09/folders/{folderId}/rename",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Restore: Description::of(Put,
            "/crm/lists/2026-09/{listId}/restore",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversion: Description::of(Put,
            "/crm/lists/2026-09/{listId}/schedule-conversion",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversionByListId: Description::of(Delete,
            "/crm/lists/2026-09/{listId}/schedule-conversion",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Search: Description::of(Post, "/crm/lists/2026-09/search", &[200], &["crm.lists.read"]).page_limit(500),
        SetFolderMove: Description::of(Put,
            "/crm/lists/2026-09/folders/{folderId}/move/{newParentFolderId}",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        SetMembershipAddFrom: Description::of(Put,
            "/crm/lists/2026-09/{listId}/memberships/add-from/{sourceListId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListFilters: Description::of(Put,
            "/crm/lists/2026-09/{listId}/update-list-filters",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListName: Description::of(Put,
            "/crm/lists/2026-09/{listId}/update-list-name",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
    }
}
