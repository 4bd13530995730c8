// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/object-tags`, version `2026-09-beta`: 6 operations, 74 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/object-tags/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicCrmObjectTagNoPaging, CreatePublicCrmObjectTagRequest, Error, ErrorDetail,
    PatchPublicCrmObjectTagRequest, PublicAbsoluteComparativeTimestampRefineBy,
    PublicAbsoluteComparativeTimestampRefineByType, PublicAbsoluteRangedTimestampRefineBy,
    PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter, PublicAdsSearchFilterFilterType,
    PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy, PublicAllHistoryRefineByType,
    PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType, PublicAndFilterBranch,
    PublicAndFilterBranchFilterBranchType, PublicAssociationFilterBranch,
    ApiAssociationDataSourceType as PublicAssociationFilterBranchFilterBranchType, PublicAssociationInListFilter,
    PublicBoolPropertyOperation, PublicBoolPropertyOperationOperationType, PublicCalendarDatePropertyOperation,
    ApiBlockedDateMonth as PublicCalendarDatePropertyOperationFiscalYearStart,
    PublicCalendarDatePropertyOperationOperationType, PublicCommunicationSubscriptionFilter,
    PublicCommunicationSubscriptionFilterFilterType, PublicComparativeDatePropertyOperation,
    PublicComparativeDatePropertyOperationOperationType, PublicComparativePropertyUpdatedOperation,
    PublicComparativePropertyUpdatedOperationOperationType, PublicComparativeStringPropertyOperation,
    PublicComparativeStringPropertyOperationOperationType, PublicConstantFilter, PublicConstantFilterFilterType,
    PublicCrmObjectTag, PublicCtaAnalyticsFilter, PublicCtaAnalyticsFilterFilterType, PublicDatePoint,
    PublicDatePointTimeType, PublicDatePropertyOperation, PublicDateTimePropertyOperation,
    PublicDateTimePropertyOperationOperationType, PublicEmailEventFilter, PublicEmailEventFilterFilterType,
    PublicEmailEventFilterOperator, PublicEmailSubscriptionFilter, PublicEmailSubscriptionFilterFilterType,
    PublicEnumerationPropertyOperation, PublicEnumerationPropertyOperationOperationType, PublicEventAnalyticsFilter,
    PublicEventAnalyticsFilterFilterType, PublicEventFilterMetadata, PublicFilterBranches, PublicFilters,
    PublicFiscalQuarterReference, PublicFiscalQuarterReferenceReferenceType, PublicFiscalYearReference,
    PublicFiscalYearReferenceReferenceType, PublicFormSubmissionFilter, PublicFormSubmissionFilterFilterType,
    PublicFormSubmissionOnPageFilter, PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator,
    PublicInListFilter, PublicInListFilterFilterType, PublicInListFilterMetadata, PublicIndexOffset,
    PublicIndexedTimePoint, PublicIndexedTimePointIndexReference, PublicIndexedTimePointTimeType,
    PublicIntegrationEventFilter, PublicIntegrationEventFilterFilterType, PublicMonthReference,
    PublicMonthReferenceReferenceType, PublicMultiStringPropertyOperation,
    PublicMultiStringPropertyOperationOperationType, PublicNotAllFilterBranch,
    PublicNotAllFilterBranchFilterBranchType, PublicNotAnyFilterBranch, PublicNotAnyFilterBranchFilterBranchType,
    PublicNowReference, PublicNowReferenceReferenceType, PublicNumOccurrencesRefineBy,
    PublicNumOccurrencesRefineByType, PublicNumberPropertyOperation, PublicNumberPropertyOperationOperationType,
    PublicOperation, PublicOrFilterBranch, PublicOrFilterBranchFilterBranchType, PublicPageViewAnalyticsFilter,
    PublicPageViewAnalyticsFilterFilterType, PublicPrivacyAnalyticsFilter, PublicPrivacyAnalyticsFilterFilterType,
    PublicPropertyFilter, PublicPropertyFilterFilterType, PublicPropertyReferencedTime,
    PublicPropertyReferencedTimeTimeType, PublicPruningRefineBy, PublicQuarterReference,
    PublicQuarterReferenceReferenceType, PublicRangedDatePropertyOperation,
    PublicRangedDatePropertyOperationOperationType, PublicRangedNumberPropertyOperation,
    PublicRangedNumberPropertyOperationOperationType, PublicRangedTimeOperation,
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
    PublicYearReferenceReferenceType, ReplacePublicCrmObjectTagRequest,
};

/// `DELETE /crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}`
///
/// Answers 204. Scope: `crm-pipelines-object-label-access`.
pub type Archive = crate::Call<crate::operations::ObjectTagsArchive, endpoint::Archive>;

/// `POST /crm/object-tags/2026-09-beta/{objectTypeId}`
///
/// Answers 201 (`PublicCrmObjectTag`). Scope: `crm-pipelines-object-label-access`.
pub type Create = crate::Call<crate::operations::ObjectTagsCreate, endpoint::Create>;

/// `GET /crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}`
///
/// Answers 200 (`PublicCrmObjectTag`). Scope: `crm-pipelines-object-label-access`.
pub type Get = crate::Call<crate::operations::ObjectTagsGet, endpoint::Get>;

/// `GET /crm/object-tags/2026-09-beta/{objectTypeId}`
///
/// Answers 200 (`CollectionResponsePublicCrmObjectTagNoPaging`). Scope: `crm-pipelines-object-label-access`.
pub type List = crate::Call<crate::operations::ObjectTagsList, endpoint::List>;

/// `PUT /crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}`
///
/// Answers 200 (`PublicCrmObjectTag`). Scope: `crm-pipelines-object-label-access`.
pub type Set = crate::Call<crate::operations::ObjectTagsSet, endpoint::Set>;

/// `PATCH /crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}`
///
/// Answers 200 (`PublicCrmObjectTag`). Scope: `crm-pipelines-object-label-access`.
pub type Update = crate::Call<crate::operations::ObjectTagsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}",
            &[204], &["crm-pipelines-object-label-access"]),
        Create: Description::of(Post,
            "/crm/object-tags/2026-09-beta/{objectTypeId}",
            &[201], &["crm-pipelines-object-label-access"]),
        Get: Description::of(Get,
            "/crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}",
            &[200], &["crm-pipelines-object-label-access"]),
        List: Description::of(Get,
            "/crm/object-tags/2026-09-beta/{objectTypeId}",
            &[200], &["crm-pipelines-object-label-access"]),
        Set: Description::of(Put,
            "/crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}",
            &[200], &["crm-pipelines-object-label-access"]),
        Update: Description::of(Patch,
            "/crm/object-tags/2026-09-beta/{objectTypeId}/{tagId}",
            &[200], &["crm-pipelines-object-label-access"]),
    }
}
