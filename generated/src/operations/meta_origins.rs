// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseIpRangeNoPaging, CollectionResponseWebhookSubscriptionNoPaging, IpRangeDirection,
    IpRangeService, OriginsCollectionResponseIpRangeNoPaging, OriginsIpRangeService, WebhookSubscription,
    WebhookSubscriptionRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveNetworkOriginIpRangeWebhookSubscription {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<ArchiveNetworkOriginIpRangeWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self::of(ArchiveNetworkOriginIpRangeWebhookSubscription {
            app_id: app_id.into(), subscription_id: subscription_id.into(),
        })
    }
}
impl Shaped for ArchiveNetworkOriginIpRangeWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for ArchiveNetworkOriginIpRangeWebhookSubscription {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateNetworkOriginIpRangeWebhookSubscription {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `WebhookSubscriptionRequest`.
    pub body: WebhookSubscriptionRequest,
}
impl<E: Endpoint> Call<CreateNetworkOriginIpRangeWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<WebhookSubscriptionRequest>) -> Self {
        Self::of(CreateNetworkOriginIpRangeWebhookSubscription { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateNetworkOriginIpRangeWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateNetworkOriginIpRangeWebhookSubscription {
    type Response = WebhookSubscription;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct GetNetworkOrigin202603IpRangeSimple {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
}
impl<E: Endpoint> Call<GetNetworkOrigin202603IpRangeSimple, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<GetNetworkOrigin202603IpRangeSimple, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetNetworkOrigin202603IpRangeSimple {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetNetworkOrigin202603IpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for GetNetworkOrigin202603IpRangeSimple {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetNetworkOriginIpRangeSimple {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
}
impl<E: Endpoint> Call<GetNetworkOriginIpRangeSimple, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<IpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<GetNetworkOriginIpRangeSimple, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetNetworkOriginIpRangeSimple {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetNetworkOriginIpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for GetNetworkOriginIpRangeSimple {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct ListNetworkOrigin202603IpRanges {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
}
impl<E: Endpoint> Call<ListNetworkOrigin202603IpRanges, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListNetworkOrigin202603IpRanges, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListNetworkOrigin202603IpRanges {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOrigin202603IpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for ListNetworkOrigin202603IpRanges {
    type Response = OriginsCollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListNetworkOriginIpRangeWebhookSubscriptions {
    /// In the path: text.
    pub app_id: Text,
}
impl<E: Endpoint> Call<ListNetworkOriginIpRangeWebhookSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self::of(ListNetworkOriginIpRangeWebhookSubscriptions { app_id: app_id.into() })
    }
}
impl Shaped for ListNetworkOriginIpRangeWebhookSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOriginIpRangeWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ListNetworkOriginIpRangeWebhookSubscriptions {
    type Response = CollectionResponseWebhookSubscriptionNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListNetworkOriginIpRanges {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
}
impl<E: Endpoint> Call<ListNetworkOriginIpRanges, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<IpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListNetworkOriginIpRanges, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListNetworkOriginIpRanges {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOriginIpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for ListNetworkOriginIpRanges {
    type Response = CollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsGetNetworkOriginIpRangeSimple {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
}
impl<E: Endpoint> Call<OriginsGetNetworkOriginIpRangeSimple, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<OriginsGetNetworkOriginIpRangeSimple, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for OriginsGetNetworkOriginIpRangeSimple {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OriginsGetNetworkOriginIpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for OriginsGetNetworkOriginIpRangeSimple {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsListNetworkOriginIpRanges {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
}
impl<E: Endpoint> Call<OriginsListNetworkOriginIpRanges, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.parts.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.parts.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<OriginsListNetworkOriginIpRanges, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for OriginsListNetworkOriginIpRanges {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OriginsListNetworkOriginIpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { direction: None, service: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl Signature for OriginsListNetworkOriginIpRanges {
    type Response = OriginsCollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct TestNetworkOriginIpRangeWebhookSubscription {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<TestNetworkOriginIpRangeWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self::of(TestNetworkOriginIpRangeWebhookSubscription { app_id: app_id.into(), subscription_id: subscription_id.into() })
    }
}
impl Shaped for TestNetworkOriginIpRangeWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TestNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for TestNetworkOriginIpRangeWebhookSubscription {
    type Response = ();
}
