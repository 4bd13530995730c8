// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PageAbStatus, PublicButtonStyleSettings, PublicDividerStyleSettings, PublicEmail,
    PublicEmailTestingDetailsAbSuccessMetric, PublicFontStyle, VersionUser,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailStyleSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailStyleSettings", kind: Kind::Record(&[
            Member { name: "backgroundColor", required: false }, Member { name: "backgroundImage", required: false },
            Member { name: "backgroundImageType", required: false },
            Member { name: "bodyBorderColor", required: false },
            Member { name: "bodyBorderColorChoice", required: false },
            Member { name: "bodyBorderWidth", required: false }, Member { name: "bodyColor", required: false },
            Member { name: "buttonStyleSettings", required: false },
            Member { name: "colorPickerFavorite1", required: false },
            Member { name: "colorPickerFavorite2", required: false },
            Member { name: "colorPickerFavorite3", required: false },
            Member { name: "colorPickerFavorite4", required: false },
            Member { name: "colorPickerFavorite5", required: false },
            Member { name: "colorPickerFavorite6", required: false },
            Member { name: "dividerStyleSettings", required: false },
            Member { name: "emailBodyPadding", required: false }, Member { name: "emailBodyWidth", required: false },
            Member { name: "headingOneFont", required: false }, Member { name: "headingTwoFont", required: false },
            Member { name: "linksFont", required: false }, Member { name: "primaryAccentColor", required: false },
            Member { name: "primaryFont", required: false }, Member { name: "primaryFontColor", required: false },
            Member { name: "primaryFontLineHeight", required: false },
            Member { name: "primaryFontSize", required: false },
            Member { name: "secondaryAccentColor", required: false },
            Member { name: "secondaryFont", required: false },
            Member { name: "secondaryFontColor", required: false },
            Member { name: "secondaryFontLineHeight", required: false },
            Member { name: "secondaryFontSize", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            background_color: None, background_image: None, background_image_type: None, body_border_color: None,
            body_border_color_choice: None, body_border_width: None, body_color: None, button_style_settings: None,
            color_picker_favorite1: None, color_picker_favorite2: None, color_picker_favorite3: None,
            color_picker_favorite4: None, color_picker_favorite5: None, color_picker_favorite6: None,
            divider_style_settings: None, email_body_padding: None, email_body_width: None, heading_one_font: None,
            heading_two_font: None, links_font: None, primary_accent_color: None, primary_font: None,
            primary_font_color: None, primary_font_line_height: None, primary_font_size: None,
            secondary_accent_color: None, secondary_font: None, secondary_font_color: None,
            secondary_font_line_height: None, secondary_font_size: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.background_color, 1 => &self.background_image, 2 => &self.background_image_type,
            3 => &self.body_border_color, 4 => &self.body_border_color_choice, 5 => &self.body_border_width,
            6 => &self.body_color, 7 => &self.button_style_settings, 8 => &self.color_picker_favorite1,
            9 => &self.color_picker_favorite2, 10 => &self.color_picker_favorite3,
            11 => &self.color_picker_favorite4, 12 => &self.color_picker_favorite5,
            13 => &self.color_picker_favorite6, 14 => &self.divider_style_settings, 15 => &self.email_body_padding,
            16 => &self.email_body_width, 17 => &self.heading_one_font, 18 => &self.heading_two_font,
            19 => &self.links_font, 20 => &self.primary_accent_color, 21 => &self.primary_font,
            22 => &self.primary_font_color, 23 => &self.primary_font_line_height, 24 => &self.primary_font_size,
            25 => &self.secondary_accent_color, 26 => &self.secondary_font, 27 => &self.secondary_font_color,
            28 => &self.secondary_font_line_height, 29 => &self.secondary_font_size, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_color, 1 => &mut self.background_image, 2 => &mut self.background_image_type,
            3 => &mut self.body_border_color, 4 => &mut self.body_border_color_choice,
            5 => &mut self.body_border_width, 6 => &mut self.body_color, 7 => &mut self.button_style_settings,
            8 => &mut self.color_picker_favorite1, 9 => &mut self.color_picker_favorite2,
            10 => &mut self.color_picker_favorite3, 11 => &mut self.color_picker_favorite4,
            12 => &mut self.color_picker_favorite5, 13 => &mut self.color_picker_favorite6,
            14 => &mut self.divider_style_settings, 15 => &mut self.email_body_padding,
            16 => &mut self.email_body_width, 17 => &mut self.heading_one_font, 18 => &mut self.heading_two_font,
            19 => &mut self.links_font, 20 => &mut self.primary_accent_color, 21 => &mut self.primary_font,
            22 => &mut self.primary_font_color, 23 => &mut self.primary_font_line_height,
            24 => &mut self.primary_font_size, 25 => &mut self.secondary_accent_color,
            26 => &mut self.secondary_font, 27 => &mut self.secondary_font_color,
            28 => &mut self.secondary_font_line_height, 29 => &mut self.secondary_font_size, _ => &mut self.rest,
        }
    }
}
impl PublicEmailStyleSettings {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<Text>) -> Self {
        self.background_color = Some(background_color.into()); self
    }
    /// Sets `backgroundImage`.
    pub fn background_image(mut self, background_image: impl Into<Text>) -> Self {
        self.background_image = Some(background_image.into()); self
    }
    /// Sets `backgroundImageType`.
    pub fn background_image_type(
        mut self, background_image_type: impl Into<PublicEmailStyleSettingsBackgroundImageType>,
    ) -> Self {
        self.background_image_type = Some(background_image_type.into()); self
    }
    /// Sets `bodyBorderColor`.
    pub fn body_border_color(mut self, body_border_color: impl Into<Text>) -> Self {
        self.body_border_color = Some(body_border_color.into()); self
    }
    /// Sets `bodyBorderColorChoice`.
    pub fn body_border_color_choice(mut self, body_border_color_choice: impl Into<Text>) -> Self {
        self.body_border_color_choice = Some(body_border_color_choice.into()); self
    }
    /// Sets `bodyBorderWidth`.
    pub fn body_border_width(mut self, body_border_width: impl Into<f64>) -> Self {
        self.body_border_width = Some(body_border_width.into()); self
    }
    /// Sets `bodyColor`.
    pub fn body_color(mut self, body_color: impl Into<Text>) -> Self { self.body_color = Some(body_color.into()); self }
    /// Sets `buttonStyleSettings`.
    pub fn button_style_settings(mut self, button_style_settings: impl Into<PublicButtonStyleSettings>) -> Self {
        self.button_style_settings = Some(button_style_settings.into()); self
    }
    /// Sets `colorPickerFavorite1`.
    pub fn color_picker_favorite1(mut self, color_picker_favorite1: impl Into<Text>) -> Self {
        self.color_picker_favorite1 = Some(color_picker_favorite1.into()); self
    }
    /// Sets `colorPickerFavorite2`.
    pub fn color_picker_favorite2(mut self, color_picker_favorite2: impl Into<Text>) -> Self {
        self.color_picker_favorite2 = Some(color_picker_favorite2.into()); self
    }
    /// Sets `colorPickerFavorite3`.
    pub fn color_picker_favorite3(mut self, color_picker_favorite3: impl Into<Text>) -> Self {
        self.color_picker_favorite3 = Some(color_picker_favorite3.into()); self
    }
    /// Sets `colorPickerFavorite4`.
    pub fn color_picker_favorite4(mut self, color_picker_favorite4: impl Into<Text>) -> Self {
        self.color_picker_favorite4 = Some(color_picker_favorite4.into()); self
    }
    /// Sets `colorPickerFavorite5`.
    pub fn color_picker_favorite5(mut self, color_picker_favorite5: impl Into<Text>) -> Self {
        self.color_picker_favorite5 = Some(color_picker_favorite5.into()); self
    }
    /// Sets `colorPickerFavorite6`.
    pub fn color_picker_favorite6(mut self, color_picker_favorite6: impl Into<Text>) -> Self {
        self.color_picker_favorite6 = Some(color_picker_favorite6.into()); self
    }
    /// Sets `dividerStyleSettings`.
    pub fn divider_style_settings(mut self, divider_style_settings: impl Into<PublicDividerStyleSettings>) -> Self {
        self.divider_style_settings = Some(divider_style_settings.into()); self
    }
    /// Sets `emailBodyPadding`.
    pub fn email_body_padding(mut self, email_body_padding: impl Into<Text>) -> Self {
        self.email_body_padding = Some(email_body_padding.into()); self
    }
    /// Sets `emailBodyWidth`.
    pub fn email_body_width(mut self, email_body_width: impl Into<Text>) -> Self {
        self.email_body_width = Some(email_body_width.into()); self
    }
    /// Sets `headingOneFont`.
    pub fn heading_one_font(mut self, heading_one_font: impl Into<PublicFontStyle>) -> Self {
        self.heading_one_font = Some(heading_one_font.into()); self
    }
    /// Sets `headingTwoFont`.
    pub fn heading_two_font(mut self, heading_two_font: impl Into<PublicFontStyle>) -> Self {
        self.heading_two_font = Some(heading_two_font.into()); self
    }
    /// Sets `linksFont`.
    pub fn links_font(mut self, links_font: impl Into<PublicFontStyle>) -> Self {
        self.links_font = Some(links_font.into()); self
    }
    /// Sets `primaryAccentColor`.
    pub fn primary_accent_color(mut self, primary_accent_color: impl Into<Text>) -> Self {
        self.primary_accent_color = Some(primary_accent_color.into()); self
    }
    /// Sets `primaryFont`.
    pub fn primary_font(mut self, primary_font: impl Into<Text>) -> Self {
        self.primary_font = Some(primary_font.into()); self
    }
    /// Sets `primaryFontColor`.
    pub fn primary_font_color(mut self, primary_font_color: impl Into<Text>) -> Self {
        self.primary_font_color = Some(primary_font_color.into()); self
    }
    /// Sets `primaryFontLineHeight`.
    pub fn primary_font_line_height(mut self, primary_font_line_height: impl Into<Text>) -> Self {
        self.primary_font_line_height = Some(primary_font_line_height.into()); self
    }
    /// Sets `primaryFontSize`.
    pub fn primary_font_size(mut self, primary_font_size: impl Into<f64>) -> Self {
        self.primary_font_size = Some(primary_font_size.into()); self
    }
    /// Sets `secondaryAccentColor`.
    pub fn secondary_accent_color(mut self, secondary_accent_color: impl Into<Text>) -> Self {
        self.secondary_accent_color = Some(secondary_accent_color.into()); self
    }
    /// Sets `secondaryFont`.
    pub fn secondary_font(mut self, secondary_font: impl Into<Text>) -> Self {
        self.secondary_font = Some(secondary_font.into()); self
    }
    /// Sets `secondaryFontColor`.
    pub fn secondary_font_color(mut self, secondary_font_color: impl Into<Text>) -> Self {
        self.secondary_font_color = Some(secondary_font_color.into()); self
    }
    /// Sets `secondaryFontLineHeight`.
    pub fn secondary_font_line_height(mut self, secondary_font_line_height: impl Into<Text>) -> Self {
        self.secondary_font_line_height = Some(secondary_font_line_height.into()); self
    }
    /// Sets `secondaryFontSize`.
    pub fn secondary_font_size(mut self, secondary_font_size: impl Into<f64>) -> Self {
        self.secondary_font_size = Some(secondary_font_size.into()); self
    }
}
impl Default for PublicEmailStyleSettings {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicEmailStyleSettingsBackgroundImageType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailStyleSettingsBackgroundImageType", kind: Kind::Enumeration(&[
            "REPEAT", "SINGLE", "STRETCH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::Repeat => 0, Self::Single => 1, Self::Stretch => 2, Self::Unknown(_) => 3 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Repeat, 1 => Self::Single, 2 => Self::Stretch, _ => Self::Unknown(Text::EMPTY),
        };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailTestingDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailTestingDetails", kind: Kind::Record(&[
            Member { name: "abSampleSizeDefault", required: false },
            Member { name: "abSamplingDefault", required: false }, Member { name: "abStatus", required: false },
            Member { name: "abSuccessMetric", required: false },
            Member { name: "abTestPercentage", required: false }, Member { name: "hoursToWait", required: false },
            Member { name: "isAbVariation", required: true }, Member { name: "testId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_sample_size_default: None, ab_sampling_default: None, ab_status: None, ab_success_metric: None,
            ab_test_percentage: None, hours_to_wait: None, is_ab_variation: false, test_id: None, rest: Rest::EMPTY,
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
impl PublicEmailTestingDetails {
    /// With all that is required.
    pub fn new(is_ab_variation: bool) -> Self { Self { is_ab_variation, ..Shaped::blank() } }
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
    /// Sets `testId`.
    pub fn test_id(mut self, test_id: impl Into<Text>) -> Self { self.test_id = Some(test_id.into()); self }
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
impl Shaped for PublicEmailType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailType", kind: Kind::Enumeration(&[
            "AB_EMAIL", "AUTOMATED_AB_EMAIL", "AUTOMATED_EMAIL", "BATCH_EMAIL", "BLOG_EMAIL", "BLOG_EMAIL_CHILD",
            "FEEDBACK_CES_EMAIL", "FEEDBACK_CUSTOM_EMAIL", "FEEDBACK_CUSTOM_SURVEY_EMAIL", "FEEDBACK_NPS_EMAIL",
            "FOLLOWUP_EMAIL", "LEADFLOW_EMAIL", "LOCALTIME_EMAIL", "MANAGE_PREFERENCES_EMAIL",
            "MARKETING_SINGLE_SEND_API", "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL", "MEMBERSHIP_FOLLOW_UP_EMAIL",
            "MEMBERSHIP_OTP_LOGIN_EMAIL", "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL", "MEMBERSHIP_PASSWORD_RESET_EMAIL",
            "MEMBERSHIP_PASSWORD_SAVED_EMAIL", "MEMBERSHIP_REGISTRATION_EMAIL",
            "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL", "MEMBERSHIP_VERIFICATION_EMAIL", "OPTIN_EMAIL",
            "OPTIN_FOLLOWUP_EMAIL", "RESUBSCRIBE_EMAIL", "RSS_EMAIL", "RSS_EMAIL_CHILD", "SINGLE_SEND_API",
            "SMTP_TOKEN", "TICKET_EMAIL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::AbEmail => 0, Self::AutomatedAbEmail => 1, Self::AutomatedEmail => 2, Self::BatchEmail => 3,
            Self::BlogEmail => 4, Self::BlogEmailChild => 5, Self::FeedbackCesEmail => 6,
            Self::FeedbackCustomEmail => 7, Self::FeedbackCustomSurveyEmail => 8, Self::FeedbackNpsEmail => 9,
            Self::FollowupEmail => 10, Self::LeadflowEmail => 11, Self::LocaltimeEmail => 12,
            Self::ManagePreferencesEmail => 13, Self::MarketingSingleSendApi => 14,
            Self::MembershipEmailVerificationEmail => 15, Self::MembershipFollowUpEmail => 16,
            Self::MembershipOtpLoginEmail => 17, Self::MembershipPasswordlessAuthEmail => 18,
            Self::MembershipPasswordResetEmail => 19, Self::MembershipPasswordSavedEmail => 20,
            Self::MembershipRegistrationEmail => 21, Self::MembershipRegistrationFollowUpEmail => 22,
            Self::MembershipVerificationEmail => 23, Self::OptinEmail => 24, Self::OptinFollowupEmail => 25,
            Self::ResubscribeEmail => 26, Self::RssEmail => 27, Self::RssEmailChild => 28, Self::SingleSendApi => 29,
            Self::SmtpToken => 30, Self::TicketEmail => 31, Self::Unknown(_) => 32,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::AbEmail, 1 => Self::AutomatedAbEmail, 2 => Self::AutomatedEmail, 3 => Self::BatchEmail,
            4 => Self::BlogEmail, 5 => Self::BlogEmailChild, 6 => Self::FeedbackCesEmail,
            7 => Self::FeedbackCustomEmail, 8 => Self::FeedbackCustomSurveyEmail, 9 => Self::FeedbackNpsEmail,
            10 => Self::FollowupEmail, 11 => Self::LeadflowEmail, 12 => Self::LocaltimeEmail,
            13 => Self::ManagePreferencesEmail, 14 => Self::MarketingSingleSendApi,
            15 => Self::MembershipEmailVerificationEmail, 16 => Self::MembershipFollowUpEmail,
            17 => Self::MembershipOtpLoginEmail, 18 => Self::MembershipPasswordlessAuthEmail,
            19 => Self::MembershipPasswordResetEmail, 20 => Self::MembershipPasswordSavedEmail,
            21 => Self::MembershipRegistrationEmail, 22 => Self::MembershipRegistrationFollowUpEmail,
            23 => Self::MembershipVerificationEmail, 24 => Self::OptinEmail, 25 => Self::OptinFollowupEmail,
            26 => Self::ResubscribeEmail, 27 => Self::RssEmail, 28 => Self::RssEmailChild, 29 => Self::SingleSendApi,
            30 => Self::SmtpToken, 31 => Self::TicketEmail, _ => Self::Unknown(Text::EMPTY),
        };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl PublicEmailVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<PublicEmail>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRssEmailDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRssEmailDetails", kind: Kind::Record(&[
            Member { name: "blogEmailType", required: false }, Member { name: "blogImageMaxWidth", required: false },
            Member { name: "blogLayout", required: false }, Member { name: "hubspotBlogId", required: false },
            Member { name: "maxEntries", required: false }, Member { name: "rssEntryTemplate", required: false },
            Member { name: "timing", required: false }, Member { name: "url", required: false },
            Member { name: "useHeadlineAsSubject", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            blog_email_type: None, blog_image_max_width: None, blog_layout: None, hubspot_blog_id: None,
            max_entries: None, rss_entry_template: None, timing: None, url: None, use_headline_as_subject: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blog_email_type, 1 => &self.blog_image_max_width, 2 => &self.blog_layout,
            3 => &self.hubspot_blog_id, 4 => &self.max_entries, 5 => &self.rss_entry_template, 6 => &self.timing,
            7 => &self.url, 8 => &self.use_headline_as_subject, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blog_email_type, 1 => &mut self.blog_image_max_width, 2 => &mut self.blog_layout,
            3 => &mut self.hubspot_blog_id, 4 => &mut self.max_entries, 5 => &mut self.rss_entry_template,
            6 => &mut self.timing, 7 => &mut self.url, 8 => &mut self.use_headline_as_subject, _ => &mut self.rest,
        }
    }
}
impl PublicRssEmailDetails {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `blogEmailType`.
    pub fn blog_email_type(mut self, blog_email_type: impl Into<Text>) -> Self {
        self.blog_email_type = Some(blog_email_type.into()); self
    }
    /// Sets `blogImageMaxWidth`.
    pub fn blog_image_max_width(mut self, blog_image_max_width: impl Into<i64>) -> Self {
        self.blog_image_max_width = Some(blog_image_max_width.into()); self
    }
    /// Sets `blogLayout`.
    pub fn blog_layout(mut self, blog_layout: impl Into<PublicRssEmailDetailsBlogLayout>) -> Self {
        self.blog_layout = Some(blog_layout.into()); self
    }
    /// Sets `hubspotBlogId`.
    pub fn hubspot_blog_id(mut self, hubspot_blog_id: impl Into<Text>) -> Self {
        self.hubspot_blog_id = Some(hubspot_blog_id.into()); self
    }
    /// Sets `maxEntries`.
    pub fn max_entries(mut self, max_entries: impl Into<i64>) -> Self {
        self.max_entries = Some(max_entries.into()); self
    }
    /// Sets `rssEntryTemplate`.
    pub fn rss_entry_template(mut self, rss_entry_template: impl Into<Text>) -> Self {
        self.rss_entry_template = Some(rss_entry_template.into()); self
    }
    /// Sets `timing`.
    pub fn timing(mut self, timing: impl Into<Map<Value>>) -> Self { self.timing = Some(timing.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `useHeadlineAsSubject`.
    pub fn use_headline_as_subject(mut self, use_headline_as_subject: bool) -> Self {
        self.use_headline_as_subject = Some(use_headline_as_subject); self
    }
}
impl Default for PublicRssEmailDetails {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicRssEmailDetailsBlogLayout {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRssEmailDetailsBlogLayout", kind: Kind::Enumeration(&[
            "FULL_POST", "SUMMARY_NO_FEATURED_IMAGE", "SUMMARY_WITH_FEATURED_IMAGE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::FullPost => 0, Self::SummaryNoFeaturedImage => 1, Self::SummaryWithFeaturedImage => 2,
            Self::Unknown(_) => 3,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::FullPost, 1 => Self::SummaryNoFeaturedImage, 2 => Self::SummaryWithFeaturedImage,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VersionPublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionPublicEmail", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl VersionPublicEmail {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<PublicEmail>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    PublicEmailStyleSettings, PublicEmailTestingDetails, PublicEmailVersion, PublicRssEmailDetails,
    VersionPublicEmail,
}

crate::runtime::enumeration_traits! {
    PublicEmailStyleSettingsBackgroundImageType, PublicEmailType, PublicRssEmailDetailsBlogLayout,
}
