// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AuthorsBlogAuthorCloneRequestVNext, BatchInputBlogAuthor, BatchInputJsonNode, BatchInputString,
    BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors, BlogAuthor, BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchCreate {
    /// The body, `application/json`: `BatchInputBlogAuthor`.
    pub body: BatchInputBlogAuthor,
}
impl<E: Endpoint> Call<AuthorsBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputBlogAuthor>) -> Self { Self::of(AuthorsBatchCreate { body: body.into() }) }
}
impl Shaped for AuthorsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AuthorsBatchCreate {
    type Response = Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<AuthorsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(AuthorsBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for AuthorsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for AuthorsBatchRead {
    type Response = Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsBatchUpdate {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<AuthorsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(AuthorsBatchUpdate { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for AuthorsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for AuthorsBatchUpdate {
    type Response = Batch<BatchResponseBlogAuthor, BatchResponseBlogAuthorWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsCreate {
    /// The body, `application/json`: `BlogAuthor`.
    pub body: BlogAuthor,
}
impl<E: Endpoint> Call<AuthorsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogAuthor>) -> Self { Self::of(AuthorsCreate { body: body.into() }) }
}
impl Shaped for AuthorsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AuthorsCreate {
    type Response = BlogAuthor;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/authors`, in 2026-03, v3.
#[non_exhaustive]
pub struct AuthorsCreateLanguageVariationMultiLanguage {
    /// The body, `application/json`: `AuthorsBlogAuthorCloneRequestVNext`.
    pub body: AuthorsBlogAuthorCloneRequestVNext,
}
impl<E: Endpoint> Call<AuthorsCreateLanguageVariationMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AuthorsBlogAuthorCloneRequestVNext>) -> Self {
        Self::of(AuthorsCreateLanguageVariationMultiLanguage { body: body.into() })
    }
}
impl Shaped for AuthorsCreateLanguageVariationMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsCreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AuthorsCreateLanguageVariationMultiLanguage {
    type Response = BlogAuthor;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsGet {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<AuthorsGet, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(AuthorsGet { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for AuthorsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl Signature for AuthorsGet {
    type Response = BlogAuthor;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsList {
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
}
impl<E: Endpoint> Call<AuthorsList, E> {
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
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
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
impl<E: Endpoint> Default for Call<AuthorsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for AuthorsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for AuthorsList {
    type Response = CollectionResponseWithTotalBlogAuthorForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuthorsUpdate {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BlogAuthor`.
    pub body: BlogAuthor,
}
impl<E: Endpoint> Call<AuthorsUpdate, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogAuthor>) -> Self {
        Self::of(AuthorsUpdate { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for AuthorsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuthorsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for AuthorsUpdate {
    type Response = BlogAuthor;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/authors`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateLanguageVariationMultiLanguage {
    /// The body, `application/json`: `BlogAuthorCloneRequestVNext`.
    pub body: BlogAuthorCloneRequestVNext,
}
impl<E: Endpoint> Call<CreateLanguageVariationMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogAuthorCloneRequestVNext>) -> Self {
        Self::of(CreateLanguageVariationMultiLanguage { body: body.into() })
    }
}
impl Shaped for CreateLanguageVariationMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLanguageVariationMultiLanguage {
    type Response = BlogAuthor;
}
