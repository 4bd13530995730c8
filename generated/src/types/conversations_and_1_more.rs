// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicChannelAccount "CollectionResponseWithTotalPublicChannelAccount" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicChannelAccount {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicChannelAccount>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicChannelAccount "PublicChannelAccount" {
        0 active "active" required = false;
        1 archived "archived" required = false;
        2 archived_at "archivedAt" optional = None;
        3 authorized "authorized" required = false;
        4 channel_id "channelId" required = Text::EMPTY;
        5 created_at "createdAt" required = DateTime::UNSET;
        6 delivery_identifier "deliveryIdentifier" optional = None;
        7 id "id" required = Text::EMPTY;
        8 inbox_id "inboxId" required = Text::EMPTY;
        9 name "name" required = Text::EMPTY;
    }
}
impl PublicChannelAccount {
    /// One with all that is required.
    pub fn new(
        active: bool,
        archived: bool,
        authorized: bool,
        channel_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        inbox_id: impl Into<Text>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            active,
            archived,
            authorized,
            channel_id: channel_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            inbox_id: inbox_id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicConversationsMessage "PublicConversationsMessage" {
        0 archived "archived" required = false;
        1 attachments "attachments" required = Vec::new();
        2 channel_account_id "channelAccountId" required = Text::EMPTY;
        3 channel_id "channelId" required = Text::EMPTY;
        4 client "client" required = Shaped::blank();
        5 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        6 created_at "createdAt" required = DateTime::UNSET;
        7 created_by "createdBy" required = Text::EMPTY;
        8 direction "direction" required = Shaped::blank();
        9 id "id" required = Text::EMPTY;
        10 in_reply_to_id "inReplyToId" optional = None;
        11 recipients "recipients" required = Vec::new();
        12 rich_text "richText" optional = None;
        13 senders "senders" required = Vec::new();
        14 status "status" optional = None;
        15 subject "subject" optional = None;
        16 text "text" required = Text::EMPTY;
        17 truncation_status "truncationStatus" required = Shaped::blank();
        18 r#type "type" required = Shaped::blank();
        19 updated_at "updatedAt" optional = None;
    }
}
impl PublicConversationsMessage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        attachments: impl IntoIterator<
            Item = impl Into<PublicConversationsMessageAttachments>,
        >,
        channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        direction: impl Into<PublicConversationsMessageDirection>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
        text: impl Into<Text>,
        truncation_status: impl Into<PublicConversationsMessageTruncationStatus>,
    ) -> Self {
        Self {
            archived,
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(),
            channel_id: channel_id.into(),
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            direction: direction.into(),
            id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            text: text.into(),
            truncation_status: truncation_status.into(),
            r#type: PublicConversationsMessageType::Message,
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    PublicConversationsMessageAttachments "PublicConversationsMessageAttachments" {
        0 PublicContact "PublicContact" Some(("type", &["CONTACT"])), &[];
        1 PublicFile "PublicFile" Some(("type", &["FILE"])), &[];
        2 PublicLocation "PublicLocation" Some(("type", &["LOCATION"])), &[];
        3 PublicMessageHeader "PublicMessageHeader" Some(("type", &["MESSAGE_HEADER"])), &[];
        4 PublicQuickReplies "PublicQuickReplies" Some(("type", &["QUICK_REPLIES"])), &[];
        5 PublicSocialMetadataAttachment "PublicSocialMetadataAttachment" Some(("type", &["SOCIAL_MEDIA_METADATA"])), &[];
        6 PublicUnsupportedContent "PublicUnsupportedContent" Some(("type", &["UNSUPPORTED_CONTENT"])), &[];
        7 PublicWhatsAppTemplateMetadata "PublicWhatsAppTemplateMetadata" Some(("type", &["WHATSAPP_TEMPLATE_METADATA"])), &[];
    } 8
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
    rest: Rest,
}
crate::runtime::record! {
    PublicDeliveryIdentifier "PublicDeliveryIdentifier" {
        0 r#type "type" required = Shaped::blank();
        1 value "value" required = Text::EMPTY;
    }
}
impl PublicDeliveryIdentifier {
    /// One with all that is required.
    pub fn new(
        r#type: impl Into<PublicDeliveryIdentifierType>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicDeliveryIdentifierType "PublicDeliveryIdentifierType" {
        0 ChannelSpecificOpaqueId "CHANNEL_SPECIFIC_OPAQUE_ID";
        1 HsEmailAddress "HS_EMAIL_ADDRESS";
        2 HsPhoneNumber "HS_PHONE_NUMBER";
        3 HsShortCode "HS_SHORT_CODE";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    PublicFile "PublicFile" {
        0 file_id "fileId" required = Text::EMPTY;
        1 file_usage_type "fileUsageType" required = Shaped::blank();
        2 name "name" optional = None;
        3 r#type "type" required = Shaped::blank();
        4 url "url" optional = None;
    }
}
impl PublicFile {
    /// One with all that is required.
    pub fn new(
        file_id: impl Into<Text>,
        file_usage_type: impl Into<PublicFileFileUsageType>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_usage_type: file_usage_type.into(),
            r#type: PublicFileType::File,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    PublicFileFileUsageType "PublicFileFileUsageType" {
        0 Audio "AUDIO";
        1 Image "IMAGE";
        2 Other "OTHER";
        3 Sticker "STICKER";
        4 VoiceRecording "VOICE_RECORDING";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    PublicQuickReplies "PublicQuickReplies" {
        0 allow_multi_select "allowMultiSelect" required = false;
        1 allow_user_input "allowUserInput" required = false;
        2 quick_replies "quickReplies" required = Vec::new();
        3 r#type "type" required = Shaped::blank();
    }
}
impl PublicQuickReplies {
    /// One with all that is required.
    pub fn new(
        allow_multi_select: bool,
        allow_user_input: bool,
        quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>,
    ) -> Self {
        Self {
            allow_multi_select,
            allow_user_input,
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies,
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicRecipient "PublicRecipient" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" required = Shaped::blank();
        2 name "name" optional = None;
        3 recipient_field "recipientField" optional = None;
    }
}
impl PublicRecipient {
    /// One with all that is required.
    pub fn new(delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        Self {
            delivery_identifier: delivery_identifier.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicSender "PublicSender" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" optional = None;
        2 name "name" optional = None;
        3 sender_field "senderField" optional = None;
    }
}
impl PublicSender {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicSender {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicSocialMetadataAttachment "PublicSocialMetadataAttachment" {
        0 social_metadata "socialMetadata" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicSocialMetadataAttachment {
    /// One with all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(),
            r#type: PublicSocialType::SocialMediaMetadata,
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicWhatsAppTemplateMetadata "PublicWhatsAppTemplateMetadata" {
        0 content_id "contentId" optional = None;
        1 crm_object_ids "crmObjectIds" required = Map::EMPTY;
        2 mapped_template_id "mappedTemplateId" optional = None;
        3 parameters "parameters" required = Map::EMPTY;
        4 root_mic_id "rootMicId" optional = None;
        5 r#type "type" required = Shaped::blank();
    }
}
impl PublicWhatsAppTemplateMetadata {
    /// One with all that is required.
    pub fn new(
        crm_object_ids: impl Into<Map<i64>>,
        parameters: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            crm_object_ids: crm_object_ids.into(),
            parameters: parameters.into(),
            r#type: PublicWhatsAppTemplateMetadataType::WhatsappTemplateMetadata,
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    QuickReply "QuickReply" {
        0 label "label" optional = None;
        1 value "value" required = Text::EMPTY;
        2 value_type "valueType" required = Shaped::blank();
    }
}
impl QuickReply {
    /// One with all that is required.
    pub fn new(
        value: impl Into<Text>,
        value_type: impl Into<QuickReplyValueType>,
    ) -> Self {
        Self {
            value: value.into(),
            value_type: value_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
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
crate::runtime::enumeration! {
    QuickReplyValueType "QuickReplyValueType" {
        0 Text "TEXT";
        1 Url "URL";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    SocialMetadata "SocialMetadata" {
        0 description "description" optional = None;
        1 id "id" optional = None;
        2 media_title "mediaTitle" optional = None;
        3 media_type "mediaType" required = Shaped::blank();
        4 media_url "mediaUrl" optional = None;
        5 media_url_string "mediaUrlString" optional = None;
        6 thumbnail_url "thumbnailUrl" optional = None;
    }
}
impl SocialMetadata {
    /// One with all that is required.
    pub fn new(media_type: impl Into<SocialMetadataMediaType>) -> Self {
        Self {
            media_type: media_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `mediaTitle`.
    pub fn media_title(mut self, media_title: impl Into<Text>) -> Self {
        self.media_title = Some(media_title.into());
        self
    }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }
    /// Sets `mediaUrlString`.
    pub fn media_url_string(mut self, media_url_string: impl Into<Text>) -> Self {
        self.media_url_string = Some(media_url_string.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
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
crate::runtime::enumeration! {
    SocialMetadataMediaType "SocialMetadataMediaType" {
        0 Article "ARTICLE";
        1 Audio "AUDIO";
        2 Carousel "CAROUSEL";
        3 Document "DOCUMENT";
        4 Gif "GIF";
        5 Link "LINK";
        6 None "NONE";
        7 Photo "PHOTO";
        8 Poll "POLL";
        9 Story "STORY";
        10 Video "VIDEO";
    } 11
}
