// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AppEventOccurrence, AppEventResolutionResponse, BatchInputAppEventOccurrence, BatchInputTimelineEvent,
    BatchResponseAppEventOccurrence, BatchResponseTimelineEventResponse,
    BatchResponseTimelineEventResponseWithErrors, CollectionResponseTimelineEventTemplateNoPaging,
    ExternalAppEventResolutionRequest, TimelineEvent, TimelineEventResponse, TimelineEventTemplate,
    TimelineEventTemplateCreateRequest, TimelineEventTemplateToken, TimelineEventTemplateTokenUpdateRequest,
    TimelineEventTemplateUpdateRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct ArchiveEventTemplate<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveEventTemplate<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), event_template_id: event_template_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveEventTemplate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.event_template_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.event_template_id }
    }
}
impl<E: Endpoint> Signature for ArchiveEventTemplate<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct ArchiveEventTemplateToken<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    /// The path's `token_name`: text.
    pub token_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveEventTemplateToken<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>, token_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), event_template_id: event_template_id.into(), token_name: token_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveEventTemplateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveEventTemplateToken", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, event_template_id: Text::EMPTY, token_name: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.token_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.token_name }
    }
}
impl<E: Endpoint> Signature for ArchiveEventTemplateToken<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct BatchCreateEvents<E> {
    /// The body, `application/json`: a `BatchInputAppEventOccurrence`.
    pub body: BatchInputAppEventOccurrence,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateEvents<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputAppEventOccurrence>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateEvents<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateEvents", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateEvents<E> {
    type Response = BatchResponseAppEventOccurrence;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    /// The body, `application/json`: a `BatchInputTimelineEvent`.
    pub body: BatchInputTimelineEvent,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputTimelineEvent>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIntegratorsTimelineEventsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    type Response = Batch<BatchResponseTimelineEventResponse, BatchResponseTimelineEventResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateEvent<E> {
    /// The body, `application/json`: a `AppEventOccurrence`.
    pub body: AppEventOccurrence,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEvent<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AppEventOccurrence>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateEvent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEvent", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateEvent<E> {
    type Response = Option<AppEventOccurrence>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CreateEventTemplate<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `TimelineEventTemplateCreateRequest`.
    pub body: TimelineEventTemplateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventTemplate<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<TimelineEventTemplateCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateEventTemplate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventTemplate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateEventTemplate<E> {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CreateEventTemplateToken<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    /// The body, `application/json`: a `TimelineEventTemplateToken`.
    pub body: TimelineEventTemplateToken,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventTemplateToken<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>, body: impl Into<TimelineEventTemplateToken>,
    ) -> Self {
        Self {
            app_id: app_id.into(), event_template_id: event_template_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CreateEventTemplateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventTemplateToken", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, event_template_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateEventTemplateToken<E> {
    type Response = TimelineEventTemplateToken;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateTypeProject<E> {
    /// The body, `application/json`: a `ExternalAppEventResolutionRequest`.
    pub body: ExternalAppEventResolutionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTypeProject<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalAppEventResolutionRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateTypeProject<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTypeProject", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateTypeProject<E> {
    type Response = AppEventResolutionResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct GetEvent<E> {
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    /// The path's `event_id`: text.
    pub event_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEvent<E> {
    /// With all that is required.
    pub fn new(event_template_id: impl Into<Text>, event_id: impl Into<Text>) -> Self {
        Self { event_template_id: event_template_id.into(), event_id: event_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetEvent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEvent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { event_template_id: Text::EMPTY, event_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_template_id, _ => &self.event_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_template_id, _ => &mut self.event_id }
    }
}
impl<E: Endpoint> Signature for GetEvent<E> {
    type Response = TimelineEventResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct GetEventTemplate<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEventTemplate<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), event_template_id: event_template_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetEventTemplate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.event_template_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.event_template_id }
    }
}
impl<E: Endpoint> Signature for GetEventTemplate<E> {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct ListEventTemplates<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEventTemplates<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListEventTemplates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEventTemplates", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ListEventTemplates<E> {
    type Response = CollectionResponseTimelineEventTemplateNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct SetEventTemplate<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    /// The body, `application/json`: a `TimelineEventTemplateUpdateRequest`.
    pub body: TimelineEventTemplateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetEventTemplate<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>,
        body: impl Into<TimelineEventTemplateUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), event_template_id: event_template_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetEventTemplate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, event_template_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetEventTemplate<E> {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct SetEventTemplateToken<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `event_template_id`: text.
    pub event_template_id: Text,
    /// The path's `token_name`: text.
    pub token_name: Text,
    /// The body, `application/json`: a `TimelineEventTemplateTokenUpdateRequest`.
    pub body: TimelineEventTemplateTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetEventTemplateToken<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>, token_name: impl Into<Text>,
        body: impl Into<TimelineEventTemplateTokenUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), event_template_id: event_template_id.into(), token_name: token_name.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetEventTemplateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetEventTemplateToken", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, event_template_id: Text::EMPTY, token_name: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, 2 => &self.token_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.event_template_id, 2 => &mut self.token_name, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetEventTemplateToken<E> {
    type Response = TimelineEventTemplateToken;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineCreateEvent<E> {
    /// The body, `application/json`: a `TimelineEvent`.
    pub body: TimelineEvent,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TimelineCreateEvent<E> {
    /// With all that is required.
    pub fn new(body: impl Into<TimelineEvent>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TimelineCreateEvent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineCreateEvent", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for TimelineCreateEvent<E> {
    type Response = TimelineEventResponse;
}

crate::runtime::operation_traits! {
    ArchiveEventTemplate, ArchiveEventTemplateToken, BatchCreateEvents,
    BatchCreateIntegratorsTimelineEventsBatchCreate, CreateEvent, CreateEventTemplate, CreateEventTemplateToken,
    CreateTypeProject, GetEvent, GetEventTemplate, ListEventTemplates, SetEventTemplate, SetEventTemplateToken,
    TimelineCreateEvent,
}
