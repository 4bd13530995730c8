// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/app-uninstalls`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveAppinstallExternalInstall<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAppinstallExternalInstall<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ArchiveAppinstallExternalInstall<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ArchiveAppinstallExternalInstall "ArchiveAppinstallExternalInstall" -> () {
        path 0 {}
        query {}
        body {}
    }
}
