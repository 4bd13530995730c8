// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `account/info`, version `v3`: 2 operations, 5 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/account/info/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiUsage, ApiUsageFetchStatus, CollectionResponseApiUsageNoPaging, Error, ErrorDetail, PortalInformationResponse,
    PortalInformationResponseAccountType,
};

/// `GET /account-info/v3/details`
///
/// Answers 200 (`PortalInformationResponse`). Scope: `oauth`. Unsupported from 2027-09. Newer: `account::info::v2026_09::GetDetails`.
pub type GetDetails = crate::Call<crate::operations::GetDetails, endpoint::GetDetails>;

/// `GET /account-info/v3/api-usage/daily/private-apps`
///
/// Answers 200 (`CollectionResponseApiUsageNoPaging`). Scope: `oauth`. Unsupported from 2027-09. Newer: `account::info::v2026_09::ListApiUsageDailyPrivateApps`.
pub type ListApiUsageDailyPrivateApps =
    crate::Call<crate::operations::ListApiUsageDailyPrivateApps, endpoint::ListApiUsageDailyPrivateApps>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetDetails: Description::of(Get, "/account-info/v3/details", &[200], &["oauth"]),
        ListApiUsageDailyPrivateApps: Description::of(Get,
            "/account-info/v3/api-usage/daily/private-apps",
            &[200], &["oauth"]),
    }
}
