// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    ImportsPropertyValueSource "ImportsPropertyValueSource" {
        0 Academy "ACADEMY";
        1 AcceptanceTest "ACCEPTANCE_TEST";
        2 ActivityAutoAssociate "ACTIVITY_AUTO_ASSOCIATE";
        3 ActivityLogRevert "ACTIVITY_LOG_REVERT";
        4 Ads "ADS";
        5 AiGroup "AI_GROUP";
        6 Analytics "ANALYTICS";
        7 Api "API";
        8 Approvals "APPROVALS";
        9 Assists "ASSISTS";
        10 Associations "ASSOCIATIONS";
        11 AutomationJourney "AUTOMATION_JOURNEY";
        12 AutomationPlatform "AUTOMATION_PLATFORM";
        13 AutoAssociateByDomain "AUTO_ASSOCIATE_BY_DOMAIN";
        14 AvatarsService "AVATARS_SERVICE";
        15 BatchUpdate "BATCH_UPDATE";
        16 BccToCrm "BCC_TO_CRM";
        17 BehavioralEvents "BEHAVIORAL_EVENTS";
        18 BetAssignment "BET_ASSIGNMENT";
        19 BetCrmConnector "BET_CRM_CONNECTOR";
        20 Biden "BIDEN";
        21 Billing "BILLING";
        22 Bot "BOT";
        23 Calculated "CALCULATED";
        24 CentralExchangeRates "CENTRAL_EXCHANGE_RATES";
        25 Chatspot "CHATSPOT";
        26 CloneObjects "CLONE_OBJECTS";
        27 Communicator "COMMUNICATOR";
        28 Companies "COMPANIES";
        29 CompanyFamilies "COMPANY_FAMILIES";
        30 CompanyInsights "COMPANY_INSIGHTS";
        31 Contacts "CONTACTS";
        32 ContactsWeb "CONTACTS_WEB";
        33 ContentMembership "CONTENT_MEMBERSHIP";
        34 ConversationalEnrichment "CONVERSATIONAL_ENRICHMENT";
        35 Conversations "CONVERSATIONS";
        36 CrmProcessesPlatform "CRM_PROCESSES_PLATFORM";
        37 CrmUi "CRM_UI";
        38 CrmUiBulkAction "CRM_UI_BULK_ACTION";
        39 CustomerAgent "CUSTOMER_AGENT";
        40 Dataset "DATASET";
        41 DataEnrichment "DATA_ENRICHMENT";
        42 DataQuality "DATA_QUALITY";
        43 Deals "DEALS";
        44 Default "DEFAULT";
        45 DeleteObjects "DELETE_OBJECTS";
        46 Email "EMAIL";
        47 EmailInboxImport "EMAIL_INBOX_IMPORT";
        48 EmailIntegration "EMAIL_INTEGRATION";
        49 Engagements "ENGAGEMENTS";
        50 Extension "EXTENSION";
        51 FileManager "FILE_MANAGER";
        52 FlywheelProductDataSync "FLYWHEEL_PRODUCT_DATA_SYNC";
        53 Forecasting "FORECASTING";
        54 Form "FORM";
        55 ForwardToCrm "FORWARD_TO_CRM";
        56 GmailIntegration "GMAIL_INTEGRATION";
        57 Goals "GOALS";
        58 Heisenberg "HEISENBERG";
        59 HelpDesk "HELP_DESK";
        60 HelpDeskAi "HELP_DESK_AI";
        61 Import "IMPORT";
        62 Integration "INTEGRATION";
        63 IntegrationsPlatform "INTEGRATIONS_PLATFORM";
        64 IntegrationsSync "INTEGRATIONS_SYNC";
        65 Intent "INTENT";
        66 InternalProcessing "INTERNAL_PROCESSING";
        67 Leadin "LEADIN";
        68 LegalBasisRemediation "LEGAL_BASIS_REMEDIATION";
        69 Marketplace "MARKETPLACE";
        70 MarketSourcing "MARKET_SOURCING";
        71 Meetings "MEETINGS";
        72 MergeCompanies "MERGE_COMPANIES";
        73 MergeContacts "MERGE_CONTACTS";
        74 MergeObjects "MERGE_OBJECTS";
        75 MergeRevertObjects "MERGE_REVERT_OBJECTS";
        76 Microapps "MICROAPPS";
        77 Migration "MIGRATION";
        78 MobileAndroid "MOBILE_ANDROID";
        79 MobileIos "MOBILE_IOS";
        80 Payments "PAYMENTS";
        81 PipelineSettings "PIPELINE_SETTINGS";
        82 Playbooks "PLAYBOOKS";
        83 PortalObjectSync "PORTAL_OBJECT_SYNC";
        84 PortalUserAssociator "PORTAL_USER_ASSOCIATOR";
        85 Presentations "PRESENTATIONS";
        86 PrimaryAutomation "PRIMARY_AUTOMATION";
        87 PropertyDefaultValue "PROPERTY_DEFAULT_VALUE";
        88 PropertyRestore "PROPERTY_RESTORE";
        89 PropertySettings "PROPERTY_SETTINGS";
        90 ProspectingAgent "PROSPECTING_AGENT";
        91 Quotas "QUOTAS";
        92 Quotes "QUOTES";
        93 RecyclingBin "RECYCLING_BIN";
        94 RestoreObjects "RESTORE_OBJECTS";
        95 Sales "SALES";
        96 Salesforce "SALESFORCE";
        97 SalesMessages "SALES_MESSAGES";
        98 Sequences "SEQUENCES";
        99 Settings "SETTINGS";
        100 Sidekick "SIDEKICK";
        101 Signals "SIGNALS";
        102 SlackIntegration "SLACK_INTEGRATION";
        103 SmartDataCapture "SMART_DATA_CAPTURE";
        104 Social "SOCIAL";
        105 Success "SUCCESS";
        106 Tally "TALLY";
        107 Task "TASK";
        108 UnknownValue "UNKNOWN";
        109 WalIncremental "WAL_INCREMENTAL";
        110 Workflows "WORKFLOWS";
        111 WorkflowContactDeleteAction "WORKFLOW_CONTACT_DELETE_ACTION";
        112 WorkUi "WORK_UI";
    } 113
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
crate::runtime::enumeration! {
    PropertyValueSource "PropertyValueSource" {
        0 Academy "ACADEMY";
        1 AcceptanceTest "ACCEPTANCE_TEST";
        2 ActivityAutoAssociate "ACTIVITY_AUTO_ASSOCIATE";
        3 ActivityLogRevert "ACTIVITY_LOG_REVERT";
        4 Ads "ADS";
        5 AiGroup "AI_GROUP";
        6 Analytics "ANALYTICS";
        7 Api "API";
        8 Approvals "APPROVALS";
        9 Assists "ASSISTS";
        10 Associations "ASSOCIATIONS";
        11 AutomationJourney "AUTOMATION_JOURNEY";
        12 AutomationPlatform "AUTOMATION_PLATFORM";
        13 AutoAssociateByDomain "AUTO_ASSOCIATE_BY_DOMAIN";
        14 AvatarsService "AVATARS_SERVICE";
        15 BatchUpdate "BATCH_UPDATE";
        16 BccToCrm "BCC_TO_CRM";
        17 BehavioralEvents "BEHAVIORAL_EVENTS";
        18 BetAssignment "BET_ASSIGNMENT";
        19 BetCrmConnector "BET_CRM_CONNECTOR";
        20 Biden "BIDEN";
        21 Billing "BILLING";
        22 Bot "BOT";
        23 BreezeAgent "BREEZE_AGENT";
        24 Calculated "CALCULATED";
        25 CentralExchangeRates "CENTRAL_EXCHANGE_RATES";
        26 Chatspot "CHATSPOT";
        27 CloneObjects "CLONE_OBJECTS";
        28 Communicator "COMMUNICATOR";
        29 Companies "COMPANIES";
        30 CompanyFamilies "COMPANY_FAMILIES";
        31 CompanyInsights "COMPANY_INSIGHTS";
        32 ConnectedAccount "CONNECTED_ACCOUNT";
        33 Contacts "CONTACTS";
        34 ContactsWeb "CONTACTS_WEB";
        35 ContentMembership "CONTENT_MEMBERSHIP";
        36 ConversationalEnrichment "CONVERSATIONAL_ENRICHMENT";
        37 Conversations "CONVERSATIONS";
        38 CrmProcessesPlatform "CRM_PROCESSES_PLATFORM";
        39 CrmUi "CRM_UI";
        40 CrmUiBulkAction "CRM_UI_BULK_ACTION";
        41 CustomerAgent "CUSTOMER_AGENT";
        42 CustomerPortal "CUSTOMER_PORTAL";
        43 Dataset "DATASET";
        44 DataEnrichment "DATA_ENRICHMENT";
        45 DataQuality "DATA_QUALITY";
        46 Deals "DEALS";
        47 Default "DEFAULT";
        48 DeleteObjects "DELETE_OBJECTS";
        49 DiWriteToCrm "DI_WRITE_TO_CRM";
        50 Email "EMAIL";
        51 EmailInboxImport "EMAIL_INBOX_IMPORT";
        52 EmailIntegration "EMAIL_INTEGRATION";
        53 Engagements "ENGAGEMENTS";
        54 Extension "EXTENSION";
        55 FileManager "FILE_MANAGER";
        56 FlywheelProductDataSync "FLYWHEEL_PRODUCT_DATA_SYNC";
        57 Forecasting "FORECASTING";
        58 Form "FORM";
        59 ForwardToCrm "FORWARD_TO_CRM";
        60 GmailIntegration "GMAIL_INTEGRATION";
        61 Goals "GOALS";
        62 Heisenberg "HEISENBERG";
        63 HelpDesk "HELP_DESK";
        64 HelpDeskAi "HELP_DESK_AI";
        65 Import "IMPORT";
        66 Integration "INTEGRATION";
        67 IntegrationsPlatform "INTEGRATIONS_PLATFORM";
        68 IntegrationsSync "INTEGRATIONS_SYNC";
        69 Intent "INTENT";
        70 InternalProcessing "INTERNAL_PROCESSING";
        71 Leadin "LEADIN";
        72 LegalBasisRemediation "LEGAL_BASIS_REMEDIATION";
        73 Marketplace "MARKETPLACE";
        74 Markets "MARKETS";
        75 MarketSourcing "MARKET_SOURCING";
        76 Meetings "MEETINGS";
        77 MergeCompanies "MERGE_COMPANIES";
        78 MergeContacts "MERGE_CONTACTS";
        79 MergeObjects "MERGE_OBJECTS";
        80 MergeRevertObjects "MERGE_REVERT_OBJECTS";
        81 Microapps "MICROAPPS";
        82 Migration "MIGRATION";
        83 MobileAndroid "MOBILE_ANDROID";
        84 MobileIos "MOBILE_IOS";
        85 Payments "PAYMENTS";
        86 PipelineSettings "PIPELINE_SETTINGS";
        87 Playbooks "PLAYBOOKS";
        88 PortalObjectSync "PORTAL_OBJECT_SYNC";
        89 PortalUserAssociator "PORTAL_USER_ASSOCIATOR";
        90 Presentations "PRESENTATIONS";
        91 PrimaryAutomation "PRIMARY_AUTOMATION";
        92 PropertyDefaultValue "PROPERTY_DEFAULT_VALUE";
        93 PropertyRestore "PROPERTY_RESTORE";
        94 PropertySettings "PROPERTY_SETTINGS";
        95 ProspectingAgent "PROSPECTING_AGENT";
        96 Quotas "QUOTAS";
        97 Quotes "QUOTES";
        98 RecyclingBin "RECYCLING_BIN";
        99 RestoreObjects "RESTORE_OBJECTS";
        100 RevenuePlatform "REVENUE_PLATFORM";
        101 Sales "SALES";
        102 Salesforce "SALESFORCE";
        103 SalesMessages "SALES_MESSAGES";
        104 Sequences "SEQUENCES";
        105 Settings "SETTINGS";
        106 Sidekick "SIDEKICK";
        107 Signals "SIGNALS";
        108 SlackIntegration "SLACK_INTEGRATION";
        109 SmartDataCapture "SMART_DATA_CAPTURE";
        110 Social "SOCIAL";
        111 Success "SUCCESS";
        112 Tally "TALLY";
        113 Task "TASK";
        114 UnknownValue "UNKNOWN";
        115 WalIncremental "WAL_INCREMENTAL";
        116 Workflows "WORKFLOWS";
        117 WorkflowContactDeleteAction "WORKFLOW_CONTACT_DELETE_ACTION";
        118 WorkUi "WORK_UI";
    } 119
}
