// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, Paging, StandardError,
};

/// `CollectionResponseFile`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseFile {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `FilesFile`.
    pub results: Vec<FilesFile>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseFile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseFile", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseFile {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<FilesFile>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<FilesFile>> From<Vec<T>> for CollectionResponseFile {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<FilesFile>, const N: usize> From<[T; N]> for CollectionResponseFile {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseFolder`: 2 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseFolder {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `Folder`.
    pub results: Vec<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseFolder", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseFolder {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Folder>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<Folder>> From<Vec<T>> for CollectionResponseFolder {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Folder>, const N: usize> From<[T; N]> for CollectionResponseFolder {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for FileAccess {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileAccess", kind: Kind::Enumeration(&[
            "HIDDEN_INDEXABLE", "HIDDEN_NOT_INDEXABLE", "HIDDEN_PRIVATE", "HIDDEN_SENSITIVE", "PRIVATE",
            "PUBLIC_INDEXABLE", "PUBLIC_NOT_INDEXABLE", "SENSITIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HiddenIndexable => 0, Self::HiddenNotIndexable => 1, Self::HiddenPrivate => 2,
            Self::HiddenSensitive => 3, Self::Private => 4, Self::PublicIndexable => 5,
            Self::PublicNotIndexable => 6, Self::Sensitive => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HiddenIndexable, 1 => Self::HiddenNotIndexable, 2 => Self::HiddenPrivate,
            3 => Self::HiddenSensitive, 4 => Self::Private, 5 => Self::PublicIndexable,
            6 => Self::PublicNotIndexable, 7 => Self::Sensitive, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FileActionResponse`: 9 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct FileActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: `FilesFile`; may be absent.
    pub result: Option<FilesFile>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileActionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileActionResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "result", required: false },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
            Member { name: "taskId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            result: None, started_at: DateTime::UNSET, status: Shaped::blank(), task_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.result, 6 => &self.started_at, 7 => &self.status, 8 => &self.task_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.result, 6 => &mut self.started_at, 7 => &mut self.status,
            8 => &mut self.task_id, _ => &mut self.rest,
        }
    }
}
impl FileActionResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>, task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), started_at: started_at.into(), status: status.into(),
            task_id: task_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
    /// Sets `result`.
    pub fn result(mut self, result: impl Into<FilesFile>) -> Self { self.result = Some(result.into()); self }
}

/// `File`: 21 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "File")]
#[non_exhaustive]
pub struct FileInV3 {
    /// `access`: `FileAccess`.
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
    /// `sourceGroup`: `FileSourceGroup`; may be absent.
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
impl Shaped for FileInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "File", kind: Kind::Record(&[
            Member { name: "access", required: true }, Member { name: "archived", required: true },
            Member { name: "archivedAt", required: false }, Member { name: "createdAt", required: true },
            Member { name: "defaultHostingUrl", required: false }, Member { name: "encoding", required: false },
            Member { name: "expiresAt", required: false }, Member { name: "extension", required: false },
            Member { name: "fileMd5", required: false }, Member { name: "height", required: false },
            Member { name: "id", required: true }, Member { name: "isUsableInContent", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "path", required: false }, Member { name: "size", required: false },
            Member { name: "sourceGroup", required: false }, Member { name: "type", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
            Member { name: "width", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: Shaped::blank(), archived: false, archived_at: None, created_at: DateTime::UNSET,
            default_hosting_url: None, encoding: None, expires_at: None, extension: None, file_md5: None,
            height: None, id: Text::EMPTY, is_usable_in_content: None, name: None, parent_folder_id: None,
            path: None, size: None, source_group: None, r#type: None, updated_at: DateTime::UNSET, url: None,
            width: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.archived, 2 => &self.archived_at, 3 => &self.created_at,
            4 => &self.default_hosting_url, 5 => &self.encoding, 6 => &self.expires_at, 7 => &self.extension,
            8 => &self.file_md5, 9 => &self.height, 10 => &self.id, 11 => &self.is_usable_in_content,
            12 => &self.name, 13 => &self.parent_folder_id, 14 => &self.path, 15 => &self.size,
            16 => &self.source_group, 17 => &self.r#type, 18 => &self.updated_at, 19 => &self.url, 20 => &self.width,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.archived, 2 => &mut self.archived_at, 3 => &mut self.created_at,
            4 => &mut self.default_hosting_url, 5 => &mut self.encoding, 6 => &mut self.expires_at,
            7 => &mut self.extension, 8 => &mut self.file_md5, 9 => &mut self.height, 10 => &mut self.id,
            11 => &mut self.is_usable_in_content, 12 => &mut self.name, 13 => &mut self.parent_folder_id,
            14 => &mut self.path, 15 => &mut self.size, 16 => &mut self.source_group, 17 => &mut self.r#type,
            18 => &mut self.updated_at, 19 => &mut self.url, 20 => &mut self.width, _ => &mut self.rest,
        }
    }
}
impl FileInV3 {
    /// With all that is required.
    pub fn new(
        access: impl Into<FileAccess>, archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            access: access.into(), archived, created_at: created_at.into(), id: id.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `defaultHostingUrl`.
    pub fn default_hosting_url(mut self, default_hosting_url: impl Into<Text>) -> Self {
        self.default_hosting_url = Some(default_hosting_url.into()); self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self { self.encoding = Some(encoding.into()); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<i64>) -> Self { self.expires_at = Some(expires_at.into()); self }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self { self.extension = Some(extension.into()); self }
    /// Sets `fileMd5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self { self.file_md5 = Some(file_md5.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.path = Some(path.into()); self }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `sourceGroup`.
    pub fn source_group(mut self, source_group: impl Into<FileSourceGroup>) -> Self {
        self.source_group = Some(source_group.into()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.r#type = Some(r#type.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.width = Some(width.into()); self }
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
impl Shaped for FileSourceGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileSourceGroup", kind: Kind::Enumeration(&[
            "CONTENT", "CONVERSATIONS", "FORMS", "UI_EXTENSIONS", "UNKNOWN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Content => 0, Self::Conversations => 1, Self::Forms => 2, Self::UiExtensions => 3,
            Self::UnknownValue => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Content, 1 => Self::Conversations, 2 => Self::Forms, 3 => Self::UiExtensions,
            4 => Self::UnknownValue, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FileStat`: 2 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FileStat {
    /// `file`: `FilesFile`; may be absent.
    pub file: Option<FilesFile>,
    /// `folder`: `Folder`; may be absent.
    pub folder: Option<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileStat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileStat", kind: Kind::Record(&[
            Member { name: "file", required: false }, Member { name: "folder", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file: None, folder: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file, 1 => &self.folder, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file, 1 => &mut self.folder, _ => &mut self.rest }
    }
}
impl FileStat {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<FilesFile>) -> Self { self.file = Some(file.into()); self }
    /// Sets `folder`.
    pub fn folder(mut self, folder: impl Into<Folder>) -> Self { self.folder = Some(folder.into()); self }
}
impl Default for FileStat {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FileUpdateInput`: 7 members.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FileUpdateInput {
    /// `access`: `FileAccess`; may be absent.
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
impl Shaped for FileUpdateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileUpdateInput", kind: Kind::Record(&[
            Member { name: "access", required: false }, Member { name: "clearExpires", required: true },
            Member { name: "expiresAt", required: false }, Member { name: "isUsableInContent", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "parentFolderPath", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: None, clear_expires: false, expires_at: None, is_usable_in_content: None, name: None,
            parent_folder_id: None, parent_folder_path: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.clear_expires, 2 => &self.expires_at, 3 => &self.is_usable_in_content,
            4 => &self.name, 5 => &self.parent_folder_id, 6 => &self.parent_folder_path, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.clear_expires, 2 => &mut self.expires_at,
            3 => &mut self.is_usable_in_content, 4 => &mut self.name, 5 => &mut self.parent_folder_id,
            6 => &mut self.parent_folder_path, _ => &mut self.rest,
        }
    }
}
impl FileUpdateInput {
    /// With all that is required.
    pub fn new(clear_expires: bool) -> Self { Self { clear_expires, ..Shaped::blank() } }
    /// Sets `access`.
    pub fn access(mut self, access: impl Into<FileAccess>) -> Self { self.access = Some(access.into()); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into()); self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `parentFolderPath`.
    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<Text>) -> Self {
        self.parent_folder_path = Some(parent_folder_path.into()); self
    }
}

/// `CollectionResponseFile`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "CollectionResponseFile")]
#[non_exhaustive]
pub struct FilesCollectionResponseFile {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `FileInV3`.
    pub results: Vec<FileInV3>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilesCollectionResponseFile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseFile", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl FilesCollectionResponseFile {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<FileInV3>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<FileInV3>> From<Vec<T>> for FilesCollectionResponseFile {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<FileInV3>, const N: usize> From<[T; N]> for FilesCollectionResponseFile {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for FilesCreateBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreateBody", kind: Kind::Record(&[
            Member { name: "charsetHunch", required: false }, Member { name: "file", required: true },
            Member { name: "fileName", required: false }, Member { name: "folderId", required: false },
            Member { name: "folderPath", required: false }, Member { name: "options", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            charset_hunch: None, file: File::default(), file_name: None, folder_id: None, folder_path: None,
            options: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.charset_hunch, 1 => &self.file, 2 => &self.file_name, 3 => &self.folder_id,
            4 => &self.folder_path, 5 => &self.options, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.charset_hunch, 1 => &mut self.file, 2 => &mut self.file_name, 3 => &mut self.folder_id,
            4 => &mut self.folder_path, 5 => &mut self.options, _ => &mut self.rest,
        }
    }
}
impl FilesCreateBody {
    /// With all that is required.
    pub fn new(file: impl Into<File>) -> Self { Self { file: file.into(), ..Shaped::blank() } }
    /// Sets `charsetHunch`.
    pub fn charset_hunch(mut self, charset_hunch: impl Into<Text>) -> Self {
        self.charset_hunch = Some(charset_hunch.into()); self
    }
    /// Sets `fileName`.
    pub fn file_name(mut self, file_name: impl Into<Text>) -> Self { self.file_name = Some(file_name.into()); self }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl Into<Text>) -> Self { self.options = Some(options.into()); self }
}

/// `File`: 21 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[doc(alias = "File")]
#[non_exhaustive]
pub struct FilesFile {
    /// `access`: `FileAccess`; may be absent.
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
    /// `sourceGroup`: `FileSourceGroup`; may be absent.
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
impl Shaped for FilesFile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "File", kind: Kind::Record(&[
            Member { name: "access", required: false }, Member { name: "archived", required: true },
            Member { name: "archivedAt", required: false }, Member { name: "createdAt", required: true },
            Member { name: "defaultHostingUrl", required: false }, Member { name: "encoding", required: false },
            Member { name: "expiresAt", required: false }, Member { name: "extension", required: false },
            Member { name: "fileMd5", required: false }, Member { name: "height", required: false },
            Member { name: "id", required: true }, Member { name: "isUsableInContent", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "path", required: false }, Member { name: "size", required: false },
            Member { name: "sourceGroup", required: false }, Member { name: "type", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
            Member { name: "width", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: None, archived: false, archived_at: None, created_at: DateTime::UNSET, default_hosting_url: None,
            encoding: None, expires_at: None, extension: None, file_md5: None, height: None, id: Text::EMPTY,
            is_usable_in_content: None, name: None, parent_folder_id: None, path: None, size: None,
            source_group: None, r#type: None, updated_at: DateTime::UNSET, url: None, width: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.archived, 2 => &self.archived_at, 3 => &self.created_at,
            4 => &self.default_hosting_url, 5 => &self.encoding, 6 => &self.expires_at, 7 => &self.extension,
            8 => &self.file_md5, 9 => &self.height, 10 => &self.id, 11 => &self.is_usable_in_content,
            12 => &self.name, 13 => &self.parent_folder_id, 14 => &self.path, 15 => &self.size,
            16 => &self.source_group, 17 => &self.r#type, 18 => &self.updated_at, 19 => &self.url, 20 => &self.width,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.archived, 2 => &mut self.archived_at, 3 => &mut self.created_at,
            4 => &mut self.default_hosting_url, 5 => &mut self.encoding, 6 => &mut self.expires_at,
            7 => &mut self.extension, 8 => &mut self.file_md5, 9 => &mut self.height, 10 => &mut self.id,
            11 => &mut self.is_usable_in_content, 12 => &mut self.name, 13 => &mut self.parent_folder_id,
            14 => &mut self.path, 15 => &mut self.size, 16 => &mut self.source_group, 17 => &mut self.r#type,
            18 => &mut self.updated_at, 19 => &mut self.url, 20 => &mut self.width, _ => &mut self.rest,
        }
    }
}
impl FilesFile {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `access`.
    pub fn access(mut self, access: impl Into<FileAccess>) -> Self { self.access = Some(access.into()); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `defaultHostingUrl`.
    pub fn default_hosting_url(mut self, default_hosting_url: impl Into<Text>) -> Self {
        self.default_hosting_url = Some(default_hosting_url.into()); self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self { self.encoding = Some(encoding.into()); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<i64>) -> Self { self.expires_at = Some(expires_at.into()); self }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self { self.extension = Some(extension.into()); self }
    /// Sets `fileMd5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self { self.file_md5 = Some(file_md5.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.path = Some(path.into()); self }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `sourceGroup`.
    pub fn source_group(mut self, source_group: impl Into<FileSourceGroup>) -> Self {
        self.source_group = Some(source_group.into()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.r#type = Some(r#type.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.width = Some(width.into()); self }
}

/// `FileActionResponse`: 9 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileActionResponse")]
#[non_exhaustive]
pub struct FilesFileActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: `FileInV3`; may be absent.
    pub result: Option<FileInV3>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilesFileActionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileActionResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "result", required: false },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
            Member { name: "taskId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            result: None, started_at: DateTime::UNSET, status: Shaped::blank(), task_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.result, 6 => &self.started_at, 7 => &self.status, 8 => &self.task_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.result, 6 => &mut self.started_at, 7 => &mut self.status,
            8 => &mut self.task_id, _ => &mut self.rest,
        }
    }
}
impl FilesFileActionResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>, task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), started_at: started_at.into(), status: status.into(),
            task_id: task_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
    /// Sets `result`.
    pub fn result(mut self, result: impl Into<FileInV3>) -> Self { self.result = Some(result.into()); self }
}

/// `FileStat`: 2 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileStat")]
#[non_exhaustive]
pub struct FilesFileStat {
    /// `file`: `FileInV3`; may be absent.
    pub file: Option<FileInV3>,
    /// `folder`: `Folder`; may be absent.
    pub folder: Option<Folder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilesFileStat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileStat", kind: Kind::Record(&[
            Member { name: "file", required: false }, Member { name: "folder", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file: None, folder: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file, 1 => &self.folder, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file, 1 => &mut self.folder, _ => &mut self.rest }
    }
}
impl FilesFileStat {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<FileInV3>) -> Self { self.file = Some(file.into()); self }
    /// Sets `folder`.
    pub fn folder(mut self, folder: impl Into<Folder>) -> Self { self.folder = Some(folder.into()); self }
}
impl Default for FilesFileStat {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FileUpdateInput`: 7 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "FileUpdateInput")]
#[non_exhaustive]
pub struct FilesFileUpdateInput {
    /// `access`: `FileAccess`; may be absent.
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
impl Shaped for FilesFileUpdateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileUpdateInput", kind: Kind::Record(&[
            Member { name: "access", required: false }, Member { name: "clearExpires", required: false },
            Member { name: "expiresAt", required: false }, Member { name: "isUsableInContent", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "parentFolderPath", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: None, clear_expires: None, expires_at: None, is_usable_in_content: None, name: None,
            parent_folder_id: None, parent_folder_path: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.clear_expires, 2 => &self.expires_at, 3 => &self.is_usable_in_content,
            4 => &self.name, 5 => &self.parent_folder_id, 6 => &self.parent_folder_path, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.clear_expires, 2 => &mut self.expires_at,
            3 => &mut self.is_usable_in_content, 4 => &mut self.name, 5 => &mut self.parent_folder_id,
            6 => &mut self.parent_folder_path, _ => &mut self.rest,
        }
    }
}
impl FilesFileUpdateInput {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `access`.
    pub fn access(mut self, access: impl Into<FileAccess>) -> Self { self.access = Some(access.into()); self }
    /// Sets `clearExpires`.
    pub fn clear_expires(mut self, clear_expires: bool) -> Self { self.clear_expires = Some(clear_expires); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into()); self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `parentFolderPath`.
    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<Text>) -> Self {
        self.parent_folder_path = Some(parent_folder_path.into()); self
    }
}
impl Default for FilesFileUpdateInput {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for FilesFolderUpdateTaskLocator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderUpdateTaskLocator", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "links", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, links: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.links, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.links, _ => &mut self.rest }
    }
}
impl FilesFolderUpdateTaskLocator {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, links: impl Into<Map<Text>>) -> Self {
        Self { id: id.into(), links: links.into(), rest: Rest::EMPTY }
    }
}

/// `ImportFromUrlInput`: 10 members.
///
/// Published by `files/files`, in v3.
#[doc(alias = "ImportFromUrlInput")]
#[non_exhaustive]
pub struct FilesImportFromUrlInput {
    /// `access`: `FileAccess`.
    pub access: FileAccess,
    /// `duplicateValidationScope`: `ImportFromUrlInputDuplicateValidationScope`; may be absent.
    pub duplicate_validation_scope: Option<ImportFromUrlInputDuplicateValidationScope>,
    /// `duplicateValidationStrategy`: `ImportFromUrlInputDuplicateValidationStrategy`; may be absent.
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
impl Shaped for FilesImportFromUrlInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlInput", kind: Kind::Record(&[
            Member { name: "access", required: true }, Member { name: "duplicateValidationScope", required: false },
            Member { name: "duplicateValidationStrategy", required: false },
            Member { name: "expiresAt", required: false }, Member { name: "folderId", required: false },
            Member { name: "folderPath", required: false }, Member { name: "name", required: false },
            Member { name: "overwrite", required: false }, Member { name: "ttl", required: false },
            Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: Shaped::blank(), duplicate_validation_scope: None, duplicate_validation_strategy: None,
            expires_at: None, folder_id: None, folder_path: None, name: None, overwrite: None, ttl: None,
            url: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.duplicate_validation_scope, 2 => &self.duplicate_validation_strategy,
            3 => &self.expires_at, 4 => &self.folder_id, 5 => &self.folder_path, 6 => &self.name,
            7 => &self.overwrite, 8 => &self.ttl, 9 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.duplicate_validation_scope,
            2 => &mut self.duplicate_validation_strategy, 3 => &mut self.expires_at, 4 => &mut self.folder_id,
            5 => &mut self.folder_path, 6 => &mut self.name, 7 => &mut self.overwrite, 8 => &mut self.ttl,
            9 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl FilesImportFromUrlInput {
    /// With all that is required.
    pub fn new(access: impl Into<FileAccess>, url: impl Into<Text>) -> Self {
        Self { access: access.into(), url: url.into(), ..Shaped::blank() }
    }
    /// Sets `duplicateValidationScope`.
    pub fn duplicate_validation_scope(
        mut self, duplicate_validation_scope: impl Into<ImportFromUrlInputDuplicateValidationScope>,
    ) -> Self {
        self.duplicate_validation_scope = Some(duplicate_validation_scope.into()); self
    }
    /// Sets `duplicateValidationStrategy`.
    pub fn duplicate_validation_strategy(
        mut self, duplicate_validation_strategy: impl Into<ImportFromUrlInputDuplicateValidationStrategy>,
    ) -> Self {
        self.duplicate_validation_strategy = Some(duplicate_validation_strategy.into()); self
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `overwrite`.
    pub fn overwrite(mut self, overwrite: bool) -> Self { self.overwrite = Some(overwrite); self }
    /// Sets `ttl`.
    pub fn ttl(mut self, ttl: impl Into<Text>) -> Self { self.ttl = Some(ttl.into()); self }
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
impl Shaped for FilesImportFromUrlTaskLocator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlTaskLocator", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "links", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, links: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.links, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.links, _ => &mut self.rest }
    }
}
impl FilesImportFromUrlTaskLocator {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, links: impl Into<Map<Text>>) -> Self {
        Self { id: id.into(), links: links.into(), rest: Rest::EMPTY }
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
impl Shaped for FilesSignedUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SignedUrl", kind: Kind::Record(&[
            Member { name: "expiresAt", required: true }, Member { name: "extension", required: true },
            Member { name: "height", required: false }, Member { name: "name", required: true },
            Member { name: "size", required: true }, Member { name: "type", required: true },
            Member { name: "url", required: true }, Member { name: "width", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            expires_at: DateTime::UNSET, extension: Text::EMPTY, height: None, name: Text::EMPTY, size: 0,
            r#type: Text::EMPTY, url: Text::EMPTY, width: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expires_at, 1 => &self.extension, 2 => &self.height, 3 => &self.name, 4 => &self.size,
            5 => &self.r#type, 6 => &self.url, 7 => &self.width, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expires_at, 1 => &mut self.extension, 2 => &mut self.height, 3 => &mut self.name,
            4 => &mut self.size, 5 => &mut self.r#type, 6 => &mut self.url, 7 => &mut self.width,
            _ => &mut self.rest,
        }
    }
}
impl FilesSignedUrl {
    /// With all that is required.
    pub fn new(
        expires_at: impl Into<DateTime>, extension: impl Into<Text>, name: impl Into<Text>, size: impl Into<i64>,
        r#type: impl Into<Text>, url: impl Into<Text>,
    ) -> Self {
        Self {
            expires_at: expires_at.into(), extension: extension.into(), name: name.into(), size: size.into(),
            r#type: r#type.into(), url: url.into(), ..Shaped::blank()
        }
    }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.width = Some(width.into()); self }
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
impl Shaped for Folder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Folder", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "path", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY, name: None,
            parent_folder_id: None, path: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.name,
            5 => &self.parent_folder_id, 6 => &self.path, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.parent_folder_id, 6 => &mut self.path, 7 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl Folder {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.path = Some(path.into()); self }
}

/// `FolderActionResponse`: 9 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FolderActionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `result`: `Folder`; may be absent.
    pub result: Option<Folder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// `taskId`: text.
    pub task_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FolderActionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderActionResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "result", required: false },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
            Member { name: "taskId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            result: None, started_at: DateTime::UNSET, status: Shaped::blank(), task_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.result, 6 => &self.started_at, 7 => &self.status, 8 => &self.task_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.result, 6 => &mut self.started_at, 7 => &mut self.status,
            8 => &mut self.task_id, _ => &mut self.rest,
        }
    }
}
impl FolderActionResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>, task_id: impl Into<Text>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), started_at: started_at.into(), status: status.into(),
            task_id: task_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
    /// Sets `result`.
    pub fn result(mut self, result: impl Into<Folder>) -> Self { self.result = Some(result.into()); self }
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
impl Shaped for FolderInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderInput", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "parentFolderId", required: false },
            Member { name: "parentPath", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { name: Text::EMPTY, parent_folder_id: None, parent_path: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.parent_folder_id, 2 => &self.parent_path, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name, 1 => &mut self.parent_folder_id, 2 => &mut self.parent_path, _ => &mut self.rest,
        }
    }
}
impl FolderInput {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Text>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `parentPath`.
    pub fn parent_path(mut self, parent_path: impl Into<Text>) -> Self {
        self.parent_path = Some(parent_path.into()); self
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
impl Shaped for FolderUpdateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderUpdateInput", kind: Kind::Record(&[
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: None, parent_folder_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.parent_folder_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.parent_folder_id, _ => &mut self.rest }
    }
}
impl FolderUpdateInput {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<i64>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
}
impl Default for FolderUpdateInput {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for FolderUpdateInputWithId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderUpdateInputWithId", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: false },
            Member { name: "parentFolderId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, name: None, parent_folder_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, 2 => &self.parent_folder_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, 2 => &mut self.parent_folder_id, _ => &mut self.rest }
    }
}
impl FolderUpdateInputWithId {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<i64>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
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
impl Shaped for FolderUpdateTaskLocator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FolderUpdateTaskLocator", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "links", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, links: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.links, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.links, _ => &mut self.rest }
    }
}
impl FolderUpdateTaskLocator {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
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
impl Shaped for GetSignedUrlSize {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSignedUrlSize", kind: Kind::Enumeration(&["icon", "medium", "preview", "thumb"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Icon => 0, Self::Medium => 1, Self::Preview => 2, Self::Thumb => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Icon, 1 => Self::Medium, 2 => Self::Preview, 3 => Self::Thumb,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ImportFromUrlInput`: 10 members.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ImportFromUrlInput {
    /// `access`: `FileAccess`.
    pub access: FileAccess,
    /// `duplicateValidationScope`: `ImportFromUrlInputDuplicateValidationScope`.
    pub duplicate_validation_scope: ImportFromUrlInputDuplicateValidationScope,
    /// `duplicateValidationStrategy`: `ImportFromUrlInputDuplicateValidationStrategy`.
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
impl Shaped for ImportFromUrlInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlInput", kind: Kind::Record(&[
            Member { name: "access", required: true }, Member { name: "duplicateValidationScope", required: true },
            Member { name: "duplicateValidationStrategy", required: true },
            Member { name: "expiresAt", required: false }, Member { name: "folderId", required: false },
            Member { name: "folderPath", required: false }, Member { name: "name", required: false },
            Member { name: "overwrite", required: true }, Member { name: "ttl", required: false },
            Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access: Shaped::blank(), duplicate_validation_scope: Shaped::blank(),
            duplicate_validation_strategy: Shaped::blank(), expires_at: None, folder_id: None, folder_path: None,
            name: None, overwrite: false, ttl: None, url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access, 1 => &self.duplicate_validation_scope, 2 => &self.duplicate_validation_strategy,
            3 => &self.expires_at, 4 => &self.folder_id, 5 => &self.folder_path, 6 => &self.name,
            7 => &self.overwrite, 8 => &self.ttl, 9 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access, 1 => &mut self.duplicate_validation_scope,
            2 => &mut self.duplicate_validation_strategy, 3 => &mut self.expires_at, 4 => &mut self.folder_id,
            5 => &mut self.folder_path, 6 => &mut self.name, 7 => &mut self.overwrite, 8 => &mut self.ttl,
            9 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl ImportFromUrlInput {
    /// With all that is required.
    pub fn new(
        access: impl Into<FileAccess>,
        duplicate_validation_scope: impl Into<ImportFromUrlInputDuplicateValidationScope>,
        duplicate_validation_strategy: impl Into<ImportFromUrlInputDuplicateValidationStrategy>, overwrite: bool,
    ) -> Self {
        Self {
            access: access.into(), duplicate_validation_scope: duplicate_validation_scope.into(),
            duplicate_validation_strategy: duplicate_validation_strategy.into(), overwrite, ..Shaped::blank()
        }
    }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `folderPath`.
    pub fn folder_path(mut self, folder_path: impl Into<Text>) -> Self {
        self.folder_path = Some(folder_path.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `ttl`.
    pub fn ttl(mut self, ttl: impl Into<Text>) -> Self { self.ttl = Some(ttl.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
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
impl Shaped for ImportFromUrlInputDuplicateValidationScope {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlInputDuplicateValidationScope", kind: Kind::Enumeration(&[
            "ENTIRE_PORTAL", "EXACT_FOLDER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::EntirePortal => 0, Self::ExactFolder => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EntirePortal, 1 => Self::ExactFolder, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ImportFromUrlInputDuplicateValidationStrategy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlInputDuplicateValidationStrategy", kind: Kind::Enumeration(&[
            "NONE", "REJECT", "RETURN_EXISTING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::None => 0, Self::Reject => 1, Self::ReturnExisting => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::None, 1 => Self::Reject, 2 => Self::ReturnExisting, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ImportFromUrlTaskLocator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportFromUrlTaskLocator", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "links", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, links: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.links, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.links, _ => &mut self.rest }
    }
}
impl ImportFromUrlTaskLocator {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
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
impl Shaped for SetBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetBody", kind: Kind::Record(&[
            Member { name: "charsetHunch", required: false }, Member { name: "file", required: true },
            Member { name: "options", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { charset_hunch: None, file: File::default(), options: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.charset_hunch, 1 => &self.file, 2 => &self.options, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.charset_hunch, 1 => &mut self.file, 2 => &mut self.options, _ => &mut self.rest }
    }
}
impl SetBody {
    /// With all that is required.
    pub fn new(file: impl Into<File>) -> Self { Self { file: file.into(), ..Shaped::blank() } }
    /// Sets `charsetHunch`.
    pub fn charset_hunch(mut self, charset_hunch: impl Into<Text>) -> Self {
        self.charset_hunch = Some(charset_hunch.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl Into<Text>) -> Self { self.options = Some(options.into()); self }
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
impl Shaped for SignedUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SignedUrl", kind: Kind::Record(&[
            Member { name: "expiresAt", required: true }, Member { name: "extension", required: false },
            Member { name: "height", required: false }, Member { name: "name", required: false },
            Member { name: "size", required: false }, Member { name: "type", required: false },
            Member { name: "url", required: true }, Member { name: "width", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            expires_at: DateTime::UNSET, extension: None, height: None, name: None, size: None, r#type: None,
            url: Text::EMPTY, width: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expires_at, 1 => &self.extension, 2 => &self.height, 3 => &self.name, 4 => &self.size,
            5 => &self.r#type, 6 => &self.url, 7 => &self.width, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expires_at, 1 => &mut self.extension, 2 => &mut self.height, 3 => &mut self.name,
            4 => &mut self.size, 5 => &mut self.r#type, 6 => &mut self.url, 7 => &mut self.width,
            _ => &mut self.rest,
        }
    }
}
impl SignedUrl {
    /// With all that is required.
    pub fn new(expires_at: impl Into<DateTime>, url: impl Into<Text>) -> Self {
        Self { expires_at: expires_at.into(), url: url.into(), ..Shaped::blank() }
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self { self.extension = Some(extension.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.r#type = Some(r#type.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.width = Some(width.into()); self }
}

crate::runtime::shaped_traits! {
    CollectionResponseFile, CollectionResponseFolder, FileActionResponse, FileInV3, FileStat, FileUpdateInput,
    FilesCollectionResponseFile, FilesCreateBody, FilesFile, FilesFileActionResponse, FilesFileStat,
    FilesFileUpdateInput, FilesFolderUpdateTaskLocator, FilesImportFromUrlInput, FilesImportFromUrlTaskLocator,
    FilesSignedUrl, Folder, FolderActionResponse, FolderInput, FolderUpdateInput, FolderUpdateInputWithId,
    FolderUpdateTaskLocator, ImportFromUrlInput, ImportFromUrlTaskLocator, SetBody, SignedUrl,
}

crate::runtime::enumeration_traits! {
    FileAccess, FileSourceGroup, GetSignedUrlSize, ImportFromUrlInputDuplicateValidationScope,
    ImportFromUrlInputDuplicateValidationStrategy,
}
