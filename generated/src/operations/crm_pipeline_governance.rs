// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicCreateApprovalRequest, PublicObjectApprovalStatus, PublicPipelineRules, PublicPipelineRulesPatchRequest,
    PublicPipelineRulesUpdateRequest, PublicPipelineStagePermissions, PublicPipelineStagePermissionsUpdateRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchivePipelineRule {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<ArchivePipelineRule, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(ArchivePipelineRule { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for ArchivePipelineRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl Signature for ArchivePipelineRule {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPipelineRule {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<GetPipelineRule, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(GetPipelineRule { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for GetPipelineRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl Signature for GetPipelineRule {
    type Response = PublicPipelineRules;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPipelineRuleApproval {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<GetPipelineRuleApproval, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self::of(GetPipelineRuleApproval {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), object_id: object_id.into(),
        })
    }
}
impl Shaped for GetPipelineRuleApproval {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPipelineRuleApproval", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, object_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.object_id }
    }
}
impl Signature for GetPipelineRuleApproval {
    type Response = PublicObjectApprovalStatus;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPipelineRuleStageEditPermissions {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
}
impl<E: Endpoint> Call<ListPipelineRuleStageEditPermissions, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self::of(ListPipelineRuleStageEditPermissions { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into() })
    }
}
impl Shaped for ListPipelineRuleStageEditPermissions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPipelineRuleStageEditPermissions", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.pipeline_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl Signature for ListPipelineRuleStageEditPermissions {
    type Response = PublicPipelineStagePermissions;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetPipelineRule {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PublicPipelineRulesUpdateRequest`.
    pub body: PublicPipelineRulesUpdateRequest,
}
impl<E: Endpoint> Call<SetPipelineRule, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesUpdateRequest>,
    ) -> Self {
        Self::of(SetPipelineRule { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into() })
    }
}
impl Shaped for SetPipelineRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetPipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for SetPipelineRule {
    type Response = PublicPipelineRules;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetPipelineRuleStageEditPermissions {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PublicPipelineStagePermissionsUpdateRequest`.
    pub body: PublicPipelineStagePermissionsUpdateRequest,
}
impl<E: Endpoint> Call<SetPipelineRuleStageEditPermissions, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineStagePermissionsUpdateRequest>,
    ) -> Self {
        Self::of(SetPipelineRuleStageEditPermissions {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
        })
    }
}
impl Shaped for SetPipelineRuleStageEditPermissions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetPipelineRuleStageEditPermissions", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for SetPipelineRuleStageEditPermissions {
    type Response = PublicPipelineStagePermissions;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct StartPipelineRuleApprovals {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PublicCreateApprovalRequest`.
    pub body: PublicCreateApprovalRequest,
}
impl<E: Endpoint> Call<StartPipelineRuleApprovals, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PublicCreateApprovalRequest>,
    ) -> Self {
        Self::of(StartPipelineRuleApprovals {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
        })
    }
}
impl Shaped for StartPipelineRuleApprovals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StartPipelineRuleApprovals", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for StartPipelineRuleApprovals {
    type Response = PublicObjectApprovalStatus;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdatePipelineRule {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: `PublicPipelineRulesPatchRequest`.
    pub body: PublicPipelineRulesPatchRequest,
}
impl<E: Endpoint> Call<UpdatePipelineRule, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesPatchRequest>,
    ) -> Self {
        Self::of(UpdatePipelineRule { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into() })
    }
}
impl Shaped for UpdatePipelineRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl Signature for UpdatePipelineRule {
    type Response = PublicPipelineRules;
}
