// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `meta/origins`, version `v1`: 4 operations, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/meta/origins/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    OriginsCollectionResponseIpRangeNoPaging as CollectionResponseIpRangeNoPaging, Error, ErrorDetail,
    OriginsIpRange as IpRange, IpRangeDirection, OriginsIpRangeService as IpRangeService,
};

/// `GET /meta/network-origins/2026-03/ip-ranges/simple`
///
/// Answers 200 (a file). Unsupported from 2027-09.
pub type GetNetworkOrigin202603IpRangeSimple =
    crate::Call<crate::operations::GetNetworkOrigin202603IpRangeSimple, endpoint::GetNetworkOrigin202603IpRangeSimple>;

/// `GET /meta/network-origins/2025-09/ip-ranges/simple`
///
/// Answers 200 (a file). Unsupported from 2027-09. Newer: `meta::origins::v2026_09::GetNetworkOriginIpRangeSimple`.
pub type GetNetworkOriginIpRangeSimple =
    crate::Call<crate::operations::OriginsGetNetworkOriginIpRangeSimple, endpoint::GetNetworkOriginIpRangeSimple>;

/// `GET /meta/network-origins/2026-03/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`). Unsupported from 2027-09.
pub type ListNetworkOrigin202603IpRanges =
    crate::Call<crate::operations::ListNetworkOrigin202603IpRanges, endpoint::ListNetworkOrigin202603IpRanges>;

/// `GET /meta/network-origins/2025-09/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`). Unsupported from 2027-09. Newer: `meta::origins::v2026_09::ListNetworkOriginIpRanges`.
pub type ListNetworkOriginIpRanges =
    crate::Call<crate::operations::OriginsListNetworkOriginIpRanges, endpoint::ListNetworkOriginIpRanges>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetNetworkOrigin202603IpRangeSimple: Description::of(Get,
            "/meta/network-origins/2026-03/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        GetNetworkOriginIpRangeSimple: Description::of(Get,
            "/meta/network-origins/2025-09/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        ListNetworkOrigin202603IpRanges: Description::of(Get,
            "/meta/network-origins/2026-03/ip-ranges",
            &[200], &[]).no_credential(),
        ListNetworkOriginIpRanges: Description::of(Get,
            "/meta/network-origins/2025-09/ip-ranges",
            &[200], &[]).no_credential(),
    }
}
