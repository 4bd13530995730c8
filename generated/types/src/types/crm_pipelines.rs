// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `CollectionResponsePipelineNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePipelineNoPaging {
    /// `results`: a list: `Pipeline`.
    pub results: Vec<Pipeline>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePipelineNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePipelineNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePipelineNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Pipeline>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Pipeline>> From<Vec<T>> for CollectionResponsePipelineNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Pipeline>, const N: usize> From<[T; N]> for CollectionResponsePipelineNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePipelineStageNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePipelineStageNoPaging {
    /// `results`: a list: `PipelineStage`.
    pub results: Vec<PipelineStage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePipelineStageNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePipelineStageNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePipelineStageNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PipelineStage>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PipelineStage>> From<Vec<T>> for CollectionResponsePipelineStageNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PipelineStage>, const N: usize> From<[T; N]> for CollectionResponsePipelineStageNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicAuditInfoNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicAuditInfoNoPaging {
    /// `results`: a list: `PublicAuditInfo`.
    pub results: Vec<PublicAuditInfo>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicAuditInfoNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicAuditInfoNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicAuditInfoNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAuditInfo>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAuditInfo>> From<Vec<T>> for CollectionResponsePublicAuditInfoNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAuditInfo>, const N: usize> From<[T; N]> for CollectionResponsePublicAuditInfoNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `Pipeline`: 8 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct Pipeline {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `stages`: a list: `PipelineStage`.
    pub stages: Vec<PipelineStage>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Pipeline {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Pipeline", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "id", required: true }, Member { name: "label", required: true },
            Member { name: "stages", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, display_order: 0, id: Text::EMPTY,
            label: Text::EMPTY, stages: Vec::new(), updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.display_order,
            4 => &self.id, 5 => &self.label, 6 => &self.stages, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at,
            3 => &mut self.display_order, 4 => &mut self.id, 5 => &mut self.label, 6 => &mut self.stages,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl Pipeline {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, display_order: impl Into<i64>, id: impl Into<Text>,
        label: impl Into<Text>, stages: impl IntoIterator<Item = impl Into<PipelineStage>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), display_order: display_order.into(), id: id.into(),
            label: label.into(), stages: stages.into_iter().map(Into::into).collect(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
}

/// `PipelineInput`: 4 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelineInput {
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `pipelineId`: text; may be absent.
    pub pipeline_id: Option<Text>,
    /// `stages`: a list: `PipelineStageInput`.
    pub stages: Vec<PipelineStageInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineInput", kind: Kind::Record(&[
            Member { name: "displayOrder", required: true }, Member { name: "label", required: true },
            Member { name: "pipelineId", required: false }, Member { name: "stages", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { display_order: 0, label: Text::EMPTY, pipeline_id: None, stages: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display_order, 1 => &self.label, 2 => &self.pipeline_id, 3 => &self.stages, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display_order, 1 => &mut self.label, 2 => &mut self.pipeline_id, 3 => &mut self.stages,
            _ => &mut self.rest,
        }
    }
}
impl PipelineInput {
    /// With all that is required.
    pub fn new(
        display_order: impl Into<i64>, label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order: display_order.into(), label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `pipelineId`.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<Text>) -> Self {
        self.pipeline_id = Some(pipeline_id.into()); self
    }
}

/// `PipelinePatchInput`: 3 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelinePatchInput {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelinePatchInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinePatchInput", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "label", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, display_order: None, label: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.archived, 1 => &self.display_order, 2 => &self.label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, 1 => &mut self.display_order, 2 => &mut self.label, _ => &mut self.rest }
    }
}
impl PipelinePatchInput {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}
impl Default for PipelinePatchInput {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PipelineReplaceInput`: 3 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelineReplaceInput {
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `stages`: a list: `PipelineStageInput`.
    pub stages: Vec<PipelineStageInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineReplaceInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineReplaceInput", kind: Kind::Record(&[
            Member { name: "displayOrder", required: true }, Member { name: "label", required: true },
            Member { name: "stages", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { display_order: 0, label: Text::EMPTY, stages: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.display_order, 1 => &self.label, 2 => &self.stages, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.display_order, 1 => &mut self.label, 2 => &mut self.stages, _ => &mut self.rest }
    }
}
impl PipelineReplaceInput {
    /// With all that is required.
    pub fn new(
        display_order: impl Into<i64>, label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order: display_order.into(), label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PipelineStage`: 9 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelineStage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `writePermissions`: `PipelineStageWritePermissions`.
    pub write_permissions: PipelineStageWritePermissions,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStage", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "id", required: true }, Member { name: "label", required: true },
            Member { name: "metadata", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "writePermissions", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, display_order: 0, id: Text::EMPTY,
            label: Text::EMPTY, metadata: Map::EMPTY, updated_at: DateTime::UNSET,
            write_permissions: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.display_order,
            4 => &self.id, 5 => &self.label, 6 => &self.metadata, 7 => &self.updated_at,
            8 => &self.write_permissions, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at,
            3 => &mut self.display_order, 4 => &mut self.id, 5 => &mut self.label, 6 => &mut self.metadata,
            7 => &mut self.updated_at, 8 => &mut self.write_permissions, _ => &mut self.rest,
        }
    }
}
impl PipelineStage {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, display_order: impl Into<i64>, id: impl Into<Text>,
        label: impl Into<Text>, metadata: impl Into<Map<Text>>, updated_at: impl Into<DateTime>,
        write_permissions: impl Into<PipelineStageWritePermissions>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), display_order: display_order.into(), id: id.into(),
            label: label.into(), metadata: metadata.into(), updated_at: updated_at.into(),
            write_permissions: write_permissions.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
}

/// `PipelineStageInput`: 4 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelineStageInput {
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// `stageId`: text; may be absent.
    pub stage_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineStageInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStageInput", kind: Kind::Record(&[
            Member { name: "displayOrder", required: true }, Member { name: "label", required: true },
            Member { name: "metadata", required: true }, Member { name: "stageId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { display_order: 0, label: Text::EMPTY, metadata: Map::EMPTY, stage_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display_order, 1 => &self.label, 2 => &self.metadata, 3 => &self.stage_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display_order, 1 => &mut self.label, 2 => &mut self.metadata, 3 => &mut self.stage_id,
            _ => &mut self.rest,
        }
    }
}
impl PipelineStageInput {
    /// With all that is required.
    pub fn new(display_order: impl Into<i64>, label: impl Into<Text>, metadata: impl Into<Map<Text>>) -> Self {
        Self { display_order: display_order.into(), label: label.into(), metadata: metadata.into(), ..Shaped::blank() }
    }
    /// Sets `stageId`.
    pub fn stage_id(mut self, stage_id: impl Into<Text>) -> Self { self.stage_id = Some(stage_id.into()); self }
}

/// `PipelineStagePatchInput`: 4 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelineStagePatchInput {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineStagePatchInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStagePatchInput", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "label", required: false }, Member { name: "metadata", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { archived: None, display_order: None, label: None, metadata: Map::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.display_order, 2 => &self.label, 3 => &self.metadata, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.display_order, 2 => &mut self.label, 3 => &mut self.metadata,
            _ => &mut self.rest,
        }
    }
}
impl PipelineStagePatchInput {
    /// With all that is required.
    pub fn new(metadata: impl Into<Map<Text>>) -> Self { Self { metadata: metadata.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}

/// `PipelineStageReplaceInput`: 3 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelineStageReplaceInput {
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineStageReplaceInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStageReplaceInput", kind: Kind::Record(&[
            Member { name: "displayOrder", required: true }, Member { name: "label", required: true },
            Member { name: "metadata", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { display_order: 0, label: Text::EMPTY, metadata: Map::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.display_order, 1 => &self.label, 2 => &self.metadata, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.display_order, 1 => &mut self.label, 2 => &mut self.metadata, _ => &mut self.rest }
    }
}
impl PipelineStageReplaceInput {
    /// With all that is required.
    pub fn new(display_order: impl Into<i64>, label: impl Into<Text>, metadata: impl Into<Map<Text>>) -> Self {
        Self { display_order: display_order.into(), label: label.into(), metadata: metadata.into(), rest: Rest::EMPTY }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PipelineStageWritePermissions {
    /// `CRM_PERMISSIONS_ENFORCEMENT`
    CrmPermissionsEnforcement,
    /// `INTERNAL_ONLY`
    InternalOnly,
    /// `READ_ONLY`
    ReadOnly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PipelineStageWritePermissions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStageWritePermissions", kind: Kind::Enumeration(&[
            "CRM_PERMISSIONS_ENFORCEMENT", "INTERNAL_ONLY", "READ_ONLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CrmPermissionsEnforcement => 0, Self::InternalOnly => 1, Self::ReadOnly => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CrmPermissionsEnforcement, 1 => Self::InternalOnly, 2 => Self::ReadOnly,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponsePipelineNoPaging`: one member.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "CollectionResponsePipelineNoPaging")]
#[non_exhaustive]
pub struct PipelinesCollectionResponsePipelineNoPaging {
    /// `results`: a list: `PipelinesPipeline`.
    pub results: Vec<PipelinesPipeline>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelinesCollectionResponsePipelineNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePipelineNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl PipelinesCollectionResponsePipelineNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PipelinesPipeline>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PipelinesPipeline>> From<Vec<T>> for PipelinesCollectionResponsePipelineNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PipelinesPipeline>, const N: usize> From<[T; N]> for PipelinesCollectionResponsePipelineNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePipelineStageNoPaging`: one member.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "CollectionResponsePipelineStageNoPaging")]
#[non_exhaustive]
pub struct PipelinesCollectionResponsePipelineStageNoPaging {
    /// `results`: a list: `PipelinesPipelineStage`.
    pub results: Vec<PipelinesPipelineStage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelinesCollectionResponsePipelineStageNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePipelineStageNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl PipelinesCollectionResponsePipelineStageNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PipelinesPipelineStage>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PipelinesPipelineStage>> From<Vec<T>> for PipelinesCollectionResponsePipelineStageNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PipelinesPipelineStage>, const N: usize> From<[T; N]> for PipelinesCollectionResponsePipelineStageNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `Pipeline`: 8 members.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "Pipeline")]
#[non_exhaustive]
pub struct PipelinesPipeline {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `stages`: a list: `PipelinesPipelineStage`.
    pub stages: Vec<PipelinesPipelineStage>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelinesPipeline {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Pipeline", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "id", required: true }, Member { name: "label", required: true },
            Member { name: "stages", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, display_order: 0, id: Text::EMPTY,
            label: Text::EMPTY, stages: Vec::new(), updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.display_order,
            4 => &self.id, 5 => &self.label, 6 => &self.stages, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at,
            3 => &mut self.display_order, 4 => &mut self.id, 5 => &mut self.label, 6 => &mut self.stages,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PipelinesPipeline {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, display_order: impl Into<i64>, id: impl Into<Text>,
        label: impl Into<Text>, stages: impl IntoIterator<Item = impl Into<PipelinesPipelineStage>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), display_order: display_order.into(), id: id.into(),
            label: label.into(), stages: stages.into_iter().map(Into::into).collect(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
}

/// `PipelineStage`: 9 members.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "PipelineStage")]
#[non_exhaustive]
pub struct PipelinesPipelineStage {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `writePermissions`: `PipelineStageWritePermissions`; may be absent.
    pub write_permissions: Option<PipelineStageWritePermissions>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelinesPipelineStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineStage", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "id", required: true }, Member { name: "label", required: true },
            Member { name: "metadata", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "writePermissions", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, display_order: 0, id: Text::EMPTY,
            label: Text::EMPTY, metadata: Map::EMPTY, updated_at: DateTime::UNSET, write_permissions: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.display_order,
            4 => &self.id, 5 => &self.label, 6 => &self.metadata, 7 => &self.updated_at,
            8 => &self.write_permissions, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at,
            3 => &mut self.display_order, 4 => &mut self.id, 5 => &mut self.label, 6 => &mut self.metadata,
            7 => &mut self.updated_at, 8 => &mut self.write_permissions, _ => &mut self.rest,
        }
    }
}
impl PipelinesPipelineStage {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, display_order: impl Into<i64>, id: impl Into<Text>,
        label: impl Into<Text>, metadata: impl Into<Map<Text>>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), display_order: display_order.into(), id: id.into(),
            label: label.into(), metadata: metadata.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `writePermissions`.
    pub fn write_permissions(mut self, write_permissions: impl Into<PipelineStageWritePermissions>) -> Self {
        self.write_permissions = Some(write_permissions.into()); self
    }
}

/// `PublicAuditInfo`: 7 members.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicAuditInfo {
    /// `action`: text.
    pub action: Text,
    /// `fromUserId`: a whole number; may be absent.
    pub from_user_id: Option<i64>,
    /// `identifier`: text.
    pub identifier: Text,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `rawObject`: any JSON; may be absent.
    pub raw_object: Option<Value>,
    /// `timestamp`: a point in time; may be absent.
    pub timestamp: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAuditInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAuditInfo", kind: Kind::Record(&[
            Member { name: "action", required: true }, Member { name: "fromUserId", required: false },
            Member { name: "identifier", required: true }, Member { name: "message", required: false },
            Member { name: "portalId", required: true }, Member { name: "rawObject", required: false },
            Member { name: "timestamp", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action: Text::EMPTY, from_user_id: None, identifier: Text::EMPTY, message: None, portal_id: 0,
            raw_object: None, timestamp: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action, 1 => &self.from_user_id, 2 => &self.identifier, 3 => &self.message,
            4 => &self.portal_id, 5 => &self.raw_object, 6 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action, 1 => &mut self.from_user_id, 2 => &mut self.identifier, 3 => &mut self.message,
            4 => &mut self.portal_id, 5 => &mut self.raw_object, 6 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicAuditInfo {
    /// With all that is required.
    pub fn new(action: impl Into<Text>, identifier: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self { action: action.into(), identifier: identifier.into(), portal_id: portal_id.into(), ..Shaped::blank() }
    }
    /// Sets `fromUserId`.
    pub fn from_user_id(mut self, from_user_id: impl Into<i64>) -> Self {
        self.from_user_id = Some(from_user_id.into()); self
    }
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<Text>) -> Self { self.message = Some(message.into()); self }
    /// Sets `rawObject`.
    pub fn raw_object(mut self, raw_object: impl Into<Value>) -> Self {
        self.raw_object = Some(raw_object.into()); self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self { self.timestamp = Some(timestamp.into()); self }
}

crate::runtime::shaped_traits! {
    CollectionResponsePipelineNoPaging, CollectionResponsePipelineStageNoPaging,
    CollectionResponsePublicAuditInfoNoPaging, Pipeline, PipelineInput, PipelinePatchInput, PipelineReplaceInput,
    PipelineStage, PipelineStageInput, PipelineStagePatchInput, PipelineStageReplaceInput,
    PipelinesCollectionResponsePipelineNoPaging, PipelinesCollectionResponsePipelineStageNoPaging, PipelinesPipeline,
    PipelinesPipelineStage, PublicAuditInfo,
}

crate::runtime::enumeration_traits! {
    PipelineStageWritePermissions,
}
