// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 161 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, `cms/media-bridge`, `crm/imports` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v1, v3, v4.
#[non_exhaustive]
pub enum FieldTypeDefinitionReferencedObjectType {
    /// `ABANDONED_CART`
    AbandonedCart,
    /// `ACCEPTANCE_TEST`
    AcceptanceTest,
    /// `AD`
    Ad,
    /// `AD_ACCOUNT`
    AdAccount,
    /// `AD_CAMPAIGN`
    AdCampaign,
    /// `AD_GROUP`
    AdGroup,
    /// `AI_FORECAST`
    AiForecast,
    /// `ALL_PAGES`
    AllPages,
    /// `APPROVAL`
    Approval,
    /// `APPROVAL_STEP`
    ApprovalStep,
    /// `ATTRIBUTION`
    Attribution,
    /// `AUDIENCE`
    Audience,
    /// `AUTOMATION_JOURNEY`
    AutomationJourney,
    /// `AUTOMATION_PLATFORM_FLOW`
    AutomationPlatformFlow,
    /// `AUTOMATION_PLATFORM_FLOW_ACTION`
    AutomationPlatformFlowAction,
    /// `BET_ALERT`
    BetAlert,
    /// `BET_DELIVERABLE_SERVICE`
    BetDeliverableService,
    /// `BLOG_LISTING_PAGE`
    BlogListingPage,
    /// `BLOG_POST`
    BlogPost,
    /// `CALL`
    Call,
    /// `CAMPAIGN`
    Campaign,
    /// `CAMPAIGN_BUDGET_ITEM`
    CampaignBudgetItem,
    /// `CAMPAIGN_SPEND_ITEM`
    CampaignSpendItem,
    /// `CAMPAIGN_STEP`
    CampaignStep,
    /// `CAMPAIGN_TEMPLATE`
    CampaignTemplate,
    /// `CAMPAIGN_TEMPLATE_STEP`
    CampaignTemplateStep,
    /// `CART`
    Cart,
    /// `CASE_STUDY`
    CaseStudy,
    /// `CHATFLOW`
    Chatflow,
    /// `CLIP`
    Clip,
    /// `CMS_URL`
    CmsUrl,
    /// `COMBO_EVENT_CONFIGURATION`
    ComboEventConfiguration,
    /// `COMMERCE_PAYMENT`
    CommercePayment,
    /// `COMMUNICATION`
    Communication,
    /// `COMPANY`
    Company,
    /// `CONTACT`
    Contact,
    /// `CONTACT_CREATE_ATTRIBUTION`
    ContactCreateAttribution,
    /// `CONTENT`
    Content,
    /// `CONTENT_AUDIT`
    ContentAudit,
    /// `CONTENT_AUDIT_PAGE`
    ContentAuditPage,
    /// `CONVERSATION`
    Conversation,
    /// `CONVERSATION_INBOX`
    ConversationInbox,
    /// `CONVERSATION_SESSION`
    ConversationSession,
    /// `CRM_OBJECTS_DUMMY_TYPE`
    CrmObjectsDummyType,
    /// `CRM_PIPELINES_DUMMY_TYPE`
    CrmPipelinesDummyType,
    /// `CTA`
    Cta,
    /// `CTA_VARIANT`
    CtaVariant,
    /// `DATA_PRIVACY_CONSENT`
    DataPrivacyConsent,
    /// `DATA_SYNC_STATE`
    DataSyncState,
    /// `DEAL`
    Deal,
    /// `DEAL_CREATE_ATTRIBUTION`
    DealCreateAttribution,
    /// `DEAL_REGISTRATION`
    DealRegistration,
    /// `DEAL_SPLIT`
    DealSplit,
    /// `DISCOUNT`
    Discount,
    /// `DISCOUNT_CODE`
    DiscountCode,
    /// `DISCOUNT_TEMPLATE`
    DiscountTemplate,
    /// `EMAIL`
    Email,
    /// `ENGAGEMENT`
    Engagement,
    /// `EXPORT`
    Export,
    /// `EXTERNAL_WEB_URL`
    ExternalWebUrl,
    /// `FEE`
    Fee,
    /// `FEEDBACK_SUBMISSION`
    FeedbackSubmission,
    /// `FEEDBACK_SURVEY`
    FeedbackSurvey,
    /// `FILE_MANAGER_FILE`
    FileManagerFile,
    /// `FILE_MANAGER_FOLDER`
    FileManagerFolder,
    /// `FOLDER`
    Folder,
    /// `FORECAST`
    Forecast,
    /// `FORM`
    Form,
    /// `FORM_SUBMISSION_INBOUNDDB`
    FormSubmissionInbounddb,
    /// `GOAL_TARGET`
    GoalTarget,
    /// `GOAL_TARGET_GROUP`
    GoalTargetGroup,
    /// `GOAL_TEMPLATE`
    GoalTemplate,
    /// `GSC_PROPERTY`
    GscProperty,
    /// `HUB`
    Hub,
    /// `IMPORT`
    Import,
    /// `INVOICE`
    Invoice,
    /// `KEYWORD`
    Keyword,
    /// `KNOWLEDGE_ARTICLE`
    KnowledgeArticle,
    /// `LANDING_PAGE`
    LandingPage,
    /// `LEAD`
    Lead,
    /// `LINE_ITEM`
    LineItem,
    /// `MARKETING_CALENDAR`
    MarketingCalendar,
    /// `MARKETING_CAMPAIGN_UTM`
    MarketingCampaignUtm,
    /// `MARKETING_EMAIL`
    MarketingEmail,
    /// `MARKETING_EVENT`
    MarketingEvent,
    /// `MARKETING_EVENT_ATTENDANCE`
    MarketingEventAttendance,
    /// `MARKETING_SMS`
    MarketingSms,
    /// `MEDIA_BRIDGE`
    MediaBridge,
    /// `MEETING_EVENT`
    MeetingEvent,
    /// `MIC`
    Mic,
    /// `NOTE`
    Note,
    /// `OBJECT_LIST`
    ObjectList,
    /// `ORDER`
    Order,
    /// `OWNER`
    Owner,
    /// `PARTNER_ACCOUNT`
    PartnerAccount,
    /// `PARTNER_CLIENT`
    PartnerClient,
    /// `PARTNER_CLIENT_REVENUE`
    PartnerClientRevenue,
    /// `PARTNER_SERVICE`
    PartnerService,
    /// `PAYMENT_LINK`
    PaymentLink,
    /// `PAYMENT_SCHEDULE`
    PaymentSchedule,
    /// `PAYMENT_SCHEDULE_INSTALLMENT`
    PaymentScheduleInstallment,
    /// `PERMISSIONS_TESTING`
    PermissionsTesting,
    /// `PLAYBOOK`
    Playbook,
    /// `PLAYBOOK_QUESTION`
    PlaybookQuestion,
    /// `PLAYBOOK_SUBMISSION`
    PlaybookSubmission,
    /// `PLAYBOOK_SUBMISSION_ANSWER`
    PlaybookSubmissionAnswer,
    /// `PLAYLIST`
    Playlist,
    /// `PLAYLIST_FOLDER`
    PlaylistFolder,
    /// `PODCAST_EPISODE`
    PodcastEpisode,
    /// `PORTAL`
    Portal,
    /// `PORTAL_OBJECT_SYNC_MESSAGE`
    PortalObjectSyncMessage,
    /// `POSTAL_MAIL`
    PostalMail,
    /// `PRIVACY_SCANNER_COOKIE`
    PrivacyScannerCookie,
    /// `PRODUCT`
    Product,
    /// `PRODUCT_OR_FOLDER`
    ProductOrFolder,
    /// `PROPERTY_INFO`
    PropertyInfo,
    /// `PROSPECTING_AGENT_CONTACT_ASSIGNMENT`
    ProspectingAgentContactAssignment,
    /// `PUBLISHING_TASK`
    PublishingTask,
    /// `QUARANTINED_SUBMISSION`
    QuarantinedSubmission,
    /// `QUOTA`
    Quota,
    /// `QUOTE`
    Quote,
    /// `QUOTE_FIELD`
    QuoteField,
    /// `QUOTE_MODULE`
    QuoteModule,
    /// `QUOTE_MODULE_FIELD`
    QuoteModuleField,
    /// `QUOTE_TEMPLATE`
    QuoteTemplate,
    /// `RESTORABLE_CRM_OBJECT`
    RestorableCrmObject,
    /// `ROSTER`
    Roster,
    /// `ROSTER_MEMBER`
    RosterMember,
    /// `SALESFORCE_SYNC_ERROR`
    SalesforceSyncError,
    /// `SALES_DOCUMENT`
    SalesDocument,
    /// `SALES_TASK`
    SalesTask,
    /// `SALES_WORKLOAD`
    SalesWorkload,
    /// `SCHEDULING_PAGE`
    SchedulingPage,
    /// `SCHEMAS_BACKEND_TEST`
    SchemasBackendTest,
    /// `SCORE_CONFIGURATION`
    ScoreConfiguration,
    /// `SEQUENCE`
    Sequence,
    /// `SEQUENCE_ENROLLMENT`
    SequenceEnrollment,
    /// `SEQUENCE_STEP`
    SequenceStep,
    /// `SEQUENCE_STEP_ENROLLMENT`
    SequenceStepEnrollment,
    /// `SERVICE`
    Service,
    /// `SITE_PAGE`
    SitePage,
    /// `SNIPPET`
    Snippet,
    /// `SOCIAL_BROADCAST`
    SocialBroadcast,
    /// `SOCIAL_CHANNEL`
    SocialChannel,
    /// `SOCIAL_POST`
    SocialPost,
    /// `SOCIAL_PROFILE`
    SocialProfile,
    /// `SOX_PROTECTED_DUMMY_TYPE`
    SoxProtectedDummyType,
    /// `SOX_PROTECTED_TEST_TYPE`
    SoxProtectedTestType,
    /// `SUBMISSION_TAG`
    SubmissionTag,
    /// `SUBSCRIPTION`
    Subscription,
    /// `TASK`
    Task,
    /// `TASK_TEMPLATE`
    TaskTemplate,
    /// `TAX`
    Tax,
    /// `TEMPLATE`
    Template,
    /// `TICKET`
    Ticket,
    /// `UNKNOWN`
    UnknownValue,
    /// `UNSUBSCRIBE`
    Unsubscribe,
    /// `USER`
    User,
    /// `VIEW`
    View,
    /// `VIEW_BLOCK`
    ViewBlock,
    /// `WEB_INTERACTIVE`
    WebInteractive,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FieldTypeDefinitionReferencedObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldTypeDefinitionReferencedObjectType", kind: Kind::Enumeration(&[
            "ABANDONED_CART", "ACCEPTANCE_TEST", "AD", "AD_ACCOUNT", "AD_CAMPAIGN", "AD_GROUP", "AI_FORECAST",
            "ALL_PAGES", "APPROVAL", "APPROVAL_STEP", "ATTRIBUTION", "AUDIENCE", "AUTOMATION_JOURNEY",
            "AUTOMATION_PLATFORM_FLOW", "AUTOMATION_PLATFORM_FLOW_ACTION", "BET_ALERT", "BET_DELIVERABLE_SERVICE",
            "BLOG_LISTING_PAGE", "BLOG_POST", "CALL", "CAMPAIGN", "CAMPAIGN_BUDGET_ITEM", "CAMPAIGN_SPEND_ITEM",
            "CAMPAIGN_STEP", "CAMPAIGN_TEMPLATE", "CAMPAIGN_TEMPLATE_STEP", "CART", "CASE_STUDY", "CHATFLOW", "CLIP",
            "CMS_URL", "COMBO_EVENT_CONFIGURATION", "COMMERCE_PAYMENT", "COMMUNICATION", "COMPANY", "CONTACT",
            "CONTACT_CREATE_ATTRIBUTION", "CONTENT", "CONTENT_AUDIT", "CONTENT_AUDIT_PAGE", "CONVERSATION",
            "CONVERSATION_INBOX", "CONVERSATION_SESSION", "CRM_OBJECTS_DUMMY_TYPE", "CRM_PIPELINES_DUMMY_TYPE",
            "CTA", "CTA_VARIANT", "DATA_PRIVACY_CONSENT", "DATA_SYNC_STATE", "DEAL", "DEAL_CREATE_ATTRIBUTION",
            "DEAL_REGISTRATION", "DEAL_SPLIT", "DISCOUNT", "DISCOUNT_CODE", "DISCOUNT_TEMPLATE", "EMAIL",
            "ENGAGEMENT", "EXPORT", "EXTERNAL_WEB_URL", "FEE", "FEEDBACK_SUBMISSION", "FEEDBACK_SURVEY",
            "FILE_MANAGER_FILE", "FILE_MANAGER_FOLDER", "FOLDER", "FORECAST", "FORM", "FORM_SUBMISSION_INBOUNDDB",
            "GOAL_TARGET", "GOAL_TARGET_GROUP", "GOAL_TEMPLATE", "GSC_PROPERTY", "HUB", "IMPORT", "INVOICE",
            "KEYWORD", "KNOWLEDGE_ARTICLE", "LANDING_PAGE", "LEAD", "LINE_ITEM", "MARKETING_CALENDAR",
            "MARKETING_CAMPAIGN_UTM", "MARKETING_EMAIL", "MARKETING_EVENT", "MARKETING_EVENT_ATTENDANCE",
            "MARKETING_SMS", "MEDIA_BRIDGE", "MEETING_EVENT", "MIC", "NOTE", "OBJECT_LIST", "ORDER", "OWNER",
            "PARTNER_ACCOUNT", "PARTNER_CLIENT", "PARTNER_CLIENT_REVENUE", "PARTNER_SERVICE", "PAYMENT_LINK",
            "PAYMENT_SCHEDULE", "PAYMENT_SCHEDULE_INSTALLMENT", "PERMISSIONS_TESTING", "PLAYBOOK",
            "PLAYBOOK_QUESTION", "PLAYBOOK_SUBMISSION", "PLAYBOOK_SUBMISSION_ANSWER", "PLAYLIST", "PLAYLIST_FOLDER",
            "PODCAST_EPISODE", "PORTAL", "PORTAL_OBJECT_SYNC_MESSAGE", "POSTAL_MAIL", "PRIVACY_SCANNER_COOKIE",
            "PRODUCT", "PRODUCT_OR_FOLDER", "PROPERTY_INFO", "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
            "PUBLISHING_TASK", "QUARANTINED_SUBMISSION", "QUOTA", "QUOTE", "QUOTE_FIELD", "QUOTE_MODULE",
            "QUOTE_MODULE_FIELD", "QUOTE_TEMPLATE", "RESTORABLE_CRM_OBJECT", "ROSTER", "ROSTER_MEMBER",
            "SALESFORCE_SYNC_ERROR", "SALES_DOCUMENT", "SALES_TASK", "SALES_WORKLOAD", "SCHEDULING_PAGE",
            "SCHEMAS_BACKEND_TEST", "SCORE_CONFIGURATION", "SEQUENCE", "SEQUENCE_ENROLLMENT", "SEQUENCE_STEP",
            "SEQUENCE_STEP_ENROLLMENT", "SERVICE", "SITE_PAGE", "SNIPPET", "SOCIAL_BROADCAST", "SOCIAL_CHANNEL",
            "SOCIAL_POST", "SOCIAL_PROFILE", "SOX_PROTECTED_DUMMY_TYPE", "SOX_PROTECTED_TEST_TYPE", "SUBMISSION_TAG",
            "SUBSCRIPTION", "TASK", "TASK_TEMPLATE", "TAX", "TEMPLATE", "TICKET", "UNKNOWN", "UNSUBSCRIBE", "USER",
            "VIEW", "VIEW_BLOCK", "WEB_INTERACTIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AbandonedCart => 0, Self::AcceptanceTest => 1, Self::Ad => 2, Self::AdAccount => 3,
            Self::AdCampaign => 4, Self::AdGroup => 5, Self::AiForecast => 6, Self::AllPages => 7,
            Self::Approval => 8, Self::ApprovalStep => 9, Self::Attribution => 10, Self::Audience => 11,
            Self::AutomationJourney => 12, Self::AutomationPlatformFlow => 13,
            Self::AutomationPlatformFlowAction => 14, Self::BetAlert => 15, Self::BetDeliverableService => 16,
            Self::BlogListingPage => 17, Self::BlogPost => 18, Self::Call => 19, Self::Campaign => 20,
            Self::CampaignBudgetItem => 21, Self::CampaignSpendItem => 22, Self::CampaignStep => 23,
            Self::CampaignTemplate => 24, Self::CampaignTemplateStep => 25, Self::Cart => 26, Self::CaseStudy => 27,
            Self::Chatflow => 28, Self::Clip => 29, Self::CmsUrl => 30, Self::ComboEventConfiguration => 31,
            Self::CommercePayment => 32, Self::Communication => 33, Self::Company => 34, Self::Contact => 35,
            Self::ContactCreateAttribution => 36, Self::Content => 37, Self::ContentAudit => 38,
            Self::ContentAuditPage => 39, Self::Conversation => 40, Self::ConversationInbox => 41,
            Self::ConversationSession => 42, Self::CrmObjectsDummyType => 43, Self::CrmPipelinesDummyType => 44,
            Self::Cta => 45, Self::CtaVariant => 46, Self::DataPrivacyConsent => 47, Self::DataSyncState => 48,
            Self::Deal => 49, Self::DealCreateAttribution => 50, Self::DealRegistration => 51, Self::DealSplit => 52,
            Self::Discount => 53, Self::DiscountCode => 54, Self::DiscountTemplate => 55, Self::Email => 56,
            Self::Engagement => 57, Self::Export => 58, Self::ExternalWebUrl => 59, Self::Fee => 60,
            Self::FeedbackSubmission => 61, Self::FeedbackSurvey => 62, Self::FileManagerFile => 63,
            Self::FileManagerFolder => 64, Self::Folder => 65, Self::Forecast => 66, Self::Form => 67,
            Self::FormSubmissionInbounddb => 68, Self::GoalTarget => 69, Self::GoalTargetGroup => 70,
            Self::GoalTemplate => 71, Self::GscProperty => 72, Self::Hub => 73, Self::Import => 74,
            Self::Invoice => 75, Self::Keyword => 76, Self::KnowledgeArticle => 77, Self::LandingPage => 78,
            Self::Lead => 79, Self::LineItem => 80, Self::MarketingCalendar => 81, Self::MarketingCampaignUtm => 82,
            Self::MarketingEmail => 83, Self::MarketingEvent => 84, Self::MarketingEventAttendance => 85,
            Self::MarketingSms => 86, Self::MediaBridge => 87, Self::MeetingEvent => 88, Self::Mic => 89,
            Self::Note => 90, Self::ObjectList => 91, Self::Order => 92, Self::Owner => 93,
            Self::PartnerAccount => 94, Self::PartnerClient => 95, Self::PartnerClientRevenue => 96,
            Self::PartnerService => 97, Self::PaymentLink => 98, Self::PaymentSchedule => 99,
            Self::PaymentScheduleInstallment => 100, Self::PermissionsTesting => 101, Self::Playbook => 102,
            Self::PlaybookQuestion => 103, Self::PlaybookSubmission => 104, Self::PlaybookSubmissionAnswer => 105,
            Self::Playlist => 106, Self::PlaylistFolder => 107, Self::PodcastEpisode => 108, Self::Portal => 109,
            Self::PortalObjectSyncMessage => 110, Self::PostalMail => 111, Self::PrivacyScannerCookie => 112,
            Self::Product => 113, Self::ProductOrFolder => 114, Self::PropertyInfo => 115,
            Self::ProspectingAgentContactAssignment => 116, Self::PublishingTask => 117,
            Self::QuarantinedSubmission => 118, Self::Quota => 119, Self::Quote => 120, Self::QuoteField => 121,
            Self::QuoteModule => 122, Self::QuoteModuleField => 123, Self::QuoteTemplate => 124,
            Self::RestorableCrmObject => 125, Self::Roster => 126, Self::RosterMember => 127,
            Self::SalesforceSyncError => 128, Self::SalesDocument => 129, Self::SalesTask => 130,
            Self::SalesWorkload => 131, Self::SchedulingPage => 132, Self::SchemasBackendTest => 133,
            Self::ScoreConfiguration => 134, Self::Sequence => 135, Self::SequenceEnrollment => 136,
            Self::SequenceStep => 137, Self::SequenceStepEnrollment => 138, Self::Service => 139,
            Self::SitePage => 140, Self::Snippet => 141, Self::SocialBroadcast => 142, Self::SocialChannel => 143,
            Self::SocialPost => 144, Self::SocialProfile => 145, Self::SoxProtectedDummyType => 146,
            Self::SoxProtectedTestType => 147, Self::SubmissionTag => 148, Self::Subscription => 149,
            Self::Task => 150, Self::TaskTemplate => 151, Self::Tax => 152, Self::Template => 153,
            Self::Ticket => 154, Self::UnknownValue => 155, Self::Unsubscribe => 156, Self::User => 157,
            Self::View => 158, Self::ViewBlock => 159, Self::WebInteractive => 160,
            Self::Unknown(value) => return (161, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AbandonedCart, 1 => Self::AcceptanceTest, 2 => Self::Ad, 3 => Self::AdAccount,
            4 => Self::AdCampaign, 5 => Self::AdGroup, 6 => Self::AiForecast, 7 => Self::AllPages,
            8 => Self::Approval, 9 => Self::ApprovalStep, 10 => Self::Attribution, 11 => Self::Audience,
            12 => Self::AutomationJourney, 13 => Self::AutomationPlatformFlow,
            14 => Self::AutomationPlatformFlowAction, 15 => Self::BetAlert, 16 => Self::BetDeliverableService,
            17 => Self::BlogListingPage, 18 => Self::BlogPost, 19 => Self::Call, 20 => Self::Campaign,
            21 => Self::CampaignBudgetItem, 22 => Self::CampaignSpendItem, 23 => Self::CampaignStep,
            24 => Self::CampaignTemplate, 25 => Self::CampaignTemplateStep, 26 => Self::Cart, 27 => Self::CaseStudy,
            28 => Self::Chatflow, 29 => Self::Clip, 30 => Self::CmsUrl, 31 => Self::ComboEventConfiguration,
            32 => Self::CommercePayment, 33 => Self::Communication, 34 => Self::Company, 35 => Self::Contact,
            36 => Self::ContactCreateAttribution, 37 => Self::Content, 38 => Self::ContentAudit,
            39 => Self::ContentAuditPage, 40 => Self::Conversation, 41 => Self::ConversationInbox,
            42 => Self::ConversationSession, 43 => Self::CrmObjectsDummyType, 44 => Self::CrmPipelinesDummyType,
            45 => Self::Cta, 46 => Self::CtaVariant, 47 => Self::DataPrivacyConsent, 48 => Self::DataSyncState,
            49 => Self::Deal, 50 => Self::DealCreateAttribution, 51 => Self::DealRegistration, 52 => Self::DealSplit,
            53 => Self::Discount, 54 => Self::DiscountCode, 55 => Self::DiscountTemplate, 56 => Self::Email,
            57 => Self::Engagement, 58 => Self::Export, 59 => Self::ExternalWebUrl, 60 => Self::Fee,
            61 => Self::FeedbackSubmission, 62 => Self::FeedbackSurvey, 63 => Self::FileManagerFile,
            64 => Self::FileManagerFolder, 65 => Self::Folder, 66 => Self::Forecast, 67 => Self::Form,
            68 => Self::FormSubmissionInbounddb, 69 => Self::GoalTarget, 70 => Self::GoalTargetGroup,
            71 => Self::GoalTemplate, 72 => Self::GscProperty, 73 => Self::Hub, 74 => Self::Import,
            75 => Self::Invoice, 76 => Self::Keyword, 77 => Self::KnowledgeArticle, 78 => Self::LandingPage,
            79 => Self::Lead, 80 => Self::LineItem, 81 => Self::MarketingCalendar, 82 => Self::MarketingCampaignUtm,
            83 => Self::MarketingEmail, 84 => Self::MarketingEvent, 85 => Self::MarketingEventAttendance,
            86 => Self::MarketingSms, 87 => Self::MediaBridge, 88 => Self::MeetingEvent, 89 => Self::Mic,
            90 => Self::Note, 91 => Self::ObjectList, 92 => Self::Order, 93 => Self::Owner,
            94 => Self::PartnerAccount, 95 => Self::PartnerClient, 96 => Self::PartnerClientRevenue,
            97 => Self::PartnerService, 98 => Self::PaymentLink, 99 => Self::PaymentSchedule,
            100 => Self::PaymentScheduleInstallment, 101 => Self::PermissionsTesting, 102 => Self::Playbook,
            103 => Self::PlaybookQuestion, 104 => Self::PlaybookSubmission, 105 => Self::PlaybookSubmissionAnswer,
            106 => Self::Playlist, 107 => Self::PlaylistFolder, 108 => Self::PodcastEpisode, 109 => Self::Portal,
            110 => Self::PortalObjectSyncMessage, 111 => Self::PostalMail, 112 => Self::PrivacyScannerCookie,
            113 => Self::Product, 114 => Self::ProductOrFolder, 115 => Self::PropertyInfo,
            116 => Self::ProspectingAgentContactAssignment, 117 => Self::PublishingTask,
            118 => Self::QuarantinedSubmission, 119 => Self::Quota, 120 => Self::Quote, 121 => Self::QuoteField,
            122 => Self::QuoteModule, 123 => Self::QuoteModuleField, 124 => Self::QuoteTemplate,
            125 => Self::RestorableCrmObject, 126 => Self::Roster, 127 => Self::RosterMember,
            128 => Self::SalesforceSyncError, 129 => Self::SalesDocument, 130 => Self::SalesTask,
            131 => Self::SalesWorkload, 132 => Self::SchedulingPage, 133 => Self::SchemasBackendTest,
            134 => Self::ScoreConfiguration, 135 => Self::Sequence, 136 => Self::SequenceEnrollment,
            137 => Self::SequenceStep, 138 => Self::SequenceStepEnrollment, 139 => Self::Service,
            140 => Self::SitePage, 141 => Self::Snippet, 142 => Self::SocialBroadcast, 143 => Self::SocialChannel,
            144 => Self::SocialPost, 145 => Self::SocialProfile, 146 => Self::SoxProtectedDummyType,
            147 => Self::SoxProtectedTestType, 148 => Self::SubmissionTag, 149 => Self::Subscription,
            150 => Self::Task, 151 => Self::TaskTemplate, 152 => Self::Tax, 153 => Self::Template,
            154 => Self::Ticket, 155 => Self::UnknownValue, 156 => Self::Unsubscribe, 157 => Self::User,
            158 => Self::View, 159 => Self::ViewBlock, 160 => Self::WebInteractive, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    FieldTypeDefinitionReferencedObjectType,
}
