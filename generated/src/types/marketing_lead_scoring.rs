// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicScoreFragmentForwardPaging`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicScoreFragmentForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PublicScoreFragment`.
    pub results: Vec<PublicScoreFragment>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicScoreFragmentForwardPaging "CollectionResponsePublicScoreFragmentForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicScoreFragmentForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicScoreFragment>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicScoreHistoryEntryForwardPaging`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicScoreHistoryEntryForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PublicScoreHistoryEntry`.
    pub results: Vec<PublicScoreHistoryEntry>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicScoreHistoryEntryForwardPaging "CollectionResponsePublicScoreHistoryEntryForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicScoreHistoryEntryForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicScoreHistoryEntry>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationSpec`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[doc(alias = "PublicAssociationSpec")]
#[non_exhaustive]
pub struct LeadScoringPublicAssociationSpec {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    LeadScoringPublicAssociationSpec "PublicAssociationSpec" {
        0 association_category "associationCategory" required = Text::EMPTY;
        1 association_type_id "associationTypeId" required = 0;
    }
}
impl LeadScoringPublicAssociationSpec {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<Text>,
        association_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationFilter`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationFilter {
    /// `propertyFilters`: a list: a `PublicPropertyFilter`.
    pub property_filters: Vec<PublicPropertyFilter>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicAssociationFilter "PublicAssociationFilter" {
        0 property_filters "propertyFilters" required = Vec::new();
    }
}
impl PublicAssociationFilter {
    /// One with all that is required.
    pub fn new(
        property_filters: impl IntoIterator<Item = impl Into<PublicPropertyFilter>>,
    ) -> Self {
        Self {
            property_filters: property_filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicPropertyFilter>> From<Vec<T>> for PublicAssociationFilter {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicPropertyFilter>, const N: usize> From<[T; N]>
for PublicAssociationFilter {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicAssociationObjectRollupCalculator`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationObjectRollupCalculator {
    /// `associatedObjectTypeId`: text.
    pub associated_object_type_id: Text,
    /// `associationFilters`: a `PublicAssociationFilter`; may be absent.
    pub association_filters: Option<PublicAssociationFilter>,
    /// `associationSpec`: a `LeadScoringPublicAssociationSpec`.
    pub association_spec: LeadScoringPublicAssociationSpec,
    /// `inverseAssociationSpec`: a `LeadScoringPublicAssociationSpec`.
    pub inverse_association_spec: LeadScoringPublicAssociationSpec,
    /// `recordCalculation`: a `PublicRecordCalculation`.
    pub record_calculation: PublicRecordCalculation,
    /// `rollupType`: a `PublicAssociationRollupType`.
    pub rollup_type: PublicAssociationRollupType,
    /// `type`: a `PublicAssociationObjectRollupCalculatorType`.
    pub r#type: PublicAssociationObjectRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicAssociationObjectRollupCalculator "PublicAssociationObjectRollupCalculator" {
        0 associated_object_type_id "associatedObjectTypeId" required = Text::EMPTY;
        1 association_filters "associationFilters" optional = None;
        2 association_spec "associationSpec" required = Shaped::blank();
        3 inverse_association_spec "inverseAssociationSpec" required = Shaped::blank();
        4 record_calculation "recordCalculation" required = Shaped::blank();
        5 rollup_type "rollupType" required = Shaped::blank();
        6 r#type "type" required = Shaped::blank();
    }
}
impl PublicAssociationObjectRollupCalculator {
    /// One with all that is required.
    pub fn new(
        associated_object_type_id: impl Into<Text>,
        association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        inverse_association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        record_calculation: impl Into<PublicRecordCalculation>,
        rollup_type: impl Into<PublicAssociationRollupType>,
    ) -> Self {
        Self {
            associated_object_type_id: associated_object_type_id.into(),
            association_spec: association_spec.into(),
            inverse_association_spec: inverse_association_spec.into(),
            record_calculation: record_calculation.into(),
            rollup_type: rollup_type.into(),
            r#type: PublicAssociationObjectRollupCalculatorType::Associations,
            ..Shaped::blank()
        }
    }
    /// Sets `associationFilters`.
    pub fn association_filters(
        mut self,
        association_filters: impl Into<PublicAssociationFilter>,
    ) -> Self {
        self.association_filters = Some(association_filters.into());
        self
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationObjectRollupCalculatorType {
    /// `ASSOCIATIONS`
    Associations,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAssociationObjectRollupCalculatorType "PublicAssociationObjectRollupCalculatorType" {
        0 Associations "ASSOCIATIONS";
    } 1
}

/// 4 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationRollupType {
    /// `AVG`
    Avg,
    /// `MAX`
    Max,
    /// `MIN`
    Min,
    /// `SUM`
    Sum,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAssociationRollupType "PublicAssociationRollupType" {
        0 Avg "AVG";
        1 Max "MAX";
        2 Min "MIN";
        3 Sum "SUM";
    } 4
}

/// `PublicAssociationUnifiedEventRollupCalculator`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationUnifiedEventRollupCalculator {
    /// `associatedObjectTypeId`: text.
    pub associated_object_type_id: Text,
    /// `associationFilters`: a `PublicAssociationFilter`; may be absent.
    pub association_filters: Option<PublicAssociationFilter>,
    /// `associationSpec`: a `LeadScoringPublicAssociationSpec`.
    pub association_spec: LeadScoringPublicAssociationSpec,
    /// `inverseAssociationSpec`: a `LeadScoringPublicAssociationSpec`.
    pub inverse_association_spec: LeadScoringPublicAssociationSpec,
    /// `recordCalculation`: a `PublicMultiUnifiedEventRollupCalculator`.
    pub record_calculation: PublicMultiUnifiedEventRollupCalculator,
    /// `rollupType`: a `PublicAssociationRollupType`.
    pub rollup_type: PublicAssociationRollupType,
    /// `type`: a `PublicAssociationUnifiedEventRollupCalculatorType`.
    pub r#type: PublicAssociationUnifiedEventRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicAssociationUnifiedEventRollupCalculator "PublicAssociationUnifiedEventRollupCalculator" {
        0 associated_object_type_id "associatedObjectTypeId" required = Text::EMPTY;
        1 association_filters "associationFilters" optional = None;
        2 association_spec "associationSpec" required = Shaped::blank();
        3 inverse_association_spec "inverseAssociationSpec" required = Shaped::blank();
        4 record_calculation "recordCalculation" required = Shaped::blank();
        5 rollup_type "rollupType" required = Shaped::blank();
        6 r#type "type" required = Shaped::blank();
    }
}
impl PublicAssociationUnifiedEventRollupCalculator {
    /// One with all that is required.
    pub fn new(
        associated_object_type_id: impl Into<Text>,
        association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        inverse_association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        record_calculation: impl Into<PublicMultiUnifiedEventRollupCalculator>,
        rollup_type: impl Into<PublicAssociationRollupType>,
    ) -> Self {
        Self {
            associated_object_type_id: associated_object_type_id.into(),
            association_spec: association_spec.into(),
            inverse_association_spec: inverse_association_spec.into(),
            record_calculation: record_calculation.into(),
            rollup_type: rollup_type.into(),
            r#type: PublicAssociationUnifiedEventRollupCalculatorType::AssociationUe,
            ..Shaped::blank()
        }
    }
    /// Sets `associationFilters`.
    pub fn association_filters(
        mut self,
        association_filters: impl Into<PublicAssociationFilter>,
    ) -> Self {
        self.association_filters = Some(association_filters.into());
        self
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationUnifiedEventRollupCalculatorType {
    /// `ASSOCIATION_UE`
    AssociationUe,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAssociationUnifiedEventRollupCalculatorType "PublicAssociationUnifiedEventRollupCalculatorType" {
        0 AssociationUe "ASSOCIATION_UE";
    } 1
}

/// `PublicCompositeCondition`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicCompositeCondition {
    /// `conditions`: a list: a `PublicCompositeConditionConditions`.
    pub conditions: Vec<PublicCompositeConditionConditions>,
    /// `operator`: a `PublicAndFilterBranchFilterBranchType`.
    pub operator: PublicAndFilterBranchFilterBranchType,
    /// `type`: a `PublicCompositeConditionType`.
    pub r#type: PublicCompositeConditionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicCompositeCondition "PublicCompositeCondition" {
        0 conditions "conditions" required = Vec::new();
        1 operator "operator" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicCompositeCondition {
    /// One with all that is required.
    pub fn new(
        conditions: impl IntoIterator<
            Item = impl Into<PublicCompositeConditionConditions>,
        >,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            operator: PublicAndFilterBranchFilterBranchType::And,
            r#type: PublicCompositeConditionType::Composite,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicCompositeConditionConditions>> From<Vec<T>>
for PublicCompositeCondition {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicCompositeConditionConditions>, const N: usize> From<[T; N]>
for PublicCompositeCondition {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicCompositeConditionConditions {
    /// `type` is `COMPOSITE`.
    PublicCompositeCondition(PublicCompositeCondition),
    /// `type` is `SINGLE`.
    PublicSingleCondition(PublicSingleCondition),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicCompositeConditionConditions "PublicCompositeConditionConditions" {
        0 PublicCompositeCondition "PublicCompositeCondition" Some(("type", &["COMPOSITE"])), &[];
        1 PublicSingleCondition "PublicSingleCondition" Some(("type", &["SINGLE"])), &[];
    } 2
}
impl From<PublicCompositeCondition> for PublicCompositeConditionConditions {
    fn from(value: PublicCompositeCondition) -> Self {
        Self::PublicCompositeCondition(value)
    }
}
impl From<PublicSingleCondition> for PublicCompositeConditionConditions {
    fn from(value: PublicSingleCondition) -> Self {
        Self::PublicSingleCondition(value)
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicCompositeConditionType {
    /// `COMPOSITE`
    Composite,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicCompositeConditionType "PublicCompositeConditionType" {
        0 Composite "COMPOSITE";
    } 1
}

/// `PublicConditionalCalculator`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicConditionalCalculator {
    /// `type`: a `PublicConditionalCalculatorType`.
    pub r#type: PublicConditionalCalculatorType,
    /// `value`: a number.
    pub value: f64,
    /// `whereCondition`: a `PublicCompositeCondition`.
    pub where_condition: PublicCompositeCondition,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicConditionalCalculator "PublicConditionalCalculator" {
        0 r#type "type" required = Shaped::blank();
        1 value "value" required = 0.0;
        2 where_condition "whereCondition" required = Shaped::blank();
    }
}
impl PublicConditionalCalculator {
    /// One with all that is required.
    pub fn new(
        value: impl Into<f64>,
        where_condition: impl Into<PublicCompositeCondition>,
    ) -> Self {
        Self {
            r#type: PublicConditionalCalculatorType::Conditional,
            value: value.into(),
            where_condition: where_condition.into(),
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicConditionalCalculatorType {
    /// `CONDITIONAL`
    Conditional,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConditionalCalculatorType "PublicConditionalCalculatorType" {
        0 Conditional "CONDITIONAL";
    } 1
}

/// `PublicConstantValueCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicConstantValueCalculator {
    /// `type`: a `PublicConstantFilterFilterType`.
    pub r#type: PublicConstantFilterFilterType,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicConstantValueCalculator "PublicConstantValueCalculator" {
        0 r#type "type" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl PublicConstantValueCalculator {
    /// One with all that is required.
    pub fn new(value: impl Into<f64>) -> Self {
        Self {
            r#type: PublicConstantFilterFilterType::Constant,
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDraftCreateRequest`: 5 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicDraftCreateRequest {
    /// `allowedGroupTypes`: a list: a `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `groupConfigs`: a list: a `PublicScoreGroupConfigurationEgg`.
    pub group_configs: Vec<PublicScoreGroupConfigurationEgg>,
    /// `maxScorePerCategory`: a whole number.
    pub max_score_per_category: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicDraftCreateRequest "PublicDraftCreateRequest" {
        0 allowed_group_types "allowedGroupTypes" required = Vec::new();
        1 group_configs "groupConfigs" required = Vec::new();
        2 max_score_per_category "maxScorePerCategory" required = 0;
        3 name "name" required = Text::EMPTY;
        4 object_type_id "objectTypeId" required = Text::EMPTY;
    }
}
impl PublicDraftCreateRequest {
    /// One with all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        group_configs: impl IntoIterator<
            Item = impl Into<PublicScoreGroupConfigurationEgg>,
        >,
        max_score_per_category: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types
                .into_iter()
                .map(Into::into)
                .collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(),
            max_score_per_category: max_score_per_category.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicDraftCreateRequestAllowedGroupTypes {
    /// `FIT`
    Fit,
    /// `INTENT`
    Intent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicDraftCreateRequestAllowedGroupTypes "PublicDraftCreateRequestAllowedGroupTypes" {
        0 Fit "FIT";
        1 Intent "INTENT";
    } 2
}

/// `PublicDraftUpdateRequest`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicDraftUpdateRequest {
    /// `allowedGroupTypes`: a list: a `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `filterConfiguration`: a `PublicFilterConfiguration`; may be absent.
    pub filter_configuration: Option<PublicFilterConfiguration>,
    /// `groupConfigs`: a list: a `PublicScoreGroupConfiguration`.
    pub group_configs: Vec<PublicScoreGroupConfiguration>,
    /// `maxScorePerCategory`: a whole number; may be absent.
    pub max_score_per_category: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `outputConfiguration`: a `PublicOutputConfigurationEgg`; may be absent.
    pub output_configuration: Option<PublicOutputConfigurationEgg>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicDraftUpdateRequest "PublicDraftUpdateRequest" {
        0 allowed_group_types "allowedGroupTypes" required = Vec::new();
        1 filter_configuration "filterConfiguration" optional = None;
        2 group_configs "groupConfigs" required = Vec::new();
        3 max_score_per_category "maxScorePerCategory" optional = None;
        4 name "name" required = Text::EMPTY;
        5 object_type_id "objectTypeId" required = Text::EMPTY;
        6 output_configuration "outputConfiguration" optional = None;
    }
}
impl PublicDraftUpdateRequest {
    /// One with all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        group_configs: impl IntoIterator<
            Item = impl Into<PublicScoreGroupConfiguration>,
        >,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types
                .into_iter()
                .map(Into::into)
                .collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `filterConfiguration`.
    pub fn filter_configuration(
        mut self,
        filter_configuration: impl Into<PublicFilterConfiguration>,
    ) -> Self {
        self.filter_configuration = Some(filter_configuration.into());
        self
    }
    /// Sets `maxScorePerCategory`.
    pub fn max_score_per_category(
        mut self,
        max_score_per_category: impl Into<i64>,
    ) -> Self {
        self.max_score_per_category = Some(max_score_per_category.into());
        self
    }
    /// Sets `outputConfiguration`.
    pub fn output_configuration(
        mut self,
        output_configuration: impl Into<PublicOutputConfigurationEgg>,
    ) -> Self {
        self.output_configuration = Some(output_configuration.into());
        self
    }
}

/// `PublicEventFrequencyBetween`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicEventFrequencyBetween {
    /// `ranges`: a list: a `PublicFrequencyRange`.
    pub ranges: Vec<PublicFrequencyRange>,
    /// `type`: a `PublicEventFrequencyBetweenType`.
    pub r#type: PublicEventFrequencyBetweenType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicEventFrequencyBetween "PublicEventFrequencyBetween" {
        0 ranges "ranges" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicEventFrequencyBetween {
    /// One with all that is required.
    pub fn new(
        ranges: impl IntoIterator<Item = impl Into<PublicFrequencyRange>>,
    ) -> Self {
        Self {
            ranges: ranges.into_iter().map(Into::into).collect(),
            r#type: PublicEventFrequencyBetweenType::Between,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicFrequencyRange>> From<Vec<T>> for PublicEventFrequencyBetween {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicFrequencyRange>, const N: usize> From<[T; N]>
for PublicEventFrequencyBetween {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicEventFrequencyBetweenType {
    /// `BETWEEN`
    Between,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicEventFrequencyBetweenType "PublicEventFrequencyBetweenType" {
        0 Between "BETWEEN";
    } 1
}

/// `PublicEventTimeframe`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicEventTimeframe {
    /// `eventFilterOperation`: a `PublicOperation`.
    pub event_filter_operation: PublicOperation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicEventTimeframe "PublicEventTimeframe" {
        0 event_filter_operation "eventFilterOperation" required = Shaped::blank();
    }
}
impl PublicEventTimeframe {
    /// One with all that is required.
    pub fn new(event_filter_operation: impl Into<PublicOperation>) -> Self {
        Self {
            event_filter_operation: event_filter_operation.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicFilterConfiguration`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicFilterConfiguration {
    /// `listFilterType`: a `PublicFilterConfigurationListFilterType`.
    pub list_filter_type: PublicFilterConfigurationListFilterType,
    /// `segmentIds`: a list: a whole number.
    pub segment_ids: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicFilterConfiguration "PublicFilterConfiguration" {
        0 list_filter_type "listFilterType" required = Shaped::blank();
        1 segment_ids "segmentIds" required = Vec::new();
    }
}
impl PublicFilterConfiguration {
    /// One with all that is required.
    pub fn new(
        list_filter_type: impl Into<PublicFilterConfigurationListFilterType>,
        segment_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            list_filter_type: list_filter_type.into(),
            segment_ids: segment_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicFilterConfigurationListFilterType {
    /// `EXCLUDES`
    Excludes,
    /// `INCLUDES`
    Includes,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFilterConfigurationListFilterType "PublicFilterConfigurationListFilterType" {
        0 Excludes "EXCLUDES";
        1 Includes "INCLUDES";
    } 2
}

/// `PublicFrequencyRange`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicFrequencyRange {
    /// `from`: a whole number.
    pub from: i64,
    /// `to`: a whole number; may be absent.
    pub to: Option<i64>,
    /// `type`: a `PublicFrequencyRangeType`.
    pub r#type: PublicFrequencyRangeType,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicFrequencyRange "PublicFrequencyRange" {
        0 from "from" required = 0;
        1 to "to" optional = None;
        2 r#type "type" required = Shaped::blank();
        3 value "value" required = 0.0;
    }
}
impl PublicFrequencyRange {
    /// One with all that is required.
    pub fn new(
        from: impl Into<i64>,
        r#type: impl Into<PublicFrequencyRangeType>,
        value: impl Into<f64>,
    ) -> Self {
        Self {
            from: from.into(),
            r#type: r#type.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<i64>) -> Self {
        self.to = Some(to.into());
        self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicFrequencyRangeType {
    /// `AT_LEAST`
    AtLeast,
    /// `BETWEEN`
    Between,
    /// `EXACTLY`
    Exactly,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFrequencyRangeType "PublicFrequencyRangeType" {
        0 AtLeast "AT_LEAST";
        1 Between "BETWEEN";
        2 Exactly "EXACTLY";
    } 3
}

/// `PublicGroupDecayConfiguration`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicGroupDecayConfiguration {
    /// `decayIntervalDays`: a whole number.
    pub decay_interval_days: i64,
    /// `percentToDecayPerInterval`: a whole number.
    pub percent_to_decay_per_interval: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicGroupDecayConfiguration "PublicGroupDecayConfiguration" {
        0 decay_interval_days "decayIntervalDays" required = 0;
        1 percent_to_decay_per_interval "percentToDecayPerInterval" required = 0;
    }
}
impl PublicGroupDecayConfiguration {
    /// One with all that is required.
    pub fn new(
        decay_interval_days: impl Into<i64>,
        percent_to_decay_per_interval: impl Into<i64>,
    ) -> Self {
        Self {
            decay_interval_days: decay_interval_days.into(),
            percent_to_decay_per_interval: percent_to_decay_per_interval.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicMatchCalculator`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatchCalculator {
    /// `defaultValue`: a number; may be absent.
    pub default_value: Option<f64>,
    /// `matchRules`: a list: a `PublicMatchRule`.
    pub match_rules: Vec<PublicMatchRule>,
    /// `property`: text.
    pub property: Text,
    /// `type`: a `PublicMatchCalculatorType`.
    pub r#type: PublicMatchCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMatchCalculator "PublicMatchCalculator" {
        0 default_value "defaultValue" optional = None;
        1 match_rules "matchRules" required = Vec::new();
        2 property "property" required = Text::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl PublicMatchCalculator {
    /// One with all that is required.
    pub fn new(
        match_rules: impl IntoIterator<Item = impl Into<PublicMatchRule>>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            match_rules: match_rules.into_iter().map(Into::into).collect(),
            property: property.into(),
            r#type: PublicMatchCalculatorType::Match,
            ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<f64>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMatchCalculatorType {
    /// `MATCH`
    Match,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMatchCalculatorType "PublicMatchCalculatorType" {
        0 Match "MATCH";
    } 1
}

/// `PublicMatchRule`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatchRule {
    /// `operation`: a `PublicOperation`.
    pub operation: PublicOperation,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMatchRule "PublicMatchRule" {
        0 operation "operation" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl PublicMatchRule {
    /// One with all that is required.
    pub fn new(operation: impl Into<PublicOperation>, value: impl Into<f64>) -> Self {
        Self {
            operation: operation.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMatrixOutputOutputType {
    /// `MATRIX`
    Matrix,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMatrixOutputOutputType "PublicMatrixOutputOutputType" {
        0 Matrix "MATRIX";
    } 1
}

/// `PublicMatrixOutputOverride`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixOutputOverride {
    /// `boundaries`: a map by name: a list: a `PublicMatrixTierBoundary`.
    pub boundaries: Map<Vec<PublicMatrixTierBoundary>>,
    /// `id`: text.
    pub id: Text,
    /// `internalPropertyName`: text; may be absent.
    pub internal_property_name: Option<Text>,
    /// `outputType`: a `PublicMatrixOutputOutputType`.
    pub output_type: PublicMatrixOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text; may be absent.
    pub property_label: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMatrixOutputOverride "PublicMatrixOutputOverride" {
        0 boundaries "boundaries" required = Map::EMPTY;
        1 id "id" required = Text::EMPTY;
        2 internal_property_name "internalPropertyName" optional = None;
        3 output_type "outputType" required = Shaped::blank();
        4 property_description "propertyDescription" optional = None;
        5 property_group "propertyGroup" optional = None;
        6 property_label "propertyLabel" optional = None;
    }
}
impl PublicMatrixOutputOverride {
    /// One with all that is required.
    pub fn new(
        boundaries: impl Into<Map<Vec<PublicMatrixTierBoundary>>>,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into(),
            id: id.into(),
            output_type: PublicMatrixOutputOutputType::Matrix,
            ..Shaped::blank()
        }
    }
    /// Sets `internalPropertyName`.
    pub fn internal_property_name(
        mut self,
        internal_property_name: impl Into<Text>,
    ) -> Self {
        self.internal_property_name = Some(internal_property_name.into());
        self
    }
    /// Sets `propertyDescription`.
    pub fn property_description(
        mut self,
        property_description: impl Into<Text>,
    ) -> Self {
        self.property_description = Some(property_description.into());
        self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into());
        self
    }
    /// Sets `propertyLabel`.
    pub fn property_label(mut self, property_label: impl Into<Text>) -> Self {
        self.property_label = Some(property_label.into());
        self
    }
}

/// `PublicMatrixOutputProperty`: 8 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixOutputProperty {
    /// `boundaries`: a map by name: a list: a `PublicMatrixTierBoundary`.
    pub boundaries: Map<Vec<PublicMatrixTierBoundary>>,
    /// `categories`: a list: a `PublicDraftCreateRequestAllowedGroupTypes`.
    pub categories: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `id`: text.
    pub id: Text,
    /// `outputType`: a `PublicMatrixOutputOutputType`.
    pub output_type: PublicMatrixOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text.
    pub property_label: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMatrixOutputProperty "PublicMatrixOutputProperty" {
        0 boundaries "boundaries" required = Map::EMPTY;
        1 categories "categories" required = Vec::new();
        2 id "id" required = Text::EMPTY;
        3 output_type "outputType" required = Shaped::blank();
        4 property_description "propertyDescription" optional = None;
        5 property_group "propertyGroup" optional = None;
        6 property_label "propertyLabel" required = Text::EMPTY;
        7 property_name "propertyName" required = Text::EMPTY;
    }
}
impl PublicMatrixOutputProperty {
    /// One with all that is required.
    pub fn new(
        boundaries: impl Into<Map<Vec<PublicMatrixTierBoundary>>>,
        categories: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        id: impl Into<Text>,
        property_label: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into(),
            categories: categories.into_iter().map(Into::into).collect(),
            id: id.into(),
            output_type: PublicMatrixOutputOutputType::Matrix,
            property_label: property_label.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicMatrixTierBoundary`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixTierBoundary {
    /// `label`: text.
    pub label: Text,
    /// `threshold`: a number.
    pub threshold: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMatrixTierBoundary "PublicMatrixTierBoundary" {
        0 label "label" required = Text::EMPTY;
        1 threshold "threshold" required = 0.0;
    }
}
impl PublicMatrixTierBoundary {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, threshold: impl Into<f64>) -> Self {
        Self {
            label: label.into(),
            threshold: threshold.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicMultiUnifiedEventCalculatorEntry`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiUnifiedEventCalculatorEntry {
    /// `eventFrequencyCriteria`: a `PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria`; may be absent.
    pub event_frequency_criteria: Option<
        PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria,
    >,
    /// `eventTimeframe`: a `PublicEventTimeframe`; may be absent.
    pub event_timeframe: Option<PublicEventTimeframe>,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `recordCalculation`: a `PublicRecordCalculation`.
    pub record_calculation: PublicRecordCalculation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMultiUnifiedEventCalculatorEntry "PublicMultiUnifiedEventCalculatorEntry" {
        0 event_frequency_criteria "eventFrequencyCriteria" optional = None;
        1 event_timeframe "eventTimeframe" optional = None;
        2 event_type_id "eventTypeId" required = Text::EMPTY;
        3 record_calculation "recordCalculation" required = Shaped::blank();
    }
}
impl PublicMultiUnifiedEventCalculatorEntry {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<Text>,
        record_calculation: impl Into<PublicRecordCalculation>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            record_calculation: record_calculation.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `eventFrequencyCriteria`.
    pub fn event_frequency_criteria(
        mut self,
        event_frequency_criteria: impl Into<
            PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria,
        >,
    ) -> Self {
        self.event_frequency_criteria = Some(event_frequency_criteria.into());
        self
    }
    /// Sets `eventTimeframe`.
    pub fn event_timeframe(
        mut self,
        event_timeframe: impl Into<PublicEventTimeframe>,
    ) -> Self {
        self.event_timeframe = Some(event_timeframe.into());
        self
    }
}

/// 1 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria {
    /// `type` is `BETWEEN`.
    PublicEventFrequencyBetween(PublicEventFrequencyBetween),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria "PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria" {
        0 PublicEventFrequencyBetween "PublicEventFrequencyBetween" Some(("type", &["BETWEEN"])), &[];
    } 1
}
impl From<PublicEventFrequencyBetween>
for PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria {
    fn from(value: PublicEventFrequencyBetween) -> Self {
        Self::PublicEventFrequencyBetween(value)
    }
}

/// `PublicMultiUnifiedEventRollupCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiUnifiedEventRollupCalculator {
    /// `eventCalculators`: a list: a `PublicMultiUnifiedEventCalculatorEntry`.
    pub event_calculators: Vec<PublicMultiUnifiedEventCalculatorEntry>,
    /// `type`: a `PublicMultiUnifiedEventRollupCalculatorType`.
    pub r#type: PublicMultiUnifiedEventRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMultiUnifiedEventRollupCalculator "PublicMultiUnifiedEventRollupCalculator" {
        0 event_calculators "eventCalculators" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicMultiUnifiedEventRollupCalculator {
    /// One with all that is required.
    pub fn new(
        event_calculators: impl IntoIterator<
            Item = impl Into<PublicMultiUnifiedEventCalculatorEntry>,
        >,
    ) -> Self {
        Self {
            event_calculators: event_calculators.into_iter().map(Into::into).collect(),
            r#type: PublicMultiUnifiedEventRollupCalculatorType::MultiUe,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicMultiUnifiedEventCalculatorEntry>> From<Vec<T>>
for PublicMultiUnifiedEventRollupCalculator {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicMultiUnifiedEventCalculatorEntry>, const N: usize> From<[T; N]>
for PublicMultiUnifiedEventRollupCalculator {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiUnifiedEventRollupCalculatorType {
    /// `MULTI_UE`
    MultiUe,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMultiUnifiedEventRollupCalculatorType "PublicMultiUnifiedEventRollupCalculatorType" {
        0 MultiUe "MULTI_UE";
    } 1
}

/// `PublicMultiValueCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiValueCalculator {
    /// `calculators`: a list: a `PublicRecordCalculation`.
    pub calculators: Vec<PublicRecordCalculation>,
    /// `type`: a `PublicMultiValueCalculatorType`.
    pub r#type: PublicMultiValueCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicMultiValueCalculator "PublicMultiValueCalculator" {
        0 calculators "calculators" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicMultiValueCalculator {
    /// One with all that is required.
    pub fn new(
        calculators: impl IntoIterator<Item = impl Into<PublicRecordCalculation>>,
    ) -> Self {
        Self {
            calculators: calculators.into_iter().map(Into::into).collect(),
            r#type: PublicMultiValueCalculatorType::Multi,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicRecordCalculation>> From<Vec<T>> for PublicMultiValueCalculator {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicRecordCalculation>, const N: usize> From<[T; N]>
for PublicMultiValueCalculator {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiValueCalculatorType {
    /// `MULTI`
    Multi,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMultiValueCalculatorType "PublicMultiValueCalculatorType" {
        0 Multi "MULTI";
    } 1
}

/// `PublicOutputConfiguration`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicOutputConfiguration {
    /// `outputs`: a list: a `PublicOutputConfigurationOutputs`.
    pub outputs: Vec<PublicOutputConfigurationOutputs>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicOutputConfiguration "PublicOutputConfiguration" {
        0 outputs "outputs" required = Vec::new();
    }
}
impl PublicOutputConfiguration {
    /// One with all that is required.
    pub fn new(
        outputs: impl IntoIterator<Item = impl Into<PublicOutputConfigurationOutputs>>,
    ) -> Self {
        Self {
            outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicOutputConfigurationEgg`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicOutputConfigurationEgg {
    /// `outputs`: a list: a `PublicOutputConfigurationEggOutputs`.
    pub outputs: Vec<PublicOutputConfigurationEggOutputs>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicOutputConfigurationEgg "PublicOutputConfigurationEgg" {
        0 outputs "outputs" required = Vec::new();
    }
}
impl PublicOutputConfigurationEgg {
    /// One with all that is required.
    pub fn new(
        outputs: impl IntoIterator<Item = impl Into<PublicOutputConfigurationEggOutputs>>,
    ) -> Self {
        Self {
            outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicOutputConfigurationEggOutputs>> From<Vec<T>>
for PublicOutputConfigurationEgg {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicOutputConfigurationEggOutputs>, const N: usize> From<[T; N]>
for PublicOutputConfigurationEgg {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// 3 alternatives, told apart by `outputType`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicOutputConfigurationEggOutputs {
    /// `outputType` is `MATRIX`.
    PublicMatrixOutputOverride(PublicMatrixOutputOverride),
    /// `outputType` is `SCORE`.
    PublicScoreOutputOverride(PublicScoreOutputOverride),
    /// `outputType` is `THRESHOLD`.
    PublicThresholdOutputOverride(PublicThresholdOutputOverride),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicOutputConfigurationEggOutputs "PublicOutputConfigurationEggOutputs" {
        0 PublicMatrixOutputOverride "PublicMatrixOutputOverride" Some(("outputType", &["MATRIX"])), &[];
        1 PublicScoreOutputOverride "PublicScoreOutputOverride" Some(("outputType", &["SCORE"])), &[];
        2 PublicThresholdOutputOverride "PublicThresholdOutputOverride" Some(("outputType", &["THRESHOLD"])), &[];
    } 3
}
impl From<PublicMatrixOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicMatrixOutputOverride) -> Self {
        Self::PublicMatrixOutputOverride(value)
    }
}
impl From<PublicScoreOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicScoreOutputOverride) -> Self {
        Self::PublicScoreOutputOverride(value)
    }
}
impl From<PublicThresholdOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicThresholdOutputOverride) -> Self {
        Self::PublicThresholdOutputOverride(value)
    }
}

/// 3 alternatives, told apart by `outputType`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicOutputConfigurationOutputs {
    /// `outputType` is `MATRIX`.
    PublicMatrixOutputProperty(PublicMatrixOutputProperty),
    /// `outputType` is `SCORE`.
    PublicScoreOutputProperty(PublicScoreOutputProperty),
    /// `outputType` is `THRESHOLD`.
    PublicThresholdOutputProperty(PublicThresholdOutputProperty),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicOutputConfigurationOutputs "PublicOutputConfigurationOutputs" {
        0 PublicMatrixOutputProperty "PublicMatrixOutputProperty" Some(("outputType", &["MATRIX"])), &[];
        1 PublicScoreOutputProperty "PublicScoreOutputProperty" Some(("outputType", &["SCORE"])), &[];
        2 PublicThresholdOutputProperty "PublicThresholdOutputProperty" Some(("outputType", &["THRESHOLD"])), &[];
    } 3
}

/// 5 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicRecordCalculation {
    /// `type` is `CONDITIONAL`.
    PublicConditionalCalculator(PublicConditionalCalculator),
    /// `type` is `CONSTANT`.
    PublicConstantValueCalculator(PublicConstantValueCalculator),
    /// `type` is `MATCH`.
    PublicMatchCalculator(PublicMatchCalculator),
    /// `type` is `MULTI`.
    PublicMultiValueCalculator(PublicMultiValueCalculator),
    /// `type` is `SEGMENT_MEMBERSHIP`.
    PublicSegmentMembershipCalculator(PublicSegmentMembershipCalculator),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicRecordCalculation "PublicRecordCalculation" {
        0 PublicConditionalCalculator "PublicConditionalCalculator" Some(("type", &["CONDITIONAL"])), &[];
        1 PublicConstantValueCalculator "PublicConstantValueCalculator" Some(("type", &["CONSTANT"])), &[];
        2 PublicMatchCalculator "PublicMatchCalculator" Some(("type", &["MATCH"])), &[];
        3 PublicMultiValueCalculator "PublicMultiValueCalculator" Some(("type", &["MULTI"])), &[];
        4 PublicSegmentMembershipCalculator "PublicSegmentMembershipCalculator" Some(("type", &["SEGMENT_MEMBERSHIP"])), &[];
    } 5
}
impl From<PublicConditionalCalculator> for PublicRecordCalculation {
    fn from(value: PublicConditionalCalculator) -> Self {
        Self::PublicConditionalCalculator(value)
    }
}
impl From<PublicConstantValueCalculator> for PublicRecordCalculation {
    fn from(value: PublicConstantValueCalculator) -> Self {
        Self::PublicConstantValueCalculator(value)
    }
}
impl From<PublicMatchCalculator> for PublicRecordCalculation {
    fn from(value: PublicMatchCalculator) -> Self {
        Self::PublicMatchCalculator(value)
    }
}
impl From<PublicMultiValueCalculator> for PublicRecordCalculation {
    fn from(value: PublicMultiValueCalculator) -> Self {
        Self::PublicMultiValueCalculator(value)
    }
}
impl From<PublicSegmentMembershipCalculator> for PublicRecordCalculation {
    fn from(value: PublicSegmentMembershipCalculator) -> Self {
        Self::PublicSegmentMembershipCalculator(value)
    }
}

/// `PublicRenderedComponent`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicRenderedComponent {
    /// `componentType`: text.
    pub component_type: Text,
    /// `fields`: a map by name: any JSON.
    pub fields: Map<Value>,
    /// `tokenName`: text.
    pub token_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicRenderedComponent "PublicRenderedComponent" {
        0 component_type "componentType" required = Text::EMPTY;
        1 fields "fields" required = Map::EMPTY;
        2 token_name "tokenName" required = Text::EMPTY;
    }
}
impl PublicRenderedComponent {
    /// One with all that is required.
    pub fn new(
        component_type: impl Into<Text>,
        fields: impl Into<Map<Value>>,
        token_name: impl Into<Text>,
    ) -> Self {
        Self {
            component_type: component_type.into(),
            fields: fields.into(),
            token_name: token_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicRenderedEvent`: 5 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicRenderedEvent {
    /// `defaultTemplate`: text; may be absent.
    pub default_template: Option<Text>,
    /// `eventTypeId`: text; may be absent.
    pub event_type_id: Option<Text>,
    /// `heading`: text.
    pub heading: Text,
    /// `renderedComponents`: a list: a `PublicRenderedComponent`.
    pub rendered_components: Vec<PublicRenderedComponent>,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicRenderedEvent "PublicRenderedEvent" {
        0 default_template "defaultTemplate" optional = None;
        1 event_type_id "eventTypeId" optional = None;
        2 heading "heading" required = Text::EMPTY;
        3 rendered_components "renderedComponents" required = Vec::new();
        4 timestamp "timestamp" required = 0;
    }
}
impl PublicRenderedEvent {
    /// One with all that is required.
    pub fn new(
        heading: impl Into<Text>,
        rendered_components: impl IntoIterator<
            Item = impl Into<PublicRenderedComponent>,
        >,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            heading: heading.into(),
            rendered_components: rendered_components
                .into_iter()
                .map(Into::into)
                .collect(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicResolvedPropertyChange`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicResolvedPropertyChange {
    /// `pastValue`: text; may be absent.
    pub past_value: Option<Text>,
    /// `presentValue`: text; may be absent.
    pub present_value: Option<Text>,
    /// `timestamp`: a point in time; may be absent.
    pub timestamp: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicResolvedPropertyChange "PublicResolvedPropertyChange" {
        0 past_value "pastValue" optional = None;
        1 present_value "presentValue" optional = None;
        2 timestamp "timestamp" optional = None;
    }
}
impl PublicResolvedPropertyChange {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicResolvedPropertyChange {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicRuleConfiguration`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicRuleConfiguration {
    /// `calculation`: a `PublicRuleConfigurationCalculation`.
    pub calculation: PublicRuleConfigurationCalculation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicRuleConfiguration "PublicRuleConfiguration" {
        0 calculation "calculation" required = Shaped::blank();
    }
}
impl PublicRuleConfiguration {
    /// One with all that is required.
    pub fn new(calculation: impl Into<PublicRuleConfigurationCalculation>) -> Self {
        Self {
            calculation: calculation.into(),
            ..Shaped::blank()
        }
    }
}

/// 8 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicRuleConfigurationCalculation {
    /// `type` is `ASSOCIATIONS`.
    PublicAssociationObjectRollupCalculator(PublicAssociationObjectRollupCalculator),
    /// `type` is `ASSOCIATION_UE`.
    PublicAssociationUnifiedEventRollupCalculator(
        PublicAssociationUnifiedEventRollupCalculator,
    ),
    /// `type` is `CONDITIONAL`.
    PublicConditionalCalculator(PublicConditionalCalculator),
    /// `type` is `CONSTANT`.
    PublicConstantValueCalculator(PublicConstantValueCalculator),
    /// `type` is `MATCH`.
    PublicMatchCalculator(PublicMatchCalculator),
    /// `type` is `MULTI_UE`.
    PublicMultiUnifiedEventRollupCalculator(PublicMultiUnifiedEventRollupCalculator),
    /// `type` is `MULTI`.
    PublicMultiValueCalculator(PublicMultiValueCalculator),
    /// `type` is `SEGMENT_MEMBERSHIP`.
    PublicSegmentMembershipCalculator(PublicSegmentMembershipCalculator),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicRuleConfigurationCalculation "PublicRuleConfigurationCalculation" {
        0 PublicAssociationObjectRollupCalculator "PublicAssociationObjectRollupCalculator" Some(("type", &["ASSOCIATIONS"])), &[];
        1 PublicAssociationUnifiedEventRollupCalculator "PublicAssociationUnifiedEventRollupCalculator" Some(("type", &["ASSOCIATION_UE"])), &[];
        2 PublicConditionalCalculator "PublicConditionalCalculator" Some(("type", &["CONDITIONAL"])), &[];
        3 PublicConstantValueCalculator "PublicConstantValueCalculator" Some(("type", &["CONSTANT"])), &[];
        4 PublicMatchCalculator "PublicMatchCalculator" Some(("type", &["MATCH"])), &[];
        5 PublicMultiUnifiedEventRollupCalculator "PublicMultiUnifiedEventRollupCalculator" Some(("type", &["MULTI_UE"])), &[];
        6 PublicMultiValueCalculator "PublicMultiValueCalculator" Some(("type", &["MULTI"])), &[];
        7 PublicSegmentMembershipCalculator "PublicSegmentMembershipCalculator" Some(("type", &["SEGMENT_MEMBERSHIP"])), &[];
    } 8
}
impl From<PublicAssociationObjectRollupCalculator>
for PublicRuleConfigurationCalculation {
    fn from(value: PublicAssociationObjectRollupCalculator) -> Self {
        Self::PublicAssociationObjectRollupCalculator(value)
    }
}
impl From<PublicAssociationUnifiedEventRollupCalculator>
for PublicRuleConfigurationCalculation {
    fn from(value: PublicAssociationUnifiedEventRollupCalculator) -> Self {
        Self::PublicAssociationUnifiedEventRollupCalculator(value)
    }
}
impl From<PublicConditionalCalculator> for PublicRuleConfigurationCalculation {
    fn from(value: PublicConditionalCalculator) -> Self {
        Self::PublicConditionalCalculator(value)
    }
}
impl From<PublicConstantValueCalculator> for PublicRuleConfigurationCalculation {
    fn from(value: PublicConstantValueCalculator) -> Self {
        Self::PublicConstantValueCalculator(value)
    }
}
impl From<PublicMatchCalculator> for PublicRuleConfigurationCalculation {
    fn from(value: PublicMatchCalculator) -> Self {
        Self::PublicMatchCalculator(value)
    }
}
impl From<PublicMultiUnifiedEventRollupCalculator>
for PublicRuleConfigurationCalculation {
    fn from(value: PublicMultiUnifiedEventRollupCalculator) -> Self {
        Self::PublicMultiUnifiedEventRollupCalculator(value)
    }
}
impl From<PublicMultiValueCalculator> for PublicRuleConfigurationCalculation {
    fn from(value: PublicMultiValueCalculator) -> Self {
        Self::PublicMultiValueCalculator(value)
    }
}
impl From<PublicSegmentMembershipCalculator> for PublicRuleConfigurationCalculation {
    fn from(value: PublicSegmentMembershipCalculator) -> Self {
        Self::PublicSegmentMembershipCalculator(value)
    }
}

/// `PublicScoreCloneRequest`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreCloneRequest {
    /// `scoreName`: text.
    pub score_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicScoreCloneRequest "PublicScoreCloneRequest" {
        0 score_name "scoreName" required = Text::EMPTY;
    }
}
impl PublicScoreCloneRequest {
    /// One with all that is required.
    pub fn new(score_name: impl Into<Text>) -> Self {
        Self {
            score_name: score_name.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PublicScoreCloneRequest }

/// `PublicScoreConfiguration`: 14 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreConfiguration {
    /// `allowedGroupTypes`: a list: a `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `filterConfiguration`: a `PublicFilterConfiguration`; may be absent.
    pub filter_configuration: Option<PublicFilterConfiguration>,
    /// `groupConfigs`: a list: a `PublicScoreGroupConfiguration`.
    pub group_configs: Vec<PublicScoreGroupConfiguration>,
    /// `id`: text.
    pub id: Text,
    /// `maxScore`: a whole number; may be absent.
    pub max_score: Option<i64>,
    /// `maxScorePerCategory`: a whole number; may be absent.
    pub max_score_per_category: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `outputConfiguration`: a `PublicOutputConfiguration`; may be absent.
    pub output_configuration: Option<PublicOutputConfiguration>,
    /// `publishedAt`: a point in time; may be absent.
    pub published_at: Option<DateTime>,
    /// `scoreStatus`: text.
    pub score_status: Text,
    /// `scoreType`: text.
    pub score_type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicScoreConfiguration "PublicScoreConfiguration" {
        0 allowed_group_types "allowedGroupTypes" required = Vec::new();
        1 created_at "createdAt" optional = None;
        2 filter_configuration "filterConfiguration" optional = None;
        3 group_configs "groupConfigs" required = Vec::new();
        4 id "id" required = Text::EMPTY;
        5 max_score "maxScore" optional = None;
        6 max_score_per_category "maxScorePerCategory" optional = None;
        7 name "name" required = Text::EMPTY;
        8 object_type_id "objectTypeId" required = Text::EMPTY;
        9 output_configuration "outputConfiguration" optional = None;
        10 published_at "publishedAt" optional = None;
        11 score_status "scoreStatus" required = Text::EMPTY;
        12 score_type "scoreType" required = Text::EMPTY;
        13 updated_at "updatedAt" optional = None;
    }
}
impl PublicScoreConfiguration {
    /// One with all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        group_configs: impl IntoIterator<
            Item = impl Into<PublicScoreGroupConfiguration>,
        >,
        id: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        score_status: impl Into<Text>,
        score_type: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types
                .into_iter()
                .map(Into::into)
                .collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(),
            id: id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            score_status: score_status.into(),
            score_type: score_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicScoreFragment`: 5 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreFragment {
    /// `id`: text.
    pub id: Text,
    /// `lastConfigurationChangeTimestamp`: a point in time.
    pub last_configuration_change_timestamp: DateTime,
    /// `name`: text.
    pub name: Text,
    /// `scoreType`: text.
    pub score_type: Text,
    /// `scoredObjectTypeId`: text.
    pub scored_object_type_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicScoreFragment "PublicScoreFragment" {
        0 id "id" required = Text::EMPTY;
        1 last_configuration_change_timestamp "lastConfigurationChangeTimestamp" required = DateTime::UNSET;
        2 name "name" required = Text::EMPTY;
        3 score_type "scoreType" required = Text::EMPTY;
        4 scored_object_type_id "scoredObjectTypeId" required = Text::EMPTY;
    }
}
impl PublicScoreFragment {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        last_configuration_change_timestamp: impl Into<DateTime>,
        name: impl Into<Text>,
        score_type: impl Into<Text>,
        scored_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            last_configuration_change_timestamp: last_configuration_change_timestamp
                .into(),
            name: name.into(),
            score_type: score_type.into(),
            scored_object_type_id: scored_object_type_id.into(),
            ..Shaped::blank()
        }
    }
}
