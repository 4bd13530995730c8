// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/lists`, version `2026-03`: 30 operations, 109 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/lists/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiCollectionResponseJoinTimeAndRecordId, ApiCollectionResponseRecordListMembership, BatchInputRecordIdInput,
    ListsBatchResponseRecordIdWithMemberships as BatchResponseRecordIdWithMemberships,
    BatchResponseSimplePublicStatus as BatchResponseRecordIdWithMembershipsStatus,
    BatchResponseRecordIdWithMembershipsWithErrors, Error, ErrorDetail, JoinTimeAndRecordId, ListCreateRequest,
    ListCreateResponse, ListFetchResponse, ListFilterUpdateRequest, ListFolderCreateRequest,
    ListFolderCreateResponse, ListFolderFetchResponse, ListMoveRequest, ListSearchRequest, ListSearchResponse,
    ListSizeAndEditHistoryResponse, ListSizeDataPoint, ListUpdateResponse, ListsByIdResponse,
    MembershipChangeRequest, MembershipsUpdateResponse, NextPage, Paging, PreviousPage,
    PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteComparativeTimestampRefineByType,
    PublicAbsoluteRangedTimestampRefineBy, PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter,
    PublicAdsSearchFilterFilterType, PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy,
    PublicAllHistoryRefineByType, PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType,
    PublicAndFilterBranch, PublicAndFilterBranchFilterBranchType, PublicAssociationFilterBranch,
    ApiAssociationDataSourceType as PublicAssociationFilterBranchFilterBranchType, PublicAssociationInListFilter,
    PublicBatchMigrationMapping, PublicBoolPropertyOperation, PublicBoolPropertyOperationOperationType,
    PublicCalendarDatePropertyOperation, ApiBlockedDateMonth as PublicCalendarDatePropertyOperationFiscalYearStart,
    PublicCalendarDatePropertyOperationOperationType, PublicCommunicationSubscriptionFilter,
    PublicCommunicationSubscriptionFilterFilterType, PublicComparativeDatePropertyOperation,
    PublicComparativeDatePropertyOperationOperationType, PublicComparativePropertyUpdatedOperation,
    PublicComparativePropertyUpdatedOperationOperationType, PublicComparativeStringPropertyOperation,
    PublicComparativeStringPropertyOperationOperationType, PublicConstantFilter, PublicConstantFilterFilterType,
    PublicCtaAnalyticsFilter, PublicCtaAnalyticsFilterFilterType, PublicDatePoint, PublicDatePointTimeType,
    PublicDatePropertyOperation, PublicDateTimePropertyOperation, PublicDateTimePropertyOperationOperationType,
    PublicEmailEventFilter, PublicEmailEventFilterFilterType, PublicEmailEventFilterOperator,
    PublicEmailSubscriptionFilter, PublicEmailSubscriptionFilterFilterType, PublicEnumerationPropertyOperation,
    PublicEnumerationPropertyOperationOperationType, PublicEventAnalyticsFilter,
    PublicEventAnalyticsFilterFilterType, PublicEventFilterMetadata, PublicFilterBranches, PublicFilters,
    PublicFiscalQuarterReference, PublicFiscalQuarterReferenceReferenceType, PublicFiscalYearReference,
    PublicFiscalYearReferenceReferenceType, PublicFormSubmissionFilter, PublicFormSubmissionFilterFilterType,
    PublicFormSubmissionOnPageFilter, PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator,
    PublicInListFilter, PublicInListFilterFilterType, PublicInListFilterMetadata, PublicIndexOffset,
    PublicIndexedTimePoint, PublicIndexedTimePointIndexReference, PublicIndexedTimePointTimeType,
    PublicIntegrationEventFilter, PublicIntegrationEventFilterFilterType, PublicListConversionDate,
    PublicListConversionDateConversionType, PublicListConversionInactivity,
    PublicListConversionInactivityConversionType, PublicListConversionInactivityTimeUnit,
    PublicListConversionResponse, PublicListConversionResponseRequestedConversionTime, PublicListConversionTime,
    PublicListFolder, PublicListPermissions, PublicMembershipSettings, PublicMigrationMapping, PublicMonthReference,
    PublicMonthReferenceReferenceType, PublicMultiStringPropertyOperation,
    PublicMultiStringPropertyOperationOperationType, PublicNotAllFilterBranch,
    PublicNotAllFilterBranchFilterBranchType, PublicNotAnyFilterBranch, PublicNotAnyFilterBranchFilterBranchType,
    PublicNowReference, PublicNowReferenceReferenceType, PublicNumOccurrencesRefineBy,
    PublicNumOccurrencesRefineByType, PublicNumberPropertyOperation, PublicNumberPropertyOperationOperationType,
    PublicObjectList, PublicObjectListSearchResult, PublicOperation, PublicOrFilterBranch,
    PublicOrFilterBranchFilterBranchType, PublicPageViewAnalyticsFilter, PublicPageViewAnalyticsFilterFilterType,
    PublicPrivacyAnalyticsFilter, PublicPrivacyAnalyticsFilterFilterType, PublicPropertyFilter,
    PublicPropertyFilterFilterType, PublicPropertyReferencedTime, PublicPropertyReferencedTimeTimeType,
    PublicPruningRefineBy, PublicQuarterReference, PublicQuarterReferenceReferenceType,
    PublicRangedDatePropertyOperation, PublicRangedDatePropertyOperationOperationType,
    PublicRangedNumberPropertyOperation, PublicRangedNumberPropertyOperationOperationType, PublicRangedTimeOperation,
    PublicRangedTimeOperationLowerBoundTimePoint, PublicRangedTimeOperationType,
    PublicRelativeComparativeTimestampRefineBy, PublicRelativeComparativeTimestampRefineByType,
    PublicRelativeRangedTimestampRefineBy, PublicRelativeRangedTimestampRefineByType, PublicRestrictedFilterBranch,
    PublicRestrictedFilterBranchFilterBranchType, PublicRollingDateRangePropertyOperation,
    PublicRollingDateRangePropertyOperationOperationType, PublicRollingPropertyUpdatedOperation,
    PublicRollingPropertyUpdatedOperationOperationType, PublicSetOccurrencesRefineBy,
    PublicSetOccurrencesRefineByType, PublicStringPropertyOperation, PublicStringPropertyOperationOperationType,
    PublicSurveyMonkeyFilter, PublicSurveyMonkeyFilterFilterType, PublicSurveyMonkeyValueFilter,
    PublicSurveyMonkeyValueFilterFilterType, PublicTimeOffset, PublicTimePointOperation,
    PublicTimePointOperationOperationType, PublicTodayReference, PublicTodayReferenceReferenceType,
    PublicUnifiedEventsFilter, PublicUnifiedEventsFilterBranch, PublicUnifiedEventsFilterBranchOperator,
    PublicUnifiedEventsFilterFilterType, PublicWebinarFilter, PublicWebinarFilterFilterType, PublicWeekReference,
    ApiTimeDelayDaysOfWeek as PublicWeekReferenceDayOfWeek, PublicWeekReferenceReferenceType, PublicYearReference,
    PublicYearReferenceReferenceType, RecordIdInput, RecordIdWithMemberships, RecordListMembership, StandardError,
};

/// `PUT /crm/lists/2026-03/{listId}/memberships/add-and-remove`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::AddAndRemoveMemberships`.
pub type AddAndRemoveMemberships =
    crate::Call<crate::operations::AddAndRemoveMemberships, endpoint::AddAndRemoveMemberships>;

/// `PUT /crm/lists/2026-03/{listId}/memberships/add`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::AddMemberships`.
pub type AddMemberships = crate::Call<crate::operations::AddMemberships, endpoint::AddMemberships>;

/// `DELETE /crm/lists/2026-03/{listId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::ListsArchive, endpoint::Archive>;

/// `DELETE /crm/lists/2026-03/folders/{folderId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ArchiveFolder`.
pub type ArchiveFolder = crate::Call<crate::operations::ArchiveFolder, endpoint::ArchiveFolder>;

/// `DELETE /crm/lists/2026-03/{listId}/memberships`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ArchiveMemberships`.
pub type ArchiveMemberships = crate::Call<crate::operations::ArchiveMemberships, endpoint::ArchiveMemberships>;

/// `POST /crm/lists/2026-03/records/memberships/batch/read`
///
/// Answers 200 (`BatchResponseRecordIdWithMemberships`), 207 (`BatchResponseRecordIdWithMembershipsWithErrors`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::BatchReadRecordMemberships`.
pub type BatchReadRecordMemberships =
    crate::Call<crate::operations::ListsBatchReadRecordMemberships, endpoint::BatchReadRecordMemberships>;

/// `POST /crm/lists/2026-03`
///
/// Answers 200 (`ListCreateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::ListsCreate, endpoint::Create>;

/// `POST /crm/lists/2026-03/folders`
///
/// Answers 200 (`ListFolderCreateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::CreateFolder`.
pub type CreateFolder = crate::Call<crate::operations::CreateFolder, endpoint::CreateFolder>;

/// `POST /crm/lists/2026-03/idmapping`
///
/// Answers 200 (`PublicBatchMigrationMapping`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::CreateIdmapping`.
pub type CreateIdmapping = crate::Call<crate::operations::CreateIdmapping, endpoint::CreateIdmapping>;

/// `GET /crm/lists/2026-03/{listId}`
///
/// Answers 200 (`ListFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::ListsGet, endpoint::Get>;

/// `GET /crm/lists/2026-03/idmapping`
///
/// Answers 200 (`PublicMigrationMapping`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::GetIdmapping`.
pub type GetIdmapping = crate::Call<crate::operations::GetIdmapping, endpoint::GetIdmapping>;

/// `GET /crm/lists/2026-03/{listId}/memberships/join-order`
///
/// Answers 200 (`ApiCollectionResponseJoinTimeAndRecordId`). Scope: `crm.lists.read`. At most 250 a page. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::GetMembershipJoinOrder`.
pub type GetMembershipJoinOrder =
    crate::Call<crate::operations::GetMembershipJoinOrder, endpoint::GetMembershipJoinOrder>;

/// `GET /crm/lists/2026-03/object-type-id/{objectTypeId}/name/{listName}`
///
/// Answers 200 (`ListFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::GetObjectTypeIdName`.
pub type GetObjectTypeIdName = crate::Call<crate::operations::GetObjectTypeIdName, endpoint::GetObjectTypeIdName>;

/// `GET /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Answers 200 (`PublicListConversionResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::GetScheduleConversion`.
pub type GetScheduleConversion = crate::Call<crate::operations::GetScheduleConversion, endpoint::GetScheduleConversion>;

/// `GET /crm/lists/2026-03/{listId}/size-and-edits-history/between`
///
/// Answers 200 (`ListSizeAndEditHistoryResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09.
pub type GetSizeAndEditHistoryBetween =
    crate::Call<crate::operations::GetSizeAndEditHistoryBetween, endpoint::GetSizeAndEditHistoryBetween>;

/// `GET /crm/lists/2026-03`
///
/// Answers 200 (`ListsByIdResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::List`.
pub type List = crate::Call<crate::operations::ListsList, endpoint::List>;

/// `GET /crm/lists/2026-03/folders`
///
/// Answers 200 (`ListFolderFetchResponse`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ListFolders`.
pub type ListFolders = crate::Call<crate::operations::ListFolders, endpoint::ListFolders>;

/// `GET /crm/lists/2026-03/{listId}/memberships`
///
/// Answers 200 (`ApiCollectionResponseJoinTimeAndRecordId`). Scope: `crm.lists.read`. At most 250 a page. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ListMemberships`.
pub type ListMemberships = crate::Call<crate::operations::ListMemberships, endpoint::ListMemberships>;

/// `GET /crm/lists/2026-03/records/{objectTypeId}/{recordId}/memberships`
///
/// Answers 200 (`ApiCollectionResponseRecordListMembership`). Scope: `crm.lists.read`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ListRecordMemberships`.
pub type ListRecordMemberships = crate::Call<crate::operations::ListRecordMemberships, endpoint::ListRecordMemberships>;

/// `PUT /crm/lists/2026-03/folders/move-list`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::MoveListFolders`.
pub type MoveListFolders = crate::Call<crate::operations::MoveListFolders, endpoint::MoveListFolders>;

/// `PUT /crm/lists/2026-03/{listId}/memberships/remove`
///
/// Answers 200 (`MembershipsUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::RemoveMemberships`.
pub type RemoveMemberships = crate::Call<crate::operations::RemoveMemberships, endpoint::RemoveMemberships>;

/// `PUT /crm/lists/2026-03/folders/{folderId}/rename`
///
/// Answers 200 (`ListFolderFetchResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::RenameFolder`.
pub type RenameFolder = crate::Call<crate::operations::RenameFolder, endpoint::RenameFolder>;

/// `PUT /crm/lists/2026-03/{listId}/restore`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::Restore`.
pub type Restore = crate::Call<crate::operations::Restore, endpoint::Restore>;

/// `PUT /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Answers 200 (`PublicListConversionResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ScheduleConversion`.
pub type ScheduleConversion = crate::Call<crate::operations::ScheduleConversion, endpoint::ScheduleConversion>;

/// `DELETE /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::ScheduleConversionByListId`.
pub type ScheduleConversionByListId =
    crate::Call<crate::operations::ScheduleConversionByListId, endpoint::ScheduleConversionByListId>;

/// `POST /crm/lists/2026-03/search`
///
/// Answers 200 (`ListSearchResponse`). Scope: `crm.lists.read`. At most 500 a page. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::ListsSearch, endpoint::Search>;

/// `PUT /crm/lists/2026-03/folders/{folderId}/move/{newParentFolderId}`
///
/// Answers 200 (`ListFolderFetchResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::SetFolderMove`.
pub type SetFolderMove = crate::Call<crate::operations::SetFolderMove, endpoint::SetFolderMove>;

/// `PUT /crm/lists/2026-03/{listId}/memberships/add-from/{sourceListId}`
///
/// Answers 204. Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::SetMembershipAddFrom`.
pub type SetMembershipAddFrom = crate::Call<crate::operations::SetMembershipAddFrom, endpoint::SetMembershipAddFrom>;

/// `PUT /crm/lists/2026-03/{listId}/update-list-filters`
///
/// Answers 200 (`ListUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::UpdateListFilters`.
pub type UpdateListFilters = crate::Call<crate::operations::UpdateListFilters, endpoint::UpdateListFilters>;

/// `PUT /crm/lists/2026-03/{listId}/update-list-name`
///
/// Answers 200 (`ListUpdateResponse`). Any of the scopes `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`. Unsupported from 2027-09. Newer: `crm::lists::v2026_09::UpdateListName`.
pub type UpdateListName = crate::Call<crate::operations::UpdateListName, endpoint::UpdateListName>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        AddAndRemoveMemberships: Description::of(Put,
            "/crm/lists/2026-03/{listId}/memberships/add-and-remove",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        AddMemberships: Description::of(Put,
            "/crm/lists/2026-03/{listId}/memberships/add",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Archive: Description::of(Delete,
            "/crm/lists/2026-03/{listId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveFolder: Description::of(Delete,
            "/crm/lists/2026-03/folders/{folderId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveMemberships: Description::of(Delete,
            "/crm/lists/2026-03/{listId}/memberships",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        BatchReadRecordMemberships: Description::of(Post,
            "/crm/lists/2026-03/records/memberships/batch/read",
            &[200, 207], &["crm.lists.read"]),
        Create: Description::of(Post,
            "/crm/lists/2026-03",
            &[200], &["cms.membership.access_groups.write", "crm.lists.write"]),
        CreateFolder: Description::of(Post,
            "/crm/lists/2026-03/folders",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        CreateIdmapping: Description::of(Post, "/crm/lists/2026-03/idmapping", &[200], &["crm.lists.read"]),
        Get: Description::of(Get, "/crm/lists/2026-03/{listId}", &[200], &["crm.lists.read"]),
        GetIdmapping: Description::of(Get, "/crm/lists/2026-03/idmapping", &[200], &["crm.lists.read"]),
        GetMembershipJoinOrder: Description::of(Get,
            "/crm/lists/2026-03/{listId}/memberships/join-order",
            &[200], &["crm.lists.read"]).page_limit(250),
        GetObjectTypeIdName: Description::of(Get,
            "/crm/lists/2026-03/object-type-id/{objectTypeId}/name/{listName}",
            &[200], &["crm.lists.read"]),
        GetScheduleConversion: Description::of(Get,
            "/crm/lists/2026-03/{listId}/schedule-conversion",
            &[200], &["crm.lists.read"]),
        GetSizeAndEditHistoryBetween: Description::of(Get,
            "/crm/lists/2026-03/{listId}/size-and-edits-history/between",
            &[200], &["crm.lists.read"]),
        List: Description::of(Get, "/crm/lists/2026-03", &[200], &["crm.lists.read"]),
        ListFolders: Description::of(Get, "/crm/lists/2026-03/folders", &[200], &["crm.lists.read"]),
        ListMemberships: Description::of(Get,
            "/crm/lists/2026-03/{listId}/memberships",
            &[200], &["crm.lists.read"]).page_limit(250),
        ListRecordMemberships: Description::of(Get,
            "/crm/lists/2026-03/records/{objectTypeId}/{recordId}/memberships",
            &[200], &["crm.lists.read"]),
        MoveListFolders: Description::of(Put,
            "/crm/lists/2026-03/folders/move-list",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RemoveMemberships: Description::of(Put,
            "/crm/lists/2026-03/{listId}/memberships/remove",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RenameFolder: Description::of(Put,
            "/crm/lists/2026-03/folders/{folderId}/rename",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Restore: Description::of(Put,
            "/crm/lists/2026-03/{listId}/restore",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversion: Description::of(Put,
            "/crm/lists/2026-03/{listId}/schedule-conversion",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversionByListId: Description::of(Delete,
            "/crm/lists/2026-03/{listId}/schedule-conversion",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Search: Description::of(Post, "/crm/lists/2026-03/search", &[200], &["crm.lists.read"]).page_limit(500),
        SetFolderMove: Description::of(Put,
            "/crm/lists/2026-03/folders/{folderId}/move/{newParentFolderId}",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        SetMembershipAddFrom: Description::of(Put,
            "/crm/lists/2026-03/{listId}/memberships/add-from/{sourceListId}",
            &[204], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListFilters: Description::of(Put,
            "/crm/lists/2026-03/{listId}/update-list-filters",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListName: Description::of(Put,
            "/crm/lists/2026-03/{listId}/update-list-name",
            &[200], &["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
    }
}
