// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/hubdb`, version `v3`: 31 operations, 33 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/hubdb/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputHubDbTableRowBatchCloneRequest, BatchInputHubDbTableRowV3BatchUpdateRequest,
    BatchInputHubDbTableRowV3Request, BatchInputString, BatchResponseHubDbTableRowV3,
    BatchResponseSimplePublicStatus as BatchResponseHubDbTableRowV3Status, BatchResponseHubDbTableRowV3WithErrors,
    BoundedNextPage, BoundedPaging, CollectionResponseWithTotalHubDbTableV3, Column, ColumnRequest, ColumnType,
    Error, ErrorDetail, ForeignId, HubDbTableCloneRequest, HubDbTableRowBatchCloneRequest, HubDbTableRowV3,
    HubDbTableRowV3BatchUpdateRequest, HubDbTableRowV3Request, HubDbTableV3, HubDbTableV3Request, ImportResult,
    ImportTableDraftBody, NextPage, HubdbOption as Option, Paging, PreviousPage,
    RandomAccessCollectionResponseWithTotalHubDbTableRowV3,
    RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type, SimpleUser, StandardError,
    StreamingCollectionResponseWithTotalHubDbTableRowV3, StreamingCollectionResponseWithTotalHubDbTableRowV3Type,
    UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3,
};

/// `HubDbTableRowV3Wrapper`: any JSON.
pub type HubDbTableRowV3Wrapper = crate::Value;

/// `Variant`: any JSON.
pub type Variant = crate::Value;

/// `DELETE /cms/v3/hubdb/tables/{tableIdOrName}`
///
/// Answers 204. Scopes: `hubdb`, `hubdb.tables.write`.
pub type ArchiveTable = crate::operations::ArchiveTable<endpoint::ArchiveTable>;

/// `DELETE /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 204. Scopes: `hubdb`, `hubdb.rows.write`.
pub type ArchiveTableRowDraft = crate::operations::ArchiveTableRowDraft<endpoint::ArchiveTableRowDraft>;

/// `DELETE /cms/v3/hubdb/tables/{tableIdOrName}/versions/{versionId}`
///
/// Answers 204. Scopes: `hubdb`, `hubdb.tables.write`.
pub type ArchiveTableVersion = crate::operations::ArchiveTableVersion<endpoint::ArchiveTableVersion>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/clone`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type BatchCloneTableRowDraft = crate::operations::BatchCloneTableRowDraft<endpoint::BatchCloneTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/create`
///
/// Answers 201, 207. Scopes: `hubdb`, `hubdb.rows.write`.
pub type BatchCreateTableRowDraft = crate::operations::BatchCreateTableRowDraft<endpoint::BatchCreateTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/purge`
///
/// Answers 204. Scopes: `hubdb`, `hubdb.rows.write`.
pub type BatchPurgeTableRowDraft = crate::operations::BatchPurgeTableRowDraft<endpoint::BatchPurgeTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/read`
///
/// Answers 200, 207. Scopes: `hubdb`, `hubdb.rows.read`.
pub type BatchReadTableRowDraft = crate::operations::BatchReadTableRowDraft<endpoint::BatchReadTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/batch/read`
///
/// Answers 200, 207. Scopes: `hubdb`, `hubdb.rows.read`.
pub type BatchReadTableRows = crate::operations::BatchReadTableRows<endpoint::BatchReadTableRows>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/replace`
///
/// Answers 200, 207. Scopes: `hubdb`, `hubdb.rows.write`.
pub type BatchReplaceTableRowDraft = crate::operations::BatchReplaceTableRowDraft<endpoint::BatchReplaceTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/update`
///
/// Answers 200, 207. Scopes: `hubdb`, `hubdb.rows.write`.
pub type BatchUpdateTableRowDraft = crate::operations::BatchUpdateTableRowDraft<endpoint::BatchUpdateTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/draft/clone`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.write`.
pub type CloneTableDraft = crate::operations::CloneTableDraft<endpoint::CloneTableDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft/clone`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type CloneTableRowDraft = crate::operations::CloneTableRowDraft<endpoint::CloneTableRowDraft>;

/// `POST /cms/v3/hubdb/tables`
///
/// Answers 201. Scopes: `hubdb`, `hubdb.tables.write`.
pub type CreateTable = crate::operations::CreateTable<endpoint::CreateTable>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/rows`
///
/// Answers 201. Scopes: `hubdb`, `hubdb.rows.write`.
pub type CreateTableRow = crate::operations::CreateTableRow<endpoint::CreateTableRow>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/export`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type ExportTable = crate::operations::ExportTable<endpoint::ExportTable>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/draft/export`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type ExportTableDraft = crate::operations::ExportTableDraft<endpoint::ExportTableDraft>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.read`.
pub type GetTable = crate::operations::GetTable<endpoint::GetTable>;

/// `GET /cms/v3/hubdb/tables/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.read`.
pub type GetTableDraft = crate::operations::GetTableDraft<endpoint::GetTableDraft>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.read`.
pub type GetTableDraftByTableIdOrName =
    crate::operations::GetTableDraftByTableIdOrName<endpoint::GetTableDraftByTableIdOrName>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type GetTableRow = crate::operations::GetTableRow<endpoint::GetTableRow>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/rows/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type GetTableRowDraft = crate::operations::GetTableRowDraft<endpoint::GetTableRowDraft>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type GetTableRowDraftByRowId = crate::operations::GetTableRowDraftByRowId<endpoint::GetTableRowDraftByRowId>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/draft/import`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type ImportTableDraft = crate::operations::ImportTableDraft<endpoint::ImportTableDraft>;

/// `GET /cms/v3/hubdb/tables/{tableIdOrName}/rows`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.read`.
pub type ListTableRows = crate::operations::ListTableRows<endpoint::ListTableRows>;

/// `GET /cms/v3/hubdb/tables`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.read`.
pub type ListTables = crate::operations::ListTables<endpoint::ListTables>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/draft/publish`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.publish`.
pub type PublishTableDraft = crate::operations::PublishTableDraft<endpoint::PublishTableDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/draft/reset`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type ResetTableDraft = crate::operations::ResetTableDraft<endpoint::ResetTableDraft>;

/// `PUT /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type SetTableRowDraft = crate::operations::SetTableRowDraft<endpoint::SetTableRowDraft>;

/// `POST /cms/v3/hubdb/tables/{tableIdOrName}/unpublish`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.publish`.
pub type UnpublishTable = crate::operations::UnpublishTable<endpoint::UnpublishTable>;

/// `PATCH /cms/v3/hubdb/tables/{tableIdOrName}/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.tables.write`.
pub type UpdateTableDraft = crate::operations::UpdateTableDraft<endpoint::UpdateTableDraft>;

/// `PATCH /cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200. Scopes: `hubdb`, `hubdb.rows.write`.
pub type UpdateTableRowDraft = crate::operations::UpdateTableRowDraft<endpoint::UpdateTableRowDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveTable: Description::delete("/cms/v3/hubdb/tables/{tableIdOrName}")
            .statuses(&[204])
            .scopes(&["hubdb", "hubdb.tables.write"]),
        ArchiveTableRowDraft: Description::delete("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft")
            .statuses(&[204])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        ArchiveTableVersion: Description::delete("/cms/v3/hubdb/tables/{tableIdOrName}/versions/{versionId}")
            .statuses(&[204])
            .scopes(&["hubdb", "hubdb.tables.write"]),
        BatchCloneTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/clone")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        BatchCreateTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/create")
            .statuses(&[201, 207])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        BatchPurgeTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/purge")
            .statuses(&[204])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        BatchReadTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/read")
            .statuses(&[200, 207])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        BatchReadTableRows: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/batch/read")
            .statuses(&[200, 207])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        BatchReplaceTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/replace")
            .statuses(&[200, 207])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        BatchUpdateTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft/batch/update")
            .statuses(&[200, 207])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        CloneTableDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/draft/clone")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.write"]),
        CloneTableRowDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft/clone")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        CreateTable: Description::post("/cms/v3/hubdb/tables")
            .statuses(&[201])
            .scopes(&["hubdb", "hubdb.tables.write"]),
        CreateTableRow: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/rows")
            .statuses(&[201])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        ExportTable: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/export")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        ExportTableDraft: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/draft/export")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        GetTable: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.read"]),
        GetTableDraft: Description::get("/cms/v3/hubdb/tables/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.read"]),
        GetTableDraftByTableIdOrName: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.read"]),
        GetTableRow: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        GetTableRowDraft: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/rows/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        GetTableRowDraftByRowId: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        ImportTableDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/draft/import")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        ListTableRows: Description::get("/cms/v3/hubdb/tables/{tableIdOrName}/rows")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.read"]),
        ListTables: Description::get("/cms/v3/hubdb/tables").statuses(&[200]).scopes(&["hubdb", "hubdb.tables.read"]),
        PublishTableDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/draft/publish")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.publish"]),
        ResetTableDraft: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/draft/reset")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        SetTableRowDraft: Description::put("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
        UnpublishTable: Description::post("/cms/v3/hubdb/tables/{tableIdOrName}/unpublish")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.publish"]),
        UpdateTableDraft: Description::patch("/cms/v3/hubdb/tables/{tableIdOrName}/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.tables.write"]),
        UpdateTableRowDraft: Description::patch("/cms/v3/hubdb/tables/{tableIdOrName}/rows/{rowId}/draft")
            .statuses(&[200])
            .scopes(&["hubdb", "hubdb.rows.write"]),
    }
}
