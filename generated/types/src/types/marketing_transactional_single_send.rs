// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, EventIdView, ForwardPaging,
};

/// `CollectionResponseSmtpApiTokenViewForwardPaging`: 2 members.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseSmtpApiTokenViewForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `SmtpApiTokenView`.
    pub results: Vec<SmtpApiTokenView>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseSmtpApiTokenViewForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseSmtpApiTokenViewForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseSmtpApiTokenViewForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SmtpApiTokenView>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<SmtpApiTokenView>> From<Vec<T>> for CollectionResponseSmtpApiTokenViewForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SmtpApiTokenView>, const N: usize> From<[T; N]> for CollectionResponseSmtpApiTokenViewForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SmtpApiTokenRequestEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SmtpApiTokenRequestEgg", kind: Kind::Record(&[
            Member { name: "campaignName", required: true }, Member { name: "createContact", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { campaign_name: Text::EMPTY, create_contact: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_name, 1 => &self.create_contact, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_name, 1 => &mut self.create_contact, _ => &mut self.rest }
    }
}
impl SmtpApiTokenRequestEgg {
    /// With all that is required.
    pub fn new(campaign_name: impl Into<Text>, create_contact: bool) -> Self {
        Self { campaign_name: campaign_name.into(), create_contact, rest: Rest::EMPTY }
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
    /// `password`: text that is not shown; may be absent.
    pub password: Option<Secret>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SmtpApiTokenView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SmtpApiTokenView", kind: Kind::Record(&[
            Member { name: "campaignName", required: true }, Member { name: "createContact", required: true },
            Member { name: "createdAt", required: true }, Member { name: "createdBy", required: true },
            Member { name: "emailCampaignId", required: true }, Member { name: "id", required: true },
            Member { name: "password", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            campaign_name: Text::EMPTY, create_contact: false, created_at: DateTime::UNSET, created_by: Text::EMPTY,
            email_campaign_id: Text::EMPTY, id: Text::EMPTY, password: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_name, 1 => &self.create_contact, 2 => &self.created_at, 3 => &self.created_by,
            4 => &self.email_campaign_id, 5 => &self.id, 6 => &self.password, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_name, 1 => &mut self.create_contact, 2 => &mut self.created_at,
            3 => &mut self.created_by, 4 => &mut self.email_campaign_id, 5 => &mut self.id, 6 => &mut self.password,
            _ => &mut self.rest,
        }
    }
}
impl SmtpApiTokenView {
    /// With all that is required.
    pub fn new(
        campaign_name: impl Into<Text>, create_contact: bool, created_at: impl Into<DateTime>,
        created_by: impl Into<Text>, email_campaign_id: impl Into<Text>, id: impl Into<Text>,
    ) -> Self {
        Self {
            campaign_name: campaign_name.into(), create_contact, created_at: created_at.into(),
            created_by: created_by.into(), email_campaign_id: email_campaign_id.into(), id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self { self.password = Some(password.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TransactionalSingleSendEmailSendStatusView {
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
impl TransactionalSingleSendEmailSendStatusView {
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
    pub fn send_result(mut self, send_result: impl Into<TransactionalSingleSendEmailSendStatusViewSendResult>) -> Self {
        self.send_result = Some(send_result.into()); self
    }
    /// Sets `startedAt`.
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.started_at = Some(started_at.into()); self
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
impl Shaped for TransactionalSingleSendEmailSendStatusViewSendResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TransactionalSingleSendEmailSendStatusViewSendResult", kind: Kind::Enumeration(&[
            "ADDRESS_LIST_BOMBED", "ADDRESS_ONLY_ACCEPTED_ON_PROD", "ADDRESS_OPTED_OUT",
            "ATTACHMENT_DOWNLOAD_QUEUE_FULL", "BLOCKED_ADDRESS", "BLOCKED_DOMAIN",
            "BRAND_RECIPIENT_FATIGUE_SUPPRESSED", "CAMPAIGN_CANCELLED", "CANCELLED_ABUSE", "CORRUPT_INPUT",
            "EMAIL_DISABLED", "EMAIL_UNCONFIRMED", "GDPR_DOI_ENABLED", "GRAYMAIL_SUPPRESSED", "HUBL_LIMIT_EXCEEDED",
            "IDEMPOTENT_FAIL", "IDEMPOTENT_IGNORE", "INVALID_APP_ID_ATTRIBUTION", "INVALID_FROM_ADDRESS",
            "INVALID_TO_ADDRESS", "LOW_CONTACT_QUALITY_SCORE", "MISSING_CONTENT", "MISSING_REQUIRED_PARAMETER",
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
            Self::CorruptInput => 9, Self::EmailDisabled => 10, Self::EmailUnconfirmed => 11,
            Self::GdprDoiEnabled => 12, Self::GraymailSuppressed => 13, Self::HublLimitExceeded => 14,
            Self::IdempotentFail => 15, Self::IdempotentIgnore => 16, Self::InvalidAppIdAttribution => 17,
            Self::InvalidFromAddress => 18, Self::InvalidToAddress => 19, Self::LowContactQualityScore => 20,
            Self::MissingContent => 21, Self::MissingRequiredParameter => 22, Self::MissingTemplateProperties => 23,
            Self::MtaIgnore => 24, Self::NonMarketableContact => 25, Self::PortalAuthenticationFailure => 26,
            Self::PortalExpired => 27, Self::PortalMissingMarketingScope => 28,
            Self::PortalNotAuthorizedForApplication => 29, Self::PortalOverLimit => 30, Self::PortalSuspended => 31,
            Self::PreviouslyBounced => 32, Self::PreviouslyUnsubscribedBrand => 33,
            Self::PreviouslyUnsubscribedBusinessUnit => 34, Self::PreviouslyUnsubscribedMessage => 35,
            Self::PreviouslyUnsubscribedPortal => 36, Self::PreviousSpam => 37, Self::QuarantinedAddress => 38,
            Self::Queued => 39, Self::RecipientFatigueSuppressed => 40, Self::Sent => 41,
            Self::TemplateRenderException => 42, Self::Throttled => 43, Self::TooManyRecipients => 44,
            Self::UbbGovernanceMissing => 45, Self::UnconfiguredSendingDomain => 46, Self::Undeliverable => 47,
            Self::ValidationFailed => 48, Self::Unknown(value) => return (49, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AddressListBombed, 1 => Self::AddressOnlyAcceptedOnProd, 2 => Self::AddressOptedOut,
            3 => Self::AttachmentDownloadQueueFull, 4 => Self::BlockedAddress, 5 => Self::BlockedDomain,
            6 => Self::BrandRecipientFatigueSuppressed, 7 => Self::CampaignCancelled, 8 => Self::CancelledAbuse,
            9 => Self::CorruptInput, 10 => Self::EmailDisabled, 11 => Self::EmailUnconfirmed,
            12 => Self::GdprDoiEnabled, 13 => Self::GraymailSuppressed, 14 => Self::HublLimitExceeded,
            15 => Self::IdempotentFail, 16 => Self::IdempotentIgnore, 17 => Self::InvalidAppIdAttribution,
            18 => Self::InvalidFromAddress, 19 => Self::InvalidToAddress, 20 => Self::LowContactQualityScore,
            21 => Self::MissingContent, 22 => Self::MissingRequiredParameter, 23 => Self::MissingTemplateProperties,
            24 => Self::MtaIgnore, 25 => Self::NonMarketableContact, 26 => Self::PortalAuthenticationFailure,
            27 => Self::PortalExpired, 28 => Self::PortalMissingMarketingScope,
            29 => Self::PortalNotAuthorizedForApplication, 30 => Self::PortalOverLimit, 31 => Self::PortalSuspended,
            32 => Self::PreviouslyBounced, 33 => Self::PreviouslyUnsubscribedBrand,
            34 => Self::PreviouslyUnsubscribedBusinessUnit, 35 => Self::PreviouslyUnsubscribedMessage,
            36 => Self::PreviouslyUnsubscribedPortal, 37 => Self::PreviousSpam, 38 => Self::QuarantinedAddress,
            39 => Self::Queued, 40 => Self::RecipientFatigueSuppressed, 41 => Self::Sent,
            42 => Self::TemplateRenderException, 43 => Self::Throttled, 44 => Self::TooManyRecipients,
            45 => Self::UbbGovernanceMissing, 46 => Self::UnconfiguredSendingDomain, 47 => Self::Undeliverable,
            48 => Self::ValidationFailed, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseSmtpApiTokenViewForwardPaging, SmtpApiTokenRequestEgg, SmtpApiTokenView,
    TransactionalSingleSendEmailSendStatusView,
}

crate::runtime::enumeration_traits! {
    TransactionalSingleSendEmailSendStatusViewSendResult,
}
