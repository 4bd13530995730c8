// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PublicAbsoluteComparativeTimestampRefineBy "PublicAbsoluteComparativeTimestampRefineBy" {
        0 comparison "comparison" required = Text::EMPTY;
        1 timestamp "timestamp" required = 0;
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicAbsoluteComparativeTimestampRefineBy {
    /// One with all that is required.
    pub fn new(comparison: impl Into<Text>, timestamp: impl Into<i64>) -> Self {
        Self {
            comparison: comparison.into(),
            timestamp: timestamp.into(),
            r#type: PublicAbsoluteComparativeTimestampRefineByType::AbsoluteComparative,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicAbsoluteComparativeTimestampRefineByType "PublicAbsoluteComparativeTimestampRefineByType" {
        0 AbsoluteComparative "ABSOLUTE_COMPARATIVE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAbsoluteRangedTimestampRefineBy "PublicAbsoluteRangedTimestampRefineBy" {
        0 lower_timestamp "lowerTimestamp" required = 0;
        1 range_type "rangeType" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
        3 upper_timestamp "upperTimestamp" required = 0;
    }
}
impl PublicAbsoluteRangedTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        lower_timestamp: impl Into<i64>,
        range_type: impl Into<Text>,
        upper_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            lower_timestamp: lower_timestamp.into(),
            range_type: range_type.into(),
            r#type: PublicAbsoluteRangedTimestampRefineByType::AbsoluteRanged,
            upper_timestamp: upper_timestamp.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicAbsoluteRangedTimestampRefineByType "PublicAbsoluteRangedTimestampRefineByType" {
        0 AbsoluteRanged "ABSOLUTE_RANGED";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAdsSearchFilter "PublicAdsSearchFilter" {
        0 ad_network "adNetwork" required = Text::EMPTY;
        1 entity_type "entityType" required = Text::EMPTY;
        2 filter_type "filterType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 search_term_type "searchTermType" required = Text::EMPTY;
        5 search_terms "searchTerms" required = Vec::new();
    }
}
impl PublicAdsSearchFilter {
    /// One with all that is required.
    pub fn new(
        ad_network: impl Into<Text>,
        entity_type: impl Into<Text>,
        operator: impl Into<Text>,
        search_term_type: impl Into<Text>,
        search_terms: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            ad_network: ad_network.into(),
            entity_type: entity_type.into(),
            filter_type: PublicAdsSearchFilterFilterType::AdsSearch,
            operator: operator.into(),
            search_term_type: search_term_type.into(),
            search_terms: search_terms.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicAdsSearchFilterFilterType "PublicAdsSearchFilterFilterType" {
        0 AdsSearch "ADS_SEARCH";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAdsTimeFilter "PublicAdsTimeFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 pruning_refine_by "pruningRefineBy" required = Shaped::blank();
    }
}
impl PublicAdsTimeFilter {
    /// One with all that is required.
    pub fn new(pruning_refine_by: impl Into<PublicPruningRefineBy>) -> Self {
        Self {
            filter_type: PublicAdsTimeFilterFilterType::AdsTime,
            pruning_refine_by: pruning_refine_by.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicAdsTimeFilterFilterType "PublicAdsTimeFilterFilterType" {
        0 AdsTime "ADS_TIME";
    } 1
}

/// `PublicAllHistoryRefineBy`: one member.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAllHistoryRefineBy {
    /// `type`: `PublicAllHistoryRefineByType`.
    pub r#type: PublicAllHistoryRefineByType,
    rest: Rest,
}
crate::runtime::record! {
    PublicAllHistoryRefineBy "PublicAllHistoryRefineBy" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl PublicAllHistoryRefineBy {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicAllHistoryRefineByType::AllHistory,
            ..Shaped::blank()
        }
    }
}
impl Default for PublicAllHistoryRefineBy {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    PublicAllHistoryRefineByType "PublicAllHistoryRefineByType" {
        0 AllHistory "ALL_HISTORY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAndFilterBranch "PublicAndFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl PublicAndFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicAndFilterBranchFilterBranchType::And,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationFilterBranch "PublicAssociationFilterBranch" {
        0 association_category "associationCategory" required = Text::EMPTY;
        1 association_type_id "associationTypeId" required = 0;
        2 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        3 filter_branch_type "filterBranchType" required = Shaped::blank();
        4 filter_branches "filterBranches" required = Vec::new();
        5 filters "filters" required = Vec::new();
        6 object_type_id "objectTypeId" required = Text::EMPTY;
        7 operator "operator" required = Text::EMPTY;
    }
}
impl PublicAssociationFilterBranch {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<Text>,
        association_type_id: impl Into<i64>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
        object_type_id: impl Into<Text>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: ApiAssociationDataSourceType::Association,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            operator: operator.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationInListFilter "PublicAssociationInListFilter" {
        0 association_category "associationCategory" required = Text::EMPTY;
        1 association_type_id "associationTypeId" required = 0;
        2 coalescing_refine_by "coalescingRefineBy" required = Shaped::blank();
        3 filter_type "filterType" required = Shaped::blank();
        4 list_id "listId" required = Text::EMPTY;
        5 operator "operator" required = Text::EMPTY;
        6 to_object_type "toObjectType" optional = None;
        7 to_object_type_id "toObjectTypeId" optional = None;
    }
}
impl PublicAssociationInListFilter {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<Text>,
        association_type_id: impl Into<i64>,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
        list_id: impl Into<Text>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: ApiAssociationDataSourceType::Association,
            list_id: list_id.into(),
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `toObjectType`.
    pub fn to_object_type(mut self, to_object_type: impl Into<Text>) -> Self {
        self.to_object_type = Some(to_object_type.into());
        self
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCommunicationSubscriptionFilter "PublicCommunicationSubscriptionFilter" {
        0 accepted_opt_states "acceptedOptStates" required = Vec::new();
        1 business_unit_id "businessUnitId" optional = None;
        2 channel "channel" required = Text::EMPTY;
        3 filter_type "filterType" required = Shaped::blank();
        4 subscription_ids "subscriptionIds" required = Vec::new();
        5 subscription_type "subscriptionType" required = Text::EMPTY;
    }
}
impl PublicCommunicationSubscriptionFilter {
    /// One with all that is required.
    pub fn new(
        accepted_opt_states: impl IntoIterator<Item = impl Into<Text>>,
        channel: impl Into<Text>,
        subscription_ids: impl IntoIterator<Item = impl Into<Text>>,
        subscription_type: impl Into<Text>,
    ) -> Self {
        Self {
            accepted_opt_states: accepted_opt_states
                .into_iter()
                .map(Into::into)
                .collect(),
            channel: channel.into(),
            filter_type: PublicCommunicationSubscriptionFilterFilterType::CommunicationSubscription,
            subscription_ids: subscription_ids.into_iter().map(Into::into).collect(),
            subscription_type: subscription_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
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
crate::runtime::enumeration! {
    PublicCommunicationSubscriptionFilterFilterType "PublicCommunicationSubscriptionFilterFilterType" {
        0 CommunicationSubscription "COMMUNICATION_SUBSCRIPTION";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicConstantFilter "PublicConstantFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 should_accept "shouldAccept" required = false;
        2 source "source" optional = None;
    }
}
impl PublicConstantFilter {
    /// One with all that is required.
    pub fn new(should_accept: bool) -> Self {
        Self {
            filter_type: PublicConstantFilterFilterType::Constant,
            should_accept,
            ..Shaped::blank()
        }
    }
    /// Sets `source`.
    pub fn source(mut self, source: impl Into<Text>) -> Self {
        self.source = Some(source.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCtaAnalyticsFilter "PublicCtaAnalyticsFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 cta_name "ctaName" required = Text::EMPTY;
        2 filter_type "filterType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicCtaAnalyticsFilter {
    /// One with all that is required.
    pub fn new(cta_name: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            cta_name: cta_name.into(),
            filter_type: PublicCtaAnalyticsFilterFilterType::Cta,
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
crate::runtime::enumeration! {
    PublicCtaAnalyticsFilterFilterType "PublicCtaAnalyticsFilterFilterType" {
        0 Cta "CTA";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailEventFilter "PublicEmailEventFilter" {
        0 app_id "appId" required = Text::EMPTY;
        1 click_url "clickUrl" optional = None;
        2 email_id "emailId" required = Text::EMPTY;
        3 filter_type "filterType" required = Shaped::blank();
        4 level "level" required = Text::EMPTY;
        5 operator "operator" required = Shaped::blank();
        6 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicEmailEventFilter {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        email_id: impl Into<Text>,
        level: impl Into<Text>,
        operator: impl Into<PublicEmailEventFilterOperator>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            email_id: email_id.into(),
            filter_type: PublicEmailEventFilterFilterType::EmailEvent,
            level: level.into(),
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `clickUrl`.
    pub fn click_url(mut self, click_url: impl Into<Text>) -> Self {
        self.click_url = Some(click_url.into());
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
crate::runtime::enumeration! {
    PublicEmailEventFilterFilterType "PublicEmailEventFilterFilterType" {
        0 EmailEvent "EMAIL_EVENT";
    } 1
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
crate::runtime::enumeration! {
    PublicEmailEventFilterOperator "PublicEmailEventFilterOperator" {
        0 Bounced "BOUNCED";
        1 LinkClicked "LINK_CLICKED";
        2 MarkedSpam "MARKED_SPAM";
        3 Opened "OPENED";
        4 OpenedButLinkNotClicked "OPENED_BUT_LINK_NOT_CLICKED";
        5 OpenedButNotReplied "OPENED_BUT_NOT_REPLIED";
        6 Received "RECEIVED";
        7 ReceivedButNotOpened "RECEIVED_BUT_NOT_OPENED";
        8 Replied "REPLIED";
        9 Sent "SENT";
        10 SentButLinkNotClicked "SENT_BUT_LINK_NOT_CLICKED";
        11 SentButNotReceived "SENT_BUT_NOT_RECEIVED";
        12 Unsubscribed "UNSUBSCRIBED";
    } 13
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailSubscriptionFilter "PublicEmailSubscriptionFilter" {
        0 accepted_statuses "acceptedStatuses" required = Vec::new();
        1 filter_type "filterType" required = Shaped::blank();
        2 subscription_ids "subscriptionIds" required = Vec::new();
        3 subscription_type "subscriptionType" optional = None;
    }
}
impl PublicEmailSubscriptionFilter {
    /// One with all that is required.
    pub fn new(
        accepted_statuses: impl IntoIterator<Item = impl Into<Text>>,
        subscription_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            accepted_statuses: accepted_statuses.into_iter().map(Into::into).collect(),
            filter_type: PublicEmailSubscriptionFilterFilterType::EmailSubscription,
            subscription_ids: subscription_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `subscriptionType`.
    pub fn subscription_type(mut self, subscription_type: impl Into<Text>) -> Self {
        self.subscription_type = Some(subscription_type.into());
        self
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
crate::runtime::enumeration! {
    PublicEmailSubscriptionFilterFilterType "PublicEmailSubscriptionFilterFilterType" {
        0 EmailSubscription "EMAIL_SUBSCRIPTION";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEventAnalyticsFilter "PublicEventAnalyticsFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 event_id "eventId" required = Text::EMPTY;
        2 filter_type "filterType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicEventAnalyticsFilter {
    /// One with all that is required.
    pub fn new(event_id: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            event_id: event_id.into(),
            filter_type: PublicEventAnalyticsFilterFilterType::Event,
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
crate::runtime::enumeration! {
    PublicEventAnalyticsFilterFilterType "PublicEventAnalyticsFilterFilterType" {
        0 Event "EVENT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEventFilterMetadata "PublicEventFilterMetadata" {
        0 operation "operation" required = Shaped::blank();
        1 property "property" required = Text::EMPTY;
    }
}
impl PublicEventFilterMetadata {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            operation: operation.into(),
            property: property.into(),
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    PublicFilterBranches "PublicFilterBranches" {
        0 PublicAndFilterBranch "PublicAndFilterBranch" Some(("filterBranchType", &["AND"])), &[];
        1 PublicAssociationFilterBranch "PublicAssociationFilterBranch" Some(("filterBranchType", &["ASSOCIATION"])), &[];
        2 PublicNotAllFilterBranch "PublicNotAllFilterBranch" Some(("filterBranchType", &["NOT_ALL"])), &[];
        3 PublicNotAnyFilterBranch "PublicNotAnyFilterBranch" Some(("filterBranchType", &["NOT_ANY"])), &[];
        4 PublicOrFilterBranch "PublicOrFilterBranch" Some(("filterBranchType", &["OR"])), &[];
        5 PublicRestrictedFilterBranch "PublicRestrictedFilterBranch" Some(("filterBranchType", &["RESTRICTED"])), &[];
        6 PublicUnifiedEventsFilterBranch "PublicUnifiedEventsFilterBranch" Some(("filterBranchType", &["UNIFIED_EVENTS"])), &[];
    } 7
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
crate::runtime::union! {
    PublicFilters "PublicFilters" {
        0 PublicAdsSearchFilter "PublicAdsSearchFilter" Some(("filterType", &["ADS_SEARCH"])), &[];
        1 PublicAdsTimeFilter "PublicAdsTimeFilter" Some(("filterType", &["ADS_TIME"])), &[];
        2 PublicAssociationInListFilter "PublicAssociationInListFilter" Some(("filterType", &["ASSOCIATION"])), &[];
        3 PublicCommunicationSubscriptionFilter "PublicCommunicationSubscriptionFilter" Some(("filterType", &["COMMUNICATION_SUBSCRIPTION"])), &[];
        4 PublicConstantFilter "PublicConstantFilter" Some(("filterType", &["CONSTANT"])), &[];
        5 PublicCtaAnalyticsFilter "PublicCtaAnalyticsFilter" Some(("filterType", &["CTA"])), &[];
        6 PublicEmailEventFilter "PublicEmailEventFilter" Some(("filterType", &["EMAIL_EVENT"])), &[];
        7 PublicEmailSubscriptionFilter "PublicEmailSubscriptionFilter" Some(("filterType", &["EMAIL_SUBSCRIPTION"])), &[];
        8 PublicEventAnalyticsFilter "PublicEventAnalyticsFilter" Some(("filterType", &["EVENT"])), &[];
        9 PublicFormSubmissionFilter "PublicFormSubmissionFilter" Some(("filterType", &["FORM_SUBMISSION"])), &[];
        10 PublicFormSubmissionOnPageFilter "PublicFormSubmissionOnPageFilter" Some(("filterType", &["FORM_SUBMISSION_ON_PAGE"])), &[];
        11 PublicInListFilter "PublicInListFilter" Some(("filterType", &["IN_LIST"])), &[];
        12 PublicIntegrationEventFilter "PublicIntegrationEventFilter" Some(("filterType", &["INTEGRATION_EVENT"])), &[];
        13 PublicPageViewAnalyticsFilter "PublicPageViewAnalyticsFilter" Some(("filterType", &["PAGE_VIEW"])), &[];
        14 PublicPrivacyAnalyticsFilter "PublicPrivacyAnalyticsFilter" Some(("filterType", &["PRIVACY"])), &[];
        15 PublicPropertyFilter "PublicPropertyFilter" Some(("filterType", &["PROPERTY"])), &[];
        16 PublicSurveyMonkeyFilter "PublicSurveyMonkeyFilter" Some(("filterType", &["SURVEY_MONKEY"])), &[];
        17 PublicSurveyMonkeyValueFilter "PublicSurveyMonkeyValueFilter" Some(("filterType", &["SURVEY_MONKEY_VALUE"])), &[];
        18 PublicUnifiedEventsFilter "PublicUnifiedEventsFilter" Some(("filterType", &["UNIFIED_EVENTS"])), &[];
        19 PublicWebinarFilter "PublicWebinarFilter" Some(("filterType", &["WEBINAR"])), &[];
    } 20
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
    rest: Rest,
}
crate::runtime::record! {
    PublicFormSubmissionFilter "PublicFormSubmissionFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 filter_type "filterType" required = Shaped::blank();
        2 form_id "formId" optional = None;
        3 operator "operator" required = Shaped::blank();
        4 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicFormSubmissionFilter {
    /// One with all that is required.
    pub fn new(operator: impl Into<PublicFormSubmissionOperator>) -> Self {
        Self {
            filter_type: PublicFormSubmissionFilterFilterType::FormSubmission,
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
    /// Sets `formId`.
    pub fn form_id(mut self, form_id: impl Into<Text>) -> Self {
        self.form_id = Some(form_id.into());
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
crate::runtime::enumeration! {
    PublicFormSubmissionFilterFilterType "PublicFormSubmissionFilterFilterType" {
        0 FormSubmission "FORM_SUBMISSION";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicFormSubmissionOnPageFilter "PublicFormSubmissionOnPageFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 filter_type "filterType" required = Shaped::blank();
        2 form_id "formId" optional = None;
        3 operator "operator" required = Shaped::blank();
        4 page_id "pageId" required = Text::EMPTY;
        5 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicFormSubmissionOnPageFilter {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<PublicFormSubmissionOperator>,
        page_id: impl Into<Text>,
    ) -> Self {
        Self {
            filter_type: PublicFormSubmissionOnPageFilterFilterType::FormSubmissionOnPage,
            operator: operator.into(),
            page_id: page_id.into(),
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
    /// Sets `formId`.
    pub fn form_id(mut self, form_id: impl Into<Text>) -> Self {
        self.form_id = Some(form_id.into());
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
crate::runtime::enumeration! {
    PublicFormSubmissionOnPageFilterFilterType "PublicFormSubmissionOnPageFilterFilterType" {
        0 FormSubmissionOnPage "FORM_SUBMISSION_ON_PAGE";
    } 1
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
crate::runtime::enumeration! {
    PublicFormSubmissionOperator "PublicFormSubmissionOperator" {
        0 FilledOut "FILLED_OUT";
        1 NotFilledOut "NOT_FILLED_OUT";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicInListFilter "PublicInListFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 list_id "listId" required = Text::EMPTY;
        2 metadata "metadata" optional = None;
        3 operator "operator" required = Text::EMPTY;
    }
}
impl PublicInListFilter {
    /// One with all that is required.
    pub fn new(list_id: impl Into<Text>, operator: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicInListFilterFilterType::InList,
            list_id: list_id.into(),
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: impl Into<PublicInListFilterMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
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
crate::runtime::enumeration! {
    PublicInListFilterFilterType "PublicInListFilterFilterType" {
        0 InList "IN_LIST";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicInListFilterMetadata "PublicInListFilterMetadata" {
        0 id "id" required = Text::EMPTY;
        1 in_list_type "inListType" required = Text::EMPTY;
    }
}
impl PublicInListFilterMetadata {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, in_list_type: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            in_list_type: in_list_type.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicIntegrationEventFilter "PublicIntegrationEventFilter" {
        0 event_type_id "eventTypeId" required = 0;
        1 filter_lines "filterLines" required = Vec::new();
        2 filter_type "filterType" required = Shaped::blank();
    }
}
impl PublicIntegrationEventFilter {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<i64>,
        filter_lines: impl IntoIterator<Item = impl Into<PublicEventFilterMetadata>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: PublicIntegrationEventFilterFilterType::IntegrationEvent,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicIntegrationEventFilterFilterType "PublicIntegrationEventFilterFilterType" {
        0 IntegrationEvent "INTEGRATION_EVENT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicNotAllFilterBranch "PublicNotAllFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl PublicNotAllFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAllFilterBranchFilterBranchType::NotAll,
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
pub enum PublicNotAllFilterBranchFilterBranchType {
    /// `NOT_ALL`
    NotAll,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicNotAllFilterBranchFilterBranchType "PublicNotAllFilterBranchFilterBranchType" {
        0 NotAll "NOT_ALL";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicNotAnyFilterBranch "PublicNotAnyFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl PublicNotAnyFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicNotAnyFilterBranchFilterBranchType::NotAny,
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
pub enum PublicNotAnyFilterBranchFilterBranchType {
    /// `NOT_ANY`
    NotAny,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicNotAnyFilterBranchFilterBranchType "PublicNotAnyFilterBranchFilterBranchType" {
        0 NotAny "NOT_ANY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicNumOccurrencesRefineBy "PublicNumOccurrencesRefineBy" {
        0 max_occurrences "maxOccurrences" optional = None;
        1 min_occurrences "minOccurrences" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicNumOccurrencesRefineBy {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicNumOccurrencesRefineByType::NumOccurrences,
            ..Shaped::blank()
        }
    }
    /// Sets `maxOccurrences`.
    pub fn max_occurrences(mut self, max_occurrences: impl Into<i64>) -> Self {
        self.max_occurrences = Some(max_occurrences.into());
        self
    }
    /// Sets `minOccurrences`.
    pub fn min_occurrences(mut self, min_occurrences: impl Into<i64>) -> Self {
        self.min_occurrences = Some(min_occurrences.into());
        self
    }
}
impl Default for PublicNumOccurrencesRefineBy {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    PublicNumOccurrencesRefineByType "PublicNumOccurrencesRefineByType" {
        0 NumOccurrences "NUM_OCCURRENCES";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicOrFilterBranch "PublicOrFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
    }
}
impl PublicOrFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        filters: impl IntoIterator<Item = impl Into<PublicFilters>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicOrFilterBranchFilterBranchType::Or,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPageViewAnalyticsFilter "PublicPageViewAnalyticsFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 enable_tracking "enableTracking" optional = None;
        2 filter_type "filterType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 page_url "pageUrl" required = Text::EMPTY;
        5 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl PublicPageViewAnalyticsFilter {
    /// One with all that is required.
    pub fn new(operator: impl Into<Text>, page_url: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPageViewAnalyticsFilterFilterType::PageView,
            operator: operator.into(),
            page_url: page_url.into(),
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
    /// Sets `enableTracking`.
    pub fn enable_tracking(mut self, enable_tracking: bool) -> Self {
        self.enable_tracking = Some(enable_tracking);
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
crate::runtime::enumeration! {
    PublicPageViewAnalyticsFilterFilterType "PublicPageViewAnalyticsFilterFilterType" {
        0 PageView "PAGE_VIEW";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPrivacyAnalyticsFilter "PublicPrivacyAnalyticsFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Text::EMPTY;
        2 privacy_name "privacyName" required = Text::EMPTY;
    }
}
impl PublicPrivacyAnalyticsFilter {
    /// One with all that is required.
    pub fn new(operator: impl Into<Text>, privacy_name: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPrivacyAnalyticsFilterFilterType::Privacy,
            operator: operator.into(),
            privacy_name: privacy_name.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicPrivacyAnalyticsFilterFilterType "PublicPrivacyAnalyticsFilterFilterType" {
        0 Privacy "PRIVACY";
    } 1
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
crate::runtime::union! {
    PublicPruningRefineBy "PublicPruningRefineBy" {
        0 PublicAbsoluteComparativeTimestampRefineBy "PublicAbsoluteComparativeTimestampRefineBy" Some(("type", &["ABSOLUTE_COMPARATIVE"])), &[];
        1 PublicAbsoluteRangedTimestampRefineBy "PublicAbsoluteRangedTimestampRefineBy" Some(("type", &["ABSOLUTE_RANGED"])), &[];
        2 PublicAllHistoryRefineBy "PublicAllHistoryRefineBy" Some(("type", &["ALL_HISTORY"])), &[];
        3 PublicNumOccurrencesRefineBy "PublicNumOccurrencesRefineBy" Some(("type", &["NUM_OCCURRENCES"])), &[];
        4 PublicRangedTimeOperation "PublicRangedTimeOperation" Some(("type", &["TIME_RANGED"])), &[];
        5 PublicRelativeComparativeTimestampRefineBy "PublicRelativeComparativeTimestampRefineBy" Some(("type", &["RELATIVE_COMPARATIVE"])), &[];
        6 PublicRelativeRangedTimestampRefineBy "PublicRelativeRangedTimestampRefineBy" Some(("type", &["RELATIVE_RANGED"])), &[];
        7 PublicSetOccurrencesRefineBy "PublicSetOccurrencesRefineBy" Some(("type", &["SET_OCCURRENCES"])), &[];
        8 PublicTimePointOperation "PublicTimePointOperation" Some(("operationType", &["TIME_POINT"])), &[];
    } 9
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
    rest: Rest,
}
crate::runtime::record! {
    PublicRelativeComparativeTimestampRefineBy "PublicRelativeComparativeTimestampRefineBy" {
        0 comparison "comparison" required = Text::EMPTY;
        1 time_offset "timeOffset" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicRelativeComparativeTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        comparison: impl Into<Text>,
        time_offset: impl Into<PublicTimeOffset>,
    ) -> Self {
        Self {
            comparison: comparison.into(),
            time_offset: time_offset.into(),
            r#type: PublicRelativeComparativeTimestampRefineByType::RelativeComparative,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicRelativeComparativeTimestampRefineByType "PublicRelativeComparativeTimestampRefineByType" {
        0 RelativeComparative "RELATIVE_COMPARATIVE";
    } 1
}
