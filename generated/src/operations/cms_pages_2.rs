// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbTestRerunRequestVNext, ContentFolder, ContentScheduleRequestVNext, Page, SetNewLanguagePrimaryRequestVNext,
    UpdateLanguagesRequestVNext,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PushLiveSitePageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PushLiveSitePageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PushLiveSitePageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for PushLiveSitePageDraft<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QueryLandingPageCursor<E> {
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
impl<E: Endpoint> QueryLandingPageCursor<E> {
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
impl<E: Endpoint> Default for QueryLandingPageCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for QueryLandingPageCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "QueryLandingPageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl<E: Endpoint> Signature for QueryLandingPageCursor<E> {
    type Response = Value;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QueryLandingPageFolderCursor<E> {
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
impl<E: Endpoint> QueryLandingPageFolderCursor<E> {
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
impl<E: Endpoint> Default for QueryLandingPageFolderCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for QueryLandingPageFolderCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "QueryLandingPageFolderCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl<E: Endpoint> Signature for QueryLandingPageFolderCursor<E> {
    type Response = Value;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct QuerySitePageCursor<E> {
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
impl<E: Endpoint> QuerySitePageCursor<E> {
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
impl<E: Endpoint> Default for QuerySitePageCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for QuerySitePageCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "QuerySitePageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl<E: Endpoint> Signature for QuerySitePageCursor<E> {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunLandingPageAbTest<E> {
    /// The body, `application/json`: a `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RerunLandingPageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for RerunLandingPageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RerunLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for RerunLandingPageAbTest<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunSitePageAbTest<E> {
    /// The body, `application/json`: a `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RerunSitePageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for RerunSitePageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RerunSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for RerunSitePageAbTest<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ResetLandingPageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ResetLandingPageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for ResetLandingPageDraft<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetSitePageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ResetSitePageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ResetSitePageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for ResetSitePageDraft<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreLandingPageFolderRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreLandingPageFolderRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreLandingPageFolderRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreLandingPageFolderRevision", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreLandingPageFolderRevision<E> {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreLandingPageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreLandingPageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreLandingPageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreLandingPageRevision<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreSitePageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreSitePageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreSitePageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreSitePageRevision<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftLandingPageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreToDraftLandingPageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreToDraftLandingPageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreToDraftLandingPageRevision<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RestoreToDraftSitePageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreToDraftSitePageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreToDraftSitePageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreToDraftSitePageRevision<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleLandingPages<E> {
    /// The body, `application/json`: a `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ScheduleLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ScheduleLandingPages<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleSitePages<E> {
    /// The body, `application/json`: a `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ScheduleSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ScheduleSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ScheduleSitePages<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryLandingPageMultiLanguage<E> {
    /// The body, `application/json`: a `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimaryLandingPageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetNewLangPrimaryLandingPageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimaryLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SetNewLangPrimaryLandingPageMultiLanguage<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimarySitePageMultiLanguage<E> {
    /// The body, `application/json`: a `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimarySitePageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetNewLangPrimarySitePageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimarySitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SetNewLangPrimarySitePageMultiLanguage<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for UpdateLandingPage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl<E: Endpoint> Signature for UpdateLandingPage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateLandingPageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateLandingPageDraft<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageFolder<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `ContentFolder`.
    pub body: ContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPageFolder<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<ContentFolder>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for UpdateLandingPageFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl<E: Endpoint> Signature for UpdateLandingPageFolder<E> {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesLandingPageMultiLanguage<E> {
    /// The body, `application/json`: a `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesLandingPageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateLanguagesLandingPageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UpdateLanguagesLandingPageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesSitePageMultiLanguage<E> {
    /// The body, `application/json`: a `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesSitePageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateLanguagesSitePageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UpdateLanguagesSitePageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSitePage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSitePage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for UpdateSitePage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
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
impl<E: Endpoint> Signature for UpdateSitePage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSitePageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSitePageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSitePageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSitePageDraft<E> {
    type Response = Page;
}

crate::runtime::operation_traits! {
    PushLiveSitePageDraft, QueryLandingPageCursor, QueryLandingPageFolderCursor, QuerySitePageCursor,
    RerunLandingPageAbTest, RerunSitePageAbTest, ResetLandingPageDraft, ResetSitePageDraft,
    RestoreLandingPageFolderRevision, RestoreLandingPageRevision, RestoreSitePageRevision,
    RestoreToDraftLandingPageRevision, RestoreToDraftSitePageRevision, ScheduleLandingPages, ScheduleSitePages,
    SetNewLangPrimaryLandingPageMultiLanguage, SetNewLangPrimarySitePageMultiLanguage, UpdateLandingPage,
    UpdateLandingPageDraft, UpdateLandingPageFolder, UpdateLanguagesLandingPageMultiLanguage,
    UpdateLanguagesSitePageMultiLanguage, UpdateSitePage, UpdateSitePageDraft,
}
