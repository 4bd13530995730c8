// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputHubDbTableRowBatchCloneRequest, BatchInputHubDbTableRowV3BatchUpdateRequest,
    BatchInputHubDbTableRowV3Request, BatchInputString, BatchResponseHubDbTableRowV3,
    BatchResponseHubDbTableRowV3WithErrors, CollectionResponseWithTotalHubDbTableV3, HubDbTableCloneRequest,
    HubDbTableRowV3, HubDbTableRowV3Request, HubDbTableV3, HubDbTableV3Request, ImportResult, ImportTableDraftBody,
    UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTable {
    /// In the path: text.
    pub table_id_or_name: Text,
}
impl<E: Endpoint> Call<ArchiveTable, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(ArchiveTable { table_id_or_name: table_id_or_name.into() })
    }
}
impl Shaped for ArchiveTable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTable", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.table_id_or_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.table_id_or_name }
}
impl Signature for ArchiveTable {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
}
impl<E: Endpoint> Call<ArchiveTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self::of(ArchiveTableRowDraft { table_id_or_name: table_id_or_name.into(), row_id: row_id.into() })
    }
}
impl Shaped for ArchiveTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.row_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.row_id }
    }
}
impl Signature for ArchiveTableRowDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveTableVersion {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: a whole number.
    pub version_id: i64,
}
impl<E: Endpoint> Call<ArchiveTableVersion, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, version_id: impl Into<i64>) -> Self {
        Self::of(ArchiveTableVersion { table_id_or_name: table_id_or_name.into(), version_id: version_id.into() })
    }
}
impl Shaped for ArchiveTableVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTableVersion", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, version_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.version_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.version_id }
    }
}
impl Signature for ArchiveTableVersion {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCloneTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputHubDbTableRowBatchCloneRequest`.
    pub body: BatchInputHubDbTableRowBatchCloneRequest,
}
impl<E: Endpoint> Call<BatchCloneTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowBatchCloneRequest>) -> Self {
        Self::of(BatchCloneTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchCloneTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCloneTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchCloneTableRowDraft {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputHubDbTableRowV3Request`.
    pub body: BatchInputHubDbTableRowV3Request,
}
impl<E: Endpoint> Call<BatchCreateTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3Request>) -> Self {
        Self::of(BatchCreateTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchCreateTableRowDraft {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchPurgeTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchPurgeTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchPurgeTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchPurgeTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPurgeTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchPurgeTableRowDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchReadTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchReadTableRowDraft {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadTableRows {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadTableRows, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadTableRows { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchReadTableRows {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadTableRows", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchReadTableRows {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReplaceTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputHubDbTableRowV3BatchUpdateRequest`.
    pub body: BatchInputHubDbTableRowV3BatchUpdateRequest,
}
impl<E: Endpoint> Call<BatchReplaceTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>) -> Self {
        Self::of(BatchReplaceTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchReplaceTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReplaceTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchReplaceTableRowDraft {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `BatchInputHubDbTableRowV3BatchUpdateRequest`.
    pub body: BatchInputHubDbTableRowV3BatchUpdateRequest,
}
impl<E: Endpoint> Call<BatchUpdateTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>) -> Self {
        Self::of(BatchUpdateTableRowDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for BatchUpdateTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateTableRowDraft {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `HubDbTableCloneRequest`.
    pub body: HubDbTableCloneRequest,
}
impl<E: Endpoint> Call<CloneTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableCloneRequest>) -> Self {
        Self::of(CloneTableDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for CloneTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for CloneTableDraft {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
}
impl<E: Endpoint> Call<CloneTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self::of(CloneTableRowDraft { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() })
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
}
impl Shaped for CloneTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "name", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, name: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.name }
    }
}
impl Signature for CloneTableRowDraft {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTable {
    /// The body, `application/json`: `HubDbTableV3Request`.
    pub body: HubDbTableV3Request,
}
impl<E: Endpoint> Call<CreateTable, E> {
    /// With all that is required.
    pub fn new(body: impl Into<HubDbTableV3Request>) -> Self { Self::of(CreateTable { body: body.into() }) }
}
impl Shaped for CreateTable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTable", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateTable {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTableRow {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `application/json`: `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
}
impl<E: Endpoint> Call<CreateTableRow, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>) -> Self {
        Self::of(CreateTableRow { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for CreateTableRow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTableRow", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for CreateTableRow {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportTable {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `format`: text; may be absent.
    pub format: Option<Text>,
}
impl<E: Endpoint> Call<ExportTable, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(ExportTable { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self { self.parts.format = Some(format.into()); self }
}
impl Shaped for ExportTable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "format", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, format: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.format }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.format }
    }
}
impl Signature for ExportTable {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ExportTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `format`: text; may be absent.
    pub format: Option<Text>,
}
impl<E: Endpoint> Call<ExportTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(ExportTableDraft { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self { self.parts.format = Some(format.into()); self }
}
impl Shaped for ExportTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "format", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, format: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.format }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.format }
    }
}
impl Signature for ExportTableDraft {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTable {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
}
impl<E: Endpoint> Call<GetTable, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(GetTable { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.parts.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl Shaped for GetTable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            _ => &self.is_get_localized_schema,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            _ => &mut self.is_get_localized_schema,
        }
    }
}
impl Signature for GetTable {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableDraft {
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
}
impl<E: Endpoint> Call<GetTableDraft, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.parts.content_type = Some(content_type.into()); self
    }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.parts.is_get_localized_schema = Some(is_get_localized_schema); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetTableDraft, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableDraft", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "contentType", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "isGetLocalizedSchema", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, content_type: None, created_after: None, created_at: None,
            created_before: None, is_get_localized_schema: None, limit: None, sort: None, updated_after: None,
            updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.content_type, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.is_get_localized_schema, 7 => &self.limit,
            8 => &self.sort, 9 => &self.updated_after, 10 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.content_type, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.is_get_localized_schema,
            7 => &mut self.limit, 8 => &mut self.sort, 9 => &mut self.updated_after, 10 => &mut self.updated_at,
            _ => &mut self.updated_before,
        }
    }
}
impl Signature for GetTableDraft {
    type Response = CollectionResponseWithTotalHubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableDraftByTableIdOrName {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
}
impl<E: Endpoint> Call<GetTableDraftByTableIdOrName, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(GetTableDraftByTableIdOrName { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.parts.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl Shaped for GetTableDraftByTableIdOrName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableDraftByTableIdOrName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            _ => &self.is_get_localized_schema,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            _ => &mut self.is_get_localized_schema,
        }
    }
}
impl Signature for GetTableDraftByTableIdOrName {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRow {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<GetTableRow, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self::of(GetTableRow { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for GetTableRow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRow", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.archived }
    }
}
impl Signature for GetTableRow {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRowDraft {
    /// In the path: text.
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
}
impl<E: Endpoint> Call<GetTableRowDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(GetTableRowDraft { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self { self.parts.offset = Some(offset.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "offset", required: false },
            Member { name: "properties", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, after: None, archived: None, limit: None, offset: None, properties: None,
            sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.offset,
            5 => &self.properties, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.offset, 5 => &mut self.properties, _ => &mut self.sort,
        }
    }
}
impl Signature for GetTableRowDraft {
    type Response = UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetTableRowDraftByRowId {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<GetTableRowDraftByRowId, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self::of(GetTableRowDraftByRowId { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for GetTableRowDraftByRowId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRowDraftByRowId", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.archived }
    }
}
impl Signature for GetTableRowDraftByRowId {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The body, `multipart/form-data`: `ImportTableDraftBody`.
    pub body: ImportTableDraftBody,
}
impl<E: Endpoint> Call<ImportTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<ImportTableDraftBody>) -> Self {
        Self::of(ImportTableDraft { table_id_or_name: table_id_or_name.into(), body: body.into() })
    }
}
impl Shaped for ImportTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl Signature for ImportTableDraft {
    type Response = ImportResult;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListTableRows {
    /// In the path: text.
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
}
impl<E: Endpoint> Call<ListTableRows, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(ListTableRows { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self { self.parts.offset = Some(offset.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for ListTableRows {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTableRows", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "offset", required: false },
            Member { name: "properties", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, after: None, archived: None, limit: None, offset: None, properties: None,
            sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.offset,
            5 => &self.properties, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.offset, 5 => &mut self.properties, _ => &mut self.sort,
        }
    }
}
impl Signature for ListTableRows {
    type Response = UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListTables {
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
}
impl<E: Endpoint> Call<ListTables, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.parts.content_type = Some(content_type.into()); self
    }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.parts.is_get_localized_schema = Some(is_get_localized_schema); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListTables, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListTables {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTables", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "contentType", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "isGetLocalizedSchema", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, content_type: None, created_after: None, created_at: None,
            created_before: None, is_get_localized_schema: None, limit: None, sort: None, updated_after: None,
            updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.content_type, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.is_get_localized_schema, 7 => &self.limit,
            8 => &self.sort, 9 => &self.updated_after, 10 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.content_type, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.is_get_localized_schema,
            7 => &mut self.limit, 8 => &mut self.sort, 9 => &mut self.updated_after, 10 => &mut self.updated_at,
            _ => &mut self.updated_before,
        }
    }
}
impl Signature for ListTables {
    type Response = CollectionResponseWithTotalHubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublishTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
}
impl<E: Endpoint> Call<PublishTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(PublishTableDraft { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl Shaped for PublishTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublishTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl Signature for PublishTableDraft {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ResetTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
}
impl<E: Endpoint> Call<ResetTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(ResetTableDraft { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl Shaped for ResetTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl Signature for ResetTableDraft {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
    /// The body, `application/json`: `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
}
impl<E: Endpoint> Call<SetTableRowDraft, E> {
    /// With all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>, row_id: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self::of(SetTableRowDraft { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), body: body.into() })
    }
}
impl Shaped for SetTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.body }
    }
}
impl Signature for SetTableRowDraft {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UnpublishTable {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
}
impl<E: Endpoint> Call<UnpublishTable, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self::of(UnpublishTable { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() })
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl Shaped for UnpublishTable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnpublishTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl Signature for UnpublishTable {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateTableDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeForeignIds`: true or false; may be absent.
    pub include_foreign_ids: Option<bool>,
    /// The query's `isGetLocalizedSchema`: true or false; may be absent.
    pub is_get_localized_schema: Option<bool>,
    /// The body, `application/json`: `HubDbTableV3Request`.
    pub body: HubDbTableV3Request,
}
impl<E: Endpoint> Call<UpdateTableDraft, E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableV3Request>) -> Self {
        Self::of(UpdateTableDraft { table_id_or_name: table_id_or_name.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.parts.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.parts.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl Shaped for UpdateTableDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None,
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            3 => &self.is_get_localized_schema, _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            3 => &mut self.is_get_localized_schema, _ => &mut self.body,
        }
    }
}
impl Signature for UpdateTableDraft {
    type Response = HubDbTableV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct UpdateTableRowDraft {
    /// In the path: text.
    pub table_id_or_name: Text,
    /// In the path: text.
    pub row_id: Text,
    /// The body, `application/json`: `HubDbTableRowV3Request`.
    pub body: HubDbTableRowV3Request,
}
impl<E: Endpoint> Call<UpdateTableRowDraft, E> {
    /// With all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>, row_id: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self::of(UpdateTableRowDraft { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateTableRowDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.body }
    }
}
impl Signature for UpdateTableRowDraft {
    type Response = HubDbTableRowV3;
}
