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
pub struct ArchiveAppWebhookSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ArchiveAppWebhookSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ArchiveAppWebhookSettings { app_id: app_id.into() }) }
}
impl Shaped for ArchiveAppWebhookSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ArchiveAppWebhookSettings {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAppWebhookSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<ArchiveAppWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self::of(ArchiveAppWebhookSubscription { app_id: app_id.into(), subscription_id: subscription_id.into() })
    }
}
impl Shaped for ArchiveAppWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for ArchiveAppWebhookSubscription {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateAppWebhookSubscriptions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
}
impl<E: Endpoint> Call<BatchUpdateAppWebhookSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self::of(BatchUpdateAppWebhookSubscriptions { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for BatchUpdateAppWebhookSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateAppWebhookSubscriptions {
    type Response = Batch<WebhooksBatchResponseSubscriptionResponse, WebhooksBatchResponseSubscriptionResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSubscriptions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
}
impl<E: Endpoint> Call<BatchUpdateSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self::of(BatchUpdateSubscriptions { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for BatchUpdateSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateSubscriptions {
    type Response = Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct CreateAppWebhookSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
}
impl<E: Endpoint> Call<CreateAppWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SubscriptionCreateRequest>) -> Self {
        Self::of(CreateAppWebhookSubscription { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateAppWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAppWebhookSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateAppWebhookSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in v3.
#[non_exhaustive]
pub struct CreateSubscriptionInV3 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `WebhooksSubscriptionCreateRequest`.
    pub body: WebhooksSubscriptionCreateRequest,
}
impl<E: Endpoint> Call<CreateSubscriptionInV3, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<WebhooksSubscriptionCreateRequest>) -> Self {
        Self::of(CreateSubscriptionInV3 { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSubscriptionInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscriptionInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSubscriptionInV3 {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateWebhookJournalSubscription {
    /// The body, `application/json`: `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
}
impl<E: Endpoint> Call<CreateWebhookJournalSubscription, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self {
        Self::of(CreateWebhookJournalSubscription { body: body.into() })
    }
}
impl Shaped for CreateWebhookJournalSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateWebhookJournalSubscription", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateWebhookJournalSubscription {
    type Response = SubscriptionResponse1;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct GetAppWebhookSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<GetAppWebhookSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(GetAppWebhookSettings { app_id: app_id.into() }) }
}
impl Shaped for GetAppWebhookSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetAppWebhookSettings {
    type Response = SettingsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct GetAppWebhookSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<GetAppWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self::of(GetAppWebhookSubscription { app_id: app_id.into(), subscription_id: subscription_id.into() })
    }
}
impl Shaped for GetAppWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for GetAppWebhookSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetWebhookJournalSubscription {
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<GetWebhookJournalSubscription, E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self::of(GetWebhookJournalSubscription { subscription_id: subscription_id.into() })
    }
}
impl Shaped for GetWebhookJournalSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetWebhookJournalSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { subscription_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.subscription_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.subscription_id }
}
impl Signature for GetWebhookJournalSubscription {
    type Response = SubscriptionResponse1;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct ListAppWebhookSubscriptions {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ListAppWebhookSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ListAppWebhookSubscriptions { app_id: app_id.into() }) }
}
impl Shaped for ListAppWebhookSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ListAppWebhookSubscriptions {
    type Response = SubscriptionListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListWebhookJournalSubscriptions {}
impl<E: Endpoint> Call<ListWebhookJournalSubscriptions, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListWebhookJournalSubscriptions, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListWebhookJournalSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListWebhookJournalSubscriptions", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListWebhookJournalSubscriptions {
    type Response = WebhooksCollectionResponseSubscriptionResponseNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct SetAppWebhookSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
}
impl<E: Endpoint> Call<SetAppWebhookSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self::of(SetAppWebhookSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for SetAppWebhookSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAppWebhookSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for SetAppWebhookSettings {
    type Response = SettingsResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct UpdateAppWebhookSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
    /// The body, `application/json`: `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
}
impl<E: Endpoint> Call<UpdateAppWebhookSubscription, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, subscription_id: impl Into<i64>, body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self::of(UpdateAppWebhookSubscription {
            app_id: app_id.into(), subscription_id: subscription_id.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdateAppWebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateAppWebhookSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.subscription_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.subscription_id, _ => &mut self.body }
    }
}
impl Signature for UpdateAppWebhookSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
    /// The body, `application/json`: `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
}
impl<E: Endpoint> Call<UpdateSubscription, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, subscription_id: impl Into<i64>, body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self::of(UpdateSubscription { app_id: app_id.into(), subscription_id: subscription_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.subscription_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.subscription_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksArchiveSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<WebhooksArchiveSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self::of(WebhooksArchiveSubscription { app_id: app_id.into(), subscription_id: subscription_id.into() })
    }
}
impl Shaped for WebhooksArchiveSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksArchiveSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for WebhooksArchiveSubscription {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchUpdateAppWebhookSubscriptions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
}
impl<E: Endpoint> Call<WebhooksBatchUpdateAppWebhookSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<BatchInputSubscriptionBatchUpdateRequest>) -> Self {
        Self::of(WebhooksBatchUpdateAppWebhookSubscriptions { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for WebhooksBatchUpdateAppWebhookSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksBatchUpdateAppWebhookSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for WebhooksBatchUpdateAppWebhookSubscriptions {
    type Response = Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2026-03.
#[non_exhaustive]
pub struct WebhooksCreateSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
}
impl<E: Endpoint> Call<WebhooksCreateSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SubscriptionCreateRequest>) -> Self {
        Self::of(WebhooksCreateSubscription { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for WebhooksCreateSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksCreateSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for WebhooksCreateSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksGetSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<WebhooksGetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(WebhooksGetSettings { app_id: app_id.into() }) }
}
impl Shaped for WebhooksGetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksGetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for WebhooksGetSettings {
    type Response = SettingsResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksGetSubscription {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<WebhooksGetSubscription, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self::of(WebhooksGetSubscription { app_id: app_id.into(), subscription_id: subscription_id.into() })
    }
}
impl Shaped for WebhooksGetSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksGetSubscription", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, subscription_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.subscription_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.subscription_id }
    }
}
impl Signature for WebhooksGetSubscription {
    type Response = SubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksListSubscriptions {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<WebhooksListSubscriptions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(WebhooksListSubscriptions { app_id: app_id.into() }) }
}
impl Shaped for WebhooksListSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksListSubscriptions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for WebhooksListSubscriptions {
    type Response = SubscriptionListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksSetSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
}
impl<E: Endpoint> Call<WebhooksSetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self::of(WebhooksSetSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for WebhooksSetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksSetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for WebhooksSetSettings {
    type Response = SettingsResponse;
}
