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
pub struct CreateAsync {
    /// The body, `application/json`: `PublicExportRequest`.
    pub body: PublicExportRequest,
}
impl<E: Endpoint> Call<CreateAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicExportRequest>) -> Self { Self::of(CreateAsync { body: body.into() }) }
}
impl Shaped for CreateAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateAsync {
    type Response = TaskLocator;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportsCreateAsync {
    /// The body, `application/json`: `ExportsPublicExportRequest`.
    pub body: ExportsPublicExportRequest,
}
impl<E: Endpoint> Call<ExportsCreateAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExportsPublicExportRequest>) -> Self {
        Self::of(ExportsCreateAsync { body: body.into() })
    }
}
impl Shaped for ExportsCreateAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportsCreateAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ExportsCreateAsync {
    type Response = TaskLocator;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExportsGet {
    /// In the path: a whole number.
    pub export_id: i64,
}
impl<E: Endpoint> Call<ExportsGet, E> {
    /// With all that is required.
    pub fn new(export_id: impl Into<i64>) -> Self { Self::of(ExportsGet { export_id: export_id.into() }) }
}
impl Shaped for ExportsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { export_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.export_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.export_id }
}
impl Signature for ExportsGet {
    type Response = PublicExportResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAsyncTaskStatus {
    /// In the path: a whole number.
    pub task_id: i64,
}
impl<E: Endpoint> Call<GetAsyncTaskStatus, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self::of(GetAsyncTaskStatus { task_id: task_id.into() }) }
}
impl Shaped for GetAsyncTaskStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for GetAsyncTaskStatus {
    type Response = ActionResponseWithSingleResultURI;
}
