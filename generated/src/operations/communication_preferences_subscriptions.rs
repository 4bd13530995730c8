// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionResponseWithResultsPublicStatus, ActionResponseWithResultsPublicWideStatus,
    ActionResponseWithResultsSubscriptionDefinition, BatchInputPublicStatusRequest, BatchInputString,
    BatchResponsePublicBulkOptOutFromAllResponse, BatchResponsePublicStatus, BatchResponsePublicStatusBulkResponse,
    BatchResponsePublicStatusBulkResponseWithErrors, BatchResponsePublicWideStatusBulkResponse,
    BatchResponsePublicWideStatusBulkResponseWithErrors, LinkGenerationRequest, LinkGenerationResponse,
    PartialPublicStatusRequest, PartialPublicStatusRequestChannel, PublicSubscriptionStatus,
    PublicSubscriptionStatusesResponse, PublicUpdateSubscriptionStatusRequest, SubscriptionDefinitionsResponse,
    SubscriptionsBatchResponsePublicStatusBulkResponse, SubscriptionsBatchResponsePublicWideStatusBulkResponse,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadStatuseUnsubscribeAll<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadStatuseUnsubscribeAll<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchReadStatuseUnsubscribeAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadStatuseUnsubscribeAll<E> {
    type Response = BatchResponsePublicWideStatusBulkResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadStatuses<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchReadStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadStatuses<E> {
    type Response = BatchResponsePublicStatusBulkResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchUnsubscribeAllStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUnsubscribeAllStatuses<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.verbose = Some(verbose); self }
}
impl<E: Endpoint> Shaped for BatchUnsubscribeAllStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUnsubscribeAllStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            business_unit_id: None, channel: Shaped::blank(), verbose: None, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, 2 => &self.verbose, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_unit_id, 1 => &mut self.channel, 2 => &mut self.verbose, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for BatchUnsubscribeAllStatuses<E> {
    type Response = BatchResponsePublicBulkOptOutFromAllResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchWriteStatuses<E> {
    /// The body, `application/json`: a `BatchInputPublicStatusRequest`.
    pub body: BatchInputPublicStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchWriteStatuses<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicStatusRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchWriteStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchWriteStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchWriteStatuses<E> {
    type Response = BatchResponsePublicStatus;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CreateStatuse<E> {
    /// The path's `subscriber_id_string`: text.
    pub subscriber_id_string: Text,
    /// The body, `application/json`: a `PartialPublicStatusRequest`.
    pub body: PartialPublicStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateStatuse<E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, body: impl Into<PartialPublicStatusRequest>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateStatuse<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateStatuse", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { subscriber_id_string: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.subscriber_id_string, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscriber_id_string, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateStatuse<E> {
    type Response = ActionResponseWithResultsPublicStatus;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GenerateLinks<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: a `LinkGenerationRequest`.
    pub body: LinkGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GenerateLinks<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<LinkGenerationRequest>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for GenerateLinks<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GenerateLinks", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for GenerateLinks<E> {
    type Response = LinkGenerationResponse;
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
    /// With all that is required.
    pub fn new(email_address: impl Into<Text>) -> Self {
        Self { email_address: email_address.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetStatusEmail<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatusEmail", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_address: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_address } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_address } }
}
impl<E: Endpoint> Signature for GetStatusEmail<E> {
    type Response = PublicSubscriptionStatusesResponse;
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
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatuse<E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for GetStatuse<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatuse", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.subscriber_id_string, 1 => &self.business_unit_id, _ => &self.channel }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, _ => &mut self.channel }
    }
}
impl<E: Endpoint> Signature for GetStatuse<E> {
    type Response = ActionResponseWithResultsPublicStatus;
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
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatuseUnsubscribeAll<E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.verbose = Some(verbose); self }
}
impl<E: Endpoint> Shaped for GetStatuseUnsubscribeAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank(), verbose: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.subscriber_id_string, 1 => &self.business_unit_id, 2 => &self.channel, _ => &self.verbose,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, 2 => &mut self.channel,
            _ => &mut self.verbose,
        }
    }
}
impl<E: Endpoint> Signature for GetStatuseUnsubscribeAll<E> {
    type Response = ActionResponseWithResultsPublicWideStatus;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `includeTranslations`.
    pub fn include_translations(mut self, include_translations: bool) -> Self {
        self.include_translations = Some(include_translations); self
    }
}
impl<E: Endpoint> Default for ListDefinitions<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false },
            Member { name: "includeTranslations", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { business_unit_id: None, include_translations: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, _ => &self.include_translations }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, _ => &mut self.include_translations }
    }
}
impl<E: Endpoint> Signature for ListDefinitions<E> {
    type Response = ActionResponseWithResultsSubscriptionDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Resubscribe<E> {
    /// The body, `application/json`: a `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Resubscribe<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Resubscribe<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Resubscribe", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Resubscribe<E> {
    type Response = PublicSubscriptionStatus;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Subscribe<E> {
    /// The body, `application/json`: a `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Subscribe<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Subscribe<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Subscribe", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Subscribe<E> {
    type Response = PublicSubscriptionStatus;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsBatchReadStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SubscriptionsBatchReadStatuseUnsubscribeAll<E> {
    type Response = Batch<SubscriptionsBatchResponsePublicWideStatusBulkResponse, BatchResponsePublicWideStatusBulkResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuses<E> {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsBatchReadStatuses<E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self { channel: channel.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl<E: Endpoint> Shaped for SubscriptionsBatchReadStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsBatchReadStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SubscriptionsBatchReadStatuses<E> {
    type Response = Batch<SubscriptionsBatchResponsePublicStatusBulkResponse, BatchResponsePublicStatusBulkResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `communication-preferences/subscriptions`, in v3.
#[non_exhaustive]
pub struct SubscriptionsListDefinitions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionsListDefinitions<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for SubscriptionsListDefinitions<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for SubscriptionsListDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsListDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for SubscriptionsListDefinitions<E> {
    type Response = SubscriptionDefinitionsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Unsubscribe<E> {
    /// The body, `application/json`: a `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Unsubscribe<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Unsubscribe<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Unsubscribe", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Unsubscribe<E> {
    type Response = PublicSubscriptionStatus;
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
    /// The query's `channel`: a `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UnsubscribeAllStatuse<E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank() }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.verbose = Some(verbose); self }
}
impl<E: Endpoint> Shaped for UnsubscribeAllStatuse<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UnsubscribeAllStatuse", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank(), verbose: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.subscriber_id_string, 1 => &self.business_unit_id, 2 => &self.channel, _ => &self.verbose,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, 2 => &mut self.channel,
            _ => &mut self.verbose,
        }
    }
}
impl<E: Endpoint> Signature for UnsubscribeAllStatuse<E> {
    type Response = ActionResponseWithResultsPublicStatus;
}

crate::runtime::operation_traits! {
    BatchReadStatuseUnsubscribeAll, BatchReadStatuses, BatchUnsubscribeAllStatuses, BatchWriteStatuses,
    CreateStatuse, GenerateLinks, GetStatusEmail, GetStatuse, GetStatuseUnsubscribeAll, ListDefinitions, Resubscribe,
    Subscribe, SubscriptionsBatchReadStatuseUnsubscribeAll, SubscriptionsBatchReadStatuses,
    SubscriptionsListDefinitions, Unsubscribe, UnsubscribeAllStatuse,
}
