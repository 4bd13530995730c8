// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `data-studio/datasource-ingestion`, version `2026-09-beta`: 8 operations, 13 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/data-studio/datasource-ingestion/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CreateDataSourceBody, DataPushRequest, DataPushResponse, DataSourceConfig, DataSourceCreateRequest,
    DatasourceIngestionDataSourceGetResponse as DataSourceGetResponse, DataSourceGetResponseDatasourceType,
    DataSourceGetResponseLastIngestionStatus, DataSourceRenameRequest, DataSourceUpdateRequest,
    DatasourceIngestionDataSourceUpdateResponse as DataSourceUpdateResponse, Error, ErrorDetail, FileColumn,
    FileStructureRequest, JsonDataRequest,
};

/// `DELETE /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// The specification names no success. Any of the scopes `data-integration-json-datasource-write`, `data_integration.data_source.file.write`.
pub type ArchiveDataSource = crate::Call<crate::operations::ArchiveDataSource, endpoint::ArchiveDataSource>;

/// `POST /data-studio/data-source/2026-09-beta`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`.
pub type CreateDataSource =
    crate::Call<crate::operations::DatasourceIngestionCreateDataSource, endpoint::CreateDataSource>;

/// `POST /data-studio/data-source/2026-09-beta/json`
///
/// The specification names no success. Scope: `data-integration-json-datasource-write`.
pub type CreateDataSourceJson = crate::Call<crate::operations::CreateDataSourceJson, endpoint::CreateDataSourceJson>;

/// `POST /data-studio/data-source/2026-09-beta/{datasourceId}/data-push`
///
/// Answers 200 (`DataPushResponse`). Scope: `data-integration-json-datasource-write`.
pub type DataPushDataSource = crate::Call<crate::operations::DataPushDataSource, endpoint::DataPushDataSource>;

/// `GET /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200 (`DataSourceGetResponse`). Any of the scopes `data-integration-json-datasource-read`, `data_integration.data_source.file.read`.
pub type GetDataSource = crate::Call<crate::operations::DatasourceIngestionGetDataSource, endpoint::GetDataSource>;

/// `PUT /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200 (`DataSourceUpdateResponse`). Scope: `data_integration.data_source.file.write`.
pub type SetDataSource = crate::Call<crate::operations::DatasourceIngestionSetDataSource, endpoint::SetDataSource>;

/// `PUT /data-studio/data-source/2026-09-beta/{datasourceId}/json`
///
/// Answers 200 (`DataSourceUpdateResponse`). Scope: `data-integration-json-datasource-write`.
pub type SetDataSourceJson = crate::Call<crate::operations::SetDataSourceJson, endpoint::SetDataSourceJson>;

/// `PATCH /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200 (`DataSourceUpdateResponse`). Any of the scopes `data-integration-json-datasource-write`, `data_integration.data_source.file.write`.
pub type UpdateDataSource = crate::Call<crate::operations::UpdateDataSource, endpoint::UpdateDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::of(Delete,
            "/data-studio/data-source/2026-09-beta/{datasourceId}",
            &[], &["data-integration-json-datasource-write", "data_integration.data_source.file.write"]),
        CreateDataSource: Description::of(Post,
            "/data-studio/data-source/2026-09-beta",
            &[], &["data_integration.data_source.file.write"]),
        CreateDataSourceJson: Description::of(Post,
            "/data-studio/data-source/2026-09-beta/json",
            &[], &["data-integration-json-datasource-write"]),
        DataPushDataSource: Description::of(Post,
            "/data-studio/data-source/2026-09-beta/{datasourceId}/data-push",
            &[200], &["data-integration-json-datasource-write"]),
        GetDataSource: Description::of(Get,
            "/data-studio/data-source/2026-09-beta/{datasourceId}",
            &[200], &["data-integration-json-datasource-read", "data_integration.data_source.file.read"]),
        SetDataSource: Description::of(Put,
            "/data-studio/data-source/2026-09-beta/{datasourceId}",
            &[200], &["data_integration.data_source.file.write"]),
        SetDataSourceJson: Description::of(Put,
            "/data-studio/data-source/2026-09-beta/{datasourceId}/json",
            &[200], &["data-integration-json-datasource-write"]),
        UpdateDataSource: Description::of(Patch,
            "/data-studio/data-source/2026-09-beta/{datasourceId}",
            &[200], &["data-integration-json-datasource-write", "data_integration.data_source.file.write"]),
    }
}
