// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailStatisticInterval, EmailStatisticsData, ForwardPaging, MarketingPublicEmailTestingDetails, PageCurrentState,
    Paging, PublicButtonStyleSettings, PublicDividerStyleSettings, PublicEmailFromDetails,
    PublicEmailSubscriptionDetails, PublicEmailToDetails, PublicFontStyle, PublicWebversionDetails, VersionUser,
};

/// `CollectionResponseWithTotalEmailStatisticIntervalNoPaging`: 2 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
    /// `results`: a list: `EmailStatisticInterval`.
    pub results: Vec<EmailStatisticInterval>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalEmailStatisticIntervalNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true }, Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.results, 1 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, 1 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailStatisticInterval>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), rest: Rest::EMPTY }
    }
}

/// `CollectionResponseWithTotalPublicEmailForwardPaging`: 3 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicEmailForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `EmailsV3PublicEmail`.
    pub results: Vec<EmailsV3PublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicEmailForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicEmailForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPublicEmailForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailsV3PublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalVersionPublicEmail`: 3 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalVersionPublicEmail {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `EmailsV3VersionPublicEmail`.
    pub results: Vec<EmailsV3VersionPublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalVersionPublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalVersionPublicEmail", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalVersionPublicEmail {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailsV3VersionPublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// 75 known values; any other is kept as it came.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub enum EmailCreateRequestSubcategory {
    /// `UNKNOWN`
    UnknownValue,
    /// `ab_loser_variant`
    AbLoserVariant,
    /// `ab_loser_variant_site_page`
    AbLoserVariantSitePage,
    /// `ab_master`
    AbMaster,
    /// `ab_master_site_page`
    AbMasterSitePage,
    /// `ab_variant`
    AbVariant,
    /// `ab_variant_site_page`
    AbVariantSitePage,
    /// `automated`
    Automated,
    /// `automated_ab_master`
    AutomatedAbMaster,
    /// `automated_ab_variant`
    AutomatedAbVariant,
    /// `automated_for_custom_survey`
    AutomatedForCustomSurvey,
    /// `automated_for_deal`
    AutomatedForDeal,
    /// `automated_for_feedback_ces`
    AutomatedForFeedbackCes,
    /// `automated_for_feedback_custom`
    AutomatedForFeedbackCustom,
    /// `automated_for_feedback_nps`
    AutomatedForFeedbackNps,
    /// `automated_for_form`
    AutomatedForForm,
    /// `automated_for_form_buffer`
    AutomatedForFormBuffer,
    /// `automated_for_form_draft`
    AutomatedForFormDraft,
    /// `automated_for_form_legacy`
    AutomatedForFormLegacy,
    /// `automated_for_leadflow`
    AutomatedForLeadflow,
    /// `automated_for_ticket`
    AutomatedForTicket,
    /// `batch`
    Batch,
    /// `blog_article_instance_layout`
    BlogArticleInstanceLayout,
    /// `blog_article_listing`
    BlogArticleListing,
    /// `blog_author_detail`
    BlogAuthorDetail,
    /// `blog_email`
    BlogEmail,
    /// `blog_email_child`
    BlogEmailChild,
    /// `case_study`
    CaseStudy,
    /// `case_study_instance_layout`
    CaseStudyInstanceLayout,
    /// `case_study_listing`
    CaseStudyListing,
    /// `discardable_stub`
    DiscardableStub,
    /// `imported_blog_post`
    ImportedBlogPost,
    /// `kb_404_page`
    Kb404Page,
    /// `kb_article_instance_layout`
    KbArticleInstanceLayout,
    /// `kb_listing`
    KbListing,
    /// `kb_search_results`
    KbSearchResults,
    /// `kb_support_form`
    KbSupportForm,
    /// `landing_page`
    LandingPage,
    /// `legacy_blog_post`
    LegacyBlogPost,
    /// `legacy_page`
    LegacyPage,
    /// `localtime`
    Localtime,
    /// `marketing_single_send_api`
    MarketingSingleSendApi,
    /// `membership_email_verification`
    MembershipEmailVerification,
    /// `membership_follow_up`
    MembershipFollowUp,
    /// `membership_otp_login`
    MembershipOtpLogin,
    /// `membership_password_reset`
    MembershipPasswordReset,
    /// `membership_password_saved`
    MembershipPasswordSaved,
    /// `membership_passwordless_auth`
    MembershipPasswordlessAuth,
    /// `membership_registration`
    MembershipRegistration,
    /// `membership_registration_follow_up`
    MembershipRegistrationFollowUp,
    /// `membership_verification`
    MembershipVerification,
    /// `normal_blog_post`
    NormalBlogPost,
    /// `optin_email`
    OptinEmail,
    /// `optin_followup_email`
    OptinFollowupEmail,
    /// `page_instance_layout`
    PageInstanceLayout,
    /// `page_stub`
    PageStub,
    /// `performable_landing_page`
    PerformableLandingPage,
    /// `performable_landing_page_cutover`
    PerformableLandingPageCutover,
    /// `podcast_instance_layout`
    PodcastInstanceLayout,
    /// `podcast_listing`
    PodcastListing,
    /// `portal_content`
    PortalContent,
    /// `resubscribe_confirmation_email`
    ResubscribeConfirmationEmail,
    /// `resubscribe_email`
    ResubscribeEmail,
    /// `rss_to_email`
    RssToEmail,
    /// `rss_to_email_child`
    RssToEmailChild,
    /// `scp_instance_layout_page`
    ScpInstanceLayoutPage,
    /// `scp_static_page`
    ScpStaticPage,
    /// `single_send_api`
    SingleSendApi,
    /// `site_page`
    SitePage,
    /// `smtp_token`
    SmtpToken,
    /// `staged_page`
    StagedPage,
    /// `ticket_closed_kickback_email`
    TicketClosedKickbackEmail,
    /// `ticket_opened_kickback_email`
    TicketOpenedKickbackEmail,
    /// `unsubscribe_confirmation_email`
    UnsubscribeConfirmationEmail,
    /// `web_interactive`
    WebInteractive,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EmailCreateRequestSubcategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateRequestSubcategory", kind: Kind::Enumeration(&[
            "UNKNOWN", "ab_loser_variant", "ab_loser_variant_site_page", "ab_master", "ab_master_site_page",
            "ab_variant", "ab_variant_site_page", "automated", "automated_ab_master", "automated_ab_variant",
            "automated_for_custom_survey", "automated_for_deal", "automated_for_feedback_ces",
            "automated_for_feedback_custom", "automated_for_feedback_nps", "automated_for_form",
            "automated_for_form_buffer", "automated_for_form_draft", "automated_for_form_legacy",
            "automated_for_leadflow", "automated_for_ticket", "batch", "blog_article_instance_layout",
            "blog_article_listing", "blog_author_detail", "blog_email", "blog_email_child", "case_study",
            "case_study_instance_layout", "case_study_listing", "discardable_stub", "imported_blog_post",
            "kb_404_page", "kb_article_instance_layout", "kb_listing", "kb_search_results", "kb_support_form",
            "landing_page", "legacy_blog_post", "legacy_page", "localtime", "marketing_single_send_api",
            "membership_email_verification", "membership_follow_up", "membership_otp_login",
            "membership_password_reset", "membership_password_saved", "membership_passwordless_auth",
            "membership_registration", "membership_registration_follow_up", "membership_verification",
            "normal_blog_post", "optin_email", "optin_followup_email", "page_instance_layout", "page_stub",
            "performable_landing_page", "performable_landing_page_cutover", "podcast_instance_layout",
            "podcast_listing", "portal_content", "resubscribe_confirmation_email", "resubscribe_email",
            "rss_to_email", "rss_to_email_child", "scp_instance_layout_page", "scp_static_page", "single_send_api",
            "site_page", "smtp_token", "staged_page", "ticket_closed_kickback_email", "ticket_opened_kickback_email",
            "unsubscribe_confirmation_email", "web_interactive",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::UnknownValue => 0, Self::AbLoserVariant => 1, Self::AbLoserVariantSitePage => 2,
            Self::AbMaster => 3, Self::AbMasterSitePage => 4, Self::AbVariant => 5, Self::AbVariantSitePage => 6,
            Self::Automated => 7, Self::AutomatedAbMaster => 8, Self::AutomatedAbVariant => 9,
            Self::AutomatedForCustomSurvey => 10, Self::AutomatedForDeal => 11, Self::AutomatedForFeedbackCes => 12,
            Self::AutomatedForFeedbackCustom => 13, Self::AutomatedForFeedbackNps => 14,
            Self::AutomatedForForm => 15, Self::AutomatedForFormBuffer => 16, Self::AutomatedForFormDraft => 17,
            Self::AutomatedForFormLegacy => 18, Self::AutomatedForLeadflow => 19, Self::AutomatedForTicket => 20,
            Self::Batch => 21, Self::BlogArticleInstanceLayout => 22, Self::BlogArticleListing => 23,
            Self::BlogAuthorDetail => 24, Self::BlogEmail => 25, Self::BlogEmailChild => 26, Self::CaseStudy => 27,
            Self::CaseStudyInstanceLayout => 28, Self::CaseStudyListing => 29, Self::DiscardableStub => 30,
            Self::ImportedBlogPost => 31, Self::Kb404Page => 32, Self::KbArticleInstanceLayout => 33,
            Self::KbListing => 34, Self::KbSearchResults => 35, Self::KbSupportForm => 36, Self::LandingPage => 37,
            Self::LegacyBlogPost => 38, Self::LegacyPage => 39, Self::Localtime => 40,
            Self::MarketingSingleSendApi => 41, Self::MembershipEmailVerification => 42,
            Self::MembershipFollowUp => 43, Self::MembershipOtpLogin => 44, Self::MembershipPasswordReset => 45,
            Self::MembershipPasswordSaved => 46, Self::MembershipPasswordlessAuth => 47,
            Self::MembershipRegistration => 48, Self::MembershipRegistrationFollowUp => 49,
            Self::MembershipVerification => 50, Self::NormalBlogPost => 51, Self::OptinEmail => 52,
            Self::OptinFollowupEmail => 53, Self::PageInstanceLayout => 54, Self::PageStub => 55,
            Self::PerformableLandingPage => 56, Self::PerformableLandingPageCutover => 57,
            Self::PodcastInstanceLayout => 58, Self::PodcastListing => 59, Self::PortalContent => 60,
            Self::ResubscribeConfirmationEmail => 61, Self::ResubscribeEmail => 62, Self::RssToEmail => 63,
            Self::RssToEmailChild => 64, Self::ScpInstanceLayoutPage => 65, Self::ScpStaticPage => 66,
            Self::SingleSendApi => 67, Self::SitePage => 68, Self::SmtpToken => 69, Self::StagedPage => 70,
            Self::TicketClosedKickbackEmail => 71, Self::TicketOpenedKickbackEmail => 72,
            Self::UnsubscribeConfirmationEmail => 73, Self::WebInteractive => 74,
            Self::Unknown(value) => return (75, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::UnknownValue, 1 => Self::AbLoserVariant, 2 => Self::AbLoserVariantSitePage,
            3 => Self::AbMaster, 4 => Self::AbMasterSitePage, 5 => Self::AbVariant, 6 => Self::AbVariantSitePage,
            7 => Self::Automated, 8 => Self::AutomatedAbMaster, 9 => Self::AutomatedAbVariant,
            10 => Self::AutomatedForCustomSurvey, 11 => Self::AutomatedForDeal, 12 => Self::AutomatedForFeedbackCes,
            13 => Self::AutomatedForFeedbackCustom, 14 => Self::AutomatedForFeedbackNps,
            15 => Self::AutomatedForForm, 16 => Self::AutomatedForFormBuffer, 17 => Self::AutomatedForFormDraft,
            18 => Self::AutomatedForFormLegacy, 19 => Self::AutomatedForLeadflow, 20 => Self::AutomatedForTicket,
            21 => Self::Batch, 22 => Self::BlogArticleInstanceLayout, 23 => Self::BlogArticleListing,
            24 => Self::BlogAuthorDetail, 25 => Self::BlogEmail, 26 => Self::BlogEmailChild, 27 => Self::CaseStudy,
            28 => Self::CaseStudyInstanceLayout, 29 => Self::CaseStudyListing, 30 => Self::DiscardableStub,
            31 => Self::ImportedBlogPost, 32 => Self::Kb404Page, 33 => Self::KbArticleInstanceLayout,
            34 => Self::KbListing, 35 => Self::KbSearchResults, 36 => Self::KbSupportForm, 37 => Self::LandingPage,
            38 => Self::LegacyBlogPost, 39 => Self::LegacyPage, 40 => Self::Localtime,
            41 => Self::MarketingSingleSendApi, 42 => Self::MembershipEmailVerification,
            43 => Self::MembershipFollowUp, 44 => Self::MembershipOtpLogin, 45 => Self::MembershipPasswordReset,
            46 => Self::MembershipPasswordSaved, 47 => Self::MembershipPasswordlessAuth,
            48 => Self::MembershipRegistration, 49 => Self::MembershipRegistrationFollowUp,
            50 => Self::MembershipVerification, 51 => Self::NormalBlogPost, 52 => Self::OptinEmail,
            53 => Self::OptinFollowupEmail, 54 => Self::PageInstanceLayout, 55 => Self::PageStub,
            56 => Self::PerformableLandingPage, 57 => Self::PerformableLandingPageCutover,
            58 => Self::PodcastInstanceLayout, 59 => Self::PodcastListing, 60 => Self::PortalContent,
            61 => Self::ResubscribeConfirmationEmail, 62 => Self::ResubscribeEmail, 63 => Self::RssToEmail,
            64 => Self::RssToEmailChild, 65 => Self::ScpInstanceLayoutPage, 66 => Self::ScpStaticPage,
            67 => Self::SingleSendApi, 68 => Self::SitePage, 69 => Self::SmtpToken, 70 => Self::StagedPage,
            71 => Self::TicketClosedKickbackEmail, 72 => Self::TicketOpenedKickbackEmail,
            73 => Self::UnsubscribeConfirmationEmail, 74 => Self::WebInteractive, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `EmailCreateRequest`: 20 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "EmailCreateRequest")]
#[non_exhaustive]
pub struct EmailsV3EmailCreateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `EmailsV3PublicEmailContent`; may be absent.
    pub content: Option<EmailsV3PublicEmailContent>,
    /// `feedbackSurveyId`: text; may be absent.
    pub feedback_survey_id: Option<Text>,
    /// `from`: `PublicEmailFromDetails`; may be absent.
    pub from: Option<PublicEmailFromDetails>,
    /// `jitterSendTime`: true or false; may be absent.
    pub jitter_send_time: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `rssData`: `EmailsV3PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<EmailsV3PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailCreateRequestSubcategory`; may be absent.
    pub subcategory: Option<EmailCreateRequestSubcategory>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `subscriptionDetails`: `PublicEmailSubscriptionDetails`; may be absent.
    pub subscription_details: Option<PublicEmailSubscriptionDetails>,
    /// `testing`: `MarketingPublicEmailTestingDetails`; may be absent.
    pub testing: Option<MarketingPublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsV3EmailCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "feedbackSurveyId", required: false },
            Member { name: "from", required: false }, Member { name: "jitterSendTime", required: false },
            Member { name: "language", required: false }, Member { name: "name", required: true },
            Member { name: "publishDate", required: false }, Member { name: "rssData", required: false },
            Member { name: "sendOnPublish", required: false }, Member { name: "state", required: false },
            Member { name: "subcategory", required: false }, Member { name: "subject", required: false },
            Member { name: "subscriptionDetails", required: false }, Member { name: "testing", required: false },
            Member { name: "to", required: false }, Member { name: "webversion", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active_domain: None, archived: None, business_unit_id: None, campaign: None, content: None,
            feedback_survey_id: None, from: None, jitter_send_time: None, language: None, name: Text::EMPTY,
            publish_date: None, rss_data: None, send_on_publish: None, state: None, subcategory: None, subject: None,
            subscription_details: None, testing: None, to: None, webversion: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.feedback_survey_id, 6 => &self.from, 7 => &self.jitter_send_time,
            8 => &self.language, 9 => &self.name, 10 => &self.publish_date, 11 => &self.rss_data,
            12 => &self.send_on_publish, 13 => &self.state, 14 => &self.subcategory, 15 => &self.subject,
            16 => &self.subscription_details, 17 => &self.testing, 18 => &self.to, 19 => &self.webversion,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.feedback_survey_id, 6 => &mut self.from,
            7 => &mut self.jitter_send_time, 8 => &mut self.language, 9 => &mut self.name,
            10 => &mut self.publish_date, 11 => &mut self.rss_data, 12 => &mut self.send_on_publish,
            13 => &mut self.state, 14 => &mut self.subcategory, 15 => &mut self.subject,
            16 => &mut self.subscription_details, 17 => &mut self.testing, 18 => &mut self.to,
            19 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailsV3EmailCreateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into()); self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<EmailsV3PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into()); self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self { self.from = Some(from.into()); self }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<EmailsV3PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailCreateRequestSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(mut self, subscription_details: impl Into<PublicEmailSubscriptionDetails>) -> Self {
        self.subscription_details = Some(subscription_details.into()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<MarketingPublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into()); self
    }
}

/// `EmailUpdateRequest`: 19 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "EmailUpdateRequest")]
#[non_exhaustive]
pub struct EmailsV3EmailUpdateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `EmailsV3PublicEmailContent`; may be absent.
    pub content: Option<EmailsV3PublicEmailContent>,
    /// `from`: `PublicEmailFromDetails`; may be absent.
    pub from: Option<PublicEmailFromDetails>,
    /// `jitterSendTime`: true or false; may be absent.
    pub jitter_send_time: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `rssData`: `EmailsV3PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<EmailsV3PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailCreateRequestSubcategory`; may be absent.
    pub subcategory: Option<EmailCreateRequestSubcategory>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `subscriptionDetails`: `PublicEmailSubscriptionDetails`; may be absent.
    pub subscription_details: Option<PublicEmailSubscriptionDetails>,
    /// `testing`: `MarketingPublicEmailTestingDetails`; may be absent.
    pub testing: Option<MarketingPublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsV3EmailUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailUpdateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "from", required: false },
            Member { name: "jitterSendTime", required: false }, Member { name: "language", required: false },
            Member { name: "name", required: false }, Member { name: "publishDate", required: false },
            Member { name: "rssData", required: false }, Member { name: "sendOnPublish", required: false },
            Member { name: "state", required: false }, Member { name: "subcategory", required: false },
            Member { name: "subject", required: false }, Member { name: "subscriptionDetails", required: false },
            Member { name: "testing", required: false }, Member { name: "to", required: false },
            Member { name: "webversion", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active_domain: None, archived: None, business_unit_id: None, campaign: None, content: None, from: None,
            jitter_send_time: None, language: None, name: None, publish_date: None, rss_data: None,
            send_on_publish: None, state: None, subcategory: None, subject: None, subscription_details: None,
            testing: None, to: None, webversion: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.from, 6 => &self.jitter_send_time, 7 => &self.language, 8 => &self.name,
            9 => &self.publish_date, 10 => &self.rss_data, 11 => &self.send_on_publish, 12 => &self.state,
            13 => &self.subcategory, 14 => &self.subject, 15 => &self.subscription_details, 16 => &self.testing,
            17 => &self.to, 18 => &self.webversion, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.from, 6 => &mut self.jitter_send_time,
            7 => &mut self.language, 8 => &mut self.name, 9 => &mut self.publish_date, 10 => &mut self.rss_data,
            11 => &mut self.send_on_publish, 12 => &mut self.state, 13 => &mut self.subcategory,
            14 => &mut self.subject, 15 => &mut self.subscription_details, 16 => &mut self.testing,
            17 => &mut self.to, 18 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailsV3EmailUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into()); self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<EmailsV3PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self { self.from = Some(from.into()); self }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<EmailsV3PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailCreateRequestSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(mut self, subscription_details: impl Into<PublicEmailSubscriptionDetails>) -> Self {
        self.subscription_details = Some(subscription_details.into()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<MarketingPublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into()); self
    }
}
impl Default for EmailsV3EmailUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmail`: 45 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "PublicEmail")]
#[non_exhaustive]
pub struct EmailsV3PublicEmail {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `allEmailCampaignIds`: a list: text; may be absent.
    pub all_email_campaign_ids: Option<Vec<Text>>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: text; may be absent.
    pub business_unit_id: Option<Text>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `campaignName`: text; may be absent.
    pub campaign_name: Option<Text>,
    /// `campaignUtm`: text; may be absent.
    pub campaign_utm: Option<Text>,
    /// `clonedFrom`: text; may be absent.
    pub cloned_from: Option<Text>,
    /// `content`: `EmailsV3PublicEmailContent`; may be absent.
    pub content: Option<EmailsV3PublicEmailContent>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `emailCampaignGroupId`: text; may be absent.
    pub email_campaign_group_id: Option<Text>,
    /// `feedbackSurveyId`: text; may be absent.
    pub feedback_survey_id: Option<Text>,
    /// `folderId`: a whole number; may be absent.
    pub folder_id: Option<i64>,
    /// `from`: `PublicEmailFromDetails`; may be absent.
    pub from: Option<PublicEmailFromDetails>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `isAb`: true or false; may be absent.
    pub is_ab: Option<bool>,
    /// `isPublished`: true or false; may be absent.
    pub is_published: Option<bool>,
    /// `isTransactional`: true or false; may be absent.
    pub is_transactional: Option<bool>,
    /// `jitterSendTime`: true or false; may be absent.
    pub jitter_send_time: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `previewKey`: text; may be absent.
    pub preview_key: Option<Text>,
    /// `primaryEmailCampaignId`: text; may be absent.
    pub primary_email_campaign_id: Option<Text>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `publishedAt`: a point in time; may be absent.
    pub published_at: Option<DateTime>,
    /// `publishedByEmail`: text; may be absent.
    pub published_by_email: Option<Text>,
    /// `publishedById`: text; may be absent.
    pub published_by_id: Option<Text>,
    /// `publishedByName`: text; may be absent.
    pub published_by_name: Option<Text>,
    /// `rssData`: `EmailsV3PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<EmailsV3PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `stats`: `EmailStatisticsData`; may be absent.
    pub stats: Option<EmailStatisticsData>,
    /// `subcategory`: text; may be absent.
    pub subcategory: Option<Text>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `subscriptionDetails`: `PublicEmailSubscriptionDetails`; may be absent.
    pub subscription_details: Option<PublicEmailSubscriptionDetails>,
    /// `testing`: `MarketingPublicEmailTestingDetails`; may be absent.
    pub testing: Option<MarketingPublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `type`: `EmailsV3PublicEmailType`; may be absent.
    pub r#type: Option<EmailsV3PublicEmailType>,
    /// `unpublishedAt`: a point in time; may be absent.
    pub unpublished_at: Option<DateTime>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// `workflowNames`: a list: text; may be absent.
    pub workflow_names: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsV3PublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmail", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false },
            Member { name: "allEmailCampaignIds", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "campaignName", required: false }, Member { name: "campaignUtm", required: false },
            Member { name: "clonedFrom", required: false }, Member { name: "content", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdById", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "emailCampaignGroupId", required: false },
            Member { name: "feedbackSurveyId", required: false }, Member { name: "folderId", required: false },
            Member { name: "from", required: false }, Member { name: "id", required: false },
            Member { name: "isAb", required: false }, Member { name: "isPublished", required: false },
            Member { name: "isTransactional", required: false }, Member { name: "jitterSendTime", required: false },
            Member { name: "language", required: false }, Member { name: "name", required: false },
            Member { name: "previewKey", required: false },
            Member { name: "primaryEmailCampaignId", required: false },
            Member { name: "publishDate", required: false }, Member { name: "publishedAt", required: false },
            Member { name: "publishedByEmail", required: false }, Member { name: "publishedById", required: false },
            Member { name: "publishedByName", required: false }, Member { name: "rssData", required: false },
            Member { name: "sendOnPublish", required: false }, Member { name: "state", required: false },
            Member { name: "stats", required: false }, Member { name: "subcategory", required: false },
            Member { name: "subject", required: false }, Member { name: "subscriptionDetails", required: false },
            Member { name: "testing", required: false }, Member { name: "to", required: false },
            Member { name: "type", required: false }, Member { name: "unpublishedAt", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedById", required: false },
            Member { name: "webversion", required: false }, Member { name: "workflowNames", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active_domain: None, all_email_campaign_ids: None, archived: None, business_unit_id: None,
            campaign: None, campaign_name: None, campaign_utm: None, cloned_from: None, content: None,
            created_at: None, created_by_id: None, deleted_at: None, email_campaign_group_id: None,
            feedback_survey_id: None, folder_id: None, from: None, id: None, is_ab: None, is_published: None,
            is_transactional: None, jitter_send_time: None, language: None, name: None, preview_key: None,
            primary_email_campaign_id: None, publish_date: None, published_at: None, published_by_email: None,
            published_by_id: None, published_by_name: None, rss_data: None, send_on_publish: None, state: None,
            stats: None, subcategory: None, subject: None, subscription_details: None, testing: None, to: None,
            r#type: None, unpublished_at: None, updated_at: None, updated_by_id: None, webversion: None,
            workflow_names: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.all_email_campaign_ids, 2 => &self.archived,
            3 => &self.business_unit_id, 4 => &self.campaign, 5 => &self.campaign_name, 6 => &self.campaign_utm,
            7 => &self.cloned_from, 8 => &self.content, 9 => &self.created_at, 10 => &self.created_by_id,
            11 => &self.deleted_at, 12 => &self.email_campaign_group_id, 13 => &self.feedback_survey_id,
            14 => &self.folder_id, 15 => &self.from, 16 => &self.id, 17 => &self.is_ab, 18 => &self.is_published,
            19 => &self.is_transactional, 20 => &self.jitter_send_time, 21 => &self.language, 22 => &self.name,
            23 => &self.preview_key, 24 => &self.primary_email_campaign_id, 25 => &self.publish_date,
            26 => &self.published_at, 27 => &self.published_by_email, 28 => &self.published_by_id,
            29 => &self.published_by_name, 30 => &self.rss_data, 31 => &self.send_on_publish, 32 => &self.state,
            33 => &self.stats, 34 => &self.subcategory, 35 => &self.subject, 36 => &self.subscription_details,
            37 => &self.testing, 38 => &self.to, 39 => &self.r#type, 40 => &self.unpublished_at,
            41 => &self.updated_at, 42 => &self.updated_by_id, 43 => &self.webversion, 44 => &self.workflow_names,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.all_email_campaign_ids, 2 => &mut self.archived,
            3 => &mut self.business_unit_id, 4 => &mut self.campaign, 5 => &mut self.campaign_name,
            6 => &mut self.campaign_utm, 7 => &mut self.cloned_from, 8 => &mut self.content,
            9 => &mut self.created_at, 10 => &mut self.created_by_id, 11 => &mut self.deleted_at,
            12 => &mut self.email_campaign_group_id, 13 => &mut self.feedback_survey_id, 14 => &mut self.folder_id,
            15 => &mut self.from, 16 => &mut self.id, 17 => &mut self.is_ab, 18 => &mut self.is_published,
            19 => &mut self.is_transactional, 20 => &mut self.jitter_send_time, 21 => &mut self.language,
            22 => &mut self.name, 23 => &mut self.preview_key, 24 => &mut self.primary_email_campaign_id,
            25 => &mut self.publish_date, 26 => &mut self.published_at, 27 => &mut self.published_by_email,
            28 => &mut self.published_by_id, 29 => &mut self.published_by_name, 30 => &mut self.rss_data,
            31 => &mut self.send_on_publish, 32 => &mut self.state, 33 => &mut self.stats,
            34 => &mut self.subcategory, 35 => &mut self.subject, 36 => &mut self.subscription_details,
            37 => &mut self.testing, 38 => &mut self.to, 39 => &mut self.r#type, 40 => &mut self.unpublished_at,
            41 => &mut self.updated_at, 42 => &mut self.updated_by_id, 43 => &mut self.webversion,
            44 => &mut self.workflow_names, _ => &mut self.rest,
        }
    }
}
impl EmailsV3PublicEmail {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into()); self
    }
    /// Sets `allEmailCampaignIds`.
    pub fn all_email_campaign_ids(mut self, all_email_campaign_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.all_email_campaign_ids = Some(all_email_campaign_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `campaignName`.
    pub fn campaign_name(mut self, campaign_name: impl Into<Text>) -> Self {
        self.campaign_name = Some(campaign_name.into()); self
    }
    /// Sets `campaignUtm`.
    pub fn campaign_utm(mut self, campaign_utm: impl Into<Text>) -> Self {
        self.campaign_utm = Some(campaign_utm.into()); self
    }
    /// Sets `clonedFrom`.
    pub fn cloned_from(mut self, cloned_from: impl Into<Text>) -> Self {
        self.cloned_from = Some(cloned_from.into()); self
    }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<EmailsV3PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `emailCampaignGroupId`.
    pub fn email_campaign_group_id(mut self, email_campaign_group_id: impl Into<Text>) -> Self {
        self.email_campaign_group_id = Some(email_campaign_group_id.into()); self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<i64>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self { self.from = Some(from.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `isAb`.
    pub fn is_ab(mut self, is_ab: bool) -> Self { self.is_ab = Some(is_ab); self }
    /// Sets `isPublished`.
    pub fn is_published(mut self, is_published: bool) -> Self { self.is_published = Some(is_published); self }
    /// Sets `isTransactional`.
    pub fn is_transactional(mut self, is_transactional: bool) -> Self {
        self.is_transactional = Some(is_transactional); self
    }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `previewKey`.
    pub fn preview_key(mut self, preview_key: impl Into<Text>) -> Self {
        self.preview_key = Some(preview_key.into()); self
    }
    /// Sets `primaryEmailCampaignId`.
    pub fn primary_email_campaign_id(mut self, primary_email_campaign_id: impl Into<Text>) -> Self {
        self.primary_email_campaign_id = Some(primary_email_campaign_id.into()); self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `publishedAt`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.published_at = Some(published_at.into()); self
    }
    /// Sets `publishedByEmail`.
    pub fn published_by_email(mut self, published_by_email: impl Into<Text>) -> Self {
        self.published_by_email = Some(published_by_email.into()); self
    }
    /// Sets `publishedById`.
    pub fn published_by_id(mut self, published_by_id: impl Into<Text>) -> Self {
        self.published_by_id = Some(published_by_id.into()); self
    }
    /// Sets `publishedByName`.
    pub fn published_by_name(mut self, published_by_name: impl Into<Text>) -> Self {
        self.published_by_name = Some(published_by_name.into()); self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<EmailsV3PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `stats`.
    pub fn stats(mut self, stats: impl Into<EmailStatisticsData>) -> Self { self.stats = Some(stats.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<Text>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(mut self, subscription_details: impl Into<PublicEmailSubscriptionDetails>) -> Self {
        self.subscription_details = Some(subscription_details.into()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<MarketingPublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<EmailsV3PublicEmailType>) -> Self {
        self.r#type = Some(r#type.into()); self
    }
    /// Sets `unpublishedAt`.
    pub fn unpublished_at(mut self, unpublished_at: impl Into<DateTime>) -> Self {
        self.unpublished_at = Some(unpublished_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into()); self
    }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.workflow_names = Some(workflow_names.into_iter().map(Into::into).collect()); self
    }
}
impl Default for EmailsV3PublicEmail {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailContent`: 8 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "PublicEmailContent")]
#[non_exhaustive]
pub struct EmailsV3PublicEmailContent {
    /// `flexAreas`: a map by name: any JSON; may be absent.
    pub flex_areas: Option<Map<Value>>,
    /// `plainTextVersion`: text; may be absent.
    pub plain_text_version: Option<Text>,
    /// `smartFields`: a map by name: any JSON; may be absent.
    pub smart_fields: Option<Map<Value>>,
    /// `styleSettings`: `EmailsV3PublicEmailStyleSettings`; may be absent.
    pub style_settings: Option<EmailsV3PublicEmailStyleSettings>,
    /// `templatePath`: text; may be absent.
    pub template_path: Option<Text>,
    /// `themeSettingsValues`: a map by name: any JSON; may be absent.
    pub theme_settings_values: Option<Map<Value>>,
    /// `widgetContainers`: a map by name: any JSON; may be absent.
    pub widget_containers: Option<Map<Value>>,
    /// `widgets`: a map by name: any JSON; may be absent.
    pub widgets: Option<Map<Value>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsV3PublicEmailContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailContent", kind: Kind::Record(&[
            Member { name: "flexAreas", required: false }, Member { name: "plainTextVersion", required: false },
            Member { name: "smartFields", required: false }, Member { name: "styleSettings", required: false },
            Member { name: "templatePath", required: false },
            Member { name: "themeSettingsValues", required: false },
            Member { name: "widgetContainers", required: false }, Member { name: "widgets", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            flex_areas: None, plain_text_version: None, smart_fields: None, style_settings: None,
            template_path: None, theme_settings_values: None, widget_containers: None, widgets: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flex_areas, 1 => &self.plain_text_version, 2 => &self.smart_fields, 3 => &self.style_settings,
            4 => &self.template_path, 5 => &self.theme_settings_values, 6 => &self.widget_containers,
            7 => &self.widgets, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flex_areas, 1 => &mut self.plain_text_version, 2 => &mut self.smart_fields,
            3 => &mut self.style_settings, 4 => &mut self.template_path, 5 => &mut self.theme_settings_values,
            6 => &mut self.widget_containers, 7 => &mut self.widgets, _ => &mut self.rest,
        }
    }
}
impl EmailsV3PublicEmailContent {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `flexAreas`.
    pub fn flex_areas(mut self, flex_areas: impl Into<Map<Value>>) -> Self {
        self.flex_areas = Some(flex_areas.into()); self
    }
    /// Sets `plainTextVersion`.
    pub fn plain_text_version(mut self, plain_text_version: impl Into<Text>) -> Self {
        self.plain_text_version = Some(plain_text_version.into()); self
    }
    /// Sets `smartFields`.
    pub fn smart_fields(mut self, smart_fields: impl Into<Map<Value>>) -> Self {
        self.smart_fields = Some(smart_fields.into()); self
    }
    /// Sets `styleSettings`.
    pub fn style_settings(mut self, style_settings: impl Into<EmailsV3PublicEmailStyleSettings>) -> Self {
        self.style_settings = Some(style_settings.into()); self
    }
    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<Text>) -> Self {
        self.template_path = Some(template_path.into()); self
    }
    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: impl Into<Map<Value>>) -> Self {
        self.theme_settings_values = Some(theme_settings_values.into()); self
    }
    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: impl Into<Map<Value>>) -> Self {
        self.widget_containers = Some(widget_containers.into()); self
    }
    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: impl Into<Map<Value>>) -> Self { self.widgets = Some(widgets.into()); self }
}
impl Default for EmailsV3PublicEmailContent {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmailStyleSettings`: 30 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "PublicEmailStyleSettings")]
#[non_exhaustive]
pub struct EmailsV3PublicEmailStyleSettings {
    /// `backgroundColor`: text; may be absent.
    pub background_color: Option<Text>,
    /// `backgroundImage`: text; may be absent.
    pub background_image: Option<Text>,
    /// `backgroundImageType`: text; may be absent.
    pub background_image_type: Option<Text>,
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
impl Shaped for EmailsV3PublicEmailStyleSettings {
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
impl EmailsV3PublicEmailStyleSettings {
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
    pub fn background_image_type(mut self, background_image_type: impl Into<Text>) -> Self {
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
impl Default for EmailsV3PublicEmailStyleSettings {
    #[inline] fn default() -> Self { Self::new() }
}

/// 31 known values; any other is kept as it came.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub enum EmailsV3PublicEmailType {
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
impl Shaped for EmailsV3PublicEmailType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3PublicEmailType", kind: Kind::Enumeration(&[
            "AB_EMAIL", "AUTOMATED_AB_EMAIL", "AUTOMATED_EMAIL", "BATCH_EMAIL", "BLOG_EMAIL", "BLOG_EMAIL_CHILD",
            "FEEDBACK_CES_EMAIL", "FEEDBACK_CUSTOM_EMAIL", "FEEDBACK_CUSTOM_SURVEY_EMAIL", "FEEDBACK_NPS_EMAIL",
            "FOLLOWUP_EMAIL", "LEADFLOW_EMAIL", "LOCALTIME_EMAIL", "MARKETING_SINGLE_SEND_API",
            "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL", "MEMBERSHIP_FOLLOW_UP_EMAIL", "MEMBERSHIP_OTP_LOGIN_EMAIL",
            "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL", "MEMBERSHIP_PASSWORD_RESET_EMAIL",
            "MEMBERSHIP_PASSWORD_SAVED_EMAIL", "MEMBERSHIP_REGISTRATION_EMAIL",
            "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL", "MEMBERSHIP_VERIFICATION_EMAIL", "OPTIN_EMAIL",
            "OPTIN_FOLLOWUP_EMAIL", "RESUBSCRIBE_EMAIL", "RSS_EMAIL", "RSS_EMAIL_CHILD", "SINGLE_SEND_API",
            "SMTP_TOKEN", "TICKET_EMAIL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AbEmail => 0, Self::AutomatedAbEmail => 1, Self::AutomatedEmail => 2, Self::BatchEmail => 3,
            Self::BlogEmail => 4, Self::BlogEmailChild => 5, Self::FeedbackCesEmail => 6,
            Self::FeedbackCustomEmail => 7, Self::FeedbackCustomSurveyEmail => 8, Self::FeedbackNpsEmail => 9,
            Self::FollowupEmail => 10, Self::LeadflowEmail => 11, Self::LocaltimeEmail => 12,
            Self::MarketingSingleSendApi => 13, Self::MembershipEmailVerificationEmail => 14,
            Self::MembershipFollowUpEmail => 15, Self::MembershipOtpLoginEmail => 16,
            Self::MembershipPasswordlessAuthEmail => 17, Self::MembershipPasswordResetEmail => 18,
            Self::MembershipPasswordSavedEmail => 19, Self::MembershipRegistrationEmail => 20,
            Self::MembershipRegistrationFollowUpEmail => 21, Self::MembershipVerificationEmail => 22,
            Self::OptinEmail => 23, Self::OptinFollowupEmail => 24, Self::ResubscribeEmail => 25,
            Self::RssEmail => 26, Self::RssEmailChild => 27, Self::SingleSendApi => 28, Self::SmtpToken => 29,
            Self::TicketEmail => 30, Self::Unknown(value) => return (31, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AbEmail, 1 => Self::AutomatedAbEmail, 2 => Self::AutomatedEmail, 3 => Self::BatchEmail,
            4 => Self::BlogEmail, 5 => Self::BlogEmailChild, 6 => Self::FeedbackCesEmail,
            7 => Self::FeedbackCustomEmail, 8 => Self::FeedbackCustomSurveyEmail, 9 => Self::FeedbackNpsEmail,
            10 => Self::FollowupEmail, 11 => Self::LeadflowEmail, 12 => Self::LocaltimeEmail,
            13 => Self::MarketingSingleSendApi, 14 => Self::MembershipEmailVerificationEmail,
            15 => Self::MembershipFollowUpEmail, 16 => Self::MembershipOtpLoginEmail,
            17 => Self::MembershipPasswordlessAuthEmail, 18 => Self::MembershipPasswordResetEmail,
            19 => Self::MembershipPasswordSavedEmail, 20 => Self::MembershipRegistrationEmail,
            21 => Self::MembershipRegistrationFollowUpEmail, 22 => Self::MembershipVerificationEmail,
            23 => Self::OptinEmail, 24 => Self::OptinFollowupEmail, 25 => Self::ResubscribeEmail,
            26 => Self::RssEmail, 27 => Self::RssEmailChild, 28 => Self::SingleSendApi, 29 => Self::SmtpToken,
            30 => Self::TicketEmail, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicRssEmailDetails`: 9 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "PublicRssEmailDetails")]
#[non_exhaustive]
pub struct EmailsV3PublicRssEmailDetails {
    /// `blogEmailType`: text; may be absent.
    pub blog_email_type: Option<Text>,
    /// `blogImageMaxWidth`: a whole number; may be absent.
    pub blog_image_max_width: Option<i64>,
    /// `blogLayout`: text; may be absent.
    pub blog_layout: Option<Text>,
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
impl Shaped for EmailsV3PublicRssEmailDetails {
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
impl EmailsV3PublicRssEmailDetails {
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
    pub fn blog_layout(mut self, blog_layout: impl Into<Text>) -> Self {
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
impl Default for EmailsV3PublicRssEmailDetails {
    #[inline] fn default() -> Self { Self::new() }
}

/// `VersionPublicEmail`: 4 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[doc(alias = "VersionPublicEmail")]
#[non_exhaustive]
pub struct EmailsV3VersionPublicEmail {
    /// `id`: text.
    pub id: Text,
    /// `object`: `EmailsV3PublicEmail`.
    pub object: EmailsV3PublicEmail,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsV3VersionPublicEmail {
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
impl EmailsV3VersionPublicEmail {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<EmailsV3PublicEmail>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalEmailStatisticIntervalNoPaging, CollectionResponseWithTotalPublicEmailForwardPaging,
    CollectionResponseWithTotalVersionPublicEmail, EmailsV3EmailCreateRequest, EmailsV3EmailUpdateRequest,
    EmailsV3PublicEmail, EmailsV3PublicEmailContent, EmailsV3PublicEmailStyleSettings, EmailsV3PublicRssEmailDetails,
    EmailsV3VersionPublicEmail,
}

crate::runtime::enumeration_traits! {
    EmailCreateRequestSubcategory, EmailsV3PublicEmailType,
}
