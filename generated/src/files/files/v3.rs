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
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::Archive`.
pub type Archive = crate::Call<crate::operations::FilesArchive, endpoint::Archive>;

/// `DELETE /files/v3/folders/{folderId}`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::ArchiveFolder`.
pub type ArchiveFolder = crate::Call<crate::operations::ArchiveFolder, endpoint::ArchiveFolder>;

/// `DELETE /files/v3/folders/{folderPath}`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::ArchiveFolderByFolderPath`.
pub type ArchiveFolderByFolderPath =
    crate::Call<crate::operations::ArchiveFolderByFolderPath, endpoint::ArchiveFolderByFolderPath>;

/// `POST /files/v3/files`
///
/// Answers 201 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::Create`.
pub type Create = crate::Call<crate::operations::FilesCreateInV3, endpoint::Create>;

/// `POST /files/v3/folders`
///
/// Answers 201 (`Folder`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::CreateFolder`.
pub type CreateFolder = crate::Call<crate::operations::FilesCreateFolder, endpoint::CreateFolder>;

/// `POST /files/v3/folders/update/async`
///
/// Answers 202 (`FolderUpdateTaskLocator`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::CreateFolderUpdateAsync`.
pub type CreateFolderUpdateAsync =
    crate::Call<crate::operations::FilesCreateFolderUpdateAsync, endpoint::CreateFolderUpdateAsync>;

/// `POST /files/v3/files/import-from-url/async`
///
/// Answers 202 (`ImportFromUrlTaskLocator`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::CreateImportFromUrlAsync`.
pub type CreateImportFromUrlAsync =
    crate::Call<crate::operations::FilesCreateImportFromUrlAsync, endpoint::CreateImportFromUrlAsync>;

/// `GET /files/v3/files/{fileId}/download`
///
/// The specification names no success. Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09.
pub type Download = crate::Call<crate::operations::Download, endpoint::Download>;

/// `DELETE /files/v3/files/{fileId}/gdpr-delete`
///
/// Answers 204. Any of the scopes `files`, `files.delete`, `files.ui_hidden.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::GdprDelete`.
pub type GdprDelete = crate::Call<crate::operations::FilesGdprDelete, endpoint::GdprDelete>;

/// `GET /files/v3/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_03::Get`.
pub type Get = crate::Call<crate::operations::FilesGetInV3, endpoint::Get>;

/// `GET /files/v3/folders/{folderId}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_03::GetFolder`.
pub type GetFolder = crate::Call<crate::operations::GetFolder, endpoint::GetFolder>;

/// `GET /files/v3/folders/{folderPath}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_03::GetFolderByFolderPath`.
pub type GetFolderByFolderPath = crate::Call<crate::operations::GetFolderByFolderPath, endpoint::GetFolderByFolderPath>;

/// `GET /files/v3/folders/update/async/tasks/{taskId}/status`
///
/// Answers 200 (`FolderActionResponse`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::GetFolderUpdateAsyncTaskStatus`.
pub type GetFolderUpdateAsyncTaskStatus =
    crate::Call<crate::operations::GetFolderUpdateAsyncTaskStatus, endpoint::GetFolderUpdateAsyncTaskStatus>;

/// `GET /files/v3/files/import-from-url/async/tasks/{taskId}/status`
///
/// Answers 200 (`FileActionResponse`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_09::GetImportFromUrlAsyncTaskStatus`.
pub type GetImportFromUrlAsyncTaskStatus =
    crate::Call<crate::operations::FilesGetImportFromUrlAsyncTaskStatus, endpoint::GetImportFromUrlAsyncTaskStatus>;

/// `GET /files/v3/files/{fileId}/signed-url`
///
/// Answers 200 (`SignedUrl`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_03::GetSignedUrl`.
pub type GetSignedUrl = crate::Call<crate::operations::FilesGetSignedUrl, endpoint::GetSignedUrl>;

/// `GET /files/v3/files/stat/{path}`
///
/// Answers 200 (`FileStat`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_03::GetStat`.
pub type GetStat = crate::Call<crate::operations::FilesGetStat, endpoint::GetStat>;

/// `GET /files/v3/files/search`
///
/// Answers 200 (`CollectionResponseFile`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. At most 100 a page. Unsupported from 2027-09. Newer: `files::files::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::FilesSearchInV3, endpoint::Search>;

/// `GET /files/v3/folders/search`
///
/// Answers 200 (`CollectionResponseFolder`). Any of the scopes `files`, `files.read`, `files.ui_hidden.read`. Unsupported from 2027-09. Newer: `files::files::v2026_09::SearchFolders`.
pub type SearchFolders = crate::Call<crate::operations::SearchFolders, endpoint::SearchFolders>;

/// `PUT /files/v3/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::Set`.
pub type Set = crate::Call<crate::operations::FilesSetInV3, endpoint::Set>;

/// `PATCH /files/v3/files/{fileId}`
///
/// Answers 200 (`File`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_03::Update`.
pub type Update = crate::Call<crate::operations::FilesUpdateInV3, endpoint::Update>;

/// `PATCH /files/v3/folders/{folderId}`
///
/// Answers 200 (`Folder`). Any of the scopes `files`, `files.ui_hidden.write`, `files.write`. Unsupported from 2027-09. Newer: `files::files::v2026_09::UpdateFolder`.
pub type UpdateFolder = crate::Call<crate::operations::UpdateFolder, endpoint::UpdateFolder>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/files/v3/files/{fileId}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolder: Description::of(Delete,
            "/files/v3/folders/{folderId}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        ArchiveFolderByFolderPath: Description::of(Delete,
            "/files/v3/folders/{folderPath}",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        Create: Description::of(Post, "/files/v3/files", &[201], &["files", "files.ui_hidden.write", "files.write"]),
        CreateFolder: Description::of(Post,
            "/files/v3/folders",
            &[201], &["files", "files.ui_hidden.write", "files.write"]),
        CreateFolderUpdateAsync: Description::of(Post,
            "/files/v3/folders/update/async",
            &[202], &["files", "files.ui_hidden.write", "files.write"]),
        CreateImportFromUrlAsync: Description::of(Post,
            "/files/v3/files/import-from-url/async",
            &[202], &["files", "files.ui_hidden.write", "files.write"]),
        Download: Description::of(Get,
            "/files/v3/files/{fileId}/download",
            &[], &["files", "files.read", "files.ui_hidden.read"]),
        GdprDelete: Description::of(Delete,
            "/files/v3/files/{fileId}/gdpr-delete",
            &[204], &["files", "files.delete", "files.ui_hidden.write"]),
        Get: Description::of(Get, "/files/v3/files/{fileId}", &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolder: Description::of(Get,
            "/files/v3/folders/{folderId}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolderByFolderPath: Description::of(Get,
            "/files/v3/folders/{folderPath}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetFolderUpdateAsyncTaskStatus: Description::of(Get,
            "/files/v3/folders/update/async/tasks/{taskId}/status",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        GetImportFromUrlAsyncTaskStatus: Description::of(Get,
            "/files/v3/files/import-from-url/async/tasks/{taskId}/status",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetSignedUrl: Description::of(Get,
            "/files/v3/files/{fileId}/signed-url",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        GetStat: Description::of(Get,
            "/files/v3/files/stat/{path}",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        Search: Description::of(Get,
            "/files/v3/files/search",
            &[200], &["files", "files.read", "files.ui_hidden.read"]).page_limit(100),
        SearchFolders: Description::of(Get,
            "/files/v3/folders/search",
            &[200], &["files", "files.read", "files.ui_hidden.read"]),
        Set: Description::of(Put,
            "/files/v3/files/{fileId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        Update: Description::of(Patch,
            "/files/v3/files/{fileId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
        UpdateFolder: Description::of(Patch,
            "/files/v3/folders/{folderId}",
            &[200], &["files", "files.ui_hidden.write", "files.write"]),
    }
}
