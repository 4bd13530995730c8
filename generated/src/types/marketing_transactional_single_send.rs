// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseSmtpApiTokenViewForwardPaging`: 2 members.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseSmtpApiTokenViewForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `SmtpApiTokenView`.
    pub results: Vec<SmtpApiTokenView>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseSmtpApiTokenViewForwardPaging "CollectionResponseSmtpApiTokenViewForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseSmtpApiTokenViewForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SmtpApiTokenView>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `SmtpApiTokenRequestEgg`: 2 members.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct SmtpApiTokenRequestEgg {
    /// `campaignName`: text.
    pub campaign_name: Text,
    /// `createContact`: true or false.
    pub create_contact: bool,
    rest: Rest,
}
crate::runtime::record! {
    SmtpApiTokenRequestEgg "SmtpApiTokenRequestEgg" {
        0 campaign_name "campaignName" required = Text::EMPTY;
        1 create_contact "createContact" required = false;
    }
}
impl SmtpApiTokenRequestEgg {
    /// One with all that is required.
    pub fn new(campaign_name: impl Into<Text>, create_contact: bool) -> Self {
        Self {
            campaign_name: campaign_name.into(),
            create_contact,
            ..Shaped::blank()
        }
    }
}

/// `SmtpApiTokenView`: 7 members.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct SmtpApiTokenView {
    /// `campaignName`: text.
    pub campaign_name: Text,
    /// `createContact`: true or false.
    pub create_contact: bool,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `emailCampaignId`: text.
    pub email_campaign_id: Text,
    /// `id`: text.
    pub id: Text,
    /// `password`: text; may be absent.
    pub password: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SmtpApiTokenView "SmtpApiTokenView" {
        0 campaign_name "campaignName" required = Text::EMPTY;
        1 create_contact "createContact" required = false;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 created_by "createdBy" required = Text::EMPTY;
        4 email_campaign_id "emailCampaignId" required = Text::EMPTY;
        5 id "id" required = Text::EMPTY;
        6 password "password" optional = None;
    }
}
impl SmtpApiTokenView {
    /// One with all that is required.
    pub fn new(
        campaign_name: impl Into<Text>,
        create_contact: bool,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        email_campaign_id: impl Into<Text>,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            campaign_name: campaign_name.into(),
            create_contact,
            created_at: created_at.into(),
            created_by: created_by.into(),
            email_campaign_id: email_campaign_id.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `EmailSendStatusView`: 8 members.
///
/// Published by `marketing/transactional-single-send`, in 2025-09, 2026-09.
#[doc(alias = "EmailSendStatusView")]
#[non_exhaustive]
pub struct TransactionalSingleSendEmailSendStatusView {
    /// `completedAt`: a point in time; may be absent.
    pub completed_at: Option<DateTime>,
    /// `eventId`: `EventIdView`; may be absent.
    pub event_id: Option<EventIdView>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `sendResult`: `TransactionalSingleSendEmailSendStatusViewSendResult`; may be absent.
    pub send_result: Option<TransactionalSingleSendEmailSendStatusViewSendResult>,
    /// `startedAt`: a point in time; may be absent.
    pub started_at: Option<DateTime>,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `statusId`: text.
    pub status_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    TransactionalSingleSendEmailSendStatusView "EmailSendStatusView" {
        0 completed_at "completedAt" optional = None;
        1 event_id "eventId" optional = None;
        2 message "message" optional = None;
        3 requested_at "requestedAt" optional = None;
        4 send_result "sendResult" optional = None;
        5 started_at "startedAt" optional = None;
        6 status "status" required = Shaped::blank();
        7 status_id "statusId" required = Text::EMPTY;
    }
}
impl TransactionalSingleSendEmailSendStatusView {
    /// One with all that is required.
    pub fn new(
        status: impl Into<BatchResponseSimplePublicStatus>,
        status_id: impl Into<Text>,
    ) -> Self {
        Self {
            status: status.into(),
            status_id: status_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 49 known values; any other is kept as it came.
///
/// Published by `marketing/transactional-single-send`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum TransactionalSingleSendEmailSendStatusViewSendResult {
    /// `ADDRESS_LIST_BOMBED`
    AddressListBombed,
    /// `ADDRESS_ONLY_ACCEPTED_ON_PROD`
    AddressOnlyAcceptedOnProd,
    /// `ADDRESS_OPTED_OUT`
    AddressOptedOut,
    /// `ATTACHMENT_DOWNLOAD_QUEUE_FULL`
    AttachmentDownloadQueueFull,
    /// `BLOCKED_ADDRESS`
    BlockedAddress,
    /// `BLOCKED_DOMAIN`
    BlockedDomain,
    /// `BRAND_RECIPIENT_FATIGUE_SUPPRESSED`
    BrandRecipientFatigueSuppressed,
    /// `CAMPAIGN_CANCELLED`
    CampaignCancelled,
    /// `CANCELLED_ABUSE`
    CancelledAbuse,
    /// `CORRUPT_INPUT`
    CorruptInput,
    /// `EMAIL_DISABLED`
    EmailDisabled,
    /// `EMAIL_UNCONFIRMED`
    EmailUnconfirmed,
    /// `GDPR_DOI_ENABLED`
    GdprDoiEnabled,
    /// `GRAYMAIL_SUPPRESSED`
    GraymailSuppressed,
    /// `HUBL_LIMIT_EXCEEDED`
    HublLimitExceeded,
    /// `IDEMPOTENT_FAIL`
    IdempotentFail,
    /// `IDEMPOTENT_IGNORE`
    IdempotentIgnore,
    /// `INVALID_APP_ID_ATTRIBUTION`
    InvalidAppIdAttribution,
    /// `INVALID_FROM_ADDRESS`
    InvalidFromAddress,
    /// `INVALID_TO_ADDRESS`
    InvalidToAddress,
    /// `LOW_CONTACT_QUALITY_SCORE`
    LowContactQualityScore,
    /// `MISSING_CONTENT`
    MissingContent,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `MISSING_TEMPLATE_PROPERTIES`
    MissingTemplateProperties,
    /// `MTA_IGNORE`
    MtaIgnore,
    /// `NON_MARKETABLE_CONTACT`
    NonMarketableContact,
    /// `PORTAL_AUTHENTICATION_FAILURE`
    PortalAuthenticationFailure,
    /// `PORTAL_EXPIRED`
    PortalExpired,
    /// `PORTAL_MISSING_MARKETING_SCOPE`
    PortalMissingMarketingScope,
    /// `PORTAL_NOT_AUTHORIZED_FOR_APPLICATION`
    PortalNotAuthorizedForApplication,
    /// `PORTAL_OVER_LIMIT`
    PortalOverLimit,
    /// `PORTAL_SUSPENDED`
    PortalSuspended,
    /// `PREVIOUSLY_BOUNCED`
    PreviouslyBounced,
    /// `PREVIOUSLY_UNSUBSCRIBED_BRAND`
    PreviouslyUnsubscribedBrand,
    /// `PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT`
    PreviouslyUnsubscribedBusinessUnit,
    /// `PREVIOUSLY_UNSUBSCRIBED_MESSAGE`
    PreviouslyUnsubscribedMessage,
    /// `PREVIOUSLY_UNSUBSCRIBED_PORTAL`
    PreviouslyUnsubscribedPortal,
    /// `PREVIOUS_SPAM`
    PreviousSpam,
    /// `QUARANTINED_ADDRESS`
    QuarantinedAddress,
    /// `QUEUED`
    Queued,
    /// `RECIPIENT_FATIGUE_SUPPRESSED`
    RecipientFatigueSuppressed,
    /// `SENT`
    Sent,
    /// `TEMPLATE_RENDER_EXCEPTION`
    TemplateRenderException,
    /// `THROTTLED`
    Throttled,
    /// `TOO_MANY_RECIPIENTS`
    TooManyRecipients,
    /// `UBB_GOVERNANCE_MISSING`
    UbbGovernanceMissing,
    /// `UNCONFIGURED_SENDING_DOMAIN`
    UnconfiguredSendingDomain,
    /// `UNDELIVERABLE`
    Undeliverable,
    /// `VALIDATION_FAILED`
    ValidationFailed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TransactionalSingleSendEmailSendStatusViewSendResult "TransactionalSingleSendEmailSendStatusViewSendResult" {
        0 AddressListBombed "ADDRESS_LIST_BOMBED";
        1 AddressOnlyAcceptedOnProd "ADDRESS_ONLY_ACCEPTED_ON_PROD";
        2 AddressOptedOut "ADDRESS_OPTED_OUT";
        3 AttachmentDownloadQueueFull "ATTACHMENT_DOWNLOAD_QUEUE_FULL";
        4 BlockedAddress "BLOCKED_ADDRESS";
        5 BlockedDomain "BLOCKED_DOMAIN";
        6 BrandRecipientFatigueSuppressed "BRAND_RECIPIENT_FATIGUE_SUPPRESSED";
        7 CampaignCancelled "CAMPAIGN_CANCELLED";
        8 CancelledAbuse "CANCELLED_ABUSE";
        9 CorruptInput "CORRUPT_INPUT";
        10 EmailDisabled "EMAIL_DISABLED";
        11 EmailUnconfirmed "EMAIL_UNCONFIRMED";
        12 GdprDoiEnabled "GDPR_DOI_ENABLED";
        13 GraymailSuppressed "GRAYMAIL_SUPPRESSED";
        14 HublLimitExceeded "HUBL_LIMIT_EXCEEDED";
        15 IdempotentFail "IDEMPOTENT_FAIL";
        16 IdempotentIgnore "IDEMPOTENT_IGNORE";
        17 InvalidAppIdAttribution "INVALID_APP_ID_ATTRIBUTION";
        18 InvalidFromAddress "INVALID_FROM_ADDRESS";
        19 InvalidToAddress "INVALID_TO_ADDRESS";
        20 LowContactQualityScore "LOW_CONTACT_QUALITY_SCORE";
        21 MissingContent "MISSING_CONTENT";
        22 MissingRequiredParameter "MISSING_REQUIRED_PARAMETER";
        23 MissingTemplateProperties "MISSING_TEMPLATE_PROPERTIES";
        24 MtaIgnore "MTA_IGNORE";
        25 NonMarketableContact "NON_MARKETABLE_CONTACT";
        26 PortalAuthenticationFailure "PORTAL_AUTHENTICATION_FAILURE";
        27 PortalExpired "PORTAL_EXPIRED";
        28 PortalMissingMarketingScope "PORTAL_MISSING_MARKETING_SCOPE";
        29 PortalNotAuthorizedForApplication "PORTAL_NOT_AUTHORIZED_FOR_APPLICATION";
        30 PortalOverLimit "PORTAL_OVER_LIMIT";
        31 PortalSuspended "PORTAL_SUSPENDED";
        32 PreviouslyBounced "PREVIOUSLY_BOUNCED";
        33 PreviouslyUnsubscribedBrand "PREVIOUSLY_UNSUBSCRIBED_BRAND";
        34 PreviouslyUnsubscribedBusinessUnit "PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT";
        35 PreviouslyUnsubscribedMessage "PREVIOUSLY_UNSUBSCRIBED_MESSAGE";
        36 PreviouslyUnsubscribedPortal "PREVIOUSLY_UNSUBSCRIBED_PORTAL";
        37 PreviousSpam "PREVIOUS_SPAM";
        38 QuarantinedAddress "QUARANTINED_ADDRESS";
        39 Queued "QUEUED";
        40 RecipientFatigueSuppressed "RECIPIENT_FATIGUE_SUPPRESSED";
        41 Sent "SENT";
        42 TemplateRenderException "TEMPLATE_RENDER_EXCEPTION";
        43 Throttled "THROTTLED";
        44 TooManyRecipients "TOO_MANY_RECIPIENTS";
        45 UbbGovernanceMissing "UBB_GOVERNANCE_MISSING";
        46 UnconfiguredSendingDomain "UNCONFIGURED_SENDING_DOMAIN";
        47 Undeliverable "UNDELIVERABLE";
        48 ValidationFailed "VALIDATION_FAILED";
    } 49
}
