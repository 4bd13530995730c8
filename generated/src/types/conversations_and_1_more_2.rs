// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AgentActor`: 5 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AgentActor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `AgentActorType`.
    pub r#type: AgentActorType,
    rest: Rest,
}
crate::runtime::record! {
    AgentActor "AgentActor" {
        0 avatar "avatar" optional = None;
        1 email "email" optional = None;
        2 id "id" required = Text::EMPTY;
        3 name "name" optional = None;
        4 r#type "type" required = Shaped::blank();
    }
}
impl AgentActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: AgentActorType::Agent,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum AgentActorType {
    /// `AGENT`
    Agent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    AgentActorType "AgentActorType" {
        0 Agent "AGENT";
    } 1
}

/// `BatchResponsePublicActor`: 6 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicActor {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicActor`.
    pub results: Vec<PublicActor>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicActor "BatchResponsePublicActor" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicActor {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicActor>>,
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

/// `BatchResponsePublicActorWithErrors`: 8 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicActorWithErrors {
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
    /// `results`: a list: `PublicActor`.
    pub results: Vec<PublicActor>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicActorWithErrors "BatchResponsePublicActorWithErrors" {
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
impl BatchResponsePublicActorWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicActor>>,
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

/// `BotActor`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BotActor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `BotActorType`.
    pub r#type: BotActorType,
    rest: Rest,
}
crate::runtime::record! {
    BotActor "BotActor" {
        0 avatar "avatar" optional = None;
        1 id "id" required = Text::EMPTY;
        2 name "name" optional = None;
        3 r#type "type" required = Shaped::blank();
    }
}
impl BotActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: BotActorType::Bot,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum BotActorType {
    /// `BOT`
    Bot,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    BotActorType "BotActorType" {
        0 Bot "BOT";
    } 1
}

/// `CollectionResponsePublicThreadForwardPaging`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicThreadForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicThread`.
    pub results: Vec<PublicThread>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicThreadForwardPaging "CollectionResponsePublicThreadForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicThreadForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicThread>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `EmailActor`: 3 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct EmailActor {
    /// `email`: text.
    pub email: Text,
    /// `id`: text.
    pub id: Text,
    /// `type`: `PartialPublicStatusRequestChannel`.
    pub r#type: PartialPublicStatusRequestChannel,
    rest: Rest,
}
crate::runtime::record! {
    EmailActor "EmailActor" {
        0 email "email" required = Text::EMPTY;
        1 id "id" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
    }
}
impl EmailActor {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>, id: impl Into<Text>) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
            r#type: PartialPublicStatusRequestChannel::Email,
            ..Shaped::blank()
        }
    }
}

/// `IntegratorActor`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct IntegratorActor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `type`: `IntegratorActorType`.
    pub r#type: IntegratorActorType,
    rest: Rest,
}
crate::runtime::record! {
    IntegratorActor "IntegratorActor" {
        0 avatar "avatar" optional = None;
        1 id "id" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl IntegratorActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            r#type: IntegratorActorType::Integrator,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum IntegratorActorType {
    /// `INTEGRATOR`
    Integrator,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IntegratorActorType "IntegratorActorType" {
        0 Integrator "INTEGRATOR";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ListThreadsAssociation {
    /// `TICKET`
    Ticket,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ListThreadsAssociation "ListThreadsAssociation" {
        0 Ticket "TICKET";
    } 1
}

/// `LlmActor`: 4 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct LlmActor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `LlmActorType`.
    pub r#type: LlmActorType,
    rest: Rest,
}
crate::runtime::record! {
    LlmActor "LlmActor" {
        0 avatar "avatar" optional = None;
        1 id "id" required = Text::EMPTY;
        2 name "name" optional = None;
        3 r#type "type" required = Shaped::blank();
    }
}
impl LlmActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: LlmActorType::Llm,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum LlmActorType {
    /// `LLM`
    Llm,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LlmActorType "LlmActorType" {
        0 Llm "LLM";
    } 1
}

/// `PublicActor`: 7 alternatives, told apart by `type`.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicActor {
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
    PublicActor "PublicActor" {
        0 AgentActor "AgentActor" Some(("type", &["AGENT"])), &[];
        1 BotActor "BotActor" Some(("type", &["BOT"])), &[];
        2 EmailActor "EmailActor" Some(("type", &["EMAIL"])), &[];
        3 IntegratorActor "IntegratorActor" Some(("type", &["INTEGRATOR"])), &[];
        4 LlmActor "LlmActor" Some(("type", &["LLM"])), &[];
        5 SystemActor "SystemActor" Some(("type", &["SYSTEM"])), &[];
        6 VisitorActor "VisitorActor" Some(("type", &["VISITOR"])), &[];
    } 7
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicAssignmentMessageType {
    /// `ASSIGNMENT`
    Assignment,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAssignmentMessageType "PublicAssignmentMessageType" {
        0 Assignment "ASSIGNMENT";
    } 1
}

/// `PublicChannel`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicChannel {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicChannel "PublicChannel" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
    }
}
impl PublicChannel {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicCommentType {
    /// `COMMENT`
    Comment,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicCommentType "PublicCommentType" {
        0 Comment "COMMENT";
    } 1
}

/// `PublicFileEgg`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicFileEgg {
    /// `fileId`: text.
    pub file_id: Text,
    /// `type`: `PublicFileType`.
    pub r#type: PublicFileType,
    rest: Rest,
}
crate::runtime::record! {
    PublicFileEgg "PublicFileEgg" {
        0 file_id "fileId" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicFileEgg {
    /// One with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            r#type: PublicFileType::File,
            ..Shaped::blank()
        }
    }
}

/// `PublicMessageContent`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMessageContent {
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `text`: text; may be absent.
    pub text: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicMessageContent "PublicMessageContent" {
        0 rich_text "richText" optional = None;
        1 text "text" optional = None;
    }
}
impl PublicMessageContent {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicMessageContent {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicThread`: 15 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThread {
    /// `archived`: true or false.
    pub archived: bool,
    /// `assignedTo`: text; may be absent.
    pub assigned_to: Option<Text>,
    /// `associatedContactId`: text.
    pub associated_contact_id: Text,
    /// `closedAt`: a point in time; may be absent.
    pub closed_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `inboxId`: text.
    pub inbox_id: Text,
    /// `latestMessageReceivedTimestamp`: a point in time; may be absent.
    pub latest_message_received_timestamp: Option<DateTime>,
    /// `latestMessageSentTimestamp`: a point in time; may be absent.
    pub latest_message_sent_timestamp: Option<DateTime>,
    /// `latestMessageTimestamp`: a point in time; may be absent.
    pub latest_message_timestamp: Option<DateTime>,
    /// `originalChannelAccountId`: text.
    pub original_channel_account_id: Text,
    /// `originalChannelId`: text.
    pub original_channel_id: Text,
    /// `spam`: true or false.
    pub spam: bool,
    /// `status`: `PublicThreadStatus`.
    pub status: PublicThreadStatus,
    /// `threadAssociations`: `PublicThreadAssociations`; may be absent.
    pub thread_associations: Option<PublicThreadAssociations>,
    rest: Rest,
}
crate::runtime::record! {
    PublicThread "PublicThread" {
        0 archived "archived" required = false;
        1 assigned_to "assignedTo" optional = None;
        2 associated_contact_id "associatedContactId" required = Text::EMPTY;
        3 closed_at "closedAt" optional = None;
        4 created_at "createdAt" required = DateTime::UNSET;
        5 id "id" required = Text::EMPTY;
        6 inbox_id "inboxId" required = Text::EMPTY;
        7 latest_message_received_timestamp "latestMessageReceivedTimestamp" optional = None;
        8 latest_message_sent_timestamp "latestMessageSentTimestamp" optional = None;
        9 latest_message_timestamp "latestMessageTimestamp" optional = None;
        10 original_channel_account_id "originalChannelAccountId" required = Text::EMPTY;
        11 original_channel_id "originalChannelId" required = Text::EMPTY;
        12 spam "spam" required = false;
        13 status "status" required = Shaped::blank();
        14 thread_associations "threadAssociations" optional = None;
    }
}
impl PublicThread {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        associated_contact_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        inbox_id: impl Into<Text>,
        original_channel_account_id: impl Into<Text>,
        original_channel_id: impl Into<Text>,
        spam: bool,
        status: impl Into<PublicThreadStatus>,
    ) -> Self {
        Self {
            archived,
            associated_contact_id: associated_contact_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            inbox_id: inbox_id.into(),
            original_channel_account_id: original_channel_account_id.into(),
            original_channel_id: original_channel_id.into(),
            spam,
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicThreadAssociations`: one member.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadAssociations {
    /// `associatedTicketId`: text; may be absent.
    pub associated_ticket_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicThreadAssociations "PublicThreadAssociations" {
        0 associated_ticket_id "associatedTicketId" optional = None;
    }
}
impl PublicThreadAssociations {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicThreadAssociations {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicThreadInboxChangeType {
    /// `THREAD_INBOX_CHANGE`
    ThreadInboxChange,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicThreadInboxChangeType "PublicThreadInboxChangeType" {
        0 ThreadInboxChange "THREAD_INBOX_CHANGE";
    } 1
}

/// 2 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicThreadStatus {
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicThreadStatus "PublicThreadStatus" {
        0 Closed "CLOSED";
        1 Open "OPEN";
    } 2
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicThreadStatusChangeType {
    /// `THREAD_STATUS_CHANGE`
    ThreadStatusChange,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicThreadStatusChangeType "PublicThreadStatusChangeType" {
        0 ThreadStatusChange "THREAD_STATUS_CHANGE";
    } 1
}

/// `PublicThreadUpdateRequest`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadUpdateRequest {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `status`: `PublicThreadStatus`; may be absent.
    pub status: Option<PublicThreadStatus>,
    rest: Rest,
}
crate::runtime::record! {
    PublicThreadUpdateRequest "PublicThreadUpdateRequest" {
        0 archived "archived" optional = None;
        1 status "status" optional = None;
    }
}
impl PublicThreadUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<PublicThreadStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}
impl Default for PublicThreadUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicWelcomeMessageType {
    /// `WELCOME_MESSAGE`
    WelcomeMessage,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicWelcomeMessageType "PublicWelcomeMessageType" {
        0 WelcomeMessage "WELCOME_MESSAGE";
    } 1
}

/// `SystemActor`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SystemActor {
    /// `id`: text.
    pub id: Text,
    /// `type`: `SystemActorType`.
    pub r#type: SystemActorType,
    rest: Rest,
}
crate::runtime::record! {
    SystemActor "SystemActor" {
        0 id "id" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl SystemActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: SystemActorType::System,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum SystemActorType {
    /// `SYSTEM`
    System,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SystemActorType "SystemActorType" {
        0 System "SYSTEM";
    } 1
}

/// `VisitorActor`: 5 members.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct VisitorActor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `VisitorActorType`.
    pub r#type: VisitorActorType,
    rest: Rest,
}
crate::runtime::record! {
    VisitorActor "VisitorActor" {
        0 avatar "avatar" optional = None;
        1 email "email" optional = None;
        2 id "id" required = Text::EMPTY;
        3 name "name" optional = None;
        4 r#type "type" required = Shaped::blank();
    }
}
impl VisitorActor {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: VisitorActorType::Visitor,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum VisitorActorType {
    /// `VISITOR`
    Visitor,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    VisitorActorType "VisitorActorType" {
        0 Visitor "VISITOR";
    } 1
}
