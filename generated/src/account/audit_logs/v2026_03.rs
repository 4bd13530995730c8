// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `account/audit-logs`, version `2026-03`: 3 operations, 11 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/account/audit-logs/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActingUser,
    AuditLogsCollectionResponseHydratedCriticalActionForwardPaging as CollectionResponseHydratedCriticalActionForwardPaging,
    CollectionResponsePublicApiUserActionEventForwardPaging, CollectionResponsePublicLoginAuditForwardPaging, Error,
    ErrorDetail, ForwardPaging, AuditLogsHydratedCriticalAction as HydratedCriticalAction,
    AuditLogsHydratedCriticalActionType as HydratedCriticalActionType, NextPage, PublicApiUserActionEvent,
    PublicLoginAudit,
};

/// `GET /account-info/2026-03/activity/login`
///
/// Answers 200 (`CollectionResponsePublicLoginAuditForwardPaging`). Scope: `account-info.security.read`. Unsupported from 2027-09. Newer: `account::audit_logs::v2026_09::GetAccountInfoActivityLogin`.
pub type GetAccountInfoActivityLogin =
    crate::Call<crate::operations::GetAccountInfoActivityLogin, endpoint::GetAccountInfoActivityLogin>;

/// `GET /account-info/2026-03/activity/security`
///
/// Answers 200 (`CollectionResponseHydratedCriticalActionForwardPaging`). Scope: `account-info.security.read`. Unsupported from 2027-09. Newer: `account::audit_logs::v2026_09::GetAccountInfoActivitySecurity`.
pub type GetAccountInfoActivitySecurity =
    crate::Call<crate::operations::AuditLogsGetAccountInfoActivitySecurity, endpoint::GetAccountInfoActivitySecurity>;

/// `GET /account-info/2026-03/activity/audit-logs`
///
/// Answers 200 (`CollectionResponsePublicApiUserActionEventForwardPaging`). Scope: `account-info.security.read`. Unsupported from 2027-09. Newer: `account::audit_logs::v2026_09::List`.
pub type List = crate::Call<crate::operations::AuditLogsList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetAccountInfoActivityLogin: Description::of(Get,
            "/account-info/2026-03/activity/login",
            &[200], &["account-info.security.read"]),
        GetAccountInfoActivitySecurity: Description::of(Get,
            "/account-info/2026-03/activity/security",
            &[200], &["account-info.security.read"]),
        List: Description::of(Get,
            "/account-info/2026-03/activity/audit-logs",
            &[200], &["account-info.security.read"]),
    }
}
