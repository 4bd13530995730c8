// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(flow_id: impl Into<i64>) -> Self {
        Self {
            flow_id: flow_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFlow "ArchiveFlow" -> () {
        path 1 {
            0 flow_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadFlows<E> {
    /// The body, `application/json`: `ApiFlowBatchInput`.
    pub body: ApiFlowBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadFlows<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ApiFlowBatchInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadFlows "BatchReadFlows" -> Batch<BatchResponseApiFlow, BatchResponseApiFlowWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchReadWorkflowIdMappings<E> {
    /// The body, `application/json`: `ApiFlowBatchMigrationInput`.
    pub body: ApiFlowBatchMigrationInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadWorkflowIdMappings<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ApiFlowBatchMigrationInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadWorkflowIdMappings "BatchReadWorkflowIdMappings" -> Batch<BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateFlow<E> {
    /// The body, `application/json`: `ApiFlowCreateRequest`.
    pub body: ApiFlowCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateFlow<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ApiFlowCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateFlow "CreateFlow" -> ApiFlow {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self {
        Self {
            flow_id: flow_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFlow "GetFlow" -> ApiFlow {
        path 1 {
            0 flow_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct GetFlowPerformance<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    /// The query's `bucketType`: `PublicListConversionInactivityTimeUnit`; may be absent.
    pub bucket_type: Option<PublicListConversionInactivityTimeUnit>,
    /// The query's `end`: a whole number; may be absent.
    pub end: Option<i64>,
    /// The query's `firstDay`: `ApiTimeDelayDaysOfWeek`; may be absent.
    pub first_day: Option<ApiTimeDelayDaysOfWeek>,
    /// The query's `start`: a whole number; may be absent.
    pub start: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlowPerformance<E> {
    /// A request with all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `bucket_type`.
    pub fn bucket_type(
        mut self,
        bucket_type: impl Into<PublicListConversionInactivityTimeUnit>,
    ) -> Self {
        self.bucket_type = Some(bucket_type.into());
        self
    }
    /// Sets `end`.
    pub fn end(mut self, end: impl Into<i64>) -> Self {
        self.end = Some(end.into());
        self
    }
    /// Sets `first_day`.
    pub fn first_day(mut self, first_day: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        self.first_day = Some(first_day.into());
        self
    }
    /// Sets `start`.
    pub fn start(mut self, start: impl Into<i64>) -> Self {
        self.start = Some(start.into());
        self
    }
}
crate::runtime::signature! {
    GetFlowPerformance "GetFlowPerformance" -> CollectionResponseApiHistogramDataPointNoPaging {
        path 1 {
            0 flow_id = Text::EMPTY;
        }
        query {
            1 bucket_type "bucketType" optional = None;
            2 end "end" optional = None;
            3 first_day "firstDay" optional = None;
            4 start "start" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(flow_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            flow_id: flow_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFlowRevision "GetFlowRevision" -> ApiFlowRevision {
        path 2 {
            0 flow_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `object_type_id`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
}
impl<E: Endpoint> Default for ListActionTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListActionTypes "ListActionTypes" -> CollectionResponseApiActionTypeDefinitionNoPaging {
        path 0 {}
        query {
            0 object_type_id "objectTypeId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `flow_id`.
    pub fn flow_id(
        mut self,
        flow_id: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.flow_id = Some(flow_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for ListFlowEmailCampaigns<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListFlowEmailCampaigns "ListFlowEmailCampaigns" -> CollectionResponseApiFlowEmailCampaign {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 before "before" optional = None;
            2 flow_id "flowId" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for ListFlows<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListFlows "ListFlows" -> CollectionResponseApiFlowListingForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetFlow<E> {
    /// The path's `flow_id`: text.
    pub flow_id: Text,
    /// The body, `application/json`: `ApiFlowPutRequest`.
    pub body: ApiFlowPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlow<E> {
    /// A request with all that is required.
    pub fn new(flow_id: impl Into<Text>, body: impl Into<ApiFlowPutRequest>) -> Self {
        Self {
            flow_id: flow_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFlow "SetFlow" -> ApiFlow {
        path 1 {
            0 flow_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
