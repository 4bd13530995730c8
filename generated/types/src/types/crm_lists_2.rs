// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ListCreateRequestFilterBranch, ListsPublicEventFilterMetadata, ListsPublicIntegrationEventFilter,
    PublicAdsSearchFilter, PublicAdsTimeFilter, PublicAllPropertyTypesOperation, PublicAssociationInListFilter,
    PublicBoolPropertyOperation, PublicCalendarDatePropertyOperation, PublicCommunicationSubscriptionFilter,
    PublicComparativeDatePropertyOperation, PublicComparativePropertyUpdatedOperation, PublicConstantFilter,
    PublicCtaAnalyticsFilter, PublicDatePropertyOperation, PublicDateTimePropertyOperation, PublicEmailEventFilter,
    PublicEmailSubscriptionFilter, PublicEnumerationPropertyOperation, PublicEventAnalyticsFilter,
    PublicFormSubmissionFilter, PublicFormSubmissionOnPageFilter, PublicInListFilter,
    PublicListConversionInactivityTimeUnit, PublicMultiStringPropertyOperation,
    PublicNotAnyFilterBranchFilterBranchType, PublicNumberPropertyOperation, PublicOrFilterBranchFilterBranchType,
    PublicPageViewAnalyticsFilter, PublicPrivacyAnalyticsFilter, PublicPropertyAssociationInListFilter,
    PublicPropertyFilterFilterType, PublicPruningRefineBy, PublicRangedDatePropertyOperation,
    PublicRangedNumberPropertyOperation, PublicRangedTimeOperation, PublicRestrictedFilterBranchFilterBranchType,
    PublicRollingDateRangePropertyOperation, PublicRollingPropertyUpdatedOperation, PublicStringPropertyOperation,
    PublicSurveyMonkeyFilter, PublicSurveyMonkeyValueFilterFilterType, PublicTimePointOperation,
    PublicUnifiedEventsFilterBranchOperator, PublicUnifiedEventsFilterFilterType, PublicWebinarFilter,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicNotAnyFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNotAnyFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, _ => &mut self.rest,
        }
    }
}
impl ListsPublicNotAnyFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAnyFilterBranchFilterBranchType::NotAny,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicObjectList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectList", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "createdById", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "filterBranch", required: false },
            Member { name: "filtersUpdatedAt", required: false }, Member { name: "listId", required: true },
            Member { name: "listPermissions", required: false }, Member { name: "listVersion", required: true },
            Member { name: "membershipSettings", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "processingStatus", required: true },
            Member { name: "processingType", required: true }, Member { name: "size", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedById", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, created_by_id: None, deleted_at: None, filter_branch: None, filters_updated_at: None,
            list_id: Text::EMPTY, list_permissions: None, list_version: 0, membership_settings: None,
            name: Text::EMPTY, object_type_id: Text::EMPTY, processing_status: Text::EMPTY,
            processing_type: Text::EMPTY, size: None, updated_at: None, updated_by_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.created_by_id, 2 => &self.deleted_at, 3 => &self.filter_branch,
            4 => &self.filters_updated_at, 5 => &self.list_id, 6 => &self.list_permissions, 7 => &self.list_version,
            8 => &self.membership_settings, 9 => &self.name, 10 => &self.object_type_id,
            11 => &self.processing_status, 12 => &self.processing_type, 13 => &self.size, 14 => &self.updated_at,
            15 => &self.updated_by_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.created_by_id, 2 => &mut self.deleted_at,
            3 => &mut self.filter_branch, 4 => &mut self.filters_updated_at, 5 => &mut self.list_id,
            6 => &mut self.list_permissions, 7 => &mut self.list_version, 8 => &mut self.membership_settings,
            9 => &mut self.name, 10 => &mut self.object_type_id, 11 => &mut self.processing_status,
            12 => &mut self.processing_type, 13 => &mut self.size, 14 => &mut self.updated_at,
            15 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl ListsPublicObjectList {
    /// With all that is required.
    pub fn new(
        list_id: impl Into<Text>, list_version: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, processing_status: impl Into<Text>, processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(), list_version: list_version.into(), name: name.into(),
            object_type_id: object_type_id.into(), processing_status: processing_status.into(),
            processing_type: processing_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<ListCreateRequestFilterBranch>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
    /// Sets `filtersUpdatedAt`.
    pub fn filters_updated_at(mut self, filters_updated_at: impl Into<DateTime>) -> Self {
        self.filters_updated_at = Some(filters_updated_at.into()); self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(mut self, list_permissions: impl Into<PublicListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into()); self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(mut self, membership_settings: impl Into<PublicMembershipSettings>) -> Self {
        self.membership_settings = Some(membership_settings.into()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicOrFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOrFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, _ => &mut self.rest,
        }
    }
}
impl ListsPublicOrFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicOrFilterBranchFilterBranchType::Or,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicPropertyFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operation", required: true },
            Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), operation: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.operation, 2 => &self.property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operation, 2 => &mut self.property, _ => &mut self.rest,
        }
    }
}
impl ListsPublicPropertyFilter {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicEventFilterMetadataOperation>, property: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property, operation: operation.into(),
            property: property.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicRestrictedFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRestrictedFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, _ => &mut self.rest,
        }
    }
}
impl ListsPublicRestrictedFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicRestrictedFilterBranchFilterBranchType::Restricted,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicSurveyMonkeyValueFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSurveyMonkeyValueFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "surveyAnswerColId", required: false },
            Member { name: "surveyAnswerRowId", required: false }, Member { name: "surveyId", required: true },
            Member { name: "surveyQuestion", required: true }, Member { name: "valueComparison", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_type: Shaped::blank(), operator: Text::EMPTY, survey_answer_col_id: None,
            survey_answer_row_id: None, survey_id: Text::EMPTY, survey_question: Text::EMPTY,
            value_comparison: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_type, 1 => &self.operator, 2 => &self.survey_answer_col_id,
            3 => &self.survey_answer_row_id, 4 => &self.survey_id, 5 => &self.survey_question,
            6 => &self.value_comparison, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operator, 2 => &mut self.survey_answer_col_id,
            3 => &mut self.survey_answer_row_id, 4 => &mut self.survey_id, 5 => &mut self.survey_question,
            6 => &mut self.value_comparison, _ => &mut self.rest,
        }
    }
}
impl ListsPublicSurveyMonkeyValueFilter {
    /// With all that is required.
    pub fn new(
        operator: impl Into<Text>, survey_id: impl Into<Text>, survey_question: impl Into<Text>,
        value_comparison: impl Into<PublicEventFilterMetadataOperation>,
    ) -> Self {
        Self {
            filter_type: PublicSurveyMonkeyValueFilterFilterType::SurveyMonkeyValue, operator: operator.into(),
            survey_id: survey_id.into(), survey_question: survey_question.into(),
            value_comparison: value_comparison.into(), ..Shaped::blank()
        }
    }
    /// Sets `surveyAnswerColId`.
    pub fn survey_answer_col_id(mut self, survey_answer_col_id: impl Into<Text>) -> Self {
        self.survey_answer_col_id = Some(survey_answer_col_id.into()); self
    }
    /// Sets `surveyAnswerRowId`.
    pub fn survey_answer_row_id(mut self, survey_answer_row_id: impl Into<Text>) -> Self {
        self.survey_answer_row_id = Some(survey_answer_row_id.into()); self
    }
}

/// `PublicUnifiedEventsFilter`: 5 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicUnifiedEventsFilter")]
#[non_exhaustive]
pub struct ListsPublicUnifiedEventsFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `eventTypeId`: text; may be absent.
    pub event_type_id: Option<Text>,
    /// `filterLines`: a list: `ListsPublicEventFilterMetadata`.
    pub filter_lines: Vec<ListsPublicEventFilterMetadata>,
    /// `filterType`: `PublicUnifiedEventsFilterFilterType`.
    pub filter_type: PublicUnifiedEventsFilterFilterType,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicUnifiedEventsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnifiedEventsFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "eventTypeId", required: false },
            Member { name: "filterLines", required: true }, Member { name: "filterType", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, event_type_id: None, filter_lines: Vec::new(), filter_type: Shaped::blank(),
            pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.event_type_id, 2 => &self.filter_lines,
            3 => &self.filter_type, 4 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.event_type_id, 2 => &mut self.filter_lines,
            3 => &mut self.filter_type, 4 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl ListsPublicUnifiedEventsFilter {
    /// With all that is required.
    pub fn new(filter_lines: impl IntoIterator<Item = impl Into<ListsPublicEventFilterMetadata>>) -> Self {
        Self {
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicUnifiedEventsFilterFilterType::UnifiedEvents, ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into()); self
    }
    /// Sets `eventTypeId`.
    pub fn event_type_id(mut self, event_type_id: impl Into<Text>) -> Self {
        self.event_type_id = Some(event_type_id.into()); self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}
impl<T: Into<ListsPublicEventFilterMetadata>> From<Vec<T>> for ListsPublicUnifiedEventsFilter {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ListsPublicEventFilterMetadata>, const N: usize> From<[T; N]> for ListsPublicUnifiedEventsFilter {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicUnifiedEventsFilterBranch`: 8 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[doc(alias = "PublicUnifiedEventsFilterBranch")]
#[non_exhaustive]
pub struct ListsPublicUnifiedEventsFilterBranch {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicUnifiedEventsFilterFilterType`.
    pub filter_branch_type: PublicUnifiedEventsFilterFilterType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// `operator`: `PublicUnifiedEventsFilterBranchOperator`.
    pub operator: PublicUnifiedEventsFilterBranchOperator,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsPublicUnifiedEventsFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnifiedEventsFilterBranch", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "eventTypeId", required: true },
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true }, Member { name: "operator", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, event_type_id: Text::EMPTY, filter_branch_operator: Text::EMPTY,
            filter_branch_type: Shaped::blank(), filter_branches: Vec::new(), filters: Vec::new(),
            operator: Shaped::blank(), pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.event_type_id, 2 => &self.filter_branch_operator,
            3 => &self.filter_branch_type, 4 => &self.filter_branches, 5 => &self.filters, 6 => &self.operator,
            7 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.event_type_id, 2 => &mut self.filter_branch_operator,
            3 => &mut self.filter_branch_type, 4 => &mut self.filter_branches, 5 => &mut self.filters,
            6 => &mut self.operator, 7 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl ListsPublicUnifiedEventsFilterBranch {
    /// With all that is required.
    pub fn new(
        event_type_id: impl Into<Text>, filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
        operator: impl Into<PublicUnifiedEventsFilterBranchOperator>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(), filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicUnifiedEventsFilterFilterType::UnifiedEvents,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into()); self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}

/// `RecordIdWithMemberships`: 3 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "RecordIdWithMemberships")]
#[non_exhaustive]
pub struct ListsRecordIdWithMemberships {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `recordId`: text.
    pub record_id: Text,
    /// `recordListMemberships`: a list: `ListsRecordListMembership`.
    pub record_list_memberships: Vec<ListsRecordListMembership>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsRecordIdWithMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordIdWithMemberships", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "recordId", required: true },
            Member { name: "recordListMemberships", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, record_id: Text::EMPTY, record_list_memberships: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.record_id, 2 => &self.record_list_memberships, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.record_id, 2 => &mut self.record_list_memberships,
            _ => &mut self.rest,
        }
    }
}
impl ListsRecordIdWithMemberships {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, record_id: impl Into<Text>,
        record_list_memberships: impl IntoIterator<Item = impl Into<ListsRecordListMembership>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), record_id: record_id.into(),
            record_list_memberships: record_list_memberships.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// `RecordListMembership`: 5 members.
///
/// Published by `crm/lists`, in v3.
#[doc(alias = "RecordListMembership")]
#[non_exhaustive]
pub struct ListsRecordListMembership {
    /// `firstAddedTimestamp`: a point in time; may be absent.
    pub first_added_timestamp: Option<DateTime>,
    /// `isPublicList`: true or false; may be absent.
    pub is_public_list: Option<bool>,
    /// `lastAddedTimestamp`: a point in time; may be absent.
    pub last_added_timestamp: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListsRecordListMembership {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordListMembership", kind: Kind::Record(&[
            Member { name: "firstAddedTimestamp", required: false },
            Member { name: "isPublicList", required: false }, Member { name: "lastAddedTimestamp", required: false },
            Member { name: "listId", required: true }, Member { name: "listVersion", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            first_added_timestamp: None, is_public_list: None, last_added_timestamp: None, list_id: Text::EMPTY,
            list_version: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_added_timestamp, 1 => &self.is_public_list, 2 => &self.last_added_timestamp,
            3 => &self.list_id, 4 => &self.list_version, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_added_timestamp, 1 => &mut self.is_public_list, 2 => &mut self.last_added_timestamp,
            3 => &mut self.list_id, 4 => &mut self.list_version, _ => &mut self.rest,
        }
    }
}
impl ListsRecordListMembership {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, list_version: impl Into<i64>) -> Self {
        Self { list_id: list_id.into(), list_version: list_version.into(), ..Shaped::blank() }
    }
    /// Sets `firstAddedTimestamp`.
    pub fn first_added_timestamp(mut self, first_added_timestamp: impl Into<DateTime>) -> Self {
        self.first_added_timestamp = Some(first_added_timestamp.into()); self
    }
    /// Sets `isPublicList`.
    pub fn is_public_list(mut self, is_public_list: bool) -> Self { self.is_public_list = Some(is_public_list); self }
    /// Sets `lastAddedTimestamp`.
    pub fn last_added_timestamp(mut self, last_added_timestamp: impl Into<DateTime>) -> Self {
        self.last_added_timestamp = Some(last_added_timestamp.into()); self
    }
}

/// `MembershipChangeRequest`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MembershipChangeRequest {
    /// `recordIdsToAdd`: a list: text.
    pub record_ids_to_add: Vec<Text>,
    /// `recordIdsToRemove`: a list: text.
    pub record_ids_to_remove: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MembershipChangeRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MembershipChangeRequest", kind: Kind::Record(&[
            Member { name: "recordIdsToAdd", required: true }, Member { name: "recordIdsToRemove", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { record_ids_to_add: Vec::new(), record_ids_to_remove: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.record_ids_to_add, 1 => &self.record_ids_to_remove, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.record_ids_to_add, 1 => &mut self.record_ids_to_remove, _ => &mut self.rest }
    }
}
impl MembershipChangeRequest {
    /// With all that is required.
    pub fn new(
        record_ids_to_add: impl IntoIterator<Item = impl Into<Text>>,
        record_ids_to_remove: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            record_ids_to_add: record_ids_to_add.into_iter().map(Into::into).collect(),
            record_ids_to_remove: record_ids_to_remove.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `MembershipsUpdateResponse`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MembershipsUpdateResponse {
    /// `recordIdsMissing`: a list: text.
    pub record_ids_missing: Vec<Text>,
    /// `recordIdsRemoved`: a list: text.
    pub record_ids_removed: Vec<Text>,
    /// `recordsIdsAdded`: a list: text.
    pub records_ids_added: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MembershipsUpdateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MembershipsUpdateResponse", kind: Kind::Record(&[
            Member { name: "recordIdsMissing", required: true }, Member { name: "recordIdsRemoved", required: true },
            Member { name: "recordsIdsAdded", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            record_ids_missing: Vec::new(), record_ids_removed: Vec::new(), records_ids_added: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.record_ids_missing, 1 => &self.record_ids_removed, 2 => &self.records_ids_added,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.record_ids_missing, 1 => &mut self.record_ids_removed, 2 => &mut self.records_ids_added,
            _ => &mut self.rest,
        }
    }
}
impl MembershipsUpdateResponse {
    /// With all that is required.
    pub fn new(
        record_ids_missing: impl IntoIterator<Item = impl Into<Text>>,
        record_ids_removed: impl IntoIterator<Item = impl Into<Text>>,
        records_ids_added: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            record_ids_missing: record_ids_missing.into_iter().map(Into::into).collect(),
            record_ids_removed: record_ids_removed.into_iter().map(Into::into).collect(),
            records_ids_added: records_ids_added.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 23 alternatives, told apart by `filterType`.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicAndFilterBranchFilters {
    /// `filterType` is `ADS_SEARCH`.
    PublicAdsSearchFilter(PublicAdsSearchFilter),
    /// `filterType` is `ADS_TIME`.
    PublicAdsTimeFilter(PublicAdsTimeFilter),
    /// `filterType` is `ASSOCIATION`.
    PublicAssociationInListFilter(PublicAssociationInListFilter),
    /// `filterType` is `CAMPAIGN_INFLUENCED`.
    PublicCampaignInfluencedFilter(PublicCampaignInfluencedFilter),
    /// `filterType` is `COMMUNICATION_SUBSCRIPTION`.
    PublicCommunicationSubscriptionFilter(PublicCommunicationSubscriptionFilter),
    /// `filterType` is `CONSTANT`.
    PublicConstantFilter(PublicConstantFilter),
    /// `filterType` is `CTA`.
    PublicCtaAnalyticsFilter(PublicCtaAnalyticsFilter),
    /// `filterType` is `EMAIL_EVENT`.
    PublicEmailEventFilter(PublicEmailEventFilter),
    /// `filterType` is `EMAIL_SUBSCRIPTION`.
    PublicEmailSubscriptionFilter(PublicEmailSubscriptionFilter),
    /// `filterType` is `EVENT`.
    PublicEventAnalyticsFilter(PublicEventAnalyticsFilter),
    /// `filterType` is `FORM_SUBMISSION`.
    PublicFormSubmissionFilter(PublicFormSubmissionFilter),
    /// `filterType` is `FORM_SUBMISSION_ON_PAGE`.
    PublicFormSubmissionOnPageFilter(PublicFormSubmissionOnPageFilter),
    /// `filterType` is `IN_LIST`.
    PublicInListFilter(PublicInListFilter),
    /// `filterType` is `INTEGRATION_EVENT`.
    PublicIntegrationEventFilter(ListsPublicIntegrationEventFilter),
    /// `filterType` is `NUM_ASSOCIATIONS`.
    PublicNumAssociationsFilter(PublicNumAssociationsFilter),
    /// `filterType` is `PAGE_VIEW`.
    PublicPageViewAnalyticsFilter(PublicPageViewAnalyticsFilter),
    /// `filterType` is `PRIVACY`.
    PublicPrivacyAnalyticsFilter(PublicPrivacyAnalyticsFilter),
    /// `filterType` is `PROPERTY_ASSOCIATION`.
    PublicPropertyAssociationInListFilter(PublicPropertyAssociationInListFilter),
    /// `filterType` is `PROPERTY`.
    PublicPropertyFilter(ListsPublicPropertyFilter),
    /// `filterType` is `SURVEY_MONKEY`.
    PublicSurveyMonkeyFilter(PublicSurveyMonkeyFilter),
    /// `filterType` is `SURVEY_MONKEY_VALUE`.
    PublicSurveyMonkeyValueFilter(ListsPublicSurveyMonkeyValueFilter),
    /// `filterType` is `UNIFIED_EVENTS`.
    PublicUnifiedEventsFilter(ListsPublicUnifiedEventsFilter),
    /// `filterType` is `WEBINAR`.
    PublicWebinarFilter(PublicWebinarFilter),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicAndFilterBranchFilters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAndFilterBranchFilters", kind: Kind::Union(&[
            Variant { name: "PublicAdsSearchFilter", tag: Some(("filterType", &["ADS_SEARCH"])), required: &[] },
            Variant { name: "PublicAdsTimeFilter", tag: Some(("filterType", &["ADS_TIME"])), required: &[] },
            Variant { name: "PublicAssociationInListFilter", tag: Some(("filterType", &["ASSOCIATION"])), required: &[] },
            Variant { name: "PublicCampaignInfluencedFilter", tag: Some(("filterType", &["CAMPAIGN_INFLUENCED"])), required: &[] },
            Variant { name: "PublicCommunicationSubscriptionFilter", tag: Some(("filterType", &["COMMUNICATION_SUBSCRIPTION"])), required: &[] },
            Variant { name: "PublicConstantFilter", tag: Some(("filterType", &["CONSTANT"])), required: &[] },
            Variant { name: "PublicCtaAnalyticsFilter", tag: Some(("filterType", &["CTA"])), required: &[] },
            Variant { name: "PublicEmailEventFilter", tag: Some(("filterType", &["EMAIL_EVENT"])), required: &[] },
            Variant { name: "PublicEmailSubscriptionFilter", tag: Some(("filterType", &["EMAIL_SUBSCRIPTION"])), required: &[] },
            Variant { name: "PublicEventAnalyticsFilter", tag: Some(("filterType", &["EVENT"])), required: &[] },
            Variant { name: "PublicFormSubmissionFilter", tag: Some(("filterType", &["FORM_SUBMISSION"])), required: &[] },
            Variant { name: "PublicFormSubmissionOnPageFilter", tag: Some(("filterType", &["FORM_SUBMISSION_ON_PAGE"])), required: &[] },
            Variant { name: "PublicInListFilter", tag: Some(("filterType", &["IN_LIST"])), required: &[] },
            Variant { name: "PublicIntegrationEventFilter", tag: Some(("filterType", &["INTEGRATION_EVENT"])), required: &[] },
            Variant { name: "PublicNumAssociationsFilter", tag: Some(("filterType", &["NUM_ASSOCIATIONS"])), required: &[] },
            Variant { name: "PublicPageViewAnalyticsFilter", tag: Some(("filterType", &["PAGE_VIEW"])), required: &[] },
            Variant { name: "PublicPrivacyAnalyticsFilter", tag: Some(("filterType", &["PRIVACY"])), required: &[] },
            Variant { name: "PublicPropertyAssociationInListFilter", tag: Some(("filterType", &["PROPERTY_ASSOCIATION"])), required: &[] },
            Variant { name: "PublicPropertyFilter", tag: Some(("filterType", &["PROPERTY"])), required: &[] },
            Variant { name: "PublicSurveyMonkeyFilter", tag: Some(("filterType", &["SURVEY_MONKEY"])), required: &[] },
            Variant { name: "PublicSurveyMonkeyValueFilter", tag: Some(("filterType", &["SURVEY_MONKEY_VALUE"])), required: &[] },
            Variant { name: "PublicUnifiedEventsFilter", tag: Some(("filterType", &["UNIFIED_EVENTS"])), required: &[] },
            Variant { name: "PublicWebinarFilter", tag: Some(("filterType", &["WEBINAR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAdsSearchFilter(value) => (0, value), Self::PublicAdsTimeFilter(value) => (1, value),
            Self::PublicAssociationInListFilter(value) => (2, value),
            Self::PublicCampaignInfluencedFilter(value) => (3, value),
            Self::PublicCommunicationSubscriptionFilter(value) => (4, value),
            Self::PublicConstantFilter(value) => (5, value), Self::PublicCtaAnalyticsFilter(value) => (6, value),
            Self::PublicEmailEventFilter(value) => (7, value),
            Self::PublicEmailSubscriptionFilter(value) => (8, value),
            Self::PublicEventAnalyticsFilter(value) => (9, value),
            Self::PublicFormSubmissionFilter(value) => (10, value),
            Self::PublicFormSubmissionOnPageFilter(value) => (11, value),
            Self::PublicInListFilter(value) => (12, value), Self::PublicIntegrationEventFilter(value) => (13, value),
            Self::PublicNumAssociationsFilter(value) => (14, value),
            Self::PublicPageViewAnalyticsFilter(value) => (15, value),
            Self::PublicPrivacyAnalyticsFilter(value) => (16, value),
            Self::PublicPropertyAssociationInListFilter(value) => (17, value),
            Self::PublicPropertyFilter(value) => (18, value), Self::PublicSurveyMonkeyFilter(value) => (19, value),
            Self::PublicSurveyMonkeyValueFilter(value) => (20, value),
            Self::PublicUnifiedEventsFilter(value) => (21, value), Self::PublicWebinarFilter(value) => (22, value),
            Self::Unknown(value) => (23, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAdsSearchFilter(Shaped::blank()), 1 => Self::PublicAdsTimeFilter(Shaped::blank()),
            2 => Self::PublicAssociationInListFilter(Shaped::blank()),
            3 => Self::PublicCampaignInfluencedFilter(Shaped::blank()),
            4 => Self::PublicCommunicationSubscriptionFilter(Shaped::blank()),
            5 => Self::PublicConstantFilter(Shaped::blank()), 6 => Self::PublicCtaAnalyticsFilter(Shaped::blank()),
            7 => Self::PublicEmailEventFilter(Shaped::blank()),
            8 => Self::PublicEmailSubscriptionFilter(Shaped::blank()),
            9 => Self::PublicEventAnalyticsFilter(Shaped::blank()),
            10 => Self::PublicFormSubmissionFilter(Shaped::blank()),
            11 => Self::PublicFormSubmissionOnPageFilter(Shaped::blank()),
            12 => Self::PublicInListFilter(Shaped::blank()),
            13 => Self::PublicIntegrationEventFilter(Shaped::blank()),
            14 => Self::PublicNumAssociationsFilter(Shaped::blank()),
            15 => Self::PublicPageViewAnalyticsFilter(Shaped::blank()),
            16 => Self::PublicPrivacyAnalyticsFilter(Shaped::blank()),
            17 => Self::PublicPropertyAssociationInListFilter(Shaped::blank()),
            18 => Self::PublicPropertyFilter(Shaped::blank()), 19 => Self::PublicSurveyMonkeyFilter(Shaped::blank()),
            20 => Self::PublicSurveyMonkeyValueFilter(Shaped::blank()),
            21 => Self::PublicUnifiedEventsFilter(Shaped::blank()), 22 => Self::PublicWebinarFilter(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAdsSearchFilter(value) => value, Self::PublicAdsTimeFilter(value) => value,
            Self::PublicAssociationInListFilter(value) => value,
            Self::PublicCampaignInfluencedFilter(value) => value,
            Self::PublicCommunicationSubscriptionFilter(value) => value, Self::PublicConstantFilter(value) => value,
            Self::PublicCtaAnalyticsFilter(value) => value, Self::PublicEmailEventFilter(value) => value,
            Self::PublicEmailSubscriptionFilter(value) => value, Self::PublicEventAnalyticsFilter(value) => value,
            Self::PublicFormSubmissionFilter(value) => value, Self::PublicFormSubmissionOnPageFilter(value) => value,
            Self::PublicInListFilter(value) => value, Self::PublicIntegrationEventFilter(value) => value,
            Self::PublicNumAssociationsFilter(value) => value, Self::PublicPageViewAnalyticsFilter(value) => value,
            Self::PublicPrivacyAnalyticsFilter(value) => value,
            Self::PublicPropertyAssociationInListFilter(value) => value, Self::PublicPropertyFilter(value) => value,
            Self::PublicSurveyMonkeyFilter(value) => value, Self::PublicSurveyMonkeyValueFilter(value) => value,
            Self::PublicUnifiedEventsFilter(value) => value, Self::PublicWebinarFilter(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAdsSearchFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicAdsSearchFilter) -> Self {
        Self::PublicAdsSearchFilter(value)
    }
}
impl From<PublicAdsTimeFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicAdsTimeFilter) -> Self {
        Self::PublicAdsTimeFilter(value)
    }
}
impl From<PublicAssociationInListFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicAssociationInListFilter) -> Self {
        Self::PublicAssociationInListFilter(value)
    }
}
impl From<PublicCampaignInfluencedFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicCampaignInfluencedFilter) -> Self {
        Self::PublicCampaignInfluencedFilter(value)
    }
}
impl From<PublicCommunicationSubscriptionFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicCommunicationSubscriptionFilter) -> Self {
        Self::PublicCommunicationSubscriptionFilter(value)
    }
}
impl From<PublicConstantFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicConstantFilter) -> Self {
        Self::PublicConstantFilter(value)
    }
}
impl From<PublicCtaAnalyticsFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicCtaAnalyticsFilter) -> Self {
        Self::PublicCtaAnalyticsFilter(value)
    }
}
impl From<PublicEmailEventFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicEmailEventFilter) -> Self {
        Self::PublicEmailEventFilter(value)
    }
}
impl From<PublicEmailSubscriptionFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicEmailSubscriptionFilter) -> Self {
        Self::PublicEmailSubscriptionFilter(value)
    }
}
impl From<PublicEventAnalyticsFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicEventAnalyticsFilter) -> Self {
        Self::PublicEventAnalyticsFilter(value)
    }
}
impl From<PublicFormSubmissionFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicFormSubmissionFilter) -> Self {
        Self::PublicFormSubmissionFilter(value)
    }
}
impl From<PublicFormSubmissionOnPageFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicFormSubmissionOnPageFilter) -> Self {
        Self::PublicFormSubmissionOnPageFilter(value)
    }
}
impl From<PublicInListFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicInListFilter) -> Self {
        Self::PublicInListFilter(value)
    }
}
impl From<ListsPublicIntegrationEventFilter> for PublicAndFilterBranchFilters {
    fn from(value: ListsPublicIntegrationEventFilter) -> Self {
        Self::PublicIntegrationEventFilter(value)
    }
}
impl From<PublicNumAssociationsFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicNumAssociationsFilter) -> Self {
        Self::PublicNumAssociationsFilter(value)
    }
}
impl From<PublicPageViewAnalyticsFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicPageViewAnalyticsFilter) -> Self {
        Self::PublicPageViewAnalyticsFilter(value)
    }
}
impl From<PublicPrivacyAnalyticsFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicPrivacyAnalyticsFilter) -> Self {
        Self::PublicPrivacyAnalyticsFilter(value)
    }
}
impl From<PublicPropertyAssociationInListFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicPropertyAssociationInListFilter) -> Self {
        Self::PublicPropertyAssociationInListFilter(value)
    }
}
impl From<ListsPublicPropertyFilter> for PublicAndFilterBranchFilters {
    fn from(value: ListsPublicPropertyFilter) -> Self {
        Self::PublicPropertyFilter(value)
    }
}
impl From<PublicSurveyMonkeyFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicSurveyMonkeyFilter) -> Self {
        Self::PublicSurveyMonkeyFilter(value)
    }
}
impl From<ListsPublicSurveyMonkeyValueFilter> for PublicAndFilterBranchFilters {
    fn from(value: ListsPublicSurveyMonkeyValueFilter) -> Self {
        Self::PublicSurveyMonkeyValueFilter(value)
    }
}
impl From<ListsPublicUnifiedEventsFilter> for PublicAndFilterBranchFilters {
    fn from(value: ListsPublicUnifiedEventsFilter) -> Self {
        Self::PublicUnifiedEventsFilter(value)
    }
}
impl From<PublicWebinarFilter> for PublicAndFilterBranchFilters {
    fn from(value: PublicWebinarFilter) -> Self {
        Self::PublicWebinarFilter(value)
    }
}

/// `PublicBatchMigrationMapping`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBatchMigrationMapping {
    /// `legacyListIdsToIdsMapping`: a list: `PublicMigrationMapping`.
    pub legacy_list_ids_to_ids_mapping: Vec<PublicMigrationMapping>,
    /// `missingLegacyListIds`: a list: text.
    pub missing_legacy_list_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBatchMigrationMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBatchMigrationMapping", kind: Kind::Record(&[
            Member { name: "legacyListIdsToIdsMapping", required: true },
            Member { name: "missingLegacyListIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { legacy_list_ids_to_ids_mapping: Vec::new(), missing_legacy_list_ids: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.legacy_list_ids_to_ids_mapping, 1 => &self.missing_legacy_list_ids, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.legacy_list_ids_to_ids_mapping, 1 => &mut self.missing_legacy_list_ids,
            _ => &mut self.rest,
        }
    }
}
impl PublicBatchMigrationMapping {
    /// With all that is required.
    pub fn new(
        legacy_list_ids_to_ids_mapping: impl IntoIterator<Item = impl Into<PublicMigrationMapping>>,
        missing_legacy_list_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            legacy_list_ids_to_ids_mapping: legacy_list_ids_to_ids_mapping.into_iter().map(Into::into).collect(),
            missing_legacy_list_ids: missing_legacy_list_ids.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicCampaignInfluencedFilter`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicCampaignInfluencedFilter {
    /// `campaignId`: text.
    pub campaign_id: Text,
    /// `filterType`: `PublicCampaignInfluencedFilterFilterType`.
    pub filter_type: PublicCampaignInfluencedFilterFilterType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignInfluencedFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignInfluencedFilter", kind: Kind::Record(&[
            Member { name: "campaignId", required: true }, Member { name: "filterType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { campaign_id: Text::EMPTY, filter_type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_id, 1 => &self.filter_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_id, 1 => &mut self.filter_type, _ => &mut self.rest }
    }
}
impl PublicCampaignInfluencedFilter {
    /// With all that is required.
    pub fn new(campaign_id: impl Into<Text>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            filter_type: PublicCampaignInfluencedFilterFilterType::CampaignInfluenced, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicCampaignInfluencedFilterFilterType {
    /// `CAMPAIGN_INFLUENCED`
    CampaignInfluenced,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicCampaignInfluencedFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignInfluencedFilterFilterType", kind: Kind::Enumeration(&["CAMPAIGN_INFLUENCED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CampaignInfluenced => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CampaignInfluenced, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 17 alternatives, told apart by `operationType`, `type`.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicEventFilterMetadataOperation {
    /// `operationType` is `ALL_PROPERTY`.
    PublicAllPropertyTypesOperation(PublicAllPropertyTypesOperation),
    /// `operationType` is `BOOL`.
    PublicBoolPropertyOperation(PublicBoolPropertyOperation),
    /// `operationType` is `CALENDAR_DATE`.
    PublicCalendarDatePropertyOperation(PublicCalendarDatePropertyOperation),
    /// `operationType` is `COMPARATIVE_DATE`.
    PublicComparativeDatePropertyOperation(PublicComparativeDatePropertyOperation),
    /// `operationType` is `COMPARATIVE_PROPERTY_UPDATED`.
    PublicComparativePropertyUpdatedOperation(PublicComparativePropertyUpdatedOperation),
    /// `operationType` is `DATE`.
    PublicDatePropertyOperation(PublicDatePropertyOperation),
    /// `operationType` is `DATETIME`.
    PublicDateTimePropertyOperation(PublicDateTimePropertyOperation),
    /// `operationType` is `ENUMERATION`.
    PublicEnumerationPropertyOperation(PublicEnumerationPropertyOperation),
    /// `operationType` is `MULTISTRING`.
    PublicMultiStringPropertyOperation(PublicMultiStringPropertyOperation),
    /// `operationType` is `NUMBER`.
    PublicNumberPropertyOperation(PublicNumberPropertyOperation),
    /// `operationType` is `RANGED_DATE`.
    PublicRangedDatePropertyOperation(PublicRangedDatePropertyOperation),
    /// `operationType` is `NUMBER_RANGED`.
    PublicRangedNumberPropertyOperation(PublicRangedNumberPropertyOperation),
    /// `type` is `TIME_RANGED`.
    PublicRangedTimeOperation(PublicRangedTimeOperation),
    /// `operationType` is `ROLLING_DATE_RANGE`.
    PublicRollingDateRangePropertyOperation(PublicRollingDateRangePropertyOperation),
    /// `operationType` is `ROLLING_PROPERTY_UPDATED`.
    PublicRollingPropertyUpdatedOperation(PublicRollingPropertyUpdatedOperation),
    /// `operationType` is `STRING`.
    PublicStringPropertyOperation(PublicStringPropertyOperation),
    /// `operationType` is `TIME_POINT`.
    PublicTimePointOperation(PublicTimePointOperation),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicEventFilterMetadataOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventFilterMetadataOperation", kind: Kind::Union(&[
            Variant { name: "PublicAllPropertyTypesOperation", tag: Some(("operationType", &["ALL_PROPERTY"])), required: &[] },
            Variant { name: "PublicBoolPropertyOperation", tag: Some(("operationType", &["BOOL"])), required: &[] },
            Variant { name: "PublicCalendarDatePropertyOperation", tag: Some(("operationType", &["CALENDAR_DATE"])), required: &[] },
            Variant { name: "PublicComparativeDatePropertyOperation", tag: Some(("operationType", &["COMPARATIVE_DATE"])), required: &[] },
            Variant { name: "PublicComparativePropertyUpdatedOperation", tag: Some(("operationType", &["COMPARATIVE_PROPERTY_UPDATED"])), required: &[] },
            Variant { name: "PublicDatePropertyOperation", tag: Some(("operationType", &["DATE"])), required: &[] },
            Variant { name: "PublicDateTimePropertyOperation", tag: Some(("operationType", &["DATETIME"])), required: &[] },
            Variant { name: "PublicEnumerationPropertyOperation", tag: Some(("operationType", &["ENUMERATION"])), required: &[] },
            Variant { name: "PublicMultiStringPropertyOperation", tag: Some(("operationType", &["MULTISTRING"])), required: &[] },
            Variant { name: "PublicNumberPropertyOperation", tag: Some(("operationType", &["NUMBER"])), required: &[] },
            Variant { name: "PublicRangedDatePropertyOperation", tag: Some(("operationType", &["RANGED_DATE"])), required: &[] },
            Variant { name: "PublicRangedNumberPropertyOperation", tag: Some(("operationType", &["NUMBER_RANGED"])), required: &[] },
            Variant { name: "PublicRangedTimeOperation", tag: Some(("type", &["TIME_RANGED"])), required: &[] },
            Variant { name: "PublicRollingDateRangePropertyOperation", tag: Some(("operationType", &["ROLLING_DATE_RANGE"])), required: &[] },
            Variant { name: "PublicRollingPropertyUpdatedOperation", tag: Some(("operationType", &["ROLLING_PROPERTY_UPDATED"])), required: &[] },
            Variant { name: "PublicStringPropertyOperation", tag: Some(("operationType", &["STRING"])), required: &[] },
            Variant { name: "PublicTimePointOperation", tag: Some(("operationType", &["TIME_POINT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAllPropertyTypesOperation(value) => (0, value),
            Self::PublicBoolPropertyOperation(value) => (1, value),
            Self::PublicCalendarDatePropertyOperation(value) => (2, value),
            Self::PublicComparativeDatePropertyOperation(value) => (3, value),
            Self::PublicComparativePropertyUpdatedOperation(value) => (4, value),
            Self::PublicDatePropertyOperation(value) => (5, value),
            Self::PublicDateTimePropertyOperation(value) => (6, value),
            Self::PublicEnumerationPropertyOperation(value) => (7, value),
            Self::PublicMultiStringPropertyOperation(value) => (8, value),
            Self::PublicNumberPropertyOperation(value) => (9, value),
            Self::PublicRangedDatePropertyOperation(value) => (10, value),
            Self::PublicRangedNumberPropertyOperation(value) => (11, value),
            Self::PublicRangedTimeOperation(value) => (12, value),
            Self::PublicRollingDateRangePropertyOperation(value) => (13, value),
            Self::PublicRollingPropertyUpdatedOperation(value) => (14, value),
            Self::PublicStringPropertyOperation(value) => (15, value),
            Self::PublicTimePointOperation(value) => (16, value), Self::Unknown(value) => (17, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAllPropertyTypesOperation(Shaped::blank()),
            1 => Self::PublicBoolPropertyOperation(Shaped::blank()),
            2 => Self::PublicCalendarDatePropertyOperation(Shaped::blank()),
            3 => Self::PublicComparativeDatePropertyOperation(Shaped::blank()),
            4 => Self::PublicComparativePropertyUpdatedOperation(Shaped::blank()),
            5 => Self::PublicDatePropertyOperation(Shaped::blank()),
            6 => Self::PublicDateTimePropertyOperation(Shaped::blank()),
            7 => Self::PublicEnumerationPropertyOperation(Shaped::blank()),
            8 => Self::PublicMultiStringPropertyOperation(Shaped::blank()),
            9 => Self::PublicNumberPropertyOperation(Shaped::blank()),
            10 => Self::PublicRangedDatePropertyOperation(Shaped::blank()),
            11 => Self::PublicRangedNumberPropertyOperation(Shaped::blank()),
            12 => Self::PublicRangedTimeOperation(Shaped::blank()),
            13 => Self::PublicRollingDateRangePropertyOperation(Shaped::blank()),
            14 => Self::PublicRollingPropertyUpdatedOperation(Shaped::blank()),
            15 => Self::PublicStringPropertyOperation(Shaped::blank()),
            16 => Self::PublicTimePointOperation(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAllPropertyTypesOperation(value) => value, Self::PublicBoolPropertyOperation(value) => value,
            Self::PublicCalendarDatePropertyOperation(value) => value,
            Self::PublicComparativeDatePropertyOperation(value) => value,
            Self::PublicComparativePropertyUpdatedOperation(value) => value,
            Self::PublicDatePropertyOperation(value) => value, Self::PublicDateTimePropertyOperation(value) => value,
            Self::PublicEnumerationPropertyOperation(value) => value,
            Self::PublicMultiStringPropertyOperation(value) => value,
            Self::PublicNumberPropertyOperation(value) => value,
            Self::PublicRangedDatePropertyOperation(value) => value,
            Self::PublicRangedNumberPropertyOperation(value) => value,
            Self::PublicRangedTimeOperation(value) => value,
            Self::PublicRollingDateRangePropertyOperation(value) => value,
            Self::PublicRollingPropertyUpdatedOperation(value) => value,
            Self::PublicStringPropertyOperation(value) => value, Self::PublicTimePointOperation(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAllPropertyTypesOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicAllPropertyTypesOperation) -> Self {
        Self::PublicAllPropertyTypesOperation(value)
    }
}
impl From<PublicBoolPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicBoolPropertyOperation) -> Self {
        Self::PublicBoolPropertyOperation(value)
    }
}
impl From<PublicCalendarDatePropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicCalendarDatePropertyOperation) -> Self {
        Self::PublicCalendarDatePropertyOperation(value)
    }
}
impl From<PublicComparativeDatePropertyOperation>
for PublicEventFilterMetadataOperation {
    fn from(value: PublicComparativeDatePropertyOperation) -> Self {
        Self::PublicComparativeDatePropertyOperation(value)
    }
}
impl From<PublicComparativePropertyUpdatedOperation>
for PublicEventFilterMetadataOperation {
    fn from(value: PublicComparativePropertyUpdatedOperation) -> Self {
        Self::PublicComparativePropertyUpdatedOperation(value)
    }
}
impl From<PublicDatePropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicDatePropertyOperation) -> Self {
        Self::PublicDatePropertyOperation(value)
    }
}
impl From<PublicDateTimePropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicDateTimePropertyOperation) -> Self {
        Self::PublicDateTimePropertyOperation(value)
    }
}
impl From<PublicEnumerationPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicEnumerationPropertyOperation) -> Self {
        Self::PublicEnumerationPropertyOperation(value)
    }
}
impl From<PublicMultiStringPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicMultiStringPropertyOperation) -> Self {
        Self::PublicMultiStringPropertyOperation(value)
    }
}
impl From<PublicNumberPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicNumberPropertyOperation) -> Self {
        Self::PublicNumberPropertyOperation(value)
    }
}
impl From<PublicRangedDatePropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicRangedDatePropertyOperation) -> Self {
        Self::PublicRangedDatePropertyOperation(value)
    }
}
impl From<PublicRangedNumberPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicRangedNumberPropertyOperation) -> Self {
        Self::PublicRangedNumberPropertyOperation(value)
    }
}
impl From<PublicRangedTimeOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicRangedTimeOperation) -> Self {
        Self::PublicRangedTimeOperation(value)
    }
}
impl From<PublicRollingDateRangePropertyOperation>
for PublicEventFilterMetadataOperation {
    fn from(value: PublicRollingDateRangePropertyOperation) -> Self {
        Self::PublicRollingDateRangePropertyOperation(value)
    }
}
impl From<PublicRollingPropertyUpdatedOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicRollingPropertyUpdatedOperation) -> Self {
        Self::PublicRollingPropertyUpdatedOperation(value)
    }
}
impl From<PublicStringPropertyOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicStringPropertyOperation) -> Self {
        Self::PublicStringPropertyOperation(value)
    }
}
impl From<PublicTimePointOperation> for PublicEventFilterMetadataOperation {
    fn from(value: PublicTimePointOperation) -> Self {
        Self::PublicTimePointOperation(value)
    }
}

/// `PublicListConversionDate`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicListConversionDate {
    /// `conversionType`: `PublicListConversionDateConversionType`.
    pub conversion_type: PublicListConversionDateConversionType,
    /// `day`: a whole number.
    pub day: i64,
    /// `month`: a whole number.
    pub month: i64,
    /// `year`: a whole number.
    pub year: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicListConversionDate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionDate", kind: Kind::Record(&[
            Member { name: "conversionType", required: true }, Member { name: "day", required: true },
            Member { name: "month", required: true }, Member { name: "year", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { conversion_type: Shaped::blank(), day: 0, month: 0, year: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conversion_type, 1 => &self.day, 2 => &self.month, 3 => &self.year, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conversion_type, 1 => &mut self.day, 2 => &mut self.month, 3 => &mut self.year,
            _ => &mut self.rest,
        }
    }
}
impl PublicListConversionDate {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self {
            conversion_type: PublicListConversionDateConversionType::ConversionDate, day: day.into(),
            month: month.into(), year: year.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicListConversionDateConversionType {
    /// `CONVERSION_DATE`
    ConversionDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicListConversionDateConversionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionDateConversionType", kind: Kind::Enumeration(&["CONVERSION_DATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConversionDate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConversionDate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicListConversionInactivity`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicListConversionInactivity {
    /// `conversionType`: `PublicListConversionInactivityConversionType`.
    pub conversion_type: PublicListConversionInactivityConversionType,
    /// `offset`: a whole number.
    pub offset: i64,
    /// `timeUnit`: `PublicListConversionInactivityTimeUnit`.
    pub time_unit: PublicListConversionInactivityTimeUnit,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicListConversionInactivity {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionInactivity", kind: Kind::Record(&[
            Member { name: "conversionType", required: true }, Member { name: "offset", required: true },
            Member { name: "timeUnit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { conversion_type: Shaped::blank(), offset: 0, time_unit: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conversion_type, 1 => &self.offset, 2 => &self.time_unit, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conversion_type, 1 => &mut self.offset, 2 => &mut self.time_unit, _ => &mut self.rest,
        }
    }
}
impl PublicListConversionInactivity {
    /// With all that is required.
    pub fn new(offset: impl Into<i64>, time_unit: impl Into<PublicListConversionInactivityTimeUnit>) -> Self {
        Self {
            conversion_type: PublicListConversionInactivityConversionType::Inactivity, offset: offset.into(),
            time_unit: time_unit.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicListConversionInactivityConversionType {
    /// `INACTIVITY`
    Inactivity,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicListConversionInactivityConversionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionInactivityConversionType", kind: Kind::Enumeration(&["INACTIVITY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Inactivity => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Inactivity, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicListConversionResponse`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicListConversionResponse {
    /// `convertedAt`: a point in time; may be absent.
    pub converted_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `requestedConversionTime`: `PublicListConversionResponseRequestedConversionTime`; may be absent.
    pub requested_conversion_time: Option<
        PublicListConversionResponseRequestedConversionTime,
    >,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicListConversionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionResponse", kind: Kind::Record(&[
            Member { name: "convertedAt", required: false }, Member { name: "listId", required: true },
            Member { name: "requestedConversionTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { converted_at: None, list_id: Text::EMPTY, requested_conversion_time: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.converted_at, 1 => &self.list_id, 2 => &self.requested_conversion_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.converted_at, 1 => &mut self.list_id, 2 => &mut self.requested_conversion_time,
            _ => &mut self.rest,
        }
    }
}
impl PublicListConversionResponse {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self { Self { list_id: list_id.into(), ..Shaped::blank() } }
    /// Sets `convertedAt`.
    pub fn converted_at(mut self, converted_at: impl Into<DateTime>) -> Self {
        self.converted_at = Some(converted_at.into()); self
    }
    /// Sets `requestedConversionTime`.
    pub fn requested_conversion_time(
        mut self, requested_conversion_time: impl Into<PublicListConversionResponseRequestedConversionTime>,
    ) -> Self {
        self.requested_conversion_time = Some(requested_conversion_time.into()); self
    }
}

/// 2 alternatives, told apart by `conversionType`.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicListConversionResponseRequestedConversionTime {
    /// `conversionType` is `CONVERSION_DATE`.
    PublicListConversionDate(PublicListConversionDate),
    /// `conversionType` is `INACTIVITY`.
    PublicListConversionInactivity(PublicListConversionInactivity),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicListConversionResponseRequestedConversionTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionResponseRequestedConversionTime", kind: Kind::Union(&[
            Variant { name: "PublicListConversionDate", tag: Some(("conversionType", &["CONVERSION_DATE"])), required: &[] },
            Variant { name: "PublicListConversionInactivity", tag: Some(("conversionType", &["INACTIVITY"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicListConversionDate(value) => (0, value),
            Self::PublicListConversionInactivity(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicListConversionDate(Shaped::blank()),
            1 => Self::PublicListConversionInactivity(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicListConversionDate(value) => value, Self::PublicListConversionInactivity(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicListConversionDate>
for PublicListConversionResponseRequestedConversionTime {
    fn from(value: PublicListConversionDate) -> Self {
        Self::PublicListConversionDate(value)
    }
}
impl From<PublicListConversionInactivity>
for PublicListConversionResponseRequestedConversionTime {
    fn from(value: PublicListConversionInactivity) -> Self {
        Self::PublicListConversionInactivity(value)
    }
}

/// `PublicListConversionTime`: 2 alternatives, told apart by `conversionType`.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicListConversionTime {
    /// `conversionType` is `CONVERSION_DATE`.
    PublicListConversionDate(PublicListConversionDate),
    /// `conversionType` is `INACTIVITY`.
    PublicListConversionInactivity(PublicListConversionInactivity),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicListConversionTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionTime", kind: Kind::Union(&[
            Variant { name: "PublicListConversionDate", tag: Some(("conversionType", &["CONVERSION_DATE"])), required: &[] },
            Variant { name: "PublicListConversionInactivity", tag: Some(("conversionType", &["INACTIVITY"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicListConversionDate(value) => (0, value),
            Self::PublicListConversionInactivity(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicListConversionDate(Shaped::blank()),
            1 => Self::PublicListConversionInactivity(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicListConversionDate(value) => value, Self::PublicListConversionInactivity(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicListConversionDate> for PublicListConversionTime {
    fn from(value: PublicListConversionDate) -> Self {
        Self::PublicListConversionDate(value)
    }
}
impl From<PublicListConversionInactivity> for PublicListConversionTime {
    fn from(value: PublicListConversionInactivity) -> Self {
        Self::PublicListConversionInactivity(value)
    }
}

/// `PublicListFolder`: 9 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicListFolder {
    /// `childLists`: a list: a whole number.
    pub child_lists: Vec<i64>,
    /// `childNodes`: a list: `PublicListFolder`.
    pub child_nodes: Vec<PublicListFolder>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text.
    pub parent_folder_id: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedContentsAt`: a point in time; may be absent.
    pub updated_contents_at: Option<DateTime>,
    /// `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicListFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListFolder", kind: Kind::Record(&[
            Member { name: "childLists", required: true }, Member { name: "childNodes", required: true },
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedContentsAt", required: false },
            Member { name: "userId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            child_lists: Vec::new(), child_nodes: Vec::new(), created_at: None, id: Text::EMPTY, name: None,
            parent_folder_id: Text::EMPTY, updated_at: None, updated_contents_at: None, user_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.child_lists, 1 => &self.child_nodes, 2 => &self.created_at, 3 => &self.id, 4 => &self.name,
            5 => &self.parent_folder_id, 6 => &self.updated_at, 7 => &self.updated_contents_at, 8 => &self.user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.child_lists, 1 => &mut self.child_nodes, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.parent_folder_id, 6 => &mut self.updated_at,
            7 => &mut self.updated_contents_at, 8 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl PublicListFolder {
    /// With all that is required.
    pub fn new(
        child_lists: impl IntoIterator<Item = impl Into<i64>>,
        child_nodes: impl IntoIterator<Item = impl Into<PublicListFolder>>, id: impl Into<Text>,
        parent_folder_id: impl Into<Text>,
    ) -> Self {
        Self {
            child_lists: child_lists.into_iter().map(Into::into).collect(),
            child_nodes: child_nodes.into_iter().map(Into::into).collect(), id: id.into(),
            parent_folder_id: parent_folder_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedContentsAt`.
    pub fn updated_contents_at(mut self, updated_contents_at: impl Into<DateTime>) -> Self {
        self.updated_contents_at = Some(updated_contents_at.into()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
}

/// `PublicListPermissions`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicListPermissions {
    /// `teamsWithEditAccess`: a list: a whole number.
    pub teams_with_edit_access: Vec<i64>,
    /// `usersWithEditAccess`: a list: a whole number.
    pub users_with_edit_access: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicListPermissions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListPermissions", kind: Kind::Record(&[
            Member { name: "teamsWithEditAccess", required: true },
            Member { name: "usersWithEditAccess", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { teams_with_edit_access: Vec::new(), users_with_edit_access: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.teams_with_edit_access, 1 => &self.users_with_edit_access, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.teams_with_edit_access, 1 => &mut self.users_with_edit_access, _ => &mut self.rest,
        }
    }
}
impl PublicListPermissions {
    /// With all that is required.
    pub fn new(
        teams_with_edit_access: impl IntoIterator<Item = impl Into<i64>>,
        users_with_edit_access: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            teams_with_edit_access: teams_with_edit_access.into_iter().map(Into::into).collect(),
            users_with_edit_access: users_with_edit_access.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicMembershipSettings`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMembershipSettings {
    /// `includeUnassigned`: true or false; may be absent.
    pub include_unassigned: Option<bool>,
    /// `membershipTeamId`: a whole number; may be absent.
    pub membership_team_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMembershipSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMembershipSettings", kind: Kind::Record(&[
            Member { name: "includeUnassigned", required: false },
            Member { name: "membershipTeamId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { include_unassigned: None, membership_team_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.include_unassigned, 1 => &self.membership_team_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.include_unassigned, 1 => &mut self.membership_team_id, _ => &mut self.rest }
    }
}
impl PublicMembershipSettings {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `includeUnassigned`.
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.include_unassigned = Some(include_unassigned); self
    }
    /// Sets `membershipTeamId`.
    pub fn membership_team_id(mut self, membership_team_id: impl Into<i64>) -> Self {
        self.membership_team_id = Some(membership_team_id.into()); self
    }
}
impl Default for PublicMembershipSettings {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicMigrationMapping`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMigrationMapping {
    /// `legacyListId`: text.
    pub legacy_list_id: Text,
    /// `listId`: text.
    pub list_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMigrationMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMigrationMapping", kind: Kind::Record(&[
            Member { name: "legacyListId", required: true }, Member { name: "listId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { legacy_list_id: Text::EMPTY, list_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.legacy_list_id, 1 => &self.list_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.legacy_list_id, 1 => &mut self.list_id, _ => &mut self.rest }
    }
}
impl PublicMigrationMapping {
    /// With all that is required.
    pub fn new(legacy_list_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self { legacy_list_id: legacy_list_id.into(), list_id: list_id.into(), rest: Rest::EMPTY }
    }
}

/// `PublicNumAssociationsFilter`: 4 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicNumAssociationsFilter {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `coalescingRefineBy`: `PublicPruningRefineBy`.
    pub coalescing_refine_by: PublicPruningRefineBy,
    /// `filterType`: `PublicNumAssociationsFilterFilterType`.
    pub filter_type: PublicNumAssociationsFilterFilterType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNumAssociationsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumAssociationsFilter", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
            Member { name: "coalescingRefineBy", required: true }, Member { name: "filterType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Text::EMPTY, association_type_id: 0, coalescing_refine_by: Shaped::blank(),
            filter_type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.coalescing_refine_by,
            3 => &self.filter_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id,
            2 => &mut self.coalescing_refine_by, 3 => &mut self.filter_type, _ => &mut self.rest,
        }
    }
}
impl PublicNumAssociationsFilter {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<Text>, association_type_id: impl Into<i64>,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: PublicNumAssociationsFilterFilterType::NumAssociations, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicNumAssociationsFilterFilterType {
    /// `NUM_ASSOCIATIONS`
    NumAssociations,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicNumAssociationsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumAssociationsFilterFilterType", kind: Kind::Enumeration(&["NUM_ASSOCIATIONS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumAssociations => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumAssociations, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ListsPublicNotAnyFilterBranch, ListsPublicObjectList, ListsPublicOrFilterBranch, ListsPublicPropertyFilter,
    ListsPublicRestrictedFilterBranch, ListsPublicSurveyMonkeyValueFilter, ListsPublicUnifiedEventsFilter,
    ListsPublicUnifiedEventsFilterBranch, ListsRecordIdWithMemberships, ListsRecordListMembership,
    MembershipChangeRequest, MembershipsUpdateResponse, PublicAndFilterBranchFilters, PublicBatchMigrationMapping,
    PublicCampaignInfluencedFilter, PublicEventFilterMetadataOperation, PublicListConversionDate,
    PublicListConversionInactivity, PublicListConversionResponse,
    PublicListConversionResponseRequestedConversionTime, PublicListConversionTime, PublicListFolder,
    PublicListPermissions, PublicMembershipSettings, PublicMigrationMapping, PublicNumAssociationsFilter,
}

crate::runtime::enumeration_traits! {
    PublicCampaignInfluencedFilterFilterType, PublicListConversionDateConversionType,
    PublicListConversionInactivityConversionType, PublicNumAssociationsFilterFilterType,
}
