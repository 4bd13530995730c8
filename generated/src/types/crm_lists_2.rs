// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicUnifiedEventsFilter "PublicUnifiedEventsFilter" {
        0 coalescing_refine_by "coalescingRefineBy" optional = None;
        1 event_type_id "eventTypeId" optional = None;
        2 filter_lines "filterLines" required = Vec::new();
        3 filter_type "filterType" required = Shaped::blank();
        4 pruning_refine_by "pruningRefineBy" optional = None;
    }
}
impl ListsPublicUnifiedEventsFilter {
    /// One with all that is required.
    pub fn new(
        filter_lines: impl IntoIterator<Item = impl Into<ListsPublicEventFilterMetadata>>,
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
impl<T: Into<ListsPublicEventFilterMetadata>> From<Vec<T>>
for ListsPublicUnifiedEventsFilter {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ListsPublicEventFilterMetadata>, const N: usize> From<[T; N]>
for ListsPublicUnifiedEventsFilter {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ListsPublicUnifiedEventsFilterBranch "PublicUnifiedEventsFilterBranch" {
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
impl ListsPublicUnifiedEventsFilterBranch {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<Text>,
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
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
    rest: Rest,
}
crate::runtime::record! {
    ListsRecordIdWithMemberships "RecordIdWithMemberships" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 record_id "recordId" required = Text::EMPTY;
        2 record_list_memberships "recordListMemberships" required = Vec::new();
    }
}
impl ListsRecordIdWithMemberships {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        record_id: impl Into<Text>,
        record_list_memberships: impl IntoIterator<
            Item = impl Into<ListsRecordListMembership>,
        >,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            record_id: record_id.into(),
            record_list_memberships: record_list_memberships
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ListsRecordListMembership "RecordListMembership" {
        0 first_added_timestamp "firstAddedTimestamp" optional = None;
        1 is_public_list "isPublicList" optional = None;
        2 last_added_timestamp "lastAddedTimestamp" optional = None;
        3 list_id "listId" required = Text::EMPTY;
        4 list_version "listVersion" required = 0;
    }
}
impl ListsRecordListMembership {
    /// One with all that is required.
    pub fn new(list_id: impl Into<Text>, list_version: impl Into<i64>) -> Self {
        Self {
            list_id: list_id.into(),
            list_version: list_version.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MembershipChangeRequest "MembershipChangeRequest" {
        0 record_ids_to_add "recordIdsToAdd" required = Vec::new();
        1 record_ids_to_remove "recordIdsToRemove" required = Vec::new();
    }
}
impl MembershipChangeRequest {
    /// One with all that is required.
    pub fn new(
        record_ids_to_add: impl IntoIterator<Item = impl Into<Text>>,
        record_ids_to_remove: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            record_ids_to_add: record_ids_to_add.into_iter().map(Into::into).collect(),
            record_ids_to_remove: record_ids_to_remove
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    MembershipsUpdateResponse "MembershipsUpdateResponse" {
        0 record_ids_missing "recordIdsMissing" required = Vec::new();
        1 record_ids_removed "recordIdsRemoved" required = Vec::new();
        2 records_ids_added "recordsIdsAdded" required = Vec::new();
    }
}
impl MembershipsUpdateResponse {
    /// One with all that is required.
    pub fn new(
        record_ids_missing: impl IntoIterator<Item = impl Into<Text>>,
        record_ids_removed: impl IntoIterator<Item = impl Into<Text>>,
        records_ids_added: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            record_ids_missing: record_ids_missing.into_iter().map(Into::into).collect(),
            record_ids_removed: record_ids_removed.into_iter().map(Into::into).collect(),
            records_ids_added: records_ids_added.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::union! {
    PublicAndFilterBranchFilters "PublicAndFilterBranchFilters" {
        0 PublicAdsSearchFilter "PublicAdsSearchFilter" Some(("filterType", &["ADS_SEARCH"])), &[];
        1 PublicAdsTimeFilter "PublicAdsTimeFilter" Some(("filterType", &["ADS_TIME"])), &[];
        2 PublicAssociationInListFilter "PublicAssociationInListFilter" Some(("filterType", &["ASSOCIATION"])), &[];
        3 PublicCampaignInfluencedFilter "PublicCampaignInfluencedFilter" Some(("filterType", &["CAMPAIGN_INFLUENCED"])), &[];
        4 PublicCommunicationSubscriptionFilter "PublicCommunicationSubscriptionFilter" Some(("filterType", &["COMMUNICATION_SUBSCRIPTION"])), &[];
        5 PublicConstantFilter "PublicConstantFilter" Some(("filterType", &["CONSTANT"])), &[];
        6 PublicCtaAnalyticsFilter "PublicCtaAnalyticsFilter" Some(("filterType", &["CTA"])), &[];
        7 PublicEmailEventFilter "PublicEmailEventFilter" Some(("filterType", &["EMAIL_EVENT"])), &[];
        8 PublicEmailSubscriptionFilter "PublicEmailSubscriptionFilter" Some(("filterType", &["EMAIL_SUBSCRIPTION"])), &[];
        9 PublicEventAnalyticsFilter "PublicEventAnalyticsFilter" Some(("filterType", &["EVENT"])), &[];
        10 PublicFormSubmissionFilter "PublicFormSubmissionFilter" Some(("filterType", &["FORM_SUBMISSION"])), &[];
        11 PublicFormSubmissionOnPageFilter "PublicFormSubmissionOnPageFilter" Some(("filterType", &["FORM_SUBMISSION_ON_PAGE"])), &[];
        12 PublicInListFilter "PublicInListFilter" Some(("filterType", &["IN_LIST"])), &[];
        13 PublicIntegrationEventFilter "PublicIntegrationEventFilter" Some(("filterType", &["INTEGRATION_EVENT"])), &[];
        14 PublicNumAssociationsFilter "PublicNumAssociationsFilter" Some(("filterType", &["NUM_ASSOCIATIONS"])), &[];
        15 PublicPageViewAnalyticsFilter "PublicPageViewAnalyticsFilter" Some(("filterType", &["PAGE_VIEW"])), &[];
        16 PublicPrivacyAnalyticsFilter "PublicPrivacyAnalyticsFilter" Some(("filterType", &["PRIVACY"])), &[];
        17 PublicPropertyAssociationInListFilter "PublicPropertyAssociationInListFilter" Some(("filterType", &["PROPERTY_ASSOCIATION"])), &[];
        18 PublicPropertyFilter "PublicPropertyFilter" Some(("filterType", &["PROPERTY"])), &[];
        19 PublicSurveyMonkeyFilter "PublicSurveyMonkeyFilter" Some(("filterType", &["SURVEY_MONKEY"])), &[];
        20 PublicSurveyMonkeyValueFilter "PublicSurveyMonkeyValueFilter" Some(("filterType", &["SURVEY_MONKEY_VALUE"])), &[];
        21 PublicUnifiedEventsFilter "PublicUnifiedEventsFilter" Some(("filterType", &["UNIFIED_EVENTS"])), &[];
        22 PublicWebinarFilter "PublicWebinarFilter" Some(("filterType", &["WEBINAR"])), &[];
    } 23
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
    rest: Rest,
}
crate::runtime::record! {
    PublicBatchMigrationMapping "PublicBatchMigrationMapping" {
        0 legacy_list_ids_to_ids_mapping "legacyListIdsToIdsMapping" required = Vec::new();
        1 missing_legacy_list_ids "missingLegacyListIds" required = Vec::new();
    }
}
impl PublicBatchMigrationMapping {
    /// One with all that is required.
    pub fn new(
        legacy_list_ids_to_ids_mapping: impl IntoIterator<
            Item = impl Into<PublicMigrationMapping>,
        >,
        missing_legacy_list_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            legacy_list_ids_to_ids_mapping: legacy_list_ids_to_ids_mapping
                .into_iter()
                .map(Into::into)
                .collect(),
            missing_legacy_list_ids: missing_legacy_list_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCampaignInfluencedFilter "PublicCampaignInfluencedFilter" {
        0 campaign_id "campaignId" required = Text::EMPTY;
        1 filter_type "filterType" required = Shaped::blank();
    }
}
impl PublicCampaignInfluencedFilter {
    /// One with all that is required.
    pub fn new(campaign_id: impl Into<Text>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            filter_type: PublicCampaignInfluencedFilterFilterType::CampaignInfluenced,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicCampaignInfluencedFilterFilterType "PublicCampaignInfluencedFilterFilterType" {
        0 CampaignInfluenced "CAMPAIGN_INFLUENCED";
    } 1
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
crate::runtime::union! {
    PublicEventFilterMetadataOperation "PublicEventFilterMetadataOperation" {
        0 PublicAllPropertyTypesOperation "PublicAllPropertyTypesOperation" Some(("operationType", &["ALL_PROPERTY"])), &[];
        1 PublicBoolPropertyOperation "PublicBoolPropertyOperation" Some(("operationType", &["BOOL"])), &[];
        2 PublicCalendarDatePropertyOperation "PublicCalendarDatePropertyOperation" Some(("operationType", &["CALENDAR_DATE"])), &[];
        3 PublicComparativeDatePropertyOperation "PublicComparativeDatePropertyOperation" Some(("operationType", &["COMPARATIVE_DATE"])), &[];
        4 PublicComparativePropertyUpdatedOperation "PublicComparativePropertyUpdatedOperation" Some(("operationType", &["COMPARATIVE_PROPERTY_UPDATED"])), &[];
        5 PublicDatePropertyOperation "PublicDatePropertyOperation" Some(("operationType", &["DATE"])), &[];
        6 PublicDateTimePropertyOperation "PublicDateTimePropertyOperation" Some(("operationType", &["DATETIME"])), &[];
        7 PublicEnumerationPropertyOperation "PublicEnumerationPropertyOperation" Some(("operationType", &["ENUMERATION"])), &[];
        8 PublicMultiStringPropertyOperation "PublicMultiStringPropertyOperation" Some(("operationType", &["MULTISTRING"])), &[];
        9 PublicNumberPropertyOperation "PublicNumberPropertyOperation" Some(("operationType", &["NUMBER"])), &[];
        10 PublicRangedDatePropertyOperation "PublicRangedDatePropertyOperation" Some(("operationType", &["RANGED_DATE"])), &[];
        11 PublicRangedNumberPropertyOperation "PublicRangedNumberPropertyOperation" Some(("operationType", &["NUMBER_RANGED"])), &[];
        12 PublicRangedTimeOperation "PublicRangedTimeOperation" Some(("type", &["TIME_RANGED"])), &[];
        13 PublicRollingDateRangePropertyOperation "PublicRollingDateRangePropertyOperation" Some(("operationType", &["ROLLING_DATE_RANGE"])), &[];
        14 PublicRollingPropertyUpdatedOperation "PublicRollingPropertyUpdatedOperation" Some(("operationType", &["ROLLING_PROPERTY_UPDATED"])), &[];
        15 PublicStringPropertyOperation "PublicStringPropertyOperation" Some(("operationType", &["STRING"])), &[];
        16 PublicTimePointOperation "PublicTimePointOperation" Some(("operationType", &["TIME_POINT"])), &[];
    } 17
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
    rest: Rest,
}
crate::runtime::record! {
    PublicListConversionDate "PublicListConversionDate" {
        0 conversion_type "conversionType" required = Shaped::blank();
        1 day "day" required = 0;
        2 month "month" required = 0;
        3 year "year" required = 0;
    }
}
impl PublicListConversionDate {
    /// One with all that is required.
    pub fn new(
        day: impl Into<i64>,
        month: impl Into<i64>,
        year: impl Into<i64>,
    ) -> Self {
        Self {
            conversion_type: PublicListConversionDateConversionType::ConversionDate,
            day: day.into(),
            month: month.into(),
            year: year.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicListConversionDateConversionType "PublicListConversionDateConversionType" {
        0 ConversionDate "CONVERSION_DATE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicListConversionInactivity "PublicListConversionInactivity" {
        0 conversion_type "conversionType" required = Shaped::blank();
        1 offset "offset" required = 0;
        2 time_unit "timeUnit" required = Shaped::blank();
    }
}
impl PublicListConversionInactivity {
    /// One with all that is required.
    pub fn new(
        offset: impl Into<i64>,
        time_unit: impl Into<PublicListConversionInactivityTimeUnit>,
    ) -> Self {
        Self {
            conversion_type: PublicListConversionInactivityConversionType::Inactivity,
            offset: offset.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicListConversionInactivityConversionType "PublicListConversionInactivityConversionType" {
        0 Inactivity "INACTIVITY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicListConversionResponse "PublicListConversionResponse" {
        0 converted_at "convertedAt" optional = None;
        1 list_id "listId" required = Text::EMPTY;
        2 requested_conversion_time "requestedConversionTime" optional = None;
    }
}
impl PublicListConversionResponse {
    /// One with all that is required.
    pub fn new(list_id: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    PublicListConversionResponseRequestedConversionTime "PublicListConversionResponseRequestedConversionTime" {
        0 PublicListConversionDate "PublicListConversionDate" Some(("conversionType", &["CONVERSION_DATE"])), &[];
        1 PublicListConversionInactivity "PublicListConversionInactivity" Some(("conversionType", &["INACTIVITY"])), &[];
    } 2
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
crate::runtime::union! {
    PublicListConversionTime "PublicListConversionTime" {
        0 PublicListConversionDate "PublicListConversionDate" Some(("conversionType", &["CONVERSION_DATE"])), &[];
        1 PublicListConversionInactivity "PublicListConversionInactivity" Some(("conversionType", &["INACTIVITY"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicListFolder "PublicListFolder" {
        0 child_lists "childLists" required = Vec::new();
        1 child_nodes "childNodes" required = Vec::new();
        2 created_at "createdAt" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" optional = None;
        5 parent_folder_id "parentFolderId" required = Text::EMPTY;
        6 updated_at "updatedAt" optional = None;
        7 updated_contents_at "updatedContentsAt" optional = None;
        8 user_id "userId" optional = None;
    }
}
impl PublicListFolder {
    /// One with all that is required.
    pub fn new(
        child_lists: impl IntoIterator<Item = impl Into<i64>>,
        child_nodes: impl IntoIterator<Item = impl Into<PublicListFolder>>,
        id: impl Into<Text>,
        parent_folder_id: impl Into<Text>,
    ) -> Self {
        Self {
            child_lists: child_lists.into_iter().map(Into::into).collect(),
            child_nodes: child_nodes.into_iter().map(Into::into).collect(),
            id: id.into(),
            parent_folder_id: parent_folder_id.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicListPermissions "PublicListPermissions" {
        0 teams_with_edit_access "teamsWithEditAccess" required = Vec::new();
        1 users_with_edit_access "usersWithEditAccess" required = Vec::new();
    }
}
impl PublicListPermissions {
    /// One with all that is required.
    pub fn new(
        teams_with_edit_access: impl IntoIterator<Item = impl Into<i64>>,
        users_with_edit_access: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            teams_with_edit_access: teams_with_edit_access
                .into_iter()
                .map(Into::into)
                .collect(),
            users_with_edit_access: users_with_edit_access
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicMembershipSettings "PublicMembershipSettings" {
        0 include_unassigned "includeUnassigned" optional = None;
        1 membership_team_id "membershipTeamId" optional = None;
    }
}
impl PublicMembershipSettings {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `includeUnassigned`.
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.include_unassigned = Some(include_unassigned);
        self
    }
    /// Sets `membershipTeamId`.
    pub fn membership_team_id(mut self, membership_team_id: impl Into<i64>) -> Self {
        self.membership_team_id = Some(membership_team_id.into());
        self
    }
}
impl Default for PublicMembershipSettings {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicMigrationMapping "PublicMigrationMapping" {
        0 legacy_list_id "legacyListId" required = Text::EMPTY;
        1 list_id "listId" required = Text::EMPTY;
    }
}
impl PublicMigrationMapping {
    /// One with all that is required.
    pub fn new(legacy_list_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self {
            legacy_list_id: legacy_list_id.into(),
            list_id: list_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicNumAssociationsFilter "PublicNumAssociationsFilter" {
        0 association_category "associationCategory" required = Text::EMPTY;
        1 association_type_id "associationTypeId" required = 0;
        2 coalescing_refine_by "coalescingRefineBy" required = Shaped::blank();
        3 filter_type "filterType" required = Shaped::blank();
    }
}
impl PublicNumAssociationsFilter {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<Text>,
        association_type_id: impl Into<i64>,
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: PublicNumAssociationsFilterFilterType::NumAssociations,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicNumAssociationsFilterFilterType "PublicNumAssociationsFilterFilterType" {
        0 NumAssociations "NUM_ASSOCIATIONS";
    } 1
}

/// `PublicObjectList`: 16 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicObjectList {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filterBranch`: `PublicFilterBranches`; may be absent.
    pub filter_branch: Option<PublicFilterBranches>,
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
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectList "PublicObjectList" {
        0 created_at "createdAt" optional = None;
        1 created_by_id "createdById" optional = None;
        2 deleted_at "deletedAt" optional = None;
        3 filter_branch "filterBranch" optional = None;
        4 filters_updated_at "filtersUpdatedAt" optional = None;
        5 list_id "listId" required = Text::EMPTY;
        6 list_permissions "listPermissions" optional = None;
        7 list_version "listVersion" required = 0;
        8 membership_settings "membershipSettings" optional = None;
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 processing_status "processingStatus" required = Text::EMPTY;
        12 processing_type "processingType" required = Text::EMPTY;
        13 size "size" optional = None;
        14 updated_at "updatedAt" optional = None;
        15 updated_by_id "updatedById" optional = None;
    }
}
impl PublicObjectList {
    /// One with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        list_version: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_status: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            list_version: list_version.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_status: processing_status.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicObjectListSearchResult`: 13 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicObjectListSearchResult {
    /// `additionalProperties`: a map by name: text.
    pub additional_properties: Map<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filtersUpdatedAt`: a point in time; may be absent.
    pub filters_updated_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingStatus`: text.
    pub processing_status: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectListSearchResult "PublicObjectListSearchResult" {
        0 additional_properties "additionalProperties" required = Map::EMPTY;
        1 created_at "createdAt" optional = None;
        2 created_by_id "createdById" optional = None;
        3 deleted_at "deletedAt" optional = None;
        4 filters_updated_at "filtersUpdatedAt" optional = None;
        5 list_id "listId" required = Text::EMPTY;
        6 list_version "listVersion" required = 0;
        7 name "name" required = Text::EMPTY;
        8 object_type_id "objectTypeId" required = Text::EMPTY;
        9 processing_status "processingStatus" required = Text::EMPTY;
        10 processing_type "processingType" required = Text::EMPTY;
        11 updated_at "updatedAt" optional = None;
        12 updated_by_id "updatedById" optional = None;
    }
}
impl PublicObjectListSearchResult {
    /// One with all that is required.
    pub fn new(
        additional_properties: impl Into<Map<Text>>,
        list_id: impl Into<Text>,
        list_version: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_status: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            additional_properties: additional_properties.into(),
            list_id: list_id.into(),
            list_version: list_version.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_status: processing_status.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPropertyAssociationFilterBranch`: 7 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicPropertyAssociationFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicPropertyAssociationFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicPropertyAssociationFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyWithObjectId`: text.
    pub property_with_object_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyAssociationFilterBranch "PublicPropertyAssociationFilterBranch" {
        0 filter_branch_operator "filterBranchOperator" required = Text::EMPTY;
        1 filter_branch_type "filterBranchType" required = Shaped::blank();
        2 filter_branches "filterBranches" required = Vec::new();
        3 filters "filters" required = Vec::new();
        4 object_type_id "objectTypeId" required = Text::EMPTY;
        5 operator "operator" required = Text::EMPTY;
        6 property_with_object_id "propertyWithObjectId" required = Text::EMPTY;
    }
}
impl PublicPropertyAssociationFilterBranch {
    /// One with all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<
            Item = impl Into<ListCreateRequestFilterBranch>,
        >,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>,
        object_type_id: impl Into<Text>,
        operator: impl Into<Text>,
        property_with_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicPropertyAssociationFilterBranchFilterBranchType::PropertyAssociation,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            operator: operator.into(),
            property_with_object_id: property_with_object_id.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicPropertyAssociationFilterBranchFilterBranchType {
    /// `PROPERTY_ASSOCIATION`
    PropertyAssociation,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicPropertyAssociationFilterBranchFilterBranchType "PublicPropertyAssociationFilterBranchFilterBranchType" {
        0 PropertyAssociation "PROPERTY_ASSOCIATION";
    } 1
}

/// `PublicPropertyAssociationInListFilter`: 6 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicPropertyAssociationInListFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`.
    pub coalescing_refine_by: PublicPruningRefineBy,
    /// `filterType`: `PublicPropertyAssociationFilterBranchFilterBranchType`.
    pub filter_type: PublicPropertyAssociationFilterBranchFilterBranchType,
    /// `listId`: text.
    pub list_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyWithObjectId`: text.
    pub property_with_object_id: Text,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyAssociationInListFilter "PublicPropertyAssociationInListFilter" {
        0 coalescing_refine_by "coalescingRefineBy" required = Shaped::blank();
        1 filter_type "filterType" required = Shaped::blank();
        2 list_id "listId" required = Text::EMPTY;
        3 operator "operator" required = Text::EMPTY;
        4 property_with_object_id "propertyWithObjectId" required = Text::EMPTY;
        5 to_object_type_id "toObjectTypeId" optional = None;
    }
}
impl PublicPropertyAssociationInListFilter {
    /// One with all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<PublicPruningRefineBy>,
        list_id: impl Into<Text>,
        operator: impl Into<Text>,
        property_with_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: PublicPropertyAssociationFilterBranchFilterBranchType::PropertyAssociation,
            list_id: list_id.into(),
            operator: operator.into(),
            property_with_object_id: property_with_object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into());
        self
    }
}

/// `RecordIdInput`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RecordIdInput {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `recordId`: text.
    pub record_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    RecordIdInput "RecordIdInput" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 record_id "recordId" required = Text::EMPTY;
    }
}
impl RecordIdInput {
    /// One with all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            record_id: record_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `RecordIdWithMemberships`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct RecordIdWithMemberships {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `recordId`: text.
    pub record_id: Text,
    /// `recordListMemberships`: a list: `RecordListMembership`.
    pub record_list_memberships: Vec<RecordListMembership>,
    rest: Rest,
}
crate::runtime::record! {
    RecordIdWithMemberships "RecordIdWithMemberships" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 record_id "recordId" required = Text::EMPTY;
        2 record_list_memberships "recordListMemberships" required = Vec::new();
    }
}
impl RecordIdWithMemberships {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        record_id: impl Into<Text>,
        record_list_memberships: impl IntoIterator<
            Item = impl Into<RecordListMembership>,
        >,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            record_id: record_id.into(),
            record_list_memberships: record_list_memberships
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `RecordListMembership`: 5 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct RecordListMembership {
    /// `firstAddedTimestamp`: a point in time.
    pub first_added_timestamp: DateTime,
    /// `isPublicList`: true or false; may be absent.
    pub is_public_list: Option<bool>,
    /// `lastAddedTimestamp`: a point in time.
    pub last_added_timestamp: DateTime,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    rest: Rest,
}
crate::runtime::record! {
    RecordListMembership "RecordListMembership" {
        0 first_added_timestamp "firstAddedTimestamp" required = DateTime::UNSET;
        1 is_public_list "isPublicList" optional = None;
        2 last_added_timestamp "lastAddedTimestamp" required = DateTime::UNSET;
        3 list_id "listId" required = Text::EMPTY;
        4 list_version "listVersion" required = 0;
    }
}
impl RecordListMembership {
    /// One with all that is required.
    pub fn new(
        first_added_timestamp: impl Into<DateTime>,
        last_added_timestamp: impl Into<DateTime>,
        list_id: impl Into<Text>,
        list_version: impl Into<i64>,
    ) -> Self {
        Self {
            first_added_timestamp: first_added_timestamp.into(),
            last_added_timestamp: last_added_timestamp.into(),
            list_id: list_id.into(),
            list_version: list_version.into(),
            ..Shaped::blank()
        }
    }
}
