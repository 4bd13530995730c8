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
pub struct ArchiveDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
}
impl<E: Endpoint> Call<ArchiveDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self::of(ArchiveDataSource { datasource_id: datasource_id.into() })
    }
}
impl Shaped for ArchiveDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.datasource_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.datasource_id }
}
impl Signature for ArchiveDataSource {
    type Response = Payload;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateDataSource {
    /// The body, `multipart/form-data`: a map by name: a file.
    pub body: Map<File>,
}
impl<E: Endpoint> Call<CreateDataSource, E> {
    /// With all that is required.
    pub fn new(body: impl Into<Map<File>>) -> Self { Self::of(CreateDataSource { body: body.into() }) }
}
impl Shaped for CreateDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDataSource", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Map::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateDataSource {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateDataSourceJson {
    /// The body, `application/json`: `DataSourceCreateRequest`.
    pub body: DataSourceCreateRequest,
}
impl<E: Endpoint> Call<CreateDataSourceJson, E> {
    /// With all that is required.
    pub fn new(body: impl Into<DataSourceCreateRequest>) -> Self {
        Self::of(CreateDataSourceJson { body: body.into() })
    }
}
impl Shaped for CreateDataSourceJson {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDataSourceJson", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateDataSourceJson {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataPushDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: `DataPushRequest`.
    pub body: DataPushRequest,
}
impl<E: Endpoint> Call<DataPushDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataPushRequest>) -> Self {
        Self::of(DataPushDataSource { datasource_id: datasource_id.into(), body: body.into() })
    }
}
impl Shaped for DataPushDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataPushDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl Signature for DataPushDataSource {
    type Response = DataPushResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionCreateDataSource {
    /// The body, `multipart/form-data`: `CreateDataSourceBody`.
    pub body: CreateDataSourceBody,
}
impl<E: Endpoint> Call<DatasourceIngestionCreateDataSource, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CreateDataSourceBody>) -> Self {
        Self::of(DatasourceIngestionCreateDataSource { body: body.into() })
    }
}
impl Shaped for DatasourceIngestionCreateDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionCreateDataSource", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DatasourceIngestionCreateDataSource {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionGetDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
}
impl<E: Endpoint> Call<DatasourceIngestionGetDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self::of(DatasourceIngestionGetDataSource { datasource_id: datasource_id.into() })
    }
}
impl Shaped for DatasourceIngestionGetDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionGetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.datasource_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.datasource_id }
}
impl Signature for DatasourceIngestionGetDataSource {
    type Response = DatasourceIngestionDataSourceGetResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionSetDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
    /// The body, `multipart/form-data`: `CreateDataSourceBody`.
    pub body: CreateDataSourceBody,
}
impl<E: Endpoint> Call<DatasourceIngestionSetDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<CreateDataSourceBody>) -> Self {
        Self::of(DatasourceIngestionSetDataSource { datasource_id: datasource_id.into(), body: body.into() })
    }
}
impl Shaped for DatasourceIngestionSetDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatasourceIngestionSetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl Signature for DatasourceIngestionSetDataSource {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
}
impl<E: Endpoint> Call<GetDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self::of(GetDataSource { datasource_id: datasource_id.into() })
    }
}
impl Shaped for GetDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.datasource_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.datasource_id }
}
impl Signature for GetDataSource {
    type Response = DataSourceGetResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct SetDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
    /// The body, `multipart/form-data`: a map by name: a file.
    pub body: Map<File>,
}
impl<E: Endpoint> Call<SetDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<Map<File>>) -> Self {
        Self::of(SetDataSource { datasource_id: datasource_id.into(), body: body.into() })
    }
}
impl Shaped for SetDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0, body: Map::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl Signature for SetDataSource {
    type Response = DataSourceUpdateResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetDataSourceJson {
    /// In the path: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: `DataSourceUpdateRequest`.
    pub body: DataSourceUpdateRequest,
}
impl<E: Endpoint> Call<SetDataSourceJson, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataSourceUpdateRequest>) -> Self {
        Self::of(SetDataSourceJson { datasource_id: datasource_id.into(), body: body.into() })
    }
}
impl Shaped for SetDataSourceJson {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetDataSourceJson", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl Signature for SetDataSourceJson {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateDataSource {
    /// In the path: a whole number.
    pub datasource_id: i64,
    /// The body, `application/json`: `DataSourceRenameRequest`.
    pub body: DataSourceRenameRequest,
}
impl<E: Endpoint> Call<UpdateDataSource, E> {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataSourceRenameRequest>) -> Self {
        Self::of(UpdateDataSource { datasource_id: datasource_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDataSource", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { datasource_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_id, _ => &mut self.body }
    }
}
impl Signature for UpdateDataSource {
    type Response = DatasourceIngestionDataSourceUpdateResponse;
}
