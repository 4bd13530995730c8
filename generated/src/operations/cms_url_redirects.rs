// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalUrlMappingForwardPaging, UrlMapping, UrlMappingCreateRequestBody,
    UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging, UrlRedirectsUrlMapping,
};

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
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveUrlMapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveUrlMapping", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for ArchiveUrlMapping<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct CreateInV3<E> {
    /// The body, `application/json`: a `UrlMappingCreateRequestBody`.
    pub body: UrlMappingCreateRequestBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingCreateRequestBody>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateInV3<E> {
    type Response = UrlRedirectsUrlMapping;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in 2026-03.
#[non_exhaustive]
pub struct CreateUrlMapping<E> {
    /// The body, `application/json`: a `UrlMapping`.
    pub body: UrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateUrlMapping<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMapping>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateUrlMapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateUrlMapping", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateUrlMapping<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetUrlMapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetUrlMapping", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for GetUrlMapping<E> {
    type Response = UrlMapping;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in 2026-03.
#[non_exhaustive]
pub struct ListUrlMappings<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListUrlMappings<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListUrlMappings<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListUrlMappings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListUrlMappings", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListUrlMappings<E> {
    type Response = Vec<UrlMapping>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UpdateInV3<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    /// The body, `application/json`: a `UrlRedirectsUrlMapping`.
    pub body: UrlRedirectsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateInV3<E> {
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>, body: impl Into<UrlRedirectsUrlMapping>) -> Self {
        Self { url_redirect_id: url_redirect_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.url_redirect_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_redirect_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateInV3<E> {
    type Response = UrlRedirectsUrlMapping;
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
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self { url_redirect_id: url_redirect_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UrlRedirectsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.url_redirect_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.url_redirect_id } }
}
impl<E: Endpoint> Signature for UrlRedirectsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsCreate<E> {
    /// The body, `application/json`: a `UrlMappingCreateRequestBody`.
    pub body: UrlMappingCreateRequestBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingCreateRequestBody>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UrlRedirectsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UrlRedirectsCreate<E> {
    type Response = UrlMapping;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsCreateUrlMapping<E> {
    /// The body, `application/json`: a `UrlRedirectsUrlMapping`.
    pub body: UrlRedirectsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsCreateUrlMapping<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlRedirectsUrlMapping>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlRedirectsCreateUrlMapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsCreateUrlMapping", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UrlRedirectsCreateUrlMapping<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self { url_redirect_id: url_redirect_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UrlRedirectsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.url_redirect_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.url_redirect_id } }
}
impl<E: Endpoint> Signature for UrlRedirectsGet<E> {
    type Response = UrlMapping;
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
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self { url_redirect_id: url_redirect_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UrlRedirectsGetInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsGetInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.url_redirect_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.url_redirect_id } }
}
impl<E: Endpoint> Signature for UrlRedirectsGetInV3<E> {
    type Response = UrlRedirectsUrlMapping;
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
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlRedirectsGetUrlMapping<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsGetUrlMapping", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for UrlRedirectsGetUrlMapping<E> {
    type Response = UrlRedirectsUrlMapping;
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
impl<E: Endpoint> Default for UrlRedirectsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UrlRedirectsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            sort: None, updated_after: None, updated_at: None, updated_before: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.sort, 7 => &self.updated_after,
            8 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.sort, 7 => &mut self.updated_after,
            8 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for UrlRedirectsList<E> {
    type Response = CollectionResponseWithTotalUrlMappingForwardPaging;
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
impl<E: Endpoint> Default for UrlRedirectsListInV3<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UrlRedirectsListInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            sort: None, updated_after: None, updated_at: None, updated_before: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.sort, 7 => &self.updated_after,
            8 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.sort, 7 => &mut self.updated_after,
            8 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for UrlRedirectsListInV3<E> {
    type Response = UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/url-redirects`, in v3.
#[non_exhaustive]
pub struct UrlRedirectsListUrlMappings<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsListUrlMappings<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for UrlRedirectsListUrlMappings<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UrlRedirectsListUrlMappings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsListUrlMappings", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for UrlRedirectsListUrlMappings<E> {
    type Response = Vec<UrlRedirectsUrlMapping>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlRedirectsUpdate<E> {
    /// The path's `url_redirect_id`: text.
    pub url_redirect_id: Text,
    /// The body, `application/json`: a `UrlMapping`.
    pub body: UrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlRedirectsUpdate<E> {
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>, body: impl Into<UrlMapping>) -> Self {
        Self { url_redirect_id: url_redirect_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UrlRedirectsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.url_redirect_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_redirect_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UrlRedirectsUpdate<E> {
    type Response = UrlMapping;
}

crate::runtime::operation_traits! {
    ArchiveUrlMapping, CreateInV3, CreateUrlMapping, GetUrlMapping, ListUrlMappings, UpdateInV3, UrlRedirectsArchive,
    UrlRedirectsCreate, UrlRedirectsCreateUrlMapping, UrlRedirectsGet, UrlRedirectsGetInV3,
    UrlRedirectsGetUrlMapping, UrlRedirectsList, UrlRedirectsListInV3, UrlRedirectsListUrlMappings,
    UrlRedirectsUpdate,
}
