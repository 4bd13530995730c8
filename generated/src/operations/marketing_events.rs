// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAssociationList "ArchiveAssociationList" -> () {
        path 2 {
            0 marketing_event_id = Text::EMPTY;
            1 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
        list_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAssociationListByListId "ArchiveAssociationListByListId" -> () {
        path 3 {
            0 external_account_id = Text::EMPTY;
            1 external_event_id = Text::EMPTY;
            2 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveByExternalEventId "ArchiveByExternalEventId" -> () {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CancelIn2026_03 "CancelIn2026_03" -> EventsMarketingEventDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {}
    }
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
    /// The body, `application/json`: `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Complete<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Complete "Complete" -> MarketingEventDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAttendance<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            subscriber_state: subscriber_state.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `external_account_id`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }
}
crate::runtime::signature! {
    CreateAttendance "CreateAttendance" -> BatchResponseSubscriberVidResponse {
        path 2 {
            0 external_event_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {
            2 external_account_id "externalAccountId" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAttendanceBySubscriberState<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            subscriber_state: subscriber_state.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateAttendanceBySubscriberState "CreateAttendanceBySubscriberState" -> BatchResponseSubscriberVidResponse {
        path 2 {
            0 object_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Delete<E> {
    /// The body, `application/json`: `BatchInputMarketingEventExternalUniqueIdentifier`.
    pub body: BatchInputMarketingEventExternalUniqueIdentifier,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Delete<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<BatchInputMarketingEventExternalUniqueIdentifier>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Delete "Delete" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailCreateAttendance<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            subscriber_state: subscriber_state.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `external_account_id`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }
}
crate::runtime::signature! {
    EmailCreateAttendance "EmailCreateAttendance" -> BatchResponseSubscriberEmailResponse {
        path 2 {
            0 external_event_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {
            2 external_account_id "externalAccountId" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailCreateAttendanceBySubscriberState<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            subscriber_state: subscriber_state.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailCreateAttendanceBySubscriberState "EmailCreateAttendanceBySubscriberState" -> BatchResponseSubscriberEmailResponse {
        path 2 {
            0 object_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventEmailSubscriber`.
    pub body: BatchInputMarketingEventEmailSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailUpsert<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventEmailSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailUpsert "EmailUpsert" -> Payload {
        path 2 {
            0 external_event_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {
            2 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsArchive "EventsArchive" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsBatchArchive<E> {
    /// The body, `application/json`: `BatchInputMarketingEventPublicObjectIdDeleteRequest`.
    pub body: BatchInputMarketingEventPublicObjectIdDeleteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchArchive<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<BatchInputMarketingEventPublicObjectIdDeleteRequest>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsBatchArchive "EventsBatchArchive" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsBatchUpdate<E> {
    /// The body, `application/json`: `BatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: BatchInputMarketingEventPublicUpdateRequestFullV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<BatchInputMarketingEventPublicUpdateRequestFullV2>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsBatchUpdate "EventsBatchUpdate" -> BatchResponseMarketingEventPublicDefaultResponseV2 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsBatchUpdateIn2026_03<E> {
    /// The body, `application/json`: `EventsBatchInputMarketingEventPublicUpdateRequestFullV2`.
    pub body: EventsBatchInputMarketingEventPublicUpdateRequestFullV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsBatchUpdateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<EventsBatchInputMarketingEventPublicUpdateRequestFullV2>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsBatchUpdateIn2026_03 "EventsBatchUpdateIn2026_03" -> Batch<EventsBatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseMarketingEventPublicDefaultResponseV2WithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsCancel "EventsCancel" -> MarketingEventDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {}
    }
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
    /// The body, `application/json`: `MarketingEventCompleteRequestParams`.
    pub body: MarketingEventCompleteRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsComplete<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventCompleteRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsComplete "EventsComplete" -> EventsMarketingEventDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsCreate<E> {
    /// The body, `application/json`: `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<MarketingEventCreateRequestParams>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsCreate "EventsCreate" -> MarketingEventDefaultResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsCreateIn2026_03<E> {
    /// The body, `application/json`: `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EventsMarketingEventCreateRequestParams>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsCreateIn2026_03 "EventsCreateIn2026_03" -> EventsMarketingEventDefaultResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventsCreateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `EventDetailSettingsUrl`.
    pub body: EventDetailSettingsUrl,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsCreateSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventDetailSettingsUrl>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsCreateSettings "EventsCreateSettings" -> EventDetailSettings {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsGet "EventsGet" -> MarketingEventPublicReadResponseV2 {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsGetByExternalEventId "EventsGetByExternalEventId" -> EventsMarketingEventPublicReadResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsGetSettings "EventsGetSettings" -> EventDetailSettings {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for EventsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EventsList "EventsList" -> CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(q: impl Into<Text>) -> Self {
        Self {
            q: q.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsSearch "EventsSearch" -> CollectionResponseSearchPublicResponseWrapperNoPaging {
        path 0 {}
        query {
            0 q "q" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsSet<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The body, `application/json`: `MarketingEventCreateRequestParams`.
    pub body: MarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsSet<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        body: impl Into<MarketingEventCreateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsSet "EventsSet" -> MarketingEventPublicDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct EventsUpdate<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `MarketingEventPublicUpdateRequestV2`.
    pub body: MarketingEventPublicUpdateRequestV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<Text>,
        body: impl Into<MarketingEventPublicUpdateRequestV2>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsUpdate "EventsUpdate" -> MarketingEventPublicDefaultResponseV2 {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `EventsMarketingEventUpdateRequestParams`.
    pub body: EventsMarketingEventUpdateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdateByExternalEventId<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<EventsMarketingEventUpdateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsUpdateByExternalEventId "EventsUpdateByExternalEventId" -> EventsMarketingEventPublicDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpdateIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `EventsMarketingEventPublicUpdateRequestV2`.
    pub body: EventsMarketingEventPublicUpdateRequestV2,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpdateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<Text>,
        body: impl Into<EventsMarketingEventPublicUpdateRequestV2>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsUpdateIn2026_03 "EventsUpdateIn2026_03" -> MarketingEventPublicDefaultResponseV2 {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct EventsUpsert<E> {
    /// The body, `application/json`: `EventsBatchInputMarketingEventCreateRequestParams`.
    pub body: EventsBatchInputMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsUpsert<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<EventsBatchInputMarketingEventCreateRequestParams>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EventsUpsert "EventsUpsert" -> EventsBatchResponseMarketingEventPublicDefaultResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAssociationList "GetAssociationList" -> CollectionResponseWithTotalPublicList {
        path 2 {
            0 external_account_id = Text::EMPTY;
            1 external_event_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetByExternalEventId "GetByExternalEventId" -> MarketingEventPublicReadResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetParticipation "GetParticipation" -> AttendanceCounters {
        path 1 {
            0 marketing_event_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(marketing_event_id: impl Into<i64>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `contact_identifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.contact_identifier = Some(contact_identifier.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self {
        self.state = Some(state.into());
        self
    }
}
crate::runtime::signature! {
    GetParticipationBreakdown "GetParticipationBreakdown" -> CollectionResponseWithTotalParticipationBreakdown {
        path 1 {
            0 marketing_event_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 contact_identifier "contactIdentifier" optional = None;
            3 limit "limit" optional = None;
            4 state "state" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `contact_identifier`.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<Text>) -> Self {
        self.contact_identifier = Some(contact_identifier.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self {
        self.state = Some(state.into());
        self
    }
}
crate::runtime::signature! {
    GetParticipationBreakdownByExternalEventId "GetParticipationBreakdownByExternalEventId" -> CollectionResponseWithTotalParticipationBreakdown {
        path 2 {
            0 external_account_id = Text::EMPTY;
            1 external_event_id = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 contact_identifier "contactIdentifier" optional = None;
            4 limit "limit" optional = None;
            5 state "state" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetParticipationByExternalEventId "GetParticipationByExternalEventId" -> AttendanceCounters {
        path 2 {
            0 external_account_id = Text::EMPTY;
            1 external_event_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(contact_identifier: impl Into<Text>) -> Self {
        Self {
            contact_identifier: contact_identifier.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self {
        self.state = Some(state.into());
        self
    }
}
crate::runtime::signature! {
    GetParticipationContactBreakdown "GetParticipationContactBreakdown" -> CollectionResponseWithTotalParticipationBreakdown {
        path 1 {
            0 contact_identifier = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 limit "limit" optional = None;
            3 state "state" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(marketing_event_id: impl Into<Text>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListAssociationLists "ListAssociationLists" -> CollectionResponseWithTotalPublicList {
        path 1 {
            0 marketing_event_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(external_event_id: impl Into<Text>) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListIdentifiers "ListIdentifiers" -> CollectionResponseWithTotalMarketingEventIdentifiersResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, list_id: impl Into<Text>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAssociationList "SetAssociationList" -> () {
        path 2 {
            0 marketing_event_id = Text::EMPTY;
            1 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
        list_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            list_id: list_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAssociationListByListId "SetAssociationListByListId" -> () {
        path 3 {
            0 external_account_id = Text::EMPTY;
            1 external_event_id = Text::EMPTY;
            2 list_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetIn2026_03<E> {
    /// The path's `external_event_id`: text.
    pub external_event_id: Text,
    /// The body, `application/json`: `EventsMarketingEventCreateRequestParams`.
    pub body: EventsMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        body: impl Into<EventsMarketingEventCreateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetIn2026_03 "SetIn2026_03" -> EventsMarketingEventPublicDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `MarketingEventUpdateRequestParams`.
    pub body: MarketingEventUpdateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateByExternalEventId<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<MarketingEventUpdateRequestParams>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateByExternalEventId "UpdateByExternalEventId" -> MarketingEventPublicDefaultResponse {
        path 1 {
            0 external_event_id = Text::EMPTY;
        }
        query {
            1 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Upsert<E> {
    /// The body, `application/json`: `BatchInputMarketingEventCreateRequestParams`.
    pub body: BatchInputMarketingEventCreateRequestParams,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Upsert<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputMarketingEventCreateRequestParams>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Upsert "Upsert" -> BatchResponseMarketingEventPublicDefaultResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputMarketingEventSubscriber`.
    pub body: BatchInputMarketingEventSubscriber,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpsertBySubscriberState<E> {
    /// A request with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        subscriber_state: impl Into<Text>,
        external_account_id: impl Into<Text>,
        body: impl Into<BatchInputMarketingEventSubscriber>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            subscriber_state: subscriber_state.into(),
            external_account_id: external_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpsertBySubscriberState "UpsertBySubscriberState" -> Payload {
        path 2 {
            0 external_event_id = Text::EMPTY;
            1 subscriber_state = Text::EMPTY;
        }
        query {
            2 external_account_id "externalAccountId" required = Text::EMPTY;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}
