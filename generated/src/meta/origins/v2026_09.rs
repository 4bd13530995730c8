// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `meta/origins`, version `2026-09`: 6 operations, 7 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/meta/origins/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseIpRangeNoPaging, CollectionResponseWebhookSubscriptionNoPaging, Error, ErrorDetail, IpRange,
    IpRangeDirection, IpRangeService, WebhookSubscription, WebhookSubscriptionRequest,
};

/// `DELETE /meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type ArchiveNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::ArchiveNetworkOriginIpRangeWebhookSubscription, endpoint::ArchiveNetworkOriginIpRangeWebhookSubscription>;

/// `POST /meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}`
///
/// Answers 201 (`WebhookSubscription`). Needs the developer key. Unsupported from 2028-03.
pub type CreateNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::CreateNetworkOriginIpRangeWebhookSubscription, endpoint::CreateNetworkOriginIpRangeWebhookSubscription>;

/// `GET /meta/network-origins/2026-09/ip-ranges/simple`
///
/// Answers 200 (a file). Unsupported from 2028-03.
pub type GetNetworkOriginIpRangeSimple =
    crate::Call<crate::operations::GetNetworkOriginIpRangeSimple, endpoint::GetNetworkOriginIpRangeSimple>;

/// `GET /meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}`
///
/// Answers 200 (`CollectionResponseWebhookSubscriptionNoPaging`). Needs the developer key. Unsupported from 2028-03.
pub type ListNetworkOriginIpRangeWebhookSubscriptions =
    crate::Call<crate::operations::ListNetworkOriginIpRangeWebhookSubscriptions, endpoint::ListNetworkOriginIpRangeWebhookSubscriptions>;

/// `GET /meta/network-origins/2026-09/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`). Unsupported from 2028-03.
pub type ListNetworkOriginIpRanges =
    crate::Call<crate::operations::ListNetworkOriginIpRanges, endpoint::ListNetworkOriginIpRanges>;

/// `POST /meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}/test`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type TestNetworkOriginIpRangeWebhookSubscription =
    crate::Call<crate::operations::TestNetworkOriginIpRangeWebhookSubscription, endpoint::TestNetworkOriginIpRangeWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveNetworkOriginIpRangeWebhookSubscription: Description::of(Delete,
            "/meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}",
            &[204], &[]).developer_key(),
        CreateNetworkOriginIpRangeWebhookSubscription: Description::of(Post,
            "/meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}",
            &[201], &[]).developer_key(),
        GetNetworkOriginIpRangeSimple: Description::of(Get,
            "/meta/network-origins/2026-09/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        ListNetworkOriginIpRangeWebhookSubscriptions: Description::of(Get,
            "/meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}",
            &[200], &[]).developer_key(),
        ListNetworkOriginIpRanges: Description::of(Get,
            "/meta/network-origins/2026-09/ip-ranges",
            &[200], &[]).no_credential(),
        TestNetworkOriginIpRangeWebhookSubscription: Description::of(Post,
            "/meta/network-origins/2026-09/ip-ranges/webhook-subscriptions/{appId}/{subscription-id}/test",
            &[204], &[]).developer_key(),
    }
}
