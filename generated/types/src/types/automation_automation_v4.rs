// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiAssociationDataSourceType, ApiBlockedDateMonth, ApiEnrolledArgumentPropertyFilterDataSource,
    ApiEnrolledRecordPropertyFilterDataSource, ApiEnrollmentCriteria, ApiEnrollmentSchedule,
    ApiEnumInputFieldDefinition, ApiEnumerationOutputField, ApiExternalEnumInputFieldDefinition, ApiFlowType,
    ApiInputVariable, ApiListBranchAction, ApiSimpleInputFieldDefinition, ApiSingleConnectionAction, ApiSort,
    ApiStaticBranchAction, ApiStaticDateAnchor, ApiStaticPropertyFilterDataSource, ApiTimeOfDay, ApiTimeWindow,
    ApiUnEnrollmentSetting, ApiWebhookAction, AssociationSpecAssociationCategory, PublicFilterBranches,
};

/// `ApiABTestBranch`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiABTestBranch {
    /// `connection`: `ApiConnection`.
    pub connection: ApiConnection,
    /// `percentage`: a whole number; may be absent.
    pub percentage: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiABTestBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiABTestBranch", kind: Kind::Record(&[
            Member { name: "connection", required: true }, Member { name: "percentage", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { connection: Shaped::blank(), percentage: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.connection, 1 => &self.percentage, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.connection, 1 => &mut self.percentage, _ => &mut self.rest }
    }
}
impl ApiABTestBranch {
    /// With all that is required.
    pub fn new(connection: impl Into<ApiConnection>) -> Self {
        Self { connection: connection.into(), ..Shaped::blank() }
    }
    /// Sets `percentage`.
    pub fn percentage(mut self, percentage: impl Into<i64>) -> Self { self.percentage = Some(percentage.into()); self }
}

/// `ApiABTestBranchAction`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiABTestBranchAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `testBranches`: a list: `ApiABTestBranch`.
    pub test_branches: Vec<ApiABTestBranch>,
    /// `type`: `ApiAbTestBranchActionType`.
    pub r#type: ApiAbTestBranchActionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiABTestBranchAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiABTestBranchAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "testBranches", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { action_id: Text::EMPTY, test_branches: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.action_id, 1 => &self.test_branches, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.test_branches, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiABTestBranchAction {
    /// With all that is required.
    pub fn new(action_id: impl Into<Text>, test_branches: impl IntoIterator<Item = impl Into<ApiABTestBranch>>) -> Self {
        Self {
            action_id: action_id.into(), test_branches: test_branches.into_iter().map(Into::into).collect(),
            r#type: ApiAbTestBranchActionType::AbTestBranch, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiAbTestBranchActionType {
    /// `AB_TEST_BRANCH`
    AbTestBranch,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiAbTestBranchActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAbTestBranchActionType", kind: Kind::Enumeration(&["AB_TEST_BRANCH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AbTestBranch => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbTestBranch, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiActionDataValue`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiActionDataValue {
    /// `actionId`: text.
    pub action_id: Text,
    /// `dataKey`: text.
    pub data_key: Text,
    /// `type`: `ApiActionDataValueType`.
    pub r#type: ApiActionDataValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiActionDataValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionDataValue", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "dataKey", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { action_id: Text::EMPTY, data_key: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.action_id, 1 => &self.data_key, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.action_id, 1 => &mut self.data_key, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiActionDataValue {
    /// With all that is required.
    pub fn new(action_id: impl Into<Text>, data_key: impl Into<Text>) -> Self {
        Self {
            action_id: action_id.into(), data_key: data_key.into(), r#type: ApiActionDataValueType::FieldData,
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiActionDataValueType {
    /// `FIELD_DATA`
    FieldData,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiActionDataValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionDataValueType", kind: Kind::Enumeration(&["FIELD_DATA"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FieldData => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FieldData, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiActionOutputObjectPropertyValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiActionOutputObjectPropertyValue {
    /// `actionOutputPropertyToken`: text.
    pub action_output_property_token: Text,
    /// `type`: `ApiActionOutputObjectPropertyValueType`.
    pub r#type: ApiActionOutputObjectPropertyValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiActionOutputObjectPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionOutputObjectPropertyValue", kind: Kind::Record(&[
            Member { name: "actionOutputPropertyToken", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { action_output_property_token: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.action_output_property_token, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.action_output_property_token, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiActionOutputObjectPropertyValue {
    /// With all that is required.
    pub fn new(action_output_property_token: impl Into<Text>) -> Self {
        Self {
            action_output_property_token: action_output_property_token.into(),
            r#type: ApiActionOutputObjectPropertyValueType::ActionOutputObjectProperty, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiActionOutputObjectPropertyValueType {
    /// `ACTION_OUTPUT_OBJECT_PROPERTY`
    ActionOutputObjectProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiActionOutputObjectPropertyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionOutputObjectPropertyValueType", kind: Kind::Enumeration(&[
            "ACTION_OUTPUT_OBJECT_PROPERTY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ActionOutputObjectProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ActionOutputObjectProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiActionTypeDefinition`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiActionTypeDefinition {
    /// `actionName`: text.
    pub action_name: Text,
    /// `actionTypeId`: text.
    pub action_type_id: Text,
    /// `groupId`: text.
    pub group_id: Text,
    /// `inputFieldDefinitions`: a list: `ApiActionTypeDefinitionInputFieldDefinitions`.
    pub input_field_definitions: Vec<ApiActionTypeDefinitionInputFieldDefinitions>,
    /// `objectTypeIds`: a list: text.
    pub object_type_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiActionTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionTypeDefinition", kind: Kind::Record(&[
            Member { name: "actionName", required: true }, Member { name: "actionTypeId", required: true },
            Member { name: "groupId", required: true }, Member { name: "inputFieldDefinitions", required: true },
            Member { name: "objectTypeIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_name: Text::EMPTY, action_type_id: Text::EMPTY, group_id: Text::EMPTY,
            input_field_definitions: Vec::new(), object_type_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_name, 1 => &self.action_type_id, 2 => &self.group_id,
            3 => &self.input_field_definitions, 4 => &self.object_type_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_name, 1 => &mut self.action_type_id, 2 => &mut self.group_id,
            3 => &mut self.input_field_definitions, 4 => &mut self.object_type_ids, _ => &mut self.rest,
        }
    }
}
impl ApiActionTypeDefinition {
    /// With all that is required.
    pub fn new(
        action_name: impl Into<Text>, action_type_id: impl Into<Text>, group_id: impl Into<Text>,
        input_field_definitions: impl IntoIterator<Item = impl Into<ApiActionTypeDefinitionInputFieldDefinitions>>,
        object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            action_name: action_name.into(), action_type_id: action_type_id.into(), group_id: group_id.into(),
            input_field_definitions: input_field_definitions.into_iter().map(Into::into).collect(),
            object_type_ids: object_type_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 3 alternatives, told apart by `fieldDefinitionType`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub enum ApiActionTypeDefinitionInputFieldDefinitions {
    /// `fieldDefinitionType` is `ENUM`.
    ApiEnumInputFieldDefinition(ApiEnumInputFieldDefinition),
    /// `fieldDefinitionType` is `EXTERNAL_ENUM`.
    ApiExternalEnumInputFieldDefinition(ApiExternalEnumInputFieldDefinition),
    /// `fieldDefinitionType` is `SIMPLE`.
    ApiSimpleInputFieldDefinition(ApiSimpleInputFieldDefinition),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiActionTypeDefinitionInputFieldDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActionTypeDefinitionInputFieldDefinitions", kind: Kind::Union(&[
            Variant { name: "ApiEnumInputFieldDefinition", tag: Some(("fieldDefinitionType", &["ENUM"])), required: &[] },
            Variant { name: "ApiExternalEnumInputFieldDefinition", tag: Some(("fieldDefinitionType", &["EXTERNAL_ENUM"])), required: &[] },
            Variant { name: "ApiSimpleInputFieldDefinition", tag: Some(("fieldDefinitionType", &["SIMPLE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiEnumInputFieldDefinition(value) => (0, value),
            Self::ApiExternalEnumInputFieldDefinition(value) => (1, value),
            Self::ApiSimpleInputFieldDefinition(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiEnumInputFieldDefinition(Shaped::blank()),
            1 => Self::ApiExternalEnumInputFieldDefinition(Shaped::blank()),
            2 => Self::ApiSimpleInputFieldDefinition(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiEnumInputFieldDefinition(value) => value,
            Self::ApiExternalEnumInputFieldDefinition(value) => value,
            Self::ApiSimpleInputFieldDefinition(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ApiEnumInputFieldDefinition> for ApiActionTypeDefinitionInputFieldDefinitions {
    fn from(value: ApiEnumInputFieldDefinition) -> Self {
        Self::ApiEnumInputFieldDefinition(value)
    }
}
impl From<ApiExternalEnumInputFieldDefinition>
for ApiActionTypeDefinitionInputFieldDefinitions {
    fn from(value: ApiExternalEnumInputFieldDefinition) -> Self {
        Self::ApiExternalEnumInputFieldDefinition(value)
    }
}
impl From<ApiSimpleInputFieldDefinition>
for ApiActionTypeDefinitionInputFieldDefinitions {
    fn from(value: ApiSimpleInputFieldDefinition) -> Self {
        Self::ApiSimpleInputFieldDefinition(value)
    }
}

/// 6 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiActions {
    /// `type` is `AB_TEST_BRANCH`.
    ApiABTestBranchAction(ApiABTestBranchAction),
    /// `type` is `CUSTOM_CODE`.
    ApiCustomCodeAction(ApiCustomCodeAction),
    /// `type` is `LIST_BRANCH`.
    ApiListBranchAction(ApiListBranchAction),
    /// `type` is `SINGLE_CONNECTION`.
    ApiSingleConnectionAction(ApiSingleConnectionAction),
    /// `type` is `STATIC_BRANCH`.
    ApiStaticBranchAction(ApiStaticBranchAction),
    /// `type` is `WEBHOOK`.
    ApiWebhookAction(ApiWebhookAction),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiActions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiActions", kind: Kind::Union(&[
            Variant { name: "ApiABTestBranchAction", tag: Some(("type", &["AB_TEST_BRANCH"])), required: &[] },
            Variant { name: "ApiCustomCodeAction", tag: Some(("type", &["CUSTOM_CODE"])), required: &[] },
            Variant { name: "ApiListBranchAction", tag: Some(("type", &["LIST_BRANCH"])), required: &[] },
            Variant { name: "ApiSingleConnectionAction", tag: Some(("type", &["SINGLE_CONNECTION"])), required: &[] },
            Variant { name: "ApiStaticBranchAction", tag: Some(("type", &["STATIC_BRANCH"])), required: &[] },
            Variant { name: "ApiWebhookAction", tag: Some(("type", &["WEBHOOK"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiABTestBranchAction(value) => (0, value), Self::ApiCustomCodeAction(value) => (1, value),
            Self::ApiListBranchAction(value) => (2, value), Self::ApiSingleConnectionAction(value) => (3, value),
            Self::ApiStaticBranchAction(value) => (4, value), Self::ApiWebhookAction(value) => (5, value),
            Self::Unknown(value) => (6, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiABTestBranchAction(Shaped::blank()), 1 => Self::ApiCustomCodeAction(Shaped::blank()),
            2 => Self::ApiListBranchAction(Shaped::blank()), 3 => Self::ApiSingleConnectionAction(Shaped::blank()),
            4 => Self::ApiStaticBranchAction(Shaped::blank()), 5 => Self::ApiWebhookAction(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiABTestBranchAction(value) => value, Self::ApiCustomCodeAction(value) => value,
            Self::ApiListBranchAction(value) => value, Self::ApiSingleConnectionAction(value) => value,
            Self::ApiStaticBranchAction(value) => value, Self::ApiWebhookAction(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ApiABTestBranchAction> for ApiActions {
    fn from(value: ApiABTestBranchAction) -> Self {
        Self::ApiABTestBranchAction(value)
    }
}
impl From<ApiCustomCodeAction> for ApiActions {
    fn from(value: ApiCustomCodeAction) -> Self {
        Self::ApiCustomCodeAction(value)
    }
}
impl From<ApiListBranchAction> for ApiActions {
    fn from(value: ApiListBranchAction) -> Self {
        Self::ApiListBranchAction(value)
    }
}
impl From<ApiSingleConnectionAction> for ApiActions {
    fn from(value: ApiSingleConnectionAction) -> Self {
        Self::ApiSingleConnectionAction(value)
    }
}
impl From<ApiStaticBranchAction> for ApiActions {
    fn from(value: ApiStaticBranchAction) -> Self {
        Self::ApiStaticBranchAction(value)
    }
}
impl From<ApiWebhookAction> for ApiActions {
    fn from(value: ApiWebhookAction) -> Self {
        Self::ApiWebhookAction(value)
    }
}

/// `ApiAppendObjectPropertyValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiAppendObjectPropertyValue {
    /// `appendPropertyName`: text.
    pub append_property_name: Text,
    /// `type`: `ApiAppendObjectPropertyValueType`.
    pub r#type: ApiAppendObjectPropertyValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiAppendObjectPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAppendObjectPropertyValue", kind: Kind::Record(&[
            Member { name: "appendPropertyName", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { append_property_name: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.append_property_name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.append_property_name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiAppendObjectPropertyValue {
    /// With all that is required.
    pub fn new(append_property_name: impl Into<Text>) -> Self {
        Self {
            append_property_name: append_property_name.into(),
            r#type: ApiAppendObjectPropertyValueType::AppendObjectProperty, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiAppendObjectPropertyValueType {
    /// `APPEND_OBJECT_PROPERTY`
    AppendObjectProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiAppendObjectPropertyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAppendObjectPropertyValueType", kind: Kind::Enumeration(&["APPEND_OBJECT_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AppendObjectProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AppendObjectProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiAssociationDataSource`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiAssociationDataSource {
    /// `associationCategory`: `AssociationSpecAssociationCategory`.
    pub association_category: AssociationSpecAssociationCategory,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `sortBy`: `ApiSort`; may be absent.
    pub sort_by: Option<ApiSort>,
    /// `type`: `ApiAssociationDataSourceType`.
    pub r#type: ApiAssociationDataSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiAssociationDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAssociationDataSource", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "sortBy", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Shaped::blank(), association_type_id: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, sort_by: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.name,
            3 => &self.object_type_id, 4 => &self.sort_by, 5 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id, 2 => &mut self.name,
            3 => &mut self.object_type_id, 4 => &mut self.sort_by, 5 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiAssociationDataSource {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>, association_type_id: impl Into<i64>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            r#type: ApiAssociationDataSourceType::Association, ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self { self.sort_by = Some(sort_by.into()); self }
}

/// `ApiAssociationTimestampDataSource`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiAssociationTimestampDataSource {
    /// `associationCategory`: `AssociationSpecAssociationCategory`.
    pub association_category: AssociationSpecAssociationCategory,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `type`: `ApiAssociationTimestampDataSourceType`.
    pub r#type: ApiAssociationTimestampDataSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiAssociationTimestampDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAssociationTimestampDataSource", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_category: Shaped::blank(), association_type_id: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_category, 1 => &self.association_type_id, 2 => &self.name,
            3 => &self.object_type_id, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_category, 1 => &mut self.association_type_id, 2 => &mut self.name,
            3 => &mut self.object_type_id, 4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiAssociationTimestampDataSource {
    /// With all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>, association_type_id: impl Into<i64>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            r#type: ApiAssociationTimestampDataSourceType::AssociationTimestamp, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiAssociationTimestampDataSourceType {
    /// `ASSOCIATION_TIMESTAMP`
    AssociationTimestamp,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiAssociationTimestampDataSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAssociationTimestampDataSourceType", kind: Kind::Enumeration(&["ASSOCIATION_TIMESTAMP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AssociationTimestamp => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AssociationTimestamp, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiAuthKeyWebhookAuthSettings`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiAuthKeyWebhookAuthSettings {
    /// `location`: `ApiAuthKeyWebhookAuthSettingsLocation`.
    pub location: ApiAuthKeyWebhookAuthSettingsLocation,
    /// `name`: text.
    pub name: Text,
    /// `secretName`: text.
    pub secret_name: Text,
    /// `type`: `ApiAuthKeyWebhookAuthSettingsType`.
    pub r#type: ApiAuthKeyWebhookAuthSettingsType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiAuthKeyWebhookAuthSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAuthKeyWebhookAuthSettings", kind: Kind::Record(&[
            Member { name: "location", required: true }, Member { name: "name", required: true },
            Member { name: "secretName", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            location: Shaped::blank(), name: Text::EMPTY, secret_name: Text::EMPTY, r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.location, 1 => &self.name, 2 => &self.secret_name, 3 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.location, 1 => &mut self.name, 2 => &mut self.secret_name, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiAuthKeyWebhookAuthSettings {
    /// With all that is required.
    pub fn new(
        location: impl Into<ApiAuthKeyWebhookAuthSettingsLocation>, name: impl Into<Text>,
        secret_name: impl Into<Text>,
    ) -> Self {
        Self {
            location: location.into(), name: name.into(), secret_name: secret_name.into(),
            r#type: ApiAuthKeyWebhookAuthSettingsType::AuthKey, rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiAuthKeyWebhookAuthSettingsLocation {
    /// `HEADER`
    Header,
    /// `QUERY_PARAM`
    QueryParam,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiAuthKeyWebhookAuthSettingsLocation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAuthKeyWebhookAuthSettingsLocation", kind: Kind::Enumeration(&["HEADER", "QUERY_PARAM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Header => 0, Self::QueryParam => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Header, 1 => Self::QueryParam, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiAuthKeyWebhookAuthSettingsType {
    /// `AUTH_KEY`
    AuthKey,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiAuthKeyWebhookAuthSettingsType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiAuthKeyWebhookAuthSettingsType", kind: Kind::Enumeration(&["AUTH_KEY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AuthKey => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AuthKey, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiBlockedDate`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiBlockedDate {
    /// `dayOfMonth`: a whole number.
    pub day_of_month: i64,
    /// `month`: `ApiBlockedDateMonth`.
    pub month: ApiBlockedDateMonth,
    /// `year`: a whole number; may be absent.
    pub year: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiBlockedDate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiBlockedDate", kind: Kind::Record(&[
            Member { name: "dayOfMonth", required: true }, Member { name: "month", required: true },
            Member { name: "year", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { day_of_month: 0, month: Shaped::blank(), year: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.day_of_month, 1 => &self.month, 2 => &self.year, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.day_of_month, 1 => &mut self.month, 2 => &mut self.year, _ => &mut self.rest }
    }
}
impl ApiBlockedDate {
    /// With all that is required.
    pub fn new(day_of_month: impl Into<i64>, month: impl Into<ApiBlockedDateMonth>) -> Self {
        Self { day_of_month: day_of_month.into(), month: month.into(), ..Shaped::blank() }
    }
    /// Sets `year`.
    pub fn year(mut self, year: impl Into<i64>) -> Self { self.year = Some(year.into()); self }
}

/// `ApiConnection`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiConnection {
    /// `edgeType`: `ApiConnectionEdgeType`.
    pub edge_type: ApiConnectionEdgeType,
    /// `nextActionId`: text.
    pub next_action_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiConnection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiConnection", kind: Kind::Record(&[
            Member { name: "edgeType", required: true }, Member { name: "nextActionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { edge_type: Shaped::blank(), next_action_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.edge_type, 1 => &self.next_action_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.edge_type, 1 => &mut self.next_action_id, _ => &mut self.rest }
    }
}
impl ApiConnection {
    /// With all that is required.
    pub fn new(edge_type: impl Into<ApiConnectionEdgeType>, next_action_id: impl Into<Text>) -> Self {
        Self { edge_type: edge_type.into(), next_action_id: next_action_id.into(), rest: Rest::EMPTY }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiConnectionEdgeType {
    /// `GOTO`
    Goto,
    /// `STANDARD`
    Standard,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiConnectionEdgeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiConnectionEdgeType", kind: Kind::Enumeration(&["GOTO", "STANDARD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Goto => 0, Self::Standard => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Goto, 1 => Self::Standard, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiContactFlow`: 26 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiContactFlow {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
    /// `canEnrollFromSalesforce`: true or false.
    pub can_enroll_from_salesforce: bool,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `crmObjectCreationStatus`: `ApiCrmObjectCreationStatus`.
    pub crm_object_creation_status: ApiCrmObjectCreationStatus,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `dataSources`: a list: `ApiDataSources`.
    pub data_sources: Vec<ApiDataSources>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `enrollmentCriteria`: `ApiEnrollmentCriteria`; may be absent.
    pub enrollment_criteria: Option<ApiEnrollmentCriteria>,
    /// `enrollmentSchedule`: `ApiEnrollmentSchedule`; may be absent.
    pub enrollment_schedule: Option<ApiEnrollmentSchedule>,
    /// `eventAnchor`: `ApiContactFlowEventAnchor`; may be absent.
    pub event_anchor: Option<ApiContactFlowEventAnchor>,
    /// `flowType`: `ApiFlowType`.
    pub flow_type: ApiFlowType,
    /// `goalFilterBranch`: `PublicFilterBranches`; may be absent.
    pub goal_filter_branch: Option<PublicFilterBranches>,
    /// `id`: text.
    pub id: Text,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `nextAvailableActionId`: text.
    pub next_available_action_id: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// `startActionId`: text; may be absent.
    pub start_action_id: Option<Text>,
    /// `suppressionListIds`: a list: a whole number.
    pub suppression_list_ids: Vec<i64>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiContactFlowType`.
    pub r#type: ApiContactFlowType,
    /// `unEnrollmentSetting`: `ApiUnEnrollmentSetting`; may be absent.
    pub un_enrollment_setting: Option<ApiUnEnrollmentSetting>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiContactFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactFlow", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "canEnrollFromSalesforce", required: true }, Member { name: "createdAt", required: true },
            Member { name: "crmObjectCreationStatus", required: true },
            Member { name: "customProperties", required: true }, Member { name: "dataSources", required: true },
            Member { name: "description", required: false }, Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "eventAnchor", required: false },
            Member { name: "flowType", required: true }, Member { name: "goalFilterBranch", required: false },
            Member { name: "id", required: true }, Member { name: "isEnabled", required: true },
            Member { name: "name", required: false }, Member { name: "nextAvailableActionId", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "revisionId", required: true },
            Member { name: "startActionId", required: false }, Member { name: "suppressionListIds", required: true },
            Member { name: "timeWindows", required: true }, Member { name: "type", required: true },
            Member { name: "unEnrollmentSetting", required: false }, Member { name: "updatedAt", required: true },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), can_enroll_from_salesforce: false,
            created_at: DateTime::UNSET, crm_object_creation_status: Shaped::blank(), custom_properties: Map::EMPTY,
            data_sources: Vec::new(), description: None, enrollment_criteria: None, enrollment_schedule: None,
            event_anchor: None, flow_type: Shaped::blank(), goal_filter_branch: None, id: Text::EMPTY,
            is_enabled: false, name: None, next_available_action_id: Text::EMPTY, object_type_id: Text::EMPTY,
            revision_id: Text::EMPTY, start_action_id: None, suppression_list_ids: Vec::new(),
            time_windows: Vec::new(), r#type: Shaped::blank(), un_enrollment_setting: None,
            updated_at: DateTime::UNSET, uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.can_enroll_from_salesforce,
            3 => &self.created_at, 4 => &self.crm_object_creation_status, 5 => &self.custom_properties,
            6 => &self.data_sources, 7 => &self.description, 8 => &self.enrollment_criteria,
            9 => &self.enrollment_schedule, 10 => &self.event_anchor, 11 => &self.flow_type,
            12 => &self.goal_filter_branch, 13 => &self.id, 14 => &self.is_enabled, 15 => &self.name,
            16 => &self.next_available_action_id, 17 => &self.object_type_id, 18 => &self.revision_id,
            19 => &self.start_action_id, 20 => &self.suppression_list_ids, 21 => &self.time_windows,
            22 => &self.r#type, 23 => &self.un_enrollment_setting, 24 => &self.updated_at, 25 => &self.uuid,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.can_enroll_from_salesforce,
            3 => &mut self.created_at, 4 => &mut self.crm_object_creation_status, 5 => &mut self.custom_properties,
            6 => &mut self.data_sources, 7 => &mut self.description, 8 => &mut self.enrollment_criteria,
            9 => &mut self.enrollment_schedule, 10 => &mut self.event_anchor, 11 => &mut self.flow_type,
            12 => &mut self.goal_filter_branch, 13 => &mut self.id, 14 => &mut self.is_enabled, 15 => &mut self.name,
            16 => &mut self.next_available_action_id, 17 => &mut self.object_type_id, 18 => &mut self.revision_id,
            19 => &mut self.start_action_id, 20 => &mut self.suppression_list_ids, 21 => &mut self.time_windows,
            22 => &mut self.r#type, 23 => &mut self.un_enrollment_setting, 24 => &mut self.updated_at,
            25 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiContactFlow {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, can_enroll_from_salesforce: bool,
        created_at: impl Into<DateTime>, crm_object_creation_status: impl Into<ApiCrmObjectCreationStatus>,
        custom_properties: impl Into<Map<Text>>, data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>,
        flow_type: impl Into<ApiFlowType>, id: impl Into<Text>, is_enabled: bool,
        next_available_action_id: impl Into<Text>, object_type_id: impl Into<Text>, revision_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(), can_enroll_from_salesforce,
            created_at: created_at.into(), crm_object_creation_status: crm_object_creation_status.into(),
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(), flow_type: flow_type.into(),
            id: id.into(), is_enabled, next_available_action_id: next_available_action_id.into(),
            object_type_id: object_type_id.into(), revision_id: revision_id.into(),
            suppression_list_ids: suppression_list_ids.into_iter().map(Into::into).collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow, updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `enrollmentCriteria`.
    pub fn enrollment_criteria(mut self, enrollment_criteria: impl Into<ApiEnrollmentCriteria>) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into()); self
    }
    /// Sets `enrollmentSchedule`.
    pub fn enrollment_schedule(mut self, enrollment_schedule: impl Into<ApiEnrollmentSchedule>) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into()); self
    }
    /// Sets `eventAnchor`.
    pub fn event_anchor(mut self, event_anchor: impl Into<ApiContactFlowEventAnchor>) -> Self {
        self.event_anchor = Some(event_anchor.into()); self
    }
    /// Sets `goalFilterBranch`.
    pub fn goal_filter_branch(mut self, goal_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `unEnrollmentSetting`.
    pub fn un_enrollment_setting(mut self, un_enrollment_setting: impl Into<ApiUnEnrollmentSetting>) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
}

/// `ApiContactFlowCreateRequest`: 20 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiContactFlowCreateRequest {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
    /// `canEnrollFromSalesforce`: true or false.
    pub can_enroll_from_salesforce: bool,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `dataSources`: a list: `ApiDataSources`.
    pub data_sources: Vec<ApiDataSources>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `enrollmentCriteria`: `ApiEnrollmentCriteria`; may be absent.
    pub enrollment_criteria: Option<ApiEnrollmentCriteria>,
    /// `enrollmentSchedule`: `ApiEnrollmentSchedule`; may be absent.
    pub enrollment_schedule: Option<ApiEnrollmentSchedule>,
    /// `eventAnchor`: `ApiContactFlowEventAnchor`; may be absent.
    pub event_anchor: Option<ApiContactFlowEventAnchor>,
    /// `flowType`: `ApiFlowType`.
    pub flow_type: ApiFlowType,
    /// `goalFilterBranch`: `PublicFilterBranches`; may be absent.
    pub goal_filter_branch: Option<PublicFilterBranches>,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `startActionId`: text; may be absent.
    pub start_action_id: Option<Text>,
    /// `suppressionListIds`: a list: a whole number.
    pub suppression_list_ids: Vec<i64>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiContactFlowType`.
    pub r#type: ApiContactFlowType,
    /// `unEnrollmentSetting`: `ApiUnEnrollmentSetting`; may be absent.
    pub un_enrollment_setting: Option<ApiUnEnrollmentSetting>,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiContactFlowCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactFlowCreateRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "canEnrollFromSalesforce", required: true },
            Member { name: "customProperties", required: true }, Member { name: "dataSources", required: true },
            Member { name: "description", required: false }, Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "eventAnchor", required: false },
            Member { name: "flowType", required: true }, Member { name: "goalFilterBranch", required: false },
            Member { name: "isEnabled", required: true }, Member { name: "name", required: false },
            Member { name: "objectTypeId", required: true }, Member { name: "startActionId", required: false },
            Member { name: "suppressionListIds", required: true }, Member { name: "timeWindows", required: true },
            Member { name: "type", required: true }, Member { name: "unEnrollmentSetting", required: false },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), can_enroll_from_salesforce: false,
            custom_properties: Map::EMPTY, data_sources: Vec::new(), description: None, enrollment_criteria: None,
            enrollment_schedule: None, event_anchor: None, flow_type: Shaped::blank(), goal_filter_branch: None,
            is_enabled: false, name: None, object_type_id: Text::EMPTY, start_action_id: None,
            suppression_list_ids: Vec::new(), time_windows: Vec::new(), r#type: Shaped::blank(),
            un_enrollment_setting: None, uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.can_enroll_from_salesforce,
            3 => &self.custom_properties, 4 => &self.data_sources, 5 => &self.description,
            6 => &self.enrollment_criteria, 7 => &self.enrollment_schedule, 8 => &self.event_anchor,
            9 => &self.flow_type, 10 => &self.goal_filter_branch, 11 => &self.is_enabled, 12 => &self.name,
            13 => &self.object_type_id, 14 => &self.start_action_id, 15 => &self.suppression_list_ids,
            16 => &self.time_windows, 17 => &self.r#type, 18 => &self.un_enrollment_setting, 19 => &self.uuid,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.can_enroll_from_salesforce,
            3 => &mut self.custom_properties, 4 => &mut self.data_sources, 5 => &mut self.description,
            6 => &mut self.enrollment_criteria, 7 => &mut self.enrollment_schedule, 8 => &mut self.event_anchor,
            9 => &mut self.flow_type, 10 => &mut self.goal_filter_branch, 11 => &mut self.is_enabled,
            12 => &mut self.name, 13 => &mut self.object_type_id, 14 => &mut self.start_action_id,
            15 => &mut self.suppression_list_ids, 16 => &mut self.time_windows, 17 => &mut self.r#type,
            18 => &mut self.un_enrollment_setting, 19 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiContactFlowCreateRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, can_enroll_from_salesforce: bool,
        custom_properties: impl Into<Map<Text>>, data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>,
        flow_type: impl Into<ApiFlowType>, is_enabled: bool, object_type_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(), can_enroll_from_salesforce,
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(), flow_type: flow_type.into(),
            is_enabled, object_type_id: object_type_id.into(),
            suppression_list_ids: suppression_list_ids.into_iter().map(Into::into).collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `enrollmentCriteria`.
    pub fn enrollment_criteria(mut self, enrollment_criteria: impl Into<ApiEnrollmentCriteria>) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into()); self
    }
    /// Sets `enrollmentSchedule`.
    pub fn enrollment_schedule(mut self, enrollment_schedule: impl Into<ApiEnrollmentSchedule>) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into()); self
    }
    /// Sets `eventAnchor`.
    pub fn event_anchor(mut self, event_anchor: impl Into<ApiContactFlowEventAnchor>) -> Self {
        self.event_anchor = Some(event_anchor.into()); self
    }
    /// Sets `goalFilterBranch`.
    pub fn goal_filter_branch(mut self, goal_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `unEnrollmentSetting`.
    pub fn un_enrollment_setting(mut self, un_enrollment_setting: impl Into<ApiUnEnrollmentSetting>) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiContactFlowEventAnchor {
    /// `type` is `CONTACT_PROPERTY_ANCHOR`.
    ApiContactPropertyAnchor(ApiContactPropertyAnchor),
    /// `type` is `STATIC_DATE_ANCHOR`.
    ApiStaticDateAnchor(ApiStaticDateAnchor),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiContactFlowEventAnchor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactFlowEventAnchor", kind: Kind::Union(&[
            Variant { name: "ApiContactPropertyAnchor", tag: Some(("type", &["CONTACT_PROPERTY_ANCHOR"])), required: &[] },
            Variant { name: "ApiStaticDateAnchor", tag: Some(("type", &["STATIC_DATE_ANCHOR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiContactPropertyAnchor(value) => (0, value), Self::ApiStaticDateAnchor(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiContactPropertyAnchor(Shaped::blank()), 1 => Self::ApiStaticDateAnchor(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiContactPropertyAnchor(value) => value, Self::ApiStaticDateAnchor(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ApiContactPropertyAnchor> for ApiContactFlowEventAnchor {
    fn from(value: ApiContactPropertyAnchor) -> Self {
        Self::ApiContactPropertyAnchor(value)
    }
}
impl From<ApiStaticDateAnchor> for ApiContactFlowEventAnchor {
    fn from(value: ApiStaticDateAnchor) -> Self {
        Self::ApiStaticDateAnchor(value)
    }
}

/// `ApiContactFlowPutRequest`: 18 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiContactFlowPutRequest {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
    /// `canEnrollFromSalesforce`: true or false.
    pub can_enroll_from_salesforce: bool,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `enrollmentCriteria`: `ApiEnrollmentCriteria`; may be absent.
    pub enrollment_criteria: Option<ApiEnrollmentCriteria>,
    /// `enrollmentSchedule`: `ApiEnrollmentSchedule`; may be absent.
    pub enrollment_schedule: Option<ApiEnrollmentSchedule>,
    /// `eventAnchor`: `ApiContactFlowEventAnchor`; may be absent.
    pub event_anchor: Option<ApiContactFlowEventAnchor>,
    /// `goalFilterBranch`: `PublicFilterBranches`; may be absent.
    pub goal_filter_branch: Option<PublicFilterBranches>,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// `startActionId`: text; may be absent.
    pub start_action_id: Option<Text>,
    /// `suppressionListIds`: a list: a whole number.
    pub suppression_list_ids: Vec<i64>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiContactFlowType`.
    pub r#type: ApiContactFlowType,
    /// `unEnrollmentSetting`: `ApiUnEnrollmentSetting`; may be absent.
    pub un_enrollment_setting: Option<ApiUnEnrollmentSetting>,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiContactFlowPutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactFlowPutRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "canEnrollFromSalesforce", required: true },
            Member { name: "customProperties", required: true }, Member { name: "description", required: false },
            Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "eventAnchor", required: false },
            Member { name: "goalFilterBranch", required: false }, Member { name: "isEnabled", required: true },
            Member { name: "name", required: false }, Member { name: "revisionId", required: true },
            Member { name: "startActionId", required: false }, Member { name: "suppressionListIds", required: true },
            Member { name: "timeWindows", required: true }, Member { name: "type", required: true },
            Member { name: "unEnrollmentSetting", required: false }, Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), can_enroll_from_salesforce: false,
            custom_properties: Map::EMPTY, description: None, enrollment_criteria: None, enrollment_schedule: None,
            event_anchor: None, goal_filter_branch: None, is_enabled: false, name: None, revision_id: Text::EMPTY,
            start_action_id: None, suppression_list_ids: Vec::new(), time_windows: Vec::new(),
            r#type: Shaped::blank(), un_enrollment_setting: None, uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.can_enroll_from_salesforce,
            3 => &self.custom_properties, 4 => &self.description, 5 => &self.enrollment_criteria,
            6 => &self.enrollment_schedule, 7 => &self.event_anchor, 8 => &self.goal_filter_branch,
            9 => &self.is_enabled, 10 => &self.name, 11 => &self.revision_id, 12 => &self.start_action_id,
            13 => &self.suppression_list_ids, 14 => &self.time_windows, 15 => &self.r#type,
            16 => &self.un_enrollment_setting, 17 => &self.uuid, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.can_enroll_from_salesforce,
            3 => &mut self.custom_properties, 4 => &mut self.description, 5 => &mut self.enrollment_criteria,
            6 => &mut self.enrollment_schedule, 7 => &mut self.event_anchor, 8 => &mut self.goal_filter_branch,
            9 => &mut self.is_enabled, 10 => &mut self.name, 11 => &mut self.revision_id,
            12 => &mut self.start_action_id, 13 => &mut self.suppression_list_ids, 14 => &mut self.time_windows,
            15 => &mut self.r#type, 16 => &mut self.un_enrollment_setting, 17 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiContactFlowPutRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, can_enroll_from_salesforce: bool,
        custom_properties: impl Into<Map<Text>>, is_enabled: bool, revision_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(), can_enroll_from_salesforce,
            custom_properties: custom_properties.into(), is_enabled, revision_id: revision_id.into(),
            suppression_list_ids: suppression_list_ids.into_iter().map(Into::into).collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `enrollmentCriteria`.
    pub fn enrollment_criteria(mut self, enrollment_criteria: impl Into<ApiEnrollmentCriteria>) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into()); self
    }
    /// Sets `enrollmentSchedule`.
    pub fn enrollment_schedule(mut self, enrollment_schedule: impl Into<ApiEnrollmentSchedule>) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into()); self
    }
    /// Sets `eventAnchor`.
    pub fn event_anchor(mut self, event_anchor: impl Into<ApiContactFlowEventAnchor>) -> Self {
        self.event_anchor = Some(event_anchor.into()); self
    }
    /// Sets `goalFilterBranch`.
    pub fn goal_filter_branch(mut self, goal_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `unEnrollmentSetting`.
    pub fn un_enrollment_setting(mut self, un_enrollment_setting: impl Into<ApiUnEnrollmentSetting>) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiContactFlowType {
    /// `CONTACT_FLOW`
    ContactFlow,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiContactFlowType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactFlowType", kind: Kind::Enumeration(&["CONTACT_FLOW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ContactFlow => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ContactFlow, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiContactPropertyAnchor`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiContactPropertyAnchor {
    /// `contactProperty`: text.
    pub contact_property: Text,
    /// `type`: `ApiContactPropertyAnchorType`.
    pub r#type: ApiContactPropertyAnchorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiContactPropertyAnchor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactPropertyAnchor", kind: Kind::Record(&[
            Member { name: "contactProperty", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { contact_property: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_property, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contact_property, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiContactPropertyAnchor {
    /// With all that is required.
    pub fn new(contact_property: impl Into<Text>) -> Self {
        Self {
            contact_property: contact_property.into(), r#type: ApiContactPropertyAnchorType::ContactPropertyAnchor,
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiContactPropertyAnchorType {
    /// `CONTACT_PROPERTY_ANCHOR`
    ContactPropertyAnchor,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiContactPropertyAnchorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiContactPropertyAnchorType", kind: Kind::Enumeration(&["CONTACT_PROPERTY_ANCHOR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ContactPropertyAnchor => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ContactPropertyAnchor, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiCrmObjectCreationStatus {
    /// `COMPLETE`
    Complete,
    /// `PENDING`
    Pending,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiCrmObjectCreationStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCrmObjectCreationStatus", kind: Kind::Enumeration(&["COMPLETE", "PENDING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Complete => 0, Self::Pending => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Complete, 1 => Self::Pending, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiCustomCodeAction`: 8 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiCustomCodeAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// `inputFields`: a list: `ApiInputVariable`.
    pub input_fields: Vec<ApiInputVariable>,
    /// `outputFields`: a list: `ApiCustomCodeActionOutputFields`.
    pub output_fields: Vec<ApiCustomCodeActionOutputFields>,
    /// `runtime`: text.
    pub runtime: Text,
    /// `secretNames`: a list: text.
    pub secret_names: Vec<Text>,
    /// `sourceCode`: text.
    pub source_code: Text,
    /// `type`: `ApiCustomCodeActionType`.
    pub r#type: ApiCustomCodeActionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiCustomCodeAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCustomCodeAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "connection", required: false },
            Member { name: "inputFields", required: true }, Member { name: "outputFields", required: true },
            Member { name: "runtime", required: true }, Member { name: "secretNames", required: true },
            Member { name: "sourceCode", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_id: Text::EMPTY, connection: None, input_fields: Vec::new(), output_fields: Vec::new(),
            runtime: Text::EMPTY, secret_names: Vec::new(), source_code: Text::EMPTY, r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_id, 1 => &self.connection, 2 => &self.input_fields, 3 => &self.output_fields,
            4 => &self.runtime, 5 => &self.secret_names, 6 => &self.source_code, 7 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.connection, 2 => &mut self.input_fields,
            3 => &mut self.output_fields, 4 => &mut self.runtime, 5 => &mut self.secret_names,
            6 => &mut self.source_code, 7 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiCustomCodeAction {
    /// With all that is required.
    pub fn new(
        action_id: impl Into<Text>, input_fields: impl IntoIterator<Item = impl Into<ApiInputVariable>>,
        output_fields: impl IntoIterator<Item = impl Into<ApiCustomCodeActionOutputFields>>,
        runtime: impl Into<Text>, secret_names: impl IntoIterator<Item = impl Into<Text>>,
        source_code: impl Into<Text>,
    ) -> Self {
        Self {
            action_id: action_id.into(), input_fields: input_fields.into_iter().map(Into::into).collect(),
            output_fields: output_fields.into_iter().map(Into::into).collect(), runtime: runtime.into(),
            secret_names: secret_names.into_iter().map(Into::into).collect(), source_code: source_code.into(),
            r#type: ApiCustomCodeActionType::CustomCode, ..Shaped::blank()
        }
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into()); self
    }
}

/// One alternative, told by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiCustomCodeActionOutputFields {
    /// `type` is `ENUMERATION`.
    ApiEnumerationOutputField(ApiEnumerationOutputField),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiCustomCodeActionOutputFields {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCustomCodeActionOutputFields", kind: Kind::Union(&[
            Variant { name: "ApiEnumerationOutputField", tag: Some(("type", &["ENUMERATION"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::ApiEnumerationOutputField(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ApiEnumerationOutputField(Shaped::blank()), _ => Self::Unknown(Value::Null) };
        match self { Self::ApiEnumerationOutputField(value) => value, Self::Unknown(value) => value }
    }
}
impl From<ApiEnumerationOutputField> for ApiCustomCodeActionOutputFields {
    fn from(value: ApiEnumerationOutputField) -> Self {
        Self::ApiEnumerationOutputField(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiCustomCodeActionType {
    /// `CUSTOM_CODE`
    CustomCode,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiCustomCodeActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiCustomCodeActionType", kind: Kind::Enumeration(&["CUSTOM_CODE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CustomCode => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CustomCode, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiDailyEnrollmentSchedule`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiDailyEnrollmentSchedule {
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiDailyEnrollmentScheduleType`.
    pub r#type: ApiDailyEnrollmentScheduleType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiDailyEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDailyEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "timeOfDay", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { time_of_day: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.time_of_day, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.time_of_day, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiDailyEnrollmentSchedule {
    /// With all that is required.
    pub fn new(time_of_day: impl Into<ApiTimeOfDay>) -> Self {
        Self { time_of_day: time_of_day.into(), r#type: ApiDailyEnrollmentScheduleType::Daily, rest: Rest::EMPTY }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiDailyEnrollmentScheduleType {
    /// `DAILY`
    Daily,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiDailyEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDailyEnrollmentScheduleType", kind: Kind::Enumeration(&["DAILY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Daily => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Daily, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 6 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiDataSources {
    /// `type` is `ASSOCIATION`.
    ApiAssociationDataSource(ApiAssociationDataSource),
    /// `type` is `ASSOCIATION_TIMESTAMP`.
    ApiAssociationTimestampDataSource(ApiAssociationTimestampDataSource),
    /// `type` is `DATASET_FIELD_PROPERTY_FILTER`.
    ApiDatasetFieldPropertyFilterDataSource(ApiDatasetFieldPropertyFilterDataSource),
    /// `type` is `ENROLLED_ARGUMENT_PROPERTY_FILTER`.
    ApiEnrolledArgumentPropertyFilterDataSource(
        ApiEnrolledArgumentPropertyFilterDataSource,
    ),
    /// `type` is `ENROLLED_RECORD_PROPERTY_FILTER`.
    ApiEnrolledRecordPropertyFilterDataSource(ApiEnrolledRecordPropertyFilterDataSource),
    /// `type` is `STATIC_PROPERTY_FILTER`.
    ApiStaticPropertyFilterDataSource(ApiStaticPropertyFilterDataSource),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiDataSources {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDataSources", kind: Kind::Union(&[
            Variant { name: "ApiAssociationDataSource", tag: Some(("type", &["ASSOCIATION"])), required: &[] },
            Variant { name: "ApiAssociationTimestampDataSource", tag: Some(("type", &["ASSOCIATION_TIMESTAMP"])), required: &[] },
            Variant { name: "ApiDatasetFieldPropertyFilterDataSource", tag: Some(("type", &["DATASET_FIELD_PROPERTY_FILTER"])), required: &[] },
            Variant { name: "ApiEnrolledArgumentPropertyFilterDataSource", tag: Some(("type", &["ENROLLED_ARGUMENT_PROPERTY_FILTER"])), required: &[] },
            Variant { name: "ApiEnrolledRecordPropertyFilterDataSource", tag: Some(("type", &["ENROLLED_RECORD_PROPERTY_FILTER"])), required: &[] },
            Variant { name: "ApiStaticPropertyFilterDataSource", tag: Some(("type", &["STATIC_PROPERTY_FILTER"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiAssociationDataSource(value) => (0, value),
            Self::ApiAssociationTimestampDataSource(value) => (1, value),
            Self::ApiDatasetFieldPropertyFilterDataSource(value) => (2, value),
            Self::ApiEnrolledArgumentPropertyFilterDataSource(value) => (3, value),
            Self::ApiEnrolledRecordPropertyFilterDataSource(value) => (4, value),
            Self::ApiStaticPropertyFilterDataSource(value) => (5, value), Self::Unknown(value) => (6, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiAssociationDataSource(Shaped::blank()),
            1 => Self::ApiAssociationTimestampDataSource(Shaped::blank()),
            2 => Self::ApiDatasetFieldPropertyFilterDataSource(Shaped::blank()),
            3 => Self::ApiEnrolledArgumentPropertyFilterDataSource(Shaped::blank()),
            4 => Self::ApiEnrolledRecordPropertyFilterDataSource(Shaped::blank()),
            5 => Self::ApiStaticPropertyFilterDataSource(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiAssociationDataSource(value) => value, Self::ApiAssociationTimestampDataSource(value) => value,
            Self::ApiDatasetFieldPropertyFilterDataSource(value) => value,
            Self::ApiEnrolledArgumentPropertyFilterDataSource(value) => value,
            Self::ApiEnrolledRecordPropertyFilterDataSource(value) => value,
            Self::ApiStaticPropertyFilterDataSource(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ApiAssociationDataSource> for ApiDataSources {
    fn from(value: ApiAssociationDataSource) -> Self {
        Self::ApiAssociationDataSource(value)
    }
}
impl From<ApiAssociationTimestampDataSource> for ApiDataSources {
    fn from(value: ApiAssociationTimestampDataSource) -> Self {
        Self::ApiAssociationTimestampDataSource(value)
    }
}
impl From<ApiDatasetFieldPropertyFilterDataSource> for ApiDataSources {
    fn from(value: ApiDatasetFieldPropertyFilterDataSource) -> Self {
        Self::ApiDatasetFieldPropertyFilterDataSource(value)
    }
}
impl From<ApiEnrolledArgumentPropertyFilterDataSource> for ApiDataSources {
    fn from(value: ApiEnrolledArgumentPropertyFilterDataSource) -> Self {
        Self::ApiEnrolledArgumentPropertyFilterDataSource(value)
    }
}
impl From<ApiEnrolledRecordPropertyFilterDataSource> for ApiDataSources {
    fn from(value: ApiEnrolledRecordPropertyFilterDataSource) -> Self {
        Self::ApiEnrolledRecordPropertyFilterDataSource(value)
    }
}
impl From<ApiStaticPropertyFilterDataSource> for ApiDataSources {
    fn from(value: ApiStaticPropertyFilterDataSource) -> Self {
        Self::ApiStaticPropertyFilterDataSource(value)
    }
}

/// `ApiDatasetBasedEnrollmentCriteria`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiDatasetBasedEnrollmentCriteria {
    /// `datasetId`: a whole number.
    pub dataset_id: i64,
    /// `shouldReEnroll`: true or false.
    pub should_re_enroll: bool,
    /// `subviewId`: text; may be absent.
    pub subview_id: Option<Text>,
    /// `type`: `ApiDatasetBasedEnrollmentCriteriaType`.
    pub r#type: ApiDatasetBasedEnrollmentCriteriaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiDatasetBasedEnrollmentCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDatasetBasedEnrollmentCriteria", kind: Kind::Record(&[
            Member { name: "datasetId", required: true }, Member { name: "shouldReEnroll", required: true },
            Member { name: "subviewId", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { dataset_id: 0, should_re_enroll: false, subview_id: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dataset_id, 1 => &self.should_re_enroll, 2 => &self.subview_id, 3 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dataset_id, 1 => &mut self.should_re_enroll, 2 => &mut self.subview_id,
            3 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiDatasetBasedEnrollmentCriteria {
    /// With all that is required.
    pub fn new(dataset_id: impl Into<i64>, should_re_enroll: bool) -> Self {
        Self {
            dataset_id: dataset_id.into(), should_re_enroll, r#type: ApiDatasetBasedEnrollmentCriteriaType::Dataset,
            ..Shaped::blank()
        }
    }
    /// Sets `subviewId`.
    pub fn subview_id(mut self, subview_id: impl Into<Text>) -> Self { self.subview_id = Some(subview_id.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiDatasetBasedEnrollmentCriteriaType {
    /// `DATASET`
    Dataset,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiDatasetBasedEnrollmentCriteriaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDatasetBasedEnrollmentCriteriaType", kind: Kind::Enumeration(&["DATASET"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Dataset => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Dataset, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiDatasetFieldPropertyFilterDataSource`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiDatasetFieldPropertyFilterDataSource {
    /// `datasetFieldName`: text.
    pub dataset_field_name: Text,
    /// `name`: text.
    pub name: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// `sortBy`: `ApiSort`; may be absent.
    pub sort_by: Option<ApiSort>,
    /// `type`: `ApiDatasetFieldPropertyFilterDataSourceType`.
    pub r#type: ApiDatasetFieldPropertyFilterDataSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiDatasetFieldPropertyFilterDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDatasetFieldPropertyFilterDataSource", kind: Kind::Record(&[
            Member { name: "datasetFieldName", required: true }, Member { name: "name", required: true },
            Member { name: "propertyName", required: true }, Member { name: "sortBy", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            dataset_field_name: Text::EMPTY, name: Text::EMPTY, property_name: Text::EMPTY, sort_by: None,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dataset_field_name, 1 => &self.name, 2 => &self.property_name, 3 => &self.sort_by,
            4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dataset_field_name, 1 => &mut self.name, 2 => &mut self.property_name,
            3 => &mut self.sort_by, 4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiDatasetFieldPropertyFilterDataSource {
    /// With all that is required.
    pub fn new(dataset_field_name: impl Into<Text>, name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            dataset_field_name: dataset_field_name.into(), name: name.into(), property_name: property_name.into(),
            r#type: ApiDatasetFieldPropertyFilterDataSourceType::DatasetFieldPropertyFilter, ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self { self.sort_by = Some(sort_by.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiDatasetFieldPropertyFilterDataSourceType {
    /// `DATASET_FIELD_PROPERTY_FILTER`
    DatasetFieldPropertyFilter,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiDatasetFieldPropertyFilterDataSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiDatasetFieldPropertyFilterDataSourceType", kind: Kind::Enumeration(&[
            "DATASET_FIELD_PROPERTY_FILTER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DatasetFieldPropertyFilter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DatasetFieldPropertyFilter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ApiABTestBranch, ApiABTestBranchAction, ApiActionDataValue, ApiActionOutputObjectPropertyValue,
    ApiActionTypeDefinition, ApiActionTypeDefinitionInputFieldDefinitions, ApiActions, ApiAppendObjectPropertyValue,
    ApiAssociationDataSource, ApiAssociationTimestampDataSource, ApiAuthKeyWebhookAuthSettings, ApiBlockedDate,
    ApiConnection, ApiContactFlow, ApiContactFlowCreateRequest, ApiContactFlowEventAnchor, ApiContactFlowPutRequest,
    ApiContactPropertyAnchor, ApiCustomCodeAction, ApiCustomCodeActionOutputFields, ApiDailyEnrollmentSchedule,
    ApiDataSources, ApiDatasetBasedEnrollmentCriteria, ApiDatasetFieldPropertyFilterDataSource,
}

crate::runtime::enumeration_traits! {
    ApiAbTestBranchActionType, ApiActionDataValueType, ApiActionOutputObjectPropertyValueType,
    ApiAppendObjectPropertyValueType, ApiAssociationTimestampDataSourceType, ApiAuthKeyWebhookAuthSettingsLocation,
    ApiAuthKeyWebhookAuthSettingsType, ApiConnectionEdgeType, ApiContactFlowType, ApiContactPropertyAnchorType,
    ApiCrmObjectCreationStatus, ApiCustomCodeActionType, ApiDailyEnrollmentScheduleType,
    ApiDatasetBasedEnrollmentCriteriaType, ApiDatasetFieldPropertyFilterDataSourceType,
}
