// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicEmailStyleSettings`: 30 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailStyleSettings {
    /// `backgroundColor`: text; may be absent.
    pub background_color: Option<Text>,
    /// `backgroundImage`: text; may be absent.
    pub background_image: Option<Text>,
    /// `backgroundImageType`: `PublicEmailStyleSettingsBackgroundImageType`; may be absent.
    pub background_image_type: Option<PublicEmailStyleSettingsBackgroundImageType>,
    /// `bodyBorderColor`: text; may be absent.
    pub body_border_color: Option<Text>,
    /// `bodyBorderColorChoice`: text; may be absent.
    pub body_border_color_choice: Option<Text>,
    /// `bodyBorderWidth`: a number; may be absent.
    pub body_border_width: Option<f64>,
    /// `bodyColor`: text; may be absent.
    pub body_color: Option<Text>,
    /// `buttonStyleSettings`: `PublicButtonStyleSettings`; may be absent.
    pub button_style_settings: Option<PublicButtonStyleSettings>,
    /// `colorPickerFavorite1`: text; may be absent.
    pub color_picker_favorite1: Option<Text>,
    /// `colorPickerFavorite2`: text; may be absent.
    pub color_picker_favorite2: Option<Text>,
    /// `colorPickerFavorite3`: text; may be absent.
    pub color_picker_favorite3: Option<Text>,
    /// `colorPickerFavorite4`: text; may be absent.
    pub color_picker_favorite4: Option<Text>,
    /// `colorPickerFavorite5`: text; may be absent.
    pub color_picker_favorite5: Option<Text>,
    /// `colorPickerFavorite6`: text; may be absent.
    pub color_picker_favorite6: Option<Text>,
    /// `dividerStyleSettings`: `PublicDividerStyleSettings`; may be absent.
    pub divider_style_settings: Option<PublicDividerStyleSettings>,
    /// `emailBodyPadding`: text; may be absent.
    pub email_body_padding: Option<Text>,
    /// `emailBodyWidth`: text; may be absent.
    pub email_body_width: Option<Text>,
    /// `headingOneFont`: `PublicFontStyle`; may be absent.
    pub heading_one_font: Option<PublicFontStyle>,
    /// `headingTwoFont`: `PublicFontStyle`; may be absent.
    pub heading_two_font: Option<PublicFontStyle>,
    /// `linksFont`: `PublicFontStyle`; may be absent.
    pub links_font: Option<PublicFontStyle>,
    /// `primaryAccentColor`: text; may be absent.
    pub primary_accent_color: Option<Text>,
    /// `primaryFont`: text; may be absent.
    pub primary_font: Option<Text>,
    /// `primaryFontColor`: text; may be absent.
    pub primary_font_color: Option<Text>,
    /// `primaryFontLineHeight`: text; may be absent.
    pub primary_font_line_height: Option<Text>,
    /// `primaryFontSize`: a number; may be absent.
    pub primary_font_size: Option<f64>,
    /// `secondaryAccentColor`: text; may be absent.
    pub secondary_accent_color: Option<Text>,
    /// `secondaryFont`: text; may be absent.
    pub secondary_font: Option<Text>,
    /// `secondaryFontColor`: text; may be absent.
    pub secondary_font_color: Option<Text>,
    /// `secondaryFontLineHeight`: text; may be absent.
    pub secondary_font_line_height: Option<Text>,
    /// `secondaryFontSize`: a number; may be absent.
    pub secondary_font_size: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailStyleSettings "PublicEmailStyleSettings" {
        0 background_color "backgroundColor" optional = None;
        1 background_image "backgroundImage" optional = None;
        2 background_image_type "backgroundImageType" optional = None;
        3 body_border_color "bodyBorderColor" optional = None;
        4 body_border_color_choice "bodyBorderColorChoice" optional = None;
        5 body_border_width "bodyBorderWidth" optional = None;
        6 body_color "bodyColor" optional = None;
        7 button_style_settings "buttonStyleSettings" optional = None;
        8 color_picker_favorite1 "colorPickerFavorite1" optional = None;
        9 color_picker_favorite2 "colorPickerFavorite2" optional = None;
        10 color_picker_favorite3 "colorPickerFavorite3" optional = None;
        11 color_picker_favorite4 "colorPickerFavorite4" optional = None;
        12 color_picker_favorite5 "colorPickerFavorite5" optional = None;
        13 color_picker_favorite6 "colorPickerFavorite6" optional = None;
        14 divider_style_settings "dividerStyleSettings" optional = None;
        15 email_body_padding "emailBodyPadding" optional = None;
        16 email_body_width "emailBodyWidth" optional = None;
        17 heading_one_font "headingOneFont" optional = None;
        18 heading_two_font "headingTwoFont" optional = None;
        19 links_font "linksFont" optional = None;
        20 primary_accent_color "primaryAccentColor" optional = None;
        21 primary_font "primaryFont" optional = None;
        22 primary_font_color "primaryFontColor" optional = None;
        23 primary_font_line_height "primaryFontLineHeight" optional = None;
        24 primary_font_size "primaryFontSize" optional = None;
        25 secondary_accent_color "secondaryAccentColor" optional = None;
        26 secondary_font "secondaryFont" optional = None;
        27 secondary_font_color "secondaryFontColor" optional = None;
        28 secondary_font_line_height "secondaryFontLineHeight" optional = None;
        29 secondary_font_size "secondaryFontSize" optional = None;
    }
}
impl PublicEmailStyleSettings {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<Text>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
    /// Sets `backgroundImage`.
    pub fn background_image(mut self, background_image: impl Into<Text>) -> Self {
        self.background_image = Some(background_image.into());
        self
    }
    /// Sets `backgroundImageType`.
    pub fn background_image_type(
        mut self,
        background_image_type: impl Into<PublicEmailStyleSettingsBackgroundImageType>,
    ) -> Self {
        self.background_image_type = Some(background_image_type.into());
        self
    }
    /// Sets `bodyBorderColor`.
    pub fn body_border_color(mut self, body_border_color: impl Into<Text>) -> Self {
        self.body_border_color = Some(body_border_color.into());
        self
    }
    /// Sets `bodyBorderColorChoice`.
    pub fn body_border_color_choice(
        mut self,
        body_border_color_choice: impl Into<Text>,
    ) -> Self {
        self.body_border_color_choice = Some(body_border_color_choice.into());
        self
    }
    /// Sets `bodyBorderWidth`.
    pub fn body_border_width(mut self, body_border_width: impl Into<f64>) -> Self {
        self.body_border_width = Some(body_border_width.into());
        self
    }
    /// Sets `bodyColor`.
    pub fn body_color(mut self, body_color: impl Into<Text>) -> Self {
        self.body_color = Some(body_color.into());
        self
    }
    /// Sets `buttonStyleSettings`.
    pub fn button_style_settings(
        mut self,
        button_style_settings: impl Into<PublicButtonStyleSettings>,
    ) -> Self {
        self.button_style_settings = Some(button_style_settings.into());
        self
    }
    /// Sets `colorPickerFavorite1`.
    pub fn color_picker_favorite1(
        mut self,
        color_picker_favorite1: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite1 = Some(color_picker_favorite1.into());
        self
    }
    /// Sets `colorPickerFavorite2`.
    pub fn color_picker_favorite2(
        mut self,
        color_picker_favorite2: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite2 = Some(color_picker_favorite2.into());
        self
    }
    /// Sets `colorPickerFavorite3`.
    pub fn color_picker_favorite3(
        mut self,
        color_picker_favorite3: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite3 = Some(color_picker_favorite3.into());
        self
    }
    /// Sets `colorPickerFavorite4`.
    pub fn color_picker_favorite4(
        mut self,
        color_picker_favorite4: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite4 = Some(color_picker_favorite4.into());
        self
    }
    /// Sets `colorPickerFavorite5`.
    pub fn color_picker_favorite5(
        mut self,
        color_picker_favorite5: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite5 = Some(color_picker_favorite5.into());
        self
    }
    /// Sets `colorPickerFavorite6`.
    pub fn color_picker_favorite6(
        mut self,
        color_picker_favorite6: impl Into<Text>,
    ) -> Self {
        self.color_picker_favorite6 = Some(color_picker_favorite6.into());
        self
    }
    /// Sets `dividerStyleSettings`.
    pub fn divider_style_settings(
        mut self,
        divider_style_settings: impl Into<PublicDividerStyleSettings>,
    ) -> Self {
        self.divider_style_settings = Some(divider_style_settings.into());
        self
    }
    /// Sets `emailBodyPadding`.
    pub fn email_body_padding(mut self, email_body_padding: impl Into<Text>) -> Self {
        self.email_body_padding = Some(email_body_padding.into());
        self
    }
    /// Sets `emailBodyWidth`.
    pub fn email_body_width(mut self, email_body_width: impl Into<Text>) -> Self {
        self.email_body_width = Some(email_body_width.into());
        self
    }
    /// Sets `headingOneFont`.
    pub fn heading_one_font(
        mut self,
        heading_one_font: impl Into<PublicFontStyle>,
    ) -> Self {
        self.heading_one_font = Some(heading_one_font.into());
        self
    }
    /// Sets `headingTwoFont`.
    pub fn heading_two_font(
        mut self,
        heading_two_font: impl Into<PublicFontStyle>,
    ) -> Self {
        self.heading_two_font = Some(heading_two_font.into());
        self
    }
    /// Sets `linksFont`.
    pub fn links_font(mut self, links_font: impl Into<PublicFontStyle>) -> Self {
        self.links_font = Some(links_font.into());
        self
    }
    /// Sets `primaryAccentColor`.
    pub fn primary_accent_color(
        mut self,
        primary_accent_color: impl Into<Text>,
    ) -> Self {
        self.primary_accent_color = Some(primary_accent_color.into());
        self
    }
    /// Sets `primaryFont`.
    pub fn primary_font(mut self, primary_font: impl Into<Text>) -> Self {
        self.primary_font = Some(primary_font.into());
        self
    }
    /// Sets `primaryFontColor`.
    pub fn primary_font_color(mut self, primary_font_color: impl Into<Text>) -> Self {
        self.primary_font_color = Some(primary_font_color.into());
        self
    }
    /// Sets `primaryFontLineHeight`.
    pub fn primary_font_line_height(
        mut self,
        primary_font_line_height: impl Into<Text>,
    ) -> Self {
        self.primary_font_line_height = Some(primary_font_line_height.into());
        self
    }
    /// Sets `primaryFontSize`.
    pub fn primary_font_size(mut self, primary_font_size: impl Into<f64>) -> Self {
        self.primary_font_size = Some(primary_font_size.into());
        self
    }
    /// Sets `secondaryAccentColor`.
    pub fn secondary_accent_color(
        mut self,
        secondary_accent_color: impl Into<Text>,
    ) -> Self {
        self.secondary_accent_color = Some(secondary_accent_color.into());
        self
    }
    /// Sets `secondaryFont`.
    pub fn secondary_font(mut self, secondary_font: impl Into<Text>) -> Self {
        self.secondary_font = Some(secondary_font.into());
        self
    }
    /// Sets `secondaryFontColor`.
    pub fn secondary_font_color(
        mut self,
        secondary_font_color: impl Into<Text>,
    ) -> Self {
        self.secondary_font_color = Some(secondary_font_color.into());
        self
    }
    /// Sets `secondaryFontLineHeight`.
    pub fn secondary_font_line_height(
        mut self,
        secondary_font_line_height: impl Into<Text>,
    ) -> Self {
        self.secondary_font_line_height = Some(secondary_font_line_height.into());
        self
    }
    /// Sets `secondaryFontSize`.
    pub fn secondary_font_size(mut self, secondary_font_size: impl Into<f64>) -> Self {
        self.secondary_font_size = Some(secondary_font_size.into());
        self
    }
}
impl Default for PublicEmailStyleSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicEmailStyleSettingsBackgroundImageType {
    /// `REPEAT`
    Repeat,
    /// `SINGLE`
    Single,
    /// `STRETCH`
    Stretch,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicEmailStyleSettingsBackgroundImageType "PublicEmailStyleSettingsBackgroundImageType" {
        0 Repeat "REPEAT";
        1 Single "SINGLE";
        2 Stretch "STRETCH";
    } 3
}

/// `PublicEmailTestingDetails`: 8 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct PublicEmailTestingDetails {
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
    /// `isAbVariation`: true or false.
    pub is_ab_variation: bool,
    /// `testId`: text; may be absent.
    pub test_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailTestingDetails "PublicEmailTestingDetails" {
        0 ab_sample_size_default "abSampleSizeDefault" optional = None;
        1 ab_sampling_default "abSamplingDefault" optional = None;
        2 ab_status "abStatus" optional = None;
        3 ab_success_metric "abSuccessMetric" optional = None;
        4 ab_test_percentage "abTestPercentage" optional = None;
        5 hours_to_wait "hoursToWait" optional = None;
        6 is_ab_variation "isAbVariation" required = false;
        7 test_id "testId" optional = None;
    }
}
impl PublicEmailTestingDetails {
    /// One with all that is required.
    pub fn new(is_ab_variation: bool) -> Self {
        Self {
            is_ab_variation,
            ..Shaped::blank()
        }
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
    /// Sets `testId`.
    pub fn test_id(mut self, test_id: impl Into<Text>) -> Self {
        self.test_id = Some(test_id.into());
        self
    }
}

/// 32 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicEmailType {
    /// `AB_EMAIL`
    AbEmail,
    /// `AUTOMATED_AB_EMAIL`
    AutomatedAbEmail,
    /// `AUTOMATED_EMAIL`
    AutomatedEmail,
    /// `BATCH_EMAIL`
    BatchEmail,
    /// `BLOG_EMAIL`
    BlogEmail,
    /// `BLOG_EMAIL_CHILD`
    BlogEmailChild,
    /// `FEEDBACK_CES_EMAIL`
    FeedbackCesEmail,
    /// `FEEDBACK_CUSTOM_EMAIL`
    FeedbackCustomEmail,
    /// `FEEDBACK_CUSTOM_SURVEY_EMAIL`
    FeedbackCustomSurveyEmail,
    /// `FEEDBACK_NPS_EMAIL`
    FeedbackNpsEmail,
    /// `FOLLOWUP_EMAIL`
    FollowupEmail,
    /// `LEADFLOW_EMAIL`
    LeadflowEmail,
    /// `LOCALTIME_EMAIL`
    LocaltimeEmail,
    /// `MANAGE_PREFERENCES_EMAIL`
    ManagePreferencesEmail,
    /// `MARKETING_SINGLE_SEND_API`
    MarketingSingleSendApi,
    /// `MEMBERSHIP_EMAIL_VERIFICATION_EMAIL`
    MembershipEmailVerificationEmail,
    /// `MEMBERSHIP_FOLLOW_UP_EMAIL`
    MembershipFollowUpEmail,
    /// `MEMBERSHIP_OTP_LOGIN_EMAIL`
    MembershipOtpLoginEmail,
    /// `MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL`
    MembershipPasswordlessAuthEmail,
    /// `MEMBERSHIP_PASSWORD_RESET_EMAIL`
    MembershipPasswordResetEmail,
    /// `MEMBERSHIP_PASSWORD_SAVED_EMAIL`
    MembershipPasswordSavedEmail,
    /// `MEMBERSHIP_REGISTRATION_EMAIL`
    MembershipRegistrationEmail,
    /// `MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL`
    MembershipRegistrationFollowUpEmail,
    /// `MEMBERSHIP_VERIFICATION_EMAIL`
    MembershipVerificationEmail,
    /// `OPTIN_EMAIL`
    OptinEmail,
    /// `OPTIN_FOLLOWUP_EMAIL`
    OptinFollowupEmail,
    /// `RESUBSCRIBE_EMAIL`
    ResubscribeEmail,
    /// `RSS_EMAIL`
    RssEmail,
    /// `RSS_EMAIL_CHILD`
    RssEmailChild,
    /// `SINGLE_SEND_API`
    SingleSendApi,
    /// `SMTP_TOKEN`
    SmtpToken,
    /// `TICKET_EMAIL`
    TicketEmail,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicEmailType "PublicEmailType" {
        0 AbEmail "AB_EMAIL";
        1 AutomatedAbEmail "AUTOMATED_AB_EMAIL";
        2 AutomatedEmail "AUTOMATED_EMAIL";
        3 BatchEmail "BATCH_EMAIL";
        4 BlogEmail "BLOG_EMAIL";
        5 BlogEmailChild "BLOG_EMAIL_CHILD";
        6 FeedbackCesEmail "FEEDBACK_CES_EMAIL";
        7 FeedbackCustomEmail "FEEDBACK_CUSTOM_EMAIL";
        8 FeedbackCustomSurveyEmail "FEEDBACK_CUSTOM_SURVEY_EMAIL";
        9 FeedbackNpsEmail "FEEDBACK_NPS_EMAIL";
        10 FollowupEmail "FOLLOWUP_EMAIL";
        11 LeadflowEmail "LEADFLOW_EMAIL";
        12 LocaltimeEmail "LOCALTIME_EMAIL";
        13 ManagePreferencesEmail "MANAGE_PREFERENCES_EMAIL";
        14 MarketingSingleSendApi "MARKETING_SINGLE_SEND_API";
        15 MembershipEmailVerificationEmail "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL";
        16 MembershipFollowUpEmail "MEMBERSHIP_FOLLOW_UP_EMAIL";
        17 MembershipOtpLoginEmail "MEMBERSHIP_OTP_LOGIN_EMAIL";
        18 MembershipPasswordlessAuthEmail "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL";
        19 MembershipPasswordResetEmail "MEMBERSHIP_PASSWORD_RESET_EMAIL";
        20 MembershipPasswordSavedEmail "MEMBERSHIP_PASSWORD_SAVED_EMAIL";
        21 MembershipRegistrationEmail "MEMBERSHIP_REGISTRATION_EMAIL";
        22 MembershipRegistrationFollowUpEmail "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL";
        23 MembershipVerificationEmail "MEMBERSHIP_VERIFICATION_EMAIL";
        24 OptinEmail "OPTIN_EMAIL";
        25 OptinFollowupEmail "OPTIN_FOLLOWUP_EMAIL";
        26 ResubscribeEmail "RESUBSCRIBE_EMAIL";
        27 RssEmail "RSS_EMAIL";
        28 RssEmailChild "RSS_EMAIL_CHILD";
        29 SingleSendApi "SINGLE_SEND_API";
        30 SmtpToken "SMTP_TOKEN";
        31 TicketEmail "TICKET_EMAIL";
    } 32
}

/// `PublicEmailVersion`: 4 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct PublicEmailVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `PublicEmail`.
    pub object: PublicEmail,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailVersion "PublicEmailVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl PublicEmailVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<PublicEmail>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicRssEmailDetails`: 9 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicRssEmailDetails {
    /// `blogEmailType`: text; may be absent.
    pub blog_email_type: Option<Text>,
    /// `blogImageMaxWidth`: a whole number; may be absent.
    pub blog_image_max_width: Option<i64>,
    /// `blogLayout`: `PublicRssEmailDetailsBlogLayout`; may be absent.
    pub blog_layout: Option<PublicRssEmailDetailsBlogLayout>,
    /// `hubspotBlogId`: text; may be absent.
    pub hubspot_blog_id: Option<Text>,
    /// `maxEntries`: a whole number; may be absent.
    pub max_entries: Option<i64>,
    /// `rssEntryTemplate`: text; may be absent.
    pub rss_entry_template: Option<Text>,
    /// `timing`: a map by name: any JSON; may be absent.
    pub timing: Option<Map<Value>>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `useHeadlineAsSubject`: true or false; may be absent.
    pub use_headline_as_subject: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PublicRssEmailDetails "PublicRssEmailDetails" {
        0 blog_email_type "blogEmailType" optional = None;
        1 blog_image_max_width "blogImageMaxWidth" optional = None;
        2 blog_layout "blogLayout" optional = None;
        3 hubspot_blog_id "hubspotBlogId" optional = None;
        4 max_entries "maxEntries" optional = None;
        5 rss_entry_template "rssEntryTemplate" optional = None;
        6 timing "timing" optional = None;
        7 url "url" optional = None;
        8 use_headline_as_subject "useHeadlineAsSubject" optional = None;
    }
}
impl PublicRssEmailDetails {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `blogEmailType`.
    pub fn blog_email_type(mut self, blog_email_type: impl Into<Text>) -> Self {
        self.blog_email_type = Some(blog_email_type.into());
        self
    }
    /// Sets `blogImageMaxWidth`.
    pub fn blog_image_max_width(mut self, blog_image_max_width: impl Into<i64>) -> Self {
        self.blog_image_max_width = Some(blog_image_max_width.into());
        self
    }
    /// Sets `blogLayout`.
    pub fn blog_layout(
        mut self,
        blog_layout: impl Into<PublicRssEmailDetailsBlogLayout>,
    ) -> Self {
        self.blog_layout = Some(blog_layout.into());
        self
    }
    /// Sets `hubspotBlogId`.
    pub fn hubspot_blog_id(mut self, hubspot_blog_id: impl Into<Text>) -> Self {
        self.hubspot_blog_id = Some(hubspot_blog_id.into());
        self
    }
    /// Sets `maxEntries`.
    pub fn max_entries(mut self, max_entries: impl Into<i64>) -> Self {
        self.max_entries = Some(max_entries.into());
        self
    }
    /// Sets `rssEntryTemplate`.
    pub fn rss_entry_template(mut self, rss_entry_template: impl Into<Text>) -> Self {
        self.rss_entry_template = Some(rss_entry_template.into());
        self
    }
    /// Sets `timing`.
    pub fn timing(mut self, timing: impl Into<Map<Value>>) -> Self {
        self.timing = Some(timing.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `useHeadlineAsSubject`.
    pub fn use_headline_as_subject(mut self, use_headline_as_subject: bool) -> Self {
        self.use_headline_as_subject = Some(use_headline_as_subject);
        self
    }
}
impl Default for PublicRssEmailDetails {
    fn default() -> Self {
        Self::new()
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicRssEmailDetailsBlogLayout {
    /// `FULL_POST`
    FullPost,
    /// `SUMMARY_NO_FEATURED_IMAGE`
    SummaryNoFeaturedImage,
    /// `SUMMARY_WITH_FEATURED_IMAGE`
    SummaryWithFeaturedImage,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRssEmailDetailsBlogLayout "PublicRssEmailDetailsBlogLayout" {
        0 FullPost "FULL_POST";
        1 SummaryNoFeaturedImage "SUMMARY_NO_FEATURED_IMAGE";
        2 SummaryWithFeaturedImage "SUMMARY_WITH_FEATURED_IMAGE";
    } 3
}

/// `VersionPublicEmail`: 4 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct VersionPublicEmail {
    /// `id`: text.
    pub id: Text,
    /// `object`: `PublicEmail`.
    pub object: PublicEmail,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    VersionPublicEmail "VersionPublicEmail" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl VersionPublicEmail {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<PublicEmail>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
        }
    }
}
