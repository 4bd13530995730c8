// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/exports`, version `2026-03`: 3 operations, 12 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/exports/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponseWithSingleResultURI, BatchResponseSimplePublicStatus as ActionResponseWithSingleResultUriStatus,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, PublicCrmSearchRequest,
    PublicExportExportInternalValuesOptions, PublicExportFormat,
    ExportsPublicExportListRequest as PublicExportListRequest, PublicExportListRequestExportType,
    PublicExportListRequestLanguage, ExportsPublicExportRequest as PublicExportRequest, PublicExportResponse,
    PublicExportResponseExportState, PublicExportResponseExportType,
    ExportsPublicExportViewRequest as PublicExportViewRequest, PublicExportViewRequestExportType, StandardError,
    TaskLocator,
};

/// `POST /crm/exports/2026-03/export/async`
///
/// Answers 202 (`TaskLocator`). Scope: `crm.export`. Unsupported from 2027-09. Newer: `crm::exports::v2026_09::CreateAsync`.
pub type CreateAsync = crate::Call<crate::operations::ExportsCreateAsync, endpoint::CreateAsync>;

/// `GET /crm/exports/2026-03/export/{exportId}`
///
/// Answers 200 (`PublicExportResponse`). Scope: `crm.export`. Unsupported from 2027-09. Newer: `crm::exports::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::ExportsGet, endpoint::Get>;

/// `GET /crm/exports/2026-03/export/async/tasks/{taskId}/status`
///
/// Answers 200 (`ActionResponseWithSingleResultURI`). Scope: `crm.export`. Unsupported from 2027-09. Newer: `crm::exports::v2026_09::GetAsyncTaskStatus`.
pub type GetAsyncTaskStatus = crate::Call<crate::operations::GetAsyncTaskStatus, endpoint::GetAsyncTaskStatus>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateAsync: Description::of(Post, "/crm/exports/2026-03/export/async", &[202], &["crm.export"]),
        Get: Description::of(Get, "/crm/exports/2026-03/export/{exportId}", &[200], &["crm.export"]),
        GetAsyncTaskStatus: Description::of(Get,
            "/crm/exports/2026-03/export/async/tasks/{taskId}/status",
            &[200], &["crm.export"]),
    }
}
