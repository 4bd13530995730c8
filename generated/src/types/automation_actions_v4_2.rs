// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum CopilotRequestContextSource {
    /// `COPILOT`
    Copilot,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    CopilotRequestContextSource "CopilotRequestContextSource" {
        0 Copilot "COPILOT";
    } 1
}

/// `DoubleFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct DoubleFieldSchema {
    /// `maximum`: a number; may be absent.
    pub maximum: Option<f64>,
    /// `minimum`: a number; may be absent.
    pub minimum: Option<f64>,
    /// `type`: `DoubleFieldSchemaType`.
    pub r#type: DoubleFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    DoubleFieldSchema "DoubleFieldSchema" {
        0 maximum "maximum" optional = None;
        1 minimum "minimum" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl DoubleFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: DoubleFieldSchemaType::Double,
            ..Shaped::blank()
        }
    }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<f64>) -> Self {
        self.maximum = Some(maximum.into());
        self
    }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<f64>) -> Self {
        self.minimum = Some(minimum.into());
        self
    }
}
impl Default for DoubleFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum DoubleFieldSchemaType {
    /// `DOUBLE`
    Double,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    DoubleFieldSchemaType "DoubleFieldSchemaType" {
        0 Double "DOUBLE";
    } 1
}

/// `FieldTypeDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FieldTypeDefinition {
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
    /// `schema`: `ArrayFieldSchemaItems`.
    pub schema: ArrayFieldSchemaItems,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    /// `useChirp`: true or false.
    pub use_chirp: bool,
    rest: Rest,
}
crate::runtime::record! {
    FieldTypeDefinition "FieldTypeDefinition" {
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
impl FieldTypeDefinition {
    /// One with all that is required.
    pub fn new(
        external_options: bool,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        schema: impl Into<ArrayFieldSchemaItems>,
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

/// 16 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum FieldTypeDefinitionFieldType {
    /// `booleancheckbox`
    Booleancheckbox,
    /// `calculation_equation`
    CalculationEquation,
    /// `calculation_read_time`
    CalculationReadTime,
    /// `calculation_rollup`
    CalculationRollup,
    /// `calculation_score`
    CalculationScore,
    /// `checkbox`
    Checkbox,
    /// `date`
    Date,
    /// `file`
    File,
    /// `html`
    Html,
    /// `number`
    Number,
    /// `phonenumber`
    Phonenumber,
    /// `radio`
    Radio,
    /// `select`
    Select,
    /// `text`
    Text,
    /// `textarea`
    Textarea,
    /// `unknown`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FieldTypeDefinitionFieldType "FieldTypeDefinitionFieldType" {
        0 Booleancheckbox "booleancheckbox";
        1 CalculationEquation "calculation_equation";
        2 CalculationReadTime "calculation_read_time";
        3 CalculationRollup "calculation_rollup";
        4 CalculationScore "calculation_score";
        5 Checkbox "checkbox";
        6 Date "date";
        7 File "file";
        8 Html "html";
        9 Number "number";
        10 Phonenumber "phonenumber";
        11 Radio "radio";
        12 Select "select";
        13 Text "text";
        14 Textarea "textarea";
        15 UnknownValue "unknown";
    } 16
}

/// `IntegerFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct IntegerFieldSchema {
    /// `maximum`: a whole number; may be absent.
    pub maximum: Option<i64>,
    /// `minimum`: a whole number; may be absent.
    pub minimum: Option<i64>,
    /// `type`: `IntegerFieldSchemaType`.
    pub r#type: IntegerFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    IntegerFieldSchema "IntegerFieldSchema" {
        0 maximum "maximum" optional = None;
        1 minimum "minimum" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl IntegerFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: IntegerFieldSchemaType::Integer,
            ..Shaped::blank()
        }
    }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<i64>) -> Self {
        self.maximum = Some(maximum.into());
        self
    }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<i64>) -> Self {
        self.minimum = Some(minimum.into());
        self
    }
}
impl Default for IntegerFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum IntegerFieldSchemaType {
    /// `INTEGER`
    Integer,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IntegerFieldSchemaType "IntegerFieldSchemaType" {
        0 Integer "INTEGER";
    } 1
}

/// `LongFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LongFieldSchema {
    /// `maximum`: a whole number; may be absent.
    pub maximum: Option<i64>,
    /// `minimum`: a whole number; may be absent.
    pub minimum: Option<i64>,
    /// `type`: `LongFieldSchemaType`.
    pub r#type: LongFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    LongFieldSchema "LongFieldSchema" {
        0 maximum "maximum" optional = None;
        1 minimum "minimum" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl LongFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: LongFieldSchemaType::Long,
            ..Shaped::blank()
        }
    }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<i64>) -> Self {
        self.maximum = Some(maximum.into());
        self
    }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<i64>) -> Self {
        self.minimum = Some(minimum.into());
        self
    }
}
impl Default for LongFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum LongFieldSchemaType {
    /// `LONG`
    Long,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LongFieldSchemaType "LongFieldSchemaType" {
        0 Long "LONG";
    } 1
}

/// `ObjectFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ObjectFieldSchema {
    /// `properties`: any JSON.
    pub properties: Value,
    /// `type`: `ObjectFieldSchemaType`.
    pub r#type: ObjectFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    ObjectFieldSchema "ObjectFieldSchema" {
        0 properties "properties" required = Value::Null;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ObjectFieldSchema {
    /// One with all that is required.
    pub fn new(properties: impl Into<Value>) -> Self {
        Self {
            properties: properties.into(),
            r#type: ObjectFieldSchemaType::Object,
            ..Shaped::blank()
        }
    }
}

/// `OutputFieldDefinition`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct OutputFieldDefinition {
    /// `typeDefinition`: `FieldTypeDefinition`.
    pub type_definition: FieldTypeDefinition,
    rest: Rest,
}
crate::runtime::record! {
    OutputFieldDefinition "OutputFieldDefinition" {
        0 type_definition "typeDefinition" required = Shaped::blank();
    }
}
impl OutputFieldDefinition {
    /// One with all that is required.
    pub fn new(type_definition: impl Into<FieldTypeDefinition>) -> Self {
        Self {
            type_definition: type_definition.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicActionDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinition {
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
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    /// `revisionId`: text.
    pub revision_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionDefinition "PublicActionDefinition" {
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
impl PublicActionDefinition {
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
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinitionEgg {
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
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionDefinitionEgg "PublicActionDefinitionEgg" {
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
impl PublicActionDefinitionEgg {
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
        output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>,
    ) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// 2 alternatives, told apart by `dependencyType`.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicActionDefinitionInputFieldDependencies {
    /// `dependencyType` is `CONDITIONAL_SINGLE_FIELD`.
    PublicConditionalSingleFieldDependency(PublicConditionalSingleFieldDependency),
    /// `dependencyType` is `SINGLE_FIELD`.
    PublicSingleFieldDependency(PublicSingleFieldDependency),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicActionDefinitionInputFieldDependencies "PublicActionDefinitionInputFieldDependencies" {
        0 PublicConditionalSingleFieldDependency "PublicConditionalSingleFieldDependency" Some(("dependencyType", &["CONDITIONAL_SINGLE_FIELD"])), &[];
        1 PublicSingleFieldDependency "PublicSingleFieldDependency" Some(("dependencyType", &["SINGLE_FIELD"])), &[];
    } 2
}
impl From<PublicConditionalSingleFieldDependency>
for PublicActionDefinitionInputFieldDependencies {
    fn from(value: PublicConditionalSingleFieldDependency) -> Self {
        Self::PublicConditionalSingleFieldDependency(value)
    }
}
impl From<PublicSingleFieldDependency> for PublicActionDefinitionInputFieldDependencies {
    fn from(value: PublicSingleFieldDependency) -> Self {
        Self::PublicSingleFieldDependency(value)
    }
}

/// `PublicActionDefinitionPatch`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinitionPatch {
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
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false; may be absent.
    pub published: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionDefinitionPatch "PublicActionDefinitionPatch" {
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
impl PublicActionDefinitionPatch {
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
        output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>,
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
impl Default for PublicActionDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicActionDefinitionRequiresObjectRequest`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionDefinitionRequiresObjectRequest {
    /// `requiresObject`: true or false.
    pub requires_object: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionDefinitionRequiresObjectRequest "PublicActionDefinitionRequiresObjectRequest" {
        0 requires_object "requiresObject" required = false;
    }
}
impl PublicActionDefinitionRequiresObjectRequest {
    /// One with all that is required.
    pub fn new(requires_object: bool) -> Self {
        Self {
            requires_object,
            ..Shaped::blank()
        }
    }
}

/// `PublicActionDefinitionRequiresObjectResponse`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionDefinitionRequiresObjectResponse {
    /// `requiresObject`: true or false.
    pub requires_object: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionDefinitionRequiresObjectResponse "PublicActionDefinitionRequiresObjectResponse" {
        0 requires_object "requiresObject" required = false;
    }
}
impl PublicActionDefinitionRequiresObjectResponse {
    /// One with all that is required.
    pub fn new(requires_object: bool) -> Self {
        Self {
            requires_object,
            ..Shaped::blank()
        }
    }
}

/// `PublicActionFunction`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionFunction {
    /// `functionSource`: text.
    pub function_source: Text,
    /// `functionType`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionFunction "PublicActionFunction" {
        0 function_source "functionSource" required = Text::EMPTY;
        1 function_type "functionType" required = Shaped::blank();
        2 id "id" optional = None;
    }
}
impl PublicActionFunction {
    /// One with all that is required.
    pub fn new(
        function_source: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self {
            function_source: function_source.into(),
            function_type: function_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicActionFunctionFunctionType {
    /// `POST_ACTION_EXECUTION`
    PostActionExecution,
    /// `POST_FETCH_OPTIONS`
    PostFetchOptions,
    /// `PRE_ACTION_EXECUTION`
    PreActionExecution,
    /// `PRE_FETCH_OPTIONS`
    PreFetchOptions,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicActionFunctionFunctionType "PublicActionFunctionFunctionType" {
        0 PostActionExecution "POST_ACTION_EXECUTION";
        1 PostFetchOptions "POST_FETCH_OPTIONS";
        2 PreActionExecution "PRE_ACTION_EXECUTION";
        3 PreFetchOptions "PRE_FETCH_OPTIONS";
    } 4
}

/// `PublicActionFunctionIdentifier`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionFunctionIdentifier {
    /// `functionType`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionFunctionIdentifier "PublicActionFunctionIdentifier" {
        0 function_type "functionType" required = Shaped::blank();
        1 id "id" optional = None;
    }
}
impl PublicActionFunctionIdentifier {
    /// One with all that is required.
    pub fn new(function_type: impl Into<PublicActionFunctionFunctionType>) -> Self {
        Self {
            function_type: function_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicActionLabels`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionLabels {
    /// `actionCardContent`: text; may be absent.
    pub action_card_content: Option<Text>,
    /// `actionDescription`: text; may be absent.
    pub action_description: Option<Text>,
    /// `actionName`: text.
    pub action_name: Text,
    /// `appDisplayName`: text; may be absent.
    pub app_display_name: Option<Text>,
    /// `executionRules`: a map by name: text; may be absent.
    pub execution_rules: Option<Map<Text>>,
    /// `inputFieldDescriptions`: a map by name: text; may be absent.
    pub input_field_descriptions: Option<Map<Text>>,
    /// `inputFieldLabels`: a map by name: text; may be absent.
    pub input_field_labels: Option<Map<Text>>,
    /// `inputFieldOptionLabels`: a map by name: a map by name: text; may be absent.
    pub input_field_option_labels: Option<Map<Map<Text>>>,
    /// `outputFieldLabels`: a map by name: text; may be absent.
    pub output_field_labels: Option<Map<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionLabels "PublicActionLabels" {
        0 action_card_content "actionCardContent" optional = None;
        1 action_description "actionDescription" optional = None;
        2 action_name "actionName" required = Text::EMPTY;
        3 app_display_name "appDisplayName" optional = None;
        4 execution_rules "executionRules" optional = None;
        5 input_field_descriptions "inputFieldDescriptions" optional = None;
        6 input_field_labels "inputFieldLabels" optional = None;
        7 input_field_option_labels "inputFieldOptionLabels" optional = None;
        8 output_field_labels "outputFieldLabels" optional = None;
    }
}
impl PublicActionLabels {
    /// One with all that is required.
    pub fn new(action_name: impl Into<Text>) -> Self {
        Self {
            action_name: action_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `actionCardContent`.
    pub fn action_card_content(mut self, action_card_content: impl Into<Text>) -> Self {
        self.action_card_content = Some(action_card_content.into());
        self
    }
    /// Sets `actionDescription`.
    pub fn action_description(mut self, action_description: impl Into<Text>) -> Self {
        self.action_description = Some(action_description.into());
        self
    }
    /// Sets `appDisplayName`.
    pub fn app_display_name(mut self, app_display_name: impl Into<Text>) -> Self {
        self.app_display_name = Some(app_display_name.into());
        self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(mut self, execution_rules: impl Into<Map<Text>>) -> Self {
        self.execution_rules = Some(execution_rules.into());
        self
    }
    /// Sets `inputFieldDescriptions`.
    pub fn input_field_descriptions(
        mut self,
        input_field_descriptions: impl Into<Map<Text>>,
    ) -> Self {
        self.input_field_descriptions = Some(input_field_descriptions.into());
        self
    }
    /// Sets `inputFieldLabels`.
    pub fn input_field_labels(
        mut self,
        input_field_labels: impl Into<Map<Text>>,
    ) -> Self {
        self.input_field_labels = Some(input_field_labels.into());
        self
    }
    /// Sets `inputFieldOptionLabels`.
    pub fn input_field_option_labels(
        mut self,
        input_field_option_labels: impl Into<Map<Map<Text>>>,
    ) -> Self {
        self.input_field_option_labels = Some(input_field_option_labels.into());
        self
    }
    /// Sets `outputFieldLabels`.
    pub fn output_field_labels(
        mut self,
        output_field_labels: impl Into<Map<Text>>,
    ) -> Self {
        self.output_field_labels = Some(output_field_labels.into());
        self
    }
}

/// `PublicActionRevision`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionRevision {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `definition`: `PublicActionDefinition`.
    pub definition: PublicActionDefinition,
    /// `id`: text.
    pub id: Text,
    /// `revisionId`: text.
    pub revision_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicActionRevision "PublicActionRevision" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 definition "definition" required = Shaped::blank();
        2 id "id" required = Text::EMPTY;
        3 revision_id "revisionId" required = Text::EMPTY;
    }
}
impl PublicActionRevision {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        definition: impl Into<PublicActionDefinition>,
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

/// `PublicConditionalSingleFieldDependency`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicConditionalSingleFieldDependency {
    /// `controllingFieldName`: text.
    pub controlling_field_name: Text,
    /// `controllingFieldValue`: text.
    pub controlling_field_value: Text,
    /// `dependencyType`: `PublicConditionalSingleFieldDependencyDependencyType`.
    pub dependency_type: PublicConditionalSingleFieldDependencyDependencyType,
    /// `dependentFieldNames`: a list: text.
    pub dependent_field_names: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicConditionalSingleFieldDependency "PublicConditionalSingleFieldDependency" {
        0 controlling_field_name "controllingFieldName" required = Text::EMPTY;
        1 controlling_field_value "controllingFieldValue" required = Text::EMPTY;
        2 dependency_type "dependencyType" required = Shaped::blank();
        3 dependent_field_names "dependentFieldNames" required = Vec::new();
    }
}
impl PublicConditionalSingleFieldDependency {
    /// One with all that is required.
    pub fn new(
        controlling_field_name: impl Into<Text>,
        controlling_field_value: impl Into<Text>,
        dependent_field_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            controlling_field_name: controlling_field_name.into(),
            controlling_field_value: controlling_field_value.into(),
            dependency_type: PublicConditionalSingleFieldDependencyDependencyType::ConditionalSingleField,
            dependent_field_names: dependent_field_names
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicConditionalSingleFieldDependencyDependencyType {
    /// `CONDITIONAL_SINGLE_FIELD`
    ConditionalSingleField,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConditionalSingleFieldDependencyDependencyType "PublicConditionalSingleFieldDependencyDependencyType" {
        0 ConditionalSingleField "CONDITIONAL_SINGLE_FIELD";
    } 1
}

/// `PublicExecutionTranslationRule`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicExecutionTranslationRule {
    /// `conditions`: a map by name: any JSON.
    pub conditions: Map<Value>,
    /// `labelName`: text.
    pub label_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicExecutionTranslationRule "PublicExecutionTranslationRule" {
        0 conditions "conditions" required = Map::EMPTY;
        1 label_name "labelName" required = Text::EMPTY;
    }
}
impl PublicExecutionTranslationRule {
    /// One with all that is required.
    pub fn new(conditions: impl Into<Map<Value>>, label_name: impl Into<Text>) -> Self {
        Self {
            conditions: conditions.into(),
            label_name: label_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicFieldTypeDefinition`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicFieldTypeDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `PropertyFieldType`; may be absent.
    pub field_type: Option<PropertyFieldType>,
    /// `helpText`: text; may be absent.
    pub help_text: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `PublicOption`.
    pub options: Vec<PublicOption>,
    /// `optionsUrl`: text; may be absent.
    pub options_url: Option<Text>,
    /// `referencedObjectType`: `PublicFieldTypeDefinitionReferencedObjectType`; may be absent.
    pub referenced_object_type: Option<PublicFieldTypeDefinitionReferencedObjectType>,
    /// `type`: `PublicFieldTypeDefinitionType`.
    pub r#type: PublicFieldTypeDefinitionType,
    rest: Rest,
}
crate::runtime::record! {
    PublicFieldTypeDefinition "PublicFieldTypeDefinition" {
        0 description "description" optional = None;
        1 field_type "fieldType" optional = None;
        2 help_text "helpText" optional = None;
        3 label "label" optional = None;
        4 name "name" required = Text::EMPTY;
        5 options "options" required = Vec::new();
        6 options_url "optionsUrl" optional = None;
        7 referenced_object_type "referencedObjectType" optional = None;
        8 r#type "type" required = Shaped::blank();
    }
}
impl PublicFieldTypeDefinition {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<PublicOption>>,
        r#type: impl Into<PublicFieldTypeDefinitionType>,
    ) -> Self {
        Self {
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
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
        referenced_object_type: impl Into<PublicFieldTypeDefinitionReferencedObjectType>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicFieldTypeDefinitionReferencedObjectType {
    /// `OWNER`
    Owner,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFieldTypeDefinitionReferencedObjectType "PublicFieldTypeDefinitionReferencedObjectType" {
        0 Owner "OWNER";
    } 1
}

/// 9 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicFieldTypeDefinitionType {
    /// `bool`
    Bool,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// `enumeration`
    Enumeration,
    /// `json`
    Json,
    /// `number`
    Number,
    /// `object_coordinates`
    ObjectCoordinates,
    /// `phone_number`
    PhoneNumber,
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFieldTypeDefinitionType "PublicFieldTypeDefinitionType" {
        0 Bool "bool";
        1 Date "date";
        2 Datetime "datetime";
        3 Enumeration "enumeration";
        4 Json "json";
        5 Number "number";
        6 ObjectCoordinates "object_coordinates";
        7 PhoneNumber "phone_number";
        8 String "string";
    } 9
}

/// `PublicInputFieldDefinition`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicInputFieldDefinition {
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `supportedValueTypes`: a list: `PublicInputFieldDefinitionSupportedValueTypes`; may be absent.
    pub supported_value_types: Option<
        Vec<PublicInputFieldDefinitionSupportedValueTypes>,
    >,
    /// `typeDefinition`: `PublicFieldTypeDefinition`.
    pub type_definition: PublicFieldTypeDefinition,
    rest: Rest,
}
crate::runtime::record! {
    PublicInputFieldDefinition "PublicInputFieldDefinition" {
        0 is_required "isRequired" required = false;
        1 supported_value_types "supportedValueTypes" optional = None;
        2 type_definition "typeDefinition" required = Shaped::blank();
    }
}
impl PublicInputFieldDefinition {
    /// One with all that is required.
    pub fn new(
        is_required: bool,
        type_definition: impl Into<PublicFieldTypeDefinition>,
    ) -> Self {
        Self {
            is_required,
            type_definition: type_definition.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `supportedValueTypes`.
    pub fn supported_value_types(
        mut self,
        supported_value_types: impl IntoIterator<
            Item = impl Into<PublicInputFieldDefinitionSupportedValueTypes>,
        >,
    ) -> Self {
        self.supported_value_types = Some(
            supported_value_types.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicInputFieldDefinitionSupportedValueTypes {
    /// `OBJECT_PROPERTY`
    ObjectProperty,
    /// `STATIC_VALUE`
    StaticValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicInputFieldDefinitionSupportedValueTypes "PublicInputFieldDefinitionSupportedValueTypes" {
        0 ObjectProperty "OBJECT_PROPERTY";
        1 StaticValue "STATIC_VALUE";
    } 2
}

/// `PublicObjectRequestOptions`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicObjectRequestOptions {
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectRequestOptions "PublicObjectRequestOptions" {
        0 properties "properties" required = Vec::new();
    }
}
impl PublicObjectRequestOptions {
    /// One with all that is required.
    pub fn new(properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            properties: properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicObjectRequestOptions {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicObjectRequestOptions {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicOption`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicOption {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicOption "PublicOption" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 label "label" required = Text::EMPTY;
        3 value "value" required = Text::EMPTY;
    }
}
impl PublicOption {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
}

/// `PublicSingleFieldDependency`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicSingleFieldDependency {
    /// `controllingFieldName`: text.
    pub controlling_field_name: Text,
    /// `dependencyType`: `PublicSingleFieldDependencyDependencyType`.
    pub dependency_type: PublicSingleFieldDependencyDependencyType,
    /// `dependentFieldNames`: a list: text.
    pub dependent_field_names: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSingleFieldDependency "PublicSingleFieldDependency" {
        0 controlling_field_name "controllingFieldName" required = Text::EMPTY;
        1 dependency_type "dependencyType" required = Shaped::blank();
        2 dependent_field_names "dependentFieldNames" required = Vec::new();
    }
}
impl PublicSingleFieldDependency {
    /// One with all that is required.
    pub fn new(
        controlling_field_name: impl Into<Text>,
        dependent_field_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            controlling_field_name: controlling_field_name.into(),
            dependency_type: PublicSingleFieldDependencyDependencyType::SingleField,
            dependent_field_names: dependent_field_names
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicSingleFieldDependencyDependencyType {
    /// `SINGLE_FIELD`
    SingleField,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSingleFieldDependencyDependencyType "PublicSingleFieldDependencyDependencyType" {
        0 SingleField "SINGLE_FIELD";
    } 1
}

/// `StandaloneRequestContext`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StandaloneRequestContext {
    /// `chirpAiContextObject`: `ChirpAiContextObject`.
    pub chirp_ai_context_object: ChirpAiContextObject,
    /// `source`: `StandaloneRequestContextSource`.
    pub source: StandaloneRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    StandaloneRequestContext "StandaloneRequestContext" {
        0 chirp_ai_context_object "chirpAiContextObject" required = Shaped::blank();
        1 source "source" required = Shaped::blank();
        2 trajectory_id "trajectoryId" optional = None;
    }
}
impl StandaloneRequestContext {
    /// One with all that is required.
    pub fn new(chirp_ai_context_object: impl Into<ChirpAiContextObject>) -> Self {
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

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum StandaloneRequestContextSource {
    /// `STANDALONE`
    Standalone,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StandaloneRequestContextSource "StandaloneRequestContextSource" {
        0 Standalone "STANDALONE";
    } 1
}

/// `StringFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringFieldSchema {
    /// `format`: `StringFieldSchemaFormat`; may be absent.
    pub format: Option<StringFieldSchemaFormat>,
    /// `type`: `PublicStringPropertyOperationOperationType`.
    pub r#type: PublicStringPropertyOperationOperationType,
    rest: Rest,
}
crate::runtime::record! {
    StringFieldSchema "StringFieldSchema" {
        0 format "format" optional = None;
        1 r#type "type" required = Shaped::blank();
    }
}
impl StringFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicStringPropertyOperationOperationType::String,
            ..Shaped::blank()
        }
    }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<StringFieldSchemaFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}
impl Default for StringFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum StringFieldSchemaFormat {
    /// `DATE`
    Date,
    /// `DATE_TIME`
    DateTime,
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
    StringFieldSchemaFormat "StringFieldSchemaFormat" {
        0 Date "DATE";
        1 DateTime "DATE_TIME";
        2 ObjectCoordinate "OBJECT_COORDINATE";
        3 Time "TIME";
        4 Uri "URI";
    } 5
}

/// `TestRequestContext`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct TestRequestContext {
    /// `source`: `TestRequestContextSource`.
    pub source: TestRequestContextSource,
    rest: Rest,
}
crate::runtime::record! {
    TestRequestContext "TestRequestContext" {
        0 source "source" required = Shaped::blank();
    }
}
impl TestRequestContext {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            source: TestRequestContextSource::Test,
            ..Shaped::blank()
        }
    }
}
impl Default for TestRequestContext {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum TestRequestContextSource {
    /// `TEST`
    Test,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TestRequestContextSource "TestRequestContextSource" {
        0 Test "TEST";
    } 1
}

/// `UnknownFieldSchema`: one member.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct UnknownFieldSchema {
    /// `type`: `UnknownFieldSchemaType`.
    pub r#type: UnknownFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    UnknownFieldSchema "UnknownFieldSchema" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl UnknownFieldSchema {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: UnknownFieldSchemaType::UnknownValue,
            ..Shaped::blank()
        }
    }
}
impl Default for UnknownFieldSchema {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub enum UnknownFieldSchemaType {
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    UnknownFieldSchemaType "UnknownFieldSchemaType" {
        0 UnknownValue "UNKNOWN";
    } 1
}

/// `WorkflowsRequestContext`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct WorkflowsRequestContext {
    /// `actionExecutionIndexIdentifier`: `ActionExecutionIndexIdentifier`; may be absent.
    pub action_execution_index_identifier: Option<ActionExecutionIndexIdentifier>,
    /// `actionId`: a whole number; may be absent.
    pub action_id: Option<i64>,
    /// `source`: `WorkflowsRequestContextSource`.
    pub source: WorkflowsRequestContextSource,
    /// `workflowId`: a whole number.
    pub workflow_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    WorkflowsRequestContext "WorkflowsRequestContext" {
        0 action_execution_index_identifier "actionExecutionIndexIdentifier" optional = None;
        1 action_id "actionId" optional = None;
        2 source "source" required = Shaped::blank();
        3 workflow_id "workflowId" required = 0;
    }
}
impl WorkflowsRequestContext {
    /// One with all that is required.
    pub fn new(workflow_id: impl Into<i64>) -> Self {
        Self {
            source: WorkflowsRequestContextSource::Workflows,
            workflow_id: workflow_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `actionExecutionIndexIdentifier`.
    pub fn action_execution_index_identifier(
        mut self,
        action_execution_index_identifier: impl Into<ActionExecutionIndexIdentifier>,
    ) -> Self {
        self.action_execution_index_identifier = Some(
            action_execution_index_identifier.into(),
        );
        self
    }
    /// Sets `actionId`.
    pub fn action_id(mut self, action_id: impl Into<i64>) -> Self {
        self.action_id = Some(action_id.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum WorkflowsRequestContextSource {
    /// `WORKFLOWS`
    Workflows,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    WorkflowsRequestContextSource "WorkflowsRequestContextSource" {
        0 Workflows "WORKFLOWS";
    } 1
}
