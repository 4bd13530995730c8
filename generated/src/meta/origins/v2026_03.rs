// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `meta/origins`, version `2026-03`: 2 operations, 4 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/meta/origins/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseIpRangeNoPaging, Error, ErrorDetail, IpRange, IpRangeDirection, IpRangeService,
};

/// `GET /meta/network-origins/2026-03/ip-ranges/simple`
///
/// Answers 200 (a file). Unsupported from 2027-09. Newer: `meta::origins::v2026_09::GetNetworkOriginIpRangeSimple`.
pub type GetNetworkOriginIpRangeSimple =
    crate::Call<crate::operations::GetNetworkOriginIpRangeSimple, endpoint::GetNetworkOriginIpRangeSimple>;

/// `GET /meta/network-origins/2026-03/ip-ranges`
///
/// Answers 200 (`CollectionResponseIpRangeNoPaging`). Unsupported from 2027-09. Newer: `meta::origins::v2026_09::ListNetworkOriginIpRanges`.
pub type ListNetworkOriginIpRanges =
    crate::Call<crate::operations::ListNetworkOriginIpRanges, endpoint::ListNetworkOriginIpRanges>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetNetworkOriginIpRangeSimple: Description::of(Get,
            "/meta/network-origins/2026-03/ip-ranges/simple",
            &[200], &[]).no_credential().accept("text/plain"),
        ListNetworkOriginIpRanges: Description::of(Get,
            "/meta/network-origins/2026-03/ip-ranges",
            &[200], &[]).no_credential(),
    }
}
