// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `account/audit-logs`, version `2025-09`: 5 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/account/audit-logs/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActingUser, ApiUsage, ApiUsageFetchStatus, CollectionResponseApiUsageNoPaging,
    CollectionResponseHydratedCriticalActionForwardPaging, CollectionResponsePublicApiUserActionEventForwardPaging,
    CollectionResponsePublicLoginAuditForwardPaging, Error, ErrorDetail, ForwardPaging, HydratedCriticalAction,
    HydratedCriticalActionType, NextPage, PortalInformationResponse, PortalInformationResponseAccountType,
    PublicApiUserActionEvent, PublicLoginAudit,
};

/// `GET /account-info/2025-09/activity/login`
///
/// Answers 200 (`CollectionResponsePublicLoginAuditForwardPaging`). Scope: `account-info.security.read`.
pub type GetAccountInfoActivityLogin =
    crate::Call<crate::operations::GetAccountInfoActivityLogin, endpoint::GetAccountInfoActivityLogin>;

/// `GET /account-info/2025-09/activity/security`
///
/// Answers 200 (`CollectionResponseHydratedCriticalActionForwardPaging`). Scope: `account-info.security.read`.
pub type GetAccountInfoActivitySecurity =
    crate::Call<crate::operations::GetAccountInfoActivitySecurity, endpoint::GetAccountInfoActivitySecurity>;

/// `GET /account-info/2025-09/details`
///
/// Answers 200 (`PortalInformationResponse`). Scope: `oauth`.
pub type GetAccountInfoDetails =
    crate::Call<crate::operations::GetAccountInfoDetails, crate::endpoints::account_audit_logs_v2025_09::GetAccountInfoDetails>;

/// `GET /account-info/2025-09/activity/audit-logs`
///
/// Answers 200 (`CollectionResponsePublicApiUserActionEventForwardPaging`). Scope: `account-info.security.read`.
pub type List = crate::Call<crate::operations::AuditLogsList, endpoint::List>;

/// `GET /account-info/2025-09/api-usage/daily/private-apps`
///
/// Answers 200 (`CollectionResponseApiUsageNoPaging`). Scope: `oauth`.
pub type ListAccountInfoApiUsageDailyPrivateApps =
    crate::Call<crate::operations::ListAccountInfoApiUsageDailyPrivateApps, crate::endpoints::account_audit_logs_v2025_09::ListAccountInfoApiUsageDailyPrivateApps>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetAccountInfoActivityLogin: Description::of(Get,
            "/account-info/2025-09/activity/login",
            &[200], &["account-info.security.read"]),
        GetAccountInfoActivitySecurity: Description::of(Get,
            "/account-info/2025-09/activity/security",
            &[200], &["account-info.security.read"]),
        List: Description::of(Get,
            "/account-info/2025-09/activity/audit-logs",
            &[200], &["account-info.security.read"]),
    }
}
