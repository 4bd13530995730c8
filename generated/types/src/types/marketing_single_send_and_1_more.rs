// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailSendStatusView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailSendStatusView", kind: Kind::Record(&[
            Member { name: "completedAt", required: false }, Member { name: "eventId", required: false },
            Member { name: "message", required: false }, Member { name: "requestedAt", required: false },
            Member { name: "sendResult", required: false }, Member { name: "startedAt", required: false },
            Member { name: "status", required: true }, Member { name: "statusId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: None, event_id: None, message: None, requested_at: None, send_result: None,
            started_at: None, status: Shaped::blank(), status_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.event_id, 2 => &self.message, 3 => &self.requested_at,
            4 => &self.send_result, 5 => &self.started_at, 6 => &self.status, 7 => &self.status_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.event_id, 2 => &mut self.message,
            3 => &mut self.requested_at, 4 => &mut self.send_result, 5 => &mut self.started_at,
            6 => &mut self.status, 7 => &mut self.status_id, _ => &mut self.rest,
        }
    }
}
impl EmailSendStatusView {
    /// With all that is required.
    pub fn new(status: impl Into<BatchResponseSimplePublicStatus>, status_id: impl Into<Text>) -> Self {
        Self { status: status.into(), status_id: status_id.into(), ..Shaped::blank() }
    }
    /// Sets `completedAt`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into()); self
    }
    /// Sets `eventId`.
    pub fn event_id(mut self, event_id: impl Into<EventIdView>) -> Self { self.event_id = Some(event_id.into()); self }
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<Text>) -> Self { self.message = Some(message.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
    /// Sets `sendResult`.
    pub fn send_result(mut self, send_result: impl Into<EmailSendStatusViewSendResult>) -> Self {
        self.send_result = Some(send_result.into()); self
    }
    /// Sets `startedAt`.
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.started_at = Some(started_at.into()); self
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
impl Shaped for EmailSendStatusViewSendResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailSendStatusViewSendResult", kind: Kind::Enumeration(&[
            "ADDRESS_LIST_BOMBED", "ADDRESS_ONLY_ACCEPTED_ON_PROD", "ADDRESS_OPTED_OUT",
            "ATTACHMENT_DOWNLOAD_QUEUE_FULL", "BLOCKED_ADDRESS", "BLOCKED_DOMAIN",
            "BRAND_RECIPIENT_FATIGUE_SUPPRESSED", "CAMPAIGN_CANCELLED", "CANCELLED_ABUSE", "CONTACT_VIEW_PERMISSION",
            "CORRUPT_INPUT", "EMAIL_DISABLED", "EMAIL_UNCONFIRMED", "GDPR_DOI_ENABLED", "GRAYMAIL_SUPPRESSED",
            "HUBL_LIMIT_EXCEEDED", "IDEMPOTENT_FAIL", "IDEMPOTENT_IGNORE", "INVALID_APP_ID_ATTRIBUTION",
            "INVALID_FROM_ADDRESS", "INVALID_TO_ADDRESS", "LOW_CONTACT_QUALITY_SCORE",
            "MARKETING_ACTIVATION_DISALLOWED", "MISSING_CONTENT", "MISSING_REQUIRED_PARAMETER",
            "MISSING_TEMPLATE_PROPERTIES", "MTA_IGNORE", "NON_MARKETABLE_CONTACT", "PORTAL_AUTHENTICATION_FAILURE",
            "PORTAL_EXPIRED", "PORTAL_MISSING_MARKETING_SCOPE", "PORTAL_NOT_AUTHORIZED_FOR_APPLICATION",
            "PORTAL_OVER_LIMIT", "PORTAL_SUSPENDED", "PREVIOUSLY_BOUNCED", "PREVIOUSLY_UNSUBSCRIBED_BRAND",
            "PREVIOUSLY_UNSUBSCRIBED_BUSINESS_UNIT", "PREVIOUSLY_UNSUBSCRIBED_MESSAGE",
            "PREVIOUSLY_UNSUBSCRIBED_PORTAL", "PREVIOUS_SPAM", "QUARANTINED_ADDRESS", "QUEUED",
            "RECIPIENT_FATIGUE_SUPPRESSED", "SENT", "TEMPLATE_RENDER_EXCEPTION", "THROTTLED", "TOO_MANY_RECIPIENTS",
            "UBB_GOVERNANCE_MISSING", "UNCONFIGURED_SENDING_DOMAIN", "UNDELIVERABLE", "VALIDATION_FAILED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AddressListBombed => 0, Self::AddressOnlyAcceptedOnProd => 1, Self::AddressOptedOut => 2,
            Self::AttachmentDownloadQueueFull => 3, Self::BlockedAddress => 4, Self::BlockedDomain => 5,
            Self::BrandRecipientFatigueSuppressed => 6, Self::CampaignCancelled => 7, Self::CancelledAbuse => 8,
            Self::ContactViewPermission => 9, Self::CorruptInput => 10, Self::EmailDisabled => 11,
            Self::EmailUnconfirmed => 12, Self::GdprDoiEnabled => 13, Self::GraymailSuppressed => 14,
            Self::HublLimitExceeded => 15, Self::IdempotentFail => 16, Self::IdempotentIgnore => 17,
            Self::InvalidAppIdAttribution => 18, Self::InvalidFromAddress => 19, Self::InvalidToAddress => 20,
            Self::LowContactQualityScore => 21, Self::MarketingActivationDisallowed => 22,
            Self::MissingContent => 23, Self::MissingRequiredParameter => 24, Self::MissingTemplateProperties => 25,
            Self::MtaIgnore => 26, Self::NonMarketableContact => 27, Self::PortalAuthenticationFailure => 28,
            Self::PortalExpired => 29, Self::PortalMissingMarketingScope => 30,
            Self::PortalNotAuthorizedForApplication => 31, Self::PortalOverLimit => 32, Self::PortalSuspended => 33,
            Self::PreviouslyBounced => 34, Self::PreviouslyUnsubscribedBrand => 35,
            Self::PreviouslyUnsubscribedBusinessUnit => 36, Self::PreviouslyUnsubscribedMessage => 37,
            Self::PreviouslyUnsubscribedPortal => 38, Self::PreviousSpam => 39, Self::QuarantinedAddress => 40,
            Self::Queued => 41, Self::RecipientFatigueSuppressed => 42, Self::Sent => 43,
            Self::TemplateRenderException => 44, Self::Throttled => 45, Self::TooManyRecipients => 46,
            Self::UbbGovernanceMissing => 47, Self::UnconfiguredSendingDomain => 48, Self::Undeliverable => 49,
            Self::ValidationFailed => 50, Self::Unknown(value) => return (51, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AddressListBombed, 1 => Self::AddressOnlyAcceptedOnProd, 2 => Self::AddressOptedOut,
            3 => Self::AttachmentDownloadQueueFull, 4 => Self::BlockedAddress, 5 => Self::BlockedDomain,
            6 => Self::BrandRecipientFatigueSuppressed, 7 => Self::CampaignCancelled, 8 => Self::CancelledAbuse,
            9 => Self::ContactViewPermission, 10 => Self::CorruptInput, 11 => Self::EmailDisabled,
            12 => Self::EmailUnconfirmed, 13 => Self::GdprDoiEnabled, 14 => Self::GraymailSuppressed,
            15 => Self::HublLimitExceeded, 16 => Self::IdempotentFail, 17 => Self::IdempotentIgnore,
            18 => Self::InvalidAppIdAttribution, 19 => Self::InvalidFromAddress, 20 => Self::InvalidToAddress,
            21 => Self::LowContactQualityScore, 22 => Self::MarketingActivationDisallowed,
            23 => Self::MissingContent, 24 => Self::MissingRequiredParameter, 25 => Self::MissingTemplateProperties,
            26 => Self::MtaIgnore, 27 => Self::NonMarketableContact, 28 => Self::PortalAuthenticationFailure,
            29 => Self::PortalExpired, 30 => Self::PortalMissingMarketingScope,
            31 => Self::PortalNotAuthorizedForApplication, 32 => Self::PortalOverLimit, 33 => Self::PortalSuspended,
            34 => Self::PreviouslyBounced, 35 => Self::PreviouslyUnsubscribedBrand,
            36 => Self::PreviouslyUnsubscribedBusinessUnit, 37 => Self::PreviouslyUnsubscribedMessage,
            38 => Self::PreviouslyUnsubscribedPortal, 39 => Self::PreviousSpam, 40 => Self::QuarantinedAddress,
            41 => Self::Queued, 42 => Self::RecipientFatigueSuppressed, 43 => Self::Sent,
            44 => Self::TemplateRenderException, 45 => Self::Throttled, 46 => Self::TooManyRecipients,
            47 => Self::UbbGovernanceMissing, 48 => Self::UnconfiguredSendingDomain, 49 => Self::Undeliverable,
            50 => Self::ValidationFailed, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventIdView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventIdView", kind: Kind::Record(&[
            Member { name: "created", required: true }, Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { created: DateTime::UNSET, id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.created, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.created, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl EventIdView {
    /// With all that is required.
    pub fn new(created: impl Into<DateTime>, id: impl Into<Text>) -> Self {
        Self { created: created.into(), id: id.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingPublicSingleSendEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleSendEmail", kind: Kind::Record(&[
            Member { name: "bcc", required: false }, Member { name: "cc", required: false },
            Member { name: "from", required: false }, Member { name: "replyTo", required: false },
            Member { name: "sendId", required: false }, Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { bcc: None, cc: None, from: None, reply_to: None, send_id: None, to: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bcc, 1 => &self.cc, 2 => &self.from, 3 => &self.reply_to, 4 => &self.send_id, 5 => &self.to,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bcc, 1 => &mut self.cc, 2 => &mut self.from, 3 => &mut self.reply_to,
            4 => &mut self.send_id, 5 => &mut self.to, _ => &mut self.rest,
        }
    }
}
impl MarketingPublicSingleSendEmail {
    /// With all that is required.
    pub fn new(to: impl Into<Text>) -> Self { Self { to: to.into(), ..Shaped::blank() } }
    /// Sets `bcc`.
    pub fn bcc(mut self, bcc: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.bcc = Some(bcc.into_iter().map(Into::into).collect()); self
    }
    /// Sets `cc`.
    pub fn cc(mut self, cc: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.cc = Some(cc.into_iter().map(Into::into).collect()); self
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<Text>) -> Self { self.from = Some(from.into()); self }
    /// Sets `replyTo`.
    pub fn reply_to(mut self, reply_to: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.reply_to = Some(reply_to.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sendId`.
    pub fn send_id(mut self, send_id: impl Into<Text>) -> Self { self.send_id = Some(send_id.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingPublicSingleSendRequestEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleSendRequestEgg", kind: Kind::Record(&[
            Member { name: "contactProperties", required: false },
            Member { name: "customProperties", required: false }, Member { name: "emailId", required: true },
            Member { name: "message", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_properties: None, custom_properties: None, email_id: 0, message: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_properties, 1 => &self.custom_properties, 2 => &self.email_id, 3 => &self.message,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_properties, 1 => &mut self.custom_properties, 2 => &mut self.email_id,
            3 => &mut self.message, _ => &mut self.rest,
        }
    }
}
impl MarketingPublicSingleSendRequestEgg {
    /// With all that is required.
    pub fn new(email_id: impl Into<i64>, message: impl Into<MarketingPublicSingleSendEmail>) -> Self {
        Self { email_id: email_id.into(), message: message.into(), ..Shaped::blank() }
    }
    /// Sets `contactProperties`.
    pub fn contact_properties(mut self, contact_properties: impl Into<Map<Text>>) -> Self {
        self.contact_properties = Some(contact_properties.into()); self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Value>>) -> Self {
        self.custom_properties = Some(custom_properties.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSingleSendEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleSendEmail", kind: Kind::Record(&[
            Member { name: "bcc", required: true }, Member { name: "cc", required: true },
            Member { name: "from", required: false }, Member { name: "replyTo", required: true },
            Member { name: "sendId", required: false }, Member { name: "to", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bcc: Vec::new(), cc: Vec::new(), from: None, reply_to: Vec::new(), send_id: None, to: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bcc, 1 => &self.cc, 2 => &self.from, 3 => &self.reply_to, 4 => &self.send_id, 5 => &self.to,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bcc, 1 => &mut self.cc, 2 => &mut self.from, 3 => &mut self.reply_to,
            4 => &mut self.send_id, 5 => &mut self.to, _ => &mut self.rest,
        }
    }
}
impl PublicSingleSendEmail {
    /// With all that is required.
    pub fn new(
        bcc: impl IntoIterator<Item = impl Into<Text>>, cc: impl IntoIterator<Item = impl Into<Text>>,
        reply_to: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            bcc: bcc.into_iter().map(Into::into).collect(), cc: cc.into_iter().map(Into::into).collect(),
            reply_to: reply_to.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<Text>) -> Self { self.from = Some(from.into()); self }
    /// Sets `sendId`.
    pub fn send_id(mut self, send_id: impl Into<Text>) -> Self { self.send_id = Some(send_id.into()); self }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<Text>) -> Self { self.to = Some(to.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSingleSendRequestEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleSendRequestEgg", kind: Kind::Record(&[
            Member { name: "contactProperties", required: true },
            Member { name: "customProperties", required: true }, Member { name: "emailId", required: true },
            Member { name: "message", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_properties: Map::EMPTY, custom_properties: Map::EMPTY, email_id: 0, message: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_properties, 1 => &self.custom_properties, 2 => &self.email_id, 3 => &self.message,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_properties, 1 => &mut self.custom_properties, 2 => &mut self.email_id,
            3 => &mut self.message, _ => &mut self.rest,
        }
    }
}
impl PublicSingleSendRequestEgg {
    /// With all that is required.
    pub fn new(
        contact_properties: impl Into<Map<Text>>, custom_properties: impl Into<Map<Value>>, email_id: impl Into<i64>,
        message: impl Into<PublicSingleSendEmail>,
    ) -> Self {
        Self {
            contact_properties: contact_properties.into(), custom_properties: custom_properties.into(),
            email_id: email_id.into(), message: message.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    EmailSendStatusView, EventIdView, MarketingPublicSingleSendEmail, MarketingPublicSingleSendRequestEgg,
    PublicSingleSendEmail, PublicSingleSendRequestEgg,
}

crate::runtime::enumeration_traits! {
    EmailSendStatusViewSendResult,
}
