// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailStatisticInterval, EmailStatisticsData, MarketingPublicEmailTestingDetails, PageCurrentState, Paging,
    PublicEmail, PublicEmailContent, PublicEmailEmailTemplateMode, PublicEmailFromDetails,
    PublicEmailSubscriptionDetails, PublicEmailTestingDetails, PublicEmailToDetails, PublicEmailType,
    PublicRssEmailDetails, PublicWebversionDetails, VersionPublicEmail, VersionUser,
};

/// `AggregateEmailStatistics`: 3 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct AggregateEmailStatistics {
    /// `aggregate`: `EmailStatisticsData`.
    pub aggregate: EmailStatisticsData,
    /// `campaignAggregations`: a map by name: `EmailStatisticsData`.
    pub campaign_aggregations: Map<EmailStatisticsData>,
    /// `emails`: a list: a whole number.
    pub emails: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AggregateEmailStatistics {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AggregateEmailStatistics", kind: Kind::Record(&[
            Member { name: "aggregate", required: true }, Member { name: "campaignAggregations", required: true },
            Member { name: "emails", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { aggregate: Shaped::blank(), campaign_aggregations: Map::EMPTY, emails: Vec::new(), rest: Rest::EMPTY }
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
impl AggregateEmailStatistics {
    /// With all that is required.
    pub fn new(
        aggregate: impl Into<EmailStatisticsData>, campaign_aggregations: impl Into<Map<EmailStatisticsData>>,
        emails: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            aggregate: aggregate.into(), campaign_aggregations: campaign_aggregations.into(),
            emails: emails.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `CollectionResponseWithTotalEmailStatisticInterval`: 3 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalEmailStatisticInterval {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `EmailStatisticInterval`.
    pub results: Vec<EmailStatisticInterval>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalEmailStatisticInterval {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalEmailStatisticInterval", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalEmailStatisticInterval {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailStatisticInterval>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalPublicEmail`: 3 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicEmail {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicEmail`.
    pub results: Vec<PublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicEmail", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicEmail {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalPublicEmailVersion`: 3 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicEmailVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `VersionPublicEmail`.
    pub results: Vec<VersionPublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicEmailVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicEmailVersion", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicEmailVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<VersionPublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `EmailCreateRequest`: 21 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailCreateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `PublicEmailContent`; may be absent.
    pub content: Option<PublicEmailContent>,
    /// `feedbackSurveyId`: text; may be absent.
    pub feedback_survey_id: Option<Text>,
    /// `folderIdV2`: a whole number; may be absent.
    pub folder_id_v2: Option<i64>,
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
    /// `rssData`: `PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailSubcategory`; may be absent.
    pub subcategory: Option<EmailSubcategory>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `subscriptionDetails`: `PublicEmailSubscriptionDetails`; may be absent.
    pub subscription_details: Option<PublicEmailSubscriptionDetails>,
    /// `testing`: `PublicEmailTestingDetails`; may be absent.
    pub testing: Option<PublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "feedbackSurveyId", required: false },
            Member { name: "folderIdV2", required: false }, Member { name: "from", required: false },
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
            active_domain: None, archived: None, business_unit_id: None, campaign: None, content: None,
            feedback_survey_id: None, folder_id_v2: None, from: None, jitter_send_time: None, language: None,
            name: None, publish_date: None, rss_data: None, send_on_publish: None, state: None, subcategory: None,
            subject: None, subscription_details: None, testing: None, to: None, webversion: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.feedback_survey_id, 6 => &self.folder_id_v2, 7 => &self.from,
            8 => &self.jitter_send_time, 9 => &self.language, 10 => &self.name, 11 => &self.publish_date,
            12 => &self.rss_data, 13 => &self.send_on_publish, 14 => &self.state, 15 => &self.subcategory,
            16 => &self.subject, 17 => &self.subscription_details, 18 => &self.testing, 19 => &self.to,
            20 => &self.webversion, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.feedback_survey_id,
            6 => &mut self.folder_id_v2, 7 => &mut self.from, 8 => &mut self.jitter_send_time,
            9 => &mut self.language, 10 => &mut self.name, 11 => &mut self.publish_date, 12 => &mut self.rss_data,
            13 => &mut self.send_on_publish, 14 => &mut self.state, 15 => &mut self.subcategory,
            16 => &mut self.subject, 17 => &mut self.subscription_details, 18 => &mut self.testing,
            19 => &mut self.to, 20 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailCreateRequest {
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
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into()); self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into()); self
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
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(mut self, subscription_details: impl Into<PublicEmailSubscriptionDetails>) -> Self {
        self.subscription_details = Some(subscription_details.into()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<PublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into()); self
    }
}
impl Default for EmailCreateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// 78 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum EmailSubcategory {
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
    /// `automated_for_crm`
    AutomatedForCrm,
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
    /// `manage_preferences_email`
    ManagePreferencesEmail,
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
    /// `ticket_pipeline_automated`
    TicketPipelineAutomated,
    /// `unsubscribe_confirmation_email`
    UnsubscribeConfirmationEmail,
    /// `web_interactive`
    WebInteractive,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EmailSubcategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailSubcategory", kind: Kind::Enumeration(&[
            "UNKNOWN", "ab_loser_variant", "ab_loser_variant_site_page", "ab_master", "ab_master_site_page",
            "ab_variant", "ab_variant_site_page", "automated", "automated_ab_master", "automated_ab_variant",
            "automated_for_crm", "automated_for_custom_survey", "automated_for_deal", "automated_for_feedback_ces",
            "automated_for_feedback_custom", "automated_for_feedback_nps", "automated_for_form",
            "automated_for_form_buffer", "automated_for_form_draft", "automated_for_form_legacy",
            "automated_for_leadflow", "automated_for_ticket", "batch", "blog_article_instance_layout",
            "blog_article_listing", "blog_author_detail", "blog_email", "blog_email_child", "case_study",
            "case_study_instance_layout", "case_study_listing", "discardable_stub", "imported_blog_post",
            "kb_404_page", "kb_article_instance_layout", "kb_listing", "kb_search_results", "kb_support_form",
            "landing_page", "legacy_blog_post", "legacy_page", "localtime", "manage_preferences_email",
            "marketing_single_send_api", "membership_email_verification", "membership_follow_up",
            "membership_otp_login", "membership_password_reset", "membership_password_saved",
            "membership_passwordless_auth", "membership_registration", "membership_registration_follow_up",
            "membership_verification", "normal_blog_post", "optin_email", "optin_followup_email",
            "page_instance_layout", "page_stub", "performable_landing_page", "performable_landing_page_cutover",
            "podcast_instance_layout", "podcast_listing", "portal_content", "resubscribe_confirmation_email",
            "resubscribe_email", "rss_to_email", "rss_to_email_child", "scp_instance_layout_page", "scp_static_page",
            "single_send_api", "site_page", "smtp_token", "staged_page", "ticket_closed_kickback_email",
            "ticket_opened_kickback_email", "ticket_pipeline_automated", "unsubscribe_confirmation_email",
            "web_interactive",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::UnknownValue => 0, Self::AbLoserVariant => 1, Self::AbLoserVariantSitePage => 2,
            Self::AbMaster => 3, Self::AbMasterSitePage => 4, Self::AbVariant => 5, Self::AbVariantSitePage => 6,
            Self::Automated => 7, Self::AutomatedAbMaster => 8, Self::AutomatedAbVariant => 9,
            Self::AutomatedForCrm => 10, Self::AutomatedForCustomSurvey => 11, Self::AutomatedForDeal => 12,
            Self::AutomatedForFeedbackCes => 13, Self::AutomatedForFeedbackCustom => 14,
            Self::AutomatedForFeedbackNps => 15, Self::AutomatedForForm => 16, Self::AutomatedForFormBuffer => 17,
            Self::AutomatedForFormDraft => 18, Self::AutomatedForFormLegacy => 19, Self::AutomatedForLeadflow => 20,
            Self::AutomatedForTicket => 21, Self::Batch => 22, Self::BlogArticleInstanceLayout => 23,
            Self::BlogArticleListing => 24, Self::BlogAuthorDetail => 25, Self::BlogEmail => 26,
            Self::BlogEmailChild => 27, Self::CaseStudy => 28, Self::CaseStudyInstanceLayout => 29,
            Self::CaseStudyListing => 30, Self::DiscardableStub => 31, Self::ImportedBlogPost => 32,
            Self::Kb404Page => 33, Self::KbArticleInstanceLayout => 34, Self::KbListing => 35,
            Self::KbSearchResults => 36, Self::KbSupportForm => 37, Self::LandingPage => 38,
            Self::LegacyBlogPost => 39, Self::LegacyPage => 40, Self::Localtime => 41,
            Self::ManagePreferencesEmail => 42, Self::MarketingSingleSendApi => 43,
            Self::MembershipEmailVerification => 44, Self::MembershipFollowUp => 45, Self::MembershipOtpLogin => 46,
            Self::MembershipPasswordReset => 47, Self::MembershipPasswordSaved => 48,
            Self::MembershipPasswordlessAuth => 49, Self::MembershipRegistration => 50,
            Self::MembershipRegistrationFollowUp => 51, Self::MembershipVerification => 52,
            Self::NormalBlogPost => 53, Self::OptinEmail => 54, Self::OptinFollowupEmail => 55,
            Self::PageInstanceLayout => 56, Self::PageStub => 57, Self::PerformableLandingPage => 58,
            Self::PerformableLandingPageCutover => 59, Self::PodcastInstanceLayout => 60, Self::PodcastListing => 61,
            Self::PortalContent => 62, Self::ResubscribeConfirmationEmail => 63, Self::ResubscribeEmail => 64,
            Self::RssToEmail => 65, Self::RssToEmailChild => 66, Self::ScpInstanceLayoutPage => 67,
            Self::ScpStaticPage => 68, Self::SingleSendApi => 69, Self::SitePage => 70, Self::SmtpToken => 71,
            Self::StagedPage => 72, Self::TicketClosedKickbackEmail => 73, Self::TicketOpenedKickbackEmail => 74,
            Self::TicketPipelineAutomated => 75, Self::UnsubscribeConfirmationEmail => 76,
            Self::WebInteractive => 77, Self::Unknown(value) => return (78, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::UnknownValue, 1 => Self::AbLoserVariant, 2 => Self::AbLoserVariantSitePage,
            3 => Self::AbMaster, 4 => Self::AbMasterSitePage, 5 => Self::AbVariant, 6 => Self::AbVariantSitePage,
            7 => Self::Automated, 8 => Self::AutomatedAbMaster, 9 => Self::AutomatedAbVariant,
            10 => Self::AutomatedForCrm, 11 => Self::AutomatedForCustomSurvey, 12 => Self::AutomatedForDeal,
            13 => Self::AutomatedForFeedbackCes, 14 => Self::AutomatedForFeedbackCustom,
            15 => Self::AutomatedForFeedbackNps, 16 => Self::AutomatedForForm, 17 => Self::AutomatedForFormBuffer,
            18 => Self::AutomatedForFormDraft, 19 => Self::AutomatedForFormLegacy, 20 => Self::AutomatedForLeadflow,
            21 => Self::AutomatedForTicket, 22 => Self::Batch, 23 => Self::BlogArticleInstanceLayout,
            24 => Self::BlogArticleListing, 25 => Self::BlogAuthorDetail, 26 => Self::BlogEmail,
            27 => Self::BlogEmailChild, 28 => Self::CaseStudy, 29 => Self::CaseStudyInstanceLayout,
            30 => Self::CaseStudyListing, 31 => Self::DiscardableStub, 32 => Self::ImportedBlogPost,
            33 => Self::Kb404Page, 34 => Self::KbArticleInstanceLayout, 35 => Self::KbListing,
            36 => Self::KbSearchResults, 37 => Self::KbSupportForm, 38 => Self::LandingPage,
            39 => Self::LegacyBlogPost, 40 => Self::LegacyPage, 41 => Self::Localtime,
            42 => Self::ManagePreferencesEmail, 43 => Self::MarketingSingleSendApi,
            44 => Self::MembershipEmailVerification, 45 => Self::MembershipFollowUp, 46 => Self::MembershipOtpLogin,
            47 => Self::MembershipPasswordReset, 48 => Self::MembershipPasswordSaved,
            49 => Self::MembershipPasswordlessAuth, 50 => Self::MembershipRegistration,
            51 => Self::MembershipRegistrationFollowUp, 52 => Self::MembershipVerification,
            53 => Self::NormalBlogPost, 54 => Self::OptinEmail, 55 => Self::OptinFollowupEmail,
            56 => Self::PageInstanceLayout, 57 => Self::PageStub, 58 => Self::PerformableLandingPage,
            59 => Self::PerformableLandingPageCutover, 60 => Self::PodcastInstanceLayout, 61 => Self::PodcastListing,
            62 => Self::PortalContent, 63 => Self::ResubscribeConfirmationEmail, 64 => Self::ResubscribeEmail,
            65 => Self::RssToEmail, 66 => Self::RssToEmailChild, 67 => Self::ScpInstanceLayoutPage,
            68 => Self::ScpStaticPage, 69 => Self::SingleSendApi, 70 => Self::SitePage, 71 => Self::SmtpToken,
            72 => Self::StagedPage, 73 => Self::TicketClosedKickbackEmail, 74 => Self::TicketOpenedKickbackEmail,
            75 => Self::TicketPipelineAutomated, 76 => Self::UnsubscribeConfirmationEmail,
            77 => Self::WebInteractive, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `EmailUpdateRequest`: 20 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailUpdateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `PublicEmailContent`; may be absent.
    pub content: Option<PublicEmailContent>,
    /// `folderIdV2`: a whole number; may be absent.
    pub folder_id_v2: Option<i64>,
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
    /// `rssData`: `PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailSubcategory`; may be absent.
    pub subcategory: Option<EmailSubcategory>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `subscriptionDetails`: `PublicEmailSubscriptionDetails`; may be absent.
    pub subscription_details: Option<PublicEmailSubscriptionDetails>,
    /// `testing`: `PublicEmailTestingDetails`; may be absent.
    pub testing: Option<PublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailUpdateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "folderIdV2", required: false },
            Member { name: "from", required: false }, Member { name: "jitterSendTime", required: false },
            Member { name: "language", required: false }, Member { name: "name", required: false },
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
            folder_id_v2: None, from: None, jitter_send_time: None, language: None, name: None, publish_date: None,
            rss_data: None, send_on_publish: None, state: None, subcategory: None, subject: None,
            subscription_details: None, testing: None, to: None, webversion: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.folder_id_v2, 6 => &self.from, 7 => &self.jitter_send_time,
            8 => &self.language, 9 => &self.name, 10 => &self.publish_date, 11 => &self.rss_data,
            12 => &self.send_on_publish, 13 => &self.state, 14 => &self.subcategory, 15 => &self.subject,
            16 => &self.subscription_details, 17 => &self.testing, 18 => &self.to, 19 => &self.webversion,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.folder_id_v2, 6 => &mut self.from,
            7 => &mut self.jitter_send_time, 8 => &mut self.language, 9 => &mut self.name,
            10 => &mut self.publish_date, 11 => &mut self.rss_data, 12 => &mut self.send_on_publish,
            13 => &mut self.state, 14 => &mut self.subcategory, 15 => &mut self.subject,
            16 => &mut self.subscription_details, 17 => &mut self.testing, 18 => &mut self.to,
            19 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailUpdateRequest {
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
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into()); self
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
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(mut self, subscription_details: impl Into<PublicEmailSubscriptionDetails>) -> Self {
        self.subscription_details = Some(subscription_details.into()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<PublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into()); self
    }
}
impl Default for EmailUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `CollectionResponseWithTotalPublicEmail`: 3 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "CollectionResponseWithTotalPublicEmail")]
#[non_exhaustive]
pub struct EmailsCollectionResponseWithTotalPublicEmail {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `EmailsPublicEmail`.
    pub results: Vec<EmailsPublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsCollectionResponseWithTotalPublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicEmail", kind: Kind::Record(&[
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
impl EmailsCollectionResponseWithTotalPublicEmail {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailsPublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalPublicEmailVersion`: 3 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "CollectionResponseWithTotalPublicEmailVersion")]
#[non_exhaustive]
pub struct EmailsCollectionResponseWithTotalPublicEmailVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `EmailsVersionPublicEmail`.
    pub results: Vec<EmailsVersionPublicEmail>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsCollectionResponseWithTotalPublicEmailVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicEmailVersion", kind: Kind::Record(&[
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
impl EmailsCollectionResponseWithTotalPublicEmailVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<EmailsVersionPublicEmail>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `EmailCreateRequest`: 21 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "EmailCreateRequest")]
#[non_exhaustive]
pub struct EmailsEmailCreateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `PublicEmailContent`; may be absent.
    pub content: Option<PublicEmailContent>,
    /// `feedbackSurveyId`: text; may be absent.
    pub feedback_survey_id: Option<Text>,
    /// `folderIdV2`: a whole number; may be absent.
    pub folder_id_v2: Option<i64>,
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
    /// `rssData`: `PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailSubcategory`; may be absent.
    pub subcategory: Option<EmailSubcategory>,
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
impl Shaped for EmailsEmailCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "feedbackSurveyId", required: false },
            Member { name: "folderIdV2", required: false }, Member { name: "from", required: false },
            Member { name: "jitterSendTime", required: false }, Member { name: "language", required: false },
            Member { name: "name", required: true }, Member { name: "publishDate", required: false },
            Member { name: "rssData", required: false }, Member { name: "sendOnPublish", required: false },
            Member { name: "state", required: false }, Member { name: "subcategory", required: false },
            Member { name: "subject", required: false }, Member { name: "subscriptionDetails", required: false },
            Member { name: "testing", required: false }, Member { name: "to", required: false },
            Member { name: "webversion", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active_domain: None, archived: None, business_unit_id: None, campaign: None, content: None,
            feedback_survey_id: None, folder_id_v2: None, from: None, jitter_send_time: None, language: None,
            name: Text::EMPTY, publish_date: None, rss_data: None, send_on_publish: None, state: None,
            subcategory: None, subject: None, subscription_details: None, testing: None, to: None, webversion: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.feedback_survey_id, 6 => &self.folder_id_v2, 7 => &self.from,
            8 => &self.jitter_send_time, 9 => &self.language, 10 => &self.name, 11 => &self.publish_date,
            12 => &self.rss_data, 13 => &self.send_on_publish, 14 => &self.state, 15 => &self.subcategory,
            16 => &self.subject, 17 => &self.subscription_details, 18 => &self.testing, 19 => &self.to,
            20 => &self.webversion, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.feedback_survey_id,
            6 => &mut self.folder_id_v2, 7 => &mut self.from, 8 => &mut self.jitter_send_time,
            9 => &mut self.language, 10 => &mut self.name, 11 => &mut self.publish_date, 12 => &mut self.rss_data,
            13 => &mut self.send_on_publish, 14 => &mut self.state, 15 => &mut self.subcategory,
            16 => &mut self.subject, 17 => &mut self.subscription_details, 18 => &mut self.testing,
            19 => &mut self.to, 20 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailsEmailCreateRequest {
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
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into()); self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into()); self
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
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
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

/// `EmailUpdateRequest`: 20 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "EmailUpdateRequest")]
#[non_exhaustive]
pub struct EmailsEmailUpdateRequest {
    /// `activeDomain`: text; may be absent.
    pub active_domain: Option<Text>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `content`: `PublicEmailContent`; may be absent.
    pub content: Option<PublicEmailContent>,
    /// `folderIdV2`: a whole number; may be absent.
    pub folder_id_v2: Option<i64>,
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
    /// `rssData`: `PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<PublicRssEmailDetails>,
    /// `sendOnPublish`: true or false; may be absent.
    pub send_on_publish: Option<bool>,
    /// `state`: `PageCurrentState`; may be absent.
    pub state: Option<PageCurrentState>,
    /// `subcategory`: `EmailSubcategory`; may be absent.
    pub subcategory: Option<EmailSubcategory>,
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
impl Shaped for EmailsEmailUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailUpdateRequest", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "content", required: false }, Member { name: "folderIdV2", required: false },
            Member { name: "from", required: false }, Member { name: "jitterSendTime", required: false },
            Member { name: "language", required: false }, Member { name: "name", required: false },
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
            folder_id_v2: None, from: None, jitter_send_time: None, language: None, name: None, publish_date: None,
            rss_data: None, send_on_publish: None, state: None, subcategory: None, subject: None,
            subscription_details: None, testing: None, to: None, webversion: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.archived, 2 => &self.business_unit_id, 3 => &self.campaign,
            4 => &self.content, 5 => &self.folder_id_v2, 6 => &self.from, 7 => &self.jitter_send_time,
            8 => &self.language, 9 => &self.name, 10 => &self.publish_date, 11 => &self.rss_data,
            12 => &self.send_on_publish, 13 => &self.state, 14 => &self.subcategory, 15 => &self.subject,
            16 => &self.subscription_details, 17 => &self.testing, 18 => &self.to, 19 => &self.webversion,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.archived, 2 => &mut self.business_unit_id,
            3 => &mut self.campaign, 4 => &mut self.content, 5 => &mut self.folder_id_v2, 6 => &mut self.from,
            7 => &mut self.jitter_send_time, 8 => &mut self.language, 9 => &mut self.name,
            10 => &mut self.publish_date, 11 => &mut self.rss_data, 12 => &mut self.send_on_publish,
            13 => &mut self.state, 14 => &mut self.subcategory, 15 => &mut self.subject,
            16 => &mut self.subscription_details, 17 => &mut self.testing, 18 => &mut self.to,
            19 => &mut self.webversion, _ => &mut self.rest,
        }
    }
}
impl EmailsEmailUpdateRequest {
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
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into()); self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into()); self
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
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into()); self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
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
impl Default for EmailsEmailUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicEmail`: 49 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "PublicEmail")]
#[non_exhaustive]
pub struct EmailsPublicEmail {
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
    /// `content`: `PublicEmailContent`; may be absent.
    pub content: Option<PublicEmailContent>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `emailCampaignGroupId`: text; may be absent.
    pub email_campaign_group_id: Option<Text>,
    /// `emailTemplateMode`: `PublicEmailEmailTemplateMode`; may be absent.
    pub email_template_mode: Option<PublicEmailEmailTemplateMode>,
    /// `feedbackSurveyId`: text; may be absent.
    pub feedback_survey_id: Option<Text>,
    /// `folderId`: a whole number; may be absent.
    pub folder_id: Option<i64>,
    /// `folderIdV2`: a whole number; may be absent.
    pub folder_id_v2: Option<i64>,
    /// `from`: `PublicEmailFromDetails`; may be absent.
    pub from: Option<PublicEmailFromDetails>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `isAb`: true or false.
    pub is_ab: bool,
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
    /// `rssData`: `PublicRssEmailDetails`; may be absent.
    pub rss_data: Option<PublicRssEmailDetails>,
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
    /// `teamsWithAccess`: a list: text; may be absent.
    pub teams_with_access: Option<Vec<Text>>,
    /// `testing`: `MarketingPublicEmailTestingDetails`; may be absent.
    pub testing: Option<MarketingPublicEmailTestingDetails>,
    /// `to`: `PublicEmailToDetails`; may be absent.
    pub to: Option<PublicEmailToDetails>,
    /// `type`: `PublicEmailType`; may be absent.
    pub r#type: Option<PublicEmailType>,
    /// `unpublishedAt`: a point in time; may be absent.
    pub unpublished_at: Option<DateTime>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// `usersWithAccess`: a list: text; may be absent.
    pub users_with_access: Option<Vec<Text>>,
    /// `webversion`: `PublicWebversionDetails`; may be absent.
    pub webversion: Option<PublicWebversionDetails>,
    /// `workflowNames`: a list: text; may be absent.
    pub workflow_names: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsPublicEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmail", kind: Kind::Record(&[
            Member { name: "activeDomain", required: false },
            Member { name: "allEmailCampaignIds", required: false }, Member { name: "archived", required: false },
            Member { name: "businessUnitId", required: false }, Member { name: "campaign", required: false },
            Member { name: "campaignName", required: false }, Member { name: "campaignUtm", required: false },
            Member { name: "clonedFrom", required: false }, Member { name: "content", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdById", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "emailCampaignGroupId", required: false },
            Member { name: "emailTemplateMode", required: false },
            Member { name: "feedbackSurveyId", required: false }, Member { name: "folderId", required: false },
            Member { name: "folderIdV2", required: false }, Member { name: "from", required: false },
            Member { name: "id", required: false }, Member { name: "isAb", required: true },
            Member { name: "isPublished", required: false }, Member { name: "isTransactional", required: false },
            Member { name: "jitterSendTime", required: false }, Member { name: "language", required: false },
            Member { name: "name", required: false }, Member { name: "previewKey", required: false },
            Member { name: "primaryEmailCampaignId", required: false },
            Member { name: "publishDate", required: false }, Member { name: "publishedAt", required: false },
            Member { name: "publishedByEmail", required: false }, Member { name: "publishedById", required: false },
            Member { name: "publishedByName", required: false }, Member { name: "rssData", required: false },
            Member { name: "sendOnPublish", required: false }, Member { name: "state", required: false },
            Member { name: "stats", required: false }, Member { name: "subcategory", required: false },
            Member { name: "subject", required: false }, Member { name: "subscriptionDetails", required: false },
            Member { name: "teamsWithAccess", required: false }, Member { name: "testing", required: false },
            Member { name: "to", required: false }, Member { name: "type", required: false },
            Member { name: "unpublishedAt", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedById", required: false }, Member { name: "usersWithAccess", required: false },
            Member { name: "webversion", required: false }, Member { name: "workflowNames", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active_domain: None, all_email_campaign_ids: None, archived: None, business_unit_id: None,
            campaign: None, campaign_name: None, campaign_utm: None, cloned_from: None, content: None,
            created_at: None, created_by_id: None, deleted_at: None, email_campaign_group_id: None,
            email_template_mode: None, feedback_survey_id: None, folder_id: None, folder_id_v2: None, from: None,
            id: None, is_ab: false, is_published: None, is_transactional: None, jitter_send_time: None,
            language: None, name: None, preview_key: None, primary_email_campaign_id: None, publish_date: None,
            published_at: None, published_by_email: None, published_by_id: None, published_by_name: None,
            rss_data: None, send_on_publish: None, state: None, stats: None, subcategory: None, subject: None,
            subscription_details: None, teams_with_access: None, testing: None, to: None, r#type: None,
            unpublished_at: None, updated_at: None, updated_by_id: None, users_with_access: None, webversion: None,
            workflow_names: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active_domain, 1 => &self.all_email_campaign_ids, 2 => &self.archived,
            3 => &self.business_unit_id, 4 => &self.campaign, 5 => &self.campaign_name, 6 => &self.campaign_utm,
            7 => &self.cloned_from, 8 => &self.content, 9 => &self.created_at, 10 => &self.created_by_id,
            11 => &self.deleted_at, 12 => &self.email_campaign_group_id, 13 => &self.email_template_mode,
            14 => &self.feedback_survey_id, 15 => &self.folder_id, 16 => &self.folder_id_v2, 17 => &self.from,
            18 => &self.id, 19 => &self.is_ab, 20 => &self.is_published, 21 => &self.is_transactional,
            22 => &self.jitter_send_time, 23 => &self.language, 24 => &self.name, 25 => &self.preview_key,
            26 => &self.primary_email_campaign_id, 27 => &self.publish_date, 28 => &self.published_at,
            29 => &self.published_by_email, 30 => &self.published_by_id, 31 => &self.published_by_name,
            32 => &self.rss_data, 33 => &self.send_on_publish, 34 => &self.state, 35 => &self.stats,
            36 => &self.subcategory, 37 => &self.subject, 38 => &self.subscription_details,
            39 => &self.teams_with_access, 40 => &self.testing, 41 => &self.to, 42 => &self.r#type,
            43 => &self.unpublished_at, 44 => &self.updated_at, 45 => &self.updated_by_id,
            46 => &self.users_with_access, 47 => &self.webversion, 48 => &self.workflow_names, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active_domain, 1 => &mut self.all_email_campaign_ids, 2 => &mut self.archived,
            3 => &mut self.business_unit_id, 4 => &mut self.campaign, 5 => &mut self.campaign_name,
            6 => &mut self.campaign_utm, 7 => &mut self.cloned_from, 8 => &mut self.content,
            9 => &mut self.created_at, 10 => &mut self.created_by_id, 11 => &mut self.deleted_at,
            12 => &mut self.email_campaign_group_id, 13 => &mut self.email_template_mode,
            14 => &mut self.feedback_survey_id, 15 => &mut self.folder_id, 16 => &mut self.folder_id_v2,
            17 => &mut self.from, 18 => &mut self.id, 19 => &mut self.is_ab, 20 => &mut self.is_published,
            21 => &mut self.is_transactional, 22 => &mut self.jitter_send_time, 23 => &mut self.language,
            24 => &mut self.name, 25 => &mut self.preview_key, 26 => &mut self.primary_email_campaign_id,
            27 => &mut self.publish_date, 28 => &mut self.published_at, 29 => &mut self.published_by_email,
            30 => &mut self.published_by_id, 31 => &mut self.published_by_name, 32 => &mut self.rss_data,
            33 => &mut self.send_on_publish, 34 => &mut self.state, 35 => &mut self.stats,
            36 => &mut self.subcategory, 37 => &mut self.subject, 38 => &mut self.subscription_details,
            39 => &mut self.teams_with_access, 40 => &mut self.testing, 41 => &mut self.to, 42 => &mut self.r#type,
            43 => &mut self.unpublished_at, 44 => &mut self.updated_at, 45 => &mut self.updated_by_id,
            46 => &mut self.users_with_access, 47 => &mut self.webversion, 48 => &mut self.workflow_names,
            _ => &mut self.rest,
        }
    }
}
impl EmailsPublicEmail {
    /// With all that is required.
    pub fn new(is_ab: bool) -> Self { Self { is_ab, ..Shaped::blank() } }
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
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
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
    /// Sets `emailTemplateMode`.
    pub fn email_template_mode(mut self, email_template_mode: impl Into<PublicEmailEmailTemplateMode>) -> Self {
        self.email_template_mode = Some(email_template_mode.into()); self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<i64>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into()); self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self { self.from = Some(from.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
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
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
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
    /// Sets `teamsWithAccess`.
    pub fn teams_with_access(mut self, teams_with_access: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.teams_with_access = Some(teams_with_access.into_iter().map(Into::into).collect()); self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<MarketingPublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into()); self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self { self.to = Some(to.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PublicEmailType>) -> Self { self.r#type = Some(r#type.into()); self }
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
    /// Sets `usersWithAccess`.
    pub fn users_with_access(mut self, users_with_access: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.users_with_access = Some(users_with_access.into_iter().map(Into::into).collect()); self
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

/// `PublicEmailVersion`: 4 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "PublicEmailVersion")]
#[non_exhaustive]
pub struct EmailsPublicEmailVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `EmailsPublicEmail`.
    pub object: EmailsPublicEmail,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsPublicEmailVersion {
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
impl EmailsPublicEmailVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<EmailsPublicEmail>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `VersionPublicEmail`: 4 members.
///
/// Published by `marketing/emails`, in v3.
#[doc(alias = "VersionPublicEmail")]
#[non_exhaustive]
pub struct EmailsVersionPublicEmail {
    /// `id`: text.
    pub id: Text,
    /// `object`: `EmailsPublicEmail`.
    pub object: EmailsPublicEmail,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailsVersionPublicEmail {
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
impl EmailsVersionPublicEmail {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<EmailsPublicEmail>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum GetStatisticsHistogramInterval {
    /// `DAY`
    Day,
    /// `HOUR`
    Hour,
    /// `MINUTE`
    Minute,
    /// `MONTH`
    Month,
    /// `QUARTER`
    Quarter,
    /// `QUARTER_HOUR`
    QuarterHour,
    /// `SECOND`
    Second,
    /// `WEEK`
    Week,
    /// `YEAR`
    Year,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for GetStatisticsHistogramInterval {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatisticsHistogramInterval", kind: Kind::Enumeration(&[
            "DAY", "HOUR", "MINUTE", "MONTH", "QUARTER", "QUARTER_HOUR", "SECOND", "WEEK", "YEAR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Day => 0, Self::Hour => 1, Self::Minute => 2, Self::Month => 3, Self::Quarter => 4,
            Self::QuarterHour => 5, Self::Second => 6, Self::Week => 7, Self::Year => 8,
            Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Day, 1 => Self::Hour, 2 => Self::Minute, 3 => Self::Month, 4 => Self::Quarter,
            5 => Self::QuarterHour, 6 => Self::Second, 7 => Self::Week, 8 => Self::Year,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    AggregateEmailStatistics, CollectionResponseWithTotalEmailStatisticInterval,
    CollectionResponseWithTotalPublicEmail, CollectionResponseWithTotalPublicEmailVersion, EmailCreateRequest,
    EmailUpdateRequest, EmailsCollectionResponseWithTotalPublicEmail,
    EmailsCollectionResponseWithTotalPublicEmailVersion, EmailsEmailCreateRequest, EmailsEmailUpdateRequest,
    EmailsPublicEmail, EmailsPublicEmailVersion, EmailsVersionPublicEmail,
}

crate::runtime::enumeration_traits! {
    EmailSubcategory, GetStatisticsHistogramInterval,
}
