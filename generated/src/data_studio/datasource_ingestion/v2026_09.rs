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
/// The specification names no success. Scope: `data_integration.data_source.file.write`. Unsupported from 2028-03.
pub type ArchiveDataSource = crate::Call<crate::operations::ArchiveDataSource, endpoint::ArchiveDataSource>;

/// `POST /data-studio/data-source/2026-09`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`. Unsupported from 2028-03.
pub type CreateDataSource = crate::Call<crate::operations::CreateDataSource, endpoint::CreateDataSource>;

/// `GET /data-studio/data-source/2026-09/{datasourceId}`
///
/// Answers 200 (`DataSourceGetResponse`). Scope: `data_integration.data_source.file.read`. Unsupported from 2028-03.
pub type GetDataSource = crate::Call<crate::operations::GetDataSource, endpoint::GetDataSource>;

/// `PUT /data-studio/data-source/2026-09/{datasourceId}`
///
/// Answers 200 (`DataSourceUpdateResponse`). Scope: `data_integration.data_source.file.write`. Unsupported from 2028-03.
pub type SetDataSource = crate::Call<crate::operations::SetDataSource, endpoint::SetDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::of(Delete,
            "/data-studio/data-source/2026-09/{datasourceId}",
            &[], &["data_integration.data_source.file.write"]),
        CreateDataSource: Description::of(Post,
            "/data-studio/data-source/2026-09",
            &[], &["data_integration.data_source.file.write"]),
        GetDataSource: Description::of(Get,
            "/data-studio/data-source/2026-09/{datasourceId}",
            &[200], &["data_integration.data_source.file.read"]),
        SetDataSource: Description::of(Put,
            "/data-studio/data-source/2026-09/{datasourceId}",
            &[200], &["data_integration.data_source.file.write"]),
    }
}
