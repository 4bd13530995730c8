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
pub struct ArchiveByEventName {
    /// In the path: text.
    pub event_name: Text,
}
impl<E: Endpoint> Call<ArchiveByEventName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self::of(ArchiveByEventName { event_name: event_name.into() }) }
}
impl Shaped for ArchiveByEventName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.event_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.event_name }
}
impl Signature for ArchiveByEventName {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchivePropertyByPropertyName {
    /// In the path: text.
    pub event_name: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<ArchivePropertyByPropertyName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(ArchivePropertyByPropertyName { event_name: event_name.into(), property_name: property_name.into() })
    }
}
impl Shaped for ArchivePropertyByPropertyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePropertyByPropertyName", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.property_name }
    }
}
impl Signature for ArchivePropertyByPropertyName {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCustomSend {
    /// The body, `application/json`: `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
}
impl<E: Endpoint> Call<BatchCreateCustomSend, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self::of(BatchCreateCustomSend { body: body.into() })
    }
}
impl Shaped for BatchCreateCustomSend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateCustomSend", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateCustomSend {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSend {
    /// The body, `application/json`: `BatchedBehavioralEventHttpCompletionRequest`.
    pub body: BatchedBehavioralEventHttpCompletionRequest,
}
impl<E: Endpoint> Call<BatchCreateSend, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchedBehavioralEventHttpCompletionRequest>) -> Self {
        Self::of(BatchCreateSend { body: body.into() })
    }
}
impl Shaped for BatchCreateSend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateSend", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateSend {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateEventsCustomEventDefinitions {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
}
impl<E: Endpoint> Call<CreateEventsCustomEventDefinitions, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self::of(CreateEventsCustomEventDefinitions { body: body.into() })
    }
}
impl Shaped for CreateEventsCustomEventDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventsCustomEventDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateEventsCustomEventDefinitions {
    type Response = ExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreatePropertyByEventName {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
}
impl<E: Endpoint> Call<CreatePropertyByEventName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self::of(CreatePropertyByEventName { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for CreatePropertyByEventName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for CreatePropertyByEventName {
    type Response = Property;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetEventsCustomEventDefinitions {
    /// In the path: text.
    pub event_name: Text,
}
impl<E: Endpoint> Call<GetEventsCustomEventDefinitions, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self::of(GetEventsCustomEventDefinitions { event_name: event_name.into() })
    }
}
impl Shaped for GetEventsCustomEventDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEventsCustomEventDefinitions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.event_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.event_name }
}
impl Signature for GetEventsCustomEventDefinitions {
    type Response = ExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ManageEventDefinitionsGet {
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
}
impl<E: Endpoint> Call<ManageEventDefinitionsGet, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.parts.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.parts.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.parts.sort_order = Some(sort_order.into()); self
    }
}
impl<E: Endpoint> Default for Call<ManageEventDefinitionsGet, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ManageEventDefinitionsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsGet", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, include_properties: None, limit: None, search_string: None, sort_order: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl Signature for ManageEventDefinitionsGet {
    type Response = CollectionResponseWithTotalExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SendCustom {
    /// The body, `application/json`: `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
}
impl<E: Endpoint> Call<SendCustom, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self::of(SendCustom { body: body.into() })
    }
}
impl Shaped for SendCustom {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SendCustom", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SendCustom {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateByEventName {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
}
impl<E: Endpoint> Call<UpdateByEventName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>) -> Self {
        Self::of(UpdateByEventName { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for UpdateByEventName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for UpdateByEventName {
    type Response = ExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdatePropertyByPropertyName {
    /// In the path: text.
    pub event_name: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
}
impl<E: Endpoint> Call<UpdatePropertyByPropertyName, E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self::of(UpdatePropertyByPropertyName {
            event_name: event_name.into(), property_name: property_name.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdatePropertyByPropertyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyByPropertyName", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for UpdatePropertyByPropertyName {
    type Response = Property;
}
