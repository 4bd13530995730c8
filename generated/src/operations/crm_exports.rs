// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateAsync<E> {
    /// The body, `application/json`: `PublicExportRequest`.
    pub body: PublicExportRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicExportRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateAsync "CreateAsync" -> TaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportsCreateAsync<E> {
    /// The body, `application/json`: `ExportsPublicExportRequest`.
    pub body: ExportsPublicExportRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportsCreateAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExportsPublicExportRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ExportsCreateAsync "ExportsCreateAsync" -> TaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExportsGet<E> {
    /// The path's `export_id`: a whole number.
    pub export_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportsGet<E> {
    /// A request with all that is required.
    pub fn new(export_id: impl Into<i64>) -> Self {
        Self {
            export_id: export_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ExportsGet "ExportsGet" -> PublicExportResponse {
        path 1 {
            0 export_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAsyncTaskStatus<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAsyncTaskStatus<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAsyncTaskStatus "GetAsyncTaskStatus" -> ActionResponseWithSingleResultURI {
        path 1 {
            0 task_id = 0;
        }
        query {}
        body {}
    }
}
