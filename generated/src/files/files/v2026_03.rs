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
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09.
pub type Archive = crate::Call<crate::operations::FilesArchive, endpoint::Archive>;

/// `DELETE /files/2026-03/folders/{folderId}`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09.
pub type ArchiveFolder = crate::Call<crate::operations::ArchiveFolder, endpoint::ArchiveFolder>;

/// `DELETE /files/2026-03/folders/{folderPath}`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09.
pub type ArchiveFolderByFolderPath =
    crate::Call<crate::operations::ArchiveFolderByFolderPath, endpoint::ArchiveFolderByFolderPath>;

/// `POST /files/2026-03/files`
///
/// Answers 201 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09.
pub type Create = crate::Call<crate::operations::FilesCreate, endpoint::Create>;

/// `POST /files/2026-03/folders`
///
/// Answers 201 (`Folder`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09.
pub type CreateFolder = crate::Call<crate::operations::FilesCreateFolder, endpoint::CreateFolder>;

/// `POST /files/2026-03/folders/update/async`
///
/// Answers 202 (`FolderUpdateTaskLocator`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::CreateFolderUpdateAsync`.
pub type CreateFolderUpdateAsync =
    crate::Call<crate::operations::CreateFolderUpdateAsync, endpoint::CreateFolderUpdateAsync>;

/// `POST /files/2026-03/files/import-from-url/async`
///
/// Answers 202 (`ImportFromUrlTaskLocator`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::CreateImportFromUrlAsync`.
pub type CreateImportFromUrlAsync =
    crate::Call<crate::operations::CreateImportFromUrlAsync, endpoint::CreateImportFromUrlAsync>;

/// `DELETE /files/2026-03/files/{fileId}/gdpr-delete`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09.
pub type GdprDelete = crate::Call<crate::operations::FilesGdprDelete, endpoint::GdprDelete>;

/// `GET /files/2026-03/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::FilesGet, endpoint::Get>;

/// `GET /files/2026-03/folders/{folderId}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type GetFolder = crate::Call<crate::operations::GetFolder, endpoint::GetFolder>;

/// `GET /files/2026-03/folders/{folderPath}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type GetFolderByFolderPath = crate::Call<crate::operations::GetFolderByFolderPath, endpoint::GetFolderByFolderPath>;

/// `GET /files/2026-03/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200 (`FolderActionResponse`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::GetFolderUpdateAsyncTaskStatus`.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::Call<crate::operations::GetFolderUpdateAsyncTaskStatus, endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/2026-03/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200 (`FileActionResponse`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_09::GetImportFromUrlAsyncTaskStatus`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::Call<crate::operations::GetImportFromUrlAsyncTaskStatus, endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/2026-03/files/{fileId}/signed-url`
///
/// Answers 200 (`SignedUrl`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type GetSignedUrl = crate::Call<crate::operations::GetSignedUrl, endpoint::GetSignedUrl>;

/// `GET /files/2026-03/files/stat/{path}`
///
/// Answers 200 (`FileStat`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type GetStat = crate::Call<crate::operations::GetStat, endpoint::GetStat>;

/// `GET /files/2026-03/files/search`
///
/// Answers 200 (`CollectionResponseFile`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. At most 100 a page. Unsupported from 2027-09. Newer: `files::files::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::FilesSearch, endpoint::Search>;

/// `GET /files/2026-03/folders/search`
///
/// Answers 200 (`CollectionResponseFolder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_09::SearchFolders`.
pub type SearchFolders = crate::Call<crate::operations::SearchFolders, endpoint::SearchFolders>;

/// `PUT /files/2026-03/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09.
pub type Set = crate::Call<crate::operations::FilesSet, endpoint::Set>;

/// `PATCH /files/2026-03/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09.
pub type Update = crate::Call<crate::operations::FilesUpdate, endpoint::Update>;

/// `PATCH /files/2026-03/folders/{folderId}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::UpdateFolder`.
pub type UpdateFolder = crate::Call<crate::operations::UpdateFolder, endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/files/2026-03/files/{fileId}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolder: Description::of(Delete,
            "/files/2026-03/folders/{folderId}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolderByFolderPath: Description::of(Delete,
            "/files/2026-03/folders/{folderPath}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        Create: Description::of(Post,
            "/files/2026-03/files",
            &[201], &["files", "files.ui_hidden.write", "files.write"]),
        CreateFolder: Description::of(Post,
            "/files/2026-03/folders",
            &[201], &["files", "files.ui_hidden.write", "files.write"]),
        CreateFolderUpdateAsync: Description::of(Post,
            "/files/2026-03/folders/update/async",
            &[202], &["files", "files.ui_hidden.write", "files.write"]),
        CreateImportFromUrlAsync: Description::of(Post,
            "/files/2026-03/files/import-from-url/async",
            &[202], &["files", "files.ui_hidden.write", "files.write"]),
        GdprDelete: Description::of(Delete,
            "/files/2026-03/files/{fileId}/gdpr-delete",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        Get: Description::of(Get,
            "/files/2026-03/files/{fileId}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolder: Description::of(Get,
            "/files/2026-03/folders/{folderId}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolderByFolderPath: Description::of(Get,
            "/files/2026-03/folders/{folderPath}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolderUpdateAsyncTaskStatus: Description::of(Get,
            "/files/2026-03/folders/update/async/tasks/{taskId}/status",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        GetImportFromUrlAsyncTaskStatus: Description::of(Get,
            "/files/2026-03/files/import-from-url/async/tasks/{taskId}/status",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetSignedUrl: Description::of(Get,
            "/files/2026-03/files/{fileId}/signed-url",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetStat: Description::of(Get,
            "/files/2026-03/files/stat/{path}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        Search: Description::of(Get,
            "/files/2026-03/files/search",
            &[200], &["files", "files.read", "files.ui_hidden.read"]).page_limit(100),
        SearchFolders: Description::of(Get,
            "/files/2026-03/folders/search",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        Set: Description::of(Put,
            "/files/2026-03/files/{fileId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        Update: Description::of(Patch,
            "/files/2026-03/files/{fileId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        UpdateFolder: Description::of(Patch,
            "/files/2026-03/folders/{folderId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
    }
}
