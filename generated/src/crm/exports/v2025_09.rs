// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/exports`, version `2025-09`: 3 operations, 12 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/exports/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponseWithSingleResultURI, BatchResponseSimplePublicStatus as ActionResponseWithSingleResultUriStatus,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, PublicCrmSearchRequest,
    PublicExportExportInternalValuesOptions, PublicExportFormat, PublicExportLanguage, PublicExportListRequest,
    PublicExportListRequestExportType, PublicExportRequest, PublicExportResponse, PublicExportResponseExportState,
    PublicExportResponseExportType, PublicExportViewRequest, PublicExportViewRequestExportType, StandardError,
    TaskLocator,
};

/// `POST /crm/exports/2025-09/export/async`
///
/// Answers 202 (`TaskLocator`). Scope: `crm.export`.
pub type CreateAsync = crate::Call<crate::operations::CreateAsync, endpoint::CreateAsync>;

/// `GET /crm/exports/2025-09/export/{exportId}`
///
/// Answers 200 (`PublicExportResponse`). Scope: `crm.export`.
pub type Get = crate::Call<crate::operations::ExportsGet, endpoint::Get>;

/// `GET /crm/exports/2025-09/export/async/tasks/{taskId}/status`
///
/// Answers 200 (`ActionResponseWithSingleResultURI`). Scope: `crm.export`.
pub type GetAsyncTaskStatus = crate::Call<crate::operations::GetAsyncTaskStatus, endpoint::GetAsyncTaskStatus>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateAsync: Description::of(Post, "/crm/exports/2025-09/export/async", &[202], &["crm.export"]),
        Get: Description::of(Get, "/crm/exports/2025-09/export/{exportId}", &[200], &["crm.export"]),
        GetAsyncTaskStatus: Description::of(Get,
            "/crm/exports/2025-09/export/async/tasks/{taskId}/status",
            &[200], &["crm.export"]),
    }
}
