// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CreateDataSourceBody, DataPushRequest, DataPushResponse, DataSourceCreateRequest, DataSourceGetResponse,
    DataSourceRenameRequest, DataSourceUpdateRequest, DataSourceUpdateResponse,
    DatasourceIngestionDataSourceGetResponse, DatasourceIngestionDataSourceUpdateResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self { datasource_id: datasource_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.datasource_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.datasource_id } }
}
impl<E: Endpoint> Signature for ArchiveDataSource<E> {
    type Response = Payload;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateDataSource<E> {
    /// The body, `multipart/form-data`: a map by name: a file.
    pub body: Map<File>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateDataSource<E> {
    /// With all that is required.
    pub fn new(body: impl Into<Map<File>>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDataSource", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateDataSource<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateDataSourceJson<E> {
    /// The body, `application/json`: a `DataSourceCreateRequest`.
    pub body: DataSourceCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateDataSourceJson<E> {
    /// With all that is required.
    pub fn new(body: impl Into<DataSourceCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateDataSourceJson<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDataSourceJson", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateDataSourceJson<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataPushDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: a `DataPushRequest`.
    pub body: DataPushRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DataPushDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataPushRequest>) -> Self {
        Self { datasource_id: datasource_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DataPushDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DataPushDataSource", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for DataPushDataSource<E> {
    type Response = DataPushResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionCreateDataSource<E> {
    /// The body, `multipart/form-data`: a `CreateDataSourceBody`.
    pub body: Option<CreateDataSourceBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DatasourceIngestionCreateDataSource<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateDataSourceBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for DatasourceIngestionCreateDataSource<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for DatasourceIngestionCreateDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionCreateDataSource", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DatasourceIngestionCreateDataSource<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionGetDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DatasourceIngestionGetDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self { datasource_id: datasource_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DatasourceIngestionGetDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionGetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.datasource_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.datasource_id } }
}
impl<E: Endpoint> Signature for DatasourceIngestionGetDataSource<E> {
    type Response = DatasourceIngestionDataSourceGetResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionSetDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `multipart/form-data`: a `CreateDataSourceBody`.
    pub body: Option<CreateDataSourceBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DatasourceIngestionSetDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self { datasource_id: datasource_id.into(), ..Shaped::blank() }
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateDataSourceBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Shaped for DatasourceIngestionSetDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionSetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for DatasourceIngestionSetDataSource<E> {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self { datasource_id: datasource_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.datasource_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.datasource_id } }
}
impl<E: Endpoint> Signature for GetDataSource<E> {
    type Response = DataSourceGetResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct SetDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `multipart/form-data`: a map by name: a file.
    pub body: Map<File>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<Map<File>>) -> Self {
        Self { datasource_id: datasource_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, body: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetDataSource<E> {
    type Response = DataSourceUpdateResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetDataSourceJson<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: a `DataSourceUpdateRequest`.
    pub body: DataSourceUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetDataSourceJson<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataSourceUpdateRequest>) -> Self {
        Self { datasource_id: datasource_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetDataSourceJson<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetDataSourceJson", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetDataSourceJson<E> {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: a `DataSourceRenameRequest`.
    pub body: DataSourceRenameRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateDataSource<E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataSourceRenameRequest>) -> Self {
        Self { datasource_id: datasource_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateDataSource<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDataSource", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateDataSource<E> {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}

crate::runtime::operation_traits! {
    ArchiveDataSource, CreateDataSource, CreateDataSourceJson, DataPushDataSource,
    DatasourceIngestionCreateDataSource, DatasourceIngestionGetDataSource, DatasourceIngestionSetDataSource,
    GetDataSource, SetDataSource, SetDataSourceJson, UpdateDataSource,
}
