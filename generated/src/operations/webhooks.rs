// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputSubscriptionBatchUpdateRequest, BatchResponseSubscriptionResponse,
    BatchResponseSubscriptionResponseWithErrors, SettingsChangeRequest, SettingsResponse, SubscriptionCreateRequest,
    SubscriptionListResponse, SubscriptionPatchRequest, SubscriptionResponse, SubscriptionResponse1,
    SubscriptionUpsertRequest, WebhooksBatchResponseSubscriptionResponse,
    WebhooksCollectionResponseSubscriptionResponseNoPaging, WebhooksSubscriptionCreateRequest,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAppWebhookSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAppWebhookSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveAppWebhookSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ArchiveAppWebhookSettings<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAppWebhookSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAppWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveAppWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for ArchiveAppWebhookSubscription<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateAppWebhookSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateAppWebhookSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateAppWebhookSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateAppWebhookSubscriptions<E> {
    type Response = WebhooksBatchResponseSubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateSubscriptions<E> {
    type Response = Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct CreateAppWebhookSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAppWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SubscriptionCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateAppWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAppWebhookSubscription", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateAppWebhookSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in v3.
#[non_exhaustive]
pub struct CreateSubscriptionInV3<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `WebhooksSubscriptionCreateRequest`.
    pub body: WebhooksSubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscriptionInV3<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<WebhooksSubscriptionCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSubscriptionInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscriptionInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSubscriptionInV3<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateWebhookJournalSubscription<E> {
    /// The body, `application/json`: a `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateWebhookJournalSubscription<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateWebhookJournalSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateWebhookJournalSubscription", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateWebhookJournalSubscription<E> {
    type Response = SubscriptionResponse1;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct GetAppWebhookSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAppWebhookSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetAppWebhookSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetAppWebhookSettings<E> {
    type Response = SettingsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct GetAppWebhookSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAppWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetAppWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for GetAppWebhookSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetWebhookJournalSubscription<E> {
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetWebhookJournalSubscription<E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self { subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetWebhookJournalSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetWebhookJournalSubscription", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.subscription_id } }
}
impl<E: Endpoint> Signature for GetWebhookJournalSubscription<E> {
    type Response = SubscriptionResponse1;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct ListAppWebhookSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAppWebhookSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListAppWebhookSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ListAppWebhookSubscriptions<E> {
    type Response = SubscriptionListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListWebhookJournalSubscriptions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListWebhookJournalSubscriptions<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListWebhookJournalSubscriptions<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListWebhookJournalSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListWebhookJournalSubscriptions", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListWebhookJournalSubscriptions<E> {
    type Response = WebhooksCollectionResponseSubscriptionResponseNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct SetAppWebhookSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAppWebhookSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetAppWebhookSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetAppWebhookSettings<E> {
    type Response = SettingsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct UpdateAppWebhookSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    /// The body, `application/json`: a `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateAppWebhookSubscription<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, subscription_id: impl Into<i64>, body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), subscription_id: subscription_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateAppWebhookSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.subscription_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.subscription_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateAppWebhookSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    /// The body, `application/json`: a `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSubscription<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, subscription_id: impl Into<i64>, body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), subscription_id: subscription_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSubscription", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.subscription_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.subscription_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksArchiveSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksArchiveSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for WebhooksArchiveSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksArchiveSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for WebhooksArchiveSubscription<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksBatchUpdateAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    type Response = Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2026-03.
#[non_exhaustive]
pub struct WebhooksCreateSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksCreateSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SubscriptionCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for WebhooksCreateSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksCreateSubscription", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for WebhooksCreateSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksGetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksGetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for WebhooksGetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksGetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for WebhooksGetSettings<E> {
    type Response = SettingsResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksGetSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksGetSubscription<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for WebhooksGetSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksGetSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl<E: Endpoint> Signature for WebhooksGetSubscription<E> {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksListSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksListSubscriptions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for WebhooksListSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksListSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for WebhooksListSubscriptions<E> {
    type Response = SubscriptionListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksSetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksSetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for WebhooksSetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksSetSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for WebhooksSetSettings<E> {
    type Response = SettingsResponse;
}

crate::runtime::operation_traits! {
    ArchiveAppWebhookSettings, ArchiveAppWebhookSubscription, BatchUpdateAppWebhookSubscriptions,
    BatchUpdateSubscriptions, CreateAppWebhookSubscription, CreateSubscriptionInV3, CreateWebhookJournalSubscription,
    GetAppWebhookSettings, GetAppWebhookSubscription, GetWebhookJournalSubscription, ListAppWebhookSubscriptions,
    ListWebhookJournalSubscriptions, SetAppWebhookSettings, UpdateAppWebhookSubscription, UpdateSubscription,
    WebhooksArchiveSubscription, WebhooksBatchUpdateAppWebhookSubscriptions, WebhooksCreateSubscription,
    WebhooksGetSettings, WebhooksGetSubscription, WebhooksListSubscriptions, WebhooksSetSettings,
}
