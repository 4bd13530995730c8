// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicAssociationObjectRollupCalculator, PublicAssociationUnifiedEventRollupCalculator,
    PublicConditionalCalculator, PublicConstantValueCalculator, PublicDraftCreateRequestAllowedGroupTypes,
    PublicFilterConfiguration, PublicGroupDecayConfiguration, PublicMatchCalculator,
    PublicMultiUnifiedEventRollupCalculator, PublicMultiValueCalculator, PublicOperation, PublicOutputConfiguration,
    PublicRenderedComponent,
};

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
    /// `renderedComponents`: a list: `PublicRenderedComponent`.
    pub rendered_components: Vec<PublicRenderedComponent>,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRenderedEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRenderedEvent", kind: Kind::Record(&[
            Member { name: "defaultTemplate", required: false }, Member { name: "eventTypeId", required: false },
            Member { name: "heading", required: true }, Member { name: "renderedComponents", required: true },
            Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_template: None, event_type_id: None, heading: Text::EMPTY, rendered_components: Vec::new(),
            timestamp: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_template, 1 => &self.event_type_id, 2 => &self.heading,
            3 => &self.rendered_components, 4 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_template, 1 => &mut self.event_type_id, 2 => &mut self.heading,
            3 => &mut self.rendered_components, 4 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicRenderedEvent {
    /// With all that is required.
    pub fn new(
        heading: impl Into<Text>, rendered_components: impl IntoIterator<Item = impl Into<PublicRenderedComponent>>,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            heading: heading.into(), rendered_components: rendered_components.into_iter().map(Into::into).collect(),
            timestamp: timestamp.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultTemplate`.
    pub fn default_template(mut self, default_template: impl Into<Text>) -> Self {
        self.default_template = Some(default_template.into()); self
    }
    /// Sets `eventTypeId`.
    pub fn event_type_id(mut self, event_type_id: impl Into<Text>) -> Self {
        self.event_type_id = Some(event_type_id.into()); self
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
impl Shaped for PublicResolvedPropertyChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicResolvedPropertyChange", kind: Kind::Record(&[
            Member { name: "pastValue", required: false }, Member { name: "presentValue", required: false },
            Member { name: "timestamp", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { past_value: None, present_value: None, timestamp: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.past_value, 1 => &self.present_value, 2 => &self.timestamp, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.past_value, 1 => &mut self.present_value, 2 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicResolvedPropertyChange {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `pastValue`.
    pub fn past_value(mut self, past_value: impl Into<Text>) -> Self { self.past_value = Some(past_value.into()); self }
    /// Sets `presentValue`.
    pub fn present_value(mut self, present_value: impl Into<Text>) -> Self {
        self.present_value = Some(present_value.into()); self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self { self.timestamp = Some(timestamp.into()); self }
}
impl Default for PublicResolvedPropertyChange {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicRuleConfiguration`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicRuleConfiguration {
    /// `calculation`: `PublicRuleConfigurationCalculation`.
    pub calculation: PublicRuleConfigurationCalculation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRuleConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRuleConfiguration", kind: Kind::Record(&[
            Member { name: "calculation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { calculation: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.calculation, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.calculation, _ => &mut self.rest }
    }
}
impl PublicRuleConfiguration {
    /// With all that is required.
    pub fn new(calculation: impl Into<PublicRuleConfigurationCalculation>) -> Self {
        Self { calculation: calculation.into(), rest: Rest::EMPTY }
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
impl Shaped for PublicRuleConfigurationCalculation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRuleConfigurationCalculation", kind: Kind::Union(&[
            Variant { name: "PublicAssociationObjectRollupCalculator", tag: Some(("type", &["ASSOCIATIONS"])), required: &[] },
            Variant { name: "PublicAssociationUnifiedEventRollupCalculator", tag: Some(("type", &["ASSOCIATION_UE"])), required: &[] },
            Variant { name: "PublicConditionalCalculator", tag: Some(("type", &["CONDITIONAL"])), required: &[] },
            Variant { name: "PublicConstantValueCalculator", tag: Some(("type", &["CONSTANT"])), required: &[] },
            Variant { name: "PublicMatchCalculator", tag: Some(("type", &["MATCH"])), required: &[] },
            Variant { name: "PublicMultiUnifiedEventRollupCalculator", tag: Some(("type", &["MULTI_UE"])), required: &[] },
            Variant { name: "PublicMultiValueCalculator", tag: Some(("type", &["MULTI"])), required: &[] },
            Variant { name: "PublicSegmentMembershipCalculator", tag: Some(("type", &["SEGMENT_MEMBERSHIP"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAssociationObjectRollupCalculator(value) => (0, value),
            Self::PublicAssociationUnifiedEventRollupCalculator(value) => (1, value),
            Self::PublicConditionalCalculator(value) => (2, value),
            Self::PublicConstantValueCalculator(value) => (3, value),
            Self::PublicMatchCalculator(value) => (4, value),
            Self::PublicMultiUnifiedEventRollupCalculator(value) => (5, value),
            Self::PublicMultiValueCalculator(value) => (6, value),
            Self::PublicSegmentMembershipCalculator(value) => (7, value), Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAssociationObjectRollupCalculator(Shaped::blank()),
            1 => Self::PublicAssociationUnifiedEventRollupCalculator(Shaped::blank()),
            2 => Self::PublicConditionalCalculator(Shaped::blank()),
            3 => Self::PublicConstantValueCalculator(Shaped::blank()),
            4 => Self::PublicMatchCalculator(Shaped::blank()),
            5 => Self::PublicMultiUnifiedEventRollupCalculator(Shaped::blank()),
            6 => Self::PublicMultiValueCalculator(Shaped::blank()),
            7 => Self::PublicSegmentMembershipCalculator(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAssociationObjectRollupCalculator(value) => value,
            Self::PublicAssociationUnifiedEventRollupCalculator(value) => value,
            Self::PublicConditionalCalculator(value) => value, Self::PublicConstantValueCalculator(value) => value,
            Self::PublicMatchCalculator(value) => value,
            Self::PublicMultiUnifiedEventRollupCalculator(value) => value,
            Self::PublicMultiValueCalculator(value) => value,
            Self::PublicSegmentMembershipCalculator(value) => value, Self::Unknown(value) => value,
        }
    }
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
impl Shaped for PublicScoreCloneRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreCloneRequest", kind: Kind::Record(&[Member { name: "scoreName", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { score_name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.score_name, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.score_name, _ => &mut self.rest }
    }
}
impl PublicScoreCloneRequest {
    /// With all that is required.
    pub fn new(score_name: impl Into<Text>) -> Self { Self { score_name: score_name.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PublicScoreCloneRequest }

/// `PublicScoreConfiguration`: 14 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreConfiguration {
    /// `allowedGroupTypes`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `filterConfiguration`: `PublicFilterConfiguration`; may be absent.
    pub filter_configuration: Option<PublicFilterConfiguration>,
    /// `groupConfigs`: a list: `PublicScoreGroupConfiguration`.
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
    /// `outputConfiguration`: `PublicOutputConfiguration`; may be absent.
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
impl Shaped for PublicScoreConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreConfiguration", kind: Kind::Record(&[
            Member { name: "allowedGroupTypes", required: true }, Member { name: "createdAt", required: false },
            Member { name: "filterConfiguration", required: false }, Member { name: "groupConfigs", required: true },
            Member { name: "id", required: true }, Member { name: "maxScore", required: false },
            Member { name: "maxScorePerCategory", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "outputConfiguration", required: false },
            Member { name: "publishedAt", required: false }, Member { name: "scoreStatus", required: true },
            Member { name: "scoreType", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allowed_group_types: Vec::new(), created_at: None, filter_configuration: None, group_configs: Vec::new(),
            id: Text::EMPTY, max_score: None, max_score_per_category: None, name: Text::EMPTY,
            object_type_id: Text::EMPTY, output_configuration: None, published_at: None, score_status: Text::EMPTY,
            score_type: Text::EMPTY, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allowed_group_types, 1 => &self.created_at, 2 => &self.filter_configuration,
            3 => &self.group_configs, 4 => &self.id, 5 => &self.max_score, 6 => &self.max_score_per_category,
            7 => &self.name, 8 => &self.object_type_id, 9 => &self.output_configuration, 10 => &self.published_at,
            11 => &self.score_status, 12 => &self.score_type, 13 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allowed_group_types, 1 => &mut self.created_at, 2 => &mut self.filter_configuration,
            3 => &mut self.group_configs, 4 => &mut self.id, 5 => &mut self.max_score,
            6 => &mut self.max_score_per_category, 7 => &mut self.name, 8 => &mut self.object_type_id,
            9 => &mut self.output_configuration, 10 => &mut self.published_at, 11 => &mut self.score_status,
            12 => &mut self.score_type, 13 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicScoreConfiguration {
    /// With all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        group_configs: impl IntoIterator<Item = impl Into<PublicScoreGroupConfiguration>>, id: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, score_status: impl Into<Text>,
        score_type: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types.into_iter().map(Into::into).collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(), id: id.into(), name: name.into(),
            object_type_id: object_type_id.into(), score_status: score_status.into(), score_type: score_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `filterConfiguration`.
    pub fn filter_configuration(mut self, filter_configuration: impl Into<PublicFilterConfiguration>) -> Self {
        self.filter_configuration = Some(filter_configuration.into()); self
    }
    /// Sets `maxScore`.
    pub fn max_score(mut self, max_score: impl Into<i64>) -> Self { self.max_score = Some(max_score.into()); self }
    /// Sets `maxScorePerCategory`.
    pub fn max_score_per_category(mut self, max_score_per_category: impl Into<i64>) -> Self {
        self.max_score_per_category = Some(max_score_per_category.into()); self
    }
    /// Sets `outputConfiguration`.
    pub fn output_configuration(mut self, output_configuration: impl Into<PublicOutputConfiguration>) -> Self {
        self.output_configuration = Some(output_configuration.into()); self
    }
    /// Sets `publishedAt`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.published_at = Some(published_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
impl Shaped for PublicScoreFragment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreFragment", kind: Kind::Record(&[
            Member { name: "id", required: true },
            Member { name: "lastConfigurationChangeTimestamp", required: true },
            Member { name: "name", required: true }, Member { name: "scoreType", required: true },
            Member { name: "scoredObjectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, last_configuration_change_timestamp: DateTime::UNSET, name: Text::EMPTY,
            score_type: Text::EMPTY, scored_object_type_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.last_configuration_change_timestamp, 2 => &self.name, 3 => &self.score_type,
            4 => &self.scored_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.last_configuration_change_timestamp, 2 => &mut self.name,
            3 => &mut self.score_type, 4 => &mut self.scored_object_type_id, _ => &mut self.rest,
        }
    }
}
impl PublicScoreFragment {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, last_configuration_change_timestamp: impl Into<DateTime>, name: impl Into<Text>,
        score_type: impl Into<Text>, scored_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(), last_configuration_change_timestamp: last_configuration_change_timestamp.into(),
            name: name.into(), score_type: score_type.into(), scored_object_type_id: scored_object_type_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicScoreGroupConfiguration`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicScoreGroupConfiguration {
    /// `groupCategory`: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub group_category: PublicDraftCreateRequestAllowedGroupTypes,
    /// `groupDecay`: `PublicGroupDecayConfiguration`; may be absent.
    pub group_decay: Option<PublicGroupDecayConfiguration>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `maxValue`: a number; may be absent.
    pub max_value: Option<f64>,
    /// `minValue`: a number; may be absent.
    pub min_value: Option<f64>,
    /// `ruleConfigurations`: a list: `PublicScoreRuleConfiguration`.
    pub rule_configurations: Vec<PublicScoreRuleConfiguration>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreGroupConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreGroupConfiguration", kind: Kind::Record(&[
            Member { name: "groupCategory", required: true }, Member { name: "groupDecay", required: false },
            Member { name: "groupName", required: true }, Member { name: "id", required: true },
            Member { name: "maxValue", required: false }, Member { name: "minValue", required: false },
            Member { name: "ruleConfigurations", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            group_category: Shaped::blank(), group_decay: None, group_name: Text::EMPTY, id: Text::EMPTY,
            max_value: None, min_value: None, rule_configurations: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_category, 1 => &self.group_decay, 2 => &self.group_name, 3 => &self.id,
            4 => &self.max_value, 5 => &self.min_value, 6 => &self.rule_configurations, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_category, 1 => &mut self.group_decay, 2 => &mut self.group_name, 3 => &mut self.id,
            4 => &mut self.max_value, 5 => &mut self.min_value, 6 => &mut self.rule_configurations,
            _ => &mut self.rest,
        }
    }
}
impl PublicScoreGroupConfiguration {
    /// With all that is required.
    pub fn new(
        group_category: impl Into<PublicDraftCreateRequestAllowedGroupTypes>, group_name: impl Into<Text>,
        id: impl Into<Text>, rule_configurations: impl IntoIterator<Item = impl Into<PublicScoreRuleConfiguration>>,
    ) -> Self {
        Self {
            group_category: group_category.into(), group_name: group_name.into(), id: id.into(),
            rule_configurations: rule_configurations.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `groupDecay`.
    pub fn group_decay(mut self, group_decay: impl Into<PublicGroupDecayConfiguration>) -> Self {
        self.group_decay = Some(group_decay.into()); self
    }
    /// Sets `maxValue`.
    pub fn max_value(mut self, max_value: impl Into<f64>) -> Self { self.max_value = Some(max_value.into()); self }
    /// Sets `minValue`.
    pub fn min_value(mut self, min_value: impl Into<f64>) -> Self { self.min_value = Some(min_value.into()); self }
}

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreGroupConfigurationEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreGroupConfigurationEgg", kind: Kind::Record(&[
            Member { name: "groupCategory", required: true }, Member { name: "groupDecay", required: false },
            Member { name: "groupName", required: true }, Member { name: "maxValue", required: false },
            Member { name: "minValue", required: false }, Member { name: "ruleConfigurations", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            group_category: Shaped::blank(), group_decay: None, group_name: Text::EMPTY, max_value: None,
            min_value: None, rule_configurations: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_category, 1 => &self.group_decay, 2 => &self.group_name, 3 => &self.max_value,
            4 => &self.min_value, 5 => &self.rule_configurations, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_category, 1 => &mut self.group_decay, 2 => &mut self.group_name,
            3 => &mut self.max_value, 4 => &mut self.min_value, 5 => &mut self.rule_configurations,
            _ => &mut self.rest,
        }
    }
}
impl PublicScoreGroupConfigurationEgg {
    /// With all that is required.
    pub fn new(
        group_category: impl Into<PublicDraftCreateRequestAllowedGroupTypes>, group_name: impl Into<Text>,
        rule_configurations: impl IntoIterator<Item = impl Into<PublicScoreRuleConfigurationEgg>>,
    ) -> Self {
        Self {
            group_category: group_category.into(), group_name: group_name.into(),
            rule_configurations: rule_configurations.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `groupDecay`.
    pub fn group_decay(mut self, group_decay: impl Into<PublicGroupDecayConfiguration>) -> Self {
        self.group_decay = Some(group_decay.into()); self
    }
    /// Sets `maxValue`.
    pub fn max_value(mut self, max_value: impl Into<f64>) -> Self { self.max_value = Some(max_value.into()); self }
    /// Sets `minValue`.
    pub fn min_value(mut self, min_value: impl Into<f64>) -> Self { self.min_value = Some(min_value.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreHistoryEntry {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreHistoryEntry", kind: Kind::Record(&[
            Member { name: "delta", required: false }, Member { name: "propertyValue", required: false },
            Member { name: "renderedEvents", required: true }, Member { name: "resolvedListIds", required: true },
            Member { name: "resolvedProperties", required: true }, Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            delta: None, property_value: None, rendered_events: Vec::new(), resolved_list_ids: Vec::new(),
            resolved_properties: Map::EMPTY, timestamp: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delta, 1 => &self.property_value, 2 => &self.rendered_events, 3 => &self.resolved_list_ids,
            4 => &self.resolved_properties, 5 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delta, 1 => &mut self.property_value, 2 => &mut self.rendered_events,
            3 => &mut self.resolved_list_ids, 4 => &mut self.resolved_properties, 5 => &mut self.timestamp,
            _ => &mut self.rest,
        }
    }
}
impl PublicScoreHistoryEntry {
    /// With all that is required.
    pub fn new(
        rendered_events: impl IntoIterator<Item = impl Into<PublicRenderedEvent>>,
        resolved_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        resolved_properties: impl Into<Map<PublicResolvedPropertyChange>>, timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            rendered_events: rendered_events.into_iter().map(Into::into).collect(),
            resolved_list_ids: resolved_list_ids.into_iter().map(Into::into).collect(),
            resolved_properties: resolved_properties.into(), timestamp: timestamp.into(), ..Shaped::blank()
        }
    }
    /// Sets `delta`.
    pub fn delta(mut self, delta: impl Into<f64>) -> Self { self.delta = Some(delta.into()); self }
    /// Sets `propertyValue`.
    pub fn property_value(mut self, property_value: impl Into<Text>) -> Self {
        self.property_value = Some(property_value.into()); self
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
impl Shaped for PublicScoreOutputOutputType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreOutputOutputType", kind: Kind::Enumeration(&["SCORE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Score => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Score, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreOutputOverride {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreOutputOverride", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "internalPropertyName", required: false },
            Member { name: "outputType", required: true }, Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, internal_property_name: None, output_type: Shaped::blank(), property_description: None,
            property_group: None, property_label: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.internal_property_name, 2 => &self.output_type,
            3 => &self.property_description, 4 => &self.property_group, 5 => &self.property_label, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.internal_property_name, 2 => &mut self.output_type,
            3 => &mut self.property_description, 4 => &mut self.property_group, 5 => &mut self.property_label,
            _ => &mut self.rest,
        }
    }
}
impl PublicScoreOutputOverride {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self { id: id.into(), output_type: PublicScoreOutputOutputType::Score, ..Shaped::blank() }
    }
    /// Sets `internalPropertyName`.
    pub fn internal_property_name(mut self, internal_property_name: impl Into<Text>) -> Self {
        self.internal_property_name = Some(internal_property_name.into()); self
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
    }
    /// Sets `propertyLabel`.
    pub fn property_label(mut self, property_label: impl Into<Text>) -> Self {
        self.property_label = Some(property_label.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreOutputProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreOutputProperty", kind: Kind::Record(&[
            Member { name: "categories", required: true }, Member { name: "id", required: true },
            Member { name: "outputType", required: true }, Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: true },
            Member { name: "propertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            categories: Vec::new(), id: Text::EMPTY, output_type: Shaped::blank(), property_description: None,
            property_group: None, property_label: Text::EMPTY, property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.categories, 1 => &self.id, 2 => &self.output_type, 3 => &self.property_description,
            4 => &self.property_group, 5 => &self.property_label, 6 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.categories, 1 => &mut self.id, 2 => &mut self.output_type,
            3 => &mut self.property_description, 4 => &mut self.property_group, 5 => &mut self.property_label,
            6 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl PublicScoreOutputProperty {
    /// With all that is required.
    pub fn new(
        categories: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        id: impl Into<Text>, property_label: impl Into<Text>, property_name: impl Into<Text>,
    ) -> Self {
        Self {
            categories: categories.into_iter().map(Into::into).collect(), id: id.into(),
            output_type: PublicScoreOutputOutputType::Score, property_label: property_label.into(),
            property_name: property_name.into(), ..Shaped::blank()
        }
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreRuleConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreRuleConfiguration", kind: Kind::Record(&[
            Member { name: "configuration", required: true }, Member { name: "enabled", required: true },
            Member { name: "id", required: true }, Member { name: "maximumValue", required: false },
            Member { name: "minimumValue", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            configuration: Shaped::blank(), enabled: false, id: Text::EMPTY, maximum_value: None,
            minimum_value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.configuration, 1 => &self.enabled, 2 => &self.id, 3 => &self.maximum_value,
            4 => &self.minimum_value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.configuration, 1 => &mut self.enabled, 2 => &mut self.id, 3 => &mut self.maximum_value,
            4 => &mut self.minimum_value, _ => &mut self.rest,
        }
    }
}
impl PublicScoreRuleConfiguration {
    /// With all that is required.
    pub fn new(configuration: impl Into<PublicRuleConfiguration>, enabled: bool, id: impl Into<Text>) -> Self {
        Self { configuration: configuration.into(), enabled, id: id.into(), ..Shaped::blank() }
    }
    /// Sets `maximumValue`.
    pub fn maximum_value(mut self, maximum_value: impl Into<f64>) -> Self {
        self.maximum_value = Some(maximum_value.into()); self
    }
    /// Sets `minimumValue`.
    pub fn minimum_value(mut self, minimum_value: impl Into<f64>) -> Self {
        self.minimum_value = Some(minimum_value.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicScoreRuleConfigurationEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicScoreRuleConfigurationEgg", kind: Kind::Record(&[
            Member { name: "configuration", required: true }, Member { name: "enabled", required: true },
            Member { name: "maximumValue", required: false }, Member { name: "minimumValue", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            configuration: Shaped::blank(), enabled: false, maximum_value: None, minimum_value: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.configuration, 1 => &self.enabled, 2 => &self.maximum_value, 3 => &self.minimum_value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.configuration, 1 => &mut self.enabled, 2 => &mut self.maximum_value,
            3 => &mut self.minimum_value, _ => &mut self.rest,
        }
    }
}
impl PublicScoreRuleConfigurationEgg {
    /// With all that is required.
    pub fn new(configuration: impl Into<PublicRuleConfiguration>, enabled: bool) -> Self {
        Self { configuration: configuration.into(), enabled, ..Shaped::blank() }
    }
    /// Sets `maximumValue`.
    pub fn maximum_value(mut self, maximum_value: impl Into<f64>) -> Self {
        self.maximum_value = Some(maximum_value.into()); self
    }
    /// Sets `minimumValue`.
    pub fn minimum_value(mut self, minimum_value: impl Into<f64>) -> Self {
        self.minimum_value = Some(minimum_value.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSegmentMembershipCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSegmentMembershipCalculator", kind: Kind::Record(&[
            Member { name: "segmentMembershipRules", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { segment_membership_rules: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.segment_membership_rules, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.segment_membership_rules, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicSegmentMembershipCalculator {
    /// With all that is required.
    pub fn new(segment_membership_rules: impl IntoIterator<Item = impl Into<PublicSegmentMembershipRule>>) -> Self {
        Self {
            segment_membership_rules: segment_membership_rules.into_iter().map(Into::into).collect(),
            r#type: PublicSegmentMembershipCalculatorType::SegmentMembership, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<PublicSegmentMembershipRule>> From<Vec<T>> for PublicSegmentMembershipCalculator {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicSegmentMembershipRule>, const N: usize> From<[T; N]> for PublicSegmentMembershipCalculator {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for PublicSegmentMembershipCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSegmentMembershipCalculatorType", kind: Kind::Enumeration(&["SEGMENT_MEMBERSHIP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SegmentMembership => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SegmentMembership, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSegmentMembershipRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSegmentMembershipRule", kind: Kind::Record(&[
            Member { name: "operation", required: true }, Member { name: "segmentIds", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operation: Shaped::blank(), segment_ids: Vec::new(), value: 0.0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operation, 1 => &self.segment_ids, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operation, 1 => &mut self.segment_ids, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl PublicSegmentMembershipRule {
    /// With all that is required.
    pub fn new(
        operation: impl Into<PublicSegmentMembershipRuleOperation>,
        segment_ids: impl IntoIterator<Item = impl Into<i64>>, value: impl Into<f64>,
    ) -> Self {
        Self {
            operation: operation.into(), segment_ids: segment_ids.into_iter().map(Into::into).collect(),
            value: value.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicSegmentMembershipRuleOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSegmentMembershipRuleOperation", kind: Kind::Enumeration(&[
            "HAS_ALL_SEGMENT_MEMBERSHIP", "HAS_AT_LEAST_ONE_SEGMENT_MEMBERSHIP", "HAS_NO_SEGMENT_MEMBERSHIP",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HasAllSegmentMembership => 0, Self::HasAtLeastOneSegmentMembership => 1,
            Self::HasNoSegmentMembership => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HasAllSegmentMembership, 1 => Self::HasAtLeastOneSegmentMembership,
            2 => Self::HasNoSegmentMembership, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSingleCondition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleCondition", kind: Kind::Record(&[
            Member { name: "operation", required: true }, Member { name: "property", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operation: Shaped::blank(), property: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operation, 1 => &self.property, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operation, 1 => &mut self.property, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicSingleCondition {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicOperation>, property: impl Into<Text>) -> Self {
        Self {
            operation: operation.into(), property: property.into(), r#type: PublicSingleConditionType::Single,
            rest: Rest::EMPTY,
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
impl Shaped for PublicSingleConditionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleConditionType", kind: Kind::Enumeration(&["SINGLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Single => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Single, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicThresholdOutputOutputType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThresholdOutputOutputType", kind: Kind::Enumeration(&["THRESHOLD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Threshold => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Threshold, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThresholdOutputOverride {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThresholdOutputOverride", kind: Kind::Record(&[
            Member { name: "boundaries", required: true }, Member { name: "id", required: true },
            Member { name: "internalPropertyName", required: false }, Member { name: "outputType", required: true },
            Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            boundaries: Vec::new(), id: Text::EMPTY, internal_property_name: None, output_type: Shaped::blank(),
            property_description: None, property_group: None, property_label: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.boundaries, 1 => &self.id, 2 => &self.internal_property_name, 3 => &self.output_type,
            4 => &self.property_description, 5 => &self.property_group, 6 => &self.property_label, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.boundaries, 1 => &mut self.id, 2 => &mut self.internal_property_name,
            3 => &mut self.output_type, 4 => &mut self.property_description, 5 => &mut self.property_group,
            6 => &mut self.property_label, _ => &mut self.rest,
        }
    }
}
impl PublicThresholdOutputOverride {
    /// With all that is required.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<PublicThresholdTierBoundary>>, id: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into_iter().map(Into::into).collect(), id: id.into(),
            output_type: PublicThresholdOutputOutputType::Threshold, ..Shaped::blank()
        }
    }
    /// Sets `internalPropertyName`.
    pub fn internal_property_name(mut self, internal_property_name: impl Into<Text>) -> Self {
        self.internal_property_name = Some(internal_property_name.into()); self
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
    }
    /// Sets `propertyLabel`.
    pub fn property_label(mut self, property_label: impl Into<Text>) -> Self {
        self.property_label = Some(property_label.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThresholdOutputProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThresholdOutputProperty", kind: Kind::Record(&[
            Member { name: "boundaries", required: true }, Member { name: "categories", required: true },
            Member { name: "id", required: true }, Member { name: "outputType", required: true },
            Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: true },
            Member { name: "propertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            boundaries: Vec::new(), categories: Vec::new(), id: Text::EMPTY, output_type: Shaped::blank(),
            property_description: None, property_group: None, property_label: Text::EMPTY,
            property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.boundaries, 1 => &self.categories, 2 => &self.id, 3 => &self.output_type,
            4 => &self.property_description, 5 => &self.property_group, 6 => &self.property_label,
            7 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.boundaries, 1 => &mut self.categories, 2 => &mut self.id, 3 => &mut self.output_type,
            4 => &mut self.property_description, 5 => &mut self.property_group, 6 => &mut self.property_label,
            7 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl PublicThresholdOutputProperty {
    /// With all that is required.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<PublicThresholdTierBoundary>>,
        categories: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        id: impl Into<Text>, property_label: impl Into<Text>, property_name: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into_iter().map(Into::into).collect(),
            categories: categories.into_iter().map(Into::into).collect(), id: id.into(),
            output_type: PublicThresholdOutputOutputType::Threshold, property_label: property_label.into(),
            property_name: property_name.into(), ..Shaped::blank()
        }
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThresholdTierBoundary {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThresholdTierBoundary", kind: Kind::Record(&[
            Member { name: "color", required: false }, Member { name: "label", required: true },
            Member { name: "newLabel", required: false }, Member { name: "threshold", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { color: None, label: Text::EMPTY, new_label: None, threshold: 0.0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.color, 1 => &self.label, 2 => &self.new_label, 3 => &self.threshold, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color, 1 => &mut self.label, 2 => &mut self.new_label, 3 => &mut self.threshold,
            _ => &mut self.rest,
        }
    }
}
impl PublicThresholdTierBoundary {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, threshold: impl Into<f64>) -> Self {
        Self { label: label.into(), threshold: threshold.into(), ..Shaped::blank() }
    }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<PublicThresholdTierBoundaryColor>) -> Self {
        self.color = Some(color.into()); self
    }
    /// Sets `newLabel`.
    pub fn new_label(mut self, new_label: impl Into<Text>) -> Self { self.new_label = Some(new_label.into()); self }
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
impl Shaped for PublicThresholdTierBoundaryColor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThresholdTierBoundaryColor", kind: Kind::Enumeration(&[
            "BLUE", "GRAY", "GREEN", "MAGENTA", "ORANGE", "PURPLE", "RED", "YELLOW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Blue => 0, Self::Gray => 1, Self::Green => 2, Self::Magenta => 3, Self::Orange => 4,
            Self::Purple => 5, Self::Red => 6, Self::Yellow => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Blue, 1 => Self::Gray, 2 => Self::Green, 3 => Self::Magenta, 4 => Self::Orange,
            5 => Self::Purple, 6 => Self::Red, 7 => Self::Yellow, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    PublicRenderedEvent, PublicResolvedPropertyChange, PublicRuleConfiguration, PublicRuleConfigurationCalculation,
    PublicScoreCloneRequest, PublicScoreConfiguration, PublicScoreFragment, PublicScoreGroupConfiguration,
    PublicScoreGroupConfigurationEgg, PublicScoreHistoryEntry, PublicScoreOutputOverride, PublicScoreOutputProperty,
    PublicScoreRuleConfiguration, PublicScoreRuleConfigurationEgg, PublicSegmentMembershipCalculator,
    PublicSegmentMembershipRule, PublicSingleCondition, PublicThresholdOutputOverride, PublicThresholdOutputProperty,
    PublicThresholdTierBoundary,
}

crate::runtime::enumeration_traits! {
    PublicScoreOutputOutputType, PublicSegmentMembershipCalculatorType, PublicSegmentMembershipRuleOperation,
    PublicSingleConditionType, PublicThresholdOutputOutputType, PublicThresholdTierBoundaryColor,
}
