// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchivePipelineRule "ArchivePipelineRule" -> () {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetPipelineRule "GetPipelineRule" -> PublicPipelineRules {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        object_id: impl Into<i64>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetPipelineRuleApproval "GetPipelineRuleApproval" -> PublicObjectApprovalStatus {
        path 3 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 object_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListPipelineRuleStageEditPermissions "ListPipelineRuleStageEditPermissions" -> PublicPipelineStagePermissions {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `PublicPipelineRulesUpdateRequest`.
    pub body: PublicPipelineRulesUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetPipelineRule<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesUpdateRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetPipelineRule "SetPipelineRule" -> PublicPipelineRules {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PublicPipelineStagePermissionsUpdateRequest`.
    pub body: PublicPipelineStagePermissionsUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetPipelineRuleStageEditPermissions<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineStagePermissionsUpdateRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetPipelineRuleStageEditPermissions "SetPipelineRuleStageEditPermissions" -> PublicPipelineStagePermissions {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PublicCreateApprovalRequest`.
    pub body: PublicCreateApprovalRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> StartPipelineRuleApprovals<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PublicCreateApprovalRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    StartPipelineRuleApprovals "StartPipelineRuleApprovals" -> PublicObjectApprovalStatus {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PublicPipelineRulesPatchRequest`.
    pub body: PublicPipelineRulesPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePipelineRule<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PublicPipelineRulesPatchRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdatePipelineRule "UpdatePipelineRule" -> PublicPipelineRules {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
