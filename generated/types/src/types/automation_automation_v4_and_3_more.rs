// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiAssociationDataSourceType, PublicAndFilterBranchFilterBranchType, PublicConstantFilterFilterType,
    PublicNotAllFilterBranchFilterBranchType, PublicNotAnyFilterBranch, PublicOperation, PublicOrFilterBranch,
    PublicPageViewAnalyticsFilter, PublicPrivacyAnalyticsFilter, PublicPropertyFilter, PublicPruningRefineBy,
    PublicRestrictedFilterBranch, PublicSurveyMonkeyFilter, PublicSurveyMonkeyValueFilter, PublicUnifiedEventsFilter,
    PublicUnifiedEventsFilterBranch, PublicWebinarFilter,
};

/// `PublicAbsoluteComparativeTimestampRefineBy`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAbsoluteComparativeTimestampRefineBy {
    /// `comparison`: text.
    pub comparison: Text,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// `type`: `PublicAbsoluteComparativeTimestampRefineByType`.
    pub r#type: PublicAbsoluteComparativeTimestampRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAbsoluteComparativeTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAbsoluteComparativeTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "comparison", required: true }, Member { name: "timestamp", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { comparison: Text::EMPTY, timestamp: 0, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.comparison, 1 => &self.timestamp, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.comparison, 1 => &mut self.timestamp, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicAbsoluteComparativeTimestampRefineBy {
    /// With all that is required.
    pub fn new(comparison: impl Into<Text>, timestamp: impl Into<i64>) -> Self {
        Self {
            comparison: comparison.into(), timestamp: timestamp.into(),
            r#type: PublicAbsoluteComparativeTimestampRefineByType::AbsoluteComparative, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAbsoluteComparativeTimestampRefineByType {
    /// `ABSOLUTE_COMPARATIVE`
    AbsoluteComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAbsoluteComparativeTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAbsoluteComparativeTimestampRefineByType", kind: Kind::Enumeration(&[
            "ABSOLUTE_COMPARATIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AbsoluteComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbsoluteComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAbsoluteRangedTimestampRefineBy`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAbsoluteRangedTimestampRefineBy {
    /// `lowerTimestamp`: a whole number.
    pub lower_timestamp: i64,
    /// `rangeType`: text.
    pub range_type: Text,
    /// `type`: `PublicAbsoluteRangedTimestampRefineByType`.
    pub r#type: PublicAbsoluteRangedTimestampRefineByType,
    /// `upperTimestamp`: a whole number.
    pub upper_timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAbsoluteRangedTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAbsoluteRangedTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "lowerTimestamp", required: true }, Member { name: "rangeType", required: true },
            Member { name: "type", required: true }, Member { name: "upperTimestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            lower_timestamp: 0, range_type: Text::EMPTY, r#type: Shaped::blank(), upper_timestamp: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lower_timestamp, 1 => &self.range_type, 2 => &self.r#type, 3 => &self.upper_timestamp,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lower_timestamp, 1 => &mut self.range_type, 2 => &mut self.r#type,
            3 => &mut self.upper_timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicAbsoluteRangedTimestampRefineBy {
    /// With all that is required.
    pub fn new(lower_timestamp: impl Into<i64>, range_type: impl Into<Text>, upper_timestamp: impl Into<i64>) -> Self {
        Self {
            lower_timestamp: lower_timestamp.into(), range_type: range_type.into(),
            r#type: PublicAbsoluteRangedTimestampRefineByType::AbsoluteRanged,
            upper_timestamp: upper_timestamp.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAbsoluteRangedTimestampRefineByType {
    /// `ABSOLUTE_RANGED`
    AbsoluteRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAbsoluteRangedTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAbsoluteRangedTimestampRefineByType", kind: Kind::Enumeration(&["ABSOLUTE_RANGED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AbsoluteRanged => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbsoluteRanged, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAdsSearchFilter`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAdsSearchFilter {
    /// `adNetwork`: text.
    pub ad_network: Text,
    /// `entityType`: text.
    pub entity_type: Text,
    /// `filterType`: `PublicAdsSearchFilterFilterType`.
    pub filter_type: PublicAdsSearchFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `searchTermType`: text.
    pub search_term_type: Text,
    /// `searchTerms`: a list: text.
    pub search_terms: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAdsSearchFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAdsSearchFilter", kind: Kind::Record(&[
            Member { name: "adNetwork", required: true }, Member { name: "entityType", required: true },
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "searchTermType", required: true }, Member { name: "searchTerms", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ad_network: Text::EMPTY, entity_type: Text::EMPTY, filter_type: Shaped::blank(), operator: Text::EMPTY,
            search_term_type: Text::EMPTY, search_terms: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ad_network, 1 => &self.entity_type, 2 => &self.filter_type, 3 => &self.operator,
            4 => &self.search_term_type, 5 => &self.search_terms, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ad_network, 1 => &mut self.entity_type, 2 => &mut self.filter_type,
            3 => &mut self.operator, 4 => &mut self.search_term_type, 5 => &mut self.search_terms,
            _ => &mut self.rest,
        }
    }
}
impl PublicAdsSearchFilter {
    /// With all that is required.
    pub fn new(
        ad_network: impl Into<Text>, entity_type: impl Into<Text>, operator: impl Into<Text>,
        search_term_type: impl Into<Text>, search_terms: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            ad_network: ad_network.into(), entity_type: entity_type.into(),
            filter_type: PublicAdsSearchFilterFilterType::AdsSearch, operator: operator.into(),
            search_term_type: search_term_type.into(),
            search_terms: search_terms.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAdsSearchFilterFilterType {
    /// `ADS_SEARCH`
    AdsSearch,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAdsSearchFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAdsSearchFilterFilterType", kind: Kind::Enumeration(&["ADS_SEARCH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AdsSearch => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AdsSearch, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAdsTimeFilter`: 2 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAdsTimeFilter {
    /// `filterType`: `PublicAdsTimeFilterFilterType`.
    pub filter_type: PublicAdsTimeFilterFilterType,
    /// `pruningRefineBy`: `PublicPruningRefineBy`.
    pub pruning_refine_by: PublicPruningRefineBy,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAdsTimeFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAdsTimeFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "pruningRefineBy", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), pruning_refine_by: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.pruning_refine_by, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter_type, 1 => &mut self.pruning_refine_by, _ => &mut self.rest }
    }
}
impl PublicAdsTimeFilter {
    /// With all that is required.
    pub fn new(pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        Self {
            filter_type: PublicAdsTimeFilterFilterType::AdsTime, pruning_refine_by: pruning_refine_by.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAdsTimeFilterFilterType {
    /// `ADS_TIME`
    AdsTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAdsTimeFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAdsTimeFilterFilterType", kind: Kind::Enumeration(&["ADS_TIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AdsTime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AdsTime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAllHistoryRefineBy`: one member.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAllHistoryRefineBy {
    /// `type`: `PublicAllHistoryRefineByType`.
    pub r#type: PublicAllHistoryRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAllHistoryRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAllHistoryRefineBy", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicAllHistoryRefineBy {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicAllHistoryRefineByType::AllHistory, rest: Rest::EMPTY } }
}
impl Default for PublicAllHistoryRefineBy {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAllHistoryRefineByType {
    /// `ALL_HISTORY`
    AllHistory,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAllHistoryRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAllHistoryRefineByType", kind: Kind::Enumeration(&["ALL_HISTORY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AllHistory => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AllHistory, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAndFilterBranch`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAndFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicAndFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicAndFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAndFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAndFilterBranch", kind: Kind::Record(&[
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
impl PublicAndFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicAndFilterBranchFilterBranchType::And,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationFilterBranch`: 8 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAssociationFilterBranch {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `ApiAssociationDataSourceType`.
    pub filter_branch_type: ApiAssociationDataSourceType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationFilterBranch", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Text::EMPTY, association_type_id: 0, filter_branch_operator: Text::EMPTY,
            filter_branch_type: Shaped::blank(), filter_branches: Vec::new(), filters: Vec::new(),
            object_type_id: Text::EMPTY, operator: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.filter_branch_operator,
            3 => &self.filter_branch_type, 4 => &self.filter_branches, 5 => &self.filters, 6 => &self.object_type_id,
            7 => &self.operator, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id,
            2 => &mut self.filter_branch_operator, 3 => &mut self.filter_branch_type, 4 => &mut self.filter_branches,
            5 => &mut self.filters, 6 => &mut self.object_type_id, 7 => &mut self.operator, _ => &mut self.rest,
        }
    }
}
impl PublicAssociationFilterBranch {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<Text>, association_type_id: impl Into<i64>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>, object_type_id: impl Into<Text>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: ApiAssociationDataSourceType::Association,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            operator: operator.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationInListFilter`: 8 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAssociationInListFilter {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `coalescingRefineBy`: `PublicPruningRefineBy`.
    pub coalescing_refine_by: PublicPruningRefineBy,
    /// `filterType`: `ApiAssociationDataSourceType`.
    pub filter_type: ApiAssociationDataSourceType,
    /// `listId`: text.
    pub list_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `toObjectType`: text; may be absent.
    pub to_object_type: Option<Text>,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationInListFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationInListFilter", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
            Member { name: "coalescingRefineBy", required: true }, Member { name: "filterType", required: true },
            Member { name: "listId", required: true }, Member { name: "operator", required: true },
            Member { name: "toObjectType", required: false }, Member { name: "toObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Text::EMPTY, association_type_id: 0, coalescing_refine_by: Shaped::blank(),
            filter_type: Shaped::blank(), list_id: Text::EMPTY, operator: Text::EMPTY, to_object_type: None,
            to_object_type_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.coalescing_refine_by,
            3 => &self.filter_type, 4 => &self.list_id, 5 => &self.operator, 6 => &self.to_object_type,
            7 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id,
            2 => &mut self.coalescing_refine_by, 3 => &mut self.filter_type, 4 => &mut self.list_id,
            5 => &mut self.operator, 6 => &mut self.to_object_type, 7 => &mut self.to_object_type_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicAssociationInListFilter {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<Text>, association_type_id: impl Into<i64>,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>, list_id: impl Into<Text>, operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: ApiAssociationDataSourceType::Association, list_id: list_id.into(),
            operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `toObjectType`.
    pub fn to_object_type(mut self, to_object_type: impl Into<Text>) -> Self {
        self.to_object_type = Some(to_object_type.into()); self
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into()); self
    }
}

/// `PublicCommunicationSubscriptionFilter`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicCommunicationSubscriptionFilter {
    /// `acceptedOptStates`: a list: text.
    pub accepted_opt_states: Vec<Text>,
    /// `businessUnitId`: text; may be absent.
    pub business_unit_id: Option<Text>,
    /// `channel`: text.
    pub channel: Text,
    /// `filterType`: `PublicCommunicationSubscriptionFilterFilterType`.
    pub filter_type: PublicCommunicationSubscriptionFilterFilterType,
    /// `subscriptionIds`: a list: text.
    pub subscription_ids: Vec<Text>,
    /// `subscriptionType`: text.
    pub subscription_type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCommunicationSubscriptionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommunicationSubscriptionFilter", kind: Kind::Record(&[
            Member { name: "acceptedOptStates", required: true }, Member { name: "businessUnitId", required: false },
            Member { name: "channel", required: true }, Member { name: "filterType", required: true },
            Member { name: "subscriptionIds", required: true }, Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accepted_opt_states: Vec::new(), business_unit_id: None, channel: Text::EMPTY,
            filter_type: Shaped::blank(), subscription_ids: Vec::new(), subscription_type: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accepted_opt_states, 1 => &self.business_unit_id, 2 => &self.channel, 3 => &self.filter_type,
            4 => &self.subscription_ids, 5 => &self.subscription_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accepted_opt_states, 1 => &mut self.business_unit_id, 2 => &mut self.channel,
            3 => &mut self.filter_type, 4 => &mut self.subscription_ids, 5 => &mut self.subscription_type,
            _ => &mut self.rest,
        }
    }
}
impl PublicCommunicationSubscriptionFilter {
    /// With all that is required.
    pub fn new(
        accepted_opt_states: impl IntoIterator<Item = impl Into<Text>>, channel: impl Into<Text>,
        subscription_ids: impl IntoIterator<Item = impl Into<Text>>, subscription_type: impl Into<Text>,
    ) -> Self {
        Self {
            accepted_opt_states: accepted_opt_states.into_iter().map(Into::into).collect(), channel: channel.into(),
            filter_type: PublicCommunicationSubscriptionFilterFilterType::CommunicationSubscription,
            subscription_ids: subscription_ids.into_iter().map(Into::into).collect(),
            subscription_type: subscription_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicCommunicationSubscriptionFilterFilterType {
    /// `COMMUNICATION_SUBSCRIPTION`
    CommunicationSubscription,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicCommunicationSubscriptionFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommunicationSubscriptionFilterFilterType", kind: Kind::Enumeration(&[
            "COMMUNICATION_SUBSCRIPTION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CommunicationSubscription => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CommunicationSubscription, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicConstantFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicConstantFilter {
    /// `filterType`: `PublicConstantFilterFilterType`.
    pub filter_type: PublicConstantFilterFilterType,
    /// `shouldAccept`: true or false.
    pub should_accept: bool,
    /// `source`: text; may be absent.
    pub source: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicConstantFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConstantFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "shouldAccept", required: true },
            Member { name: "source", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), should_accept: false, source: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.should_accept, 2 => &self.source, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.should_accept, 2 => &mut self.source, _ => &mut self.rest,
        }
    }
}
impl PublicConstantFilter {
    /// With all that is required.
    pub fn new(should_accept: bool) -> Self {
        Self { filter_type: PublicConstantFilterFilterType::Constant, should_accept, ..Shaped::blank() }
    }
    /// Sets `source`.
    pub fn source(mut self, source: impl Into<Text>) -> Self { self.source = Some(source.into()); self }
}

/// `PublicCtaAnalyticsFilter`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicCtaAnalyticsFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `ctaName`: text.
    pub cta_name: Text,
    /// `filterType`: `PublicCtaAnalyticsFilterFilterType`.
    pub filter_type: PublicCtaAnalyticsFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCtaAnalyticsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCtaAnalyticsFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "ctaName", required: true },
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, cta_name: Text::EMPTY, filter_type: Shaped::blank(), operator: Text::EMPTY,
            pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.cta_name, 2 => &self.filter_type, 3 => &self.operator,
            4 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.cta_name, 2 => &mut self.filter_type,
            3 => &mut self.operator, 4 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicCtaAnalyticsFilter {
    /// With all that is required.
    pub fn new(cta_name: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            cta_name: cta_name.into(), filter_type: PublicCtaAnalyticsFilterFilterType::Cta,
            operator: operator.into(), ..Shaped::blank()
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

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicCtaAnalyticsFilterFilterType {
    /// `CTA`
    Cta,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicCtaAnalyticsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCtaAnalyticsFilterFilterType", kind: Kind::Enumeration(&["CTA"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Cta => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Cta, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEmailEventFilter`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicEmailEventFilter {
    /// `appId`: text.
    pub app_id: Text,
    /// `clickUrl`: text; may be absent.
    pub click_url: Option<Text>,
    /// `emailId`: text.
    pub email_id: Text,
    /// `filterType`: `PublicEmailEventFilterFilterType`.
    pub filter_type: PublicEmailEventFilterFilterType,
    /// `level`: text.
    pub level: Text,
    /// `operator`: `PublicEmailEventFilterOperator`.
    pub operator: PublicEmailEventFilterOperator,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailEventFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailEventFilter", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "clickUrl", required: false },
            Member { name: "emailId", required: true }, Member { name: "filterType", required: true },
            Member { name: "level", required: true }, Member { name: "operator", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: Text::EMPTY, click_url: None, email_id: Text::EMPTY, filter_type: Shaped::blank(),
            level: Text::EMPTY, operator: Shaped::blank(), pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.click_url, 2 => &self.email_id, 3 => &self.filter_type, 4 => &self.level,
            5 => &self.operator, 6 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.click_url, 2 => &mut self.email_id, 3 => &mut self.filter_type,
            4 => &mut self.level, 5 => &mut self.operator, 6 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicEmailEventFilter {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, email_id: impl Into<Text>, level: impl Into<Text>,
        operator: impl Into<PublicEmailEventFilterOperator>,
    ) -> Self {
        Self {
            app_id: app_id.into(), email_id: email_id.into(),
            filter_type: PublicEmailEventFilterFilterType::EmailEvent, level: level.into(),
            operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `clickUrl`.
    pub fn click_url(mut self, click_url: impl Into<Text>) -> Self { self.click_url = Some(click_url.into()); self }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicEmailEventFilterFilterType {
    /// `EMAIL_EVENT`
    EmailEvent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEmailEventFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailEventFilterFilterType", kind: Kind::Enumeration(&["EMAIL_EVENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EmailEvent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EmailEvent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 13 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicEmailEventFilterOperator {
    /// `BOUNCED`
    Bounced,
    /// `LINK_CLICKED`
    LinkClicked,
    /// `MARKED_SPAM`
    MarkedSpam,
    /// `OPENED`
    Opened,
    /// `OPENED_BUT_LINK_NOT_CLICKED`
    OpenedButLinkNotClicked,
    /// `OPENED_BUT_NOT_REPLIED`
    OpenedButNotReplied,
    /// `RECEIVED`
    Received,
    /// `RECEIVED_BUT_NOT_OPENED`
    ReceivedButNotOpened,
    /// `REPLIED`
    Replied,
    /// `SENT`
    Sent,
    /// `SENT_BUT_LINK_NOT_CLICKED`
    SentButLinkNotClicked,
    /// `SENT_BUT_NOT_RECEIVED`
    SentButNotReceived,
    /// `UNSUBSCRIBED`
    Unsubscribed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEmailEventFilterOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailEventFilterOperator", kind: Kind::Enumeration(&[
            "BOUNCED", "LINK_CLICKED", "MARKED_SPAM", "OPENED", "OPENED_BUT_LINK_NOT_CLICKED",
            "OPENED_BUT_NOT_REPLIED", "RECEIVED", "RECEIVED_BUT_NOT_OPENED", "REPLIED", "SENT",
            "SENT_BUT_LINK_NOT_CLICKED", "SENT_BUT_NOT_RECEIVED", "UNSUBSCRIBED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bounced => 0, Self::LinkClicked => 1, Self::MarkedSpam => 2, Self::Opened => 3,
            Self::OpenedButLinkNotClicked => 4, Self::OpenedButNotReplied => 5, Self::Received => 6,
            Self::ReceivedButNotOpened => 7, Self::Replied => 8, Self::Sent => 9, Self::SentButLinkNotClicked => 10,
            Self::SentButNotReceived => 11, Self::Unsubscribed => 12, Self::Unknown(value) => return (13, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Bounced, 1 => Self::LinkClicked, 2 => Self::MarkedSpam, 3 => Self::Opened,
            4 => Self::OpenedButLinkNotClicked, 5 => Self::OpenedButNotReplied, 6 => Self::Received,
            7 => Self::ReceivedButNotOpened, 8 => Self::Replied, 9 => Self::Sent, 10 => Self::SentButLinkNotClicked,
            11 => Self::SentButNotReceived, 12 => Self::Unsubscribed, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEmailSubscriptionFilter`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicEmailSubscriptionFilter {
    /// `acceptedStatuses`: a list: text.
    pub accepted_statuses: Vec<Text>,
    /// `filterType`: `PublicEmailSubscriptionFilterFilterType`.
    pub filter_type: PublicEmailSubscriptionFilterFilterType,
    /// `subscriptionIds`: a list: text.
    pub subscription_ids: Vec<Text>,
    /// `subscriptionType`: text; may be absent.
    pub subscription_type: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailSubscriptionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailSubscriptionFilter", kind: Kind::Record(&[
            Member { name: "acceptedStatuses", required: true }, Member { name: "filterType", required: true },
            Member { name: "subscriptionIds", required: true }, Member { name: "subscriptionType", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accepted_statuses: Vec::new(), filter_type: Shaped::blank(), subscription_ids: Vec::new(),
            subscription_type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accepted_statuses, 1 => &self.filter_type, 2 => &self.subscription_ids,
            3 => &self.subscription_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accepted_statuses, 1 => &mut self.filter_type, 2 => &mut self.subscription_ids,
            3 => &mut self.subscription_type, _ => &mut self.rest,
        }
    }
}
impl PublicEmailSubscriptionFilter {
    /// With all that is required.
    pub fn new(
        accepted_statuses: impl IntoIterator<Item = impl Into<Text>>,
        subscription_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            accepted_statuses: accepted_statuses.into_iter().map(Into::into).collect(),
            filter_type: PublicEmailSubscriptionFilterFilterType::EmailSubscription,
            subscription_ids: subscription_ids.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `subscriptionType`.
    pub fn subscription_type(mut self, subscription_type: impl Into<Text>) -> Self {
        self.subscription_type = Some(subscription_type.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicEmailSubscriptionFilterFilterType {
    /// `EMAIL_SUBSCRIPTION`
    EmailSubscription,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEmailSubscriptionFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailSubscriptionFilterFilterType", kind: Kind::Enumeration(&["EMAIL_SUBSCRIPTION"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EmailSubscription => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EmailSubscription, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEventAnalyticsFilter`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicEventAnalyticsFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `eventId`: text.
    pub event_id: Text,
    /// `filterType`: `PublicEventAnalyticsFilterFilterType`.
    pub filter_type: PublicEventAnalyticsFilterFilterType,
    /// `operator`: text.
    pub operator: Text,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEventAnalyticsFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventAnalyticsFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "eventId", required: true },
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, event_id: Text::EMPTY, filter_type: Shaped::blank(), operator: Text::EMPTY,
            pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.event_id, 2 => &self.filter_type, 3 => &self.operator,
            4 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.event_id, 2 => &mut self.filter_type,
            3 => &mut self.operator, 4 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicEventAnalyticsFilter {
    /// With all that is required.
    pub fn new(event_id: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            event_id: event_id.into(), filter_type: PublicEventAnalyticsFilterFilterType::Event,
            operator: operator.into(), ..Shaped::blank()
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

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicEventAnalyticsFilterFilterType {
    /// `EVENT`
    Event,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEventAnalyticsFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventAnalyticsFilterFilterType", kind: Kind::Enumeration(&["EVENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Event => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Event, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEventFilterMetadata`: 2 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicEventFilterMetadata {
    /// `operation`: `PublicOperation`.
    pub operation: PublicOperation,
    /// `property`: text.
    pub property: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEventFilterMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventFilterMetadata", kind: Kind::Record(&[
            Member { name: "operation", required: true }, Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { operation: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operation, 1 => &self.property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operation, 1 => &mut self.property, _ => &mut self.rest }
    }
}
impl PublicEventFilterMetadata {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicOperation>, property: impl Into<Text>) -> Self {
        Self { operation: operation.into(), property: property.into(), rest: Rest::EMPTY }
    }
}

/// 7 alternatives, told apart by `filterBranchType`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFilterBranches {
    /// `filterBranchType` is `AND`.
    PublicAndFilterBranch(PublicAndFilterBranch),
    /// `filterBranchType` is `ASSOCIATION`.
    PublicAssociationFilterBranch(PublicAssociationFilterBranch),
    /// `filterBranchType` is `NOT_ALL`.
    PublicNotAllFilterBranch(PublicNotAllFilterBranch),
    /// `filterBranchType` is `NOT_ANY`.
    PublicNotAnyFilterBranch(PublicNotAnyFilterBranch),
    /// `filterBranchType` is `OR`.
    PublicOrFilterBranch(PublicOrFilterBranch),
    /// `filterBranchType` is `RESTRICTED`.
    PublicRestrictedFilterBranch(PublicRestrictedFilterBranch),
    /// `filterBranchType` is `UNIFIED_EVENTS`.
    PublicUnifiedEventsFilterBranch(PublicUnifiedEventsFilterBranch),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicFilterBranches {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFilterBranches", kind: Kind::Union(&[
            Variant { name: "PublicAndFilterBranch", tag: Some(("filterBranchType", &["AND"])), required: &[] },
            Variant { name: "PublicAssociationFilterBranch", tag: Some(("filterBranchType", &["ASSOCIATION"])), required: &[] },
            Variant { name: "PublicNotAllFilterBranch", tag: Some(("filterBranchType", &["NOT_ALL"])), required: &[] },
            Variant { name: "PublicNotAnyFilterBranch", tag: Some(("filterBranchType", &["NOT_ANY"])), required: &[] },
            Variant { name: "PublicOrFilterBranch", tag: Some(("filterBranchType", &["OR"])), required: &[] },
            Variant { name: "PublicRestrictedFilterBranch", tag: Some(("filterBranchType", &["RESTRICTED"])), required: &[] },
            Variant { name: "PublicUnifiedEventsFilterBranch", tag: Some(("filterBranchType", &["UNIFIED_EVENTS"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAndFilterBranch(value) => (0, value),
            Self::PublicAssociationFilterBranch(value) => (1, value),
            Self::PublicNotAllFilterBranch(value) => (2, value), Self::PublicNotAnyFilterBranch(value) => (3, value),
            Self::PublicOrFilterBranch(value) => (4, value), Self::PublicRestrictedFilterBranch(value) => (5, value),
            Self::PublicUnifiedEventsFilterBranch(value) => (6, value), Self::Unknown(value) => (7, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAndFilterBranch(Shaped::blank()),
            1 => Self::PublicAssociationFilterBranch(Shaped::blank()),
            2 => Self::PublicNotAllFilterBranch(Shaped::blank()),
            3 => Self::PublicNotAnyFilterBranch(Shaped::blank()), 4 => Self::PublicOrFilterBranch(Shaped::blank()),
            5 => Self::PublicRestrictedFilterBranch(Shaped::blank()),
            6 => Self::PublicUnifiedEventsFilterBranch(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAndFilterBranch(value) => value, Self::PublicAssociationFilterBranch(value) => value,
            Self::PublicNotAllFilterBranch(value) => value, Self::PublicNotAnyFilterBranch(value) => value,
            Self::PublicOrFilterBranch(value) => value, Self::PublicRestrictedFilterBranch(value) => value,
            Self::PublicUnifiedEventsFilterBranch(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAndFilterBranch> for PublicFilterBranches {
    fn from(value: PublicAndFilterBranch) -> Self {
        Self::PublicAndFilterBranch(value)
    }
}
impl From<PublicAssociationFilterBranch> for PublicFilterBranches {
    fn from(value: PublicAssociationFilterBranch) -> Self {
        Self::PublicAssociationFilterBranch(value)
    }
}
impl From<PublicNotAllFilterBranch> for PublicFilterBranches {
    fn from(value: PublicNotAllFilterBranch) -> Self {
        Self::PublicNotAllFilterBranch(value)
    }
}
impl From<PublicNotAnyFilterBranch> for PublicFilterBranches {
    fn from(value: PublicNotAnyFilterBranch) -> Self {
        Self::PublicNotAnyFilterBranch(value)
    }
}
impl From<PublicOrFilterBranch> for PublicFilterBranches {
    fn from(value: PublicOrFilterBranch) -> Self {
        Self::PublicOrFilterBranch(value)
    }
}
impl From<PublicRestrictedFilterBranch> for PublicFilterBranches {
    fn from(value: PublicRestrictedFilterBranch) -> Self {
        Self::PublicRestrictedFilterBranch(value)
    }
}
impl From<PublicUnifiedEventsFilterBranch> for PublicFilterBranches {
    fn from(value: PublicUnifiedEventsFilterBranch) -> Self {
        Self::PublicUnifiedEventsFilterBranch(value)
    }
}

/// 20 alternatives, told apart by `filterType`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFilters {
    /// `filterType` is `ADS_SEARCH`.
    PublicAdsSearchFilter(PublicAdsSearchFilter),
    /// `filterType` is `ADS_TIME`.
    PublicAdsTimeFilter(PublicAdsTimeFilter),
    /// `filterType` is `ASSOCIATION`.
    PublicAssociationInListFilter(PublicAssociationInListFilter),
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
    PublicIntegrationEventFilter(PublicIntegrationEventFilter),
    /// `filterType` is `PAGE_VIEW`.
    PublicPageViewAnalyticsFilter(PublicPageViewAnalyticsFilter),
    /// `filterType` is `PRIVACY`.
    PublicPrivacyAnalyticsFilter(PublicPrivacyAnalyticsFilter),
    /// `filterType` is `PROPERTY`.
    PublicPropertyFilter(PublicPropertyFilter),
    /// `filterType` is `SURVEY_MONKEY`.
    PublicSurveyMonkeyFilter(PublicSurveyMonkeyFilter),
    /// `filterType` is `SURVEY_MONKEY_VALUE`.
    PublicSurveyMonkeyValueFilter(PublicSurveyMonkeyValueFilter),
    /// `filterType` is `UNIFIED_EVENTS`.
    PublicUnifiedEventsFilter(PublicUnifiedEventsFilter),
    /// `filterType` is `WEBINAR`.
    PublicWebinarFilter(PublicWebinarFilter),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicFilters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFilters", kind: Kind::Union(&[
            Variant { name: "PublicAdsSearchFilter", tag: Some(("filterType", &["ADS_SEARCH"])), required: &[] },
            Variant { name: "PublicAdsTimeFilter", tag: Some(("filterType", &["ADS_TIME"])), required: &[] },
            Variant { name: "PublicAssociationInListFilter", tag: Some(("filterType", &["ASSOCIATION"])), required: &[] },
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
            Variant { name: "PublicPageViewAnalyticsFilter", tag: Some(("filterType", &["PAGE_VIEW"])), required: &[] },
            Variant { name: "PublicPrivacyAnalyticsFilter", tag: Some(("filterType", &["PRIVACY"])), required: &[] },
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
            Self::PublicCommunicationSubscriptionFilter(value) => (3, value),
            Self::PublicConstantFilter(value) => (4, value), Self::PublicCtaAnalyticsFilter(value) => (5, value),
            Self::PublicEmailEventFilter(value) => (6, value),
            Self::PublicEmailSubscriptionFilter(value) => (7, value),
            Self::PublicEventAnalyticsFilter(value) => (8, value),
            Self::PublicFormSubmissionFilter(value) => (9, value),
            Self::PublicFormSubmissionOnPageFilter(value) => (10, value),
            Self::PublicInListFilter(value) => (11, value), Self::PublicIntegrationEventFilter(value) => (12, value),
            Self::PublicPageViewAnalyticsFilter(value) => (13, value),
            Self::PublicPrivacyAnalyticsFilter(value) => (14, value),
            Self::PublicPropertyFilter(value) => (15, value), Self::PublicSurveyMonkeyFilter(value) => (16, value),
            Self::PublicSurveyMonkeyValueFilter(value) => (17, value),
            Self::PublicUnifiedEventsFilter(value) => (18, value), Self::PublicWebinarFilter(value) => (19, value),
            Self::Unknown(value) => (20, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAdsSearchFilter(Shaped::blank()), 1 => Self::PublicAdsTimeFilter(Shaped::blank()),
            2 => Self::PublicAssociationInListFilter(Shaped::blank()),
            3 => Self::PublicCommunicationSubscriptionFilter(Shaped::blank()),
            4 => Self::PublicConstantFilter(Shaped::blank()), 5 => Self::PublicCtaAnalyticsFilter(Shaped::blank()),
            6 => Self::PublicEmailEventFilter(Shaped::blank()),
            7 => Self::PublicEmailSubscriptionFilter(Shaped::blank()),
            8 => Self::PublicEventAnalyticsFilter(Shaped::blank()),
            9 => Self::PublicFormSubmissionFilter(Shaped::blank()),
            10 => Self::PublicFormSubmissionOnPageFilter(Shaped::blank()),
            11 => Self::PublicInListFilter(Shaped::blank()),
            12 => Self::PublicIntegrationEventFilter(Shaped::blank()),
            13 => Self::PublicPageViewAnalyticsFilter(Shaped::blank()),
            14 => Self::PublicPrivacyAnalyticsFilter(Shaped::blank()),
            15 => Self::PublicPropertyFilter(Shaped::blank()), 16 => Self::PublicSurveyMonkeyFilter(Shaped::blank()),
            17 => Self::PublicSurveyMonkeyValueFilter(Shaped::blank()),
            18 => Self::PublicUnifiedEventsFilter(Shaped::blank()), 19 => Self::PublicWebinarFilter(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAdsSearchFilter(value) => value, Self::PublicAdsTimeFilter(value) => value,
            Self::PublicAssociationInListFilter(value) => value,
            Self::PublicCommunicationSubscriptionFilter(value) => value, Self::PublicConstantFilter(value) => value,
            Self::PublicCtaAnalyticsFilter(value) => value, Self::PublicEmailEventFilter(value) => value,
            Self::PublicEmailSubscriptionFilter(value) => value, Self::PublicEventAnalyticsFilter(value) => value,
            Self::PublicFormSubmissionFilter(value) => value, Self::PublicFormSubmissionOnPageFilter(value) => value,
            Self::PublicInListFilter(value) => value, Self::PublicIntegrationEventFilter(value) => value,
            Self::PublicPageViewAnalyticsFilter(value) => value, Self::PublicPrivacyAnalyticsFilter(value) => value,
            Self::PublicPropertyFilter(value) => value, Self::PublicSurveyMonkeyFilter(value) => value,
            Self::PublicSurveyMonkeyValueFilter(value) => value, Self::PublicUnifiedEventsFilter(value) => value,
            Self::PublicWebinarFilter(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAdsSearchFilter> for PublicFilters {
    fn from(value: PublicAdsSearchFilter) -> Self {
        Self::PublicAdsSearchFilter(value)
    }
}
impl From<PublicAdsTimeFilter> for PublicFilters {
    fn from(value: PublicAdsTimeFilter) -> Self {
        Self::PublicAdsTimeFilter(value)
    }
}
impl From<PublicAssociationInListFilter> for PublicFilters {
    fn from(value: PublicAssociationInListFilter) -> Self {
        Self::PublicAssociationInListFilter(value)
    }
}
impl From<PublicCommunicationSubscriptionFilter> for PublicFilters {
    fn from(value: PublicCommunicationSubscriptionFilter) -> Self {
        Self::PublicCommunicationSubscriptionFilter(value)
    }
}
impl From<PublicConstantFilter> for PublicFilters {
    fn from(value: PublicConstantFilter) -> Self {
        Self::PublicConstantFilter(value)
    }
}
impl From<PublicCtaAnalyticsFilter> for PublicFilters {
    fn from(value: PublicCtaAnalyticsFilter) -> Self {
        Self::PublicCtaAnalyticsFilter(value)
    }
}
impl From<PublicEmailEventFilter> for PublicFilters {
    fn from(value: PublicEmailEventFilter) -> Self {
        Self::PublicEmailEventFilter(value)
    }
}
impl From<PublicEmailSubscriptionFilter> for PublicFilters {
    fn from(value: PublicEmailSubscriptionFilter) -> Self {
        Self::PublicEmailSubscriptionFilter(value)
    }
}
impl From<PublicEventAnalyticsFilter> for PublicFilters {
    fn from(value: PublicEventAnalyticsFilter) -> Self {
        Self::PublicEventAnalyticsFilter(value)
    }
}
impl From<PublicFormSubmissionFilter> for PublicFilters {
    fn from(value: PublicFormSubmissionFilter) -> Self {
        Self::PublicFormSubmissionFilter(value)
    }
}
impl From<PublicFormSubmissionOnPageFilter> for PublicFilters {
    fn from(value: PublicFormSubmissionOnPageFilter) -> Self {
        Self::PublicFormSubmissionOnPageFilter(value)
    }
}
impl From<PublicInListFilter> for PublicFilters {
    fn from(value: PublicInListFilter) -> Self {
        Self::PublicInListFilter(value)
    }
}
impl From<PublicIntegrationEventFilter> for PublicFilters {
    fn from(value: PublicIntegrationEventFilter) -> Self {
        Self::PublicIntegrationEventFilter(value)
    }
}
impl From<PublicPageViewAnalyticsFilter> for PublicFilters {
    fn from(value: PublicPageViewAnalyticsFilter) -> Self {
        Self::PublicPageViewAnalyticsFilter(value)
    }
}
impl From<PublicPrivacyAnalyticsFilter> for PublicFilters {
    fn from(value: PublicPrivacyAnalyticsFilter) -> Self {
        Self::PublicPrivacyAnalyticsFilter(value)
    }
}
impl From<PublicPropertyFilter> for PublicFilters {
    fn from(value: PublicPropertyFilter) -> Self {
        Self::PublicPropertyFilter(value)
    }
}
impl From<PublicSurveyMonkeyFilter> for PublicFilters {
    fn from(value: PublicSurveyMonkeyFilter) -> Self {
        Self::PublicSurveyMonkeyFilter(value)
    }
}
impl From<PublicSurveyMonkeyValueFilter> for PublicFilters {
    fn from(value: PublicSurveyMonkeyValueFilter) -> Self {
        Self::PublicSurveyMonkeyValueFilter(value)
    }
}
impl From<PublicUnifiedEventsFilter> for PublicFilters {
    fn from(value: PublicUnifiedEventsFilter) -> Self {
        Self::PublicUnifiedEventsFilter(value)
    }
}
impl From<PublicWebinarFilter> for PublicFilters {
    fn from(value: PublicWebinarFilter) -> Self {
        Self::PublicWebinarFilter(value)
    }
}

/// `PublicFormSubmissionFilter`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicFormSubmissionFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `filterType`: `PublicFormSubmissionFilterFilterType`.
    pub filter_type: PublicFormSubmissionFilterFilterType,
    /// `formId`: text; may be absent.
    pub form_id: Option<Text>,
    /// `operator`: `PublicFormSubmissionOperator`.
    pub operator: PublicFormSubmissionOperator,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFormSubmissionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFormSubmissionFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "filterType", required: true },
            Member { name: "formId", required: false }, Member { name: "operator", required: true },
            Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, filter_type: Shaped::blank(), form_id: None, operator: Shaped::blank(),
            pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.filter_type, 2 => &self.form_id, 3 => &self.operator,
            4 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.filter_type, 2 => &mut self.form_id,
            3 => &mut self.operator, 4 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicFormSubmissionFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<PublicFormSubmissionOperator>) -> Self {
        Self {
            filter_type: PublicFormSubmissionFilterFilterType::FormSubmission, operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into()); self
    }
    /// Sets `formId`.
    pub fn form_id(mut self, form_id: impl Into<Text>) -> Self { self.form_id = Some(form_id.into()); self }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFormSubmissionFilterFilterType {
    /// `FORM_SUBMISSION`
    FormSubmission,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFormSubmissionFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFormSubmissionFilterFilterType", kind: Kind::Enumeration(&["FORM_SUBMISSION"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FormSubmission => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FormSubmission, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicFormSubmissionOnPageFilter`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicFormSubmissionOnPageFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub coalescing_refine_by: Option<PublicPruningRefineBy>,
    /// `filterType`: `PublicFormSubmissionOnPageFilterFilterType`.
    pub filter_type: PublicFormSubmissionOnPageFilterFilterType,
    /// `formId`: text; may be absent.
    pub form_id: Option<Text>,
    /// `operator`: `PublicFormSubmissionOperator`.
    pub operator: PublicFormSubmissionOperator,
    /// `pageId`: text.
    pub page_id: Text,
    /// `pruningRefineBy`: `PublicPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<PublicPruningRefineBy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFormSubmissionOnPageFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFormSubmissionOnPageFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: false }, Member { name: "filterType", required: true },
            Member { name: "formId", required: false }, Member { name: "operator", required: true },
            Member { name: "pageId", required: true }, Member { name: "pruningRefineBy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: None, filter_type: Shaped::blank(), form_id: None, operator: Shaped::blank(),
            page_id: Text::EMPTY, pruning_refine_by: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.filter_type, 2 => &self.form_id, 3 => &self.operator,
            4 => &self.page_id, 5 => &self.pruning_refine_by, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.filter_type, 2 => &mut self.form_id,
            3 => &mut self.operator, 4 => &mut self.page_id, 5 => &mut self.pruning_refine_by, _ => &mut self.rest,
        }
    }
}
impl PublicFormSubmissionOnPageFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<PublicFormSubmissionOperator>, page_id: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicFormSubmissionOnPageFilterFilterType::FormSubmissionOnPage, operator: operator.into(),
            page_id: page_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `coalescingRefineBy`.
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into()); self
    }
    /// Sets `formId`.
    pub fn form_id(mut self, form_id: impl Into<Text>) -> Self { self.form_id = Some(form_id.into()); self }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFormSubmissionOnPageFilterFilterType {
    /// `FORM_SUBMISSION_ON_PAGE`
    FormSubmissionOnPage,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFormSubmissionOnPageFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFormSubmissionOnPageFilterFilterType", kind: Kind::Enumeration(&[
            "FORM_SUBMISSION_ON_PAGE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FormSubmissionOnPage => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FormSubmissionOnPage, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFormSubmissionOperator {
    /// `FILLED_OUT`
    FilledOut,
    /// `NOT_FILLED_OUT`
    NotFilledOut,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFormSubmissionOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFormSubmissionOperator", kind: Kind::Enumeration(&["FILLED_OUT", "NOT_FILLED_OUT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::FilledOut => 0, Self::NotFilledOut => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FilledOut, 1 => Self::NotFilledOut, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicInListFilter`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicInListFilter {
    /// `filterType`: `PublicInListFilterFilterType`.
    pub filter_type: PublicInListFilterFilterType,
    /// `listId`: text.
    pub list_id: Text,
    /// `metadata`: `PublicInListFilterMetadata`; may be absent.
    pub metadata: Option<PublicInListFilterMetadata>,
    /// `operator`: text.
    pub operator: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicInListFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInListFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "listId", required: true },
            Member { name: "metadata", required: false }, Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_type: Shaped::blank(), list_id: Text::EMPTY, metadata: None, operator: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_type, 1 => &self.list_id, 2 => &self.metadata, 3 => &self.operator, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.list_id, 2 => &mut self.metadata, 3 => &mut self.operator,
            _ => &mut self.rest,
        }
    }
}
impl PublicInListFilter {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicInListFilterFilterType::InList, list_id: list_id.into(), operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: impl Into<PublicInListFilterMetadata>) -> Self {
        self.metadata = Some(metadata.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicInListFilterFilterType {
    /// `IN_LIST`
    InList,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicInListFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInListFilterFilterType", kind: Kind::Enumeration(&["IN_LIST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::InList => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::InList, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicInListFilterMetadata`: 2 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicInListFilterMetadata {
    /// `id`: text.
    pub id: Text,
    /// `inListType`: text.
    pub in_list_type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicInListFilterMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInListFilterMetadata", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "inListType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, in_list_type: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.in_list_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.in_list_type, _ => &mut self.rest }
    }
}
impl PublicInListFilterMetadata {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, in_list_type: impl Into<Text>) -> Self {
        Self { id: id.into(), in_list_type: in_list_type.into(), rest: Rest::EMPTY }
    }
}

/// `PublicIntegrationEventFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicIntegrationEventFilter {
    /// `eventTypeId`: a whole number.
    pub event_type_id: i64,
    /// `filterLines`: a list: `PublicEventFilterMetadata`.
    pub filter_lines: Vec<PublicEventFilterMetadata>,
    /// `filterType`: `PublicIntegrationEventFilterFilterType`.
    pub filter_type: PublicIntegrationEventFilterFilterType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicIntegrationEventFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIntegrationEventFilter", kind: Kind::Record(&[
            Member { name: "eventTypeId", required: true }, Member { name: "filterLines", required: true },
            Member { name: "filterType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { event_type_id: 0, filter_lines: Vec::new(), filter_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_type_id, 1 => &self.filter_lines, 2 => &self.filter_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_type_id, 1 => &mut self.filter_lines, 2 => &mut self.filter_type,
            _ => &mut self.rest,
        }
    }
}
impl PublicIntegrationEventFilter {
    /// With all that is required.
    pub fn new(
        event_type_id: impl Into<i64>, filter_lines: impl IntoIterator<Item = impl Into<PublicEventFilterMetadata>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(), filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicIntegrationEventFilterFilterType::IntegrationEvent, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicIntegrationEventFilterFilterType {
    /// `INTEGRATION_EVENT`
    IntegrationEvent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicIntegrationEventFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIntegrationEventFilterFilterType", kind: Kind::Enumeration(&["INTEGRATION_EVENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IntegrationEvent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IntegrationEvent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicNotAllFilterBranch`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2026-03, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicNotAllFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicNotAllFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicNotAllFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `PublicFilterBranches`.
    pub filter_branches: Vec<PublicFilterBranches>,
    /// `filters`: a list: `PublicFilters`.
    pub filters: Vec<PublicFilters>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNotAllFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNotAllFilterBranch", kind: Kind::Record(&[
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
impl PublicNotAllFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAllFilterBranchFilterBranchType::NotAll,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    PublicAbsoluteComparativeTimestampRefineBy, PublicAbsoluteRangedTimestampRefineBy, PublicAdsSearchFilter,
    PublicAdsTimeFilter, PublicAllHistoryRefineBy, PublicAndFilterBranch, PublicAssociationFilterBranch,
    PublicAssociationInListFilter, PublicCommunicationSubscriptionFilter, PublicConstantFilter,
    PublicCtaAnalyticsFilter, PublicEmailEventFilter, PublicEmailSubscriptionFilter, PublicEventAnalyticsFilter,
    PublicEventFilterMetadata, PublicFilterBranches, PublicFilters, PublicFormSubmissionFilter,
    PublicFormSubmissionOnPageFilter, PublicInListFilter, PublicInListFilterMetadata, PublicIntegrationEventFilter,
    PublicNotAllFilterBranch,
}

crate::runtime::enumeration_traits! {
    PublicAbsoluteComparativeTimestampRefineByType, PublicAbsoluteRangedTimestampRefineByType,
    PublicAdsSearchFilterFilterType, PublicAdsTimeFilterFilterType, PublicAllHistoryRefineByType,
    PublicCommunicationSubscriptionFilterFilterType, PublicCtaAnalyticsFilterFilterType,
    PublicEmailEventFilterFilterType, PublicEmailEventFilterOperator, PublicEmailSubscriptionFilterFilterType,
    PublicEventAnalyticsFilterFilterType, PublicFormSubmissionFilterFilterType,
    PublicFormSubmissionOnPageFilterFilterType, PublicFormSubmissionOperator, PublicInListFilterFilterType,
    PublicIntegrationEventFilterFilterType,
}
