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
pub struct BatchCreateIn2026_03 {
    /// The body, `application/json`: `PostsBatchInputBlogPost`.
    pub body: PostsBatchInputBlogPost,
}
impl<E: Endpoint> Call<BatchCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBatchInputBlogPost>) -> Self {
        Self::of(BatchCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for BatchCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateIn2026_03 {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadIn2026_03 {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadIn2026_03 { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadIn2026_03 {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateIn2026_03 {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<BatchUpdateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(BatchUpdateIn2026_03 { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchUpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateIn2026_03 {
    type Response = Batch<PostsBatchResponseBlogPost, PostsBatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneIn2026_03 {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
}
impl<E: Endpoint> Call<CloneIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self::of(CloneIn2026_03 { body: body.into() }) }
}
impl Shaped for CloneIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CloneIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetDraftIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<GetDraftIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(GetDraftIn2026_03 { object_id: object_id.into() }) }
}
impl Shaped for GetDraftIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDraftIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for GetDraftIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchCreate {
    /// The body, `application/json`: `BatchInputBlogPost`.
    pub body: BatchInputBlogPost,
}
impl<E: Endpoint> Call<PostsBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputBlogPost>) -> Self { Self::of(PostsBatchCreate { body: body.into() }) }
}
impl Shaped for PostsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsBatchCreate {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<PostsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(PostsBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PostsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for PostsBatchRead {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsBatchUpdate {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<PostsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(PostsBatchUpdate { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PostsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for PostsBatchUpdate {
    type Response = Batch<BatchResponseBlogPost, BatchResponseBlogPostWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsClone {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
}
impl<E: Endpoint> Call<PostsClone, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self::of(PostsClone { body: body.into() }) }
}
impl Shaped for PostsClone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsClone", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsClone {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreate {
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
}
impl<E: Endpoint> Call<PostsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogPost>) -> Self { Self::of(PostsCreate { body: body.into() }) }
}
impl Shaped for PostsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsCreate {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateIn2026_03 {
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
}
impl<E: Endpoint> Call<PostsCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBlogPost>) -> Self { Self::of(PostsCreateIn2026_03 { body: body.into() }) }
}
impl Shaped for PostsCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsCreateIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguage {
    /// The body, `application/json`: `BlogPostLanguageCloneRequestVNext`.
    pub body: BlogPostLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<PostsCreateLanguageVariationMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BlogPostLanguageCloneRequestVNext>) -> Self {
        Self::of(PostsCreateLanguageVariationMultiLanguage { body: body.into() })
    }
}
impl Shaped for PostsCreateLanguageVariationMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsCreateLanguageVariationMultiLanguage {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsCreateLanguageVariationMultiLanguageIn2026_03 {
    /// The body, `application/json`: `PostsBlogPostLanguageCloneRequestVNext`.
    pub body: PostsBlogPostLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<PostsCreateLanguageVariationMultiLanguageIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PostsBlogPostLanguageCloneRequestVNext>) -> Self {
        Self::of(PostsCreateLanguageVariationMultiLanguageIn2026_03 { body: body.into() })
    }
}
impl Shaped for PostsCreateLanguageVariationMultiLanguageIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsCreateLanguageVariationMultiLanguageIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PostsCreateLanguageVariationMultiLanguageIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGet {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<PostsGet, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(PostsGet { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for PostsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGet", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for PostsGet {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGetDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<PostsGetDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(PostsGetDraft { object_id: object_id.into() }) }
}
impl Shaped for PostsGetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for PostsGetDraft {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsGetIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<PostsGetIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(PostsGetIn2026_03 { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for PostsGetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for PostsGetIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsGetRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<PostsGetRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(PostsGetRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for PostsGetRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for PostsGetRevision {
    type Response = BlogPostVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsGetRevisionIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<PostsGetRevisionIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(PostsGetRevisionIn2026_03 { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for PostsGetRevisionIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsGetRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for PostsGetRevisionIn2026_03 {
    type Response = PostsBlogPostVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsList {
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
impl<E: Endpoint> Call<PostsList, E> {
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
impl<E: Endpoint> Default for Call<PostsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PostsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsList", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for PostsList {
    type Response = CollectionResponseWithTotalBlogPostForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsListIn2026_03 {
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
impl<E: Endpoint> Call<PostsListIn2026_03, E> {
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
impl<E: Endpoint> Default for Call<PostsListIn2026_03, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PostsListIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for PostsListIn2026_03 {
    type Response = PostsCollectionResponseWithTotalBlogPostForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsListRevisions {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<PostsListRevisions, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(PostsListRevisions { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for PostsListRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for PostsListRevisions {
    type Response = CollectionResponseWithTotalBlogPostVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsListRevisionsIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<PostsListRevisionsIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(PostsListRevisionsIn2026_03 { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for PostsListRevisionsIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsListRevisionsIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for PostsListRevisionsIn2026_03 {
    type Response = PostsCollectionResponseWithTotalBlogPostVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsRestoreRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<PostsRestoreRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(PostsRestoreRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for PostsRestoreRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsRestoreRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for PostsRestoreRevision {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsRestoreToDraftRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<PostsRestoreToDraftRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(PostsRestoreToDraftRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for PostsRestoreToDraftRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsRestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for PostsRestoreToDraftRevision {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsUpdate {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
}
impl<E: Endpoint> Call<PostsUpdate, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
        Self::of(PostsUpdate { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PostsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for PostsUpdate {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PostsUpdateDraft {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `BlogPost`.
    pub body: BlogPost,
}
impl<E: Endpoint> Call<PostsUpdateDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<BlogPost>) -> Self {
        Self::of(PostsUpdateDraft { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for PostsUpdateDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for PostsUpdateDraft {
    type Response = BlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct PostsUpdateIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
}
impl<E: Endpoint> Call<PostsUpdateIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
        Self::of(PostsUpdateIn2026_03 { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PostsUpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsUpdateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for PostsUpdateIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PushLiveDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<PushLiveDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(PushLiveDraft { object_id: object_id.into() }) }
}
impl Shaped for PushLiveDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for PushLiveDraft {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ResetDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<ResetDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(ResetDraft { object_id: object_id.into() }) }
}
impl Shaped for ResetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for ResetDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreRevisionIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<RestoreRevisionIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(RestoreRevisionIn2026_03 { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreRevisionIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreRevisionIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftRevisionIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<RestoreToDraftRevisionIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(RestoreToDraftRevisionIn2026_03 { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreToDraftRevisionIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftRevisionIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreToDraftRevisionIn2026_03 {
    type Response = PostsBlogPost;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/posts`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Schedule {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
}
impl<E: Endpoint> Call<Schedule, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self { Self::of(Schedule { body: body.into() }) }
}
impl Shaped for Schedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Schedule", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Schedule {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateDraftIn2026_03 {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `PostsBlogPost`.
    pub body: PostsBlogPost,
}
impl<E: Endpoint> Call<UpdateDraftIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<PostsBlogPost>) -> Self {
        Self::of(UpdateDraftIn2026_03 { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateDraftIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDraftIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for UpdateDraftIn2026_03 {
    type Response = PostsBlogPost;
}
