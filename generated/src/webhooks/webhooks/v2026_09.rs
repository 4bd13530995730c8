// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `webhooks/webhooks`, version `2026-09`: 9 operations, 13 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/webhooks/webhooks/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputSubscriptionBatchUpdateRequest,
    WebhooksBatchResponseSubscriptionResponse as BatchResponseSubscriptionResponse,
    BatchResponseSimplePublicStatus as BatchResponseSubscriptionResponseStatus, Error, ErrorDetail,
    SettingsChangeRequest, SettingsResponse, StandardError, SubscriptionBatchUpdateRequest,
    SubscriptionCreateRequest, SubscriptionEventType, SubscriptionListResponse, SubscriptionPatchRequest,
    SubscriptionResponse, ThrottlingSettings,
};

/// `DELETE /app-webhooks/2026-09/{appId}/settings`
///
/// Answers 204. Needs the developer key.
pub type ArchiveAppWebhookSettings = crate::operations::ArchiveAppWebhookSettings<endpoint::ArchiveAppWebhookSettings>;

/// `DELETE /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveAppWebhookSubscription =
    crate::operations::ArchiveAppWebhookSubscription<endpoint::ArchiveAppWebhookSubscription>;

/// `POST /app-webhooks/2026-09/{appId}/subscriptions/batch/update`
///
/// Answers 200. Needs the developer key.
pub type BatchUpdateAppWebhookSubscriptions =
    crate::operations::BatchUpdateAppWebhookSubscriptions<endpoint::BatchUpdateAppWebhookSubscriptions>;

/// `POST /app-webhooks/2026-09/{appId}/subscriptions`
///
/// Answers 201. Needs the developer key.
pub type CreateAppWebhookSubscription =
    crate::operations::CreateAppWebhookSubscription<endpoint::CreateAppWebhookSubscription>;

/// `GET /app-webhooks/2026-09/{appId}/settings`
///
/// Answers 200. Needs the developer key.
pub type GetAppWebhookSettings = crate::operations::GetAppWebhookSettings<endpoint::GetAppWebhookSettings>;

/// `GET /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Needs the developer key.
pub type GetAppWebhookSubscription = crate::operations::GetAppWebhookSubscription<endpoint::GetAppWebhookSubscription>;

/// `GET /app-webhooks/2026-09/{appId}/subscriptions`
///
/// Answers 200. Needs the developer key.
pub type ListAppWebhookSubscriptions =
    crate::operations::ListAppWebhookSubscriptions<endpoint::ListAppWebhookSubscriptions>;

/// `PUT /app-webhooks/2026-09/{appId}/settings`
///
/// Answers 200. Needs the developer key.
pub type SetAppWebhookSettings = crate::operations::SetAppWebhookSettings<endpoint::SetAppWebhookSettings>;

/// `PATCH /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Needs the developer key.
pub type UpdateAppWebhookSubscription =
    crate::operations::UpdateAppWebhookSubscription<endpoint::UpdateAppWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveAppWebhookSettings: Description::delete("/app-webhooks/2026-09/{appId}/settings")
            .statuses(&[204])
            .developer_key(),
        ArchiveAppWebhookSubscription: Description::delete("/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[204])
            .developer_key(),
        BatchUpdateAppWebhookSubscriptions: Description::post("/app-webhooks/2026-09/{appId}/subscriptions/batch/update")
            .statuses(&[200])
            .developer_key(),
        CreateAppWebhookSubscription: Description::post("/app-webhooks/2026-09/{appId}/subscriptions")
            .statuses(&[201])
            .developer_key(),
        GetAppWebhookSettings: Description::get("/app-webhooks/2026-09/{appId}/settings")
            .statuses(&[200])
            .developer_key(),
        GetAppWebhookSubscription: Description::get("/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .developer_key(),
        ListAppWebhookSubscriptions: Description::get("/app-webhooks/2026-09/{appId}/subscriptions")
            .statuses(&[200])
            .developer_key(),
        SetAppWebhookSettings: Description::put("/app-webhooks/2026-09/{appId}/settings")
            .statuses(&[200])
            .developer_key(),
        UpdateAppWebhookSubscription: Description::patch("/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .developer_key(),
    }
}
