// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePipelineNoPaging, CollectionResponsePipelineStageNoPaging,
    CollectionResponsePublicAuditInfoNoPaging, Pipeline, PipelineInput, PipelinePatchInput, PipelineReplaceInput,
    PipelineStage, PipelineStageInput, PipelineStagePatchInput, PipelineStageReplaceInput,
    PipelinesCollectionResponsePipelineNoPaging, PipelinesCollectionResponsePipelineStageNoPaging, PipelinesPipeline,
    PipelinesPipelineStage,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/pipelines`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
}
impl<E: Endpoint> Call<ArchiveStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self::of(ArchiveStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for ArchiveStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveStage", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY,
            validate_references_before_delete: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id,
            _ => &self.validate_references_before_delete,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id,
            _ => &mut self.validate_references_before_delete,
        }
    }
}
impl Signature for ArchiveStage {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PipelineStageInput`.
    pub body: PipelineStageInput,
}
impl<E: Endpoint> Call<CreateStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineStageInput>) -> Self {
        Self::of(CreateStage { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into() })
    }
}
impl Shaped for CreateStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateStage", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for CreateStage {
    type Response = PipelineStage;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetAudit {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<GetAudit, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(GetAudit { object_type: object_type.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for GetAudit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAudit", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl Signature for GetAudit {
    type Response = CollectionResponsePublicAuditInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
}
impl<E: Endpoint> Call<GetStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self::of(GetStage { object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into() })
    }
}
impl Shaped for GetStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl Signature for GetStage {
    type Response = PipelineStage;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetStageAudit {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
}
impl<E: Endpoint> Call<GetStageAudit, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self::of(GetStageAudit { object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into() })
    }
}
impl Shaped for GetStageAudit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStageAudit", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl Signature for GetStageAudit {
    type Response = CollectionResponsePublicAuditInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListStages {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<ListStages, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(ListStages { object_type: object_type.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for ListStages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListStages", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl Signature for ListStages {
    type Response = CollectionResponsePipelineStageNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelinesArchive {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
}
impl<E: Endpoint> Call<PipelinesArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(PipelinesArchive { object_type: object_type.into(), pipeline_id: pipeline_id.into(), ..Shaped::blank() })
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.parts.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for PipelinesArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesArchive", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            _ => &self.validate_references_before_delete,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            _ => &mut self.validate_references_before_delete,
        }
    }
}
impl Signature for PipelinesArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PipelinesArchiveStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
}
impl<E: Endpoint> Call<PipelinesArchiveStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self::of(PipelinesArchiveStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
        })
    }
}
impl Shaped for PipelinesArchiveStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesArchiveStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl Signature for PipelinesArchiveStage {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesCreate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PipelineInput`.
    pub body: PipelineInput,
}
impl<E: Endpoint> Call<PipelinesCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self::of(PipelinesCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PipelinesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PipelinesCreate {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesCreateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PipelineInput`.
    pub body: PipelineInput,
}
impl<E: Endpoint> Call<PipelinesCreateInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self::of(PipelinesCreateInV3 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PipelinesCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PipelinesCreateInV3 {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesCreateStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PipelineStageInput`.
    pub body: PipelineStageInput,
}
impl<E: Endpoint> Call<PipelinesCreateStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineStageInput>) -> Self {
        Self::of(PipelinesCreateStage { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into() })
    }
}
impl Shaped for PipelinesCreateStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreateStage", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for PipelinesCreateStage {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesGet {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<PipelinesGet, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(PipelinesGet { object_type: object_type.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for PipelinesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl Signature for PipelinesGet {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesGetInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<PipelinesGetInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(PipelinesGetInV3 { object_type: object_type.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for PipelinesGetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGetInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl Signature for PipelinesGetInV3 {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesGetStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
}
impl<E: Endpoint> Call<PipelinesGetStage, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self::of(PipelinesGetStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
        })
    }
}
impl Shaped for PipelinesGetStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl Signature for PipelinesGetStage {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesList {
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<PipelinesList, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self::of(PipelinesList { object_type: object_type.into() }) }
}
impl Shaped for PipelinesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type }
}
impl Signature for PipelinesList {
    type Response = CollectionResponsePipelineNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesListInV3 {
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<PipelinesListInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self::of(PipelinesListInV3 { object_type: object_type.into() }) }
}
impl Shaped for PipelinesListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesListInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type }
}
impl Signature for PipelinesListInV3 {
    type Response = PipelinesCollectionResponsePipelineNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesListStages {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<PipelinesListStages, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(PipelinesListStages { object_type: object_type.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for PipelinesListStages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesListStages", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl Signature for PipelinesListStages {
    type Response = PipelinesCollectionResponsePipelineStageNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesSet {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
}
impl<E: Endpoint> Call<PipelinesSet, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self::of(PipelinesSet {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.parts.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for PipelinesSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesSet", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl Signature for PipelinesSet {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesSetStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
    /// The body, `application/json`: `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
}
impl<E: Endpoint> Call<PipelinesSetStage, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self::of(PipelinesSetStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for PipelinesSetStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesSetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl Signature for PipelinesSetStage {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesUpdate {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: `PipelinePatchInput`.
    pub body: PipelinePatchInput,
}
impl<E: Endpoint> Call<PipelinesUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelinePatchInput>) -> Self {
        Self::of(PipelinesUpdate {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.parts.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for PipelinesUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl Signature for PipelinesUpdate {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesUpdateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: `PipelinePatchInput`.
    pub body: PipelinePatchInput,
}
impl<E: Endpoint> Call<PipelinesUpdateInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelinePatchInput>) -> Self {
        Self::of(PipelinesUpdateInV3 {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.parts.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for PipelinesUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdateInV3", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl Signature for PipelinesUpdateInV3 {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesUpdateStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
    /// The body, `application/json`: `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
}
impl<E: Endpoint> Call<PipelinesUpdateStage, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self::of(PipelinesUpdateStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for PipelinesUpdateStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdateStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl Signature for PipelinesUpdateStage {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct SetInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
}
impl<E: Endpoint> Call<SetInV3, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self::of(SetInV3 {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank()
        })
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.parts.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.parts.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl Shaped for SetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetInV3", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl Signature for SetInV3 {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct SetStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
    /// The body, `application/json`: `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
}
impl<E: Endpoint> Call<SetStage, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self::of(SetStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for SetStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl Signature for SetStage {
    type Response = PipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct UpdateStage {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: text.
    pub stage_id: Text,
    /// The body, `application/json`: `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
}
impl<E: Endpoint> Call<UpdateStage, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self::of(UpdateStage {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(),
        })
    }
}
impl Shaped for UpdateStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl Signature for UpdateStage {
    type Response = PipelineStage;
}
