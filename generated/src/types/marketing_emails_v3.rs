// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalEmailStatisticIntervalNoPaging`: 2 members.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
    /// `results`: a list: `EmailStatisticInterval`.
    pub results: Vec<EmailStatisticInterval>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalEmailStatisticIntervalNoPaging "CollectionResponseWithTotalEmailStatisticIntervalNoPaging" {
        0 results "results" required = Vec::new();
        1 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicEmailForwardPaging "CollectionResponseWithTotalPublicEmailForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicEmailForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<EmailsV3PublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalVersionPublicEmail "CollectionResponseWithTotalVersionPublicEmail" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalVersionPublicEmail {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<EmailsV3VersionPublicEmail>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    EmailCreateRequestSubcategory "EmailCreateRequestSubcategory" {
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
        10 AutomatedForCustomSurvey "automated_for_custom_survey";
        11 AutomatedForDeal "automated_for_deal";
        12 AutomatedForFeedbackCes "automated_for_feedback_ces";
        13 AutomatedForFeedbackCustom "automated_for_feedback_custom";
        14 AutomatedForFeedbackNps "automated_for_feedback_nps";
        15 AutomatedForForm "automated_for_form";
        16 AutomatedForFormBuffer "automated_for_form_buffer";
        17 AutomatedForFormDraft "automated_for_form_draft";
        18 AutomatedForFormLegacy "automated_for_form_legacy";
        19 AutomatedForLeadflow "automated_for_leadflow";
        20 AutomatedForTicket "automated_for_ticket";
        21 Batch "batch";
        22 BlogArticleInstanceLayout "blog_article_instance_layout";
        23 BlogArticleListing "blog_article_listing";
        24 BlogAuthorDetail "blog_author_detail";
        25 BlogEmail "blog_email";
        26 BlogEmailChild "blog_email_child";
        27 CaseStudy "case_study";
        28 CaseStudyInstanceLayout "case_study_instance_layout";
        29 CaseStudyListing "case_study_listing";
        30 DiscardableStub "discardable_stub";
        31 ImportedBlogPost "imported_blog_post";
        32 Kb404Page "kb_404_page";
        33 KbArticleInstanceLayout "kb_article_instance_layout";
        34 KbListing "kb_listing";
        35 KbSearchResults "kb_search_results";
        36 KbSupportForm "kb_support_form";
        37 LandingPage "landing_page";
        38 LegacyBlogPost "legacy_blog_post";
        39 LegacyPage "legacy_page";
        40 Localtime "localtime";
        41 MarketingSingleSendApi "marketing_single_send_api";
        42 MembershipEmailVerification "membership_email_verification";
        43 MembershipFollowUp "membership_follow_up";
        44 MembershipOtpLogin "membership_otp_login";
        45 MembershipPasswordReset "membership_password_reset";
        46 MembershipPasswordSaved "membership_password_saved";
        47 MembershipPasswordlessAuth "membership_passwordless_auth";
        48 MembershipRegistration "membership_registration";
        49 MembershipRegistrationFollowUp "membership_registration_follow_up";
        50 MembershipVerification "membership_verification";
        51 NormalBlogPost "normal_blog_post";
        52 OptinEmail "optin_email";
        53 OptinFollowupEmail "optin_followup_email";
        54 PageInstanceLayout "page_instance_layout";
        55 PageStub "page_stub";
        56 PerformableLandingPage "performable_landing_page";
        57 PerformableLandingPageCutover "performable_landing_page_cutover";
        58 PodcastInstanceLayout "podcast_instance_layout";
        59 PodcastListing "podcast_listing";
        60 PortalContent "portal_content";
        61 ResubscribeConfirmationEmail "resubscribe_confirmation_email";
        62 ResubscribeEmail "resubscribe_email";
        63 RssToEmail "rss_to_email";
        64 RssToEmailChild "rss_to_email_child";
        65 ScpInstanceLayoutPage "scp_instance_layout_page";
        66 ScpStaticPage "scp_static_page";
        67 SingleSendApi "single_send_api";
        68 SitePage "site_page";
        69 SmtpToken "smtp_token";
        70 StagedPage "staged_page";
        71 TicketClosedKickbackEmail "ticket_closed_kickback_email";
        72 TicketOpenedKickbackEmail "ticket_opened_kickback_email";
        73 UnsubscribeConfirmationEmail "unsubscribe_confirmation_email";
        74 WebInteractive "web_interactive";
    } 75
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3EmailCreateRequest "EmailCreateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 feedback_survey_id "feedbackSurveyId" optional = None;
        6 from "from" optional = None;
        7 jitter_send_time "jitterSendTime" optional = None;
        8 language "language" optional = None;
        9 name "name" required = Text::EMPTY;
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
impl EmailsV3EmailCreateRequest {
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
    pub fn content(mut self, content: impl Into<EmailsV3PublicEmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `feedbackSurveyId`.
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<Text>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into());
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
    pub fn rss_data(
        mut self,
        rss_data: impl Into<EmailsV3PublicRssEmailDetails>,
    ) -> Self {
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
    pub fn subcategory(
        mut self,
        subcategory: impl Into<EmailCreateRequestSubcategory>,
    ) -> Self {
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3EmailUpdateRequest "EmailUpdateRequest" {
        0 active_domain "activeDomain" optional = None;
        1 archived "archived" optional = None;
        2 business_unit_id "businessUnitId" optional = None;
        3 campaign "campaign" optional = None;
        4 content "content" optional = None;
        5 from "from" optional = None;
        6 jitter_send_time "jitterSendTime" optional = None;
        7 language "language" optional = None;
        8 name "name" optional = None;
        9 publish_date "publishDate" optional = None;
        10 rss_data "rssData" optional = None;
        11 send_on_publish "sendOnPublish" optional = None;
        12 state "state" optional = None;
        13 subcategory "subcategory" optional = None;
        14 subject "subject" optional = None;
        15 subscription_details "subscriptionDetails" optional = None;
        16 testing "testing" optional = None;
        17 to "to" optional = None;
        18 webversion "webversion" optional = None;
    }
}
impl EmailsV3EmailUpdateRequest {
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
    pub fn content(mut self, content: impl Into<EmailsV3PublicEmailContent>) -> Self {
        self.content = Some(content.into());
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
    pub fn rss_data(
        mut self,
        rss_data: impl Into<EmailsV3PublicRssEmailDetails>,
    ) -> Self {
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
    pub fn subcategory(
        mut self,
        subcategory: impl Into<EmailCreateRequestSubcategory>,
    ) -> Self {
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
impl Default for EmailsV3EmailUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3PublicEmail "PublicEmail" {
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
        13 feedback_survey_id "feedbackSurveyId" optional = None;
        14 folder_id "folderId" optional = None;
        15 from "from" optional = None;
        16 id "id" optional = None;
        17 is_ab "isAb" optional = None;
        18 is_published "isPublished" optional = None;
        19 is_transactional "isTransactional" optional = None;
        20 jitter_send_time "jitterSendTime" optional = None;
        21 language "language" optional = None;
        22 name "name" optional = None;
        23 preview_key "previewKey" optional = None;
        24 primary_email_campaign_id "primaryEmailCampaignId" optional = None;
        25 publish_date "publishDate" optional = None;
        26 published_at "publishedAt" optional = None;
        27 published_by_email "publishedByEmail" optional = None;
        28 published_by_id "publishedById" optional = None;
        29 published_by_name "publishedByName" optional = None;
        30 rss_data "rssData" optional = None;
        31 send_on_publish "sendOnPublish" optional = None;
        32 state "state" optional = None;
        33 stats "stats" optional = None;
        34 subcategory "subcategory" optional = None;
        35 subject "subject" optional = None;
        36 subscription_details "subscriptionDetails" optional = None;
        37 testing "testing" optional = None;
        38 to "to" optional = None;
        39 r#type "type" optional = None;
        40 unpublished_at "unpublishedAt" optional = None;
        41 updated_at "updatedAt" optional = None;
        42 updated_by_id "updatedById" optional = None;
        43 webversion "webversion" optional = None;
        44 workflow_names "workflowNames" optional = None;
    }
}
impl EmailsV3PublicEmail {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for EmailsV3PublicEmail {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3PublicEmailContent "PublicEmailContent" {
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
impl EmailsV3PublicEmailContent {
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
        style_settings: impl Into<EmailsV3PublicEmailStyleSettings>,
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
impl Default for EmailsV3PublicEmailContent {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3PublicEmailStyleSettings "PublicEmailStyleSettings" {
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
impl EmailsV3PublicEmailStyleSettings {
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
        background_image_type: impl Into<Text>,
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
impl Default for EmailsV3PublicEmailStyleSettings {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    EmailsV3PublicEmailType "EmailsV3PublicEmailType" {
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
        13 MarketingSingleSendApi "MARKETING_SINGLE_SEND_API";
        14 MembershipEmailVerificationEmail "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL";
        15 MembershipFollowUpEmail "MEMBERSHIP_FOLLOW_UP_EMAIL";
        16 MembershipOtpLoginEmail "MEMBERSHIP_OTP_LOGIN_EMAIL";
        17 MembershipPasswordlessAuthEmail "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL";
        18 MembershipPasswordResetEmail "MEMBERSHIP_PASSWORD_RESET_EMAIL";
        19 MembershipPasswordSavedEmail "MEMBERSHIP_PASSWORD_SAVED_EMAIL";
        20 MembershipRegistrationEmail "MEMBERSHIP_REGISTRATION_EMAIL";
        21 MembershipRegistrationFollowUpEmail "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL";
        22 MembershipVerificationEmail "MEMBERSHIP_VERIFICATION_EMAIL";
        23 OptinEmail "OPTIN_EMAIL";
        24 OptinFollowupEmail "OPTIN_FOLLOWUP_EMAIL";
        25 ResubscribeEmail "RESUBSCRIBE_EMAIL";
        26 RssEmail "RSS_EMAIL";
        27 RssEmailChild "RSS_EMAIL_CHILD";
        28 SingleSendApi "SINGLE_SEND_API";
        29 SmtpToken "SMTP_TOKEN";
        30 TicketEmail "TICKET_EMAIL";
    } 31
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3PublicRssEmailDetails "PublicRssEmailDetails" {
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
impl EmailsV3PublicRssEmailDetails {
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
    pub fn blog_layout(mut self, blog_layout: impl Into<Text>) -> Self {
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
impl Default for EmailsV3PublicRssEmailDetails {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    EmailsV3VersionPublicEmail "VersionPublicEmail" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl EmailsV3VersionPublicEmail {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<EmailsV3PublicEmail>,
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
