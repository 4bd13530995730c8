// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/content-audit`, version `v3`: 1 operation, 7 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/content-audit/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicAuditLog, Error, ErrorDetail, NextPage, Paging, PreviousPage, PublicAuditLog,
    PublicAuditLogEvent, PublicAuditLogObjectType,
};

/// `GET /cms/audit-logs/v3`
///
/// Answers 200 (`CollectionResponsePublicAuditLog`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::content_audit::v2026_09::ListAuditLogs`.
pub type ListAuditLogs = crate::Call<crate::operations::ListAuditLogs, endpoint::ListAuditLogs>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ListAuditLogs: Description::of(Get, "/cms/audit-logs/v3", &[200], &["content"]),
    }
}
