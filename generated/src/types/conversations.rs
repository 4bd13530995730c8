// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 7 alternatives, told apart by `type`.
///
/// Published by `conversations/conversations`, in 2026-09.
#[non_exhaustive]
pub enum BatchResponsePublicActorResults {
    /// `type` is `AGENT`.
    AgentActor(AgentActor),
    /// `type` is `BOT`.
    BotActor(BotActor),
    /// `type` is `EMAIL`.
    EmailActor(EmailActor),
    /// `type` is `INTEGRATOR`.
    IntegratorActor(IntegratorActor),
    /// `type` is `LLM`.
    LlmActor(LlmActor),
    /// `type` is `SYSTEM`.
    SystemActor(SystemActor),
    /// `type` is `VISITOR`.
    VisitorActor(VisitorActor),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    BatchResponsePublicActorResults "BatchResponsePublicActorResults" {
        0 AgentActor "AgentActor" Some(("type", &["AGENT"])), &[];
        1 BotActor "BotActor" Some(("type", &["BOT"])), &[];
        2 EmailActor "EmailActor" Some(("type", &["EMAIL"])), &[];
        3 IntegratorActor "IntegratorActor" Some(("type", &["INTEGRATOR"])), &[];
        4 LlmActor "LlmActor" Some(("type", &["LLM"])), &[];
        5 SystemActor "SystemActor" Some(("type", &["SYSTEM"])), &[];
        6 VisitorActor "VisitorActor" Some(("type", &["VISITOR"])), &[];
    } 7
}

/// `CollectionResponsePublicMessageForwardPaging`: 2 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicMessageForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `CollectionResponsePublicMessageForwardPagingResults`.
    pub results: Vec<CollectionResponsePublicMessageForwardPagingResults>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicMessageForwardPaging "CollectionResponsePublicMessageForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicMessageForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<CollectionResponsePublicMessageForwardPagingResults>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum CollectionResponsePublicMessageForwardPagingResults {
    /// `type` is `ASSIGNMENT`.
    PublicAssignmentMessage(PublicAssignmentMessage),
    /// `type` is `COMMENT`.
    PublicComment(PublicComment),
    /// `type` is `MESSAGE`.
    PublicConversationsMessage(PublicConversationsMessage),
    /// `type` is `THREAD_INBOX_CHANGE`.
    PublicThreadInboxChange(PublicThreadInboxChange),
    /// `type` is `THREAD_STATUS_CHANGE`.
    PublicThreadStatusChange(PublicThreadStatusChange),
    /// `type` is `WELCOME_MESSAGE`.
    PublicWelcomeMessage(PublicWelcomeMessage),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    CollectionResponsePublicMessageForwardPagingResults "CollectionResponsePublicMessageForwardPagingResults" {
        0 PublicAssignmentMessage "PublicAssignmentMessage" Some(("type", &["ASSIGNMENT"])), &[];
        1 PublicComment "PublicComment" Some(("type", &["COMMENT"])), &[];
        2 PublicConversationsMessage "PublicConversationsMessage" Some(("type", &["MESSAGE"])), &[];
        3 PublicThreadInboxChange "PublicThreadInboxChange" Some(("type", &["THREAD_INBOX_CHANGE"])), &[];
        4 PublicThreadStatusChange "PublicThreadStatusChange" Some(("type", &["THREAD_STATUS_CHANGE"])), &[];
        5 PublicWelcomeMessage "PublicWelcomeMessage" Some(("type", &["WELCOME_MESSAGE"])), &[];
    } 6
}

/// `CollectionResponseWithTotalPublicChannel`: 3 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannel {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `PublicChannel`.
    pub results: Vec<PublicChannel>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicChannel "CollectionResponseWithTotalPublicChannel" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicChannel {
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

/// `CollectionResponseWithTotalPublicInbox`: 3 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicInbox {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `PublicInbox`.
    pub results: Vec<PublicInbox>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicInbox "CollectionResponseWithTotalPublicInbox" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicInbox {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicInbox>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicActor`: 8 members.
///
/// Published by `conversations/conversations`, in 2026-09.
#[doc(alias = "BatchResponsePublicActor")]
#[non_exhaustive]
pub struct ConversationsBatchResponsePublicActor {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `BatchResponsePublicActorResults`.
    pub results: Vec<BatchResponsePublicActorResults>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ConversationsBatchResponsePublicActor "BatchResponsePublicActor" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl ConversationsBatchResponsePublicActor {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BatchResponsePublicActorResults>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssignmentMessage`: 12 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicAssignmentMessage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `assignedFrom`: text; may be absent.
    pub assigned_from: Option<Text>,
    /// `assignedTo`: text; may be absent.
    pub assigned_to: Option<Text>,
    /// `client`: a `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: a `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: a `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `type`: a `PublicAssignmentMessageType`.
    pub r#type: PublicAssignmentMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicAssignmentMessage "PublicAssignmentMessage" {
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
impl PublicAssignmentMessage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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

/// 3 alternatives, told apart by `type`.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicAttachments {
    /// `type` is `FILE`.
    PublicFileEgg(PublicFileEgg),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickRepliesEgg(PublicQuickRepliesEgg),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMediaEgg(PublicSocialMediaEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicAttachments "PublicAttachments" {
        0 PublicFileEgg "PublicFileEgg" Some(("type", &["FILE"])), &[];
        1 PublicQuickRepliesEgg "PublicQuickRepliesEgg" Some(("type", &["QUICK_REPLIES"])), &[];
        2 PublicSocialMediaEgg "PublicSocialMediaEgg" Some(("type", &["SOCIAL_MEDIA_METADATA"])), &[];
    } 3
}
impl From<PublicFileEgg> for PublicAttachments {
    fn from(value: PublicFileEgg) -> Self {
        Self::PublicFileEgg(value)
    }
}
impl From<PublicQuickRepliesEgg> for PublicAttachments {
    fn from(value: PublicQuickRepliesEgg) -> Self {
        Self::PublicQuickRepliesEgg(value)
    }
}
impl From<PublicSocialMediaEgg> for PublicAttachments {
    fn from(value: PublicSocialMediaEgg) -> Self {
        Self::PublicSocialMediaEgg(value)
    }
}

/// `PublicComment`: 13 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicComment {
    /// `archived`: true or false.
    pub archived: bool,
    /// `attachments`: a list: a `PublicConversationsMessageAttachments`.
    pub attachments: Vec<PublicConversationsMessageAttachments>,
    /// `client`: a `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: a `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `richText`: text.
    pub rich_text: Text,
    /// `senders`: a list: a `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: a `PublicCommentType`.
    pub r#type: PublicCommentType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicComment "PublicComment" {
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
impl PublicComment {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        attachments: impl IntoIterator<
            Item = impl Into<PublicConversationsMessageAttachments>,
        >,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        rich_text: impl Into<Text>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCommentEgg {
    /// `attachments`: a list: a `PublicAttachments`.
    pub attachments: Vec<PublicAttachments>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `type`: a `PublicCommentType`.
    pub r#type: PublicCommentType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicCommentEgg "PublicCommentEgg" {
        0 attachments "attachments" required = Vec::new();
        1 rich_text "richText" optional = None;
        2 text "text" required = Text::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl PublicCommentEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicAttachments>>,
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

/// `PublicConversationsMessageEgg`: 9 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicConversationsMessageEgg {
    /// `attachments`: a list: a `PublicAttachments`.
    pub attachments: Vec<PublicAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `recipients`: a list: a `PublicRecipientEgg`.
    pub recipients: Vec<PublicRecipientEgg>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senderActorId`: text.
    pub sender_actor_id: Text,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `type`: a `PublicConversationsMessageType`.
    pub r#type: PublicConversationsMessageType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicConversationsMessageEgg "PublicConversationsMessageEgg" {
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
impl PublicConversationsMessageEgg {
    /// One with all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicAttachments>>,
        channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipientEgg>>,
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

/// `PublicInbox`: 7 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicInbox {
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
    /// `type`: a `PublicInboxType`.
    pub r#type: PublicInboxType,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicInbox "PublicInbox" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 r#type "type" required = Shaped::blank();
        6 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicInbox {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<PublicInboxType>,
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

/// 2 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicInboxType {
    /// `HELP_DESK`
    HelpDesk,
    /// `INBOX`
    Inbox,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicInboxType "PublicInboxType" {
        0 HelpDesk "HELP_DESK";
        1 Inbox "INBOX";
    } 2
}

/// `PublicMessage`: 6 alternatives, told apart by `type`.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicMessage {
    /// `type` is `ASSIGNMENT`.
    PublicAssignmentMessage(PublicAssignmentMessage),
    /// `type` is `COMMENT`.
    PublicComment(PublicComment),
    /// `type` is `MESSAGE`.
    PublicConversationsMessage(PublicConversationsMessage),
    /// `type` is `THREAD_INBOX_CHANGE`.
    PublicThreadInboxChange(PublicThreadInboxChange),
    /// `type` is `THREAD_STATUS_CHANGE`.
    PublicThreadStatusChange(PublicThreadStatusChange),
    /// `type` is `WELCOME_MESSAGE`.
    PublicWelcomeMessage(PublicWelcomeMessage),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicMessage "PublicMessage" {
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicMessageEgg {
    /// `type` is `COMMENT`.
    PublicCommentEgg(PublicCommentEgg),
    /// `type` is `MESSAGE`.
    PublicConversationsMessageEgg(PublicConversationsMessageEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicMessageEgg "PublicMessageEgg" {
        0 PublicCommentEgg "PublicCommentEgg" Some(("type", &["COMMENT"])), &[];
        1 PublicConversationsMessageEgg "PublicConversationsMessageEgg" Some(("type", &["MESSAGE"])), &[];
    } 2
}
impl From<PublicCommentEgg> for PublicMessageEgg {
    fn from(value: PublicCommentEgg) -> Self {
        Self::PublicCommentEgg(value)
    }
}
impl From<PublicConversationsMessageEgg> for PublicMessageEgg {
    fn from(value: PublicConversationsMessageEgg) -> Self {
        Self::PublicConversationsMessageEgg(value)
    }
}

/// `PublicQuickRepliesEgg`: 2 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicQuickRepliesEgg {
    /// `quickReplies`: a list: a `QuickReply`.
    pub quick_replies: Vec<QuickReply>,
    /// `type`: a `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicQuickRepliesEgg "PublicQuickRepliesEgg" {
        0 quick_replies "quickReplies" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicQuickRepliesEgg {
    /// One with all that is required.
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies,
            ..Shaped::blank()
        }
    }
}
impl<T: Into<QuickReply>> From<Vec<T>> for PublicQuickRepliesEgg {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<QuickReply>, const N: usize> From<[T; N]> for PublicQuickRepliesEgg {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicRecipientEgg`: 5 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicRecipientEgg {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: a `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `deliveryIdentifiers`: a list: a `PublicDeliveryIdentifier`.
    pub delivery_identifiers: Vec<PublicDeliveryIdentifier>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `recipientField`: text; may be absent.
    pub recipient_field: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicRecipientEgg "PublicRecipientEgg" {
        0 actor_id "actorId" optional = None;
        1 delivery_identifier "deliveryIdentifier" optional = None;
        2 delivery_identifiers "deliveryIdentifiers" required = Vec::new();
        3 name "name" optional = None;
        4 recipient_field "recipientField" optional = None;
    }
}
impl PublicRecipientEgg {
    /// One with all that is required.
    pub fn new(
        delivery_identifiers: impl IntoIterator<
            Item = impl Into<PublicDeliveryIdentifier>,
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
        delivery_identifier: impl Into<PublicDeliveryIdentifier>,
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
impl<T: Into<PublicDeliveryIdentifier>> From<Vec<T>> for PublicRecipientEgg {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicDeliveryIdentifier>, const N: usize> From<[T; N]>
for PublicRecipientEgg {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicSocialMediaEgg`: 2 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSocialMediaEgg {
    /// `socialMetadata`: a `SocialMetadata`.
    pub social_metadata: SocialMetadata,
    /// `type`: a `PublicSocialType`.
    pub r#type: PublicSocialType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicSocialMediaEgg "PublicSocialMediaEgg" {
        0 social_metadata "socialMetadata" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicSocialMediaEgg {
    /// One with all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(),
            r#type: PublicSocialType::SocialMediaMetadata,
            ..Shaped::blank()
        }
    }
}

/// `PublicThreadAssignRequest`: one member.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadAssignRequest {
    /// `actorId`: text.
    pub actor_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicThreadAssignRequest "PublicThreadAssignRequest" {
        0 actor_id "actorId" required = Text::EMPTY;
    }
}
impl PublicThreadAssignRequest {
    /// One with all that is required.
    pub fn new(actor_id: impl Into<Text>) -> Self {
        Self {
            actor_id: actor_id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PublicThreadAssignRequest }

/// `PublicThreadInboxChange`: 12 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadInboxChange {
    /// `archived`: true or false.
    pub archived: bool,
    /// `client`: a `PublicClient`.
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
    /// `recipients`: a list: a `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: a `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `toInboxId`: text.
    pub to_inbox_id: Text,
    /// `type`: a `PublicThreadInboxChangeType`.
    pub r#type: PublicThreadInboxChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicThreadInboxChange "PublicThreadInboxChange" {
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
impl PublicThreadInboxChange {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        from_inbox_id: impl Into<Text>,
        id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadStatusChange {
    /// `archived`: true or false.
    pub archived: bool,
    /// `client`: a `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `newStatus`: a `PublicThreadStatus`.
    pub new_status: PublicThreadStatus,
    /// `recipients`: a list: a `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: a `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `type`: a `PublicThreadStatusChangeType`.
    pub r#type: PublicThreadStatusChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicThreadStatusChange "PublicThreadStatusChange" {
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
impl PublicThreadStatusChange {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        client: impl Into<PublicClient>,
        conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<Text>,
        id: impl Into<Text>,
        new_status: impl Into<PublicThreadStatus>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicWelcomeMessage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `client`: a `PublicClient`.
    pub client: PublicClient,
    /// `conversationsThreadId`: text.
    pub conversations_thread_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: text.
    pub created_by: Text,
    /// `id`: text.
    pub id: Text,
    /// `recipients`: a list: a `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: a `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: a `PublicWelcomeMessageType`.
    pub r#type: PublicWelcomeMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicWelcomeMessage "PublicWelcomeMessage" {
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
impl PublicWelcomeMessage {
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
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
