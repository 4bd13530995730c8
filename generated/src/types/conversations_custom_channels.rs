// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ChannelIntegrationMessageEgg "ChannelIntegrationMessageEgg" {
        0 associate_with_contact_id "associateWithContactId" optional = None;
        1 attachments "attachments" required = Vec::new();
        2 channel_account_id "channelAccountId" required = Text::EMPTY;
        3 in_reply_to_id "inReplyToId" optional = None;
        4 integration_idempotency_id "integrationIdempotencyId" optional = None;
        5 integration_thread_id "integrationThreadId" optional = None;
        6 message_direction "messageDirection" required = Shaped::blank();
        7 pre_resolved_contacts "preResolvedContacts" optional = None;
        8 recipients "recipients" required = Vec::new();
        9 rich_text "richText" optional = None;
        10 senders "senders" required = Vec::new();
        11 text "text" required = Text::EMPTY;
        12 timestamp "timestamp" required = DateTime::UNSET;
    }
}
impl ChannelIntegrationMessageEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<
            Item = impl Into<ChannelIntegrationMessageEggAttachments>,
        >,
        channel_account_id: impl Into<Text>,
        message_direction: impl Into<PublicConversationsMessageDirection>,
        recipients: impl IntoIterator<Item = impl Into<ChannelIntegrationParticipant>>,
        senders: impl IntoIterator<Item = impl Into<ChannelIntegrationParticipant>>,
        text: impl Into<Text>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(),
            message_direction: message_direction.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            text: text.into(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associateWithContactId`.
    pub fn associate_with_contact_id(
        mut self,
        associate_with_contact_id: impl Into<i64>,
    ) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id.into());
        self
    }
    /// Sets `inReplyToId`.
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<Text>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into());
        self
    }
    /// Sets `integrationIdempotencyId`.
    pub fn integration_idempotency_id(
        mut self,
        integration_idempotency_id: impl Into<Text>,
    ) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into());
        self
    }
    /// Sets `integrationThreadId`.
    pub fn integration_thread_id(
        mut self,
        integration_thread_id: impl Into<Text>,
    ) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into());
        self
    }
    /// Sets `preResolvedContacts`.
    pub fn pre_resolved_contacts(
        mut self,
        pre_resolved_contacts: impl Into<PreResolvedContacts>,
    ) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into());
        self
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
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
crate::runtime::union! {
    ChannelIntegrationMessageEggAttachments "ChannelIntegrationMessageEggAttachments" {
        0 ContactAttachment "ContactAttachment" Some(("type", &["CONTACT"])), &[];
        1 FileAttachment "FileAttachment" Some(("type", &["FILE"])), &[];
        2 LocationAttachment "LocationAttachment" Some(("type", &["LOCATION"])), &[];
        3 MessageHeaderAttachment "MessageHeaderAttachment" Some(("type", &["MESSAGE_HEADER"])), &[];
        4 QuickRepliesAttachment "QuickRepliesAttachment" Some(("type", &["QUICK_REPLIES"])), &[];
        5 SocialMetadataIntegrationAttachment "SocialMetadataIntegrationAttachment" Some(("type", &["SOCIAL_MEDIA_METADATA"])), &[];
        6 UnsupportedContentAttachment "UnsupportedContentAttachment" Some(("type", &["UNSUPPORTED_CONTENT"])), &[];
    } 7
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
    rest: Rest,
}
crate::runtime::record! {
    ChannelIntegrationParticipant "ChannelIntegrationParticipant" {
        0 delivery_identifier "deliveryIdentifier" required = Shaped::blank();
        1 name "name" optional = None;
    }
}
impl ChannelIntegrationParticipant {
    /// One with all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self {
            delivery_identifier: delivery_identifier.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicChannelIntegrationChannel "CollectionResponseWithTotalPublicChannelIntegrationChannel" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicChannelIntegrationChannel {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicChannelIntegrationChannel>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ContactAttachment "ContactAttachment" {
        0 contact_profile "contactProfile" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ContactAttachment {
    /// One with all that is required.
    pub fn new(contact_profile: impl Into<ContactProfile>) -> Self {
        Self {
            contact_profile: contact_profile.into(),
            r#type: PublicContactType::Contact,
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    CustomChannelsChannelIntegrationMessageEgg "ChannelIntegrationMessageEgg" {
        0 associate_with_contact_id "associateWithContactId" optional = None;
        1 attachments "attachments" required = Vec::new();
        2 channel_account_id "channelAccountId" required = Text::EMPTY;
        3 in_reply_to_id "inReplyToId" optional = None;
        4 integration_idempotency_id "integrationIdempotencyId" optional = None;
        5 integration_thread_id "integrationThreadId" optional = None;
        6 message_direction "messageDirection" required = Shaped::blank();
        7 pre_resolved_contacts "preResolvedContacts" optional = None;
        8 recipients "recipients" required = Vec::new();
        9 rich_text "richText" optional = None;
        10 senders "senders" required = Vec::new();
        11 text "text" required = Text::EMPTY;
        12 timestamp "timestamp" required = DateTime::UNSET;
    }
}
impl CustomChannelsChannelIntegrationMessageEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<
            Item = impl Into<ChannelIntegrationMessageEggAttachments>,
        >,
        channel_account_id: impl Into<Text>,
        message_direction: impl Into<PublicConversationsMessageDirection>,
        recipients: impl IntoIterator<
            Item = impl Into<CustomChannelsChannelIntegrationParticipant>,
        >,
        senders: impl IntoIterator<
            Item = impl Into<CustomChannelsChannelIntegrationParticipant>,
        >,
        text: impl Into<Text>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(),
            message_direction: message_direction.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            text: text.into(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associateWithContactId`.
    pub fn associate_with_contact_id(
        mut self,
        associate_with_contact_id: impl Into<i64>,
    ) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id.into());
        self
    }
    /// Sets `inReplyToId`.
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<Text>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into());
        self
    }
    /// Sets `integrationIdempotencyId`.
    pub fn integration_idempotency_id(
        mut self,
        integration_idempotency_id: impl Into<Text>,
    ) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into());
        self
    }
    /// Sets `integrationThreadId`.
    pub fn integration_thread_id(
        mut self,
        integration_thread_id: impl Into<Text>,
    ) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into());
        self
    }
    /// Sets `preResolvedContacts`.
    pub fn pre_resolved_contacts(
        mut self,
        pre_resolved_contacts: impl Into<PreResolvedContacts>,
    ) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into());
        self
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CustomChannelsChannelIntegrationParticipant "ChannelIntegrationParticipant" {
        0 delivery_identifier "deliveryIdentifier" required = Shaped::blank();
        1 name "name" optional = None;
        2 sender_actor_id "senderActorId" optional = None;
    }
}
impl CustomChannelsChannelIntegrationParticipant {
    /// One with all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self {
            delivery_identifier: delivery_identifier.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `senderActorId`.
    pub fn sender_actor_id(mut self, sender_actor_id: impl Into<Text>) -> Self {
        self.sender_actor_id = Some(sender_actor_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    CustomChannelsPublicChannelAccountStagingTokenUpdateRequest "PublicChannelAccountStagingTokenUpdateRequest" {
        0 account_name "accountName" optional = None;
        1 delivery_identifier "deliveryIdentifier" optional = None;
    }
}
impl CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `accountName`.
    pub fn account_name(mut self, account_name: impl Into<Text>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<PublicDeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }
}
impl Default for CustomChannelsPublicChannelAccountStagingTokenUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    FileAttachment "FileAttachment" {
        0 file_id "fileId" required = Text::EMPTY;
        1 file_usage_type "fileUsageType" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl FileAttachment {
    /// One with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            r#type: PublicFileType::File,
            ..Shaped::blank()
        }
    }
    /// Sets `fileUsageType`.
    pub fn file_usage_type(
        mut self,
        file_usage_type: impl Into<PublicFileFileUsageType>,
    ) -> Self {
        self.file_usage_type = Some(file_usage_type.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    LocationAttachment "LocationAttachment" {
        0 address "address" optional = None;
        1 latitude "latitude" required = 0.0;
        2 longitude "longitude" required = 0.0;
        3 name "name" optional = None;
        4 r#type "type" required = Shaped::blank();
        5 url "url" optional = None;
    }
}
impl LocationAttachment {
    /// One with all that is required.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            r#type: PublicLocationType::Location,
            ..Shaped::blank()
        }
    }
    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Text>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MessageHeaderAttachment "MessageHeaderAttachment" {
        0 file_id "fileId" optional = None;
        1 text "text" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl MessageHeaderAttachment {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicMessageHeaderType::MessageHeader,
            ..Shaped::blank()
        }
    }
    /// Sets `fileId`.
    pub fn file_id(mut self, file_id: impl Into<i64>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// Sets `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
}
impl Default for MessageHeaderAttachment {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PreResolvedContact "PreResolvedContact" {
        0 contact_properties_leading_to_match "contactPropertiesLeadingToMatch" required = Vec::new();
        1 contact_vid "contactVid" required = 0;
    }
}
impl PreResolvedContact {
    /// One with all that is required.
    pub fn new(
        contact_properties_leading_to_match: impl IntoIterator<Item = impl Into<Text>>,
        contact_vid: impl Into<i64>,
    ) -> Self {
        Self {
            contact_properties_leading_to_match: contact_properties_leading_to_match
                .into_iter()
                .map(Into::into)
                .collect(),
            contact_vid: contact_vid.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PreResolvedContacts "PreResolvedContacts" {
        0 contacts "contacts" required = Vec::new();
    }
}
impl PreResolvedContacts {
    /// One with all that is required.
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<PreResolvedContact>>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PreResolvedContact>> From<Vec<T>> for PreResolvedContacts {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PreResolvedContact>, const N: usize> From<[T; N]> for PreResolvedContacts {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelAccountEgg "PublicChannelAccountEgg" {
        0 authorized "authorized" required = false;
        1 delivery_identifier "deliveryIdentifier" optional = None;
        2 inbox_id "inboxId" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
    }
}
impl PublicChannelAccountEgg {
    /// One with all that is required.
    pub fn new(
        authorized: bool,
        inbox_id: impl Into<Text>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            authorized,
            inbox_id: inbox_id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<PublicDeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }
}

/// `PublicChannelAccountStagingToken`: 7 members.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicChannelAccountStagingToken {
    /// `accountName`: text; may be absent.
    pub account_name: Option<Text>,
    /// `accountToken`: text.
    pub account_token: Text,
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelAccountStagingToken "PublicChannelAccountStagingToken" {
        0 account_name "accountName" optional = None;
        1 account_token "accountToken" required = Text::EMPTY;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 delivery_identifier "deliveryIdentifier" optional = None;
        4 generic_channel_id "genericChannelId" required = 0;
        5 inbox_id "inboxId" required = 0;
        6 user_id "userId" required = 0;
    }
}
impl PublicChannelAccountStagingToken {
    /// One with all that is required.
    pub fn new(
        account_token: impl Into<Text>,
        created_at: impl Into<DateTime>,
        generic_channel_id: impl Into<i64>,
        inbox_id: impl Into<i64>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            account_token: account_token.into(),
            created_at: created_at.into(),
            generic_channel_id: generic_channel_id.into(),
            inbox_id: inbox_id.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelAccountStagingTokenUpdateRequest "PublicChannelAccountStagingTokenUpdateRequest" {
        0 account_name "accountName" required = Text::EMPTY;
        1 delivery_identifier "deliveryIdentifier" required = Shaped::blank();
    }
}
impl PublicChannelAccountStagingTokenUpdateRequest {
    /// One with all that is required.
    pub fn new(
        account_name: impl Into<Text>,
        delivery_identifier: impl Into<PublicDeliveryIdentifier>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            delivery_identifier: delivery_identifier.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelAccountUpdateRequest "PublicChannelAccountUpdateRequest" {
        0 authorized "authorized" optional = None;
        1 name "name" optional = None;
    }
}
impl PublicChannelAccountUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `authorized`.
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for PublicChannelAccountUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelIntegrationChannel "PublicChannelIntegrationChannel" {
        0 capabilities "capabilities" required = Map::EMPTY;
        1 channel_account_connection_redirect_url "channelAccountConnectionRedirectUrl" optional = None;
        2 channel_description "channelDescription" optional = None;
        3 channel_logo_url "channelLogoUrl" optional = None;
        4 created_at "createdAt" required = DateTime::UNSET;
        5 id "id" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 webhook_url "webhookUrl" optional = None;
    }
}
impl PublicChannelIntegrationChannel {
    /// One with all that is required.
    pub fn new(
        capabilities: impl Into<Map<Value>>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            capabilities: capabilities.into(),
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelIntegrationChannelCreate "PublicChannelIntegrationChannelCreate" {
        0 capabilities "capabilities" required = Map::EMPTY;
        1 channel_account_connection_redirect_url "channelAccountConnectionRedirectUrl" optional = None;
        2 channel_description "channelDescription" optional = None;
        3 channel_logo_url "channelLogoUrl" optional = None;
        4 name "name" required = Text::EMPTY;
        5 webhook_url "webhookUrl" optional = None;
    }
}
impl PublicChannelIntegrationChannelCreate {
    /// One with all that is required.
    pub fn new(capabilities: impl Into<Map<Value>>, name: impl Into<Text>) -> Self {
        Self {
            capabilities: capabilities.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `channelAccountConnectionRedirectUrl`.
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<Text>,
    ) -> Self {
        self.channel_account_connection_redirect_url = Some(
            channel_account_connection_redirect_url.into(),
        );
        self
    }
    /// Sets `channelDescription`.
    pub fn channel_description(mut self, channel_description: impl Into<Text>) -> Self {
        self.channel_description = Some(channel_description.into());
        self
    }
    /// Sets `channelLogoUrl`.
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<Text>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into());
        self
    }
    /// Sets `webhookUrl`.
    pub fn webhook_url(mut self, webhook_url: impl Into<Text>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelIntegrationChannelPatch "PublicChannelIntegrationChannelPatch" {
        0 capabilities "capabilities" required = Map::EMPTY;
        1 channel_account_connection_redirect_url "channelAccountConnectionRedirectUrl" required = Value::Null;
        2 channel_description "channelDescription" required = Value::Null;
        3 channel_logo_url "channelLogoUrl" required = Value::Null;
        4 name "name" required = Value::Null;
        5 webhook_url "webhookUrl" required = Value::Null;
    }
}
impl PublicChannelIntegrationChannelPatch {
    /// One with all that is required.
    pub fn new(
        capabilities: impl Into<Map<Value>>,
        channel_account_connection_redirect_url: impl Into<Value>,
        channel_description: impl Into<Value>,
        channel_logo_url: impl Into<Value>,
        name: impl Into<Value>,
        webhook_url: impl Into<Value>,
    ) -> Self {
        Self {
            capabilities: capabilities.into(),
            channel_account_connection_redirect_url: channel_account_connection_redirect_url
                .into(),
            channel_description: channel_description.into(),
            channel_logo_url: channel_logo_url.into(),
            name: name.into(),
            webhook_url: webhook_url.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelIntegrationMessageUpdateRequest "PublicChannelIntegrationMessageUpdateRequest" {
        0 error_message "errorMessage" optional = None;
        1 status_type "statusType" required = Shaped::blank();
    }
}
impl PublicChannelIntegrationMessageUpdateRequest {
    /// One with all that is required.
    pub fn new(
        status_type: impl Into<PublicChannelIntegrationMessageUpdateRequestStatusType>,
    ) -> Self {
        Self {
            status_type: status_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into());
        self
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
crate::runtime::enumeration! {
    PublicChannelIntegrationMessageUpdateRequestStatusType "PublicChannelIntegrationMessageUpdateRequestStatusType" {
        0 Failed "FAILED";
        1 Read "READ";
        2 Sent "SENT";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    QuickRepliesAttachment "QuickRepliesAttachment" {
        0 quick_replies "quickReplies" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl QuickRepliesAttachment {
    /// One with all that is required.
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<QuickReply>> From<Vec<T>> for QuickRepliesAttachment {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<QuickReply>, const N: usize> From<[T; N]> for QuickRepliesAttachment {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    SocialMetadataIntegrationAttachment "SocialMetadataIntegrationAttachment" {
        0 social_metadata "socialMetadata" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl SocialMetadataIntegrationAttachment {
    /// One with all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(),
            r#type: PublicSocialType::SocialMediaMetadata,
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    UnsupportedContentAttachment "UnsupportedContentAttachment" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl UnsupportedContentAttachment {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicUnsupportedContentType::UnsupportedContent,
            ..Shaped::blank()
        }
    }
}
impl Default for UnsupportedContentAttachment {
    fn default() -> Self {
        Self::new()
    }
}
