// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `data-studio/datasource-ingestion`, version `2025-09`: 4 operations, 13 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/data-studio/datasource-ingestion/2025-09.yaml`.

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

/// `DELETE /data-studio/2025-09/data-source/{datasourceId}`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`.
pub type ArchiveDataSource = crate::Call<crate::operations::ArchiveDataSource, endpoint::ArchiveDataSource>;

/// `POST /data-studio/2025-09/data-source`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`.
pub type CreateDataSource = crate::Call<crate::operations::CreateDataSource, endpoint::CreateDataSource>;

/// `GET /data-studio/2025-09/data-source/{datasourceId}`
///
/// Answers 200 (`DataSourceGetResponse`). Scope: `data_integration.data_source.file.read`.
pub type GetDataSource = crate::Call<crate::operations::GetDataSource, endpoint::GetDataSource>;

/// `PUT /data-studio/2025-09/data-source/{datasourceId}`
///
/// Answers 200 (`DataSourceUpdateResponse`). Scope: `data_integration.data_source.file.write`.
pub type SetDataSource = crate::Call<crate::operations::SetDataSource, endpoint::SetDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::of(Delete,
            "/data-studio/2025-09/data-source/{datasourceId}",
            &[], &["data_integration.data_source.file.write"]),
        CreateDataSource: Description::of(Post,
            "/data-studio/2025-09/data-source",
            &[], &["data_integration.data_source.file.write"]),
        GetDataSource: Description::of(Get,
            "/data-studio/2025-09/data-source/{datasourceId}",
            &[200], &["data_integration.data_source.file.read"]),
        SetDataSource: Description::of(Put,
            "/data-studio/2025-09/data-source/{datasourceId}",
            &[200], &["data_integration.data_source.file.write"]),
    }
}
