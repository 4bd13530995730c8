// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAppWebhookSettings "ArchiveAppWebhookSettings" -> () {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAppWebhookSubscription "ArchiveAppWebhookSubscription" -> () {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateAppWebhookSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateAppWebhookSubscriptions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<BatchInputSubscriptionBatchUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateAppWebhookSubscriptions "BatchUpdateAppWebhookSubscriptions" -> WebhooksBatchResponseSubscriptionResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateSubscriptions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<BatchInputSubscriptionBatchUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateSubscriptions "BatchUpdateSubscriptions" -> Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors> {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct CreateAppWebhookSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAppWebhookSubscription<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<SubscriptionCreateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateAppWebhookSubscription "CreateAppWebhookSubscription" -> SubscriptionResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in v3.
#[non_exhaustive]
pub struct CreateSubscriptionInV3<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `WebhooksSubscriptionCreateRequest`.
    pub body: WebhooksSubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscriptionInV3<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<WebhooksSubscriptionCreateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSubscriptionInV3 "CreateSubscriptionInV3" -> SubscriptionResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateWebhookJournalSubscription<E> {
    /// The body, `application/json`: `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateWebhookJournalSubscription<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateWebhookJournalSubscription "CreateWebhookJournalSubscription" -> SubscriptionResponse1 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAppWebhookSettings "GetAppWebhookSettings" -> SettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAppWebhookSubscription "GetAppWebhookSubscription" -> SubscriptionResponse {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetWebhookJournalSubscription "GetWebhookJournalSubscription" -> SubscriptionResponse1 {
        path 1 {
            0 subscription_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListAppWebhookSubscriptions "ListAppWebhookSubscriptions" -> SubscriptionListResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListWebhookJournalSubscriptions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListWebhookJournalSubscriptions<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListWebhookJournalSubscriptions<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListWebhookJournalSubscriptions "ListWebhookJournalSubscriptions" -> WebhooksCollectionResponseSubscriptionResponseNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct SetAppWebhookSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAppWebhookSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAppWebhookSettings "SetAppWebhookSettings" -> SettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateAppWebhookSubscription<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        subscription_id: impl Into<i64>,
        body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateAppWebhookSubscription "UpdateAppWebhookSubscription" -> SubscriptionResponse {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `SubscriptionPatchRequest`.
    pub body: SubscriptionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSubscription<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        subscription_id: impl Into<i64>,
        body: impl Into<SubscriptionPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSubscription "UpdateSubscription" -> SubscriptionResponse {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksArchiveSubscription "WebhooksArchiveSubscription" -> () {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `BatchInputSubscriptionBatchUpdateRequest`.
    pub body: BatchInputSubscriptionBatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksBatchUpdateAppWebhookSubscriptions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<BatchInputSubscriptionBatchUpdateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksBatchUpdateAppWebhookSubscriptions "WebhooksBatchUpdateAppWebhookSubscriptions" -> Batch<BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors> {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `webhooks/webhooks`, in 2026-03.
#[non_exhaustive]
pub struct WebhooksCreateSubscription<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SubscriptionCreateRequest`.
    pub body: SubscriptionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksCreateSubscription<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<SubscriptionCreateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksCreateSubscription "WebhooksCreateSubscription" -> SubscriptionResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksGetSettings "WebhooksGetSettings" -> SettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, subscription_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksGetSubscription "WebhooksGetSubscription" -> SubscriptionResponse {
        path 2 {
            0 app_id = 0;
            1 subscription_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksListSubscriptions "WebhooksListSubscriptions" -> SubscriptionListResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks/webhooks`, in 2026-03, v3.
#[non_exhaustive]
pub struct WebhooksSetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsChangeRequest`.
    pub body: SettingsChangeRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksSetSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsChangeRequest>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    WebhooksSetSettings "WebhooksSetSettings" -> SettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
