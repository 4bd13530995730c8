// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `meta/origins`, version `2026-09-beta`: 6 operations, 7 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/meta/origins/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseIpRangeNoPaging, CollectionResponseWebhookSubscriptionNoPaging, Error, ErrorDetail, IpRange,
    IpRangeDirection, IpRangeService, WebhookSubscription, WebhookSubscriptionRequest,
};

/// `DELETE /meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}`
///
/// Answers 204. Scope: `origins.ip_ranges.webhook.write`.
pub type ArchiveNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::ArchiveNetworkOriginIpRangeWebhookSubscription, endpoint::ArchiveNetworkOriginIpRangeWebhookSubscription>;

/// `POST /meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}`
///
/// Answers 201 (`WebhookSubscription`). Scope: `origins.ip_ranges.webhook.write`.
pub type CreateNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::CreateNetworkOriginIpRangeWebhookSubscription, endpoint::CreateNetworkOriginIpRangeWebhookSubscription>;

/// `GET /meta/network-origins/2026-09-beta/ip-ranges/simple`
///
/// Answers 200 (a file).
pub type GetNetworkOriginIpRangeSimple =
    crate::Call<crate::operations::GetNetworkOriginIpRangeSimple, endpoint::GetNetworkOriginIpRangeSimple>;

/// `GET /meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}`
///
/// Answers 200 (`CollectionResponseWebhookSubscriptionNoPaging`). Any of the scopes `origins.ip_ranges.webhook.read`, `origins.ip_ranges.webhook.write`.
pub type ListNetworkOriginIpRangeWebhookSubscriptions =
    crate::Call<crate::operations::ListNetworkOriginIpRangeWebhookSubscriptions, endpoint::ListNetworkOriginIpRangeWebhookSubscriptions>;

/// `GET /meta/network-origins/2026-09-beta/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`).
pub type ListNetworkOriginIpRanges =
    crate::Call<crate::operations::ListNetworkOriginIpRanges, endpoint::ListNetworkOriginIpRanges>;

/// `POST /meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}/test`
///
/// Answers 204. Scope: `origins.ip_ranges.webhook.write`.
pub type TestNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::TestNetworkOriginIpRangeWebhookSubscription, endpoint::TestNetworkOriginIpRangeWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveNetworkOriginIpRangeWebhookSubscription: Description::of(Delete,
            "/meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}",
            &[204], &["origins.ip_ranges.webhook.write"]),
        CreateNetworkOriginIpRangeWebhookSubscription: Description::of(Post,
            "/meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}",
            &[201], &["origins.ip_ranges.webhook.write"]),
        GetNetworkOriginIpRangeSimple: Description::of(Get,
            "/meta/network-origins/2026-09-beta/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        ListNetworkOriginIpRangeWebhookSubscriptions: Description::of(Get,
            "/meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}",
            &[200], &["origins.ip_ranges.webhook.read", "origins.ip_ranges.webhook.write"]),
        ListNetworkOriginIpRanges: Description::of(Get,
            "/meta/network-origins/2026-09-beta/ip-ranges",
            &[200], &[]).no_credential(),
        TestNetworkOriginIpRangeWebhookSubscription: Description::of(Post,
            "/meta/network-origins/2026-09-beta/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}/test",
            &[204], &["origins.ip_ranges.webhook.write"]),
    }
}
