// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `files/files`, version `2026-09`: 7 operations, 17 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/files/files/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseFile, CollectionResponseFolder, Error, ErrorDetail, FilesFile as File, FileAccess,
    FileActionResponse, BatchResponseSimplePublicStatus as FileActionResponseStatus, FileSourceGroup, Folder,
    FolderActionResponse, FolderUpdateInput, FolderUpdateInputWithId, FolderUpdateTaskLocator, ImportFromUrlInput,
    ImportFromUrlInputDuplicateValidationScope, ImportFromUrlInputDuplicateValidationStrategy,
    ImportFromUrlTaskLocator, NextPage, Paging, PreviousPage, StandardError,
};

/// `POST /files/2026-09/folders/update/async`
///
/// Answers 202. Scopes: `files`.
pub type CreateFolderUpdateAsync = crate::operations::CreateFolderUpdateAsync<endpoint::CreateFolderUpdateAsync>;

/// `POST /files/2026-09/files/import-from-url/async`
///
/// Answers 202. Scopes: `files`.
pub type CreateImportFromUrlAsync = crate::operations::CreateImportFromUrlAsync<endpoint::CreateImportFromUrlAsync>;

/// `GET /files/2026-09/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::operations::GetFolderUpdateAsyncTaskStatus<endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/2026-09/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.read`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::operations::GetImportFromUrlAsyncTaskStatus<endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/2026-09/files/search`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.read`.
pub type Search = crate::operations::FilesSearch<endpoint::Search>;

/// `GET /files/2026-09/folders/search`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.read`.
pub type SearchFolders = crate::operations::SearchFolders<endpoint::SearchFolders>;

/// `PATCH /files/2026-09/folders/{folderId}`
///
/// Answers 200. Scopes: `files`.
pub type UpdateFolder = crate::operations::UpdateFolder<endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        CreateFolderUpdateAsync: Description::post("/files/2026-09/folders/update/async")
            .statuses(&[202])
            .scopes(&["files"]),
        CreateImportFromUrlAsync: Description::post("/files/2026-09/files/import-from-url/async")
            .statuses(&[202])
            .scopes(&["files"]),
        GetFolderUpdateAsyncTaskStatus: Description::get("/files/2026-09/folders/update/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files"]),
        GetImportFromUrlAsyncTaskStatus: Description::get("/files/2026-09/files/import-from-url/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.read"]),
        Search: Description::get("/files/2026-09/files/search")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.read"]),
        SearchFolders: Description::get("/files/2026-09/folders/search")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.read"]),
        UpdateFolder: Description::patch("/files/2026-09/folders/{folderId}").statuses(&[200]).scopes(&["files"]),
    }
}
