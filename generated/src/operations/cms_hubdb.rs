// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTable<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveTable<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveTable "ArchiveTable" -> () {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveTableRowDraft "ArchiveTableRowDraft" -> () {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTableVersion<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `version_id`: a map by name: text.
    pub version_id: Map<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveTableVersion<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        version_id: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            version_id: version_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveTableVersion "ArchiveTableVersion" -> () {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 version_id = Map::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCloneTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputHubDbTableRowBatchCloneRequest`.
    pub body: BatchInputHubDbTableRowBatchCloneRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCloneTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputHubDbTableRowBatchCloneRequest>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCloneTableRowDraft "BatchCloneTableRowDraft" -> BatchResponseHubDbTableRowV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputHubDbTableRowV3Request`.
    pub body: BatchInputHubDbTableRowV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputHubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateTableRowDraft "BatchCreateTableRowDraft" -> Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors> {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchPurgeTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchPurgeTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchPurgeTableRowDraft "BatchPurgeTableRowDraft" -> () {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadTableRowDraft "BatchReadTableRowDraft" -> Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors> {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadTableRows<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadTableRows<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputString>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadTableRows "BatchReadTableRows" -> Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors> {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReplaceTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputHubDbTableRowV3BatchUpdateRequest`.
    pub body: BatchInputHubDbTableRowV3BatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReplaceTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReplaceTableRowDraft "BatchReplaceTableRowDraft" -> Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors> {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `BatchInputHubDbTableRowV3BatchUpdateRequest`.
    pub body: BatchInputHubDbTableRowV3BatchUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateTableRowDraft "BatchUpdateTableRowDraft" -> Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors> {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `HubDbTableCloneRequest`.
    pub body: HubDbTableCloneRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneTableDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<HubDbTableCloneRequest>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CloneTableDraft "CloneTableDraft" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}
crate::runtime::signature! {
    CloneTableRowDraft "CloneTableRowDraft" -> HubDbTableRowV3 {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {
            2 name "name" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTable<E> {
    /// The body, `application/json`: a `HubDbTableV3Request`.
    pub body: HubDbTableV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTable<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<HubDbTableV3Request>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateTable "CreateTable" -> HubDbTableV3 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTableRow<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: a `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTableRow<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateTableRow "CreateTableRow" -> HubDbTableRowV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportTable<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `format`: text; may be absent.
    pub format: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportTable<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self {
        self.format = Some(format.into());
        self
    }
}
crate::runtime::signature! {
    ExportTable "ExportTable" -> Payload {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 format "format" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `format`: text; may be absent.
    pub format: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportTableDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self {
        self.format = Some(format.into());
        self
    }
}
crate::runtime::signature! {
    ExportTableDraft "ExportTableDraft" -> Payload {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 format "format" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTable<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTable<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
    /// Sets `is_get_localized_schema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }
}
crate::runtime::signature! {
    GetTable "GetTable" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_foreign_ids "includeForeignIds" optional = None;
            3 is_get_localized_schema "isGetLocalizedSchema" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableDraft<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `contentType`: text; may be absent.
    pub content_type: Option<Text>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTableDraft<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `is_get_localized_schema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetTableDraft<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetTableDraft "GetTableDraft" -> CollectionResponseWithTotalHubDbTableV3 {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 content_type "contentType" optional = None;
            3 created_after "createdAfter" optional = None;
            4 created_at "createdAt" optional = None;
            5 created_before "createdBefore" optional = None;
            6 is_get_localized_schema "isGetLocalizedSchema" optional = None;
            7 limit "limit" optional = None;
            8 sort "sort" optional = None;
            9 updated_after "updatedAfter" optional = None;
            10 updated_at "updatedAt" optional = None;
            11 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableDraftByTableIdOrName<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTableDraftByTableIdOrName<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
    /// Sets `is_get_localized_schema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }
}
crate::runtime::signature! {
    GetTableDraftByTableIdOrName "GetTableDraftByTableIdOrName" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_foreign_ids "includeForeignIds" optional = None;
            3 is_get_localized_schema "isGetLocalizedSchema" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRow<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTableRow<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    GetTableRow "GetTableRow" -> HubDbTableRowV3 {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `offset`: a whole number; may be absent.
    pub offset: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetTableRowDraft "GetTableRowDraft" -> UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 limit "limit" optional = None;
            4 offset "offset" optional = None;
            5 properties "properties" optional = None;
            6 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRowDraftByRowId<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetTableRowDraftByRowId<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    GetTableRowDraftByRowId "GetTableRowDraftByRowId" -> HubDbTableRowV3 {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `multipart/form-data`: a `ImportTableDraftBody`.
    pub body: ImportTableDraftBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportTableDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<ImportTableDraftBody>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ImportTableDraft "ImportTableDraft" -> ImportResult {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListTableRows<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `offset`: a whole number; may be absent.
    pub offset: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTableRows<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    ListTableRows "ListTableRows" -> UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 limit "limit" optional = None;
            4 offset "offset" optional = None;
            5 properties "properties" optional = None;
            6 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListTables<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `contentType`: text; may be absent.
    pub content_type: Option<Text>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTables<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `is_get_localized_schema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for ListTables<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListTables "ListTables" -> CollectionResponseWithTotalHubDbTableV3 {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 content_type "contentType" optional = None;
            3 created_after "createdAfter" optional = None;
            4 created_at "createdAt" optional = None;
            5 created_before "createdBefore" optional = None;
            6 is_get_localized_schema "isGetLocalizedSchema" optional = None;
            7 limit "limit" optional = None;
            8 sort "sort" optional = None;
            9 updated_after "updatedAfter" optional = None;
            10 updated_at "updatedAt" optional = None;
            11 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublishTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublishTableDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
}
crate::runtime::signature! {
    PublishTableDraft "PublishTableDraft" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 include_foreign_ids "includeForeignIds" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ResetTableDraft<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
}
crate::runtime::signature! {
    ResetTableDraft "ResetTableDraft" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 include_foreign_ids "includeForeignIds" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    /// The body, `application/json`: a `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        row_id: impl Into<Text>,
        body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetTableRowDraft "SetTableRowDraft" -> HubDbTableRowV3 {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UnpublishTable<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UnpublishTable<E> {
    /// A request with all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
}
crate::runtime::signature! {
    UnpublishTable "UnpublishTable" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 include_foreign_ids "includeForeignIds" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    /// The body, `application/json`: a `HubDbTableV3Request`.
    pub body: HubDbTableV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateTableDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        body: impl Into<HubDbTableV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_foreign_ids`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids);
        self
    }
    /// Sets `is_get_localized_schema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema);
        self
    }
}
crate::runtime::signature! {
    UpdateTableDraft "UpdateTableDraft" -> HubDbTableV3 {
        path 1 {
            0 table_id_or_name = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_foreign_ids "includeForeignIds" optional = None;
            3 is_get_localized_schema "isGetLocalizedSchema" optional = None;
        }
        body {
            4 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateTableRowDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The path's `row_id`: text.
    pub row_id: Text,
    /// The body, `application/json`: a `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateTableRowDraft<E> {
    /// A request with all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>,
        row_id: impl Into<Text>,
        body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(),
            row_id: row_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateTableRowDraft "UpdateTableRowDraft" -> HubDbTableRowV3 {
        path 2 {
            0 table_id_or_name = Text::EMPTY;
            1 row_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
