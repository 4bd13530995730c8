// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Blog, BlogLanguageCloneRequestVNext, BlogSettingsBlogLanguageCloneRequestVNext, BlogVersion,
    CollectionResponseWithTotalBlog, CollectionResponseWithTotalBlogVersion,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogSettingsCreateLanguageVariationMultiLanguage {
    /// The body, `application/json`: `BlogLanguageCloneRequestVNext`.
    pub body: BlogLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<BlogSettingsCreateLanguageVariationMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogLanguageCloneRequestVNext>) -> Self {
        Self::of(BlogSettingsCreateLanguageVariationMultiLanguage { body: body.into() })
    }
}
impl Shaped for BlogSettingsCreateLanguageVariationMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogSettingsCreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BlogSettingsCreateLanguageVariationMultiLanguage {
    type Response = Blog;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogSettingsGet {
    /// In the path: text.
    pub blog_id: Text,
}
impl<E: Endpoint> Call<BlogSettingsGet, E> {
    /// With all that is required.
    pub fn new(blog_id: impl Into<Text>) -> Self { Self::of(BlogSettingsGet { blog_id: blog_id.into() }) }
}
impl Shaped for BlogSettingsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogSettingsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { blog_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.blog_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.blog_id }
}
impl Signature for BlogSettingsGet {
    type Response = Blog;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogSettingsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<BlogSettingsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<BlogSettingsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for BlogSettingsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogSettingsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.sort, 7 => &self.updated_after,
            8 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.sort, 7 => &mut self.updated_after,
            8 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for BlogSettingsList {
    type Response = CollectionResponseWithTotalBlog;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/blog-settings`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationMultiLanguageIn2026_03 {
    /// The body, `application/json`: `BlogSettingsBlogLanguageCloneRequestVNext`.
    pub body: BlogSettingsBlogLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<CreateLanguageVariationMultiLanguageIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogSettingsBlogLanguageCloneRequestVNext>) -> Self {
        Self::of(CreateLanguageVariationMultiLanguageIn2026_03 { body: body.into() })
    }
}
impl Shaped for CreateLanguageVariationMultiLanguageIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationMultiLanguageIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLanguageVariationMultiLanguageIn2026_03 {
    type Response = Blog;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetRevision {
    /// In the path: text.
    pub blog_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetRevision, E> {
    /// With all that is required.
    pub fn new(blog_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetRevision { blog_id: blog_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { blog_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.blog_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.blog_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetRevision {
    type Response = BlogVersion;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRevisions {
    /// In the path: text.
    pub blog_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListRevisions, E> {
    /// With all that is required.
    pub fn new(blog_id: impl Into<Text>) -> Self {
        Self::of(ListRevisions { blog_id: blog_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { blog_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.blog_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.blog_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListRevisions {
    type Response = CollectionResponseWithTotalBlogVersion;
}
