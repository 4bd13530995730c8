// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicScoreGroupConfigurationEgg`: 6 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreGroupConfigurationEgg {
    /// `groupCategory`: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub group_category: PublicDraftCreateRequestAllowedGroupTypes,
    /// `groupDecay`: `PublicGroupDecayConfiguration`; may be absent.
    pub group_decay: Option<PublicGroupDecayConfiguration>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `maxValue`: a number; may be absent.
    pub max_value: Option<f64>,
    /// `minValue`: a number; may be absent.
    pub min_value: Option<f64>,
    /// `ruleConfigurations`: a list: `PublicScoreRuleConfigurationEgg`.
    pub rule_configurations: Vec<PublicScoreRuleConfigurationEgg>,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreGroupConfigurationEgg "PublicScoreGroupConfigurationEgg" {
        0 group_category "groupCategory" required = Shaped::blank();
        1 group_decay "groupDecay" optional = None;
        2 group_name "groupName" required = Text::EMPTY;
        3 max_value "maxValue" optional = None;
        4 min_value "minValue" optional = None;
        5 rule_configurations "ruleConfigurations" required = Vec::new();
    }
}
impl PublicScoreGroupConfigurationEgg {
    /// One with all that is required.
    pub fn new(
        group_category: impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        group_name: impl Into<Text>,
        rule_configurations: impl IntoIterator<
            Item = impl Into<PublicScoreRuleConfigurationEgg>,
        >,
    ) -> Self {
        Self {
            group_category: group_category.into(),
            group_name: group_name.into(),
            rule_configurations: rule_configurations
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `groupDecay`.
    pub fn group_decay(
        mut self,
        group_decay: impl Into<PublicGroupDecayConfiguration>,
    ) -> Self {
        self.group_decay = Some(group_decay.into());
        self
    }
    /// Sets `maxValue`.
    pub fn max_value(mut self, max_value: impl Into<f64>) -> Self {
        self.max_value = Some(max_value.into());
        self
    }
    /// Sets `minValue`.
    pub fn min_value(mut self, min_value: impl Into<f64>) -> Self {
        self.min_value = Some(min_value.into());
        self
    }
}

/// `PublicScoreHistoryEntry`: 6 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreHistoryEntry {
    /// `delta`: a number; may be absent.
    pub delta: Option<f64>,
    /// `propertyValue`: text; may be absent.
    pub property_value: Option<Text>,
    /// `renderedEvents`: a list: `PublicRenderedEvent`.
    pub rendered_events: Vec<PublicRenderedEvent>,
    /// `resolvedListIds`: a list: a whole number.
    pub resolved_list_ids: Vec<i64>,
    /// `resolvedProperties`: a map by name: `PublicResolvedPropertyChange`.
    pub resolved_properties: Map<PublicResolvedPropertyChange>,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreHistoryEntry "PublicScoreHistoryEntry" {
        0 delta "delta" optional = None;
        1 property_value "propertyValue" optional = None;
        2 rendered_events "renderedEvents" required = Vec::new();
        3 resolved_list_ids "resolvedListIds" required = Vec::new();
        4 resolved_properties "resolvedProperties" required = Map::EMPTY;
        5 timestamp "timestamp" required = DateTime::UNSET;
    }
}
impl PublicScoreHistoryEntry {
    /// One with all that is required.
    pub fn new(
        rendered_events: impl IntoIterator<Item = impl Into<PublicRenderedEvent>>,
        resolved_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        resolved_properties: impl Into<Map<PublicResolvedPropertyChange>>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            rendered_events: rendered_events.into_iter().map(Into::into).collect(),
            resolved_list_ids: resolved_list_ids.into_iter().map(Into::into).collect(),
            resolved_properties: resolved_properties.into(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicScoreOutputOutputType {
    /// `SCORE`
    Score,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicScoreOutputOutputType "PublicScoreOutputOutputType" {
        0 Score "SCORE";
    } 1
}

/// `PublicScoreOutputOverride`: 6 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreOutputOverride {
    /// `id`: text.
    pub id: Text,
    /// `internalPropertyName`: text; may be absent.
    pub internal_property_name: Option<Text>,
    /// `outputType`: `PublicScoreOutputOutputType`.
    pub output_type: PublicScoreOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text; may be absent.
    pub property_label: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreOutputOverride "PublicScoreOutputOverride" {
        0 id "id" required = Text::EMPTY;
        1 internal_property_name "internalPropertyName" optional = None;
        2 output_type "outputType" required = Shaped::blank();
        3 property_description "propertyDescription" optional = None;
        4 property_group "propertyGroup" optional = None;
        5 property_label "propertyLabel" optional = None;
    }
}
impl PublicScoreOutputOverride {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            output_type: PublicScoreOutputOutputType::Score,
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

/// `PublicScoreOutputProperty`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreOutputProperty {
    /// `categories`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub categories: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `id`: text.
    pub id: Text,
    /// `outputType`: `PublicScoreOutputOutputType`.
    pub output_type: PublicScoreOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text.
    pub property_label: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreOutputProperty "PublicScoreOutputProperty" {
        0 categories "categories" required = Vec::new();
        1 id "id" required = Text::EMPTY;
        2 output_type "outputType" required = Shaped::blank();
        3 property_description "propertyDescription" optional = None;
        4 property_group "propertyGroup" optional = None;
        5 property_label "propertyLabel" required = Text::EMPTY;
        6 property_name "propertyName" required = Text::EMPTY;
    }
}
impl PublicScoreOutputProperty {
    /// One with all that is required.
    pub fn new(
        categories: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        id: impl Into<Text>,
        property_label: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            categories: categories.into_iter().map(Into::into).collect(),
            id: id.into(),
            output_type: PublicScoreOutputOutputType::Score,
            property_label: property_label.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicScoreRuleConfiguration`: 5 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreRuleConfiguration {
    /// `configuration`: `PublicRuleConfiguration`.
    pub configuration: PublicRuleConfiguration,
    /// `enabled`: true or false.
    pub enabled: bool,
    /// `id`: text.
    pub id: Text,
    /// `maximumValue`: a number; may be absent.
    pub maximum_value: Option<f64>,
    /// `minimumValue`: a number; may be absent.
    pub minimum_value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreRuleConfiguration "PublicScoreRuleConfiguration" {
        0 configuration "configuration" required = Shaped::blank();
        1 enabled "enabled" required = false;
        2 id "id" required = Text::EMPTY;
        3 maximum_value "maximumValue" optional = None;
        4 minimum_value "minimumValue" optional = None;
    }
}
impl PublicScoreRuleConfiguration {
    /// One with all that is required.
    pub fn new(
        configuration: impl Into<PublicRuleConfiguration>,
        enabled: bool,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            configuration: configuration.into(),
            enabled,
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `maximumValue`.
    pub fn maximum_value(mut self, maximum_value: impl Into<f64>) -> Self {
        self.maximum_value = Some(maximum_value.into());
        self
    }
    /// Sets `minimumValue`.
    pub fn minimum_value(mut self, minimum_value: impl Into<f64>) -> Self {
        self.minimum_value = Some(minimum_value.into());
        self
    }
}

/// `PublicScoreRuleConfigurationEgg`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreRuleConfigurationEgg {
    /// `configuration`: `PublicRuleConfiguration`.
    pub configuration: PublicRuleConfiguration,
    /// `enabled`: true or false.
    pub enabled: bool,
    /// `maximumValue`: a number; may be absent.
    pub maximum_value: Option<f64>,
    /// `minimumValue`: a number; may be absent.
    pub minimum_value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicScoreRuleConfigurationEgg "PublicScoreRuleConfigurationEgg" {
        0 configuration "configuration" required = Shaped::blank();
        1 enabled "enabled" required = false;
        2 maximum_value "maximumValue" optional = None;
        3 minimum_value "minimumValue" optional = None;
    }
}
impl PublicScoreRuleConfigurationEgg {
    /// One with all that is required.
    pub fn new(
        configuration: impl Into<PublicRuleConfiguration>,
        enabled: bool,
    ) -> Self {
        Self {
            configuration: configuration.into(),
            enabled,
            ..Shaped::blank()
        }
    }
    /// Sets `maximumValue`.
    pub fn maximum_value(mut self, maximum_value: impl Into<f64>) -> Self {
        self.maximum_value = Some(maximum_value.into());
        self
    }
    /// Sets `minimumValue`.
    pub fn minimum_value(mut self, minimum_value: impl Into<f64>) -> Self {
        self.minimum_value = Some(minimum_value.into());
        self
    }
}

/// `PublicSegmentMembershipCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicSegmentMembershipCalculator {
    /// `segmentMembershipRules`: a list: `PublicSegmentMembershipRule`.
    pub segment_membership_rules: Vec<PublicSegmentMembershipRule>,
    /// `type`: `PublicSegmentMembershipCalculatorType`.
    pub r#type: PublicSegmentMembershipCalculatorType,
    rest: Rest,
}
crate::runtime::record! {
    PublicSegmentMembershipCalculator "PublicSegmentMembershipCalculator" {
        0 segment_membership_rules "segmentMembershipRules" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicSegmentMembershipCalculator {
    /// One with all that is required.
    pub fn new(
        segment_membership_rules: impl IntoIterator<
            Item = impl Into<PublicSegmentMembershipRule>,
        >,
    ) -> Self {
        Self {
            segment_membership_rules: segment_membership_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            r#type: PublicSegmentMembershipCalculatorType::SegmentMembership,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicSegmentMembershipRule>> From<Vec<T>>
for PublicSegmentMembershipCalculator {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicSegmentMembershipRule>, const N: usize> From<[T; N]>
for PublicSegmentMembershipCalculator {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicSegmentMembershipCalculatorType {
    /// `SEGMENT_MEMBERSHIP`
    SegmentMembership,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSegmentMembershipCalculatorType "PublicSegmentMembershipCalculatorType" {
        0 SegmentMembership "SEGMENT_MEMBERSHIP";
    } 1
}

/// `PublicSegmentMembershipRule`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicSegmentMembershipRule {
    /// `operation`: `PublicSegmentMembershipRuleOperation`.
    pub operation: PublicSegmentMembershipRuleOperation,
    /// `segmentIds`: a list: a whole number.
    pub segment_ids: Vec<i64>,
    /// `value`: a number.
    pub value: f64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSegmentMembershipRule "PublicSegmentMembershipRule" {
        0 operation "operation" required = Shaped::blank();
        1 segment_ids "segmentIds" required = Vec::new();
        2 value "value" required = 0.0;
    }
}
impl PublicSegmentMembershipRule {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicSegmentMembershipRuleOperation>,
        segment_ids: impl IntoIterator<Item = impl Into<i64>>,
        value: impl Into<f64>,
    ) -> Self {
        Self {
            operation: operation.into(),
            segment_ids: segment_ids.into_iter().map(Into::into).collect(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicSegmentMembershipRuleOperation {
    /// `HAS_ALL_SEGMENT_MEMBERSHIP`
    HasAllSegmentMembership,
    /// `HAS_AT_LEAST_ONE_SEGMENT_MEMBERSHIP`
    HasAtLeastOneSegmentMembership,
    /// `HAS_NO_SEGMENT_MEMBERSHIP`
    HasNoSegmentMembership,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSegmentMembershipRuleOperation "PublicSegmentMembershipRuleOperation" {
        0 HasAllSegmentMembership "HAS_ALL_SEGMENT_MEMBERSHIP";
        1 HasAtLeastOneSegmentMembership "HAS_AT_LEAST_ONE_SEGMENT_MEMBERSHIP";
        2 HasNoSegmentMembership "HAS_NO_SEGMENT_MEMBERSHIP";
    } 3
}

/// `PublicSingleCondition`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicSingleCondition {
    /// `operation`: `PublicOperation`.
    pub operation: PublicOperation,
    /// `property`: text.
    pub property: Text,
    /// `type`: `PublicSingleConditionType`.
    pub r#type: PublicSingleConditionType,
    rest: Rest,
}
crate::runtime::record! {
    PublicSingleCondition "PublicSingleCondition" {
        0 operation "operation" required = Shaped::blank();
        1 property "property" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicSingleCondition {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            operation: operation.into(),
            property: property.into(),
            r#type: PublicSingleConditionType::Single,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicSingleConditionType {
    /// `SINGLE`
    Single,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSingleConditionType "PublicSingleConditionType" {
        0 Single "SINGLE";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicThresholdOutputOutputType {
    /// `THRESHOLD`
    Threshold,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicThresholdOutputOutputType "PublicThresholdOutputOutputType" {
        0 Threshold "THRESHOLD";
    } 1
}

/// `PublicThresholdOutputOverride`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicThresholdOutputOverride {
    /// `boundaries`: a list: `PublicThresholdTierBoundary`.
    pub boundaries: Vec<PublicThresholdTierBoundary>,
    /// `id`: text.
    pub id: Text,
    /// `internalPropertyName`: text; may be absent.
    pub internal_property_name: Option<Text>,
    /// `outputType`: `PublicThresholdOutputOutputType`.
    pub output_type: PublicThresholdOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text; may be absent.
    pub property_label: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicThresholdOutputOverride "PublicThresholdOutputOverride" {
        0 boundaries "boundaries" required = Vec::new();
        1 id "id" required = Text::EMPTY;
        2 internal_property_name "internalPropertyName" optional = None;
        3 output_type "outputType" required = Shaped::blank();
        4 property_description "propertyDescription" optional = None;
        5 property_group "propertyGroup" optional = None;
        6 property_label "propertyLabel" optional = None;
    }
}
impl PublicThresholdOutputOverride {
    /// One with all that is required.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<PublicThresholdTierBoundary>>,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into_iter().map(Into::into).collect(),
            id: id.into(),
            output_type: PublicThresholdOutputOutputType::Threshold,
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

/// `PublicThresholdOutputProperty`: 8 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicThresholdOutputProperty {
    /// `boundaries`: a list: `PublicThresholdTierBoundary`.
    pub boundaries: Vec<PublicThresholdTierBoundary>,
    /// `categories`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub categories: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `id`: text.
    pub id: Text,
    /// `outputType`: `PublicThresholdOutputOutputType`.
    pub output_type: PublicThresholdOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text.
    pub property_label: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicThresholdOutputProperty "PublicThresholdOutputProperty" {
        0 boundaries "boundaries" required = Vec::new();
        1 categories "categories" required = Vec::new();
        2 id "id" required = Text::EMPTY;
        3 output_type "outputType" required = Shaped::blank();
        4 property_description "propertyDescription" optional = None;
        5 property_group "propertyGroup" optional = None;
        6 property_label "propertyLabel" required = Text::EMPTY;
        7 property_name "propertyName" required = Text::EMPTY;
    }
}
impl PublicThresholdOutputProperty {
    /// One with all that is required.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<PublicThresholdTierBoundary>>,
        categories: impl IntoIterator<
            Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>,
        >,
        id: impl Into<Text>,
        property_label: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into_iter().map(Into::into).collect(),
            categories: categories.into_iter().map(Into::into).collect(),
            id: id.into(),
            output_type: PublicThresholdOutputOutputType::Threshold,
            property_label: property_label.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicThresholdTierBoundary`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicThresholdTierBoundary {
    /// `color`: `PublicThresholdTierBoundaryColor`; may be absent.
    pub color: Option<PublicThresholdTierBoundaryColor>,
    /// `label`: text.
    pub label: Text,
    /// `newLabel`: text; may be absent.
    pub new_label: Option<Text>,
    /// `threshold`: a number.
    pub threshold: f64,
    rest: Rest,
}
crate::runtime::record! {
    PublicThresholdTierBoundary "PublicThresholdTierBoundary" {
        0 color "color" optional = None;
        1 label "label" required = Text::EMPTY;
        2 new_label "newLabel" optional = None;
        3 threshold "threshold" required = 0.0;
    }
}
impl PublicThresholdTierBoundary {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, threshold: impl Into<f64>) -> Self {
        Self {
            label: label.into(),
            threshold: threshold.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<PublicThresholdTierBoundaryColor>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets `newLabel`.
    pub fn new_label(mut self, new_label: impl Into<Text>) -> Self {
        self.new_label = Some(new_label.into());
        self
    }
}

/// 8 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicThresholdTierBoundaryColor {
    /// `BLUE`
    Blue,
    /// `GRAY`
    Gray,
    /// `GREEN`
    Green,
    /// `MAGENTA`
    Magenta,
    /// `ORANGE`
    Orange,
    /// `PURPLE`
    Purple,
    /// `RED`
    Red,
    /// `YELLOW`
    Yellow,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicThresholdTierBoundaryColor "PublicThresholdTierBoundaryColor" {
        0 Blue "BLUE";
        1 Gray "GRAY";
        2 Green "GREEN";
        3 Magenta "MAGENTA";
        4 Orange "ORANGE";
        5 Purple "PURPLE";
        6 Red "RED";
        7 Yellow "YELLOW";
    } 8
}
