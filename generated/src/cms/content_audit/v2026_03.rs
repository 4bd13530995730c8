// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/content-audit`, version `2026-03`: 2 operations, 9 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/content-audit/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CmsAuditLoggingExportFilters, CmsAuditLoggingExportSettings,
    PublicExportFormat as CmsAuditLoggingExportSettingsFormat, CollectionResponsePublicAuditLog, Error, ErrorDetail,
    NextPage, Paging, PreviousPage, PublicAuditLog, PublicAuditLogEvent, PublicAuditLogObjectType,
};

/// `POST /cms/audit-logs/2026-03/export`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::content_audit::v2026_09::ExportAuditLogs`.
pub type ExportAuditLogs = crate::Call<crate::operations::ExportAuditLogs, endpoint::ExportAuditLogs>;

/// `GET /cms/audit-logs/2026-03`
///
/// Answers 200 (`CollectionResponsePublicAuditLog`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::content_audit::v2026_09::ListAuditLogs`.
pub type ListAuditLogs = crate::Call<crate::operations::ListAuditLogs, endpoint::ListAuditLogs>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ExportAuditLogs: Description::of(Post, "/cms/audit-logs/2026-03/export", &[204], &["content"]),
        ListAuditLogs: Description::of(Get, "/cms/audit-logs/2026-03", &[200], &["content"]),
    }
}
