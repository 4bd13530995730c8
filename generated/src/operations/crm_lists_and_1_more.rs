// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(folder_id: impl Into<Text>) -> Self {
        Self {
            folder_id: folder_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFolder "ArchiveFolder" -> () {
        path 1 {
            0 folder_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
