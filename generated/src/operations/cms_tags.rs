// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputJsonNode, BatchInputString, BatchInputTag, BatchResponseTag, BatchResponseTagWithErrors,
    CollectionResponseWithTotalTagForwardPaging, Tag, TagCloneRequestVNext, TagsTagCloneRequestVNext,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchCreate {
    /// The body, `application/json`: `BatchInputTag`.
    pub body: BatchInputTag,
}
impl<E: Endpoint> Call<TagsBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputTag>) -> Self { Self::of(TagsBatchCreate { body: body.into() }) }
}
impl Shaped for TagsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TagsBatchCreate {
    type Response = Batch<BatchResponseTag, BatchResponseTagWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<TagsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(TagsBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for TagsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for TagsBatchRead {
    type Response = Batch<BatchResponseTag, BatchResponseTagWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchUpdate {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<TagsBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(TagsBatchUpdate { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for TagsBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for TagsBatchUpdate {
    type Response = Batch<BatchResponseTag, BatchResponseTagWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsCreate {
    /// The body, `application/json`: `Tag`.
    pub body: Tag,
}
impl<E: Endpoint> Call<TagsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<Tag>) -> Self { Self::of(TagsCreate { body: body.into() }) }
}
impl Shaped for TagsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TagsCreate {
    type Response = Tag;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TagsCreateLanguageVariationMultiLanguage {
    /// The body, `application/json`: `TagCloneRequestVNext`.
    pub body: TagCloneRequestVNext,
}
impl<E: Endpoint> Call<TagsCreateLanguageVariationMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<TagCloneRequestVNext>) -> Self {
        Self::of(TagsCreateLanguageVariationMultiLanguage { body: body.into() })
    }
}
impl Shaped for TagsCreateLanguageVariationMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsCreateLanguageVariationMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TagsCreateLanguageVariationMultiLanguage {
    type Response = Tag;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/tags`, in 2026-03, v3.
#[non_exhaustive]
pub struct TagsCreateLanguageVariationMultiLanguageIn2026_03 {
    /// The body, `application/json`: `TagsTagCloneRequestVNext`.
    pub body: TagsTagCloneRequestVNext,
}
impl<E: Endpoint> Call<TagsCreateLanguageVariationMultiLanguageIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<TagsTagCloneRequestVNext>) -> Self {
        Self::of(TagsCreateLanguageVariationMultiLanguageIn2026_03 { body: body.into() })
    }
}
impl Shaped for TagsCreateLanguageVariationMultiLanguageIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsCreateLanguageVariationMultiLanguageIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TagsCreateLanguageVariationMultiLanguageIn2026_03 {
    type Response = Tag;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsGet {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<TagsGet, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(TagsGet { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for TagsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsGet", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for TagsGet {
    type Response = Tag;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsList {
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
impl<E: Endpoint> Call<TagsList, E> {
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
impl<E: Endpoint> Default for Call<TagsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for TagsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsList", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for TagsList {
    type Response = CollectionResponseWithTotalTagForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsUpdate {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `Tag`.
    pub body: Tag,
}
impl<E: Endpoint> Call<TagsUpdate, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Tag>) -> Self {
        Self::of(TagsUpdate { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for TagsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TagsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for TagsUpdate {
    type Response = Tag;
}
