// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    ArchiveStage "ArchiveStage" -> () {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `PipelineStageInput`.
    pub body: PipelineStageInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelineStageInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateStage "CreateStage" -> PipelineStage {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAudit "GetAudit" -> CollectionResponsePublicAuditInfoNoPaging {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetStage "GetStage" -> PipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetStageAudit "GetStageAudit" -> CollectionResponsePublicAuditInfoNoPaging {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListStages "ListStages" -> CollectionResponsePipelineStageNoPaging {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_deal_stage_usages_before_delete`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(
            validate_deal_stage_usages_before_delete,
        );
        self
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    PipelinesArchive "PipelinesArchive" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {
            2 validate_deal_stage_usages_before_delete "validateDealStageUsagesBeforeDelete" optional = None;
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesArchiveStage "PipelinesArchiveStage" -> () {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/pipelines`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct PipelinesCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PipelineInput`.
    pub body: PipelineInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreate<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesCreate "PipelinesCreate" -> Pipeline {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/pipelines`, in v3.
#[non_exhaustive]
pub struct PipelinesCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PipelineInput`.
    pub body: PipelineInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PipelineInput>) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesCreateInV3 "PipelinesCreateInV3" -> PipelinesPipeline {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineStageInput`.
    pub body: PipelineStageInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesCreateStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelineStageInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesCreateStage "PipelinesCreateStage" -> PipelinesPipelineStage {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesGet "PipelinesGet" -> Pipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesGetInV3 "PipelinesGetInV3" -> PipelinesPipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesGetStage "PipelinesGetStage" -> PipelinesPipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesList "PipelinesList" -> CollectionResponsePipelineNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesListInV3 "PipelinesListInV3" -> PipelinesCollectionResponsePipelineNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, pipeline_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesListStages "PipelinesListStages" -> PipelinesCollectionResponsePipelineStageNoPaging {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesSet<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_deal_stage_usages_before_delete`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(
            validate_deal_stage_usages_before_delete,
        );
        self
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    PipelinesSet "PipelinesSet" -> Pipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {
            2 validate_deal_stage_usages_before_delete "validateDealStageUsagesBeforeDelete" optional = None;
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {
            4 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesSetStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesSetStage "PipelinesSetStage" -> PipelinesPipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelinePatchInput`.
    pub body: PipelinePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelinePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_deal_stage_usages_before_delete`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(
            validate_deal_stage_usages_before_delete,
        );
        self
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    PipelinesUpdate "PipelinesUpdate" -> Pipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {
            2 validate_deal_stage_usages_before_delete "validateDealStageUsagesBeforeDelete" optional = None;
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {
            4 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelinePatchInput`.
    pub body: PipelinePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelinePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_deal_stage_usages_before_delete`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(
            validate_deal_stage_usages_before_delete,
        );
        self
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    PipelinesUpdateInV3 "PipelinesUpdateInV3" -> PipelinesPipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {
            2 validate_deal_stage_usages_before_delete "validateDealStageUsagesBeforeDelete" optional = None;
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {
            4 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PipelinesUpdateStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PipelinesUpdateStage "PipelinesUpdateStage" -> PipelinesPipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineReplaceInput`.
    pub body: PipelineReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        body: impl Into<PipelineReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `validate_deal_stage_usages_before_delete`.
    pub fn validate_deal_stage_usages_before_delete(
        mut self,
        validate_deal_stage_usages_before_delete: bool,
    ) -> Self {
        self.validate_deal_stage_usages_before_delete = Some(
            validate_deal_stage_usages_before_delete,
        );
        self
    }
    /// Sets `validate_references_before_delete`.
    pub fn validate_references_before_delete(
        mut self,
        validate_references_before_delete: bool,
    ) -> Self {
        self.validate_references_before_delete = Some(validate_references_before_delete);
        self
    }
}
crate::runtime::signature! {
    SetInV3 "SetInV3" -> PipelinesPipeline {
        path 2 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
        }
        query {
            2 validate_deal_stage_usages_before_delete "validateDealStageUsagesBeforeDelete" optional = None;
            3 validate_references_before_delete "validateReferencesBeforeDelete" optional = None;
        }
        body {
            4 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineStageReplaceInput`.
    pub body: PipelineStageReplaceInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
        body: impl Into<PipelineStageReplaceInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetStage "SetStage" -> PipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PipelineStagePatchInput`.
    pub body: PipelineStagePatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateStage<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stage_id: impl Into<Text>,
        body: impl Into<PipelineStagePatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            pipeline_id: pipeline_id.into(),
            stage_id: stage_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateStage "UpdateStage" -> PipelineStage {
        path 3 {
            0 object_type = Text::EMPTY;
            1 pipeline_id = Text::EMPTY;
            2 stage_id = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}
