// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseFile`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseFile {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `FilesFile`.
    pub results: Vec<FilesFile>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseFile "CollectionResponseFile" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseFile {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<FilesFile>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseFolder`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseFolder {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `Folder`.
    pub results: Vec<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseFolder "CollectionResponseFolder" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseFolder {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Folder>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 8 known values; any other is kept as it came.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum FileAccess {
    /// `HIDDEN_INDEXABLE`
    HiddenIndexable,
    /// `HIDDEN_NOT_INDEXABLE`
    HiddenNotIndexable,
    /// `HIDDEN_PRIVATE`
    HiddenPrivate,
    /// `HIDDEN_SENSITIVE`
    HiddenSensitive,
    /// `PRIVATE`
    Private,
    /// `PUBLIC_INDEXABLE`
    PublicIndexable,
    /// `PUBLIC_NOT_INDEXABLE`
    PublicNotIndexable,
    /// `SENSITIVE`
    Sensitive,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FileAccess "FileAccess" {
        0 HiddenIndexable "HIDDEN_INDEXABLE";
        1 HiddenNotIndexable "HIDDEN_NOT_INDEXABLE";
        2 HiddenPrivate "HIDDEN_PRIVATE";
        3 HiddenSensitive "HIDDEN_SENSITIVE";
        4 Private "PRIVATE";
        5 PublicIndexable "PUBLIC_INDEXABLE";
        6 PublicNotIndexable "PUBLIC_NOT_INDEXABLE";
        7 Sensitive "SENSITIVE";
    } 8
}

/// `FileActionResponse`: 9 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct FileActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: a `FilesFile`; may be absent.
    pub result: Option<FilesFile>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FileActionResponse "FileActionResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 result "result" optional = None;
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
        8 task_id "taskId" required = Text::EMPTY;
    }
}
impl FileActionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
        task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            started_at: started_at.into(),
            status: status.into(),
            task_id: task_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `File`: 21 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "File")]
#[non_exhaustive]
pub struct FileInV3 {
    /// `access`: a `FileAccess`.
    pub access: FileAccess,
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `defaultHostingUrl`: text; may be absent.
    pub default_hosting_url: Option<Text>,
    /// `encoding`: text; may be absent.
    pub encoding: Option<Text>,
    /// `expiresAt`: a whole number; may be absent.
    pub expires_at: Option<i64>,
    /// `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// `fileMd5`: text; may be absent.
    pub file_md5: Option<Text>,
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `path`: text; may be absent.
    pub path: Option<Text>,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `sourceGroup`: a `FileSourceGroup`; may be absent.
    pub source_group: Option<FileSourceGroup>,
    /// `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FileInV3 "File" {
        0 access "access" required = Shaped::blank();
        1 archived "archived" required = false;
        2 archived_at "archivedAt" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 default_hosting_url "defaultHostingUrl" optional = None;
        5 encoding "encoding" optional = None;
        6 expires_at "expiresAt" optional = None;
        7 extension "extension" optional = None;
        8 file_md5 "fileMd5" optional = None;
        9 height "height" optional = None;
        10 id "id" required = Text::EMPTY;
        11 is_usable_in_content "isUsableInContent" optional = None;
        12 name "name" optional = None;
        13 parent_folder_id "parentFolderId" optional = None;
        14 path "path" optional = None;
        15 size "size" optional = None;
        16 source_group "sourceGroup" optional = None;
        17 r#type "type" optional = None;
        18 updated_at "updatedAt" required = DateTime::UNSET;
        19 url "url" optional = None;
        20 width "width" optional = None;
    }
}
impl FileInV3 {
    /// One with all that is required.
    pub fn new(
        access: impl Into<FileAccess>,
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            access: access.into(),
            archived,
            created_at: created_at.into(),
            id: id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum FileSourceGroup {
    /// `CONTENT`
    Content,
    /// `CONVERSATIONS`
    Conversations,
    /// `FORMS`
    Forms,
    /// `UI_EXTENSIONS`
    UiExtensions,
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FileSourceGroup "FileSourceGroup" {
        0 Content "CONTENT";
        1 Conversations "CONVERSATIONS";
        2 Forms "FORMS";
        3 UiExtensions "UI_EXTENSIONS";
        4 UnknownValue "UNKNOWN";
    } 5
}

/// `FileStat`: 2 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FileStat {
    /// `file`: a `FilesFile`; may be absent.
    pub file: Option<FilesFile>,
    /// `folder`: a `Folder`; may be absent.
    pub folder: Option<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FileStat "FileStat" {
        0 file "file" optional = None;
        1 folder "folder" optional = None;
    }
}
impl FileStat {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for FileStat {
    fn default() -> Self {
        Self::new()
    }
}

/// `FileUpdateInput`: 7 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FileUpdateInput {
    /// `access`: a `FileAccess`; may be absent.
    pub access: Option<FileAccess>,
    /// `clearExpires`: true or false.
    pub clear_expires: bool,
    /// `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `parentFolderPath`: text; may be absent.
    pub parent_folder_path: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FileUpdateInput "FileUpdateInput" {
        0 access "access" optional = None;
        1 clear_expires "clearExpires" required = false;
        2 expires_at "expiresAt" optional = None;
        3 is_usable_in_content "isUsableInContent" optional = None;
        4 name "name" optional = None;
        5 parent_folder_id "parentFolderId" optional = None;
        6 parent_folder_path "parentFolderPath" optional = None;
    }
}
impl FileUpdateInput {
    /// One with all that is required.
    pub fn new(clear_expires: bool) -> Self {
        Self {
            clear_expires,
            ..Shaped::blank()
        }
    }
    /// Sets `access`.
    pub fn access(mut self, access: impl Into<FileAccess>) -> Self {
        self.access = Some(access.into());
        self
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
    /// Sets `parentFolderPath`.
    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<Text>) -> Self {
        self.parent_folder_path = Some(parent_folder_path.into());
        self
    }
}

/// `CollectionResponseFile`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "CollectionResponseFile")]
#[non_exhaustive]
pub struct FilesCollectionResponseFile {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `FileInV3`.
    pub results: Vec<FileInV3>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesCollectionResponseFile "CollectionResponseFile" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl FilesCollectionResponseFile {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<FileInV3>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 6 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesCreateBody {
    /// `charsetHunch`: text; may be absent.
    pub charset_hunch: Option<Text>,
    /// `file`: a file.
    pub file: File,
    /// `fileName`: text; may be absent.
    pub file_name: Option<Text>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `folderPath`: text; may be absent.
    pub folder_path: Option<Text>,
    /// `options`: text; may be absent.
    pub options: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesCreateBody "FilesCreateBody" {
        0 charset_hunch "charsetHunch" optional = None;
        1 file "file" required = File::EMPTY;
        2 file_name "fileName" optional = None;
        3 folder_id "folderId" optional = None;
        4 folder_path "folderPath" optional = None;
        5 options "options" optional = None;
    }
}
impl FilesCreateBody {
    /// One with all that is required.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `charsetHunch`.
    pub fn charset_hunch(mut self, charset_hunch: impl Into<Text>) -> Self {
        self.charset_hunch = Some(charset_hunch.into());
        self
    }
    /// Sets `fileName`.
    pub fn file_name(mut self, file_name: impl Into<Text>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl Into<Text>) -> Self {
        self.options = Some(options.into());
        self
    }
}

/// `File`: 21 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[doc(alias = "File")]
#[non_exhaustive]
pub struct FilesFile {
    /// `access`: a `FileAccess`; may be absent.
    pub access: Option<FileAccess>,
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `defaultHostingUrl`: text; may be absent.
    pub default_hosting_url: Option<Text>,
    /// `encoding`: text; may be absent.
    pub encoding: Option<Text>,
    /// `expiresAt`: a whole number; may be absent.
    pub expires_at: Option<i64>,
    /// `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// `fileMd5`: text; may be absent.
    pub file_md5: Option<Text>,
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `path`: text; may be absent.
    pub path: Option<Text>,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `sourceGroup`: a `FileSourceGroup`; may be absent.
    pub source_group: Option<FileSourceGroup>,
    /// `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesFile "File" {
        0 access "access" optional = None;
        1 archived "archived" required = false;
        2 archived_at "archivedAt" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 default_hosting_url "defaultHostingUrl" optional = None;
        5 encoding "encoding" optional = None;
        6 expires_at "expiresAt" optional = None;
        7 extension "extension" optional = None;
        8 file_md5 "fileMd5" optional = None;
        9 height "height" optional = None;
        10 id "id" required = Text::EMPTY;
        11 is_usable_in_content "isUsableInContent" optional = None;
        12 name "name" optional = None;
        13 parent_folder_id "parentFolderId" optional = None;
        14 path "path" optional = None;
        15 size "size" optional = None;
        16 source_group "sourceGroup" optional = None;
        17 r#type "type" optional = None;
        18 updated_at "updatedAt" required = DateTime::UNSET;
        19 url "url" optional = None;
        20 width "width" optional = None;
    }
}
impl FilesFile {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `FileActionResponse`: 9 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileActionResponse")]
#[non_exhaustive]
pub struct FilesFileActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: a `FileInV3`; may be absent.
    pub result: Option<FileInV3>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesFileActionResponse "FileActionResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 result "result" optional = None;
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
        8 task_id "taskId" required = Text::EMPTY;
    }
}
impl FilesFileActionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
        task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            started_at: started_at.into(),
            status: status.into(),
            task_id: task_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `FileStat`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileStat")]
#[non_exhaustive]
pub struct FilesFileStat {
    /// `file`: a `FileInV3`; may be absent.
    pub file: Option<FileInV3>,
    /// `folder`: a `Folder`; may be absent.
    pub folder: Option<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesFileStat "FileStat" {
        0 file "file" optional = None;
        1 folder "folder" optional = None;
    }
}
impl FilesFileStat {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for FilesFileStat {
    fn default() -> Self {
        Self::new()
    }
}

/// `FileUpdateInput`: 7 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileUpdateInput")]
#[non_exhaustive]
pub struct FilesFileUpdateInput {
    /// `access`: a `FileAccess`; may be absent.
    pub access: Option<FileAccess>,
    /// `clearExpires`: true or false; may be absent.
    pub clear_expires: Option<bool>,
    /// `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `parentFolderPath`: text; may be absent.
    pub parent_folder_path: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesFileUpdateInput "FileUpdateInput" {
        0 access "access" optional = None;
        1 clear_expires "clearExpires" optional = None;
        2 expires_at "expiresAt" optional = None;
        3 is_usable_in_content "isUsableInContent" optional = None;
        4 name "name" optional = None;
        5 parent_folder_id "parentFolderId" optional = None;
        6 parent_folder_path "parentFolderPath" optional = None;
    }
}
impl FilesFileUpdateInput {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `access`.
    pub fn access(mut self, access: impl Into<FileAccess>) -> Self {
        self.access = Some(access.into());
        self
    }
    /// Sets `clearExpires`.
    pub fn clear_expires(mut self, clear_expires: bool) -> Self {
        self.clear_expires = Some(clear_expires);
        self
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
    /// Sets `parentFolderPath`.
    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<Text>) -> Self {
        self.parent_folder_path = Some(parent_folder_path.into());
        self
    }
}
impl Default for FilesFileUpdateInput {
    fn default() -> Self {
        Self::new()
    }
}

/// `FolderUpdateTaskLocator`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FolderUpdateTaskLocator")]
#[non_exhaustive]
pub struct FilesFolderUpdateTaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text.
    pub links: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesFolderUpdateTaskLocator "FolderUpdateTaskLocator" {
        0 id "id" required = Text::EMPTY;
        1 links "links" required = Map::EMPTY;
    }
}
impl FilesFolderUpdateTaskLocator {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, links: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            links: links.into(),
            ..Shaped::blank()
        }
    }
}

/// `ImportFromUrlInput`: 10 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "ImportFromUrlInput")]
#[non_exhaustive]
pub struct FilesImportFromUrlInput {
    /// `access`: a `FileAccess`.
    pub access: FileAccess,
    /// `duplicateValidationScope`: a `ImportFromUrlInputDuplicateValidationScope`; may be absent.
    pub duplicate_validation_scope: Option<ImportFromUrlInputDuplicateValidationScope>,
    /// `duplicateValidationStrategy`: a `ImportFromUrlInputDuplicateValidationStrategy`; may be absent.
    pub duplicate_validation_strategy: Option<
        ImportFromUrlInputDuplicateValidationStrategy,
    >,
    /// `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `folderPath`: text; may be absent.
    pub folder_path: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `overwrite`: true or false; may be absent.
    pub overwrite: Option<bool>,
    /// `ttl`: text; may be absent.
    pub ttl: Option<Text>,
    /// `url`: text.
    pub url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesImportFromUrlInput "ImportFromUrlInput" {
        0 access "access" required = Shaped::blank();
        1 duplicate_validation_scope "duplicateValidationScope" optional = None;
        2 duplicate_validation_strategy "duplicateValidationStrategy" optional = None;
        3 expires_at "expiresAt" optional = None;
        4 folder_id "folderId" optional = None;
        5 folder_path "folderPath" optional = None;
        6 name "name" optional = None;
        7 overwrite "overwrite" optional = None;
        8 ttl "ttl" optional = None;
        9 url "url" required = Text::EMPTY;
    }
}
impl FilesImportFromUrlInput {
    /// One with all that is required.
    pub fn new(access: impl Into<FileAccess>, url: impl Into<Text>) -> Self {
        Self {
            access: access.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `duplicateValidationScope`.
    pub fn duplicate_validation_scope(
        mut self,
        duplicate_validation_scope: impl Into<ImportFromUrlInputDuplicateValidationScope>,
    ) -> Self {
        self.duplicate_validation_scope = Some(duplicate_validation_scope.into());
        self
    }
    /// Sets `duplicateValidationStrategy`.
    pub fn duplicate_validation_strategy(
        mut self,
        duplicate_validation_strategy: impl Into<
            ImportFromUrlInputDuplicateValidationStrategy,
        >,
    ) -> Self {
        self.duplicate_validation_strategy = Some(duplicate_validation_strategy.into());
        self
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `overwrite`.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// Sets `ttl`.
    pub fn ttl(mut self, ttl: impl Into<Text>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }
}

/// `ImportFromUrlTaskLocator`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "ImportFromUrlTaskLocator")]
#[non_exhaustive]
pub struct FilesImportFromUrlTaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text.
    pub links: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesImportFromUrlTaskLocator "ImportFromUrlTaskLocator" {
        0 id "id" required = Text::EMPTY;
        1 links "links" required = Map::EMPTY;
    }
}
impl FilesImportFromUrlTaskLocator {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, links: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            links: links.into(),
            ..Shaped::blank()
        }
    }
}

/// `SignedUrl`: 8 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "SignedUrl")]
#[non_exhaustive]
pub struct FilesSignedUrl {
    /// `expiresAt`: a point in time.
    pub expires_at: DateTime,
    /// `extension`: text.
    pub extension: Text,
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `size`: a whole number.
    pub size: i64,
    /// `type`: text.
    pub r#type: Text,
    /// `url`: text.
    pub url: Text,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FilesSignedUrl "SignedUrl" {
        0 expires_at "expiresAt" required = DateTime::UNSET;
        1 extension "extension" required = Text::EMPTY;
        2 height "height" optional = None;
        3 name "name" required = Text::EMPTY;
        4 size "size" required = 0;
        5 r#type "type" required = Text::EMPTY;
        6 url "url" required = Text::EMPTY;
        7 width "width" optional = None;
    }
}
impl FilesSignedUrl {
    /// One with all that is required.
    pub fn new(
        expires_at: impl Into<DateTime>,
        extension: impl Into<Text>,
        name: impl Into<Text>,
        size: impl Into<i64>,
        r#type: impl Into<Text>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            expires_at: expires_at.into(),
            extension: extension.into(),
            name: name.into(),
            size: size.into(),
            r#type: r#type.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// `Folder`: 8 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct Folder {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `path`: text; may be absent.
    pub path: Option<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    Folder "Folder" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 name "name" optional = None;
        5 parent_folder_id "parentFolderId" optional = None;
        6 path "path" optional = None;
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl Folder {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `FolderActionResponse`: 9 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FolderActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: a `Folder`; may be absent.
    pub result: Option<Folder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FolderActionResponse "FolderActionResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 result "result" optional = None;
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
        8 task_id "taskId" required = Text::EMPTY;
    }
}
impl FolderActionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
        task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            started_at: started_at.into(),
            status: status.into(),
            task_id: task_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `FolderInput`: 3 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FolderInput {
    /// `name`: text.
    pub name: Text,
    /// `parentFolderId`: text; may be absent.
    pub parent_folder_id: Option<Text>,
    /// `parentPath`: text; may be absent.
    pub parent_path: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FolderInput "FolderInput" {
        0 name "name" required = Text::EMPTY;
        1 parent_folder_id "parentFolderId" optional = None;
        2 parent_path "parentPath" optional = None;
    }
}
impl FolderInput {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
    /// Sets `parentPath`.
    pub fn parent_path(mut self, parent_path: impl Into<Text>) -> Self {
        self.parent_path = Some(parent_path.into());
        self
    }
}

/// `FolderUpdateInput`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FolderUpdateInput {
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: a whole number; may be absent.
    pub parent_folder_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FolderUpdateInput "FolderUpdateInput" {
        0 name "name" optional = None;
        1 parent_folder_id "parentFolderId" optional = None;
    }
}
impl FolderUpdateInput {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<i64>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
}
impl Default for FolderUpdateInput {
    fn default() -> Self {
        Self::new()
    }
}

/// `FolderUpdateInputWithId`: 3 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FolderUpdateInputWithId {
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: a whole number; may be absent.
    pub parent_folder_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FolderUpdateInputWithId "FolderUpdateInputWithId" {
        0 id "id" required = Text::EMPTY;
        1 name "name" optional = None;
        2 parent_folder_id "parentFolderId" optional = None;
    }
}
impl FolderUpdateInputWithId {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<i64>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
}

/// `FolderUpdateTaskLocator`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct FolderUpdateTaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FolderUpdateTaskLocator "FolderUpdateTaskLocator" {
        0 id "id" required = Text::EMPTY;
        1 links "links" optional = None;
    }
}
impl FolderUpdateTaskLocator {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub enum GetSignedUrlSize {
    /// `icon`
    Icon,
    /// `medium`
    Medium,
    /// `preview`
    Preview,
    /// `thumb`
    Thumb,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    GetSignedUrlSize "GetSignedUrlSize" {
        0 Icon "icon";
        1 Medium "medium";
        2 Preview "preview";
        3 Thumb "thumb";
    } 4
}

/// `ImportFromUrlInput`: 10 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ImportFromUrlInput {
    /// `access`: a `FileAccess`.
    pub access: FileAccess,
    /// `duplicateValidationScope`: a `ImportFromUrlInputDuplicateValidationScope`.
    pub duplicate_validation_scope: ImportFromUrlInputDuplicateValidationScope,
    /// `duplicateValidationStrategy`: a `ImportFromUrlInputDuplicateValidationStrategy`.
    pub duplicate_validation_strategy: ImportFromUrlInputDuplicateValidationStrategy,
    /// `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `folderPath`: text; may be absent.
    pub folder_path: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `overwrite`: true or false.
    pub overwrite: bool,
    /// `ttl`: text; may be absent.
    pub ttl: Option<Text>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportFromUrlInput "ImportFromUrlInput" {
        0 access "access" required = Shaped::blank();
        1 duplicate_validation_scope "duplicateValidationScope" required = Shaped::blank();
        2 duplicate_validation_strategy "duplicateValidationStrategy" required = Shaped::blank();
        3 expires_at "expiresAt" optional = None;
        4 folder_id "folderId" optional = None;
        5 folder_path "folderPath" optional = None;
        6 name "name" optional = None;
        7 overwrite "overwrite" required = false;
        8 ttl "ttl" optional = None;
        9 url "url" optional = None;
    }
}
impl ImportFromUrlInput {
    /// One with all that is required.
    pub fn new(
        access: impl Into<FileAccess>,
        duplicate_validation_scope: impl Into<
            ImportFromUrlInputDuplicateValidationScope,
        >,
        duplicate_validation_strategy: impl Into<
            ImportFromUrlInputDuplicateValidationStrategy,
        >,
        overwrite: bool,
    ) -> Self {
        Self {
            access: access.into(),
            duplicate_validation_scope: duplicate_validation_scope.into(),
            duplicate_validation_strategy: duplicate_validation_strategy.into(),
            overwrite,
            ..Shaped::blank()
        }
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `ttl`.
    pub fn ttl(mut self, ttl: impl Into<Text>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ImportFromUrlInputDuplicateValidationScope {
    /// `ENTIRE_PORTAL`
    EntirePortal,
    /// `EXACT_FOLDER`
    ExactFolder,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ImportFromUrlInputDuplicateValidationScope "ImportFromUrlInputDuplicateValidationScope" {
        0 EntirePortal "ENTIRE_PORTAL";
        1 ExactFolder "EXACT_FOLDER";
    } 2
}

/// 3 known values; any other is kept as it came.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ImportFromUrlInputDuplicateValidationStrategy {
    /// `NONE`
    None,
    /// `REJECT`
    Reject,
    /// `RETURN_EXISTING`
    ReturnExisting,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ImportFromUrlInputDuplicateValidationStrategy "ImportFromUrlInputDuplicateValidationStrategy" {
        0 None "NONE";
        1 Reject "REJECT";
        2 ReturnExisting "RETURN_EXISTING";
    } 3
}

/// `ImportFromUrlTaskLocator`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ImportFromUrlTaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportFromUrlTaskLocator "ImportFromUrlTaskLocator" {
        0 id "id" required = Text::EMPTY;
        1 links "links" optional = None;
    }
}
impl ImportFromUrlTaskLocator {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetBody {
    /// `charsetHunch`: text; may be absent.
    pub charset_hunch: Option<Text>,
    /// `file`: a file.
    pub file: File,
    /// `options`: text; may be absent.
    pub options: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SetBody "SetBody" {
        0 charset_hunch "charsetHunch" optional = None;
        1 file "file" required = File::EMPTY;
        2 options "options" optional = None;
    }
}
impl SetBody {
    /// One with all that is required.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `charsetHunch`.
    pub fn charset_hunch(mut self, charset_hunch: impl Into<Text>) -> Self {
        self.charset_hunch = Some(charset_hunch.into());
        self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl Into<Text>) -> Self {
        self.options = Some(options.into());
        self
    }
}

/// `SignedUrl`: 8 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct SignedUrl {
    /// `expiresAt`: a point in time.
    pub expires_at: DateTime,
    /// `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// `url`: text.
    pub url: Text,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SignedUrl "SignedUrl" {
        0 expires_at "expiresAt" required = DateTime::UNSET;
        1 extension "extension" optional = None;
        2 height "height" optional = None;
        3 name "name" optional = None;
        4 size "size" optional = None;
        5 r#type "type" optional = None;
        6 url "url" required = Text::EMPTY;
        7 width "width" optional = None;
    }
}
impl SignedUrl {
    /// One with all that is required.
    pub fn new(expires_at: impl Into<DateTime>, url: impl Into<Text>) -> Self {
        Self {
            expires_at: expires_at.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}
