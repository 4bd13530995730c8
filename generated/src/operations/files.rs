// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseFile, CollectionResponseFolder, FileActionResponse, FileInV3, FileStat, FileUpdateInput,
    FilesCollectionResponseFile, FilesCreateBody, FilesFile, FilesFileActionResponse, FilesFileStat,
    FilesFileUpdateInput, FilesFolderUpdateTaskLocator, FilesImportFromUrlInput, FilesImportFromUrlTaskLocator,
    FilesSignedUrl, Folder, FolderActionResponse, FolderInput, FolderUpdateInput, FolderUpdateInputWithId,
    FolderUpdateTaskLocator, GetSignedUrlSize, ImportFromUrlInput, ImportFromUrlTaskLocator, SetBody, SignedUrl,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveFolderByFolderPath {
    /// In the path: text.
    pub folder_path: Text,
}
impl<E: Endpoint> Call<ArchiveFolderByFolderPath, E> {
    /// With all that is required.
    pub fn new(folder_path: impl Into<Text>) -> Self {
        Self::of(ArchiveFolderByFolderPath { folder_path: folder_path.into() })
    }
}
impl Shaped for ArchiveFolderByFolderPath {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFolderByFolderPath", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_path: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.folder_path }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.folder_path }
}
impl Signature for ArchiveFolderByFolderPath {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateFolderUpdateAsync {
    /// The body, `application/json`: `FolderUpdateInputWithId`.
    pub body: FolderUpdateInputWithId,
}
impl<E: Endpoint> Call<CreateFolderUpdateAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FolderUpdateInputWithId>) -> Self {
        Self::of(CreateFolderUpdateAsync { body: body.into() })
    }
}
impl Shaped for CreateFolderUpdateAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateFolderUpdateAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateFolderUpdateAsync {
    type Response = FolderUpdateTaskLocator;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateImportFromUrlAsync {
    /// The body, `application/json`: `ImportFromUrlInput`.
    pub body: ImportFromUrlInput,
}
impl<E: Endpoint> Call<CreateImportFromUrlAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ImportFromUrlInput>) -> Self { Self::of(CreateImportFromUrlAsync { body: body.into() }) }
}
impl Shaped for CreateImportFromUrlAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateImportFromUrlAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateImportFromUrlAsync {
    type Response = ImportFromUrlTaskLocator;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct Download {
    /// In the path: text.
    pub file_id: Text,
}
impl<E: Endpoint> Call<Download, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self { Self::of(Download { file_id: file_id.into() }) }
}
impl Shaped for Download {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Download", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.file_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.file_id }
}
impl Signature for Download {
    type Response = Payload;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesArchive {
    /// In the path: text.
    pub file_id: Text,
}
impl<E: Endpoint> Call<FilesArchive, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self { Self::of(FilesArchive { file_id: file_id.into() }) }
}
impl Shaped for FilesArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.file_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.file_id }
}
impl Signature for FilesArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesCreate {
    /// The body, `multipart/form-data`: `FilesCreateBody`.
    pub body: FilesCreateBody,
}
impl<E: Endpoint> Call<FilesCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FilesCreateBody>) -> Self { Self::of(FilesCreate { body: body.into() }) }
}
impl Shaped for FilesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FilesCreate {
    type Response = FilesFile;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesCreateFolder {
    /// The body, `application/json`: `FolderInput`.
    pub body: FolderInput,
}
impl<E: Endpoint> Call<FilesCreateFolder, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FolderInput>) -> Self { Self::of(FilesCreateFolder { body: body.into() }) }
}
impl Shaped for FilesCreateFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreateFolder", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FilesCreateFolder {
    type Response = Folder;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateFolderUpdateAsync {
    /// The body, `application/json`: `FolderUpdateInputWithId`.
    pub body: FolderUpdateInputWithId,
}
impl<E: Endpoint> Call<FilesCreateFolderUpdateAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FolderUpdateInputWithId>) -> Self {
        Self::of(FilesCreateFolderUpdateAsync { body: body.into() })
    }
}
impl Shaped for FilesCreateFolderUpdateAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreateFolderUpdateAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FilesCreateFolderUpdateAsync {
    type Response = FilesFolderUpdateTaskLocator;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateImportFromUrlAsync {
    /// The body, `application/json`: `FilesImportFromUrlInput`.
    pub body: FilesImportFromUrlInput,
}
impl<E: Endpoint> Call<FilesCreateImportFromUrlAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FilesImportFromUrlInput>) -> Self {
        Self::of(FilesCreateImportFromUrlAsync { body: body.into() })
    }
}
impl Shaped for FilesCreateImportFromUrlAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreateImportFromUrlAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FilesCreateImportFromUrlAsync {
    type Response = FilesImportFromUrlTaskLocator;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesCreateInV3 {
    /// The body, `multipart/form-data`: `FilesCreateBody`.
    pub body: FilesCreateBody,
}
impl<E: Endpoint> Call<FilesCreateInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FilesCreateBody>) -> Self { Self::of(FilesCreateInV3 { body: body.into() }) }
}
impl Shaped for FilesCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FilesCreateInV3 {
    type Response = FileInV3;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct FilesGdprDelete {
    /// In the path: text.
    pub file_id: Text,
}
impl<E: Endpoint> Call<FilesGdprDelete, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self { Self::of(FilesGdprDelete { file_id: file_id.into() }) }
}
impl Shaped for FilesGdprDelete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGdprDelete", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.file_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.file_id }
}
impl Signature for FilesGdprDelete {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesGet {
    /// In the path: text.
    pub file_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<FilesGet, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self { Self::of(FilesGet { file_id: file_id.into(), ..Shaped::blank() }) }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for FilesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.properties }
    }
}
impl Signature for FilesGet {
    type Response = FilesFile;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetImportFromUrlAsyncTaskStatus {
    /// In the path: text.
    pub task_id: Text,
}
impl<E: Endpoint> Call<FilesGetImportFromUrlAsyncTaskStatus, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self::of(FilesGetImportFromUrlAsyncTaskStatus { task_id: task_id.into() })
    }
}
impl Shaped for FilesGetImportFromUrlAsyncTaskStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGetImportFromUrlAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for FilesGetImportFromUrlAsyncTaskStatus {
    type Response = FilesFileActionResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetInV3 {
    /// In the path: text.
    pub file_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<FilesGetInV3, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self::of(FilesGetInV3 { file_id: file_id.into(), ..Shaped::blank() })
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for FilesGetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGetInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.properties }
    }
}
impl Signature for FilesGetInV3 {
    type Response = FileInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetSignedUrl {
    /// In the path: text.
    pub file_id: Text,
    /// The query's `expirationSeconds`: a whole number; may be absent.
    pub expiration_seconds: Option<i64>,
    /// The query's `size`: `GetSignedUrlSize`; may be absent.
    pub size: Option<GetSignedUrlSize>,
    /// The query's `upscale`: true or false; may be absent.
    pub upscale: Option<bool>,
}
impl<E: Endpoint> Call<FilesGetSignedUrl, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self::of(FilesGetSignedUrl { file_id: file_id.into(), ..Shaped::blank() })
    }
    /// Sets `expirationSeconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: impl Into<i64>) -> Self {
        self.parts.expiration_seconds = Some(expiration_seconds.into()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<GetSignedUrlSize>) -> Self { self.parts.size = Some(size.into()); self }
    /// Sets `upscale`.
    pub fn upscale(mut self, upscale: bool) -> Self { self.parts.upscale = Some(upscale); self }
}
impl Shaped for FilesGetSignedUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGetSignedUrl", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "expirationSeconds", required: false }, Member { name: "size", required: false },
            Member { name: "upscale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, expiration_seconds: None, size: None, upscale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.expiration_seconds, 2 => &self.size, _ => &self.upscale }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id, 1 => &mut self.expiration_seconds, 2 => &mut self.size, _ => &mut self.upscale,
        }
    }
}
impl Signature for FilesGetSignedUrl {
    type Response = FilesSignedUrl;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesGetStat {
    /// In the path: text.
    pub path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<FilesGetStat, E> {
    /// With all that is required.
    pub fn new(path: impl Into<Text>) -> Self { Self::of(FilesGetStat { path: path.into(), ..Shaped::blank() }) }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for FilesGetStat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesGetStat", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { path: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.path, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.path, _ => &mut self.properties }
    }
}
impl Signature for FilesGetStat {
    type Response = FilesFileStat;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct FilesSearch {
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
}
impl<E: Endpoint> Call<FilesSearch, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `allowsAnonymousAccess`.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.parts.allows_anonymous_access = Some(allows_anonymous_access); self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdAtGte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.parts.created_at_gte = Some(created_at_gte.into()); self
    }
    /// Sets `createdAtLte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.parts.created_at_lte = Some(created_at_lte.into()); self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self { self.parts.encoding = Some(encoding.into()); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.parts.expires_at = Some(expires_at.into()); self
    }
    /// Sets `expiresAtGte`.
    pub fn expires_at_gte(mut self, expires_at_gte: impl Into<DateTime>) -> Self {
        self.parts.expires_at_gte = Some(expires_at_gte.into()); self
    }
    /// Sets `expiresAtLte`.
    pub fn expires_at_lte(mut self, expires_at_lte: impl Into<DateTime>) -> Self {
        self.parts.expires_at_lte = Some(expires_at_lte.into()); self
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self {
        self.parts.extension = Some(extension.into()); self
    }
    /// Sets `fileMd5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self { self.parts.file_md5 = Some(file_md5.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.parts.height = Some(height.into()); self }
    /// Sets `heightGte`.
    pub fn height_gte(mut self, height_gte: impl Into<i64>) -> Self {
        self.parts.height_gte = Some(height_gte.into()); self
    }
    /// Sets `heightLte`.
    pub fn height_lte(mut self, height_lte: impl Into<i64>) -> Self {
        self.parts.height_lte = Some(height_lte.into()); self
    }
    /// Sets `idGte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self { self.parts.id_gte = Some(id_gte.into()); self }
    /// Sets `idLte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self { self.parts.id_lte = Some(id_lte.into()); self }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.ids = Some(ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.parts.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `parentFolderIds`.
    pub fn parent_folder_ids(mut self, parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.parent_folder_ids = Some(parent_folder_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.parts.path = Some(path.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.parts.size = Some(size.into()); self }
    /// Sets `sizeGte`.
    pub fn size_gte(mut self, size_gte: impl Into<i64>) -> Self { self.parts.size_gte = Some(size_gte.into()); self }
    /// Sets `sizeLte`.
    pub fn size_lte(mut self, size_lte: impl Into<i64>) -> Self { self.parts.size_lte = Some(size_lte.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.parts.r#type = Some(r#type.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedAtGte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_gte = Some(updated_at_gte.into()); self
    }
    /// Sets `updatedAtLte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_lte = Some(updated_at_lte.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.parts.url = Some(url.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.parts.width = Some(width.into()); self }
    /// Sets `widthGte`.
    pub fn width_gte(mut self, width_gte: impl Into<i64>) -> Self {
        self.parts.width_gte = Some(width_gte.into()); self
    }
    /// Sets `widthLte`.
    pub fn width_lte(mut self, width_lte: impl Into<i64>) -> Self {
        self.parts.width_lte = Some(width_lte.into()); self
    }
}
impl<E: Endpoint> Default for Call<FilesSearch, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for FilesSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesSearch", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "allowsAnonymousAccess", required: false },
            Member { name: "before", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdAtGte", required: false }, Member { name: "createdAtLte", required: false },
            Member { name: "encoding", required: false }, Member { name: "expiresAt", required: false },
            Member { name: "expiresAtGte", required: false }, Member { name: "expiresAtLte", required: false },
            Member { name: "extension", required: false }, Member { name: "fileMd5", required: false },
            Member { name: "height", required: false }, Member { name: "heightGte", required: false },
            Member { name: "heightLte", required: false }, Member { name: "idGte", required: false },
            Member { name: "idLte", required: false }, Member { name: "ids", required: false },
            Member { name: "isUsableInContent", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderIds", required: false },
            Member { name: "path", required: false }, Member { name: "properties", required: false },
            Member { name: "size", required: false }, Member { name: "sizeGte", required: false },
            Member { name: "sizeLte", required: false }, Member { name: "sort", required: false },
            Member { name: "type", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedAtGte", required: false }, Member { name: "updatedAtLte", required: false },
            Member { name: "url", required: false }, Member { name: "width", required: false },
            Member { name: "widthGte", required: false }, Member { name: "widthLte", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, allows_anonymous_access: None, before: None, created_at: None, created_at_gte: None,
            created_at_lte: None, encoding: None, expires_at: None, expires_at_gte: None, expires_at_lte: None,
            extension: None, file_md5: None, height: None, height_gte: None, height_lte: None, id_gte: None,
            id_lte: None, ids: None, is_usable_in_content: None, limit: None, name: None, parent_folder_ids: None,
            path: None, properties: None, size: None, size_gte: None, size_lte: None, sort: None, r#type: None,
            updated_at: None, updated_at_gte: None, updated_at_lte: None, url: None, width: None, width_gte: None,
            width_lte: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.allows_anonymous_access, 2 => &self.before, 3 => &self.created_at,
            4 => &self.created_at_gte, 5 => &self.created_at_lte, 6 => &self.encoding, 7 => &self.expires_at,
            8 => &self.expires_at_gte, 9 => &self.expires_at_lte, 10 => &self.extension, 11 => &self.file_md5,
            12 => &self.height, 13 => &self.height_gte, 14 => &self.height_lte, 15 => &self.id_gte,
            16 => &self.id_lte, 17 => &self.ids, 18 => &self.is_usable_in_content, 19 => &self.limit,
            20 => &self.name, 21 => &self.parent_folder_ids, 22 => &self.path, 23 => &self.properties,
            24 => &self.size, 25 => &self.size_gte, 26 => &self.size_lte, 27 => &self.sort, 28 => &self.r#type,
            29 => &self.updated_at, 30 => &self.updated_at_gte, 31 => &self.updated_at_lte, 32 => &self.url,
            33 => &self.width, 34 => &self.width_gte, _ => &self.width_lte,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.allows_anonymous_access, 2 => &mut self.before,
            3 => &mut self.created_at, 4 => &mut self.created_at_gte, 5 => &mut self.created_at_lte,
            6 => &mut self.encoding, 7 => &mut self.expires_at, 8 => &mut self.expires_at_gte,
            9 => &mut self.expires_at_lte, 10 => &mut self.extension, 11 => &mut self.file_md5,
            12 => &mut self.height, 13 => &mut self.height_gte, 14 => &mut self.height_lte, 15 => &mut self.id_gte,
            16 => &mut self.id_lte, 17 => &mut self.ids, 18 => &mut self.is_usable_in_content, 19 => &mut self.limit,
            20 => &mut self.name, 21 => &mut self.parent_folder_ids, 22 => &mut self.path,
            23 => &mut self.properties, 24 => &mut self.size, 25 => &mut self.size_gte, 26 => &mut self.size_lte,
            27 => &mut self.sort, 28 => &mut self.r#type, 29 => &mut self.updated_at, 30 => &mut self.updated_at_gte,
            31 => &mut self.updated_at_lte, 32 => &mut self.url, 33 => &mut self.width, 34 => &mut self.width_gte,
            _ => &mut self.width_lte,
        }
    }
}
impl Signature for FilesSearch {
    type Response = CollectionResponseFile;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesSearchInV3 {
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
}
impl<E: Endpoint> Call<FilesSearchInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `allowsAnonymousAccess`.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.parts.allows_anonymous_access = Some(allows_anonymous_access); self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdAtGte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.parts.created_at_gte = Some(created_at_gte.into()); self
    }
    /// Sets `createdAtLte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.parts.created_at_lte = Some(created_at_lte.into()); self
    }
    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<Text>) -> Self { self.parts.encoding = Some(encoding.into()); self }
    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.parts.expires_at = Some(expires_at.into()); self
    }
    /// Sets `expiresAtGte`.
    pub fn expires_at_gte(mut self, expires_at_gte: impl Into<DateTime>) -> Self {
        self.parts.expires_at_gte = Some(expires_at_gte.into()); self
    }
    /// Sets `expiresAtLte`.
    pub fn expires_at_lte(mut self, expires_at_lte: impl Into<DateTime>) -> Self {
        self.parts.expires_at_lte = Some(expires_at_lte.into()); self
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self {
        self.parts.extension = Some(extension.into()); self
    }
    /// Sets `fileMd5`.
    pub fn file_md5(mut self, file_md5: impl Into<Text>) -> Self { self.parts.file_md5 = Some(file_md5.into()); self }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.parts.height = Some(height.into()); self }
    /// Sets `heightGte`.
    pub fn height_gte(mut self, height_gte: impl Into<i64>) -> Self {
        self.parts.height_gte = Some(height_gte.into()); self
    }
    /// Sets `heightLte`.
    pub fn height_lte(mut self, height_lte: impl Into<i64>) -> Self {
        self.parts.height_lte = Some(height_lte.into()); self
    }
    /// Sets `idGte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self { self.parts.id_gte = Some(id_gte.into()); self }
    /// Sets `idLte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self { self.parts.id_lte = Some(id_lte.into()); self }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.ids = Some(ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.parts.is_usable_in_content = Some(is_usable_in_content); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `parentFolderIds`.
    pub fn parent_folder_ids(mut self, parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.parent_folder_ids = Some(parent_folder_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.parts.path = Some(path.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.parts.size = Some(size.into()); self }
    /// Sets `sizeGte`.
    pub fn size_gte(mut self, size_gte: impl Into<i64>) -> Self { self.parts.size_gte = Some(size_gte.into()); self }
    /// Sets `sizeLte`.
    pub fn size_lte(mut self, size_lte: impl Into<i64>) -> Self { self.parts.size_lte = Some(size_lte.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.parts.r#type = Some(r#type.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedAtGte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_gte = Some(updated_at_gte.into()); self
    }
    /// Sets `updatedAtLte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_lte = Some(updated_at_lte.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.parts.url = Some(url.into()); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.parts.width = Some(width.into()); self }
    /// Sets `widthGte`.
    pub fn width_gte(mut self, width_gte: impl Into<i64>) -> Self {
        self.parts.width_gte = Some(width_gte.into()); self
    }
    /// Sets `widthLte`.
    pub fn width_lte(mut self, width_lte: impl Into<i64>) -> Self {
        self.parts.width_lte = Some(width_lte.into()); self
    }
}
impl<E: Endpoint> Default for Call<FilesSearchInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for FilesSearchInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesSearchInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "allowsAnonymousAccess", required: false },
            Member { name: "before", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdAtGte", required: false }, Member { name: "createdAtLte", required: false },
            Member { name: "encoding", required: false }, Member { name: "expiresAt", required: false },
            Member { name: "expiresAtGte", required: false }, Member { name: "expiresAtLte", required: false },
            Member { name: "extension", required: false }, Member { name: "fileMd5", required: false },
            Member { name: "height", required: false }, Member { name: "heightGte", required: false },
            Member { name: "heightLte", required: false }, Member { name: "idGte", required: false },
            Member { name: "idLte", required: false }, Member { name: "ids", required: false },
            Member { name: "isUsableInContent", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderIds", required: false },
            Member { name: "path", required: false }, Member { name: "properties", required: false },
            Member { name: "size", required: false }, Member { name: "sizeGte", required: false },
            Member { name: "sizeLte", required: false }, Member { name: "sort", required: false },
            Member { name: "type", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedAtGte", required: false }, Member { name: "updatedAtLte", required: false },
            Member { name: "url", required: false }, Member { name: "width", required: false },
            Member { name: "widthGte", required: false }, Member { name: "widthLte", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, allows_anonymous_access: None, before: None, created_at: None, created_at_gte: None,
            created_at_lte: None, encoding: None, expires_at: None, expires_at_gte: None, expires_at_lte: None,
            extension: None, file_md5: None, height: None, height_gte: None, height_lte: None, id_gte: None,
            id_lte: None, ids: None, is_usable_in_content: None, limit: None, name: None, parent_folder_ids: None,
            path: None, properties: None, size: None, size_gte: None, size_lte: None, sort: None, r#type: None,
            updated_at: None, updated_at_gte: None, updated_at_lte: None, url: None, width: None, width_gte: None,
            width_lte: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.allows_anonymous_access, 2 => &self.before, 3 => &self.created_at,
            4 => &self.created_at_gte, 5 => &self.created_at_lte, 6 => &self.encoding, 7 => &self.expires_at,
            8 => &self.expires_at_gte, 9 => &self.expires_at_lte, 10 => &self.extension, 11 => &self.file_md5,
            12 => &self.height, 13 => &self.height_gte, 14 => &self.height_lte, 15 => &self.id_gte,
            16 => &self.id_lte, 17 => &self.ids, 18 => &self.is_usable_in_content, 19 => &self.limit,
            20 => &self.name, 21 => &self.parent_folder_ids, 22 => &self.path, 23 => &self.properties,
            24 => &self.size, 25 => &self.size_gte, 26 => &self.size_lte, 27 => &self.sort, 28 => &self.r#type,
            29 => &self.updated_at, 30 => &self.updated_at_gte, 31 => &self.updated_at_lte, 32 => &self.url,
            33 => &self.width, 34 => &self.width_gte, _ => &self.width_lte,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.allows_anonymous_access, 2 => &mut self.before,
            3 => &mut self.created_at, 4 => &mut self.created_at_gte, 5 => &mut self.created_at_lte,
            6 => &mut self.encoding, 7 => &mut self.expires_at, 8 => &mut self.expires_at_gte,
            9 => &mut self.expires_at_lte, 10 => &mut self.extension, 11 => &mut self.file_md5,
            12 => &mut self.height, 13 => &mut self.height_gte, 14 => &mut self.height_lte, 15 => &mut self.id_gte,
            16 => &mut self.id_lte, 17 => &mut self.ids, 18 => &mut self.is_usable_in_content, 19 => &mut self.limit,
            20 => &mut self.name, 21 => &mut self.parent_folder_ids, 22 => &mut self.path,
            23 => &mut self.properties, 24 => &mut self.size, 25 => &mut self.size_gte, 26 => &mut self.size_lte,
            27 => &mut self.sort, 28 => &mut self.r#type, 29 => &mut self.updated_at, 30 => &mut self.updated_at_gte,
            31 => &mut self.updated_at_lte, 32 => &mut self.url, 33 => &mut self.width, 34 => &mut self.width_gte,
            _ => &mut self.width_lte,
        }
    }
}
impl Signature for FilesSearchInV3 {
    type Response = FilesCollectionResponseFile;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesSet {
    /// In the path: text.
    pub file_id: Text,
    /// The body, `multipart/form-data`: `SetBody`.
    pub body: SetBody,
}
impl<E: Endpoint> Call<FilesSet, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<SetBody>) -> Self {
        Self::of(FilesSet { file_id: file_id.into(), body: body.into() })
    }
}
impl Shaped for FilesSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesSet", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.body }
    }
}
impl Signature for FilesSet {
    type Response = FilesFile;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesSetInV3 {
    /// In the path: text.
    pub file_id: Text,
    /// The body, `multipart/form-data`: `SetBody`.
    pub body: SetBody,
}
impl<E: Endpoint> Call<FilesSetInV3, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<SetBody>) -> Self {
        Self::of(FilesSetInV3 { file_id: file_id.into(), body: body.into() })
    }
}
impl Shaped for FilesSetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesSetInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.body }
    }
}
impl Signature for FilesSetInV3 {
    type Response = FileInV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct FilesUpdate {
    /// In the path: text.
    pub file_id: Text,
    /// The body, `application/json`: `FileUpdateInput`.
    pub body: FileUpdateInput,
}
impl<E: Endpoint> Call<FilesUpdate, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<FileUpdateInput>) -> Self {
        Self::of(FilesUpdate { file_id: file_id.into(), body: body.into() })
    }
}
impl Shaped for FilesUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.body }
    }
}
impl Signature for FilesUpdate {
    type Response = FilesFile;
}

/// The parts of a request, for one endpoint.
///
/// Published by `files/files`, in v3.
#[non_exhaustive]
pub struct FilesUpdateInV3 {
    /// In the path: text.
    pub file_id: Text,
    /// The body, `application/json`: `FilesFileUpdateInput`.
    pub body: FilesFileUpdateInput,
}
impl<E: Endpoint> Call<FilesUpdateInV3, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>, body: impl Into<FilesFileUpdateInput>) -> Self {
        Self::of(FilesUpdateInV3 { file_id: file_id.into(), body: body.into() })
    }
}
impl Shaped for FilesUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilesUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, _ => &mut self.body }
    }
}
impl Signature for FilesUpdateInV3 {
    type Response = FileInV3;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetFolder {
    /// In the path: text.
    pub folder_id: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetFolder, E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self {
        Self::of(GetFolder { folder_id: folder_id.into(), ..Shaped::blank() })
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder_id, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.properties }
    }
}
impl Signature for GetFolder {
    type Response = Folder;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetFolderByFolderPath {
    /// In the path: text.
    pub folder_path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetFolderByFolderPath, E> {
    /// With all that is required.
    pub fn new(folder_path: impl Into<Text>) -> Self {
        Self::of(GetFolderByFolderPath { folder_path: folder_path.into(), ..Shaped::blank() })
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetFolderByFolderPath {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFolderByFolderPath", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_path: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.folder_path, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_path, _ => &mut self.properties }
    }
}
impl Signature for GetFolderByFolderPath {
    type Response = Folder;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetFolderUpdateAsyncTaskStatus {
    /// In the path: text.
    pub task_id: Text,
}
impl<E: Endpoint> Call<GetFolderUpdateAsyncTaskStatus, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self::of(GetFolderUpdateAsyncTaskStatus { task_id: task_id.into() })
    }
}
impl Shaped for GetFolderUpdateAsyncTaskStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFolderUpdateAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for GetFolderUpdateAsyncTaskStatus {
    type Response = FolderActionResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetImportFromUrlAsyncTaskStatus {
    /// In the path: text.
    pub task_id: Text,
}
impl<E: Endpoint> Call<GetImportFromUrlAsyncTaskStatus, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<Text>) -> Self {
        Self::of(GetImportFromUrlAsyncTaskStatus { task_id: task_id.into() })
    }
}
impl Shaped for GetImportFromUrlAsyncTaskStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetImportFromUrlAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for GetImportFromUrlAsyncTaskStatus {
    type Response = FileActionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct GetSignedUrl {
    /// In the path: text.
    pub file_id: Text,
    /// The query's `expirationSeconds`: a whole number; may be absent.
    pub expiration_seconds: Option<i64>,
    /// The query's `size`: `GetSignedUrlSize`; may be absent.
    pub size: Option<GetSignedUrlSize>,
    /// The query's `upscale`: true or false; may be absent.
    pub upscale: Option<bool>,
}
impl<E: Endpoint> Call<GetSignedUrl, E> {
    /// With all that is required.
    pub fn new(file_id: impl Into<Text>) -> Self {
        Self::of(GetSignedUrl { file_id: file_id.into(), ..Shaped::blank() })
    }
    /// Sets `expirationSeconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: impl Into<i64>) -> Self {
        self.parts.expiration_seconds = Some(expiration_seconds.into()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<GetSignedUrlSize>) -> Self { self.parts.size = Some(size.into()); self }
    /// Sets `upscale`.
    pub fn upscale(mut self, upscale: bool) -> Self { self.parts.upscale = Some(upscale); self }
}
impl Shaped for GetSignedUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSignedUrl", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "expirationSeconds", required: false }, Member { name: "size", required: false },
            Member { name: "upscale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { file_id: Text::EMPTY, expiration_seconds: None, size: None, upscale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.expiration_seconds, 2 => &self.size, _ => &self.upscale }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id, 1 => &mut self.expiration_seconds, 2 => &mut self.size, _ => &mut self.upscale,
        }
    }
}
impl Signature for GetSignedUrl {
    type Response = SignedUrl;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `files/files`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct GetStat {
    /// In the path: text.
    pub path: Text,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetStat, E> {
    /// With all that is required.
    pub fn new(path: impl Into<Text>) -> Self { Self::of(GetStat { path: path.into(), ..Shaped::blank() }) }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetStat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStat", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { path: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.path, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.path, _ => &mut self.properties }
    }
}
impl Signature for GetStat {
    type Response = FileStat;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SearchFolders {
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
}
impl<E: Endpoint> Call<SearchFolders, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdAtGte`.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<DateTime>) -> Self {
        self.parts.created_at_gte = Some(created_at_gte.into()); self
    }
    /// Sets `createdAtLte`.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<DateTime>) -> Self {
        self.parts.created_at_lte = Some(created_at_lte.into()); self
    }
    /// Sets `idGte`.
    pub fn id_gte(mut self, id_gte: impl Into<i64>) -> Self { self.parts.id_gte = Some(id_gte.into()); self }
    /// Sets `idLte`.
    pub fn id_lte(mut self, id_lte: impl Into<i64>) -> Self { self.parts.id_lte = Some(id_lte.into()); self }
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.ids = Some(ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `parentFolderIds`.
    pub fn parent_folder_ids(mut self, parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.parent_folder_ids = Some(parent_folder_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self { self.parts.path = Some(path.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedAtGte`.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_gte = Some(updated_at_gte.into()); self
    }
    /// Sets `updatedAtLte`.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<DateTime>) -> Self {
        self.parts.updated_at_lte = Some(updated_at_lte.into()); self
    }
}
impl<E: Endpoint> Default for Call<SearchFolders, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SearchFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SearchFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdAtGte", required: false },
            Member { name: "createdAtLte", required: false }, Member { name: "idGte", required: false },
            Member { name: "idLte", required: false }, Member { name: "ids", required: false },
            Member { name: "limit", required: false }, Member { name: "name", required: false },
            Member { name: "parentFolderIds", required: false }, Member { name: "path", required: false },
            Member { name: "properties", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedAtGte", required: false },
            Member { name: "updatedAtLte", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, before: None, created_at: None, created_at_gte: None, created_at_lte: None, id_gte: None,
            id_lte: None, ids: None, limit: None, name: None, parent_folder_ids: None, path: None, properties: None,
            sort: None, updated_at: None, updated_at_gte: None, updated_at_lte: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.before, 2 => &self.created_at, 3 => &self.created_at_gte,
            4 => &self.created_at_lte, 5 => &self.id_gte, 6 => &self.id_lte, 7 => &self.ids, 8 => &self.limit,
            9 => &self.name, 10 => &self.parent_folder_ids, 11 => &self.path, 12 => &self.properties,
            13 => &self.sort, 14 => &self.updated_at, 15 => &self.updated_at_gte, _ => &self.updated_at_lte,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.created_at, 3 => &mut self.created_at_gte,
            4 => &mut self.created_at_lte, 5 => &mut self.id_gte, 6 => &mut self.id_lte, 7 => &mut self.ids,
            8 => &mut self.limit, 9 => &mut self.name, 10 => &mut self.parent_folder_ids, 11 => &mut self.path,
            12 => &mut self.properties, 13 => &mut self.sort, 14 => &mut self.updated_at,
            15 => &mut self.updated_at_gte, _ => &mut self.updated_at_lte,
        }
    }
}
impl Signature for SearchFolders {
    type Response = CollectionResponseFolder;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateFolder {
    /// In the path: text.
    pub folder_id: Text,
    /// The body, `application/json`: `FolderUpdateInput`.
    pub body: FolderUpdateInput,
}
impl<E: Endpoint> Call<UpdateFolder, E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>, body: impl Into<FolderUpdateInput>) -> Self {
        Self::of(UpdateFolder { folder_id: folder_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateFolder", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.folder_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.folder_id, _ => &mut self.body }
    }
}
impl Signature for UpdateFolder {
    type Response = Folder;
}
