// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `webhooks/webhooks`, version `v3`: 9 operations, 14 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/webhooks/webhooks/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputSubscriptionBatchUpdateRequest, BatchResponseSubscriptionResponse,
    BatchResponseSimplePublicStatus as BatchResponseSubscriptionResponseStatus,
    BatchResponseSubscriptionResponseWithErrors, Error, ErrorDetail, SettingsChangeRequest, SettingsResponse,
    StandardError, SubscriptionBatchUpdateRequest, WebhooksSubscriptionCreateRequest as SubscriptionCreateRequest,
    SubscriptionEventType, SubscriptionListResponse, SubscriptionPatchRequest, SubscriptionResponse,
    ThrottlingSettings,
};

/// `DELETE /webhooks/v3/{appId}/settings`
///
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveSettings = crate::operations::ArchiveSettings<endpoint::ArchiveSettings>;

/// `DELETE /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveSubscription = crate::operations::WebhooksArchiveSubscription<endpoint::ArchiveSubscription>;

/// `POST /webhooks/v3/{appId}/subscriptions/batch/update`
///
/// Answers 200, 207. Scopes: `developers-write`, `private-apps-write`.
pub type BatchUpdateSubscriptions = crate::operations::BatchUpdateSubscriptions<endpoint::BatchUpdateSubscriptions>;

/// `POST /webhooks/v3/{appId}/subscriptions`
///
/// Answers 201. Scopes: `developers-write`, `private-apps-write`.
pub type CreateSubscription = crate::operations::CreateSubscriptionInV3<endpoint::CreateSubscription>;

/// `GET /webhooks/v3/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetSettings = crate::operations::WebhooksGetSettings<endpoint::GetSettings>;

/// `GET /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetSubscription = crate::operations::WebhooksGetSubscription<endpoint::GetSubscription>;

/// `GET /webhooks/v3/{appId}/subscriptions`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type ListSubscriptions = crate::operations::WebhooksListSubscriptions<endpoint::ListSubscriptions>;

/// `PUT /webhooks/v3/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type SetSettings = crate::operations::WebhooksSetSettings<endpoint::SetSettings>;

/// `PATCH /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type UpdateSubscription = crate::operations::UpdateSubscription<endpoint::UpdateSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSettings: Description::delete("/webhooks/v3/{appId}/settings")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        ArchiveSubscription: Description::delete("/webhooks/v3/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        BatchUpdateSubscriptions: Description::post("/webhooks/v3/{appId}/subscriptions/batch/update")
            .statuses(&[200, 207])
            .scopes(&["developers-write", "private-apps-write"]),
        CreateSubscription: Description::post("/webhooks/v3/{appId}/subscriptions")
            .statuses(&[201])
            .scopes(&["developers-write", "private-apps-write"]),
        GetSettings: Description::get("/webhooks/v3/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetSubscription: Description::get("/webhooks/v3/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        ListSubscriptions: Description::get("/webhooks/v3/{appId}/subscriptions")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        SetSettings: Description::put("/webhooks/v3/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
        UpdateSubscription: Description::patch("/webhooks/v3/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
    }
}
