// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ApiABTestBranch`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiABTestBranch {
    /// `connection`: `ApiConnection`.
    pub connection: ApiConnection,
    /// `percentage`: a whole number; may be absent.
    pub percentage: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    ApiABTestBranch "ApiABTestBranch" {
        0 connection "connection" required = Shaped::blank();
        1 percentage "percentage" optional = None;
    }
}
impl ApiABTestBranch {
    /// One with all that is required.
    pub fn new(connection: impl Into<ApiConnection>) -> Self {
        Self {
            connection: connection.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `percentage`.
    pub fn percentage(mut self, percentage: impl Into<i64>) -> Self {
        self.percentage = Some(percentage.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiABTestBranchAction "ApiABTestBranchAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 test_branches "testBranches" required = Vec::new();
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiABTestBranchAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        test_branches: impl IntoIterator<Item = impl Into<ApiABTestBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            test_branches: test_branches.into_iter().map(Into::into).collect(),
            r#type: ApiAbTestBranchActionType::AbTestBranch,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiAbTestBranchActionType "ApiAbTestBranchActionType" {
        0 AbTestBranch "AB_TEST_BRANCH";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiActionDataValue "ApiActionDataValue" {
        0 action_id "actionId" required = Text::EMPTY;
        1 data_key "dataKey" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiActionDataValue {
    /// One with all that is required.
    pub fn new(action_id: impl Into<Text>, data_key: impl Into<Text>) -> Self {
        Self {
            action_id: action_id.into(),
            data_key: data_key.into(),
            r#type: ApiActionDataValueType::FieldData,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiActionDataValueType "ApiActionDataValueType" {
        0 FieldData "FIELD_DATA";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiActionOutputObjectPropertyValue "ApiActionOutputObjectPropertyValue" {
        0 action_output_property_token "actionOutputPropertyToken" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiActionOutputObjectPropertyValue {
    /// One with all that is required.
    pub fn new(action_output_property_token: impl Into<Text>) -> Self {
        Self {
            action_output_property_token: action_output_property_token.into(),
            r#type: ApiActionOutputObjectPropertyValueType::ActionOutputObjectProperty,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiActionOutputObjectPropertyValueType "ApiActionOutputObjectPropertyValueType" {
        0 ActionOutputObjectProperty "ACTION_OUTPUT_OBJECT_PROPERTY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiActionTypeDefinition "ApiActionTypeDefinition" {
        0 action_name "actionName" required = Text::EMPTY;
        1 action_type_id "actionTypeId" required = Text::EMPTY;
        2 group_id "groupId" required = Text::EMPTY;
        3 input_field_definitions "inputFieldDefinitions" required = Vec::new();
        4 object_type_ids "objectTypeIds" required = Vec::new();
    }
}
impl ApiActionTypeDefinition {
    /// One with all that is required.
    pub fn new(
        action_name: impl Into<Text>,
        action_type_id: impl Into<Text>,
        group_id: impl Into<Text>,
        input_field_definitions: impl IntoIterator<
            Item = impl Into<ApiActionTypeDefinitionInputFieldDefinitions>,
        >,
        object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            action_name: action_name.into(),
            action_type_id: action_type_id.into(),
            group_id: group_id.into(),
            input_field_definitions: input_field_definitions
                .into_iter()
                .map(Into::into)
                .collect(),
            object_type_ids: object_type_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::union! {
    ApiActionTypeDefinitionInputFieldDefinitions "ApiActionTypeDefinitionInputFieldDefinitions" {
        0 ApiEnumInputFieldDefinition "ApiEnumInputFieldDefinition" Some(("fieldDefinitionType", &["ENUM"])), &[];
        1 ApiExternalEnumInputFieldDefinition "ApiExternalEnumInputFieldDefinition" Some(("fieldDefinitionType", &["EXTERNAL_ENUM"])), &[];
        2 ApiSimpleInputFieldDefinition "ApiSimpleInputFieldDefinition" Some(("fieldDefinitionType", &["SIMPLE"])), &[];
    } 3
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
crate::runtime::union! {
    ApiActions "ApiActions" {
        0 ApiABTestBranchAction "ApiABTestBranchAction" Some(("type", &["AB_TEST_BRANCH"])), &[];
        1 ApiCustomCodeAction "ApiCustomCodeAction" Some(("type", &["CUSTOM_CODE"])), &[];
        2 ApiListBranchAction "ApiListBranchAction" Some(("type", &["LIST_BRANCH"])), &[];
        3 ApiSingleConnectionAction "ApiSingleConnectionAction" Some(("type", &["SINGLE_CONNECTION"])), &[];
        4 ApiStaticBranchAction "ApiStaticBranchAction" Some(("type", &["STATIC_BRANCH"])), &[];
        5 ApiWebhookAction "ApiWebhookAction" Some(("type", &["WEBHOOK"])), &[];
    } 6
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
    rest: Rest,
}
crate::runtime::record! {
    ApiAppendObjectPropertyValue "ApiAppendObjectPropertyValue" {
        0 append_property_name "appendPropertyName" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiAppendObjectPropertyValue {
    /// One with all that is required.
    pub fn new(append_property_name: impl Into<Text>) -> Self {
        Self {
            append_property_name: append_property_name.into(),
            r#type: ApiAppendObjectPropertyValueType::AppendObjectProperty,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiAppendObjectPropertyValueType "ApiAppendObjectPropertyValueType" {
        0 AppendObjectProperty "APPEND_OBJECT_PROPERTY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiAssociationDataSource "ApiAssociationDataSource" {
        0 association_category "associationCategory" required = Shaped::blank();
        1 association_type_id "associationTypeId" required = 0;
        2 name "name" required = Text::EMPTY;
        3 object_type_id "objectTypeId" required = Text::EMPTY;
        4 sort_by "sortBy" optional = None;
        5 r#type "type" required = Shaped::blank();
    }
}
impl ApiAssociationDataSource {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>,
        association_type_id: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            r#type: ApiAssociationDataSourceType::Association,
            ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiAssociationTimestampDataSource "ApiAssociationTimestampDataSource" {
        0 association_category "associationCategory" required = Shaped::blank();
        1 association_type_id "associationTypeId" required = 0;
        2 name "name" required = Text::EMPTY;
        3 object_type_id "objectTypeId" required = Text::EMPTY;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiAssociationTimestampDataSource {
    /// One with all that is required.
    pub fn new(
        association_category: impl Into<AssociationSpecAssociationCategory>,
        association_type_id: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_category: association_category.into(),
            association_type_id: association_type_id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            r#type: ApiAssociationTimestampDataSourceType::AssociationTimestamp,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiAssociationTimestampDataSourceType "ApiAssociationTimestampDataSourceType" {
        0 AssociationTimestamp "ASSOCIATION_TIMESTAMP";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiAuthKeyWebhookAuthSettings "ApiAuthKeyWebhookAuthSettings" {
        0 location "location" required = Shaped::blank();
        1 name "name" required = Text::EMPTY;
        2 secret_name "secretName" required = Text::EMPTY;
        3 r#type "type" required = Shaped::blank();
    }
}
impl ApiAuthKeyWebhookAuthSettings {
    /// One with all that is required.
    pub fn new(
        location: impl Into<ApiAuthKeyWebhookAuthSettingsLocation>,
        name: impl Into<Text>,
        secret_name: impl Into<Text>,
    ) -> Self {
        Self {
            location: location.into(),
            name: name.into(),
            secret_name: secret_name.into(),
            r#type: ApiAuthKeyWebhookAuthSettingsType::AuthKey,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiAuthKeyWebhookAuthSettingsLocation "ApiAuthKeyWebhookAuthSettingsLocation" {
        0 Header "HEADER";
        1 QueryParam "QUERY_PARAM";
    } 2
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
crate::runtime::enumeration! {
    ApiAuthKeyWebhookAuthSettingsType "ApiAuthKeyWebhookAuthSettingsType" {
        0 AuthKey "AUTH_KEY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiBlockedDate "ApiBlockedDate" {
        0 day_of_month "dayOfMonth" required = 0;
        1 month "month" required = Shaped::blank();
        2 year "year" optional = None;
    }
}
impl ApiBlockedDate {
    /// One with all that is required.
    pub fn new(
        day_of_month: impl Into<i64>,
        month: impl Into<ApiBlockedDateMonth>,
    ) -> Self {
        Self {
            day_of_month: day_of_month.into(),
            month: month.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `year`.
    pub fn year(mut self, year: impl Into<i64>) -> Self {
        self.year = Some(year.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiConnection "ApiConnection" {
        0 edge_type "edgeType" required = Shaped::blank();
        1 next_action_id "nextActionId" required = Text::EMPTY;
    }
}
impl ApiConnection {
    /// One with all that is required.
    pub fn new(
        edge_type: impl Into<ApiConnectionEdgeType>,
        next_action_id: impl Into<Text>,
    ) -> Self {
        Self {
            edge_type: edge_type.into(),
            next_action_id: next_action_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ApiConnectionEdgeType "ApiConnectionEdgeType" {
        0 Goto "GOTO";
        1 Standard "STANDARD";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ApiContactFlow "ApiContactFlow" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 can_enroll_from_salesforce "canEnrollFromSalesforce" required = false;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 crm_object_creation_status "crmObjectCreationStatus" required = Shaped::blank();
        5 custom_properties "customProperties" required = Map::EMPTY;
        6 data_sources "dataSources" required = Vec::new();
        7 description "description" optional = None;
        8 enrollment_criteria "enrollmentCriteria" optional = None;
        9 enrollment_schedule "enrollmentSchedule" optional = None;
        10 event_anchor "eventAnchor" optional = None;
        11 flow_type "flowType" required = Shaped::blank();
        12 goal_filter_branch "goalFilterBranch" optional = None;
        13 id "id" required = Text::EMPTY;
        14 is_enabled "isEnabled" required = false;
        15 name "name" optional = None;
        16 next_available_action_id "nextAvailableActionId" required = Text::EMPTY;
        17 object_type_id "objectTypeId" required = Text::EMPTY;
        18 revision_id "revisionId" required = Text::EMPTY;
        19 start_action_id "startActionId" optional = None;
        20 suppression_list_ids "suppressionListIds" required = Vec::new();
        21 time_windows "timeWindows" required = Vec::new();
        22 r#type "type" required = Shaped::blank();
        23 un_enrollment_setting "unEnrollmentSetting" optional = None;
        24 updated_at "updatedAt" required = DateTime::UNSET;
        25 uuid "uuid" optional = None;
    }
}
impl ApiContactFlow {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
        can_enroll_from_salesforce: bool,
        created_at: impl Into<DateTime>,
        crm_object_creation_status: impl Into<ApiCrmObjectCreationStatus>,
        custom_properties: impl Into<Map<Text>>,
        data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>,
        flow_type: impl Into<ApiFlowType>,
        id: impl Into<Text>,
        is_enabled: bool,
        next_available_action_id: impl Into<Text>,
        object_type_id: impl Into<Text>,
        revision_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            can_enroll_from_salesforce,
            created_at: created_at.into(),
            crm_object_creation_status: crm_object_creation_status.into(),
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(),
            flow_type: flow_type.into(),
            id: id.into(),
            is_enabled,
            next_available_action_id: next_available_action_id.into(),
            object_type_id: object_type_id.into(),
            revision_id: revision_id.into(),
            suppression_list_ids: suppression_list_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow,
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ApiContactFlowCreateRequest "ApiContactFlowCreateRequest" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 can_enroll_from_salesforce "canEnrollFromSalesforce" required = false;
        3 custom_properties "customProperties" required = Map::EMPTY;
        4 data_sources "dataSources" required = Vec::new();
        5 description "description" optional = None;
        6 enrollment_criteria "enrollmentCriteria" optional = None;
        7 enrollment_schedule "enrollmentSchedule" optional = None;
        8 event_anchor "eventAnchor" optional = None;
        9 flow_type "flowType" required = Shaped::blank();
        10 goal_filter_branch "goalFilterBranch" optional = None;
        11 is_enabled "isEnabled" required = false;
        12 name "name" optional = None;
        13 object_type_id "objectTypeId" required = Text::EMPTY;
        14 start_action_id "startActionId" optional = None;
        15 suppression_list_ids "suppressionListIds" required = Vec::new();
        16 time_windows "timeWindows" required = Vec::new();
        17 r#type "type" required = Shaped::blank();
        18 un_enrollment_setting "unEnrollmentSetting" optional = None;
        19 uuid "uuid" optional = None;
    }
}
impl ApiContactFlowCreateRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
        can_enroll_from_salesforce: bool,
        custom_properties: impl Into<Map<Text>>,
        data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>,
        flow_type: impl Into<ApiFlowType>,
        is_enabled: bool,
        object_type_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            can_enroll_from_salesforce,
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(),
            flow_type: flow_type.into(),
            is_enabled,
            object_type_id: object_type_id.into(),
            suppression_list_ids: suppression_list_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `enrollmentCriteria`.
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<ApiEnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }
    /// Sets `enrollmentSchedule`.
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<ApiEnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }
    /// Sets `eventAnchor`.
    pub fn event_anchor(
        mut self,
        event_anchor: impl Into<ApiContactFlowEventAnchor>,
    ) -> Self {
        self.event_anchor = Some(event_anchor.into());
        self
    }
    /// Sets `goalFilterBranch`.
    pub fn goal_filter_branch(
        mut self,
        goal_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }
    /// Sets `unEnrollmentSetting`.
    pub fn un_enrollment_setting(
        mut self,
        un_enrollment_setting: impl Into<ApiUnEnrollmentSetting>,
    ) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into());
        self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
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
crate::runtime::union! {
    ApiContactFlowEventAnchor "ApiContactFlowEventAnchor" {
        0 ApiContactPropertyAnchor "ApiContactPropertyAnchor" Some(("type", &["CONTACT_PROPERTY_ANCHOR"])), &[];
        1 ApiStaticDateAnchor "ApiStaticDateAnchor" Some(("type", &["STATIC_DATE_ANCHOR"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ApiContactFlowPutRequest "ApiContactFlowPutRequest" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 can_enroll_from_salesforce "canEnrollFromSalesforce" required = false;
        3 custom_properties "customProperties" required = Map::EMPTY;
        4 description "description" optional = None;
        5 enrollment_criteria "enrollmentCriteria" optional = None;
        6 enrollment_schedule "enrollmentSchedule" optional = None;
        7 event_anchor "eventAnchor" optional = None;
        8 goal_filter_branch "goalFilterBranch" optional = None;
        9 is_enabled "isEnabled" required = false;
        10 name "name" optional = None;
        11 revision_id "revisionId" required = Text::EMPTY;
        12 start_action_id "startActionId" optional = None;
        13 suppression_list_ids "suppressionListIds" required = Vec::new();
        14 time_windows "timeWindows" required = Vec::new();
        15 r#type "type" required = Shaped::blank();
        16 un_enrollment_setting "unEnrollmentSetting" optional = None;
        17 uuid "uuid" optional = None;
    }
}
impl ApiContactFlowPutRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
        can_enroll_from_salesforce: bool,
        custom_properties: impl Into<Map<Text>>,
        is_enabled: bool,
        revision_id: impl Into<Text>,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            can_enroll_from_salesforce,
            custom_properties: custom_properties.into(),
            is_enabled,
            revision_id: revision_id.into(),
            suppression_list_ids: suppression_list_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiContactFlowType::ContactFlow,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `enrollmentCriteria`.
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<ApiEnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }
    /// Sets `enrollmentSchedule`.
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<ApiEnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }
    /// Sets `eventAnchor`.
    pub fn event_anchor(
        mut self,
        event_anchor: impl Into<ApiContactFlowEventAnchor>,
    ) -> Self {
        self.event_anchor = Some(event_anchor.into());
        self
    }
    /// Sets `goalFilterBranch`.
    pub fn goal_filter_branch(
        mut self,
        goal_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }
    /// Sets `unEnrollmentSetting`.
    pub fn un_enrollment_setting(
        mut self,
        un_enrollment_setting: impl Into<ApiUnEnrollmentSetting>,
    ) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into());
        self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
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
crate::runtime::enumeration! {
    ApiContactFlowType "ApiContactFlowType" {
        0 ContactFlow "CONTACT_FLOW";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiContactPropertyAnchor "ApiContactPropertyAnchor" {
        0 contact_property "contactProperty" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiContactPropertyAnchor {
    /// One with all that is required.
    pub fn new(contact_property: impl Into<Text>) -> Self {
        Self {
            contact_property: contact_property.into(),
            r#type: ApiContactPropertyAnchorType::ContactPropertyAnchor,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiContactPropertyAnchorType "ApiContactPropertyAnchorType" {
        0 ContactPropertyAnchor "CONTACT_PROPERTY_ANCHOR";
    } 1
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
crate::runtime::enumeration! {
    ApiCrmObjectCreationStatus "ApiCrmObjectCreationStatus" {
        0 Complete "COMPLETE";
        1 Pending "PENDING";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ApiCustomCodeAction "ApiCustomCodeAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 connection "connection" optional = None;
        2 input_fields "inputFields" required = Vec::new();
        3 output_fields "outputFields" required = Vec::new();
        4 runtime "runtime" required = Text::EMPTY;
        5 secret_names "secretNames" required = Vec::new();
        6 source_code "sourceCode" required = Text::EMPTY;
        7 r#type "type" required = Shaped::blank();
    }
}
impl ApiCustomCodeAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        input_fields: impl IntoIterator<Item = impl Into<ApiInputVariable>>,
        output_fields: impl IntoIterator<
            Item = impl Into<ApiCustomCodeActionOutputFields>,
        >,
        runtime: impl Into<Text>,
        secret_names: impl IntoIterator<Item = impl Into<Text>>,
        source_code: impl Into<Text>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            input_fields: input_fields.into_iter().map(Into::into).collect(),
            output_fields: output_fields.into_iter().map(Into::into).collect(),
            runtime: runtime.into(),
            secret_names: secret_names.into_iter().map(Into::into).collect(),
            source_code: source_code.into(),
            r#type: ApiCustomCodeActionType::CustomCode,
            ..Shaped::blank()
        }
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into());
        self
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
crate::runtime::union! {
    ApiCustomCodeActionOutputFields "ApiCustomCodeActionOutputFields" {
        0 ApiEnumerationOutputField "ApiEnumerationOutputField" Some(("type", &["ENUMERATION"])), &[];
    } 1
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
crate::runtime::enumeration! {
    ApiCustomCodeActionType "ApiCustomCodeActionType" {
        0 CustomCode "CUSTOM_CODE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiDailyEnrollmentSchedule "ApiDailyEnrollmentSchedule" {
        0 time_of_day "timeOfDay" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiDailyEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(time_of_day: impl Into<ApiTimeOfDay>) -> Self {
        Self {
            time_of_day: time_of_day.into(),
            r#type: ApiDailyEnrollmentScheduleType::Daily,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ApiDailyEnrollmentScheduleType "ApiDailyEnrollmentScheduleType" {
        0 Daily "DAILY";
    } 1
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
crate::runtime::union! {
    ApiDataSources "ApiDataSources" {
        0 ApiAssociationDataSource "ApiAssociationDataSource" Some(("type", &["ASSOCIATION"])), &[];
        1 ApiAssociationTimestampDataSource "ApiAssociationTimestampDataSource" Some(("type", &["ASSOCIATION_TIMESTAMP"])), &[];
        2 ApiDatasetFieldPropertyFilterDataSource "ApiDatasetFieldPropertyFilterDataSource" Some(("type", &["DATASET_FIELD_PROPERTY_FILTER"])), &[];
        3 ApiEnrolledArgumentPropertyFilterDataSource "ApiEnrolledArgumentPropertyFilterDataSource" Some(("type", &["ENROLLED_ARGUMENT_PROPERTY_FILTER"])), &[];
        4 ApiEnrolledRecordPropertyFilterDataSource "ApiEnrolledRecordPropertyFilterDataSource" Some(("type", &["ENROLLED_RECORD_PROPERTY_FILTER"])), &[];
        5 ApiStaticPropertyFilterDataSource "ApiStaticPropertyFilterDataSource" Some(("type", &["STATIC_PROPERTY_FILTER"])), &[];
    } 6
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
    rest: Rest,
}
crate::runtime::record! {
    ApiDatasetBasedEnrollmentCriteria "ApiDatasetBasedEnrollmentCriteria" {
        0 dataset_id "datasetId" required = 0;
        1 should_re_enroll "shouldReEnroll" required = false;
        2 subview_id "subviewId" optional = None;
        3 r#type "type" required = Shaped::blank();
    }
}
impl ApiDatasetBasedEnrollmentCriteria {
    /// One with all that is required.
    pub fn new(dataset_id: impl Into<i64>, should_re_enroll: bool) -> Self {
        Self {
            dataset_id: dataset_id.into(),
            should_re_enroll,
            r#type: ApiDatasetBasedEnrollmentCriteriaType::Dataset,
            ..Shaped::blank()
        }
    }
    /// Sets `subviewId`.
    pub fn subview_id(mut self, subview_id: impl Into<Text>) -> Self {
        self.subview_id = Some(subview_id.into());
        self
    }
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
crate::runtime::enumeration! {
    ApiDatasetBasedEnrollmentCriteriaType "ApiDatasetBasedEnrollmentCriteriaType" {
        0 Dataset "DATASET";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiDatasetFieldPropertyFilterDataSource "ApiDatasetFieldPropertyFilterDataSource" {
        0 dataset_field_name "datasetFieldName" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 property_name "propertyName" required = Text::EMPTY;
        3 sort_by "sortBy" optional = None;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiDatasetFieldPropertyFilterDataSource {
    /// One with all that is required.
    pub fn new(
        dataset_field_name: impl Into<Text>,
        name: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            dataset_field_name: dataset_field_name.into(),
            name: name.into(),
            property_name: property_name.into(),
            r#type: ApiDatasetFieldPropertyFilterDataSourceType::DatasetFieldPropertyFilter,
            ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
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
crate::runtime::enumeration! {
    ApiDatasetFieldPropertyFilterDataSourceType "ApiDatasetFieldPropertyFilterDataSourceType" {
        0 DatasetFieldPropertyFilter "DATASET_FIELD_PROPERTY_FILTER";
    } 1
}

/// `ApiEnrolledArgumentPropertyFilterDataSource`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEnrolledArgumentPropertyFilterDataSource {
    /// `argumentName`: text.
    pub argument_name: Text,
    /// `name`: text.
    pub name: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// `sortBy`: `ApiSort`; may be absent.
    pub sort_by: Option<ApiSort>,
    /// `type`: `ApiEnrolledArgumentPropertyFilterDataSourceType`.
    pub r#type: ApiEnrolledArgumentPropertyFilterDataSourceType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnrolledArgumentPropertyFilterDataSource "ApiEnrolledArgumentPropertyFilterDataSource" {
        0 argument_name "argumentName" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 property_name "propertyName" required = Text::EMPTY;
        3 sort_by "sortBy" optional = None;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnrolledArgumentPropertyFilterDataSource {
    /// One with all that is required.
    pub fn new(
        argument_name: impl Into<Text>,
        name: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            argument_name: argument_name.into(),
            name: name.into(),
            property_name: property_name.into(),
            r#type: ApiEnrolledArgumentPropertyFilterDataSourceType::EnrolledArgumentPropertyFilter,
            ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrolledArgumentPropertyFilterDataSourceType {
    /// `ENROLLED_ARGUMENT_PROPERTY_FILTER`
    EnrolledArgumentPropertyFilter,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEnrolledArgumentPropertyFilterDataSourceType "ApiEnrolledArgumentPropertyFilterDataSourceType" {
        0 EnrolledArgumentPropertyFilter "ENROLLED_ARGUMENT_PROPERTY_FILTER";
    } 1
}

/// `ApiEnrolledRecordPropertyFilterDataSource`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEnrolledRecordPropertyFilterDataSource {
    /// `name`: text.
    pub name: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// `recordFieldName`: text.
    pub record_field_name: Text,
    /// `sortBy`: `ApiSort`; may be absent.
    pub sort_by: Option<ApiSort>,
    /// `type`: `ApiEnrolledRecordPropertyFilterDataSourceType`.
    pub r#type: ApiEnrolledRecordPropertyFilterDataSourceType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnrolledRecordPropertyFilterDataSource "ApiEnrolledRecordPropertyFilterDataSource" {
        0 name "name" required = Text::EMPTY;
        1 property_name "propertyName" required = Text::EMPTY;
        2 record_field_name "recordFieldName" required = Text::EMPTY;
        3 sort_by "sortBy" optional = None;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnrolledRecordPropertyFilterDataSource {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        property_name: impl Into<Text>,
        record_field_name: impl Into<Text>,
    ) -> Self {
        Self {
            name: name.into(),
            property_name: property_name.into(),
            record_field_name: record_field_name.into(),
            r#type: ApiEnrolledRecordPropertyFilterDataSourceType::EnrolledRecordPropertyFilter,
            ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrolledRecordPropertyFilterDataSourceType {
    /// `ENROLLED_RECORD_PROPERTY_FILTER`
    EnrolledRecordPropertyFilter,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEnrolledRecordPropertyFilterDataSourceType "ApiEnrolledRecordPropertyFilterDataSourceType" {
        0 EnrolledRecordPropertyFilter "ENROLLED_RECORD_PROPERTY_FILTER";
    } 1
}

/// 4 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrollmentCriteria {
    /// `type` is `DATASET`.
    ApiDatasetBasedEnrollmentCriteria(ApiDatasetBasedEnrollmentCriteria),
    /// `type` is `EVENT_BASED`.
    ApiEventBasedEnrollmentCriteria(ApiEventBasedEnrollmentCriteria),
    /// `type` is `LIST_BASED`.
    ApiListBasedEnrollmentCriteria(ApiListBasedEnrollmentCriteria),
    /// `type` is `MANUAL`.
    ApiManualEnrollmentCriteria(ApiManualEnrollmentCriteria),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiEnrollmentCriteria "ApiEnrollmentCriteria" {
        0 ApiDatasetBasedEnrollmentCriteria "ApiDatasetBasedEnrollmentCriteria" Some(("type", &["DATASET"])), &[];
        1 ApiEventBasedEnrollmentCriteria "ApiEventBasedEnrollmentCriteria" Some(("type", &["EVENT_BASED"])), &[];
        2 ApiListBasedEnrollmentCriteria "ApiListBasedEnrollmentCriteria" Some(("type", &["LIST_BASED"])), &[];
        3 ApiManualEnrollmentCriteria "ApiManualEnrollmentCriteria" Some(("type", &["MANUAL"])), &[];
    } 4
}
impl From<ApiDatasetBasedEnrollmentCriteria> for ApiEnrollmentCriteria {
    fn from(value: ApiDatasetBasedEnrollmentCriteria) -> Self {
        Self::ApiDatasetBasedEnrollmentCriteria(value)
    }
}
impl From<ApiEventBasedEnrollmentCriteria> for ApiEnrollmentCriteria {
    fn from(value: ApiEventBasedEnrollmentCriteria) -> Self {
        Self::ApiEventBasedEnrollmentCriteria(value)
    }
}
impl From<ApiListBasedEnrollmentCriteria> for ApiEnrollmentCriteria {
    fn from(value: ApiListBasedEnrollmentCriteria) -> Self {
        Self::ApiListBasedEnrollmentCriteria(value)
    }
}
impl From<ApiManualEnrollmentCriteria> for ApiEnrollmentCriteria {
    fn from(value: ApiManualEnrollmentCriteria) -> Self {
        Self::ApiManualEnrollmentCriteria(value)
    }
}

/// `ApiEnrollmentDatasetColumnValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEnrollmentDatasetColumnValue {
    /// `enrollmentDatasetColumnToken`: text.
    pub enrollment_dataset_column_token: Text,
    /// `type`: `ApiEnrollmentDatasetColumnValueType`.
    pub r#type: ApiEnrollmentDatasetColumnValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnrollmentDatasetColumnValue "ApiEnrollmentDatasetColumnValue" {
        0 enrollment_dataset_column_token "enrollmentDatasetColumnToken" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnrollmentDatasetColumnValue {
    /// One with all that is required.
    pub fn new(enrollment_dataset_column_token: impl Into<Text>) -> Self {
        Self {
            enrollment_dataset_column_token: enrollment_dataset_column_token.into(),
            r#type: ApiEnrollmentDatasetColumnValueType::EnrollmentDatasetColumn,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrollmentDatasetColumnValueType {
    /// `ENROLLMENT_DATASET_COLUMN`
    EnrollmentDatasetColumn,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEnrollmentDatasetColumnValueType "ApiEnrollmentDatasetColumnValueType" {
        0 EnrollmentDatasetColumn "ENROLLMENT_DATASET_COLUMN";
    } 1
}

/// `ApiEnrollmentEventPropertyValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEnrollmentEventPropertyValue {
    /// `enrollmentEventPropertyToken`: text.
    pub enrollment_event_property_token: Text,
    /// `type`: `ApiEnrollmentEventPropertyValueType`.
    pub r#type: ApiEnrollmentEventPropertyValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnrollmentEventPropertyValue "ApiEnrollmentEventPropertyValue" {
        0 enrollment_event_property_token "enrollmentEventPropertyToken" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnrollmentEventPropertyValue {
    /// One with all that is required.
    pub fn new(enrollment_event_property_token: impl Into<Text>) -> Self {
        Self {
            enrollment_event_property_token: enrollment_event_property_token.into(),
            r#type: ApiEnrollmentEventPropertyValueType::EnrollmentEventProperty,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrollmentEventPropertyValueType {
    /// `ENROLLMENT_EVENT_PROPERTY`
    EnrollmentEventProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEnrollmentEventPropertyValueType "ApiEnrollmentEventPropertyValueType" {
        0 EnrollmentEventProperty "ENROLLMENT_EVENT_PROPERTY";
    } 1
}

/// 6 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEnrollmentSchedule {
    /// `type` is `DAILY`.
    ApiDailyEnrollmentSchedule(ApiDailyEnrollmentSchedule),
    /// `type` is `MONTHLY_RELATIVE_DAYS`.
    ApiMonthlyRelativeDaysEnrollmentSchedule(ApiMonthlyRelativeDaysEnrollmentSchedule),
    /// `type` is `MONTHLY_SPECIFIC_DAYS`.
    ApiMonthlySpecificDaysEnrollmentSchedule(ApiMonthlySpecificDaysEnrollmentSchedule),
    /// `type` is `PROPERTY_BASED`.
    ApiPropertyBasedEnrollmentSchedule(ApiPropertyBasedEnrollmentSchedule),
    /// `type` is `WEEKLY`.
    ApiWeeklyEnrollmentSchedule(ApiWeeklyEnrollmentSchedule),
    /// `type` is `YEARLY`.
    ApiYearlyEnrollmentSchedule(ApiYearlyEnrollmentSchedule),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiEnrollmentSchedule "ApiEnrollmentSchedule" {
        0 ApiDailyEnrollmentSchedule "ApiDailyEnrollmentSchedule" Some(("type", &["DAILY"])), &[];
        1 ApiMonthlyRelativeDaysEnrollmentSchedule "ApiMonthlyRelativeDaysEnrollmentSchedule" Some(("type", &["MONTHLY_RELATIVE_DAYS"])), &[];
        2 ApiMonthlySpecificDaysEnrollmentSchedule "ApiMonthlySpecificDaysEnrollmentSchedule" Some(("type", &["MONTHLY_SPECIFIC_DAYS"])), &[];
        3 ApiPropertyBasedEnrollmentSchedule "ApiPropertyBasedEnrollmentSchedule" Some(("type", &["PROPERTY_BASED"])), &[];
        4 ApiWeeklyEnrollmentSchedule "ApiWeeklyEnrollmentSchedule" Some(("type", &["WEEKLY"])), &[];
        5 ApiYearlyEnrollmentSchedule "ApiYearlyEnrollmentSchedule" Some(("type", &["YEARLY"])), &[];
    } 6
}
impl From<ApiDailyEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiDailyEnrollmentSchedule) -> Self {
        Self::ApiDailyEnrollmentSchedule(value)
    }
}
impl From<ApiMonthlyRelativeDaysEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiMonthlyRelativeDaysEnrollmentSchedule) -> Self {
        Self::ApiMonthlyRelativeDaysEnrollmentSchedule(value)
    }
}
impl From<ApiMonthlySpecificDaysEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiMonthlySpecificDaysEnrollmentSchedule) -> Self {
        Self::ApiMonthlySpecificDaysEnrollmentSchedule(value)
    }
}
impl From<ApiPropertyBasedEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiPropertyBasedEnrollmentSchedule) -> Self {
        Self::ApiPropertyBasedEnrollmentSchedule(value)
    }
}
impl From<ApiWeeklyEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiWeeklyEnrollmentSchedule) -> Self {
        Self::ApiWeeklyEnrollmentSchedule(value)
    }
}
impl From<ApiYearlyEnrollmentSchedule> for ApiEnrollmentSchedule {
    fn from(value: ApiYearlyEnrollmentSchedule) -> Self {
        Self::ApiYearlyEnrollmentSchedule(value)
    }
}

/// `ApiEnumInputFieldDefinition`: 7 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiEnumInputFieldDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldDefinitionType`: `ApiEnumInputFieldDefinitionFieldDefinitionType`.
    pub field_definition_type: ApiEnumInputFieldDefinitionFieldDefinitionType,
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `ActionsV4Option`.
    pub options: Vec<ActionsV4Option>,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnumInputFieldDefinition "ApiEnumInputFieldDefinition" {
        0 description "description" optional = None;
        1 field_definition_type "fieldDefinitionType" required = Shaped::blank();
        2 is_required "isRequired" required = false;
        3 label "label" optional = None;
        4 name "name" required = Text::EMPTY;
        5 options "options" required = Vec::new();
        6 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnumInputFieldDefinition {
    /// One with all that is required.
    pub fn new(
        is_required: bool,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        r#type: impl Into<FieldTypeDefinitionType>,
    ) -> Self {
        Self {
            field_definition_type: ApiEnumInputFieldDefinitionFieldDefinitionType::Enum,
            is_required,
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub enum ApiEnumInputFieldDefinitionFieldDefinitionType {
    /// `ENUM`
    Enum,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEnumInputFieldDefinitionFieldDefinitionType "ApiEnumInputFieldDefinitionFieldDefinitionType" {
        0 Enum "ENUM";
    } 1
}

/// `ApiEnumerationOutputField`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEnumerationOutputField {
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: text.
    pub options: Vec<Text>,
    /// `type`: `PublicEnumerationPropertyOperationOperationType`.
    pub r#type: PublicEnumerationPropertyOperationOperationType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEnumerationOutputField "ApiEnumerationOutputField" {
        0 name "name" required = Text::EMPTY;
        1 options "options" required = Vec::new();
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiEnumerationOutputField {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: PublicEnumerationPropertyOperationOperationType::Enumeration,
            ..Shaped::blank()
        }
    }
}
