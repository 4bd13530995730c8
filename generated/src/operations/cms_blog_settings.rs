// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogSettingsCreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: `BlogLanguageCloneRequestVNext`.
    pub body: BlogLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BlogSettingsCreateLanguageVariationMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BlogSettingsCreateLanguageVariationMultiLanguage "BlogSettingsCreateLanguageVariationMultiLanguage" -> Blog {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogSettingsGet<E> {
    /// The path's `blog_id`: text.
    pub blog_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BlogSettingsGet<E> {
    /// A request with all that is required.
    pub fn new(blog_id: impl Into<Text>) -> Self {
        Self {
            blog_id: blog_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BlogSettingsGet "BlogSettingsGet" -> Blog {
        path 1 {
            0 blog_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BlogSettingsList<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BlogSettingsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for BlogSettingsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    BlogSettingsList "BlogSettingsList" -> CollectionResponseWithTotalBlog {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 sort "sort" optional = None;
            7 updated_after "updatedAfter" optional = None;
            8 updated_at "updatedAt" optional = None;
            9 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/blog-settings`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// The body, `application/json`: `BlogSettingsBlogLanguageCloneRequestVNext`.
    pub body: BlogSettingsBlogLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogSettingsBlogLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLanguageVariationMultiLanguageIn2026_03 "CreateLanguageVariationMultiLanguageIn2026_03" -> Blog {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetRevision<E> {
    /// The path's `blog_id`: text.
    pub blog_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRevision<E> {
    /// A request with all that is required.
    pub fn new(blog_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            blog_id: blog_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRevision "GetRevision" -> BlogVersion {
        path 2 {
            0 blog_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/blog-settings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRevisions<E> {
    /// The path's `blog_id`: text.
    pub blog_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRevisions<E> {
    /// A request with all that is required.
    pub fn new(blog_id: impl Into<Text>) -> Self {
        Self {
            blog_id: blog_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListRevisions "ListRevisions" -> CollectionResponseWithTotalBlogVersion {
        path 1 {
            0 blog_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}
