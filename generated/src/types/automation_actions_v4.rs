// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActionExecutionIndexIdentifier`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionExecutionIndexIdentifier {
    /// `actionExecutionIndex`: a whole number.
    pub action_execution_index: i64,
    /// `enrollmentId`: a whole number.
    pub enrollment_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    ActionExecutionIndexIdentifier "ActionExecutionIndexIdentifier" {
        0 action_execution_index "actionExecutionIndex" required = 0;
        1 enrollment_id "enrollmentId" required = 0;
    }
}
impl ActionExecutionIndexIdentifier {
    /// One with all that is required.
    pub fn new(
        action_execution_index: impl Into<i64>,
        enrollment_id: impl Into<i64>,
    ) -> Self {
        Self {
            action_execution_index: action_execution_index.into(),
            enrollment_id: enrollment_id.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4AgentRequestContext "AgentRequestContext" {
        0 agent_id "agentId" required = 0;
        1 chirp_ai_context_object "chirpAiContextObject" required = Shaped::blank();
        2 source "source" required = Shaped::blank();
        3 trajectory_id "trajectoryId" optional = None;
    }
}
impl ActionsV4AgentRequestContext {
    /// One with all that is required.
    pub fn new(
        agent_id: impl Into<i64>,
        chirp_ai_context_object: impl Into<ActionsV4ChirpAiContextObject>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: AgentRequestContextSource::Agents,
            ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4ArrayFieldSchema "ArrayFieldSchema" {
        0 items "items" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ActionsV4ArrayFieldSchema {
    /// One with all that is required.
    pub fn new(items: impl Into<ActionsV4ArrayFieldSchemaItems>) -> Self {
        Self {
            items: items.into(),
            r#type: ArrayFieldSchemaType::Array,
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    ActionsV4ArrayFieldSchemaItems "ActionsV4ArrayFieldSchemaItems" {
        0 ArrayFieldSchema "ArrayFieldSchema" Some(("type", &["ARRAY"])), &[];
        1 BooleanFieldSchema "BooleanFieldSchema" Some(("type", &["BOOLEAN"])), &[];
        2 DoubleFieldSchema "DoubleFieldSchema" Some(("type", &["DOUBLE"])), &[];
        3 IntegerFieldSchema "IntegerFieldSchema" Some(("type", &["INTEGER"])), &[];
        4 LongFieldSchema "LongFieldSchema" Some(("type", &["LONG"])), &[];
        5 ObjectFieldSchema "ObjectFieldSchema" Some(("type", &["OBJECT"])), &[];
        6 StringFieldSchema "StringFieldSchema" Some(("type", &["STRING"])), &[];
        7 UnknownFieldSchema "UnknownFieldSchema" Some(("type", &["UNKNOWN"])), &[];
    } 8
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4BatchInputCallbackCompletionBatchRequest "BatchInputCallbackCompletionBatchRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl ActionsV4BatchInputCallbackCompletionBatchRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<ActionsV4CallbackCompletionBatchRequest>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ActionsV4CallbackCompletionBatchRequest>> From<Vec<T>>
for ActionsV4BatchInputCallbackCompletionBatchRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ActionsV4CallbackCompletionBatchRequest>, const N: usize> From<[T; N]>
for ActionsV4BatchInputCallbackCompletionBatchRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4CallbackCompletionBatchRequest "CallbackCompletionBatchRequest" {
        0 callback_id "callbackId" required = Text::EMPTY;
        1 failure_reason_type "failureReasonType" optional = None;
        2 output_fields "outputFields" required = Map::EMPTY;
        3 request_context "requestContext" optional = None;
        4 typed_outputs "typedOutputs" required = Value::Null;
    }
}
impl ActionsV4CallbackCompletionBatchRequest {
    /// One with all that is required.
    pub fn new(
        callback_id: impl Into<Text>,
        output_fields: impl Into<Map<Text>>,
        typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(),
            output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }
    /// Sets `requestContext`.
    pub fn request_context(
        mut self,
        request_context: impl Into<CallbackCompletionBatchRequestRequestContext>,
    ) -> Self {
        self.request_context = Some(request_context.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4CallbackCompletionRequest "CallbackCompletionRequest" {
        0 failure_reason_type "failureReasonType" optional = None;
        1 output_fields "outputFields" required = Map::EMPTY;
        2 request_context "requestContext" optional = None;
        3 typed_outputs "typedOutputs" required = Value::Null;
    }
}
impl ActionsV4CallbackCompletionRequest {
    /// One with all that is required.
    pub fn new(
        output_fields: impl Into<Map<Text>>,
        typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }
    /// Sets `requestContext`.
    pub fn request_context(
        mut self,
        request_context: impl Into<CallbackCompletionBatchRequestRequestContext>,
    ) -> Self {
        self.request_context = Some(request_context.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4ChirpAiContextObject "ChirpAiContextObject" {
        0 application_group "applicationGroup" required = Text::EMPTY;
        1 application_id "applicationId" required = Text::EMPTY;
        2 compliance_ids "complianceIds" optional = None;
        3 conversation_id "conversationId" optional = None;
        4 feature_id "featureId" optional = None;
        5 inference_id "inferenceId" optional = None;
        6 is_private "isPrivate" required = false;
        7 metadata "metadata" required = Map::EMPTY;
        8 otel_context_holder "otelContextHolder" required = Map::EMPTY;
        9 trajectory_id "trajectoryId" optional = None;
        10 unstructured_sources "unstructuredSources" required = Vec::new();
    }
}
impl ActionsV4ChirpAiContextObject {
    /// One with all that is required.
    pub fn new(
        application_group: impl Into<Text>,
        application_id: impl Into<Text>,
        is_private: bool,
        metadata: impl Into<Map<Text>>,
        otel_context_holder: impl Into<Map<Text>>,
        unstructured_sources: impl IntoIterator<
            Item = impl Into<ChirpAiContextObjectUnstructuredSources>,
        >,
    ) -> Self {
        Self {
            application_group: application_group.into(),
            application_id: application_id.into(),
            is_private,
            metadata: metadata.into(),
            otel_context_holder: otel_context_holder.into(),
            unstructured_sources: unstructured_sources
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `complianceIds`.
    pub fn compliance_ids(mut self, compliance_ids: impl Into<ComplianceIds>) -> Self {
        self.compliance_ids = Some(compliance_ids.into());
        self
    }
    /// Sets `conversationId`.
    pub fn conversation_id(mut self, conversation_id: impl Into<Text>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }
    /// Sets `featureId`.
    pub fn feature_id(mut self, feature_id: impl Into<Text>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }
    /// Sets `inferenceId`.
    pub fn inference_id(mut self, inference_id: impl Into<Text>) -> Self {
        self.inference_id = Some(inference_id.into());
        self
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4CollectionResponsePublicActionDefinitionForwardPaging "CollectionResponsePublicActionDefinitionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ActionsV4PublicActionDefinition>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4CollectionResponsePublicActionRevisionForwardPaging "CollectionResponsePublicActionRevisionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ActionsV4PublicActionRevision>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4FieldTypeDefinition "FieldTypeDefinition" {
        0 description "description" optional = None;
        1 external_options "externalOptions" required = false;
        2 external_options_reference_type "externalOptionsReferenceType" optional = None;
        3 field_type "fieldType" optional = None;
        4 help_text "helpText" optional = None;
        5 label "label" optional = None;
        6 name "name" required = Text::EMPTY;
        7 options "options" required = Vec::new();
        8 options_url "optionsUrl" optional = None;
        9 referenced_object_type "referencedObjectType" optional = None;
        10 schema "schema" required = Shaped::blank();
        11 r#type "type" required = Shaped::blank();
        12 use_chirp "useChirp" required = false;
    }
}
impl ActionsV4FieldTypeDefinition {
    /// One with all that is required.
    pub fn new(
        external_options: bool,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        schema: impl Into<ActionsV4ArrayFieldSchemaItems>,
        r#type: impl Into<FieldTypeDefinitionType>,
        use_chirp: bool,
    ) -> Self {
        Self {
            external_options,
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            schema: schema.into(),
            r#type: r#type.into(),
            use_chirp,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `externalOptionsReferenceType`.
    pub fn external_options_reference_type(
        mut self,
        external_options_reference_type: impl Into<Text>,
    ) -> Self {
        self.external_options_reference_type = Some(
            external_options_reference_type.into(),
        );
        self
    }
    /// Sets `fieldType`.
    pub fn field_type(
        mut self,
        field_type: impl Into<FieldTypeDefinitionFieldType>,
    ) -> Self {
        self.field_type = Some(field_type.into());
        self
    }
    /// Sets `helpText`.
    pub fn help_text(mut self, help_text: impl Into<Text>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `optionsUrl`.
    pub fn options_url(mut self, options_url: impl Into<Text>) -> Self {
        self.options_url = Some(options_url.into());
        self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self,
        referenced_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4OutputFieldDefinition "OutputFieldDefinition" {
        0 type_definition "typeDefinition" required = Shaped::blank();
    }
}
impl ActionsV4OutputFieldDefinition {
    /// One with all that is required.
    pub fn new(type_definition: impl Into<ActionsV4FieldTypeDefinition>) -> Self {
        Self {
            type_definition: type_definition.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4PublicActionDefinition "PublicActionDefinition" {
        0 action_url "actionUrl" required = Text::EMPTY;
        1 archived_at "archivedAt" optional = None;
        2 execution_rules "executionRules" optional = None;
        3 functions "functions" required = Vec::new();
        4 id "id" required = Text::EMPTY;
        5 input_field_dependencies "inputFieldDependencies" optional = None;
        6 input_fields "inputFields" required = Vec::new();
        7 labels "labels" required = Map::EMPTY;
        8 object_request_options "objectRequestOptions" optional = None;
        9 object_types "objectTypes" required = Vec::new();
        10 output_fields "outputFields" optional = None;
        11 published "published" required = false;
        12 revision_id "revisionId" required = Text::EMPTY;
    }
}
impl ActionsV4PublicActionDefinition {
    /// One with all that is required.
    pub fn new(
        action_url: impl Into<Text>,
        functions: impl IntoIterator<Item = impl Into<PublicActionFunctionIdentifier>>,
        id: impl Into<Text>,
        input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>,
        object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            action_url: action_url.into(),
            functions: functions.into_iter().map(Into::into).collect(),
            id: id.into(),
            input_fields: input_fields.into_iter().map(Into::into).collect(),
            labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(),
            published,
            revision_id: revision_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4PublicActionDefinitionEgg "PublicActionDefinitionEgg" {
        0 action_url "actionUrl" required = Text::EMPTY;
        1 archived_at "archivedAt" optional = None;
        2 execution_rules "executionRules" optional = None;
        3 functions "functions" required = Vec::new();
        4 input_field_dependencies "inputFieldDependencies" optional = None;
        5 input_fields "inputFields" required = Vec::new();
        6 labels "labels" required = Map::EMPTY;
        7 object_request_options "objectRequestOptions" optional = None;
        8 object_types "objectTypes" required = Vec::new();
        9 output_fields "outputFields" optional = None;
        10 published "published" required = false;
    }
}
impl ActionsV4PublicActionDefinitionEgg {
    /// One with all that is required.
    pub fn new(
        action_url: impl Into<Text>,
        functions: impl IntoIterator<Item = impl Into<PublicActionFunction>>,
        input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>,
        object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool,
    ) -> Self {
        Self {
            action_url: action_url.into(),
            functions: functions.into_iter().map(Into::into).collect(),
            input_fields: input_fields.into_iter().map(Into::into).collect(),
            labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(),
            published,
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into());
        self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self,
        execution_rules: impl IntoIterator<
            Item = impl Into<PublicExecutionTranslationRule>,
        >,
    ) -> Self {
        self.execution_rules = Some(
            execution_rules.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<
            Item = impl Into<PublicActionDefinitionInputFieldDependencies>,
        >,
    ) -> Self {
        self.input_field_dependencies = Some(
            input_field_dependencies.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(
        mut self,
        object_request_options: impl Into<PublicObjectRequestOptions>,
    ) -> Self {
        self.object_request_options = Some(object_request_options.into());
        self
    }
    /// Sets `outputFields`.
    pub fn output_fields(
        mut self,
        output_fields: impl IntoIterator<
            Item = impl Into<ActionsV4OutputFieldDefinition>,
        >,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4PublicActionDefinitionPatch "PublicActionDefinitionPatch" {
        0 action_url "actionUrl" optional = None;
        1 execution_rules "executionRules" optional = None;
        2 input_field_dependencies "inputFieldDependencies" optional = None;
        3 input_fields "inputFields" optional = None;
        4 labels "labels" optional = None;
        5 object_request_options "objectRequestOptions" optional = None;
        6 object_types "objectTypes" optional = None;
        7 output_fields "outputFields" optional = None;
        8 published "published" optional = None;
    }
}
impl ActionsV4PublicActionDefinitionPatch {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `actionUrl`.
    pub fn action_url(mut self, action_url: impl Into<Text>) -> Self {
        self.action_url = Some(action_url.into());
        self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self,
        execution_rules: impl IntoIterator<
            Item = impl Into<PublicExecutionTranslationRule>,
        >,
    ) -> Self {
        self.execution_rules = Some(
            execution_rules.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<
            Item = impl Into<PublicActionDefinitionInputFieldDependencies>,
        >,
    ) -> Self {
        self.input_field_dependencies = Some(
            input_field_dependencies.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `inputFields`.
    pub fn input_fields(
        mut self,
        input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
    ) -> Self {
        self.input_fields = Some(input_fields.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<Map<PublicActionLabels>>) -> Self {
        self.labels = Some(labels.into());
        self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(
        mut self,
        object_request_options: impl Into<PublicObjectRequestOptions>,
    ) -> Self {
        self.object_request_options = Some(object_request_options.into());
        self
    }
    /// Sets `objectTypes`.
    pub fn object_types(
        mut self,
        object_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.object_types = Some(object_types.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `outputFields`.
    pub fn output_fields(
        mut self,
        output_fields: impl IntoIterator<
            Item = impl Into<ActionsV4OutputFieldDefinition>,
        >,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `published`.
    pub fn published(mut self, published: bool) -> Self {
        self.published = Some(published);
        self
    }
}
impl Default for ActionsV4PublicActionDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4PublicActionRevision "PublicActionRevision" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 definition "definition" required = Shaped::blank();
        2 id "id" required = Text::EMPTY;
        3 revision_id "revisionId" required = Text::EMPTY;
    }
}
impl ActionsV4PublicActionRevision {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        definition: impl Into<ActionsV4PublicActionDefinition>,
        id: impl Into<Text>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            definition: definition.into(),
            id: id.into(),
            revision_id: revision_id.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4StandaloneRequestContext "StandaloneRequestContext" {
        0 chirp_ai_context_object "chirpAiContextObject" required = Shaped::blank();
        1 source "source" required = Shaped::blank();
        2 trajectory_id "trajectoryId" optional = None;
    }
}
impl ActionsV4StandaloneRequestContext {
    /// One with all that is required.
    pub fn new(
        chirp_ai_context_object: impl Into<ActionsV4ChirpAiContextObject>,
    ) -> Self {
        Self {
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: StandaloneRequestContextSource::Standalone,
            ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4StringFieldSchema "StringFieldSchema" {
        0 format "format" optional = None;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ActionsV4StringFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicStringPropertyOperationOperationType::String,
            ..Shaped::blank()
        }
    }
    /// Sets `format`.
    pub fn format(
        mut self,
        format: impl Into<ActionsV4StringFieldSchemaFormat>,
    ) -> Self {
        self.format = Some(format.into());
        self
    }
}
impl Default for ActionsV4StringFieldSchema {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ActionsV4StringFieldSchemaFormat "ActionsV4StringFieldSchemaFormat" {
        0 Date "DATE";
        1 DateTime "DATE_TIME";
        2 MonthAndDay "MONTH_AND_DAY";
        3 ObjectCoordinate "OBJECT_COORDINATE";
        4 Time "TIME";
        5 Uri "URI";
    } 6
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
    rest: Rest,
}
crate::runtime::record! {
    AgentRequestContext "AgentRequestContext" {
        0 agent_id "agentId" required = 0;
        1 chirp_ai_context_object "chirpAiContextObject" required = Shaped::blank();
        2 source "source" required = Shaped::blank();
        3 trajectory_id "trajectoryId" optional = None;
    }
}
impl AgentRequestContext {
    /// One with all that is required.
    pub fn new(
        agent_id: impl Into<i64>,
        chirp_ai_context_object: impl Into<ChirpAiContextObject>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: AgentRequestContextSource::Agents,
            ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
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
crate::runtime::enumeration! {
    AgentRequestContextSource "AgentRequestContextSource" {
        0 Agents "AGENTS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ArrayFieldSchema "ArrayFieldSchema" {
        0 items "items" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ArrayFieldSchema {
    /// One with all that is required.
    pub fn new(items: impl Into<ArrayFieldSchemaItems>) -> Self {
        Self {
            items: items.into(),
            r#type: ArrayFieldSchemaType::Array,
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    ArrayFieldSchemaItems "ArrayFieldSchemaItems" {
        0 ArrayFieldSchema "ArrayFieldSchema" Some(("type", &["ARRAY"])), &[];
        1 BooleanFieldSchema "BooleanFieldSchema" Some(("type", &["BOOLEAN"])), &[];
        2 DoubleFieldSchema "DoubleFieldSchema" Some(("type", &["DOUBLE"])), &[];
        3 IntegerFieldSchema "IntegerFieldSchema" Some(("type", &["INTEGER"])), &[];
        4 LongFieldSchema "LongFieldSchema" Some(("type", &["LONG"])), &[];
        5 ObjectFieldSchema "ObjectFieldSchema" Some(("type", &["OBJECT"])), &[];
        6 StringFieldSchema "StringFieldSchema" Some(("type", &["STRING"])), &[];
    } 7
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
crate::runtime::enumeration! {
    ArrayFieldSchemaType "ArrayFieldSchemaType" {
        0 Array "ARRAY";
    } 1
}

/// `BatchInputCallbackCompletionBatchRequest`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputCallbackCompletionBatchRequest {
    /// `inputs`: a list: `CallbackCompletionBatchRequest`.
    pub inputs: Vec<CallbackCompletionBatchRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputCallbackCompletionBatchRequest "BatchInputCallbackCompletionBatchRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputCallbackCompletionBatchRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<CallbackCompletionBatchRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<CallbackCompletionBatchRequest>> From<Vec<T>>
for BatchInputCallbackCompletionBatchRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<CallbackCompletionBatchRequest>, const N: usize> From<[T; N]>
for BatchInputCallbackCompletionBatchRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BooleanFieldSchema`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BooleanFieldSchema {
    /// `type`: `BooleanFieldSchemaType`.
    pub r#type: BooleanFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    BooleanFieldSchema "BooleanFieldSchema" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl BooleanFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: BooleanFieldSchemaType::Boolean,
            ..Shaped::blank()
        }
    }
}
impl Default for BooleanFieldSchema {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    BooleanFieldSchemaType "BooleanFieldSchemaType" {
        0 Boolean "BOOLEAN";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CallbackCompletionBatchRequest "CallbackCompletionBatchRequest" {
        0 callback_id "callbackId" required = Text::EMPTY;
        1 failure_reason_type "failureReasonType" optional = None;
        2 output_fields "outputFields" required = Map::EMPTY;
        3 request_context "requestContext" optional = None;
        4 typed_outputs "typedOutputs" required = Value::Null;
    }
}
impl CallbackCompletionBatchRequest {
    /// One with all that is required.
    pub fn new(
        callback_id: impl Into<Text>,
        output_fields: impl Into<Map<Text>>,
        typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(),
            output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }
    /// Sets `requestContext`.
    pub fn request_context(
        mut self,
        request_context: impl Into<CallbackCompletionRequestContext>,
    ) -> Self {
        self.request_context = Some(request_context.into());
        self
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
crate::runtime::union! {
    CallbackCompletionBatchRequestRequestContext "CallbackCompletionBatchRequestRequestContext" {
        0 AgentRequestContext "AgentRequestContext" Some(("source", &["AGENTS"])), &[];
        1 CopilotRequestContext "CopilotRequestContext" Some(("source", &["COPILOT"])), &[];
        2 StandaloneRequestContext "StandaloneRequestContext" Some(("source", &["STANDALONE"])), &[];
        3 TestRequestContext "TestRequestContext" Some(("source", &["TEST"])), &[];
        4 WorkflowsRequestContext "WorkflowsRequestContext" Some(("source", &["WORKFLOWS"])), &[];
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    CallbackCompletionRequest "CallbackCompletionRequest" {
        0 failure_reason_type "failureReasonType" optional = None;
        1 output_fields "outputFields" required = Map::EMPTY;
        2 request_context "requestContext" optional = None;
        3 typed_outputs "typedOutputs" required = Value::Null;
    }
}
impl CallbackCompletionRequest {
    /// One with all that is required.
    pub fn new(
        output_fields: impl Into<Map<Text>>,
        typed_outputs: impl Into<Value>,
    ) -> Self {
        Self {
            output_fields: output_fields.into(),
            typed_outputs: typed_outputs.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `failureReasonType`.
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<Text>) -> Self {
        self.failure_reason_type = Some(failure_reason_type.into());
        self
    }
    /// Sets `requestContext`.
    pub fn request_context(
        mut self,
        request_context: impl Into<CallbackCompletionRequestContext>,
    ) -> Self {
        self.request_context = Some(request_context.into());
        self
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
crate::runtime::union! {
    CallbackCompletionRequestContext "CallbackCompletionRequestContext" {
        0 AgentRequestContext "AgentRequestContext" Some(("source", &["AGENTS"])), &[];
        1 CopilotRequestContext "CopilotRequestContext" Some(("source", &["COPILOT"])), &[];
        2 StandaloneRequestContext "StandaloneRequestContext" Some(("source", &["STANDALONE"])), &[];
        3 TestRequestContext "TestRequestContext" Some(("source", &["TEST"])), &[];
        4 WorkflowsRequestContext "WorkflowsRequestContext" Some(("source", &["WORKFLOWS"])), &[];
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    ChirpAiContextObject "ChirpAiContextObject" {
        0 application_group "applicationGroup" required = Text::EMPTY;
        1 application_id "applicationId" required = Text::EMPTY;
        2 compliance_ids "complianceIds" optional = None;
        3 feature_id "featureId" optional = None;
        4 inference_id "inferenceId" optional = None;
        5 metadata "metadata" required = Map::EMPTY;
        6 otel_context_holder "otelContextHolder" required = Map::EMPTY;
        7 trajectory_id "trajectoryId" optional = None;
        8 unstructured_sources "unstructuredSources" required = Vec::new();
    }
}
impl ChirpAiContextObject {
    /// One with all that is required.
    pub fn new(
        application_group: impl Into<Text>,
        application_id: impl Into<Text>,
        metadata: impl Into<Map<Text>>,
        otel_context_holder: impl Into<Map<Text>>,
        unstructured_sources: impl IntoIterator<
            Item = impl Into<ChirpAiContextObjectUnstructuredSources>,
        >,
    ) -> Self {
        Self {
            application_group: application_group.into(),
            application_id: application_id.into(),
            metadata: metadata.into(),
            otel_context_holder: otel_context_holder.into(),
            unstructured_sources: unstructured_sources
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `complianceIds`.
    pub fn compliance_ids(mut self, compliance_ids: impl Into<ComplianceIds>) -> Self {
        self.compliance_ids = Some(compliance_ids.into());
        self
    }
    /// Sets `featureId`.
    pub fn feature_id(mut self, feature_id: impl Into<Text>) -> Self {
        self.feature_id = Some(feature_id.into());
        self
    }
    /// Sets `inferenceId`.
    pub fn inference_id(mut self, inference_id: impl Into<Text>) -> Self {
        self.inference_id = Some(inference_id.into());
        self
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}

/// 21 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum ChirpAiContextObjectUnstructuredSources {
    /// `AUDIO_CALL`
    AudioCall,
    /// `CALL_TRANSCRIPT`
    CallTranscript,
    /// `CHAT`
    Chat,
    /// `CUSTOM_CHANNEL_OR_API`
    CustomChannelOrApi,
    /// `DERIVED`
    Derived,
    /// `FACEBOOK_MESSENGER`
    FacebookMessenger,
    /// `FEEDBACK_SURVEY`
    FeedbackSurvey,
    /// `FORMS`
    Forms,
    /// `INVOICE`
    Invoice,
    /// `LOGGED_EMAIL`
    LoggedEmail,
    /// `MANY`
    Many,
    /// `MEETING_TRANSCRIPT`
    MeetingTranscript,
    /// `NONE`
    None,
    /// `NOTE`
    Note,
    /// `OTHER_ATTACHMENT_DOC`
    OtherAttachmentDoc,
    /// `PDF`
    Pdf,
    /// `QUOTE`
    Quote,
    /// `SMS`
    Sms,
    /// `USER_INPUT`
    UserInput,
    /// `VIDEO_CALL`
    VideoCall,
    /// `WHATSAPP`
    Whatsapp,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ChirpAiContextObjectUnstructuredSources "ChirpAiContextObjectUnstructuredSources" {
        0 AudioCall "AUDIO_CALL";
        1 CallTranscript "CALL_TRANSCRIPT";
        2 Chat "CHAT";
        3 CustomChannelOrApi "CUSTOM_CHANNEL_OR_API";
        4 Derived "DERIVED";
        5 FacebookMessenger "FACEBOOK_MESSENGER";
        6 FeedbackSurvey "FEEDBACK_SURVEY";
        7 Forms "FORMS";
        8 Invoice "INVOICE";
        9 LoggedEmail "LOGGED_EMAIL";
        10 Many "MANY";
        11 MeetingTranscript "MEETING_TRANSCRIPT";
        12 None "NONE";
        13 Note "NOTE";
        14 OtherAttachmentDoc "OTHER_ATTACHMENT_DOC";
        15 Pdf "PDF";
        16 Quote "QUOTE";
        17 Sms "SMS";
        18 UserInput "USER_INPUT";
        19 VideoCall "VIDEO_CALL";
        20 Whatsapp "WHATSAPP";
    } 21
}

/// `CollectionResponsePublicActionDefinitionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicActionDefinitionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicActionDefinition`.
    pub results: Vec<PublicActionDefinition>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicActionDefinitionForwardPaging "CollectionResponsePublicActionDefinitionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicActionDefinitionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicActionDefinition>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicActionFunctionIdentifierNoPaging`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CollectionResponsePublicActionFunctionIdentifierNoPaging {
    /// `results`: a list: `PublicActionFunctionIdentifier`.
    pub results: Vec<PublicActionFunctionIdentifier>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicActionFunctionIdentifierNoPaging "CollectionResponsePublicActionFunctionIdentifierNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicActionFunctionIdentifierNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicActionFunctionIdentifier>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicActionRevisionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicActionRevisionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicActionRevision`.
    pub results: Vec<PublicActionRevision>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicActionRevisionForwardPaging "CollectionResponsePublicActionRevisionForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicActionRevisionForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicActionRevision>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ComplianceIds`: 6 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ComplianceIds {
    /// `contactIds`: a list: `ContactId`.
    pub contact_ids: Vec<ContactId>,
    /// `noContactIdReason`: text; may be absent.
    pub no_contact_id_reason: Option<Text>,
    /// `noPortalIdReason`: text; may be absent.
    pub no_portal_id_reason: Option<Text>,
    /// `noUserIdReason`: text; may be absent.
    pub no_user_id_reason: Option<Text>,
    /// `portalIds`: a list: a whole number.
    pub portal_ids: Vec<i64>,
    /// `userIds`: a list: a whole number.
    pub user_ids: Vec<i64>,
    rest: Rest,
}
crate::runtime::record! {
    ComplianceIds "ComplianceIds" {
        0 contact_ids "contactIds" required = Vec::new();
        1 no_contact_id_reason "noContactIdReason" optional = None;
        2 no_portal_id_reason "noPortalIdReason" optional = None;
        3 no_user_id_reason "noUserIdReason" optional = None;
        4 portal_ids "portalIds" required = Vec::new();
        5 user_ids "userIds" required = Vec::new();
    }
}
impl ComplianceIds {
    /// One with all that is required.
    pub fn new(
        contact_ids: impl IntoIterator<Item = impl Into<ContactId>>,
        portal_ids: impl IntoIterator<Item = impl Into<i64>>,
        user_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            contact_ids: contact_ids.into_iter().map(Into::into).collect(),
            portal_ids: portal_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `noContactIdReason`.
    pub fn no_contact_id_reason(
        mut self,
        no_contact_id_reason: impl Into<Text>,
    ) -> Self {
        self.no_contact_id_reason = Some(no_contact_id_reason.into());
        self
    }
    /// Sets `noPortalIdReason`.
    pub fn no_portal_id_reason(mut self, no_portal_id_reason: impl Into<Text>) -> Self {
        self.no_portal_id_reason = Some(no_portal_id_reason.into());
        self
    }
    /// Sets `noUserIdReason`.
    pub fn no_user_id_reason(mut self, no_user_id_reason: impl Into<Text>) -> Self {
        self.no_user_id_reason = Some(no_user_id_reason.into());
        self
    }
}

/// `ContactId`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ContactId {
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `vid`: a whole number; may be absent.
    pub vid: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    ContactId "ContactId" {
        0 email "email" optional = None;
        1 portal_id "portalId" required = 0;
        2 vid "vid" optional = None;
    }
}
impl ContactId {
    /// One with all that is required.
    pub fn new(portal_id: impl Into<i64>) -> Self {
        Self {
            portal_id: portal_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `vid`.
    pub fn vid(mut self, vid: impl Into<i64>) -> Self {
        self.vid = Some(vid.into());
        self
    }
}

/// `CopilotRequestContext`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CopilotRequestContext {
    /// `source`: `CopilotRequestContextSource`.
    pub source: CopilotRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CopilotRequestContext "CopilotRequestContext" {
        0 source "source" required = Shaped::blank();
        1 trajectory_id "trajectoryId" optional = None;
    }
}
impl CopilotRequestContext {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            source: CopilotRequestContextSource::Copilot,
            ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into());
        self
    }
}
impl Default for CopilotRequestContext {
    fn default() -> Self {
        Self::new()
    }
}
