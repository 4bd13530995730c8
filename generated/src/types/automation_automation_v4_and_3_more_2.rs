// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicRelativeRangedTimestampRefineBy`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRelativeRangedTimestampRefineBy {
    /// `lowerBoundOffset`: `PublicTimeOffset`.
    pub lower_bound_offset: PublicTimeOffset,
    /// `rangeType`: text.
    pub range_type: Text,
    /// `type`: `PublicRelativeRangedTimestampRefineByType`.
    pub r#type: PublicRelativeRangedTimestampRefineByType,
    /// `upperBoundOffset`: `PublicTimeOffset`.
    pub upper_bound_offset: PublicTimeOffset,
    rest: Rest,
}
crate::runtime::record! {
    PublicRelativeRangedTimestampRefineBy "PublicRelativeRangedTimestampRefineBy" {
        0 lower_bound_offset "lowerBoundOffset" required = Shaped::blank();
        1 range_type "rangeType" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
        3 upper_bound_offset "upperBoundOffset" required = Shaped::blank();
    }
}
impl PublicRelativeRangedTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        lower_bound_offset: impl Into<PublicTimeOffset>,
        range_type: impl Into<Text>,
        upper_bound_offset: impl Into<PublicTimeOffset>,
    ) -> Self {
        Self {
            lower_bound_offset: lower_bound_offset.into(),
            range_type: range_type.into(),
            r#type: PublicRelativeRangedTimestampRefineByType::RelativeRanged,
            upper_bound_offset: upper_bound_offset.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRelativeRangedTimestampRefineByType {
    /// `RELATIVE_RANGED`
    RelativeRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRelativeRangedTimestampRefineByType "PublicRelativeRangedTimestampRefineByType" {
        0 RelativeRanged "RELATIVE_RANGED";
    } 1
}

/// `PublicRestrictedFilterBranch`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRestrictedFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicRestrictedFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicRestrictedFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    rest: Rest,
}
crate::runtime::record! {
    PublicRestrictedFilterBranch "PublicRestrictedFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl PublicRestrictedFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
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

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRestrictedFilterBranchFilterBranchType {
    /// `RESTRICTED`
    Restricted,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRestrictedFilterBranchFilterBranchType "PublicRestrictedFilterBranchFilterBranchType" {
        0 Restricted "RESTRICTED";
    } 1
}

/// `PublicSetOccurrencesRefineBy`: 2 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicSetOccurrencesRefineBy {
    /// `setType`: text.
    pub set_type: Text,
    /// `type`: `PublicSetOccurrencesRefineByType`.
    pub r#type: PublicSetOccurrencesRefineByType,
    rest: Rest,
}
crate::runtime::record! {
    PublicSetOccurrencesRefineBy "PublicSetOccurrencesRefineBy" {
        0 set_type "setType" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicSetOccurrencesRefineBy {
    /// One with all that is required.
    pub fn new(set_type: impl Into<Text>) -> Self {
        Self {
            set_type: set_type.into(),
            r#type: PublicSetOccurrencesRefineByType::SetOccurrences,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicSetOccurrencesRefineByType {
    /// `SET_OCCURRENCES`
    SetOccurrences,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSetOccurrencesRefineByType "PublicSetOccurrencesRefineByType" {
        0 SetOccurrences "SET_OCCURRENCES";
    } 1
}

/// `PublicSurveyMonkeyFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicSurveyMonkeyFilter {
    /// `filterType`: `PublicSurveyMonkeyFilterFilterType`.
    pub filter_type: PublicSurveyMonkeyFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `surveyId`: text.
    pub survey_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSurveyMonkeyFilter "PublicSurveyMonkeyFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Text::EMPTY;
        2 survey_id "surveyId" required = Text::EMPTY;
    }
}
impl PublicSurveyMonkeyFilter {
    /// One with all that is required.
    pub fn new(operator: impl Into<Text>, survey_id: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicSurveyMonkeyFilterFilterType::SurveyMonkey,
            operator: operator.into(),
            survey_id: survey_id.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicSurveyMonkeyFilterFilterType {
    /// `SURVEY_MONKEY`
    SurveyMonkey,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSurveyMonkeyFilterFilterType "PublicSurveyMonkeyFilterFilterType" {
        0 SurveyMonkey "SURVEY_MONKEY";
    } 1
}

/// `PublicSurveyMonkeyValueFilter`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicSurveyMonkeyValueFilter {
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
    /// `valueComparison`: `PublicOperation`.
    pub value_comparison: PublicOperation,
    rest: Rest,
}
crate::runtime::record! {
    PublicSurveyMonkeyValueFilter "PublicSurveyMonkeyValueFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Text::EMPTY;
        2 survey_answer_col_id "surveyAnswerColId" optional = None;
        3 survey_answer_row_id "surveyAnswerRowId" optional = None;
        4 survey_id "surveyId" required = Text::EMPTY;
        5 survey_question "surveyQuestion" required = Text::EMPTY;
        6 value_comparison "valueComparison" required = Shaped::blank();
    }
}
impl PublicSurveyMonkeyValueFilter {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<Text>,
        survey_id: impl Into<Text>,
        survey_question: impl Into<Text>,
        value_comparison: impl Into<PublicOperation>,
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

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicSurveyMonkeyValueFilterFilterType {
    /// `SURVEY_MONKEY_VALUE`
    SurveyMonkeyValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSurveyMonkeyValueFilterFilterType "PublicSurveyMonkeyValueFilterFilterType" {
        0 SurveyMonkeyValue "SURVEY_MONKEY_VALUE";
    } 1
}

/// `PublicTimeOffset`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicTimeOffset {
    /// `amount`: a whole number.
    pub amount: i64,
    /// `offsetDirection`: text.
    pub offset_direction: Text,
    /// `timeUnit`: text.
    pub time_unit: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicTimeOffset "PublicTimeOffset" {
        0 amount "amount" required = 0;
        1 offset_direction "offsetDirection" required = Text::EMPTY;
        2 time_unit "timeUnit" required = Text::EMPTY;
    }
}
impl PublicTimeOffset {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<i64>,
        offset_direction: impl Into<Text>,
        time_unit: impl Into<Text>,
    ) -> Self {
        Self {
            amount: amount.into(),
            offset_direction: offset_direction.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicUnifiedEventsFilter`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicUnifiedEventsFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `eventTypeId`: text; may be absent.
    pub event_type_id: Option<Text>,
    /// `filterLines`: a list: `PublicEventFilterMetadata`.
    pub filter_lines: Vec<PublicEventFilterMetadata>,
    /// `filterType`: `PublicUnifiedEventsFilterFilterType`.
    pub filter_type: PublicUnifiedEventsFilterFilterType,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    rest: Rest,
}
crate::runtime::record! {
    PublicUnifiedEventsFilter "PublicUnifiedEventsFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 event_type_id "eventTypeId" optional = None;
        2 filter_lines "filterLines" required = Vec::new();
        3 filter_type "filterType" required = Shaped::blank();
        4 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicUnifiedEventsFilter {
    /// One with all that is required.
    pub fn new(
        filter_lines: impl IntoIterator<Item = impl Into<PublicEventFilterMetadata>>,
    ) -> Self {
        Self {
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicUnifiedEventsFilterFilterType::UnifiedEvents,
            ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(
        mut self,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }
    /// Sets `eventTypeId`.
    pub fn event_type_id(mut self, event_type_id: impl Into<Text>) -> Self {
        self.event_type_id = Some(event_type_id.into());
        self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(
        mut self,
        pruning_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}
impl<T: Into<PublicEventFilterMetadata>> From<Vec<T>> for PublicUnifiedEventsFilter {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicEventFilterMetadata>, const N: usize> From<[T; N]>
for PublicUnifiedEventsFilter {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicUnifiedEventsFilterBranch`: 8 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicUnifiedEventsFilterBranch {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicUnifiedEventsFilterFilterType`.
    pub filter_branch_type: PublicUnifiedEventsFilterFilterType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// `operator`: `PublicUnifiedEventsFilterBranchOperator`.
    pub operator: PublicUnifiedEventsFilterBranchOperator,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    rest: Rest,
}
crate::runtime::record! {
    PublicUnifiedEventsFilterBranch "PublicUnifiedEventsFilterBranch" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 event_type_id "eventTypeId" required = Text::EMPTY;
        2 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        3 filter_branch_type "filterBranchType" required = Shaped::blank();
        4 filter_branches "filterBranches" required = Vec::new();
        5 filters "filters" required = Vec::new();
        6 operator "operator" required = Shaped::blank();
        7 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicUnifiedEventsFilterBranch {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<Text>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
        operator: impl Into<PublicUnifiedEventsFilterBranchOperator>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicUnifiedEventsFilterFilterType::UnifiedEvents,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(
        mut self,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(
        mut self,
        pruning_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicUnifiedEventsFilterBranchOperator {
    /// `HAS_COMPLETED`
    HasCompleted,
    /// `HAS_NOT_COMPLETED`
    HasNotCompleted,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicUnifiedEventsFilterBranchOperator "PublicUnifiedEventsFilterBranchOperator" {
        0 HasCompleted "HAS_COMPLETED";
        1 HasNotCompleted "HAS_NOT_COMPLETED";
    } 2
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicUnifiedEventsFilterFilterType {
    /// `UNIFIED_EVENTS`
    UnifiedEvents,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicUnifiedEventsFilterFilterType "PublicUnifiedEventsFilterFilterType" {
        0 UnifiedEvents "UNIFIED_EVENTS";
    } 1
}

/// `PublicWebinarFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicWebinarFilter {
    /// `filterType`: `PublicWebinarFilterFilterType`.
    pub filter_type: PublicWebinarFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `webinarId`: text; may be absent.
    pub webinar_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicWebinarFilter "PublicWebinarFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Text::EMPTY;
        2 webinar_id "webinarId" optional = None;
    }
}
impl PublicWebinarFilter {
    /// One with all that is required.
    pub fn new(operator: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicWebinarFilterFilterType::Webinar,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `webinarId`.
    pub fn webinar_id(mut self, webinar_id: impl Into<Text>) -> Self {
        self.webinar_id = Some(webinar_id.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicWebinarFilterFilterType {
    /// `WEBINAR`
    Webinar,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicWebinarFilterFilterType "PublicWebinarFilterFilterType" {
        0 Webinar "WEBINAR";
    } 1
}
