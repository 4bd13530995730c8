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
pub struct BatchReadStatuseUnsubscribeAll {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadStatuseUnsubscribeAll, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadStatuseUnsubscribeAll { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for BatchReadStatuseUnsubscribeAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl Signature for BatchReadStatuseUnsubscribeAll {
    type Response = Batch<BatchResponsePublicWideStatusBulkResponse, BatchResponsePublicWideStatusBulkResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadStatuses {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadStatuses, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadStatuses { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for BatchReadStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl Signature for BatchReadStatuses {
    type Response = Batch<BatchResponsePublicStatusBulkResponse, BatchResponsePublicStatusBulkResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchUnsubscribeAllStatuses {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchUnsubscribeAllStatuses, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchUnsubscribeAllStatuses { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.parts.verbose = Some(verbose); self }
}
impl Shaped for BatchUnsubscribeAllStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUnsubscribeAllStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { business_unit_id: None, channel: Shaped::blank(), verbose: None, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, 2 => &self.verbose, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_unit_id, 1 => &mut self.channel, 2 => &mut self.verbose, _ => &mut self.body,
        }
    }
}
impl Signature for BatchUnsubscribeAllStatuses {
    type Response = Batch<BatchResponsePublicBulkOptOutFromAllResponse, BatchResponsePublicBulkOptOutFromAllResponse>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchWriteStatuses {
    /// The body, `application/json`: `BatchInputPublicStatusRequest`.
    pub body: BatchInputPublicStatusRequest,
}
impl<E: Endpoint> Call<BatchWriteStatuses, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicStatusRequest>) -> Self {
        Self::of(BatchWriteStatuses { body: body.into() })
    }
}
impl Shaped for BatchWriteStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchWriteStatuses", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchWriteStatuses {
    type Response = Batch<BatchResponsePublicStatus, BatchResponsePublicStatus>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CreateStatuse {
    /// In the path: text.
    pub subscriber_id_string: Text,
    /// The body, `application/json`: `PartialPublicStatusRequest`.
    pub body: PartialPublicStatusRequest,
}
impl<E: Endpoint> Call<CreateStatuse, E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, body: impl Into<PartialPublicStatusRequest>) -> Self {
        Self::of(CreateStatuse { subscriber_id_string: subscriber_id_string.into(), body: body.into() })
    }
}
impl Shaped for CreateStatuse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateStatuse", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { subscriber_id_string: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.subscriber_id_string, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscriber_id_string, _ => &mut self.body }
    }
}
impl Signature for CreateStatuse {
    type Response = Batch<ActionResponseWithResultsPublicStatus, ActionResponseWithResultsPublicStatus>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GenerateLinks {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `LinkGenerationRequest`.
    pub body: LinkGenerationRequest,
}
impl<E: Endpoint> Call<GenerateLinks, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<LinkGenerationRequest>) -> Self {
        Self::of(GenerateLinks { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for GenerateLinks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GenerateLinks", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl Signature for GenerateLinks {
    type Response = LinkGenerationResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct GetStatusEmail {
    /// In the path: text.
    pub email_address: Text,
}
impl<E: Endpoint> Call<GetStatusEmail, E> {
    /// With all that is required.
    pub fn new(email_address: impl Into<Text>) -> Self {
        Self::of(GetStatusEmail { email_address: email_address.into() })
    }
}
impl Shaped for GetStatusEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatusEmail", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_address: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_address }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_address }
}
impl Signature for GetStatusEmail {
    type Response = PublicSubscriptionStatusesResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetStatuse {
    /// In the path: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
}
impl<E: Endpoint> Call<GetStatuse, E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self::of(GetStatuse { subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for GetStatuse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatuse", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.subscriber_id_string, 1 => &self.business_unit_id, _ => &self.channel }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, _ => &mut self.channel }
    }
}
impl Signature for GetStatuse {
    type Response = Batch<ActionResponseWithResultsPublicStatus, ActionResponseWithResultsPublicStatus>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetStatuseUnsubscribeAll {
    /// In the path: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
}
impl<E: Endpoint> Call<GetStatuseUnsubscribeAll, E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self::of(GetStatuseUnsubscribeAll {
            subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank()
        })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.parts.verbose = Some(verbose); self }
}
impl Shaped for GetStatuseUnsubscribeAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank(), verbose: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.subscriber_id_string, 1 => &self.business_unit_id, 2 => &self.channel, _ => &self.verbose,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, 2 => &mut self.channel,
            _ => &mut self.verbose,
        }
    }
}
impl Signature for GetStatuseUnsubscribeAll {
    type Response = Batch<ActionResponseWithResultsPublicWideStatus, ActionResponseWithResultsPublicWideStatus>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ListDefinitions {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `includeTranslations`: true or false; may be absent.
    pub include_translations: Option<bool>,
}
impl<E: Endpoint> Call<ListDefinitions, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `includeTranslations`.
    pub fn include_translations(mut self, include_translations: bool) -> Self {
        self.parts.include_translations = Some(include_translations); self
    }
}
impl<E: Endpoint> Default for Call<ListDefinitions, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false },
            Member { name: "includeTranslations", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, include_translations: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, _ => &self.include_translations }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, _ => &mut self.include_translations }
    }
}
impl Signature for ListDefinitions {
    type Response = Batch<ActionResponseWithResultsSubscriptionDefinition, ActionResponseWithResultsSubscriptionDefinition>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Resubscribe {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
}
impl<E: Endpoint> Call<Resubscribe, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self::of(Resubscribe { body: body.into() })
    }
}
impl Shaped for Resubscribe {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Resubscribe", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Resubscribe {
    type Response = PublicSubscriptionStatus;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Subscribe {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
}
impl<E: Endpoint> Call<Subscribe, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self::of(Subscribe { body: body.into() })
    }
}
impl Shaped for Subscribe {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Subscribe", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Subscribe {
    type Response = PublicSubscriptionStatus;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuseUnsubscribeAll {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<SubscriptionsBatchReadStatuseUnsubscribeAll, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self::of(SubscriptionsBatchReadStatuseUnsubscribeAll { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for SubscriptionsBatchReadStatuseUnsubscribeAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsBatchReadStatuseUnsubscribeAll", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl Signature for SubscriptionsBatchReadStatuseUnsubscribeAll {
    type Response = Batch<SubscriptionsBatchResponsePublicWideStatusBulkResponse, BatchResponsePublicWideStatusBulkResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct SubscriptionsBatchReadStatuses {
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<SubscriptionsBatchReadStatuses, E> {
    /// With all that is required.
    pub fn new(channel: impl Into<PartialPublicStatusRequestChannel>, body: impl Into<BatchInputString>) -> Self {
        Self::of(SubscriptionsBatchReadStatuses { channel: channel.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
}
impl Shaped for SubscriptionsBatchReadStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsBatchReadStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { business_unit_id: None, channel: Shaped::blank(), body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.business_unit_id, 1 => &self.channel, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.business_unit_id, 1 => &mut self.channel, _ => &mut self.body }
    }
}
impl Signature for SubscriptionsBatchReadStatuses {
    type Response = Batch<SubscriptionsBatchResponsePublicStatusBulkResponse, BatchResponsePublicStatusBulkResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `communication-preferences/subscriptions`, in v3.
#[non_exhaustive]
pub struct SubscriptionsListDefinitions {}
impl<E: Endpoint> Call<SubscriptionsListDefinitions, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<SubscriptionsListDefinitions, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SubscriptionsListDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionsListDefinitions", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for SubscriptionsListDefinitions {
    type Response = SubscriptionDefinitionsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct Unsubscribe {
    /// The body, `application/json`: `PublicUpdateSubscriptionStatusRequest`.
    pub body: PublicUpdateSubscriptionStatusRequest,
}
impl<E: Endpoint> Call<Unsubscribe, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicUpdateSubscriptionStatusRequest>) -> Self {
        Self::of(Unsubscribe { body: body.into() })
    }
}
impl Shaped for Unsubscribe {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Unsubscribe", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Unsubscribe {
    type Response = PublicSubscriptionStatus;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct UnsubscribeAllStatuse {
    /// In the path: text.
    pub subscriber_id_string: Text,
    /// The query's `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// The query's `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// The query's `verbose`: true or false; may be absent.
    pub verbose: Option<bool>,
}
impl<E: Endpoint> Call<UnsubscribeAllStatuse, E> {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>, channel: impl Into<PartialPublicStatusRequestChannel>) -> Self {
        Self::of(UnsubscribeAllStatuse {
            subscriber_id_string: subscriber_id_string.into(), channel: channel.into(), ..Shaped::blank()
        })
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self { self.parts.verbose = Some(verbose); self }
}
impl Shaped for UnsubscribeAllStatuse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnsubscribeAllStatuse", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "verbose", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { subscriber_id_string: Text::EMPTY, business_unit_id: None, channel: Shaped::blank(), verbose: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.subscriber_id_string, 1 => &self.business_unit_id, 2 => &self.channel, _ => &self.verbose,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.subscriber_id_string, 1 => &mut self.business_unit_id, 2 => &mut self.channel,
            _ => &mut self.verbose,
        }
    }
}
impl Signature for UnsubscribeAllStatuse {
    type Response = Batch<ActionResponseWithResultsPublicStatus, ActionResponseWithResultsPublicStatus>;
}
