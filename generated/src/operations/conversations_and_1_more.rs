// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputString, BatchResponsePublicActor, BatchResponsePublicActorWithErrors, ListThreadsAssociation,
    PublicActor, PublicChannel, PublicMessageContent, PublicThread, PublicThreadUpdateRequest,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveThread {
    /// In the path: a whole number.
    pub thread_id: i64,
}
impl<E: Endpoint> Call<ArchiveThread, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self { Self::of(ArchiveThread { thread_id: thread_id.into() }) }
}
impl Shaped for ArchiveThread {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveThread", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.thread_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.thread_id }
}
impl Signature for ArchiveThread {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchReadActors {
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadActors, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadActors { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for BatchReadActors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadActors", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "property", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { property: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.property, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property, _ => &mut self.body }
    }
}
impl Signature for BatchReadActors {
    type Response = Batch<BatchResponsePublicActor, BatchResponsePublicActorWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetActor {
    /// In the path: text.
    pub actor_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetActor, E> {
    /// With all that is required.
    pub fn new(actor_id: impl Into<Text>) -> Self {
        Self::of(GetActor { actor_id: actor_id.into(), ..Shaped::blank() })
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetActor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetActor", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { actor_id: Text::EMPTY, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.actor_id, _ => &self.property } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.actor_id, _ => &mut self.property }
    }
}
impl Signature for GetActor {
    type Response = PublicActor;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetChannel {
    /// In the path: a whole number.
    pub channel_id: i64,
}
impl<E: Endpoint> Call<GetChannel, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self::of(GetChannel { channel_id: channel_id.into() }) }
}
impl Shaped for GetChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChannel", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.channel_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.channel_id }
}
impl Signature for GetChannel {
    type Response = PublicChannel;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThread {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `association`: a list: `ListThreadsAssociation`; may be absent.
    pub association: Option<Vec<ListThreadsAssociation>>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetThread, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self::of(GetThread { thread_id: thread_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `association`.
    pub fn association(mut self, association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>) -> Self {
        self.parts.association = Some(association.into_iter().map(Into::into).collect()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetThread {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetThread", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "association", required: false },
            Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, archived: None, association: None, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.archived, 2 => &self.association, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.thread_id, 1 => &mut self.archived, 2 => &mut self.association, _ => &mut self.property,
        }
    }
}
impl Signature for GetThread {
    type Response = PublicThread;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThreadMessageOriginalContent {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// In the path: text.
    pub message_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetThreadMessageOriginalContent, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self::of(GetThreadMessageOriginalContent {
            thread_id: thread_id.into(), message_id: message_id.into(), ..Shaped::blank()
        })
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetThreadMessageOriginalContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetThreadMessageOriginalContent", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, message_id: Text::EMPTY, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.message_id, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.message_id, _ => &mut self.property }
    }
}
impl Signature for GetThreadMessageOriginalContent {
    type Response = PublicMessageContent;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateThread {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `PublicThreadUpdateRequest`.
    pub body: PublicThreadUpdateRequest,
}
impl<E: Endpoint> Call<UpdateThread, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<PublicThreadUpdateRequest>) -> Self {
        Self::of(UpdateThread { thread_id: thread_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for UpdateThread {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateThread", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for UpdateThread {
    type Response = PublicThread;
}
