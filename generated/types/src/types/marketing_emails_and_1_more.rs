// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PageAbStatus,
};

/// `EmailCloneRequestVNext`: 3 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailCloneRequestVNext {
    /// `cloneName`: text; may be absent.
    pub clone_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "cloneName", required: false }, Member { name: "id", required: true },
            Member { name: "language", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { clone_name: None, id: Text::EMPTY, language: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.clone_name, 1 => &self.id, 2 => &self.language, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.clone_name, 1 => &mut self.id, 2 => &mut self.language, _ => &mut self.rest }
    }
}
impl EmailCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<Text>) -> Self { self.clone_name = Some(clone_name.into()); self }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
}

/// `EmailStatisticInterval`: 2 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailStatisticInterval {
    /// `aggregations`: `EmailStatisticsData`.
    pub aggregations: EmailStatisticsData,
    /// `interval`: `Interval`.
    pub interval: Interval,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailStatisticInterval {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailStatisticInterval", kind: Kind::Record(&[
            Member { name: "aggregations", required: true }, Member { name: "interval", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { aggregations: Shaped::blank(), interval: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.aggregations, 1 => &self.interval, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.aggregations, 1 => &mut self.interval, _ => &mut self.rest }
    }
}
impl EmailStatisticInterval {
    /// With all that is required.
    pub fn new(aggregations: impl Into<EmailStatisticsData>, interval: impl Into<Interval>) -> Self {
        Self { aggregations: aggregations.into(), interval: interval.into(), rest: Rest::EMPTY }
    }
}

/// `EmailStatisticsData`: 4 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailStatisticsData {
    /// `counters`: a map by name: a whole number.
    pub counters: Map<i64>,
    /// `deviceBreakdown`: a map by name: a map by name: a whole number.
    pub device_breakdown: Map<Map<i64>>,
    /// `qualifierStats`: a map by name: a map by name: a whole number.
    pub qualifier_stats: Map<Map<i64>>,
    /// `ratios`: a map by name: a number.
    pub ratios: Map<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailStatisticsData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailStatisticsData", kind: Kind::Record(&[
            Member { name: "counters", required: true }, Member { name: "deviceBreakdown", required: true },
            Member { name: "qualifierStats", required: true }, Member { name: "ratios", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            counters: Map::EMPTY, device_breakdown: Map::EMPTY, qualifier_stats: Map::EMPTY, ratios: Map::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.counters, 1 => &self.device_breakdown, 2 => &self.qualifier_stats, 3 => &self.ratios,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.counters, 1 => &mut self.device_breakdown, 2 => &mut self.qualifier_stats,
            3 => &mut self.ratios, _ => &mut self.rest,
        }
    }
}
impl EmailStatisticsData {
    /// With all that is required.
    pub fn new(
        counters: impl Into<Map<i64>>, device_breakdown: impl Into<Map<Map<i64>>>,
        qualifier_stats: impl Into<Map<Map<i64>>>, ratios: impl Into<Map<f64>>,
    ) -> Self {
        Self {
            counters: counters.into(), device_breakdown: device_breakdown.into(),
            qualifier_stats: qualifier_stats.into(), ratios: ratios.into(), rest: Rest::EMPTY,
        }
    }
}

/// `Interval`: 2 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Interval {
    /// `end`: a point in time.
    pub end: DateTime,
    /// `start`: a point in time.
    pub start: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Interval {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Interval", kind: Kind::Record(&[
            Member { name: "end", required: true }, Member { name: "start", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { end: DateTime::UNSET, start: DateTime::UNSET, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end, 1 => &self.start, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.end, 1 => &mut self.start, _ => &mut self.rest }
    }
}
impl Interval {
    /// With all that is required.
    pub fn new(end: impl Into<DateTime>, start: impl Into<DateTime>) -> Self {
        Self { end: end.into(), start: start.into(), rest: Rest::EMPTY }
    }
}

/// `AggregateEmailStatistics`: 3 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in v3.
#[doc(alias = "AggregateEmailStatistics")]
#[non_exhaustive]
pub struct MarketingAggregateEmailStatistics {
    /// `aggregate`: `EmailStatisticsData`; may be absent.
    pub aggregate: Option<EmailStatisticsData>,
    /// `campaignAggregations`: a map by name: `EmailStatisticsData`; may be absent.
    pub campaign_aggregations: Option<Map<EmailStatisticsData>>,
    /// `emails`: a list: a whole number; may be absent.
    pub emails: Option<Vec<i64>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingAggregateEmailStatistics {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AggregateEmailStatistics", kind: Kind::Record(&[
            Member { name: "aggregate", required: false }, Member { name: "campaignAggregations", required: false },
            Member { name: "emails", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { aggregate: None, campaign_aggregations: None, emails: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.aggregate, 1 => &self.campaign_aggregations, 2 => &self.emails, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.aggregate, 1 => &mut self.campaign_aggregations, 2 => &mut self.emails,
            _ => &mut self.rest,
        }
    }
}
impl MarketingAggregateEmailStatistics {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `aggregate`.
    pub fn aggregate(mut self, aggregate: impl Into<EmailStatisticsData>) -> Self {
        self.aggregate = Some(aggregate.into()); self
    }
    /// Sets `campaignAggregations`.
    pub fn campaign_aggregations(mut self, campaign_aggregations: impl Into<Map<EmailStatisticsData>>) -> Self {
        self.campaign_aggregations = Some(campaign_aggregations.into()); self
    }
    /// Sets `emails`.
    pub fn emails(mut self, emails: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect()); self
    }
}
impl Default for MarketingAggregateEmailStatistics {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailTestingDetails`: 8 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in v3.
#[doc(alias = "PublicEmailTestingDetails")]
#[non_exhaustive]
pub struct MarketingPublicEmailTestingDetails {
    /// `abSampleSizeDefault`: `PageAbStatus`; may be absent.
    pub ab_sample_size_default: Option<PageAbStatus>,
    /// `abSamplingDefault`: `PageAbStatus`; may be absent.
    pub ab_sampling_default: Option<PageAbStatus>,
    /// `abStatus`: `PageAbStatus`; may be absent.
    pub ab_status: Option<PageAbStatus>,
    /// `abSuccessMetric`: `PublicEmailTestingDetailsAbSuccessMetric`; may be absent.
    pub ab_success_metric: Option<PublicEmailTestingDetailsAbSuccessMetric>,
    /// `abTestPercentage`: a whole number; may be absent.
    pub ab_test_percentage: Option<i64>,
    /// `hoursToWait`: a whole number; may be absent.
    pub hours_to_wait: Option<i64>,
    /// `isAbVariation`: true or false; may be absent.
    pub is_ab_variation: Option<bool>,
    /// `testId`: text; may be absent.
    pub test_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingPublicEmailTestingDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailTestingDetails", kind: Kind::Record(&[
            Member { name: "abSampleSizeDefault", required: false },
            Member { name: "abSamplingDefault", required: false }, Member { name: "abStatus", required: false },
            Member { name: "abSuccessMetric", required: false },
            Member { name: "abTestPercentage", required: false }, Member { name: "hoursToWait", required: false },
            Member { name: "isAbVariation", required: false }, Member { name: "testId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_sample_size_default: None, ab_sampling_default: None, ab_status: None, ab_success_metric: None,
            ab_test_percentage: None, hours_to_wait: None, is_ab_variation: None, test_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ab_sample_size_default, 1 => &self.ab_sampling_default, 2 => &self.ab_status,
            3 => &self.ab_success_metric, 4 => &self.ab_test_percentage, 5 => &self.hours_to_wait,
            6 => &self.is_ab_variation, 7 => &self.test_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ab_sample_size_default, 1 => &mut self.ab_sampling_default, 2 => &mut self.ab_status,
            3 => &mut self.ab_success_metric, 4 => &mut self.ab_test_percentage, 5 => &mut self.hours_to_wait,
            6 => &mut self.is_ab_variation, 7 => &mut self.test_id, _ => &mut self.rest,
        }
    }
}
impl MarketingPublicEmailTestingDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `abSampleSizeDefault`.
    pub fn ab_sample_size_default(mut self, ab_sample_size_default: impl Into<PageAbStatus>) -> Self {
        self.ab_sample_size_default = Some(ab_sample_size_default.into()); self
    }
    /// Sets `abSamplingDefault`.
    pub fn ab_sampling_default(mut self, ab_sampling_default: impl Into<PageAbStatus>) -> Self {
        self.ab_sampling_default = Some(ab_sampling_default.into()); self
    }
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: impl Into<PageAbStatus>) -> Self {
        self.ab_status = Some(ab_status.into()); self
    }
    /// Sets `abSuccessMetric`.
    pub fn ab_success_metric(mut self, ab_success_metric: impl Into<PublicEmailTestingDetailsAbSuccessMetric>) -> Self {
        self.ab_success_metric = Some(ab_success_metric.into()); self
    }
    /// Sets `abTestPercentage`.
    pub fn ab_test_percentage(mut self, ab_test_percentage: impl Into<i64>) -> Self {
        self.ab_test_percentage = Some(ab_test_percentage.into()); self
    }
    /// Sets `hoursToWait`.
    pub fn hours_to_wait(mut self, hours_to_wait: impl Into<i64>) -> Self {
        self.hours_to_wait = Some(hours_to_wait.into()); self
    }
    /// Sets `isAbVariation`.
    pub fn is_ab_variation(mut self, is_ab_variation: bool) -> Self {
        self.is_ab_variation = Some(is_ab_variation); self
    }
    /// Sets `testId`.
    pub fn test_id(mut self, test_id: impl Into<Text>) -> Self { self.test_id = Some(test_id.into()); self }
}
impl Default for MarketingPublicEmailTestingDetails {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicButtonStyleSettings`: 3 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicButtonStyleSettings {
    /// `backgroundColor`: any JSON; may be absent.
    pub background_color: Option<Value>,
    /// `cornerRadius`: a whole number; may be absent.
    pub corner_radius: Option<i64>,
    /// `fontStyle`: `PublicFontStyle`; may be absent.
    pub font_style: Option<PublicFontStyle>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicButtonStyleSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicButtonStyleSettings", kind: Kind::Record(&[
            Member { name: "backgroundColor", required: false }, Member { name: "cornerRadius", required: false },
            Member { name: "fontStyle", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { background_color: None, corner_radius: None, font_style: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.background_color, 1 => &self.corner_radius, 2 => &self.font_style, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_color, 1 => &mut self.corner_radius, 2 => &mut self.font_style,
            _ => &mut self.rest,
        }
    }
}
impl PublicButtonStyleSettings {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<Value>) -> Self {
        self.background_color = Some(background_color.into()); self
    }
    /// Sets `cornerRadius`.
    pub fn corner_radius(mut self, corner_radius: impl Into<i64>) -> Self {
        self.corner_radius = Some(corner_radius.into()); self
    }
    /// Sets `fontStyle`.
    pub fn font_style(mut self, font_style: impl Into<PublicFontStyle>) -> Self {
        self.font_style = Some(font_style.into()); self
    }
}
impl Default for PublicButtonStyleSettings {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicDividerStyleSettings`: 3 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDividerStyleSettings {
    /// `color`: any JSON; may be absent.
    pub color: Option<Value>,
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `lineType`: text; may be absent.
    pub line_type: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDividerStyleSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDividerStyleSettings", kind: Kind::Record(&[
            Member { name: "color", required: false }, Member { name: "height", required: false },
            Member { name: "lineType", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { color: None, height: None, line_type: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.color, 1 => &self.height, 2 => &self.line_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.color, 1 => &mut self.height, 2 => &mut self.line_type, _ => &mut self.rest }
    }
}
impl PublicDividerStyleSettings {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Value>) -> Self { self.color = Some(color.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `lineType`.
    pub fn line_type(mut self, line_type: impl Into<Text>) -> Self { self.line_type = Some(line_type.into()); self }
}
impl Default for PublicDividerStyleSettings {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailFromDetails`: 3 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailFromDetails {
    /// `customReplyTo`: text; may be absent.
    pub custom_reply_to: Option<Text>,
    /// `fromName`: text; may be absent.
    pub from_name: Option<Text>,
    /// `replyTo`: text; may be absent.
    pub reply_to: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailFromDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailFromDetails", kind: Kind::Record(&[
            Member { name: "customReplyTo", required: false }, Member { name: "fromName", required: false },
            Member { name: "replyTo", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { custom_reply_to: None, from_name: None, reply_to: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.custom_reply_to, 1 => &self.from_name, 2 => &self.reply_to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_reply_to, 1 => &mut self.from_name, 2 => &mut self.reply_to, _ => &mut self.rest,
        }
    }
}
impl PublicEmailFromDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `customReplyTo`.
    pub fn custom_reply_to(mut self, custom_reply_to: impl Into<Text>) -> Self {
        self.custom_reply_to = Some(custom_reply_to.into()); self
    }
    /// Sets `fromName`.
    pub fn from_name(mut self, from_name: impl Into<Text>) -> Self { self.from_name = Some(from_name.into()); self }
    /// Sets `replyTo`.
    pub fn reply_to(mut self, reply_to: impl Into<Text>) -> Self { self.reply_to = Some(reply_to.into()); self }
}
impl Default for PublicEmailFromDetails {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailRecipients`: 2 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailRecipients {
    /// `exclude`: a list: text; may be absent.
    pub exclude: Option<Vec<Text>>,
    /// `include`: a list: text; may be absent.
    pub include: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailRecipients {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailRecipients", kind: Kind::Record(&[
            Member { name: "exclude", required: false }, Member { name: "include", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { exclude: None, include: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.exclude, 1 => &self.include, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.exclude, 1 => &mut self.include, _ => &mut self.rest }
    }
}
impl PublicEmailRecipients {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `exclude`.
    pub fn exclude(mut self, exclude: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.exclude = Some(exclude.into_iter().map(Into::into).collect()); self
    }
    /// Sets `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect()); self
    }
}
impl Default for PublicEmailRecipients {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailSubscriptionDetails`: 4 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailSubscriptionDetails {
    /// `officeLocationId`: text; may be absent.
    pub office_location_id: Option<Text>,
    /// `preferencesGroupId`: text; may be absent.
    pub preferences_group_id: Option<Text>,
    /// `subscriptionId`: text; may be absent.
    pub subscription_id: Option<Text>,
    /// `subscriptionName`: text; may be absent.
    pub subscription_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailSubscriptionDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailSubscriptionDetails", kind: Kind::Record(&[
            Member { name: "officeLocationId", required: false },
            Member { name: "preferencesGroupId", required: false },
            Member { name: "subscriptionId", required: false }, Member { name: "subscriptionName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            office_location_id: None, preferences_group_id: None, subscription_id: None, subscription_name: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.office_location_id, 1 => &self.preferences_group_id, 2 => &self.subscription_id,
            3 => &self.subscription_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.office_location_id, 1 => &mut self.preferences_group_id, 2 => &mut self.subscription_id,
            3 => &mut self.subscription_name, _ => &mut self.rest,
        }
    }
}
impl PublicEmailSubscriptionDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `officeLocationId`.
    pub fn office_location_id(mut self, office_location_id: impl Into<Text>) -> Self {
        self.office_location_id = Some(office_location_id.into()); self
    }
    /// Sets `preferencesGroupId`.
    pub fn preferences_group_id(mut self, preferences_group_id: impl Into<Text>) -> Self {
        self.preferences_group_id = Some(preferences_group_id.into()); self
    }
    /// Sets `subscriptionId`.
    pub fn subscription_id(mut self, subscription_id: impl Into<Text>) -> Self {
        self.subscription_id = Some(subscription_id.into()); self
    }
    /// Sets `subscriptionName`.
    pub fn subscription_name(mut self, subscription_name: impl Into<Text>) -> Self {
        self.subscription_name = Some(subscription_name.into()); self
    }
}
impl Default for PublicEmailSubscriptionDetails {
    #[inline] fn default() -> Self { Self::new() }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicEmailTestingDetailsAbSuccessMetric {
    /// `CLICKS_BY_DELIVERED`
    ClicksByDelivered,
    /// `CLICKS_BY_OPENS`
    ClicksByOpens,
    /// `OPENS_BY_DELIVERED`
    OpensByDelivered,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEmailTestingDetailsAbSuccessMetric {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailTestingDetailsAbSuccessMetric", kind: Kind::Enumeration(&[
            "CLICKS_BY_DELIVERED", "CLICKS_BY_OPENS", "OPENS_BY_DELIVERED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ClicksByDelivered => 0, Self::ClicksByOpens => 1, Self::OpensByDelivered => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ClicksByDelivered, 1 => Self::ClicksByOpens, 2 => Self::OpensByDelivered,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEmailToDetails`: 5 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailToDetails {
    /// `contactIds`: `PublicEmailRecipients`; may be absent.
    pub contact_ids: Option<PublicEmailRecipients>,
    /// `contactIlsLists`: `PublicEmailRecipients`; may be absent.
    pub contact_ils_lists: Option<PublicEmailRecipients>,
    /// `contactLists`: `PublicEmailRecipients`; may be absent.
    pub contact_lists: Option<PublicEmailRecipients>,
    /// `limitSendFrequency`: true or false; may be absent.
    pub limit_send_frequency: Option<bool>,
    /// `suppressGraymail`: true or false; may be absent.
    pub suppress_graymail: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailToDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailToDetails", kind: Kind::Record(&[
            Member { name: "contactIds", required: false }, Member { name: "contactIlsLists", required: false },
            Member { name: "contactLists", required: false }, Member { name: "limitSendFrequency", required: false },
            Member { name: "suppressGraymail", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_ids: None, contact_ils_lists: None, contact_lists: None, limit_send_frequency: None,
            suppress_graymail: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_ids, 1 => &self.contact_ils_lists, 2 => &self.contact_lists,
            3 => &self.limit_send_frequency, 4 => &self.suppress_graymail, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_ids, 1 => &mut self.contact_ils_lists, 2 => &mut self.contact_lists,
            3 => &mut self.limit_send_frequency, 4 => &mut self.suppress_graymail, _ => &mut self.rest,
        }
    }
}
impl PublicEmailToDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `contactIds`.
    pub fn contact_ids(mut self, contact_ids: impl Into<PublicEmailRecipients>) -> Self {
        self.contact_ids = Some(contact_ids.into()); self
    }
    /// Sets `contactIlsLists`.
    pub fn contact_ils_lists(mut self, contact_ils_lists: impl Into<PublicEmailRecipients>) -> Self {
        self.contact_ils_lists = Some(contact_ils_lists.into()); self
    }
    /// Sets `contactLists`.
    pub fn contact_lists(mut self, contact_lists: impl Into<PublicEmailRecipients>) -> Self {
        self.contact_lists = Some(contact_lists.into()); self
    }
    /// Sets `limitSendFrequency`.
    pub fn limit_send_frequency(mut self, limit_send_frequency: bool) -> Self {
        self.limit_send_frequency = Some(limit_send_frequency); self
    }
    /// Sets `suppressGraymail`.
    pub fn suppress_graymail(mut self, suppress_graymail: bool) -> Self {
        self.suppress_graymail = Some(suppress_graymail); self
    }
}
impl Default for PublicEmailToDetails {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicFontStyle`: 6 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicFontStyle {
    /// `bold`: true or false; may be absent.
    pub bold: Option<bool>,
    /// `color`: text; may be absent.
    pub color: Option<Text>,
    /// `font`: text; may be absent.
    pub font: Option<Text>,
    /// `italic`: true or false; may be absent.
    pub italic: Option<bool>,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `underline`: true or false; may be absent.
    pub underline: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFontStyle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFontStyle", kind: Kind::Record(&[
            Member { name: "bold", required: false }, Member { name: "color", required: false },
            Member { name: "font", required: false }, Member { name: "italic", required: false },
            Member { name: "size", required: false }, Member { name: "underline", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { bold: None, color: None, font: None, italic: None, size: None, underline: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bold, 1 => &self.color, 2 => &self.font, 3 => &self.italic, 4 => &self.size,
            5 => &self.underline, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bold, 1 => &mut self.color, 2 => &mut self.font, 3 => &mut self.italic,
            4 => &mut self.size, 5 => &mut self.underline, _ => &mut self.rest,
        }
    }
}
impl PublicFontStyle {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `bold`.
    pub fn bold(mut self, bold: bool) -> Self { self.bold = Some(bold); self }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Text>) -> Self { self.color = Some(color.into()); self }
    /// Sets `font`.
    pub fn font(mut self, font: impl Into<Text>) -> Self { self.font = Some(font.into()); self }
    /// Sets `italic`.
    pub fn italic(mut self, italic: bool) -> Self { self.italic = Some(italic); self }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `underline`.
    pub fn underline(mut self, underline: bool) -> Self { self.underline = Some(underline); self }
}
impl Default for PublicFontStyle {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicWebversionDetails`: 11 members.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicWebversionDetails {
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `enabled`: true or false; may be absent.
    pub enabled: Option<bool>,
    /// `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// `isPageRedirected`: true or false; may be absent.
    pub is_page_redirected: Option<bool>,
    /// `metaDescription`: text; may be absent.
    pub meta_description: Option<Text>,
    /// `pageExpiryEnabled`: true or false; may be absent.
    pub page_expiry_enabled: Option<bool>,
    /// `redirectToPageId`: text; may be absent.
    pub redirect_to_page_id: Option<Text>,
    /// `redirectToUrl`: text; may be absent.
    pub redirect_to_url: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWebversionDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWebversionDetails", kind: Kind::Record(&[
            Member { name: "domain", required: false }, Member { name: "enabled", required: false },
            Member { name: "expiresAt", required: false }, Member { name: "isPageRedirected", required: false },
            Member { name: "metaDescription", required: false },
            Member { name: "pageExpiryEnabled", required: false },
            Member { name: "redirectToPageId", required: false }, Member { name: "redirectToUrl", required: false },
            Member { name: "slug", required: false }, Member { name: "title", required: false },
            Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            domain: None, enabled: None, expires_at: None, is_page_redirected: None, meta_description: None,
            page_expiry_enabled: None, redirect_to_page_id: None, redirect_to_url: None, slug: None, title: None,
            url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.domain, 1 => &self.enabled, 2 => &self.expires_at, 3 => &self.is_page_redirected,
            4 => &self.meta_description, 5 => &self.page_expiry_enabled, 6 => &self.redirect_to_page_id,
            7 => &self.redirect_to_url, 8 => &self.slug, 9 => &self.title, 10 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.domain, 1 => &mut self.enabled, 2 => &mut self.expires_at,
            3 => &mut self.is_page_redirected, 4 => &mut self.meta_description, 5 => &mut self.page_expiry_enabled,
            6 => &mut self.redirect_to_page_id, 7 => &mut self.redirect_to_url, 8 => &mut self.slug,
            9 => &mut self.title, 10 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl PublicWebversionDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `enabled`.
    pub fn enabled(mut self, enabled: bool) -> Self { self.enabled = Some(enabled); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into()); self
    }
    /// Sets `isPageRedirected`.
    pub fn is_page_redirected(mut self, is_page_redirected: bool) -> Self {
        self.is_page_redirected = Some(is_page_redirected); self
    }
    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<Text>) -> Self {
        self.meta_description = Some(meta_description.into()); self
    }
    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled); self
    }
    /// Sets `redirectToPageId`.
    pub fn redirect_to_page_id(mut self, redirect_to_page_id: impl Into<Text>) -> Self {
        self.redirect_to_page_id = Some(redirect_to_page_id.into()); self
    }
    /// Sets `redirectToUrl`.
    pub fn redirect_to_url(mut self, redirect_to_url: impl Into<Text>) -> Self {
        self.redirect_to_url = Some(redirect_to_url.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
}
impl Default for PublicWebversionDetails {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    EmailCloneRequestVNext, EmailStatisticInterval, EmailStatisticsData, Interval, MarketingAggregateEmailStatistics,
    MarketingPublicEmailTestingDetails, PublicButtonStyleSettings, PublicDividerStyleSettings,
    PublicEmailFromDetails, PublicEmailRecipients, PublicEmailSubscriptionDetails, PublicEmailToDetails,
    PublicFontStyle, PublicWebversionDetails,
}

crate::runtime::enumeration_traits! {
    PublicEmailTestingDetailsAbSuccessMetric,
}
