// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, StandardError,
};

/// `BatchInputTag`: one member.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputTag {
    /// `inputs`: a list: `Tag`.
    pub inputs: Vec<Tag>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputTag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputTag", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputTag {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Tag>> From<Vec<T>> for BatchInputTag {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Tag>, const N: usize> From<[T; N]> for BatchInputTag {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseTag`: 6 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseTag {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseTag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseTag", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseTag {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Tag>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseTag: Tag }

/// `BatchResponseTagWithErrors`: 8 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseTagWithErrors {
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
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseTagWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseTagWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseTagWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Tag>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
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
}
crate::runtime::batch_body! { BatchResponseTagWithErrors: Tag }

/// `CollectionResponseWithTotalTagForwardPaging`: 3 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalTagForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalTagForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalTagForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalTagForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Tag>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `Tag`: 8 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Tag {
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `translatedFromId`: a whole number; may be absent.
    pub translated_from_id: Option<i64>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Tag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Tag", kind: Kind::Record(&[
            Member { name: "created", required: false }, Member { name: "deletedAt", required: false },
            Member { name: "id", required: false }, Member { name: "language", required: false },
            Member { name: "name", required: false }, Member { name: "slug", required: false },
            Member { name: "translatedFromId", required: false }, Member { name: "updated", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created: None, deleted_at: None, id: None, language: None, name: None, slug: None,
            translated_from_id: None, updated: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created, 1 => &self.deleted_at, 2 => &self.id, 3 => &self.language, 4 => &self.name,
            5 => &self.slug, 6 => &self.translated_from_id, 7 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created, 1 => &mut self.deleted_at, 2 => &mut self.id, 3 => &mut self.language,
            4 => &mut self.name, 5 => &mut self.slug, 6 => &mut self.translated_from_id, 7 => &mut self.updated,
            _ => &mut self.rest,
        }
    }
}
impl Tag {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<i64>) -> Self {
        self.translated_from_id = Some(translated_from_id.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
}
impl Default for Tag {
    #[inline] fn default() -> Self { Self::new() }
}

/// `TagCloneRequestVNext`: 4 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TagCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TagCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "name", required: true }, Member { name: "primaryLanguage", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, language: None, name: Text::EMPTY, primary_language: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.name, 3 => &self.primary_language, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.name, 3 => &mut self.primary_language,
            _ => &mut self.rest,
        }
    }
}
impl TagCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
}

/// `TagCloneRequestVNext`: 5 members.
///
/// Published by `cms/tags`, in 2026-03, v3.
#[doc(alias = "TagCloneRequestVNext")]
#[non_exhaustive]
pub struct TagsTagCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TagsTagCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "name", required: true }, Member { name: "primaryLanguage", required: false },
            Member { name: "usePublished", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, language: None, name: Text::EMPTY, primary_language: None, use_published: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.name, 3 => &self.primary_language,
            4 => &self.use_published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.name, 3 => &mut self.primary_language,
            4 => &mut self.use_published, _ => &mut self.rest,
        }
    }
}
impl TagsTagCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self { self.use_published = Some(use_published); self }
}

crate::runtime::shaped_traits! {
    BatchInputTag, BatchResponseTag, BatchResponseTagWithErrors, CollectionResponseWithTotalTagForwardPaging, Tag,
    TagCloneRequestVNext, TagsTagCloneRequestVNext,
}
