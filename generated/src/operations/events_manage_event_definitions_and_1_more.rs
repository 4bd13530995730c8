// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveByEventName<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveByEventName "ArchiveByEventName" -> () {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchivePropertyByPropertyName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchivePropertyByPropertyName<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchivePropertyByPropertyName "ArchivePropertyByPropertyName" -> () {
        path 2 {
            0 event_name = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCustomSend<E> {
    /// The body, `application/json`: `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateCustomSend<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateCustomSend "BatchCreateCustomSend" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSend<E> {
    /// The body, `application/json`: `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateSend<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateSend "BatchCreateSend" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateEventsCustomEventDefinitions<E> {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventsCustomEventDefinitions<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventsCustomEventDefinitions "CreateEventsCustomEventDefinitions" -> ExternalBehavioralEventTypeDefinition {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreatePropertyByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyByEventName<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyCreate>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreatePropertyByEventName "CreatePropertyByEventName" -> Property {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetEventsCustomEventDefinitions<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEventsCustomEventDefinitions<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetEventsCustomEventDefinitions "GetEventsCustomEventDefinitions" -> ExternalBehavioralEventTypeDefinition {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ManageEventDefinitionsGet<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeProperties`: true or false; may be absent.
    pub include_properties: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `searchString`: text; may be absent.
    pub search_string: Option<Text>,
    /// The query's `sortOrder`: text; may be absent.
    pub sort_order: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsGet<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_properties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `search_string`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into());
        self
    }
    /// Sets `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}
impl<E: Endpoint> Default for ManageEventDefinitionsGet<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsGet "ManageEventDefinitionsGet" -> CollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 include_properties "includeProperties" optional = None;
            2 limit "limit" optional = None;
            3 search_string "searchString" optional = None;
            4 sort_order "sortOrder" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SendCustom<E> {
    /// The body, `application/json`: `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SendCustom<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SendCustom "SendCustom" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateByEventName<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateByEventName "UpdateByEventName" -> ExternalBehavioralEventTypeDefinition {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdatePropertyByPropertyName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyByPropertyName<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdatePropertyByPropertyName "UpdatePropertyByPropertyName" -> Property {
        path 2 {
            0 event_name = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
