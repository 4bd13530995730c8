// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSitePages<E> {
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
impl<E: Endpoint> ListSitePages<E> {
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
impl<E: Endpoint> Default for ListSitePages<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListSitePages "ListSitePages" -> CollectionResponseWithTotalPageForwardPaging {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PushLiveLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PushLiveLandingPageDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PushLiveLandingPageDraft "PushLiveLandingPageDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PushLiveSitePageDraft "PushLiveSitePageDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
impl<E: Endpoint> Default for QueryLandingPageCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QueryLandingPageCursor "QueryLandingPageCursor" -> Value {
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
impl<E: Endpoint> Default for QueryLandingPageFolderCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QueryLandingPageFolderCursor "QueryLandingPageFolderCursor" -> Value {
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
impl<E: Endpoint> Default for QuerySitePageCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QuerySitePageCursor "QuerySitePageCursor" -> Value {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunLandingPageAbTest<E> {
    /// The body, `application/json`: `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RerunLandingPageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RerunLandingPageAbTest "RerunLandingPageAbTest" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct RerunSitePageAbTest<E> {
    /// The body, `application/json`: `AbTestRerunRequestVNext`.
    pub body: AbTestRerunRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RerunSitePageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestRerunRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RerunSitePageAbTest "RerunSitePageAbTest" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ResetLandingPageDraft "ResetLandingPageDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ResetSitePageDraft "ResetSitePageDraft" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    RestoreLandingPageFolderRevision "RestoreLandingPageFolderRevision" -> ContentFolder {
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
    RestoreLandingPageRevision "RestoreLandingPageRevision" -> Page {
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
    RestoreSitePageRevision "RestoreSitePageRevision" -> Page {
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
    RestoreToDraftLandingPageRevision "RestoreToDraftLandingPageRevision" -> Page {
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
    RestoreToDraftSitePageRevision "RestoreToDraftSitePageRevision" -> Page {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleLandingPages<E> {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ScheduleLandingPages "ScheduleLandingPages" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ScheduleSitePages<E> {
    /// The body, `application/json`: `ContentScheduleRequestVNext`.
    pub body: ContentScheduleRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ScheduleSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentScheduleRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ScheduleSitePages "ScheduleSitePages" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryLandingPageMultiLanguage<E> {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimaryLandingPageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetNewLangPrimaryLandingPageMultiLanguage "SetNewLangPrimaryLandingPageMultiLanguage" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetNewLangPrimarySitePageMultiLanguage<E> {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimarySitePageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetNewLangPrimarySitePageMultiLanguage "SetNewLangPrimarySitePageMultiLanguage" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPage<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
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
    UpdateLandingPage "UpdateLandingPage" -> Page {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPageDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateLandingPageDraft "UpdateLandingPageDraft" -> Page {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLandingPageFolder<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `ContentFolder`.
    pub body: ContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLandingPageFolder<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<ContentFolder>) -> Self {
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
    UpdateLandingPageFolder "UpdateLandingPageFolder" -> ContentFolder {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesLandingPageMultiLanguage<E> {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesLandingPageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateLanguagesLandingPageMultiLanguage "UpdateLanguagesLandingPageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateLanguagesSitePageMultiLanguage<E> {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesSitePageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateLanguagesSitePageMultiLanguage "UpdateLanguagesSitePageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSitePage<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
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
    UpdateSitePage "UpdateSitePage" -> Page {
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
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateSitePageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSitePageDraft<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Page>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSitePageDraft "UpdateSitePageDraft" -> Page {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
