// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 113 known values; any other is kept as it came.
///
/// Published by `crm/imports`, `marketing/events`, `scheduler/meetings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ImportsPropertyValueSource {
    /// `ACADEMY`
    Academy,
    /// `ACCEPTANCE_TEST`
    AcceptanceTest,
    /// `ACTIVITY_AUTO_ASSOCIATE`
    ActivityAutoAssociate,
    /// `ACTIVITY_LOG_REVERT`
    ActivityLogRevert,
    /// `ADS`
    Ads,
    /// `AI_GROUP`
    AiGroup,
    /// `ANALYTICS`
    Analytics,
    /// `API`
    Api,
    /// `APPROVALS`
    Approvals,
    /// `ASSISTS`
    Assists,
    /// `ASSOCIATIONS`
    Associations,
    /// `AUTOMATION_JOURNEY`
    AutomationJourney,
    /// `AUTOMATION_PLATFORM`
    AutomationPlatform,
    /// `AUTO_ASSOCIATE_BY_DOMAIN`
    AutoAssociateByDomain,
    /// `AVATARS_SERVICE`
    AvatarsService,
    /// `BATCH_UPDATE`
    BatchUpdate,
    /// `BCC_TO_CRM`
    BccToCrm,
    /// `BEHAVIORAL_EVENTS`
    BehavioralEvents,
    /// `BET_ASSIGNMENT`
    BetAssignment,
    /// `BET_CRM_CONNECTOR`
    BetCrmConnector,
    /// `BIDEN`
    Biden,
    /// `BILLING`
    Billing,
    /// `BOT`
    Bot,
    /// `CALCULATED`
    Calculated,
    /// `CENTRAL_EXCHANGE_RATES`
    CentralExchangeRates,
    /// `CHATSPOT`
    Chatspot,
    /// `CLONE_OBJECTS`
    CloneObjects,
    /// `COMMUNICATOR`
    Communicator,
    /// `COMPANIES`
    Companies,
    /// `COMPANY_FAMILIES`
    CompanyFamilies,
    /// `COMPANY_INSIGHTS`
    CompanyInsights,
    /// `CONTACTS`
    Contacts,
    /// `CONTACTS_WEB`
    ContactsWeb,
    /// `CONTENT_MEMBERSHIP`
    ContentMembership,
    /// `CONVERSATIONAL_ENRICHMENT`
    ConversationalEnrichment,
    /// `CONVERSATIONS`
    Conversations,
    /// `CRM_PROCESSES_PLATFORM`
    CrmProcessesPlatform,
    /// `CRM_UI`
    CrmUi,
    /// `CRM_UI_BULK_ACTION`
    CrmUiBulkAction,
    /// `CUSTOMER_AGENT`
    CustomerAgent,
    /// `DATASET`
    Dataset,
    /// `DATA_ENRICHMENT`
    DataEnrichment,
    /// `DATA_QUALITY`
    DataQuality,
    /// `DEALS`
    Deals,
    /// `DEFAULT`
    Default,
    /// `DELETE_OBJECTS`
    DeleteObjects,
    /// `EMAIL`
    Email,
    /// `EMAIL_INBOX_IMPORT`
    EmailInboxImport,
    /// `EMAIL_INTEGRATION`
    EmailIntegration,
    /// `ENGAGEMENTS`
    Engagements,
    /// `EXTENSION`
    Extension,
    /// `FILE_MANAGER`
    FileManager,
    /// `FLYWHEEL_PRODUCT_DATA_SYNC`
    FlywheelProductDataSync,
    /// `FORECASTING`
    Forecasting,
    /// `FORM`
    Form,
    /// `FORWARD_TO_CRM`
    ForwardToCrm,
    /// `GMAIL_INTEGRATION`
    GmailIntegration,
    /// `GOALS`
    Goals,
    /// `HEISENBERG`
    Heisenberg,
    /// `HELP_DESK`
    HelpDesk,
    /// `HELP_DESK_AI`
    HelpDeskAi,
    /// `IMPORT`
    Import,
    /// `INTEGRATION`
    Integration,
    /// `INTEGRATIONS_PLATFORM`
    IntegrationsPlatform,
    /// `INTEGRATIONS_SYNC`
    IntegrationsSync,
    /// `INTENT`
    Intent,
    /// `INTERNAL_PROCESSING`
    InternalProcessing,
    /// `LEADIN`
    Leadin,
    /// `LEGAL_BASIS_REMEDIATION`
    LegalBasisRemediation,
    /// `MARKETPLACE`
    Marketplace,
    /// `MARKET_SOURCING`
    MarketSourcing,
    /// `MEETINGS`
    Meetings,
    /// `MERGE_COMPANIES`
    MergeCompanies,
    /// `MERGE_CONTACTS`
    MergeContacts,
    /// `MERGE_OBJECTS`
    MergeObjects,
    /// `MERGE_REVERT_OBJECTS`
    MergeRevertObjects,
    /// `MICROAPPS`
    Microapps,
    /// `MIGRATION`
    Migration,
    /// `MOBILE_ANDROID`
    MobileAndroid,
    /// `MOBILE_IOS`
    MobileIos,
    /// `PAYMENTS`
    Payments,
    /// `PIPELINE_SETTINGS`
    PipelineSettings,
    /// `PLAYBOOKS`
    Playbooks,
    /// `PORTAL_OBJECT_SYNC`
    PortalObjectSync,
    /// `PORTAL_USER_ASSOCIATOR`
    PortalUserAssociator,
    /// `PRESENTATIONS`
    Presentations,
    /// `PRIMARY_AUTOMATION`
    PrimaryAutomation,
    /// `PROPERTY_DEFAULT_VALUE`
    PropertyDefaultValue,
    /// `PROPERTY_RESTORE`
    PropertyRestore,
    /// `PROPERTY_SETTINGS`
    PropertySettings,
    /// `PROSPECTING_AGENT`
    ProspectingAgent,
    /// `QUOTAS`
    Quotas,
    /// `QUOTES`
    Quotes,
    /// `RECYCLING_BIN`
    RecyclingBin,
    /// `RESTORE_OBJECTS`
    RestoreObjects,
    /// `SALES`
    Sales,
    /// `SALESFORCE`
    Salesforce,
    /// `SALES_MESSAGES`
    SalesMessages,
    /// `SEQUENCES`
    Sequences,
    /// `SETTINGS`
    Settings,
    /// `SIDEKICK`
    Sidekick,
    /// `SIGNALS`
    Signals,
    /// `SLACK_INTEGRATION`
    SlackIntegration,
    /// `SMART_DATA_CAPTURE`
    SmartDataCapture,
    /// `SOCIAL`
    Social,
    /// `SUCCESS`
    Success,
    /// `TALLY`
    Tally,
    /// `TASK`
    Task,
    /// `UNKNOWN`
    UnknownValue,
    /// `WAL_INCREMENTAL`
    WalIncremental,
    /// `WORKFLOWS`
    Workflows,
    /// `WORKFLOW_CONTACT_DELETE_ACTION`
    WorkflowContactDeleteAction,
    /// `WORK_UI`
    WorkUi,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ImportsPropertyValueSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsPropertyValueSource", kind: Kind::Enumeration(&[
            "ACADEMY", "ACCEPTANCE_TEST", "ACTIVITY_AUTO_ASSOCIATE", "ACTIVITY_LOG_REVERT", "ADS", "AI_GROUP",
            "ANALYTICS", "API", "APPROVALS", "ASSISTS", "ASSOCIATIONS", "AUTOMATION_JOURNEY", "AUTOMATION_PLATFORM",
            "AUTO_ASSOCIATE_BY_DOMAIN", "AVATARS_SERVICE", "BATCH_UPDATE", "BCC_TO_CRM", "BEHAVIORAL_EVENTS",
            "BET_ASSIGNMENT", "BET_CRM_CONNECTOR", "BIDEN", "BILLING", "BOT", "CALCULATED", "CENTRAL_EXCHANGE_RATES",
            "CHATSPOT", "CLONE_OBJECTS", "COMMUNICATOR", "COMPANIES", "COMPANY_FAMILIES", "COMPANY_INSIGHTS",
            "CONTACTS", "CONTACTS_WEB", "CONTENT_MEMBERSHIP", "CONVERSATIONAL_ENRICHMENT", "CONVERSATIONS",
            "CRM_PROCESSES_PLATFORM", "CRM_UI", "CRM_UI_BULK_ACTION", "CUSTOMER_AGENT", "DATASET", "DATA_ENRICHMENT",
            "DATA_QUALITY", "DEALS", "DEFAULT", "DELETE_OBJECTS", "EMAIL", "EMAIL_INBOX_IMPORT", "EMAIL_INTEGRATION",
            "ENGAGEMENTS", "EXTENSION", "FILE_MANAGER", "FLYWHEEL_PRODUCT_DATA_SYNC", "FORECASTING", "FORM",
            "FORWARD_TO_CRM", "GMAIL_INTEGRATION", "GOALS", "HEISENBERG", "HELP_DESK", "HELP_DESK_AI", "IMPORT",
            "INTEGRATION", "INTEGRATIONS_PLATFORM", "INTEGRATIONS_SYNC", "INTENT", "INTERNAL_PROCESSING", "LEADIN",
            "LEGAL_BASIS_REMEDIATION", "MARKETPLACE", "MARKET_SOURCING", "MEETINGS", "MERGE_COMPANIES",
            "MERGE_CONTACTS", "MERGE_OBJECTS", "MERGE_REVERT_OBJECTS", "MICROAPPS", "MIGRATION", "MOBILE_ANDROID",
            "MOBILE_IOS", "PAYMENTS", "PIPELINE_SETTINGS", "PLAYBOOKS", "PORTAL_OBJECT_SYNC",
            "PORTAL_USER_ASSOCIATOR", "PRESENTATIONS", "PRIMARY_AUTOMATION", "PROPERTY_DEFAULT_VALUE",
            "PROPERTY_RESTORE", "PROPERTY_SETTINGS", "PROSPECTING_AGENT", "QUOTAS", "QUOTES", "RECYCLING_BIN",
            "RESTORE_OBJECTS", "SALES", "SALESFORCE", "SALES_MESSAGES", "SEQUENCES", "SETTINGS", "SIDEKICK",
            "SIGNALS", "SLACK_INTEGRATION", "SMART_DATA_CAPTURE", "SOCIAL", "SUCCESS", "TALLY", "TASK", "UNKNOWN",
            "WAL_INCREMENTAL", "WORKFLOWS", "WORKFLOW_CONTACT_DELETE_ACTION", "WORK_UI",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Academy => 0, Self::AcceptanceTest => 1, Self::ActivityAutoAssociate => 2,
            Self::ActivityLogRevert => 3, Self::Ads => 4, Self::AiGroup => 5, Self::Analytics => 6, Self::Api => 7,
            Self::Approvals => 8, Self::Assists => 9, Self::Associations => 10, Self::AutomationJourney => 11,
            Self::AutomationPlatform => 12, Self::AutoAssociateByDomain => 13, Self::AvatarsService => 14,
            Self::BatchUpdate => 15, Self::BccToCrm => 16, Self::BehavioralEvents => 17, Self::BetAssignment => 18,
            Self::BetCrmConnector => 19, Self::Biden => 20, Self::Billing => 21, Self::Bot => 22,
            Self::Calculated => 23, Self::CentralExchangeRates => 24, Self::Chatspot => 25, Self::CloneObjects => 26,
            Self::Communicator => 27, Self::Companies => 28, Self::CompanyFamilies => 29,
            Self::CompanyInsights => 30, Self::Contacts => 31, Self::ContactsWeb => 32,
            Self::ContentMembership => 33, Self::ConversationalEnrichment => 34, Self::Conversations => 35,
            Self::CrmProcessesPlatform => 36, Self::CrmUi => 37, Self::CrmUiBulkAction => 38,
            Self::CustomerAgent => 39, Self::Dataset => 40, Self::DataEnrichment => 41, Self::DataQuality => 42,
            Self::Deals => 43, Self::Default => 44, Self::DeleteObjects => 45, Self::Email => 46,
            Self::EmailInboxImport => 47, Self::EmailIntegration => 48, Self::Engagements => 49,
            Self::Extension => 50, Self::FileManager => 51, Self::FlywheelProductDataSync => 52,
            Self::Forecasting => 53, Self::Form => 54, Self::ForwardToCrm => 55, Self::GmailIntegration => 56,
            Self::Goals => 57, Self::Heisenberg => 58, Self::HelpDesk => 59, Self::HelpDeskAi => 60,
            Self::Import => 61, Self::Integration => 62, Self::IntegrationsPlatform => 63,
            Self::IntegrationsSync => 64, Self::Intent => 65, Self::InternalProcessing => 66, Self::Leadin => 67,
            Self::LegalBasisRemediation => 68, Self::Marketplace => 69, Self::MarketSourcing => 70,
            Self::Meetings => 71, Self::MergeCompanies => 72, Self::MergeContacts => 73, Self::MergeObjects => 74,
            Self::MergeRevertObjects => 75, Self::Microapps => 76, Self::Migration => 77, Self::MobileAndroid => 78,
            Self::MobileIos => 79, Self::Payments => 80, Self::PipelineSettings => 81, Self::Playbooks => 82,
            Self::PortalObjectSync => 83, Self::PortalUserAssociator => 84, Self::Presentations => 85,
            Self::PrimaryAutomation => 86, Self::PropertyDefaultValue => 87, Self::PropertyRestore => 88,
            Self::PropertySettings => 89, Self::ProspectingAgent => 90, Self::Quotas => 91, Self::Quotes => 92,
            Self::RecyclingBin => 93, Self::RestoreObjects => 94, Self::Sales => 95, Self::Salesforce => 96,
            Self::SalesMessages => 97, Self::Sequences => 98, Self::Settings => 99, Self::Sidekick => 100,
            Self::Signals => 101, Self::SlackIntegration => 102, Self::SmartDataCapture => 103, Self::Social => 104,
            Self::Success => 105, Self::Tally => 106, Self::Task => 107, Self::UnknownValue => 108,
            Self::WalIncremental => 109, Self::Workflows => 110, Self::WorkflowContactDeleteAction => 111,
            Self::WorkUi => 112, Self::Unknown(value) => return (113, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Academy, 1 => Self::AcceptanceTest, 2 => Self::ActivityAutoAssociate,
            3 => Self::ActivityLogRevert, 4 => Self::Ads, 5 => Self::AiGroup, 6 => Self::Analytics, 7 => Self::Api,
            8 => Self::Approvals, 9 => Self::Assists, 10 => Self::Associations, 11 => Self::AutomationJourney,
            12 => Self::AutomationPlatform, 13 => Self::AutoAssociateByDomain, 14 => Self::AvatarsService,
            15 => Self::BatchUpdate, 16 => Self::BccToCrm, 17 => Self::BehavioralEvents, 18 => Self::BetAssignment,
            19 => Self::BetCrmConnector, 20 => Self::Biden, 21 => Self::Billing, 22 => Self::Bot,
            23 => Self::Calculated, 24 => Self::CentralExchangeRates, 25 => Self::Chatspot, 26 => Self::CloneObjects,
            27 => Self::Communicator, 28 => Self::Companies, 29 => Self::CompanyFamilies,
            30 => Self::CompanyInsights, 31 => Self::Contacts, 32 => Self::ContactsWeb,
            33 => Self::ContentMembership, 34 => Self::ConversationalEnrichment, 35 => Self::Conversations,
            36 => Self::CrmProcessesPlatform, 37 => Self::CrmUi, 38 => Self::CrmUiBulkAction,
            39 => Self::CustomerAgent, 40 => Self::Dataset, 41 => Self::DataEnrichment, 42 => Self::DataQuality,
            43 => Self::Deals, 44 => Self::Default, 45 => Self::DeleteObjects, 46 => Self::Email,
            47 => Self::EmailInboxImport, 48 => Self::EmailIntegration, 49 => Self::Engagements,
            50 => Self::Extension, 51 => Self::FileManager, 52 => Self::FlywheelProductDataSync,
            53 => Self::Forecasting, 54 => Self::Form, 55 => Self::ForwardToCrm, 56 => Self::GmailIntegration,
            57 => Self::Goals, 58 => Self::Heisenberg, 59 => Self::HelpDesk, 60 => Self::HelpDeskAi,
            61 => Self::Import, 62 => Self::Integration, 63 => Self::IntegrationsPlatform,
            64 => Self::IntegrationsSync, 65 => Self::Intent, 66 => Self::InternalProcessing, 67 => Self::Leadin,
            68 => Self::LegalBasisRemediation, 69 => Self::Marketplace, 70 => Self::MarketSourcing,
            71 => Self::Meetings, 72 => Self::MergeCompanies, 73 => Self::MergeContacts, 74 => Self::MergeObjects,
            75 => Self::MergeRevertObjects, 76 => Self::Microapps, 77 => Self::Migration, 78 => Self::MobileAndroid,
            79 => Self::MobileIos, 80 => Self::Payments, 81 => Self::PipelineSettings, 82 => Self::Playbooks,
            83 => Self::PortalObjectSync, 84 => Self::PortalUserAssociator, 85 => Self::Presentations,
            86 => Self::PrimaryAutomation, 87 => Self::PropertyDefaultValue, 88 => Self::PropertyRestore,
            89 => Self::PropertySettings, 90 => Self::ProspectingAgent, 91 => Self::Quotas, 92 => Self::Quotes,
            93 => Self::RecyclingBin, 94 => Self::RestoreObjects, 95 => Self::Sales, 96 => Self::Salesforce,
            97 => Self::SalesMessages, 98 => Self::Sequences, 99 => Self::Settings, 100 => Self::Sidekick,
            101 => Self::Signals, 102 => Self::SlackIntegration, 103 => Self::SmartDataCapture, 104 => Self::Social,
            105 => Self::Success, 106 => Self::Tally, 107 => Self::Task, 108 => Self::UnknownValue,
            109 => Self::WalIncremental, 110 => Self::Workflows, 111 => Self::WorkflowContactDeleteAction,
            112 => Self::WorkUi, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 119 known values; any other is kept as it came.
///
/// Published by `crm/imports`, `marketing/events`, `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PropertyValueSource {
    /// `ACADEMY`
    Academy,
    /// `ACCEPTANCE_TEST`
    AcceptanceTest,
    /// `ACTIVITY_AUTO_ASSOCIATE`
    ActivityAutoAssociate,
    /// `ACTIVITY_LOG_REVERT`
    ActivityLogRevert,
    /// `ADS`
    Ads,
    /// `AI_GROUP`
    AiGroup,
    /// `ANALYTICS`
    Analytics,
    /// `API`
    Api,
    /// `APPROVALS`
    Approvals,
    /// `ASSISTS`
    Assists,
    /// `ASSOCIATIONS`
    Associations,
    /// `AUTOMATION_JOURNEY`
    AutomationJourney,
    /// `AUTOMATION_PLATFORM`
    AutomationPlatform,
    /// `AUTO_ASSOCIATE_BY_DOMAIN`
    AutoAssociateByDomain,
    /// `AVATARS_SERVICE`
    AvatarsService,
    /// `BATCH_UPDATE`
    BatchUpdate,
    /// `BCC_TO_CRM`
    BccToCrm,
    /// `BEHAVIORAL_EVENTS`
    BehavioralEvents,
    /// `BET_ASSIGNMENT`
    BetAssignment,
    /// `BET_CRM_CONNECTOR`
    BetCrmConnector,
    /// `BIDEN`
    Biden,
    /// `BILLING`
    Billing,
    /// `BOT`
    Bot,
    /// `BREEZE_AGENT`
    BreezeAgent,
    /// `CALCULATED`
    Calculated,
    /// `CENTRAL_EXCHANGE_RATES`
    CentralExchangeRates,
    /// `CHATSPOT`
    Chatspot,
    /// `CLONE_OBJECTS`
    CloneObjects,
    /// `COMMUNICATOR`
    Communicator,
    /// `COMPANIES`
    Companies,
    /// `COMPANY_FAMILIES`
    CompanyFamilies,
    /// `COMPANY_INSIGHTS`
    CompanyInsights,
    /// `CONNECTED_ACCOUNT`
    ConnectedAccount,
    /// `CONTACTS`
    Contacts,
    /// `CONTACTS_WEB`
    ContactsWeb,
    /// `CONTENT_MEMBERSHIP`
    ContentMembership,
    /// `CONVERSATIONAL_ENRICHMENT`
    ConversationalEnrichment,
    /// `CONVERSATIONS`
    Conversations,
    /// `CRM_PROCESSES_PLATFORM`
    CrmProcessesPlatform,
    /// `CRM_UI`
    CrmUi,
    /// `CRM_UI_BULK_ACTION`
    CrmUiBulkAction,
    /// `CUSTOMER_AGENT`
    CustomerAgent,
    /// `CUSTOMER_PORTAL`
    CustomerPortal,
    /// `DATASET`
    Dataset,
    /// `DATA_ENRICHMENT`
    DataEnrichment,
    /// `DATA_QUALITY`
    DataQuality,
    /// `DEALS`
    Deals,
    /// `DEFAULT`
    Default,
    /// `DELETE_OBJECTS`
    DeleteObjects,
    /// `DI_WRITE_TO_CRM`
    DiWriteToCrm,
    /// `EMAIL`
    Email,
    /// `EMAIL_INBOX_IMPORT`
    EmailInboxImport,
    /// `EMAIL_INTEGRATION`
    EmailIntegration,
    /// `ENGAGEMENTS`
    Engagements,
    /// `EXTENSION`
    Extension,
    /// `FILE_MANAGER`
    FileManager,
    /// `FLYWHEEL_PRODUCT_DATA_SYNC`
    FlywheelProductDataSync,
    /// `FORECASTING`
    Forecasting,
    /// `FORM`
    Form,
    /// `FORWARD_TO_CRM`
    ForwardToCrm,
    /// `GMAIL_INTEGRATION`
    GmailIntegration,
    /// `GOALS`
    Goals,
    /// `HEISENBERG`
    Heisenberg,
    /// `HELP_DESK`
    HelpDesk,
    /// `HELP_DESK_AI`
    HelpDeskAi,
    /// `IMPORT`
    Import,
    /// `INTEGRATION`
    Integration,
    /// `INTEGRATIONS_PLATFORM`
    IntegrationsPlatform,
    /// `INTEGRATIONS_SYNC`
    IntegrationsSync,
    /// `INTENT`
    Intent,
    /// `INTERNAL_PROCESSING`
    InternalProcessing,
    /// `LEADIN`
    Leadin,
    /// `LEGAL_BASIS_REMEDIATION`
    LegalBasisRemediation,
    /// `MARKETPLACE`
    Marketplace,
    /// `MARKETS`
    Markets,
    /// `MARKET_SOURCING`
    MarketSourcing,
    /// `MEETINGS`
    Meetings,
    /// `MERGE_COMPANIES`
    MergeCompanies,
    /// `MERGE_CONTACTS`
    MergeContacts,
    /// `MERGE_OBJECTS`
    MergeObjects,
    /// `MERGE_REVERT_OBJECTS`
    MergeRevertObjects,
    /// `MICROAPPS`
    Microapps,
    /// `MIGRATION`
    Migration,
    /// `MOBILE_ANDROID`
    MobileAndroid,
    /// `MOBILE_IOS`
    MobileIos,
    /// `PAYMENTS`
    Payments,
    /// `PIPELINE_SETTINGS`
    PipelineSettings,
    /// `PLAYBOOKS`
    Playbooks,
    /// `PORTAL_OBJECT_SYNC`
    PortalObjectSync,
    /// `PORTAL_USER_ASSOCIATOR`
    PortalUserAssociator,
    /// `PRESENTATIONS`
    Presentations,
    /// `PRIMARY_AUTOMATION`
    PrimaryAutomation,
    /// `PROPERTY_DEFAULT_VALUE`
    PropertyDefaultValue,
    /// `PROPERTY_RESTORE`
    PropertyRestore,
    /// `PROPERTY_SETTINGS`
    PropertySettings,
    /// `PROSPECTING_AGENT`
    ProspectingAgent,
    /// `QUOTAS`
    Quotas,
    /// `QUOTES`
    Quotes,
    /// `RECYCLING_BIN`
    RecyclingBin,
    /// `RESTORE_OBJECTS`
    RestoreObjects,
    /// `REVENUE_PLATFORM`
    RevenuePlatform,
    /// `SALES`
    Sales,
    /// `SALESFORCE`
    Salesforce,
    /// `SALES_MESSAGES`
    SalesMessages,
    /// `SEQUENCES`
    Sequences,
    /// `SETTINGS`
    Settings,
    /// `SIDEKICK`
    Sidekick,
    /// `SIGNALS`
    Signals,
    /// `SLACK_INTEGRATION`
    SlackIntegration,
    /// `SMART_DATA_CAPTURE`
    SmartDataCapture,
    /// `SOCIAL`
    Social,
    /// `SUCCESS`
    Success,
    /// `TALLY`
    Tally,
    /// `TASK`
    Task,
    /// `UNKNOWN`
    UnknownValue,
    /// `WAL_INCREMENTAL`
    WalIncremental,
    /// `WORKFLOWS`
    Workflows,
    /// `WORKFLOW_CONTACT_DELETE_ACTION`
    WorkflowContactDeleteAction,
    /// `WORK_UI`
    WorkUi,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyValueSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValueSource", kind: Kind::Enumeration(&[
            "ACADEMY", "ACCEPTANCE_TEST", "ACTIVITY_AUTO_ASSOCIATE", "ACTIVITY_LOG_REVERT", "ADS", "AI_GROUP",
            "ANALYTICS", "API", "APPROVALS", "ASSISTS", "ASSOCIATIONS", "AUTOMATION_JOURNEY", "AUTOMATION_PLATFORM",
            "AUTO_ASSOCIATE_BY_DOMAIN", "AVATARS_SERVICE", "BATCH_UPDATE", "BCC_TO_CRM", "BEHAVIORAL_EVENTS",
            "BET_ASSIGNMENT", "BET_CRM_CONNECTOR", "BIDEN", "BILLING", "BOT", "BREEZE_AGENT", "CALCULATED",
            "CENTRAL_EXCHANGE_RATES", "CHATSPOT", "CLONE_OBJECTS", "COMMUNICATOR", "COMPANIES", "COMPANY_FAMILIES",
            "COMPANY_INSIGHTS", "CONNECTED_ACCOUNT", "CONTACTS", "CONTACTS_WEB", "CONTENT_MEMBERSHIP",
            "CONVERSATIONAL_ENRICHMENT", "CONVERSATIONS", "CRM_PROCESSES_PLATFORM", "CRM_UI", "CRM_UI_BULK_ACTION",
            "CUSTOMER_AGENT", "CUSTOMER_PORTAL", "DATASET", "DATA_ENRICHMENT", "DATA_QUALITY", "DEALS", "DEFAULT",
            "DELETE_OBJECTS", "DI_WRITE_TO_CRM", "EMAIL", "EMAIL_INBOX_IMPORT", "EMAIL_INTEGRATION", "ENGAGEMENTS",
            "EXTENSION", "FILE_MANAGER", "FLYWHEEL_PRODUCT_DATA_SYNC", "FORECASTING", "FORM", "FORWARD_TO_CRM",
            "GMAIL_INTEGRATION", "GOALS", "HEISENBERG", "HELP_DESK", "HELP_DESK_AI", "IMPORT", "INTEGRATION",
            "INTEGRATIONS_PLATFORM", "INTEGRATIONS_SYNC", "INTENT", "INTERNAL_PROCESSING", "LEADIN",
            "LEGAL_BASIS_REMEDIATION", "MARKETPLACE", "MARKETS", "MARKET_SOURCING", "MEETINGS", "MERGE_COMPANIES",
            "MERGE_CONTACTS", "MERGE_OBJECTS", "MERGE_REVERT_OBJECTS", "MICROAPPS", "MIGRATION", "MOBILE_ANDROID",
            "MOBILE_IOS", "PAYMENTS", "PIPELINE_SETTINGS", "PLAYBOOKS", "PORTAL_OBJECT_SYNC",
            "PORTAL_USER_ASSOCIATOR", "PRESENTATIONS", "PRIMARY_AUTOMATION", "PROPERTY_DEFAULT_VALUE",
            "PROPERTY_RESTORE", "PROPERTY_SETTINGS", "PROSPECTING_AGENT", "QUOTAS", "QUOTES", "RECYCLING_BIN",
            "RESTORE_OBJECTS", "REVENUE_PLATFORM", "SALES", "SALESFORCE", "SALES_MESSAGES", "SEQUENCES", "SETTINGS",
            "SIDEKICK", "SIGNALS", "SLACK_INTEGRATION", "SMART_DATA_CAPTURE", "SOCIAL", "SUCCESS", "TALLY", "TASK",
            "UNKNOWN", "WAL_INCREMENTAL", "WORKFLOWS", "WORKFLOW_CONTACT_DELETE_ACTION", "WORK_UI",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Academy => 0, Self::AcceptanceTest => 1, Self::ActivityAutoAssociate => 2,
            Self::ActivityLogRevert => 3, Self::Ads => 4, Self::AiGroup => 5, Self::Analytics => 6, Self::Api => 7,
            Self::Approvals => 8, Self::Assists => 9, Self::Associations => 10, Self::AutomationJourney => 11,
            Self::AutomationPlatform => 12, Self::AutoAssociateByDomain => 13, Self::AvatarsService => 14,
            Self::BatchUpdate => 15, Self::BccToCrm => 16, Self::BehavioralEvents => 17, Self::BetAssignment => 18,
            Self::BetCrmConnector => 19, Self::Biden => 20, Self::Billing => 21, Self::Bot => 22,
            Self::BreezeAgent => 23, Self::Calculated => 24, Self::CentralExchangeRates => 25, Self::Chatspot => 26,
            Self::CloneObjects => 27, Self::Communicator => 28, Self::Companies => 29, Self::CompanyFamilies => 30,
            Self::CompanyInsights => 31, Self::ConnectedAccount => 32, Self::Contacts => 33, Self::ContactsWeb => 34,
            Self::ContentMembership => 35, Self::ConversationalEnrichment => 36, Self::Conversations => 37,
            Self::CrmProcessesPlatform => 38, Self::CrmUi => 39, Self::CrmUiBulkAction => 40,
            Self::CustomerAgent => 41, Self::CustomerPortal => 42, Self::Dataset => 43, Self::DataEnrichment => 44,
            Self::DataQuality => 45, Self::Deals => 46, Self::Default => 47, Self::DeleteObjects => 48,
            Self::DiWriteToCrm => 49, Self::Email => 50, Self::EmailInboxImport => 51, Self::EmailIntegration => 52,
            Self::Engagements => 53, Self::Extension => 54, Self::FileManager => 55,
            Self::FlywheelProductDataSync => 56, Self::Forecasting => 57, Self::Form => 58, Self::ForwardToCrm => 59,
            Self::GmailIntegration => 60, Self::Goals => 61, Self::Heisenberg => 62, Self::HelpDesk => 63,
            Self::HelpDeskAi => 64, Self::Import => 65, Self::Integration => 66, Self::IntegrationsPlatform => 67,
            Self::IntegrationsSync => 68, Self::Intent => 69, Self::InternalProcessing => 70, Self::Leadin => 71,
            Self::LegalBasisRemediation => 72, Self::Marketplace => 73, Self::Markets => 74,
            Self::MarketSourcing => 75, Self::Meetings => 76, Self::MergeCompanies => 77, Self::MergeContacts => 78,
            Self::MergeObjects => 79, Self::MergeRevertObjects => 80, Self::Microapps => 81, Self::Migration => 82,
            Self::MobileAndroid => 83, Self::MobileIos => 84, Self::Payments => 85, Self::PipelineSettings => 86,
            Self::Playbooks => 87, Self::PortalObjectSync => 88, Self::PortalUserAssociator => 89,
            Self::Presentations => 90, Self::PrimaryAutomation => 91, Self::PropertyDefaultValue => 92,
            Self::PropertyRestore => 93, Self::PropertySettings => 94, Self::ProspectingAgent => 95,
            Self::Quotas => 96, Self::Quotes => 97, Self::RecyclingBin => 98, Self::RestoreObjects => 99,
            Self::RevenuePlatform => 100, Self::Sales => 101, Self::Salesforce => 102, Self::SalesMessages => 103,
            Self::Sequences => 104, Self::Settings => 105, Self::Sidekick => 106, Self::Signals => 107,
            Self::SlackIntegration => 108, Self::SmartDataCapture => 109, Self::Social => 110, Self::Success => 111,
            Self::Tally => 112, Self::Task => 113, Self::UnknownValue => 114, Self::WalIncremental => 115,
            Self::Workflows => 116, Self::WorkflowContactDeleteAction => 117, Self::WorkUi => 118,
            Self::Unknown(value) => return (119, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Academy, 1 => Self::AcceptanceTest, 2 => Self::ActivityAutoAssociate,
            3 => Self::ActivityLogRevert, 4 => Self::Ads, 5 => Self::AiGroup, 6 => Self::Analytics, 7 => Self::Api,
            8 => Self::Approvals, 9 => Self::Assists, 10 => Self::Associations, 11 => Self::AutomationJourney,
            12 => Self::AutomationPlatform, 13 => Self::AutoAssociateByDomain, 14 => Self::AvatarsService,
            15 => Self::BatchUpdate, 16 => Self::BccToCrm, 17 => Self::BehavioralEvents, 18 => Self::BetAssignment,
            19 => Self::BetCrmConnector, 20 => Self::Biden, 21 => Self::Billing, 22 => Self::Bot,
            23 => Self::BreezeAgent, 24 => Self::Calculated, 25 => Self::CentralExchangeRates, 26 => Self::Chatspot,
            27 => Self::CloneObjects, 28 => Self::Communicator, 29 => Self::Companies, 30 => Self::CompanyFamilies,
            31 => Self::CompanyInsights, 32 => Self::ConnectedAccount, 33 => Self::Contacts, 34 => Self::ContactsWeb,
            35 => Self::ContentMembership, 36 => Self::ConversationalEnrichment, 37 => Self::Conversations,
            38 => Self::CrmProcessesPlatform, 39 => Self::CrmUi, 40 => Self::CrmUiBulkAction,
            41 => Self::CustomerAgent, 42 => Self::CustomerPortal, 43 => Self::Dataset, 44 => Self::DataEnrichment,
            45 => Self::DataQuality, 46 => Self::Deals, 47 => Self::Default, 48 => Self::DeleteObjects,
            49 => Self::DiWriteToCrm, 50 => Self::Email, 51 => Self::EmailInboxImport, 52 => Self::EmailIntegration,
            53 => Self::Engagements, 54 => Self::Extension, 55 => Self::FileManager,
            56 => Self::FlywheelProductDataSync, 57 => Self::Forecasting, 58 => Self::Form, 59 => Self::ForwardToCrm,
            60 => Self::GmailIntegration, 61 => Self::Goals, 62 => Self::Heisenberg, 63 => Self::HelpDesk,
            64 => Self::HelpDeskAi, 65 => Self::Import, 66 => Self::Integration, 67 => Self::IntegrationsPlatform,
            68 => Self::IntegrationsSync, 69 => Self::Intent, 70 => Self::InternalProcessing, 71 => Self::Leadin,
            72 => Self::LegalBasisRemediation, 73 => Self::Marketplace, 74 => Self::Markets,
            75 => Self::MarketSourcing, 76 => Self::Meetings, 77 => Self::MergeCompanies, 78 => Self::MergeContacts,
            79 => Self::MergeObjects, 80 => Self::MergeRevertObjects, 81 => Self::Microapps, 82 => Self::Migration,
            83 => Self::MobileAndroid, 84 => Self::MobileIos, 85 => Self::Payments, 86 => Self::PipelineSettings,
            87 => Self::Playbooks, 88 => Self::PortalObjectSync, 89 => Self::PortalUserAssociator,
            90 => Self::Presentations, 91 => Self::PrimaryAutomation, 92 => Self::PropertyDefaultValue,
            93 => Self::PropertyRestore, 94 => Self::PropertySettings, 95 => Self::ProspectingAgent,
            96 => Self::Quotas, 97 => Self::Quotes, 98 => Self::RecyclingBin, 99 => Self::RestoreObjects,
            100 => Self::RevenuePlatform, 101 => Self::Sales, 102 => Self::Salesforce, 103 => Self::SalesMessages,
            104 => Self::Sequences, 105 => Self::Settings, 106 => Self::Sidekick, 107 => Self::Signals,
            108 => Self::SlackIntegration, 109 => Self::SmartDataCapture, 110 => Self::Social, 111 => Self::Success,
            112 => Self::Tally, 113 => Self::Task, 114 => Self::UnknownValue, 115 => Self::WalIncremental,
            116 => Self::Workflows, 117 => Self::WorkflowContactDeleteAction, 118 => Self::WorkUi,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    ImportsPropertyValueSource, PropertyValueSource,
}
