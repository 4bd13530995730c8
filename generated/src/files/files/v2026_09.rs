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
/// Answers 202 (`FolderUpdateTaskLocator`). Scope: `files`. Unsupported from 2028-03.
pub type CreateFolderUpdateAsync =
    crate::Call<crate::operations::CreateFolderUpdateAsync, endpoint::CreateFolderUpdateAsync>;

/// `POST /files/2026-09/files/import-from-url/async`
///
/// Answers 202 (`ImportFromUrlTaskLocator`). Scope: `files`. Unsupported from 2028-03.
pub type CreateImportFromUrlAsync =
    crate::Call<crate::operations::CreateImportFromUrlAsync, endpoint::CreateImportFromUrlAsync>;

/// `GET /files/2026-09/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200 (`FolderActionResponse`). Scope: `files`. Unsupported from 2028-03.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::Call<crate::operations::GetFolderUpdateAsyncTaskStatus, endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/2026-09/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200 (`FileActionResponse`). Any of the scopes `files`, `files.ui_hidden.read`. Unsupported from 2028-03.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::Call<crate::operations::GetImportFromUrlAsyncTaskStatus, endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/2026-09/files/search`
///
/// Answers 200 (`CollectionResponseFile`). Any of the scopes `files`, `files.ui_hidden.read`. At most 100 a page. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::FilesSearch, endpoint::Search>;

/// `GET /files/2026-09/folders/search`
///
/// Answers 200 (`CollectionResponseFolder`). Any of the scopes `files`, `files.ui_hidden.read`. Unsupported from 2028-03.
pub type SearchFolders = crate::Call<crate::operations::SearchFolders, endpoint::SearchFolders>;

/// `PATCH /files/2026-09/folders/{folderId}`
///
/// Answers 200 (`Folder`). Scope: `files`. Unsupported from 2028-03.
pub type UpdateFolder = crate::Call<crate::operations::UpdateFolder, endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateFolderUpdateAsync: Description::of(Post, "/files/2026-09/folders/update/async", &[202], &["files"]),
        CreateImportFromUrlAsync: Description::of(Post,
            "/files/2026-09/files/import-from-url/async",
            &[202], &["files"]),
        GetFolderUpdateAsyncTaskStatus: Description::of(Get,
            "/files/2026-09/folders/update/async/tasks/{taskId}/status",
            &[200], &["files"]),
        GetImportFromUrlAsyncTaskStatus: Description::of(Get,
            "/files/2026-09/files/import-from-url/async/tasks/{taskId}/status",
            &[200], &["files", "files.ui_hidden.read"]),
        Search: Description::of(Get,
            "/files/2026-09/files/search",
            &[200], &["files", "files.ui_hidden.read"]).page_limit(100),
        SearchFolders: Description::of(Get,
            "/files/2026-09/folders/search",
            &[200], &["files", "files.ui_hidden.read"]),
        UpdateFolder: Description::of(Patch, "/files/2026-09/folders/{folderId}", &[200], &["files"]),
    }
}
