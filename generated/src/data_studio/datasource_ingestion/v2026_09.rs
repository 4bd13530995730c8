// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `data-studio/datasource-ingestion`, version `2026-09`: 4 operations, 13 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/data-studio/datasource-ingestion/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ContentDisposition, DataSourceGetResponse, PublicFileType as DataSourceGetResponseDatasourceType,
    DataSourceGetResponseLastIngestionStatus, DataSourceUpdateResponse, Error, ErrorDetail, FileColumn,
    FormDataContentDisposition, MediaType, ParameterizedHeader,
};

/// `BodyPart`: a file.
pub type BodyPart = crate::File;

/// `FormDataBodyPart`: a file.
pub type FormDataBodyPart = crate::File;

/// `FormDataMultiPart`: a file.
pub type FormDataMultiPart = crate::File;

/// `MultiPart`: a file.
pub type MultiPart = crate::File;

/// `DELETE /data-studio/data-source/2026-09/{datasourceId}`
///
/// The specification names no success. Scopes: `data_integration.data_source.file.write`.
pub type ArchiveDataSource = crate::operations::ArchiveDataSource<endpoint::ArchiveDataSource>;

/// `POST /data-studio/data-source/2026-09`
///
/// The specification names no success. Scopes: `data_integration.data_source.file.write`.
pub type CreateDataSource = crate::operations::CreateDataSource<endpoint::CreateDataSource>;

/// `GET /data-studio/data-source/2026-09/{datasourceId}`
///
/// Answers 200. Scopes: `data_integration.data_source.file.read`.
pub type GetDataSource = crate::operations::GetDataSource<endpoint::GetDataSource>;

/// `PUT /data-studio/data-source/2026-09/{datasourceId}`
///
/// Answers 200. Scopes: `data_integration.data_source.file.write`.
pub type SetDataSource = crate::operations::SetDataSource<endpoint::SetDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::delete("/data-studio/data-source/2026-09/{datasourceId}")
            .scopes(&["data_integration.data_source.file.write"]),
        CreateDataSource: Description::post("/data-studio/data-source/2026-09")
            .scopes(&["data_integration.data_source.file.write"]),
        GetDataSource: Description::get("/data-studio/data-source/2026-09/{datasourceId}")
            .statuses(&[200])
            .scopes(&["data_integration.data_source.file.read"]),
        SetDataSource: Description::put("/data-studio/data-source/2026-09/{datasourceId}")
            .statuses(&[200])
            .scopes(&["data_integration.data_source.file.write"]),
    }
}
