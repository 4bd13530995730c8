// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiFlow, ApiFlowBatchInput, ApiFlowBatchMigrationInput, ApiFlowCreateRequest, ApiFlowPutRequest, ApiFlowRevision,
    ApiTimeDelayDaysOfWeek, BatchResponseApiFlow, BatchResponseApiFlowWithErrors,
    BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors,
    CollectionResponseApiActionTypeDefinitionNoPaging, CollectionResponseApiFlowEmailCampaign,
    CollectionResponseApiFlowListingForwardPaging, CollectionResponseApiHistogramDataPointNoPaging,
    PublicListConversionInactivityTimeUnit,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ArchiveFlow {
    /// In the path: a whole number.
    pub flow_id: i64,
}
impl<E: Endpoint> Call<ArchiveFlow, E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<i64>) -> Self { Self::of(ArchiveFlow { flow_id: flow_id.into() }) }
}
impl Shaped for ArchiveFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlow", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.flow_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.flow_id }
}
impl Signature for ArchiveFlow {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadFlows {
    /// The body, `application/json`: `ApiFlowBatchInput`.
    pub body: ApiFlowBatchInput,
}
impl<E: Endpoint> Call<BatchReadFlows, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowBatchInput>) -> Self { Self::of(BatchReadFlows { body: body.into() }) }
}
impl Shaped for BatchReadFlows {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadFlows", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadFlows {
    type Response = Batch<BatchResponseApiFlow, BatchResponseApiFlowWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadWorkflowIdMappings {
    /// The body, `application/json`: `ApiFlowBatchMigrationInput`.
    pub body: ApiFlowBatchMigrationInput,
}
impl<E: Endpoint> Call<BatchReadWorkflowIdMappings, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowBatchMigrationInput>) -> Self {
        Self::of(BatchReadWorkflowIdMappings { body: body.into() })
    }
}
impl Shaped for BatchReadWorkflowIdMappings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadWorkflowIdMappings", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadWorkflowIdMappings {
    type Response = Batch<BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateFlow {
    /// The body, `application/json`: `ApiFlowCreateRequest`.
    pub body: ApiFlowCreateRequest,
}
impl<E: Endpoint> Call<CreateFlow, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowCreateRequest>) -> Self { Self::of(CreateFlow { body: body.into() }) }
}
impl Shaped for CreateFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateFlow", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateFlow {
    type Response = ApiFlow;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetFlow {
    /// In the path: text.
    pub flow_id: Text,
}
impl<E: Endpoint> Call<GetFlow, E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self { Self::of(GetFlow { flow_id: flow_id.into() }) }
}
impl Shaped for GetFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlow", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.flow_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.flow_id }
}
impl Signature for GetFlow {
    type Response = ApiFlow;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct GetFlowPerformance {
    /// In the path: text.
    pub flow_id: Text,
    /// The query's `bucketType`: `PublicListConversionInactivityTimeUnit`; may be absent.
    pub bucket_type: Option<PublicListConversionInactivityTimeUnit>,
    /// The query's `end`: a whole number; may be absent.
    pub end: Option<i64>,
    /// The query's `firstDay`: `ApiTimeDelayDaysOfWeek`; may be absent.
    pub first_day: Option<ApiTimeDelayDaysOfWeek>,
    /// The query's `start`: a whole number; may be absent.
    pub start: Option<i64>,
}
impl<E: Endpoint> Call<GetFlowPerformance, E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self {
        Self::of(GetFlowPerformance { flow_id: flow_id.into(), ..Shaped::blank() })
    }
    /// Sets `bucketType`.
    pub fn bucket_type(mut self, bucket_type: impl Into<PublicListConversionInactivityTimeUnit>) -> Self {
        self.parts.bucket_type = Some(bucket_type.into()); self
    }
    /// Sets `end`.
    pub fn end(mut self, end: impl Into<i64>) -> Self { self.parts.end = Some(end.into()); self }
    /// Sets `firstDay`.
    pub fn first_day(mut self, first_day: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        self.parts.first_day = Some(first_day.into()); self
    }
    /// Sets `start`.
    pub fn start(mut self, start: impl Into<i64>) -> Self { self.parts.start = Some(start.into()); self }
}
impl Shaped for GetFlowPerformance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlowPerformance", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "bucketType", required: false }, Member { name: "end", required: false },
            Member { name: "firstDay", required: false }, Member { name: "start", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { flow_id: Text::EMPTY, bucket_type: None, end: None, first_day: None, start: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_id, 1 => &self.bucket_type, 2 => &self.end, 3 => &self.first_day, _ => &self.start,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_id, 1 => &mut self.bucket_type, 2 => &mut self.end, 3 => &mut self.first_day,
            _ => &mut self.start,
        }
    }
}
impl Signature for GetFlowPerformance {
    type Response = CollectionResponseApiHistogramDataPointNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetFlowRevision {
    /// In the path: text.
    pub flow_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetFlowRevision, E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetFlowRevision { flow_id: flow_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetFlowRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlowRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flow_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetFlowRevision {
    type Response = ApiFlowRevision;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListActionTypes {
    /// The query's `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
}
impl<E: Endpoint> Call<ListActionTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.parts.object_type_id = Some(object_type_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListActionTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListActionTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListActionTypes", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "objectTypeId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type_id }
}
impl Signature for ListActionTypes {
    type Response = CollectionResponseApiActionTypeDefinitionNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListFlowEmailCampaigns {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `flowId`: a list: text; may be absent.
    pub flow_id: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListFlowEmailCampaigns, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `flowId`.
    pub fn flow_id(mut self, flow_id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.flow_id = Some(flow_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<ListFlowEmailCampaigns, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListFlowEmailCampaigns {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlowEmailCampaigns", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "flowId", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, before: None, flow_id: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.before, 2 => &self.flow_id, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.flow_id, _ => &mut self.limit }
    }
}
impl Signature for ListFlowEmailCampaigns {
    type Response = CollectionResponseApiFlowEmailCampaign;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListFlows {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListFlows, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<ListFlows, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListFlows {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlows", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ListFlows {
    type Response = CollectionResponseApiFlowListingForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetFlow {
    /// In the path: text.
    pub flow_id: Text,
    /// The body, `application/json`: `ApiFlowPutRequest`.
    pub body: ApiFlowPutRequest,
}
impl<E: Endpoint> Call<SetFlow, E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>, body: impl Into<ApiFlowPutRequest>) -> Self {
        Self::of(SetFlow { flow_id: flow_id.into(), body: body.into() })
    }
}
impl Shaped for SetFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlow", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flow_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, _ => &mut self.body }
    }
}
impl Signature for SetFlow {
    type Response = ApiFlow;
}
