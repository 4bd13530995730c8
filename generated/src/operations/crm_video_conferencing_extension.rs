// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ExternalSettings,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveVideoconferencingSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ArchiveVideoconferencingSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ArchiveVideoconferencingSettings { app_id: app_id.into() }) }
}
impl Shaped for ArchiveVideoconferencingSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ArchiveVideoconferencingSettings {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListVideoconferencingSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ListVideoconferencingSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ListVideoconferencingSettings { app_id: app_id.into() }) }
}
impl Shaped for ListVideoconferencingSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ListVideoconferencingSettings {
    type Response = ExternalSettings;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetVideoconferencingSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ExternalSettings`.
    pub body: ExternalSettings,
}
impl<E: Endpoint> Call<SetVideoconferencingSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ExternalSettings>) -> Self {
        Self::of(SetVideoconferencingSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for SetVideoconferencingSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetVideoconferencingSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for SetVideoconferencingSettings {
    type Response = ExternalSettings;
}
