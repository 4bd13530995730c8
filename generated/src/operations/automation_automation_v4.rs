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
pub struct ArchiveFlow<E> {
    /// The path's `flow_id`: a whole number.
    pub flow_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFlow<E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<i64>) -> Self { Self { flow_id: flow_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveFlow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlow", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { flow_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.flow_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.flow_id } }
}
impl<E: Endpoint> Signature for ArchiveFlow<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadFlows<E> {
    /// The body, `application/json`: a `ApiFlowBatchInput`.
    pub body: ApiFlowBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadFlows<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowBatchInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadFlows<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadFlows", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadFlows<E> {
    type Response = Batch<BatchResponseApiFlow, BatchResponseApiFlowWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadWorkflowIdMappings<E> {
    /// The body, `application/json`: a `ApiFlowBatchMigrationInput`.
    pub body: ApiFlowBatchMigrationInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadWorkflowIdMappings<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowBatchMigrationInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchReadWorkflowIdMappings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadWorkflowIdMappings", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadWorkflowIdMappings<E> {
    type Response = Batch<BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateFlow<E> {
    /// The body, `application/json`: a `ApiFlowCreateRequest`.
    pub body: ApiFlowCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateFlow<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ApiFlowCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateFlow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateFlow", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateFlow<E> {
    type Response = ApiFlow;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetFlow<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlow<E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self { Self { flow_id: flow_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetFlow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlow", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { flow_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.flow_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.flow_id } }
}
impl<E: Endpoint> Signature for GetFlow<E> {
    type Response = ApiFlow;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct GetFlowPerformance<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    /// The query's `bucketType`: a `PublicListConversionInactivityTimeUnit`; may be absent.
    pub bucket_type: Option<PublicListConversionInactivityTimeUnit>,
    /// The query's `end`: a whole number; may be absent.
    pub end: Option<i64>,
    /// The query's `firstDay`: a `ApiTimeDelayDaysOfWeek`; may be absent.
    pub first_day: Option<ApiTimeDelayDaysOfWeek>,
    /// The query's `start`: a whole number; may be absent.
    pub start: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlowPerformance<E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self { Self { flow_id: flow_id.into(), ..Shaped::blank() } }
    /// Sets `bucketType`.
    pub fn bucket_type(mut self, bucket_type: impl Into<PublicListConversionInactivityTimeUnit>) -> Self {
        self.bucket_type = Some(bucket_type.into()); self
    }
    /// Sets `end`.
    pub fn end(mut self, end: impl Into<i64>) -> Self { self.end = Some(end.into()); self }
    /// Sets `firstDay`.
    pub fn first_day(mut self, first_day: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        self.first_day = Some(first_day.into()); self
    }
    /// Sets `start`.
    pub fn start(mut self, start: impl Into<i64>) -> Self { self.start = Some(start.into()); self }
}
impl<E: Endpoint> Shaped for GetFlowPerformance<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlowPerformance", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "bucketType", required: false }, Member { name: "end", required: false },
            Member { name: "firstDay", required: false }, Member { name: "start", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { flow_id: Text::EMPTY, bucket_type: None, end: None, first_day: None, start: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_id, 1 => &self.bucket_type, 2 => &self.end, 3 => &self.first_day, _ => &self.start,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_id, 1 => &mut self.bucket_type, 2 => &mut self.end, 3 => &mut self.first_day,
            _ => &mut self.start,
        }
    }
}
impl<E: Endpoint> Signature for GetFlowPerformance<E> {
    type Response = CollectionResponseApiHistogramDataPointNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetFlowRevision<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlowRevision<E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { flow_id: flow_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetFlowRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlowRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { flow_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flow_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for GetFlowRevision<E> {
    type Response = ApiFlowRevision;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListActionTypes<E> {
    /// The query's `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListActionTypes<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
}
impl<E: Endpoint> Default for ListActionTypes<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListActionTypes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListActionTypes", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "objectTypeId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type_id } }
}
impl<E: Endpoint> Signature for ListActionTypes<E> {
    type Response = CollectionResponseApiActionTypeDefinitionNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListFlowEmailCampaigns<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `flowId`: a list: text; may be absent.
    pub flow_id: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListFlowEmailCampaigns<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `flowId`.
    pub fn flow_id(mut self, flow_id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.flow_id = Some(flow_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for ListFlowEmailCampaigns<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListFlowEmailCampaigns<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlowEmailCampaigns", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "flowId", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, before: None, flow_id: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.before, 2 => &self.flow_id, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.flow_id, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListFlowEmailCampaigns<E> {
    type Response = CollectionResponseApiFlowEmailCampaign;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListFlows<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListFlows<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for ListFlows<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListFlows<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlows", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListFlows<E> {
    type Response = CollectionResponseApiFlowListingForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetFlow<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    /// The body, `application/json`: a `ApiFlowPutRequest`.
    pub body: ApiFlowPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlow<E> {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>, body: impl Into<ApiFlowPutRequest>) -> Self {
        Self { flow_id: flow_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetFlow<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlow", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { flow_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flow_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetFlow<E> {
    type Response = ApiFlow;
}

crate::runtime::operation_traits! {
    ArchiveFlow, BatchReadFlows, BatchReadWorkflowIdMappings, CreateFlow, GetFlow, GetFlowPerformance,
    GetFlowRevision, ListActionTypes, ListFlowEmailCampaigns, ListFlows, SetFlow,
}
