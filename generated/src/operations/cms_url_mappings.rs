// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlMappingsArchive "UrlMappingsArchive" -> () {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsCreate<E> {
    /// The body, `application/json`: `UrlMappingsUrlMapping`.
    pub body: UrlMappingsUrlMapping,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlMappingsUrlMapping>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlMappingsCreate "UrlMappingsCreate" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsCreateIn2026_03<E> {
    /// The body, `application/json`: `UrlMappingIn2026_03`.
    pub body: UrlMappingIn2026_03,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UrlMappingIn2026_03>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlMappingsCreateIn2026_03 "UrlMappingsCreateIn2026_03" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlMappingsGet "UrlMappingsGet" -> UrlMappingsUrlMapping {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(id: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UrlMappingsGetIn2026_03 "UrlMappingsGetIn2026_03" -> UrlMappingIn2026_03 {
        path 1 {
            0 id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UrlMappingsList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for UrlMappingsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UrlMappingsList "UrlMappingsList" -> Vec<UrlMappingsUrlMapping> {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub struct UrlMappingsListIn2026_03<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UrlMappingsListIn2026_03<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for UrlMappingsListIn2026_03<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UrlMappingsListIn2026_03 "UrlMappingsListIn2026_03" -> Vec<UrlMappingIn2026_03> {
        path 0 {}
        query {}
        body {}
    }
}
