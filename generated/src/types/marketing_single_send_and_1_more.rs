// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `EmailSendStatusView`: 8 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in 2026-03, v3, v4.
#[non_exhaustive]
pub struct EmailSendStatusView {
    /// `completedAt`: a point in time; may be absent.
    pub completed_at: Option<DateTime>,
    /// `eventId`: `EventIdView`; may be absent.
    pub event_id: Option<EventIdView>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `sendResult`: `EmailSendStatusViewSendResult`; may be absent.
    pub send_result: Option<EmailSendStatusViewSendResult>,
    /// `startedAt`: a point in time; may be absent.
    pub started_at: Option<DateTime>,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `statusId`: text.
    pub status_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    EmailSendStatusView "EmailSendStatusView" {
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
impl EmailSendStatusView {
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

/// 51 known values; any other is kept as it came.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in 2026-03, v3, v4.
#[non_exhaustive]
pub enum EmailSendStatusViewSendResult {
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
    /// `CONTACT_VIEW_PERMISSION`
    ContactViewPermission,
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
    /// `MARKETING_ACTIVATION_DISALLOWED`
    MarketingActivationDisallowed,
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
    EmailSendStatusViewSendResult "EmailSendStatusViewSendResult" {
        0 AddressListBombed "ADDRESS_LIST_BOMBED";
        1 AddressOnlyAcceptedOnProd "ADDRESS_ONLY_ACCEPTED_ON_PROD";
        2 AddressOptedOut "ADDRESS_OPTED_OUT";
        3 AttachmentDownloadQueueFull "ATTACHMENT_DOWNLOAD_QUEUE_FULL";
        4 BlockedAddress "BLOCKED_ADDRESS";
        5 BlockedDomain "BLOCKED_DOMAIN";
        6 BrandRecipientFatigueSuppressed "BRAND_RECIPIENT_FATIGUE_SUPPRESSED";
        7 CampaignCancelled "CAMPAIGN_CANCELLED";
        8 CancelledAbuse "CANCELLED_ABUSE";
        9 ContactViewPermission "CONTACT_VIEW_PERMISSION";
        10 CorruptInput "CORRUPT_INPUT";
        11 EmailDisabled "EMAIL_DISABLED";
        12 EmailUnconfirmed "EMAIL_UNCONFIRMED";
        13 GdprDoiEnabled "GDPR_DOI_ENABLED";
        14 GraymailSuppressed "GRAYMAIL_SUPPRESSED";
        15 HublLimitExceeded "HUBL_LIMIT_EXCEEDED";
        16 IdempotentFail "IDEMPOTENT_FAIL";
        17 IdempotentIgnore "IDEMPOTENT_IGNORE";
        18 InvalidAppIdAttribution "INVALID_APP_ID_ATTRIBUTION";
        19 InvalidFromAddress "INVALID_FROM_ADDRESS";
        20 InvalidToAddress "INVALID_TO_ADDRESS";
        21 LowContactQualityScore "LOW_CONTACT_QUALITY_SCORE";
        22 MarketingActivationDisallowed "MARKETING_ACTIVATION_DISALLOWED";
        23 MissingContent "MISSING_CONTENT";
        24 MissingRequiredParameter "MISSING_REQUIRED_PARAMETER";
        25 MissingTemplateProperties "MISSING_TEMPLATE_PROPERTIES";
        26 MtaIgnore "MTA_IGNORE";
        27 NonMarketableContact "NON_MARKETABLE_CONTACT";
        28 PortalAuthenticationFailure "PORTAL_AUTHENTICATION_FAILURE";
        29 PortalExpired "PORTAL_EXPIRED";
        30 PortalMissingMarketingScope "PORTAL_MISSING_MARKETING_SCOPE";
        31 PortalNotAuthorizedForApplication "PORTAL_NOT_AUTHORIZED_FOR_APPLICATION";
        32 PortalOverLimit "PORTAL_OVER_LIMIT";
        33 PortalSuspended "PORTAL_SUSPENDED";
        34 PreviouslyBounced "PREVIOUSLY_BOUNCED";
        35 PreviouslyUnsubscribedBrand "PREVIOUSLY_UNSUBSCRIBED_BRAND";
        36 PreviouslyUnsubscribedBusinessUnit "PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT";
        37 PreviouslyUnsubscribedMessage "PREVIOUSLY_UNSUBSCRIBED_MESSAGE";
        38 PreviouslyUnsubscribedPortal "PREVIOUSLY_UNSUBSCRIBED_PORTAL";
        39 PreviousSpam "PREVIOUS_SPAM";
        40 QuarantinedAddress "QUARANTINED_ADDRESS";
        41 Queued "QUEUED";
        42 RecipientFatigueSuppressed "RECIPIENT_FATIGUE_SUPPRESSED";
        43 Sent "SENT";
        44 TemplateRenderException "TEMPLATE_RENDER_EXCEPTION";
        45 Throttled "THROTTLED";
        46 TooManyRecipients "TOO_MANY_RECIPIENTS";
        47 UbbGovernanceMissing "UBB_GOVERNANCE_MISSING";
        48 UnconfiguredSendingDomain "UNCONFIGURED_SENDING_DOMAIN";
        49 Undeliverable "UNDELIVERABLE";
        50 ValidationFailed "VALIDATION_FAILED";
    } 51
}

/// `EventIdView`: 2 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in 2025-09, 2026-03, 2026-09, v3, v4.
#[non_exhaustive]
pub struct EventIdView {
    /// `created`: a point in time.
    pub created: DateTime,
    /// `id`: text.
    pub id: Text,
    rest: Rest,
}
crate::runtime::record! {
    EventIdView "EventIdView" {
        0 created "created" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
    }
}
impl EventIdView {
    /// One with all that is required.
    pub fn new(created: impl Into<DateTime>, id: impl Into<Text>) -> Self {
        Self {
            created: created.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSingleSendEmail`: 6 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in v3, v4.
#[doc(alias = "PublicSingleSendEmail")]
#[non_exhaustive]
pub struct MarketingPublicSingleSendEmail {
    /// `bcc`: a list: text; may be absent.
    pub bcc: Option<Vec<Text>>,
    /// `cc`: a list: text; may be absent.
    pub cc: Option<Vec<Text>>,
    /// `from`: text; may be absent.
    pub from: Option<Text>,
    /// `replyTo`: a list: text; may be absent.
    pub reply_to: Option<Vec<Text>>,
    /// `sendId`: text; may be absent.
    pub send_id: Option<Text>,
    /// `to`: text.
    pub to: Text,
    rest: Rest,
}
crate::runtime::record! {
    MarketingPublicSingleSendEmail "PublicSingleSendEmail" {
        0 bcc "bcc" optional = None;
        1 cc "cc" optional = None;
        2 from "from" optional = None;
        3 reply_to "replyTo" optional = None;
        4 send_id "sendId" optional = None;
        5 to "to" required = Text::EMPTY;
    }
}
impl MarketingPublicSingleSendEmail {
    /// One with all that is required.
    pub fn new(to: impl Into<Text>) -> Self {
        Self {
            to: to.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `bcc`.
    pub fn bcc(mut self, bcc: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.bcc = Some(bcc.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `cc`.
    pub fn cc(mut self, cc: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.cc = Some(cc.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<Text>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `replyTo`.
    pub fn reply_to(
        mut self,
        reply_to: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.reply_to = Some(reply_to.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sendId`.
    pub fn send_id(mut self, send_id: impl Into<Text>) -> Self {
        self.send_id = Some(send_id.into());
        self
    }
}

/// `PublicSingleSendRequestEgg`: 4 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in v3, v4.
#[doc(alias = "PublicSingleSendRequestEgg")]
#[non_exhaustive]
pub struct MarketingPublicSingleSendRequestEgg {
    /// `contactProperties`: a map by name: text; may be absent.
    pub contact_properties: Option<Map<Text>>,
    /// `customProperties`: a map by name: any JSON; may be absent.
    pub custom_properties: Option<Map<Value>>,
    /// `emailId`: a whole number.
    pub email_id: i64,
    /// `message`: `MarketingPublicSingleSendEmail`.
    pub message: MarketingPublicSingleSendEmail,
    rest: Rest,
}
crate::runtime::record! {
    MarketingPublicSingleSendRequestEgg "PublicSingleSendRequestEgg" {
        0 contact_properties "contactProperties" optional = None;
        1 custom_properties "customProperties" optional = None;
        2 email_id "emailId" required = 0;
        3 message "message" required = Shaped::blank();
    }
}
impl MarketingPublicSingleSendRequestEgg {
    /// One with all that is required.
    pub fn new(
        email_id: impl Into<i64>,
        message: impl Into<MarketingPublicSingleSendEmail>,
    ) -> Self {
        Self {
            email_id: email_id.into(),
            message: message.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `contactProperties`.
    pub fn contact_properties(
        mut self,
        contact_properties: impl Into<Map<Text>>,
    ) -> Self {
        self.contact_properties = Some(contact_properties.into());
        self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(
        mut self,
        custom_properties: impl Into<Map<Value>>,
    ) -> Self {
        self.custom_properties = Some(custom_properties.into());
        self
    }
}

/// `PublicSingleSendEmail`: 6 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct PublicSingleSendEmail {
    /// `bcc`: a list: text.
    pub bcc: Vec<Text>,
    /// `cc`: a list: text.
    pub cc: Vec<Text>,
    /// `from`: text; may be absent.
    pub from: Option<Text>,
    /// `replyTo`: a list: text.
    pub reply_to: Vec<Text>,
    /// `sendId`: text; may be absent.
    pub send_id: Option<Text>,
    /// `to`: text; may be absent.
    pub to: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSingleSendEmail "PublicSingleSendEmail" {
        0 bcc "bcc" required = Vec::new();
        1 cc "cc" required = Vec::new();
        2 from "from" optional = None;
        3 reply_to "replyTo" required = Vec::new();
        4 send_id "sendId" optional = None;
        5 to "to" optional = None;
    }
}
impl PublicSingleSendEmail {
    /// One with all that is required.
    pub fn new(
        bcc: impl IntoIterator<Item = impl Into<Text>>,
        cc: impl IntoIterator<Item = impl Into<Text>>,
        reply_to: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            bcc: bcc.into_iter().map(Into::into).collect(),
            cc: cc.into_iter().map(Into::into).collect(),
            reply_to: reply_to.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<Text>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// Sets `sendId`.
    pub fn send_id(mut self, send_id: impl Into<Text>) -> Self {
        self.send_id = Some(send_id.into());
        self
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<Text>) -> Self {
        self.to = Some(to.into());
        self
    }
}

/// `PublicSingleSendRequestEgg`: 4 members.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct PublicSingleSendRequestEgg {
    /// `contactProperties`: a map by name: text.
    pub contact_properties: Map<Text>,
    /// `customProperties`: a map by name: any JSON.
    pub custom_properties: Map<Value>,
    /// `emailId`: a whole number.
    pub email_id: i64,
    /// `message`: `PublicSingleSendEmail`.
    pub message: PublicSingleSendEmail,
    rest: Rest,
}
crate::runtime::record! {
    PublicSingleSendRequestEgg "PublicSingleSendRequestEgg" {
        0 contact_properties "contactProperties" required = Map::EMPTY;
        1 custom_properties "customProperties" required = Map::EMPTY;
        2 email_id "emailId" required = 0;
        3 message "message" required = Shaped::blank();
    }
}
impl PublicSingleSendRequestEgg {
    /// One with all that is required.
    pub fn new(
        contact_properties: impl Into<Map<Text>>,
        custom_properties: impl Into<Map<Value>>,
        email_id: impl Into<i64>,
        message: impl Into<PublicSingleSendEmail>,
    ) -> Self {
        Self {
            contact_properties: contact_properties.into(),
            custom_properties: custom_properties.into(),
            email_id: email_id.into(),
            message: message.into(),
            ..Shaped::blank()
        }
    }
}
