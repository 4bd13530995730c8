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
pub struct ArchiveThread<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveThread<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self { Self { thread_id: thread_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveThread<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveThread", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { thread_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.thread_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.thread_id } }
}
impl<E: Endpoint> Signature for ArchiveThread<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchReadActors<E> {
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadActors<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for BatchReadActors<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadActors", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "property", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { property: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.property, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadActors<E> {
    type Response = Batch<BatchResponsePublicActor, BatchResponsePublicActorWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetActor<E> {
    /// The path's `actor_id`: text.
    pub actor_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetActor<E> {
    /// With all that is required.
    pub fn new(actor_id: impl Into<Text>) -> Self { Self { actor_id: actor_id.into(), ..Shaped::blank() } }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetActor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetActor", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { actor_id: Text::EMPTY, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.actor_id, _ => &self.property } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.actor_id, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for GetActor<E> {
    type Response = PublicActor;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetChannel<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetChannel<E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self { channel_id: channel_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetChannel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChannel", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { channel_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.channel_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.channel_id } }
}
impl<E: Endpoint> Signature for GetChannel<E> {
    type Response = PublicChannel;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThread<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `association`: a list: a `ListThreadsAssociation`; may be absent.
    pub association: Option<Vec<ListThreadsAssociation>>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetThread<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self { Self { thread_id: thread_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `association`.
    pub fn association(mut self, association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>) -> Self {
        self.association = Some(association.into_iter().map(Into::into).collect()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetThread<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetThread", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "association", required: false },
            Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { thread_id: 0, archived: None, association: None, property: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.archived, 2 => &self.association, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.thread_id, 1 => &mut self.archived, 2 => &mut self.association, _ => &mut self.property,
        }
    }
}
impl<E: Endpoint> Signature for GetThread<E> {
    type Response = PublicThread;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThreadMessageOriginalContent<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetThreadMessageOriginalContent<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self { thread_id: thread_id.into(), message_id: message_id.into(), ..Shaped::blank() }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetThreadMessageOriginalContent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetThreadMessageOriginalContent", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { thread_id: 0, message_id: Text::EMPTY, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.message_id, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.message_id, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for GetThreadMessageOriginalContent<E> {
    type Response = PublicMessageContent;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateThread<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `PublicThreadUpdateRequest`.
    pub body: PublicThreadUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateThread<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<PublicThreadUpdateRequest>) -> Self {
        Self { thread_id: thread_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for UpdateThread<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateThread", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { thread_id: 0, archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.archived, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateThread<E> {
    type Response = PublicThread;
}

crate::runtime::operation_traits! {
    ArchiveThread, BatchReadActors, GetActor, GetChannel, GetThread, GetThreadMessageOriginalContent, UpdateThread,
}
