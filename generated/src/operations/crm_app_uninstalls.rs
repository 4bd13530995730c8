// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/app-uninstalls`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAppinstallExternalInstall<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAppinstallExternalInstall<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ArchiveAppinstallExternalInstall<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ArchiveAppinstallExternalInstall<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppinstallExternalInstall", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ArchiveAppinstallExternalInstall<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveAppinstallExternalInstall,
}
