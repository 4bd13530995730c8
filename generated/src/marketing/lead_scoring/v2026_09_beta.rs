// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/lead-scoring`, version `2026-09-beta`: 11 operations, 81 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/marketing/lead-scoring/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicScoreFragmentForwardPaging, CollectionResponsePublicScoreHistoryEntryForwardPaging,
    Error, ErrorDetail, ForwardPaging, NextPage, PublicAllPropertyTypesOperation,
    PublicAllPropertyTypesOperationOperationType, PublicAssociationFilter, PublicAssociationObjectRollupCalculator,
    PublicAssociationObjectRollupCalculatorType, PublicAssociationRollupType,
    LeadScoringPublicAssociationSpec as PublicAssociationSpec, PublicAssociationUnifiedEventRollupCalculator,
    PublicAssociationUnifiedEventRollupCalculatorType, PublicBoolPropertyOperation,
    PublicBoolPropertyOperationOperationType, PublicCalendarDatePropertyOperation,
    ApiBlockedDateMonth as PublicCalendarDatePropertyOperationFiscalYearStart,
    PublicCalendarDatePropertyOperationOperationType, PublicComparativeDatePropertyOperation,
    PublicComparativeDatePropertyOperationOperationType, PublicComparativePropertyUpdatedOperation,
    PublicComparativePropertyUpdatedOperationOperationType, PublicComparativeStringPropertyOperation,
    PublicComparativeStringPropertyOperationOperationType, PublicCompositeCondition,
    PublicCompositeConditionConditions, PublicAndFilterBranchFilterBranchType as PublicCompositeConditionOperator,
    PublicCompositeConditionType, PublicConditionalCalculator, PublicConditionalCalculatorType,
    PublicConstantValueCalculator, PublicConstantFilterFilterType as PublicConstantValueCalculatorType,
    PublicDatePoint, PublicDatePointTimeType, PublicDatePropertyOperation, PublicDateTimePropertyOperation,
    PublicDateTimePropertyOperationOperationType, PublicDraftCreateRequest,
    PublicDraftCreateRequestAllowedGroupTypes, PublicDraftUpdateRequest, PublicEnumerationPropertyOperation,
    PublicEnumerationPropertyOperationOperationType, PublicEventFrequencyBetween, PublicEventFrequencyBetweenType,
    PublicEventTimeframe, PublicFilterConfiguration, PublicFilterConfigurationListFilterType,
    PublicFiscalQuarterReference, PublicFiscalQuarterReferenceReferenceType, PublicFiscalYearReference,
    PublicFiscalYearReferenceReferenceType, PublicFrequencyRange, PublicFrequencyRangeType,
    PublicGroupDecayConfiguration, PublicIndexOffset, PublicIndexedTimePoint, PublicIndexedTimePointIndexReference,
    PublicIndexedTimePointTimeType, PublicMatchCalculator, PublicMatchCalculatorType, PublicMatchRule,
    PublicMatrixOutputOutputType, PublicMatrixOutputOverride, PublicMatrixOutputProperty, PublicMatrixTierBoundary,
    PublicMonthReference, PublicMonthReferenceReferenceType, PublicMultiStringPropertyOperation,
    PublicMultiStringPropertyOperationOperationType, PublicMultiUnifiedEventCalculatorEntry,
    PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria, PublicMultiUnifiedEventRollupCalculator,
    PublicMultiUnifiedEventRollupCalculatorType, PublicMultiValueCalculator, PublicMultiValueCalculatorType,
    PublicNowReference, PublicNowReferenceReferenceType, PublicNumberPropertyOperation,
    PublicNumberPropertyOperationOperationType, PublicOperation, PublicOutputConfiguration,
    PublicOutputConfigurationEgg, PublicOutputConfigurationEggOutputs, PublicOutputConfigurationOutputs,
    PublicPropertyFilter, PublicPropertyFilterFilterType, PublicPropertyReferencedTime,
    PublicPropertyReferencedTimeTimeType, PublicQuarterReference, PublicQuarterReferenceReferenceType,
    PublicRangedDatePropertyOperation, PublicRangedDatePropertyOperationOperationType,
    PublicRangedNumberPropertyOperation, PublicRangedNumberPropertyOperationOperationType, PublicRangedTimeOperation,
    PublicRangedTimeOperationLowerBoundTimePoint, PublicRangedTimeOperationType, PublicRecordCalculation,
    PublicRenderedComponent, PublicRenderedEvent, PublicResolvedPropertyChange,
    PublicRollingDateRangePropertyOperation, PublicRollingDateRangePropertyOperationOperationType,
    PublicRollingPropertyUpdatedOperation, PublicRollingPropertyUpdatedOperationOperationType,
    PublicRuleConfiguration, PublicRuleConfigurationCalculation, PublicScoreCloneRequest, PublicScoreConfiguration,
    PublicScoreFragment, PublicScoreGroupConfiguration, PublicScoreGroupConfigurationEgg, PublicScoreHistoryEntry,
    PublicScoreOutputOutputType, PublicScoreOutputOverride, PublicScoreOutputProperty, PublicScoreRuleConfiguration,
    PublicScoreRuleConfigurationEgg, PublicSegmentMembershipCalculator, PublicSegmentMembershipCalculatorType,
    PublicSegmentMembershipRule, PublicSegmentMembershipRuleOperation, PublicSingleCondition,
    PublicSingleConditionType, PublicStringPropertyOperation, PublicStringPropertyOperationOperationType,
    PublicThresholdOutputOutputType, PublicThresholdOutputOverride, PublicThresholdOutputProperty,
    PublicThresholdTierBoundary, PublicThresholdTierBoundaryColor, PublicTimePointOperation,
    PublicTimePointOperationOperationType, PublicTodayReference, PublicTodayReferenceReferenceType,
    PublicWeekReference, ApiTimeDelayDaysOfWeek as PublicWeekReferenceDayOfWeek, PublicWeekReferenceReferenceType,
    PublicYearReference, PublicYearReferenceReferenceType,
};

/// `DELETE /marketing/lead-scoring/2026-09-beta/scores/{scoreId}`
///
/// Answers 204. Scope: `mh-lead-scoring-edit`.
pub type ArchiveScore = crate::Call<crate::operations::ArchiveScore, endpoint::ArchiveScore>;

/// `POST /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/clone`
///
/// The specification names no success. Scope: `mh-lead-scoring-edit`.
pub type CloneScore = crate::Call<crate::operations::CloneScore, endpoint::CloneScore>;

/// `POST /marketing/lead-scoring/2026-09-beta/scores`
///
/// The specification names no success. Scope: `mh-lead-scoring-edit`.
pub type CreateScore = crate::Call<crate::operations::CreateScore, endpoint::CreateScore>;

/// `POST /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/deactivate`
///
/// Answers 200 (`PublicScoreConfiguration`). Scope: `mh-lead-scoring-edit`.
pub type DeactivateScore = crate::Call<crate::operations::DeactivateScore, endpoint::DeactivateScore>;

/// `GET /marketing/lead-scoring/2026-09-beta/scores/{scoreId}`
///
/// Answers 200 (`PublicScoreConfiguration`). Scope: `mh-lead-scoring-view`.
pub type GetScore = crate::Call<crate::operations::GetScore, endpoint::GetScore>;

/// `GET /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft`
///
/// Answers 200 (`PublicScoreConfiguration`). Scope: `mh-lead-scoring-view`.
pub type GetScoreDraft = crate::Call<crate::operations::GetScoreDraft, endpoint::GetScoreDraft>;

/// `GET /marketing/lead-scoring/2026-09-beta/score-values/object-history`
///
/// Answers 200 (`CollectionResponsePublicScoreHistoryEntryForwardPaging`). Scope: `oauth`.
pub type GetScoreValueObjectHistory =
    crate::Call<crate::operations::GetScoreValueObjectHistory, endpoint::GetScoreValueObjectHistory>;

/// `GET /marketing/lead-scoring/2026-09-beta/scores`
///
/// Answers 200 (`CollectionResponsePublicScoreFragmentForwardPaging`). Scope: `mh-lead-scoring-view`.
pub type ListScores = crate::Call<crate::operations::ListScores, endpoint::ListScores>;

/// `POST /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft/publish`
///
/// Answers 200 (`PublicScoreConfiguration`). Scope: `mh-lead-scoring-edit`.
pub type PublishScoreDraft = crate::Call<crate::operations::PublishScoreDraft, endpoint::PublishScoreDraft>;

/// `POST /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft/reset`
///
/// Answers 204. Scope: `mh-lead-scoring-edit`.
pub type ResetScoreDraft = crate::Call<crate::operations::ResetScoreDraft, endpoint::ResetScoreDraft>;

/// `PUT /marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft`
///
/// Answers 200 (`PublicScoreConfiguration`). Scope: `mh-lead-scoring-edit`.
pub type SetScoreDraft = crate::Call<crate::operations::SetScoreDraft, endpoint::SetScoreDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveScore: Description::of(Delete,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}",
            &[204], &["mh-lead-scoring-edit"]),
        CloneScore: Description::of(Post,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/clone",
            &[], &["mh-lead-scoring-edit"]),
        CreateScore: Description::of(Post,
            "/marketing/lead-scoring/2026-09-beta/scores",
            &[], &["mh-lead-scoring-edit"]),
        DeactivateScore: Description::of(Post,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/deactivate",
            &[200], &["mh-lead-scoring-edit"]),
        GetScore: Description::of(Get,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}",
            &[200], &["mh-lead-scoring-view"]),
        GetScoreDraft: Description::of(Get,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft",
            &[200], &["mh-lead-scoring-view"]),
        GetScoreValueObjectHistory: Description::of(Get,
            "/marketing/lead-scoring/2026-09-beta/score-values/object-history",
            &[200], &["oauth"]),
        ListScores: Description::of(Get,
            "/marketing/lead-scoring/2026-09-beta/scores",
            &[200], &["mh-lead-scoring-view"]),
        PublishScoreDraft: Description::of(Post,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft/publish",
            &[200], &["mh-lead-scoring-edit"]),
        ResetScoreDraft: Description::of(Post,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft/reset",
            &[204], &["mh-lead-scoring-edit"]),
        SetScoreDraft: Description::of(Put,
            "/marketing/lead-scoring/2026-09-beta/scores/{scoreId}/draft",
            &[200], &["mh-lead-scoring-edit"]),
    }
}
