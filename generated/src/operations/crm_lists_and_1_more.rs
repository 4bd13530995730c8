// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 8 endpoints.
///
/// Published by `crm/lists`, `files/files`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveFolder<E> {
    /// The path's `folder_id`: text.
    pub folder_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFolder<E> {
    /// With all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self { Self { folder_id: folder_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFolder", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { folder_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.folder_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.folder_id } }
}
impl<E: Endpoint> Signature for ArchiveFolder<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveFolder,
}
