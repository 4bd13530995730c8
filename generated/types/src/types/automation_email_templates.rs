// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponsePublicFolderForwardPaging`: 2 members.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicFolderForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicFolder`.
    pub results: Vec<PublicFolder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicFolderForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicFolderForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicFolderForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicFolder>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicFolder>> From<Vec<T>> for CollectionResponsePublicFolderForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicFolder>, const N: usize> From<[T; N]> for CollectionResponsePublicFolderForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicTemplateForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicTemplateForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicTemplateForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicTemplate>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicTemplate>> From<Vec<T>> for CollectionResponsePublicTemplateForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicTemplate>, const N: usize> From<[T; N]> for CollectionResponsePublicTemplateForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFolder", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { created_at: None, id: Text::EMPTY, name: None, updated_at: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.created_at, 1 => &self.id, 2 => &self.name, 3 => &self.updated_at, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.name, 3 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicFolder {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self { self.created_at = Some(created_at.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<i64>) -> Self { self.updated_at = Some(updated_at.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTemplate", kind: Kind::Record(&[
            Member { name: "body", required: false }, Member { name: "createdAt", required: false },
            Member { name: "folderId", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "ownerId", required: false },
            Member { name: "subject", required: false }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            body: None, created_at: None, folder_id: None, id: Text::EMPTY, name: None, owner_id: None,
            subject: None, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.body, 1 => &self.created_at, 2 => &self.folder_id, 3 => &self.id, 4 => &self.name,
            5 => &self.owner_id, 6 => &self.subject, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.body, 1 => &mut self.created_at, 2 => &mut self.folder_id, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.owner_id, 6 => &mut self.subject, 7 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicTemplate {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<Text>) -> Self { self.body = Some(body.into()); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self { self.created_at = Some(created_at.into()); self }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Text>) -> Self { self.owner_id = Some(owner_id.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<i64>) -> Self { self.updated_at = Some(updated_at.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTemplateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTemplateInput", kind: Kind::Record(&[
            Member { name: "body", required: true }, Member { name: "folderId", required: false },
            Member { name: "name", required: true }, Member { name: "subject", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { body: Text::EMPTY, folder_id: None, name: Text::EMPTY, subject: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.body, 1 => &self.folder_id, 2 => &self.name, 3 => &self.subject, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.body, 1 => &mut self.folder_id, 2 => &mut self.name, 3 => &mut self.subject,
            _ => &mut self.rest,
        }
    }
}
impl PublicTemplateInput {
    /// With all that is required.
    pub fn new(body: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { body: body.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTemplateUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTemplateUpdate", kind: Kind::Record(&[
            Member { name: "body", required: true }, Member { name: "folderId", required: true },
            Member { name: "name", required: true }, Member { name: "subject", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { body: Value::Null, folder_id: Value::Null, name: Value::Null, subject: Value::Null, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.body, 1 => &self.folder_id, 2 => &self.name, 3 => &self.subject, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.body, 1 => &mut self.folder_id, 2 => &mut self.name, 3 => &mut self.subject,
            _ => &mut self.rest,
        }
    }
}
impl PublicTemplateUpdate {
    /// With all that is required.
    pub fn new(
        body: impl Into<Value>, folder_id: impl Into<Value>, name: impl Into<Value>, subject: impl Into<Value>,
    ) -> Self {
        Self {
            body: body.into(), folder_id: folder_id.into(), name: name.into(), subject: subject.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicFolderForwardPaging, CollectionResponsePublicTemplateForwardPaging, PublicFolder,
    PublicTemplate, PublicTemplateInput, PublicTemplateUpdate,
}
