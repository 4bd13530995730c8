// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionsV4Option, ChirpAiContextObjectUnstructuredSources, ComplianceIds, CopilotRequestContext,
    DoubleFieldSchema, FieldTypeDefinitionFieldType, FieldTypeDefinitionReferencedObjectType,
    FieldTypeDefinitionType, ForwardPaging, IntegerFieldSchema, LongFieldSchema, ObjectFieldSchema,
    PublicActionDefinitionInputFieldDependencies, PublicActionFunction, PublicActionFunctionIdentifier,
    PublicActionLabels, PublicExecutionTranslationRule, PublicInputFieldDefinition, PublicObjectRequestOptions,
    PublicStringPropertyOperationOperationType, StandaloneRequestContext, StandaloneRequestContextSource,
    StringFieldSchema, TestRequestContext, UnknownFieldSchema, WorkflowsRequestContext,
};

/// `ActionExecutionIndexIdentifier`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionExecutionIndexIdentifier {
    /// `actionExecutionIndex`: a whole number.
    pub action_execution_index: i64,
    /// `enrollmentId`: a whole number.
    pub enrollment_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionExecutionIndexIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionExecutionIndexIdentifier", kind: Kind::Record(&[
            Member { name: "actionExecutionIndex", required: true }, Member { name: "enrollmentId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { action_execution_index: 0, enrollment_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.action_execution_index, 1 => &self.enrollment_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.action_execution_index, 1 => &mut self.enrollment_id, _ => &mut self.rest }
    }
}
impl ActionExecutionIndexIdentifier {
    /// With all that is required.
    pub fn new(action_execution_index: impl Into<i64>, enrollment_id: impl Into<i64>) -> Self {
        Self {
            action_execution_index: action_execution_index.into(), enrollment_id: enrollment_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `AgentRequestContext`: 4 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "AgentRequestContext")]
#[non_exhaustive]
pub struct ActionsV4AgentRequestContext {
    /// `agentId`: a whole number.
    pub agent_id: i64,
    /// `chirpAiContextObject`: `ActionsV4ChirpAiContextObject`.
    pub chirp_ai_context_object: ActionsV4ChirpAiContextObject,
    /// `source`: `AgentRequestContextSource`.
    pub source: AgentRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4AgentRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AgentRequestContext", kind: Kind::Record(&[
            Member { name: "agentId", required: true }, Member { name: "chirpAiContextObject", required: true },
            Member { name: "source", required: true }, Member { name: "trajectoryId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            agent_id: 0, chirp_ai_context_object: Shaped::blank(), source: Shaped::blank(), trajectory_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.agent_id, 1 => &self.chirp_ai_context_object, 2 => &self.source, 3 => &self.trajectory_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.agent_id, 1 => &mut self.chirp_ai_context_object, 2 => &mut self.source,
            3 => &mut self.trajectory_id, _ => &mut self.rest,
        }
    }
}
impl ActionsV4AgentRequestContext {
    /// With all that is required.
    pub fn new(agent_id: impl Into<i64>, chirp_ai_context_object: impl Into<ActionsV4ChirpAiContextObject>) -> Self {
        Self {
            agent_id: agent_id.into(), chirp_ai_context_object: chirp_ai_context_object.into(),
            source: AgentRequestContextSource::Agents, ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

/// `ArrayFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "ArrayFieldSchema")]
#[non_exhaustive]
pub struct ActionsV4ArrayFieldSchema {
    /// `items`: `ActionsV4ArrayFieldSchemaItems`.
    pub items: ActionsV4ArrayFieldSchemaItems,
    /// `type`: `ArrayFieldSchemaType`.
    pub r#type: ArrayFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4ArrayFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArrayFieldSchema", kind: Kind::Record(&[
            Member { name: "items", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { items: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.items, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.items, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ActionsV4ArrayFieldSchema {
    /// With all that is required.
    pub fn new(items: impl Into<ActionsV4ArrayFieldSchemaItems>) -> Self {
        Self { items: items.into(), r#type: ArrayFieldSchemaType::Array, rest: Rest::EMPTY }
    }
}

/// 8 alternatives, told apart by `type`.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub enum ActionsV4ArrayFieldSchemaItems {
    /// `type` is `ARRAY`.
    ArrayFieldSchema(Box<ActionsV4ArrayFieldSchema>),
    /// `type` is `BOOLEAN`.
    BooleanFieldSchema(BooleanFieldSchema),
    /// `type` is `DOUBLE`.
    DoubleFieldSchema(DoubleFieldSchema),
    /// `type` is `INTEGER`.
    IntegerFieldSchema(IntegerFieldSchema),
    /// `type` is `LONG`.
    LongFieldSchema(LongFieldSchema),
    /// `type` is `OBJECT`.
    ObjectFieldSchema(ObjectFieldSchema),
    /// `type` is `STRING`.
    StringFieldSchema(ActionsV4StringFieldSchema),
    /// `type` is `UNKNOWN`.
    UnknownFieldSchema(UnknownFieldSchema),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ActionsV4ArrayFieldSchemaItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4ArrayFieldSchemaItems", kind: Kind::Union(&[
            Variant { name: "ArrayFieldSchema", tag: Some(("type", &["ARRAY"])), required: &[] },
            Variant { name: "BooleanFieldSchema", tag: Some(("type", &["BOOLEAN"])), required: &[] },
            Variant { name: "DoubleFieldSchema", tag: Some(("type", &["DOUBLE"])), required: &[] },
            Variant { name: "IntegerFieldSchema", tag: Some(("type", &["INTEGER"])), required: &[] },
            Variant { name: "LongFieldSchema", tag: Some(("type", &["LONG"])), required: &[] },
            Variant { name: "ObjectFieldSchema", tag: Some(("type", &["OBJECT"])), required: &[] },
            Variant { name: "StringFieldSchema", tag: Some(("type", &["STRING"])), required: &[] },
            Variant { name: "UnknownFieldSchema", tag: Some(("type", &["UNKNOWN"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ArrayFieldSchema(value) => (0, value), Self::BooleanFieldSchema(value) => (1, value),
            Self::DoubleFieldSchema(value) => (2, value), Self::IntegerFieldSchema(value) => (3, value),
            Self::LongFieldSchema(value) => (4, value), Self::ObjectFieldSchema(value) => (5, value),
            Self::StringFieldSchema(value) => (6, value), Self::UnknownFieldSchema(value) => (7, value),
            Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ArrayFieldSchema(Shaped::blank()), 1 => Self::BooleanFieldSchema(Shaped::blank()),
            2 => Self::DoubleFieldSchema(Shaped::blank()), 3 => Self::IntegerFieldSchema(Shaped::blank()),
            4 => Self::LongFieldSchema(Shaped::blank()), 5 => Self::ObjectFieldSchema(Shaped::blank()),
            6 => Self::StringFieldSchema(Shaped::blank()), 7 => Self::UnknownFieldSchema(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ArrayFieldSchema(value) => value, Self::BooleanFieldSchema(value) => value,
            Self::DoubleFieldSchema(value) => value, Self::IntegerFieldSchema(value) => value,
            Self::LongFieldSchema(value) => value, Self::ObjectFieldSchema(value) => value,
            Self::StringFieldSchema(value) => value, Self::UnknownFieldSchema(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ActionsV4ArrayFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: ActionsV4ArrayFieldSchema) -> Self {
        Self::ArrayFieldSchema(Box::new(value))
    }
}
impl From<BooleanFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: BooleanFieldSchema) -> Self {
        Self::BooleanFieldSchema(value)
    }
}
impl From<DoubleFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: DoubleFieldSchema) -> Self {
        Self::DoubleFieldSchema(value)
    }
}
impl From<IntegerFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: IntegerFieldSchema) -> Self {
        Self::IntegerFieldSchema(value)
    }
}
impl From<LongFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: LongFieldSchema) -> Self {
        Self::LongFieldSchema(value)
    }
}
impl From<ObjectFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: ObjectFieldSchema) -> Self {
        Self::ObjectFieldSchema(value)
    }
}
impl From<ActionsV4StringFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: ActionsV4StringFieldSchema) -> Self {
        Self::StringFieldSchema(value)
    }
}
impl From<UnknownFieldSchema> for ActionsV4ArrayFieldSchemaItems {
    fn from(value: UnknownFieldSchema) -> Self {
        Self::UnknownFieldSchema(value)
    }
}

/// `BatchInputCallbackCompletionBatchRequest`: one member.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "BatchInputCallbackCompletionBatchRequest")]
#[non_exhaustive]
pub struct ActionsV4BatchInputCallbackCompletionBatchRequest {
    /// `inputs`: a list: `ActionsV4CallbackCompletionBatchRequest`.
    pub inputs: Vec<ActionsV4CallbackCompletionBatchRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4BatchInputCallbackCompletionBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputCallbackCompletionBatchRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl ActionsV4BatchInputCallbackCompletionBatchRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ActionsV4CallbackCompletionBatchRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ActionsV4CallbackCompletionBatchRequest>> From<Vec<T>> for ActionsV4BatchInputCallbackCompletionBatchRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ActionsV4CallbackCompletionBatchRequest>, const N: usize> From<[T; N]> for ActionsV4BatchInputCallbackCompletionBatchRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CallbackCompletionBatchRequest`: 5 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "CallbackCompletionBatchRequest")]
#[non_exhaustive]
pub struct ActionsV4CallbackCompletionBatchRequest {
    /// `callbackId`: text.
    pub callback_id: Text,
    /// `failureReasonType`: text; may be absent.
    pub failure_reason_type: Option<Text>,
    /// `outputFields`: a map by name: text.
    pub output_fields: Map<Text>,
    /// `requestContext`: `CallbackCompletionBatchRequestRequestContext`; may be absent.
    pub request_context: Option<CallbackCompletionBatchRequestRequestContext>,
    /// `typedOutputs`: any JSON.
    pub typed_outputs: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4CallbackCompletionBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionBatchRequest", kind: Kind::Record(&[
            Member { name: "callbackId", required: true }, Member { name: "failureReasonType", required: false },
            Member { name: "outputFields", required: true }, Member { name: "requestContext", required: false },
            Member { name: "typedOutputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            callback_id: Text::EMPTY, failure_reason_type: None, output_fields: Map::EMPTY, request_context: None,
            typed_outputs: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.callback_id, 1 => &self.failure_reason_type, 2 => &self.output_fields,
            3 => &self.request_context, 4 => &self.typed_outputs, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.callback_id, 1 => &mut self.failure_reason_type, 2 => &mut self.output_fields,
            3 => &mut self.request_context, 4 => &mut self.typed_outputs, _ => &mut self.rest,
        }
    }
}
impl ActionsV4CallbackCompletionBatchRequest {
    /// With all that is required.
    pub fn new(
        callback_id: impl Into<Text>, output_fields: impl Into<Map<Text>>, typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(), output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(), ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into()); self
    }
    /// Sets `requestContext`.
    pub fn request_context(mut self, request_context: impl Into<CallbackCompletionBatchRequestRequestContext>) -> Self {
        self.request_context = Some(request_context.into()); self
    }
}

/// `CallbackCompletionRequest`: 4 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "CallbackCompletionRequest")]
#[non_exhaustive]
pub struct ActionsV4CallbackCompletionRequest {
    /// `failureReasonType`: text; may be absent.
    pub failure_reason_type: Option<Text>,
    /// `outputFields`: a map by name: text.
    pub output_fields: Map<Text>,
    /// `requestContext`: `CallbackCompletionBatchRequestRequestContext`; may be absent.
    pub request_context: Option<CallbackCompletionBatchRequestRequestContext>,
    /// `typedOutputs`: any JSON.
    pub typed_outputs: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4CallbackCompletionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionRequest", kind: Kind::Record(&[
            Member { name: "failureReasonType", required: false }, Member { name: "outputFields", required: true },
            Member { name: "requestContext", required: false }, Member { name: "typedOutputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            failure_reason_type: None, output_fields: Map::EMPTY, request_context: None, typed_outputs: Value::Null,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.failure_reason_type, 1 => &self.output_fields, 2 => &self.request_context,
            3 => &self.typed_outputs, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.failure_reason_type, 1 => &mut self.output_fields, 2 => &mut self.request_context,
            3 => &mut self.typed_outputs, _ => &mut self.rest,
        }
    }
}
impl ActionsV4CallbackCompletionRequest {
    /// With all that is required.
    pub fn new(output_fields: impl Into<Map<Text>>, typed_outputs: impl Into<Value>) -> Self {
        Self { output_fields: output_fields.into(), typed_outputs: typed_outputs.into(), ..Shaped::blank() }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into()); self
    }
    /// Sets `requestContext`.
    pub fn request_context(mut self, request_context: impl Into<CallbackCompletionBatchRequestRequestContext>) -> Self {
        self.request_context = Some(request_context.into()); self
    }
}

/// `ChirpAiContextObject`: 11 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "ChirpAiContextObject")]
#[non_exhaustive]
pub struct ActionsV4ChirpAiContextObject {
    /// `applicationGroup`: text.
    pub application_group: Text,
    /// `applicationId`: text.
    pub application_id: Text,
    /// `complianceIds`: `ComplianceIds`; may be absent.
    pub compliance_ids: Option<ComplianceIds>,
    /// `conversationId`: text; may be absent.
    pub conversation_id: Option<Text>,
    /// `featureId`: text; may be absent.
    pub feature_id: Option<Text>,
    /// `inferenceId`: text; may be absent.
    pub inference_id: Option<Text>,
    /// `isPrivate`: true or false.
    pub is_private: bool,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// `otelContextHolder`: a map by name: text.
    pub otel_context_holder: Map<Text>,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// `unstructuredSources`: a list: `ChirpAiContextObjectUnstructuredSources`.
    pub unstructured_sources: Vec<ChirpAiContextObjectUnstructuredSources>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4ChirpAiContextObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChirpAiContextObject", kind: Kind::Record(&[
            Member { name: "applicationGroup", required: true }, Member { name: "applicationId", required: true },
            Member { name: "complianceIds", required: false }, Member { name: "conversationId", required: false },
            Member { name: "featureId", required: false }, Member { name: "inferenceId", required: false },
            Member { name: "isPrivate", required: true }, Member { name: "metadata", required: true },
            Member { name: "otelContextHolder", required: true }, Member { name: "trajectoryId", required: false },
            Member { name: "unstructuredSources", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            application_group: Text::EMPTY, application_id: Text::EMPTY, compliance_ids: None, conversation_id: None,
            feature_id: None, inference_id: None, is_private: false, metadata: Map::EMPTY,
            otel_context_holder: Map::EMPTY, trajectory_id: None, unstructured_sources: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.application_group, 1 => &self.application_id, 2 => &self.compliance_ids,
            3 => &self.conversation_id, 4 => &self.feature_id, 5 => &self.inference_id, 6 => &self.is_private,
            7 => &self.metadata, 8 => &self.otel_context_holder, 9 => &self.trajectory_id,
            10 => &self.unstructured_sources, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.application_group, 1 => &mut self.application_id, 2 => &mut self.compliance_ids,
            3 => &mut self.conversation_id, 4 => &mut self.feature_id, 5 => &mut self.inference_id,
            6 => &mut self.is_private, 7 => &mut self.metadata, 8 => &mut self.otel_context_holder,
            9 => &mut self.trajectory_id, 10 => &mut self.unstructured_sources, _ => &mut self.rest,
        }
    }
}
impl ActionsV4ChirpAiContextObject {
    /// With all that is required.
    pub fn new(
        application_group: impl Into<Text>, application_id: impl Into<Text>, is_private: bool,
        metadata: impl Into<Map<Text>>, otel_context_holder: impl Into<Map<Text>>,
        unstructured_sources: impl IntoIterator<Item = impl Into<ChirpAiContextObjectUnstructuredSources>>,
    ) -> Self {
        Self {
            application_group: application_group.into(), application_id: application_id.into(), is_private,
            metadata: metadata.into(), otel_context_holder: otel_context_holder.into(),
            unstructured_sources: unstructured_sources.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `complianceIds`.
    pub fn compliance_ids(mut self, compliance_ids: impl Into<ComplianceIds>) -> Self {
        self.compliance_ids = Some(compliance_ids.into()); self
    }
    /// Sets `conversationId`.
    pub fn conversation_id(mut self, conversation_id: impl Into<Text>) -> Self {
        self.conversation_id = Some(conversation_id.into()); self
    }
    /// Sets `featureId`.
    pub fn feature_id(mut self, feature_id: impl Into<Text>) -> Self { self.feature_id = Some(feature_id.into()); self }
    /// Sets `inferenceId`.
    pub fn inference_id(mut self, inference_id: impl Into<Text>) -> Self {
        self.inference_id = Some(inference_id.into()); self
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

/// `CollectionResponsePublicActionDefinitionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "CollectionResponsePublicActionDefinitionForwardPaging")]
#[non_exhaustive]
pub struct ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ActionsV4PublicActionDefinition`.
    pub results: Vec<ActionsV4PublicActionDefinition>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicActionDefinitionForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ActionsV4PublicActionDefinition>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ActionsV4PublicActionDefinition>> From<Vec<T>> for ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ActionsV4PublicActionDefinition>, const N: usize> From<[T; N]> for ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicActionRevisionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "CollectionResponsePublicActionRevisionForwardPaging")]
#[non_exhaustive]
pub struct ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ActionsV4PublicActionRevision`.
    pub results: Vec<ActionsV4PublicActionRevision>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicActionRevisionForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ActionsV4PublicActionRevision>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ActionsV4PublicActionRevision>> From<Vec<T>> for ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ActionsV4PublicActionRevision>, const N: usize> From<[T; N]> for ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `FieldTypeDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "FieldTypeDefinition")]
#[non_exhaustive]
pub struct ActionsV4FieldTypeDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `externalOptions`: true or false.
    pub external_options: bool,
    /// `externalOptionsReferenceType`: text; may be absent.
    pub external_options_reference_type: Option<Text>,
    /// `fieldType`: `FieldTypeDefinitionFieldType`; may be absent.
    pub field_type: Option<FieldTypeDefinitionFieldType>,
    /// `helpText`: text; may be absent.
    pub help_text: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `ActionsV4Option`.
    pub options: Vec<ActionsV4Option>,
    /// `optionsUrl`: text; may be absent.
    pub options_url: Option<Text>,
    /// `referencedObjectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub referenced_object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `schema`: `ActionsV4ArrayFieldSchemaItems`.
    pub schema: ActionsV4ArrayFieldSchemaItems,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    /// `useChirp`: true or false.
    pub use_chirp: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4FieldTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldTypeDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "externalOptions", required: true },
            Member { name: "externalOptionsReferenceType", required: false },
            Member { name: "fieldType", required: false }, Member { name: "helpText", required: false },
            Member { name: "label", required: false }, Member { name: "name", required: true },
            Member { name: "options", required: true }, Member { name: "optionsUrl", required: false },
            Member { name: "referencedObjectType", required: false }, Member { name: "schema", required: true },
            Member { name: "type", required: true }, Member { name: "useChirp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, external_options: false, external_options_reference_type: None, field_type: None,
            help_text: None, label: None, name: Text::EMPTY, options: Vec::new(), options_url: None,
            referenced_object_type: None, schema: Shaped::blank(), r#type: Shaped::blank(), use_chirp: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.external_options, 2 => &self.external_options_reference_type,
            3 => &self.field_type, 4 => &self.help_text, 5 => &self.label, 6 => &self.name, 7 => &self.options,
            8 => &self.options_url, 9 => &self.referenced_object_type, 10 => &self.schema, 11 => &self.r#type,
            12 => &self.use_chirp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.external_options,
            2 => &mut self.external_options_reference_type, 3 => &mut self.field_type, 4 => &mut self.help_text,
            5 => &mut self.label, 6 => &mut self.name, 7 => &mut self.options, 8 => &mut self.options_url,
            9 => &mut self.referenced_object_type, 10 => &mut self.schema, 11 => &mut self.r#type,
            12 => &mut self.use_chirp, _ => &mut self.rest,
        }
    }
}
impl ActionsV4FieldTypeDefinition {
    /// With all that is required.
    pub fn new(
        external_options: bool, name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        schema: impl Into<ActionsV4ArrayFieldSchemaItems>, r#type: impl Into<FieldTypeDefinitionType>,
        use_chirp: bool,
    ) -> Self {
        Self {
            external_options, name: name.into(), options: options.into_iter().map(Into::into).collect(),
            schema: schema.into(), r#type: r#type.into(), use_chirp, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `externalOptionsReferenceType`.
    pub fn external_options_reference_type(mut self, external_options_reference_type: impl Into<Text>) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into()); self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<FieldTypeDefinitionFieldType>) -> Self {
        self.field_type = Some(field_type.into()); self
    }
    /// Sets `helpText`.
    pub fn help_text(mut self, help_text: impl Into<Text>) -> Self { self.help_text = Some(help_text.into()); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `optionsUrl`.
    pub fn options_url(mut self, options_url: impl Into<Text>) -> Self {
        self.options_url = Some(options_url.into()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self, referenced_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
}

/// `OutputFieldDefinition`: one member.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "OutputFieldDefinition")]
#[non_exhaustive]
pub struct ActionsV4OutputFieldDefinition {
    /// `typeDefinition`: `ActionsV4FieldTypeDefinition`.
    pub type_definition: ActionsV4FieldTypeDefinition,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4OutputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OutputFieldDefinition", kind: Kind::Record(&[
            Member { name: "typeDefinition", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { type_definition: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.type_definition, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.type_definition, _ => &mut self.rest }
    }
}
impl ActionsV4OutputFieldDefinition {
    /// With all that is required.
    pub fn new(type_definition: impl Into<ActionsV4FieldTypeDefinition>) -> Self {
        Self { type_definition: type_definition.into(), rest: Rest::EMPTY }
    }
}

/// `PublicActionDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "PublicActionDefinition")]
#[non_exhaustive]
pub struct ActionsV4PublicActionDefinition {
    /// `actionUrl`: text.
    pub action_url: Text,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `functions`: a list: `PublicActionFunctionIdentifier`.
    pub functions: Vec<PublicActionFunctionIdentifier>,
    /// `id`: text.
    pub id: Text,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`.
    pub input_fields: Vec<PublicInputFieldDefinition>,
    /// `labels`: a map by name: `PublicActionLabels`.
    pub labels: Map<PublicActionLabels>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text.
    pub object_types: Vec<Text>,
    /// `outputFields`: a list: `ActionsV4OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<ActionsV4OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4PublicActionDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinition", kind: Kind::Record(&[
            Member { name: "actionUrl", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "executionRules", required: false }, Member { name: "functions", required: true },
            Member { name: "id", required: true }, Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: true }, Member { name: "labels", required: true },
            Member { name: "objectRequestOptions", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "outputFields", required: false }, Member { name: "published", required: true },
            Member { name: "revisionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: Text::EMPTY, archived_at: None, execution_rules: None, functions: Vec::new(),
            id: Text::EMPTY, input_field_dependencies: None, input_fields: Vec::new(), labels: Map::EMPTY,
            object_request_options: None, object_types: Vec::new(), output_fields: None, published: false,
            revision_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.archived_at, 2 => &self.execution_rules, 3 => &self.functions,
            4 => &self.id, 5 => &self.input_field_dependencies, 6 => &self.input_fields, 7 => &self.labels,
            8 => &self.object_request_options, 9 => &self.object_types, 10 => &self.output_fields,
            11 => &self.published, 12 => &self.revision_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.archived_at, 2 => &mut self.execution_rules,
            3 => &mut self.functions, 4 => &mut self.id, 5 => &mut self.input_field_dependencies,
            6 => &mut self.input_fields, 7 => &mut self.labels, 8 => &mut self.object_request_options,
            9 => &mut self.object_types, 10 => &mut self.output_fields, 11 => &mut self.published,
            12 => &mut self.revision_id, _ => &mut self.rest,
        }
    }
}
impl ActionsV4PublicActionDefinition {
    /// With all that is required.
    pub fn new(
        action_url: impl Into<Text>, functions: impl IntoIterator<Item = impl Into<PublicActionFunctionIdentifier>>,
        id: impl Into<Text>, input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>, object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool, revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            action_url: action_url.into(), functions: functions.into_iter().map(Into::into).collect(), id: id.into(),
            input_fields: input_fields.into_iter().map(Into::into).collect(), labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(), published,
            revision_id: revision_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(
        mut self, output_fields: impl IntoIterator<Item = impl Into<ActionsV4OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
}

/// `PublicActionDefinitionEgg`: 11 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "PublicActionDefinitionEgg")]
#[non_exhaustive]
pub struct ActionsV4PublicActionDefinitionEgg {
    /// `actionUrl`: text.
    pub action_url: Text,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `functions`: a list: `PublicActionFunction`.
    pub functions: Vec<PublicActionFunction>,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`.
    pub input_fields: Vec<PublicInputFieldDefinition>,
    /// `labels`: a map by name: `PublicActionLabels`.
    pub labels: Map<PublicActionLabels>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text.
    pub object_types: Vec<Text>,
    /// `outputFields`: a list: `ActionsV4OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<ActionsV4OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4PublicActionDefinitionEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionEgg", kind: Kind::Record(&[
            Member { name: "actionUrl", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "executionRules", required: false }, Member { name: "functions", required: true },
            Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: true }, Member { name: "labels", required: true },
            Member { name: "objectRequestOptions", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "outputFields", required: false }, Member { name: "published", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: Text::EMPTY, archived_at: None, execution_rules: None, functions: Vec::new(),
            input_field_dependencies: None, input_fields: Vec::new(), labels: Map::EMPTY,
            object_request_options: None, object_types: Vec::new(), output_fields: None, published: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.archived_at, 2 => &self.execution_rules, 3 => &self.functions,
            4 => &self.input_field_dependencies, 5 => &self.input_fields, 6 => &self.labels,
            7 => &self.object_request_options, 8 => &self.object_types, 9 => &self.output_fields,
            10 => &self.published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.archived_at, 2 => &mut self.execution_rules,
            3 => &mut self.functions, 4 => &mut self.input_field_dependencies, 5 => &mut self.input_fields,
            6 => &mut self.labels, 7 => &mut self.object_request_options, 8 => &mut self.object_types,
            9 => &mut self.output_fields, 10 => &mut self.published, _ => &mut self.rest,
        }
    }
}
impl ActionsV4PublicActionDefinitionEgg {
    /// With all that is required.
    pub fn new(
        action_url: impl Into<Text>, functions: impl IntoIterator<Item = impl Into<PublicActionFunction>>,
        input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>, object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool,
    ) -> Self {
        Self {
            action_url: action_url.into(), functions: functions.into_iter().map(Into::into).collect(),
            input_fields: input_fields.into_iter().map(Into::into).collect(), labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(), published, ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(
        mut self, output_fields: impl IntoIterator<Item = impl Into<ActionsV4OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
}

/// `PublicActionDefinitionPatch`: 9 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "PublicActionDefinitionPatch")]
#[non_exhaustive]
pub struct ActionsV4PublicActionDefinitionPatch {
    /// `actionUrl`: text; may be absent.
    pub action_url: Option<Text>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`; may be absent.
    pub input_fields: Option<Vec<PublicInputFieldDefinition>>,
    /// `labels`: a map by name: `PublicActionLabels`; may be absent.
    pub labels: Option<Map<PublicActionLabels>>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text; may be absent.
    pub object_types: Option<Vec<Text>>,
    /// `outputFields`: a list: `ActionsV4OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<ActionsV4OutputFieldDefinition>>,
    /// `published`: true or false; may be absent.
    pub published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4PublicActionDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionPatch", kind: Kind::Record(&[
            Member { name: "actionUrl", required: false }, Member { name: "executionRules", required: false },
            Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: false }, Member { name: "labels", required: false },
            Member { name: "objectRequestOptions", required: false },
            Member { name: "objectTypes", required: false }, Member { name: "outputFields", required: false },
            Member { name: "published", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: None, execution_rules: None, input_field_dependencies: None, input_fields: None,
            labels: None, object_request_options: None, object_types: None, output_fields: None, published: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.execution_rules, 2 => &self.input_field_dependencies,
            3 => &self.input_fields, 4 => &self.labels, 5 => &self.object_request_options, 6 => &self.object_types,
            7 => &self.output_fields, 8 => &self.published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.execution_rules, 2 => &mut self.input_field_dependencies,
            3 => &mut self.input_fields, 4 => &mut self.labels, 5 => &mut self.object_request_options,
            6 => &mut self.object_types, 7 => &mut self.output_fields, 8 => &mut self.published, _ => &mut self.rest,
        }
    }
}
impl ActionsV4PublicActionDefinitionPatch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actionUrl`.
    pub fn action_url(mut self, action_url: impl Into<Text>) -> Self { self.action_url = Some(action_url.into()); self }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFields`.
    pub fn input_fields(mut self, input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>) -> Self {
        self.input_fields = Some(input_fields.into_iter().map(Into::into).collect()); self
    }
    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<Map<PublicActionLabels>>) -> Self {
        self.labels = Some(labels.into()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `objectTypes`.
    pub fn object_types(mut self, object_types: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.object_types = Some(object_types.into_iter().map(Into::into).collect()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(
        mut self, output_fields: impl IntoIterator<Item = impl Into<ActionsV4OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
    /// Sets `published`.
    pub fn published(mut self, published: bool) -> Self { self.published = Some(published); self }
}
impl Default for ActionsV4PublicActionDefinitionPatch {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicActionRevision`: 4 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "PublicActionRevision")]
#[non_exhaustive]
pub struct ActionsV4PublicActionRevision {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `definition`: `ActionsV4PublicActionDefinition`.
    pub definition: ActionsV4PublicActionDefinition,
    /// `id`: text.
    pub id: Text,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4PublicActionRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionRevision", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "definition", required: true },
            Member { name: "id", required: true }, Member { name: "revisionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, definition: Shaped::blank(), id: Text::EMPTY, revision_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.definition, 2 => &self.id, 3 => &self.revision_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.definition, 2 => &mut self.id, 3 => &mut self.revision_id,
            _ => &mut self.rest,
        }
    }
}
impl ActionsV4PublicActionRevision {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, definition: impl Into<ActionsV4PublicActionDefinition>, id: impl Into<Text>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(), definition: definition.into(), id: id.into(),
            revision_id: revision_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `StandaloneRequestContext`: 3 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "StandaloneRequestContext")]
#[non_exhaustive]
pub struct ActionsV4StandaloneRequestContext {
    /// `chirpAiContextObject`: `ActionsV4ChirpAiContextObject`.
    pub chirp_ai_context_object: ActionsV4ChirpAiContextObject,
    /// `source`: `StandaloneRequestContextSource`.
    pub source: StandaloneRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4StandaloneRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StandaloneRequestContext", kind: Kind::Record(&[
            Member { name: "chirpAiContextObject", required: true }, Member { name: "source", required: true },
            Member { name: "trajectoryId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            chirp_ai_context_object: Shaped::blank(), source: Shaped::blank(), trajectory_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.chirp_ai_context_object, 1 => &self.source, 2 => &self.trajectory_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chirp_ai_context_object, 1 => &mut self.source, 2 => &mut self.trajectory_id,
            _ => &mut self.rest,
        }
    }
}
impl ActionsV4StandaloneRequestContext {
    /// With all that is required.
    pub fn new(chirp_ai_context_object: impl Into<ActionsV4ChirpAiContextObject>) -> Self {
        Self {
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: StandaloneRequestContextSource::Standalone, ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

/// `StringFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[doc(alias = "StringFieldSchema")]
#[non_exhaustive]
pub struct ActionsV4StringFieldSchema {
    /// `format`: `ActionsV4StringFieldSchemaFormat`; may be absent.
    pub format: Option<ActionsV4StringFieldSchemaFormat>,
    /// `type`: `PublicStringPropertyOperationOperationType`.
    pub r#type: PublicStringPropertyOperationOperationType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4StringFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringFieldSchema", kind: Kind::Record(&[
            Member { name: "format", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { format: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.format, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.format, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ActionsV4StringFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicStringPropertyOperationOperationType::String, ..Shaped::blank() } }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<ActionsV4StringFieldSchemaFormat>) -> Self {
        self.format = Some(format.into()); self
    }
}
impl Default for ActionsV4StringFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub enum ActionsV4StringFieldSchemaFormat {
    /// `DATE`
    Date,
    /// `DATE_TIME`
    DateTime,
    /// `MONTH_AND_DAY`
    MonthAndDay,
    /// `OBJECT_COORDINATE`
    ObjectCoordinate,
    /// `TIME`
    Time,
    /// `URI`
    Uri,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ActionsV4StringFieldSchemaFormat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4StringFieldSchemaFormat", kind: Kind::Enumeration(&[
            "DATE", "DATE_TIME", "MONTH_AND_DAY", "OBJECT_COORDINATE", "TIME", "URI",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Date => 0, Self::DateTime => 1, Self::MonthAndDay => 2, Self::ObjectCoordinate => 3,
            Self::Time => 4, Self::Uri => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Date, 1 => Self::DateTime, 2 => Self::MonthAndDay, 3 => Self::ObjectCoordinate,
            4 => Self::Time, 5 => Self::Uri, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AgentRequestContext`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AgentRequestContext {
    /// `agentId`: a whole number.
    pub agent_id: i64,
    /// `chirpAiContextObject`: `ChirpAiContextObject`.
    pub chirp_ai_context_object: ChirpAiContextObject,
    /// `source`: `AgentRequestContextSource`.
    pub source: AgentRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AgentRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AgentRequestContext", kind: Kind::Record(&[
            Member { name: "agentId", required: true }, Member { name: "chirpAiContextObject", required: true },
            Member { name: "source", required: true }, Member { name: "trajectoryId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            agent_id: 0, chirp_ai_context_object: Shaped::blank(), source: Shaped::blank(), trajectory_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.agent_id, 1 => &self.chirp_ai_context_object, 2 => &self.source, 3 => &self.trajectory_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.agent_id, 1 => &mut self.chirp_ai_context_object, 2 => &mut self.source,
            3 => &mut self.trajectory_id, _ => &mut self.rest,
        }
    }
}
impl AgentRequestContext {
    /// With all that is required.
    pub fn new(agent_id: impl Into<i64>, chirp_ai_context_object: impl Into<ChirpAiContextObject>) -> Self {
        Self {
            agent_id: agent_id.into(), chirp_ai_context_object: chirp_ai_context_object.into(),
            source: AgentRequestContextSource::Agents, ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum AgentRequestContextSource {
    /// `AGENTS`
    Agents,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AgentRequestContextSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AgentRequestContextSource", kind: Kind::Enumeration(&["AGENTS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Agents => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Agents, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ArrayFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArrayFieldSchema {
    /// `items`: `ArrayFieldSchemaItems`.
    pub items: ArrayFieldSchemaItems,
    /// `type`: `ArrayFieldSchemaType`.
    pub r#type: ArrayFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ArrayFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArrayFieldSchema", kind: Kind::Record(&[
            Member { name: "items", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { items: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.items, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.items, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ArrayFieldSchema {
    /// With all that is required.
    pub fn new(items: impl Into<ArrayFieldSchemaItems>) -> Self {
        Self { items: items.into(), r#type: ArrayFieldSchemaType::Array, rest: Rest::EMPTY }
    }
}

/// 7 alternatives, told apart by `type`.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ArrayFieldSchemaItems {
    /// `type` is `ARRAY`.
    ArrayFieldSchema(Box<ArrayFieldSchema>),
    /// `type` is `BOOLEAN`.
    BooleanFieldSchema(BooleanFieldSchema),
    /// `type` is `DOUBLE`.
    DoubleFieldSchema(DoubleFieldSchema),
    /// `type` is `INTEGER`.
    IntegerFieldSchema(IntegerFieldSchema),
    /// `type` is `LONG`.
    LongFieldSchema(LongFieldSchema),
    /// `type` is `OBJECT`.
    ObjectFieldSchema(ObjectFieldSchema),
    /// `type` is `STRING`.
    StringFieldSchema(StringFieldSchema),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ArrayFieldSchemaItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArrayFieldSchemaItems", kind: Kind::Union(&[
            Variant { name: "ArrayFieldSchema", tag: Some(("type", &["ARRAY"])), required: &[] },
            Variant { name: "BooleanFieldSchema", tag: Some(("type", &["BOOLEAN"])), required: &[] },
            Variant { name: "DoubleFieldSchema", tag: Some(("type", &["DOUBLE"])), required: &[] },
            Variant { name: "IntegerFieldSchema", tag: Some(("type", &["INTEGER"])), required: &[] },
            Variant { name: "LongFieldSchema", tag: Some(("type", &["LONG"])), required: &[] },
            Variant { name: "ObjectFieldSchema", tag: Some(("type", &["OBJECT"])), required: &[] },
            Variant { name: "StringFieldSchema", tag: Some(("type", &["STRING"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ArrayFieldSchema(value) => (0, value), Self::BooleanFieldSchema(value) => (1, value),
            Self::DoubleFieldSchema(value) => (2, value), Self::IntegerFieldSchema(value) => (3, value),
            Self::LongFieldSchema(value) => (4, value), Self::ObjectFieldSchema(value) => (5, value),
            Self::StringFieldSchema(value) => (6, value), Self::Unknown(value) => (7, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ArrayFieldSchema(Shaped::blank()), 1 => Self::BooleanFieldSchema(Shaped::blank()),
            2 => Self::DoubleFieldSchema(Shaped::blank()), 3 => Self::IntegerFieldSchema(Shaped::blank()),
            4 => Self::LongFieldSchema(Shaped::blank()), 5 => Self::ObjectFieldSchema(Shaped::blank()),
            6 => Self::StringFieldSchema(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ArrayFieldSchema(value) => value, Self::BooleanFieldSchema(value) => value,
            Self::DoubleFieldSchema(value) => value, Self::IntegerFieldSchema(value) => value,
            Self::LongFieldSchema(value) => value, Self::ObjectFieldSchema(value) => value,
            Self::StringFieldSchema(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ArrayFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: ArrayFieldSchema) -> Self {
        Self::ArrayFieldSchema(Box::new(value))
    }
}
impl From<BooleanFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: BooleanFieldSchema) -> Self {
        Self::BooleanFieldSchema(value)
    }
}
impl From<DoubleFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: DoubleFieldSchema) -> Self {
        Self::DoubleFieldSchema(value)
    }
}
impl From<IntegerFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: IntegerFieldSchema) -> Self {
        Self::IntegerFieldSchema(value)
    }
}
impl From<LongFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: LongFieldSchema) -> Self {
        Self::LongFieldSchema(value)
    }
}
impl From<ObjectFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: ObjectFieldSchema) -> Self {
        Self::ObjectFieldSchema(value)
    }
}
impl From<StringFieldSchema> for ArrayFieldSchemaItems {
    fn from(value: StringFieldSchema) -> Self {
        Self::StringFieldSchema(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum ArrayFieldSchemaType {
    /// `ARRAY`
    Array,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ArrayFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArrayFieldSchemaType", kind: Kind::Enumeration(&["ARRAY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Array => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Array, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BatchInputCallbackCompletionBatchRequest`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputCallbackCompletionBatchRequest {
    /// `inputs`: a list: `CallbackCompletionBatchRequest`.
    pub inputs: Vec<CallbackCompletionBatchRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputCallbackCompletionBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputCallbackCompletionBatchRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputCallbackCompletionBatchRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<CallbackCompletionBatchRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CallbackCompletionBatchRequest>> From<Vec<T>> for BatchInputCallbackCompletionBatchRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CallbackCompletionBatchRequest>, const N: usize> From<[T; N]> for BatchInputCallbackCompletionBatchRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BooleanFieldSchema`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BooleanFieldSchema {
    /// `type`: `BooleanFieldSchemaType`.
    pub r#type: BooleanFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BooleanFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanFieldSchema", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl BooleanFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: BooleanFieldSchemaType::Boolean, rest: Rest::EMPTY } }
}
impl Default for BooleanFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum BooleanFieldSchemaType {
    /// `BOOLEAN`
    Boolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BooleanFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanFieldSchemaType", kind: Kind::Enumeration(&["BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Boolean => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Boolean, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CallbackCompletionBatchRequest`: 5 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CallbackCompletionBatchRequest {
    /// `callbackId`: text.
    pub callback_id: Text,
    /// `failureReasonType`: text; may be absent.
    pub failure_reason_type: Option<Text>,
    /// `outputFields`: a map by name: text.
    pub output_fields: Map<Text>,
    /// `requestContext`: `CallbackCompletionRequestContext`; may be absent.
    pub request_context: Option<CallbackCompletionRequestContext>,
    /// `typedOutputs`: any JSON.
    pub typed_outputs: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CallbackCompletionBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionBatchRequest", kind: Kind::Record(&[
            Member { name: "callbackId", required: true }, Member { name: "failureReasonType", required: false },
            Member { name: "outputFields", required: true }, Member { name: "requestContext", required: false },
            Member { name: "typedOutputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            callback_id: Text::EMPTY, failure_reason_type: None, output_fields: Map::EMPTY, request_context: None,
            typed_outputs: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.callback_id, 1 => &self.failure_reason_type, 2 => &self.output_fields,
            3 => &self.request_context, 4 => &self.typed_outputs, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.callback_id, 1 => &mut self.failure_reason_type, 2 => &mut self.output_fields,
            3 => &mut self.request_context, 4 => &mut self.typed_outputs, _ => &mut self.rest,
        }
    }
}
impl CallbackCompletionBatchRequest {
    /// With all that is required.
    pub fn new(
        callback_id: impl Into<Text>, output_fields: impl Into<Map<Text>>, typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(), output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(), ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into()); self
    }
    /// Sets `requestContext`.
    pub fn request_context(mut self, request_context: impl Into<CallbackCompletionRequestContext>) -> Self {
        self.request_context = Some(request_context.into()); self
    }
}

/// 5 alternatives, told apart by `source`.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub enum CallbackCompletionBatchRequestRequestContext {
    /// `source` is `AGENTS`.
    AgentRequestContext(ActionsV4AgentRequestContext),
    /// `source` is `COPILOT`.
    CopilotRequestContext(CopilotRequestContext),
    /// `source` is `STANDALONE`.
    StandaloneRequestContext(ActionsV4StandaloneRequestContext),
    /// `source` is `TEST`.
    TestRequestContext(TestRequestContext),
    /// `source` is `WORKFLOWS`.
    WorkflowsRequestContext(WorkflowsRequestContext),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for CallbackCompletionBatchRequestRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionBatchRequestRequestContext", kind: Kind::Union(&[
            Variant { name: "AgentRequestContext", tag: Some(("source", &["AGENTS"])), required: &[] },
            Variant { name: "CopilotRequestContext", tag: Some(("source", &["COPILOT"])), required: &[] },
            Variant { name: "StandaloneRequestContext", tag: Some(("source", &["STANDALONE"])), required: &[] },
            Variant { name: "TestRequestContext", tag: Some(("source", &["TEST"])), required: &[] },
            Variant { name: "WorkflowsRequestContext", tag: Some(("source", &["WORKFLOWS"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AgentRequestContext(value) => (0, value), Self::CopilotRequestContext(value) => (1, value),
            Self::StandaloneRequestContext(value) => (2, value), Self::TestRequestContext(value) => (3, value),
            Self::WorkflowsRequestContext(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AgentRequestContext(Shaped::blank()), 1 => Self::CopilotRequestContext(Shaped::blank()),
            2 => Self::StandaloneRequestContext(Shaped::blank()), 3 => Self::TestRequestContext(Shaped::blank()),
            4 => Self::WorkflowsRequestContext(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AgentRequestContext(value) => value, Self::CopilotRequestContext(value) => value,
            Self::StandaloneRequestContext(value) => value, Self::TestRequestContext(value) => value,
            Self::WorkflowsRequestContext(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ActionsV4AgentRequestContext>
for CallbackCompletionBatchRequestRequestContext {
    fn from(value: ActionsV4AgentRequestContext) -> Self {
        Self::AgentRequestContext(value)
    }
}
impl From<CopilotRequestContext> for CallbackCompletionBatchRequestRequestContext {
    fn from(value: CopilotRequestContext) -> Self {
        Self::CopilotRequestContext(value)
    }
}
impl From<ActionsV4StandaloneRequestContext>
for CallbackCompletionBatchRequestRequestContext {
    fn from(value: ActionsV4StandaloneRequestContext) -> Self {
        Self::StandaloneRequestContext(value)
    }
}
impl From<TestRequestContext> for CallbackCompletionBatchRequestRequestContext {
    fn from(value: TestRequestContext) -> Self {
        Self::TestRequestContext(value)
    }
}
impl From<WorkflowsRequestContext> for CallbackCompletionBatchRequestRequestContext {
    fn from(value: WorkflowsRequestContext) -> Self {
        Self::WorkflowsRequestContext(value)
    }
}

/// `CallbackCompletionRequest`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CallbackCompletionRequest {
    /// `failureReasonType`: text; may be absent.
    pub failure_reason_type: Option<Text>,
    /// `outputFields`: a map by name: text.
    pub output_fields: Map<Text>,
    /// `requestContext`: `CallbackCompletionRequestContext`; may be absent.
    pub request_context: Option<CallbackCompletionRequestContext>,
    /// `typedOutputs`: any JSON.
    pub typed_outputs: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CallbackCompletionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionRequest", kind: Kind::Record(&[
            Member { name: "failureReasonType", required: false }, Member { name: "outputFields", required: true },
            Member { name: "requestContext", required: false }, Member { name: "typedOutputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            failure_reason_type: None, output_fields: Map::EMPTY, request_context: None, typed_outputs: Value::Null,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.failure_reason_type, 1 => &self.output_fields, 2 => &self.request_context,
            3 => &self.typed_outputs, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.failure_reason_type, 1 => &mut self.output_fields, 2 => &mut self.request_context,
            3 => &mut self.typed_outputs, _ => &mut self.rest,
        }
    }
}
impl CallbackCompletionRequest {
    /// With all that is required.
    pub fn new(output_fields: impl Into<Map<Text>>, typed_outputs: impl Into<Value>) -> Self {
        Self { output_fields: output_fields.into(), typed_outputs: typed_outputs.into(), ..Shaped::blank() }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into()); self
    }
    /// Sets `requestContext`.
    pub fn request_context(mut self, request_context: impl Into<CallbackCompletionRequestContext>) -> Self {
        self.request_context = Some(request_context.into()); self
    }
}

/// 5 alternatives, told apart by `source`.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CallbackCompletionRequestContext {
    /// `source` is `AGENTS`.
    AgentRequestContext(AgentRequestContext),
    /// `source` is `COPILOT`.
    CopilotRequestContext(CopilotRequestContext),
    /// `source` is `STANDALONE`.
    StandaloneRequestContext(StandaloneRequestContext),
    /// `source` is `TEST`.
    TestRequestContext(TestRequestContext),
    /// `source` is `WORKFLOWS`.
    WorkflowsRequestContext(WorkflowsRequestContext),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for CallbackCompletionRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CallbackCompletionRequestContext", kind: Kind::Union(&[
            Variant { name: "AgentRequestContext", tag: Some(("source", &["AGENTS"])), required: &[] },
            Variant { name: "CopilotRequestContext", tag: Some(("source", &["COPILOT"])), required: &[] },
            Variant { name: "StandaloneRequestContext", tag: Some(("source", &["STANDALONE"])), required: &[] },
            Variant { name: "TestRequestContext", tag: Some(("source", &["TEST"])), required: &[] },
            Variant { name: "WorkflowsRequestContext", tag: Some(("source", &["WORKFLOWS"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AgentRequestContext(value) => (0, value), Self::CopilotRequestContext(value) => (1, value),
            Self::StandaloneRequestContext(value) => (2, value), Self::TestRequestContext(value) => (3, value),
            Self::WorkflowsRequestContext(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AgentRequestContext(Shaped::blank()), 1 => Self::CopilotRequestContext(Shaped::blank()),
            2 => Self::StandaloneRequestContext(Shaped::blank()), 3 => Self::TestRequestContext(Shaped::blank()),
            4 => Self::WorkflowsRequestContext(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AgentRequestContext(value) => value, Self::CopilotRequestContext(value) => value,
            Self::StandaloneRequestContext(value) => value, Self::TestRequestContext(value) => value,
            Self::WorkflowsRequestContext(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<AgentRequestContext> for CallbackCompletionRequestContext {
    fn from(value: AgentRequestContext) -> Self {
        Self::AgentRequestContext(value)
    }
}
impl From<CopilotRequestContext> for CallbackCompletionRequestContext {
    fn from(value: CopilotRequestContext) -> Self {
        Self::CopilotRequestContext(value)
    }
}
impl From<StandaloneRequestContext> for CallbackCompletionRequestContext {
    fn from(value: StandaloneRequestContext) -> Self {
        Self::StandaloneRequestContext(value)
    }
}
impl From<TestRequestContext> for CallbackCompletionRequestContext {
    fn from(value: TestRequestContext) -> Self {
        Self::TestRequestContext(value)
    }
}
impl From<WorkflowsRequestContext> for CallbackCompletionRequestContext {
    fn from(value: WorkflowsRequestContext) -> Self {
        Self::WorkflowsRequestContext(value)
    }
}

/// `ChirpAiContextObject`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ChirpAiContextObject {
    /// `applicationGroup`: text.
    pub application_group: Text,
    /// `applicationId`: text.
    pub application_id: Text,
    /// `complianceIds`: `ComplianceIds`; may be absent.
    pub compliance_ids: Option<ComplianceIds>,
    /// `featureId`: text; may be absent.
    pub feature_id: Option<Text>,
    /// `inferenceId`: text; may be absent.
    pub inference_id: Option<Text>,
    /// `metadata`: a map by name: text.
    pub metadata: Map<Text>,
    /// `otelContextHolder`: a map by name: text.
    pub otel_context_holder: Map<Text>,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// `unstructuredSources`: a list: `ChirpAiContextObjectUnstructuredSources`.
    pub unstructured_sources: Vec<ChirpAiContextObjectUnstructuredSources>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ChirpAiContextObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChirpAiContextObject", kind: Kind::Record(&[
            Member { name: "applicationGroup", required: true }, Member { name: "applicationId", required: true },
            Member { name: "complianceIds", required: false }, Member { name: "featureId", required: false },
            Member { name: "inferenceId", required: false }, Member { name: "metadata", required: true },
            Member { name: "otelContextHolder", required: true }, Member { name: "trajectoryId", required: false },
            Member { name: "unstructuredSources", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            application_group: Text::EMPTY, application_id: Text::EMPTY, compliance_ids: None, feature_id: None,
            inference_id: None, metadata: Map::EMPTY, otel_context_holder: Map::EMPTY, trajectory_id: None,
            unstructured_sources: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.application_group, 1 => &self.application_id, 2 => &self.compliance_ids,
            3 => &self.feature_id, 4 => &self.inference_id, 5 => &self.metadata, 6 => &self.otel_context_holder,
            7 => &self.trajectory_id, 8 => &self.unstructured_sources, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.application_group, 1 => &mut self.application_id, 2 => &mut self.compliance_ids,
            3 => &mut self.feature_id, 4 => &mut self.inference_id, 5 => &mut self.metadata,
            6 => &mut self.otel_context_holder, 7 => &mut self.trajectory_id, 8 => &mut self.unstructured_sources,
            _ => &mut self.rest,
        }
    }
}
impl ChirpAiContextObject {
    /// With all that is required.
    pub fn new(
        application_group: impl Into<Text>, application_id: impl Into<Text>, metadata: impl Into<Map<Text>>,
        otel_context_holder: impl Into<Map<Text>>,
        unstructured_sources: impl IntoIterator<Item = impl Into<ChirpAiContextObjectUnstructuredSources>>,
    ) -> Self {
        Self {
            application_group: application_group.into(), application_id: application_id.into(),
            metadata: metadata.into(), otel_context_holder: otel_context_holder.into(),
            unstructured_sources: unstructured_sources.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `complianceIds`.
    pub fn compliance_ids(mut self, compliance_ids: impl Into<ComplianceIds>) -> Self {
        self.compliance_ids = Some(compliance_ids.into()); self
    }
    /// Sets `featureId`.
    pub fn feature_id(mut self, feature_id: impl Into<Text>) -> Self { self.feature_id = Some(feature_id.into()); self }
    /// Sets `inferenceId`.
    pub fn inference_id(mut self, inference_id: impl Into<Text>) -> Self {
        self.inference_id = Some(inference_id.into()); self
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

crate::runtime::shaped_traits! {
    ActionExecutionIndexIdentifier, ActionsV4AgentRequestContext, ActionsV4ArrayFieldSchema,
    ActionsV4ArrayFieldSchemaItems, ActionsV4BatchInputCallbackCompletionBatchRequest,
    ActionsV4CallbackCompletionBatchRequest, ActionsV4CallbackCompletionRequest, ActionsV4ChirpAiContextObject,
    ActionsV4CollectionResponsePublicActionDefinitionForwardPaging,
    ActionsV4CollectionResponsePublicActionRevisionForwardPaging, ActionsV4FieldTypeDefinition,
    ActionsV4OutputFieldDefinition, ActionsV4PublicActionDefinition, ActionsV4PublicActionDefinitionEgg,
    ActionsV4PublicActionDefinitionPatch, ActionsV4PublicActionRevision, ActionsV4StandaloneRequestContext,
    ActionsV4StringFieldSchema, AgentRequestContext, ArrayFieldSchema, ArrayFieldSchemaItems,
    BatchInputCallbackCompletionBatchRequest, BooleanFieldSchema, CallbackCompletionBatchRequest,
    CallbackCompletionBatchRequestRequestContext, CallbackCompletionRequest, CallbackCompletionRequestContext,
    ChirpAiContextObject,
}

crate::runtime::enumeration_traits! {
    ActionsV4StringFieldSchemaFormat, AgentRequestContextSource, ArrayFieldSchemaType, BooleanFieldSchemaType,
}
