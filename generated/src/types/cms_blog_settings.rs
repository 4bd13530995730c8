// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Blog`: 16 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Blog {
    /// `absoluteUrl`: text.
    pub absolute_url: Text,
    /// `allowComments`: true or false.
    pub allow_comments: bool,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `description`: text.
    pub description: Text,
    /// `htmlTitle`: text.
    pub html_title: Text,
    /// `id`: text.
    pub id: Text,
    /// `language`: text.
    pub language: Text,
    /// `listingPageId`: text.
    pub listing_page_id: Text,
    /// `name`: text.
    pub name: Text,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publicTitle`: text.
    pub public_title: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `translatedFromId`: text.
    pub translated_from_id: Text,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    Blog "Blog" {
        0 absolute_url "absoluteUrl" required = Text::EMPTY;
        1 allow_comments "allowComments" required = false;
        2 created "created" required = DateTime::UNSET;
        3 deleted_at "deletedAt" required = DateTime::UNSET;
        4 description "description" required = Text::EMPTY;
        5 html_title "htmlTitle" required = Text::EMPTY;
        6 id "id" required = Text::EMPTY;
        7 language "language" required = Text::EMPTY;
        8 listing_page_id "listingPageId" required = Text::EMPTY;
        9 name "name" required = Text::EMPTY;
        10 public_access_rules "publicAccessRules" required = Vec::new();
        11 public_access_rules_enabled "publicAccessRulesEnabled" required = false;
        12 public_title "publicTitle" required = Text::EMPTY;
        13 slug "slug" required = Text::EMPTY;
        14 translated_from_id "translatedFromId" required = Text::EMPTY;
        15 updated "updated" required = DateTime::UNSET;
    }
}
impl Blog {
    /// One with all that is required.
    pub fn new(
        absolute_url: impl Into<Text>,
        allow_comments: bool,
        created: impl Into<DateTime>,
        deleted_at: impl Into<DateTime>,
        description: impl Into<Text>,
        html_title: impl Into<Text>,
        id: impl Into<Text>,
        language: impl Into<Text>,
        listing_page_id: impl Into<Text>,
        name: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool,
        public_title: impl Into<Text>,
        slug: impl Into<Text>,
        translated_from_id: impl Into<Text>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            absolute_url: absolute_url.into(),
            allow_comments,
            created: created.into(),
            deleted_at: deleted_at.into(),
            description: description.into(),
            html_title: html_title.into(),
            id: id.into(),
            language: language.into(),
            listing_page_id: listing_page_id.into(),
            name: name.into(),
            public_access_rules: public_access_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            public_access_rules_enabled,
            public_title: public_title.into(),
            slug: slug.into(),
            translated_from_id: translated_from_id.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
}

/// `BlogLanguageCloneRequestVNext`: 4 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    BlogLanguageCloneRequestVNext "BlogLanguageCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 primary_language "primaryLanguage" optional = None;
        3 slug "slug" optional = None;
    }
}
impl BlogLanguageCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
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
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

/// `BlogLanguageCloneRequestVNext`: 5 members.
///
/// Published by `cms/blog-settings`, in 2026-03, v3.
#[doc(alias = "BlogLanguageCloneRequestVNext")]
#[non_exhaustive]
pub struct BlogSettingsBlogLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    BlogSettingsBlogLanguageCloneRequestVNext "BlogLanguageCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 primary_language "primaryLanguage" optional = None;
        3 slug "slug" optional = None;
        4 use_published "usePublished" optional = None;
    }
}
impl BlogSettingsBlogLanguageCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
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
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self {
        self.slug = Some(slug.into());
        self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}

/// `BlogVersion`: 4 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `Blog`.
    pub object: Blog,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    BlogVersion "BlogVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl BlogVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<Blog>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalBlog`: 3 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalBlog {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `Blog`.
    pub results: Vec<Blog>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalBlog "CollectionResponseWithTotalBlog" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalBlog {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Blog>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalBlogVersion`: 3 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalBlogVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `VersionBlog`.
    pub results: Vec<VersionBlog>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalBlogVersion "CollectionResponseWithTotalBlogVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalBlogVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<VersionBlog>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `VersionBlog`: 4 members.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct VersionBlog {
    /// `id`: text.
    pub id: Text,
    /// `object`: `Blog`.
    pub object: Blog,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    VersionBlog "VersionBlog" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl VersionBlog {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<Blog>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
        }
    }
}
