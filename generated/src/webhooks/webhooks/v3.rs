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
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::ArchiveSettings`.
pub type ArchiveSettings = crate::Call<crate::operations::ArchiveSettings, endpoint::ArchiveSettings>;

/// `DELETE /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::ArchiveSubscription`.
pub type ArchiveSubscription =
    crate::Call<crate::operations::WebhooksArchiveSubscription, endpoint::ArchiveSubscription>;

/// `POST /webhooks/v3/{appId}/subscriptions/batch/update`
///
/// Answers 200 (`BatchResponseSubscriptionResponse`), 207 (`BatchResponseSubscriptionResponseWithErrors`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::BatchUpdateSubscriptions`.
pub type BatchUpdateSubscriptions =
    crate::Call<crate::operations::BatchUpdateSubscriptions, endpoint::BatchUpdateSubscriptions>;

/// `POST /webhooks/v3/{appId}/subscriptions`
///
/// Answers 201 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::CreateSubscription`.
pub type CreateSubscription = crate::Call<crate::operations::CreateSubscriptionInV3, endpoint::CreateSubscription>;

/// `GET /webhooks/v3/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::GetSettings`.
pub type GetSettings = crate::Call<crate::operations::WebhooksGetSettings, endpoint::GetSettings>;

/// `GET /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::GetSubscription`.
pub type GetSubscription = crate::Call<crate::operations::WebhooksGetSubscription, endpoint::GetSubscription>;

/// `GET /webhooks/v3/{appId}/subscriptions`
///
/// Answers 200 (`SubscriptionListResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::ListSubscriptions`.
pub type ListSubscriptions = crate::Call<crate::operations::WebhooksListSubscriptions, endpoint::ListSubscriptions>;

/// `PUT /webhooks/v3/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::SetSettings`.
pub type SetSettings = crate::Call<crate::operations::WebhooksSetSettings, endpoint::SetSettings>;

/// `PATCH /webhooks/v3/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09. Newer: `webhooks::webhooks::v2026_03::UpdateSubscription`.
pub type UpdateSubscription = crate::Call<crate::operations::UpdateSubscription, endpoint::UpdateSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSettings: Description::of(Delete,
            "/webhooks/v3/{appId}/settings",
            &[204], &["developers-write", "private-apps-write"]),
        ArchiveSubscription: Description::of(Delete,
            "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
            &[204], &["developers-write", "private-apps-write"]),
        BatchUpdateSubscriptions: Description::of(Post,
            "/webhooks/v3/{appId}/subscriptions/batch/update",
            &[200, 207], &["developers-write", "private-apps-write"]),
        CreateSubscription: Description::of(Post,
            "/webhooks/v3/{appId}/subscriptions",
            &[201], &["developers-write", "private-apps-write"]),
        GetSettings: Description::of(Get,
            "/webhooks/v3/{appId}/settings",
            &[200], &["developers-read", "private-apps-read"]),
        GetSubscription: Description::of(Get,
            "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-read", "private-apps-read"]),
        ListSubscriptions: Description::of(Get,
            "/webhooks/v3/{appId}/subscriptions",
            &[200], &["developers-read", "private-apps-read"]),
        SetSettings: Description::of(Put,
            "/webhooks/v3/{appId}/settings",
            &[200], &["developers-write", "private-apps-write"]),
        UpdateSubscription: Description::of(Patch,
            "/webhooks/v3/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-write", "private-apps-write"]),
    }
}
