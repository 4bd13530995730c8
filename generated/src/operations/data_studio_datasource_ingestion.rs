// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveDataSource "ArchiveDataSource" -> Payload {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(body: impl Into<Map<File>>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateDataSource "CreateDataSource" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "multipart/form-data" required = Map::EMPTY;
        }
    }
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
    /// A request with all that is required.
    pub fn new(body: impl Into<DataSourceCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateDataSourceJson "CreateDataSourceJson" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<DataPushRequest>) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DataPushDataSource "DataPushDataSource" -> DataPushResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionCreateDataSource<E> {
    /// The body, `multipart/form-data`: a `CreateDataSourceBody`.
    pub body: CreateDataSourceBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DatasourceIngestionCreateDataSource<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CreateDataSourceBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DatasourceIngestionCreateDataSource "DatasourceIngestionCreateDataSource" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "multipart/form-data" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DatasourceIngestionGetDataSource "DatasourceIngestionGetDataSource" -> DatasourceIngestionDataSourceGetResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DatasourceIngestionSetDataSource<E> {
    /// The path's `datasource_id`: a whole number.
    pub datasource_id: i64,
    /// The body, `multipart/form-data`: a `CreateDataSourceBody`.
    pub body: CreateDataSourceBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DatasourceIngestionSetDataSource<E> {
    /// A request with all that is required.
    pub fn new(
        datasource_id: impl Into<i64>,
        body: impl Into<CreateDataSourceBody>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DatasourceIngestionSetDataSource "DatasourceIngestionSetDataSource" -> DatasourceIngestionDataSourceUpdateResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {
            1 body "multipart/form-data" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(datasource_id: impl Into<i64>) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetDataSource "GetDataSource" -> DataSourceGetResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(datasource_id: impl Into<i64>, body: impl Into<Map<File>>) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetDataSource "SetDataSource" -> DataSourceUpdateResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {
            1 body "multipart/form-data" required = Map::EMPTY;
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        datasource_id: impl Into<i64>,
        body: impl Into<DataSourceUpdateRequest>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetDataSourceJson "SetDataSourceJson" -> DatasourceIngestionDataSourceUpdateResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(
        datasource_id: impl Into<i64>,
        body: impl Into<DataSourceRenameRequest>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateDataSource "UpdateDataSource" -> DatasourceIngestionDataSourceUpdateResponse {
        path 1 {
            0 datasource_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
