// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging, PublicAssignmentMessageType, PublicChannel, PublicClient, PublicCommentAttachments,
    PublicCommentEggAttachments, PublicCommentType, PublicConversationsMessageDirection,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType, PublicFileType, PublicMessageStatus,
    PublicQuickRepliesType, PublicSocialType, PublicThreadInboxChangeType, PublicThreadStatus,
    PublicThreadStatusChangeType, PublicWelcomeMessageType, PublicWhatsAppTemplateMetadataType,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicChannelAccountForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicChannelAccountForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicChannelAccountForwardPaging {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<InboxMessagesPublicChannelAccount>>, total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicChannelForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicChannelForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicChannelForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicChannel>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicInboxForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicInboxForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicInboxForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<InboxMessagesPublicInbox>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesCollectionResponsePublicMessageForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicMessageForwardPaging", kind: Kind::Record(&[
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
impl InboxMessagesCollectionResponsePublicMessageForwardPaging {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<InboxMessagesCollectionResponsePublicMessageForwardPagingResults>>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<InboxMessagesCollectionResponsePublicMessageForwardPagingResults>> From<Vec<T>> for InboxMessagesCollectionResponsePublicMessageForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<InboxMessagesCollectionResponsePublicMessageForwardPagingResults>, const N: usize> From<[T; N]> for InboxMessagesCollectionResponsePublicMessageForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesCollectionResponsePublicMessageForwardPagingResults", kind: Kind::Union(&[
            Variant { name: "PublicAssignmentMessage", tag: Some(("type", &["ASSIGNMENT"])), required: &[] },
            Variant { name: "PublicComment", tag: Some(("type", &["COMMENT"])), required: &[] },
            Variant { name: "PublicConversationsMessage", tag: Some(("type", &["MESSAGE"])), required: &[] },
            Variant { name: "PublicThreadInboxChange", tag: Some(("type", &["THREAD_INBOX_CHANGE"])), required: &[] },
            Variant { name: "PublicThreadStatusChange", tag: Some(("type", &["THREAD_STATUS_CHANGE"])), required: &[] },
            Variant { name: "PublicWelcomeMessage", tag: Some(("type", &["WELCOME_MESSAGE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAssignmentMessage(value) => (0, value), Self::PublicComment(value) => (1, value),
            Self::PublicConversationsMessage(value) => (2, value),
            Self::PublicThreadInboxChange(value) => (3, value), Self::PublicThreadStatusChange(value) => (4, value),
            Self::PublicWelcomeMessage(value) => (5, value), Self::Unknown(value) => (6, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAssignmentMessage(Shaped::blank()), 1 => Self::PublicComment(Shaped::blank()),
            2 => Self::PublicConversationsMessage(Shaped::blank()),
            3 => Self::PublicThreadInboxChange(Shaped::blank()),
            4 => Self::PublicThreadStatusChange(Shaped::blank()), 5 => Self::PublicWelcomeMessage(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAssignmentMessage(value) => value, Self::PublicComment(value) => value,
            Self::PublicConversationsMessage(value) => value, Self::PublicThreadInboxChange(value) => value,
            Self::PublicThreadStatusChange(value) => value, Self::PublicWelcomeMessage(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<InboxMessagesPublicAssignmentMessage>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicAssignmentMessage) -> Self {
        Self::PublicAssignmentMessage(value)
    }
}
impl From<InboxMessagesPublicComment>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicComment) -> Self {
        Self::PublicComment(value)
    }
}
impl From<InboxMessagesPublicConversationsMessage>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicConversationsMessage) -> Self {
        Self::PublicConversationsMessage(value)
    }
}
impl From<InboxMessagesPublicThreadInboxChange>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicThreadInboxChange) -> Self {
        Self::PublicThreadInboxChange(value)
    }
}
impl From<InboxMessagesPublicThreadStatusChange>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicThreadStatusChange) -> Self {
        Self::PublicThreadStatusChange(value)
    }
}
impl From<InboxMessagesPublicWelcomeMessage>
for InboxMessagesCollectionResponsePublicMessageForwardPagingResults {
    fn from(value: InboxMessagesPublicWelcomeMessage) -> Self {
        Self::PublicWelcomeMessage(value)
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicAssignmentMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssignmentMessage", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "assignedFrom", required: false },
            Member { name: "assignedTo", required: false }, Member { name: "client", required: true },
            Member { name: "conversationsThreadId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdBy", required: true }, Member { name: "id", required: true },
            Member { name: "recipients", required: true }, Member { name: "senders", required: true },
            Member { name: "type", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, assigned_from: None, assigned_to: None, client: Shaped::blank(),
            conversations_thread_id: Text::EMPTY, created_at: DateTime::UNSET, created_by: Text::EMPTY,
            id: Text::EMPTY, recipients: Vec::new(), senders: Vec::new(), r#type: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.assigned_from, 2 => &self.assigned_to, 3 => &self.client,
            4 => &self.conversations_thread_id, 5 => &self.created_at, 6 => &self.created_by, 7 => &self.id,
            8 => &self.recipients, 9 => &self.senders, 10 => &self.r#type, 11 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.assigned_from, 2 => &mut self.assigned_to, 3 => &mut self.client,
            4 => &mut self.conversations_thread_id, 5 => &mut self.created_at, 6 => &mut self.created_by,
            7 => &mut self.id, 8 => &mut self.recipients, 9 => &mut self.senders, 10 => &mut self.r#type,
            11 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicAssignmentMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
    ) -> Self {
        Self {
            archived, client: client.into(), conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(), created_by: created_by.into(), id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), r#type: PublicAssignmentMessageType::Assignment,
            ..Shaped::blank()
        }
    }
    /// Sets `assignedFrom`.
    pub fn assigned_from(mut self, assigned_from: impl Into<Text>) -> Self {
        self.assigned_from = Some(assigned_from.into()); self
    }
    /// Sets `assignedTo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<Text>) -> Self {
        self.assigned_to = Some(assigned_to.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicChannelAccount {
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
impl InboxMessagesPublicChannelAccount {
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
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicComment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComment", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "attachments", required: true },
            Member { name: "client", required: true }, Member { name: "conversationsThreadId", required: true },
            Member { name: "createdAt", required: true }, Member { name: "createdBy", required: true },
            Member { name: "id", required: true }, Member { name: "recipients", required: true },
            Member { name: "richText", required: true }, Member { name: "senders", required: true },
            Member { name: "text", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, attachments: Vec::new(), client: Shaped::blank(), conversations_thread_id: Text::EMPTY,
            created_at: DateTime::UNSET, created_by: Text::EMPTY, id: Text::EMPTY, recipients: Vec::new(),
            rich_text: Text::EMPTY, senders: Vec::new(), text: Text::EMPTY, r#type: Shaped::blank(),
            updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.attachments, 2 => &self.client, 3 => &self.conversations_thread_id,
            4 => &self.created_at, 5 => &self.created_by, 6 => &self.id, 7 => &self.recipients, 8 => &self.rich_text,
            9 => &self.senders, 10 => &self.text, 11 => &self.r#type, 12 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.attachments, 2 => &mut self.client,
            3 => &mut self.conversations_thread_id, 4 => &mut self.created_at, 5 => &mut self.created_by,
            6 => &mut self.id, 7 => &mut self.recipients, 8 => &mut self.rich_text, 9 => &mut self.senders,
            10 => &mut self.text, 11 => &mut self.r#type, 12 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicComment {
    /// With all that is required.
    pub fn new(
        archived: bool, attachments: impl IntoIterator<Item = impl Into<PublicCommentAttachments>>,
        client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>,
        created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>, rich_text: impl Into<Text>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>, text: impl Into<Text>,
    ) -> Self {
        Self {
            archived, attachments: attachments.into_iter().map(Into::into).collect(), client: client.into(),
            conversations_thread_id: conversations_thread_id.into(), created_at: created_at.into(),
            created_by: created_by.into(), id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(), rich_text: rich_text.into(),
            senders: senders.into_iter().map(Into::into).collect(), text: text.into(),
            r#type: PublicCommentType::Comment, ..Shaped::blank()
        }
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicCommentEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommentEgg", kind: Kind::Record(&[
            Member { name: "attachments", required: true }, Member { name: "richText", required: false },
            Member { name: "text", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { attachments: Vec::new(), rich_text: None, text: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachments, 1 => &self.rich_text, 2 => &self.text, 3 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachments, 1 => &mut self.rich_text, 2 => &mut self.text, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicCommentEgg {
    /// With all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicCommentEggAttachments>>, text: impl Into<Text>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(), text: text.into(),
            r#type: PublicCommentType::Comment, ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicConversationsMessage {
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
impl InboxMessagesPublicConversationsMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, attachments: impl IntoIterator<Item = impl Into<PublicCommentAttachments>>,
        channel_account_id: impl Into<Text>, channel_id: impl Into<Text>, client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>, created_by: impl Into<Text>,
        direction: impl Into<PublicConversationsMessageDirection>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>, text: impl Into<Text>,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicConversationsMessageEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessageEgg", kind: Kind::Record(&[
            Member { name: "attachments", required: true }, Member { name: "channelAccountId", required: true },
            Member { name: "channelId", required: true }, Member { name: "recipients", required: true },
            Member { name: "richText", required: false }, Member { name: "senderActorId", required: true },
            Member { name: "subject", required: false }, Member { name: "text", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            attachments: Vec::new(), channel_account_id: Text::EMPTY, channel_id: Text::EMPTY,
            recipients: Vec::new(), rich_text: None, sender_actor_id: Text::EMPTY, subject: None, text: Text::EMPTY,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachments, 1 => &self.channel_account_id, 2 => &self.channel_id, 3 => &self.recipients,
            4 => &self.rich_text, 5 => &self.sender_actor_id, 6 => &self.subject, 7 => &self.text, 8 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachments, 1 => &mut self.channel_account_id, 2 => &mut self.channel_id,
            3 => &mut self.recipients, 4 => &mut self.rich_text, 5 => &mut self.sender_actor_id,
            6 => &mut self.subject, 7 => &mut self.text, 8 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicConversationsMessageEgg {
    /// With all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicCommentEggAttachments>>,
        channel_account_id: impl Into<Text>, channel_id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipientEgg>>,
        sender_actor_id: impl Into<Text>, text: impl Into<Text>,
    ) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(),
            channel_account_id: channel_account_id.into(), channel_id: channel_id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(), sender_actor_id: sender_actor_id.into(),
            text: text.into(), r#type: PublicConversationsMessageType::Message, ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicDeliveryIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDeliveryIdentifier", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl InboxMessagesPublicDeliveryIdentifier {
    /// With all that is required.
    pub fn new(r#type: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicFile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFile", kind: Kind::Record(&[
            Member { name: "fileId", required: true }, Member { name: "fileUsageType", required: true },
            Member { name: "name", required: false }, Member { name: "type", required: true },
            Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            file_id: Text::EMPTY, file_usage_type: Text::EMPTY, name: None, r#type: Shaped::blank(), url: None,
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
impl InboxMessagesPublicFile {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, file_usage_type: impl Into<Text>) -> Self {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicInbox {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInbox", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY, name: Text::EMPTY,
            r#type: Text::EMPTY, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.name,
            5 => &self.r#type, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.r#type, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicInbox {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, name: impl Into<Text>,
        r#type: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), name: name.into(), r#type: r#type.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
}

/// `PublicMessage`: 6 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicMessage")]
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
impl Shaped for InboxMessagesPublicMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesPublicMessage", kind: Kind::Union(&[
            Variant { name: "PublicAssignmentMessage", tag: Some(("type", &["ASSIGNMENT"])), required: &[] },
            Variant { name: "PublicComment", tag: Some(("type", &["COMMENT"])), required: &[] },
            Variant { name: "PublicConversationsMessage", tag: Some(("type", &["MESSAGE"])), required: &[] },
            Variant { name: "PublicThreadInboxChange", tag: Some(("type", &["THREAD_INBOX_CHANGE"])), required: &[] },
            Variant { name: "PublicThreadStatusChange", tag: Some(("type", &["THREAD_STATUS_CHANGE"])), required: &[] },
            Variant { name: "PublicWelcomeMessage", tag: Some(("type", &["WELCOME_MESSAGE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAssignmentMessage(value) => (0, value), Self::PublicComment(value) => (1, value),
            Self::PublicConversationsMessage(value) => (2, value),
            Self::PublicThreadInboxChange(value) => (3, value), Self::PublicThreadStatusChange(value) => (4, value),
            Self::PublicWelcomeMessage(value) => (5, value), Self::Unknown(value) => (6, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAssignmentMessage(Shaped::blank()), 1 => Self::PublicComment(Shaped::blank()),
            2 => Self::PublicConversationsMessage(Shaped::blank()),
            3 => Self::PublicThreadInboxChange(Shaped::blank()),
            4 => Self::PublicThreadStatusChange(Shaped::blank()), 5 => Self::PublicWelcomeMessage(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAssignmentMessage(value) => value, Self::PublicComment(value) => value,
            Self::PublicConversationsMessage(value) => value, Self::PublicThreadInboxChange(value) => value,
            Self::PublicThreadStatusChange(value) => value, Self::PublicWelcomeMessage(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<InboxMessagesPublicAssignmentMessage> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicAssignmentMessage) -> Self {
        Self::PublicAssignmentMessage(value)
    }
}
impl From<InboxMessagesPublicComment> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicComment) -> Self {
        Self::PublicComment(value)
    }
}
impl From<InboxMessagesPublicConversationsMessage> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicConversationsMessage) -> Self {
        Self::PublicConversationsMessage(value)
    }
}
impl From<InboxMessagesPublicThreadInboxChange> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicThreadInboxChange) -> Self {
        Self::PublicThreadInboxChange(value)
    }
}
impl From<InboxMessagesPublicThreadStatusChange> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicThreadStatusChange) -> Self {
        Self::PublicThreadStatusChange(value)
    }
}
impl From<InboxMessagesPublicWelcomeMessage> for InboxMessagesPublicMessage {
    fn from(value: InboxMessagesPublicWelcomeMessage) -> Self {
        Self::PublicWelcomeMessage(value)
    }
}

/// `PublicMessageEgg`: 2 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[doc(alias = "PublicMessageEgg")]
#[non_exhaustive]
pub enum InboxMessagesPublicMessageEgg {
    /// `type` is `COMMENT`.
    PublicCommentEgg(InboxMessagesPublicCommentEgg),
    /// `type` is `MESSAGE`.
    PublicConversationsMessageEgg(InboxMessagesPublicConversationsMessageEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for InboxMessagesPublicMessageEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesPublicMessageEgg", kind: Kind::Union(&[
            Variant { name: "PublicCommentEgg", tag: Some(("type", &["COMMENT"])), required: &[] },
            Variant { name: "PublicConversationsMessageEgg", tag: Some(("type", &["MESSAGE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicCommentEgg(value) => (0, value), Self::PublicConversationsMessageEgg(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicCommentEgg(Shaped::blank()), 1 => Self::PublicConversationsMessageEgg(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicCommentEgg(value) => value, Self::PublicConversationsMessageEgg(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicQuickReplies {
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
impl InboxMessagesPublicQuickReplies {
    /// With all that is required.
    pub fn new(
        allow_multi_select: bool, allow_user_input: bool,
        quick_replies: impl IntoIterator<Item = impl Into<InboxMessagesQuickReply>>,
    ) -> Self {
        Self {
            allow_multi_select, allow_user_input, quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies, rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicQuickRepliesEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicQuickRepliesEgg", kind: Kind::Record(&[
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
impl InboxMessagesPublicQuickRepliesEgg {
    /// With all that is required.
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<InboxMessagesQuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<InboxMessagesQuickReply>> From<Vec<T>> for InboxMessagesPublicQuickRepliesEgg {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<InboxMessagesQuickReply>, const N: usize> From<[T; N]> for InboxMessagesPublicQuickRepliesEgg {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicRecipient {
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
impl InboxMessagesPublicRecipient {
    /// With all that is required.
    pub fn new(delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>) -> Self {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicRecipientEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecipientEgg", kind: Kind::Record(&[
            Member { name: "actorId", required: false }, Member { name: "deliveryIdentifier", required: false },
            Member { name: "deliveryIdentifiers", required: true }, Member { name: "name", required: false },
            Member { name: "recipientField", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actor_id: None, delivery_identifier: None, delivery_identifiers: Vec::new(), name: None,
            recipient_field: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actor_id, 1 => &self.delivery_identifier, 2 => &self.delivery_identifiers, 3 => &self.name,
            4 => &self.recipient_field, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actor_id, 1 => &mut self.delivery_identifier, 2 => &mut self.delivery_identifiers,
            3 => &mut self.name, 4 => &mut self.recipient_field, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicRecipientEgg {
    /// With all that is required.
    pub fn new(delivery_identifiers: impl IntoIterator<Item = impl Into<InboxMessagesPublicDeliveryIdentifier>>) -> Self {
        Self { delivery_identifiers: delivery_identifiers.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self { self.actor_id = Some(actor_id.into()); self }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `recipientField`.
    pub fn recipient_field(mut self, recipient_field: impl Into<Text>) -> Self {
        self.recipient_field = Some(recipient_field.into()); self
    }
}
impl<T: Into<InboxMessagesPublicDeliveryIdentifier>> From<Vec<T>> for InboxMessagesPublicRecipientEgg {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<InboxMessagesPublicDeliveryIdentifier>, const N: usize> From<[T; N]> for InboxMessagesPublicRecipientEgg {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicSender {
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
impl InboxMessagesPublicSender {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self { self.actor_id = Some(actor_id.into()); self }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<InboxMessagesPublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `senderField`.
    pub fn sender_field(mut self, sender_field: impl Into<Text>) -> Self {
        self.sender_field = Some(sender_field.into()); self
    }
}
impl Default for InboxMessagesPublicSender {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicSocialMediaEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSocialMediaEgg", kind: Kind::Record(&[
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
impl InboxMessagesPublicSocialMediaEgg {
    /// With all that is required.
    pub fn new(social_metadata: impl Into<InboxMessagesSocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(), r#type: PublicSocialType::SocialMediaMetadata,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicSocialMetadataAttachment {
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
impl InboxMessagesPublicSocialMetadataAttachment {
    /// With all that is required.
    pub fn new(social_metadata: impl Into<InboxMessagesSocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(), r#type: PublicSocialType::SocialMediaMetadata,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicThreadInboxChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadInboxChange", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "client", required: true },
            Member { name: "conversationsThreadId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdBy", required: true }, Member { name: "fromInboxId", required: true },
            Member { name: "id", required: true }, Member { name: "recipients", required: true },
            Member { name: "senders", required: true }, Member { name: "toInboxId", required: true },
            Member { name: "type", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, client: Shaped::blank(), conversations_thread_id: Text::EMPTY,
            created_at: DateTime::UNSET, created_by: Text::EMPTY, from_inbox_id: Text::EMPTY, id: Text::EMPTY,
            recipients: Vec::new(), senders: Vec::new(), to_inbox_id: Text::EMPTY, r#type: Shaped::blank(),
            updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.client, 2 => &self.conversations_thread_id, 3 => &self.created_at,
            4 => &self.created_by, 5 => &self.from_inbox_id, 6 => &self.id, 7 => &self.recipients,
            8 => &self.senders, 9 => &self.to_inbox_id, 10 => &self.r#type, 11 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.client, 2 => &mut self.conversations_thread_id,
            3 => &mut self.created_at, 4 => &mut self.created_by, 5 => &mut self.from_inbox_id, 6 => &mut self.id,
            7 => &mut self.recipients, 8 => &mut self.senders, 9 => &mut self.to_inbox_id, 10 => &mut self.r#type,
            11 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicThreadInboxChange {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, from_inbox_id: impl Into<Text>,
        id: impl Into<Text>, recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>, to_inbox_id: impl Into<Text>,
    ) -> Self {
        Self {
            archived, client: client.into(), conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(), created_by: created_by.into(), from_inbox_id: from_inbox_id.into(),
            id: id.into(), recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), to_inbox_id: to_inbox_id.into(),
            r#type: PublicThreadInboxChangeType::ThreadInboxChange, ..Shaped::blank()
        }
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicThreadStatusChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadStatusChange", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "client", required: true },
            Member { name: "conversationsThreadId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdBy", required: true }, Member { name: "id", required: true },
            Member { name: "newStatus", required: true }, Member { name: "recipients", required: true },
            Member { name: "senders", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, client: Shaped::blank(), conversations_thread_id: Text::EMPTY,
            created_at: DateTime::UNSET, created_by: Text::EMPTY, id: Text::EMPTY, new_status: Shaped::blank(),
            recipients: Vec::new(), senders: Vec::new(), r#type: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.client, 2 => &self.conversations_thread_id, 3 => &self.created_at,
            4 => &self.created_by, 5 => &self.id, 6 => &self.new_status, 7 => &self.recipients, 8 => &self.senders,
            9 => &self.r#type, 10 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.client, 2 => &mut self.conversations_thread_id,
            3 => &mut self.created_at, 4 => &mut self.created_by, 5 => &mut self.id, 6 => &mut self.new_status,
            7 => &mut self.recipients, 8 => &mut self.senders, 9 => &mut self.r#type, 10 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicThreadStatusChange {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, id: impl Into<Text>,
        new_status: impl Into<PublicThreadStatus>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>,
    ) -> Self {
        Self {
            archived, client: client.into(), conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(), created_by: created_by.into(), id: id.into(),
            new_status: new_status.into(), recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(),
            r#type: PublicThreadStatusChangeType::ThreadStatusChange, ..Shaped::blank()
        }
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicWelcomeMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWelcomeMessage", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "channelAccountId", required: true },
            Member { name: "channelId", required: true }, Member { name: "client", required: true },
            Member { name: "conversationsThreadId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdBy", required: true }, Member { name: "id", required: true },
            Member { name: "recipients", required: true }, Member { name: "richText", required: false },
            Member { name: "senders", required: true }, Member { name: "text", required: true },
            Member { name: "type", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, channel_account_id: Text::EMPTY, channel_id: Text::EMPTY, client: Shaped::blank(),
            conversations_thread_id: Text::EMPTY, created_at: DateTime::UNSET, created_by: Text::EMPTY,
            id: Text::EMPTY, recipients: Vec::new(), rich_text: None, senders: Vec::new(), text: Text::EMPTY,
            r#type: Shaped::blank(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.channel_account_id, 2 => &self.channel_id, 3 => &self.client,
            4 => &self.conversations_thread_id, 5 => &self.created_at, 6 => &self.created_by, 7 => &self.id,
            8 => &self.recipients, 9 => &self.rich_text, 10 => &self.senders, 11 => &self.text, 12 => &self.r#type,
            13 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.channel_account_id, 2 => &mut self.channel_id,
            3 => &mut self.client, 4 => &mut self.conversations_thread_id, 5 => &mut self.created_at,
            6 => &mut self.created_by, 7 => &mut self.id, 8 => &mut self.recipients, 9 => &mut self.rich_text,
            10 => &mut self.senders, 11 => &mut self.text, 12 => &mut self.r#type, 13 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicWelcomeMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, channel_account_id: impl Into<Text>, channel_id: impl Into<Text>,
        client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>,
        created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<InboxMessagesPublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<InboxMessagesPublicSender>>, text: impl Into<Text>,
    ) -> Self {
        Self {
            archived, channel_account_id: channel_account_id.into(), channel_id: channel_id.into(),
            client: client.into(), conversations_thread_id: conversations_thread_id.into(),
            created_at: created_at.into(), created_by: created_by.into(), id: id.into(),
            recipients: recipients.into_iter().map(Into::into).collect(),
            senders: senders.into_iter().map(Into::into).collect(), text: text.into(),
            r#type: PublicWelcomeMessageType::WelcomeMessage, ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesPublicWhatsAppTemplateMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWhatsAppTemplateMetadata", kind: Kind::Record(&[
            Member { name: "crmObjectIds", required: true }, Member { name: "mappedTemplateId", required: true },
            Member { name: "parameters", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            crm_object_ids: Map::EMPTY, mapped_template_id: Text::EMPTY, parameters: Map::EMPTY,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_object_ids, 1 => &self.mapped_template_id, 2 => &self.parameters, 3 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_object_ids, 1 => &mut self.mapped_template_id, 2 => &mut self.parameters,
            3 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl InboxMessagesPublicWhatsAppTemplateMetadata {
    /// With all that is required.
    pub fn new(
        crm_object_ids: impl Into<Map<i64>>, mapped_template_id: impl Into<Text>, parameters: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            crm_object_ids: crm_object_ids.into(), mapped_template_id: mapped_template_id.into(),
            parameters: parameters.into(), r#type: PublicWhatsAppTemplateMetadataType::WhatsappTemplateMetadata,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesQuickReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuickReply", kind: Kind::Record(&[
            Member { name: "label", required: false }, Member { name: "value", required: true },
            Member { name: "valueType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: None, value: Text::EMPTY, value_type: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, 2 => &self.value_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, 2 => &mut self.value_type, _ => &mut self.rest }
    }
}
impl InboxMessagesQuickReply {
    /// With all that is required.
    pub fn new(value: impl Into<Text>, value_type: impl Into<Text>) -> Self {
        Self { value: value.into(), value_type: value_type.into(), ..Shaped::blank() }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboxMessagesSocialMetadata {
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
            description: None, id: None, media_title: None, media_type: Text::EMPTY, media_url: None,
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
impl InboxMessagesSocialMetadata {
    /// With all that is required.
    pub fn new(media_type: impl Into<Text>) -> Self { Self { media_type: media_type.into(), ..Shaped::blank() } }
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

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalPublicChannelAccountForwardPaging,
    CollectionResponseWithTotalPublicChannelForwardPaging, CollectionResponseWithTotalPublicInboxForwardPaging,
    InboxMessagesCollectionResponsePublicMessageForwardPaging,
    InboxMessagesCollectionResponsePublicMessageForwardPagingResults, InboxMessagesPublicAssignmentMessage,
    InboxMessagesPublicChannelAccount, InboxMessagesPublicComment, InboxMessagesPublicCommentEgg,
    InboxMessagesPublicConversationsMessage, InboxMessagesPublicConversationsMessageEgg,
    InboxMessagesPublicDeliveryIdentifier, InboxMessagesPublicFile, InboxMessagesPublicInbox,
    InboxMessagesPublicMessage, InboxMessagesPublicMessageEgg, InboxMessagesPublicQuickReplies,
    InboxMessagesPublicQuickRepliesEgg, InboxMessagesPublicRecipient, InboxMessagesPublicRecipientEgg,
    InboxMessagesPublicSender, InboxMessagesPublicSocialMediaEgg, InboxMessagesPublicSocialMetadataAttachment,
    InboxMessagesPublicThreadInboxChange, InboxMessagesPublicThreadStatusChange, InboxMessagesPublicWelcomeMessage,
    InboxMessagesPublicWhatsAppTemplateMetadata, InboxMessagesQuickReply, InboxMessagesSocialMetadata,
}
