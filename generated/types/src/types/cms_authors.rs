// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, StandardError,
};

/// `BlogAuthorCloneRequestVNext`: 5 members.
///
/// Published by `cms/authors`, in 2026-03, v3.
#[doc(alias = "BlogAuthorCloneRequestVNext")]
#[non_exhaustive]
pub struct AuthorsBlogAuthorCloneRequestVNext {
    /// `blogAuthor`: `BlogAuthor`.
    pub blog_author: BlogAuthor,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AuthorsBlogAuthorCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogAuthorCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "blogAuthor", required: true }, Member { name: "id", required: true },
            Member { name: "language", required: false }, Member { name: "primaryLanguage", required: false },
            Member { name: "usePublished", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            blog_author: Shaped::blank(), id: Text::EMPTY, language: None, primary_language: None,
            use_published: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blog_author, 1 => &self.id, 2 => &self.language, 3 => &self.primary_language,
            4 => &self.use_published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blog_author, 1 => &mut self.id, 2 => &mut self.language, 3 => &mut self.primary_language,
            4 => &mut self.use_published, _ => &mut self.rest,
        }
    }
}
impl AuthorsBlogAuthorCloneRequestVNext {
    /// With all that is required.
    pub fn new(blog_author: impl Into<BlogAuthor>, id: impl Into<Text>) -> Self {
        Self { blog_author: blog_author.into(), id: id.into(), ..Shaped::blank() }
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

/// `BatchInputBlogAuthor`: one member.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputBlogAuthor {
    /// `inputs`: a list: `BlogAuthor`.
    pub inputs: Vec<BlogAuthor>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputBlogAuthor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputBlogAuthor", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputBlogAuthor {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<BlogAuthor>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<BlogAuthor>> From<Vec<T>> for BatchInputBlogAuthor {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<BlogAuthor>, const N: usize> From<[T; N]> for BatchInputBlogAuthor {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseBlogAuthor`: 6 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseBlogAuthor {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `BlogAuthor`.
    pub results: Vec<BlogAuthor>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseBlogAuthor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogAuthor", kind: Kind::Record(&[
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
impl BatchResponseBlogAuthor {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<BlogAuthor>>,
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
crate::runtime::batch_body! { BatchResponseBlogAuthor: BlogAuthor }

/// `BatchResponseBlogAuthorWithErrors`: 8 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseBlogAuthorWithErrors {
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
    /// `results`: a list: `BlogAuthor`.
    pub results: Vec<BlogAuthor>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseBlogAuthorWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogAuthorWithErrors", kind: Kind::Record(&[
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
impl BatchResponseBlogAuthorWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<BlogAuthor>>,
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
crate::runtime::batch_body! { BatchResponseBlogAuthorWithErrors: BlogAuthor }

/// `BlogAuthor`: 17 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogAuthor {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `bio`: text; may be absent.
    pub bio: Option<Text>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `displayName`: text; may be absent.
    pub display_name: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `facebook`: text; may be absent.
    pub facebook: Option<Text>,
    /// `fullName`: text; may be absent.
    pub full_name: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `linkedin`: text; may be absent.
    pub linkedin: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `translatedFromId`: a whole number; may be absent.
    pub translated_from_id: Option<i64>,
    /// `twitter`: text; may be absent.
    pub twitter: Option<Text>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// `website`: text; may be absent.
    pub website: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogAuthor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogAuthor", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "bio", required: false },
            Member { name: "created", required: false }, Member { name: "deletedAt", required: false },
            Member { name: "displayName", required: false }, Member { name: "email", required: false },
            Member { name: "facebook", required: false }, Member { name: "fullName", required: false },
            Member { name: "id", required: false }, Member { name: "language", required: false },
            Member { name: "linkedin", required: false }, Member { name: "name", required: false },
            Member { name: "slug", required: false }, Member { name: "translatedFromId", required: false },
            Member { name: "twitter", required: false }, Member { name: "updated", required: false },
            Member { name: "website", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            avatar: None, bio: None, created: None, deleted_at: None, display_name: None, email: None,
            facebook: None, full_name: None, id: None, language: None, linkedin: None, name: None, slug: None,
            translated_from_id: None, twitter: None, updated: None, website: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar, 1 => &self.bio, 2 => &self.created, 3 => &self.deleted_at, 4 => &self.display_name,
            5 => &self.email, 6 => &self.facebook, 7 => &self.full_name, 8 => &self.id, 9 => &self.language,
            10 => &self.linkedin, 11 => &self.name, 12 => &self.slug, 13 => &self.translated_from_id,
            14 => &self.twitter, 15 => &self.updated, 16 => &self.website, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.bio, 2 => &mut self.created, 3 => &mut self.deleted_at,
            4 => &mut self.display_name, 5 => &mut self.email, 6 => &mut self.facebook, 7 => &mut self.full_name,
            8 => &mut self.id, 9 => &mut self.language, 10 => &mut self.linkedin, 11 => &mut self.name,
            12 => &mut self.slug, 13 => &mut self.translated_from_id, 14 => &mut self.twitter,
            15 => &mut self.updated, 16 => &mut self.website, _ => &mut self.rest,
        }
    }
}
impl BlogAuthor {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `bio`.
    pub fn bio(mut self, bio: impl Into<Text>) -> Self { self.bio = Some(bio.into()); self }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<Text>) -> Self {
        self.display_name = Some(display_name.into()); self
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `facebook`.
    pub fn facebook(mut self, facebook: impl Into<Text>) -> Self { self.facebook = Some(facebook.into()); self }
    /// Sets `fullName`.
    pub fn full_name(mut self, full_name: impl Into<Text>) -> Self { self.full_name = Some(full_name.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `linkedin`.
    pub fn linkedin(mut self, linkedin: impl Into<Text>) -> Self { self.linkedin = Some(linkedin.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<i64>) -> Self {
        self.translated_from_id = Some(translated_from_id.into()); self
    }
    /// Sets `twitter`.
    pub fn twitter(mut self, twitter: impl Into<Text>) -> Self { self.twitter = Some(twitter.into()); self }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
    /// Sets `website`.
    pub fn website(mut self, website: impl Into<Text>) -> Self { self.website = Some(website.into()); self }
}
impl Default for BlogAuthor {
    #[inline] fn default() -> Self { Self::new() }
}

/// `BlogAuthorCloneRequestVNext`: 4 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogAuthorCloneRequestVNext {
    /// `blogAuthor`: `BlogAuthor`.
    pub blog_author: BlogAuthor,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogAuthorCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogAuthorCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "blogAuthor", required: true }, Member { name: "id", required: true },
            Member { name: "language", required: false }, Member { name: "primaryLanguage", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            blog_author: Shaped::blank(), id: Text::EMPTY, language: None, primary_language: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blog_author, 1 => &self.id, 2 => &self.language, 3 => &self.primary_language, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blog_author, 1 => &mut self.id, 2 => &mut self.language, 3 => &mut self.primary_language,
            _ => &mut self.rest,
        }
    }
}
impl BlogAuthorCloneRequestVNext {
    /// With all that is required.
    pub fn new(blog_author: impl Into<BlogAuthor>, id: impl Into<Text>) -> Self {
        Self { blog_author: blog_author.into(), id: id.into(), ..Shaped::blank() }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
}

/// `CollectionResponseWithTotalBlogAuthorForwardPaging`: 3 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalBlogAuthorForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `BlogAuthor`.
    pub results: Vec<BlogAuthor>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalBlogAuthorForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogAuthorForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalBlogAuthorForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<BlogAuthor>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

crate::runtime::shaped_traits! {
    AuthorsBlogAuthorCloneRequestVNext, BatchInputBlogAuthor, BatchResponseBlogAuthor,
    BatchResponseBlogAuthorWithErrors, BlogAuthor, BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging,
}
