// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `files/files`, version `2026-03`: 20 operations, 21 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/files/files/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseFile, CollectionResponseFolder, FilesCreateBody as CreateBody, Error, ErrorDetail,
    FilesFile as File, FileAccess, FileActionResponse, BatchResponseSimplePublicStatus as FileActionResponseStatus,
    FileSourceGroup, FileStat, FileUpdateInput, Folder, FolderActionResponse, FolderInput, FolderUpdateInput,
    FolderUpdateInputWithId, FolderUpdateTaskLocator, GetSignedUrlSize, ImportFromUrlInput,
    ImportFromUrlInputDuplicateValidationScope, ImportFromUrlInputDuplicateValidationStrategy,
    ImportFromUrlTaskLocator, NextPage, Paging, PreviousPage, SetBody, SignedUrl, StandardError,
};

/// `DELETE /files/2026-03/files/{fileId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type Archive = crate::operations::FilesArchive<endpoint::Archive>;

/// `DELETE /files/2026-03/folders/{folderId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolder = crate::operations::ArchiveFolder<endpoint::ArchiveFolder>;

/// `DELETE /files/2026-03/folders/{folderPath}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolderByFolderPath = crate::operations::ArchiveFolderByFolderPath<endpoint::ArchiveFolderByFolderPath>;

/// `POST /files/2026-03/files`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Create = crate::operations::FilesCreate<endpoint::Create>;

/// `POST /files/2026-03/folders`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateFolder = crate::operations::FilesCreateFolder<endpoint::CreateFolder>;

/// `POST /files/2026-03/folders/update/async`
///
/// Answers 202. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateFolderUpdateAsync = crate::operations::CreateFolderUpdateAsync<endpoint::CreateFolderUpdateAsync>;

/// `POST /files/2026-03/files/import-from-url/async`
///
/// Answers 202. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateImportFromUrlAsync = crate::operations::CreateImportFromUrlAsync<endpoint::CreateImportFromUrlAsync>;

/// `DELETE /files/2026-03/files/{fileId}/gdpr-delete`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type GdprDelete = crate::operations::FilesGdprDelete<endpoint::GdprDelete>;

/// `GET /files/2026-03/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Get = crate::operations::FilesGet<endpoint::Get>;

/// `GET /files/2026-03/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolder = crate::operations::GetFolder<endpoint::GetFolder>;

/// `GET /files/2026-03/folders/{folderPath}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolderByFolderPath = crate::operations::GetFolderByFolderPath<endpoint::GetFolderByFolderPath>;

/// `GET /files/2026-03/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::operations::GetFolderUpdateAsyncTaskStatus<endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/2026-03/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::operations::GetImportFromUrlAsyncTaskStatus<endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/2026-03/files/{fileId}/signed-url`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetSignedUrl = crate::operations::GetSignedUrl<endpoint::GetSignedUrl>;

/// `GET /files/2026-03/files/stat/{path}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetStat = crate::operations::GetStat<endpoint::GetStat>;

/// `GET /files/2026-03/files/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Search = crate::operations::FilesSearch<endpoint::Search>;

/// `GET /files/2026-03/folders/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type SearchFolders = crate::operations::SearchFolders<endpoint::SearchFolders>;

/// `PUT /files/2026-03/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Set = crate::operations::FilesSet<endpoint::Set>;

/// `PATCH /files/2026-03/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Update = crate::operations::FilesUpdate<endpoint::Update>;

/// `PATCH /files/2026-03/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type UpdateFolder = crate::operations::UpdateFolder<endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/files/2026-03/files/{fileId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolder: Description::delete("/files/2026-03/folders/{folderId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolderByFolderPath: Description::delete("/files/2026-03/folders/{folderPath}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Create: Description::post("/files/2026-03/files")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateFolder: Description::post("/files/2026-03/folders")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateFolderUpdateAsync: Description::post("/files/2026-03/folders/update/async")
            .statuses(&[202])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateImportFromUrlAsync: Description::post("/files/2026-03/files/import-from-url/async")
            .statuses(&[202])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        GdprDelete: Description::delete("/files/2026-03/files/{fileId}/gdpr-delete")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Get: Description::get("/files/2026-03/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolder: Description::get("/files/2026-03/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolderByFolderPath: Description::get("/files/2026-03/folders/{folderPath}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolderUpdateAsyncTaskStatus: Description::get("/files/2026-03/folders/update/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        GetImportFromUrlAsyncTaskStatus: Description::get("/files/2026-03/files/import-from-url/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetSignedUrl: Description::get("/files/2026-03/files/{fileId}/signed-url")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetStat: Description::get("/files/2026-03/files/stat/{path}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Search: Description::get("/files/2026-03/files/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        SearchFolders: Description::get("/files/2026-03/folders/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Set: Description::put("/files/2026-03/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        Update: Description::patch("/files/2026-03/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        UpdateFolder: Description::patch("/files/2026-03/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
    }
}
