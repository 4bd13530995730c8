// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `account/info`, version `2025-09`: 2 operations, 5 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/account/info/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ApiUsage, ApiUsageFetchStatus, CollectionResponseApiUsageNoPaging, Error, ErrorDetail, PortalInformationResponse,
    PortalInformationResponseAccountType,
};

/// `GET /account-info/2025-09/details`
///
/// Answers 200 (`PortalInformationResponse`). Scope: `oauth`.
pub type GetDetails =
    crate::Call<crate::operations::GetAccountInfoDetails, crate::endpoints::account_audit_logs_v2025_09::GetAccountInfoDetails>;

/// `GET /account-info/2025-09/api-usage/daily/private-apps`
///
/// Answers 200 (`CollectionResponseApiUsageNoPaging`). Scope: `oauth`.
pub type ListApiUsageDailyPrivateApps =
    crate::Call<crate::operations::ListAccountInfoApiUsageDailyPrivateApps, crate::endpoints::account_audit_logs_v2025_09::ListAccountInfoApiUsageDailyPrivateApps>;
