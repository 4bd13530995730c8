// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `AssetFileMetadata`: 8 members.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AssetFileMetadata {
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `children`: a list: text; may be absent.
    pub children: Option<Vec<Text>>,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `folder`: true or false.
    pub folder: bool,
    /// `hash`: text; may be absent.
    pub hash: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssetFileMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssetFileMetadata", kind: Kind::Record(&[
            Member { name: "archivedAt", required: false }, Member { name: "children", required: false },
            Member { name: "createdAt", required: true }, Member { name: "folder", required: true },
            Member { name: "hash", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived_at: None, children: None, created_at: 0, folder: false, hash: None, id: Text::EMPTY,
            name: Text::EMPTY, updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived_at, 1 => &self.children, 2 => &self.created_at, 3 => &self.folder, 4 => &self.hash,
            5 => &self.id, 6 => &self.name, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived_at, 1 => &mut self.children, 2 => &mut self.created_at, 3 => &mut self.folder,
            4 => &mut self.hash, 5 => &mut self.id, 6 => &mut self.name, 7 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl AssetFileMetadata {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<i64>, folder: bool, id: impl Into<Text>, name: impl Into<Text>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(), folder, id: id.into(), name: name.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `children`.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect()); self
    }
    /// Sets `hash`.
    pub fn hash(mut self, hash: impl Into<Text>) -> Self { self.hash = Some(hash.into()); self }
}

/// One member.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateBody {
    /// `file`: a file.
    pub file: File,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateBody", kind: Kind::Record(&[Member { name: "file", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { file: File::default(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.file, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file, _ => &mut self.rest }
    }
}
impl CreateBody {
    /// With all that is required.
    pub fn new(file: impl Into<File>) -> Self { Self { file: file.into(), rest: Rest::EMPTY } }
}

/// `FileExtractRequest`: one member.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FileExtractRequest {
    /// `path`: text.
    pub path: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileExtractRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileExtractRequest", kind: Kind::Record(&[Member { name: "path", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { path: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.path, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.path, _ => &mut self.rest }
    }
}
impl FileExtractRequest {
    /// With all that is required.
    pub fn new(path: impl Into<Text>) -> Self { Self { path: path.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { FileExtractRequest }

crate::runtime::shaped_traits! {
    AssetFileMetadata, CreateBody, FileExtractRequest,
}
