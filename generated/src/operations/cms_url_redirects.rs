// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-redirects`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveUrlMapping<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveUrlMapping<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveUrlMapping "ArchiveUrlMapping" -> () {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct CreateInV3<E> {
    /// The body, `application/json`: `UrlMappingCreateRequestBody`.
    pub body: UrlMappingCreateRequestBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlMappingCreateRequestBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateInV3 "CreateInV3" -> UrlRedirectsUrlMapping {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in 2026-03.
#[non_exhaustive]
pub struct CreateUrlMapping<E> {
    /// The body, `application/json`: `UrlMapping`.
    pub body: UrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateUrlMapping<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlMapping>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateUrlMapping "CreateUrlMapping" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in 2026-03.
#[non_exhaustive]
pub struct GetUrlMapping<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetUrlMapping<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetUrlMapping "GetUrlMapping" -> UrlMapping {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in 2026-03.
#[non_exhaustive]
pub struct ListUrlMappings<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListUrlMappings<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListUrlMappings<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListUrlMappings "ListUrlMappings" -> Vec<UrlMapping> {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UpdateInV3<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    /// The body, `application/json`: `UrlRedirectsUrlMapping`.
    pub body: UrlRedirectsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        url_redirect_id: impl Into<Text>,
        body: impl Into<UrlRedirectsUrlMapping>,
    ) -> Self {
        Self {
            url_redirect_id: url_redirect_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateInV3 "UpdateInV3" -> UrlRedirectsUrlMapping {
        path 1 {
            0 url_redirect_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsArchive<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsArchive<E> {
    /// A request with all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self {
            url_redirect_id: url_redirect_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsArchive "UrlRedirectsArchive" -> () {
        path 1 {
            0 url_redirect_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsCreate<E> {
    /// The body, `application/json`: `UrlMappingCreateRequestBody`.
    pub body: UrlMappingCreateRequestBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlMappingCreateRequestBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsCreate "UrlRedirectsCreate" -> UrlMapping {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsCreateUrlMapping<E> {
    /// The body, `application/json`: `UrlRedirectsUrlMapping`.
    pub body: UrlRedirectsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsCreateUrlMapping<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlRedirectsUrlMapping>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsCreateUrlMapping "UrlRedirectsCreateUrlMapping" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsGet<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsGet<E> {
    /// A request with all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self {
            url_redirect_id: url_redirect_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsGet "UrlRedirectsGet" -> UrlMapping {
        path 1 {
            0 url_redirect_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsGetInV3<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsGetInV3<E> {
    /// A request with all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self {
            url_redirect_id: url_redirect_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsGetInV3 "UrlRedirectsGetInV3" -> UrlRedirectsUrlMapping {
        path 1 {
            0 url_redirect_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsGetUrlMapping<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsGetUrlMapping<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsGetUrlMapping "UrlRedirectsGetUrlMapping" -> UrlRedirectsUrlMapping {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsList<E> {
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
impl<E: Endpoint> UrlRedirectsList<E> {
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
impl<E: Endpoint> Default for UrlRedirectsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UrlRedirectsList "UrlRedirectsList" -> CollectionResponseWithTotalUrlMappingForwardPaging {
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

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsListInV3<E> {
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
impl<E: Endpoint> UrlRedirectsListInV3<E> {
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
impl<E: Endpoint> Default for UrlRedirectsListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UrlRedirectsListInV3 "UrlRedirectsListInV3" -> UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging {
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

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsListUrlMappings<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsListUrlMappings<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for UrlRedirectsListUrlMappings<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UrlRedirectsListUrlMappings "UrlRedirectsListUrlMappings" -> Vec<UrlRedirectsUrlMapping> {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsUpdate<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    /// The body, `application/json`: `UrlMapping`.
    pub body: UrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsUpdate<E> {
    /// A request with all that is required.
    pub fn new(url_redirect_id: impl Into<Text>, body: impl Into<UrlMapping>) -> Self {
        Self {
            url_redirect_id: url_redirect_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlRedirectsUpdate "UrlRedirectsUpdate" -> UrlMapping {
        path 1 {
            0 url_redirect_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
