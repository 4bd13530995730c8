// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveEventTemplate "ArchiveEventTemplate" -> () {
        path 2 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        event_template_id: impl Into<Text>,
        token_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            token_name: token_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveEventTemplateToken "ArchiveEventTemplateToken" -> () {
        path 3 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
            2 token_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct BatchCreateEvents<E> {
    /// The body, `application/json`: `BatchInputAppEventOccurrence`.
    pub body: BatchInputAppEventOccurrence,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateEvents<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputAppEventOccurrence>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateEvents "BatchCreateEvents" -> BatchResponseAppEventOccurrence {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    /// The body, `application/json`: `BatchInputTimelineEvent`.
    pub body: BatchInputTimelineEvent,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIntegratorsTimelineEventsBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputTimelineEvent>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateIntegratorsTimelineEventsBatchCreate "BatchCreateIntegratorsTimelineEventsBatchCreate" -> Batch<BatchResponseTimelineEventResponse, BatchResponseTimelineEventResponseWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateEvent<E> {
    /// The body, `application/json`: `AppEventOccurrence`.
    pub body: AppEventOccurrence,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEvent<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AppEventOccurrence>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEvent "CreateEvent" -> Option<AppEventOccurrence> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CreateEventTemplate<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `TimelineEventTemplateCreateRequest`.
    pub body: TimelineEventTemplateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventTemplate<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<TimelineEventTemplateCreateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventTemplate "CreateEventTemplate" -> TimelineEventTemplate {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `TimelineEventTemplateToken`.
    pub body: TimelineEventTemplateToken,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventTemplateToken<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        event_template_id: impl Into<Text>,
        body: impl Into<TimelineEventTemplateToken>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventTemplateToken "CreateEventTemplateToken" -> TimelineEventTemplateToken {
        path 2 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct CreateTypeProject<E> {
    /// The body, `application/json`: `ExternalAppEventResolutionRequest`.
    pub body: ExternalAppEventResolutionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTypeProject<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExternalAppEventResolutionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateTypeProject "CreateTypeProject" -> AppEventResolutionResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(event_template_id: impl Into<Text>, event_id: impl Into<Text>) -> Self {
        Self {
            event_template_id: event_template_id.into(),
            event_id: event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetEvent "GetEvent" -> TimelineEventResponse {
        path 2 {
            0 event_template_id = Text::EMPTY;
            1 event_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, event_template_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetEventTemplate "GetEventTemplate" -> TimelineEventTemplate {
        path 2 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListEventTemplates "ListEventTemplates" -> CollectionResponseTimelineEventTemplateNoPaging {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `TimelineEventTemplateUpdateRequest`.
    pub body: TimelineEventTemplateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetEventTemplate<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        event_template_id: impl Into<Text>,
        body: impl Into<TimelineEventTemplateUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetEventTemplate "SetEventTemplate" -> TimelineEventTemplate {
        path 2 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `TimelineEventTemplateTokenUpdateRequest`.
    pub body: TimelineEventTemplateTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetEventTemplateToken<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        event_template_id: impl Into<Text>,
        token_name: impl Into<Text>,
        body: impl Into<TimelineEventTemplateTokenUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            event_template_id: event_template_id.into(),
            token_name: token_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetEventTemplateToken "SetEventTemplateToken" -> TimelineEventTemplateToken {
        path 3 {
            0 app_id = 0;
            1 event_template_id = Text::EMPTY;
            2 token_name = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineCreateEvent<E> {
    /// The body, `application/json`: `TimelineEvent`.
    pub body: TimelineEvent,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TimelineCreateEvent<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<TimelineEvent>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TimelineCreateEvent "TimelineCreateEvent" -> TimelineEventResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
