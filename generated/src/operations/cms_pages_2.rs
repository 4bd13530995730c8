// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbTestRerunRequestVNext, ContentFolder, ContentScheduleRequestVNext, Page, SetNewLanguagePrimaryRequestVNext,
    UpdateLanguagesRequestVNext,
};

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QueryLandingPageCursor {
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
impl<E: Endpoint> Call<QueryLandingPageCursor, E> {
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
impl<E: Endpoint> Default for Call<QueryLandingPageCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for QueryLandingPageCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QueryLandingPageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for QueryLandingPageCursor {
    type Response = Value;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QueryLandingPageFolderCursor {
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
impl<E: Endpoint> Call<QueryLandingPageFolderCursor, E> {
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
impl<E: Endpoint> Default for Call<QueryLandingPageFolderCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for QueryLandingPageFolderCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QueryLandingPageFolderCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for QueryLandingPageFolderCursor {
    type Response = Value;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QuerySitePageCursor {
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
impl<E: Endpoint> Call<QuerySitePageCursor, E> {
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
impl<E: Endpoint> Default for Call<QuerySitePageCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for QuerySitePageCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuerySitePageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for QuerySitePageCursor {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunLandingPageAbTest {
    /// The body, `application/json`: `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
}
impl<E: Endpoint> Call<RerunLandingPageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self {
        Self::of(RerunLandingPageAbTest { body: body.into() })
    }
}
impl Shaped for RerunLandingPageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RerunLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for RerunLandingPageAbTest {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunSitePageAbTest {
    /// The body, `application/json`: `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
}
impl<E: Endpoint> Call<RerunSitePageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self { Self::of(RerunSitePageAbTest { body: body.into() }) }
}
impl Shaped for RerunSitePageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RerunSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for RerunSitePageAbTest {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetLandingPageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<ResetLandingPageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(ResetLandingPageDraft { object_id: object_id.into() }) }
}
impl Shaped for ResetLandingPageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for ResetLandingPageDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetSitePageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<ResetSitePageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(ResetSitePageDraft { object_id: object_id.into() }) }
}
impl Shaped for ResetSitePageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for ResetSitePageDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreLandingPageFolderRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<RestoreLandingPageFolderRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(RestoreLandingPageFolderRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreLandingPageFolderRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreLandingPageFolderRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreLandingPageFolderRevision {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreLandingPageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<RestoreLandingPageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(RestoreLandingPageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreLandingPageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreLandingPageRevision {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreSitePageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<RestoreSitePageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(RestoreSitePageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreSitePageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreSitePageRevision {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftLandingPageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<RestoreToDraftLandingPageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(RestoreToDraftLandingPageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreToDraftLandingPageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreToDraftLandingPageRevision {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftSitePageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<RestoreToDraftSitePageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(RestoreToDraftSitePageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreToDraftSitePageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreToDraftSitePageRevision {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleLandingPages {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
}
impl<E: Endpoint> Call<ScheduleLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self::of(ScheduleLandingPages { body: body.into() })
    }
}
impl Shaped for ScheduleLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ScheduleLandingPages {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleSitePages {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
}
impl<E: Endpoint> Call<ScheduleSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self::of(ScheduleSitePages { body: body.into() })
    }
}
impl Shaped for ScheduleSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleSitePages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ScheduleSitePages {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryLandingPageMultiLanguage {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
}
impl<E: Endpoint> Call<SetNewLangPrimaryLandingPageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self::of(SetNewLangPrimaryLandingPageMultiLanguage { body: body.into() })
    }
}
impl Shaped for SetNewLangPrimaryLandingPageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimaryLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SetNewLangPrimaryLandingPageMultiLanguage {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimarySitePageMultiLanguage {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
}
impl<E: Endpoint> Call<SetNewLangPrimarySitePageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self::of(SetNewLangPrimarySitePageMultiLanguage { body: body.into() })
    }
}
impl Shaped for SetNewLangPrimarySitePageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimarySitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SetNewLangPrimarySitePageMultiLanguage {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<UpdateLandingPage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self::of(UpdateLandingPage { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for UpdateLandingPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for UpdateLandingPage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageDraft {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<UpdateLandingPageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self::of(UpdateLandingPageDraft { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateLandingPageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for UpdateLandingPageDraft {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageFolder {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `ContentFolder`.
    pub body: ContentFolder,
}
impl<E: Endpoint> Call<UpdateLandingPageFolder, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<ContentFolder>) -> Self {
        Self::of(UpdateLandingPageFolder { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for UpdateLandingPageFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for UpdateLandingPageFolder {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesLandingPageMultiLanguage {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
}
impl<E: Endpoint> Call<UpdateLanguagesLandingPageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self::of(UpdateLanguagesLandingPageMultiLanguage { body: body.into() })
    }
}
impl Shaped for UpdateLanguagesLandingPageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UpdateLanguagesLandingPageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesSitePageMultiLanguage {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
}
impl<E: Endpoint> Call<UpdateLanguagesSitePageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self::of(UpdateLanguagesSitePageMultiLanguage { body: body.into() })
    }
}
impl Shaped for UpdateLanguagesSitePageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UpdateLanguagesSitePageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSitePage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<UpdateSitePage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self::of(UpdateSitePage { object_id: object_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for UpdateSitePage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl Signature for UpdateSitePage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSitePageDraft {
    /// In the path: text.
    pub object_id: Text,
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<UpdateSitePageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self::of(UpdateSitePageDraft { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSitePageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSitePageDraft {
    type Response = Page;
}
