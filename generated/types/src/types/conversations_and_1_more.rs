// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging, PublicClient, PublicContact, PublicConversationsMessageDirection,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType, PublicFileType, PublicLocation,
    PublicMessageHeader, PublicMessageStatus, PublicQuickRepliesType, PublicSocialType, PublicUnsupportedContent,
    PublicWhatsAppTemplateMetadataType,
};

/// `CollectionResponseWithTotalPublicChannelAccount`: 3 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannelAccount {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicChannelAccount`.
    pub results: Vec<PublicChannelAccount>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicChannelAccount", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPublicChannelAccount {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicChannelAccount>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `PublicChannelAccount`: 10 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicChannelAccount {
    /// `active`: true or false.
    pub active: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `authorized`: true or false.
    pub authorized: bool,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `id`: text.
    pub id: Text,
    /// `inboxId`: text.
    pub inbox_id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccount", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "archived", required: true },
            Member { name: "archivedAt", required: false }, Member { name: "authorized", required: true },
            Member { name: "channelId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "deliveryIdentifier", required: false }, Member { name: "id", required: true },
            Member { name: "inboxId", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, archived: false, archived_at: None, authorized: false, channel_id: Text::EMPTY,
            created_at: DateTime::UNSET, delivery_identifier: None, id: Text::EMPTY, inbox_id: Text::EMPTY,
            name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.archived, 2 => &self.archived_at, 3 => &self.authorized,
            4 => &self.channel_id, 5 => &self.created_at, 6 => &self.delivery_identifier, 7 => &self.id,
            8 => &self.inbox_id, 9 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.archived, 2 => &mut self.archived_at, 3 => &mut self.authorized,
            4 => &mut self.channel_id, 5 => &mut self.created_at, 6 => &mut self.delivery_identifier,
            7 => &mut self.id, 8 => &mut self.inbox_id, 9 => &mut self.name, _ => &mut self.rest,
        }
    }
}
impl PublicChannelAccount {
    /// With all that is required.
    pub fn new(
        active: bool, archived: bool, authorized: bool, channel_id: impl Into<Text>, created_at: impl Into<DateTime>,
        id: impl Into<Text>, inbox_id: impl Into<Text>, name: impl Into<Text>,
    ) -> Self {
        Self {
            active, archived, authorized, channel_id: channel_id.into(), created_at: created_at.into(),
            id: id.into(), inbox_id: inbox_id.into(), name: name.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
}

/// `PublicConversationsMessage`: 20 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicConversationsMessage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `attachments`: a list: `PublicConversationsMessageAttachments`.
    pub attachments: Vec<PublicConversationsMessageAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `client`: `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `direction`: `PublicConversationsMessageDirection`.
    pub direction: PublicConversationsMessageDirection,
    /// `id`: text.
    pub id: Text,
    /// `inReplyToId`: text; may be absent.
    pub in_reply_to_id: Option<Text>,
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `status`: `PublicMessageStatus`; may be absent.
    pub status: Option<PublicMessageStatus>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `truncationStatus`: `PublicConversationsMessageTruncationStatus`.
    pub truncation_status: PublicConversationsMessageTruncationStatus,
    /// `type`: `PublicConversationsMessageType`.
    pub r#type: PublicConversationsMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicConversationsMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessage", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "attachments", required: true },
            Member { name: "channelAccountId", required: true }, Member { name: "channelId", required: true },
            Member { name: "client", required: true }, Member { name: "conversationsThreadId", required: true },
            Member { name: "createdAt", required: true }, Member { name: "createdBy", required: true },
            Member { name: "direction", required: true }, Member { name: "id", required: true },
            Member { name: "inReplyToId", required: false }, Member { name: "recipients", required: true },
            Member { name: "richText", required: false }, Member { name: "senders", required: true },
            Member { name: "status", required: false }, Member { name: "subject", required: false },
            Member { name: "text", required: true }, Member { name: "truncationStatus", required: true },
            Member { name: "type", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, attachments: Vec::new(), channel_account_id: Text::EMPTY, channel_id: Text::EMPTY,
            client: Shaped::blank(), conversations_thread_id: Text::EMPTY, created_at: DateTime::UNSET,
            created_by: Text::EMPTY, direction: Shaped::blank(), id: Text::EMPTY, in_reply_to_id: None,
            recipients: Vec::new(), rich_text: None, senders: Vec::new(), status: None, subject: None,
            text: Text::EMPTY, truncation_status: Shaped::blank(), r#type: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.attachments, 2 => &self.channel_account_id, 3 => &self.channel_id,
            4 => &self.client, 5 => &self.conversations_thread_id, 6 => &self.created_at, 7 => &self.created_by,
            8 => &self.direction, 9 => &self.id, 10 => &self.in_reply_to_id, 11 => &self.recipients,
            12 => &self.rich_text, 13 => &self.senders, 14 => &self.status, 15 => &self.subject, 16 => &self.text,
            17 => &self.truncation_status, 18 => &self.r#type, 19 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.attachments, 2 => &mut self.channel_account_id,
            3 => &mut self.channel_id, 4 => &mut self.client, 5 => &mut self.conversations_thread_id,
            6 => &mut self.created_at, 7 => &mut self.created_by, 8 => &mut self.direction, 9 => &mut self.id,
            10 => &mut self.in_reply_to_id, 11 => &mut self.recipients, 12 => &mut self.rich_text,
            13 => &mut self.senders, 14 => &mut self.status, 15 => &mut self.subject, 16 => &mut self.text,
            17 => &mut self.truncation_status, 18 => &mut self.r#type, 19 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicConversationsMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, attachments: impl IntoIterator<Item = impl Into<PublicConversationsMessageAttachments>>,
        channel_account_id: impl Into<Text>, channel_id: impl Into<Text>, client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>, created_by: impl Into<Text>,
        direction: impl Into<PublicConversationsMessageDirection>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>, text: impl Into<Text>,
        truncation_status: impl Into<PublicConversationsMessageTruncationStatus>,
    ) -> Self {
        Self {
            archived, attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(), channel_id: channel_id.into(), client: client.into(),
            conversations_thread_id: conversations_thread_id.into(), created_at: created_at.into(),
            created_by: created_by.into(), direction: direction.into(), id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), text: text.into(),
            truncation_status: truncation_status.into(), r#type: PublicConversationsMessageType::Message,
            ..Shaped::blank()
        }
    }
    /// Sets `inReplyToId`.
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<Text>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into()); self
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<PublicMessageStatus>) -> Self { self.status = Some(status.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// 8 alternatives, told apart by `type`.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicConversationsMessageAttachments {
    /// `type` is `CONTACT`.
    PublicContact(PublicContact),
    /// `type` is `FILE`.
    PublicFile(PublicFile),
    /// `type` is `LOCATION`.
    PublicLocation(PublicLocation),
    /// `type` is `MESSAGE_HEADER`.
    PublicMessageHeader(PublicMessageHeader),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickReplies(PublicQuickReplies),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMetadataAttachment(PublicSocialMetadataAttachment),
    /// `type` is `UNSUPPORTED_CONTENT`.
    PublicUnsupportedContent(PublicUnsupportedContent),
    /// `type` is `WHATSAPP_TEMPLATE_METADATA`.
    PublicWhatsAppTemplateMetadata(PublicWhatsAppTemplateMetadata),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicConversationsMessageAttachments {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessageAttachments", kind: Kind::Union(&[
            Variant { name: "PublicContact", tag: Some(("type", &["CONTACT"])), required: &[] },
            Variant { name: "PublicFile", tag: Some(("type", &["FILE"])), required: &[] },
            Variant { name: "PublicLocation", tag: Some(("type", &["LOCATION"])), required: &[] },
            Variant { name: "PublicMessageHeader", tag: Some(("type", &["MESSAGE_HEADER"])), required: &[] },
            Variant { name: "PublicQuickReplies", tag: Some(("type", &["QUICK_REPLIES"])), required: &[] },
            Variant { name: "PublicSocialMetadataAttachment", tag: Some(("type", &["SOCIAL_MEDIA_METADATA"])), required: &[] },
            Variant { name: "PublicUnsupportedContent", tag: Some(("type", &["UNSUPPORTED_CONTENT"])), required: &[] },
            Variant { name: "PublicWhatsAppTemplateMetadata", tag: Some(("type", &["WHATSAPP_TEMPLATE_METADATA"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicContact(value) => (0, value), Self::PublicFile(value) => (1, value),
            Self::PublicLocation(value) => (2, value), Self::PublicMessageHeader(value) => (3, value),
            Self::PublicQuickReplies(value) => (4, value), Self::PublicSocialMetadataAttachment(value) => (5, value),
            Self::PublicUnsupportedContent(value) => (6, value),
            Self::PublicWhatsAppTemplateMetadata(value) => (7, value), Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicContact(Shaped::blank()), 1 => Self::PublicFile(Shaped::blank()),
            2 => Self::PublicLocation(Shaped::blank()), 3 => Self::PublicMessageHeader(Shaped::blank()),
            4 => Self::PublicQuickReplies(Shaped::blank()),
            5 => Self::PublicSocialMetadataAttachment(Shaped::blank()),
            6 => Self::PublicUnsupportedContent(Shaped::blank()),
            7 => Self::PublicWhatsAppTemplateMetadata(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicContact(value) => value, Self::PublicFile(value) => value,
            Self::PublicLocation(value) => value, Self::PublicMessageHeader(value) => value,
            Self::PublicQuickReplies(value) => value, Self::PublicSocialMetadataAttachment(value) => value,
            Self::PublicUnsupportedContent(value) => value, Self::PublicWhatsAppTemplateMetadata(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicContact> for PublicConversationsMessageAttachments {
    fn from(value: PublicContact) -> Self {
        Self::PublicContact(value)
    }
}
impl From<PublicFile> for PublicConversationsMessageAttachments {
    fn from(value: PublicFile) -> Self {
        Self::PublicFile(value)
    }
}
impl From<PublicLocation> for PublicConversationsMessageAttachments {
    fn from(value: PublicLocation) -> Self {
        Self::PublicLocation(value)
    }
}
impl From<PublicMessageHeader> for PublicConversationsMessageAttachments {
    fn from(value: PublicMessageHeader) -> Self {
        Self::PublicMessageHeader(value)
    }
}
impl From<PublicQuickReplies> for PublicConversationsMessageAttachments {
    fn from(value: PublicQuickReplies) -> Self {
        Self::PublicQuickReplies(value)
    }
}
impl From<PublicSocialMetadataAttachment> for PublicConversationsMessageAttachments {
    fn from(value: PublicSocialMetadataAttachment) -> Self {
        Self::PublicSocialMetadataAttachment(value)
    }
}
impl From<PublicUnsupportedContent> for PublicConversationsMessageAttachments {
    fn from(value: PublicUnsupportedContent) -> Self {
        Self::PublicUnsupportedContent(value)
    }
}
impl From<PublicWhatsAppTemplateMetadata> for PublicConversationsMessageAttachments {
    fn from(value: PublicWhatsAppTemplateMetadata) -> Self {
        Self::PublicWhatsAppTemplateMetadata(value)
    }
}

/// `PublicDeliveryIdentifier`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicDeliveryIdentifier {
    /// `type`: `PublicDeliveryIdentifierType`.
    pub r#type: PublicDeliveryIdentifierType,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDeliveryIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDeliveryIdentifier", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl PublicDeliveryIdentifier {
    /// With all that is required.
    pub fn new(r#type: impl Into<PublicDeliveryIdentifierType>, value: impl Into<Text>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicDeliveryIdentifierType {
    /// `CHANNEL_SPECIFIC_OPAQUE_ID`
    ChannelSpecificOpaqueId,
    /// `HS_EMAIL_ADDRESS`
    HsEmailAddress,
    /// `HS_PHONE_NUMBER`
    HsPhoneNumber,
    /// `HS_SHORT_CODE`
    HsShortCode,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicDeliveryIdentifierType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDeliveryIdentifierType", kind: Kind::Enumeration(&[
            "CHANNEL_SPECIFIC_OPAQUE_ID", "HS_EMAIL_ADDRESS", "HS_PHONE_NUMBER", "HS_SHORT_CODE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ChannelSpecificOpaqueId => 0, Self::HsEmailAddress => 1, Self::HsPhoneNumber => 2,
            Self::HsShortCode => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ChannelSpecificOpaqueId, 1 => Self::HsEmailAddress, 2 => Self::HsPhoneNumber,
            3 => Self::HsShortCode, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicFile`: 5 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicFile {
    /// `fileId`: text.
    pub file_id: Text,
    /// `fileUsageType`: `PublicFileFileUsageType`.
    pub file_usage_type: PublicFileFileUsageType,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `PublicFileType`.
    pub r#type: PublicFileType,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFile", kind: Kind::Record(&[
            Member { name: "fileId", required: true }, Member { name: "fileUsageType", required: true },
            Member { name: "name", required: false }, Member { name: "type", required: true },
            Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            file_id: Text::EMPTY, file_usage_type: Shaped::blank(), name: None, r#type: Shaped::blank(), url: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_id, 1 => &self.file_usage_type, 2 => &self.name, 3 => &self.r#type, 4 => &self.url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id, 1 => &mut self.file_usage_type, 2 => &mut self.name, 3 => &mut self.r#type,
            4 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl PublicFile {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, file_usage_type: impl Into<PublicFileFileUsageType>) -> Self {
        Self {
            file_id: file_id.into(), file_usage_type: file_usage_type.into(), r#type: PublicFileType::File,
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicFileFileUsageType {
    /// `AUDIO`
    Audio,
    /// `IMAGE`
    Image,
    /// `OTHER`
    Other,
    /// `STICKER`
    Sticker,
    /// `VOICE_RECORDING`
    VoiceRecording,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFileFileUsageType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFileFileUsageType", kind: Kind::Enumeration(&[
            "AUDIO", "IMAGE", "OTHER", "STICKER", "VOICE_RECORDING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Audio => 0, Self::Image => 1, Self::Other => 2, Self::Sticker => 3, Self::VoiceRecording => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Audio, 1 => Self::Image, 2 => Self::Other, 3 => Self::Sticker, 4 => Self::VoiceRecording,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicQuickReplies`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicQuickReplies {
    /// `allowMultiSelect`: true or false.
    pub allow_multi_select: bool,
    /// `allowUserInput`: true or false.
    pub allow_user_input: bool,
    /// `quickReplies`: a list: `QuickReply`.
    pub quick_replies: Vec<QuickReply>,
    /// `type`: `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicQuickReplies {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicQuickReplies", kind: Kind::Record(&[
            Member { name: "allowMultiSelect", required: true }, Member { name: "allowUserInput", required: true },
            Member { name: "quickReplies", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_multi_select: false, allow_user_input: false, quick_replies: Vec::new(), r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_multi_select, 1 => &self.allow_user_input, 2 => &self.quick_replies, 3 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_multi_select, 1 => &mut self.allow_user_input, 2 => &mut self.quick_replies,
            3 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PublicQuickReplies {
    /// With all that is required.
    pub fn new(
        allow_multi_select: bool, allow_user_input: bool,
        quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>,
    ) -> Self {
        Self {
            allow_multi_select, allow_user_input, quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies, rest: Rest::EMPTY,
        }
    }
}

/// `PublicRecipient`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicRecipient {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`.
    pub delivery_identifier: PublicDeliveryIdentifier,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `recipientField`: text; may be absent.
    pub recipient_field: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRecipient {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecipient", kind: Kind::Record(&[
            Member { name: "actorId", required: false }, Member { name: "deliveryIdentifier", required: true },
            Member { name: "name", required: false }, Member { name: "recipientField", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actor_id: None, delivery_identifier: Shaped::blank(), name: None, recipient_field: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actor_id, 1 => &self.delivery_identifier, 2 => &self.name, 3 => &self.recipient_field,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actor_id, 1 => &mut self.delivery_identifier, 2 => &mut self.name,
            3 => &mut self.recipient_field, _ => &mut self.rest,
        }
    }
}
impl PublicRecipient {
    /// With all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self { delivery_identifier: delivery_identifier.into(), ..Shaped::blank() }
    }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self { self.actor_id = Some(actor_id.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `recipientField`.
    pub fn recipient_field(mut self, recipient_field: impl Into<Text>) -> Self {
        self.recipient_field = Some(recipient_field.into()); self
    }
}

/// `PublicSender`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSender {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `senderField`: text; may be absent.
    pub sender_field: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSender {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSender", kind: Kind::Record(&[
            Member { name: "actorId", required: false }, Member { name: "deliveryIdentifier", required: false },
            Member { name: "name", required: false }, Member { name: "senderField", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { actor_id: None, delivery_identifier: None, name: None, sender_field: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actor_id, 1 => &self.delivery_identifier, 2 => &self.name, 3 => &self.sender_field,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actor_id, 1 => &mut self.delivery_identifier, 2 => &mut self.name,
            3 => &mut self.sender_field, _ => &mut self.rest,
        }
    }
}
impl PublicSender {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self { self.actor_id = Some(actor_id.into()); self }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `senderField`.
    pub fn sender_field(mut self, sender_field: impl Into<Text>) -> Self {
        self.sender_field = Some(sender_field.into()); self
    }
}
impl Default for PublicSender {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicSocialMetadataAttachment`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSocialMetadataAttachment {
    /// `socialMetadata`: `SocialMetadata`.
    pub social_metadata: SocialMetadata,
    /// `type`: `PublicSocialType`.
    pub r#type: PublicSocialType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSocialMetadataAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSocialMetadataAttachment", kind: Kind::Record(&[
            Member { name: "socialMetadata", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { social_metadata: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.social_metadata, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.social_metadata, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicSocialMetadataAttachment {
    /// With all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(), r#type: PublicSocialType::SocialMediaMetadata,
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicWhatsAppTemplateMetadata`: 6 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicWhatsAppTemplateMetadata {
    /// `contentId`: a whole number; may be absent.
    pub content_id: Option<i64>,
    /// `crmObjectIds`: a map by name: a whole number.
    pub crm_object_ids: Map<i64>,
    /// `mappedTemplateId`: a whole number; may be absent.
    pub mapped_template_id: Option<i64>,
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `rootMicId`: a whole number; may be absent.
    pub root_mic_id: Option<i64>,
    /// `type`: `PublicWhatsAppTemplateMetadataType`.
    pub r#type: PublicWhatsAppTemplateMetadataType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWhatsAppTemplateMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWhatsAppTemplateMetadata", kind: Kind::Record(&[
            Member { name: "contentId", required: false }, Member { name: "crmObjectIds", required: true },
            Member { name: "mappedTemplateId", required: false }, Member { name: "parameters", required: true },
            Member { name: "rootMicId", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            content_id: None, crm_object_ids: Map::EMPTY, mapped_template_id: None, parameters: Map::EMPTY,
            root_mic_id: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.content_id, 1 => &self.crm_object_ids, 2 => &self.mapped_template_id, 3 => &self.parameters,
            4 => &self.root_mic_id, 5 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.content_id, 1 => &mut self.crm_object_ids, 2 => &mut self.mapped_template_id,
            3 => &mut self.parameters, 4 => &mut self.root_mic_id, 5 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PublicWhatsAppTemplateMetadata {
    /// With all that is required.
    pub fn new(crm_object_ids: impl Into<Map<i64>>, parameters: impl Into<Map<Text>>) -> Self {
        Self {
            crm_object_ids: crm_object_ids.into(), parameters: parameters.into(),
            r#type: PublicWhatsAppTemplateMetadataType::WhatsappTemplateMetadata, ..Shaped::blank()
        }
    }
    /// Sets `contentId`.
    pub fn content_id(mut self, content_id: impl Into<i64>) -> Self { self.content_id = Some(content_id.into()); self }
    /// Sets `mappedTemplateId`.
    pub fn mapped_template_id(mut self, mapped_template_id: impl Into<i64>) -> Self {
        self.mapped_template_id = Some(mapped_template_id.into()); self
    }
    /// Sets `rootMicId`.
    pub fn root_mic_id(mut self, root_mic_id: impl Into<i64>) -> Self {
        self.root_mic_id = Some(root_mic_id.into()); self
    }
}

/// `QuickReply`: 3 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct QuickReply {
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `value`: text.
    pub value: Text,
    /// `valueType`: `QuickReplyValueType`.
    pub value_type: QuickReplyValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for QuickReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuickReply", kind: Kind::Record(&[
            Member { name: "label", required: false }, Member { name: "value", required: true },
            Member { name: "valueType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: None, value: Text::EMPTY, value_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, 2 => &self.value_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, 2 => &mut self.value_type, _ => &mut self.rest }
    }
}
impl QuickReply {
    /// With all that is required.
    pub fn new(value: impl Into<Text>, value_type: impl Into<QuickReplyValueType>) -> Self {
        Self { value: value.into(), value_type: value_type.into(), ..Shaped::blank() }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum QuickReplyValueType {
    /// `TEXT`
    Text,
    /// `URL`
    Url,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for QuickReplyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuickReplyValueType", kind: Kind::Enumeration(&["TEXT", "URL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Text => 0, Self::Url => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Text, 1 => Self::Url, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SocialMetadata`: 7 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SocialMetadata {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `mediaTitle`: text; may be absent.
    pub media_title: Option<Text>,
    /// `mediaType`: `SocialMetadataMediaType`.
    pub media_type: SocialMetadataMediaType,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `mediaUrlString`: text; may be absent.
    pub media_url_string: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SocialMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SocialMetadata", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "id", required: false },
            Member { name: "mediaTitle", required: false }, Member { name: "mediaType", required: true },
            Member { name: "mediaUrl", required: false }, Member { name: "mediaUrlString", required: false },
            Member { name: "thumbnailUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, id: None, media_title: None, media_type: Shaped::blank(), media_url: None,
            media_url_string: None, thumbnail_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.id, 2 => &self.media_title, 3 => &self.media_type,
            4 => &self.media_url, 5 => &self.media_url_string, 6 => &self.thumbnail_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.id, 2 => &mut self.media_title, 3 => &mut self.media_type,
            4 => &mut self.media_url, 5 => &mut self.media_url_string, 6 => &mut self.thumbnail_url,
            _ => &mut self.rest,
        }
    }
}
impl SocialMetadata {
    /// With all that is required.
    pub fn new(media_type: impl Into<SocialMetadataMediaType>) -> Self {
        Self { media_type: media_type.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `mediaTitle`.
    pub fn media_title(mut self, media_title: impl Into<Text>) -> Self {
        self.media_title = Some(media_title.into()); self
    }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self { self.media_url = Some(media_url.into()); self }
    /// Sets `mediaUrlString`.
    pub fn media_url_string(mut self, media_url_string: impl Into<Text>) -> Self {
        self.media_url_string = Some(media_url_string.into()); self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
}

/// 11 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum SocialMetadataMediaType {
    /// `ARTICLE`
    Article,
    /// `AUDIO`
    Audio,
    /// `CAROUSEL`
    Carousel,
    /// `DOCUMENT`
    Document,
    /// `GIF`
    Gif,
    /// `LINK`
    Link,
    /// `NONE`
    None,
    /// `PHOTO`
    Photo,
    /// `POLL`
    Poll,
    /// `STORY`
    Story,
    /// `VIDEO`
    Video,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SocialMetadataMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SocialMetadataMediaType", kind: Kind::Enumeration(&[
            "ARTICLE", "AUDIO", "CAROUSEL", "DOCUMENT", "GIF", "LINK", "NONE", "PHOTO", "POLL", "STORY", "VIDEO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Article => 0, Self::Audio => 1, Self::Carousel => 2, Self::Document => 3, Self::Gif => 4,
            Self::Link => 5, Self::None => 6, Self::Photo => 7, Self::Poll => 8, Self::Story => 9, Self::Video => 10,
            Self::Unknown(value) => return (11, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Article, 1 => Self::Audio, 2 => Self::Carousel, 3 => Self::Document, 4 => Self::Gif,
            5 => Self::Link, 6 => Self::None, 7 => Self::Photo, 8 => Self::Poll, 9 => Self::Story, 10 => Self::Video,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalPublicChannelAccount, PublicChannelAccount, PublicConversationsMessage,
    PublicConversationsMessageAttachments, PublicDeliveryIdentifier, PublicFile, PublicQuickReplies, PublicRecipient,
    PublicSender, PublicSocialMetadataAttachment, PublicWhatsAppTemplateMetadata, QuickReply, SocialMetadata,
}

crate::runtime::enumeration_traits! {
    PublicDeliveryIdentifierType, PublicFileFileUsageType, QuickReplyValueType, SocialMetadataMediaType,
}
