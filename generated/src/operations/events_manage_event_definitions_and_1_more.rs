// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchedBehavioralEventHttpCompletionRequest, BehavioralEventHttpCompletionRequest,
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinition, ExternalBehavioralEventPropertyCreate,
    ExternalBehavioralEventPropertyDefinitionPatch, ExternalBehavioralEventTypeDefinition,
    ExternalBehavioralEventTypeDefinitionEgg, ExternalBehavioralEventTypeDefinitionPatch, Property,
};

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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self { event_name: event_name.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveByEventName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.event_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.event_name } }
}
impl<E: Endpoint> Signature for ArchiveByEventName<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { event_name: event_name.into(), property_name: property_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchivePropertyByPropertyName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePropertyByPropertyName", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.property_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for ArchivePropertyByPropertyName<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCustomSend<E> {
    /// The body, `application/json`: a `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateCustomSend<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateCustomSend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateCustomSend", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateCustomSend<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSend<E> {
    /// The body, `application/json`: a `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateSend<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateSend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateSend", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateSend<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateEventsCustomEventDefinitions<E> {
    /// The body, `application/json`: a `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventsCustomEventDefinitions<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateEventsCustomEventDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventsCustomEventDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateEventsCustomEventDefinitions<E> {
    type Response = ExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreatePropertyByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyByEventName<E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreatePropertyByEventName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyByEventName", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreatePropertyByEventName<E> {
    type Response = Property;
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self { event_name: event_name.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetEventsCustomEventDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEventsCustomEventDefinitions", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.event_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.event_name } }
}
impl<E: Endpoint> Signature for GetEventsCustomEventDefinitions<E> {
    type Response = ExternalBehavioralEventTypeDefinition;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self { self.sort_order = Some(sort_order.into()); self }
}
impl<E: Endpoint> Default for ManageEventDefinitionsGet<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsGet", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, include_properties: None, limit: None, search_string: None, sort_order: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsGet<E> {
    type Response = CollectionResponseWithTotalExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SendCustom<E> {
    /// The body, `application/json`: a `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SendCustom<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SendCustom<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SendCustom", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SendCustom<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateByEventName<E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateByEventName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateByEventName", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateByEventName<E> {
    type Response = ExternalBehavioralEventTypeDefinition;
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
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyByPropertyName<E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdatePropertyByPropertyName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyByPropertyName", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdatePropertyByPropertyName<E> {
    type Response = Property;
}

crate::runtime::operation_traits! {
    ArchiveByEventName, ArchivePropertyByPropertyName, BatchCreateCustomSend, BatchCreateSend,
    CreateEventsCustomEventDefinitions, CreatePropertyByEventName, GetEventsCustomEventDefinitions,
    ManageEventDefinitionsGet, SendCustom, UpdateByEventName, UpdatePropertyByPropertyName,
}
