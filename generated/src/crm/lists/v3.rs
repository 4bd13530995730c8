// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/lists`, version `v3`: 30 operations, 109 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/lists/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiCollectionResponseJoinTimeAndRecordId,
    ListsApiCollectionResponseRecordListMembership as ApiCollectionResponseRecordListMembership,
    BatchInputRecordIdInput, BatchResponseRecordIdWithMembershipsInV3 as BatchResponseRecordIdWithMemberships,
    BatchResponseSimplePublicStatus as BatchResponseRecordIdWithMembershipsStatus,
    ListsBatchResponseRecordIdWithMembershipsWithErrors as BatchResponseRecordIdWithMembershipsWithErrors, Error,
    ErrorDetail, JoinTimeAndRecordId, ListCreateRequest, ListCreateResponse, ListFetchResponse,
    ListFilterUpdateRequest, ListFolderCreateRequest, ListFolderCreateResponse, ListFolderFetchResponse,
    ListMoveRequest, ListsListSearchRequest as ListSearchRequest, ListSearchResponse, ListSizeAndEditHistoryResponse,
    ListSizeDataPoint, ListUpdateResponse, ListsByIdResponse, MembershipChangeRequest, MembershipsUpdateResponse,
    NextPage, Paging, PreviousPage, PublicAbsoluteComparativeTimestampRefineBy,
    PublicAbsoluteComparativeTimestampRefineByType, PublicAbsoluteRangedTimestampRefineBy,
    PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter, PublicAdsSearchFilterFilterType,
    PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy, PublicAllHistoryRefineByType,
    PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType, PublicAndFilterBranch,
    PublicAndFilterBranchFilterBranchType, PublicAssociationFilterBranch,
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
    PublicYearReferenceReferenceType, RecordIdInput, ListsRecordIdWithMemberships as RecordIdWithMemberships,
    ListsRecordListMembership as RecordListMembership, StandardError,
};

/// `PUT /crm/v3/lists/{listId}/memberships/add-and-remove`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type AddAndRemoveMemberships = crate::operations::AddAndRemoveMemberships<endpoint::AddAndRemoveMemberships>;

/// `PUT /crm/v3/lists/{listId}/memberships/add`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type AddMemberships = crate::operations::AddMemberships<endpoint::AddMemberships>;

/// `DELETE /crm/v3/lists/{listId}`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type Archive = crate::operations::ListsArchive<endpoint::Archive>;

/// `DELETE /crm/v3/lists/folders/{folderId}`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type ArchiveFolder = crate::operations::ArchiveFolder<endpoint::ArchiveFolder>;

/// `DELETE /crm/v3/lists/{listId}/memberships`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type ArchiveMemberships = crate::operations::ArchiveMemberships<endpoint::ArchiveMemberships>;

/// `POST /crm/v3/lists/records/memberships/batch/read`
///
/// Answers 200, 207. Scopes: `crm.lists.read`.
pub type BatchReadRecordMemberships =
    crate::operations::BatchReadRecordMembershipsInV3<endpoint::BatchReadRecordMemberships>;

/// `POST /crm/v3/lists`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.write`.
pub type Create = crate::operations::ListsCreate<endpoint::Create>;

/// `POST /crm/v3/lists/folders`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type CreateFolder = crate::operations::CreateFolder<endpoint::CreateFolder>;

/// `POST /crm/v3/lists/idmapping`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type CreateIdmapping = crate::operations::CreateIdmapping<endpoint::CreateIdmapping>;

/// `GET /crm/v3/lists/{listId}`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type Get = crate::operations::ListsGet<endpoint::Get>;

/// `GET /crm/v3/lists/idmapping`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type GetIdmapping = crate::operations::GetIdmapping<endpoint::GetIdmapping>;

/// `GET /crm/v3/lists/{listId}/memberships/join-order`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type GetMembershipJoinOrder = crate::operations::GetMembershipJoinOrder<endpoint::GetMembershipJoinOrder>;

/// `GET /crm/v3/lists/object-type-id/{objectTypeId}/name/{listName}`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type GetObjectTypeIdName = crate::operations::GetObjectTypeIdName<endpoint::GetObjectTypeIdName>;

/// `GET /crm/v3/lists/{listId}/schedule-conversion`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type GetScheduleConversion = crate::operations::GetScheduleConversion<endpoint::GetScheduleConversion>;

/// `GET /crm/v3/lists/{listId}/size-and-edits-history/between`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type GetSizeAndEditHistoryBetween =
    crate::operations::GetSizeAndEditHistoryBetween<endpoint::GetSizeAndEditHistoryBetween>;

/// `GET /crm/v3/lists`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type List = crate::operations::ListsList<endpoint::List>;

/// `GET /crm/v3/lists/folders`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type ListFolders = crate::operations::ListFolders<endpoint::ListFolders>;

/// `GET /crm/v3/lists/{listId}/memberships`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type ListMemberships = crate::operations::ListMemberships<endpoint::ListMemberships>;

/// `GET /crm/v3/lists/records/{objectTypeId}/{recordId}/memberships`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type ListRecordMemberships = crate::operations::ListsListRecordMemberships<endpoint::ListRecordMemberships>;

/// `PUT /crm/v3/lists/folders/move-list`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type MoveListFolders = crate::operations::MoveListFolders<endpoint::MoveListFolders>;

/// `PUT /crm/v3/lists/{listId}/memberships/remove`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type RemoveMemberships = crate::operations::RemoveMemberships<endpoint::RemoveMemberships>;

/// `PUT /crm/v3/lists/folders/{folderId}/rename`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type RenameFolder = crate::operations::RenameFolder<endpoint::RenameFolder>;

/// `PUT /crm/v3/lists/{listId}/restore`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type Restore = crate::operations::Restore<endpoint::Restore>;

/// `PUT /crm/v3/lists/{listId}/schedule-conversion`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type ScheduleConversion = crate::operations::ScheduleConversion<endpoint::ScheduleConversion>;

/// `DELETE /crm/v3/lists/{listId}/schedule-conversion`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type ScheduleConversionByListId =
    crate::operations::ScheduleConversionByListId<endpoint::ScheduleConversionByListId>;

/// `POST /crm/v3/lists/search`
///
/// Answers 200. Scopes: `crm.lists.read`.
pub type Search = crate::operations::SearchInV3<endpoint::Search>;

/// `PUT /crm/v3/lists/folders/{folderId}/move/{newParentFolderId}`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type SetFolderMove = crate::operations::SetFolderMove<endpoint::SetFolderMove>;

/// `PUT /crm/v3/lists/{listId}/memberships/add-from/{sourceListId}`
///
/// Answers 204. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type SetMembershipAddFrom = crate::operations::SetMembershipAddFrom<endpoint::SetMembershipAddFrom>;

/// `PUT /crm/v3/lists/{listId}/update-list-filters`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type UpdateListFilters = crate::operations::UpdateListFilters<endpoint::UpdateListFilters>;

/// `PUT /crm/v3/lists/{listId}/update-list-name`
///
/// Answers 200. Scopes: `cms.membership.access_groups.write`, `crm.lists.read`, `crm.lists.write`.
pub type UpdateListName = crate::operations::UpdateListName<endpoint::UpdateListName>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        AddAndRemoveMemberships: Description::put("/crm/v3/lists/{listId}/memberships/add-and-remove")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        AddMemberships: Description::put("/crm/v3/lists/{listId}/memberships/add")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Archive: Description::delete("/crm/v3/lists/{listId}")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveFolder: Description::delete("/crm/v3/lists/folders/{folderId}")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ArchiveMemberships: Description::delete("/crm/v3/lists/{listId}/memberships")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        BatchReadRecordMemberships: Description::post("/crm/v3/lists/records/memberships/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.lists.read"]),
        Create: Description::post("/crm/v3/lists")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.write"]),
        CreateFolder: Description::post("/crm/v3/lists/folders")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        CreateIdmapping: Description::post("/crm/v3/lists/idmapping").statuses(&[200]).scopes(&["crm.lists.read"]),
        Get: Description::get("/crm/v3/lists/{listId}").statuses(&[200]).scopes(&["crm.lists.read"]),
        GetIdmapping: Description::get("/crm/v3/lists/idmapping").statuses(&[200]).scopes(&["crm.lists.read"]),
        GetMembershipJoinOrder: Description::get("/crm/v3/lists/{listId}/memberships/join-order")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        GetObjectTypeIdName: Description::get("/crm/v3/lists/object-type-id/{objectTypeId}/name/{listName}")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        GetScheduleConversion: Description::get("/crm/v3/lists/{listId}/schedule-conversion")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        GetSizeAndEditHistoryBetween: Description::get("/crm/v3/lists/{listId}/size-and-edits-history/between")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        List: Description::get("/crm/v3/lists").statuses(&[200]).scopes(&["crm.lists.read"]),
        ListFolders: Description::get("/crm/v3/lists/folders").statuses(&[200]).scopes(&["crm.lists.read"]),
        ListMemberships: Description::get("/crm/v3/lists/{listId}/memberships")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        ListRecordMemberships: Description::get("/crm/v3/lists/records/{objectTypeId}/{recordId}/memberships")
            .statuses(&[200])
            .scopes(&["crm.lists.read"]),
        MoveListFolders: Description::put("/crm/v3/lists/folders/move-list")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RemoveMemberships: Description::put("/crm/v3/lists/{listId}/memberships/remove")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        RenameFolder: Description::put("/crm/v3/lists/folders/{folderId}/rename")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Restore: Description::put("/crm/v3/lists/{listId}/restore")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversion: Description::put("/crm/v3/lists/{listId}/schedule-conversion")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        ScheduleConversionByListId: Description::delete("/crm/v3/lists/{listId}/schedule-conversion")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        Search: Description::post("/crm/v3/lists/search").statuses(&[200]).scopes(&["crm.lists.read"]),
        SetFolderMove: Description::put("/crm/v3/lists/folders/{folderId}/move/{newParentFolderId}")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        SetMembershipAddFrom: Description::put("/crm/v3/lists/{listId}/memberships/add-from/{sourceListId}")
            .statuses(&[204])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListFilters: Description::put("/crm/v3/lists/{listId}/update-list-filters")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
        UpdateListName: Description::put("/crm/v3/lists/{listId}/update-list-name")
            .statuses(&[200])
            .scopes(&["cms.membership.access_groups.write", "crm.lists.read", "crm.lists.write"]),
    }
}
