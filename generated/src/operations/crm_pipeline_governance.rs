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
pub struct ArchivePipelineRule<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchivePipelineRule<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchivePipelineRule<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for ArchivePipelineRule<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPipelineRule<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPipelineRule<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetPipelineRule<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for GetPipelineRule<E> {
    type Response = PublicPipelineRules;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPipelineRuleApproval<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPipelineRuleApproval<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetPipelineRuleApproval<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPipelineRuleApproval", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, object_id: 0, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.object_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.object_id }
    }
}
impl<E: Endpoint> Signature for GetPipelineRuleApproval<E> {
    type Response = PublicObjectApprovalStatus;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPipelineRuleStageEditPermissions<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPipelineRuleStageEditPermissions<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListPipelineRuleStageEditPermissions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPipelineRuleStageEditPermissions", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.pipeline_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.pipeline_id }
    }
}
impl<E: Endpoint> Signature for ListPipelineRuleStageEditPermissions<E> {
    type Response = PublicPipelineStagePermissions;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetPipelineRule<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PublicPipelineRulesUpdateRequest`.
    pub body: PublicPipelineRulesUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetPipelineRule<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesUpdateRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetPipelineRule<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetPipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetPipelineRule<E> {
    type Response = PublicPipelineRules;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct SetPipelineRuleStageEditPermissions<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PublicPipelineStagePermissionsUpdateRequest`.
    pub body: PublicPipelineStagePermissionsUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetPipelineRuleStageEditPermissions<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineStagePermissionsUpdateRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetPipelineRuleStageEditPermissions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetPipelineRuleStageEditPermissions", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetPipelineRuleStageEditPermissions<E> {
    type Response = PublicPipelineStagePermissions;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct StartPipelineRuleApprovals<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PublicCreateApprovalRequest`.
    pub body: PublicCreateApprovalRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> StartPipelineRuleApprovals<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>, body: impl Into<PublicCreateApprovalRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for StartPipelineRuleApprovals<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "StartPipelineRuleApprovals", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for StartPipelineRuleApprovals<E> {
    type Response = PublicObjectApprovalStatus;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdatePipelineRule<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `pipeline_id`: text.
    pub pipeline_id: Text,
    /// The body, `application/json`: a `PublicPipelineRulesPatchRequest`.
    pub body: PublicPipelineRulesPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePipelineRule<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesPatchRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdatePipelineRule<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePipelineRule", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.pipeline_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.pipeline_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdatePipelineRule<E> {
    type Response = PublicPipelineRules;
}

crate::runtime::operation_traits! {
    ArchivePipelineRule, GetPipelineRule, GetPipelineRuleApproval, ListPipelineRuleStageEditPermissions,
    SetPipelineRule, SetPipelineRuleStageEditPermissions, StartPipelineRuleApprovals, UpdatePipelineRule,
}
