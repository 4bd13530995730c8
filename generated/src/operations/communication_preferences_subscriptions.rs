// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadStatuseUnsubscribeAll<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadStatuseUnsubscribeAll<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchReadStatuseUnsubscribeAll "BatchReadStatuseUnsubscribeAll" -> BatchResponsePublicWideStatusBulkResponse {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadStatuses<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchReadStatuses "BatchReadStatuses" -> BatchResponsePublicStatusBulkResponse {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchUnsubscribeAllStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUnsubscribeAllStatuses<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }
}
crate::runtime::signature! {
    BatchUnsubscribeAllStatuses "BatchUnsubscribeAllStatuses" -> BatchResponsePublicBulkOptOutFromAllResponse {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
            2 verbose "verbose" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchWriteStatuses<E> {
    /// The body, `application/json`: `BatchInputPublicStatusRequest`.
    pub body: BatchInputPublicStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchWriteStatuses<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicStatusRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchWriteStatuses "BatchWriteStatuses" -> BatchResponsePublicStatus {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CreateStatuse<E> {
    /// The path's `subscriber_id_string`: text.
    pub subscriber_id_string: Text,
    /// The body, `application/json`: `PartialPublicStatusRequest`.
    pub body: PartialPublicStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateStatuse<E> {
    /// A request with all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>,
        body: impl Into<PartialPublicStatusRequest>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateStatuse "CreateStatuse" -> ActionResponseWithResultsPublicStatus {
        path 1 {
            0 subscriber_id_string = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GenerateLinks<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `LinkGenerationRequest`.
    pub body: LinkGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GenerateLinks<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<LinkGenerationRequest>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    GenerateLinks "GenerateLinks" -> LinkGenerationResponse {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct GetStatusEmail<E> {
    /// The path's `email_address`: text.
    pub email_address: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatusEmail<E> {
    /// A request with all that is required.
    pub fn new(email_address: impl Into<Text>) -> Self {
        Self {
            email_address: email_address.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetStatusEmail "GetStatusEmail" -> PublicSubscriptionStatusesResponse {
        path 1 {
            0 email_address = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetStatuse<E> {
    /// The path's `subscriber_id_string`: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatuse<E> {
    /// A request with all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>,
        channel: impl Into<PartialPublicStatusRequestChannel>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            channel: channel.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    GetStatuse "GetStatuse" -> ActionResponseWithResultsPublicStatus {
        path 1 {
            0 subscriber_id_string = Text::EMPTY;
        }
        query {
            1 business_unit_id "businessUnitId" optional = None;
            2 channel "channel" required = Shaped::blank();
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetStatuseUnsubscribeAll<E> {
    /// The path's `subscriber_id_string`: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatuseUnsubscribeAll<E> {
    /// A request with all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>,
        channel: impl Into<PartialPublicStatusRequestChannel>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            channel: channel.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }
}
crate::runtime::signature! {
    GetStatuseUnsubscribeAll "GetStatuseUnsubscribeAll" -> ActionResponseWithResultsPublicWideStatus {
        path 1 {
            0 subscriber_id_string = Text::EMPTY;
        }
        query {
            1 business_unit_id "businessUnitId" optional = None;
            2 channel "channel" required = Shaped::blank();
            3 verbose "verbose" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ListDefinitions<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `includeTranslations`: true or false; may be absent.
    pub include_translations: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListDefinitions<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `include_translations`.
    pub fn include_translations(mut self, include_translations: bool) -> Self {
        self.include_translations = Some(include_translations);
        self
    }
}
impl<E: Endpoint> Default for ListDefinitions<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListDefinitions "ListDefinitions" -> ActionResponseWithResultsSubscriptionDefinition {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 include_translations "includeTranslations" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Resubscribe<E> {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Resubscribe<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Resubscribe "Resubscribe" -> PublicSubscriptionStatus {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Subscribe<E> {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Subscribe<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Subscribe "Subscribe" -> PublicSubscriptionStatus {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    SubscriptionsBatchReadStatuseUnsubscribeAll "SubscriptionsBatchReadStatuseUnsubscribeAll" -> Batch<SubscriptionsBatchResponsePublicWideStatusBulkResponse, BatchResponsePublicWideStatusBulkResponseWithErrors> {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsBatchReadStatuses<E> {
    /// A request with all that is required.
    pub fn new(
        channel: impl Into<PartialPublicStatusRequestChannel>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            channel: channel.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}
crate::runtime::signature! {
    SubscriptionsBatchReadStatuses "SubscriptionsBatchReadStatuses" -> Batch<SubscriptionsBatchResponsePublicStatusBulkResponse, BatchResponsePublicStatusBulkResponseWithErrors> {
        path 0 {}
        query {
            0 business_unit_id "businessUnitId" optional = None;
            1 channel "channel" required = Shaped::blank();
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `communication-preferences/subscriptions`, in v3.
#[non_exhaustive]
pub struct SubscriptionsListDefinitions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsListDefinitions<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for SubscriptionsListDefinitions<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SubscriptionsListDefinitions "SubscriptionsListDefinitions" -> SubscriptionDefinitionsResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Unsubscribe<E> {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Unsubscribe<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Unsubscribe "Unsubscribe" -> PublicSubscriptionStatus {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct UnsubscribeAllStatuse<E> {
    /// The path's `subscriber_id_string`: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UnsubscribeAllStatuse<E> {
    /// A request with all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>,
        channel: impl Into<PartialPublicStatusRequestChannel>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            channel: channel.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }
}
crate::runtime::signature! {
    UnsubscribeAllStatuse "UnsubscribeAllStatuse" -> ActionResponseWithResultsPublicStatus {
        path 1 {
            0 subscriber_id_string = Text::EMPTY;
        }
        query {
            1 business_unit_id "businessUnitId" optional = None;
            2 channel "channel" required = Shaped::blank();
            3 verbose "verbose" optional = None;
        }
        body {}
    }
}
