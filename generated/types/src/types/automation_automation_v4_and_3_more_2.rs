// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteRangedTimestampRefineBy, PublicAllHistoryRefineBy,
    PublicEventFilterMetadata, PublicFilterBranches, PublicFilters, PublicOperation,
    PublicOrFilterBranchFilterBranchType, PublicRangedTimeOperation, PublicTimePointOperation,
};

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicNotAllFilterBranchFilterBranchType {
    /// `NOT_ALL`
    NotAll,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicNotAllFilterBranchFilterBranchType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNotAllFilterBranchFilterBranchType", kind: Kind::Enumeration(&["NOT_ALL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NotAll => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NotAll, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicNotAnyFilterBranch`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicNotAnyFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicNotAnyFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicNotAnyFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNotAnyFilterBranch {
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
impl PublicNotAnyFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAnyFilterBranchFilterBranchType::NotAny,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicNotAnyFilterBranchFilterBranchType {
    /// `NOT_ANY`
    NotAny,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicNotAnyFilterBranchFilterBranchType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNotAnyFilterBranchFilterBranchType", kind: Kind::Enumeration(&["NOT_ANY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NotAny => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NotAny, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicNumOccurrencesRefineBy`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicNumOccurrencesRefineBy {
    /// `maxOccurrences`: a whole number; may be absent.
    pub max_occurrences: Option<i64>,
    /// `minOccurrences`: a whole number; may be absent.
    pub min_occurrences: Option<i64>,
    /// `type`: `PublicNumOccurrencesRefineByType`.
    pub r#type: PublicNumOccurrencesRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNumOccurrencesRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumOccurrencesRefineBy", kind: Kind::Record(&[
            Member { name: "maxOccurrences", required: false }, Member { name: "minOccurrences", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { max_occurrences: None, min_occurrences: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.max_occurrences, 1 => &self.min_occurrences, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.max_occurrences, 1 => &mut self.min_occurrences, 2 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl PublicNumOccurrencesRefineBy {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicNumOccurrencesRefineByType::NumOccurrences, ..Shaped::blank() } }
    /// Sets `maxOccurrences`.
    pub fn max_occurrences(mut self, max_occurrences: impl Into<i64>) -> Self {
        self.max_occurrences = Some(max_occurrences.into()); self
    }
    /// Sets `minOccurrences`.
    pub fn min_occurrences(mut self, min_occurrences: impl Into<i64>) -> Self {
        self.min_occurrences = Some(min_occurrences.into()); self
    }
}
impl Default for PublicNumOccurrencesRefineBy {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicNumOccurrencesRefineByType {
    /// `NUM_OCCURRENCES`
    NumOccurrences,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicNumOccurrencesRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumOccurrencesRefineByType", kind: Kind::Enumeration(&["NUM_OCCURRENCES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumOccurrences => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumOccurrences, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicOrFilterBranch`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicOrFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicOrFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicOrFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicOrFilterBranch {
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
impl PublicOrFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicOrFilterBranchFilterBranchType::Or,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicPageViewAnalyticsFilter`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicPageViewAnalyticsFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `enableTracking`: true or false; may be absent.
    pub enable_tracking: Option<bool>,
    /// `filterType`: `PublicPageViewAnalyticsFilterFilterType`.
    pub filter_type: PublicPageViewAnalyticsFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `pageUrl`: text.
    pub page_url: Text,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPageViewAnalyticsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPageViewAnalyticsFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false },
            Member { name: "enableTracking", required: false }, Member { name: "filterType", required: true },
            Member { name: "operator", required: true }, Member { name: "pageUrl", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, enable_tracking: None, filter_type: Shaped::blank(), operator: Text::EMPTY,
            page_url: Text::EMPTY, pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.enable_tracking, 2 => &self.filter_type, 3 => &self.operator,
            4 => &self.page_url, 5 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.enable_tracking, 2 => &mut self.filter_type,
            3 => &mut self.operator, 4 => &mut self.page_url, 5 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicPageViewAnalyticsFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<Text>, page_url: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPageViewAnalyticsFilterFilterType::PageView, operator: operator.into(),
            page_url: page_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into()); self
    }
    /// Sets `enableTracking`.
    pub fn enable_tracking(mut self, enable_tracking: bool) -> Self {
        self.enable_tracking = Some(enable_tracking); self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicPageViewAnalyticsFilterFilterType {
    /// `PAGE_VIEW`
    PageView,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicPageViewAnalyticsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPageViewAnalyticsFilterFilterType", kind: Kind::Enumeration(&["PAGE_VIEW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PageView => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PageView, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicPrivacyAnalyticsFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicPrivacyAnalyticsFilter {
    /// `filterType`: `PublicPrivacyAnalyticsFilterFilterType`.
    pub filter_type: PublicPrivacyAnalyticsFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `privacyName`: text.
    pub privacy_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPrivacyAnalyticsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPrivacyAnalyticsFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "privacyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), operator: Text::EMPTY, privacy_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.operator, 2 => &self.privacy_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operator, 2 => &mut self.privacy_name, _ => &mut self.rest,
        }
    }
}
impl PublicPrivacyAnalyticsFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<Text>, privacy_name: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPrivacyAnalyticsFilterFilterType::Privacy, operator: operator.into(),
            privacy_name: privacy_name.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicPrivacyAnalyticsFilterFilterType {
    /// `PRIVACY`
    Privacy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicPrivacyAnalyticsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPrivacyAnalyticsFilterFilterType", kind: Kind::Enumeration(&["PRIVACY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Privacy => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Privacy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 9 alternatives, told apart by `operationType`, `type`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicPruningRefineBy {
    /// `type` is `ABSOLUTE_COMPARATIVE`.
    PublicAbsoluteComparativeTimestampRefineBy(
        PublicAbsoluteComparativeTimestampRefineBy,
    ),
    /// `type` is `ABSOLUTE_RANGED`.
    PublicAbsoluteRangedTimestampRefineBy(PublicAbsoluteRangedTimestampRefineBy),
    /// `type` is `ALL_HISTORY`.
    PublicAllHistoryRefineBy(PublicAllHistoryRefineBy),
    /// `type` is `NUM_OCCURRENCES`.
    PublicNumOccurrencesRefineBy(PublicNumOccurrencesRefineBy),
    /// `type` is `TIME_RANGED`.
    PublicRangedTimeOperation(PublicRangedTimeOperation),
    /// `type` is `RELATIVE_COMPARATIVE`.
    PublicRelativeComparativeTimestampRefineBy(
        PublicRelativeComparativeTimestampRefineBy,
    ),
    /// `type` is `RELATIVE_RANGED`.
    PublicRelativeRangedTimestampRefineBy(PublicRelativeRangedTimestampRefineBy),
    /// `type` is `SET_OCCURRENCES`.
    PublicSetOccurrencesRefineBy(PublicSetOccurrencesRefineBy),
    /// `operationType` is `TIME_POINT`.
    PublicTimePointOperation(PublicTimePointOperation),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicPruningRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPruningRefineBy", kind: Kind::Union(&[
            Variant { name: "PublicAbsoluteComparativeTimestampRefineBy", tag: Some(("type", &["ABSOLUTE_COMPARATIVE"])), required: &[] },
            Variant { name: "PublicAbsoluteRangedTimestampRefineBy", tag: Some(("type", &["ABSOLUTE_RANGED"])), required: &[] },
            Variant { name: "PublicAllHistoryRefineBy", tag: Some(("type", &["ALL_HISTORY"])), required: &[] },
            Variant { name: "PublicNumOccurrencesRefineBy", tag: Some(("type", &["NUM_OCCURRENCES"])), required: &[] },
            Variant { name: "PublicRangedTimeOperation", tag: Some(("type", &["TIME_RANGED"])), required: &[] },
            Variant { name: "PublicRelativeComparativeTimestampRefineBy", tag: Some(("type", &["RELATIVE_COMPARATIVE"])), required: &[] },
            Variant { name: "PublicRelativeRangedTimestampRefineBy", tag: Some(("type", &["RELATIVE_RANGED"])), required: &[] },
            Variant { name: "PublicSetOccurrencesRefineBy", tag: Some(("type", &["SET_OCCURRENCES"])), required: &[] },
            Variant { name: "PublicTimePointOperation", tag: Some(("operationType", &["TIME_POINT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAbsoluteComparativeTimestampRefineBy(value) => (0, value),
            Self::PublicAbsoluteRangedTimestampRefineBy(value) => (1, value),
            Self::PublicAllHistoryRefineBy(value) => (2, value),
            Self::PublicNumOccurrencesRefineBy(value) => (3, value),
            Self::PublicRangedTimeOperation(value) => (4, value),
            Self::PublicRelativeComparativeTimestampRefineBy(value) => (5, value),
            Self::PublicRelativeRangedTimestampRefineBy(value) => (6, value),
            Self::PublicSetOccurrencesRefineBy(value) => (7, value),
            Self::PublicTimePointOperation(value) => (8, value), Self::Unknown(value) => (9, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAbsoluteComparativeTimestampRefineBy(Shaped::blank()),
            1 => Self::PublicAbsoluteRangedTimestampRefineBy(Shaped::blank()),
            2 => Self::PublicAllHistoryRefineBy(Shaped::blank()),
            3 => Self::PublicNumOccurrencesRefineBy(Shaped::blank()),
            4 => Self::PublicRangedTimeOperation(Shaped::blank()),
            5 => Self::PublicRelativeComparativeTimestampRefineBy(Shaped::blank()),
            6 => Self::PublicRelativeRangedTimestampRefineBy(Shaped::blank()),
            7 => Self::PublicSetOccurrencesRefineBy(Shaped::blank()),
            8 => Self::PublicTimePointOperation(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAbsoluteComparativeTimestampRefineBy(value) => value,
            Self::PublicAbsoluteRangedTimestampRefineBy(value) => value,
            Self::PublicAllHistoryRefineBy(value) => value, Self::PublicNumOccurrencesRefineBy(value) => value,
            Self::PublicRangedTimeOperation(value) => value,
            Self::PublicRelativeComparativeTimestampRefineBy(value) => value,
            Self::PublicRelativeRangedTimestampRefineBy(value) => value,
            Self::PublicSetOccurrencesRefineBy(value) => value, Self::PublicTimePointOperation(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAbsoluteComparativeTimestampRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicAbsoluteComparativeTimestampRefineBy) -> Self {
        Self::PublicAbsoluteComparativeTimestampRefineBy(value)
    }
}
impl From<PublicAbsoluteRangedTimestampRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicAbsoluteRangedTimestampRefineBy) -> Self {
        Self::PublicAbsoluteRangedTimestampRefineBy(value)
    }
}
impl From<PublicAllHistoryRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicAllHistoryRefineBy) -> Self {
        Self::PublicAllHistoryRefineBy(value)
    }
}
impl From<PublicNumOccurrencesRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicNumOccurrencesRefineBy) -> Self {
        Self::PublicNumOccurrencesRefineBy(value)
    }
}
impl From<PublicRangedTimeOperation> for PublicPruningRefineBy {
    fn from(value: PublicRangedTimeOperation) -> Self {
        Self::PublicRangedTimeOperation(value)
    }
}
impl From<PublicRelativeComparativeTimestampRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicRelativeComparativeTimestampRefineBy) -> Self {
        Self::PublicRelativeComparativeTimestampRefineBy(value)
    }
}
impl From<PublicRelativeRangedTimestampRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicRelativeRangedTimestampRefineBy) -> Self {
        Self::PublicRelativeRangedTimestampRefineBy(value)
    }
}
impl From<PublicSetOccurrencesRefineBy> for PublicPruningRefineBy {
    fn from(value: PublicSetOccurrencesRefineBy) -> Self {
        Self::PublicSetOccurrencesRefineBy(value)
    }
}
impl From<PublicTimePointOperation> for PublicPruningRefineBy {
    fn from(value: PublicTimePointOperation) -> Self {
        Self::PublicTimePointOperation(value)
    }
}

/// `PublicRelativeComparativeTimestampRefineBy`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRelativeComparativeTimestampRefineBy {
    /// `comparison`: text.
    pub comparison: Text,
    /// `timeOffset`: `PublicTimeOffset`.
    pub time_offset: PublicTimeOffset,
    /// `type`: `PublicRelativeComparativeTimestampRefineByType`.
    pub r#type: PublicRelativeComparativeTimestampRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRelativeComparativeTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRelativeComparativeTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "comparison", required: true }, Member { name: "timeOffset", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { comparison: Text::EMPTY, time_offset: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.comparison, 1 => &self.time_offset, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison, 1 => &mut self.time_offset, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PublicRelativeComparativeTimestampRefineBy {
    /// With all that is required.
    pub fn new(comparison: impl Into<Text>, time_offset: impl Into<PublicTimeOffset>) -> Self {
        Self {
            comparison: comparison.into(), time_offset: time_offset.into(),
            r#type: PublicRelativeComparativeTimestampRefineByType::RelativeComparative, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRelativeComparativeTimestampRefineByType {
    /// `RELATIVE_COMPARATIVE`
    RelativeComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicRelativeComparativeTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRelativeComparativeTimestampRefineByType", kind: Kind::Enumeration(&[
            "RELATIVE_COMPARATIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RelativeComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RelativeComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRelativeRangedTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRelativeRangedTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "lowerBoundOffset", required: true }, Member { name: "rangeType", required: true },
            Member { name: "type", required: true }, Member { name: "upperBoundOffset", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            lower_bound_offset: Shaped::blank(), range_type: Text::EMPTY, r#type: Shaped::blank(),
            upper_bound_offset: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lower_bound_offset, 1 => &self.range_type, 2 => &self.r#type, 3 => &self.upper_bound_offset,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lower_bound_offset, 1 => &mut self.range_type, 2 => &mut self.r#type,
            3 => &mut self.upper_bound_offset, _ => &mut self.rest,
        }
    }
}
impl PublicRelativeRangedTimestampRefineBy {
    /// With all that is required.
    pub fn new(
        lower_bound_offset: impl Into<PublicTimeOffset>, range_type: impl Into<Text>,
        upper_bound_offset: impl Into<PublicTimeOffset>,
    ) -> Self {
        Self {
            lower_bound_offset: lower_bound_offset.into(), range_type: range_type.into(),
            r#type: PublicRelativeRangedTimestampRefineByType::RelativeRanged,
            upper_bound_offset: upper_bound_offset.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicRelativeRangedTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRelativeRangedTimestampRefineByType", kind: Kind::Enumeration(&["RELATIVE_RANGED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RelativeRanged => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RelativeRanged, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRestrictedFilterBranch {
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
impl PublicRestrictedFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicRestrictedFilterBranchFilterBranchType::Restricted,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
impl Shaped for PublicRestrictedFilterBranchFilterBranchType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRestrictedFilterBranchFilterBranchType", kind: Kind::Enumeration(&["RESTRICTED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Restricted => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Restricted, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSetOccurrencesRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSetOccurrencesRefineBy", kind: Kind::Record(&[
            Member { name: "setType", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { set_type: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.set_type, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.set_type, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicSetOccurrencesRefineBy {
    /// With all that is required.
    pub fn new(set_type: impl Into<Text>) -> Self {
        Self { set_type: set_type.into(), r#type: PublicSetOccurrencesRefineByType::SetOccurrences, rest: Rest::EMPTY }
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
impl Shaped for PublicSetOccurrencesRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSetOccurrencesRefineByType", kind: Kind::Enumeration(&["SET_OCCURRENCES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SetOccurrences => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SetOccurrences, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSurveyMonkeyFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSurveyMonkeyFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "surveyId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), operator: Text::EMPTY, survey_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.operator, 2 => &self.survey_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operator, 2 => &mut self.survey_id, _ => &mut self.rest,
        }
    }
}
impl PublicSurveyMonkeyFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<Text>, survey_id: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicSurveyMonkeyFilterFilterType::SurveyMonkey, operator: operator.into(),
            survey_id: survey_id.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicSurveyMonkeyFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSurveyMonkeyFilterFilterType", kind: Kind::Enumeration(&["SURVEY_MONKEY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SurveyMonkey => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SurveyMonkey, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSurveyMonkeyValueFilter {
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
impl PublicSurveyMonkeyValueFilter {
    /// With all that is required.
    pub fn new(
        operator: impl Into<Text>, survey_id: impl Into<Text>, survey_question: impl Into<Text>,
        value_comparison: impl Into<PublicOperation>,
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
impl Shaped for PublicSurveyMonkeyValueFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSurveyMonkeyValueFilterFilterType", kind: Kind::Enumeration(&["SURVEY_MONKEY_VALUE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SurveyMonkeyValue => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SurveyMonkeyValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTimeOffset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTimeOffset", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "offsetDirection", required: true },
            Member { name: "timeUnit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { amount: 0, offset_direction: Text::EMPTY, time_unit: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.amount, 1 => &self.offset_direction, 2 => &self.time_unit, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.offset_direction, 2 => &mut self.time_unit, _ => &mut self.rest,
        }
    }
}
impl PublicTimeOffset {
    /// With all that is required.
    pub fn new(amount: impl Into<i64>, offset_direction: impl Into<Text>, time_unit: impl Into<Text>) -> Self {
        Self {
            amount: amount.into(), offset_direction: offset_direction.into(), time_unit: time_unit.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUnifiedEventsFilter {
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
impl PublicUnifiedEventsFilter {
    /// With all that is required.
    pub fn new(filter_lines: impl IntoIterator<Item = impl Into<PublicEventFilterMetadata>>) -> Self {
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
impl<T: Into<PublicEventFilterMetadata>> From<Vec<T>> for PublicUnifiedEventsFilter {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicEventFilterMetadata>, const N: usize> From<[T; N]> for PublicUnifiedEventsFilter {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUnifiedEventsFilterBranch {
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
impl PublicUnifiedEventsFilterBranch {
    /// With all that is required.
    pub fn new(
        event_type_id: impl Into<Text>, filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
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
impl Shaped for PublicUnifiedEventsFilterBranchOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnifiedEventsFilterBranchOperator", kind: Kind::Enumeration(&[
            "HAS_COMPLETED", "HAS_NOT_COMPLETED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HasCompleted => 0, Self::HasNotCompleted => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HasCompleted, 1 => Self::HasNotCompleted, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicUnifiedEventsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnifiedEventsFilterFilterType", kind: Kind::Enumeration(&["UNIFIED_EVENTS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::UnifiedEvents => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::UnifiedEvents, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWebinarFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWebinarFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "webinarId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), operator: Text::EMPTY, webinar_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.operator, 2 => &self.webinar_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operator, 2 => &mut self.webinar_id, _ => &mut self.rest,
        }
    }
}
impl PublicWebinarFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<Text>) -> Self {
        Self { filter_type: PublicWebinarFilterFilterType::Webinar, operator: operator.into(), ..Shaped::blank() }
    }
    /// Sets `webinarId`.
    pub fn webinar_id(mut self, webinar_id: impl Into<Text>) -> Self { self.webinar_id = Some(webinar_id.into()); self }
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
impl Shaped for PublicWebinarFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWebinarFilterFilterType", kind: Kind::Enumeration(&["WEBINAR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Webinar => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Webinar, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    PublicNotAnyFilterBranch, PublicNumOccurrencesRefineBy, PublicOrFilterBranch, PublicPageViewAnalyticsFilter,
    PublicPrivacyAnalyticsFilter, PublicPruningRefineBy, PublicRelativeComparativeTimestampRefineBy,
    PublicRelativeRangedTimestampRefineBy, PublicRestrictedFilterBranch, PublicSetOccurrencesRefineBy,
    PublicSurveyMonkeyFilter, PublicSurveyMonkeyValueFilter, PublicTimeOffset, PublicUnifiedEventsFilter,
    PublicUnifiedEventsFilterBranch, PublicWebinarFilter,
}

crate::runtime::enumeration_traits! {
    PublicNotAllFilterBranchFilterBranchType, PublicNotAnyFilterBranchFilterBranchType,
    PublicNumOccurrencesRefineByType, PublicPageViewAnalyticsFilterFilterType,
    PublicPrivacyAnalyticsFilterFilterType, PublicRelativeComparativeTimestampRefineByType,
    PublicRelativeRangedTimestampRefineByType, PublicRestrictedFilterBranchFilterBranchType,
    PublicSetOccurrencesRefineByType, PublicSurveyMonkeyFilterFilterType, PublicSurveyMonkeyValueFilterFilterType,
    PublicUnifiedEventsFilterBranchOperator, PublicUnifiedEventsFilterFilterType, PublicWebinarFilterFilterType,
}
