// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicFolderForwardPaging`: 2 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicFolderForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicFolder`.
    pub results: Vec<PublicFolder>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicFolderForwardPaging "CollectionResponsePublicFolderForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicFolderForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicFolder>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicTemplateForwardPaging`: 2 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicTemplateForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicTemplate`.
    pub results: Vec<PublicTemplate>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicTemplateForwardPaging "CollectionResponsePublicTemplateForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicTemplateForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicTemplate>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicFolder`: 4 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicFolder {
    /// `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `updatedAt`: a whole number; may be absent.
    pub updated_at: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicFolder "PublicFolder" {
        0 created_at "createdAt" optional = None;
        1 id "id" required = Text::EMPTY;
        2 name "name" optional = None;
        3 updated_at "updatedAt" optional = None;
    }
}
impl PublicFolder {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicTemplate`: 8 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTemplate {
    /// `body`: text; may be absent.
    pub body: Option<Text>,
    /// `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `ownerId`: text; may be absent.
    pub owner_id: Option<Text>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `updatedAt`: a whole number; may be absent.
    pub updated_at: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicTemplate "PublicTemplate" {
        0 body "body" optional = None;
        1 created_at "createdAt" optional = None;
        2 folder_id "folderId" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" optional = None;
        5 owner_id "ownerId" optional = None;
        6 subject "subject" optional = None;
        7 updated_at "updatedAt" optional = None;
    }
}
impl PublicTemplate {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicTemplateInput`: 4 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTemplateInput {
    /// `body`: text.
    pub body: Text,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicTemplateInput "PublicTemplateInput" {
        0 body "body" required = Text::EMPTY;
        1 folder_id "folderId" optional = None;
        2 name "name" required = Text::EMPTY;
        3 subject "subject" optional = None;
    }
}
impl PublicTemplateInput {
    /// One with all that is required.
    pub fn new(body: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            body: body.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// `PublicTemplateUpdate`: 4 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTemplateUpdate {
    /// `body`: any JSON.
    pub body: Value,
    /// `folderId`: any JSON.
    pub folder_id: Value,
    /// `name`: any JSON.
    pub name: Value,
    /// `subject`: any JSON.
    pub subject: Value,
    rest: Rest,
}
crate::runtime::record! {
    PublicTemplateUpdate "PublicTemplateUpdate" {
        0 body "body" required = Value::Null;
        1 folder_id "folderId" required = Value::Null;
        2 name "name" required = Value::Null;
        3 subject "subject" required = Value::Null;
    }
}
impl PublicTemplateUpdate {
    /// One with all that is required.
    pub fn new(
        body: impl Into<Value>,
        folder_id: impl Into<Value>,
        name: impl Into<Value>,
        subject: impl Into<Value>,
    ) -> Self {
        Self {
            body: body.into(),
            folder_id: folder_id.into(),
            name: name.into(),
            subject: subject.into(),
            ..Shaped::blank()
        }
    }
}
