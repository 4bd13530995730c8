// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalUrlMappingForwardPaging, UrlMapping, UrlMappingCreateRequestBody,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-redirects`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveUrlMapping {
    /// In the path: a whole number.
    pub id: i64,
}
impl<E: Endpoint> Call<ArchiveUrlMapping, E> {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self::of(ArchiveUrlMapping { id: id.into() }) }
}
impl Shaped for ArchiveUrlMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveUrlMapping", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for ArchiveUrlMapping {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-redirects`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateUrlMapping {
    /// The body, `application/json`: `UrlMapping`.
    pub body: UrlMapping,
}
impl<E: Endpoint> Call<CreateUrlMapping, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMapping>) -> Self { Self::of(CreateUrlMapping { body: body.into() }) }
}
impl Shaped for CreateUrlMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateUrlMapping", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateUrlMapping {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-redirects`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetUrlMapping {
    /// In the path: a whole number.
    pub id: i64,
}
impl<E: Endpoint> Call<GetUrlMapping, E> {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self::of(GetUrlMapping { id: id.into() }) }
}
impl Shaped for GetUrlMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetUrlMapping", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for GetUrlMapping {
    type Response = UrlMapping;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-redirects`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListUrlMappings {}
impl<E: Endpoint> Call<ListUrlMappings, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListUrlMappings, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListUrlMappings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListUrlMappings", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListUrlMappings {
    type Response = Vec<UrlMapping>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsArchive {
    /// In the path: text.
    pub url_redirect_id: Text,
}
impl<E: Endpoint> Call<UrlRedirectsArchive, E> {
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self::of(UrlRedirectsArchive { url_redirect_id: url_redirect_id.into() })
    }
}
impl Shaped for UrlRedirectsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { url_redirect_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.url_redirect_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.url_redirect_id }
}
impl Signature for UrlRedirectsArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsCreate {
    /// The body, `application/json`: `UrlMappingCreateRequestBody`.
    pub body: UrlMappingCreateRequestBody,
}
impl<E: Endpoint> Call<UrlRedirectsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingCreateRequestBody>) -> Self {
        Self::of(UrlRedirectsCreate { body: body.into() })
    }
}
impl Shaped for UrlRedirectsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UrlRedirectsCreate {
    type Response = UrlMapping;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsGet {
    /// In the path: text.
    pub url_redirect_id: Text,
}
impl<E: Endpoint> Call<UrlRedirectsGet, E> {
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>) -> Self {
        Self::of(UrlRedirectsGet { url_redirect_id: url_redirect_id.into() })
    }
}
impl Shaped for UrlRedirectsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { url_redirect_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.url_redirect_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.url_redirect_id }
}
impl Signature for UrlRedirectsGet {
    type Response = UrlMapping;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsList {
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
}
impl<E: Endpoint> Call<UrlRedirectsList, E> {
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
impl<E: Endpoint> Default for Call<UrlRedirectsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for UrlRedirectsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.sort, 7 => &self.updated_after,
            8 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.sort, 7 => &mut self.updated_after,
            8 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for UrlRedirectsList {
    type Response = CollectionResponseWithTotalUrlMappingForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlRedirectsUpdate {
    /// In the path: text.
    pub url_redirect_id: Text,
    /// The body, `application/json`: `UrlMapping`.
    pub body: UrlMapping,
}
impl<E: Endpoint> Call<UrlRedirectsUpdate, E> {
    /// With all that is required.
    pub fn new(url_redirect_id: impl Into<Text>, body: impl Into<UrlMapping>) -> Self {
        Self::of(UrlRedirectsUpdate { url_redirect_id: url_redirect_id.into(), body: body.into() })
    }
}
impl Shaped for UrlRedirectsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlRedirectsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { url_redirect_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.url_redirect_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_redirect_id, _ => &mut self.body }
    }
}
impl Signature for UrlRedirectsUpdate {
    type Response = UrlMapping;
}
