// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/content-audit`, version `2025-09`: 2 operations, 9 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/content-audit/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CmsAuditLoggingExportFilters, CmsAuditLoggingExportSettings,
    PublicExportFormat as CmsAuditLoggingExportSettingsFormat, CollectionResponsePublicAuditLog, Error, ErrorDetail,
    NextPage, Paging, PreviousPage, PublicAuditLog, PublicAuditLogEvent, PublicAuditLogObjectType,
};

/// `POST /cms/audit-logs/2025-09/export`
///
/// Answers 204. Scope: `content`.
pub type ExportAuditLogs = crate::Call<crate::operations::ExportAuditLogs, endpoint::ExportAuditLogs>;

/// `GET /cms/audit-logs/2025-09`
///
/// Answers 200 (`CollectionResponsePublicAuditLog`). Scope: `content`.
pub type ListAuditLogs = crate::Call<crate::operations::ListAuditLogs, endpoint::ListAuditLogs>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ExportAuditLogs: Description::of(Post, "/cms/audit-logs/2025-09/export", &[204], &["content"]),
        ListAuditLogs: Description::of(Get, "/cms/audit-logs/2025-09", &[200], &["content"]),
    }
}
