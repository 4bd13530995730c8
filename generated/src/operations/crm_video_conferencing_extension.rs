// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveVideoconferencingSettings "ArchiveVideoconferencingSettings" -> () {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListVideoconferencingSettings "ListVideoconferencingSettings" -> ExternalSettings {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetVideoconferencingSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ExternalSettings`.
    pub body: ExternalSettings,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetVideoconferencingSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ExternalSettings>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetVideoconferencingSettings "SetVideoconferencingSettings" -> ExternalSettings {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
