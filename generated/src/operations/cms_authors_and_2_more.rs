// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputString,
};

/// The parts of a request, for 12 endpoints.
///
/// Published by `cms/authors`, `cms/posts`, `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CmsArchive<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CmsArchive<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for CmsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for CmsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 12 endpoints.
///
/// Published by `cms/authors`, `cms/posts`, `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CmsBatchArchive<E> {
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CmsBatchArchive<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CmsBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CmsBatchArchive<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    CmsArchive, CmsBatchArchive,
}
