// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AgentActor, BatchResponseSimplePublicStatus, BotActor, EmailActor, ForwardPaging, IntegratorActor, LlmActor,
    Paging, PublicAssignmentMessageType, PublicChannel, PublicClient, PublicCommentType, PublicConversationsMessage,
    PublicConversationsMessageAttachments, PublicConversationsMessageType, PublicDeliveryIdentifier, PublicFileEgg,
    PublicQuickRepliesType, PublicRecipient, PublicSender, PublicSocialType, PublicThreadInboxChangeType,
    PublicThreadStatus, PublicThreadStatusChangeType, PublicWelcomeMessageType, QuickReply, SocialMetadata,
    StandardError, SystemActor, VisitorActor,
};

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
impl Shaped for BatchResponsePublicActorResults {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicActorResults", kind: Kind::Union(&[
            Variant { name: "AgentActor", tag: Some(("type", &["AGENT"])), required: &[] },
            Variant { name: "BotActor", tag: Some(("type", &["BOT"])), required: &[] },
            Variant { name: "EmailActor", tag: Some(("type", &["EMAIL"])), required: &[] },
            Variant { name: "IntegratorActor", tag: Some(("type", &["INTEGRATOR"])), required: &[] },
            Variant { name: "LlmActor", tag: Some(("type", &["LLM"])), required: &[] },
            Variant { name: "SystemActor", tag: Some(("type", &["SYSTEM"])), required: &[] },
            Variant { name: "VisitorActor", tag: Some(("type", &["VISITOR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AgentActor(value) => (0, value), Self::BotActor(value) => (1, value),
            Self::EmailActor(value) => (2, value), Self::IntegratorActor(value) => (3, value),
            Self::LlmActor(value) => (4, value), Self::SystemActor(value) => (5, value),
            Self::VisitorActor(value) => (6, value), Self::Unknown(value) => (7, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AgentActor(Shaped::blank()), 1 => Self::BotActor(Shaped::blank()),
            2 => Self::EmailActor(Shaped::blank()), 3 => Self::IntegratorActor(Shaped::blank()),
            4 => Self::LlmActor(Shaped::blank()), 5 => Self::SystemActor(Shaped::blank()),
            6 => Self::VisitorActor(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AgentActor(value) => value, Self::BotActor(value) => value, Self::EmailActor(value) => value,
            Self::IntegratorActor(value) => value, Self::LlmActor(value) => value, Self::SystemActor(value) => value,
            Self::VisitorActor(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<AgentActor> for BatchResponsePublicActorResults {
    fn from(value: AgentActor) -> Self {
        Self::AgentActor(value)
    }
}
impl From<BotActor> for BatchResponsePublicActorResults {
    fn from(value: BotActor) -> Self {
        Self::BotActor(value)
    }
}
impl From<EmailActor> for BatchResponsePublicActorResults {
    fn from(value: EmailActor) -> Self {
        Self::EmailActor(value)
    }
}
impl From<IntegratorActor> for BatchResponsePublicActorResults {
    fn from(value: IntegratorActor) -> Self {
        Self::IntegratorActor(value)
    }
}
impl From<LlmActor> for BatchResponsePublicActorResults {
    fn from(value: LlmActor) -> Self {
        Self::LlmActor(value)
    }
}
impl From<SystemActor> for BatchResponsePublicActorResults {
    fn from(value: SystemActor) -> Self {
        Self::SystemActor(value)
    }
}
impl From<VisitorActor> for BatchResponsePublicActorResults {
    fn from(value: VisitorActor) -> Self {
        Self::VisitorActor(value)
    }
}

/// `CollectionResponsePublicMessageForwardPaging`: 2 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicMessageForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `CollectionResponsePublicMessageForwardPagingResults`.
    pub results: Vec<CollectionResponsePublicMessageForwardPagingResults>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicMessageForwardPaging {
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
impl CollectionResponsePublicMessageForwardPaging {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<CollectionResponsePublicMessageForwardPagingResults>>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<CollectionResponsePublicMessageForwardPagingResults>> From<Vec<T>> for CollectionResponsePublicMessageForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CollectionResponsePublicMessageForwardPagingResults>, const N: usize> From<[T; N]> for CollectionResponsePublicMessageForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for CollectionResponsePublicMessageForwardPagingResults {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicMessageForwardPagingResults", kind: Kind::Union(&[
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
impl From<PublicAssignmentMessage>
for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicAssignmentMessage) -> Self {
        Self::PublicAssignmentMessage(value)
    }
}
impl From<PublicComment> for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicComment) -> Self {
        Self::PublicComment(value)
    }
}
impl From<PublicConversationsMessage>
for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicConversationsMessage) -> Self {
        Self::PublicConversationsMessage(value)
    }
}
impl From<PublicThreadInboxChange>
for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicThreadInboxChange) -> Self {
        Self::PublicThreadInboxChange(value)
    }
}
impl From<PublicThreadStatusChange>
for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicThreadStatusChange) -> Self {
        Self::PublicThreadStatusChange(value)
    }
}
impl From<PublicWelcomeMessage> for CollectionResponsePublicMessageForwardPagingResults {
    fn from(value: PublicWelcomeMessage) -> Self {
        Self::PublicWelcomeMessage(value)
    }
}

/// `CollectionResponseWithTotalPublicChannel`: 3 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicChannel {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicChannel`.
    pub results: Vec<PublicChannel>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicChannel", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicChannel {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicChannel>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalPublicInbox`: 3 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicInbox {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicInbox`.
    pub results: Vec<PublicInbox>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicInbox {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicInbox", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalPublicInbox {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicInbox>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `BatchResponsePublicActor`: 8 members.
///
/// Published by `conversations/conversations`, in 2026-09.
#[doc(alias = "BatchResponsePublicActor")]
#[non_exhaustive]
pub struct ConversationsBatchResponsePublicActor {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `BatchResponsePublicActorResults`.
    pub results: Vec<BatchResponsePublicActorResults>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConversationsBatchResponsePublicActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicActor", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl ConversationsBatchResponsePublicActor {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BatchResponsePublicActorResults>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { ConversationsBatchResponsePublicActor: BatchResponsePublicActorResults }

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
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `type`: `PublicAssignmentMessageType`.
    pub r#type: PublicAssignmentMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssignmentMessage {
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
impl PublicAssignmentMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
impl Shaped for PublicAttachments {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAttachments", kind: Kind::Union(&[
            Variant { name: "PublicFileEgg", tag: Some(("type", &["FILE"])), required: &[] },
            Variant { name: "PublicQuickRepliesEgg", tag: Some(("type", &["QUICK_REPLIES"])), required: &[] },
            Variant { name: "PublicSocialMediaEgg", tag: Some(("type", &["SOCIAL_MEDIA_METADATA"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicFileEgg(value) => (0, value), Self::PublicQuickRepliesEgg(value) => (1, value),
            Self::PublicSocialMediaEgg(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicFileEgg(Shaped::blank()), 1 => Self::PublicQuickRepliesEgg(Shaped::blank()),
            2 => Self::PublicSocialMediaEgg(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicFileEgg(value) => value, Self::PublicQuickRepliesEgg(value) => value,
            Self::PublicSocialMediaEgg(value) => value, Self::Unknown(value) => value,
        }
    }
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
    /// `attachments`: a list: `PublicConversationsMessageAttachments`.
    pub attachments: Vec<PublicConversationsMessageAttachments>,
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
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `richText`: text.
    pub rich_text: Text,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicCommentType`.
    pub r#type: PublicCommentType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicComment {
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
impl PublicComment {
    /// With all that is required.
    pub fn new(
        archived: bool, attachments: impl IntoIterator<Item = impl Into<PublicConversationsMessageAttachments>>,
        client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>,
        created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>, rich_text: impl Into<Text>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>, text: impl Into<Text>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCommentEgg {
    /// `attachments`: a list: `PublicAttachments`.
    pub attachments: Vec<PublicAttachments>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicCommentType`.
    pub r#type: PublicCommentType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCommentEgg {
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
impl PublicCommentEgg {
    /// With all that is required.
    pub fn new(attachments: impl IntoIterator<Item = impl Into<PublicAttachments>>, text: impl Into<Text>) -> Self {
        Self {
            attachments: attachments.into_iter().map(Into::into).collect(), text: text.into(),
            r#type: PublicCommentType::Comment, ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
}

/// `PublicConversationsMessageEgg`: 9 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicConversationsMessageEgg {
    /// `attachments`: a list: `PublicAttachments`.
    pub attachments: Vec<PublicAttachments>,
    /// `channelAccountId`: text.
    pub channel_account_id: Text,
    /// `channelId`: text.
    pub channel_id: Text,
    /// `recipients`: a list: `PublicRecipientEgg`.
    pub recipients: Vec<PublicRecipientEgg>,
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
impl Shaped for PublicConversationsMessageEgg {
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
impl PublicConversationsMessageEgg {
    /// With all that is required.
    pub fn new(
        attachments: impl IntoIterator<Item = impl Into<PublicAttachments>>, channel_account_id: impl Into<Text>,
        channel_id: impl Into<Text>, recipients: impl IntoIterator<Item = impl Into<PublicRecipientEgg>>,
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
    /// `type`: `PublicInboxType`.
    pub r#type: PublicInboxType,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicInbox {
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
            r#type: Shaped::blank(), updated_at: DateTime::UNSET, rest: Rest::EMPTY,
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
impl PublicInbox {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, name: impl Into<Text>,
        r#type: impl Into<PublicInboxType>, updated_at: impl Into<DateTime>,
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
impl Shaped for PublicInboxType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInboxType", kind: Kind::Enumeration(&["HELP_DESK", "INBOX"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::HelpDesk => 0, Self::Inbox => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HelpDesk, 1 => Self::Inbox, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessage", kind: Kind::Union(&[
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
impl From<PublicAssignmentMessage> for PublicMessage {
    fn from(value: PublicAssignmentMessage) -> Self {
        Self::PublicAssignmentMessage(value)
    }
}
impl From<PublicComment> for PublicMessage {
    fn from(value: PublicComment) -> Self {
        Self::PublicComment(value)
    }
}
impl From<PublicConversationsMessage> for PublicMessage {
    fn from(value: PublicConversationsMessage) -> Self {
        Self::PublicConversationsMessage(value)
    }
}
impl From<PublicThreadInboxChange> for PublicMessage {
    fn from(value: PublicThreadInboxChange) -> Self {
        Self::PublicThreadInboxChange(value)
    }
}
impl From<PublicThreadStatusChange> for PublicMessage {
    fn from(value: PublicThreadStatusChange) -> Self {
        Self::PublicThreadStatusChange(value)
    }
}
impl From<PublicWelcomeMessage> for PublicMessage {
    fn from(value: PublicWelcomeMessage) -> Self {
        Self::PublicWelcomeMessage(value)
    }
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
impl Shaped for PublicMessageEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageEgg", kind: Kind::Union(&[
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
    /// `quickReplies`: a list: `QuickReply`.
    pub quick_replies: Vec<QuickReply>,
    /// `type`: `PublicQuickRepliesType`.
    pub r#type: PublicQuickRepliesType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicQuickRepliesEgg {
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
impl PublicQuickRepliesEgg {
    /// With all that is required.
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: PublicQuickRepliesType::QuickReplies, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<QuickReply>> From<Vec<T>> for PublicQuickRepliesEgg {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<QuickReply>, const N: usize> From<[T; N]> for PublicQuickRepliesEgg {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicRecipientEgg`: 5 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicRecipientEgg {
    /// `actorId`: text; may be absent.
    pub actor_id: Option<Text>,
    /// `deliveryIdentifier`: `PublicDeliveryIdentifier`; may be absent.
    pub delivery_identifier: Option<PublicDeliveryIdentifier>,
    /// `deliveryIdentifiers`: a list: `PublicDeliveryIdentifier`.
    pub delivery_identifiers: Vec<PublicDeliveryIdentifier>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `recipientField`: text; may be absent.
    pub recipient_field: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRecipientEgg {
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
impl PublicRecipientEgg {
    /// With all that is required.
    pub fn new(delivery_identifiers: impl IntoIterator<Item = impl Into<PublicDeliveryIdentifier>>) -> Self {
        Self { delivery_identifiers: delivery_identifiers.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `actorId`.
    pub fn actor_id(mut self, actor_id: impl Into<Text>) -> Self { self.actor_id = Some(actor_id.into()); self }
    /// Sets `deliveryIdentifier`.
    pub fn delivery_identifier(mut self, delivery_identifier: impl Into<PublicDeliveryIdentifier>) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `recipientField`.
    pub fn recipient_field(mut self, recipient_field: impl Into<Text>) -> Self {
        self.recipient_field = Some(recipient_field.into()); self
    }
}
impl<T: Into<PublicDeliveryIdentifier>> From<Vec<T>> for PublicRecipientEgg {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicDeliveryIdentifier>, const N: usize> From<[T; N]> for PublicRecipientEgg {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicSocialMediaEgg`: 2 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSocialMediaEgg {
    /// `socialMetadata`: `SocialMetadata`.
    pub social_metadata: SocialMetadata,
    /// `type`: `PublicSocialType`.
    pub r#type: PublicSocialType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSocialMediaEgg {
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
impl PublicSocialMediaEgg {
    /// With all that is required.
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self {
            social_metadata: social_metadata.into(), r#type: PublicSocialType::SocialMediaMetadata,
            rest: Rest::EMPTY,
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
impl Shaped for PublicThreadAssignRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadAssignRequest", kind: Kind::Record(&[Member { name: "actorId", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { actor_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.actor_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.actor_id, _ => &mut self.rest }
    }
}
impl PublicThreadAssignRequest {
    /// With all that is required.
    pub fn new(actor_id: impl Into<Text>) -> Self { Self { actor_id: actor_id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PublicThreadAssignRequest }

/// `PublicThreadInboxChange`: 12 members.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadInboxChange {
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
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `toInboxId`: text.
    pub to_inbox_id: Text,
    /// `type`: `PublicThreadInboxChangeType`.
    pub r#type: PublicThreadInboxChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThreadInboxChange {
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
impl PublicThreadInboxChange {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, from_inbox_id: impl Into<Text>,
        id: impl Into<Text>, recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>, to_inbox_id: impl Into<Text>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadStatusChange {
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
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `type`: `PublicThreadStatusChangeType`.
    pub r#type: PublicThreadStatusChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThreadStatusChange {
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
impl PublicThreadStatusChange {
    /// With all that is required.
    pub fn new(
        archived: bool, client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>,
        created_at: impl Into<DateTime>, created_by: impl Into<Text>, id: impl Into<Text>,
        new_status: impl Into<PublicThreadStatus>, recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>,
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
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicWelcomeMessage {
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
    /// `recipients`: a list: `PublicRecipient`.
    pub recipients: Vec<PublicRecipient>,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `senders`: a list: `PublicSender`.
    pub senders: Vec<PublicSender>,
    /// `text`: text.
    pub text: Text,
    /// `type`: `PublicWelcomeMessageType`.
    pub r#type: PublicWelcomeMessageType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWelcomeMessage {
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
impl PublicWelcomeMessage {
    /// With all that is required.
    pub fn new(
        archived: bool, channel_account_id: impl Into<Text>, channel_id: impl Into<Text>,
        client: impl Into<PublicClient>, conversations_thread_id: impl Into<Text>, created_at: impl Into<DateTime>,
        created_by: impl Into<Text>, id: impl Into<Text>,
        recipients: impl IntoIterator<Item = impl Into<PublicRecipient>>,
        senders: impl IntoIterator<Item = impl Into<PublicSender>>, text: impl Into<Text>,
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

crate::runtime::shaped_traits! {
    BatchResponsePublicActorResults, CollectionResponsePublicMessageForwardPaging,
    CollectionResponsePublicMessageForwardPagingResults, CollectionResponseWithTotalPublicChannel,
    CollectionResponseWithTotalPublicInbox, ConversationsBatchResponsePublicActor, PublicAssignmentMessage,
    PublicAttachments, PublicComment, PublicCommentEgg, PublicConversationsMessageEgg, PublicInbox, PublicMessage,
    PublicMessageEgg, PublicQuickRepliesEgg, PublicRecipientEgg, PublicSocialMediaEgg, PublicThreadAssignRequest,
    PublicThreadInboxChange, PublicThreadStatusChange, PublicWelcomeMessage,
}

crate::runtime::enumeration_traits! {
    PublicInboxType,
}
