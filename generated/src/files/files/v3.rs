// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `files/files`, version `v3`: 21 operations, 21 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/files/files/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    FilesCollectionResponseFile as CollectionResponseFile, CollectionResponseFolder, FilesCreateBody as CreateBody,
    Error, ErrorDetail, FileInV3 as File, FileAccess, FilesFileActionResponse as FileActionResponse,
    BatchResponseSimplePublicStatus as FileActionResponseStatus, FileSourceGroup, FilesFileStat as FileStat,
    FilesFileUpdateInput as FileUpdateInput, Folder, FolderActionResponse, FolderInput, FolderUpdateInput,
    FolderUpdateInputWithId, FilesFolderUpdateTaskLocator as FolderUpdateTaskLocator, GetSignedUrlSize,
    FilesImportFromUrlInput as ImportFromUrlInput, ImportFromUrlInputDuplicateValidationScope,
    ImportFromUrlInputDuplicateValidationStrategy, FilesImportFromUrlTaskLocator as ImportFromUrlTaskLocator,
    NextPage, Paging, PreviousPage, SetBody, FilesSignedUrl as SignedUrl, StandardError,
};

/// `DELETE /files/v3/files/{fileId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type Archive = crate::operations::FilesArchive<endpoint::Archive>;

/// `DELETE /files/v3/folders/{folderId}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolder = crate::operations::ArchiveFolder<endpoint::ArchiveFolder>;

/// `DELETE /files/v3/folders/{folderPath}`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type ArchiveFolderByFolderPath = crate::operations::ArchiveFolderByFolderPath<endpoint::ArchiveFolderByFolderPath>;

/// `POST /files/v3/files`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Create = crate::operations::FilesCreateInV3<endpoint::Create>;

/// `POST /files/v3/folders`
///
/// Answers 201. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateFolder = crate::operations::FilesCreateFolder<endpoint::CreateFolder>;

/// `POST /files/v3/folders/update/async`
///
/// Answers 202. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateFolderUpdateAsync = crate::operations::FilesCreateFolderUpdateAsync<endpoint::CreateFolderUpdateAsync>;

/// `POST /files/v3/files/import-from-url/async`
///
/// Answers 202. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type CreateImportFromUrlAsync =
    crate::operations::FilesCreateImportFromUrlAsync<endpoint::CreateImportFromUrlAsync>;

/// `GET /files/v3/files/{fileId}/download`
///
/// The specification names no success. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Download = crate::operations::Download<endpoint::Download>;

/// `DELETE /files/v3/files/{fileId}/gdpr-delete`
///
/// Answers 204. Scopes: `files`, `files.delete`, `files.ui_hidden.write`.
pub type GdprDelete = crate::operations::FilesGdprDelete<endpoint::GdprDelete>;

/// `GET /files/v3/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Get = crate::operations::FilesGetInV3<endpoint::Get>;

/// `GET /files/v3/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolder = crate::operations::GetFolder<endpoint::GetFolder>;

/// `GET /files/v3/folders/{folderPath}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetFolderByFolderPath = crate::operations::GetFolderByFolderPath<endpoint::GetFolderByFolderPath>;

/// `GET /files/v3/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::operations::GetFolderUpdateAsyncTaskStatus<endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/v3/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::operations::FilesGetImportFromUrlAsyncTaskStatus<endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/v3/files/{fileId}/signed-url`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetSignedUrl = crate::operations::FilesGetSignedUrl<endpoint::GetSignedUrl>;

/// `GET /files/v3/files/stat/{path}`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type GetStat = crate::operations::FilesGetStat<endpoint::GetStat>;

/// `GET /files/v3/files/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type Search = crate::operations::FilesSearchInV3<endpoint::Search>;

/// `GET /files/v3/folders/search`
///
/// Answers 200. Scopes: `files`, `files.read`, `files.ui_hidden.read`.
pub type SearchFolders = crate::operations::SearchFolders<endpoint::SearchFolders>;

/// `PUT /files/v3/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Set = crate::operations::FilesSetInV3<endpoint::Set>;

/// `PATCH /files/v3/files/{fileId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type Update = crate::operations::FilesUpdateInV3<endpoint::Update>;

/// `PATCH /files/v3/folders/{folderId}`
///
/// Answers 200. Scopes: `files`, `files.ui_hidden.write`, `files.write`.
pub type UpdateFolder = crate::operations::UpdateFolder<endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/files/v3/files/{fileId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolder: Description::delete("/files/v3/folders/{folderId}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolderByFolderPath: Description::delete("/files/v3/folders/{folderPath}")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Create: Description::post("/files/v3/files")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateFolder: Description::post("/files/v3/folders")
            .statuses(&[201])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateFolderUpdateAsync: Description::post("/files/v3/folders/update/async")
            .statuses(&[202])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        CreateImportFromUrlAsync: Description::post("/files/v3/files/import-from-url/async")
            .statuses(&[202])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        Download: Description::get("/files/v3/files/{fileId}/download")
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GdprDelete: Description::delete("/files/v3/files/{fileId}/gdpr-delete")
            .statuses(&[204])
            .scopes(&["files", "files.delete", "files.ui_hidden.write"]),
        Get: Description::get("/files/v3/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolder: Description::get("/files/v3/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolderByFolderPath: Description::get("/files/v3/folders/{folderPath}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetFolderUpdateAsyncTaskStatus: Description::get("/files/v3/folders/update/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        GetImportFromUrlAsyncTaskStatus: Description::get("/files/v3/files/import-from-url/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetSignedUrl: Description::get("/files/v3/files/{fileId}/signed-url")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        GetStat: Description::get("/files/v3/files/stat/{path}")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Search: Description::get("/files/v3/files/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        SearchFolders: Description::get("/files/v3/folders/search")
            .statuses(&[200])
            .scopes(&["files", "files.read", "files.ui_hidden.read"]),
        Set: Description::put("/files/v3/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        Update: Description::patch("/files/v3/files/{fileId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
        UpdateFolder: Description::patch("/files/v3/folders/{folderId}")
            .statuses(&[200])
            .scopes(&["files", "files.ui_hidden.write", "files.write"]),
    }
}
