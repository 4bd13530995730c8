// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/automation-v4`, version `v4`: 9 operations, 153 schemas.
//!
//! A supported version, unsupported from 2027-03-30.
//! Written from `specs/automation/automation-v4/v4.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiABTestBranch, ApiABTestBranchAction, ApiAbTestBranchActionType, ApiActionDataValue, ApiActionDataValueType,
    ApiActionOutputObjectPropertyValue, ApiActionOutputObjectPropertyValueType, ApiActions,
    ApiAppendObjectPropertyValue, ApiAppendObjectPropertyValueType,
    AssociationSpecAssociationCategory as ApiAssociationAssociationCategory, ApiAssociationDataSource,
    ApiAssociationDataSourceType, ApiAssociationTimestampDataSource, ApiAssociationTimestampDataSourceType,
    ApiAuthKeyWebhookAuthSettings, ApiAuthKeyWebhookAuthSettingsLocation, ApiAuthKeyWebhookAuthSettingsType,
    ApiBlockedDate, ApiBlockedDateMonth, ApiConnection, ApiConnectionEdgeType, ApiContactFlow,
    ApiContactFlowCreateRequest, ApiContactFlowEventAnchor, PublicFilterBranches as ApiContactFlowGoalFilterBranch,
    ApiContactFlowPutRequest, ApiContactFlowType, ApiContactPropertyAnchor, ApiContactPropertyAnchorType,
    ApiCrmObjectCreationStatus, ApiCustomCodeAction, ApiCustomCodeActionOutputFields, ApiCustomCodeActionType,
    ApiDailyEnrollmentSchedule, ApiDailyEnrollmentScheduleType, ApiDataSources, ApiDatasetBasedEnrollmentCriteria,
    ApiDatasetBasedEnrollmentCriteriaType, ApiDatasetFieldPropertyFilterDataSource,
    ApiDatasetFieldPropertyFilterDataSourceType, ApiEnrolledArgumentPropertyFilterDataSource,
    ApiEnrolledArgumentPropertyFilterDataSourceType, ApiEnrolledRecordPropertyFilterDataSource,
    ApiEnrolledRecordPropertyFilterDataSourceType, ApiEnrollmentCriteria, ApiEnrollmentDatasetColumnValue,
    ApiEnrollmentDatasetColumnValueType, ApiEnrollmentEventPropertyValue, ApiEnrollmentEventPropertyValueType,
    ApiEnrollmentSchedule, ApiEnumerationOutputField, ApiEventBasedEnrollmentCriteria,
    ApiEventBasedEnrollmentCriteriaType, ApiFetchedObjectPropertyValue, ApiFetchedObjectPropertyValueType, ApiFlow,
    ApiFlowBatchFetchFlowIdCoordinate, ApiFlowBatchFetchMigrationFlowIdCoordinate,
    ApiFlowBatchFetchMigrationWorkflowIdCoordinate, ApiFlowBatchFetchMigrationWorkflowIdCoordinateType,
    ApiFlowBatchFetchType, ApiFlowBatchInput, ApiFlowBatchInputInputs, ApiFlowBatchMigrationInput,
    ApiFlowBatchMigrationInputInputs, ApiFlowCreateRequest, ApiFlowEmailCampaign, ApiFlowListing, ApiFlowPutRequest,
    ApiFlowType, ApiHistogramDataPoint, ApiIncrementValue, ApiIncrementValueType, ApiInputVariable,
    ApiInputVariableValue, ApiListBasedEnrollmentCriteria, ApiListBasedEnrollmentCriteriaType, ApiListBranch,
    ApiListBranchAction, ApiListBranchActionType, ApiListInputValue,
    PublicExportListRequestExportType as ApiListInputValueType, ApiManualEnrollmentCriteria,
    ApiManualEnrollmentCriteriaType, ApiMapInputValue, ApiMapInputValueType,
    ApiMonthlyRelativeDaysEnrollmentSchedule, ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays,
    ApiMonthlyRelativeDaysEnrollmentScheduleType, ApiMonthlySpecificDaysEnrollmentSchedule,
    ApiMonthlySpecificDaysEnrollmentScheduleType, ApiObjectPropertyValue, ApiObjectPropertyValueType,
    ApiPlatformFlow, ApiPlatformFlowCreateRequest, ApiPlatformFlowPutRequest, ApiPlatformFlowType,
    ApiPropertyBasedEnrollmentSchedule, ApiPropertyBasedEnrollmentScheduleType, ApiRelativeDateTimeValue,
    ApiRelativeDateTimeValueType, ApiSignatureWebhookAuthSettings, ApiSignatureWebhookAuthSettingsType,
    ApiSingleConnectionAction, ApiSingleConnectionActionType, ApiSingleObjectCoordinatesValue,
    ApiSingleObjectCoordinatesValueType, ApiSort, ApiSortOrder, ApiStaticAppendValue, ApiStaticAppendValueType,
    ApiStaticBranch, ApiStaticBranchAction, ApiStaticBranchActionType, ApiStaticDateAnchor, ApiStaticDateAnchorType,
    ApiStaticPropertyFilterDataSource, ApiStaticPropertyFilterDataSourceType, ApiStaticTimeZoneStrategy,
    ApiStaticTimeZoneStrategyType, ApiStaticValue, ApiStaticValueType, ApiTimeDelay, ApiTimeDelayDaysOfWeek,
    ApiTimeDelayTimeUnit, ApiTimeDelayTimeZoneStrategy, ApiTimeOfDay, ApiTimeWindow, ApiTimestampValue,
    ApiTimestampValueTimestampType, ApiTimestampValueType, ApiUnEnrollmentSetting, ApiUnEnrollmentSettingType,
    ApiWebhookAction, ApiWebhookActionAuthSettings, ActionHookActionBodyHttpMethod as ApiWebhookActionMethod,
    ApiWebhookActionType, ApiWeeklyEnrollmentSchedule, ApiWeeklyEnrollmentScheduleType, ApiYearlyEnrollmentSchedule,
    ApiYearlyEnrollmentScheduleType, BatchResponseApiFlow, BatchResponseApiFlowWithErrors,
    BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors,
    BatchResponseSimplePublicStatus as BatchResponseStatus, CollectionResponseApiFlowEmailCampaign,
    CollectionResponseApiFlowListingForwardPaging, CollectionResponseApiHistogramDataPointNoPaging, Error,
    ErrorDetail, FlowIdWorkflowIdMappingResponse, ForwardPaging,
    PublicListConversionInactivityTimeUnit as GetFlowPerformanceBucketType, NextPage, Paging, PreviousPage,
    PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteComparativeTimestampRefineByType,
    PublicAbsoluteRangedTimestampRefineBy, PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter,
    PublicAdsSearchFilterFilterType, PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy,
    PublicAllHistoryRefineByType, PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType,
    PublicAndFilterBranch, PublicAndFilterBranchFilterBranchType, PublicAssociationFilterBranch,
    PublicAssociationInListFilter, PublicBoolPropertyOperation, PublicBoolPropertyOperationOperationType,
    PublicCalendarDatePropertyOperation, PublicCalendarDatePropertyOperationOperationType,
    PublicCommunicationSubscriptionFilter, PublicCommunicationSubscriptionFilterFilterType,
    PublicComparativeDatePropertyOperation, PublicComparativeDatePropertyOperationOperationType,
    PublicComparativePropertyUpdatedOperation, PublicComparativePropertyUpdatedOperationOperationType,
    PublicComparativeStringPropertyOperation, PublicComparativeStringPropertyOperationOperationType,
    PublicConstantFilter, PublicConstantFilterFilterType, PublicCtaAnalyticsFilter,
    PublicCtaAnalyticsFilterFilterType, PublicDatePoint, PublicDatePointTimeType, PublicDatePropertyOperation,
    PublicDateTimePropertyOperation, PublicDateTimePropertyOperationOperationType, PublicEmailEventFilter,
    PublicEmailEventFilterFilterType, PublicEmailEventFilterOperator, PublicEmailSubscriptionFilter,
    PublicEmailSubscriptionFilterFilterType, PublicEnumerationPropertyOperation,
    PublicEnumerationPropertyOperationOperationType, PublicEventAnalyticsFilter,
    PublicEventAnalyticsFilterFilterType, PublicEventFilterMetadata, PublicFilters, PublicFiscalQuarterReference,
    PublicFiscalQuarterReferenceReferenceType, PublicFiscalYearReference, PublicFiscalYearReferenceReferenceType,
    PublicFormSubmissionFilter, PublicFormSubmissionFilterFilterType, PublicFormSubmissionOnPageFilter,
    PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator, PublicInListFilter,
    PublicInListFilterFilterType, PublicInListFilterMetadata, PublicIndexOffset, PublicIndexedTimePoint,
    PublicIndexedTimePointIndexReference, PublicIndexedTimePointTimeType, PublicIntegrationEventFilter,
    PublicIntegrationEventFilterFilterType, PublicMonthReference, PublicMonthReferenceReferenceType,
    PublicMultiStringPropertyOperation, PublicMultiStringPropertyOperationOperationType, PublicNotAllFilterBranch,
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
    PublicWeekReferenceReferenceType, PublicYearReference, PublicYearReferenceReferenceType, StandardError,
};

/// `DELETE /automation/v4/flows/{flowId}`
///
/// Answers 204. Scope: `automation`. Unsupported from 2027-03-30.
pub type ArchiveFlow = crate::Call<crate::operations::ArchiveFlow, endpoint::ArchiveFlow>;

/// `POST /automation/v4/flows/batch/read`
///
/// Answers 200 (`BatchResponseApiFlow`), 207 (`BatchResponseApiFlowWithErrors`). Scope: `automation`. Unsupported from 2027-03-30.
pub type BatchReadFlows = crate::Call<crate::operations::BatchReadFlows, endpoint::BatchReadFlows>;

/// `POST /automation/v4/workflow-id-mappings/batch/read`
///
/// Answers 200 (`BatchResponseFlowIdWorkflowIdMappingResponse`), 207 (`BatchResponseFlowIdWorkflowIdMappingResponseWithErrors`). Scope: `automation`. Unsupported from 2027-03-30.
pub type BatchReadWorkflowIdMappings =
    crate::Call<crate::operations::BatchReadWorkflowIdMappings, endpoint::BatchReadWorkflowIdMappings>;

/// `POST /automation/v4/flows`
///
/// Answers 201 (`ApiFlow`). Scope: `automation`. Not counted by the limit `ten-secondly`. Unsupported from 2027-03-30.
pub type CreateFlow = crate::Call<crate::operations::CreateFlow, endpoint::CreateFlow>;

/// `GET /automation/v4/flows/{flowId}`
///
/// Answers 200 (`ApiFlow`). Scope: `automation`. Unsupported from 2027-03-30.
pub type GetFlow = crate::Call<crate::operations::GetFlow, endpoint::GetFlow>;

/// `GET /automation/v4/flows/performance/{flowId}`
///
/// Answers 200 (`CollectionResponseApiHistogramDataPointNoPaging`). Scope: `automation`. Unsupported from 2027-03-30.
pub type GetFlowPerformance = crate::Call<crate::operations::GetFlowPerformance, endpoint::GetFlowPerformance>;

/// `GET /automation/v4/flows/email-campaigns`
///
/// Answers 200 (`CollectionResponseApiFlowEmailCampaign`). Scope: `automation`. Unsupported from 2027-03-30.
pub type ListFlowEmailCampaigns =
    crate::Call<crate::operations::ListFlowEmailCampaigns, endpoint::ListFlowEmailCampaigns>;

/// `GET /automation/v4/flows`
///
/// Answers 200 (`CollectionResponseApiFlowListingForwardPaging`). Scope: `automation`. Unsupported from 2027-03-30.
pub type ListFlows = crate::Call<crate::operations::ListFlows, endpoint::ListFlows>;

/// `PUT /automation/v4/flows/{flowId}`
///
/// Answers 200 (`ApiFlow`). Scope: `automation`. Not counted by the limit `ten-secondly`. Unsupported from 2027-03-30.
pub type SetFlow = crate::Call<crate::operations::SetFlow, endpoint::SetFlow>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveFlow: Description::of(Delete, "/automation/v4/flows/{flowId}", &[204], &["automation"]),
        BatchReadFlows: Description::of(Post, "/automation/v4/flows/batch/read", &[200, 207], &["automation"]),
        BatchReadWorkflowIdMappings: Description::of(Post,
            "/automation/v4/workflow-id-mappings/batch/read",
            &[200, 207], &["automation"]),
        CreateFlow: Description::of(Post, "/automation/v4/flows", &[201], &["automation"]).exempt(&["ten-secondly"]),
        GetFlow: Description::of(Get, "/automation/v4/flows/{flowId}", &[200], &["automation"]),
        GetFlowPerformance: Description::of(Get, "/automation/v4/flows/performance/{flowId}", &[200], &["automation"]),
        ListFlowEmailCampaigns: Description::of(Get, "/automation/v4/flows/email-campaigns", &[200], &["automation"]),
        ListFlows: Description::of(Get, "/automation/v4/flows", &[200], &["automation"]),
        SetFlow: Description::of(Put,
            "/automation/v4/flows/{flowId}",
            &[200], &["automation"]).exempt(&["ten-secondly"]),
    }
}
