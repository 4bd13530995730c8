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
}
crate::runtime::batch_body! { BatchResponseBlogAuthorWithErrors: BlogAuthor }

/// `BlogAuthor`: 17 members.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogAuthor {
    /// `avatar`: text.
    pub avatar: Text,
    /// `bio`: text.
    pub bio: Text,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `displayName`: text.
    pub display_name: Text,
    /// `email`: text.
    pub email: Text,
    /// `facebook`: text.
    pub facebook: Text,
    /// `fullName`: text.
    pub full_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `language`: text.
    pub language: Text,
    /// `linkedin`: text.
    pub linkedin: Text,
    /// `name`: text.
    pub name: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `translatedFromId`: a whole number.
    pub translated_from_id: i64,
    /// `twitter`: text.
    pub twitter: Text,
    /// `updated`: a point in time.
    pub updated: DateTime,
    /// `website`: text.
    pub website: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogAuthor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogAuthor", kind: Kind::Record(&[
            Member { name: "avatar", required: true }, Member { name: "bio", required: true },
            Member { name: "created", required: true }, Member { name: "deletedAt", required: true },
            Member { name: "displayName", required: true }, Member { name: "email", required: true },
            Member { name: "facebook", required: true }, Member { name: "fullName", required: true },
            Member { name: "id", required: true }, Member { name: "language", required: true },
            Member { name: "linkedin", required: true }, Member { name: "name", required: true },
            Member { name: "slug", required: true }, Member { name: "translatedFromId", required: true },
            Member { name: "twitter", required: true }, Member { name: "updated", required: true },
            Member { name: "website", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            avatar: Text::EMPTY, bio: Text::EMPTY, created: DateTime::UNSET, deleted_at: DateTime::UNSET,
            display_name: Text::EMPTY, email: Text::EMPTY, facebook: Text::EMPTY, full_name: Text::EMPTY,
            id: Text::EMPTY, language: Text::EMPTY, linkedin: Text::EMPTY, name: Text::EMPTY, slug: Text::EMPTY,
            translated_from_id: 0, twitter: Text::EMPTY, updated: DateTime::UNSET, website: Text::EMPTY,
            rest: Rest::EMPTY,
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
    /// With all that is required.
    pub fn new(
        avatar: impl Into<Text>, bio: impl Into<Text>, created: impl Into<DateTime>, deleted_at: impl Into<DateTime>,
        display_name: impl Into<Text>, email: impl Into<Text>, facebook: impl Into<Text>, full_name: impl Into<Text>,
        id: impl Into<Text>, language: impl Into<Text>, linkedin: impl Into<Text>, name: impl Into<Text>,
        slug: impl Into<Text>, translated_from_id: impl Into<i64>, twitter: impl Into<Text>,
        updated: impl Into<DateTime>, website: impl Into<Text>,
    ) -> Self {
        Self {
            avatar: avatar.into(), bio: bio.into(), created: created.into(), deleted_at: deleted_at.into(),
            display_name: display_name.into(), email: email.into(), facebook: facebook.into(),
            full_name: full_name.into(), id: id.into(), language: language.into(), linkedin: linkedin.into(),
            name: name.into(), slug: slug.into(), translated_from_id: translated_from_id.into(),
            twitter: twitter.into(), updated: updated.into(), website: website.into(), rest: Rest::EMPTY,
        }
    }
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
}

crate::runtime::shaped_traits! {
    AuthorsBlogAuthorCloneRequestVNext, BatchInputBlogAuthor, BatchResponseBlogAuthor,
    BatchResponseBlogAuthorWithErrors, BlogAuthor, BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging,
}
