// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ExternalSettings,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveVideoconferencingSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveVideoconferencingSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveVideoconferencingSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ArchiveVideoconferencingSettings<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListVideoconferencingSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListVideoconferencingSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListVideoconferencingSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ListVideoconferencingSettings<E> {
    type Response = ExternalSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetVideoconferencingSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `ExternalSettings`.
    pub body: ExternalSettings,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetVideoconferencingSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ExternalSettings>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetVideoconferencingSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetVideoconferencingSettings<E> {
    type Response = ExternalSettings;
}

crate::runtime::operation_traits! {
    ArchiveVideoconferencingSettings, ListVideoconferencingSettings, SetVideoconferencingSettings,
}
