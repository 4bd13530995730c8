// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AuthorsBlogAuthorCloneRequestVNext "BlogAuthorCloneRequestVNext" {
        0 blog_author "blogAuthor" required = Shaped::blank();
        1 id "id" required = Text::EMPTY;
        2 language "language" optional = None;
        3 primary_language "primaryLanguage" optional = None;
        4 use_published "usePublished" optional = None;
    }
}
impl AuthorsBlogAuthorCloneRequestVNext {
    /// One with all that is required.
    pub fn new(blog_author: impl Into<BlogAuthor>, id: impl Into<Text>) -> Self {
        Self {
            blog_author: blog_author.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}

/// `BatchInputBlogAuthor`: one member.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputBlogAuthor {
    /// `inputs`: a list: `BlogAuthor`.
    pub inputs: Vec<BlogAuthor>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputBlogAuthor "BatchInputBlogAuthor" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputBlogAuthor {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<BlogAuthor>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<BlogAuthor>> From<Vec<T>> for BatchInputBlogAuthor {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<BlogAuthor>, const N: usize> From<[T; N]> for BatchInputBlogAuthor {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseBlogAuthor "BatchResponseBlogAuthor" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseBlogAuthor {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BlogAuthor>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseBlogAuthorWithErrors "BatchResponseBlogAuthorWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseBlogAuthorWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BlogAuthor>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BlogAuthor "BlogAuthor" {
        0 avatar "avatar" required = Text::EMPTY;
        1 bio "bio" required = Text::EMPTY;
        2 created "created" required = DateTime::UNSET;
        3 deleted_at "deletedAt" required = DateTime::UNSET;
        4 display_name "displayName" required = Text::EMPTY;
        5 email "email" required = Text::EMPTY;
        6 facebook "facebook" required = Text::EMPTY;
        7 full_name "fullName" required = Text::EMPTY;
        8 id "id" required = Text::EMPTY;
        9 language "language" required = Text::EMPTY;
        10 linkedin "linkedin" required = Text::EMPTY;
        11 name "name" required = Text::EMPTY;
        12 slug "slug" required = Text::EMPTY;
        13 translated_from_id "translatedFromId" required = 0;
        14 twitter "twitter" required = Text::EMPTY;
        15 updated "updated" required = DateTime::UNSET;
        16 website "website" required = Text::EMPTY;
    }
}
impl BlogAuthor {
    /// One with all that is required.
    pub fn new(
        avatar: impl Into<Text>,
        bio: impl Into<Text>,
        created: impl Into<DateTime>,
        deleted_at: impl Into<DateTime>,
        display_name: impl Into<Text>,
        email: impl Into<Text>,
        facebook: impl Into<Text>,
        full_name: impl Into<Text>,
        id: impl Into<Text>,
        language: impl Into<Text>,
        linkedin: impl Into<Text>,
        name: impl Into<Text>,
        slug: impl Into<Text>,
        translated_from_id: impl Into<i64>,
        twitter: impl Into<Text>,
        updated: impl Into<DateTime>,
        website: impl Into<Text>,
    ) -> Self {
        Self {
            avatar: avatar.into(),
            bio: bio.into(),
            created: created.into(),
            deleted_at: deleted_at.into(),
            display_name: display_name.into(),
            email: email.into(),
            facebook: facebook.into(),
            full_name: full_name.into(),
            id: id.into(),
            language: language.into(),
            linkedin: linkedin.into(),
            name: name.into(),
            slug: slug.into(),
            translated_from_id: translated_from_id.into(),
            twitter: twitter.into(),
            updated: updated.into(),
            website: website.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    BlogAuthorCloneRequestVNext "BlogAuthorCloneRequestVNext" {
        0 blog_author "blogAuthor" required = Shaped::blank();
        1 id "id" required = Text::EMPTY;
        2 language "language" optional = None;
        3 primary_language "primaryLanguage" optional = None;
    }
}
impl BlogAuthorCloneRequestVNext {
    /// One with all that is required.
    pub fn new(blog_author: impl Into<BlogAuthor>, id: impl Into<Text>) -> Self {
        Self {
            blog_author: blog_author.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalBlogAuthorForwardPaging "CollectionResponseWithTotalBlogAuthorForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalBlogAuthorForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<BlogAuthor>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}
