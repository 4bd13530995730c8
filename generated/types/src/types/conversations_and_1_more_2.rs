// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, PartialPublicStatusRequestChannel, PublicFileType, StandardError,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AgentActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AgentActor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "email", required: false },
            Member { name: "id", required: true }, Member { name: "name", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { avatar: None, email: None, id: Text::EMPTY, name: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar, 1 => &self.email, 2 => &self.id, 3 => &self.name, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.email, 2 => &mut self.id, 3 => &mut self.name,
            4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl AgentActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), r#type: AgentActorType::Agent, ..Shaped::blank() } }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
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
impl Shaped for AgentActorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AgentActorType", kind: Kind::Enumeration(&["AGENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Agent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Agent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicActor", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicActor {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicActor>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicActor: PublicActor }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicActorWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicActorWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicActorWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicActor>>,
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
crate::runtime::batch_body! { BatchResponsePublicActorWithErrors: PublicActor }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BotActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BotActor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { avatar: None, id: Text::EMPTY, name: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.avatar, 1 => &self.id, 2 => &self.name, 3 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.id, 2 => &mut self.name, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl BotActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), r#type: BotActorType::Bot, ..Shaped::blank() } }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
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
impl Shaped for BotActorType {
    #[inline] fn shape(&self) -> &'static Shape { &Shape { name: "BotActorType", kind: Kind::Enumeration(&["BOT"]) } }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Bot => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Bot, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicThreadForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicThreadForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicThreadForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicThread>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicThread>> From<Vec<T>> for CollectionResponsePublicThreadForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicThread>, const N: usize> From<[T; N]> for CollectionResponsePublicThreadForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailActor", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "id", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { email: Text::EMPTY, id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.id, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.id, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl EmailActor {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, id: impl Into<Text>) -> Self {
        Self { email: email.into(), id: id.into(), r#type: PartialPublicStatusRequestChannel::Email, rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorActor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { avatar: None, id: Text::EMPTY, name: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.avatar, 1 => &self.id, 2 => &self.name, 3 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.id, 2 => &mut self.name, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl IntegratorActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), r#type: IntegratorActorType::Integrator, ..Shaped::blank() }
    }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
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
impl Shaped for IntegratorActorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorActorType", kind: Kind::Enumeration(&["INTEGRATOR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Integrator => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Integrator, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ListThreadsAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListThreadsAssociation", kind: Kind::Enumeration(&["TICKET"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Ticket => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Ticket, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LlmActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LlmActor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { avatar: None, id: Text::EMPTY, name: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.avatar, 1 => &self.id, 2 => &self.name, 3 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.id, 2 => &mut self.name, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl LlmActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), r#type: LlmActorType::Llm, ..Shaped::blank() } }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
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
impl Shaped for LlmActorType {
    #[inline] fn shape(&self) -> &'static Shape { &Shape { name: "LlmActorType", kind: Kind::Enumeration(&["LLM"]) } }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Llm => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Llm, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActor", kind: Kind::Union(&[
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
impl From<AgentActor> for PublicActor {
    fn from(value: AgentActor) -> Self {
        Self::AgentActor(value)
    }
}
impl From<BotActor> for PublicActor {
    fn from(value: BotActor) -> Self {
        Self::BotActor(value)
    }
}
impl From<EmailActor> for PublicActor {
    fn from(value: EmailActor) -> Self {
        Self::EmailActor(value)
    }
}
impl From<IntegratorActor> for PublicActor {
    fn from(value: IntegratorActor) -> Self {
        Self::IntegratorActor(value)
    }
}
impl From<LlmActor> for PublicActor {
    fn from(value: LlmActor) -> Self {
        Self::LlmActor(value)
    }
}
impl From<SystemActor> for PublicActor {
    fn from(value: SystemActor) -> Self {
        Self::SystemActor(value)
    }
}
impl From<VisitorActor> for PublicActor {
    fn from(value: VisitorActor) -> Self {
        Self::VisitorActor(value)
    }
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
impl Shaped for PublicAssignmentMessageType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssignmentMessageType", kind: Kind::Enumeration(&["ASSIGNMENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Assignment => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Assignment, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicChannel", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicChannel {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), rest: Rest::EMPTY }
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
impl Shaped for PublicCommentType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommentType", kind: Kind::Enumeration(&["COMMENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Comment => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Comment, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFileEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFileEgg", kind: Kind::Record(&[
            Member { name: "fileId", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicFileEgg {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self { file_id: file_id.into(), r#type: PublicFileType::File, rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMessageContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageContent", kind: Kind::Record(&[
            Member { name: "richText", required: false }, Member { name: "text", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { rich_text: None, text: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.rich_text, 1 => &self.text, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.rich_text, 1 => &mut self.text, _ => &mut self.rest }
    }
}
impl PublicMessageContent {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
    /// Sets `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self { self.text = Some(text.into()); self }
}
impl Default for PublicMessageContent {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThread {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThread", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "assignedTo", required: false },
            Member { name: "associatedContactId", required: true }, Member { name: "closedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "inboxId", required: true },
            Member { name: "latestMessageReceivedTimestamp", required: false },
            Member { name: "latestMessageSentTimestamp", required: false },
            Member { name: "latestMessageTimestamp", required: false },
            Member { name: "originalChannelAccountId", required: true },
            Member { name: "originalChannelId", required: true }, Member { name: "spam", required: true },
            Member { name: "status", required: true }, Member { name: "threadAssociations", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, assigned_to: None, associated_contact_id: Text::EMPTY, closed_at: None,
            created_at: DateTime::UNSET, id: Text::EMPTY, inbox_id: Text::EMPTY,
            latest_message_received_timestamp: None, latest_message_sent_timestamp: None,
            latest_message_timestamp: None, original_channel_account_id: Text::EMPTY,
            original_channel_id: Text::EMPTY, spam: false, status: Shaped::blank(), thread_associations: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.assigned_to, 2 => &self.associated_contact_id, 3 => &self.closed_at,
            4 => &self.created_at, 5 => &self.id, 6 => &self.inbox_id, 7 => &self.latest_message_received_timestamp,
            8 => &self.latest_message_sent_timestamp, 9 => &self.latest_message_timestamp,
            10 => &self.original_channel_account_id, 11 => &self.original_channel_id, 12 => &self.spam,
            13 => &self.status, 14 => &self.thread_associations, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.assigned_to, 2 => &mut self.associated_contact_id,
            3 => &mut self.closed_at, 4 => &mut self.created_at, 5 => &mut self.id, 6 => &mut self.inbox_id,
            7 => &mut self.latest_message_received_timestamp, 8 => &mut self.latest_message_sent_timestamp,
            9 => &mut self.latest_message_timestamp, 10 => &mut self.original_channel_account_id,
            11 => &mut self.original_channel_id, 12 => &mut self.spam, 13 => &mut self.status,
            14 => &mut self.thread_associations, _ => &mut self.rest,
        }
    }
}
impl PublicThread {
    /// With all that is required.
    pub fn new(
        archived: bool, associated_contact_id: impl Into<Text>, created_at: impl Into<DateTime>, id: impl Into<Text>,
        inbox_id: impl Into<Text>, original_channel_account_id: impl Into<Text>,
        original_channel_id: impl Into<Text>, spam: bool, status: impl Into<PublicThreadStatus>,
    ) -> Self {
        Self {
            archived, associated_contact_id: associated_contact_id.into(), created_at: created_at.into(),
            id: id.into(), inbox_id: inbox_id.into(),
            original_channel_account_id: original_channel_account_id.into(),
            original_channel_id: original_channel_id.into(), spam, status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `assignedTo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<Text>) -> Self {
        self.assigned_to = Some(assigned_to.into()); self
    }
    /// Sets `closedAt`.
    pub fn closed_at(mut self, closed_at: impl Into<DateTime>) -> Self { self.closed_at = Some(closed_at.into()); self }
    /// Sets `latestMessageReceivedTimestamp`.
    pub fn latest_message_received_timestamp(mut self, latest_message_received_timestamp: impl Into<DateTime>) -> Self {
        self.latest_message_received_timestamp = Some(latest_message_received_timestamp.into()); self
    }
    /// Sets `latestMessageSentTimestamp`.
    pub fn latest_message_sent_timestamp(mut self, latest_message_sent_timestamp: impl Into<DateTime>) -> Self {
        self.latest_message_sent_timestamp = Some(latest_message_sent_timestamp.into()); self
    }
    /// Sets `latestMessageTimestamp`.
    pub fn latest_message_timestamp(mut self, latest_message_timestamp: impl Into<DateTime>) -> Self {
        self.latest_message_timestamp = Some(latest_message_timestamp.into()); self
    }
    /// Sets `threadAssociations`.
    pub fn thread_associations(mut self, thread_associations: impl Into<PublicThreadAssociations>) -> Self {
        self.thread_associations = Some(thread_associations.into()); self
    }
}

/// `PublicThreadAssociations`: one member.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicThreadAssociations {
    /// `associatedTicketId`: text; may be absent.
    pub associated_ticket_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThreadAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadAssociations", kind: Kind::Record(&[
            Member { name: "associatedTicketId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { associated_ticket_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.associated_ticket_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.associated_ticket_id, _ => &mut self.rest }
    }
}
impl PublicThreadAssociations {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `associatedTicketId`.
    pub fn associated_ticket_id(mut self, associated_ticket_id: impl Into<Text>) -> Self {
        self.associated_ticket_id = Some(associated_ticket_id.into()); self
    }
}
impl Default for PublicThreadAssociations {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicThreadInboxChangeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadInboxChangeType", kind: Kind::Enumeration(&["THREAD_INBOX_CHANGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ThreadInboxChange => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ThreadInboxChange, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicThreadStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadStatus", kind: Kind::Enumeration(&["CLOSED", "OPEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Closed => 0, Self::Open => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Closed, 1 => Self::Open, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicThreadStatusChangeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadStatusChangeType", kind: Kind::Enumeration(&["THREAD_STATUS_CHANGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ThreadStatusChange => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ThreadStatusChange, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicThreadUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicThreadUpdateRequest", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "status", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, status: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.archived, 1 => &self.status, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, 1 => &mut self.status, _ => &mut self.rest }
    }
}
impl PublicThreadUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<PublicThreadStatus>) -> Self { self.status = Some(status.into()); self }
}
impl Default for PublicThreadUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicWelcomeMessageType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWelcomeMessageType", kind: Kind::Enumeration(&["WELCOME_MESSAGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::WelcomeMessage => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::WelcomeMessage, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SystemActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SystemActor", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl SystemActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self { id: id.into(), r#type: SystemActorType::System, rest: Rest::EMPTY }
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
impl Shaped for SystemActorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SystemActorType", kind: Kind::Enumeration(&["SYSTEM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::System => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::System, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VisitorActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VisitorActor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "email", required: false },
            Member { name: "id", required: true }, Member { name: "name", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { avatar: None, email: None, id: Text::EMPTY, name: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar, 1 => &self.email, 2 => &self.id, 3 => &self.name, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.email, 2 => &mut self.id, 3 => &mut self.name,
            4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl VisitorActor {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self { id: id.into(), r#type: VisitorActorType::Visitor, ..Shaped::blank() }
    }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
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
impl Shaped for VisitorActorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VisitorActorType", kind: Kind::Enumeration(&["VISITOR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Visitor => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Visitor, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    AgentActor, BatchResponsePublicActor, BatchResponsePublicActorWithErrors, BotActor,
    CollectionResponsePublicThreadForwardPaging, EmailActor, IntegratorActor, LlmActor, PublicActor, PublicChannel,
    PublicFileEgg, PublicMessageContent, PublicThread, PublicThreadAssociations, PublicThreadUpdateRequest,
    SystemActor, VisitorActor,
}

crate::runtime::enumeration_traits! {
    AgentActorType, BotActorType, IntegratorActorType, ListThreadsAssociation, LlmActorType,
    PublicAssignmentMessageType, PublicCommentType, PublicThreadInboxChangeType, PublicThreadStatus,
    PublicThreadStatusChangeType, PublicWelcomeMessageType, SystemActorType, VisitorActorType,
}
