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
/// The specification names no success. Scopes: `data-integration-json-datasource-write`, `data_integration.data_source.file.write`.
pub type ArchiveDataSource = crate::operations::ArchiveDataSource<endpoint::ArchiveDataSource>;

/// `POST /data-studio/data-source/2026-09-beta`
///
/// The specification names no success. Scopes: `data_integration.data_source.file.write`.
pub type CreateDataSource = crate::operations::DatasourceIngestionCreateDataSource<endpoint::CreateDataSource>;

/// `POST /data-studio/data-source/2026-09-beta/json`
///
/// The specification names no success. Scopes: `data-integration-json-datasource-write`.
pub type CreateDataSourceJson = crate::operations::CreateDataSourceJson<endpoint::CreateDataSourceJson>;

/// `POST /data-studio/data-source/2026-09-beta/{datasourceId}/data-push`
///
/// Answers 200. Scopes: `data-integration-json-datasource-write`.
pub type DataPushDataSource = crate::operations::DataPushDataSource<endpoint::DataPushDataSource>;

/// `GET /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200. Scopes: `data-integration-json-datasource-read`, `data_integration.data_source.file.read`.
pub type GetDataSource = crate::operations::DatasourceIngestionGetDataSource<endpoint::GetDataSource>;

/// `PUT /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200. Scopes: `data_integration.data_source.file.write`.
pub type SetDataSource = crate::operations::DatasourceIngestionSetDataSource<endpoint::SetDataSource>;

/// `PUT /data-studio/data-source/2026-09-beta/{datasourceId}/json`
///
/// Answers 200. Scopes: `data-integration-json-datasource-write`.
pub type SetDataSourceJson = crate::operations::SetDataSourceJson<endpoint::SetDataSourceJson>;

/// `PATCH /data-studio/data-source/2026-09-beta/{datasourceId}`
///
/// Answers 200. Scopes: `data-integration-json-datasource-write`, `data_integration.data_source.file.write`.
pub type UpdateDataSource = crate::operations::UpdateDataSource<endpoint::UpdateDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::delete("/data-studio/data-source/2026-09-beta/{datasourceId}")
            .scopes(&["data-integration-json-datasource-write", "data_integration.data_source.file.write"]),
        CreateDataSource: Description::post("/data-studio/data-source/2026-09-beta")
            .scopes(&["data_integration.data_source.file.write"]),
        CreateDataSourceJson: Description::post("/data-studio/data-source/2026-09-beta/json")
            .scopes(&["data-integration-json-datasource-write"]),
        DataPushDataSource: Description::post("/data-studio/data-source/2026-09-beta/{datasourceId}/data-push")
            .statuses(&[200])
            .scopes(&["data-integration-json-datasource-write"]),
        GetDataSource: Description::get("/data-studio/data-source/2026-09-beta/{datasourceId}")
            .statuses(&[200])
            .scopes(&["data-integration-json-datasource-read", "data_integration.data_source.file.read"]),
        SetDataSource: Description::put("/data-studio/data-source/2026-09-beta/{datasourceId}")
            .statuses(&[200])
            .scopes(&["data_integration.data_source.file.write"]),
        SetDataSourceJson: Description::put("/data-studio/data-source/2026-09-beta/{datasourceId}/json")
            .statuses(&[200])
            .scopes(&["data-integration-json-datasource-write"]),
        UpdateDataSource: Description::patch("/data-studio/data-source/2026-09-beta/{datasourceId}")
            .statuses(&[200])
            .scopes(&["data-integration-json-datasource-write", "data_integration.data_source.file.write"]),
    }
}
