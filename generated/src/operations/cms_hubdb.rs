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
pub struct ArchiveTable<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveTable<E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveTable<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTable", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.table_id_or_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.table_id_or_name } }
}
impl<E: Endpoint> Signature for ArchiveTable<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.row_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.row_id }
    }
}
impl<E: Endpoint> Signature for ArchiveTableRowDraft<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, version_id: impl Into<Map<Text>>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), version_id: version_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveTableVersion<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveTableVersion", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, version_id: Map::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.version_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.version_id }
    }
}
impl<E: Endpoint> Signature for ArchiveTableVersion<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowBatchCloneRequest>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCloneTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCloneTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCloneTableRowDraft<E> {
    type Response = BatchResponseHubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3Request>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCreateTableRowDraft<E> {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchPurgeTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPurgeTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchPurgeTableRowDraft<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchReadTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadTableRowDraft<E> {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputString>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchReadTableRows<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadTableRows", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadTableRows<E> {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchReplaceTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReplaceTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReplaceTableRowDraft<E> {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<BatchInputHubDbTableRowV3BatchUpdateRequest>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateTableRowDraft<E> {
    type Response = Batch<BatchResponseHubDbTableRowV3, BatchResponseHubDbTableRowV3WithErrors>;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableCloneRequest>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CloneTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CloneTableDraft<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}
impl<E: Endpoint> Shaped for CloneTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "name", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, name: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.name }
    }
}
impl<E: Endpoint> Signature for CloneTableRowDraft<E> {
    type Response = HubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(body: impl Into<HubDbTableV3Request>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateTable<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTable", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateTable<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateTableRow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTableRow", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateTableRow<E> {
    type Response = HubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self { self.format = Some(format.into()); self }
}
impl<E: Endpoint> Shaped for ExportTable<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "format", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, format: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.format } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.format }
    }
}
impl<E: Endpoint> Signature for ExportTable<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<Text>) -> Self { self.format = Some(format.into()); self }
}
impl<E: Endpoint> Shaped for ExportTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "format", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, format: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.format } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.format }
    }
}
impl<E: Endpoint> Signature for ExportTableDraft<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl<E: Endpoint> Shaped for GetTable<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            _ => &self.is_get_localized_schema,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            _ => &mut self.is_get_localized_schema,
        }
    }
}
impl<E: Endpoint> Signature for GetTable<E> {
    type Response = HubDbTableV3;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into()); self
    }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for GetTableDraft<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableDraft", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "contentType", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "isGetLocalizedSchema", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, content_type: None, created_after: None, created_at: None,
            created_before: None, is_get_localized_schema: None, limit: None, sort: None, updated_after: None,
            updated_at: None, updated_before: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.content_type, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.is_get_localized_schema, 7 => &self.limit,
            8 => &self.sort, 9 => &self.updated_after, 10 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.content_type, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.is_get_localized_schema,
            7 => &mut self.limit, 8 => &mut self.sort, 9 => &mut self.updated_after, 10 => &mut self.updated_at,
            _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for GetTableDraft<E> {
    type Response = CollectionResponseWithTotalHubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl<E: Endpoint> Shaped for GetTableDraftByTableIdOrName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableDraftByTableIdOrName", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            _ => &self.is_get_localized_schema,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            _ => &mut self.is_get_localized_schema,
        }
    }
}
impl<E: Endpoint> Signature for GetTableDraftByTableIdOrName<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for GetTableRow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRow", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, archived: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.archived }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for GetTableRow<E> {
    type Response = HubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self { self.offset = Some(offset.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for GetTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRowDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "offset", required: false },
            Member { name: "properties", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, after: None, archived: None, limit: None, offset: None, properties: None,
            sort: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.offset,
            5 => &self.properties, _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.offset, 5 => &mut self.properties, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for GetTableRowDraft<E> {
    type Response = UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, row_id: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for GetTableRowDraftByRowId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetTableRowDraftByRowId", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, archived: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.archived }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for GetTableRowDraftByRowId<E> {
    type Response = HubDbTableRowV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/hubdb`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportTableDraft<E> {
    /// The path's `table_id_or_name`: text.
    pub table_id_or_name: Text,
    /// The body, `multipart/form-data`: a `ImportTableDraftBody`.
    pub body: Option<ImportTableDraftBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportTableDraft<E> {
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<ImportTableDraftBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Shaped for ImportTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.table_id_or_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ImportTableDraft<E> {
    type Response = ImportResult;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self { self.offset = Some(offset.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for ListTableRows<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTableRows", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "offset", required: false },
            Member { name: "properties", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, after: None, archived: None, limit: None, offset: None, properties: None,
            sort: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.offset,
            5 => &self.properties, _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.offset, 5 => &mut self.properties, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for ListTableRows<E> {
    type Response = UnifiedCollectionResponseWithTotalBaseHubDbTableRowV3;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into()); self
    }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for ListTables<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListTables<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTables", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "contentType", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "isGetLocalizedSchema", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, content_type: None, created_after: None, created_at: None,
            created_before: None, is_get_localized_schema: None, limit: None, sort: None, updated_after: None,
            updated_at: None, updated_before: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.content_type, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.is_get_localized_schema, 7 => &self.limit,
            8 => &self.sort, 9 => &self.updated_after, 10 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.content_type, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.is_get_localized_schema,
            7 => &mut self.limit, 8 => &mut self.sort, 9 => &mut self.updated_after, 10 => &mut self.updated_at,
            _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for ListTables<E> {
    type Response = CollectionResponseWithTotalHubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl<E: Endpoint> Shaped for PublishTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PublishTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl<E: Endpoint> Signature for PublishTableDraft<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl<E: Endpoint> Shaped for ResetTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl<E: Endpoint> Signature for ResetTableDraft<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>, row_id: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetTableRowDraft<E> {
    type Response = HubDbTableRowV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), ..Shaped::blank() }
    }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
}
impl<E: Endpoint> Shaped for UnpublishTable<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UnpublishTable", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeForeignIds", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { table_id_or_name: Text::EMPTY, include_foreign_ids: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, _ => &self.include_foreign_ids }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, _ => &mut self.include_foreign_ids }
    }
}
impl<E: Endpoint> Signature for UnpublishTable<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(table_id_or_name: impl Into<Text>, body: impl Into<HubDbTableV3Request>) -> Self {
        Self { table_id_or_name: table_id_or_name.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeForeignIds`.
    pub fn include_foreign_ids(mut self, include_foreign_ids: bool) -> Self {
        self.include_foreign_ids = Some(include_foreign_ids); self
    }
    /// Sets `isGetLocalizedSchema`.
    pub fn is_get_localized_schema(mut self, is_get_localized_schema: bool) -> Self {
        self.is_get_localized_schema = Some(is_get_localized_schema); self
    }
}
impl<E: Endpoint> Shaped for UpdateTableDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateTableDraft", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeForeignIds", required: false },
            Member { name: "isGetLocalizedSchema", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            table_id_or_name: Text::EMPTY, archived: None, include_foreign_ids: None, is_get_localized_schema: None,
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_id_or_name, 1 => &self.archived, 2 => &self.include_foreign_ids,
            3 => &self.is_get_localized_schema, _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_id_or_name, 1 => &mut self.archived, 2 => &mut self.include_foreign_ids,
            3 => &mut self.is_get_localized_schema, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpdateTableDraft<E> {
    type Response = HubDbTableV3;
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
    /// With all that is required.
    pub fn new(
        table_id_or_name: impl Into<Text>, row_id: impl Into<Text>, body: impl Into<HubDbTableRowV3Request>,
    ) -> Self {
        Self {
            table_id_or_name: table_id_or_name.into(), row_id: row_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateTableRowDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateTableRowDraft", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { table_id_or_name: Text::EMPTY, row_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.table_id_or_name, 1 => &self.row_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.table_id_or_name, 1 => &mut self.row_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateTableRowDraft<E> {
    type Response = HubDbTableRowV3;
}

crate::runtime::operation_traits! {
    ArchiveTable, ArchiveTableRowDraft, ArchiveTableVersion, BatchCloneTableRowDraft, BatchCreateTableRowDraft,
    BatchPurgeTableRowDraft, BatchReadTableRowDraft, BatchReadTableRows, BatchReplaceTableRowDraft,
    BatchUpdateTableRowDraft, CloneTableDraft, CloneTableRowDraft, CreateTable, CreateTableRow, ExportTable,
    ExportTableDraft, GetTable, GetTableDraft, GetTableDraftByTableIdOrName, GetTableRow, GetTableRowDraft,
    GetTableRowDraftByRowId, ImportTableDraft, ListTableRows, ListTables, PublishTableDraft, ResetTableDraft,
    SetTableRowDraft, UnpublishTable, UpdateTableDraft, UpdateTableRowDraft,
}
