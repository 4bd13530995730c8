// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputBlogPost, BatchInputJsonNode, BatchInputString, BatchResponseBlogPost, BatchResponseBlogPostWithErrors,
    BlogPost, BlogPostLanguageCloneRequestVNext, BlogPostVersion, CollectionResponseWithTotalBlogPostForwardPaging,
    CollectionResponseWithTotalBlogPostVersion, ContentCloneRequestVNext, ContentScheduleRequestVNext,
    PostsBatchInputBlogPost, PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors, PostsBlogPost,
    PostsBlogPostLanguageCloneRequestVNext, PostsBlogPostVersion,
    PostsCollectionResponseWithTotalBlogPostForwardPaging, PostsCollectionResponseWithTotalBlogPostVersion,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateIn2026_03<E> {
    /// The body, `application/json`: a `PostsBatchInputBlogPost`.
    pub body: PostsBatchInputBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBatchInputBlogPost>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateIn2026_03<E> {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadIn2026_03<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchReadIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadIn2026_03<E> {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateIn2026_03<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchUpdateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateIn2026_03<E> {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneIn2026_03<E> {
    /// The body, `application/json`: a `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CloneIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CloneIn2026_03<E> {
    type Response = PostsBlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetDraftIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDraftIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for GetDraftIn2026_03<E> {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchCreate<E> {
    /// The body, `application/json`: a `BatchInputBlogPost`.
    pub body: BatchInputBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputBlogPost>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PostsBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsBatchCreate<E> {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PostsBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PostsBatchRead<E> {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchUpdate<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsBatchUpdate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PostsBatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PostsBatchUpdate<E> {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsClone<E> {
    /// The body, `application/json`: a `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsClone<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PostsClone<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsClone", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsClone<E> {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreate<E> {
    /// The body, `application/json`: a `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogPost>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PostsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsCreate<E> {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateIn2026_03<E> {
    /// The body, `application/json`: a `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBlogPost>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PostsCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsCreateIn2026_03<E> {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: a `BlogPostLanguageCloneRequestVNext`.
    pub body: BlogPostLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateLanguageVariationMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogPostLanguageCloneRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsCreateLanguageVariationMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsCreateLanguageVariationMultiLanguage<E> {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// The body, `application/json`: a `PostsBlogPostLanguageCloneRequestVNext`.
    pub body: PostsBlogPostLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBlogPostLanguageCloneRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateLanguageVariationMultiLanguageIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PostsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    type Response = PostsBlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for PostsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for PostsGet<E> {
    type Response = BlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PostsGetDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for PostsGetDraft<E> {
    type Response = BlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for PostsGetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for PostsGetIn2026_03<E> {
    type Response = PostsBlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsGetRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for PostsGetRevision<E> {
    type Response = BlogPostVersion;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsGetRevisionIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for PostsGetRevisionIn2026_03<E> {
    type Response = PostsBlogPostVersion;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for PostsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for PostsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for PostsList<E> {
    type Response = CollectionResponseWithTotalBlogPostForwardPaging;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for PostsListIn2026_03<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for PostsListIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for PostsListIn2026_03<E> {
    type Response = PostsCollectionResponseWithTotalBlogPostForwardPaging;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for PostsListRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for PostsListRevisions<E> {
    type Response = CollectionResponseWithTotalBlogPostVersion;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for PostsListRevisionsIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListRevisionsIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for PostsListRevisionsIn2026_03<E> {
    type Response = PostsCollectionResponseWithTotalBlogPostVersion;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsRestoreRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsRestoreRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for PostsRestoreRevision<E> {
    type Response = BlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsRestoreToDraftRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsRestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for PostsRestoreToDraftRevision<E> {
    type Response = BlogPost;
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
    /// The body, `application/json`: a `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdate<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PostsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PostsUpdate<E> {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsUpdateDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `BlogPost`.
    pub body: BlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdateDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PostsUpdateDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PostsUpdateDraft<E> {
    type Response = BlogPost;
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
    /// The body, `application/json`: a `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PostsUpdateIn2026_03<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PostsUpdateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PostsUpdateIn2026_03<E> {
    type Response = PostsBlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PushLiveDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for PushLiveDraft<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ResetDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for ResetDraft<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreRevisionIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreRevisionIn2026_03<E> {
    type Response = PostsBlogPost;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreToDraftRevisionIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreToDraftRevisionIn2026_03<E> {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Schedule<E> {
    /// The body, `application/json`: a `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Schedule<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Schedule<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Schedule", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for Schedule<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateDraftIn2026_03<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `PostsBlogPost`.
    pub body: PostsBlogPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateDraftIn2026_03<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateDraftIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDraftIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateDraftIn2026_03<E> {
    type Response = PostsBlogPost;
}

crate::runtime::operation_traits! {
    BatchCreateIn2026_03, BatchReadIn2026_03, BatchUpdateIn2026_03, CloneIn2026_03, GetDraftIn2026_03,
    PostsBatchCreate, PostsBatchRead, PostsBatchUpdate, PostsClone, PostsCreate, PostsCreateIn2026_03,
    PostsCreateLanguageVariationMultiLanguage, PostsCreateLanguageVariationMultiLanguageIn2026_03, PostsGet,
    PostsGetDraft, PostsGetIn2026_03, PostsGetRevision, PostsGetRevisionIn2026_03, PostsList, PostsListIn2026_03,
    PostsListRevisions, PostsListRevisionsIn2026_03, PostsRestoreRevision, PostsRestoreToDraftRevision, PostsUpdate,
    PostsUpdateDraft, PostsUpdateIn2026_03, PushLiveDraft, ResetDraft, RestoreRevisionIn2026_03,
    RestoreToDraftRevisionIn2026_03, Schedule, UpdateDraftIn2026_03,
}
