// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalPublicChannelAccountForwardPaging`: 3 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannelAccountForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `InboxMessagesPublicChannelAccount`.
    pub results: Vec<InboxMessagesPublicChannelAccount>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicChannelAccountForwardPaging "CollectionResponseWithTotalPublicChannelAccountForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicChannelAccountForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<InboxMessagesPublicChannelAccount>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPublicChannelForwardPaging`: 3 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannelForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicChannel`.
    pub results: Vec<PublicChannel>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicChannelForwardPaging "CollectionResponseWithTotalPublicChannelForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicChannelForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicChannel>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPublicInboxForwardPaging`: 3 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicInboxForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `InboxMessagesPublicInbox`.
    pub results: Vec<InboxMessagesPublicInbox>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicInboxForwardPaging "CollectionResponseWithTotalPublicInboxForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicInboxForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<InboxMessagesPublicInbox>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicMessageForwardPaging`: 2 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "CollectionResponsePublicMessageForwardPaging")]
#[non_exhaustive]
pub struct InboxMessagesCollectionResponsePublicMessageForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `InboxMessagesCollectionResponsePublicMessageForwardPagingResults`.
    pub results: Vec<InboxMessagesCollectionResponsePublicMessageForwardPagingResults>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesCollectionResponsePublicMessageForwardPaging "CollectionResponsePublicMessageForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl InboxMessagesCollectionResponsePublicMessageForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<
                InboxMessagesCollectionResponsePublicMessageForwardPagingResults,
            >,
        >,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 6 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    /// `type` is `ASSIGNMENT`.
    PublicAssignmentMessage(InboxMessagesPublicAssignmentMessage),
    /// `type` is `COMMENT`.
    PublicComment(InboxMessagesPublicComment),
    /// `type` is `MESSAGE`.
    PublicConversationsMessage(InboxMessagesPublicConversationsMessage),
    /// `type` is `THREAD_INBOX_CHANGE`.
    PublicThreadInboxChange(InboxMessagesPublicThreadInboxChange),
    /// `type` is `THREAD_STATUS_CHANGE`.
    PublicThreadStatusChange(InboxMessagesPublicThreadStatusChange),
    /// `type` is `WELCOME_MESSAGE`.
    PublicWelcomeMessage(InboxMessagesPublicWelcomeMessage),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    InboxMessagesCollectionResponsePublicMessageForwardPagingResults "InboxMessagesCollectionResponsePublicMessageForwardPagingResults" {
        0 PublicAssignmentMessage "PublicAssignmentMessage" Some(("type", &["ASSIGNMENT"])), &[];
        1 PublicComment "PublicComment" Some(("type", &["COMMENT"])), &[];
        2 PublicConversationsMessage "PublicConversationsMessage" Some(("type", &["MESSAGE"])), &[];
        3 PublicThreadInboxChange "PublicThreadInboxChange" Some(("type", &["THREAD_INBOX_CHANGE"])), &[];
        4 PublicThreadStatusChange "PublicThreadStatusChange" Some(("type", &["THREAD_STATUS_CHANGE"])), &[];
        5 PublicWelcomeMessage "PublicWelcomeMessage" Some(("type", &["WELCOME_MESSAGE"])), &[];
    } 6
}

/// `PublicAssignmentMessage`: 12 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicAssignmentMessage")]
#[non_exhaustive]
pub struct InboxMessagesPublicAssignmentMessage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `assignedFrom`: text; may be absent.
    pub assigned_from: Option<Text>,
    /// `assignedTo`: text; may be absent.
    pub assigned_to: Option<Text>,
    /// `client`: `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
    /// `type`: `PublicAssignmentMessageType`.
    pub r#type: PublicAssignmentMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicAssignmentMessage "PublicAssignmentMessage" {
        0 archived "archived" required = false;
        1 assigned_from "assignedFrom" optional = None;
        2 assigned_to "assignedTo" optional = None;
        3 client "client" required = Shaped::blank();
        4 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        5 created_at "createdAt" required = DateTime::UNSET;
        6 created_by "createdBy" required = Text::EMPTY;
        7 id "id" required = Text::EMPTY;
        8 recipients "recipients" required = Vec::new();
        9 senders "senders" required = Vec::new();
        10 r#type "type" required = Shaped::blank();
        11 updated_at "updatedAt" optional = None;
    }
}
impl InboxMessagesPublicAssignmentMessage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
    ) -> Self {
        Self {
            archived,
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            r#type: PublicAssignmentMessageType::Assignment,
            ..Shaped::blank()
        }
    }
}

/// `PublicChannelAccount`: 10 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicChannelAccount")]
#[non_exhaustive]
pub struct InboxMessagesPublicChannelAccount {
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
    /// `deliveryIdentifier`: `InboxMessagesPublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<InboxMessagesPublicDeliveryIdentifier>,
    /// `id`: text.
    pub id: Text,
    /// `inboxId`: text.
    pub inbox_id: Text,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicChannelAccount "PublicChannelAccount" {
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
impl InboxMessagesPublicChannelAccount {
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

/// `PublicComment`: 13 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicComment")]
#[non_exhaustive]
pub struct InboxMessagesPublicComment {
    /// `archived`: true or false.
    pub archived: bool,
    /// `attachments`: a list: `PublicCommentAttachments`.
    pub attachments: Vec<PublicCommentAttachments>,
    /// `client`: `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `richText`: text.
    pub rich_text: Text,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicCommentType`.
    pub r#type: PublicCommentType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicComment "PublicComment" {
        0 archived "archived" required = false;
        1 attachments "attachments" required = Vec::new();
        2 client "client" required = Shaped::blank();
        3 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        4 created_at "createdAt" required = DateTime::UNSET;
        5 created_by "createdBy" required = Text::EMPTY;
        6 id "id" required = Text::EMPTY;
        7 recipients "recipients" required = Vec::new();
        8 rich_text "richText" required = Text::EMPTY;
        9 senders "senders" required = Vec::new();
        10 text "text" required = Text::EMPTY;
        11 r#type "type" required = Shaped::blank();
        12 updated_at "updatedAt" optional = None;
    }
}
impl InboxMessagesPublicComment {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        attachments: impl IntoIterator<Item = impl Into<PublicCommentAttachments>>,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        rich_text: impl Into<Text>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            archived,
            attachments: attachments.into_iter().map(Into::into).collect(),
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            rich_text: rich_text.into(),
            senders: senders.into_iter().map(Into::into).collect(),
            text: text.into(),
            r#type: PublicCommentType::Comment,
            ..Shaped::blank()
        }
    }
}

/// `PublicCommentEgg`: 4 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicCommentEgg")]
#[non_exhaustive]
pub struct InboxMessagesPublicCommentEgg {
    /// `attachments`: a list: `PublicCommentEggAttachments`.
    pub attachments: Vec<PublicCommentEggAttachments>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicCommentType`.
    pub r#type: PublicCommentType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicCommentEgg "PublicCommentEgg" {
        0 attachments "attachments" required = Vec::new();
        1 rich_text "richText" optional = None;
        2 text "text" required = Text::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicCommentEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicCommentEggAttachments>>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            text: text.into(),
            r#type: PublicCommentType::Comment,
            ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

/// `PublicConversationsMessage`: 20 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicConversationsMessage")]
#[non_exhaustive]
pub struct InboxMessagesPublicConversationsMessage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `attachments`: a list: `PublicCommentAttachments`.
    pub attachments: Vec<PublicCommentAttachments>,
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
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
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
    InboxMessagesPublicConversationsMessage "PublicConversationsMessage" {
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
impl InboxMessagesPublicConversationsMessage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        attachments: impl IntoIterator<Item = impl Into<PublicCommentAttachments>>,
        channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        direction: impl Into<PublicConversationsMessageDirection>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
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

/// `PublicConversationsMessageEgg`: 9 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicConversationsMessageEgg")]
#[non_exhaustive]
pub struct InboxMessagesPublicConversationsMessageEgg {
    /// `attachments`: a list: `PublicCommentEggAttachments`.
    pub attachments: Vec<PublicCommentEggAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `recipients`: a list: `InboxMessagesPublicRecipientEgg`.
    pub recipients: Vec<InboxMessagesPublicRecipientEgg>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senderActorId`: text.
    pub sender_actor_id: Text,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicConversationsMessageType`.
    pub r#type: PublicConversationsMessageType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicConversationsMessageEgg "PublicConversationsMessageEgg" {
        0 attachments "attachments" required = Vec::new();
        1 channel_account_id "channelAccountId" required = Text::EMPTY;
        2 channel_id "channelId" required = Text::EMPTY;
        3 recipients "recipients" required = Vec::new();
        4 rich_text "richText" optional = None;
        5 sender_actor_id "senderActorId" required = Text::EMPTY;
        6 subject "subject" optional = None;
        7 text "text" required = Text::EMPTY;
        8 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicConversationsMessageEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicCommentEggAttachments>>,
        channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipientEgg>>,
        sender_actor_id: impl Into<Text>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(),
            channel_id: channel_id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            sender_actor_id: sender_actor_id.into(),
            text: text.into(),
            r#type: PublicConversationsMessageType::Message,
            ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// `PublicDeliveryIdentifier`: 2 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicDeliveryIdentifier")]
#[non_exhaustive]
pub struct InboxMessagesPublicDeliveryIdentifier {
    /// `type`: text.
    pub r#type: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicDeliveryIdentifier "PublicDeliveryIdentifier" {
        0 r#type "type" required = Text::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl InboxMessagesPublicDeliveryIdentifier {
    /// One with all that is required.
    pub fn new(r#type: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicFile`: 5 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicFile")]
#[non_exhaustive]
pub struct InboxMessagesPublicFile {
    /// `fileId`: text.
    pub file_id: Text,
    /// `fileUsageType`: text.
    pub file_usage_type: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `PublicFileType`.
    pub r#type: PublicFileType,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicFile "PublicFile" {
        0 file_id "fileId" required = Text::EMPTY;
        1 file_usage_type "fileUsageType" required = Text::EMPTY;
        2 name "name" optional = None;
        3 r#type "type" required = Shaped::blank();
        4 url "url" optional = None;
    }
}
impl InboxMessagesPublicFile {
    /// One with all that is required.
    pub fn new(file_id: impl Into<Text>, file_usage_type: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            file_usage_type: file_usage_type.into(),
            r#type: PublicFileType::File,
            ..Shaped::blank()
        }
    }
}

/// `PublicInbox`: 7 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicInbox")]
#[non_exhaustive]
pub struct InboxMessagesPublicInbox {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicInbox "PublicInbox" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 r#type "type" required = Text::EMPTY;
        6 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl InboxMessagesPublicInbox {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicMessage`: 6 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum InboxMessagesPublicMessage {
    /// `type` is `ASSIGNMENT`.
    PublicAssignmentMessage(InboxMessagesPublicAssignmentMessage),
    /// `type` is `COMMENT`.
    PublicComment(InboxMessagesPublicComment),
    /// `type` is `MESSAGE`.
    PublicConversationsMessage(InboxMessagesPublicConversationsMessage),
    /// `type` is `THREAD_INBOX_CHANGE`.
    PublicThreadInboxChange(InboxMessagesPublicThreadInboxChange),
    /// `type` is `THREAD_STATUS_CHANGE`.
    PublicThreadStatusChange(InboxMessagesPublicThreadStatusChange),
    /// `type` is `WELCOME_MESSAGE`.
    PublicWelcomeMessage(InboxMessagesPublicWelcomeMessage),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    InboxMessagesPublicMessage "InboxMessagesPublicMessage" {
        0 PublicAssignmentMessage "PublicAssignmentMessage" Some(("type", &["ASSIGNMENT"])), &[];
        1 PublicComment "PublicComment" Some(("type", &["COMMENT"])), &[];
        2 PublicConversationsMessage "PublicConversationsMessage" Some(("type", &["MESSAGE"])), &[];
        3 PublicThreadInboxChange "PublicThreadInboxChange" Some(("type", &["THREAD_INBOX_CHANGE"])), &[];
        4 PublicThreadStatusChange "PublicThreadStatusChange" Some(("type", &["THREAD_STATUS_CHANGE"])), &[];
        5 PublicWelcomeMessage "PublicWelcomeMessage" Some(("type", &["WELCOME_MESSAGE"])), &[];
    } 6
}

/// `PublicMessageEgg`: 2 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum InboxMessagesPublicMessageEgg {
    /// `type` is `COMMENT`.
    PublicCommentEgg(InboxMessagesPublicCommentEgg),
    /// `type` is `MESSAGE`.
    PublicConversationsMessageEgg(InboxMessagesPublicConversationsMessageEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    InboxMessagesPublicMessageEgg "InboxMessagesPublicMessageEgg" {
        0 PublicCommentEgg "PublicCommentEgg" Some(("type", &["COMMENT"])), &[];
        1 PublicConversationsMessageEgg "PublicConversationsMessageEgg" Some(("type", &["MESSAGE"])), &[];
    } 2
}
impl From<InboxMessagesPublicCommentEgg> for InboxMessagesPublicMessageEgg {
    fn from(value: InboxMessagesPublicCommentEgg) -> Self {
        Self::PublicCommentEgg(value)
    }
}
impl From<InboxMessagesPublicConversationsMessageEgg> for InboxMessagesPublicMessageEgg {
    fn from(value: InboxMessagesPublicConversationsMessageEgg) -> Self {
        Self::PublicConversationsMessageEgg(value)
    }
}

/// `PublicQuickReplies`: 4 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicQuickReplies")]
#[non_exhaustive]
pub struct InboxMessagesPublicQuickReplies {
    /// `allowMultiSelect`: true or false.
    pub allow_multi_select: bool,
    /// `allowUserInput`: true or false.
    pub allow_user_input: bool,
    /// `quickReplies`: a list: `InboxMessagesQuickReply`.
    pub quick_replies: Vec<InboxMessagesQuickReply>,
    /// `type`: `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicQuickReplies "PublicQuickReplies" {
        0 allow_multi_select "allowMultiSelect" required = false;
        1 allow_user_input "allowUserInput" required = false;
        2 quick_replies "quickReplies" required = Vec::new();
        3 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicQuickReplies {
    /// One with all that is required.
    pub fn new(
        allow_multi_select: bool,
        allow_user_input: bool,
        quick_replies: impl IntoIterator<Item = impl Into<InboxMessagesQuickReply>>,
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

/// `PublicQuickRepliesEgg`: 2 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicQuickRepliesEgg")]
#[non_exhaustive]
pub struct InboxMessagesPublicQuickRepliesEgg {
    /// `quickReplies`: a list: `InboxMessagesQuickReply`.
    pub quick_replies: Vec<InboxMessagesQuickReply>,
    /// `type`: `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicQuickRepliesEgg "PublicQuickRepliesEgg" {
        0 quick_replies "quickReplies" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicQuickRepliesEgg {
    /// One with all that is required.
    pub fn new(
        quick_replies: impl IntoIterator<Item = impl Into<InboxMessagesQuickReply>>,
    ) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<InboxMessagesQuickReply>> From<Vec<T>>
for InboxMessagesPublicQuickRepliesEgg {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<InboxMessagesQuickReply>, const N: usize> From<[T; N]>
for InboxMessagesPublicQuickRepliesEgg {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicRecipient`: 4 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicRecipient")]
#[non_exhaustive]
pub struct InboxMessagesPublicRecipient {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `InboxMessagesPublicDeliveryIdentifier`.
    pub delivery_identifier: InboxMessagesPublicDeliveryIdentifier,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `recipientField`: text; may be absent.
    pub recipient_field: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicRecipient "PublicRecipient" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" required = Shaped::blank();
        2 name "name" optional = None;
        3 recipient_field "recipientField" optional = None;
    }
}
impl InboxMessagesPublicRecipient {
    /// One with all that is required.
    pub fn new(
        delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>,
    ) -> Self {
        Self {
            delivery_identifier: delivery_identifier.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicRecipientEgg`: 5 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicRecipientEgg")]
#[non_exhaustive]
pub struct InboxMessagesPublicRecipientEgg {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `InboxMessagesPublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<InboxMessagesPublicDeliveryIdentifier>,
    /// `deliveryIdentifiers`: a list: `InboxMessagesPublicDeliveryIdentifier`.
    pub delivery_identifiers: Vec<InboxMessagesPublicDeliveryIdentifier>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `recipientField`: text; may be absent.
    pub recipient_field: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicRecipientEgg "PublicRecipientEgg" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" optional = None;
        2 delivery_identifiers "deliveryIdentifiers" required = Vec::new();
        3 name "name" optional = None;
        4 recipient_field "recipientField" optional = None;
    }
}
impl InboxMessagesPublicRecipientEgg {
    /// One with all that is required.
    pub fn new(
        delivery_identifiers: impl IntoIterator<
            Item = impl Into<InboxMessagesPublicDeliveryIdentifier>,
        >,
    ) -> Self {
        Self {
            delivery_identifiers: delivery_identifiers
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self {
        self.actor_id = Some(actor_id.into());
        self
    }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `recipientField`.
    pub fn recipient_field(mut self, recipient_field: impl Into<Text>) -> Self {
        self.recipient_field = Some(recipient_field.into());
        self
    }
}
impl<T: Into<InboxMessagesPublicDeliveryIdentifier>> From<Vec<T>>
for InboxMessagesPublicRecipientEgg {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<InboxMessagesPublicDeliveryIdentifier>, const N: usize> From<[T; N]>
for InboxMessagesPublicRecipientEgg {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicSender`: 4 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicSender")]
#[non_exhaustive]
pub struct InboxMessagesPublicSender {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `InboxMessagesPublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<InboxMessagesPublicDeliveryIdentifier>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `senderField`: text; may be absent.
    pub sender_field: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicSender "PublicSender" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" optional = None;
        2 name "name" optional = None;
        3 sender_field "senderField" optional = None;
    }
}
impl InboxMessagesPublicSender {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for InboxMessagesPublicSender {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicSocialMediaEgg`: 2 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicSocialMediaEgg")]
#[non_exhaustive]
pub struct InboxMessagesPublicSocialMediaEgg {
    /// `socialMetadata`: `InboxMessagesSocialMetadata`.
    pub social_metadata: InboxMessagesSocialMetadata,
    /// `type`: `PublicSocialType`.
    pub r#type: PublicSocialType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicSocialMediaEgg "PublicSocialMediaEgg" {
        0 social_metadata "socialMetadata" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicSocialMediaEgg {
    /// One with all that is required.
    pub fn new(social_metadata: impl Into<InboxMessagesSocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(),
            r#type: PublicSocialType::SocialMediaMetadata,
            ..Shaped::blank()
        }
    }
}

/// `PublicSocialMetadataAttachment`: 2 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicSocialMetadataAttachment")]
#[non_exhaustive]
pub struct InboxMessagesPublicSocialMetadataAttachment {
    /// `socialMetadata`: `InboxMessagesSocialMetadata`.
    pub social_metadata: InboxMessagesSocialMetadata,
    /// `type`: `PublicSocialType`.
    pub r#type: PublicSocialType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicSocialMetadataAttachment "PublicSocialMetadataAttachment" {
        0 social_metadata "socialMetadata" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicSocialMetadataAttachment {
    /// One with all that is required.
    pub fn new(social_metadata: impl Into<InboxMessagesSocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(),
            r#type: PublicSocialType::SocialMediaMetadata,
            ..Shaped::blank()
        }
    }
}

/// `PublicThreadInboxChange`: 12 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicThreadInboxChange")]
#[non_exhaustive]
pub struct InboxMessagesPublicThreadInboxChange {
    /// `archived`: true or false.
    pub archived: bool,
    /// `client`: `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `fromInboxId`: text.
    pub from_inbox_id: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
    /// `toInboxId`: text.
    pub to_inbox_id: Text,
    /// `type`: `PublicThreadInboxChangeType`.
    pub r#type: PublicThreadInboxChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicThreadInboxChange "PublicThreadInboxChange" {
        0 archived "archived" required = false;
        1 client "client" required = Shaped::blank();
        2 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 created_by "createdBy" required = Text::EMPTY;
        5 from_inbox_id "fromInboxId" required = Text::EMPTY;
        6 id "id" required = Text::EMPTY;
        7 recipients "recipients" required = Vec::new();
        8 senders "senders" required = Vec::new();
        9 to_inbox_id "toInboxId" required = Text::EMPTY;
        10 r#type "type" required = Shaped::blank();
        11 updated_at "updatedAt" optional = None;
    }
}
impl InboxMessagesPublicThreadInboxChange {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        from_inbox_id: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
        to_inbox_id: impl Into<Text>,
    ) -> Self {
        Self {
            archived,
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            from_inbox_id: from_inbox_id.into(),
            id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            to_inbox_id: to_inbox_id.into(),
            r#type: PublicThreadInboxChangeType::ThreadInboxChange,
            ..Shaped::blank()
        }
    }
}

/// `PublicThreadStatusChange`: 11 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicThreadStatusChange")]
#[non_exhaustive]
pub struct InboxMessagesPublicThreadStatusChange {
    /// `archived`: true or false.
    pub archived: bool,
    /// `client`: `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `newStatus`: `PublicThreadStatus`.
    pub new_status: PublicThreadStatus,
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
    /// `type`: `PublicThreadStatusChangeType`.
    pub r#type: PublicThreadStatusChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicThreadStatusChange "PublicThreadStatusChange" {
        0 archived "archived" required = false;
        1 client "client" required = Shaped::blank();
        2 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 created_by "createdBy" required = Text::EMPTY;
        5 id "id" required = Text::EMPTY;
        6 new_status "newStatus" required = Shaped::blank();
        7 recipients "recipients" required = Vec::new();
        8 senders "senders" required = Vec::new();
        9 r#type "type" required = Shaped::blank();
        10 updated_at "updatedAt" optional = None;
    }
}
impl InboxMessagesPublicThreadStatusChange {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        new_status: impl Into<PublicThreadStatus>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
    ) -> Self {
        Self {
            archived,
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            id: id.into(),
            new_status: new_status.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            r#type: PublicThreadStatusChangeType::ThreadStatusChange,
            ..Shaped::blank()
        }
    }
}

/// `PublicWelcomeMessage`: 14 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicWelcomeMessage")]
#[non_exhaustive]
pub struct InboxMessagesPublicWelcomeMessage {
    /// `archived`: true or false.
    pub archived: bool,
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
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: `InboxMessagesPublicRecipient`.
    pub recipients: Vec<InboxMessagesPublicRecipient>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `InboxMessagesPublicSender`.
    pub senders: Vec<InboxMessagesPublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicWelcomeMessageType`.
    pub r#type: PublicWelcomeMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicWelcomeMessage "PublicWelcomeMessage" {
        0 archived "archived" required = false;
        1 channel_account_id "channelAccountId" required = Text::EMPTY;
        2 channel_id "channelId" required = Text::EMPTY;
        3 client "client" required = Shaped::blank();
        4 conversations_thread_id "conversationsThreadId" required = Text::EMPTY;
        5 created_at "createdAt" required = DateTime::UNSET;
        6 created_by "createdBy" required = Text::EMPTY;
        7 id "id" required = Text::EMPTY;
        8 recipients "recipients" required = Vec::new();
        9 rich_text "richText" optional = None;
        10 senders "senders" required = Vec::new();
        11 text "text" required = Text::EMPTY;
        12 r#type "type" required = Shaped::blank();
        13 updated_at "updatedAt" optional = None;
    }
}
impl InboxMessagesPublicWelcomeMessage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            archived,
            channel_account_id: channel_account_id.into(),
            channel_id: channel_id.into(),
            client: client.into(),
            conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            text: text.into(),
            r#type: PublicWelcomeMessageType::WelcomeMessage,
            ..Shaped::blank()
        }
    }
}

/// `PublicWhatsAppTemplateMetadata`: 4 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicWhatsAppTemplateMetadata")]
#[non_exhaustive]
pub struct InboxMessagesPublicWhatsAppTemplateMetadata {
    /// `crmObjectIds`: a map by name: a whole number.
    pub crm_object_ids: Map<i64>,
    /// `mappedTemplateId`: text.
    pub mapped_template_id: Text,
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `type`: `PublicWhatsAppTemplateMetadataType`.
    pub r#type: PublicWhatsAppTemplateMetadataType,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesPublicWhatsAppTemplateMetadata "PublicWhatsAppTemplateMetadata" {
        0 crm_object_ids "crmObjectIds" required = Map::EMPTY;
        1 mapped_template_id "mappedTemplateId" required = Text::EMPTY;
        2 parameters "parameters" required = Map::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl InboxMessagesPublicWhatsAppTemplateMetadata {
    /// One with all that is required.
    pub fn new(
        crm_object_ids: impl Into<Map<i64>>,
        mapped_template_id: impl Into<Text>,
        parameters: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            crm_object_ids: crm_object_ids.into(),
            mapped_template_id: mapped_template_id.into(),
            parameters: parameters.into(),
            r#type: PublicWhatsAppTemplateMetadataType::WhatsappTemplateMetadata,
            ..Shaped::blank()
        }
    }
}

/// `QuickReply`: 3 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "QuickReply")]
#[non_exhaustive]
pub struct InboxMessagesQuickReply {
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `value`: text.
    pub value: Text,
    /// `valueType`: text.
    pub value_type: Text,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesQuickReply "QuickReply" {
        0 label "label" optional = None;
        1 value "value" required = Text::EMPTY;
        2 value_type "valueType" required = Text::EMPTY;
    }
}
impl InboxMessagesQuickReply {
    /// One with all that is required.
    pub fn new(value: impl Into<Text>, value_type: impl Into<Text>) -> Self {
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

/// `SocialMetadata`: 7 members.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "SocialMetadata")]
#[non_exhaustive]
pub struct InboxMessagesSocialMetadata {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `mediaTitle`: text; may be absent.
    pub media_title: Option<Text>,
    /// `mediaType`: text.
    pub media_type: Text,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `mediaUrlString`: text; may be absent.
    pub media_url_string: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    InboxMessagesSocialMetadata "SocialMetadata" {
        0 description "description" optional = None;
        1 id "id" optional = None;
        2 media_title "mediaTitle" optional = None;
        3 media_type "mediaType" required = Text::EMPTY;
        4 media_url "mediaUrl" optional = None;
        5 media_url_string "mediaUrlString" optional = None;
        6 thumbnail_url "thumbnailUrl" optional = None;
    }
}
impl InboxMessagesSocialMetadata {
    /// One with all that is required.
    pub fn new(media_type: impl Into<Text>) -> Self {
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

/// 8 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum PublicCommentAttachments {
    /// `type` is `CONTACT`.
    PublicContact(PublicContact),
    /// `type` is `FILE`.
    PublicFile(InboxMessagesPublicFile),
    /// `type` is `LOCATION`.
    PublicLocation(PublicLocation),
    /// `type` is `MESSAGE_HEADER`.
    PublicMessageHeader(PublicMessageHeader),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickReplies(InboxMessagesPublicQuickReplies),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMetadataAttachment(InboxMessagesPublicSocialMetadataAttachment),
    /// `type` is `UNSUPPORTED_CONTENT`.
    PublicUnsupportedContent(PublicUnsupportedContent),
    /// `type` is `WHATSAPP_TEMPLATE_METADATA`.
    PublicWhatsAppTemplateMetadata(InboxMessagesPublicWhatsAppTemplateMetadata),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicCommentAttachments "PublicCommentAttachments" {
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

/// 3 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum PublicCommentEggAttachments {
    /// `type` is `FILE`.
    PublicFileEgg(PublicFileEgg),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickRepliesEgg(InboxMessagesPublicQuickRepliesEgg),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMediaEgg(InboxMessagesPublicSocialMediaEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicCommentEggAttachments "PublicCommentEggAttachments" {
        0 PublicFileEgg "PublicFileEgg" Some(("type", &["FILE"])), &[];
        1 PublicQuickRepliesEgg "PublicQuickRepliesEgg" Some(("type", &["QUICK_REPLIES"])), &[];
        2 PublicSocialMediaEgg "PublicSocialMediaEgg" Some(("type", &["SOCIAL_MEDIA_METADATA"])), &[];
    } 3
}
impl From<PublicFileEgg> for PublicCommentEggAttachments {
    fn from(value: PublicFileEgg) -> Self {
        Self::PublicFileEgg(value)
    }
}
impl From<InboxMessagesPublicQuickRepliesEgg> for PublicCommentEggAttachments {
    fn from(value: InboxMessagesPublicQuickRepliesEgg) -> Self {
        Self::PublicQuickRepliesEgg(value)
    }
}
impl From<InboxMessagesPublicSocialMediaEgg> for PublicCommentEggAttachments {
    fn from(value: InboxMessagesPublicSocialMediaEgg) -> Self {
        Self::PublicSocialMediaEgg(value)
    }
}
