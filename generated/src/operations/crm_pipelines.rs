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
pub struct ArchiveStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for ArchiveStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveStage", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY,
            validate_references_before_delete: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id,
            _ => &self.validate_references_before_delete,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id,
            _ => &mut self.validate_references_before_delete,
        }
    }
}
impl<E: Endpoint> Signature for ArchiveStage<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CreateStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PipelineStageInput`.
    pub body: PipelineStageInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineStageInput>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CreateStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateStage", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateStage<E> {
    type Response = PipelineStage;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetAudit<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAudit<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetAudit<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAudit", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for GetAudit<E> {
    type Response = CollectionResponsePublicAuditInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct GetStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl<E: Endpoint> Signature for GetStage<E> {
    type Response = PipelineStage;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetStageAudit<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStageAudit<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetStageAudit<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStageAudit", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl<E: Endpoint> Signature for GetStageAudit<E> {
    type Response = CollectionResponsePublicAuditInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct ListStages<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListStages<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListStages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListStages", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for ListStages<E> {
    type Response = CollectionResponsePipelineStageNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PipelinesArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesArchive<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), ..Shaped::blank() }
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for PipelinesArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesArchive", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            _ => &self.validate_references_before_delete,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            _ => &mut self.validate_references_before_delete,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PipelinesArchiveStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesArchiveStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PipelinesArchiveStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesArchiveStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl<E: Endpoint> Signature for PipelinesArchiveStage<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PipelineInput`.
    pub body: PipelineInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PipelinesCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PipelinesCreate<E> {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PipelineInput`.
    pub body: PipelineInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreateInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PipelinesCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PipelinesCreateInV3<E> {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesCreateStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PipelineStageInput`.
    pub body: PipelineStageInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreateStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineStageInput>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PipelinesCreateStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesCreateStage", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PipelinesCreateStage<E> {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesGet<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesGet<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PipelinesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for PipelinesGet<E> {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesGetInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesGetInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PipelinesGetInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGetInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for PipelinesGetInV3<E> {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesGetStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesGetStage<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PipelinesGetStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesGetStage", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, _ => &self.stage_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.pipeline_id, _ => &mut self.stage_id }
    }
}
impl<E: Endpoint> Signature for PipelinesGetStage<E> {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesList<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesList<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PipelinesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type } }
}
impl<E: Endpoint> Signature for PipelinesList<E> {
    type Response = CollectionResponsePipelineNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesListInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesListInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PipelinesListInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesListInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type } }
}
impl<E: Endpoint> Signature for PipelinesListInV3<E> {
    type Response = PipelinesCollectionResponsePipelineNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesListStages<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesListStages<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PipelinesListStages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesListStages", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for PipelinesListStages<E> {
    type Response = PipelinesCollectionResponsePipelineStageNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesSet<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: a `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesSet<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for PipelinesSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesSet", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesSet<E> {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesSetStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    /// The body, `application/json`: a `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesSetStage<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PipelinesSetStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesSetStage", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesSetStage<E> {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: a `PipelinePatchInput`.
    pub body: PipelinePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelinePatchInput>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for PipelinesUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesUpdate<E> {
    type Response = Pipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesUpdateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: a `PipelinePatchInput`.
    pub body: PipelinePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdateInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelinePatchInput>) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for PipelinesUpdateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdateInV3", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesUpdateInV3<E> {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesUpdateStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    /// The body, `application/json`: a `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdateStage<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PipelinesUpdateStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelinesUpdateStage", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for PipelinesUpdateStage<E> {
    type Response = PipelinesPipelineStage;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct SetInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The query's `validateDealStageUsagesBeforeDelete`: true or false; may be absent.
    pub validate_deal_stage_usages_before_delete: Option<bool>,
    /// The query's `validateReferencesBeforeDelete`: true or false; may be absent.
    pub validate_references_before_delete: Option<bool>,
    /// The body, `application/json`: a `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetInV3<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self { object_type: object_type.into(), pipeline_id: pipeline_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `validateDealStageUsagesBeforeDelete`.
    pub fn validate_deal_stage_usages_before_delete(mut self, validate_deal_stage_usages_before_delete: bool) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(validate_deal_stage_usages_before_delete); self
    }
    /// Sets `validateReferencesBeforeDelete`.
    pub fn validate_references_before_delete(mut self, validate_references_before_delete: bool) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete); self
    }
}
impl<E: Endpoint> Shaped for SetInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetInV3", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "validateDealStageUsagesBeforeDelete", required: false },
            Member { name: "validateReferencesBeforeDelete", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, validate_deal_stage_usages_before_delete: None,
            validate_references_before_delete: None, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.validate_deal_stage_usages_before_delete,
            3 => &self.validate_references_before_delete, _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id,
            2 => &mut self.validate_deal_stage_usages_before_delete,
            3 => &mut self.validate_references_before_delete, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetInV3<E> {
    type Response = PipelinesPipeline;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct SetStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    /// The body, `application/json`: a `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetStage<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetStage", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetStage<E> {
    type Response = PipelineStage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct UpdateStage<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `stage_id`: text.
    pub stage_id: Text,
    /// The body, `application/json`: a `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateStage<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, pipeline_id: impl Into<Text>, stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(), pipeline_id: pipeline_id.into(), stage_id: stage_id.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateStage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateStage", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, pipeline_id: Text::EMPTY, stage_id: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.pipeline_id, 2 => &self.stage_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.pipeline_id, 2 => &mut self.stage_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpdateStage<E> {
    type Response = PipelineStage;
}

crate::runtime::operation_traits! {
    ArchiveStage, CreateStage, GetAudit, GetStage, GetStageAudit, ListStages, PipelinesArchive,
    PipelinesArchiveStage, PipelinesCreate, PipelinesCreateInV3, PipelinesCreateStage, PipelinesGet,
    PipelinesGetInV3, PipelinesGetStage, PipelinesList, PipelinesListInV3, PipelinesListStages, PipelinesSet,
    PipelinesSetStage, PipelinesUpdate, PipelinesUpdateInV3, PipelinesUpdateStage, SetInV3, SetStage, UpdateStage,
}
