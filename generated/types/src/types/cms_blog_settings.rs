// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging, VersionUser,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Blog {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Blog", kind: Kind::Record(&[
            Member { name: "absoluteUrl", required: true }, Member { name: "allowComments", required: true },
            Member { name: "created", required: true }, Member { name: "deletedAt", required: true },
            Member { name: "description", required: true }, Member { name: "htmlTitle", required: true },
            Member { name: "id", required: true }, Member { name: "language", required: true },
            Member { name: "listingPageId", required: true }, Member { name: "name", required: true },
            Member { name: "publicAccessRules", required: true },
            Member { name: "publicAccessRulesEnabled", required: true },
            Member { name: "publicTitle", required: true }, Member { name: "slug", required: true },
            Member { name: "translatedFromId", required: true }, Member { name: "updated", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            absolute_url: Text::EMPTY, allow_comments: false, created: DateTime::UNSET, deleted_at: DateTime::UNSET,
            description: Text::EMPTY, html_title: Text::EMPTY, id: Text::EMPTY, language: Text::EMPTY,
            listing_page_id: Text::EMPTY, name: Text::EMPTY, public_access_rules: Vec::new(),
            public_access_rules_enabled: false, public_title: Text::EMPTY, slug: Text::EMPTY,
            translated_from_id: Text::EMPTY, updated: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.absolute_url, 1 => &self.allow_comments, 2 => &self.created, 3 => &self.deleted_at,
            4 => &self.description, 5 => &self.html_title, 6 => &self.id, 7 => &self.language,
            8 => &self.listing_page_id, 9 => &self.name, 10 => &self.public_access_rules,
            11 => &self.public_access_rules_enabled, 12 => &self.public_title, 13 => &self.slug,
            14 => &self.translated_from_id, 15 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.absolute_url, 1 => &mut self.allow_comments, 2 => &mut self.created,
            3 => &mut self.deleted_at, 4 => &mut self.description, 5 => &mut self.html_title, 6 => &mut self.id,
            7 => &mut self.language, 8 => &mut self.listing_page_id, 9 => &mut self.name,
            10 => &mut self.public_access_rules, 11 => &mut self.public_access_rules_enabled,
            12 => &mut self.public_title, 13 => &mut self.slug, 14 => &mut self.translated_from_id,
            15 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl Blog {
    /// With all that is required.
    pub fn new(
        absolute_url: impl Into<Text>, allow_comments: bool, created: impl Into<DateTime>,
        deleted_at: impl Into<DateTime>, description: impl Into<Text>, html_title: impl Into<Text>,
        id: impl Into<Text>, language: impl Into<Text>, listing_page_id: impl Into<Text>, name: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>, public_access_rules_enabled: bool,
        public_title: impl Into<Text>, slug: impl Into<Text>, translated_from_id: impl Into<Text>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            absolute_url: absolute_url.into(), allow_comments, created: created.into(),
            deleted_at: deleted_at.into(), description: description.into(), html_title: html_title.into(),
            id: id.into(), language: language.into(), listing_page_id: listing_page_id.into(), name: name.into(),
            public_access_rules: public_access_rules.into_iter().map(Into::into).collect(),
            public_access_rules_enabled, public_title: public_title.into(), slug: slug.into(),
            translated_from_id: translated_from_id.into(), updated: updated.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogLanguageCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogLanguageCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "primaryLanguage", required: false }, Member { name: "slug", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, language: None, primary_language: None, slug: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.primary_language, 3 => &self.slug, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.primary_language, 3 => &mut self.slug,
            _ => &mut self.rest,
        }
    }
}
impl BlogLanguageCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogSettingsBlogLanguageCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogLanguageCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "primaryLanguage", required: false }, Member { name: "slug", required: false },
            Member { name: "usePublished", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, language: None, primary_language: None, slug: None, use_published: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.primary_language, 3 => &self.slug,
            4 => &self.use_published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.primary_language, 3 => &mut self.slug,
            4 => &mut self.use_published, _ => &mut self.rest,
        }
    }
}
impl BlogSettingsBlogLanguageCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self { self.use_published = Some(use_published); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl BlogVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<Blog>, updated_at: impl Into<DateTime>, user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalBlog {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlog", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalBlog {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Blog>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalBlogVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogVersion", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalBlogVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<VersionBlog>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VersionBlog {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionBlog", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl VersionBlog {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<Blog>, updated_at: impl Into<DateTime>, user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    Blog, BlogLanguageCloneRequestVNext, BlogSettingsBlogLanguageCloneRequestVNext, BlogVersion,
    CollectionResponseWithTotalBlog, CollectionResponseWithTotalBlogVersion, VersionBlog,
}
