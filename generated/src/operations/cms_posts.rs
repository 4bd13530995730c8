// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateIn2026_03<E> {
    /// The body, `application/json`: `PostsBatchInputBlogPost`.
    pub body: PostsBatchInputBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PostsBatchInputBlogPost>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateIn2026_03 "BatchCreateIn2026_03" -> Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadIn2026_03<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2026_03<E> {
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
    BatchReadIn2026_03 "BatchReadIn2026_03" -> Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateIn2026_03<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateIn2026_03<E> {
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
    BatchUpdateIn2026_03 "BatchUpdateIn2026_03" -> Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneIn2026_03<E> {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CloneIn2026_03 "CloneIn2026_03" -> PostsBlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetDraftIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDraftIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetDraftIn2026_03 "GetDraftIn2026_03" -> PostsBlogPost {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchCreate<E> {
    /// The body, `application/json`: `BatchInputBlogPost`.
    pub body: BatchInputBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputBlogPost>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsBatchCreate "PostsBatchCreate" -> Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchRead<E> {
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
    PostsBatchRead "PostsBatchRead" -> Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchUpdate<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchUpdate<E> {
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
    PostsBatchUpdate "PostsBatchUpdate" -> Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsClone<E> {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsClone<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsClone "PostsClone" -> BlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreate<E> {
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogPost>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsCreate "PostsCreate" -> BlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateIn2026_03<E> {
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PostsBlogPost>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsCreateIn2026_03 "PostsCreateIn2026_03" -> PostsBlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: `BlogPostLanguageCloneRequestVNext`.
    pub body: BlogPostLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateLanguageVariationMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BlogPostLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsCreateLanguageVariationMultiLanguage "PostsCreateLanguageVariationMultiLanguage" -> BlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// The body, `application/json`: `PostsBlogPostLanguageCloneRequestVNext`.
    pub body: PostsBlogPostLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PostsBlogPostLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsCreateLanguageVariationMultiLanguageIn2026_03 "PostsCreateLanguageVariationMultiLanguageIn2026_03" -> PostsBlogPost {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGet<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsGet<E> {
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
    PostsGet "PostsGet" -> BlogPost {
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGetDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsGetDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsGetDraft "PostsGetDraft" -> BlogPost {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsGetIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsGetIn2026_03<E> {
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
    PostsGetIn2026_03 "PostsGetIn2026_03" -> PostsBlogPost {
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGetRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsGetRevision<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsGetRevision "PostsGetRevision" -> BlogPostVersion {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsGetRevisionIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsGetRevisionIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsGetRevisionIn2026_03 "PostsGetRevisionIn2026_03" -> PostsBlogPostVersion {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsList<E> {
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
impl<E: Endpoint> PostsList<E> {
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
impl<E: Endpoint> Default for PostsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PostsList "PostsList" -> CollectionResponseWithTotalBlogPostForwardPaging {
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsListIn2026_03<E> {
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
impl<E: Endpoint> PostsListIn2026_03<E> {
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
impl<E: Endpoint> Default for PostsListIn2026_03<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PostsListIn2026_03 "PostsListIn2026_03" -> PostsCollectionResponseWithTotalBlogPostForwardPaging {
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsListRevisions<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsListRevisions<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
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
    PostsListRevisions "PostsListRevisions" -> CollectionResponseWithTotalBlogPostVersion {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsListRevisionsIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsListRevisionsIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
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
    PostsListRevisionsIn2026_03 "PostsListRevisionsIn2026_03" -> PostsCollectionResponseWithTotalBlogPostVersion {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsRestoreRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsRestoreRevision<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsRestoreRevision "PostsRestoreRevision" -> BlogPost {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsRestoreToDraftRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsRestoreToDraftRevision<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsRestoreToDraftRevision "PostsRestoreToDraftRevision" -> BlogPost {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsUpdate<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdate<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
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
    PostsUpdate "PostsUpdate" -> BlogPost {
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
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsUpdateDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdateDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PostsUpdateDraft "PostsUpdateDraft" -> BlogPost {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsUpdateIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
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
    PostsUpdateIn2026_03 "PostsUpdateIn2026_03" -> PostsBlogPost {
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

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PushLiveDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PushLiveDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PushLiveDraft "PushLiveDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ResetDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ResetDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ResetDraft "ResetDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreRevisionIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreRevisionIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RestoreRevisionIn2026_03 "RestoreRevisionIn2026_03" -> PostsBlogPost {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftRevisionIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreToDraftRevisionIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RestoreToDraftRevisionIn2026_03 "RestoreToDraftRevisionIn2026_03" -> PostsBlogPost {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Schedule<E> {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Schedule<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Schedule "Schedule" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateDraftIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateDraftIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateDraftIn2026_03 "UpdateDraftIn2026_03" -> PostsBlogPost {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
