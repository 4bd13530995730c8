// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `meta/origins`, version `2025-09`: 2 operations, 4 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/meta/origins/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseIpRangeNoPaging, Error, ErrorDetail, IpRange, IpRangeDirection, IpRangeService,
};

/// `GET /meta/network-origins/2025-09/ip-ranges/simple`
///
/// Answers 200 (a file).
pub type GetNetworkOriginIpRangeSimple =
    crate::Call<crate::operations::GetNetworkOriginIpRangeSimple, endpoint::GetNetworkOriginIpRangeSimple>;

/// `GET /meta/network-origins/2025-09/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`).
pub type ListNetworkOriginIpRanges =
    crate::Call<crate::operations::ListNetworkOriginIpRanges, endpoint::ListNetworkOriginIpRanges>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetNetworkOriginIpRangeSimple: Description::of(Get,
            "/meta/network-origins/2025-09/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        ListNetworkOriginIpRanges: Description::of(Get,
            "/meta/network-origins/2025-09/ip-ranges",
            &[200], &[]).no_credential(),
    }
}
