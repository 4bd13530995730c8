// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveNetworkOriginIpRangeWebhookSubscription "ArchiveNetworkOriginIpRangeWebhookSubscription" -> () {
        path 2 {
            0 app_id = Text::EMPTY;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateNetworkOriginIpRangeWebhookSubscription<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `WebhookSubscriptionRequest`.
    pub body: WebhookSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateNetworkOriginIpRangeWebhookSubscription<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        body: impl Into<WebhookSubscriptionRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateNetworkOriginIpRangeWebhookSubscription "CreateNetworkOriginIpRangeWebhookSubscription" -> WebhookSubscription {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct GetNetworkOrigin202603IpRangeSimple<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetNetworkOrigin202603IpRangeSimple<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for GetNetworkOrigin202603IpRangeSimple<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetNetworkOrigin202603IpRangeSimple "GetNetworkOrigin202603IpRangeSimple" -> Payload {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetNetworkOriginIpRangeSimple<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetNetworkOriginIpRangeSimple<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<IpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for GetNetworkOriginIpRangeSimple<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetNetworkOriginIpRangeSimple "GetNetworkOriginIpRangeSimple" -> Payload {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct ListNetworkOrigin202603IpRanges<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListNetworkOrigin202603IpRanges<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListNetworkOrigin202603IpRanges<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListNetworkOrigin202603IpRanges "ListNetworkOrigin202603IpRanges" -> OriginsCollectionResponseIpRangeNoPaging {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListNetworkOriginIpRangeWebhookSubscriptions "ListNetworkOriginIpRangeWebhookSubscriptions" -> CollectionResponseWebhookSubscriptionNoPaging {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListNetworkOriginIpRanges<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `IpRangeService`; may be absent.
    pub service: Option<Vec<IpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListNetworkOriginIpRanges<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<IpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListNetworkOriginIpRanges<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListNetworkOriginIpRanges "ListNetworkOriginIpRanges" -> CollectionResponseIpRangeNoPaging {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsGetNetworkOriginIpRangeSimple<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OriginsGetNetworkOriginIpRangeSimple<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for OriginsGetNetworkOriginIpRangeSimple<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    OriginsGetNetworkOriginIpRangeSimple "OriginsGetNetworkOriginIpRangeSimple" -> Payload {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub struct OriginsListNetworkOriginIpRanges<E> {
    /// The query's `direction`: a list: `IpRangeDirection`; may be absent.
    pub direction: Option<Vec<IpRangeDirection>>,
    /// The query's `service`: a list: `OriginsIpRangeService`; may be absent.
    pub service: Option<Vec<OriginsIpRangeService>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OriginsListNetworkOriginIpRanges<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<IpRangeDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `service`.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = impl Into<OriginsIpRangeService>>,
    ) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for OriginsListNetworkOriginIpRanges<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    OriginsListNetworkOriginIpRanges "OriginsListNetworkOriginIpRanges" -> OriginsCollectionResponseIpRangeNoPaging {
        path 0 {}
        query {
            0 direction "direction" optional = None;
            1 service "service" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TestNetworkOriginIpRangeWebhookSubscription "TestNetworkOriginIpRangeWebhookSubscription" -> () {
        path 2 {
            0 app_id = Text::EMPTY;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
}
