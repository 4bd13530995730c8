// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActingUser`: 2 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActingUser {
    /// `userEmail`: text; may be absent.
    pub user_email: Option<Text>,
    /// `userId`: a whole number.
    pub user_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    ActingUser "ActingUser" {
        0 user_email "userEmail" optional = None;
        1 user_id "userId" required = 0;
    }
}
impl ActingUser {
    /// One with all that is required.
    pub fn new(user_id: impl Into<i64>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseHydratedCriticalActionForwardPaging`: 2 members.
///
/// Published by `account/audit-logs`, in 2026-03, v3.
#[doc(alias = "CollectionResponseHydratedCriticalActionForwardPaging")]
#[non_exhaustive]
pub struct AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `AuditLogsHydratedCriticalAction`.
    pub results: Vec<AuditLogsHydratedCriticalAction>,
    rest: Rest,
}
crate::runtime::record! {
    AuditLogsCollectionResponseHydratedCriticalActionForwardPaging "CollectionResponseHydratedCriticalActionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<AuditLogsHydratedCriticalAction>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `HydratedCriticalAction`: 11 members.
///
/// Published by `account/audit-logs`, in 2026-03, v3.
#[doc(alias = "HydratedCriticalAction")]
#[non_exhaustive]
pub struct AuditLogsHydratedCriticalAction {
    /// `actingUser`: text; may be absent.
    pub acting_user: Option<Text>,
    /// `countryCode`: text; may be absent.
    pub country_code: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `infoUrl`: text; may be absent.
    pub info_url: Option<Text>,
    /// `ipAddress`: text; may be absent.
    pub ip_address: Option<Text>,
    /// `location`: text; may be absent.
    pub location: Option<Text>,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `regionCode`: text; may be absent.
    pub region_code: Option<Text>,
    /// `type`: `AuditLogsHydratedCriticalActionType`.
    pub r#type: AuditLogsHydratedCriticalActionType,
    /// `userId`: a whole number.
    pub user_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    AuditLogsHydratedCriticalAction "HydratedCriticalAction" {
        0 acting_user "actingUser" optional = None;
        1 country_code "countryCode" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 info_url "infoUrl" optional = None;
        5 ip_address "ipAddress" optional = None;
        6 location "location" optional = None;
        7 object_id "objectId" optional = None;
        8 region_code "regionCode" optional = None;
        9 r#type "type" required = Shaped::blank();
        10 user_id "userId" required = 0;
    }
}
impl AuditLogsHydratedCriticalAction {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        r#type: impl Into<AuditLogsHydratedCriticalActionType>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            r#type: r#type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 151 known values; any other is kept as it came.
///
/// Published by `account/audit-logs`, in 2026-03, v3.
#[non_exhaustive]
pub enum AuditLogsHydratedCriticalActionType {
    /// `ACCEPTANCE_TEST`
    AcceptanceTest,
    /// `ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION`
    AccountAddedToMultiAccountOrganization,
    /// `ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION`
    AccountRemovedFromMultiAccountOrganization,
    /// `ADD_ADMIN_PERMISSIONS`
    AddAdminPermissions,
    /// `ADD_ADMIN_USER`
    AddAdminUser,
    /// `ADD_SINGLE_SIGN_ON`
    AddSingleSignOn,
    /// `ADD_TWO_FACTOR_AUTHENTICATION`
    AddTwoFactorAuthentication,
    /// `ADD_USER`
    AddUser,
    /// `ADD_WEBHOOK_IN_WORKFLOW`
    AddWebhookInWorkflow,
    /// `ALLOWED_GEOLOCATIONS_DISABLED`
    AllowedGeolocationsDisabled,
    /// `ALLOWED_GEOLOCATIONS_ENABLED`
    AllowedGeolocationsEnabled,
    /// `ALLOWED_LOGIN_METHODS_DELETE`
    AllowedLoginMethodsDelete,
    /// `ALLOWED_LOGIN_METHODS_UPDATE`
    AllowedLoginMethodsUpdate,
    /// `ATTACHMENT_LOGGING_DISABLED`
    AttachmentLoggingDisabled,
    /// `ATTACHMENT_LOGGING_ENABLED`
    AttachmentLoggingEnabled,
    /// `AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED`
    AutomatedInactiveUserDeactivationDisabled,
    /// `AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED`
    AutomatedInactiveUserDeactivationEnabled,
    /// `BOTS_WEBHOOK_POST`
    BotsWebhookPost,
    /// `BOTS_WEBHOOK_UPDATE`
    BotsWebhookUpdate,
    /// `BOTS_WEBHOOK_VIEWED`
    BotsWebhookViewed,
    /// `BULK_EMAIL_DOMAIN_CHANGE`
    BulkEmailDomainChange,
    /// `CHANGE_AD_EVENT_CONSENT_SETTING`
    ChangeAdEventConsentSetting,
    /// `CHANGE_AD_EVENT_DATA_SHARING_SETTING`
    ChangeAdEventDataSharingSetting,
    /// `CHANGE_PASSWORD`
    ChangePassword,
    /// `CONTACT_DATA_EXPORT`
    ContactDataExport,
    /// `CONTACT_OWNER_AUTO_ASSIGN_DISABLED`
    ContactOwnerAutoAssignDisabled,
    /// `CONTACT_OWNER_AUTO_ASSIGN_ENABLED`
    ContactOwnerAutoAssignEnabled,
    /// `DATASET_SYNC`
    DatasetSync,
    /// `DATA_ACCESS_REQUEST_SUBMITTED`
    DataAccessRequestSubmitted,
    /// `DATA_BACKUP_CREATED`
    DataBackupCreated,
    /// `DATA_BACKUP_DOWNLOADED`
    DataBackupDownloaded,
    /// `DATA_BACKUP_SCHEDULE_CREATED`
    DataBackupScheduleCreated,
    /// `DATA_BACKUP_SCHEDULE_DELETED`
    DataBackupScheduleDeleted,
    /// `DATA_BACKUP_SCHEDULE_UPDATED`
    DataBackupScheduleUpdated,
    /// `DATA_RESTORE_COMPLETED`
    DataRestoreCompleted,
    /// `DATA_SHARING_CONNECTION_ADDED`
    DataSharingConnectionAdded,
    /// `DATA_SHARING_CONNECTION_REMOVED`
    DataSharingConnectionRemoved,
    /// `DEACTIVATE_USER`
    DeactivateUser,
    /// `DOMAIN_BASED_INVITES_DISABLED`
    DomainBasedInvitesDisabled,
    /// `DOMAIN_BASED_INVITES_ENABLED`
    DomainBasedInvitesEnabled,
    /// `DOMAIN_BASED_INVITE_CREATED`
    DomainBasedInviteCreated,
    /// `DOMAIN_BASED_INVITE_REMOVED`
    DomainBasedInviteRemoved,
    /// `EMAIL_LOGGING_SYNC_SET_ALL`
    EmailLoggingSyncSetAll,
    /// `EMAIL_LOGGING_SYNC_SET_CONTACTS`
    EmailLoggingSyncSetContacts,
    /// `EMAIL_LOGGING_SYNC_SET_REPLIES`
    EmailLoggingSyncSetReplies,
    /// `EMAIL_TRACKING_DISABLED`
    EmailTrackingDisabled,
    /// `EMAIL_TRACKING_ENABLED`
    EmailTrackingEnabled,
    /// `EXPORT`
    Export,
    /// `EXPORT_APPROVAL`
    ExportApproval,
    /// `EXPORT_DOWNLOAD`
    ExportDownload,
    /// `EXPORT_USERS`
    ExportUsers,
    /// `FORM_SUBMISSIONS_EXPORT`
    FormSubmissionsExport,
    /// `GDPR_DELETE`
    GdprDelete,
    /// `GDPR_TOGGLE_DISABLED`
    GdprToggleDisabled,
    /// `GDPR_TOGGLE_ENABLED`
    GdprToggleEnabled,
    /// `HAPIKEY_CREATE`
    HapikeyCreate,
    /// `HAPIKEY_DEACTIVATE`
    HapikeyDeactivate,
    /// `HAPIKEY_VIEW`
    HapikeyView,
    /// `HUBSPOT_EMPLOYEE_ACCESS_DISABLED`
    HubspotEmployeeAccessDisabled,
    /// `HUBSPOT_EMPLOYEE_ACCESS_ENABLED`
    HubspotEmployeeAccessEnabled,
    /// `IMPERSONATE_USER`
    ImpersonateUser,
    /// `IMPORT`
    Import,
    /// `INSTALL_INTEGRATION`
    InstallIntegration,
    /// `IP_RESTRICTIONS_DISABLED`
    IpRestrictionsDisabled,
    /// `IP_RESTRICTIONS_ENABLED`
    IpRestrictionsEnabled,
    /// `JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE`
    JoinedPortalViaDomainBasedInvite,
    /// `LEGAL_BASIS_REQUIREMENT_DISABLED`
    LegalBasisRequirementDisabled,
    /// `LEGAL_BASIS_REQUIREMENT_ENABLED`
    LegalBasisRequirementEnabled,
    /// `MANUAL_PASSWORD_RESET_EMAIL_SEND`
    ManualPasswordResetEmailSend,
    /// `MANUAL_REGISTRATION_EMAIL_SEND`
    ManualRegistrationEmailSend,
    /// `MARKETING_CONTACTS_APP_SETTINGS_DISABLED`
    MarketingContactsAppSettingsDisabled,
    /// `MARKETING_CONTACTS_APP_SETTINGS_ENABLED`
    MarketingContactsAppSettingsEnabled,
    /// `MERGE_REVERT`
    MergeRevert,
    /// `MODIFY_WEBHOOK_IN_WORKFLOW`
    ModifyWebhookInWorkflow,
    /// `MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED`
    MultiAccountReportingConnectionAdded,
    /// `MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED`
    MultiAccountReportingConnectionRemoved,
    /// `MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED`
    MultiAccountWorkflowsConnectionAdded,
    /// `MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED`
    MultiAccountWorkflowsConnectionRemoved,
    /// `NEVER_LOG_FOR_PORTAL_ADDITION`
    NeverLogForPortalAddition,
    /// `NEVER_LOG_FOR_PORTAL_DELETION`
    NeverLogForPortalDeletion,
    /// `NEVER_LOG_FOR_USER_ADDITION`
    NeverLogForUserAddition,
    /// `NEVER_LOG_FOR_USER_DELETION`
    NeverLogForUserDeletion,
    /// `PASSKEY_ADDED`
    PasskeyAdded,
    /// `PASSKEY_DELETED`
    PasskeyDeleted,
    /// `PAYMENT_ACCOUNT_CREATION`
    PaymentAccountCreation,
    /// `PAYMENT_ACCOUNT_INFO_UPDATE`
    PaymentAccountInfoUpdate,
    /// `PAYMENT_BANK_ACCOUNT_CHANGE`
    PaymentBankAccountChange,
    /// `PAYMENT_ONBOARDING_LINK_SEND`
    PaymentOnboardingLinkSend,
    /// `PERSONAL_ACCESS_KEY_CREATE`
    PersonalAccessKeyCreate,
    /// `PERSONAL_ACCESS_KEY_DEACTIVATE`
    PersonalAccessKeyDeactivate,
    /// `PERSONAL_ACCESS_KEY_ROTATE`
    PersonalAccessKeyRotate,
    /// `PERSONAL_ACCESS_KEY_VIEW`
    PersonalAccessKeyView,
    /// `PRIVATE_APP_ACCESS_TOKEN_CREATE`
    PrivateAppAccessTokenCreate,
    /// `PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE`
    PrivateAppAccessTokenDeactivate,
    /// `PRIVATE_APP_ACCESS_TOKEN_ROTATE`
    PrivateAppAccessTokenRotate,
    /// `PRIVATE_APP_ACCESS_TOKEN_VIEW`
    PrivateAppAccessTokenView,
    /// `PRIVATE_APP_CLIENT_SECRET_VIEW`
    PrivateAppClientSecretView,
    /// `PRIVATE_APP_CLIENT_SECRET_WRITE`
    PrivateAppClientSecretWrite,
    /// `PRIVATE_APP_SCOPE_GROUPS_UPDATE`
    PrivateAppScopeGroupsUpdate,
    /// `PRODUCTION_DEPLOYMENT`
    ProductionDeployment,
    /// `PROPERTY_HISTORY_REVISION`
    PropertyHistoryRevision,
    /// `PUBLIC_APP_CLIENT_SECRET_VIEW`
    PublicAppClientSecretView,
    /// `PUBLIC_APP_CLIENT_SECRET_WRITE`
    PublicAppClientSecretWrite,
    /// `REACTIVATE_USER`
    ReactivateUser,
    /// `REMOVE_ADMIN_PERMISSIONS`
    RemoveAdminPermissions,
    /// `REMOVE_ADMIN_USER`
    RemoveAdminUser,
    /// `REMOVE_SINGLE_SIGN_ON`
    RemoveSingleSignOn,
    /// `REMOVE_TWO_FACTOR_AUTHENTICATION`
    RemoveTwoFactorAuthentication,
    /// `REMOVE_USER`
    RemoveUser,
    /// `REQUIRE_SINGLE_SIGN_ON`
    RequireSingleSignOn,
    /// `RESTRICTED_LIST_ADDED_TO_CONTENT`
    RestrictedListAddedToContent,
    /// `SANDBOX_CREATION`
    SandboxCreation,
    /// `SANDBOX_DELETION`
    SandboxDeletion,
    /// `SANDBOX_SYNC`
    SandboxSync,
    /// `SANDBOX_SYNC_TO_PRODUCTION`
    SandboxSyncToProduction,
    /// `SECRET_ADDED_TO_SERVERLESS_FUNCTION`
    SecretAddedToServerlessFunction,
    /// `SENSITIVE_DATA_DISABLED`
    SensitiveDataDisabled,
    /// `SENSITIVE_DATA_ENABLED`
    SensitiveDataEnabled,
    /// `SEQUENCE_CLONED`
    SequenceCloned,
    /// `SEQUENCE_CREATED`
    SequenceCreated,
    /// `SEQUENCE_ENROLLMENT_INITIATED`
    SequenceEnrollmentInitiated,
    /// `SEQUENCE_ENROLLMENT_STATE_CHANGED`
    SequenceEnrollmentStateChanged,
    /// `SEQUENCE_MODIFIED`
    SequenceModified,
    /// `SERVICE_KEY_AUTO_ROTATE`
    ServiceKeyAutoRotate,
    /// `SERVICE_KEY_CREATE`
    ServiceKeyCreate,
    /// `SERVICE_KEY_DEACTIVATE`
    ServiceKeyDeactivate,
    /// `SERVICE_KEY_PERMISSIONS_UPDATE`
    ServiceKeyPermissionsUpdate,
    /// `SERVICE_KEY_REVEAL`
    ServiceKeyReveal,
    /// `SERVICE_KEY_ROTATE`
    ServiceKeyRotate,
    /// `SERVICE_KEY_ROTATION_SCHEDULE_REMOVED`
    ServiceKeyRotationScheduleRemoved,
    /// `SERVICE_KEY_ROTATION_SCHEDULE_SET`
    ServiceKeyRotationScheduleSet,
    /// `SERVICE_KEY_ROTATION_SCHEDULE_UPDATED`
    ServiceKeyRotationScheduleUpdated,
    /// `SMTP_TOKEN_CREATED`
    SmtpTokenCreated,
    /// `SMTP_TOKEN_DELETED`
    SmtpTokenDeleted,
    /// `SMTP_TOKEN_PASSWORD_RESET`
    SmtpTokenPasswordReset,
    /// `SMTP_TOKEN_RETRIEVED`
    SmtpTokenRetrieved,
    /// `TEAM_ADDED`
    TeamAdded,
    /// `TEAM_DELETED`
    TeamDeleted,
    /// `TEAM_USER_ADDED`
    TeamUserAdded,
    /// `TEAM_USER_DELETED`
    TeamUserDeleted,
    /// `TEMPLATE_DELETED`
    TemplateDeleted,
    /// `TEMPLATE_MODIFIED`
    TemplateModified,
    /// `TOUCHLESS_PURCHASE`
    TouchlessPurchase,
    /// `TWO_FACTOR_PROTECTED_ENDPOINT_BLOCKED`
    TwoFactorProtectedEndpointBlocked,
    /// `TWO_FACTOR_PROTECTED_ENDPOINT_SUCCEEDED`
    TwoFactorProtectedEndpointSucceeded,
    /// `UNIFIED_RESTORE_UNDO_EXECUTION`
    UnifiedRestoreUndoExecution,
    /// `UNINSTALL_INTEGRATION`
    UninstallIntegration,
    /// `UNREQUIRE_SINGLE_SIGN_ON`
    UnrequireSingleSignOn,
    /// `WEBHOOK_SETTINGS_UPDATE`
    WebhookSettingsUpdate,
    /// `WEBHOOK_SUBSCRIPTION_CREATE`
    WebhookSubscriptionCreate,
    /// `WEBHOOK_SUBSCRIPTION_UPDATE`
    WebhookSubscriptionUpdate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    AuditLogsHydratedCriticalActionType "AuditLogsHydratedCriticalActionType" {
        0 AcceptanceTest "ACCEPTANCE_TEST";
        1 AccountAddedToMultiAccountOrganization "ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION";
        2 AccountRemovedFromMultiAccountOrganization "ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION";
        3 AddAdminPermissions "ADD_ADMIN_PERMISSIONS";
        4 AddAdminUser "ADD_ADMIN_USER";
        5 AddSingleSignOn "ADD_SINGLE_SIGN_ON";
        6 AddTwoFactorAuthentication "ADD_TWO_FACTOR_AUTHENTICATION";
        7 AddUser "ADD_USER";
        8 AddWebhookInWorkflow "ADD_WEBHOOK_IN_WORKFLOW";
        9 AllowedGeolocationsDisabled "ALLOWED_GEOLOCATIONS_DISABLED";
        10 AllowedGeolocationsEnabled "ALLOWED_GEOLOCATIONS_ENABLED";
        11 AllowedLoginMethodsDelete "ALLOWED_LOGIN_METHODS_DELETE";
        12 AllowedLoginMethodsUpdate "ALLOWED_LOGIN_METHODS_UPDATE";
        13 AttachmentLoggingDisabled "ATTACHMENT_LOGGING_DISABLED";
        14 AttachmentLoggingEnabled "ATTACHMENT_LOGGING_ENABLED";
        15 AutomatedInactiveUserDeactivationDisabled "AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED";
        16 AutomatedInactiveUserDeactivationEnabled "AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED";
        17 BotsWebhookPost "BOTS_WEBHOOK_POST";
        18 BotsWebhookUpdate "BOTS_WEBHOOK_UPDATE";
        19 BotsWebhookViewed "BOTS_WEBHOOK_VIEWED";
        20 BulkEmailDomainChange "BULK_EMAIL_DOMAIN_CHANGE";
        21 ChangeAdEventConsentSetting "CHANGE_AD_EVENT_CONSENT_SETTING";
        22 ChangeAdEventDataSharingSetting "CHANGE_AD_EVENT_DATA_SHARING_SETTING";
        23 ChangePassword "CHANGE_PASSWORD";
        24 ContactDataExport "CONTACT_DATA_EXPORT";
        25 ContactOwnerAutoAssignDisabled "CONTACT_OWNER_AUTO_ASSIGN_DISABLED";
        26 ContactOwnerAutoAssignEnabled "CONTACT_OWNER_AUTO_ASSIGN_ENABLED";
        27 DatasetSync "DATASET_SYNC";
        28 DataAccessRequestSubmitted "DATA_ACCESS_REQUEST_SUBMITTED";
        29 DataBackupCreated "DATA_BACKUP_CREATED";
        30 DataBackupDownloaded "DATA_BACKUP_DOWNLOADED";
        31 DataBackupScheduleCreated "DATA_BACKUP_SCHEDULE_CREATED";
        32 DataBackupScheduleDeleted "DATA_BACKUP_SCHEDULE_DELETED";
        33 DataBackupScheduleUpdated "DATA_BACKUP_SCHEDULE_UPDATED";
        34 DataRestoreCompleted "DATA_RESTORE_COMPLETED";
        35 DataSharingConnectionAdded "DATA_SHARING_CONNECTION_ADDED";
        36 DataSharingConnectionRemoved "DATA_SHARING_CONNECTION_REMOVED";
        37 DeactivateUser "DEACTIVATE_USER";
        38 DomainBasedInvitesDisabled "DOMAIN_BASED_INVITES_DISABLED";
        39 DomainBasedInvitesEnabled "DOMAIN_BASED_INVITES_ENABLED";
        40 DomainBasedInviteCreated "DOMAIN_BASED_INVITE_CREATED";
        41 DomainBasedInviteRemoved "DOMAIN_BASED_INVITE_REMOVED";
        42 EmailLoggingSyncSetAll "EMAIL_LOGGING_SYNC_SET_ALL";
        43 EmailLoggingSyncSetContacts "EMAIL_LOGGING_SYNC_SET_CONTACTS";
        44 EmailLoggingSyncSetReplies "EMAIL_LOGGING_SYNC_SET_REPLIES";
        45 EmailTrackingDisabled "EMAIL_TRACKING_DISABLED";
        46 EmailTrackingEnabled "EMAIL_TRACKING_ENABLED";
        47 Export "EXPORT";
        48 ExportApproval "EXPORT_APPROVAL";
        49 ExportDownload "EXPORT_DOWNLOAD";
        50 ExportUsers "EXPORT_USERS";
        51 FormSubmissionsExport "FORM_SUBMISSIONS_EXPORT";
        52 GdprDelete "GDPR_DELETE";
        53 GdprToggleDisabled "GDPR_TOGGLE_DISABLED";
        54 GdprToggleEnabled "GDPR_TOGGLE_ENABLED";
        55 HapikeyCreate "HAPIKEY_CREATE";
        56 HapikeyDeactivate "HAPIKEY_DEACTIVATE";
        57 HapikeyView "HAPIKEY_VIEW";
        58 HubspotEmployeeAccessDisabled "HUBSPOT_EMPLOYEE_ACCESS_DISABLED";
        59 HubspotEmployeeAccessEnabled "HUBSPOT_EMPLOYEE_ACCESS_ENABLED";
        60 ImpersonateUser "IMPERSONATE_USER";
        61 Import "IMPORT";
        62 InstallIntegration "INSTALL_INTEGRATION";
        63 IpRestrictionsDisabled "IP_RESTRICTIONS_DISABLED";
        64 IpRestrictionsEnabled "IP_RESTRICTIONS_ENABLED";
        65 JoinedPortalViaDomainBasedInvite "JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE";
        66 LegalBasisRequirementDisabled "LEGAL_BASIS_REQUIREMENT_DISABLED";
        67 LegalBasisRequirementEnabled "LEGAL_BASIS_REQUIREMENT_ENABLED";
        68 ManualPasswordResetEmailSend "MANUAL_PASSWORD_RESET_EMAIL_SEND";
        69 ManualRegistrationEmailSend "MANUAL_REGISTRATION_EMAIL_SEND";
        70 MarketingContactsAppSettingsDisabled "MARKETING_CONTACTS_APP_SETTINGS_DISABLED";
        71 MarketingContactsAppSettingsEnabled "MARKETING_CONTACTS_APP_SETTINGS_ENABLED";
        72 MergeRevert "MERGE_REVERT";
        73 ModifyWebhookInWorkflow "MODIFY_WEBHOOK_IN_WORKFLOW";
        74 MultiAccountReportingConnectionAdded "MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED";
        75 MultiAccountReportingConnectionRemoved "MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED";
        76 MultiAccountWorkflowsConnectionAdded "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED";
        77 MultiAccountWorkflowsConnectionRemoved "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED";
        78 NeverLogForPortalAddition "NEVER_LOG_FOR_PORTAL_ADDITION";
        79 NeverLogForPortalDeletion "NEVER_LOG_FOR_PORTAL_DELETION";
        80 NeverLogForUserAddition "NEVER_LOG_FOR_USER_ADDITION";
        81 NeverLogForUserDeletion "NEVER_LOG_FOR_USER_DELETION";
        82 PasskeyAdded "PASSKEY_ADDED";
        83 PasskeyDeleted "PASSKEY_DELETED";
        84 PaymentAccountCreation "PAYMENT_ACCOUNT_CREATION";
        85 PaymentAccountInfoUpdate "PAYMENT_ACCOUNT_INFO_UPDATE";
        86 PaymentBankAccountChange "PAYMENT_BANK_ACCOUNT_CHANGE";
        87 PaymentOnboardingLinkSend "PAYMENT_ONBOARDING_LINK_SEND";
        88 PersonalAccessKeyCreate "PERSONAL_ACCESS_KEY_CREATE";
        89 PersonalAccessKeyDeactivate "PERSONAL_ACCESS_KEY_DEACTIVATE";
        90 PersonalAccessKeyRotate "PERSONAL_ACCESS_KEY_ROTATE";
        91 PersonalAccessKeyView "PERSONAL_ACCESS_KEY_VIEW";
        92 PrivateAppAccessTokenCreate "PRIVATE_APP_ACCESS_TOKEN_CREATE";
        93 PrivateAppAccessTokenDeactivate "PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE";
        94 PrivateAppAccessTokenRotate "PRIVATE_APP_ACCESS_TOKEN_ROTATE";
        95 PrivateAppAccessTokenView "PRIVATE_APP_ACCESS_TOKEN_VIEW";
        96 PrivateAppClientSecretView "PRIVATE_APP_CLIENT_SECRET_VIEW";
        97 PrivateAppClientSecretWrite "PRIVATE_APP_CLIENT_SECRET_WRITE";
        98 PrivateAppScopeGroupsUpdate "PRIVATE_APP_SCOPE_GROUPS_UPDATE";
        99 ProductionDeployment "PRODUCTION_DEPLOYMENT";
        100 PropertyHistoryRevision "PROPERTY_HISTORY_REVISION";
        101 PublicAppClientSecretView "PUBLIC_APP_CLIENT_SECRET_VIEW";
        102 PublicAppClientSecretWrite "PUBLIC_APP_CLIENT_SECRET_WRITE";
        103 ReactivateUser "REACTIVATE_USER";
        104 RemoveAdminPermissions "REMOVE_ADMIN_PERMISSIONS";
        105 RemoveAdminUser "REMOVE_ADMIN_USER";
        106 RemoveSingleSignOn "REMOVE_SINGLE_SIGN_ON";
        107 RemoveTwoFactorAuthentication "REMOVE_TWO_FACTOR_AUTHENTICATION";
        108 RemoveUser "REMOVE_USER";
        109 RequireSingleSignOn "REQUIRE_SINGLE_SIGN_ON";
        110 RestrictedListAddedToContent "RESTRICTED_LIST_ADDED_TO_CONTENT";
        111 SandboxCreation "SANDBOX_CREATION";
        112 SandboxDeletion "SANDBOX_DELETION";
        113 SandboxSync "SANDBOX_SYNC";
        114 SandboxSyncToProduction "SANDBOX_SYNC_TO_PRODUCTION";
        115 SecretAddedToServerlessFunction "SECRET_ADDED_TO_SERVERLESS_FUNCTION";
        116 SensitiveDataDisabled "SENSITIVE_DATA_DISABLED";
        117 SensitiveDataEnabled "SENSITIVE_DATA_ENABLED";
        118 SequenceCloned "SEQUENCE_CLONED";
        119 SequenceCreated "SEQUENCE_CREATED";
        120 SequenceEnrollmentInitiated "SEQUENCE_ENROLLMENT_INITIATED";
        121 SequenceEnrollmentStateChanged "SEQUENCE_ENROLLMENT_STATE_CHANGED";
        122 SequenceModified "SEQUENCE_MODIFIED";
        123 ServiceKeyAutoRotate "SERVICE_KEY_AUTO_ROTATE";
        124 ServiceKeyCreate "SERVICE_KEY_CREATE";
        125 ServiceKeyDeactivate "SERVICE_KEY_DEACTIVATE";
        126 ServiceKeyPermissionsUpdate "SERVICE_KEY_PERMISSIONS_UPDATE";
        127 ServiceKeyReveal "SERVICE_KEY_REVEAL";
        128 ServiceKeyRotate "SERVICE_KEY_ROTATE";
        129 ServiceKeyRotationScheduleRemoved "SERVICE_KEY_ROTATION_SCHEDULE_REMOVED";
        130 ServiceKeyRotationScheduleSet "SERVICE_KEY_ROTATION_SCHEDULE_SET";
        131 ServiceKeyRotationScheduleUpdated "SERVICE_KEY_ROTATION_SCHEDULE_UPDATED";
        132 SmtpTokenCreated "SMTP_TOKEN_CREATED";
        133 SmtpTokenDeleted "SMTP_TOKEN_DELETED";
        134 SmtpTokenPasswordReset "SMTP_TOKEN_PASSWORD_RESET";
        135 SmtpTokenRetrieved "SMTP_TOKEN_RETRIEVED";
        136 TeamAdded "TEAM_ADDED";
        137 TeamDeleted "TEAM_DELETED";
        138 TeamUserAdded "TEAM_USER_ADDED";
        139 TeamUserDeleted "TEAM_USER_DELETED";
        140 TemplateDeleted "TEMPLATE_DELETED";
        141 TemplateModified "TEMPLATE_MODIFIED";
        142 TouchlessPurchase "TOUCHLESS_PURCHASE";
        143 TwoFactorProtectedEndpointBlocked "TWO_FACTOR_PROTECTED_ENDPOINT_BLOCKED";
        144 TwoFactorProtectedEndpointSucceeded "TWO_FACTOR_PROTECTED_ENDPOINT_SUCCEEDED";
        145 UnifiedRestoreUndoExecution "UNIFIED_RESTORE_UNDO_EXECUTION";
        146 UninstallIntegration "UNINSTALL_INTEGRATION";
        147 UnrequireSingleSignOn "UNREQUIRE_SINGLE_SIGN_ON";
        148 WebhookSettingsUpdate "WEBHOOK_SETTINGS_UPDATE";
        149 WebhookSubscriptionCreate "WEBHOOK_SUBSCRIPTION_CREATE";
        150 WebhookSubscriptionUpdate "WEBHOOK_SUBSCRIPTION_UPDATE";
    } 151
}

/// `CollectionResponseHydratedCriticalActionForwardPaging`: 2 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseHydratedCriticalActionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `HydratedCriticalAction`.
    pub results: Vec<HydratedCriticalAction>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseHydratedCriticalActionForwardPaging "CollectionResponseHydratedCriticalActionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseHydratedCriticalActionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<HydratedCriticalAction>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicApiUserActionEventForwardPaging`: 2 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicApiUserActionEventForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicApiUserActionEvent`.
    pub results: Vec<PublicApiUserActionEvent>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicApiUserActionEventForwardPaging "CollectionResponsePublicApiUserActionEventForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicApiUserActionEventForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicApiUserActionEvent>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicLoginAuditForwardPaging`: 2 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicLoginAuditForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicLoginAudit`.
    pub results: Vec<PublicLoginAudit>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicLoginAuditForwardPaging "CollectionResponsePublicLoginAuditForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicLoginAuditForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicLoginAudit>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `HydratedCriticalAction`: 11 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HydratedCriticalAction {
    /// `actingUser`: text; may be absent.
    pub acting_user: Option<Text>,
    /// `countryCode`: text; may be absent.
    pub country_code: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `infoUrl`: text; may be absent.
    pub info_url: Option<Text>,
    /// `ipAddress`: text; may be absent.
    pub ip_address: Option<Text>,
    /// `location`: text; may be absent.
    pub location: Option<Text>,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `regionCode`: text; may be absent.
    pub region_code: Option<Text>,
    /// `type`: `HydratedCriticalActionType`.
    pub r#type: HydratedCriticalActionType,
    /// `userId`: a whole number.
    pub user_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    HydratedCriticalAction "HydratedCriticalAction" {
        0 acting_user "actingUser" optional = None;
        1 country_code "countryCode" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 info_url "infoUrl" optional = None;
        5 ip_address "ipAddress" optional = None;
        6 location "location" optional = None;
        7 object_id "objectId" optional = None;
        8 region_code "regionCode" optional = None;
        9 r#type "type" required = Shaped::blank();
        10 user_id "userId" required = 0;
    }
}
impl HydratedCriticalAction {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        r#type: impl Into<HydratedCriticalActionType>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            r#type: r#type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 139 known values; any other is kept as it came.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum HydratedCriticalActionType {
    /// `ACCEPTANCE_TEST`
    AcceptanceTest,
    /// `ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION`
    AccountAddedToMultiAccountOrganization,
    /// `ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION`
    AccountRemovedFromMultiAccountOrganization,
    /// `ADD_ADMIN_PERMISSIONS`
    AddAdminPermissions,
    /// `ADD_ADMIN_USER`
    AddAdminUser,
    /// `ADD_SINGLE_SIGN_ON`
    AddSingleSignOn,
    /// `ADD_TWO_FACTOR_AUTHENTICATION`
    AddTwoFactorAuthentication,
    /// `ADD_USER`
    AddUser,
    /// `ADD_WEBHOOK_IN_WORKFLOW`
    AddWebhookInWorkflow,
    /// `ALLOWED_GEOLOCATIONS_DISABLED`
    AllowedGeolocationsDisabled,
    /// `ALLOWED_GEOLOCATIONS_ENABLED`
    AllowedGeolocationsEnabled,
    /// `ALLOWED_LOGIN_METHODS_DELETE`
    AllowedLoginMethodsDelete,
    /// `ALLOWED_LOGIN_METHODS_UPDATE`
    AllowedLoginMethodsUpdate,
    /// `ATTACHMENT_LOGGING_DISABLED`
    AttachmentLoggingDisabled,
    /// `ATTACHMENT_LOGGING_ENABLED`
    AttachmentLoggingEnabled,
    /// `AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED`
    AutomatedInactiveUserDeactivationDisabled,
    /// `AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED`
    AutomatedInactiveUserDeactivationEnabled,
    /// `BOTS_WEBHOOK_POST`
    BotsWebhookPost,
    /// `BOTS_WEBHOOK_UPDATE`
    BotsWebhookUpdate,
    /// `BOTS_WEBHOOK_VIEWED`
    BotsWebhookViewed,
    /// `BULK_EMAIL_DOMAIN_CHANGE`
    BulkEmailDomainChange,
    /// `CHANGE_AD_EVENT_CONSENT_SETTING`
    ChangeAdEventConsentSetting,
    /// `CHANGE_AD_EVENT_DATA_SHARING_SETTING`
    ChangeAdEventDataSharingSetting,
    /// `CHANGE_PASSWORD`
    ChangePassword,
    /// `CONTACT_DATA_EXPORT`
    ContactDataExport,
    /// `DATASET_SYNC`
    DatasetSync,
    /// `DATA_ACCESS_REQUEST_SUBMITTED`
    DataAccessRequestSubmitted,
    /// `DATA_BACKUP_CREATED`
    DataBackupCreated,
    /// `DATA_BACKUP_DOWNLOADED`
    DataBackupDownloaded,
    /// `DATA_BACKUP_SCHEDULE_CREATED`
    DataBackupScheduleCreated,
    /// `DATA_BACKUP_SCHEDULE_DELETED`
    DataBackupScheduleDeleted,
    /// `DATA_BACKUP_SCHEDULE_UPDATED`
    DataBackupScheduleUpdated,
    /// `DATA_RESTORE_COMPLETED`
    DataRestoreCompleted,
    /// `DATA_SHARING_CONNECTION_ADDED`
    DataSharingConnectionAdded,
    /// `DATA_SHARING_CONNECTION_REMOVED`
    DataSharingConnectionRemoved,
    /// `DEACTIVATE_USER`
    DeactivateUser,
    /// `DOMAIN_BASED_INVITES_DISABLED`
    DomainBasedInvitesDisabled,
    /// `DOMAIN_BASED_INVITES_ENABLED`
    DomainBasedInvitesEnabled,
    /// `DOMAIN_BASED_INVITE_CREATED`
    DomainBasedInviteCreated,
    /// `DOMAIN_BASED_INVITE_REMOVED`
    DomainBasedInviteRemoved,
    /// `EMAIL_TRACKING_DISABLED`
    EmailTrackingDisabled,
    /// `EMAIL_TRACKING_ENABLED`
    EmailTrackingEnabled,
    /// `EXPORT`
    Export,
    /// `EXPORT_APPROVAL`
    ExportApproval,
    /// `EXPORT_DOWNLOAD`
    ExportDownload,
    /// `EXPORT_USERS`
    ExportUsers,
    /// `FORM_SUBMISSIONS_EXPORT`
    FormSubmissionsExport,
    /// `GDPR_DELETE`
    GdprDelete,
    /// `GDPR_TOGGLE_DISABLED`
    GdprToggleDisabled,
    /// `GDPR_TOGGLE_ENABLED`
    GdprToggleEnabled,
    /// `HAPIKEY_CREATE`
    HapikeyCreate,
    /// `HAPIKEY_DEACTIVATE`
    HapikeyDeactivate,
    /// `HAPIKEY_VIEW`
    HapikeyView,
    /// `HUBSPOT_EMPLOYEE_ACCESS_DISABLED`
    HubspotEmployeeAccessDisabled,
    /// `HUBSPOT_EMPLOYEE_ACCESS_ENABLED`
    HubspotEmployeeAccessEnabled,
    /// `IMPERSONATE_USER`
    ImpersonateUser,
    /// `IMPORT`
    Import,
    /// `INSTALL_INTEGRATION`
    InstallIntegration,
    /// `IP_RESTRICTIONS_DISABLED`
    IpRestrictionsDisabled,
    /// `IP_RESTRICTIONS_ENABLED`
    IpRestrictionsEnabled,
    /// `JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE`
    JoinedPortalViaDomainBasedInvite,
    /// `LEGAL_BASIS_REQUIREMENT_DISABLED`
    LegalBasisRequirementDisabled,
    /// `LEGAL_BASIS_REQUIREMENT_ENABLED`
    LegalBasisRequirementEnabled,
    /// `MANUAL_PASSWORD_RESET_EMAIL_SEND`
    ManualPasswordResetEmailSend,
    /// `MANUAL_REGISTRATION_EMAIL_SEND`
    ManualRegistrationEmailSend,
    /// `MARKETING_CONTACTS_APP_SETTINGS_DISABLED`
    MarketingContactsAppSettingsDisabled,
    /// `MARKETING_CONTACTS_APP_SETTINGS_ENABLED`
    MarketingContactsAppSettingsEnabled,
    /// `MERGE_REVERT`
    MergeRevert,
    /// `MODIFY_WEBHOOK_IN_WORKFLOW`
    ModifyWebhookInWorkflow,
    /// `MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED`
    MultiAccountReportingConnectionAdded,
    /// `MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED`
    MultiAccountReportingConnectionRemoved,
    /// `MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED`
    MultiAccountWorkflowsConnectionAdded,
    /// `MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED`
    MultiAccountWorkflowsConnectionRemoved,
    /// `NEVER_LOG_FOR_PORTAL_ADDITION`
    NeverLogForPortalAddition,
    /// `NEVER_LOG_FOR_PORTAL_DELETION`
    NeverLogForPortalDeletion,
    /// `NEVER_LOG_FOR_USER_ADDITION`
    NeverLogForUserAddition,
    /// `NEVER_LOG_FOR_USER_DELETION`
    NeverLogForUserDeletion,
    /// `PASSKEY_ADDED`
    PasskeyAdded,
    /// `PASSKEY_DELETED`
    PasskeyDeleted,
    /// `PAYMENT_ACCOUNT_CREATION`
    PaymentAccountCreation,
    /// `PAYMENT_ACCOUNT_INFO_UPDATE`
    PaymentAccountInfoUpdate,
    /// `PAYMENT_BANK_ACCOUNT_CHANGE`
    PaymentBankAccountChange,
    /// `PAYMENT_ONBOARDING_LINK_SEND`
    PaymentOnboardingLinkSend,
    /// `PERSONAL_ACCESS_KEY_CREATE`
    PersonalAccessKeyCreate,
    /// `PERSONAL_ACCESS_KEY_DEACTIVATE`
    PersonalAccessKeyDeactivate,
    /// `PERSONAL_ACCESS_KEY_ROTATE`
    PersonalAccessKeyRotate,
    /// `PERSONAL_ACCESS_KEY_VIEW`
    PersonalAccessKeyView,
    /// `PRIVATE_APP_ACCESS_TOKEN_CREATE`
    PrivateAppAccessTokenCreate,
    /// `PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE`
    PrivateAppAccessTokenDeactivate,
    /// `PRIVATE_APP_ACCESS_TOKEN_ROTATE`
    PrivateAppAccessTokenRotate,
    /// `PRIVATE_APP_ACCESS_TOKEN_VIEW`
    PrivateAppAccessTokenView,
    /// `PRIVATE_APP_CLIENT_SECRET_VIEW`
    PrivateAppClientSecretView,
    /// `PRIVATE_APP_CLIENT_SECRET_WRITE`
    PrivateAppClientSecretWrite,
    /// `PRIVATE_APP_SCOPE_GROUPS_UPDATE`
    PrivateAppScopeGroupsUpdate,
    /// `PRODUCTION_DEPLOYMENT`
    ProductionDeployment,
    /// `PROPERTY_HISTORY_REVISION`
    PropertyHistoryRevision,
    /// `PUBLIC_APP_CLIENT_SECRET_VIEW`
    PublicAppClientSecretView,
    /// `PUBLIC_APP_CLIENT_SECRET_WRITE`
    PublicAppClientSecretWrite,
    /// `REACTIVATE_USER`
    ReactivateUser,
    /// `REMOVE_ADMIN_PERMISSIONS`
    RemoveAdminPermissions,
    /// `REMOVE_ADMIN_USER`
    RemoveAdminUser,
    /// `REMOVE_SINGLE_SIGN_ON`
    RemoveSingleSignOn,
    /// `REMOVE_TWO_FACTOR_AUTHENTICATION`
    RemoveTwoFactorAuthentication,
    /// `REMOVE_USER`
    RemoveUser,
    /// `REQUIRE_SINGLE_SIGN_ON`
    RequireSingleSignOn,
    /// `RESTRICTED_LIST_ADDED_TO_CONTENT`
    RestrictedListAddedToContent,
    /// `SANDBOX_CREATION`
    SandboxCreation,
    /// `SANDBOX_DELETION`
    SandboxDeletion,
    /// `SANDBOX_SYNC`
    SandboxSync,
    /// `SANDBOX_SYNC_TO_PRODUCTION`
    SandboxSyncToProduction,
    /// `SECRET_ADDED_TO_SERVERLESS_FUNCTION`
    SecretAddedToServerlessFunction,
    /// `SENSITIVE_DATA_DISABLED`
    SensitiveDataDisabled,
    /// `SENSITIVE_DATA_ENABLED`
    SensitiveDataEnabled,
    /// `SEQUENCE_CLONED`
    SequenceCloned,
    /// `SEQUENCE_CREATED`
    SequenceCreated,
    /// `SEQUENCE_ENROLLMENT_INITIATED`
    SequenceEnrollmentInitiated,
    /// `SEQUENCE_ENROLLMENT_STATE_CHANGED`
    SequenceEnrollmentStateChanged,
    /// `SEQUENCE_MODIFIED`
    SequenceModified,
    /// `SERVICE_KEY_CREATE`
    ServiceKeyCreate,
    /// `SERVICE_KEY_DEACTIVATE`
    ServiceKeyDeactivate,
    /// `SERVICE_KEY_PERMISSIONS_UPDATE`
    ServiceKeyPermissionsUpdate,
    /// `SERVICE_KEY_REVEAL`
    ServiceKeyReveal,
    /// `SERVICE_KEY_ROTATE`
    ServiceKeyRotate,
    /// `SMTP_TOKEN_CREATED`
    SmtpTokenCreated,
    /// `SMTP_TOKEN_DELETED`
    SmtpTokenDeleted,
    /// `SMTP_TOKEN_PASSWORD_RESET`
    SmtpTokenPasswordReset,
    /// `SMTP_TOKEN_RETRIEVED`
    SmtpTokenRetrieved,
    /// `TEAM_ADDED`
    TeamAdded,
    /// `TEAM_DELETED`
    TeamDeleted,
    /// `TEAM_USER_ADDED`
    TeamUserAdded,
    /// `TEAM_USER_DELETED`
    TeamUserDeleted,
    /// `TEMPLATE_MODIFIED`
    TemplateModified,
    /// `TOUCHLESS_PURCHASE`
    TouchlessPurchase,
    /// `UNIFIED_RESTORE_UNDO_EXECUTION`
    UnifiedRestoreUndoExecution,
    /// `UNINSTALL_INTEGRATION`
    UninstallIntegration,
    /// `UNREQUIRE_SINGLE_SIGN_ON`
    UnrequireSingleSignOn,
    /// `WEBHOOK_SETTINGS_UPDATE`
    WebhookSettingsUpdate,
    /// `WEBHOOK_SUBSCRIPTION_CREATE`
    WebhookSubscriptionCreate,
    /// `WEBHOOK_SUBSCRIPTION_UPDATE`
    WebhookSubscriptionUpdate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HydratedCriticalActionType "HydratedCriticalActionType" {
        0 AcceptanceTest "ACCEPTANCE_TEST";
        1 AccountAddedToMultiAccountOrganization "ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION";
        2 AccountRemovedFromMultiAccountOrganization "ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION";
        3 AddAdminPermissions "ADD_ADMIN_PERMISSIONS";
        4 AddAdminUser "ADD_ADMIN_USER";
        5 AddSingleSignOn "ADD_SINGLE_SIGN_ON";
        6 AddTwoFactorAuthentication "ADD_TWO_FACTOR_AUTHENTICATION";
        7 AddUser "ADD_USER";
        8 AddWebhookInWorkflow "ADD_WEBHOOK_IN_WORKFLOW";
        9 AllowedGeolocationsDisabled "ALLOWED_GEOLOCATIONS_DISABLED";
        10 AllowedGeolocationsEnabled "ALLOWED_GEOLOCATIONS_ENABLED";
        11 AllowedLoginMethodsDelete "ALLOWED_LOGIN_METHODS_DELETE";
        12 AllowedLoginMethodsUpdate "ALLOWED_LOGIN_METHODS_UPDATE";
        13 AttachmentLoggingDisabled "ATTACHMENT_LOGGING_DISABLED";
        14 AttachmentLoggingEnabled "ATTACHMENT_LOGGING_ENABLED";
        15 AutomatedInactiveUserDeactivationDisabled "AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED";
        16 AutomatedInactiveUserDeactivationEnabled "AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED";
        17 BotsWebhookPost "BOTS_WEBHOOK_POST";
        18 BotsWebhookUpdate "BOTS_WEBHOOK_UPDATE";
        19 BotsWebhookViewed "BOTS_WEBHOOK_VIEWED";
        20 BulkEmailDomainChange "BULK_EMAIL_DOMAIN_CHANGE";
        21 ChangeAdEventConsentSetting "CHANGE_AD_EVENT_CONSENT_SETTING";
        22 ChangeAdEventDataSharingSetting "CHANGE_AD_EVENT_DATA_SHARING_SETTING";
        23 ChangePassword "CHANGE_PASSWORD";
        24 ContactDataExport "CONTACT_DATA_EXPORT";
        25 DatasetSync "DATASET_SYNC";
        26 DataAccessRequestSubmitted "DATA_ACCESS_REQUEST_SUBMITTED";
        27 DataBackupCreated "DATA_BACKUP_CREATED";
        28 DataBackupDownloaded "DATA_BACKUP_DOWNLOADED";
        29 DataBackupScheduleCreated "DATA_BACKUP_SCHEDULE_CREATED";
        30 DataBackupScheduleDeleted "DATA_BACKUP_SCHEDULE_DELETED";
        31 DataBackupScheduleUpdated "DATA_BACKUP_SCHEDULE_UPDATED";
        32 DataRestoreCompleted "DATA_RESTORE_COMPLETED";
        33 DataSharingConnectionAdded "DATA_SHARING_CONNECTION_ADDED";
        34 DataSharingConnectionRemoved "DATA_SHARING_CONNECTION_REMOVED";
        35 DeactivateUser "DEACTIVATE_USER";
        36 DomainBasedInvitesDisabled "DOMAIN_BASED_INVITES_DISABLED";
        37 DomainBasedInvitesEnabled "DOMAIN_BASED_INVITES_ENABLED";
        38 DomainBasedInviteCreated "DOMAIN_BASED_INVITE_CREATED";
        39 DomainBasedInviteRemoved "DOMAIN_BASED_INVITE_REMOVED";
        40 EmailTrackingDisabled "EMAIL_TRACKING_DISABLED";
        41 EmailTrackingEnabled "EMAIL_TRACKING_ENABLED";
        42 Export "EXPORT";
        43 ExportApproval "EXPORT_APPROVAL";
        44 ExportDownload "EXPORT_DOWNLOAD";
        45 ExportUsers "EXPORT_USERS";
        46 FormSubmissionsExport "FORM_SUBMISSIONS_EXPORT";
        47 GdprDelete "GDPR_DELETE";
        48 GdprToggleDisabled "GDPR_TOGGLE_DISABLED";
        49 GdprToggleEnabled "GDPR_TOGGLE_ENABLED";
        50 HapikeyCreate "HAPIKEY_CREATE";
        51 HapikeyDeactivate "HAPIKEY_DEACTIVATE";
        52 HapikeyView "HAPIKEY_VIEW";
        53 HubspotEmployeeAccessDisabled "HUBSPOT_EMPLOYEE_ACCESS_DISABLED";
        54 HubspotEmployeeAccessEnabled "HUBSPOT_EMPLOYEE_ACCESS_ENABLED";
        55 ImpersonateUser "IMPERSONATE_USER";
        56 Import "IMPORT";
        57 InstallIntegration "INSTALL_INTEGRATION";
        58 IpRestrictionsDisabled "IP_RESTRICTIONS_DISABLED";
        59 IpRestrictionsEnabled "IP_RESTRICTIONS_ENABLED";
        60 JoinedPortalViaDomainBasedInvite "JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE";
        61 LegalBasisRequirementDisabled "LEGAL_BASIS_REQUIREMENT_DISABLED";
        62 LegalBasisRequirementEnabled "LEGAL_BASIS_REQUIREMENT_ENABLED";
        63 ManualPasswordResetEmailSend "MANUAL_PASSWORD_RESET_EMAIL_SEND";
        64 ManualRegistrationEmailSend "MANUAL_REGISTRATION_EMAIL_SEND";
        65 MarketingContactsAppSettingsDisabled "MARKETING_CONTACTS_APP_SETTINGS_DISABLED";
        66 MarketingContactsAppSettingsEnabled "MARKETING_CONTACTS_APP_SETTINGS_ENABLED";
        67 MergeRevert "MERGE_REVERT";
        68 ModifyWebhookInWorkflow "MODIFY_WEBHOOK_IN_WORKFLOW";
        69 MultiAccountReportingConnectionAdded "MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED";
        70 MultiAccountReportingConnectionRemoved "MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED";
        71 MultiAccountWorkflowsConnectionAdded "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED";
        72 MultiAccountWorkflowsConnectionRemoved "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED";
        73 NeverLogForPortalAddition "NEVER_LOG_FOR_PORTAL_ADDITION";
        74 NeverLogForPortalDeletion "NEVER_LOG_FOR_PORTAL_DELETION";
        75 NeverLogForUserAddition "NEVER_LOG_FOR_USER_ADDITION";
        76 NeverLogForUserDeletion "NEVER_LOG_FOR_USER_DELETION";
        77 PasskeyAdded "PASSKEY_ADDED";
        78 PasskeyDeleted "PASSKEY_DELETED";
        79 PaymentAccountCreation "PAYMENT_ACCOUNT_CREATION";
        80 PaymentAccountInfoUpdate "PAYMENT_ACCOUNT_INFO_UPDATE";
        81 PaymentBankAccountChange "PAYMENT_BANK_ACCOUNT_CHANGE";
        82 PaymentOnboardingLinkSend "PAYMENT_ONBOARDING_LINK_SEND";
        83 PersonalAccessKeyCreate "PERSONAL_ACCESS_KEY_CREATE";
        84 PersonalAccessKeyDeactivate "PERSONAL_ACCESS_KEY_DEACTIVATE";
        85 PersonalAccessKeyRotate "PERSONAL_ACCESS_KEY_ROTATE";
        86 PersonalAccessKeyView "PERSONAL_ACCESS_KEY_VIEW";
        87 PrivateAppAccessTokenCreate "PRIVATE_APP_ACCESS_TOKEN_CREATE";
        88 PrivateAppAccessTokenDeactivate "PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE";
        89 PrivateAppAccessTokenRotate "PRIVATE_APP_ACCESS_TOKEN_ROTATE";
        90 PrivateAppAccessTokenView "PRIVATE_APP_ACCESS_TOKEN_VIEW";
        91 PrivateAppClientSecretView "PRIVATE_APP_CLIENT_SECRET_VIEW";
        92 PrivateAppClientSecretWrite "PRIVATE_APP_CLIENT_SECRET_WRITE";
        93 PrivateAppScopeGroupsUpdate "PRIVATE_APP_SCOPE_GROUPS_UPDATE";
        94 ProductionDeployment "PRODUCTION_DEPLOYMENT";
        95 PropertyHistoryRevision "PROPERTY_HISTORY_REVISION";
        96 PublicAppClientSecretView "PUBLIC_APP_CLIENT_SECRET_VIEW";
        97 PublicAppClientSecretWrite "PUBLIC_APP_CLIENT_SECRET_WRITE";
        98 ReactivateUser "REACTIVATE_USER";
        99 RemoveAdminPermissions "REMOVE_ADMIN_PERMISSIONS";
        100 RemoveAdminUser "REMOVE_ADMIN_USER";
        101 RemoveSingleSignOn "REMOVE_SINGLE_SIGN_ON";
        102 RemoveTwoFactorAuthentication "REMOVE_TWO_FACTOR_AUTHENTICATION";
        103 RemoveUser "REMOVE_USER";
        104 RequireSingleSignOn "REQUIRE_SINGLE_SIGN_ON";
        105 RestrictedListAddedToContent "RESTRICTED_LIST_ADDED_TO_CONTENT";
        106 SandboxCreation "SANDBOX_CREATION";
        107 SandboxDeletion "SANDBOX_DELETION";
        108 SandboxSync "SANDBOX_SYNC";
        109 SandboxSyncToProduction "SANDBOX_SYNC_TO_PRODUCTION";
        110 SecretAddedToServerlessFunction "SECRET_ADDED_TO_SERVERLESS_FUNCTION";
        111 SensitiveDataDisabled "SENSITIVE_DATA_DISABLED";
        112 SensitiveDataEnabled "SENSITIVE_DATA_ENABLED";
        113 SequenceCloned "SEQUENCE_CLONED";
        114 SequenceCreated "SEQUENCE_CREATED";
        115 SequenceEnrollmentInitiated "SEQUENCE_ENROLLMENT_INITIATED";
        116 SequenceEnrollmentStateChanged "SEQUENCE_ENROLLMENT_STATE_CHANGED";
        117 SequenceModified "SEQUENCE_MODIFIED";
        118 ServiceKeyCreate "SERVICE_KEY_CREATE";
        119 ServiceKeyDeactivate "SERVICE_KEY_DEACTIVATE";
        120 ServiceKeyPermissionsUpdate "SERVICE_KEY_PERMISSIONS_UPDATE";
        121 ServiceKeyReveal "SERVICE_KEY_REVEAL";
        122 ServiceKeyRotate "SERVICE_KEY_ROTATE";
        123 SmtpTokenCreated "SMTP_TOKEN_CREATED";
        124 SmtpTokenDeleted "SMTP_TOKEN_DELETED";
        125 SmtpTokenPasswordReset "SMTP_TOKEN_PASSWORD_RESET";
        126 SmtpTokenRetrieved "SMTP_TOKEN_RETRIEVED";
        127 TeamAdded "TEAM_ADDED";
        128 TeamDeleted "TEAM_DELETED";
        129 TeamUserAdded "TEAM_USER_ADDED";
        130 TeamUserDeleted "TEAM_USER_DELETED";
        131 TemplateModified "TEMPLATE_MODIFIED";
        132 TouchlessPurchase "TOUCHLESS_PURCHASE";
        133 UnifiedRestoreUndoExecution "UNIFIED_RESTORE_UNDO_EXECUTION";
        134 UninstallIntegration "UNINSTALL_INTEGRATION";
        135 UnrequireSingleSignOn "UNREQUIRE_SINGLE_SIGN_ON";
        136 WebhookSettingsUpdate "WEBHOOK_SETTINGS_UPDATE";
        137 WebhookSubscriptionCreate "WEBHOOK_SUBSCRIPTION_CREATE";
        138 WebhookSubscriptionUpdate "WEBHOOK_SUBSCRIPTION_UPDATE";
    } 139
}

/// `PublicApiUserActionEvent`: 7 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicApiUserActionEvent {
    /// `actingUser`: `ActingUser`.
    pub acting_user: ActingUser,
    /// `action`: text.
    pub action: Text,
    /// `category`: text.
    pub category: Text,
    /// `id`: text.
    pub id: Text,
    /// `occurredAt`: a point in time.
    pub occurred_at: DateTime,
    /// `subCategory`: text; may be absent.
    pub sub_category: Option<Text>,
    /// `targetObjectId`: text; may be absent.
    pub target_object_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicApiUserActionEvent "PublicApiUserActionEvent" {
        0 acting_user "actingUser" required = Shaped::blank();
        1 action "action" required = Text::EMPTY;
        2 category "category" required = Text::EMPTY;
        3 id "id" required = Text::EMPTY;
        4 occurred_at "occurredAt" required = DateTime::UNSET;
        5 sub_category "subCategory" optional = None;
        6 target_object_id "targetObjectId" optional = None;
    }
}
impl PublicApiUserActionEvent {
    /// One with all that is required.
    pub fn new(
        acting_user: impl Into<ActingUser>,
        action: impl Into<Text>,
        category: impl Into<Text>,
        id: impl Into<Text>,
        occurred_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            acting_user: acting_user.into(),
            action: action.into(),
            category: category.into(),
            id: id.into(),
            occurred_at: occurred_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicLoginAudit`: 10 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicLoginAudit {
    /// `countryCode`: text; may be absent.
    pub country_code: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `ipAddress`: text; may be absent.
    pub ip_address: Option<Text>,
    /// `location`: text; may be absent.
    pub location: Option<Text>,
    /// `loginAt`: a point in time.
    pub login_at: DateTime,
    /// `loginSucceeded`: true or false.
    pub login_succeeded: bool,
    /// `regionCode`: text; may be absent.
    pub region_code: Option<Text>,
    /// `userAgent`: text; may be absent.
    pub user_agent: Option<Text>,
    /// `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicLoginAudit "PublicLoginAudit" {
        0 country_code "countryCode" optional = None;
        1 email "email" optional = None;
        2 id "id" required = Text::EMPTY;
        3 ip_address "ipAddress" optional = None;
        4 location "location" optional = None;
        5 login_at "loginAt" required = DateTime::UNSET;
        6 login_succeeded "loginSucceeded" required = false;
        7 region_code "regionCode" optional = None;
        8 user_agent "userAgent" optional = None;
        9 user_id "userId" optional = None;
    }
}
impl PublicLoginAudit {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        login_at: impl Into<DateTime>,
        login_succeeded: bool,
    ) -> Self {
        Self {
            id: id.into(),
            login_at: login_at.into(),
            login_succeeded,
            ..Shaped::blank()
        }
    }
}
