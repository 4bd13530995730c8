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
pub struct ArchiveAssociationList<E> {
    /// The path's `marketing_event_id`: text.
    pub marketing_event_id: Text,
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAssociationList<E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), list_id: list_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveAssociationList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { marketing_event_id: Text::EMPTY, list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.marketing_event_id, _ => &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.marketing_event_id, _ => &mut self.list_id }
    }
}
impl<E: Endpoint> Signature for ArchiveAssociationList<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAssociationListByListId<E> {
    /// The path's `external_account_id`: text.
    pub external_account_id: Text,
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAssociationListByListId<E> {
    /// With all that is required.
    pub fn new(
        external_account_id: impl Into<Text>, external_event_id: impl Into<Text>, list_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            list_id: list_id.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveAssociationListByListId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociationListByListId", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, list_id: Text::EMPTY,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, 1 => &self.external_event_id, _ => &self.list_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, 1 => &mut self.external_event_id, _ => &mut self.list_id }
    }
}
impl<E: Endpoint> Signature for ArchiveAssociationListByListId<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveByExternalEventId<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveByExternalEventId<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl<E: Endpoint> Signature for ArchiveByExternalEventId<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct CancelIn2026_03<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CancelIn2026_03<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CancelIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl<E: Endpoint> Signature for CancelIn2026_03<E> {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Complete<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Complete<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for Complete<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Complete", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for Complete<E> {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAttendance<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// The body, `application/json`: a `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAttendance<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            body: body.into(), ..Shaped::blank()
        }
    }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into()); self
    }
}
impl<E: Endpoint> Shaped for CreateAttendance<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAttendance", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: None,
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for CreateAttendance<E> {
    type Response = BatchResponseSubscriberVidResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAttendanceBySubscriberState<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The body, `application/json`: a `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAttendanceBySubscriberState<E> {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            object_id: object_id.into(), subscriber_state: subscriber_state.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CreateAttendanceBySubscriberState<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAttendanceBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, subscriber_state: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.subscriber_state, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.subscriber_state, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateAttendanceBySubscriberState<E> {
    type Response = BatchResponseSubscriberVidResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Delete<E> {
    /// The body, `application/json`: a `BatchInputMarketingEventExternalUniqueIdentifier`.
    pub body: BatchInputMarketingEventExternalUniqueIdentifier,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Delete<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventExternalUniqueIdentifier>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Delete<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Delete", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Delete<E> {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailCreateAttendance<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// The body, `application/json`: a `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailCreateAttendance<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            body: body.into(), ..Shaped::blank()
        }
    }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into()); self
    }
}
impl<E: Endpoint> Shaped for EmailCreateAttendance<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateAttendance", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: None,
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for EmailCreateAttendance<E> {
    type Response = BatchResponseSubscriberEmailResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailCreateAttendanceBySubscriberState<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The body, `application/json`: a `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailCreateAttendanceBySubscriberState<E> {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<Text>, subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            object_id: object_id.into(), subscriber_state: subscriber_state.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EmailCreateAttendanceBySubscriberState<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailCreateAttendanceBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, subscriber_state: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.subscriber_state, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.subscriber_state, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EmailCreateAttendanceBySubscriberState<E> {
    type Response = BatchResponseSubscriberEmailResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailUpsert<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailUpsert<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EmailUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailUpsert", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: Text::EMPTY,
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for EmailUpsert<E> {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsArchive<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsArchive<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EventsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for EventsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsBatchArchive<E> {
    /// The body, `application/json`: a `BatchInputMarketingEventPublicObjectIdDeleteRequest`.
    pub body: BatchInputMarketingEventPublicObjectIdDeleteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchArchive<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventPublicObjectIdDeleteRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsBatchArchive<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsBatchUpdate<E> {
    /// The body, `application/json`: a `BatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: BatchInputMarketingEventPublicUpdateRequestFullV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchUpdate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventPublicUpdateRequestFullV2>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsBatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsBatchUpdate<E> {
    type Response = BatchResponseMarketingEventPublicDefaultResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsBatchUpdateIn2026_03<E> {
    /// The body, `application/json`: a `EventsBatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: EventsBatchInputMarketingEventPublicUpdateRequestFullV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchUpdateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsBatchInputMarketingEventPublicUpdateRequestFullV2>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsBatchUpdateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsBatchUpdateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsBatchUpdateIn2026_03<E> {
    type Response = Batch<EventsBatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseMarketingEventPublicDefaultResponseV2WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsCancel<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCancel<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EventsCancel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCancel", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl<E: Endpoint> Signature for EventsCancel<E> {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsComplete<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsComplete<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EventsComplete<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsComplete", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsComplete<E> {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsCreate<E> {
    /// The body, `application/json`: a `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarketingEventCreateRequestParams>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsCreate<E> {
    type Response = MarketingEventDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsCreateIn2026_03<E> {
    /// The body, `application/json`: a `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsMarketingEventCreateRequestParams>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsCreateIn2026_03<E> {
    type Response = EventsMarketingEventDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsCreateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `EventDetailSettingsUrl`.
    pub body: EventDetailSettingsUrl,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreateSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventDetailSettingsUrl>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsCreateSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsCreateSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsCreateSettings<E> {
    type Response = EventDetailSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsGet<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsGet<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EventsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for EventsGet<E> {
    type Response = MarketingEventPublicReadResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsGetByExternalEventId<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsGetByExternalEventId<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EventsGetByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGetByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl<E: Endpoint> Signature for EventsGetByExternalEventId<E> {
    type Response = EventsMarketingEventPublicReadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsGetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsGetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EventsGetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsGetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for EventsGetSettings<E> {
    type Response = EventDetailSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for EventsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EventsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for EventsList<E> {
    type Response = CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsSearch<E> {
    /// The query's `q`: text.
    pub q: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsSearch<E> {
    /// With all that is required.
    pub fn new(q: impl Into<Text>) -> Self { Self { q: q.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EventsSearch<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsSearch", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "q", required: true },
        ], body: None }) }
    }
    fn blank() -> Self { Self { q: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.q } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.q } }
}
impl<E: Endpoint> Signature for EventsSearch<E> {
    type Response = CollectionResponseSearchPublicResponseWrapperNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsSet<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The body, `application/json`: a `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsSet<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, body: impl Into<MarketingEventCreateRequestParams>) -> Self {
        Self { external_event_id: external_event_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsSet", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { external_event_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.external_event_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsSet<E> {
    type Response = MarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsUpdate<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `MarketingEventPublicUpdateRequestV2`.
    pub body: MarketingEventPublicUpdateRequestV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdate<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<MarketingEventPublicUpdateRequestV2>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsUpdate<E> {
    type Response = MarketingEventPublicDefaultResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpdateByExternalEventId<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `EventsMarketingEventUpdateRequestParams`.
    pub body: EventsMarketingEventUpdateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdateByExternalEventId<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<EventsMarketingEventUpdateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for EventsUpdateByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdateByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsUpdateByExternalEventId<E> {
    type Response = EventsMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpdateIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `EventsMarketingEventPublicUpdateRequestV2`.
    pub body: EventsMarketingEventPublicUpdateRequestV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdateIn2026_03<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<EventsMarketingEventPublicUpdateRequestV2>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsUpdateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpdateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EventsUpdateIn2026_03<E> {
    type Response = MarketingEventPublicDefaultResponseV2;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpsert<E> {
    /// The body, `application/json`: a `EventsBatchInputMarketingEventCreateRequestParams`.
    pub body: EventsBatchInputMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<EventsBatchInputMarketingEventCreateRequestParams>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EventsUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsUpsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EventsUpsert<E> {
    type Response = EventsBatchResponseMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationList<E> {
    /// The path's `external_account_id`: text.
    pub external_account_id: Text,
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAssociationList<E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetAssociationList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, _ => &self.external_event_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, _ => &mut self.external_event_id }
    }
}
impl<E: Endpoint> Signature for GetAssociationList<E> {
    type Response = CollectionResponseWithTotalPublicList;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetByExternalEventId<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetByExternalEventId<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, external_account_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, _ => &self.external_account_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.external_account_id }
    }
}
impl<E: Endpoint> Signature for GetByExternalEventId<E> {
    type Response = MarketingEventPublicReadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipation<E> {
    /// The path's `marketing_event_id`: a whole number.
    pub marketing_event_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetParticipation<E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetParticipation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipation", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { marketing_event_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.marketing_event_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.marketing_event_id } }
}
impl<E: Endpoint> Signature for GetParticipation<E> {
    type Response = AttendanceCounters;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationBreakdown<E> {
    /// The path's `marketing_event_id`: a whole number.
    pub marketing_event_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `contactIdentifier`: text; may be absent.
    pub contact_identifier: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetParticipationBreakdown<E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `contactIdentifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.contact_identifier = Some(contact_identifier.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
}
impl<E: Endpoint> Shaped for GetParticipationBreakdown<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationBreakdown", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "contactIdentifier", required: false },
            Member { name: "limit", required: false }, Member { name: "state", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            marketing_event_id: 0, after: None, contact_identifier: None, limit: None, state: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.marketing_event_id, 1 => &self.after, 2 => &self.contact_identifier, 3 => &self.limit,
            _ => &self.state,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.marketing_event_id, 1 => &mut self.after, 2 => &mut self.contact_identifier,
            3 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl<E: Endpoint> Signature for GetParticipationBreakdown<E> {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationBreakdownByExternalEventId<E> {
    /// The path's `external_account_id`: text.
    pub external_account_id: Text,
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `contactIdentifier`: text; may be absent.
    pub contact_identifier: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetParticipationBreakdownByExternalEventId<E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `contactIdentifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.contact_identifier = Some(contact_identifier.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
}
impl<E: Endpoint> Shaped for GetParticipationBreakdownByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationBreakdownByExternalEventId", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "contactIdentifier", required: false },
            Member { name: "limit", required: false }, Member { name: "state", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, after: None, contact_identifier: None,
            limit: None, state: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_account_id, 1 => &self.external_event_id, 2 => &self.after,
            3 => &self.contact_identifier, 4 => &self.limit, _ => &self.state,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_account_id, 1 => &mut self.external_event_id, 2 => &mut self.after,
            3 => &mut self.contact_identifier, 4 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl<E: Endpoint> Signature for GetParticipationBreakdownByExternalEventId<E> {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationByExternalEventId<E> {
    /// The path's `external_account_id`: text.
    pub external_account_id: Text,
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetParticipationByExternalEventId<E> {
    /// With all that is required.
    pub fn new(external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetParticipationByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationByExternalEventId", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, _ => &self.external_event_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, _ => &mut self.external_event_id }
    }
}
impl<E: Endpoint> Signature for GetParticipationByExternalEventId<E> {
    type Response = AttendanceCounters;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetParticipationContactBreakdown<E> {
    /// The path's `contact_identifier`: text.
    pub contact_identifier: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `state`: text; may be absent.
    pub state: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetParticipationContactBreakdown<E> {
    /// With all that is required.
    pub fn new(contact_identifier: impl Into<Text>) -> Self {
        Self { contact_identifier: contact_identifier.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
}
impl<E: Endpoint> Shaped for GetParticipationContactBreakdown<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetParticipationContactBreakdown", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "state", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { contact_identifier: Text::EMPTY, after: None, limit: None, state: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_identifier, 1 => &self.after, 2 => &self.limit, _ => &self.state }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_identifier, 1 => &mut self.after, 2 => &mut self.limit, _ => &mut self.state,
        }
    }
}
impl<E: Endpoint> Signature for GetParticipationContactBreakdown<E> {
    type Response = CollectionResponseWithTotalParticipationBreakdown;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAssociationLists<E> {
    /// The path's `marketing_event_id`: text.
    pub marketing_event_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssociationLists<E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListAssociationLists<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssociationLists", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { marketing_event_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.marketing_event_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.marketing_event_id } }
}
impl<E: Endpoint> Signature for ListAssociationLists<E> {
    type Response = CollectionResponseWithTotalPublicList;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListIdentifiers<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListIdentifiers<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>) -> Self {
        Self { external_event_id: external_event_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListIdentifiers<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIdentifiers", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { external_event_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.external_event_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.external_event_id } }
}
impl<E: Endpoint> Signature for ListIdentifiers<E> {
    type Response = CollectionResponseWithTotalMarketingEventIdentifiersResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetAssociationList<E> {
    /// The path's `marketing_event_id`: text.
    pub marketing_event_id: Text,
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociationList<E> {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), list_id: list_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetAssociationList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationList", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { marketing_event_id: Text::EMPTY, list_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.marketing_event_id, _ => &self.list_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.marketing_event_id, _ => &mut self.list_id }
    }
}
impl<E: Endpoint> Signature for SetAssociationList<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetAssociationListByListId<E> {
    /// The path's `external_account_id`: text.
    pub external_account_id: Text,
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `list_id`: text.
    pub list_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociationListByListId<E> {
    /// With all that is required.
    pub fn new(
        external_account_id: impl Into<Text>, external_event_id: impl Into<Text>, list_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            list_id: list_id.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetAssociationListByListId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociationListByListId", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self {
            external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, list_id: Text::EMPTY,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_account_id, 1 => &self.external_event_id, _ => &self.list_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_account_id, 1 => &mut self.external_event_id, _ => &mut self.list_id }
    }
}
impl<E: Endpoint> Signature for SetAssociationListByListId<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetIn2026_03<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The body, `application/json`: a `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetIn2026_03<E> {
    /// With all that is required.
    pub fn new(external_event_id: impl Into<Text>, body: impl Into<EventsMarketingEventCreateRequestParams>) -> Self {
        Self { external_event_id: external_event_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { external_event_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.external_event_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetIn2026_03<E> {
    type Response = EventsMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateByExternalEventId<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `MarketingEventUpdateRequestParams`.
    pub body: MarketingEventUpdateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateByExternalEventId<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventUpdateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), external_account_id: external_account_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateByExternalEventId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateByExternalEventId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, external_account_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.external_event_id, 1 => &self.external_account_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.external_event_id, 1 => &mut self.external_account_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateByExternalEventId<E> {
    type Response = MarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Upsert<E> {
    /// The body, `application/json`: a `BatchInputMarketingEventCreateRequestParams`.
    pub body: BatchInputMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Upsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventCreateRequestParams>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Upsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Upsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Upsert<E> {
    type Response = BatchResponseMarketingEventPublicDefaultResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpsertBySubscriberState<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The path's `subscriber_state`: text.
    pub subscriber_state: Text,
    /// The query's `externalAccountId`: text.
    pub external_account_id: Text,
    /// The body, `application/json`: a `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpsertBySubscriberState<E> {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, subscriber_state: impl Into<Text>, external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpsertBySubscriberState<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpsertBySubscriberState", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "externalAccountId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            external_event_id: Text::EMPTY, subscriber_state: Text::EMPTY, external_account_id: Text::EMPTY,
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_event_id, 1 => &self.subscriber_state, 2 => &self.external_account_id,
            _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_event_id, 1 => &mut self.subscriber_state, 2 => &mut self.external_account_id,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpsertBySubscriberState<E> {
    type Response = Payload;
}

crate::runtime::operation_traits! {
    ArchiveAssociationList, ArchiveAssociationListByListId, ArchiveByExternalEventId, CancelIn2026_03, Complete,
    CreateAttendance, CreateAttendanceBySubscriberState, Delete, EmailCreateAttendance,
    EmailCreateAttendanceBySubscriberState, EmailUpsert, EventsArchive, EventsBatchArchive, EventsBatchUpdate,
    EventsBatchUpdateIn2026_03, EventsCancel, EventsComplete, EventsCreate, EventsCreateIn2026_03,
    EventsCreateSettings, EventsGet, EventsGetByExternalEventId, EventsGetSettings, EventsList, EventsSearch,
    EventsSet, EventsUpdate, EventsUpdateByExternalEventId, EventsUpdateIn2026_03, EventsUpsert, GetAssociationList,
    GetByExternalEventId, GetParticipation, GetParticipationBreakdown, GetParticipationBreakdownByExternalEventId,
    GetParticipationByExternalEventId, GetParticipationContactBreakdown, ListAssociationLists, ListIdentifiers,
    SetAssociationList, SetAssociationListByListId, SetIn2026_03, UpdateByExternalEventId, Upsert,
    UpsertBySubscriberState,
}
