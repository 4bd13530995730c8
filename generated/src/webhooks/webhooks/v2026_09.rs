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
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type ArchiveAppWebhookSettings =
    crate::Call<crate::operations::ArchiveAppWebhookSettings, endpoint::ArchiveAppWebhookSettings>;

/// `DELETE /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type ArchiveAppWebhookSubscription =
    crate::Call<crate::operations::ArchiveAppWebhookSubscription, endpoint::ArchiveAppWebhookSubscription>;

/// `POST /app-webhooks/2026-09/{appId}/subscriptions/batch/update`
///
/// Answers 200 (`BatchResponseSubscriptionResponse`). Needs the developer key. Unsupported from 2028-03.
pub type BatchUpdateAppWebhookSubscriptions =
    crate::Call<crate::operations::BatchUpdateAppWebhookSubscriptions, endpoint::BatchUpdateAppWebhookSubscriptions>;

/// `POST /app-webhooks/2026-09/{appId}/subscriptions`
///
/// Answers 201 (`SubscriptionResponse`). Needs the developer key. Unsupported from 2028-03.
pub type CreateAppWebhookSubscription =
    crate::Call<crate::operations::CreateAppWebhookSubscription, endpoint::CreateAppWebhookSubscription>;

/// `GET /app-webhooks/2026-09/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Needs the developer key. Unsupported from 2028-03.
pub type GetAppWebhookSettings = crate::Call<crate::operations::GetAppWebhookSettings, endpoint::GetAppWebhookSettings>;

/// `GET /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Needs the developer key. Unsupported from 2028-03.
pub type GetAppWebhookSubscription =
    crate::Call<crate::operations::GetAppWebhookSubscription, endpoint::GetAppWebhookSubscription>;

/// `GET /app-webhooks/2026-09/{appId}/subscriptions`
///
/// Answers 200 (`SubscriptionListResponse`). Needs the developer key. Unsupported from 2028-03.
pub type ListAppWebhookSubscriptions =
    crate::Call<crate::operations::ListAppWebhookSubscriptions, endpoint::ListAppWebhookSubscriptions>;

/// `PUT /app-webhooks/2026-09/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Needs the developer key. Unsupported from 2028-03.
pub type SetAppWebhookSettings = crate::Call<crate::operations::SetAppWebhookSettings, endpoint::SetAppWebhookSettings>;

/// `PATCH /app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Needs the developer key. Unsupported from 2028-03.
pub type UpdateAppWebhookSubscription =
    crate::Call<crate::operations::UpdateAppWebhookSubscription, endpoint::UpdateAppWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAppWebhookSettings: Description::of(Delete,
            "/app-webhooks/2026-09/{appId}/settings",
            &[204], &[]).developer_key(),
        ArchiveAppWebhookSubscription: Description::of(Delete,
            "/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}",
            &[204], &[]).developer_key(),
        BatchUpdateAppWebhookSubscriptions: Description::of(Post,
            "/app-webhooks/2026-09/{appId}/subscriptions/batch/update",
            &[200], &[]).developer_key(),
        CreateAppWebhookSubscription: Description::of(Post,
            "/app-webhooks/2026-09/{appId}/subscriptions",
            &[201], &[]).developer_key(),
        GetAppWebhookSettings: Description::of(Get,
            "/app-webhooks/2026-09/{appId}/settings",
            &[200], &[]).developer_key(),
        GetAppWebhookSubscription: Description::of(Get,
            "/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}",
            &[200], &[]).developer_key(),
        ListAppWebhookSubscriptions: Description::of(Get,
            "/app-webhooks/2026-09/{appId}/subscriptions",
            &[200], &[]).developer_key(),
        SetAppWebhookSettings: Description::of(Put,
            "/app-webhooks/2026-09/{appId}/settings",
            &[200], &[]).developer_key(),
        UpdateAppWebhookSubscription: Description::of(Patch,
            "/app-webhooks/2026-09/{appId}/subscriptions/{subscriptionId}",
            &[200], &[]).developer_key(),
    }
}
