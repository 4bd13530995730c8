// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicFileType,
};

/// `ContentDisposition`: 7 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ContentDisposition {
    /// `creationDate`: a point in time.
    pub creation_date: DateTime,
    /// `fileName`: text.
    pub file_name: Text,
    /// `modificationDate`: a point in time.
    pub modification_date: DateTime,
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `readDate`: a point in time.
    pub read_date: DateTime,
    /// `size`: a whole number.
    pub size: i64,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentDisposition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentDisposition", kind: Kind::Record(&[
            Member { name: "creationDate", required: true }, Member { name: "fileName", required: true },
            Member { name: "modificationDate", required: true }, Member { name: "parameters", required: true },
            Member { name: "readDate", required: true }, Member { name: "size", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            creation_date: DateTime::UNSET, file_name: Text::EMPTY, modification_date: DateTime::UNSET,
            parameters: Map::EMPTY, read_date: DateTime::UNSET, size: 0, r#type: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.creation_date, 1 => &self.file_name, 2 => &self.modification_date, 3 => &self.parameters,
            4 => &self.read_date, 5 => &self.size, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.creation_date, 1 => &mut self.file_name, 2 => &mut self.modification_date,
            3 => &mut self.parameters, 4 => &mut self.read_date, 5 => &mut self.size, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ContentDisposition {
    /// With all that is required.
    pub fn new(
        creation_date: impl Into<DateTime>, file_name: impl Into<Text>, modification_date: impl Into<DateTime>,
        parameters: impl Into<Map<Text>>, read_date: impl Into<DateTime>, size: impl Into<i64>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            creation_date: creation_date.into(), file_name: file_name.into(),
            modification_date: modification_date.into(), parameters: parameters.into(), read_date: read_date.into(),
            size: size.into(), r#type: r#type.into(), rest: Rest::EMPTY,
        }
    }
}

/// 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateDataSourceBody {
    /// `file`: a file; may be absent.
    pub file: Option<File>,
    /// `request`: text; may be absent.
    pub request: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateDataSourceBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDataSourceBody", kind: Kind::Record(&[
            Member { name: "file", required: false }, Member { name: "request", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file: None, request: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file, 1 => &self.request, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file, 1 => &mut self.request, _ => &mut self.rest }
    }
}
impl CreateDataSourceBody {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<File>) -> Self { self.file = Some(file.into()); self }
    /// Sets `request`.
    pub fn request(mut self, request: impl Into<Text>) -> Self { self.request = Some(request.into()); self }
}
impl Default for CreateDataSourceBody {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DataPushRequest`: one member.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataPushRequest {
    /// `data`: a list: a map by name: any JSON.
    pub data: Vec<Map<Value>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataPushRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataPushRequest", kind: Kind::Record(&[Member { name: "data", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { data: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.data, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.data, _ => &mut self.rest }
    }
}
impl DataPushRequest {
    /// With all that is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<Map<Value>>>) -> Self {
        Self { data: data.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Map<Value>>> From<Vec<T>> for DataPushRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Map<Value>>, const N: usize> From<[T; N]> for DataPushRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `DataPushResponse`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataPushResponse {
    /// `datasourceId`: text.
    pub datasource_id: Text,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `previewLink`: text.
    pub preview_link: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataPushResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataPushResponse", kind: Kind::Record(&[
            Member { name: "datasourceId", required: true }, Member { name: "datasourceName", required: true },
            Member { name: "previewLink", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { datasource_id: Text::EMPTY, datasource_name: Text::EMPTY, preview_link: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.datasource_id, 1 => &self.datasource_name, 2 => &self.preview_link, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.datasource_id, 1 => &mut self.datasource_name, 2 => &mut self.preview_link,
            _ => &mut self.rest,
        }
    }
}
impl DataPushResponse {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<Text>, datasource_name: impl Into<Text>, preview_link: impl Into<Text>) -> Self {
        Self {
            datasource_id: datasource_id.into(), datasource_name: datasource_name.into(),
            preview_link: preview_link.into(), rest: Rest::EMPTY,
        }
    }
}

/// `DataSourceConfig`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceConfig {
    /// `file`: `FileStructureRequest`; may be absent.
    pub file: Option<FileStructureRequest>,
    /// `json`: `JsonDataRequest`; may be absent.
    pub json: Option<JsonDataRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceConfig {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceConfig", kind: Kind::Record(&[
            Member { name: "file", required: false }, Member { name: "json", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file: None, json: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file, 1 => &self.json, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file, 1 => &mut self.json, _ => &mut self.rest }
    }
}
impl DataSourceConfig {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<FileStructureRequest>) -> Self { self.file = Some(file.into()); self }
    /// Sets `json`.
    pub fn json(mut self, json: impl Into<JsonDataRequest>) -> Self { self.json = Some(json.into()); self }
}
impl Default for DataSourceConfig {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DataSourceCreateRequest`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceCreateRequest {
    /// `config`: `DataSourceConfig`.
    pub config: DataSourceConfig,
    /// `datasourceName`: text; may be absent.
    pub datasource_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceCreateRequest", kind: Kind::Record(&[
            Member { name: "config", required: true }, Member { name: "datasourceName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { config: Shaped::blank(), datasource_name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.config, 1 => &self.datasource_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.config, 1 => &mut self.datasource_name, _ => &mut self.rest }
    }
}
impl DataSourceCreateRequest {
    /// With all that is required.
    pub fn new(config: impl Into<DataSourceConfig>) -> Self { Self { config: config.into(), ..Shaped::blank() } }
    /// Sets `datasourceName`.
    pub fn datasource_name(mut self, datasource_name: impl Into<Text>) -> Self {
        self.datasource_name = Some(datasource_name.into()); self
    }
}

/// `DataSourceGetResponse`: 6 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct DataSourceGetResponse {
    /// `columns`: a list: `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `createdAt`: text.
    pub created_at: Text,
    /// `datasourceId`: a whole number.
    pub datasource_id: i64,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `datasourceType`: `PublicFileType`.
    pub datasource_type: PublicFileType,
    /// `lastIngestionStatus`: `DataSourceGetResponseLastIngestionStatus`.
    pub last_ingestion_status: DataSourceGetResponseLastIngestionStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceGetResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceGetResponse", kind: Kind::Record(&[
            Member { name: "columns", required: true }, Member { name: "createdAt", required: true },
            Member { name: "datasourceId", required: true }, Member { name: "datasourceName", required: true },
            Member { name: "datasourceType", required: true },
            Member { name: "lastIngestionStatus", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            columns: Vec::new(), created_at: Text::EMPTY, datasource_id: 0, datasource_name: Text::EMPTY,
            datasource_type: Shaped::blank(), last_ingestion_status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.columns, 1 => &self.created_at, 2 => &self.datasource_id, 3 => &self.datasource_name,
            4 => &self.datasource_type, 5 => &self.last_ingestion_status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.columns, 1 => &mut self.created_at, 2 => &mut self.datasource_id,
            3 => &mut self.datasource_name, 4 => &mut self.datasource_type, 5 => &mut self.last_ingestion_status,
            _ => &mut self.rest,
        }
    }
}
impl DataSourceGetResponse {
    /// With all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>, created_at: impl Into<Text>,
        datasource_id: impl Into<i64>, datasource_name: impl Into<Text>,
        last_ingestion_status: impl Into<DataSourceGetResponseLastIngestionStatus>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(), created_at: created_at.into(),
            datasource_id: datasource_id.into(), datasource_name: datasource_name.into(),
            datasource_type: PublicFileType::File, last_ingestion_status: last_ingestion_status.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub enum DataSourceGetResponseDatasourceType {
    /// `FILE`
    File,
    /// `JSON`
    Json,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DataSourceGetResponseDatasourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceGetResponseDatasourceType", kind: Kind::Enumeration(&["FILE", "JSON"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::File => 0, Self::Json => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::File, 1 => Self::Json, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub enum DataSourceGetResponseLastIngestionStatus {
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESSFUL`
    Successful,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DataSourceGetResponseLastIngestionStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceGetResponseLastIngestionStatus", kind: Kind::Enumeration(&[
            "FAILED", "IN_PROGRESS", "SUCCESSFUL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Failed => 0, Self::InProgress => 1, Self::Successful => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Failed, 1 => Self::InProgress, 2 => Self::Successful, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DataSourceRenameRequest`: one member.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceRenameRequest {
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceRenameRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceRenameRequest", kind: Kind::Record(&[
            Member { name: "datasourceName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { datasource_name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.datasource_name, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.datasource_name, _ => &mut self.rest }
    }
}
impl DataSourceRenameRequest {
    /// With all that is required.
    pub fn new(datasource_name: impl Into<Text>) -> Self {
        Self { datasource_name: datasource_name.into(), rest: Rest::EMPTY }
    }
}
crate::runtime::from_text! { DataSourceRenameRequest }

/// `DataSourceUpdateRequest`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceUpdateRequest {
    /// `config`: `DataSourceConfig`; may be absent.
    pub config: Option<DataSourceConfig>,
    /// `datasourceName`: text; may be absent.
    pub datasource_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceUpdateRequest", kind: Kind::Record(&[
            Member { name: "config", required: false }, Member { name: "datasourceName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { config: None, datasource_name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.config, 1 => &self.datasource_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.config, 1 => &mut self.datasource_name, _ => &mut self.rest }
    }
}
impl DataSourceUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `config`.
    pub fn config(mut self, config: impl Into<DataSourceConfig>) -> Self { self.config = Some(config.into()); self }
    /// Sets `datasourceName`.
    pub fn datasource_name(mut self, datasource_name: impl Into<Text>) -> Self {
        self.datasource_name = Some(datasource_name.into()); self
    }
}
impl Default for DataSourceUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DataSourceUpdateResponse`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct DataSourceUpdateResponse {
    /// `datasourceId`: a whole number.
    pub datasource_id: i64,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `previewLink`: text.
    pub preview_link: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DataSourceUpdateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceUpdateResponse", kind: Kind::Record(&[
            Member { name: "datasourceId", required: true }, Member { name: "datasourceName", required: true },
            Member { name: "previewLink", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { datasource_id: 0, datasource_name: Text::EMPTY, preview_link: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.datasource_id, 1 => &self.datasource_name, 2 => &self.preview_link, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.datasource_id, 1 => &mut self.datasource_name, 2 => &mut self.preview_link,
            _ => &mut self.rest,
        }
    }
}
impl DataSourceUpdateResponse {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<i64>, datasource_name: impl Into<Text>, preview_link: impl Into<Text>) -> Self {
        Self {
            datasource_id: datasource_id.into(), datasource_name: datasource_name.into(),
            preview_link: preview_link.into(), rest: Rest::EMPTY,
        }
    }
}

/// `DataSourceGetResponse`: 6 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[doc(alias = "DataSourceGetResponse")]
#[non_exhaustive]
pub struct DatasourceIngestionDataSourceGetResponse {
    /// `columns`: a list: `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `createdAt`: text.
    pub created_at: Text,
    /// `datasourceId`: text.
    pub datasource_id: Text,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `datasourceType`: `DataSourceGetResponseDatasourceType`.
    pub datasource_type: DataSourceGetResponseDatasourceType,
    /// `lastIngestionStatus`: `DataSourceGetResponseLastIngestionStatus`.
    pub last_ingestion_status: DataSourceGetResponseLastIngestionStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatasourceIngestionDataSourceGetResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceGetResponse", kind: Kind::Record(&[
            Member { name: "columns", required: true }, Member { name: "createdAt", required: true },
            Member { name: "datasourceId", required: true }, Member { name: "datasourceName", required: true },
            Member { name: "datasourceType", required: true },
            Member { name: "lastIngestionStatus", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            columns: Vec::new(), created_at: Text::EMPTY, datasource_id: Text::EMPTY, datasource_name: Text::EMPTY,
            datasource_type: Shaped::blank(), last_ingestion_status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.columns, 1 => &self.created_at, 2 => &self.datasource_id, 3 => &self.datasource_name,
            4 => &self.datasource_type, 5 => &self.last_ingestion_status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.columns, 1 => &mut self.created_at, 2 => &mut self.datasource_id,
            3 => &mut self.datasource_name, 4 => &mut self.datasource_type, 5 => &mut self.last_ingestion_status,
            _ => &mut self.rest,
        }
    }
}
impl DatasourceIngestionDataSourceGetResponse {
    /// With all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>, created_at: impl Into<Text>,
        datasource_id: impl Into<Text>, datasource_name: impl Into<Text>,
        datasource_type: impl Into<DataSourceGetResponseDatasourceType>,
        last_ingestion_status: impl Into<DataSourceGetResponseLastIngestionStatus>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(), created_at: created_at.into(),
            datasource_id: datasource_id.into(), datasource_name: datasource_name.into(),
            datasource_type: datasource_type.into(), last_ingestion_status: last_ingestion_status.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `DataSourceUpdateResponse`: 5 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[doc(alias = "DataSourceUpdateResponse")]
#[non_exhaustive]
pub struct DatasourceIngestionDataSourceUpdateResponse {
    /// `createdAt`: text; may be absent.
    pub created_at: Option<Text>,
    /// `datasourceId`: text.
    pub datasource_id: Text,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `previewLink`: text.
    pub preview_link: Text,
    /// `updatedAt`: text; may be absent.
    pub updated_at: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatasourceIngestionDataSourceUpdateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DataSourceUpdateResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "datasourceId", required: true },
            Member { name: "datasourceName", required: true }, Member { name: "previewLink", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, datasource_id: Text::EMPTY, datasource_name: Text::EMPTY, preview_link: Text::EMPTY,
            updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.datasource_id, 2 => &self.datasource_name, 3 => &self.preview_link,
            4 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.datasource_id, 2 => &mut self.datasource_name,
            3 => &mut self.preview_link, 4 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl DatasourceIngestionDataSourceUpdateResponse {
    /// With all that is required.
    pub fn new(datasource_id: impl Into<Text>, datasource_name: impl Into<Text>, preview_link: impl Into<Text>) -> Self {
        Self {
            datasource_id: datasource_id.into(), datasource_name: datasource_name.into(),
            preview_link: preview_link.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self { self.created_at = Some(created_at.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<Text>) -> Self { self.updated_at = Some(updated_at.into()); self }
}

/// `FileColumn`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct FileColumn {
    /// `name`: text.
    pub name: Text,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileColumn {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileColumn", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, r#type: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl FileColumn {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), rest: Rest::EMPTY }
    }
}

/// `FileStructureRequest`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct FileStructureRequest {
    /// `columns`: a list: `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `headerRowIndex`: a whole number.
    pub header_row_index: i64,
    /// `sheetIndex`: a whole number.
    pub sheet_index: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileStructureRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileStructureRequest", kind: Kind::Record(&[
            Member { name: "columns", required: true }, Member { name: "headerRowIndex", required: true },
            Member { name: "sheetIndex", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { columns: Vec::new(), header_row_index: 0, sheet_index: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.columns, 1 => &self.header_row_index, 2 => &self.sheet_index, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.columns, 1 => &mut self.header_row_index, 2 => &mut self.sheet_index, _ => &mut self.rest,
        }
    }
}
impl FileStructureRequest {
    /// With all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>, header_row_index: impl Into<i64>,
        sheet_index: impl Into<i64>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(), header_row_index: header_row_index.into(),
            sheet_index: sheet_index.into(), rest: Rest::EMPTY,
        }
    }
}

/// `FormDataContentDisposition`: 8 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct FormDataContentDisposition {
    /// `creationDate`: a point in time.
    pub creation_date: DateTime,
    /// `fileName`: text.
    pub file_name: Text,
    /// `modificationDate`: a point in time.
    pub modification_date: DateTime,
    /// `name`: text.
    pub name: Text,
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `readDate`: a point in time.
    pub read_date: DateTime,
    /// `size`: a whole number.
    pub size: i64,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormDataContentDisposition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormDataContentDisposition", kind: Kind::Record(&[
            Member { name: "creationDate", required: true }, Member { name: "fileName", required: true },
            Member { name: "modificationDate", required: true }, Member { name: "name", required: true },
            Member { name: "parameters", required: true }, Member { name: "readDate", required: true },
            Member { name: "size", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            creation_date: DateTime::UNSET, file_name: Text::EMPTY, modification_date: DateTime::UNSET,
            name: Text::EMPTY, parameters: Map::EMPTY, read_date: DateTime::UNSET, size: 0, r#type: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.creation_date, 1 => &self.file_name, 2 => &self.modification_date, 3 => &self.name,
            4 => &self.parameters, 5 => &self.read_date, 6 => &self.size, 7 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.creation_date, 1 => &mut self.file_name, 2 => &mut self.modification_date,
            3 => &mut self.name, 4 => &mut self.parameters, 5 => &mut self.read_date, 6 => &mut self.size,
            7 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl FormDataContentDisposition {
    /// With all that is required.
    pub fn new(
        creation_date: impl Into<DateTime>, file_name: impl Into<Text>, modification_date: impl Into<DateTime>,
        name: impl Into<Text>, parameters: impl Into<Map<Text>>, read_date: impl Into<DateTime>,
        size: impl Into<i64>, r#type: impl Into<Text>,
    ) -> Self {
        Self {
            creation_date: creation_date.into(), file_name: file_name.into(),
            modification_date: modification_date.into(), name: name.into(), parameters: parameters.into(),
            read_date: read_date.into(), size: size.into(), r#type: r#type.into(), rest: Rest::EMPTY,
        }
    }
}

/// `JsonDataRequest`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct JsonDataRequest {
    /// `columns`: a list: `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `data`: a list: a map by name: any JSON.
    pub data: Vec<Map<Value>>,
    /// `recordId`: text; may be absent.
    pub record_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for JsonDataRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "JsonDataRequest", kind: Kind::Record(&[
            Member { name: "columns", required: true }, Member { name: "data", required: true },
            Member { name: "recordId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { columns: Vec::new(), data: Vec::new(), record_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.columns, 1 => &self.data, 2 => &self.record_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.columns, 1 => &mut self.data, 2 => &mut self.record_id, _ => &mut self.rest }
    }
}
impl JsonDataRequest {
    /// With all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>,
        data: impl IntoIterator<Item = impl Into<Map<Value>>>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(), data: data.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `recordId`.
    pub fn record_id(mut self, record_id: impl Into<Text>) -> Self { self.record_id = Some(record_id.into()); self }
}

/// `MediaType`: 5 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct MediaType {
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `subtype`: text.
    pub subtype: Text,
    /// `type`: text.
    pub r#type: Text,
    /// `wildcardSubtype`: true or false.
    pub wildcard_subtype: bool,
    /// `wildcardType`: true or false.
    pub wildcard_type: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaType", kind: Kind::Record(&[
            Member { name: "parameters", required: true }, Member { name: "subtype", required: true },
            Member { name: "type", required: true }, Member { name: "wildcardSubtype", required: true },
            Member { name: "wildcardType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            parameters: Map::EMPTY, subtype: Text::EMPTY, r#type: Text::EMPTY, wildcard_subtype: false,
            wildcard_type: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parameters, 1 => &self.subtype, 2 => &self.r#type, 3 => &self.wildcard_subtype,
            4 => &self.wildcard_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parameters, 1 => &mut self.subtype, 2 => &mut self.r#type,
            3 => &mut self.wildcard_subtype, 4 => &mut self.wildcard_type, _ => &mut self.rest,
        }
    }
}
impl MediaType {
    /// With all that is required.
    pub fn new(
        parameters: impl Into<Map<Text>>, subtype: impl Into<Text>, r#type: impl Into<Text>, wildcard_subtype: bool,
        wildcard_type: bool,
    ) -> Self {
        Self {
            parameters: parameters.into(), subtype: subtype.into(), r#type: r#type.into(), wildcard_subtype,
            wildcard_type, rest: Rest::EMPTY,
        }
    }
}

/// `ParameterizedHeader`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ParameterizedHeader {
    /// `parameters`: a map by name: text.
    pub parameters: Map<Text>,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParameterizedHeader {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParameterizedHeader", kind: Kind::Record(&[
            Member { name: "parameters", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { parameters: Map::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.parameters, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.parameters, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl ParameterizedHeader {
    /// With all that is required.
    pub fn new(parameters: impl Into<Map<Text>>, value: impl Into<Text>) -> Self {
        Self { parameters: parameters.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    ContentDisposition, CreateDataSourceBody, DataPushRequest, DataPushResponse, DataSourceConfig,
    DataSourceCreateRequest, DataSourceGetResponse, DataSourceRenameRequest, DataSourceUpdateRequest,
    DataSourceUpdateResponse, DatasourceIngestionDataSourceGetResponse, DatasourceIngestionDataSourceUpdateResponse,
    FileColumn, FileStructureRequest, FormDataContentDisposition, JsonDataRequest, MediaType, ParameterizedHeader,
}

crate::runtime::enumeration_traits! {
    DataSourceGetResponseDatasourceType, DataSourceGetResponseLastIngestionStatus,
}
