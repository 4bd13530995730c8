// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 6 endpoints.
///
/// Published by `crm/calling-extensions`, `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ArchiveSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ArchiveSettings { app_id: app_id.into() }) }
}
impl Shaped for ArchiveSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ArchiveSettings {
    type Response = ();
}
