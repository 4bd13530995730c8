// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    EmailCloneRequestVNext "EmailCloneRequestVNext" {
        0 clone_name "cloneName" optional = None;
        1 id "id" required = Text::EMPTY;
        2 language "language" optional = None;
    }
}
impl EmailCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<Text>) -> Self {
        self.clone_name = Some(clone_name.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailStatisticInterval "EmailStatisticInterval" {
        0 aggregations "aggregations" required = Shaped::blank();
        1 interval "interval" required = Shaped::blank();
    }
}
impl EmailStatisticInterval {
    /// One with all that is required.
    pub fn new(
        aggregations: impl Into<EmailStatisticsData>,
        interval: impl Into<Interval>,
    ) -> Self {
        Self {
            aggregations: aggregations.into(),
            interval: interval.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailStatisticsData "EmailStatisticsData" {
        0 counters "counters" required = Map::EMPTY;
        1 device_breakdown "deviceBreakdown" required = Map::EMPTY;
        2 qualifier_stats "qualifierStats" required = Map::EMPTY;
        3 ratios "ratios" required = Map::EMPTY;
    }
}
impl EmailStatisticsData {
    /// One with all that is required.
    pub fn new(
        counters: impl Into<Map<i64>>,
        device_breakdown: impl Into<Map<Map<i64>>>,
        qualifier_stats: impl Into<Map<Map<i64>>>,
        ratios: impl Into<Map<f64>>,
    ) -> Self {
        Self {
            counters: counters.into(),
            device_breakdown: device_breakdown.into(),
            qualifier_stats: qualifier_stats.into(),
            ratios: ratios.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    Interval "Interval" {
        0 end "end" required = DateTime::UNSET;
        1 start "start" required = DateTime::UNSET;
    }
}
impl Interval {
    /// One with all that is required.
    pub fn new(end: impl Into<DateTime>, start: impl Into<DateTime>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MarketingAggregateEmailStatistics "AggregateEmailStatistics" {
        0 aggregate "aggregate" optional = None;
        1 campaign_aggregations "campaignAggregations" optional = None;
        2 emails "emails" optional = None;
    }
}
impl MarketingAggregateEmailStatistics {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for MarketingAggregateEmailStatistics {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MarketingPublicEmailTestingDetails "PublicEmailTestingDetails" {
        0 ab_sample_size_default "abSampleSizeDefault" optional = None;
        1 ab_sampling_default "abSamplingDefault" optional = None;
        2 ab_status "abStatus" optional = None;
        3 ab_success_metric "abSuccessMetric" optional = None;
        4 ab_test_percentage "abTestPercentage" optional = None;
        5 hours_to_wait "hoursToWait" optional = None;
        6 is_ab_variation "isAbVariation" optional = None;
        7 test_id "testId" optional = None;
    }
}
impl MarketingPublicEmailTestingDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `abSampleSizeDefault`.
    pub fn ab_sample_size_default(
        mut self,
        ab_sample_size_default: impl Into<PageAbStatus>,
    ) -> Self {
        self.ab_sample_size_default = Some(ab_sample_size_default.into());
        self
    }
    /// Sets `abSamplingDefault`.
    pub fn ab_sampling_default(
        mut self,
        ab_sampling_default: impl Into<PageAbStatus>,
    ) -> Self {
        self.ab_sampling_default = Some(ab_sampling_default.into());
        self
    }
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: impl Into<PageAbStatus>) -> Self {
        self.ab_status = Some(ab_status.into());
        self
    }
    /// Sets `abSuccessMetric`.
    pub fn ab_success_metric(
        mut self,
        ab_success_metric: impl Into<PublicEmailTestingDetailsAbSuccessMetric>,
    ) -> Self {
        self.ab_success_metric = Some(ab_success_metric.into());
        self
    }
    /// Sets `abTestPercentage`.
    pub fn ab_test_percentage(mut self, ab_test_percentage: impl Into<i64>) -> Self {
        self.ab_test_percentage = Some(ab_test_percentage.into());
        self
    }
    /// Sets `hoursToWait`.
    pub fn hours_to_wait(mut self, hours_to_wait: impl Into<i64>) -> Self {
        self.hours_to_wait = Some(hours_to_wait.into());
        self
    }
    /// Sets `isAbVariation`.
    pub fn is_ab_variation(mut self, is_ab_variation: bool) -> Self {
        self.is_ab_variation = Some(is_ab_variation);
        self
    }
    /// Sets `testId`.
    pub fn test_id(mut self, test_id: impl Into<Text>) -> Self {
        self.test_id = Some(test_id.into());
        self
    }
}
impl Default for MarketingPublicEmailTestingDetails {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicButtonStyleSettings "PublicButtonStyleSettings" {
        0 background_color "backgroundColor" optional = None;
        1 corner_radius "cornerRadius" optional = None;
        2 font_style "fontStyle" optional = None;
    }
}
impl PublicButtonStyleSettings {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<Value>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
    /// Sets `cornerRadius`.
    pub fn corner_radius(mut self, corner_radius: impl Into<i64>) -> Self {
        self.corner_radius = Some(corner_radius.into());
        self
    }
    /// Sets `fontStyle`.
    pub fn font_style(mut self, font_style: impl Into<PublicFontStyle>) -> Self {
        self.font_style = Some(font_style.into());
        self
    }
}
impl Default for PublicButtonStyleSettings {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicDividerStyleSettings "PublicDividerStyleSettings" {
        0 color "color" optional = None;
        1 height "height" optional = None;
        2 line_type "lineType" optional = None;
    }
}
impl PublicDividerStyleSettings {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Value>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets `lineType`.
    pub fn line_type(mut self, line_type: impl Into<Text>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }
}
impl Default for PublicDividerStyleSettings {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailFromDetails "PublicEmailFromDetails" {
        0 custom_reply_to "customReplyTo" optional = None;
        1 from_name "fromName" optional = None;
        2 reply_to "replyTo" optional = None;
    }
}
impl PublicEmailFromDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `customReplyTo`.
    pub fn custom_reply_to(mut self, custom_reply_to: impl Into<Text>) -> Self {
        self.custom_reply_to = Some(custom_reply_to.into());
        self
    }
    /// Sets `fromName`.
    pub fn from_name(mut self, from_name: impl Into<Text>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }
    /// Sets `replyTo`.
    pub fn reply_to(mut self, reply_to: impl Into<Text>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}
impl Default for PublicEmailFromDetails {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailRecipients "PublicEmailRecipients" {
        0 exclude "exclude" optional = None;
        1 include "include" optional = None;
    }
}
impl PublicEmailRecipients {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `exclude`.
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.exclude = Some(exclude.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for PublicEmailRecipients {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailSubscriptionDetails "PublicEmailSubscriptionDetails" {
        0 office_location_id "officeLocationId" optional = None;
        1 preferences_group_id "preferencesGroupId" optional = None;
        2 subscription_id "subscriptionId" optional = None;
        3 subscription_name "subscriptionName" optional = None;
    }
}
impl PublicEmailSubscriptionDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `officeLocationId`.
    pub fn office_location_id(mut self, office_location_id: impl Into<Text>) -> Self {
        self.office_location_id = Some(office_location_id.into());
        self
    }
    /// Sets `preferencesGroupId`.
    pub fn preferences_group_id(
        mut self,
        preferences_group_id: impl Into<Text>,
    ) -> Self {
        self.preferences_group_id = Some(preferences_group_id.into());
        self
    }
    /// Sets `subscriptionId`.
    pub fn subscription_id(mut self, subscription_id: impl Into<Text>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }
    /// Sets `subscriptionName`.
    pub fn subscription_name(mut self, subscription_name: impl Into<Text>) -> Self {
        self.subscription_name = Some(subscription_name.into());
        self
    }
}
impl Default for PublicEmailSubscriptionDetails {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    PublicEmailTestingDetailsAbSuccessMetric "PublicEmailTestingDetailsAbSuccessMetric" {
        0 ClicksByDelivered "CLICKS_BY_DELIVERED";
        1 ClicksByOpens "CLICKS_BY_OPENS";
        2 OpensByDelivered "OPENS_BY_DELIVERED";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailToDetails "PublicEmailToDetails" {
        0 contact_ids "contactIds" optional = None;
        1 contact_ils_lists "contactIlsLists" optional = None;
        2 contact_lists "contactLists" optional = None;
        3 limit_send_frequency "limitSendFrequency" optional = None;
        4 suppress_graymail "suppressGraymail" optional = None;
    }
}
impl PublicEmailToDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `contactIds`.
    pub fn contact_ids(mut self, contact_ids: impl Into<PublicEmailRecipients>) -> Self {
        self.contact_ids = Some(contact_ids.into());
        self
    }
    /// Sets `contactIlsLists`.
    pub fn contact_ils_lists(
        mut self,
        contact_ils_lists: impl Into<PublicEmailRecipients>,
    ) -> Self {
        self.contact_ils_lists = Some(contact_ils_lists.into());
        self
    }
    /// Sets `contactLists`.
    pub fn contact_lists(
        mut self,
        contact_lists: impl Into<PublicEmailRecipients>,
    ) -> Self {
        self.contact_lists = Some(contact_lists.into());
        self
    }
    /// Sets `limitSendFrequency`.
    pub fn limit_send_frequency(mut self, limit_send_frequency: bool) -> Self {
        self.limit_send_frequency = Some(limit_send_frequency);
        self
    }
    /// Sets `suppressGraymail`.
    pub fn suppress_graymail(mut self, suppress_graymail: bool) -> Self {
        self.suppress_graymail = Some(suppress_graymail);
        self
    }
}
impl Default for PublicEmailToDetails {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicFontStyle "PublicFontStyle" {
        0 bold "bold" optional = None;
        1 color "color" optional = None;
        2 font "font" optional = None;
        3 italic "italic" optional = None;
        4 size "size" optional = None;
        5 underline "underline" optional = None;
    }
}
impl PublicFontStyle {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `bold`.
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Text>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets `font`.
    pub fn font(mut self, font: impl Into<Text>) -> Self {
        self.font = Some(font.into());
        self
    }
    /// Sets `italic`.
    pub fn italic(mut self, italic: bool) -> Self {
        self.italic = Some(italic);
        self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `underline`.
    pub fn underline(mut self, underline: bool) -> Self {
        self.underline = Some(underline);
        self
    }
}
impl Default for PublicFontStyle {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicWebversionDetails "PublicWebversionDetails" {
        0 domain "domain" optional = None;
        1 enabled "enabled" optional = None;
        2 expires_at "expiresAt" optional = None;
        3 is_page_redirected "isPageRedirected" optional = None;
        4 meta_description "metaDescription" optional = None;
        5 page_expiry_enabled "pageExpiryEnabled" optional = None;
        6 redirect_to_page_id "redirectToPageId" optional = None;
        7 redirect_to_url "redirectToUrl" optional = None;
        8 slug "slug" optional = None;
        9 title "title" optional = None;
        10 url "url" optional = None;
    }
}
impl PublicWebversionDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Sets `enabled`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `isPageRedirected`.
    pub fn is_page_redirected(mut self, is_page_redirected: bool) -> Self {
        self.is_page_redirected = Some(is_page_redirected);
        self
    }
    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<Text>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }
    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled);
        self
    }
    /// Sets `redirectToPageId`.
    pub fn redirect_to_page_id(mut self, redirect_to_page_id: impl Into<Text>) -> Self {
        self.redirect_to_page_id = Some(redirect_to_page_id.into());
        self
    }
    /// Sets `redirectToUrl`.
    pub fn redirect_to_url(mut self, redirect_to_url: impl Into<Text>) -> Self {
        self.redirect_to_url = Some(redirect_to_url.into());
        self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self {
        self.slug = Some(slug.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}
impl Default for PublicWebversionDetails {
    fn default() -> Self {
        Self::new()
    }
}
