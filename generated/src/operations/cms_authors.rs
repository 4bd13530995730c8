// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchCreate<E> {
    /// The body, `application/json`: `BatchInputBlogAuthor`.
    pub body: BatchInputBlogAuthor,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputBlogAuthor>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AuthorsBatchCreate "AuthorsBatchCreate" -> Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    AuthorsBatchRead "AuthorsBatchRead" -> Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchUpdate<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    AuthorsBatchUpdate "AuthorsBatchUpdate" -> Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsCreate<E> {
    /// The body, `application/json`: `BlogAuthor`.
    pub body: BlogAuthor,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogAuthor>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AuthorsCreate "AuthorsCreate" -> BlogAuthor {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/authors`, in 2026-03, v3.
#[non_exhaustive]
pub struct AuthorsCreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: `AuthorsBlogAuthorCloneRequestVNext`.
    pub body: AuthorsBlogAuthorCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsCreateLanguageVariationMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AuthorsBlogAuthorCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AuthorsCreateLanguageVariationMultiLanguage "AuthorsCreateLanguageVariationMultiLanguage" -> BlogAuthor {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsGet<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsGet<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    AuthorsGet "AuthorsGet" -> BlogAuthor {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 property "property" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsList<E> {
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
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
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
impl<E: Endpoint> AuthorsList<E> {
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
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
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
impl<E: Endpoint> Default for AuthorsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    AuthorsList "AuthorsList" -> CollectionResponseWithTotalBlogAuthorForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsUpdate<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BlogAuthor`.
    pub body: BlogAuthor,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuthorsUpdate<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogAuthor>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    AuthorsUpdate "AuthorsUpdate" -> BlogAuthor {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: `BlogAuthorCloneRequestVNext`.
    pub body: BlogAuthorCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogAuthorCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLanguageVariationMultiLanguage "CreateLanguageVariationMultiLanguage" -> BlogAuthor {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
