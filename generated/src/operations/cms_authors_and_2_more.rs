// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputString,
};

/// The parts of a request, for 12 endpoints.
///
/// Published by `cms/authors`, `cms/posts`, `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CmsArchive {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<CmsArchive, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(CmsArchive { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for CmsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl Signature for CmsArchive {
    type Response = ();
}

/// The parts of a request, for 12 endpoints.
///
/// Published by `cms/authors`, `cms/posts`, `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CmsBatchArchive {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<CmsBatchArchive, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self::of(CmsBatchArchive { body: body.into() }) }
}
impl Shaped for CmsBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CmsBatchArchive {
    type Response = ();
}
