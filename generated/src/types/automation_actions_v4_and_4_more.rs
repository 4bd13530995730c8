// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    FieldTypeDefinitionReferencedObjectType "FieldTypeDefinitionReferencedObjectType" {
        0 AbandonedCart "ABANDONED_CART";
        1 AcceptanceTest "ACCEPTANCE_TEST";
        2 Ad "AD";
        3 AdAccount "AD_ACCOUNT";
        4 AdCampaign "AD_CAMPAIGN";
        5 AdGroup "AD_GROUP";
        6 AiForecast "AI_FORECAST";
        7 AllPages "ALL_PAGES";
        8 Approval "APPROVAL";
        9 ApprovalStep "APPROVAL_STEP";
        10 Attribution "ATTRIBUTION";
        11 Audience "AUDIENCE";
        12 AutomationJourney "AUTOMATION_JOURNEY";
        13 AutomationPlatformFlow "AUTOMATION_PLATFORM_FLOW";
        14 AutomationPlatformFlowAction "AUTOMATION_PLATFORM_FLOW_ACTION";
        15 BetAlert "BET_ALERT";
        16 BetDeliverableService "BET_DELIVERABLE_SERVICE";
        17 BlogListingPage "BLOG_LISTING_PAGE";
        18 BlogPost "BLOG_POST";
        19 Call "CALL";
        20 Campaign "CAMPAIGN";
        21 CampaignBudgetItem "CAMPAIGN_BUDGET_ITEM";
        22 CampaignSpendItem "CAMPAIGN_SPEND_ITEM";
        23 CampaignStep "CAMPAIGN_STEP";
        24 CampaignTemplate "CAMPAIGN_TEMPLATE";
        25 CampaignTemplateStep "CAMPAIGN_TEMPLATE_STEP";
        26 Cart "CART";
        27 CaseStudy "CASE_STUDY";
        28 Chatflow "CHATFLOW";
        29 Clip "CLIP";
        30 CmsUrl "CMS_URL";
        31 ComboEventConfiguration "COMBO_EVENT_CONFIGURATION";
        32 CommercePayment "COMMERCE_PAYMENT";
        33 Communication "COMMUNICATION";
        34 Company "COMPANY";
        35 Contact "CONTACT";
        36 ContactCreateAttribution "CONTACT_CREATE_ATTRIBUTION";
        37 Content "CONTENT";
        38 ContentAudit "CONTENT_AUDIT";
        39 ContentAuditPage "CONTENT_AUDIT_PAGE";
        40 Conversation "CONVERSATION";
        41 ConversationInbox "CONVERSATION_INBOX";
        42 ConversationSession "CONVERSATION_SESSION";
        43 CrmObjectsDummyType "CRM_OBJECTS_DUMMY_TYPE";
        44 CrmPipelinesDummyType "CRM_PIPELINES_DUMMY_TYPE";
        45 Cta "CTA";
        46 CtaVariant "CTA_VARIANT";
        47 DataPrivacyConsent "DATA_PRIVACY_CONSENT";
        48 DataSyncState "DATA_SYNC_STATE";
        49 Deal "DEAL";
        50 DealCreateAttribution "DEAL_CREATE_ATTRIBUTION";
        51 DealRegistration "DEAL_REGISTRATION";
        52 DealSplit "DEAL_SPLIT";
        53 Discount "DISCOUNT";
        54 DiscountCode "DISCOUNT_CODE";
        55 DiscountTemplate "DISCOUNT_TEMPLATE";
        56 Email "EMAIL";
        57 Engagement "ENGAGEMENT";
        58 Export "EXPORT";
        59 ExternalWebUrl "EXTERNAL_WEB_URL";
        60 Fee "FEE";
        61 FeedbackSubmission "FEEDBACK_SUBMISSION";
        62 FeedbackSurvey "FEEDBACK_SURVEY";
        63 FileManagerFile "FILE_MANAGER_FILE";
        64 FileManagerFolder "FILE_MANAGER_FOLDER";
        65 Folder "FOLDER";
        66 Forecast "FORECAST";
        67 Form "FORM";
        68 FormSubmissionInbounddb "FORM_SUBMISSION_INBOUNDDB";
        69 GoalTarget "GOAL_TARGET";
        70 GoalTargetGroup "GOAL_TARGET_GROUP";
        71 GoalTemplate "GOAL_TEMPLATE";
        72 GscProperty "GSC_PROPERTY";
        73 Hub "HUB";
        74 Import "IMPORT";
        75 Invoice "INVOICE";
        76 Keyword "KEYWORD";
        77 KnowledgeArticle "KNOWLEDGE_ARTICLE";
        78 LandingPage "LANDING_PAGE";
        79 Lead "LEAD";
        80 LineItem "LINE_ITEM";
        81 MarketingCalendar "MARKETING_CALENDAR";
        82 MarketingCampaignUtm "MARKETING_CAMPAIGN_UTM";
        83 MarketingEmail "MARKETING_EMAIL";
        84 MarketingEvent "MARKETING_EVENT";
        85 MarketingEventAttendance "MARKETING_EVENT_ATTENDANCE";
        86 MarketingSms "MARKETING_SMS";
        87 MediaBridge "MEDIA_BRIDGE";
        88 MeetingEvent "MEETING_EVENT";
        89 Mic "MIC";
        90 Note "NOTE";
        91 ObjectList "OBJECT_LIST";
        92 Order "ORDER";
        93 Owner "OWNER";
        94 PartnerAccount "PARTNER_ACCOUNT";
        95 PartnerClient "PARTNER_CLIENT";
        96 PartnerClientRevenue "PARTNER_CLIENT_REVENUE";
        97 PartnerService "PARTNER_SERVICE";
        98 PaymentLink "PAYMENT_LINK";
        99 PaymentSchedule "PAYMENT_SCHEDULE";
        100 PaymentScheduleInstallment "PAYMENT_SCHEDULE_INSTALLMENT";
        101 PermissionsTesting "PERMISSIONS_TESTING";
        102 Playbook "PLAYBOOK";
        103 PlaybookQuestion "PLAYBOOK_QUESTION";
        104 PlaybookSubmission "PLAYBOOK_SUBMISSION";
        105 PlaybookSubmissionAnswer "PLAYBOOK_SUBMISSION_ANSWER";
        106 Playlist "PLAYLIST";
        107 PlaylistFolder "PLAYLIST_FOLDER";
        108 PodcastEpisode "PODCAST_EPISODE";
        109 Portal "PORTAL";
        110 PortalObjectSyncMessage "PORTAL_OBJECT_SYNC_MESSAGE";
        111 PostalMail "POSTAL_MAIL";
        112 PrivacyScannerCookie "PRIVACY_SCANNER_COOKIE";
        113 Product "PRODUCT";
        114 ProductOrFolder "PRODUCT_OR_FOLDER";
        115 PropertyInfo "PROPERTY_INFO";
        116 ProspectingAgentContactAssignment "PROSPECTING_AGENT_CONTACT_ASSIGNMENT";
        117 PublishingTask "PUBLISHING_TASK";
        118 QuarantinedSubmission "QUARANTINED_SUBMISSION";
        119 Quota "QUOTA";
        120 Quote "QUOTE";
        121 QuoteField "QUOTE_FIELD";
        122 QuoteModule "QUOTE_MODULE";
        123 QuoteModuleField "QUOTE_MODULE_FIELD";
        124 QuoteTemplate "QUOTE_TEMPLATE";
        125 RestorableCrmObject "RESTORABLE_CRM_OBJECT";
        126 Roster "ROSTER";
        127 RosterMember "ROSTER_MEMBER";
        128 SalesforceSyncError "SALESFORCE_SYNC_ERROR";
        129 SalesDocument "SALES_DOCUMENT";
        130 SalesTask "SALES_TASK";
        131 SalesWorkload "SALES_WORKLOAD";
        132 SchedulingPage "SCHEDULING_PAGE";
        133 SchemasBackendTest "SCHEMAS_BACKEND_TEST";
        134 ScoreConfiguration "SCORE_CONFIGURATION";
        135 Sequence "SEQUENCE";
        136 SequenceEnrollment "SEQUENCE_ENROLLMENT";
        137 SequenceStep "SEQUENCE_STEP";
        138 SequenceStepEnrollment "SEQUENCE_STEP_ENROLLMENT";
        139 Service "SERVICE";
        140 SitePage "SITE_PAGE";
        141 Snippet "SNIPPET";
        142 SocialBroadcast "SOCIAL_BROADCAST";
        143 SocialChannel "SOCIAL_CHANNEL";
        144 SocialPost "SOCIAL_POST";
        145 SocialProfile "SOCIAL_PROFILE";
        146 SoxProtectedDummyType "SOX_PROTECTED_DUMMY_TYPE";
        147 SoxProtectedTestType "SOX_PROTECTED_TEST_TYPE";
        148 SubmissionTag "SUBMISSION_TAG";
        149 Subscription "SUBSCRIPTION";
        150 Task "TASK";
        151 TaskTemplate "TASK_TEMPLATE";
        152 Tax "TAX";
        153 Template "TEMPLATE";
        154 Ticket "TICKET";
        155 UnknownValue "UNKNOWN";
        156 Unsubscribe "UNSUBSCRIBE";
        157 User "USER";
        158 View "VIEW";
        159 ViewBlock "VIEW_BLOCK";
        160 WebInteractive "WEB_INTERACTIVE";
    } 161
}
