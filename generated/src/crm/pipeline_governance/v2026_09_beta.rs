// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/pipeline-governance`, version `2026-09-beta`: 8 operations, 83 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/pipeline-governance/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteComparativeTimestampRefineByType,
    PublicAbsoluteRangedTimestampRefineBy, PublicAbsoluteRangedTimestampRefineByType, PublicAdsSearchFilter,
    PublicAdsSearchFilterFilterType, PublicAdsTimeFilter, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineBy,
    PublicAllHistoryRefineByType, PublicAllPropertyTypesOperation, PublicAllPropertyTypesOperationOperationType,
    PublicAndFilterBranch, PublicAndFilterBranchFilterBranchType, PublicApprovalStageRule,
    PublicApprovalStageRuleApprovalMode, PublicApprovalStageRuleRequest, PublicAssociationFilterBranch,
    ApiAssociationDataSourceType as PublicAssociationFilterBranchFilterBranchType, PublicAssociationInListFilter,
    PublicBoolPropertyOperation, PublicBoolPropertyOperationOperationType, PublicCalendarDatePropertyOperation,
    ApiBlockedDateMonth as PublicCalendarDatePropertyOperationFiscalYearStart,
    PublicCalendarDatePropertyOperationOperationType, PublicCommunicationSubscriptionFilter,
    PublicCommunicationSubscriptionFilterFilterType, PublicComparativeDatePropertyOperation,
    PublicComparativeDatePropertyOperationOperationType, PublicComparativePropertyUpdatedOperation,
    PublicComparativePropertyUpdatedOperationOperationType, PublicComparativeStringPropertyOperation,
    PublicComparativeStringPropertyOperationOperationType, PublicConstantFilter, PublicConstantFilterFilterType,
    PublicCreateApprovalRequest, PublicCtaAnalyticsFilter, PublicCtaAnalyticsFilterFilterType, PublicDatePoint,
    PublicDatePointTimeType, PublicDatePropertyOperation, PublicDateTimePropertyOperation,
    PublicDateTimePropertyOperationOperationType, PublicEmailEventFilter, PublicEmailEventFilterFilterType,
    PublicEmailEventFilterOperator, PublicEmailSubscriptionFilter, PublicEmailSubscriptionFilterFilterType,
    PublicEnumerationPropertyOperation, PublicEnumerationPropertyOperationOperationType, PublicEventAnalyticsFilter,
    PublicEventAnalyticsFilterFilterType, PublicEventFilterMetadata, PublicFilterBranches, PublicFilters,
    PublicFiscalQuarterReference, PublicFiscalQuarterReferenceReferenceType, PublicFiscalYearReference,
    PublicFiscalYearReferenceReferenceType, PublicFormSubmissionFilter, PublicFormSubmissionFilterFilterType,
    PublicFormSubmissionOnPageFilter, PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator,
    PublicGovernanceValidationRules, PublicInListFilter, PublicInListFilterFilterType, PublicInListFilterMetadata,
    PublicIndexOffset, PublicIndexedTimePoint, PublicIndexedTimePointIndexReference, PublicIndexedTimePointTimeType,
    PublicIntegrationEventFilter, PublicIntegrationEventFilterFilterType, PublicMonthReference,
    PublicMonthReferenceReferenceType, PublicMultiStringPropertyOperation,
    PublicMultiStringPropertyOperationOperationType, PublicNotAllFilterBranch,
    PublicNotAllFilterBranchFilterBranchType, PublicNotAnyFilterBranch, PublicNotAnyFilterBranchFilterBranchType,
    PublicNowReference, PublicNowReferenceReferenceType, PublicNumOccurrencesRefineBy,
    PublicNumOccurrencesRefineByType, PublicNumberPropertyOperation, PublicNumberPropertyOperationOperationType,
    PublicObjectApprovalStatus, PublicObjectApprovalStatusApprovalStatus, PublicObjectCreationRule, PublicOperation,
    PublicOrFilterBranch, PublicOrFilterBranchFilterBranchType, PublicPageViewAnalyticsFilter,
    PublicPageViewAnalyticsFilterFilterType, PublicPipelineRules, PublicPipelineRulesPatchRequest,
    PublicPipelineRulesUpdateRequest, PublicPipelineStagePermissions, PublicPipelineStagePermissionsUpdateRequest,
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
    PublicRollingPropertyUpdatedOperationOperationType, PublicSequenceValidationRule, PublicSetOccurrencesRefineBy,
    PublicSetOccurrencesRefineByType, PublicStagePermission, PublicStagePermissionPermissionMode,
    PublicStagePermissionRequest, PublicStringPropertyOperation, PublicStringPropertyOperationOperationType,
    PublicSurveyMonkeyFilter, PublicSurveyMonkeyFilterFilterType, PublicSurveyMonkeyValueFilter,
    PublicSurveyMonkeyValueFilterFilterType, PublicTimeOffset, PublicTimePointOperation,
    PublicTimePointOperationOperationType, PublicTodayReference, PublicTodayReferenceReferenceType,
    PublicUnifiedEventsFilter, PublicUnifiedEventsFilterBranch, PublicUnifiedEventsFilterBranchOperator,
    PublicUnifiedEventsFilterFilterType, PublicWebinarFilter, PublicWebinarFilterFilterType, PublicWeekReference,
    ApiTimeDelayDaysOfWeek as PublicWeekReferenceDayOfWeek, PublicWeekReferenceReferenceType, PublicYearReference,
    PublicYearReferenceReferenceType,
};

/// `DELETE /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}`
///
/// Answers 204. Scope: `crm-pipelines-governance-write`.
pub type ArchivePipelineRule = crate::Call<crate::operations::ArchivePipelineRule, endpoint::ArchivePipelineRule>;

/// `GET /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}`
///
/// Answers 200 (`PublicPipelineRules`). Scope: `crm-pipelines-governance-read`.
pub type GetPipelineRule = crate::Call<crate::operations::GetPipelineRule, endpoint::GetPipelineRule>;

/// `GET /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/approvals/{objectId}`
///
/// Answers 200 (`PublicObjectApprovalStatus`). Scope: `deal-approval-read`.
pub type GetPipelineRuleApproval =
    crate::Call<crate::operations::GetPipelineRuleApproval, endpoint::GetPipelineRuleApproval>;

/// `GET /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/stage-edit-permissions`
///
/// Answers 200 (`PublicPipelineStagePermissions`). Any of the scopes `crm-pipelines-locked-stages-access`, `pipeline-level-permissions-access`.
pub type ListPipelineRuleStageEditPermissions =
    crate::Call<crate::operations::ListPipelineRuleStageEditPermissions, endpoint::ListPipelineRuleStageEditPermissions>;

/// `PUT /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}`
///
/// Answers 200 (`PublicPipelineRules`). Scope: `crm-pipelines-governance-write`.
pub type SetPipelineRule = crate::Call<crate::operations::SetPipelineRule, endpoint::SetPipelineRule>;

/// `PUT /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/stage-edit-permissions`
///
/// Answers 200 (`PublicPipelineStagePermissions`). Any of the scopes `crm-access`, `crm-pipelines-locked-stages-write`, `pipeline-level-permissions-write`.
pub type SetPipelineRuleStageEditPermissions =
    crate::Call<crate::operations::SetPipelineRuleStageEditPermissions, endpoint::SetPipelineRuleStageEditPermissions>;

/// `POST /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/approvals/start`
///
/// Answers 200 (`PublicObjectApprovalStatus`). Scope: `crm-pipelines-governance-write`.
pub type StartPipelineRuleApprovals =
    crate::Call<crate::operations::StartPipelineRuleApprovals, endpoint::StartPipelineRuleApprovals>;

/// `PATCH /crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}`
///
/// Answers 200 (`PublicPipelineRules`). Scope: `crm-pipelines-governance-write`.
pub type UpdatePipelineRule = crate::Call<crate::operations::UpdatePipelineRule, endpoint::UpdatePipelineRule>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchivePipelineRule: Description::of(Delete,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}",
            &[204], &["crm-pipelines-governance-write"]),
        GetPipelineRule: Description::of(Get,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}",
            &[200], &["crm-pipelines-governance-read"]),
        GetPipelineRuleApproval: Description::of(Get,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/approvals/{objectId}",
            &[200], &["deal-approval-read"]),
        ListPipelineRuleStageEditPermissions: Description::of(Get,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/stage-edit-permissions",
            &[200], &["crm-pipelines-locked-stages-access", "pipeline-level-permissions-access"]),
        SetPipelineRule: Description::of(Put,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}",
            &[200], &["crm-pipelines-governance-write"]),
        SetPipelineRuleStageEditPermissions: Description::of(Put,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/stage-edit-permissions",
            &[200], &["crm-access", "crm-pipelines-locked-stages-write", "pipeline-level-permissions-write"]),
        StartPipelineRuleApprovals: Description::of(Post,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}/approvals/start",
            &[200], &["crm-pipelines-governance-write"]),
        UpdatePipelineRule: Description::of(Patch,
            "/crm/pipelines-rules/2026-09-beta/{objectTypeId}/{pipelineId}",
            &[200], &["crm-pipelines-governance-write"]),
    }
}
