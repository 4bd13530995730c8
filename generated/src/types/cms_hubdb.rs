// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputHubDbTableRowBatchCloneRequest`: one member.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputHubDbTableRowBatchCloneRequest {
    /// `inputs`: a list: a `HubDbTableRowBatchCloneRequest`.
    pub inputs: Vec<HubDbTableRowBatchCloneRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputHubDbTableRowBatchCloneRequest "BatchInputHubDbTableRowBatchCloneRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputHubDbTableRowBatchCloneRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<HubDbTableRowBatchCloneRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<HubDbTableRowBatchCloneRequest>> From<Vec<T>>
for BatchInputHubDbTableRowBatchCloneRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<HubDbTableRowBatchCloneRequest>, const N: usize> From<[T; N]>
for BatchInputHubDbTableRowBatchCloneRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputHubDbTableRowV3BatchUpdateRequest`: one member.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputHubDbTableRowV3BatchUpdateRequest {
    /// `inputs`: a list: a `HubDbTableRowV3BatchUpdateRequest`.
    pub inputs: Vec<HubDbTableRowV3BatchUpdateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputHubDbTableRowV3BatchUpdateRequest "BatchInputHubDbTableRowV3BatchUpdateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputHubDbTableRowV3BatchUpdateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<HubDbTableRowV3BatchUpdateRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<HubDbTableRowV3BatchUpdateRequest>> From<Vec<T>>
for BatchInputHubDbTableRowV3BatchUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<HubDbTableRowV3BatchUpdateRequest>, const N: usize> From<[T; N]>
for BatchInputHubDbTableRowV3BatchUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputHubDbTableRowV3Request`: one member.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputHubDbTableRowV3Request {
    /// `inputs`: a list: a `HubDbTableRowV3Request`.
    pub inputs: Vec<HubDbTableRowV3Request>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputHubDbTableRowV3Request "BatchInputHubDbTableRowV3Request" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputHubDbTableRowV3Request {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<HubDbTableRowV3Request>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<HubDbTableRowV3Request>> From<Vec<T>> for BatchInputHubDbTableRowV3Request {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<HubDbTableRowV3Request>, const N: usize> From<[T; N]>
for BatchInputHubDbTableRowV3Request {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseHubDbTableRowV3`: 6 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseHubDbTableRowV3 {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `HubDbTableRowV3`.
    pub results: Vec<HubDbTableRowV3>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseHubDbTableRowV3 "BatchResponseHubDbTableRowV3" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseHubDbTableRowV3 {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<HubDbTableRowV3>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseHubDbTableRowV3: HubDbTableRowV3 }

/// `BatchResponseHubDbTableRowV3WithErrors`: 8 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseHubDbTableRowV3WithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `HubDbTableRowV3`.
    pub results: Vec<HubDbTableRowV3>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseHubDbTableRowV3WithErrors "BatchResponseHubDbTableRowV3WithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseHubDbTableRowV3WithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<HubDbTableRowV3>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseHubDbTableRowV3WithErrors: HubDbTableRowV3 }

/// `BoundedNextPage`: 2 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BoundedNextPage {
    /// `link`: text; may be absent.
    pub link: Option<Text>,
    /// `offset`: a whole number.
    pub offset: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BoundedNextPage "BoundedNextPage" {
        0 link "link" optional = None;
        1 offset "offset" required = 0;
    }
}
impl BoundedNextPage {
    /// One with all that is required.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            ..Shaped::blank()
        }
    }
}

/// `BoundedPaging`: one member.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BoundedPaging {
    /// `next`: a `BoundedNextPage`; may be absent.
    pub next: Option<BoundedNextPage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BoundedPaging "BoundedPaging" {
        0 next "next" optional = None;
    }
}
impl BoundedPaging {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for BoundedPaging {
    fn default() -> Self {
        Self::new()
    }
}

/// `CollectionResponseWithTotalHubDbTableV3`: 3 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalHubDbTableV3 {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `HubDbTableV3`.
    pub results: Vec<HubDbTableV3>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalHubDbTableV3 "CollectionResponseWithTotalHubDbTableV3" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalHubDbTableV3 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<HubDbTableV3>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `Column`: 20 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct Column {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdBy`: a `SimpleUser`; may be absent.
    pub created_by: Option<SimpleUser>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `description`: text.
    pub description: Text,
    /// `foreignColumnId`: a whole number; may be absent.
    pub foreign_column_id: Option<i64>,
    /// `foreignIds`: a list: a `ForeignId`; may be absent.
    pub foreign_ids: Option<Vec<ForeignId>>,
    /// `foreignIdsById`: a map by name: a `ForeignId`; may be absent.
    pub foreign_ids_by_id: Option<Map<ForeignId>>,
    /// `foreignIdsByName`: a map by name: a `ForeignId`; may be absent.
    pub foreign_ids_by_name: Option<Map<ForeignId>>,
    /// `foreignTableId`: a whole number; may be absent.
    pub foreign_table_id: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `optionCount`: a whole number; may be absent.
    pub option_count: Option<i64>,
    /// `options`: a list: a `HubdbOption`; may be absent.
    pub options: Option<Vec<HubdbOption>>,
    /// `type`: a `ColumnType`.
    pub r#type: ColumnType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedBy`: a `SimpleUser`; may be absent.
    pub updated_by: Option<SimpleUser>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    Column "Column" {
        0 created_at "createdAt" optional = None;
        1 created_by "createdBy" optional = None;
        2 created_by_user_id "createdByUserId" optional = None;
        3 deleted "deleted" required = false;
        4 description "description" required = Text::EMPTY;
        5 foreign_column_id "foreignColumnId" optional = None;
        6 foreign_ids "foreignIds" optional = None;
        7 foreign_ids_by_id "foreignIdsById" optional = None;
        8 foreign_ids_by_name "foreignIdsByName" optional = None;
        9 foreign_table_id "foreignTableId" optional = None;
        10 id "id" required = Text::EMPTY;
        11 label "label" required = Text::EMPTY;
        12 name "name" required = Text::EMPTY;
        13 option_count "optionCount" optional = None;
        14 options "options" optional = None;
        15 r#type "type" required = Shaped::blank();
        16 updated_at "updatedAt" optional = None;
        17 updated_by "updatedBy" optional = None;
        18 updated_by_user_id "updatedByUserId" optional = None;
        19 width "width" optional = None;
    }
}
impl Column {
    /// One with all that is required.
    pub fn new(
        deleted: bool,
        description: impl Into<Text>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<ColumnType>,
    ) -> Self {
        Self {
            deleted,
            description: description.into(),
            id: id.into(),
            label: label.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `ColumnRequest`: 9 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ColumnRequest {
    /// `foreignColumnId`: a whole number; may be absent.
    pub foreign_column_id: Option<i64>,
    /// `foreignTableId`: a whole number; may be absent.
    pub foreign_table_id: Option<i64>,
    /// `id`: a whole number.
    pub id: i64,
    /// `label`: text.
    pub label: Text,
    /// `maxNumberOfCharacters`: a whole number; may be absent.
    pub max_number_of_characters: Option<i64>,
    /// `maxNumberOfOptions`: a whole number; may be absent.
    pub max_number_of_options: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: a `HubdbOption`.
    pub options: Vec<HubdbOption>,
    /// `type`: a `ColumnType`.
    pub r#type: ColumnType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ColumnRequest "ColumnRequest" {
        0 foreign_column_id "foreignColumnId" optional = None;
        1 foreign_table_id "foreignTableId" optional = None;
        2 id "id" required = 0;
        3 label "label" required = Text::EMPTY;
        4 max_number_of_characters "maxNumberOfCharacters" optional = None;
        5 max_number_of_options "maxNumberOfOptions" optional = None;
        6 name "name" required = Text::EMPTY;
        7 options "options" required = Vec::new();
        8 r#type "type" required = Shaped::blank();
    }
}
impl ColumnRequest {
    /// One with all that is required.
    pub fn new(
        id: impl Into<i64>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<HubdbOption>>,
        r#type: impl Into<ColumnType>,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `foreignColumnId`.
    pub fn foreign_column_id(mut self, foreign_column_id: impl Into<i64>) -> Self {
        self.foreign_column_id = Some(foreign_column_id.into());
        self
    }
    /// Sets `foreignTableId`.
    pub fn foreign_table_id(mut self, foreign_table_id: impl Into<i64>) -> Self {
        self.foreign_table_id = Some(foreign_table_id.into());
        self
    }
    /// Sets `maxNumberOfCharacters`.
    pub fn max_number_of_characters(
        mut self,
        max_number_of_characters: impl Into<i64>,
    ) -> Self {
        self.max_number_of_characters = Some(max_number_of_characters.into());
        self
    }
    /// Sets `maxNumberOfOptions`.
    pub fn max_number_of_options(
        mut self,
        max_number_of_options: impl Into<i64>,
    ) -> Self {
        self.max_number_of_options = Some(max_number_of_options.into());
        self
    }
}

/// 22 known values; any other is kept as it came.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub enum ColumnType {
    /// `BOOLEAN`
    Boolean,
    /// `CODE`
    Code,
    /// `COMPOSITE`
    Composite,
    /// `CTA`
    Cta,
    /// `CURRENCY`
    Currency,
    /// `DATE`
    Date,
    /// `DATETIME`
    Datetime,
    /// `EMBED`
    Embed,
    /// `FILE`
    File,
    /// `FOREIGN_ID`
    ForeignId,
    /// `HUBSPOT_VIDEO`
    HubspotVideo,
    /// `IMAGE`
    Image,
    /// `JSON`
    Json,
    /// `LOCATION`
    Location,
    /// `MULTISELECT`
    Multiselect,
    /// `NULL`
    Null,
    /// `NUMBER`
    Number,
    /// `RICHTEXT`
    Richtext,
    /// `SELECT`
    Select,
    /// `TEXT`
    Text,
    /// `URL`
    Url,
    /// `VIDEO`
    Video,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ColumnType "ColumnType" {
        0 Boolean "BOOLEAN";
        1 Code "CODE";
        2 Composite "COMPOSITE";
        3 Cta "CTA";
        4 Currency "CURRENCY";
        5 Date "DATE";
        6 Datetime "DATETIME";
        7 Embed "EMBED";
        8 File "FILE";
        9 ForeignId "FOREIGN_ID";
        10 HubspotVideo "HUBSPOT_VIDEO";
        11 Image "IMAGE";
        12 Json "JSON";
        13 Location "LOCATION";
        14 Multiselect "MULTISELECT";
        15 Null "NULL";
        16 Number "NUMBER";
        17 Richtext "RICHTEXT";
        18 Select "SELECT";
        19 Text "TEXT";
        20 Url "URL";
        21 Video "VIDEO";
    } 22
}

/// `ForeignId`: 3 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ForeignId {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ForeignId "ForeignId" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 r#type "type" required = Text::EMPTY;
    }
}
impl ForeignId {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `HubDbTableCloneRequest`: 4 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableCloneRequest {
    /// `copyRows`: true or false.
    pub copy_rows: bool,
    /// `isHubspotDefined`: true or false.
    pub is_hubspot_defined: bool,
    /// `newLabel`: text; may be absent.
    pub new_label: Option<Text>,
    /// `newName`: text; may be absent.
    pub new_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableCloneRequest "HubDbTableCloneRequest" {
        0 copy_rows "copyRows" required = false;
        1 is_hubspot_defined "isHubspotDefined" required = false;
        2 new_label "newLabel" optional = None;
        3 new_name "newName" optional = None;
    }
}
impl HubDbTableCloneRequest {
    /// One with all that is required.
    pub fn new(copy_rows: bool, is_hubspot_defined: bool) -> Self {
        Self {
            copy_rows,
            is_hubspot_defined,
            ..Shaped::blank()
        }
    }
    /// Sets `newLabel`.
    pub fn new_label(mut self, new_label: impl Into<Text>) -> Self {
        self.new_label = Some(new_label.into());
        self
    }
    /// Sets `newName`.
    pub fn new_name(mut self, new_name: impl Into<Text>) -> Self {
        self.new_name = Some(new_name.into());
        self
    }
}

/// `HubDbTableRowBatchCloneRequest`: 2 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableRowBatchCloneRequest {
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableRowBatchCloneRequest "HubDbTableRowBatchCloneRequest" {
        0 id "id" required = Text::EMPTY;
        1 name "name" optional = None;
    }
}
impl HubDbTableRowBatchCloneRequest {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// `HubDbTableRowV3`: 8 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableRowV3 {
    /// `childTableId`: text.
    pub child_table_id: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `path`: text.
    pub path: Text,
    /// `publishedAt`: a point in time.
    pub published_at: DateTime,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `values`: a map by name: any JSON.
    pub values: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableRowV3 "HubDbTableRowV3" {
        0 child_table_id "childTableId" required = Text::EMPTY;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 id "id" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
        4 path "path" required = Text::EMPTY;
        5 published_at "publishedAt" required = DateTime::UNSET;
        6 updated_at "updatedAt" required = DateTime::UNSET;
        7 values "values" required = Map::EMPTY;
    }
}
impl HubDbTableRowV3 {
    /// One with all that is required.
    pub fn new(
        child_table_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        path: impl Into<Text>,
        published_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
        values: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            child_table_id: child_table_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            path: path.into(),
            published_at: published_at.into(),
            updated_at: updated_at.into(),
            values: values.into(),
            ..Shaped::blank()
        }
    }
}

/// `HubDbTableRowV3BatchUpdateRequest`: 6 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableRowV3BatchUpdateRequest {
    /// `childTableId`: a whole number; may be absent.
    pub child_table_id: Option<i64>,
    /// `displayIndex`: a whole number; may be absent.
    pub display_index: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `path`: text; may be absent.
    pub path: Option<Text>,
    /// `values`: a map by name: any JSON.
    pub values: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableRowV3BatchUpdateRequest "HubDbTableRowV3BatchUpdateRequest" {
        0 child_table_id "childTableId" optional = None;
        1 display_index "displayIndex" optional = None;
        2 id "id" required = Text::EMPTY;
        3 name "name" optional = None;
        4 path "path" optional = None;
        5 values "values" required = Map::EMPTY;
    }
}
impl HubDbTableRowV3BatchUpdateRequest {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, values: impl Into<Map<Value>>) -> Self {
        Self {
            id: id.into(),
            values: values.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `childTableId`.
    pub fn child_table_id(mut self, child_table_id: impl Into<i64>) -> Self {
        self.child_table_id = Some(child_table_id.into());
        self
    }
    /// Sets `displayIndex`.
    pub fn display_index(mut self, display_index: impl Into<i64>) -> Self {
        self.display_index = Some(display_index.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// `HubDbTableRowV3Request`: 5 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableRowV3Request {
    /// `childTableId`: a whole number; may be absent.
    pub child_table_id: Option<i64>,
    /// `displayIndex`: a whole number; may be absent.
    pub display_index: Option<i64>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `path`: text; may be absent.
    pub path: Option<Text>,
    /// `values`: a map by name: any JSON.
    pub values: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableRowV3Request "HubDbTableRowV3Request" {
        0 child_table_id "childTableId" optional = None;
        1 display_index "displayIndex" optional = None;
        2 name "name" optional = None;
        3 path "path" optional = None;
        4 values "values" required = Map::EMPTY;
    }
}
impl HubDbTableRowV3Request {
    /// One with all that is required.
    pub fn new(values: impl Into<Map<Value>>) -> Self {
        Self {
            values: values.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `childTableId`.
    pub fn child_table_id(mut self, child_table_id: impl Into<i64>) -> Self {
        self.child_table_id = Some(child_table_id.into());
        self
    }
    /// Sets `displayIndex`.
    pub fn display_index(mut self, display_index: impl Into<i64>) -> Self {
        self.display_index = Some(display_index.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `path`.
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// `HubDbTableV3`: 20 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableV3 {
    /// `allowChildTables`: true or false.
    pub allow_child_tables: bool,
    /// `allowPublicApiAccess`: true or false.
    pub allow_public_api_access: bool,
    /// `columnCount`: a whole number.
    pub column_count: i64,
    /// `columns`: a list: a `Column`.
    pub columns: Vec<Column>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: a `SimpleUser`; may be absent.
    pub created_by: Option<SimpleUser>,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `dynamicMetaTags`: a map by name: a whole number.
    pub dynamic_meta_tags: Map<i64>,
    /// `enableChildTablePages`: true or false.
    pub enable_child_table_pages: bool,
    /// `id`: text.
    pub id: Text,
    /// `isOrderedManually`: true or false; may be absent.
    pub is_ordered_manually: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `published`: true or false.
    pub published: bool,
    /// `publishedAt`: a point in time.
    pub published_at: DateTime,
    /// `rowCount`: a whole number.
    pub row_count: i64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `updatedBy`: a `SimpleUser`; may be absent.
    pub updated_by: Option<SimpleUser>,
    /// `useForPages`: true or false.
    pub use_for_pages: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableV3 "HubDbTableV3" {
        0 allow_child_tables "allowChildTables" required = false;
        1 allow_public_api_access "allowPublicApiAccess" required = false;
        2 column_count "columnCount" required = 0;
        3 columns "columns" required = Vec::new();
        4 created_at "createdAt" required = DateTime::UNSET;
        5 created_by "createdBy" optional = None;
        6 deleted "deleted" required = false;
        7 deleted_at "deletedAt" required = DateTime::UNSET;
        8 dynamic_meta_tags "dynamicMetaTags" required = Map::EMPTY;
        9 enable_child_table_pages "enableChildTablePages" required = false;
        10 id "id" required = Text::EMPTY;
        11 is_ordered_manually "isOrderedManually" optional = None;
        12 label "label" required = Text::EMPTY;
        13 name "name" required = Text::EMPTY;
        14 published "published" required = false;
        15 published_at "publishedAt" required = DateTime::UNSET;
        16 row_count "rowCount" required = 0;
        17 updated_at "updatedAt" required = DateTime::UNSET;
        18 updated_by "updatedBy" optional = None;
        19 use_for_pages "useForPages" required = false;
    }
}
impl HubDbTableV3 {
    /// One with all that is required.
    pub fn new(
        allow_child_tables: bool,
        allow_public_api_access: bool,
        column_count: impl Into<i64>,
        columns: impl IntoIterator<Item = impl Into<Column>>,
        created_at: impl Into<DateTime>,
        deleted: bool,
        deleted_at: impl Into<DateTime>,
        dynamic_meta_tags: impl Into<Map<i64>>,
        enable_child_table_pages: bool,
        id: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        published: bool,
        published_at: impl Into<DateTime>,
        row_count: impl Into<i64>,
        updated_at: impl Into<DateTime>,
        use_for_pages: bool,
    ) -> Self {
        Self {
            allow_child_tables,
            allow_public_api_access,
            column_count: column_count.into(),
            columns: columns.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            deleted,
            deleted_at: deleted_at.into(),
            dynamic_meta_tags: dynamic_meta_tags.into(),
            enable_child_table_pages,
            id: id.into(),
            label: label.into(),
            name: name.into(),
            published,
            published_at: published_at.into(),
            row_count: row_count.into(),
            updated_at: updated_at.into(),
            use_for_pages,
            ..Shaped::blank()
        }
    }
}

/// `HubDbTableV3Request`: 8 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct HubDbTableV3Request {
    /// `allowChildTables`: true or false; may be absent.
    pub allow_child_tables: Option<bool>,
    /// `allowPublicApiAccess`: true or false; may be absent.
    pub allow_public_api_access: Option<bool>,
    /// `columns`: a list: a `ColumnRequest`; may be absent.
    pub columns: Option<Vec<ColumnRequest>>,
    /// `dynamicMetaTags`: a map by name: a whole number; may be absent.
    pub dynamic_meta_tags: Option<Map<i64>>,
    /// `enableChildTablePages`: true or false; may be absent.
    pub enable_child_table_pages: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `useForPages`: true or false; may be absent.
    pub use_for_pages: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubDbTableV3Request "HubDbTableV3Request" {
        0 allow_child_tables "allowChildTables" optional = None;
        1 allow_public_api_access "allowPublicApiAccess" optional = None;
        2 columns "columns" optional = None;
        3 dynamic_meta_tags "dynamicMetaTags" optional = None;
        4 enable_child_table_pages "enableChildTablePages" optional = None;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 use_for_pages "useForPages" optional = None;
    }
}
impl HubDbTableV3Request {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `allowChildTables`.
    pub fn allow_child_tables(mut self, allow_child_tables: bool) -> Self {
        self.allow_child_tables = Some(allow_child_tables);
        self
    }
    /// Sets `allowPublicApiAccess`.
    pub fn allow_public_api_access(mut self, allow_public_api_access: bool) -> Self {
        self.allow_public_api_access = Some(allow_public_api_access);
        self
    }
    /// Sets `columns`.
    pub fn columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ColumnRequest>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `dynamicMetaTags`.
    pub fn dynamic_meta_tags(mut self, dynamic_meta_tags: impl Into<Map<i64>>) -> Self {
        self.dynamic_meta_tags = Some(dynamic_meta_tags.into());
        self
    }
    /// Sets `enableChildTablePages`.
    pub fn enable_child_table_pages(mut self, enable_child_table_pages: bool) -> Self {
        self.enable_child_table_pages = Some(enable_child_table_pages);
        self
    }
    /// Sets `useForPages`.
    pub fn use_for_pages(mut self, use_for_pages: bool) -> Self {
        self.use_for_pages = Some(use_for_pages);
        self
    }
}

/// `Option`: 11 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[doc(alias = "Option")]
#[non_exhaustive]
pub struct HubdbOption {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: a `SimpleUser`; may be absent.
    pub created_by: Option<SimpleUser>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `order`: a whole number.
    pub order: i64,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `updatedBy`: a `SimpleUser`; may be absent.
    pub updated_by: Option<SimpleUser>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    HubdbOption "Option" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 created_by "createdBy" optional = None;
        2 created_by_user_id "createdByUserId" optional = None;
        3 id "id" required = Text::EMPTY;
        4 label "label" required = Text::EMPTY;
        5 name "name" required = Text::EMPTY;
        6 order "order" required = 0;
        7 r#type "type" required = Text::EMPTY;
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 updated_by "updatedBy" optional = None;
        10 updated_by_user_id "updatedByUserId" optional = None;
    }
}
impl HubdbOption {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        order: impl Into<i64>,
        r#type: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            label: label.into(),
            name: name.into(),
            order: order.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<SimpleUser>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into());
        self
    }
    /// Sets `updatedBy`.
    pub fn updated_by(mut self, updated_by: impl Into<SimpleUser>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into());
        self
    }
}

/// `ImportResult`: 4 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportResult {
    /// `duplicateRows`: a whole number.
    pub duplicate_rows: i64,
    /// `errors`: a list: a `Error`.
    pub errors: Vec<Error>,
    /// `rowLimitExceeded`: true or false.
    pub row_limit_exceeded: bool,
    /// `rowsImported`: a whole number.
    pub rows_imported: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportResult "ImportResult" {
        0 duplicate_rows "duplicateRows" required = 0;
        1 errors "errors" required = Vec::new();
        2 row_limit_exceeded "rowLimitExceeded" required = false;
        3 rows_imported "rowsImported" required = 0;
    }
}
impl ImportResult {
    /// One with all that is required.
    pub fn new(
        duplicate_rows: impl Into<i64>,
        errors: impl IntoIterator<Item = impl Into<Error>>,
        row_limit_exceeded: bool,
        rows_imported: impl Into<i64>,
    ) -> Self {
        Self {
            duplicate_rows: duplicate_rows.into(),
            errors: errors.into_iter().map(Into::into).collect(),
            row_limit_exceeded,
            rows_imported: rows_imported.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportTableDraftBody {
    /// `config`: text.
    pub config: Text,
    /// `file`: a file.
    pub file: File,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportTableDraftBody "ImportTableDraftBody" {
        0 config "config" required = Text::EMPTY;
        1 file "file" required = File::EMPTY;
    }
}
impl ImportTableDraftBody {
    /// One with all that is required.
    pub fn new(config: impl Into<Text>, file: impl Into<File>) -> Self {
        Self {
            config: config.into(),
            file: file.into(),
            ..Shaped::blank()
        }
    }
}

/// `RandomAccessCollectionResponseWithTotalHubDbTableRowV3`: 4 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct RandomAccessCollectionResponseWithTotalHubDbTableRowV3 {
    /// `paging`: a `BoundedPaging`; may be absent.
    pub paging: Option<BoundedPaging>,
    /// `results`: a list: any JSON.
    pub results: Vec<Value>,
    /// `total`: a whole number.
    pub total: i64,
    /// `type`: a `RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type`.
    pub r#type: RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    RandomAccessCollectionResponseWithTotalHubDbTableRowV3 "RandomAccessCollectionResponseWithTotalHubDbTableRowV3" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
        3 r#type "type" required = Shaped::blank();
    }
}
impl RandomAccessCollectionResponseWithTotalHubDbTableRowV3 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Value>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            r#type: RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type::RandomAccess,
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub enum RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type {
    /// `RANDOM_ACCESS`
    RandomAccess,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type "RandomAccessCollectionResponseWithTotalHubDbTableRowV3Type" {
        0 RandomAccess "RANDOM_ACCESS";
    } 1
}

/// `SimpleUser`: 4 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct SimpleUser {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text.
    pub first_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `lastName`: text.
    pub last_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimpleUser "SimpleUser" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
        3 last_name "lastName" required = Text::EMPTY;
    }
}
impl SimpleUser {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        first_name: impl Into<Text>,
        id: impl Into<Text>,
        last_name: impl Into<Text>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            id: id.into(),
            last_name: last_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `StreamingCollectionResponseWithTotalHubDbTableRowV3`: 4 members.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct StreamingCollectionResponseWithTotalHubDbTableRowV3 {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: any JSON.
    pub results: Vec<Value>,
    /// `total`: a whole number.
    pub total: i64,
    /// `type`: a `StreamingCollectionResponseWithTotalHubDbTableRowV3Type`.
    pub r#type: StreamingCollectionResponseWithTotalHubDbTableRowV3Type,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    StreamingCollectionResponseWithTotalHubDbTableRowV3 "StreamingCollectionResponseWithTotalHubDbTableRowV3" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
        3 r#type "type" required = Shaped::blank();
    }
}
impl StreamingCollectionResponseWithTotalHubDbTableRowV3 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Value>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            r#type: StreamingCollectionResponseWithTotalHubDbTableRowV3Type::Streaming,
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub enum StreamingCollectionResponseWithTotalHubDbTableRowV3Type {
    /// `STREAMING`
    Streaming,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StreamingCollectionResponseWithTotalHubDbTableRowV3Type "StreamingCollectionResponseWithTotalHubDbTableRowV3Type" {
        0 Streaming "STREAMING";
    } 1
}

/// `UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3`: 2 alternatives, told apart by `type`.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub enum UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3 {
    /// `type` is `RANDOM_ACCESS`.
    RandomAccessCollectionResponseWithTotalHubDbTableRowV3(
        RandomAccessCollectionResponseWithTotalHubDbTableRowV3,
    ),
    /// `type` is `STREAMING`.
    StreamingCollectionResponseWithTotalHubDbTableRowV3(
        StreamingCollectionResponseWithTotalHubDbTableRowV3,
    ),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3 "UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3" {
        0 RandomAccessCollectionResponseWithTotalHubDbTableRowV3 "RandomAccessCollectionResponseWithTotalHubDbTableRowV3" Some(("type", &["RANDOM_ACCESS"])), &[];
        1 StreamingCollectionResponseWithTotalHubDbTableRowV3 "StreamingCollectionResponseWithTotalHubDbTableRowV3" Some(("type", &["STREAMING"])), &[];
    } 2
}
