// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePipelineNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePipelineNoPaging {
    /// `results`: a list: `Pipeline`.
    pub results: Vec<Pipeline>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePipelineNoPaging "CollectionResponsePipelineNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePipelineNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Pipeline>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePipelineStageNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePipelineStageNoPaging {
    /// `results`: a list: `PipelineStage`.
    pub results: Vec<PipelineStage>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePipelineStageNoPaging "CollectionResponsePipelineStageNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePipelineStageNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PipelineStage>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicAuditInfoNoPaging`: one member.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicAuditInfoNoPaging {
    /// `results`: a list: `PublicAuditInfo`.
    pub results: Vec<PublicAuditInfo>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicAuditInfoNoPaging "CollectionResponsePublicAuditInfoNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicAuditInfoNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAuditInfo>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    Pipeline "Pipeline" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 display_order "displayOrder" required = 0;
        4 id "id" required = Text::EMPTY;
        5 label "label" required = Text::EMPTY;
        6 stages "stages" required = Vec::new();
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl Pipeline {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        display_order: impl Into<i64>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelineStage>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            display_order: display_order.into(),
            id: id.into(),
            label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineInput "PipelineInput" {
        0 display_order "displayOrder" required = 0;
        1 label "label" required = Text::EMPTY;
        2 pipeline_id "pipelineId" optional = None;
        3 stages "stages" required = Vec::new();
    }
}
impl PipelineInput {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
            label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `pipelineId`.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<Text>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PipelinePatchInput "PipelinePatchInput" {
        0 archived "archived" optional = None;
        1 display_order "displayOrder" optional = None;
        2 label "label" optional = None;
    }
}
impl PipelinePatchInput {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}
impl Default for PipelinePatchInput {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineReplaceInput "PipelineReplaceInput" {
        0 display_order "displayOrder" required = 0;
        1 label "label" required = Text::EMPTY;
        2 stages "stages" required = Vec::new();
    }
}
impl PipelineReplaceInput {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelineStageInput>>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
            label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineStage "PipelineStage" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 display_order "displayOrder" required = 0;
        4 id "id" required = Text::EMPTY;
        5 label "label" required = Text::EMPTY;
        6 metadata "metadata" required = Map::EMPTY;
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 write_permissions "writePermissions" required = Shaped::blank();
    }
}
impl PipelineStage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        display_order: impl Into<i64>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        metadata: impl Into<Map<Text>>,
        updated_at: impl Into<DateTime>,
        write_permissions: impl Into<PipelineStageWritePermissions>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            display_order: display_order.into(),
            id: id.into(),
            label: label.into(),
            metadata: metadata.into(),
            updated_at: updated_at.into(),
            write_permissions: write_permissions.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineStageInput "PipelineStageInput" {
        0 display_order "displayOrder" required = 0;
        1 label "label" required = Text::EMPTY;
        2 metadata "metadata" required = Map::EMPTY;
        3 stage_id "stageId" optional = None;
    }
}
impl PipelineStageInput {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        metadata: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
            label: label.into(),
            metadata: metadata.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `stageId`.
    pub fn stage_id(mut self, stage_id: impl Into<Text>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineStagePatchInput "PipelineStagePatchInput" {
        0 archived "archived" optional = None;
        1 display_order "displayOrder" optional = None;
        2 label "label" optional = None;
        3 metadata "metadata" required = Map::EMPTY;
    }
}
impl PipelineStagePatchInput {
    /// One with all that is required.
    pub fn new(metadata: impl Into<Map<Text>>) -> Self {
        Self {
            metadata: metadata.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelineStageReplaceInput "PipelineStageReplaceInput" {
        0 display_order "displayOrder" required = 0;
        1 label "label" required = Text::EMPTY;
        2 metadata "metadata" required = Map::EMPTY;
    }
}
impl PipelineStageReplaceInput {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        metadata: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
            label: label.into(),
            metadata: metadata.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PipelineStageWritePermissions "PipelineStageWritePermissions" {
        0 CrmPermissionsEnforcement "CRM_PERMISSIONS_ENFORCEMENT";
        1 InternalOnly "INTERNAL_ONLY";
        2 ReadOnly "READ_ONLY";
    } 3
}

/// `CollectionResponsePipelineNoPaging`: one member.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "CollectionResponsePipelineNoPaging")]
#[non_exhaustive]
pub struct PipelinesCollectionResponsePipelineNoPaging {
    /// `results`: a list: `PipelinesPipeline`.
    pub results: Vec<PipelinesPipeline>,
    rest: Rest,
}
crate::runtime::record! {
    PipelinesCollectionResponsePipelineNoPaging "CollectionResponsePipelineNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl PipelinesCollectionResponsePipelineNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PipelinesPipeline>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePipelineStageNoPaging`: one member.
///
/// Published by `crm/pipelines`, in v3.
#[doc(alias = "CollectionResponsePipelineStageNoPaging")]
#[non_exhaustive]
pub struct PipelinesCollectionResponsePipelineStageNoPaging {
    /// `results`: a list: `PipelinesPipelineStage`.
    pub results: Vec<PipelinesPipelineStage>,
    rest: Rest,
}
crate::runtime::record! {
    PipelinesCollectionResponsePipelineStageNoPaging "CollectionResponsePipelineStageNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl PipelinesCollectionResponsePipelineStageNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PipelinesPipelineStage>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelinesPipeline "Pipeline" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 display_order "displayOrder" required = 0;
        4 id "id" required = Text::EMPTY;
        5 label "label" required = Text::EMPTY;
        6 stages "stages" required = Vec::new();
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PipelinesPipeline {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        display_order: impl Into<i64>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PipelinesPipelineStage>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            display_order: display_order.into(),
            id: id.into(),
            label: label.into(),
            stages: stages.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PipelinesPipelineStage "PipelineStage" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 display_order "displayOrder" required = 0;
        4 id "id" required = Text::EMPTY;
        5 label "label" required = Text::EMPTY;
        6 metadata "metadata" required = Map::EMPTY;
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 write_permissions "writePermissions" optional = None;
    }
}
impl PipelinesPipelineStage {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        display_order: impl Into<i64>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        metadata: impl Into<Map<Text>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            display_order: display_order.into(),
            id: id.into(),
            label: label.into(),
            metadata: metadata.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAuditInfo "PublicAuditInfo" {
        0 action "action" required = Text::EMPTY;
        1 from_user_id "fromUserId" optional = None;
        2 identifier "identifier" required = Text::EMPTY;
        3 message "message" optional = None;
        4 portal_id "portalId" required = 0;
        5 raw_object "rawObject" optional = None;
        6 timestamp "timestamp" optional = None;
    }
}
impl PublicAuditInfo {
    /// One with all that is required.
    pub fn new(
        action: impl Into<Text>,
        identifier: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            action: action.into(),
            identifier: identifier.into(),
            portal_id: portal_id.into(),
            ..Shaped::blank()
        }
    }
}
