// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 8 endpoints.
///
/// Published by `crm/lists`, `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveFolder {
    /// In the path: text.
    pub folder_id: Text,
}
impl<E: Endpoint> Call<ArchiveFolder, E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self { Self::of(ArchiveFolder { folder_id: folder_id.into() }) }
}
impl Shaped for ArchiveFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFolder", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { folder_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.folder_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.folder_id }
}
impl Signature for ArchiveFolder {
    type Response = ();
}
