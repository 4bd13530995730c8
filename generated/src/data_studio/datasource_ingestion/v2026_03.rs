// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `data-studio/datasource-ingestion`, version `2026-03`: 4 operations, 13 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/data-studio/datasource-ingestion/2026-03.yaml`.

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

/// `DELETE /data-studio/2026-03/data-source/{datasourceId}`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`. Unsupported from 2027-09. Newer: `data_studio::datasource_ingestion::v2026_09::ArchiveDataSource`.
pub type ArchiveDataSource = crate::Call<crate::operations::ArchiveDataSource, endpoint::ArchiveDataSource>;

/// `POST /data-studio/2026-03/data-source`
///
/// The specification names no success. Scope: `data_integration.data_source.file.write`. Unsupported from 2027-09. Newer: `data_studio::datasource_ingestion::v2026_09::CreateDataSource`.
pub type CreateDataSource = crate::Call<crate::operations::CreateDataSource, endpoint::CreateDataSource>;

/// `GET /data-studio/2026-03/data-source/{datasourceId}`
///
/// Answers 200 (`DataSourceGetResponse`). Scope: `data_integration.data_source.file.read`. Unsupported from 2027-09. Newer: `data_studio::datasource_ingestion::v2026_09::GetDataSource`.
pub type GetDataSource = crate::Call<crate::operations::GetDataSource, endpoint::GetDataSource>;

/// `PUT /data-studio/2026-03/data-source/{datasourceId}`
///
/// Answers 200 (`DataSourceUpdateResponse`). Scope: `data_integration.data_source.file.write`. Unsupported from 2027-09. Newer: `data_studio::datasource_ingestion::v2026_09::SetDataSource`.
pub type SetDataSource = crate::Call<crate::operations::SetDataSource, endpoint::SetDataSource>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveDataSource: Description::of(Delete,
            "/data-studio/2026-03/data-source/{datasourceId}",
            &[], &["data_integration.data_source.file.write"]),
        CreateDataSource: Description::of(Post,
            "/data-studio/2026-03/data-source",
            &[], &["data_integration.data_source.file.write"]),
        GetDataSource: Description::of(Get,
            "/data-studio/2026-03/data-source/{datasourceId}",
            &[200], &["data_integration.data_source.file.read"]),
        SetDataSource: Description::of(Put,
            "/data-studio/2026-03/data-source/{datasourceId}",
            &[200], &["data_integration.data_source.file.write"]),
    }
}
