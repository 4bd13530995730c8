// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    UrlMappingIn2026_03, UrlMappingsUrlMapping,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlMappingsArchive {
    /// In the path: a whole number.
    pub id: i64,
}
impl<E: Endpoint> Call<UrlMappingsArchive, E> {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self::of(UrlMappingsArchive { id: id.into() }) }
}
impl Shaped for UrlMappingsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for UrlMappingsArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsCreate {
    /// The body, `application/json`: `UrlMappingsUrlMapping`.
    pub body: UrlMappingsUrlMapping,
}
impl<E: Endpoint> Call<UrlMappingsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingsUrlMapping>) -> Self { Self::of(UrlMappingsCreate { body: body.into() }) }
}
impl Shaped for UrlMappingsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UrlMappingsCreate {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsCreateIn2026_03 {
    /// The body, `application/json`: `UrlMappingIn2026_03`.
    pub body: UrlMappingIn2026_03,
}
impl<E: Endpoint> Call<UrlMappingsCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingIn2026_03>) -> Self {
        Self::of(UrlMappingsCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for UrlMappingsCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UrlMappingsCreateIn2026_03 {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsGet {
    /// In the path: a whole number.
    pub id: i64,
}
impl<E: Endpoint> Call<UrlMappingsGet, E> {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self::of(UrlMappingsGet { id: id.into() }) }
}
impl Shaped for UrlMappingsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for UrlMappingsGet {
    type Response = UrlMappingsUrlMapping;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsGetIn2026_03 {
    /// In the path: a whole number.
    pub id: i64,
}
impl<E: Endpoint> Call<UrlMappingsGetIn2026_03, E> {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self::of(UrlMappingsGetIn2026_03 { id: id.into() }) }
}
impl Shaped for UrlMappingsGetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.id }
}
impl Signature for UrlMappingsGetIn2026_03 {
    type Response = UrlMappingIn2026_03;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsList {}
impl<E: Endpoint> Call<UrlMappingsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<UrlMappingsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for UrlMappingsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for UrlMappingsList {
    type Response = Vec<UrlMappingsUrlMapping>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsListIn2026_03 {}
impl<E: Endpoint> Call<UrlMappingsListIn2026_03, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<UrlMappingsListIn2026_03, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for UrlMappingsListIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for UrlMappingsListIn2026_03 {
    type Response = Vec<UrlMappingIn2026_03>;
}
