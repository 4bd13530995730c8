// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/hubdb`, version `2026-03`: 31 operations, 33 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/hubdb/2026-03.yaml`.

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

/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}`
///
/// Answers 204. Any of the scopes `hubdb`, `hubdb.tables.write`. Unsupported from 2027-09.
pub type ArchiveTable = crate::Call<crate::operations::ArchiveTable, endpoint::ArchiveTable>;

/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 204. Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type ArchiveTableRowDraft = crate::Call<crate::operations::ArchiveTableRowDraft, endpoint::ArchiveTableRowDraft>;

/// `DELETE /cms/hubdb/2026-03/tables/{tableIdOrName}/versions/{versionId}`
///
/// Answers 204. Any of the scopes `hubdb`, `hubdb.tables.write`. Unsupported from 2027-09.
pub type ArchiveTableVersion = crate::Call<crate::operations::ArchiveTableVersion, endpoint::ArchiveTableVersion>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/clone`
///
/// Answers 200 (`BatchResponseHubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchCloneTableRowDraft =
    crate::Call<crate::operations::BatchCloneTableRowDraft, endpoint::BatchCloneTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/create`
///
/// Answers 201 (`BatchResponseHubDbTableRowV3`), 207 (`BatchResponseHubDbTableRowV3WithErrors`). Any of the scopes `hubdb`, `hubdb.rows.write`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchCreateTableRowDraft =
    crate::Call<crate::operations::BatchCreateTableRowDraft, endpoint::BatchCreateTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/purge`
///
/// Answers 204. Any of the scopes `hubdb`, `hubdb.rows.write`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchPurgeTableRowDraft =
    crate::Call<crate::operations::BatchPurgeTableRowDraft, endpoint::BatchPurgeTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/read`
///
/// Answers 200 (`BatchResponseHubDbTableRowV3`), 207 (`BatchResponseHubDbTableRowV3WithErrors`). Any of the scopes `hubdb`, `hubdb.rows.read`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchReadTableRowDraft =
    crate::Call<crate::operations::BatchReadTableRowDraft, endpoint::BatchReadTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/batch/read`
///
/// Answers 200 (`BatchResponseHubDbTableRowV3`), 207 (`BatchResponseHubDbTableRowV3WithErrors`). Any of the scopes `hubdb`, `hubdb.rows.read`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchReadTableRows = crate::Call<crate::operations::BatchReadTableRows, endpoint::BatchReadTableRows>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/replace`
///
/// Answers 200 (`BatchResponseHubDbTableRowV3`), 207 (`BatchResponseHubDbTableRowV3WithErrors`). Any of the scopes `hubdb`, `hubdb.rows.write`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchReplaceTableRowDraft =
    crate::Call<crate::operations::BatchReplaceTableRowDraft, endpoint::BatchReplaceTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/update`
///
/// Answers 200 (`BatchResponseHubDbTableRowV3`), 207 (`BatchResponseHubDbTableRowV3WithErrors`). Any of the scopes `hubdb`, `hubdb.rows.write`. At most 100 inputs. Unsupported from 2027-09.
pub type BatchUpdateTableRowDraft =
    crate::Call<crate::operations::BatchUpdateTableRowDraft, endpoint::BatchUpdateTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/clone`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.write`. Unsupported from 2027-09.
pub type CloneTableDraft = crate::Call<crate::operations::CloneTableDraft, endpoint::CloneTableDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft/clone`
///
/// Answers 200 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type CloneTableRowDraft = crate::Call<crate::operations::CloneTableRowDraft, endpoint::CloneTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables`
///
/// Answers 201 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.write`. Unsupported from 2027-09.
pub type CreateTable = crate::Call<crate::operations::CreateTable, endpoint::CreateTable>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/rows`
///
/// Answers 201 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type CreateTableRow = crate::Call<crate::operations::CreateTableRow, endpoint::CreateTableRow>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/export`
///
/// The specification names no success. Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type ExportTable = crate::Call<crate::operations::ExportTable, endpoint::ExportTable>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/export`
///
/// The specification names no success. Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type ExportTableDraft = crate::Call<crate::operations::ExportTableDraft, endpoint::ExportTableDraft>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.read`. Unsupported from 2027-09.
pub type GetTable = crate::Call<crate::operations::GetTable, endpoint::GetTable>;

/// `GET /cms/hubdb/2026-03/tables/draft`
///
/// Answers 200 (`CollectionResponseWithTotalHubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.read`. Unsupported from 2027-09.
pub type GetTableDraft = crate::Call<crate::operations::GetTableDraft, endpoint::GetTableDraft>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/draft`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.read`. Unsupported from 2027-09.
pub type GetTableDraftByTableIdOrName =
    crate::Call<crate::operations::GetTableDraftByTableIdOrName, endpoint::GetTableDraftByTableIdOrName>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}`
///
/// Answers 200 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type GetTableRow = crate::Call<crate::operations::GetTableRow, endpoint::GetTableRow>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft`
///
/// Answers 200 (`UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type GetTableRowDraft = crate::Call<crate::operations::GetTableRowDraft, endpoint::GetTableRowDraft>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type GetTableRowDraftByRowId =
    crate::Call<crate::operations::GetTableRowDraftByRowId, endpoint::GetTableRowDraftByRowId>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/import`
///
/// Answers 200 (`ImportResult`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type ImportTableDraft = crate::Call<crate::operations::ImportTableDraft, endpoint::ImportTableDraft>;

/// `GET /cms/hubdb/2026-03/tables/{tableIdOrName}/rows`
///
/// Answers 200 (`UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.read`. Unsupported from 2027-09.
pub type ListTableRows = crate::Call<crate::operations::ListTableRows, endpoint::ListTableRows>;

/// `GET /cms/hubdb/2026-03/tables`
///
/// Answers 200 (`CollectionResponseWithTotalHubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.read`. Unsupported from 2027-09.
pub type ListTables = crate::Call<crate::operations::ListTables, endpoint::ListTables>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/publish`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.publish`. Unsupported from 2027-09.
pub type PublishTableDraft = crate::Call<crate::operations::PublishTableDraft, endpoint::PublishTableDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/draft/reset`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type ResetTableDraft = crate::Call<crate::operations::ResetTableDraft, endpoint::ResetTableDraft>;

/// `PUT /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type SetTableRowDraft = crate::Call<crate::operations::SetTableRowDraft, endpoint::SetTableRowDraft>;

/// `POST /cms/hubdb/2026-03/tables/{tableIdOrName}/unpublish`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.publish`. Unsupported from 2027-09.
pub type UnpublishTable = crate::Call<crate::operations::UnpublishTable, endpoint::UnpublishTable>;

/// `PATCH /cms/hubdb/2026-03/tables/{tableIdOrName}/draft`
///
/// Answers 200 (`HubDbTableV3`). Any of the scopes `hubdb`, `hubdb.tables.write`. Unsupported from 2027-09.
pub type UpdateTableDraft = crate::Call<crate::operations::UpdateTableDraft, endpoint::UpdateTableDraft>;

/// `PATCH /cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft`
///
/// Answers 200 (`HubDbTableRowV3`). Any of the scopes `hubdb`, `hubdb.rows.write`. Unsupported from 2027-09.
pub type UpdateTableRowDraft = crate::Call<crate::operations::UpdateTableRowDraft, endpoint::UpdateTableRowDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveTable: Description::of(Delete,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}",
            &[204], &["hubdb", "hubdb.tables.write"]),
        ArchiveTableRowDraft: Description::of(Delete,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft",
            &[204], &["hubdb", "hubdb.rows.write"]),
        ArchiveTableVersion: Description::of(Delete,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/versions/{versionId}",
            &[204], &["hubdb", "hubdb.tables.write"]),
        BatchCloneTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/clone",
            &[200], &["hubdb", "hubdb.rows.write"]).batch_limit(100),
        BatchCreateTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/create",
            &[201, 207], &["hubdb", "hubdb.rows.write"]).batch_limit(100),
        BatchPurgeTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/purge",
            &[204], &["hubdb", "hubdb.rows.write"]).batch_limit(100),
        BatchReadTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/read",
            &[200, 207], &["hubdb", "hubdb.rows.read"]).batch_limit(100),
        BatchReadTableRows: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/batch/read",
            &[200, 207], &["hubdb", "hubdb.rows.read"]).batch_limit(100),
        BatchReplaceTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/replace",
            &[200, 207], &["hubdb", "hubdb.rows.write"]).batch_limit(100),
        BatchUpdateTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft/batch/update",
            &[200, 207], &["hubdb", "hubdb.rows.write"]).batch_limit(100),
        CloneTableDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/clone",
            &[200], &["hubdb", "hubdb.tables.write"]),
        CloneTableRowDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft/clone",
            &[200], &["hubdb", "hubdb.rows.write"]),
        CreateTable: Description::of(Post, "/cms/hubdb/2026-03/tables", &[201], &["hubdb", "hubdb.tables.write"]),
        CreateTableRow: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows",
            &[201], &["hubdb", "hubdb.rows.write"]),
        ExportTable: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/export",
            &[], &["hubdb", "hubdb.rows.read"]),
        ExportTableDraft: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/export",
            &[], &["hubdb", "hubdb.rows.read"]),
        GetTable: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}",
            &[200], &["hubdb", "hubdb.tables.read"]),
        GetTableDraft: Description::of(Get, "/cms/hubdb/2026-03/tables/draft", &[200], &["hubdb", "hubdb.tables.read"]),
        GetTableDraftByTableIdOrName: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft",
            &[200], &["hubdb", "hubdb.tables.read"]),
        GetTableRow: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}",
            &[200], &["hubdb", "hubdb.rows.read"]),
        GetTableRowDraft: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/draft",
            &[200], &["hubdb", "hubdb.rows.read"]),
        GetTableRowDraftByRowId: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft",
            &[200], &["hubdb", "hubdb.rows.read"]),
        ImportTableDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/import",
            &[200], &["hubdb", "hubdb.rows.write"]),
        ListTableRows: Description::of(Get,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows",
            &[200], &["hubdb", "hubdb.rows.read"]),
        ListTables: Description::of(Get, "/cms/hubdb/2026-03/tables", &[200], &["hubdb", "hubdb.tables.read"]),
        PublishTableDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/publish",
            &[200], &["hubdb", "hubdb.tables.publish"]),
        ResetTableDraft: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft/reset",
            &[200], &["hubdb", "hubdb.rows.write"]),
        SetTableRowDraft: Description::of(Put,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft",
            &[200], &["hubdb", "hubdb.rows.write"]),
        UnpublishTable: Description::of(Post,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/unpublish",
            &[200], &["hubdb", "hubdb.tables.publish"]),
        UpdateTableDraft: Description::of(Patch,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/draft",
            &[200], &["hubdb", "hubdb.tables.write"]),
        UpdateTableRowDraft: Description::of(Patch,
            "/cms/hubdb/2026-03/tables/{tableIdOrName}/rows/{rowId}/draft",
            &[200], &["hubdb", "hubdb.rows.write"]),
    }
}
