// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::record! {
    ContentDisposition "ContentDisposition" {
        0 creation_date "creationDate" required = DateTime::UNSET;
        1 file_name "fileName" required = Text::EMPTY;
        2 modification_date "modificationDate" required = DateTime::UNSET;
        3 parameters "parameters" required = Map::EMPTY;
        4 read_date "readDate" required = DateTime::UNSET;
        5 size "size" required = 0;
        6 r#type "type" required = Text::EMPTY;
    }
}
impl ContentDisposition {
    /// One with all that is required.
    pub fn new(
        creation_date: impl Into<DateTime>,
        file_name: impl Into<Text>,
        modification_date: impl Into<DateTime>,
        parameters: impl Into<Map<Text>>,
        read_date: impl Into<DateTime>,
        size: impl Into<i64>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            creation_date: creation_date.into(),
            file_name: file_name.into(),
            modification_date: modification_date.into(),
            parameters: parameters.into(),
            read_date: read_date.into(),
            size: size.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    CreateDataSourceBody "CreateDataSourceBody" {
        0 file "file" optional = None;
        1 request "request" optional = None;
    }
}
impl CreateDataSourceBody {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `request`.
    pub fn request(mut self, request: impl Into<Text>) -> Self {
        self.request = Some(request.into());
        self
    }
}
impl Default for CreateDataSourceBody {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::record! {
    DataPushRequest "DataPushRequest" {
        0 data "data" required = Vec::new();
    }
}
impl DataPushRequest {
    /// One with all that is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<Map<Value>>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Map<Value>>> From<Vec<T>> for DataPushRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Map<Value>>, const N: usize> From<[T; N]> for DataPushRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
crate::runtime::record! {
    DataPushResponse "DataPushResponse" {
        0 datasource_id "datasourceId" required = Text::EMPTY;
        1 datasource_name "datasourceName" required = Text::EMPTY;
        2 preview_link "previewLink" required = Text::EMPTY;
    }
}
impl DataPushResponse {
    /// One with all that is required.
    pub fn new(
        datasource_id: impl Into<Text>,
        datasource_name: impl Into<Text>,
        preview_link: impl Into<Text>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            datasource_name: datasource_name.into(),
            preview_link: preview_link.into(),
            ..Shaped::blank()
        }
    }
}

/// `DataSourceConfig`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceConfig {
    /// `file`: a `FileStructureRequest`; may be absent.
    pub file: Option<FileStructureRequest>,
    /// `json`: a `JsonDataRequest`; may be absent.
    pub json: Option<JsonDataRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DataSourceConfig "DataSourceConfig" {
        0 file "file" optional = None;
        1 json "json" optional = None;
    }
}
impl DataSourceConfig {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<FileStructureRequest>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `json`.
    pub fn json(mut self, json: impl Into<JsonDataRequest>) -> Self {
        self.json = Some(json.into());
        self
    }
}
impl Default for DataSourceConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// `DataSourceCreateRequest`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceCreateRequest {
    /// `config`: a `DataSourceConfig`.
    pub config: DataSourceConfig,
    /// `datasourceName`: text; may be absent.
    pub datasource_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DataSourceCreateRequest "DataSourceCreateRequest" {
        0 config "config" required = Shaped::blank();
        1 datasource_name "datasourceName" optional = None;
    }
}
impl DataSourceCreateRequest {
    /// One with all that is required.
    pub fn new(config: impl Into<DataSourceConfig>) -> Self {
        Self {
            config: config.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `datasourceName`.
    pub fn datasource_name(mut self, datasource_name: impl Into<Text>) -> Self {
        self.datasource_name = Some(datasource_name.into());
        self
    }
}

/// `DataSourceGetResponse`: 6 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct DataSourceGetResponse {
    /// `columns`: a list: a `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `createdAt`: text.
    pub created_at: Text,
    /// `datasourceId`: a whole number.
    pub datasource_id: i64,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `datasourceType`: a `PublicFileType`.
    pub datasource_type: PublicFileType,
    /// `lastIngestionStatus`: a `DataSourceGetResponseLastIngestionStatus`.
    pub last_ingestion_status: DataSourceGetResponseLastIngestionStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DataSourceGetResponse "DataSourceGetResponse" {
        0 columns "columns" required = Vec::new();
        1 created_at "createdAt" required = Text::EMPTY;
        2 datasource_id "datasourceId" required = 0;
        3 datasource_name "datasourceName" required = Text::EMPTY;
        4 datasource_type "datasourceType" required = Shaped::blank();
        5 last_ingestion_status "lastIngestionStatus" required = Shaped::blank();
    }
}
impl DataSourceGetResponse {
    /// One with all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>,
        created_at: impl Into<Text>,
        datasource_id: impl Into<i64>,
        datasource_name: impl Into<Text>,
        last_ingestion_status: impl Into<DataSourceGetResponseLastIngestionStatus>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            datasource_id: datasource_id.into(),
            datasource_name: datasource_name.into(),
            datasource_type: PublicFileType::File,
            last_ingestion_status: last_ingestion_status.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    DataSourceGetResponseDatasourceType "DataSourceGetResponseDatasourceType" {
        0 File "FILE";
        1 Json "JSON";
    } 2
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
crate::runtime::enumeration! {
    DataSourceGetResponseLastIngestionStatus "DataSourceGetResponseLastIngestionStatus" {
        0 Failed "FAILED";
        1 InProgress "IN_PROGRESS";
        2 Successful "SUCCESSFUL";
    } 3
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
crate::runtime::record! {
    DataSourceRenameRequest "DataSourceRenameRequest" {
        0 datasource_name "datasourceName" required = Text::EMPTY;
    }
}
impl DataSourceRenameRequest {
    /// One with all that is required.
    pub fn new(datasource_name: impl Into<Text>) -> Self {
        Self {
            datasource_name: datasource_name.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { DataSourceRenameRequest }

/// `DataSourceUpdateRequest`: 2 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct DataSourceUpdateRequest {
    /// `config`: a `DataSourceConfig`; may be absent.
    pub config: Option<DataSourceConfig>,
    /// `datasourceName`: text; may be absent.
    pub datasource_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DataSourceUpdateRequest "DataSourceUpdateRequest" {
        0 config "config" optional = None;
        1 datasource_name "datasourceName" optional = None;
    }
}
impl DataSourceUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `config`.
    pub fn config(mut self, config: impl Into<DataSourceConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
    /// Sets `datasourceName`.
    pub fn datasource_name(mut self, datasource_name: impl Into<Text>) -> Self {
        self.datasource_name = Some(datasource_name.into());
        self
    }
}
impl Default for DataSourceUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::record! {
    DataSourceUpdateResponse "DataSourceUpdateResponse" {
        0 datasource_id "datasourceId" required = 0;
        1 datasource_name "datasourceName" required = Text::EMPTY;
        2 preview_link "previewLink" required = Text::EMPTY;
    }
}
impl DataSourceUpdateResponse {
    /// One with all that is required.
    pub fn new(
        datasource_id: impl Into<i64>,
        datasource_name: impl Into<Text>,
        preview_link: impl Into<Text>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            datasource_name: datasource_name.into(),
            preview_link: preview_link.into(),
            ..Shaped::blank()
        }
    }
}

/// `DataSourceGetResponse`: 6 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[doc(alias = "DataSourceGetResponse")]
#[non_exhaustive]
pub struct DatasourceIngestionDataSourceGetResponse {
    /// `columns`: a list: a `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `createdAt`: text.
    pub created_at: Text,
    /// `datasourceId`: text.
    pub datasource_id: Text,
    /// `datasourceName`: text.
    pub datasource_name: Text,
    /// `datasourceType`: a `DataSourceGetResponseDatasourceType`.
    pub datasource_type: DataSourceGetResponseDatasourceType,
    /// `lastIngestionStatus`: a `DataSourceGetResponseLastIngestionStatus`.
    pub last_ingestion_status: DataSourceGetResponseLastIngestionStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DatasourceIngestionDataSourceGetResponse "DataSourceGetResponse" {
        0 columns "columns" required = Vec::new();
        1 created_at "createdAt" required = Text::EMPTY;
        2 datasource_id "datasourceId" required = Text::EMPTY;
        3 datasource_name "datasourceName" required = Text::EMPTY;
        4 datasource_type "datasourceType" required = Shaped::blank();
        5 last_ingestion_status "lastIngestionStatus" required = Shaped::blank();
    }
}
impl DatasourceIngestionDataSourceGetResponse {
    /// One with all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>,
        created_at: impl Into<Text>,
        datasource_id: impl Into<Text>,
        datasource_name: impl Into<Text>,
        datasource_type: impl Into<DataSourceGetResponseDatasourceType>,
        last_ingestion_status: impl Into<DataSourceGetResponseLastIngestionStatus>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            datasource_id: datasource_id.into(),
            datasource_name: datasource_name.into(),
            datasource_type: datasource_type.into(),
            last_ingestion_status: last_ingestion_status.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    DatasourceIngestionDataSourceUpdateResponse "DataSourceUpdateResponse" {
        0 created_at "createdAt" optional = None;
        1 datasource_id "datasourceId" required = Text::EMPTY;
        2 datasource_name "datasourceName" required = Text::EMPTY;
        3 preview_link "previewLink" required = Text::EMPTY;
        4 updated_at "updatedAt" optional = None;
    }
}
impl DatasourceIngestionDataSourceUpdateResponse {
    /// One with all that is required.
    pub fn new(
        datasource_id: impl Into<Text>,
        datasource_name: impl Into<Text>,
        preview_link: impl Into<Text>,
    ) -> Self {
        Self {
            datasource_id: datasource_id.into(),
            datasource_name: datasource_name.into(),
            preview_link: preview_link.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    FileColumn "FileColumn" {
        0 name "name" required = Text::EMPTY;
        1 r#type "type" required = Text::EMPTY;
    }
}
impl FileColumn {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `FileStructureRequest`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct FileStructureRequest {
    /// `columns`: a list: a `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `headerRowIndex`: a whole number.
    pub header_row_index: i64,
    /// `sheetIndex`: a whole number.
    pub sheet_index: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    FileStructureRequest "FileStructureRequest" {
        0 columns "columns" required = Vec::new();
        1 header_row_index "headerRowIndex" required = 0;
        2 sheet_index "sheetIndex" required = 0;
    }
}
impl FileStructureRequest {
    /// One with all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>,
        header_row_index: impl Into<i64>,
        sheet_index: impl Into<i64>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(),
            header_row_index: header_row_index.into(),
            sheet_index: sheet_index.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    FormDataContentDisposition "FormDataContentDisposition" {
        0 creation_date "creationDate" required = DateTime::UNSET;
        1 file_name "fileName" required = Text::EMPTY;
        2 modification_date "modificationDate" required = DateTime::UNSET;
        3 name "name" required = Text::EMPTY;
        4 parameters "parameters" required = Map::EMPTY;
        5 read_date "readDate" required = DateTime::UNSET;
        6 size "size" required = 0;
        7 r#type "type" required = Text::EMPTY;
    }
}
impl FormDataContentDisposition {
    /// One with all that is required.
    pub fn new(
        creation_date: impl Into<DateTime>,
        file_name: impl Into<Text>,
        modification_date: impl Into<DateTime>,
        name: impl Into<Text>,
        parameters: impl Into<Map<Text>>,
        read_date: impl Into<DateTime>,
        size: impl Into<i64>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            creation_date: creation_date.into(),
            file_name: file_name.into(),
            modification_date: modification_date.into(),
            name: name.into(),
            parameters: parameters.into(),
            read_date: read_date.into(),
            size: size.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `JsonDataRequest`: 3 members.
///
/// Published by `data-studio/datasource-ingestion`, in 2026-09-beta.
#[non_exhaustive]
pub struct JsonDataRequest {
    /// `columns`: a list: a `FileColumn`.
    pub columns: Vec<FileColumn>,
    /// `data`: a list: a map by name: any JSON.
    pub data: Vec<Map<Value>>,
    /// `recordId`: text; may be absent.
    pub record_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    JsonDataRequest "JsonDataRequest" {
        0 columns "columns" required = Vec::new();
        1 data "data" required = Vec::new();
        2 record_id "recordId" optional = None;
    }
}
impl JsonDataRequest {
    /// One with all that is required.
    pub fn new(
        columns: impl IntoIterator<Item = impl Into<FileColumn>>,
        data: impl IntoIterator<Item = impl Into<Map<Value>>>,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(),
            data: data.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `recordId`.
    pub fn record_id(mut self, record_id: impl Into<Text>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }
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
crate::runtime::record! {
    MediaType "MediaType" {
        0 parameters "parameters" required = Map::EMPTY;
        1 subtype "subtype" required = Text::EMPTY;
        2 r#type "type" required = Text::EMPTY;
        3 wildcard_subtype "wildcardSubtype" required = false;
        4 wildcard_type "wildcardType" required = false;
    }
}
impl MediaType {
    /// One with all that is required.
    pub fn new(
        parameters: impl Into<Map<Text>>,
        subtype: impl Into<Text>,
        r#type: impl Into<Text>,
        wildcard_subtype: bool,
        wildcard_type: bool,
    ) -> Self {
        Self {
            parameters: parameters.into(),
            subtype: subtype.into(),
            r#type: r#type.into(),
            wildcard_subtype,
            wildcard_type,
            ..Shaped::blank()
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
crate::runtime::record! {
    ParameterizedHeader "ParameterizedHeader" {
        0 parameters "parameters" required = Map::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl ParameterizedHeader {
    /// One with all that is required.
    pub fn new(parameters: impl Into<Map<Text>>, value: impl Into<Text>) -> Self {
        Self {
            parameters: parameters.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}
