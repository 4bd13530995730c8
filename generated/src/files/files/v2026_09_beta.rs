// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `files/files`, version `2026-09-beta`: 19 operations, 18 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/files/files/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseFile, CollectionResponseFolder, FilesCreateBody as CreateBody, Error, ErrorDetail,
    FilesFile as File, FileAccess, FileActionResponse, BatchResponseSimplePublicStatus as FileActionResponseStatus,
    FileSourceGroup, FileStat, FileUpdateInput, Folder, FolderInput, FolderUpdateInput, GetSignedUrlSize,
    ImportFromUrlInput, ImportFromUrlInputDuplicateValidationScope, ImportFromUrlInputDuplicateValidationStrategy,
    ImportFromUrlTaskLocator, NextPage, Paging, PreviousPage, SetBody, SignedUrl, StandardError,
};

/// `DELETE /files/2026-09-beta/files/{fileId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type Archive = crate::operations::FilesArchive<endpoint::Archive>;

/// `DELETE /files/2026-09-beta/folders/{folderId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolder = crate::operations::ArchiveFolder<endpoint::ArchiveFolder>;

/// `DELETE /files/2026-09-beta/folders/{folderPath}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolderByFolderPath = crate::operations::ArchiveFolderByFolderPath<endpoint::ArchiveFolderByFolderPath>;

/// `POST /files/2026-09-beta/files`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Create = crate::operations::FilesCreate<endpoint::Create>;

/// `POST /files/2026-09-beta/folders`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateFolder = crate::operations::FilesCreateFolder<endpoint::CreateFolder>;

/// `POST /files/2026-09-beta/files/import-from-url/async`
///
/// Answers 202. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateImportFromUrlAsync = crate::operations::CreateImportFromUrlAsync<endpoint::CreateImportFromUrlAsync>;

/// `GET /files/2026-09-beta/files/{fileId}/download`
///
/// The specification names no success. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Download = crate::operations::Download<endpoint::Download>;

/// `DELETE /files/2026-09-beta/files/{fileId}/gdpr-delete`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type GdprDelete = crate::operations::FilesGdprDelete<endpoint::GdprDelete>;

/// `GET /files/2026-09-beta/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Get = crate::operations::FilesGet<endpoint::Get>;

/// `GET /files/2026-09-beta/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolder = crate::operations::GetFolder<endpoint::GetFolder>;

/// `GET /files/2026-09-beta/folders/{folderPath}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolderByFolderPath = crate::operations::GetFolderByFolderPath<endpoint::GetFolderByFolderPath>;

/// `GET /files/2026-09-beta/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::operations::GetImportFromUrlAsyncTaskStatus<endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/2026-09-beta/files/{fileId}/signed-url`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetSignedUrl = crate::operations::GetSignedUrl<endpoint::GetSignedUrl>;

/// `GET /files/2026-09-beta/files/stat/{path}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetStat = crate::operations::GetStat<endpoint::GetStat>;

/// `GET /files/2026-09-beta/files/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Search = crate::operations::FilesSearch<endpoint::Search>;

/// `GET /files/2026-09-beta/folders/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type SearchFolders = crate::operations::SearchFolders<endpoint::SearchFolders>;

/// `PUT /files/2026-09-beta/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Set = crate::operations::FilesSet<endpoint::Set>;

/// `PATCH /files/2026-09-beta/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Update = crate::operations::FilesUpdate<endpoint::Update>;

/// `PATCH /files/2026-09-beta/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type UpdateFolder = crate::operations::UpdateFolder<endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/files/2026-09-beta/files/{fileId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolder: Description::delete("/files/2026-09-beta/folders/{folderId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolderByFolderPath: Description::delete("/files/2026-09-beta/folders/{folderPath}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Create: Description::post("/files/2026-09-beta/files")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateFolder: Description::post("/files/2026-09-beta/folders")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateImportFromUrlAsync: Description::post("/files/2026-09-beta/files/import-from-url/async")
            .statuses(&[202])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        Download: Description::get("/files/2026-09-beta/files/{fileId}/download")
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GdprDelete: Description::delete("/files/2026-09-beta/files/{fileId}/gdpr-delete")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Get: Description::get("/files/2026-09-beta/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolder: Description::get("/files/2026-09-beta/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolderByFolderPath: Description::get("/files/2026-09-beta/folders/{folderPath}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetImportFromUrlAsyncTaskStatus: Description::get("/files/2026-09-beta/files/import-from-url/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetSignedUrl: Description::get("/files/2026-09-beta/files/{fileId}/signed-url")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetStat: Description::get("/files/2026-09-beta/files/stat/{path}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Search: Description::get("/files/2026-09-beta/files/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        SearchFolders: Description::get("/files/2026-09-beta/folders/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Set: Description::put("/files/2026-09-beta/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        Update: Description::patch("/files/2026-09-beta/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        UpdateFolder: Description::patch("/files/2026-09-beta/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
    }
}
