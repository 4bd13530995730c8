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
pub struct ArchiveNetworkOriginIpRangeWebhookSubscription<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveNetworkOriginIpRangeWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveNetworkOriginIpRangeWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for ArchiveNetworkOriginIpRangeWebhookSubscription<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateNetworkOriginIpRangeWebhookSubscription<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `WebhookSubscriptionRequest`.
    pub body: WebhookSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateNetworkOriginIpRangeWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<WebhookSubscriptionRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateNetworkOriginIpRangeWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateNetworkOriginIpRangeWebhookSubscription<E> {
    type Response = WebhookSubscription;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct GetNetworkOrigin202603IpRangeSimple<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetNetworkOrigin202603IpRangeSimple<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for GetNetworkOrigin202603IpRangeSimple<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetNetworkOrigin202603IpRangeSimple<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetNetworkOrigin202603IpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for GetNetworkOrigin202603IpRangeSimple<E> {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetNetworkOriginIpRangeSimple<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetNetworkOriginIpRangeSimple<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<IpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for GetNetworkOriginIpRangeSimple<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetNetworkOriginIpRangeSimple<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetNetworkOriginIpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for GetNetworkOriginIpRangeSimple<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct ListNetworkOrigin202603IpRanges<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListNetworkOrigin202603IpRanges<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for ListNetworkOrigin202603IpRanges<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListNetworkOrigin202603IpRanges<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOrigin202603IpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for ListNetworkOrigin202603IpRanges<E> {
    type Response = OriginsCollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListNetworkOriginIpRangeWebhookSubscriptions<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListNetworkOriginIpRangeWebhookSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListNetworkOriginIpRangeWebhookSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOriginIpRangeWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ListNetworkOriginIpRangeWebhookSubscriptions<E> {
    type Response = CollectionResponseWebhookSubscriptionNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListNetworkOriginIpRanges<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListNetworkOriginIpRanges<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<IpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for ListNetworkOriginIpRanges<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListNetworkOriginIpRanges<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListNetworkOriginIpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for ListNetworkOriginIpRanges<E> {
    type Response = CollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsGetNetworkOriginIpRangeSimple<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OriginsGetNetworkOriginIpRangeSimple<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for OriginsGetNetworkOriginIpRangeSimple<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for OriginsGetNetworkOriginIpRangeSimple<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "OriginsGetNetworkOriginIpRangeSimple", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for OriginsGetNetworkOriginIpRangeSimple<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsListNetworkOriginIpRanges<E> {
    /// The query's `direction`: a list: a `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: a `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OriginsListNetworkOriginIpRanges<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect()); self
    }
    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for OriginsListNetworkOriginIpRanges<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for OriginsListNetworkOriginIpRanges<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "OriginsListNetworkOriginIpRanges", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "direction", required: false }, Member { name: "service", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { direction: None, service: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.direction, _ => &self.service } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.direction, _ => &mut self.service }
    }
}
impl<E: Endpoint> Signature for OriginsListNetworkOriginIpRanges<E> {
    type Response = OriginsCollectionResponseIpRangeNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct TestNetworkOriginIpRangeWebhookSubscription<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TestNetworkOriginIpRangeWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for TestNetworkOriginIpRangeWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TestNetworkOriginIpRangeWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for TestNetworkOriginIpRangeWebhookSubscription<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveNetworkOriginIpRangeWebhookSubscription, CreateNetworkOriginIpRangeWebhookSubscription,
    GetNetworkOrigin202603IpRangeSimple, GetNetworkOriginIpRangeSimple, ListNetworkOrigin202603IpRanges,
    ListNetworkOriginIpRangeWebhookSubscriptions, ListNetworkOriginIpRanges, OriginsGetNetworkOriginIpRangeSimple,
    OriginsListNetworkOriginIpRanges, TestNetworkOriginIpRangeWebhookSubscription,
}
