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
pub struct ArchiveEventTemplate {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
}
impl<E: Endpoint> Call<ArchiveEventTemplate, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self::of(ArchiveEventTemplate { app_id: app_id.into(), event_template_id: event_template_id.into() })
    }
}
impl Shaped for ArchiveEventTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.event_template_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.event_template_id }
    }
}
impl Signature for ArchiveEventTemplate {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct ArchiveEventTemplateToken {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
    /// In the path: text.
    pub token_name: Text,
}
impl<E: Endpoint> Call<ArchiveEventTemplateToken, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>, token_name: impl Into<Text>) -> Self {
        Self::of(ArchiveEventTemplateToken {
            app_id: app_id.into(), event_template_id: event_template_id.into(), token_name: token_name.into(),
        })
    }
}
impl Shaped for ArchiveEventTemplateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveEventTemplateToken", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY, token_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.token_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.token_name }
    }
}
impl Signature for ArchiveEventTemplateToken {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct BatchCreateEvents {
    /// The body, `application/json`: `BatchInputAppEventOccurrence`.
    pub body: BatchInputAppEventOccurrence,
}
impl<E: Endpoint> Call<BatchCreateEvents, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputAppEventOccurrence>) -> Self {
        Self::of(BatchCreateEvents { body: body.into() })
    }
}
impl Shaped for BatchCreateEvents {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateEvents", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateEvents {
    type Response = Batch<BatchResponseAppEventOccurrence, BatchResponseAppEventOccurrence>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchCreateIntegratorsTimelineEventsBatchCreate {
    /// The body, `application/json`: `BatchInputTimelineEvent`.
    pub body: BatchInputTimelineEvent,
}
impl<E: Endpoint> Call<BatchCreateIntegratorsTimelineEventsBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputTimelineEvent>) -> Self {
        Self::of(BatchCreateIntegratorsTimelineEventsBatchCreate { body: body.into() })
    }
}
impl Shaped for BatchCreateIntegratorsTimelineEventsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIntegratorsTimelineEventsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateIntegratorsTimelineEventsBatchCreate {
    type Response = Batch<BatchResponseTimelineEventResponse, BatchResponseTimelineEventResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateEvent {
    /// The body, `application/json`: `AppEventOccurrence`.
    pub body: AppEventOccurrence,
}
impl<E: Endpoint> Call<CreateEvent, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AppEventOccurrence>) -> Self { Self::of(CreateEvent { body: body.into() }) }
}
impl Shaped for CreateEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEvent", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateEvent {
    type Response = Option<AppEventOccurrence>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CreateEventTemplate {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `TimelineEventTemplateCreateRequest`.
    pub body: TimelineEventTemplateCreateRequest,
}
impl<E: Endpoint> Call<CreateEventTemplate, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<TimelineEventTemplateCreateRequest>) -> Self {
        Self::of(CreateEventTemplate { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateEventTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventTemplate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateEventTemplate {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CreateEventTemplateToken {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
    /// The body, `application/json`: `TimelineEventTemplateToken`.
    pub body: TimelineEventTemplateToken,
}
impl<E: Endpoint> Call<CreateEventTemplateToken, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>, body: impl Into<TimelineEventTemplateToken>,
    ) -> Self {
        Self::of(CreateEventTemplateToken {
            app_id: app_id.into(), event_template_id: event_template_id.into(), body: body.into(),
        })
    }
}
impl Shaped for CreateEventTemplateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventTemplateToken", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.body }
    }
}
impl Signature for CreateEventTemplateToken {
    type Response = TimelineEventTemplateToken;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateTypeProject {
    /// The body, `application/json`: `ExternalAppEventResolutionRequest`.
    pub body: ExternalAppEventResolutionRequest,
}
impl<E: Endpoint> Call<CreateTypeProject, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalAppEventResolutionRequest>) -> Self {
        Self::of(CreateTypeProject { body: body.into() })
    }
}
impl Shaped for CreateTypeProject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTypeProject", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateTypeProject {
    type Response = AppEventResolutionResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct GetEvent {
    /// In the path: text.
    pub event_template_id: Text,
    /// In the path: text.
    pub event_id: Text,
}
impl<E: Endpoint> Call<GetEvent, E> {
    /// With all that is required.
    pub fn new(event_template_id: impl Into<Text>, event_id: impl Into<Text>) -> Self {
        Self::of(GetEvent { event_template_id: event_template_id.into(), event_id: event_id.into() })
    }
}
impl Shaped for GetEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEvent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_template_id: Text::EMPTY, event_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_template_id, _ => &self.event_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_template_id, _ => &mut self.event_id }
    }
}
impl Signature for GetEvent {
    type Response = TimelineEventResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct GetEventTemplate {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
}
impl<E: Endpoint> Call<GetEventTemplate, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self::of(GetEventTemplate { app_id: app_id.into(), event_template_id: event_template_id.into() })
    }
}
impl Shaped for GetEventTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.event_template_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.event_template_id }
    }
}
impl Signature for GetEventTemplate {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct ListEventTemplates {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ListEventTemplates, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ListEventTemplates { app_id: app_id.into() }) }
}
impl Shaped for ListEventTemplates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEventTemplates", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ListEventTemplates {
    type Response = CollectionResponseTimelineEventTemplateNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct SetEventTemplate {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
    /// The body, `application/json`: `TimelineEventTemplateUpdateRequest`.
    pub body: TimelineEventTemplateUpdateRequest,
}
impl<E: Endpoint> Call<SetEventTemplate, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>,
        body: impl Into<TimelineEventTemplateUpdateRequest>,
    ) -> Self {
        Self::of(SetEventTemplate { app_id: app_id.into(), event_template_id: event_template_id.into(), body: body.into() })
    }
}
impl Shaped for SetEventTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetEventTemplate", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_template_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_template_id, _ => &mut self.body }
    }
}
impl Signature for SetEventTemplate {
    type Response = TimelineEventTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct SetEventTemplateToken {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub event_template_id: Text,
    /// In the path: text.
    pub token_name: Text,
    /// The body, `application/json`: `TimelineEventTemplateTokenUpdateRequest`.
    pub body: TimelineEventTemplateTokenUpdateRequest,
}
impl<E: Endpoint> Call<SetEventTemplateToken, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, event_template_id: impl Into<Text>, token_name: impl Into<Text>,
        body: impl Into<TimelineEventTemplateTokenUpdateRequest>,
    ) -> Self {
        Self::of(SetEventTemplateToken {
            app_id: app_id.into(), event_template_id: event_template_id.into(), token_name: token_name.into(),
            body: body.into(),
        })
    }
}
impl Shaped for SetEventTemplateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetEventTemplateToken", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, event_template_id: Text::EMPTY, token_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_template_id, 2 => &self.token_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.event_template_id, 2 => &mut self.token_name, _ => &mut self.body,
        }
    }
}
impl Signature for SetEventTemplateToken {
    type Response = TimelineEventTemplateToken;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineCreateEvent {
    /// The body, `application/json`: `TimelineEvent`.
    pub body: TimelineEvent,
}
impl<E: Endpoint> Call<TimelineCreateEvent, E> {
    /// With all that is required.
    pub fn new(body: impl Into<TimelineEvent>) -> Self { Self::of(TimelineCreateEvent { body: body.into() }) }
}
impl Shaped for TimelineCreateEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineCreateEvent", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TimelineCreateEvent {
    type Response = TimelineEventResponse;
}
