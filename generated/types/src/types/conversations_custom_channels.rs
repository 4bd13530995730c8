// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ContactProfile, Paging, PublicContactType, PublicConversationsMessageDirection, PublicDeliveryIdentifier,
    PublicFileFileUsageType, PublicFileType, PublicLocationType, PublicMessageHeaderType, PublicQuickRepliesType,
    PublicSocialType, PublicUnsupportedContentType, QuickReply, SocialMetadata,
};

/// `ChannelIntegrationMessageEgg`: 13 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ChannelIntegrationMessageEgg {
    /// `associateWithContactId`: a whole number; may be absent.
    pub associate_with_contact_id: Option<i64>,
    /// `attachments`: a list: `ChannelIntegrationMessageEggAttachments`.
    pub attachments: Vec<ChannelIntegrationMessageEggAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `inReplyToId`: text; may be absent.
    pub in_reply_to_id: Option<Text>,
    /// `integrationIdempotencyId`: text; may be absent.
    pub integration_idempotency_id: Option<Text>,
    /// `integrationThreadId`: text; may be absent.
    pub integration_thread_id: Option<Text>,
    /// `messageDirection`: `PublicConversationsMessageDirection`.
    pub message_direction: PublicConversationsMessageDirection,
    /// `preResolvedContacts`: `PreResolvedContacts`; may be absent.
    pub pre_resolved_contacts: Option<PreResolvedContacts>,
    /// `recipients`: a list: `ChannelIntegrationParticipant`.
    pub recipients: Vec<ChannelIntegrationParticipant>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `ChannelIntegrationParticipant`.
    pub senders: Vec<ChannelIntegrationParticipant>,
    /// `text`: text.
    pub text: Text,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ChannelIntegrationMessageEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelIntegrationMessageEgg", kind: Kind::Record(&[
            Member { name: "associateWithContactId", required: false },
            Member { name: "attachments", required: true }, Member { name: "channelAccountId", required: true },
            Member { name: "inReplyToId", required: false },
            Member { name: "integrationIdempotencyId", required: false },
            Member { name: "integrationThreadId", required: false },
            Member { name: "messageDirection", required: true },
            Member { name: "preResolvedContacts", required: false }, Member { name: "recipients", required: true },
            Member { name: "richText", required: false }, Member { name: "senders", required: true },
            Member { name: "text", required: true }, Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associate_with_contact_id: None, attachments: Vec::new(), channel_account_id: Text::EMPTY,
            in_reply_to_id: None, integration_idempotency_id: None, integration_thread_id: None,
            message_direction: Shaped::blank(), pre_resolved_contacts: None, recipients: Vec::new(), rich_text: None,
            senders: Vec::new(), text: Text::EMPTY, timestamp: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associate_with_contact_id, 1 => &self.attachments, 2 => &self.channel_account_id,
            3 => &self.in_reply_to_id, 4 => &self.integration_idempotency_id, 5 => &self.integration_thread_id,
            6 => &self.message_direction, 7 => &self.pre_resolved_contacts, 8 => &self.recipients,
            9 => &self.rich_text, 10 => &self.senders, 11 => &self.text, 12 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associate_with_contact_id, 1 => &mut self.attachments, 2 => &mut self.channel_account_id,
            3 => &mut self.in_reply_to_id, 4 => &mut self.integration_idempotency_id,
            5 => &mut self.integration_thread_id, 6 => &mut self.message_direction,
            7 => &mut self.pre_resolved_contacts, 8 => &mut self.recipients, 9 => &mut self.rich_text,
            10 => &mut self.senders, 11 => &mut self.text, 12 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl ChannelIntegrationMessageEgg {
    /// With all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<ChannelIntegrationMessageEggAttachments>>,
        channel_account_id: impl Into<Text>, message_direction: impl Into<PublicConversationsMessageDirection>,
        recipients: impl IntoIterator<Item = impl Into<ChannelIntegrationParticipant>>,
        senders: impl IntoIterator<Item = impl Into<ChannelIntegrationParticipant>>, text: impl Into<Text>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(), message_direction: message_direction.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), text: text.into(), timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associateWithContactId`.
    pub fn associate_with_contact_id(mut self, associate_with_contact_id: impl Into<i64>) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id.into()); self
    }
    /// Sets `inReplyToId`.
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<Text>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into()); self
    }
    /// Sets `integrationIdempotencyId`.
    pub fn integration_idempotency_id(mut self, integration_idempotency_id: impl Into<Text>) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into()); self
    }
    /// Sets `integrationThreadId`.
    pub fn integration_thread_id(mut self, integration_thread_id: impl Into<Text>) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into()); self
    }
    /// Sets `preResolvedContacts`.
    pub fn pre_resolved_contacts(mut self, pre_resolved_contacts: impl Into<PreResolvedContacts>) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into()); self
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
}

/// 7 alternatives, told apart by `type`.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ChannelIntegrationMessageEggAttachments {
    /// `type` is `CONTACT`.
    ContactAttachment(ContactAttachment),
    /// `type` is `FILE`.
    FileAttachment(FileAttachment),
    /// `type` is `LOCATION`.
    LocationAttachment(LocationAttachment),
    /// `type` is `MESSAGE_HEADER`.
    MessageHeaderAttachment(MessageHeaderAttachment),
    /// `type` is `QUICK_REPLIES`.
    QuickRepliesAttachment(QuickRepliesAttachment),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    SocialMetadataIntegrationAttachment(SocialMetadataIntegrationAttachment),
    /// `type` is `UNSUPPORTED_CONTENT`.
    UnsupportedContentAttachment(UnsupportedContentAttachment),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ChannelIntegrationMessageEggAttachments {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelIntegrationMessageEggAttachments", kind: Kind::Union(&[
            Variant { name: "ContactAttachment", tag: Some(("type", &["CONTACT"])), required: &[] },
            Variant { name: "FileAttachment", tag: Some(("type", &["FILE"])), required: &[] },
            Variant { name: "LocationAttachment", tag: Some(("type", &["LOCATION"])), required: &[] },
            Variant { name: "MessageHeaderAttachment", tag: Some(("type", &["MESSAGE_HEADER"])), required: &[] },
            Variant { name: "QuickRepliesAttachment", tag: Some(("type", &["QUICK_REPLIES"])), required: &[] },
            Variant { name: "SocialMetadataIntegrationAttachment", tag: Some(("type", &["SOCIAL_MEDIA_METADATA"])), required: &[] },
            Variant { name: "UnsupportedContentAttachment", tag: Some(("type", &["UNSUPPORTED_CONTENT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ContactAttachment(value) => (0, value), Self::FileAttachment(value) => (1, value),
            Self::LocationAttachment(value) => (2, value), Self::MessageHeaderAttachment(value) => (3, value),
            Self::QuickRepliesAttachment(value) => (4, value),
            Self::SocialMetadataIntegrationAttachment(value) => (5, value),
            Self::UnsupportedContentAttachment(value) => (6, value), Self::Unknown(value) => (7, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ContactAttachment(Shaped::blank()), 1 => Self::FileAttachment(Shaped::blank()),
            2 => Self::LocationAttachment(Shaped::blank()), 3 => Self::MessageHeaderAttachment(Shaped::blank()),
            4 => Self::QuickRepliesAttachment(Shaped::blank()),
            5 => Self::SocialMetadataIntegrationAttachment(Shaped::blank()),
            6 => Self::UnsupportedContentAttachment(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ContactAttachment(value) => value, Self::FileAttachment(value) => value,
            Self::LocationAttachment(value) => value, Self::MessageHeaderAttachment(value) => value,
            Self::QuickRepliesAttachment(value) => value, Self::SocialMetadataIntegrationAttachment(value) => value,
            Self::UnsupportedContentAttachment(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ContactAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: ContactAttachment) -> Self {
        Self::ContactAttachment(value)
    }
}
impl From<FileAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: FileAttachment) -> Self {
        Self::FileAttachment(value)
    }
}
impl From<LocationAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: LocationAttachment) -> Self {
        Self::LocationAttachment(value)
    }
}
impl From<MessageHeaderAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: MessageHeaderAttachment) -> Self {
        Self::MessageHeaderAttachment(value)
    }
}
impl From<QuickRepliesAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: QuickRepliesAttachment) -> Self {
        Self::QuickRepliesAttachment(value)
    }
}
impl From<SocialMetadataIntegrationAttachment>
for ChannelIntegrationMessageEggAttachments {
    fn from(value: SocialMetadataIntegrationAttachment) -> Self {
        Self::SocialMetadataIntegrationAttachment(value)
    }
}
impl From<UnsupportedContentAttachment> for ChannelIntegrationMessageEggAttachments {
    fn from(value: UnsupportedContentAttachment) -> Self {
        Self::UnsupportedContentAttachment(value)
    }
}

/// `ChannelIntegrationParticipant`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ChannelIntegrationParticipant {
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`.
    pub delivery_identifier: PublicDeliveryIdentifier,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ChannelIntegrationParticipant {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelIntegrationParticipant", kind: Kind::Record(&[
            Member { name: "deliveryIdentifier", required: true }, Member { name: "name", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { delivery_identifier: Shaped::blank(), name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.delivery_identifier, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.delivery_identifier, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl ChannelIntegrationParticipant {
    /// With all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self { delivery_identifier: delivery_identifier.into(), ..Shaped::blank() }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// `CollectionResponseWithTotalPublicChannelIntegrationChannel`: 3 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannelIntegrationChannel {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicChannelIntegrationChannel`.
    pub results: Vec<PublicChannelIntegrationChannel>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicChannelIntegrationChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicChannelIntegrationChannel", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicChannelIntegrationChannel {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicChannelIntegrationChannel>>, total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `ContactAttachment`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContactAttachment {
    /// `contactProfile`: `ContactProfile`.
    pub contact_profile: ContactProfile,
    /// `type`: `PublicContactType`.
    pub r#type: PublicContactType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactAttachment", kind: Kind::Record(&[
            Member { name: "contactProfile", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { contact_profile: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_profile, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contact_profile, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ContactAttachment {
    /// With all that is required.
    pub fn new(contact_profile: impl Into<ContactProfile>) -> Self {
        Self { contact_profile: contact_profile.into(), r#type: PublicContactType::Contact, rest: Rest::EMPTY }
    }
}

/// `ChannelIntegrationMessageEgg`: 13 members.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[doc(alias = "ChannelIntegrationMessageEgg")]
#[non_exhaustive]
pub struct CustomChannelsChannelIntegrationMessageEgg {
    /// `associateWithContactId`: a whole number; may be absent.
    pub associate_with_contact_id: Option<i64>,
    /// `attachments`: a list: `ChannelIntegrationMessageEggAttachments`.
    pub attachments: Vec<ChannelIntegrationMessageEggAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `inReplyToId`: text; may be absent.
    pub in_reply_to_id: Option<Text>,
    /// `integrationIdempotencyId`: text; may be absent.
    pub integration_idempotency_id: Option<Text>,
    /// `integrationThreadId`: text; may be absent.
    pub integration_thread_id: Option<Text>,
    /// `messageDirection`: `PublicConversationsMessageDirection`.
    pub message_direction: PublicConversationsMessageDirection,
    /// `preResolvedContacts`: `PreResolvedContacts`; may be absent.
    pub pre_resolved_contacts: Option<PreResolvedContacts>,
    /// `recipients`: a list: `CustomChannelsChannelIntegrationParticipant`.
    pub recipients: Vec<CustomChannelsChannelIntegrationParticipant>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `CustomChannelsChannelIntegrationParticipant`.
    pub senders: Vec<CustomChannelsChannelIntegrationParticipant>,
    /// `text`: text.
    pub text: Text,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomChannelsChannelIntegrationMessageEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelIntegrationMessageEgg", kind: Kind::Record(&[
            Member { name: "associateWithContactId", required: false },
            Member { name: "attachments", required: true }, Member { name: "channelAccountId", required: true },
            Member { name: "inReplyToId", required: false },
            Member { name: "integrationIdempotencyId", required: false },
            Member { name: "integrationThreadId", required: false },
            Member { name: "messageDirection", required: true },
            Member { name: "preResolvedContacts", required: false }, Member { name: "recipients", required: true },
            Member { name: "richText", required: false }, Member { name: "senders", required: true },
            Member { name: "text", required: true }, Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associate_with_contact_id: None, attachments: Vec::new(), channel_account_id: Text::EMPTY,
            in_reply_to_id: None, integration_idempotency_id: None, integration_thread_id: None,
            message_direction: Shaped::blank(), pre_resolved_contacts: None, recipients: Vec::new(), rich_text: None,
            senders: Vec::new(), text: Text::EMPTY, timestamp: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associate_with_contact_id, 1 => &self.attachments, 2 => &self.channel_account_id,
            3 => &self.in_reply_to_id, 4 => &self.integration_idempotency_id, 5 => &self.integration_thread_id,
            6 => &self.message_direction, 7 => &self.pre_resolved_contacts, 8 => &self.recipients,
            9 => &self.rich_text, 10 => &self.senders, 11 => &self.text, 12 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associate_with_contact_id, 1 => &mut self.attachments, 2 => &mut self.channel_account_id,
            3 => &mut self.in_reply_to_id, 4 => &mut self.integration_idempotency_id,
            5 => &mut self.integration_thread_id, 6 => &mut self.message_direction,
            7 => &mut self.pre_resolved_contacts, 8 => &mut self.recipients, 9 => &mut self.rich_text,
            10 => &mut self.senders, 11 => &mut self.text, 12 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl CustomChannelsChannelIntegrationMessageEgg {
    /// With all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<ChannelIntegrationMessageEggAttachments>>,
        channel_account_id: impl Into<Text>, message_direction: impl Into<PublicConversationsMessageDirection>,
        recipients: impl IntoIterator<Item = impl Into<CustomChannelsChannelIntegrationParticipant>>,
        senders: impl IntoIterator<Item = impl Into<CustomChannelsChannelIntegrationParticipant>>,
        text: impl Into<Text>, timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(), message_direction: message_direction.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), text: text.into(), timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associateWithContactId`.
    pub fn associate_with_contact_id(mut self, associate_with_contact_id: impl Into<i64>) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id.into()); self
    }
    /// Sets `inReplyToId`.
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<Text>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into()); self
    }
    /// Sets `integrationIdempotencyId`.
    pub fn integration_idempotency_id(mut self, integration_idempotency_id: impl Into<Text>) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into()); self
    }
    /// Sets `integrationThreadId`.
    pub fn integration_thread_id(mut self, integration_thread_id: impl Into<Text>) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into()); self
    }
    /// Sets `preResolvedContacts`.
    pub fn pre_resolved_contacts(mut self, pre_resolved_contacts: impl Into<PreResolvedContacts>) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into()); self
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
}

/// `ChannelIntegrationParticipant`: 3 members.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[doc(alias = "ChannelIntegrationParticipant")]
#[non_exhaustive]
pub struct CustomChannelsChannelIntegrationParticipant {
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`.
    pub delivery_identifier: PublicDeliveryIdentifier,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `senderActorId`: text; may be absent.
    pub sender_actor_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomChannelsChannelIntegrationParticipant {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelIntegrationParticipant", kind: Kind::Record(&[
            Member { name: "deliveryIdentifier", required: true }, Member { name: "name", required: false },
            Member { name: "senderActorId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { delivery_identifier: Shaped::blank(), name: None, sender_actor_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.delivery_identifier, 1 => &self.name, 2 => &self.sender_actor_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delivery_identifier, 1 => &mut self.name, 2 => &mut self.sender_actor_id,
            _ => &mut self.rest,
        }
    }
}
impl CustomChannelsChannelIntegrationParticipant {
    /// With all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self { delivery_identifier: delivery_identifier.into(), ..Shaped::blank() }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `senderActorId`.
    pub fn sender_actor_id(mut self, sender_actor_id: impl Into<Text>) -> Self {
        self.sender_actor_id = Some(sender_actor_id.into()); self
    }
}

/// `PublicChannelAccountStagingTokenUpdateRequest`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[doc(alias = "PublicChannelAccountStagingTokenUpdateRequest")]
#[non_exhaustive]
pub struct CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    /// `accountName`: text; may be absent.
    pub account_name: Option<Text>,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccountStagingTokenUpdateRequest", kind: Kind::Record(&[
            Member { name: "accountName", required: false }, Member { name: "deliveryIdentifier", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { account_name: None, delivery_identifier: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.account_name, 1 => &self.delivery_identifier, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.account_name, 1 => &mut self.delivery_identifier, _ => &mut self.rest }
    }
}
impl CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `accountName`.
    pub fn account_name(mut self, account_name: impl Into<Text>) -> Self {
        self.account_name = Some(account_name.into()); self
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
}
impl Default for CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FileAttachment`: 3 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FileAttachment {
    /// `fileId`: text.
    pub file_id: Text,
    /// `fileUsageType`: `PublicFileFileUsageType`; may be absent.
    pub file_usage_type: Option<PublicFileFileUsageType>,
    /// `type`: `PublicFileType`.
    pub r#type: PublicFileType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileAttachment", kind: Kind::Record(&[
            Member { name: "fileId", required: true }, Member { name: "fileUsageType", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { file_id: Text::EMPTY, file_usage_type: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.file_usage_type, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id, 1 => &mut self.file_usage_type, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl FileAttachment {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self { file_id: file_id.into(), r#type: PublicFileType::File, ..Shaped::blank() }
    }
    /// Sets `fileUsageType`.
    pub fn file_usage_type(mut self, file_usage_type: impl Into<PublicFileFileUsageType>) -> Self {
        self.file_usage_type = Some(file_usage_type.into()); self
    }
}

/// `LocationAttachment`: 6 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct LocationAttachment {
    /// `address`: text; may be absent.
    pub address: Option<Text>,
    /// `latitude`: a number.
    pub latitude: f64,
    /// `longitude`: a number.
    pub longitude: f64,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `PublicLocationType`.
    pub r#type: PublicLocationType,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LocationAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LocationAttachment", kind: Kind::Record(&[
            Member { name: "address", required: false }, Member { name: "latitude", required: true },
            Member { name: "longitude", required: true }, Member { name: "name", required: false },
            Member { name: "type", required: true }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address: None, latitude: 0.0, longitude: 0.0, name: None, r#type: Shaped::blank(), url: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address, 1 => &self.latitude, 2 => &self.longitude, 3 => &self.name, 4 => &self.r#type,
            5 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address, 1 => &mut self.latitude, 2 => &mut self.longitude, 3 => &mut self.name,
            4 => &mut self.r#type, 5 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl LocationAttachment {
    /// With all that is required.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            latitude: latitude.into(), longitude: longitude.into(), r#type: PublicLocationType::Location,
            ..Shaped::blank()
        }
    }
    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Text>) -> Self { self.address = Some(address.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
}

/// `MessageHeaderAttachment`: 3 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MessageHeaderAttachment {
    /// `fileId`: a whole number; may be absent.
    pub file_id: Option<i64>,
    /// `text`: text; may be absent.
    pub text: Option<Text>,
    /// `type`: `PublicMessageHeaderType`.
    pub r#type: PublicMessageHeaderType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MessageHeaderAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MessageHeaderAttachment", kind: Kind::Record(&[
            Member { name: "fileId", required: false }, Member { name: "text", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file_id: None, text: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.text, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, 1 => &mut self.text, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl MessageHeaderAttachment {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicMessageHeaderType::MessageHeader, ..Shaped::blank() } }
    /// Sets `fileId`.
    pub fn file_id(mut self, file_id: impl Into<i64>) -> Self { self.file_id = Some(file_id.into()); self }
    /// Sets `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self { self.text = Some(text.into()); self }
}
impl Default for MessageHeaderAttachment {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PreResolvedContact`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PreResolvedContact {
    /// `contactPropertiesLeadingToMatch`: a list: text.
    pub contact_properties_leading_to_match: Vec<Text>,
    /// `contactVid`: a whole number.
    pub contact_vid: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PreResolvedContact {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PreResolvedContact", kind: Kind::Record(&[
            Member { name: "contactPropertiesLeadingToMatch", required: true },
            Member { name: "contactVid", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { contact_properties_leading_to_match: Vec::new(), contact_vid: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_properties_leading_to_match, 1 => &self.contact_vid, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_properties_leading_to_match, 1 => &mut self.contact_vid, _ => &mut self.rest,
        }
    }
}
impl PreResolvedContact {
    /// With all that is required.
    pub fn new(
        contact_properties_leading_to_match: impl IntoIterator<Item = impl Into<Text>>, contact_vid: impl Into<i64>,
    ) -> Self {
        Self {
            contact_properties_leading_to_match: contact_properties_leading_to_match.into_iter().map(Into::into).collect(),
            contact_vid: contact_vid.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PreResolvedContacts`: one member.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PreResolvedContacts {
    /// `contacts`: a list: `PreResolvedContact`.
    pub contacts: Vec<PreResolvedContact>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PreResolvedContacts {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PreResolvedContacts", kind: Kind::Record(&[Member { name: "contacts", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { contacts: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contacts, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contacts, _ => &mut self.rest }
    }
}
impl PreResolvedContacts {
    /// With all that is required.
    pub fn new(contacts: impl IntoIterator<Item = impl Into<PreResolvedContact>>) -> Self {
        Self { contacts: contacts.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PreResolvedContact>> From<Vec<T>> for PreResolvedContacts {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PreResolvedContact>, const N: usize> From<[T; N]> for PreResolvedContacts {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicChannelAccountEgg`: 4 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelAccountEgg {
    /// `authorized`: true or false.
    pub authorized: bool,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `inboxId`: text.
    pub inbox_id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelAccountEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccountEgg", kind: Kind::Record(&[
            Member { name: "authorized", required: true }, Member { name: "deliveryIdentifier", required: false },
            Member { name: "inboxId", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            authorized: false, delivery_identifier: None, inbox_id: Text::EMPTY, name: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.authorized, 1 => &self.delivery_identifier, 2 => &self.inbox_id, 3 => &self.name,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.authorized, 1 => &mut self.delivery_identifier, 2 => &mut self.inbox_id,
            3 => &mut self.name, _ => &mut self.rest,
        }
    }
}
impl PublicChannelAccountEgg {
    /// With all that is required.
    pub fn new(authorized: bool, inbox_id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { authorized, inbox_id: inbox_id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
}

/// `PublicChannelAccountStagingToken`: 7 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelAccountStagingToken {
    /// `accountName`: text; may be absent.
    pub account_name: Option<Text>,
    /// `accountToken`: text that is not shown.
    pub account_token: Secret,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `genericChannelId`: a whole number.
    pub generic_channel_id: i64,
    /// `inboxId`: a whole number.
    pub inbox_id: i64,
    /// `userId`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelAccountStagingToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccountStagingToken", kind: Kind::Record(&[
            Member { name: "accountName", required: false }, Member { name: "accountToken", required: true },
            Member { name: "createdAt", required: true }, Member { name: "deliveryIdentifier", required: false },
            Member { name: "genericChannelId", required: true }, Member { name: "inboxId", required: true },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            account_name: None, account_token: Secret::EMPTY, created_at: DateTime::UNSET, delivery_identifier: None,
            generic_channel_id: 0, inbox_id: 0, user_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.account_name, 1 => &self.account_token, 2 => &self.created_at, 3 => &self.delivery_identifier,
            4 => &self.generic_channel_id, 5 => &self.inbox_id, 6 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.account_name, 1 => &mut self.account_token, 2 => &mut self.created_at,
            3 => &mut self.delivery_identifier, 4 => &mut self.generic_channel_id, 5 => &mut self.inbox_id,
            6 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl PublicChannelAccountStagingToken {
    /// With all that is required.
    pub fn new(
        account_token: impl Into<Secret>, created_at: impl Into<DateTime>, generic_channel_id: impl Into<i64>,
        inbox_id: impl Into<i64>, user_id: impl Into<i64>,
    ) -> Self {
        Self {
            account_token: account_token.into(), created_at: created_at.into(),
            generic_channel_id: generic_channel_id.into(), inbox_id: inbox_id.into(), user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `accountName`.
    pub fn account_name(mut self, account_name: impl Into<Text>) -> Self {
        self.account_name = Some(account_name.into()); self
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
}

/// `PublicChannelAccountStagingTokenUpdateRequest`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicChannelAccountStagingTokenUpdateRequest {
    /// `accountName`: text.
    pub account_name: Text,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`.
    pub delivery_identifier: PublicDeliveryIdentifier,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelAccountStagingTokenUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccountStagingTokenUpdateRequest", kind: Kind::Record(&[
            Member { name: "accountName", required: true }, Member { name: "deliveryIdentifier", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { account_name: Text::EMPTY, delivery_identifier: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.account_name, 1 => &self.delivery_identifier, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.account_name, 1 => &mut self.delivery_identifier, _ => &mut self.rest }
    }
}
impl PublicChannelAccountStagingTokenUpdateRequest {
    /// With all that is required.
    pub fn new(account_name: impl Into<Text>, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self { account_name: account_name.into(), delivery_identifier: delivery_identifier.into(), rest: Rest::EMPTY }
    }
}

/// `PublicChannelAccountUpdateRequest`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelAccountUpdateRequest {
    /// `authorized`: true or false; may be absent.
    pub authorized: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelAccountUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelAccountUpdateRequest", kind: Kind::Record(&[
            Member { name: "authorized", required: false }, Member { name: "name", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { authorized: None, name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.authorized, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.authorized, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicChannelAccountUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `authorized`.
    pub fn authorized(mut self, authorized: bool) -> Self { self.authorized = Some(authorized); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}
impl Default for PublicChannelAccountUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicChannelIntegrationChannel`: 8 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelIntegrationChannel {
    /// `capabilities`: a map by name: any JSON.
    pub capabilities: Map<Value>,
    /// `channelAccountConnectionRedirectUrl`: text; may be absent.
    pub channel_account_connection_redirect_url: Option<Text>,
    /// `channelDescription`: text; may be absent.
    pub channel_description: Option<Text>,
    /// `channelLogoUrl`: text; may be absent.
    pub channel_logo_url: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `webhookUrl`: text; may be absent.
    pub webhook_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelIntegrationChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelIntegrationChannel", kind: Kind::Record(&[
            Member { name: "capabilities", required: true },
            Member { name: "channelAccountConnectionRedirectUrl", required: false },
            Member { name: "channelDescription", required: false },
            Member { name: "channelLogoUrl", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "webhookUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            capabilities: Map::EMPTY, channel_account_connection_redirect_url: None, channel_description: None,
            channel_logo_url: None, created_at: DateTime::UNSET, id: Text::EMPTY, name: Text::EMPTY,
            webhook_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.capabilities, 1 => &self.channel_account_connection_redirect_url,
            2 => &self.channel_description, 3 => &self.channel_logo_url, 4 => &self.created_at, 5 => &self.id,
            6 => &self.name, 7 => &self.webhook_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.capabilities, 1 => &mut self.channel_account_connection_redirect_url,
            2 => &mut self.channel_description, 3 => &mut self.channel_logo_url, 4 => &mut self.created_at,
            5 => &mut self.id, 6 => &mut self.name, 7 => &mut self.webhook_url, _ => &mut self.rest,
        }
    }
}
impl PublicChannelIntegrationChannel {
    /// With all that is required.
    pub fn new(
        capabilities: impl Into<Map<Value>>, created_at: impl Into<DateTime>, id: impl Into<Text>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            capabilities: capabilities.into(), created_at: created_at.into(), id: id.into(), name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `channelAccountConnectionRedirectUrl`.
    pub fn channel_account_connection_redirect_url(
        mut self, channel_account_connection_redirect_url: impl Into<Text>,
    ) -> Self {
        self.channel_account_connection_redirect_url = Some(channel_account_connection_redirect_url.into()); self
    }
    /// Sets `channelDescription`.
    pub fn channel_description(mut self, channel_description: impl Into<Text>) -> Self {
        self.channel_description = Some(channel_description.into()); self
    }
    /// Sets `channelLogoUrl`.
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<Text>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into()); self
    }
    /// Sets `webhookUrl`.
    pub fn webhook_url(mut self, webhook_url: impl Into<Text>) -> Self {
        self.webhook_url = Some(webhook_url.into()); self
    }
}

/// `PublicChannelIntegrationChannelCreate`: 6 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelIntegrationChannelCreate {
    /// `capabilities`: a map by name: any JSON.
    pub capabilities: Map<Value>,
    /// `channelAccountConnectionRedirectUrl`: text; may be absent.
    pub channel_account_connection_redirect_url: Option<Text>,
    /// `channelDescription`: text; may be absent.
    pub channel_description: Option<Text>,
    /// `channelLogoUrl`: text; may be absent.
    pub channel_logo_url: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `webhookUrl`: text; may be absent.
    pub webhook_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelIntegrationChannelCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelIntegrationChannelCreate", kind: Kind::Record(&[
            Member { name: "capabilities", required: true },
            Member { name: "channelAccountConnectionRedirectUrl", required: false },
            Member { name: "channelDescription", required: false },
            Member { name: "channelLogoUrl", required: false }, Member { name: "name", required: true },
            Member { name: "webhookUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            capabilities: Map::EMPTY, channel_account_connection_redirect_url: None, channel_description: None,
            channel_logo_url: None, name: Text::EMPTY, webhook_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.capabilities, 1 => &self.channel_account_connection_redirect_url,
            2 => &self.channel_description, 3 => &self.channel_logo_url, 4 => &self.name, 5 => &self.webhook_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.capabilities, 1 => &mut self.channel_account_connection_redirect_url,
            2 => &mut self.channel_description, 3 => &mut self.channel_logo_url, 4 => &mut self.name,
            5 => &mut self.webhook_url, _ => &mut self.rest,
        }
    }
}
impl PublicChannelIntegrationChannelCreate {
    /// With all that is required.
    pub fn new(capabilities: impl Into<Map<Value>>, name: impl Into<Text>) -> Self {
        Self { capabilities: capabilities.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `channelAccountConnectionRedirectUrl`.
    pub fn channel_account_connection_redirect_url(
        mut self, channel_account_connection_redirect_url: impl Into<Text>,
    ) -> Self {
        self.channel_account_connection_redirect_url = Some(channel_account_connection_redirect_url.into()); self
    }
    /// Sets `channelDescription`.
    pub fn channel_description(mut self, channel_description: impl Into<Text>) -> Self {
        self.channel_description = Some(channel_description.into()); self
    }
    /// Sets `channelLogoUrl`.
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<Text>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into()); self
    }
    /// Sets `webhookUrl`.
    pub fn webhook_url(mut self, webhook_url: impl Into<Text>) -> Self {
        self.webhook_url = Some(webhook_url.into()); self
    }
}

/// `PublicChannelIntegrationChannelPatch`: 6 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelIntegrationChannelPatch {
    /// `capabilities`: a map by name: any JSON.
    pub capabilities: Map<Value>,
    /// `channelAccountConnectionRedirectUrl`: any JSON.
    pub channel_account_connection_redirect_url: Value,
    /// `channelDescription`: any JSON.
    pub channel_description: Value,
    /// `channelLogoUrl`: any JSON.
    pub channel_logo_url: Value,
    /// `name`: any JSON.
    pub name: Value,
    /// `webhookUrl`: any JSON.
    pub webhook_url: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelIntegrationChannelPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelIntegrationChannelPatch", kind: Kind::Record(&[
            Member { name: "capabilities", required: true },
            Member { name: "channelAccountConnectionRedirectUrl", required: true },
            Member { name: "channelDescription", required: true }, Member { name: "channelLogoUrl", required: true },
            Member { name: "name", required: true }, Member { name: "webhookUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            capabilities: Map::EMPTY, channel_account_connection_redirect_url: Value::Null,
            channel_description: Value::Null, channel_logo_url: Value::Null, name: Value::Null,
            webhook_url: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.capabilities, 1 => &self.channel_account_connection_redirect_url,
            2 => &self.channel_description, 3 => &self.channel_logo_url, 4 => &self.name, 5 => &self.webhook_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.capabilities, 1 => &mut self.channel_account_connection_redirect_url,
            2 => &mut self.channel_description, 3 => &mut self.channel_logo_url, 4 => &mut self.name,
            5 => &mut self.webhook_url, _ => &mut self.rest,
        }
    }
}
impl PublicChannelIntegrationChannelPatch {
    /// With all that is required.
    pub fn new(
        capabilities: impl Into<Map<Value>>, channel_account_connection_redirect_url: impl Into<Value>,
        channel_description: impl Into<Value>, channel_logo_url: impl Into<Value>, name: impl Into<Value>,
        webhook_url: impl Into<Value>,
    ) -> Self {
        Self {
            capabilities: capabilities.into(),
            channel_account_connection_redirect_url: channel_account_connection_redirect_url.into(),
            channel_description: channel_description.into(), channel_logo_url: channel_logo_url.into(),
            name: name.into(), webhook_url: webhook_url.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicChannelIntegrationMessageUpdateRequest`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelIntegrationMessageUpdateRequest {
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `statusType`: `PublicChannelIntegrationMessageUpdateRequestStatusType`.
    pub status_type: PublicChannelIntegrationMessageUpdateRequestStatusType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannelIntegrationMessageUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelIntegrationMessageUpdateRequest", kind: Kind::Record(&[
            Member { name: "errorMessage", required: false }, Member { name: "statusType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { error_message: None, status_type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.error_message, 1 => &self.status_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.error_message, 1 => &mut self.status_type, _ => &mut self.rest }
    }
}
impl PublicChannelIntegrationMessageUpdateRequest {
    /// With all that is required.
    pub fn new(status_type: impl Into<PublicChannelIntegrationMessageUpdateRequestStatusType>) -> Self {
        Self { status_type: status_type.into(), ..Shaped::blank() }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicChannelIntegrationMessageUpdateRequestStatusType {
    /// `FAILED`
    Failed,
    /// `READ`
    Read,
    /// `SENT`
    Sent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicChannelIntegrationMessageUpdateRequestStatusType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannelIntegrationMessageUpdateRequestStatusType", kind: Kind::Enumeration(&[
            "FAILED", "READ", "SENT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Failed => 0, Self::Read => 1, Self::Sent => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Failed, 1 => Self::Read, 2 => Self::Sent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `QuickRepliesAttachment`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct QuickRepliesAttachment {
    /// `quickReplies`: a list: `QuickReply`.
    pub quick_replies: Vec<QuickReply>,
    /// `type`: `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for QuickRepliesAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuickRepliesAttachment", kind: Kind::Record(&[
            Member { name: "quickReplies", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { quick_replies: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.quick_replies, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.quick_replies, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl QuickRepliesAttachment {
    /// With all that is required.
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<QuickReply>> From<Vec<T>> for QuickRepliesAttachment {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<QuickReply>, const N: usize> From<[T; N]> for QuickRepliesAttachment {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `SocialMetadataIntegrationAttachment`: 2 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SocialMetadataIntegrationAttachment {
    /// `socialMetadata`: `SocialMetadata`.
    pub social_metadata: SocialMetadata,
    /// `type`: `PublicSocialType`.
    pub r#type: PublicSocialType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SocialMetadataIntegrationAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SocialMetadataIntegrationAttachment", kind: Kind::Record(&[
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
impl SocialMetadataIntegrationAttachment {
    /// With all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(), r#type: PublicSocialType::SocialMediaMetadata,
            rest: Rest::EMPTY,
        }
    }
}

/// `UnsupportedContentAttachment`: one member.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UnsupportedContentAttachment {
    /// `type`: `PublicUnsupportedContentType`.
    pub r#type: PublicUnsupportedContentType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UnsupportedContentAttachment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnsupportedContentAttachment", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl UnsupportedContentAttachment {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicUnsupportedContentType::UnsupportedContent, rest: Rest::EMPTY } }
}
impl Default for UnsupportedContentAttachment {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    ChannelIntegrationMessageEgg, ChannelIntegrationMessageEggAttachments, ChannelIntegrationParticipant,
    CollectionResponseWithTotalPublicChannelIntegrationChannel, ContactAttachment,
    CustomChannelsChannelIntegrationMessageEgg, CustomChannelsChannelIntegrationParticipant,
    CustomChannelsPublicChannelAccountStagingTokenUpdateRequest, FileAttachment, LocationAttachment,
    MessageHeaderAttachment, PreResolvedContact, PreResolvedContacts, PublicChannelAccountEgg,
    PublicChannelAccountStagingToken, PublicChannelAccountStagingTokenUpdateRequest,
    PublicChannelAccountUpdateRequest, PublicChannelIntegrationChannel, PublicChannelIntegrationChannelCreate,
    PublicChannelIntegrationChannelPatch, PublicChannelIntegrationMessageUpdateRequest, QuickRepliesAttachment,
    SocialMetadataIntegrationAttachment, UnsupportedContentAttachment,
}

crate::runtime::enumeration_traits! {
    PublicChannelIntegrationMessageUpdateRequestStatusType,
}
