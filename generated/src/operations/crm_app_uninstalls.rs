// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/app-uninstalls`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAppinstallExternalInstall {}
impl<E: Endpoint> Call<ArchiveAppinstallExternalInstall, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ArchiveAppinstallExternalInstall, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ArchiveAppinstallExternalInstall {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAppinstallExternalInstall", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ArchiveAppinstallExternalInstall {
    type Response = ();
}
