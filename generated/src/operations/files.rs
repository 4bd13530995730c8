// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveFolderByFolderPath<E> {
    /// The path's `folder_path`: text.
    pub folder_path: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFolderByFolderPath<E> {
    /// A request with all that is required.
    pub fn new(folder_path: impl Into<Text>) -> Self {
        Self {
            folder_path: folder_path.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFolderByFolderPath "ArchiveFolderByFolderPath" -> () {
        path 1 {
            0 folder_path = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateFolderUpdateAsync<E> {
    /// The body, `application/json`: a `FolderUpdateInputWithId`.
    pub body: FolderUpdateInputWithId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateFolderUpdateAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FolderUpdateInputWithId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateFolderUpdateAsync "CreateFolderUpdateAsync" -> FolderUpdateTaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateImportFromUrlAsync<E> {
    /// The body, `application/json`: a `ImportFromUrlInput`.
    pub body: ImportFromUrlInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateImportFromUrlAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ImportFromUrlInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateImportFromUrlAsync "CreateImportFromUrlAsync" -> ImportFromUrlTaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct Download<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Download<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Download "Download" -> Payload {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesArchive<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesArchive<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesArchive "FilesArchive" -> () {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesCreate<E> {
    /// The body, `multipart/form-data`: a `FilesCreateBody`.
    pub body: FilesCreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FilesCreateBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesCreate "FilesCreate" -> FilesFile {
        path 0 {}
        query {}
        body {
            0 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesCreateFolder<E> {
    /// The body, `application/json`: a `FolderInput`.
    pub body: FolderInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesCreateFolder<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FolderInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesCreateFolder "FilesCreateFolder" -> Folder {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateFolderUpdateAsync<E> {
    /// The body, `application/json`: a `FolderUpdateInputWithId`.
    pub body: FolderUpdateInputWithId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesCreateFolderUpdateAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FolderUpdateInputWithId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesCreateFolderUpdateAsync "FilesCreateFolderUpdateAsync" -> FilesFolderUpdateTaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateImportFromUrlAsync<E> {
    /// The body, `application/json`: a `FilesImportFromUrlInput`.
    pub body: FilesImportFromUrlInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesCreateImportFromUrlAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FilesImportFromUrlInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesCreateImportFromUrlAsync "FilesCreateImportFromUrlAsync" -> FilesImportFromUrlTaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateInV3<E> {
    /// The body, `multipart/form-data`: a `FilesCreateBody`.
    pub body: FilesCreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FilesCreateBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesCreateInV3 "FilesCreateInV3" -> FileInV3 {
        path 0 {}
        query {}
        body {
            0 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesGdprDelete<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGdprDelete<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesGdprDelete "FilesGdprDelete" -> () {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesGet<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGet<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    FilesGet "FilesGet" -> FilesFile {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetImportFromUrlAsyncTaskStatus<E> {
    /// The path's `task_id`: text.
    pub task_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGetImportFromUrlAsyncTaskStatus<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesGetImportFromUrlAsyncTaskStatus "FilesGetImportFromUrlAsyncTaskStatus" -> FilesFileActionResponse {
        path 1 {
            0 task_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetInV3<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGetInV3<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    FilesGetInV3 "FilesGetInV3" -> FileInV3 {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetSignedUrl<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The query's `expirationSeconds`: a whole number; may be absent.
    pub expiration_seconds: Option<i64>,
    /// The query's `size`: a `GetSignedUrlSize`; may be absent.
    pub size: Option<GetSignedUrlSize>,
    /// The query's `upscale`: true or false; may be absent.
    pub upscale: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGetSignedUrl<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `expiration_seconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: impl Into<i64>) -> Self {
        self.expiration_seconds = Some(expiration_seconds.into());
        self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<GetSignedUrlSize>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `upscale`.
    pub fn upscale(mut self, upscale: bool) -> Self {
        self.upscale = Some(upscale);
        self
    }
}
crate::runtime::signature! {
    FilesGetSignedUrl "FilesGetSignedUrl" -> FilesSignedUrl {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {
            1 expiration_seconds "expirationSeconds" optional = None;
            2 size "size" optional = None;
            3 upscale "upscale" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetStat<E> {
    /// The path's `path`: text.
    pub path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesGetStat<E> {
    /// A request with all that is required.
    pub fn new(path: impl Into<Text>) -> Self {
        Self {
            path: path.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    FilesGetStat "FilesGetStat" -> FilesFileStat {
        path 1 {
            0 path = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct FilesSearch<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `allowsAnonymousAccess`: true or false; may be absent.
    pub allows_anonymous_access: Option<bool>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdAtGte`: a point in time; may be absent.
    pub created_at_gte: Option<DateTime>,
    /// The query's `createdAtLte`: a point in time; may be absent.
    pub created_at_lte: Option<DateTime>,
    /// The query's `encoding`: text; may be absent.
    pub encoding: Option<Text>,
    /// The query's `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// The query's `expiresAtGte`: a point in time; may be absent.
    pub expires_at_gte: Option<DateTime>,
    /// The query's `expiresAtLte`: a point in time; may be absent.
    pub expires_at_lte: Option<DateTime>,
    /// The query's `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// The query's `fileMd5`: text; may be absent.
    pub file_md5: Option<Text>,
    /// The query's `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// The query's `heightGte`: a whole number; may be absent.
    pub height_gte: Option<i64>,
    /// The query's `heightLte`: a whole number; may be absent.
    pub height_lte: Option<i64>,
    /// The query's `idGte`: a whole number; may be absent.
    pub id_gte: Option<i64>,
    /// The query's `idLte`: a whole number; may be absent.
    pub id_lte: Option<i64>,
    /// The query's `ids`: a list: a whole number; may be absent.
    pub ids: Option<Vec<i64>>,
    /// The query's `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `parentFolderIds`: a list: a whole number; may be absent.
    pub parent_folder_ids: Option<Vec<i64>>,
    /// The query's `path`: text; may be absent.
    pub path: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// The query's `sizeGte`: a whole number; may be absent.
    pub size_gte: Option<i64>,
    /// The query's `sizeLte`: a whole number; may be absent.
    pub size_lte: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedAtGte`: a point in time; may be absent.
    pub updated_at_gte: Option<DateTime>,
    /// The query's `updatedAtLte`: a point in time; may be absent.
    pub updated_at_lte: Option<DateTime>,
    /// The query's `url`: text; may be absent.
    pub url: Option<Text>,
    /// The query's `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// The query's `widthGte`: a whole number; may be absent.
    pub width_gte: Option<i64>,
    /// The query's `widthLte`: a whole number; may be absent.
    pub width_lte: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesSearch<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `allows_anonymous_access`.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.allows_anonymous_access = Some(allows_anonymous_access);
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_at_gte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.created_at_gte = Some(created_at_gte.into());
        self
    }
    /// Sets `created_at_lte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.created_at_lte = Some(created_at_lte.into());
        self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }
    /// Sets `expires_at`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `expires_at_gte`.
    pub fn expires_at_gte(mut self, expires_at_gte: impl Into<DateTime>) -> Self {
        self.expires_at_gte = Some(expires_at_gte.into());
        self
    }
    /// Sets `expires_at_lte`.
    pub fn expires_at_lte(mut self, expires_at_lte: impl Into<DateTime>) -> Self {
        self.expires_at_lte = Some(expires_at_lte.into());
        self
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self {
        self.extension = Some(extension.into());
        self
    }
    /// Sets `file_md5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self {
        self.file_md5 = Some(file_md5.into());
        self
    }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets `height_gte`.
    pub fn height_gte(mut self, height_gte: impl Into<i64>) -> Self {
        self.height_gte = Some(height_gte.into());
        self
    }
    /// Sets `height_lte`.
    pub fn height_lte(mut self, height_lte: impl Into<i64>) -> Self {
        self.height_lte = Some(height_lte.into());
        self
    }
    /// Sets `id_gte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self {
        self.id_gte = Some(id_gte.into());
        self
    }
    /// Sets `id_lte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self {
        self.id_lte = Some(id_lte.into());
        self
    }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `is_usable_in_content`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parent_folder_ids`.
    pub fn parent_folder_ids(
        mut self,
        parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_folder_ids = Some(
            parent_folder_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `size_gte`.
    pub fn size_gte(mut self, size_gte: impl Into<i64>) -> Self {
        self.size_gte = Some(size_gte.into());
        self
    }
    /// Sets `size_lte`.
    pub fn size_lte(mut self, size_lte: impl Into<i64>) -> Self {
        self.size_lte = Some(size_lte.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_at_gte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.updated_at_gte = Some(updated_at_gte.into());
        self
    }
    /// Sets `updated_at_lte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.updated_at_lte = Some(updated_at_lte.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets `width_gte`.
    pub fn width_gte(mut self, width_gte: impl Into<i64>) -> Self {
        self.width_gte = Some(width_gte.into());
        self
    }
    /// Sets `width_lte`.
    pub fn width_lte(mut self, width_lte: impl Into<i64>) -> Self {
        self.width_lte = Some(width_lte.into());
        self
    }
}
impl<E: Endpoint> Default for FilesSearch<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    FilesSearch "FilesSearch" -> CollectionResponseFile {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 allows_anonymous_access "allowsAnonymousAccess" optional = None;
            2 before "before" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_at_gte "createdAtGte" optional = None;
            5 created_at_lte "createdAtLte" optional = None;
            6 encoding "encoding" optional = None;
            7 expires_at "expiresAt" optional = None;
            8 expires_at_gte "expiresAtGte" optional = None;
            9 expires_at_lte "expiresAtLte" optional = None;
            10 extension "extension" optional = None;
            11 file_md5 "fileMd5" optional = None;
            12 height "height" optional = None;
            13 height_gte "heightGte" optional = None;
            14 height_lte "heightLte" optional = None;
            15 id_gte "idGte" optional = None;
            16 id_lte "idLte" optional = None;
            17 ids "ids" optional = None;
            18 is_usable_in_content "isUsableInContent" optional = None;
            19 limit "limit" optional = None;
            20 name "name" optional = None;
            21 parent_folder_ids "parentFolderIds" optional = None;
            22 path "path" optional = None;
            23 properties "properties" optional = None;
            24 size "size" optional = None;
            25 size_gte "sizeGte" optional = None;
            26 size_lte "sizeLte" optional = None;
            27 sort "sort" optional = None;
            28 r#type "type" optional = None;
            29 updated_at "updatedAt" optional = None;
            30 updated_at_gte "updatedAtGte" optional = None;
            31 updated_at_lte "updatedAtLte" optional = None;
            32 url "url" optional = None;
            33 width "width" optional = None;
            34 width_gte "widthGte" optional = None;
            35 width_lte "widthLte" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesSearchInV3<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `allowsAnonymousAccess`: true or false; may be absent.
    pub allows_anonymous_access: Option<bool>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdAtGte`: a point in time; may be absent.
    pub created_at_gte: Option<DateTime>,
    /// The query's `createdAtLte`: a point in time; may be absent.
    pub created_at_lte: Option<DateTime>,
    /// The query's `encoding`: text; may be absent.
    pub encoding: Option<Text>,
    /// The query's `expiresAt`: a point in time; may be absent.
    pub expires_at: Option<DateTime>,
    /// The query's `expiresAtGte`: a point in time; may be absent.
    pub expires_at_gte: Option<DateTime>,
    /// The query's `expiresAtLte`: a point in time; may be absent.
    pub expires_at_lte: Option<DateTime>,
    /// The query's `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// The query's `fileMd5`: text; may be absent.
    pub file_md5: Option<Text>,
    /// The query's `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// The query's `heightGte`: a whole number; may be absent.
    pub height_gte: Option<i64>,
    /// The query's `heightLte`: a whole number; may be absent.
    pub height_lte: Option<i64>,
    /// The query's `idGte`: a whole number; may be absent.
    pub id_gte: Option<i64>,
    /// The query's `idLte`: a whole number; may be absent.
    pub id_lte: Option<i64>,
    /// The query's `ids`: a list: a whole number; may be absent.
    pub ids: Option<Vec<i64>>,
    /// The query's `isUsableInContent`: true or false; may be absent.
    pub is_usable_in_content: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `parentFolderIds`: a list: a whole number; may be absent.
    pub parent_folder_ids: Option<Vec<i64>>,
    /// The query's `path`: text; may be absent.
    pub path: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// The query's `sizeGte`: a whole number; may be absent.
    pub size_gte: Option<i64>,
    /// The query's `sizeLte`: a whole number; may be absent.
    pub size_lte: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedAtGte`: a point in time; may be absent.
    pub updated_at_gte: Option<DateTime>,
    /// The query's `updatedAtLte`: a point in time; may be absent.
    pub updated_at_lte: Option<DateTime>,
    /// The query's `url`: text; may be absent.
    pub url: Option<Text>,
    /// The query's `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// The query's `widthGte`: a whole number; may be absent.
    pub width_gte: Option<i64>,
    /// The query's `widthLte`: a whole number; may be absent.
    pub width_lte: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesSearchInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `allows_anonymous_access`.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.allows_anonymous_access = Some(allows_anonymous_access);
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_at_gte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.created_at_gte = Some(created_at_gte.into());
        self
    }
    /// Sets `created_at_lte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.created_at_lte = Some(created_at_lte.into());
        self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }
    /// Sets `expires_at`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `expires_at_gte`.
    pub fn expires_at_gte(mut self, expires_at_gte: impl Into<DateTime>) -> Self {
        self.expires_at_gte = Some(expires_at_gte.into());
        self
    }
    /// Sets `expires_at_lte`.
    pub fn expires_at_lte(mut self, expires_at_lte: impl Into<DateTime>) -> Self {
        self.expires_at_lte = Some(expires_at_lte.into());
        self
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self {
        self.extension = Some(extension.into());
        self
    }
    /// Sets `file_md5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self {
        self.file_md5 = Some(file_md5.into());
        self
    }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets `height_gte`.
    pub fn height_gte(mut self, height_gte: impl Into<i64>) -> Self {
        self.height_gte = Some(height_gte.into());
        self
    }
    /// Sets `height_lte`.
    pub fn height_lte(mut self, height_lte: impl Into<i64>) -> Self {
        self.height_lte = Some(height_lte.into());
        self
    }
    /// Sets `id_gte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self {
        self.id_gte = Some(id_gte.into());
        self
    }
    /// Sets `id_lte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self {
        self.id_lte = Some(id_lte.into());
        self
    }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `is_usable_in_content`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parent_folder_ids`.
    pub fn parent_folder_ids(
        mut self,
        parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_folder_ids = Some(
            parent_folder_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `size_gte`.
    pub fn size_gte(mut self, size_gte: impl Into<i64>) -> Self {
        self.size_gte = Some(size_gte.into());
        self
    }
    /// Sets `size_lte`.
    pub fn size_lte(mut self, size_lte: impl Into<i64>) -> Self {
        self.size_lte = Some(size_lte.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_at_gte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.updated_at_gte = Some(updated_at_gte.into());
        self
    }
    /// Sets `updated_at_lte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.updated_at_lte = Some(updated_at_lte.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets `width_gte`.
    pub fn width_gte(mut self, width_gte: impl Into<i64>) -> Self {
        self.width_gte = Some(width_gte.into());
        self
    }
    /// Sets `width_lte`.
    pub fn width_lte(mut self, width_lte: impl Into<i64>) -> Self {
        self.width_lte = Some(width_lte.into());
        self
    }
}
impl<E: Endpoint> Default for FilesSearchInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    FilesSearchInV3 "FilesSearchInV3" -> FilesCollectionResponseFile {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 allows_anonymous_access "allowsAnonymousAccess" optional = None;
            2 before "before" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_at_gte "createdAtGte" optional = None;
            5 created_at_lte "createdAtLte" optional = None;
            6 encoding "encoding" optional = None;
            7 expires_at "expiresAt" optional = None;
            8 expires_at_gte "expiresAtGte" optional = None;
            9 expires_at_lte "expiresAtLte" optional = None;
            10 extension "extension" optional = None;
            11 file_md5 "fileMd5" optional = None;
            12 height "height" optional = None;
            13 height_gte "heightGte" optional = None;
            14 height_lte "heightLte" optional = None;
            15 id_gte "idGte" optional = None;
            16 id_lte "idLte" optional = None;
            17 ids "ids" optional = None;
            18 is_usable_in_content "isUsableInContent" optional = None;
            19 limit "limit" optional = None;
            20 name "name" optional = None;
            21 parent_folder_ids "parentFolderIds" optional = None;
            22 path "path" optional = None;
            23 properties "properties" optional = None;
            24 size "size" optional = None;
            25 size_gte "sizeGte" optional = None;
            26 size_lte "sizeLte" optional = None;
            27 sort "sort" optional = None;
            28 r#type "type" optional = None;
            29 updated_at "updatedAt" optional = None;
            30 updated_at_gte "updatedAtGte" optional = None;
            31 updated_at_lte "updatedAtLte" optional = None;
            32 url "url" optional = None;
            33 width "width" optional = None;
            34 width_gte "widthGte" optional = None;
            35 width_lte "widthLte" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesSet<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The body, `multipart/form-data`: a `SetBody`.
    pub body: SetBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesSet<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<SetBody>) -> Self {
        Self {
            file_id: file_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesSet "FilesSet" -> FilesFile {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesSetInV3<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The body, `multipart/form-data`: a `SetBody`.
    pub body: SetBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesSetInV3<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<SetBody>) -> Self {
        Self {
            file_id: file_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesSetInV3 "FilesSetInV3" -> FileInV3 {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesUpdate<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The body, `application/json`: a `FileUpdateInput`.
    pub body: FileUpdateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesUpdate<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<FileUpdateInput>) -> Self {
        Self {
            file_id: file_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesUpdate "FilesUpdate" -> FilesFile {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesUpdateInV3<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The body, `application/json`: a `FilesFileUpdateInput`.
    pub body: FilesFileUpdateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FilesUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<FilesFileUpdateInput>) -> Self {
        Self {
            file_id: file_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FilesUpdateInV3 "FilesUpdateInV3" -> FileInV3 {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetFolder<E> {
    /// The path's `folder_id`: text.
    pub folder_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFolder<E> {
    /// A request with all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self {
        Self {
            folder_id: folder_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetFolder "GetFolder" -> Folder {
        path 1 {
            0 folder_id = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetFolderByFolderPath<E> {
    /// The path's `folder_path`: text.
    pub folder_path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFolderByFolderPath<E> {
    /// A request with all that is required.
    pub fn new(folder_path: impl Into<Text>) -> Self {
        Self {
            folder_path: folder_path.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetFolderByFolderPath "GetFolderByFolderPath" -> Folder {
        path 1 {
            0 folder_path = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetFolderUpdateAsyncTaskStatus<E> {
    /// The path's `task_id`: text.
    pub task_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFolderUpdateAsyncTaskStatus<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFolderUpdateAsyncTaskStatus "GetFolderUpdateAsyncTaskStatus" -> FolderActionResponse {
        path 1 {
            0 task_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetImportFromUrlAsyncTaskStatus<E> {
    /// The path's `task_id`: text.
    pub task_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetImportFromUrlAsyncTaskStatus<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetImportFromUrlAsyncTaskStatus "GetImportFromUrlAsyncTaskStatus" -> FileActionResponse {
        path 1 {
            0 task_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct GetSignedUrl<E> {
    /// The path's `file_id`: text.
    pub file_id: Text,
    /// The query's `expirationSeconds`: a whole number; may be absent.
    pub expiration_seconds: Option<i64>,
    /// The query's `size`: a `GetSignedUrlSize`; may be absent.
    pub size: Option<GetSignedUrlSize>,
    /// The query's `upscale`: true or false; may be absent.
    pub upscale: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSignedUrl<E> {
    /// A request with all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `expiration_seconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: impl Into<i64>) -> Self {
        self.expiration_seconds = Some(expiration_seconds.into());
        self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<GetSignedUrlSize>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `upscale`.
    pub fn upscale(mut self, upscale: bool) -> Self {
        self.upscale = Some(upscale);
        self
    }
}
crate::runtime::signature! {
    GetSignedUrl "GetSignedUrl" -> SignedUrl {
        path 1 {
            0 file_id = Text::EMPTY;
        }
        query {
            1 expiration_seconds "expirationSeconds" optional = None;
            2 size "size" optional = None;
            3 upscale "upscale" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct GetStat<E> {
    /// The path's `path`: text.
    pub path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStat<E> {
    /// A request with all that is required.
    pub fn new(path: impl Into<Text>) -> Self {
        Self {
            path: path.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetStat "GetStat" -> FileStat {
        path 1 {
            0 path = Text::EMPTY;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SearchFolders<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdAtGte`: a point in time; may be absent.
    pub created_at_gte: Option<DateTime>,
    /// The query's `createdAtLte`: a point in time; may be absent.
    pub created_at_lte: Option<DateTime>,
    /// The query's `idGte`: a whole number; may be absent.
    pub id_gte: Option<i64>,
    /// The query's `idLte`: a whole number; may be absent.
    pub id_lte: Option<i64>,
    /// The query's `ids`: a list: a whole number; may be absent.
    pub ids: Option<Vec<i64>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `parentFolderIds`: a list: a whole number; may be absent.
    pub parent_folder_ids: Option<Vec<i64>>,
    /// The query's `path`: text; may be absent.
    pub path: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedAtGte`: a point in time; may be absent.
    pub updated_at_gte: Option<DateTime>,
    /// The query's `updatedAtLte`: a point in time; may be absent.
    pub updated_at_lte: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SearchFolders<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_at_gte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.created_at_gte = Some(created_at_gte.into());
        self
    }
    /// Sets `created_at_lte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.created_at_lte = Some(created_at_lte.into());
        self
    }
    /// Sets `id_gte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self {
        self.id_gte = Some(id_gte.into());
        self
    }
    /// Sets `id_lte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self {
        self.id_lte = Some(id_lte.into());
        self
    }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parent_folder_ids`.
    pub fn parent_folder_ids(
        mut self,
        parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_folder_ids = Some(
            parent_folder_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_at_gte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.updated_at_gte = Some(updated_at_gte.into());
        self
    }
    /// Sets `updated_at_lte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.updated_at_lte = Some(updated_at_lte.into());
        self
    }
}
impl<E: Endpoint> Default for SearchFolders<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SearchFolders "SearchFolders" -> CollectionResponseFolder {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 before "before" optional = None;
            2 created_at "createdAt" optional = None;
            3 created_at_gte "createdAtGte" optional = None;
            4 created_at_lte "createdAtLte" optional = None;
            5 id_gte "idGte" optional = None;
            6 id_lte "idLte" optional = None;
            7 ids "ids" optional = None;
            8 limit "limit" optional = None;
            9 name "name" optional = None;
            10 parent_folder_ids "parentFolderIds" optional = None;
            11 path "path" optional = None;
            12 properties "properties" optional = None;
            13 sort "sort" optional = None;
            14 updated_at "updatedAt" optional = None;
            15 updated_at_gte "updatedAtGte" optional = None;
            16 updated_at_lte "updatedAtLte" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateFolder<E> {
    /// The path's `folder_id`: text.
    pub folder_id: Text,
    /// The body, `application/json`: a `FolderUpdateInput`.
    pub body: FolderUpdateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateFolder<E> {
    /// A request with all that is required.
    pub fn new(folder_id: impl Into<Text>, body: impl Into<FolderUpdateInput>) -> Self {
        Self {
            folder_id: folder_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateFolder "UpdateFolder" -> Folder {
        path 1 {
            0 folder_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
