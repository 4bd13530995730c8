// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self {
            thread_id: thread_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveThread "ArchiveThread" -> () {
        path 1 {
            0 thread_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/conversations`, `conversations/inbox-messages`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchReadActors<E> {
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadActors<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    BatchReadActors "BatchReadActors" -> Batch<BatchResponsePublicActor, BatchResponsePublicActorWithErrors> {
        path 0 {}
        query {
            0 property "property" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(actor_id: impl Into<Text>) -> Self {
        Self {
            actor_id: actor_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetActor "GetActor" -> PublicActor {
        path 1 {
            0 actor_id = Text::EMPTY;
        }
        query {
            1 property "property" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self {
        Self {
            channel_id: channel_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetChannel "GetChannel" -> PublicChannel {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {}
    }
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
    /// The query's `association`: a list: `ListThreadsAssociation`; may be absent.
    pub association: Option<Vec<ListThreadsAssociation>>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetThread<E> {
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self {
            thread_id: thread_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `association`.
    pub fn association(
        mut self,
        association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>,
    ) -> Self {
        self.association = Some(association.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetThread "GetThread" -> PublicThread {
        path 1 {
            0 thread_id = 0;
        }
        query {
            1 archived "archived" optional = None;
            2 association "association" optional = None;
            3 property "property" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self {
            thread_id: thread_id.into(),
            message_id: message_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetThreadMessageOriginalContent "GetThreadMessageOriginalContent" -> PublicMessageContent {
        path 2 {
            0 thread_id = 0;
            1 message_id = Text::EMPTY;
        }
        query {
            2 property "property" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `PublicThreadUpdateRequest`.
    pub body: PublicThreadUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateThread<E> {
    /// A request with all that is required.
    pub fn new(
        thread_id: impl Into<i64>,
        body: impl Into<PublicThreadUpdateRequest>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    UpdateThread "UpdateThread" -> PublicThread {
        path 1 {
            0 thread_id = 0;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
