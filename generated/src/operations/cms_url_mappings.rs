// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    UrlMappingIn2026_03, UrlMappingsUrlMapping,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlMappingsArchive<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsArchive<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlMappingsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for UrlMappingsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsCreate<E> {
    /// The body, `application/json`: a `UrlMappingsUrlMapping`.
    pub body: UrlMappingsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingsUrlMapping>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlMappingsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UrlMappingsCreate<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsCreateIn2026_03<E> {
    /// The body, `application/json`: a `UrlMappingIn2026_03`.
    pub body: UrlMappingIn2026_03,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UrlMappingIn2026_03>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlMappingsCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UrlMappingsCreateIn2026_03<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsGet<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsGet<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlMappingsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for UrlMappingsGet<E> {
    type Response = UrlMappingsUrlMapping;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsGetIn2026_03<E> {
    /// The path's `id`: a map by name: text.
    pub id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsGetIn2026_03<E> {
    /// With all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self { Self { id: id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UrlMappingsGetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.id } }
}
impl<E: Endpoint> Signature for UrlMappingsGetIn2026_03<E> {
    type Response = UrlMappingIn2026_03;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for UrlMappingsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UrlMappingsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for UrlMappingsList<E> {
    type Response = Vec<UrlMappingsUrlMapping>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsListIn2026_03<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsListIn2026_03<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for UrlMappingsListIn2026_03<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UrlMappingsListIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for UrlMappingsListIn2026_03<E> {
    type Response = Vec<UrlMappingIn2026_03>;
}

crate::runtime::operation_traits! {
    UrlMappingsArchive, UrlMappingsCreate, UrlMappingsCreateIn2026_03, UrlMappingsGet, UrlMappingsGetIn2026_03,
    UrlMappingsList, UrlMappingsListIn2026_03,
}
