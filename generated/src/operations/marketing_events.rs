// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AttendanceCounters, BatchInputMarketingEventCreateRequestParams, BatchInputMarketingEventEmailSubscriber,
    BatchInputMarketingEventExternalUniqueIdentifier, BatchInputMarketingEventPublicObjectIdDeleteRequest,
    BatchInputMarketingEventPublicUpdateRequestFullV2, BatchInputMarketingEventSubscriber,
    BatchResponseMarketingEventPublicDefaultResponse, BatchResponseMarketingEventPublicDefaultResponseV2,
    BatchResponseMarketingEventPublicDefaultResponseV2WithErrors, BatchResponseSubscriberEmailResponse,
    BatchResponseSubscriberVidResponse, CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging,
    CollectionResponseSearchPublicResponseWrapperNoPaging,
    CollectionResponseWithTotalMarketingEventIdentifiersResponse, CollectionResponseWithTotalParticipationBreakdown,
    CollectionResponseWithTotalPublicList, EventDetailSettings, EventDetailSettingsUrl,
    EventsBatchInputMarketingEventCreateRequestParams, EventsBatchInputMarketingEventPublicUpdateRequestFullV2,
    EventsBatchResponseMarketingEventPublicDefaultResponse, EventsBatchResponseMarketingEventPublicDefaultResponseV2,
    EventsMarketingEventCreateRequestParams, EventsMarketingEventDefaultResponse,
    EventsMarketingEventPublicDefaultResponse, EventsMarketingEventPublicReadResponse,
    EventsMarketingEventPublicUpdateRequestV2, EventsMarketingEventUpdateRequestParams,
    MarketingEventCompleteRequestParams, MarketingEventCreateRequestParams, MarketingEventDefaultResponse,
    MarketingEventPublicDefaultResponse, MarketingEventPublicDefaultResponseV2, MarketingEventPublicReadResponse,
    MarketingEventPublicReadResponseV2, MarketingEventPublicUpdateRequestV2, MarketingEventUpdateRequestParams,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAssociationList {
    /// In the path: text.
    pub marketing_event_id: Text,
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<ArchiveAssociationList, E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self::of(ArchiveAssociationList { marketing_event_id: marketing_event_id.into(), list_id: list_id.into() })
    }
}
impl Shaped for ArchiveAssociationList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { marketing_event_id: Text::EMPTY, list_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.marketing_event_id, _ => &self.list_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.marketing_event_id, _ => &mut self.list_id }
    }
}
impl Signature for ArchiveAssociationList {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAssociationListByListId {
    /// In the path: text.
    pub external_account_id: Text,
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<ArchiveAssociationListByListId, E> {
    /// With all that is required.
    pub fn new(
        external_account_id: impl Into<Text>, external_event_id: impl Into<Text>, list_id: impl Into<Text>,
    ) -> Self {
        Self::of(ArchiveAssociationListByListId {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            list_id: list_id.into(),
        })
    }
}
impl Shaped for ArchiveAssociationListByListId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociationListByListId", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, list_id: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, 1 => &self.external_event_id, _ => &self.list_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, 1 => &mut self.external_event_id, _ => &mut self.list_id }
    }
}
impl Signature for ArchiveAssociationListByListId {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveByExternalEventId {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
}
impl<E: Endpoint> Call<ArchiveByExternalEventId, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self::of(ArchiveByExternalEventId {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
        })
    }
}
impl Shaped for ArchiveByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl Signature for ArchiveByExternalEventId {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct CancelIn2026_03 {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
}
impl<E: Endpoint> Call<CancelIn2026_03, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self::of(CancelIn2026_03 { external_event_id: external_event_id.into(), external_account_id: external_account_id.into() })
    }
}
impl Shaped for CancelIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl Signature for CancelIn2026_03 {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Complete {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
}
impl<E: Endpoint> Call<Complete, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self::of(Complete {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for Complete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Complete", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl Signature for Complete {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAttendance {
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
}
impl<E: Endpoint> Call<CreateAttendance, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self::of(CreateAttendance {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.parts.external_account_id = Some(external_account_id.into()); self
    }
}
impl Shaped for CreateAttendance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAttendance", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: None,
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl Signature for CreateAttendance {
    type Response = Batch<BatchResponseSubscriberVidResponse, BatchResponseSubscriberVidResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAttendanceBySubscriberState {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
}
impl<E: Endpoint> Call<CreateAttendanceBySubscriberState, E> {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self::of(CreateAttendanceBySubscriberState {
            object_id: object_id.into(), subscriber_state: subscriber_state.into(), body: body.into(),
        })
    }
}
impl Shaped for CreateAttendanceBySubscriberState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAttendanceBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_id: Text::EMPTY, subscriber_state: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.subscriber_state, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.subscriber_state, _ => &mut self.body }
    }
}
impl Signature for CreateAttendanceBySubscriberState {
    type Response = Batch<BatchResponseSubscriberVidResponse, BatchResponseSubscriberVidResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Delete {
    /// The body, `application/json`: `BatchInputMarketingEventExternalUniqueIdentifier`.
    pub body: BatchInputMarketingEventExternalUniqueIdentifier,
}
impl<E: Endpoint> Call<Delete, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventExternalUniqueIdentifier>) -> Self {
        Self::of(Delete { body: body.into() })
    }
}
impl Shaped for Delete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Delete", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Delete {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailCreateAttendance {
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
}
impl<E: Endpoint> Call<EmailCreateAttendance, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self::of(EmailCreateAttendance {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.parts.external_account_id = Some(external_account_id.into()); self
    }
}
impl Shaped for EmailCreateAttendance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateAttendance", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: None,
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl Signature for EmailCreateAttendance {
    type Response = Batch<BatchResponseSubscriberEmailResponse, BatchResponseSubscriberEmailResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailCreateAttendanceBySubscriberState {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
}
impl<E: Endpoint> Call<EmailCreateAttendanceBySubscriberState, E> {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self::of(EmailCreateAttendanceBySubscriberState {
            object_id: object_id.into(), subscriber_state: subscriber_state.into(), body: body.into(),
        })
    }
}
impl Shaped for EmailCreateAttendanceBySubscriberState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateAttendanceBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_id: Text::EMPTY, subscriber_state: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.subscriber_state, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.subscriber_state, _ => &mut self.body }
    }
}
impl Signature for EmailCreateAttendanceBySubscriberState {
    type Response = Batch<BatchResponseSubscriberEmailResponse, BatchResponseSubscriberEmailResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailUpsert {
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
}
impl<E: Endpoint> Call<EmailUpsert, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self::of(EmailUpsert {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(), body: body.into(),
        })
    }
}
impl Shaped for EmailUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailUpsert", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: Text::EMPTY,
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl Signature for EmailUpsert {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsArchive {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<EventsArchive, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(EventsArchive { object_id: object_id.into() }) }
}
impl Shaped for EventsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for EventsArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsBatchArchive {
    /// The body, `application/json`: `BatchInputMarketingEventPublicObjectIdDeleteRequest`.
    pub body: BatchInputMarketingEventPublicObjectIdDeleteRequest,
}
impl<E: Endpoint> Call<EventsBatchArchive, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventPublicObjectIdDeleteRequest>) -> Self {
        Self::of(EventsBatchArchive { body: body.into() })
    }
}
impl Shaped for EventsBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsBatchArchive {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsBatchUpdate {
    /// The body, `application/json`: `BatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: BatchInputMarketingEventPublicUpdateRequestFullV2,
}
impl<E: Endpoint> Call<EventsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventPublicUpdateRequestFullV2>) -> Self {
        Self::of(EventsBatchUpdate { body: body.into() })
    }
}
impl Shaped for EventsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsBatchUpdate {
    type Response = Batch<BatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseMarketingEventPublicDefaultResponseV2>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsBatchUpdateIn2026_03 {
    /// The body, `application/json`: `EventsBatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: EventsBatchInputMarketingEventPublicUpdateRequestFullV2,
}
impl<E: Endpoint> Call<EventsBatchUpdateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsBatchInputMarketingEventPublicUpdateRequestFullV2>) -> Self {
        Self::of(EventsBatchUpdateIn2026_03 { body: body.into() })
    }
}
impl Shaped for EventsBatchUpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchUpdateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsBatchUpdateIn2026_03 {
    type Response = Batch<EventsBatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseMarketingEventPublicDefaultResponseV2WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsCancel {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
}
impl<E: Endpoint> Call<EventsCancel, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self::of(EventsCancel { external_event_id: external_event_id.into(), external_account_id: external_account_id.into() })
    }
}
impl Shaped for EventsCancel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCancel", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl Signature for EventsCancel {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsComplete {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
}
impl<E: Endpoint> Call<EventsComplete, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self::of(EventsComplete {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for EventsComplete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsComplete", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl Signature for EventsComplete {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsCreate {
    /// The body, `application/json`: `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<EventsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarketingEventCreateRequestParams>) -> Self {
        Self::of(EventsCreate { body: body.into() })
    }
}
impl Shaped for EventsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsCreate {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsCreateIn2026_03 {
    /// The body, `application/json`: `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<EventsCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsMarketingEventCreateRequestParams>) -> Self {
        Self::of(EventsCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for EventsCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsCreateIn2026_03 {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsCreateSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `EventDetailSettingsUrl`.
    pub body: EventDetailSettingsUrl,
}
impl<E: Endpoint> Call<EventsCreateSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventDetailSettingsUrl>) -> Self {
        Self::of(EventsCreateSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for EventsCreateSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreateSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for EventsCreateSettings {
    type Response = EventDetailSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsGet {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<EventsGet, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(EventsGet { object_id: object_id.into() }) }
}
impl Shaped for EventsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for EventsGet {
    type Response = MarketingEventPublicReadResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsGetByExternalEventId {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
}
impl<E: Endpoint> Call<EventsGetByExternalEventId, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self::of(EventsGetByExternalEventId {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
        })
    }
}
impl Shaped for EventsGetByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGetByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl Signature for EventsGetByExternalEventId {
    type Response = EventsMarketingEventPublicReadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsGetSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<EventsGetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(EventsGetSettings { app_id: app_id.into() }) }
}
impl Shaped for EventsGetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for EventsGetSettings {
    type Response = EventDetailSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<EventsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<EventsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EventsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for EventsList {
    type Response = CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsSearch {
    /// The query's `q`: text.
    pub q: Text,
}
impl<E: Endpoint> Call<EventsSearch, E> {
    /// With all that is required.
    pub fn new(q: impl Into<Text>) -> Self { Self::of(EventsSearch { q: q.into() }) }
}
impl Shaped for EventsSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsSearch", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "q", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { q: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.q }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.q }
}
impl Signature for EventsSearch {
    type Response = CollectionResponseSearchPublicResponseWrapperNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsSet {
    /// In the path: text.
    pub external_event_id: Text,
    /// The body, `application/json`: `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<EventsSet, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, body: impl Into<MarketingEventCreateRequestParams>) -> Self {
        Self::of(EventsSet { external_event_id: external_event_id.into(), body: body.into() })
    }
}
impl Shaped for EventsSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsSet", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.body }
    }
}
impl Signature for EventsSet {
    type Response = MarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsUpdate {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `MarketingEventPublicUpdateRequestV2`.
    pub body: MarketingEventPublicUpdateRequestV2,
}
impl<E: Endpoint> Call<EventsUpdate, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<MarketingEventPublicUpdateRequestV2>) -> Self {
        Self::of(EventsUpdate { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for EventsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for EventsUpdate {
    type Response = MarketingEventPublicDefaultResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpdateByExternalEventId {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `EventsMarketingEventUpdateRequestParams`.
    pub body: EventsMarketingEventUpdateRequestParams,
}
impl<E: Endpoint> Call<EventsUpdateByExternalEventId, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<EventsMarketingEventUpdateRequestParams>,
    ) -> Self {
        Self::of(EventsUpdateByExternalEventId {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for EventsUpdateByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdateByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl Signature for EventsUpdateByExternalEventId {
    type Response = EventsMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpdateIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `EventsMarketingEventPublicUpdateRequestV2`.
    pub body: EventsMarketingEventPublicUpdateRequestV2,
}
impl<E: Endpoint> Call<EventsUpdateIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<EventsMarketingEventPublicUpdateRequestV2>) -> Self {
        Self::of(EventsUpdateIn2026_03 { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for EventsUpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for EventsUpdateIn2026_03 {
    type Response = MarketingEventPublicDefaultResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpsert {
    /// The body, `application/json`: `EventsBatchInputMarketingEventCreateRequestParams`.
    pub body: EventsBatchInputMarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<EventsUpsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsBatchInputMarketingEventCreateRequestParams>) -> Self {
        Self::of(EventsUpsert { body: body.into() })
    }
}
impl Shaped for EventsUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EventsUpsert {
    type Response = Batch<EventsBatchResponseMarketingEventPublicDefaultResponse, EventsBatchResponseMarketingEventPublicDefaultResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationList {
    /// In the path: text.
    pub external_account_id: Text,
    /// In the path: text.
    pub external_event_id: Text,
}
impl<E: Endpoint> Call<GetAssociationList, E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self::of(GetAssociationList {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
        })
    }
}
impl Shaped for GetAssociationList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, _ => &self.external_event_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, _ => &mut self.external_event_id }
    }
}
impl Signature for GetAssociationList {
    type Response = CollectionResponseWithTotalPublicList;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetByExternalEventId {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
}
impl<E: Endpoint> Call<GetByExternalEventId, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self::of(GetByExternalEventId {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
        })
    }
}
impl Shaped for GetByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl Signature for GetByExternalEventId {
    type Response = MarketingEventPublicReadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipation {
    /// In the path: a whole number.
    pub marketing_event_id: i64,
}
impl<E: Endpoint> Call<GetParticipation, E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self::of(GetParticipation { marketing_event_id: marketing_event_id.into() })
    }
}
impl Shaped for GetParticipation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipation", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { marketing_event_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.marketing_event_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.marketing_event_id }
}
impl Signature for GetParticipation {
    type Response = AttendanceCounters;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationBreakdown {
    /// In the path: a whole number.
    pub marketing_event_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `contactIdentifier`: text; may be absent.
    pub contact_identifier: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
}
impl<E: Endpoint> Call<GetParticipationBreakdown, E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self::of(GetParticipationBreakdown { marketing_event_id: marketing_event_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `contactIdentifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.parts.contact_identifier = Some(contact_identifier.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.parts.state = Some(state.into()); self }
}
impl Shaped for GetParticipationBreakdown {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationBreakdown", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "contactIdentifier", required: false },
            Member { name: "limit", required: false }, Member { name: "state", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { marketing_event_id: 0, after: None, contact_identifier: None, limit: None, state: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.marketing_event_id, 1 => &self.after, 2 => &self.contact_identifier, 3 => &self.limit,
            _ => &self.state,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.marketing_event_id, 1 => &mut self.after, 2 => &mut self.contact_identifier,
            3 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl Signature for GetParticipationBreakdown {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationBreakdownByExternalEventId {
    /// In the path: text.
    pub external_account_id: Text,
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `contactIdentifier`: text; may be absent.
    pub contact_identifier: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
}
impl<E: Endpoint> Call<GetParticipationBreakdownByExternalEventId, E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self::of(GetParticipationBreakdownByExternalEventId {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `contactIdentifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.parts.contact_identifier = Some(contact_identifier.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.parts.state = Some(state.into()); self }
}
impl Shaped for GetParticipationBreakdownByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationBreakdownByExternalEventId", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "contactIdentifier", required: false },
            Member { name: "limit", required: false }, Member { name: "state", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, after: None, contact_identifier: None,
            limit: None, state: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_account_id, 1 => &self.external_event_id, 2 => &self.after,
            3 => &self.contact_identifier, 4 => &self.limit, _ => &self.state,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_account_id, 1 => &mut self.external_event_id, 2 => &mut self.after,
            3 => &mut self.contact_identifier, 4 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl Signature for GetParticipationBreakdownByExternalEventId {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationByExternalEventId {
    /// In the path: text.
    pub external_account_id: Text,
    /// In the path: text.
    pub external_event_id: Text,
}
impl<E: Endpoint> Call<GetParticipationByExternalEventId, E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self::of(GetParticipationByExternalEventId {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
        })
    }
}
impl Shaped for GetParticipationByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationByExternalEventId", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, _ => &self.external_event_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, _ => &mut self.external_event_id }
    }
}
impl Signature for GetParticipationByExternalEventId {
    type Response = AttendanceCounters;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationContactBreakdown {
    /// In the path: text.
    pub contact_identifier: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
}
impl<E: Endpoint> Call<GetParticipationContactBreakdown, E> {
    /// With all that is required.
    pub fn new(contact_identifier: impl Into<Text>) -> Self {
        Self::of(GetParticipationContactBreakdown { contact_identifier: contact_identifier.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.parts.state = Some(state.into()); self }
}
impl Shaped for GetParticipationContactBreakdown {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationContactBreakdown", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "state", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { contact_identifier: Text::EMPTY, after: None, limit: None, state: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_identifier, 1 => &self.after, 2 => &self.limit, _ => &self.state }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_identifier, 1 => &mut self.after, 2 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl Signature for GetParticipationContactBreakdown {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAssociationLists {
    /// In the path: text.
    pub marketing_event_id: Text,
}
impl<E: Endpoint> Call<ListAssociationLists, E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>) -> Self {
        Self::of(ListAssociationLists { marketing_event_id: marketing_event_id.into() })
    }
}
impl Shaped for ListAssociationLists {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssociationLists", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { marketing_event_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.marketing_event_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.marketing_event_id }
}
impl Signature for ListAssociationLists {
    type Response = CollectionResponseWithTotalPublicList;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListIdentifiers {
    /// In the path: text.
    pub external_event_id: Text,
}
impl<E: Endpoint> Call<ListIdentifiers, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>) -> Self {
        Self::of(ListIdentifiers { external_event_id: external_event_id.into() })
    }
}
impl Shaped for ListIdentifiers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIdentifiers", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.external_event_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.external_event_id }
}
impl Signature for ListIdentifiers {
    type Response = CollectionResponseWithTotalMarketingEventIdentifiersResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetAssociationList {
    /// In the path: text.
    pub marketing_event_id: Text,
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<SetAssociationList, E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self::of(SetAssociationList { marketing_event_id: marketing_event_id.into(), list_id: list_id.into() })
    }
}
impl Shaped for SetAssociationList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { marketing_event_id: Text::EMPTY, list_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.marketing_event_id, _ => &self.list_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.marketing_event_id, _ => &mut self.list_id }
    }
}
impl Signature for SetAssociationList {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetAssociationListByListId {
    /// In the path: text.
    pub external_account_id: Text,
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub list_id: Text,
}
impl<E: Endpoint> Call<SetAssociationListByListId, E> {
    /// With all that is required.
    pub fn new(
        external_account_id: impl Into<Text>, external_event_id: impl Into<Text>, list_id: impl Into<Text>,
    ) -> Self {
        Self::of(SetAssociationListByListId {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            list_id: list_id.into(),
        })
    }
}
impl Shaped for SetAssociationListByListId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationListByListId", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, list_id: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, 1 => &self.external_event_id, _ => &self.list_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, 1 => &mut self.external_event_id, _ => &mut self.list_id }
    }
}
impl Signature for SetAssociationListByListId {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetIn2026_03 {
    /// In the path: text.
    pub external_event_id: Text,
    /// The body, `application/json`: `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<SetIn2026_03, E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, body: impl Into<EventsMarketingEventCreateRequestParams>) -> Self {
        Self::of(SetIn2026_03 { external_event_id: external_event_id.into(), body: body.into() })
    }
}
impl Shaped for SetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { external_event_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.body }
    }
}
impl Signature for SetIn2026_03 {
    type Response = EventsMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateByExternalEventId {
    /// In the path: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `MarketingEventUpdateRequestParams`.
    pub body: MarketingEventUpdateRequestParams,
}
impl<E: Endpoint> Call<UpdateByExternalEventId, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventUpdateRequestParams>,
    ) -> Self {
        Self::of(UpdateByExternalEventId {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for UpdateByExternalEventId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl Signature for UpdateByExternalEventId {
    type Response = MarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Upsert {
    /// The body, `application/json`: `BatchInputMarketingEventCreateRequestParams`.
    pub body: BatchInputMarketingEventCreateRequestParams,
}
impl<E: Endpoint> Call<Upsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventCreateRequestParams>) -> Self {
        Self::of(Upsert { body: body.into() })
    }
}
impl Shaped for Upsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Upsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Upsert {
    type Response = Batch<BatchResponseMarketingEventPublicDefaultResponse, BatchResponseMarketingEventPublicDefaultResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpsertBySubscriberState {
    /// In the path: text.
    pub external_event_id: Text,
    /// In the path: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
}
impl<E: Endpoint> Call<UpsertBySubscriberState, E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self::of(UpsertBySubscriberState {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(), body: body.into(),
        })
    }
}
impl Shaped for UpsertBySubscriberState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpsertBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: Text::EMPTY,
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl Signature for UpsertBySubscriberState {
    type Response = Payload;
}
