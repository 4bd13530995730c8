// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionResponseWithSingleResultURI, ExportsPublicExportRequest, PublicExportRequest, PublicExportResponse,
    TaskLocator,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateAsync<E> {
    /// The body, `application/json`: a `PublicExportRequest`.
    pub body: PublicExportRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAsync<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicExportRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateAsync<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAsync", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateAsync<E> {
    type Response = TaskLocator;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportsCreateAsync<E> {
    /// The body, `application/json`: a `ExportsPublicExportRequest`.
    pub body: ExportsPublicExportRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportsCreateAsync<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExportsPublicExportRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ExportsCreateAsync<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportsCreateAsync", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ExportsCreateAsync<E> {
    type Response = TaskLocator;
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
    /// With all that is required.
    pub fn new(export_id: impl Into<i64>) -> Self { Self { export_id: export_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ExportsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { export_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.export_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.export_id } }
}
impl<E: Endpoint> Signature for ExportsGet<E> {
    type Response = PublicExportResponse;
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
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self { task_id: task_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetAsyncTaskStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { task_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.task_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.task_id } }
}
impl<E: Endpoint> Signature for GetAsyncTaskStatus<E> {
    type Response = ActionResponseWithSingleResultURI;
}

crate::runtime::operation_traits! {
    CreateAsync, ExportsCreateAsync, ExportsGet, GetAsyncTaskStatus,
}
