// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AggregateEmailStatistics "AggregateEmailStatistics" {
        0 aggregate "aggregate" required = Shaped::blank();
        1 campaign_aggregations "campaignAggregations" required = Map::EMPTY;
        2 emails "emails" required = Vec::new();
    }
}
impl AggregateEmailStatistics {
    /// One with all that is required.
    pub fn new(
        aggregate: impl Into<EmailStatisticsData>,
        campaign_aggregations: impl Into<Map<EmailStatisticsData>>,
        emails: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            aggregate: aggregate.into(),
            campaign_aggregations: campaign_aggregations.into(),
            emails: emails.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalEmailStatisticInterval "CollectionResponseWithTotalEmailStatisticInterval" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalEmailStatisticInterval {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<EmailStatisticInterval>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicEmail "CollectionResponseWithTotalPublicEmail" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicEmail {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicEmailVersion "CollectionResponseWithTotalPublicEmailVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicEmailVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<VersionPublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailCreateRequest "EmailCreateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 feedback_survey_id "feedbackSurveyId" optional = None;
        6 folder_id_v2 "folderIdV2" optional = None;
        7 from "from" optional = None;
        8 jitter_send_time "jitterSendTime" optional = None;
        9 language "language" optional = None;
        10 name "name" optional = None;
        11 publish_date "publishDate" optional = None;
        12 rss_data "rssData" optional = None;
        13 send_on_publish "sendOnPublish" optional = None;
        14 state "state" optional = None;
        15 subcategory "subcategory" optional = None;
        16 subject "subject" optional = None;
        17 subscription_details "subscriptionDetails" optional = None;
        18 testing "testing" optional = None;
        19 to "to" optional = None;
        20 webversion "webversion" optional = None;
    }
}
impl EmailCreateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into());
        self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into());
        self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into());
        self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<PublicEmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<PublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
    }
}
impl Default for EmailCreateRequest {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    EmailSubcategory "EmailSubcategory" {
        0 UnknownValue "UNKNOWN";
        1 AbLoserVariant "ab_loser_variant";
        2 AbLoserVariantSitePage "ab_loser_variant_site_page";
        3 AbMaster "ab_master";
        4 AbMasterSitePage "ab_master_site_page";
        5 AbVariant "ab_variant";
        6 AbVariantSitePage "ab_variant_site_page";
        7 Automated "automated";
        8 AutomatedAbMaster "automated_ab_master";
        9 AutomatedAbVariant "automated_ab_variant";
        10 AutomatedForCrm "automated_for_crm";
        11 AutomatedForCustomSurvey "automated_for_custom_survey";
        12 AutomatedForDeal "automated_for_deal";
        13 AutomatedForFeedbackCes "automated_for_feedback_ces";
        14 AutomatedForFeedbackCustom "automated_for_feedback_custom";
        15 AutomatedForFeedbackNps "automated_for_feedback_nps";
        16 AutomatedForForm "automated_for_form";
        17 AutomatedForFormBuffer "automated_for_form_buffer";
        18 AutomatedForFormDraft "automated_for_form_draft";
        19 AutomatedForFormLegacy "automated_for_form_legacy";
        20 AutomatedForLeadflow "automated_for_leadflow";
        21 AutomatedForTicket "automated_for_ticket";
        22 Batch "batch";
        23 BlogArticleInstanceLayout "blog_article_instance_layout";
        24 BlogArticleListing "blog_article_listing";
        25 BlogAuthorDetail "blog_author_detail";
        26 BlogEmail "blog_email";
        27 BlogEmailChild "blog_email_child";
        28 CaseStudy "case_study";
        29 CaseStudyInstanceLayout "case_study_instance_layout";
        30 CaseStudyListing "case_study_listing";
        31 DiscardableStub "discardable_stub";
        32 ImportedBlogPost "imported_blog_post";
        33 Kb404Page "kb_404_page";
        34 KbArticleInstanceLayout "kb_article_instance_layout";
        35 KbListing "kb_listing";
        36 KbSearchResults "kb_search_results";
        37 KbSupportForm "kb_support_form";
        38 LandingPage "landing_page";
        39 LegacyBlogPost "legacy_blog_post";
        40 LegacyPage "legacy_page";
        41 Localtime "localtime";
        42 ManagePreferencesEmail "manage_preferences_email";
        43 MarketingSingleSendApi "marketing_single_send_api";
        44 MembershipEmailVerification "membership_email_verification";
        45 MembershipFollowUp "membership_follow_up";
        46 MembershipOtpLogin "membership_otp_login";
        47 MembershipPasswordReset "membership_password_reset";
        48 MembershipPasswordSaved "membership_password_saved";
        49 MembershipPasswordlessAuth "membership_passwordless_auth";
        50 MembershipRegistration "membership_registration";
        51 MembershipRegistrationFollowUp "membership_registration_follow_up";
        52 MembershipVerification "membership_verification";
        53 NormalBlogPost "normal_blog_post";
        54 OptinEmail "optin_email";
        55 OptinFollowupEmail "optin_followup_email";
        56 PageInstanceLayout "page_instance_layout";
        57 PageStub "page_stub";
        58 PerformableLandingPage "performable_landing_page";
        59 PerformableLandingPageCutover "performable_landing_page_cutover";
        60 PodcastInstanceLayout "podcast_instance_layout";
        61 PodcastListing "podcast_listing";
        62 PortalContent "portal_content";
        63 ResubscribeConfirmationEmail "resubscribe_confirmation_email";
        64 ResubscribeEmail "resubscribe_email";
        65 RssToEmail "rss_to_email";
        66 RssToEmailChild "rss_to_email_child";
        67 ScpInstanceLayoutPage "scp_instance_layout_page";
        68 ScpStaticPage "scp_static_page";
        69 SingleSendApi "single_send_api";
        70 SitePage "site_page";
        71 SmtpToken "smtp_token";
        72 StagedPage "staged_page";
        73 TicketClosedKickbackEmail "ticket_closed_kickback_email";
        74 TicketOpenedKickbackEmail "ticket_opened_kickback_email";
        75 TicketPipelineAutomated "ticket_pipeline_automated";
        76 UnsubscribeConfirmationEmail "unsubscribe_confirmation_email";
        77 WebInteractive "web_interactive";
    } 78
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
    rest: Rest,
}
crate::runtime::record! {
    EmailUpdateRequest "EmailUpdateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 folder_id_v2 "folderIdV2" optional = None;
        6 from "from" optional = None;
        7 jitter_send_time "jitterSendTime" optional = None;
        8 language "language" optional = None;
        9 name "name" optional = None;
        10 publish_date "publishDate" optional = None;
        11 rss_data "rssData" optional = None;
        12 send_on_publish "sendOnPublish" optional = None;
        13 state "state" optional = None;
        14 subcategory "subcategory" optional = None;
        15 subject "subject" optional = None;
        16 subscription_details "subscriptionDetails" optional = None;
        17 testing "testing" optional = None;
        18 to "to" optional = None;
        19 webversion "webversion" optional = None;
    }
}
impl EmailUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into());
        self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into());
        self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<PublicEmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }
    /// Sets `testing`.
    pub fn testing(mut self, testing: impl Into<PublicEmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
    }
}
impl Default for EmailUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsCollectionResponseWithTotalPublicEmail "CollectionResponseWithTotalPublicEmail" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl EmailsCollectionResponseWithTotalPublicEmail {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<EmailsPublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsCollectionResponseWithTotalPublicEmailVersion "CollectionResponseWithTotalPublicEmailVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl EmailsCollectionResponseWithTotalPublicEmailVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<EmailsVersionPublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsEmailCreateRequest "EmailCreateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 feedback_survey_id "feedbackSurveyId" optional = None;
        6 folder_id_v2 "folderIdV2" optional = None;
        7 from "from" optional = None;
        8 jitter_send_time "jitterSendTime" optional = None;
        9 language "language" optional = None;
        10 name "name" required = Text::EMPTY;
        11 publish_date "publishDate" optional = None;
        12 rss_data "rssData" optional = None;
        13 send_on_publish "sendOnPublish" optional = None;
        14 state "state" optional = None;
        15 subcategory "subcategory" optional = None;
        16 subject "subject" optional = None;
        17 subscription_details "subscriptionDetails" optional = None;
        18 testing "testing" optional = None;
        19 to "to" optional = None;
        20 webversion "webversion" optional = None;
    }
}
impl EmailsEmailCreateRequest {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into());
        self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into());
        self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into());
        self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<PublicEmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }
    /// Sets `testing`.
    pub fn testing(
        mut self,
        testing: impl Into<MarketingPublicEmailTestingDetails>,
    ) -> Self {
        self.testing = Some(testing.into());
        self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsEmailUpdateRequest "EmailUpdateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 folder_id_v2 "folderIdV2" optional = None;
        6 from "from" optional = None;
        7 jitter_send_time "jitterSendTime" optional = None;
        8 language "language" optional = None;
        9 name "name" optional = None;
        10 publish_date "publishDate" optional = None;
        11 rss_data "rssData" optional = None;
        12 send_on_publish "sendOnPublish" optional = None;
        13 state "state" optional = None;
        14 subcategory "subcategory" optional = None;
        15 subject "subject" optional = None;
        16 subscription_details "subscriptionDetails" optional = None;
        17 testing "testing" optional = None;
        18 to "to" optional = None;
        19 webversion "webversion" optional = None;
    }
}
impl EmailsEmailUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `activeDomain`.
    pub fn active_domain(mut self, active_domain: impl Into<Text>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, content: impl Into<PublicEmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `folderIdV2`.
    pub fn folder_id_v2(mut self, folder_id_v2: impl Into<i64>) -> Self {
        self.folder_id_v2 = Some(folder_id_v2.into());
        self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<PublicEmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `jitterSendTime`.
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into());
        self
    }
    /// Sets `rssData`.
    pub fn rss_data(mut self, rss_data: impl Into<PublicRssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }
    /// Sets `sendOnPublish`.
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PageCurrentState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<EmailSubcategory>) -> Self {
        self.subcategory = Some(subcategory.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `subscriptionDetails`.
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<PublicEmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }
    /// Sets `testing`.
    pub fn testing(
        mut self,
        testing: impl Into<MarketingPublicEmailTestingDetails>,
    ) -> Self {
        self.testing = Some(testing.into());
        self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<PublicEmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }
    /// Sets `webversion`.
    pub fn webversion(mut self, webversion: impl Into<PublicWebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
    }
}
impl Default for EmailsEmailUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsPublicEmail "PublicEmail" {
        0 active_domain "activeDomain" optional = None;
        1 all_email_campaign_ids "allEmailCampaignIds" optional = None;
        2 archived "archived" optional = None;
        3 business_unit_id "businessUnitId" optional = None;
        4 campaign "campaign" optional = None;
        5 campaign_name "campaignName" optional = None;
        6 campaign_utm "campaignUtm" optional = None;
        7 cloned_from "clonedFrom" optional = None;
        8 content "content" optional = None;
        9 created_at "createdAt" optional = None;
        10 created_by_id "createdById" optional = None;
        11 deleted_at "deletedAt" optional = None;
        12 email_campaign_group_id "emailCampaignGroupId" optional = None;
        13 email_template_mode "emailTemplateMode" optional = None;
        14 feedback_survey_id "feedbackSurveyId" optional = None;
        15 folder_id "folderId" optional = None;
        16 folder_id_v2 "folderIdV2" optional = None;
        17 from "from" optional = None;
        18 id "id" optional = None;
        19 is_ab "isAb" required = false;
        20 is_published "isPublished" optional = None;
        21 is_transactional "isTransactional" optional = None;
        22 jitter_send_time "jitterSendTime" optional = None;
        23 language "language" optional = None;
        24 name "name" optional = None;
        25 preview_key "previewKey" optional = None;
        26 primary_email_campaign_id "primaryEmailCampaignId" optional = None;
        27 publish_date "publishDate" optional = None;
        28 published_at "publishedAt" optional = None;
        29 published_by_email "publishedByEmail" optional = None;
        30 published_by_id "publishedById" optional = None;
        31 published_by_name "publishedByName" optional = None;
        32 rss_data "rssData" optional = None;
        33 send_on_publish "sendOnPublish" optional = None;
        34 state "state" optional = None;
        35 stats "stats" optional = None;
        36 subcategory "subcategory" optional = None;
        37 subject "subject" optional = None;
        38 subscription_details "subscriptionDetails" optional = None;
        39 teams_with_access "teamsWithAccess" optional = None;
        40 testing "testing" optional = None;
        41 to "to" optional = None;
        42 r#type "type" optional = None;
        43 unpublished_at "unpublishedAt" optional = None;
        44 updated_at "updatedAt" optional = None;
        45 updated_by_id "updatedById" optional = None;
        46 users_with_access "usersWithAccess" optional = None;
        47 webversion "webversion" optional = None;
        48 workflow_names "workflowNames" optional = None;
    }
}
impl EmailsPublicEmail {
    /// One with all that is required.
    pub fn new(is_ab: bool) -> Self {
        Self { is_ab, ..Shaped::blank() }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsPublicEmailVersion "PublicEmailVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl EmailsPublicEmailVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<EmailsPublicEmail>,
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsVersionPublicEmail "VersionPublicEmail" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl EmailsVersionPublicEmail {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<EmailsPublicEmail>,
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
crate::runtime::enumeration! {
    GetStatisticsHistogramInterval "GetStatisticsHistogramInterval" {
        0 Day "DAY";
        1 Hour "HOUR";
        2 Minute "MINUTE";
        3 Month "MONTH";
        4 Quarter "QUARTER";
        5 QuarterHour "QUARTER_HOUR";
        6 Second "SECOND";
        7 Week "WEEK";
        8 Year "YEAR";
    } 9
}

/// `PublicEmail`: 49 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct PublicEmail {
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
    /// `testing`: `PublicEmailTestingDetails`; may be absent.
    pub testing: Option<PublicEmailTestingDetails>,
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
    rest: Rest,
}
crate::runtime::record! {
    PublicEmail "PublicEmail" {
        0 active_domain "activeDomain" optional = None;
        1 all_email_campaign_ids "allEmailCampaignIds" optional = None;
        2 archived "archived" optional = None;
        3 business_unit_id "businessUnitId" optional = None;
        4 campaign "campaign" optional = None;
        5 campaign_name "campaignName" optional = None;
        6 campaign_utm "campaignUtm" optional = None;
        7 cloned_from "clonedFrom" optional = None;
        8 content "content" optional = None;
        9 created_at "createdAt" optional = None;
        10 created_by_id "createdById" optional = None;
        11 deleted_at "deletedAt" optional = None;
        12 email_campaign_group_id "emailCampaignGroupId" optional = None;
        13 email_template_mode "emailTemplateMode" optional = None;
        14 feedback_survey_id "feedbackSurveyId" optional = None;
        15 folder_id "folderId" optional = None;
        16 folder_id_v2 "folderIdV2" optional = None;
        17 from "from" optional = None;
        18 id "id" optional = None;
        19 is_ab "isAb" required = false;
        20 is_published "isPublished" optional = None;
        21 is_transactional "isTransactional" optional = None;
        22 jitter_send_time "jitterSendTime" optional = None;
        23 language "language" optional = None;
        24 name "name" optional = None;
        25 preview_key "previewKey" optional = None;
        26 primary_email_campaign_id "primaryEmailCampaignId" optional = None;
        27 publish_date "publishDate" optional = None;
        28 published_at "publishedAt" optional = None;
        29 published_by_email "publishedByEmail" optional = None;
        30 published_by_id "publishedById" optional = None;
        31 published_by_name "publishedByName" optional = None;
        32 rss_data "rssData" optional = None;
        33 send_on_publish "sendOnPublish" optional = None;
        34 state "state" optional = None;
        35 stats "stats" optional = None;
        36 subcategory "subcategory" optional = None;
        37 subject "subject" optional = None;
        38 subscription_details "subscriptionDetails" optional = None;
        39 teams_with_access "teamsWithAccess" optional = None;
        40 testing "testing" optional = None;
        41 to "to" optional = None;
        42 r#type "type" optional = None;
        43 unpublished_at "unpublishedAt" optional = None;
        44 updated_at "updatedAt" optional = None;
        45 updated_by_id "updatedById" optional = None;
        46 users_with_access "usersWithAccess" optional = None;
        47 webversion "webversion" optional = None;
        48 workflow_names "workflowNames" optional = None;
    }
}
impl PublicEmail {
    /// One with all that is required.
    pub fn new(is_ab: bool) -> Self {
        Self { is_ab, ..Shaped::blank() }
    }
}

/// `PublicEmailContent`: 8 members.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicEmailContent {
    /// `flexAreas`: a map by name: any JSON; may be absent.
    pub flex_areas: Option<Map<Value>>,
    /// `plainTextVersion`: text; may be absent.
    pub plain_text_version: Option<Text>,
    /// `smartFields`: a map by name: any JSON; may be absent.
    pub smart_fields: Option<Map<Value>>,
    /// `styleSettings`: `PublicEmailStyleSettings`; may be absent.
    pub style_settings: Option<PublicEmailStyleSettings>,
    /// `templatePath`: text; may be absent.
    pub template_path: Option<Text>,
    /// `themeSettingsValues`: a map by name: any JSON; may be absent.
    pub theme_settings_values: Option<Map<Value>>,
    /// `widgetContainers`: a map by name: any JSON; may be absent.
    pub widget_containers: Option<Map<Value>>,
    /// `widgets`: a map by name: any JSON; may be absent.
    pub widgets: Option<Map<Value>>,
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailContent "PublicEmailContent" {
        0 flex_areas "flexAreas" optional = None;
        1 plain_text_version "plainTextVersion" optional = None;
        2 smart_fields "smartFields" optional = None;
        3 style_settings "styleSettings" optional = None;
        4 template_path "templatePath" optional = None;
        5 theme_settings_values "themeSettingsValues" optional = None;
        6 widget_containers "widgetContainers" optional = None;
        7 widgets "widgets" optional = None;
    }
}
impl PublicEmailContent {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `flexAreas`.
    pub fn flex_areas(mut self, flex_areas: impl Into<Map<Value>>) -> Self {
        self.flex_areas = Some(flex_areas.into());
        self
    }
    /// Sets `plainTextVersion`.
    pub fn plain_text_version(mut self, plain_text_version: impl Into<Text>) -> Self {
        self.plain_text_version = Some(plain_text_version.into());
        self
    }
    /// Sets `smartFields`.
    pub fn smart_fields(mut self, smart_fields: impl Into<Map<Value>>) -> Self {
        self.smart_fields = Some(smart_fields.into());
        self
    }
    /// Sets `styleSettings`.
    pub fn style_settings(
        mut self,
        style_settings: impl Into<PublicEmailStyleSettings>,
    ) -> Self {
        self.style_settings = Some(style_settings.into());
        self
    }
    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<Text>) -> Self {
        self.template_path = Some(template_path.into());
        self
    }
    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(
        mut self,
        theme_settings_values: impl Into<Map<Value>>,
    ) -> Self {
        self.theme_settings_values = Some(theme_settings_values.into());
        self
    }
    /// Sets `widgetContainers`.
    pub fn widget_containers(
        mut self,
        widget_containers: impl Into<Map<Value>>,
    ) -> Self {
        self.widget_containers = Some(widget_containers.into());
        self
    }
    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: impl Into<Map<Value>>) -> Self {
        self.widgets = Some(widgets.into());
        self
    }
}
impl Default for PublicEmailContent {
    fn default() -> Self {
        Self::new()
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicEmailEmailTemplateMode {
    /// `DESIGN_MANAGER`
    DesignManager,
    /// `DRAG_AND_DROP`
    DragAndDrop,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicEmailEmailTemplateMode "PublicEmailEmailTemplateMode" {
        0 DesignManager "DESIGN_MANAGER";
        1 DragAndDrop "DRAG_AND_DROP";
    } 2
}
