// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `ActingUser`: 2 members.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActingUser {
    /// `userEmail`: text; may be absent.
    pub user_email: Option<Text>,
    /// `userId`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActingUser {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActingUser", kind: Kind::Record(&[
            Member { name: "userEmail", required: false }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { user_email: None, user_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_email, 1 => &self.user_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_email, 1 => &mut self.user_id, _ => &mut self.rest }
    }
}
impl ActingUser {
    /// With all that is required.
    pub fn new(user_id: impl Into<i64>) -> Self { Self { user_id: user_id.into(), ..Shaped::blank() } }
    /// Sets `userEmail`.
    pub fn user_email(mut self, user_email: impl Into<Text>) -> Self { self.user_email = Some(user_email.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseHydratedCriticalActionForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AuditLogsHydratedCriticalAction>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<AuditLogsHydratedCriticalAction>> From<Vec<T>> for AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AuditLogsHydratedCriticalAction>, const N: usize> From<[T; N]> for AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AuditLogsHydratedCriticalAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HydratedCriticalAction", kind: Kind::Record(&[
            Member { name: "actingUser", required: false }, Member { name: "countryCode", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "infoUrl", required: false }, Member { name: "ipAddress", required: false },
            Member { name: "location", required: false }, Member { name: "objectId", required: false },
            Member { name: "regionCode", required: false }, Member { name: "type", required: true },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            acting_user: None, country_code: None, created_at: DateTime::UNSET, id: Text::EMPTY, info_url: None,
            ip_address: None, location: None, object_id: None, region_code: None, r#type: Shaped::blank(),
            user_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.acting_user, 1 => &self.country_code, 2 => &self.created_at, 3 => &self.id,
            4 => &self.info_url, 5 => &self.ip_address, 6 => &self.location, 7 => &self.object_id,
            8 => &self.region_code, 9 => &self.r#type, 10 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.acting_user, 1 => &mut self.country_code, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.info_url, 5 => &mut self.ip_address, 6 => &mut self.location, 7 => &mut self.object_id,
            8 => &mut self.region_code, 9 => &mut self.r#type, 10 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl AuditLogsHydratedCriticalAction {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, r#type: impl Into<AuditLogsHydratedCriticalActionType>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), r#type: r#type.into(), user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `actingUser`.
    pub fn acting_user(mut self, acting_user: impl Into<Text>) -> Self {
        self.acting_user = Some(acting_user.into()); self
    }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into()); self
    }
    /// Sets `infoUrl`.
    pub fn info_url(mut self, info_url: impl Into<Text>) -> Self { self.info_url = Some(info_url.into()); self }
    /// Sets `ipAddress`.
    pub fn ip_address(mut self, ip_address: impl Into<Text>) -> Self { self.ip_address = Some(ip_address.into()); self }
    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Text>) -> Self { self.location = Some(location.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `regionCode`.
    pub fn region_code(mut self, region_code: impl Into<Text>) -> Self {
        self.region_code = Some(region_code.into()); self
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
impl Shaped for AuditLogsHydratedCriticalActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuditLogsHydratedCriticalActionType", kind: Kind::Enumeration(&[
            "ACCEPTANCE_TEST", "ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION",
            "ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION", "ADD_ADMIN_PERMISSIONS", "ADD_ADMIN_USER",
            "ADD_SINGLE_SIGN_ON", "ADD_TWO_FACTOR_AUTHENTICATION", "ADD_USER", "ADD_WEBHOOK_IN_WORKFLOW",
            "ALLOWED_GEOLOCATIONS_DISABLED", "ALLOWED_GEOLOCATIONS_ENABLED", "ALLOWED_LOGIN_METHODS_DELETE",
            "ALLOWED_LOGIN_METHODS_UPDATE", "ATTACHMENT_LOGGING_DISABLED", "ATTACHMENT_LOGGING_ENABLED",
            "AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED", "AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED",
            "BOTS_WEBHOOK_POST", "BOTS_WEBHOOK_UPDATE", "BOTS_WEBHOOK_VIEWED", "BULK_EMAIL_DOMAIN_CHANGE",
            "CHANGE_AD_EVENT_CONSENT_SETTING", "CHANGE_AD_EVENT_DATA_SHARING_SETTING", "CHANGE_PASSWORD",
            "CONTACT_DATA_EXPORT", "CONTACT_OWNER_AUTO_ASSIGN_DISABLED", "CONTACT_OWNER_AUTO_ASSIGN_ENABLED",
            "DATASET_SYNC", "DATA_ACCESS_REQUEST_SUBMITTED", "DATA_BACKUP_CREATED", "DATA_BACKUP_DOWNLOADED",
            "DATA_BACKUP_SCHEDULE_CREATED", "DATA_BACKUP_SCHEDULE_DELETED", "DATA_BACKUP_SCHEDULE_UPDATED",
            "DATA_RESTORE_COMPLETED", "DATA_SHARING_CONNECTION_ADDED", "DATA_SHARING_CONNECTION_REMOVED",
            "DEACTIVATE_USER", "DOMAIN_BASED_INVITES_DISABLED", "DOMAIN_BASED_INVITES_ENABLED",
            "DOMAIN_BASED_INVITE_CREATED", "DOMAIN_BASED_INVITE_REMOVED", "EMAIL_LOGGING_SYNC_SET_ALL",
            "EMAIL_LOGGING_SYNC_SET_CONTACTS", "EMAIL_LOGGING_SYNC_SET_REPLIES", "EMAIL_TRACKING_DISABLED",
            "EMAIL_TRACKING_ENABLED", "EXPORT", "EXPORT_APPROVAL", "EXPORT_DOWNLOAD", "EXPORT_USERS",
            "FORM_SUBMISSIONS_EXPORT", "GDPR_DELETE", "GDPR_TOGGLE_DISABLED", "GDPR_TOGGLE_ENABLED",
            "HAPIKEY_CREATE", "HAPIKEY_DEACTIVATE", "HAPIKEY_VIEW", "HUBSPOT_EMPLOYEE_ACCESS_DISABLED",
            "HUBSPOT_EMPLOYEE_ACCESS_ENABLED", "IMPERSONATE_USER", "IMPORT", "INSTALL_INTEGRATION",
            "IP_RESTRICTIONS_DISABLED", "IP_RESTRICTIONS_ENABLED", "JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE",
            "LEGAL_BASIS_REQUIREMENT_DISABLED", "LEGAL_BASIS_REQUIREMENT_ENABLED",
            "MANUAL_PASSWORD_RESET_EMAIL_SEND", "MANUAL_REGISTRATION_EMAIL_SEND",
            "MARKETING_CONTACTS_APP_SETTINGS_DISABLED", "MARKETING_CONTACTS_APP_SETTINGS_ENABLED", "MERGE_REVERT",
            "MODIFY_WEBHOOK_IN_WORKFLOW", "MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED",
            "MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED", "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED",
            "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED", "NEVER_LOG_FOR_PORTAL_ADDITION",
            "NEVER_LOG_FOR_PORTAL_DELETION", "NEVER_LOG_FOR_USER_ADDITION", "NEVER_LOG_FOR_USER_DELETION",
            "PASSKEY_ADDED", "PASSKEY_DELETED", "PAYMENT_ACCOUNT_CREATION", "PAYMENT_ACCOUNT_INFO_UPDATE",
            "PAYMENT_BANK_ACCOUNT_CHANGE", "PAYMENT_ONBOARDING_LINK_SEND", "PERSONAL_ACCESS_KEY_CREATE",
            "PERSONAL_ACCESS_KEY_DEACTIVATE", "PERSONAL_ACCESS_KEY_ROTATE", "PERSONAL_ACCESS_KEY_VIEW",
            "PRIVATE_APP_ACCESS_TOKEN_CREATE", "PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE",
            "PRIVATE_APP_ACCESS_TOKEN_ROTATE", "PRIVATE_APP_ACCESS_TOKEN_VIEW", "PRIVATE_APP_CLIENT_SECRET_VIEW",
            "PRIVATE_APP_CLIENT_SECRET_WRITE", "PRIVATE_APP_SCOPE_GROUPS_UPDATE", "PRODUCTION_DEPLOYMENT",
            "PROPERTY_HISTORY_REVISION", "PUBLIC_APP_CLIENT_SECRET_VIEW", "PUBLIC_APP_CLIENT_SECRET_WRITE",
            "REACTIVATE_USER", "REMOVE_ADMIN_PERMISSIONS", "REMOVE_ADMIN_USER", "REMOVE_SINGLE_SIGN_ON",
            "REMOVE_TWO_FACTOR_AUTHENTICATION", "REMOVE_USER", "REQUIRE_SINGLE_SIGN_ON",
            "RESTRICTED_LIST_ADDED_TO_CONTENT", "SANDBOX_CREATION", "SANDBOX_DELETION", "SANDBOX_SYNC",
            "SANDBOX_SYNC_TO_PRODUCTION", "SECRET_ADDED_TO_SERVERLESS_FUNCTION", "SENSITIVE_DATA_DISABLED",
            "SENSITIVE_DATA_ENABLED", "SEQUENCE_CLONED", "SEQUENCE_CREATED", "SEQUENCE_ENROLLMENT_INITIATED",
            "SEQUENCE_ENROLLMENT_STATE_CHANGED", "SEQUENCE_MODIFIED", "SERVICE_KEY_AUTO_ROTATE",
            "SERVICE_KEY_CREATE", "SERVICE_KEY_DEACTIVATE", "SERVICE_KEY_PERMISSIONS_UPDATE", "SERVICE_KEY_REVEAL",
            "SERVICE_KEY_ROTATE", "SERVICE_KEY_ROTATION_SCHEDULE_REMOVED", "SERVICE_KEY_ROTATION_SCHEDULE_SET",
            "SERVICE_KEY_ROTATION_SCHEDULE_UPDATED", "SMTP_TOKEN_CREATED", "SMTP_TOKEN_DELETED",
            "SMTP_TOKEN_PASSWORD_RESET", "SMTP_TOKEN_RETRIEVED", "TEAM_ADDED", "TEAM_DELETED", "TEAM_USER_ADDED",
            "TEAM_USER_DELETED", "TEMPLATE_DELETED", "TEMPLATE_MODIFIED", "TOUCHLESS_PURCHASE",
            "TWO_FACTOR_PROTECTED_ENDPOINT_BLOCKED", "TWO_FACTOR_PROTECTED_ENDPOINT_SUCCEEDED",
            "UNIFIED_RESTORE_UNDO_EXECUTION", "UNINSTALL_INTEGRATION", "UNREQUIRE_SINGLE_SIGN_ON",
            "WEBHOOK_SETTINGS_UPDATE", "WEBHOOK_SUBSCRIPTION_CREATE", "WEBHOOK_SUBSCRIPTION_UPDATE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AcceptanceTest => 0, Self::AccountAddedToMultiAccountOrganization => 1,
            Self::AccountRemovedFromMultiAccountOrganization => 2, Self::AddAdminPermissions => 3,
            Self::AddAdminUser => 4, Self::AddSingleSignOn => 5, Self::AddTwoFactorAuthentication => 6,
            Self::AddUser => 7, Self::AddWebhookInWorkflow => 8, Self::AllowedGeolocationsDisabled => 9,
            Self::AllowedGeolocationsEnabled => 10, Self::AllowedLoginMethodsDelete => 11,
            Self::AllowedLoginMethodsUpdate => 12, Self::AttachmentLoggingDisabled => 13,
            Self::AttachmentLoggingEnabled => 14, Self::AutomatedInactiveUserDeactivationDisabled => 15,
            Self::AutomatedInactiveUserDeactivationEnabled => 16, Self::BotsWebhookPost => 17,
            Self::BotsWebhookUpdate => 18, Self::BotsWebhookViewed => 19, Self::BulkEmailDomainChange => 20,
            Self::ChangeAdEventConsentSetting => 21, Self::ChangeAdEventDataSharingSetting => 22,
            Self::ChangePassword => 23, Self::ContactDataExport => 24, Self::ContactOwnerAutoAssignDisabled => 25,
            Self::ContactOwnerAutoAssignEnabled => 26, Self::DatasetSync => 27,
            Self::DataAccessRequestSubmitted => 28, Self::DataBackupCreated => 29, Self::DataBackupDownloaded => 30,
            Self::DataBackupScheduleCreated => 31, Self::DataBackupScheduleDeleted => 32,
            Self::DataBackupScheduleUpdated => 33, Self::DataRestoreCompleted => 34,
            Self::DataSharingConnectionAdded => 35, Self::DataSharingConnectionRemoved => 36,
            Self::DeactivateUser => 37, Self::DomainBasedInvitesDisabled => 38,
            Self::DomainBasedInvitesEnabled => 39, Self::DomainBasedInviteCreated => 40,
            Self::DomainBasedInviteRemoved => 41, Self::EmailLoggingSyncSetAll => 42,
            Self::EmailLoggingSyncSetContacts => 43, Self::EmailLoggingSyncSetReplies => 44,
            Self::EmailTrackingDisabled => 45, Self::EmailTrackingEnabled => 46, Self::Export => 47,
            Self::ExportApproval => 48, Self::ExportDownload => 49, Self::ExportUsers => 50,
            Self::FormSubmissionsExport => 51, Self::GdprDelete => 52, Self::GdprToggleDisabled => 53,
            Self::GdprToggleEnabled => 54, Self::HapikeyCreate => 55, Self::HapikeyDeactivate => 56,
            Self::HapikeyView => 57, Self::HubspotEmployeeAccessDisabled => 58,
            Self::HubspotEmployeeAccessEnabled => 59, Self::ImpersonateUser => 60, Self::Import => 61,
            Self::InstallIntegration => 62, Self::IpRestrictionsDisabled => 63, Self::IpRestrictionsEnabled => 64,
            Self::JoinedPortalViaDomainBasedInvite => 65, Self::LegalBasisRequirementDisabled => 66,
            Self::LegalBasisRequirementEnabled => 67, Self::ManualPasswordResetEmailSend => 68,
            Self::ManualRegistrationEmailSend => 69, Self::MarketingContactsAppSettingsDisabled => 70,
            Self::MarketingContactsAppSettingsEnabled => 71, Self::MergeRevert => 72,
            Self::ModifyWebhookInWorkflow => 73, Self::MultiAccountReportingConnectionAdded => 74,
            Self::MultiAccountReportingConnectionRemoved => 75, Self::MultiAccountWorkflowsConnectionAdded => 76,
            Self::MultiAccountWorkflowsConnectionRemoved => 77, Self::NeverLogForPortalAddition => 78,
            Self::NeverLogForPortalDeletion => 79, Self::NeverLogForUserAddition => 80,
            Self::NeverLogForUserDeletion => 81, Self::PasskeyAdded => 82, Self::PasskeyDeleted => 83,
            Self::PaymentAccountCreation => 84, Self::PaymentAccountInfoUpdate => 85,
            Self::PaymentBankAccountChange => 86, Self::PaymentOnboardingLinkSend => 87,
            Self::PersonalAccessKeyCreate => 88, Self::PersonalAccessKeyDeactivate => 89,
            Self::PersonalAccessKeyRotate => 90, Self::PersonalAccessKeyView => 91,
            Self::PrivateAppAccessTokenCreate => 92, Self::PrivateAppAccessTokenDeactivate => 93,
            Self::PrivateAppAccessTokenRotate => 94, Self::PrivateAppAccessTokenView => 95,
            Self::PrivateAppClientSecretView => 96, Self::PrivateAppClientSecretWrite => 97,
            Self::PrivateAppScopeGroupsUpdate => 98, Self::ProductionDeployment => 99,
            Self::PropertyHistoryRevision => 100, Self::PublicAppClientSecretView => 101,
            Self::PublicAppClientSecretWrite => 102, Self::ReactivateUser => 103,
            Self::RemoveAdminPermissions => 104, Self::RemoveAdminUser => 105, Self::RemoveSingleSignOn => 106,
            Self::RemoveTwoFactorAuthentication => 107, Self::RemoveUser => 108, Self::RequireSingleSignOn => 109,
            Self::RestrictedListAddedToContent => 110, Self::SandboxCreation => 111, Self::SandboxDeletion => 112,
            Self::SandboxSync => 113, Self::SandboxSyncToProduction => 114,
            Self::SecretAddedToServerlessFunction => 115, Self::SensitiveDataDisabled => 116,
            Self::SensitiveDataEnabled => 117, Self::SequenceCloned => 118, Self::SequenceCreated => 119,
            Self::SequenceEnrollmentInitiated => 120, Self::SequenceEnrollmentStateChanged => 121,
            Self::SequenceModified => 122, Self::ServiceKeyAutoRotate => 123, Self::ServiceKeyCreate => 124,
            Self::ServiceKeyDeactivate => 125, Self::ServiceKeyPermissionsUpdate => 126,
            Self::ServiceKeyReveal => 127, Self::ServiceKeyRotate => 128,
            Self::ServiceKeyRotationScheduleRemoved => 129, Self::ServiceKeyRotationScheduleSet => 130,
            Self::ServiceKeyRotationScheduleUpdated => 131, Self::SmtpTokenCreated => 132,
            Self::SmtpTokenDeleted => 133, Self::SmtpTokenPasswordReset => 134, Self::SmtpTokenRetrieved => 135,
            Self::TeamAdded => 136, Self::TeamDeleted => 137, Self::TeamUserAdded => 138,
            Self::TeamUserDeleted => 139, Self::TemplateDeleted => 140, Self::TemplateModified => 141,
            Self::TouchlessPurchase => 142, Self::TwoFactorProtectedEndpointBlocked => 143,
            Self::TwoFactorProtectedEndpointSucceeded => 144, Self::UnifiedRestoreUndoExecution => 145,
            Self::UninstallIntegration => 146, Self::UnrequireSingleSignOn => 147,
            Self::WebhookSettingsUpdate => 148, Self::WebhookSubscriptionCreate => 149,
            Self::WebhookSubscriptionUpdate => 150, Self::Unknown(value) => return (151, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AcceptanceTest, 1 => Self::AccountAddedToMultiAccountOrganization,
            2 => Self::AccountRemovedFromMultiAccountOrganization, 3 => Self::AddAdminPermissions,
            4 => Self::AddAdminUser, 5 => Self::AddSingleSignOn, 6 => Self::AddTwoFactorAuthentication,
            7 => Self::AddUser, 8 => Self::AddWebhookInWorkflow, 9 => Self::AllowedGeolocationsDisabled,
            10 => Self::AllowedGeolocationsEnabled, 11 => Self::AllowedLoginMethodsDelete,
            12 => Self::AllowedLoginMethodsUpdate, 13 => Self::AttachmentLoggingDisabled,
            14 => Self::AttachmentLoggingEnabled, 15 => Self::AutomatedInactiveUserDeactivationDisabled,
            16 => Self::AutomatedInactiveUserDeactivationEnabled, 17 => Self::BotsWebhookPost,
            18 => Self::BotsWebhookUpdate, 19 => Self::BotsWebhookViewed, 20 => Self::BulkEmailDomainChange,
            21 => Self::ChangeAdEventConsentSetting, 22 => Self::ChangeAdEventDataSharingSetting,
            23 => Self::ChangePassword, 24 => Self::ContactDataExport, 25 => Self::ContactOwnerAutoAssignDisabled,
            26 => Self::ContactOwnerAutoAssignEnabled, 27 => Self::DatasetSync,
            28 => Self::DataAccessRequestSubmitted, 29 => Self::DataBackupCreated, 30 => Self::DataBackupDownloaded,
            31 => Self::DataBackupScheduleCreated, 32 => Self::DataBackupScheduleDeleted,
            33 => Self::DataBackupScheduleUpdated, 34 => Self::DataRestoreCompleted,
            35 => Self::DataSharingConnectionAdded, 36 => Self::DataSharingConnectionRemoved,
            37 => Self::DeactivateUser, 38 => Self::DomainBasedInvitesDisabled,
            39 => Self::DomainBasedInvitesEnabled, 40 => Self::DomainBasedInviteCreated,
            41 => Self::DomainBasedInviteRemoved, 42 => Self::EmailLoggingSyncSetAll,
            43 => Self::EmailLoggingSyncSetContacts, 44 => Self::EmailLoggingSyncSetReplies,
            45 => Self::EmailTrackingDisabled, 46 => Self::EmailTrackingEnabled, 47 => Self::Export,
            48 => Self::ExportApproval, 49 => Self::ExportDownload, 50 => Self::ExportUsers,
            51 => Self::FormSubmissionsExport, 52 => Self::GdprDelete, 53 => Self::GdprToggleDisabled,
            54 => Self::GdprToggleEnabled, 55 => Self::HapikeyCreate, 56 => Self::HapikeyDeactivate,
            57 => Self::HapikeyView, 58 => Self::HubspotEmployeeAccessDisabled,
            59 => Self::HubspotEmployeeAccessEnabled, 60 => Self::ImpersonateUser, 61 => Self::Import,
            62 => Self::InstallIntegration, 63 => Self::IpRestrictionsDisabled, 64 => Self::IpRestrictionsEnabled,
            65 => Self::JoinedPortalViaDomainBasedInvite, 66 => Self::LegalBasisRequirementDisabled,
            67 => Self::LegalBasisRequirementEnabled, 68 => Self::ManualPasswordResetEmailSend,
            69 => Self::ManualRegistrationEmailSend, 70 => Self::MarketingContactsAppSettingsDisabled,
            71 => Self::MarketingContactsAppSettingsEnabled, 72 => Self::MergeRevert,
            73 => Self::ModifyWebhookInWorkflow, 74 => Self::MultiAccountReportingConnectionAdded,
            75 => Self::MultiAccountReportingConnectionRemoved, 76 => Self::MultiAccountWorkflowsConnectionAdded,
            77 => Self::MultiAccountWorkflowsConnectionRemoved, 78 => Self::NeverLogForPortalAddition,
            79 => Self::NeverLogForPortalDeletion, 80 => Self::NeverLogForUserAddition,
            81 => Self::NeverLogForUserDeletion, 82 => Self::PasskeyAdded, 83 => Self::PasskeyDeleted,
            84 => Self::PaymentAccountCreation, 85 => Self::PaymentAccountInfoUpdate,
            86 => Self::PaymentBankAccountChange, 87 => Self::PaymentOnboardingLinkSend,
            88 => Self::PersonalAccessKeyCreate, 89 => Self::PersonalAccessKeyDeactivate,
            90 => Self::PersonalAccessKeyRotate, 91 => Self::PersonalAccessKeyView,
            92 => Self::PrivateAppAccessTokenCreate, 93 => Self::PrivateAppAccessTokenDeactivate,
            94 => Self::PrivateAppAccessTokenRotate, 95 => Self::PrivateAppAccessTokenView,
            96 => Self::PrivateAppClientSecretView, 97 => Self::PrivateAppClientSecretWrite,
            98 => Self::PrivateAppScopeGroupsUpdate, 99 => Self::ProductionDeployment,
            100 => Self::PropertyHistoryRevision, 101 => Self::PublicAppClientSecretView,
            102 => Self::PublicAppClientSecretWrite, 103 => Self::ReactivateUser,
            104 => Self::RemoveAdminPermissions, 105 => Self::RemoveAdminUser, 106 => Self::RemoveSingleSignOn,
            107 => Self::RemoveTwoFactorAuthentication, 108 => Self::RemoveUser, 109 => Self::RequireSingleSignOn,
            110 => Self::RestrictedListAddedToContent, 111 => Self::SandboxCreation, 112 => Self::SandboxDeletion,
            113 => Self::SandboxSync, 114 => Self::SandboxSyncToProduction,
            115 => Self::SecretAddedToServerlessFunction, 116 => Self::SensitiveDataDisabled,
            117 => Self::SensitiveDataEnabled, 118 => Self::SequenceCloned, 119 => Self::SequenceCreated,
            120 => Self::SequenceEnrollmentInitiated, 121 => Self::SequenceEnrollmentStateChanged,
            122 => Self::SequenceModified, 123 => Self::ServiceKeyAutoRotate, 124 => Self::ServiceKeyCreate,
            125 => Self::ServiceKeyDeactivate, 126 => Self::ServiceKeyPermissionsUpdate,
            127 => Self::ServiceKeyReveal, 128 => Self::ServiceKeyRotate,
            129 => Self::ServiceKeyRotationScheduleRemoved, 130 => Self::ServiceKeyRotationScheduleSet,
            131 => Self::ServiceKeyRotationScheduleUpdated, 132 => Self::SmtpTokenCreated,
            133 => Self::SmtpTokenDeleted, 134 => Self::SmtpTokenPasswordReset, 135 => Self::SmtpTokenRetrieved,
            136 => Self::TeamAdded, 137 => Self::TeamDeleted, 138 => Self::TeamUserAdded,
            139 => Self::TeamUserDeleted, 140 => Self::TemplateDeleted, 141 => Self::TemplateModified,
            142 => Self::TouchlessPurchase, 143 => Self::TwoFactorProtectedEndpointBlocked,
            144 => Self::TwoFactorProtectedEndpointSucceeded, 145 => Self::UnifiedRestoreUndoExecution,
            146 => Self::UninstallIntegration, 147 => Self::UnrequireSingleSignOn,
            148 => Self::WebhookSettingsUpdate, 149 => Self::WebhookSubscriptionCreate,
            150 => Self::WebhookSubscriptionUpdate, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseHydratedCriticalActionForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseHydratedCriticalActionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<HydratedCriticalAction>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<HydratedCriticalAction>> From<Vec<T>> for CollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<HydratedCriticalAction>, const N: usize> From<[T; N]> for CollectionResponseHydratedCriticalActionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicApiUserActionEventForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicApiUserActionEventForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicApiUserActionEventForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicApiUserActionEvent>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicApiUserActionEvent>> From<Vec<T>> for CollectionResponsePublicApiUserActionEventForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicApiUserActionEvent>, const N: usize> From<[T; N]> for CollectionResponsePublicApiUserActionEventForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicLoginAuditForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicLoginAuditForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicLoginAuditForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicLoginAudit>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicLoginAudit>> From<Vec<T>> for CollectionResponsePublicLoginAuditForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicLoginAudit>, const N: usize> From<[T; N]> for CollectionResponsePublicLoginAuditForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HydratedCriticalAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HydratedCriticalAction", kind: Kind::Record(&[
            Member { name: "actingUser", required: false }, Member { name: "countryCode", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "infoUrl", required: false }, Member { name: "ipAddress", required: false },
            Member { name: "location", required: false }, Member { name: "objectId", required: false },
            Member { name: "regionCode", required: false }, Member { name: "type", required: true },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            acting_user: None, country_code: None, created_at: DateTime::UNSET, id: Text::EMPTY, info_url: None,
            ip_address: None, location: None, object_id: None, region_code: None, r#type: Shaped::blank(),
            user_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.acting_user, 1 => &self.country_code, 2 => &self.created_at, 3 => &self.id,
            4 => &self.info_url, 5 => &self.ip_address, 6 => &self.location, 7 => &self.object_id,
            8 => &self.region_code, 9 => &self.r#type, 10 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.acting_user, 1 => &mut self.country_code, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.info_url, 5 => &mut self.ip_address, 6 => &mut self.location, 7 => &mut self.object_id,
            8 => &mut self.region_code, 9 => &mut self.r#type, 10 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl HydratedCriticalAction {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, r#type: impl Into<HydratedCriticalActionType>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), r#type: r#type.into(), user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `actingUser`.
    pub fn acting_user(mut self, acting_user: impl Into<Text>) -> Self {
        self.acting_user = Some(acting_user.into()); self
    }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into()); self
    }
    /// Sets `infoUrl`.
    pub fn info_url(mut self, info_url: impl Into<Text>) -> Self { self.info_url = Some(info_url.into()); self }
    /// Sets `ipAddress`.
    pub fn ip_address(mut self, ip_address: impl Into<Text>) -> Self { self.ip_address = Some(ip_address.into()); self }
    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Text>) -> Self { self.location = Some(location.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `regionCode`.
    pub fn region_code(mut self, region_code: impl Into<Text>) -> Self {
        self.region_code = Some(region_code.into()); self
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
impl Shaped for HydratedCriticalActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HydratedCriticalActionType", kind: Kind::Enumeration(&[
            "ACCEPTANCE_TEST", "ACCOUNT_ADDED_TO_MULTI_ACCOUNT_ORGANIZATION",
            "ACCOUNT_REMOVED_FROM_MULTI_ACCOUNT_ORGANIZATION", "ADD_ADMIN_PERMISSIONS", "ADD_ADMIN_USER",
            "ADD_SINGLE_SIGN_ON", "ADD_TWO_FACTOR_AUTHENTICATION", "ADD_USER", "ADD_WEBHOOK_IN_WORKFLOW",
            "ALLOWED_GEOLOCATIONS_DISABLED", "ALLOWED_GEOLOCATIONS_ENABLED", "ALLOWED_LOGIN_METHODS_DELETE",
            "ALLOWED_LOGIN_METHODS_UPDATE", "ATTACHMENT_LOGGING_DISABLED", "ATTACHMENT_LOGGING_ENABLED",
            "AUTOMATED_INACTIVE_USER_DEACTIVATION_DISABLED", "AUTOMATED_INACTIVE_USER_DEACTIVATION_ENABLED",
            "BOTS_WEBHOOK_POST", "BOTS_WEBHOOK_UPDATE", "BOTS_WEBHOOK_VIEWED", "BULK_EMAIL_DOMAIN_CHANGE",
            "CHANGE_AD_EVENT_CONSENT_SETTING", "CHANGE_AD_EVENT_DATA_SHARING_SETTING", "CHANGE_PASSWORD",
            "CONTACT_DATA_EXPORT", "DATASET_SYNC", "DATA_ACCESS_REQUEST_SUBMITTED", "DATA_BACKUP_CREATED",
            "DATA_BACKUP_DOWNLOADED", "DATA_BACKUP_SCHEDULE_CREATED", "DATA_BACKUP_SCHEDULE_DELETED",
            "DATA_BACKUP_SCHEDULE_UPDATED", "DATA_RESTORE_COMPLETED", "DATA_SHARING_CONNECTION_ADDED",
            "DATA_SHARING_CONNECTION_REMOVED", "DEACTIVATE_USER", "DOMAIN_BASED_INVITES_DISABLED",
            "DOMAIN_BASED_INVITES_ENABLED", "DOMAIN_BASED_INVITE_CREATED", "DOMAIN_BASED_INVITE_REMOVED",
            "EMAIL_TRACKING_DISABLED", "EMAIL_TRACKING_ENABLED", "EXPORT", "EXPORT_APPROVAL", "EXPORT_DOWNLOAD",
            "EXPORT_USERS", "FORM_SUBMISSIONS_EXPORT", "GDPR_DELETE", "GDPR_TOGGLE_DISABLED", "GDPR_TOGGLE_ENABLED",
            "HAPIKEY_CREATE", "HAPIKEY_DEACTIVATE", "HAPIKEY_VIEW", "HUBSPOT_EMPLOYEE_ACCESS_DISABLED",
            "HUBSPOT_EMPLOYEE_ACCESS_ENABLED", "IMPERSONATE_USER", "IMPORT", "INSTALL_INTEGRATION",
            "IP_RESTRICTIONS_DISABLED", "IP_RESTRICTIONS_ENABLED", "JOINED_PORTAL_VIA_DOMAIN_BASED_INVITE",
            "LEGAL_BASIS_REQUIREMENT_DISABLED", "LEGAL_BASIS_REQUIREMENT_ENABLED",
            "MANUAL_PASSWORD_RESET_EMAIL_SEND", "MANUAL_REGISTRATION_EMAIL_SEND",
            "MARKETING_CONTACTS_APP_SETTINGS_DISABLED", "MARKETING_CONTACTS_APP_SETTINGS_ENABLED", "MERGE_REVERT",
            "MODIFY_WEBHOOK_IN_WORKFLOW", "MULTI_ACCOUNT_REPORTING_CONNECTION_ADDED",
            "MULTI_ACCOUNT_REPORTING_CONNECTION_REMOVED", "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_ADDED",
            "MULTI_ACCOUNT_WORKFLOWS_CONNECTION_REMOVED", "NEVER_LOG_FOR_PORTAL_ADDITION",
            "NEVER_LOG_FOR_PORTAL_DELETION", "NEVER_LOG_FOR_USER_ADDITION", "NEVER_LOG_FOR_USER_DELETION",
            "PASSKEY_ADDED", "PASSKEY_DELETED", "PAYMENT_ACCOUNT_CREATION", "PAYMENT_ACCOUNT_INFO_UPDATE",
            "PAYMENT_BANK_ACCOUNT_CHANGE", "PAYMENT_ONBOARDING_LINK_SEND", "PERSONAL_ACCESS_KEY_CREATE",
            "PERSONAL_ACCESS_KEY_DEACTIVATE", "PERSONAL_ACCESS_KEY_ROTATE", "PERSONAL_ACCESS_KEY_VIEW",
            "PRIVATE_APP_ACCESS_TOKEN_CREATE", "PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE",
            "PRIVATE_APP_ACCESS_TOKEN_ROTATE", "PRIVATE_APP_ACCESS_TOKEN_VIEW", "PRIVATE_APP_CLIENT_SECRET_VIEW",
            "PRIVATE_APP_CLIENT_SECRET_WRITE", "PRIVATE_APP_SCOPE_GROUPS_UPDATE", "PRODUCTION_DEPLOYMENT",
            "PROPERTY_HISTORY_REVISION", "PUBLIC_APP_CLIENT_SECRET_VIEW", "PUBLIC_APP_CLIENT_SECRET_WRITE",
            "REACTIVATE_USER", "REMOVE_ADMIN_PERMISSIONS", "REMOVE_ADMIN_USER", "REMOVE_SINGLE_SIGN_ON",
            "REMOVE_TWO_FACTOR_AUTHENTICATION", "REMOVE_USER", "REQUIRE_SINGLE_SIGN_ON",
            "RESTRICTED_LIST_ADDED_TO_CONTENT", "SANDBOX_CREATION", "SANDBOX_DELETION", "SANDBOX_SYNC",
            "SANDBOX_SYNC_TO_PRODUCTION", "SECRET_ADDED_TO_SERVERLESS_FUNCTION", "SENSITIVE_DATA_DISABLED",
            "SENSITIVE_DATA_ENABLED", "SEQUENCE_CLONED", "SEQUENCE_CREATED", "SEQUENCE_ENROLLMENT_INITIATED",
            "SEQUENCE_ENROLLMENT_STATE_CHANGED", "SEQUENCE_MODIFIED", "SERVICE_KEY_CREATE", "SERVICE_KEY_DEACTIVATE",
            "SERVICE_KEY_PERMISSIONS_UPDATE", "SERVICE_KEY_REVEAL", "SERVICE_KEY_ROTATE", "SMTP_TOKEN_CREATED",
            "SMTP_TOKEN_DELETED", "SMTP_TOKEN_PASSWORD_RESET", "SMTP_TOKEN_RETRIEVED", "TEAM_ADDED", "TEAM_DELETED",
            "TEAM_USER_ADDED", "TEAM_USER_DELETED", "TEMPLATE_MODIFIED", "TOUCHLESS_PURCHASE",
            "UNIFIED_RESTORE_UNDO_EXECUTION", "UNINSTALL_INTEGRATION", "UNREQUIRE_SINGLE_SIGN_ON",
            "WEBHOOK_SETTINGS_UPDATE", "WEBHOOK_SUBSCRIPTION_CREATE", "WEBHOOK_SUBSCRIPTION_UPDATE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AcceptanceTest => 0, Self::AccountAddedToMultiAccountOrganization => 1,
            Self::AccountRemovedFromMultiAccountOrganization => 2, Self::AddAdminPermissions => 3,
            Self::AddAdminUser => 4, Self::AddSingleSignOn => 5, Self::AddTwoFactorAuthentication => 6,
            Self::AddUser => 7, Self::AddWebhookInWorkflow => 8, Self::AllowedGeolocationsDisabled => 9,
            Self::AllowedGeolocationsEnabled => 10, Self::AllowedLoginMethodsDelete => 11,
            Self::AllowedLoginMethodsUpdate => 12, Self::AttachmentLoggingDisabled => 13,
            Self::AttachmentLoggingEnabled => 14, Self::AutomatedInactiveUserDeactivationDisabled => 15,
            Self::AutomatedInactiveUserDeactivationEnabled => 16, Self::BotsWebhookPost => 17,
            Self::BotsWebhookUpdate => 18, Self::BotsWebhookViewed => 19, Self::BulkEmailDomainChange => 20,
            Self::ChangeAdEventConsentSetting => 21, Self::ChangeAdEventDataSharingSetting => 22,
            Self::ChangePassword => 23, Self::ContactDataExport => 24, Self::DatasetSync => 25,
            Self::DataAccessRequestSubmitted => 26, Self::DataBackupCreated => 27, Self::DataBackupDownloaded => 28,
            Self::DataBackupScheduleCreated => 29, Self::DataBackupScheduleDeleted => 30,
            Self::DataBackupScheduleUpdated => 31, Self::DataRestoreCompleted => 32,
            Self::DataSharingConnectionAdded => 33, Self::DataSharingConnectionRemoved => 34,
            Self::DeactivateUser => 35, Self::DomainBasedInvitesDisabled => 36,
            Self::DomainBasedInvitesEnabled => 37, Self::DomainBasedInviteCreated => 38,
            Self::DomainBasedInviteRemoved => 39, Self::EmailTrackingDisabled => 40,
            Self::EmailTrackingEnabled => 41, Self::Export => 42, Self::ExportApproval => 43,
            Self::ExportDownload => 44, Self::ExportUsers => 45, Self::FormSubmissionsExport => 46,
            Self::GdprDelete => 47, Self::GdprToggleDisabled => 48, Self::GdprToggleEnabled => 49,
            Self::HapikeyCreate => 50, Self::HapikeyDeactivate => 51, Self::HapikeyView => 52,
            Self::HubspotEmployeeAccessDisabled => 53, Self::HubspotEmployeeAccessEnabled => 54,
            Self::ImpersonateUser => 55, Self::Import => 56, Self::InstallIntegration => 57,
            Self::IpRestrictionsDisabled => 58, Self::IpRestrictionsEnabled => 59,
            Self::JoinedPortalViaDomainBasedInvite => 60, Self::LegalBasisRequirementDisabled => 61,
            Self::LegalBasisRequirementEnabled => 62, Self::ManualPasswordResetEmailSend => 63,
            Self::ManualRegistrationEmailSend => 64, Self::MarketingContactsAppSettingsDisabled => 65,
            Self::MarketingContactsAppSettingsEnabled => 66, Self::MergeRevert => 67,
            Self::ModifyWebhookInWorkflow => 68, Self::MultiAccountReportingConnectionAdded => 69,
            Self::MultiAccountReportingConnectionRemoved => 70, Self::MultiAccountWorkflowsConnectionAdded => 71,
            Self::MultiAccountWorkflowsConnectionRemoved => 72, Self::NeverLogForPortalAddition => 73,
            Self::NeverLogForPortalDeletion => 74, Self::NeverLogForUserAddition => 75,
            Self::NeverLogForUserDeletion => 76, Self::PasskeyAdded => 77, Self::PasskeyDeleted => 78,
            Self::PaymentAccountCreation => 79, Self::PaymentAccountInfoUpdate => 80,
            Self::PaymentBankAccountChange => 81, Self::PaymentOnboardingLinkSend => 82,
            Self::PersonalAccessKeyCreate => 83, Self::PersonalAccessKeyDeactivate => 84,
            Self::PersonalAccessKeyRotate => 85, Self::PersonalAccessKeyView => 86,
            Self::PrivateAppAccessTokenCreate => 87, Self::PrivateAppAccessTokenDeactivate => 88,
            Self::PrivateAppAccessTokenRotate => 89, Self::PrivateAppAccessTokenView => 90,
            Self::PrivateAppClientSecretView => 91, Self::PrivateAppClientSecretWrite => 92,
            Self::PrivateAppScopeGroupsUpdate => 93, Self::ProductionDeployment => 94,
            Self::PropertyHistoryRevision => 95, Self::PublicAppClientSecretView => 96,
            Self::PublicAppClientSecretWrite => 97, Self::ReactivateUser => 98, Self::RemoveAdminPermissions => 99,
            Self::RemoveAdminUser => 100, Self::RemoveSingleSignOn => 101,
            Self::RemoveTwoFactorAuthentication => 102, Self::RemoveUser => 103, Self::RequireSingleSignOn => 104,
            Self::RestrictedListAddedToContent => 105, Self::SandboxCreation => 106, Self::SandboxDeletion => 107,
            Self::SandboxSync => 108, Self::SandboxSyncToProduction => 109,
            Self::SecretAddedToServerlessFunction => 110, Self::SensitiveDataDisabled => 111,
            Self::SensitiveDataEnabled => 112, Self::SequenceCloned => 113, Self::SequenceCreated => 114,
            Self::SequenceEnrollmentInitiated => 115, Self::SequenceEnrollmentStateChanged => 116,
            Self::SequenceModified => 117, Self::ServiceKeyCreate => 118, Self::ServiceKeyDeactivate => 119,
            Self::ServiceKeyPermissionsUpdate => 120, Self::ServiceKeyReveal => 121, Self::ServiceKeyRotate => 122,
            Self::SmtpTokenCreated => 123, Self::SmtpTokenDeleted => 124, Self::SmtpTokenPasswordReset => 125,
            Self::SmtpTokenRetrieved => 126, Self::TeamAdded => 127, Self::TeamDeleted => 128,
            Self::TeamUserAdded => 129, Self::TeamUserDeleted => 130, Self::TemplateModified => 131,
            Self::TouchlessPurchase => 132, Self::UnifiedRestoreUndoExecution => 133,
            Self::UninstallIntegration => 134, Self::UnrequireSingleSignOn => 135,
            Self::WebhookSettingsUpdate => 136, Self::WebhookSubscriptionCreate => 137,
            Self::WebhookSubscriptionUpdate => 138, Self::Unknown(value) => return (139, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AcceptanceTest, 1 => Self::AccountAddedToMultiAccountOrganization,
            2 => Self::AccountRemovedFromMultiAccountOrganization, 3 => Self::AddAdminPermissions,
            4 => Self::AddAdminUser, 5 => Self::AddSingleSignOn, 6 => Self::AddTwoFactorAuthentication,
            7 => Self::AddUser, 8 => Self::AddWebhookInWorkflow, 9 => Self::AllowedGeolocationsDisabled,
            10 => Self::AllowedGeolocationsEnabled, 11 => Self::AllowedLoginMethodsDelete,
            12 => Self::AllowedLoginMethodsUpdate, 13 => Self::AttachmentLoggingDisabled,
            14 => Self::AttachmentLoggingEnabled, 15 => Self::AutomatedInactiveUserDeactivationDisabled,
            16 => Self::AutomatedInactiveUserDeactivationEnabled, 17 => Self::BotsWebhookPost,
            18 => Self::BotsWebhookUpdate, 19 => Self::BotsWebhookViewed, 20 => Self::BulkEmailDomainChange,
            21 => Self::ChangeAdEventConsentSetting, 22 => Self::ChangeAdEventDataSharingSetting,
            23 => Self::ChangePassword, 24 => Self::ContactDataExport, 25 => Self::DatasetSync,
            26 => Self::DataAccessRequestSubmitted, 27 => Self::DataBackupCreated, 28 => Self::DataBackupDownloaded,
            29 => Self::DataBackupScheduleCreated, 30 => Self::DataBackupScheduleDeleted,
            31 => Self::DataBackupScheduleUpdated, 32 => Self::DataRestoreCompleted,
            33 => Self::DataSharingConnectionAdded, 34 => Self::DataSharingConnectionRemoved,
            35 => Self::DeactivateUser, 36 => Self::DomainBasedInvitesDisabled,
            37 => Self::DomainBasedInvitesEnabled, 38 => Self::DomainBasedInviteCreated,
            39 => Self::DomainBasedInviteRemoved, 40 => Self::EmailTrackingDisabled,
            41 => Self::EmailTrackingEnabled, 42 => Self::Export, 43 => Self::ExportApproval,
            44 => Self::ExportDownload, 45 => Self::ExportUsers, 46 => Self::FormSubmissionsExport,
            47 => Self::GdprDelete, 48 => Self::GdprToggleDisabled, 49 => Self::GdprToggleEnabled,
            50 => Self::HapikeyCreate, 51 => Self::HapikeyDeactivate, 52 => Self::HapikeyView,
            53 => Self::HubspotEmployeeAccessDisabled, 54 => Self::HubspotEmployeeAccessEnabled,
            55 => Self::ImpersonateUser, 56 => Self::Import, 57 => Self::InstallIntegration,
            58 => Self::IpRestrictionsDisabled, 59 => Self::IpRestrictionsEnabled,
            60 => Self::JoinedPortalViaDomainBasedInvite, 61 => Self::LegalBasisRequirementDisabled,
            62 => Self::LegalBasisRequirementEnabled, 63 => Self::ManualPasswordResetEmailSend,
            64 => Self::ManualRegistrationEmailSend, 65 => Self::MarketingContactsAppSettingsDisabled,
            66 => Self::MarketingContactsAppSettingsEnabled, 67 => Self::MergeRevert,
            68 => Self::ModifyWebhookInWorkflow, 69 => Self::MultiAccountReportingConnectionAdded,
            70 => Self::MultiAccountReportingConnectionRemoved, 71 => Self::MultiAccountWorkflowsConnectionAdded,
            72 => Self::MultiAccountWorkflowsConnectionRemoved, 73 => Self::NeverLogForPortalAddition,
            74 => Self::NeverLogForPortalDeletion, 75 => Self::NeverLogForUserAddition,
            76 => Self::NeverLogForUserDeletion, 77 => Self::PasskeyAdded, 78 => Self::PasskeyDeleted,
            79 => Self::PaymentAccountCreation, 80 => Self::PaymentAccountInfoUpdate,
            81 => Self::PaymentBankAccountChange, 82 => Self::PaymentOnboardingLinkSend,
            83 => Self::PersonalAccessKeyCreate, 84 => Self::PersonalAccessKeyDeactivate,
            85 => Self::PersonalAccessKeyRotate, 86 => Self::PersonalAccessKeyView,
            87 => Self::PrivateAppAccessTokenCreate, 88 => Self::PrivateAppAccessTokenDeactivate,
            89 => Self::PrivateAppAccessTokenRotate, 90 => Self::PrivateAppAccessTokenView,
            91 => Self::PrivateAppClientSecretView, 92 => Self::PrivateAppClientSecretWrite,
            93 => Self::PrivateAppScopeGroupsUpdate, 94 => Self::ProductionDeployment,
            95 => Self::PropertyHistoryRevision, 96 => Self::PublicAppClientSecretView,
            97 => Self::PublicAppClientSecretWrite, 98 => Self::ReactivateUser, 99 => Self::RemoveAdminPermissions,
            100 => Self::RemoveAdminUser, 101 => Self::RemoveSingleSignOn,
            102 => Self::RemoveTwoFactorAuthentication, 103 => Self::RemoveUser, 104 => Self::RequireSingleSignOn,
            105 => Self::RestrictedListAddedToContent, 106 => Self::SandboxCreation, 107 => Self::SandboxDeletion,
            108 => Self::SandboxSync, 109 => Self::SandboxSyncToProduction,
            110 => Self::SecretAddedToServerlessFunction, 111 => Self::SensitiveDataDisabled,
            112 => Self::SensitiveDataEnabled, 113 => Self::SequenceCloned, 114 => Self::SequenceCreated,
            115 => Self::SequenceEnrollmentInitiated, 116 => Self::SequenceEnrollmentStateChanged,
            117 => Self::SequenceModified, 118 => Self::ServiceKeyCreate, 119 => Self::ServiceKeyDeactivate,
            120 => Self::ServiceKeyPermissionsUpdate, 121 => Self::ServiceKeyReveal, 122 => Self::ServiceKeyRotate,
            123 => Self::SmtpTokenCreated, 124 => Self::SmtpTokenDeleted, 125 => Self::SmtpTokenPasswordReset,
            126 => Self::SmtpTokenRetrieved, 127 => Self::TeamAdded, 128 => Self::TeamDeleted,
            129 => Self::TeamUserAdded, 130 => Self::TeamUserDeleted, 131 => Self::TemplateModified,
            132 => Self::TouchlessPurchase, 133 => Self::UnifiedRestoreUndoExecution,
            134 => Self::UninstallIntegration, 135 => Self::UnrequireSingleSignOn,
            136 => Self::WebhookSettingsUpdate, 137 => Self::WebhookSubscriptionCreate,
            138 => Self::WebhookSubscriptionUpdate, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicApiUserActionEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicApiUserActionEvent", kind: Kind::Record(&[
            Member { name: "actingUser", required: true }, Member { name: "action", required: true },
            Member { name: "category", required: true }, Member { name: "id", required: true },
            Member { name: "occurredAt", required: true }, Member { name: "subCategory", required: false },
            Member { name: "targetObjectId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            acting_user: Shaped::blank(), action: Text::EMPTY, category: Text::EMPTY, id: Text::EMPTY,
            occurred_at: DateTime::UNSET, sub_category: None, target_object_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.acting_user, 1 => &self.action, 2 => &self.category, 3 => &self.id, 4 => &self.occurred_at,
            5 => &self.sub_category, 6 => &self.target_object_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.acting_user, 1 => &mut self.action, 2 => &mut self.category, 3 => &mut self.id,
            4 => &mut self.occurred_at, 5 => &mut self.sub_category, 6 => &mut self.target_object_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicApiUserActionEvent {
    /// With all that is required.
    pub fn new(
        acting_user: impl Into<ActingUser>, action: impl Into<Text>, category: impl Into<Text>, id: impl Into<Text>,
        occurred_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            acting_user: acting_user.into(), action: action.into(), category: category.into(), id: id.into(),
            occurred_at: occurred_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `subCategory`.
    pub fn sub_category(mut self, sub_category: impl Into<Text>) -> Self {
        self.sub_category = Some(sub_category.into()); self
    }
    /// Sets `targetObjectId`.
    pub fn target_object_id(mut self, target_object_id: impl Into<Text>) -> Self {
        self.target_object_id = Some(target_object_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicLoginAudit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicLoginAudit", kind: Kind::Record(&[
            Member { name: "countryCode", required: false }, Member { name: "email", required: false },
            Member { name: "id", required: true }, Member { name: "ipAddress", required: false },
            Member { name: "location", required: false }, Member { name: "loginAt", required: true },
            Member { name: "loginSucceeded", required: true }, Member { name: "regionCode", required: false },
            Member { name: "userAgent", required: false }, Member { name: "userId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            country_code: None, email: None, id: Text::EMPTY, ip_address: None, location: None,
            login_at: DateTime::UNSET, login_succeeded: false, region_code: None, user_agent: None, user_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.country_code, 1 => &self.email, 2 => &self.id, 3 => &self.ip_address, 4 => &self.location,
            5 => &self.login_at, 6 => &self.login_succeeded, 7 => &self.region_code, 8 => &self.user_agent,
            9 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.country_code, 1 => &mut self.email, 2 => &mut self.id, 3 => &mut self.ip_address,
            4 => &mut self.location, 5 => &mut self.login_at, 6 => &mut self.login_succeeded,
            7 => &mut self.region_code, 8 => &mut self.user_agent, 9 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl PublicLoginAudit {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, login_at: impl Into<DateTime>, login_succeeded: bool) -> Self {
        Self { id: id.into(), login_at: login_at.into(), login_succeeded, ..Shaped::blank() }
    }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into()); self
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `ipAddress`.
    pub fn ip_address(mut self, ip_address: impl Into<Text>) -> Self { self.ip_address = Some(ip_address.into()); self }
    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Text>) -> Self { self.location = Some(location.into()); self }
    /// Sets `regionCode`.
    pub fn region_code(mut self, region_code: impl Into<Text>) -> Self {
        self.region_code = Some(region_code.into()); self
    }
    /// Sets `userAgent`.
    pub fn user_agent(mut self, user_agent: impl Into<Text>) -> Self { self.user_agent = Some(user_agent.into()); self }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
}

crate::runtime::shaped_traits! {
    ActingUser, AuditLogsCollectionResponseHydratedCriticalActionForwardPaging, AuditLogsHydratedCriticalAction,
    CollectionResponseHydratedCriticalActionForwardPaging, CollectionResponsePublicApiUserActionEventForwardPaging,
    CollectionResponsePublicLoginAuditForwardPaging, HydratedCriticalAction, PublicApiUserActionEvent,
    PublicLoginAudit,
}

crate::runtime::enumeration_traits! {
    AuditLogsHydratedCriticalActionType, HydratedCriticalActionType,
}
