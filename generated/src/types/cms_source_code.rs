// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::record! {
    AssetFileMetadata "AssetFileMetadata" {
        0 archived_at "archivedAt" optional = None;
        1 children "children" optional = None;
        2 created_at "createdAt" required = 0;
        3 folder "folder" required = false;
        4 hash "hash" optional = None;
        5 id "id" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 updated_at "updatedAt" required = 0;
    }
}
impl AssetFileMetadata {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<i64>,
        folder: bool,
        id: impl Into<Text>,
        name: impl Into<Text>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            folder,
            id: id.into(),
            name: name.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// one member.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateBody {
    /// `file`: a file.
    pub file: File,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CreateBody "CreateBody" {
        0 file "file" required = File::EMPTY;
    }
}
impl CreateBody {
    /// One with all that is required.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    FileExtractRequest "FileExtractRequest" {
        0 path "path" required = Text::EMPTY;
    }
}
impl FileExtractRequest {
    /// One with all that is required.
    pub fn new(path: impl Into<Text>) -> Self {
        Self {
            path: path.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { FileExtractRequest }
