// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ApiEventBasedEnrollmentCriteria`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiEventBasedEnrollmentCriteria {
    /// `eventFilterBranches`: a list: `PublicUnifiedEventsFilterBranch`.
    pub event_filter_branches: Vec<PublicUnifiedEventsFilterBranch>,
    /// `listMembershipFilterBranches`: a list: `PublicFilterBranches`.
    pub list_membership_filter_branches: Vec<PublicFilterBranches>,
    /// `refinementCriteria`: `PublicFilterBranches`; may be absent.
    pub refinement_criteria: Option<PublicFilterBranches>,
    /// `shouldReEnroll`: true or false.
    pub should_re_enroll: bool,
    /// `type`: `ApiEventBasedEnrollmentCriteriaType`.
    pub r#type: ApiEventBasedEnrollmentCriteriaType,
    rest: Rest,
}
crate::runtime::record! {
    ApiEventBasedEnrollmentCriteria "ApiEventBasedEnrollmentCriteria" {
        0 event_filter_branches "eventFilterBranches" required = Vec::new();
        1 list_membership_filter_branches "listMembershipFilterBranches" required = Vec::new();
        2 refinement_criteria "refinementCriteria" optional = None;
        3 should_re_enroll "shouldReEnroll" required = false;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiEventBasedEnrollmentCriteria {
    /// One with all that is required.
    pub fn new(
        event_filter_branches: impl IntoIterator<
            Item = impl Into<PublicUnifiedEventsFilterBranch>,
        >,
        list_membership_filter_branches: impl IntoIterator<
            Item = impl Into<PublicFilterBranches>,
        >,
        should_re_enroll: bool,
    ) -> Self {
        Self {
            event_filter_branches: event_filter_branches
                .into_iter()
                .map(Into::into)
                .collect(),
            list_membership_filter_branches: list_membership_filter_branches
                .into_iter()
                .map(Into::into)
                .collect(),
            should_re_enroll,
            r#type: ApiEventBasedEnrollmentCriteriaType::EventBased,
            ..Shaped::blank()
        }
    }
    /// Sets `refinementCriteria`.
    pub fn refinement_criteria(
        mut self,
        refinement_criteria: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.refinement_criteria = Some(refinement_criteria.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiEventBasedEnrollmentCriteriaType {
    /// `EVENT_BASED`
    EventBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiEventBasedEnrollmentCriteriaType "ApiEventBasedEnrollmentCriteriaType" {
        0 EventBased "EVENT_BASED";
    } 1
}

/// `ApiExternalEnumInputFieldDefinition`: 7 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiExternalEnumInputFieldDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldDefinitionType`: `ApiExternalEnumInputFieldDefinitionFieldDefinitionType`.
    pub field_definition_type: ApiExternalEnumInputFieldDefinitionFieldDefinitionType,
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `optionsUrl`: text; may be absent.
    pub options_url: Option<Text>,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    rest: Rest,
}
crate::runtime::record! {
    ApiExternalEnumInputFieldDefinition "ApiExternalEnumInputFieldDefinition" {
        0 description "description" optional = None;
        1 field_definition_type "fieldDefinitionType" required = Shaped::blank();
        2 is_required "isRequired" required = false;
        3 label "label" optional = None;
        4 name "name" required = Text::EMPTY;
        5 options_url "optionsUrl" optional = None;
        6 r#type "type" required = Shaped::blank();
    }
}
impl ApiExternalEnumInputFieldDefinition {
    /// One with all that is required.
    pub fn new(
        is_required: bool,
        name: impl Into<Text>,
        r#type: impl Into<FieldTypeDefinitionType>,
    ) -> Self {
        Self {
            field_definition_type: ApiExternalEnumInputFieldDefinitionFieldDefinitionType::ExternalEnum,
            is_required,
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub enum ApiExternalEnumInputFieldDefinitionFieldDefinitionType {
    /// `EXTERNAL_ENUM`
    ExternalEnum,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiExternalEnumInputFieldDefinitionFieldDefinitionType "ApiExternalEnumInputFieldDefinitionFieldDefinitionType" {
        0 ExternalEnum "EXTERNAL_ENUM";
    } 1
}

/// `ApiFetchedObjectPropertyValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFetchedObjectPropertyValue {
    /// `propertyToken`: text.
    pub property_token: Text,
    /// `type`: `ApiFetchedObjectPropertyValueType`.
    pub r#type: ApiFetchedObjectPropertyValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiFetchedObjectPropertyValue "ApiFetchedObjectPropertyValue" {
        0 property_token "propertyToken" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiFetchedObjectPropertyValue {
    /// One with all that is required.
    pub fn new(property_token: impl Into<Text>) -> Self {
        Self {
            property_token: property_token.into(),
            r#type: ApiFetchedObjectPropertyValueType::FetchedObjectProperty,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFetchedObjectPropertyValueType {
    /// `FETCHED_OBJECT_PROPERTY`
    FetchedObjectProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiFetchedObjectPropertyValueType "ApiFetchedObjectPropertyValueType" {
        0 FetchedObjectProperty "FETCHED_OBJECT_PROPERTY";
    } 1
}

/// `ApiFlow`: 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlow {
    /// `type` is `CONTACT_FLOW`.
    ApiContactFlow(ApiContactFlow),
    /// `type` is `PLATFORM_FLOW`.
    ApiPlatformFlow(ApiPlatformFlow),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlow "ApiFlow" {
        0 ApiContactFlow "ApiContactFlow" Some(("type", &["CONTACT_FLOW"])), &[];
        1 ApiPlatformFlow "ApiPlatformFlow" Some(("type", &["PLATFORM_FLOW"])), &[];
    } 2
}

/// `ApiFlowBatchFetchFlowIdCoordinate`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchFetchFlowIdCoordinate {
    /// `flowId`: text.
    pub flow_id: Text,
    /// `type`: `ApiFlowBatchFetchType`.
    pub r#type: ApiFlowBatchFetchType,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowBatchFetchFlowIdCoordinate "ApiFlowBatchFetchFlowIdCoordinate" {
        0 flow_id "flowId" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiFlowBatchFetchFlowIdCoordinate {
    /// One with all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self {
        Self {
            flow_id: flow_id.into(),
            r#type: ApiFlowBatchFetchType::FlowId,
            ..Shaped::blank()
        }
    }
}

/// `ApiFlowBatchFetchMigrationFlowIdCoordinate`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchFetchMigrationFlowIdCoordinate {
    /// `flowId`: text; may be absent.
    pub flow_id: Option<Text>,
    /// `type`: `ApiFlowBatchFetchType`.
    pub r#type: ApiFlowBatchFetchType,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowBatchFetchMigrationFlowIdCoordinate "ApiFlowBatchFetchMigrationFlowIdCoordinate" {
        0 flow_id "flowId" optional = None;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiFlowBatchFetchMigrationFlowIdCoordinate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: ApiFlowBatchFetchType::FlowId,
            ..Shaped::blank()
        }
    }
    /// Sets `flowId`.
    pub fn flow_id(mut self, flow_id: impl Into<Text>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}
impl Default for ApiFlowBatchFetchMigrationFlowIdCoordinate {
    fn default() -> Self {
        Self::new()
    }
}

/// `ApiFlowBatchFetchMigrationWorkflowIdCoordinate`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    /// `type`: `ApiFlowBatchFetchMigrationWorkflowIdCoordinateType`.
    pub r#type: ApiFlowBatchFetchMigrationWorkflowIdCoordinateType,
    /// `workflowId`: text; may be absent.
    pub workflow_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowBatchFetchMigrationWorkflowIdCoordinate "ApiFlowBatchFetchMigrationWorkflowIdCoordinate" {
        0 r#type "type" required = Shaped::blank();
        1 workflow_id "workflowId" optional = None;
    }
}
impl ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: ApiFlowBatchFetchMigrationWorkflowIdCoordinateType::WorkflowId,
            ..Shaped::blank()
        }
    }
    /// Sets `workflowId`.
    pub fn workflow_id(mut self, workflow_id: impl Into<Text>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }
}
impl Default for ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowBatchFetchMigrationWorkflowIdCoordinateType {
    /// `WORKFLOW_ID`
    WorkflowId,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiFlowBatchFetchMigrationWorkflowIdCoordinateType "ApiFlowBatchFetchMigrationWorkflowIdCoordinateType" {
        0 WorkflowId "WORKFLOW_ID";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowBatchFetchType {
    /// `FLOW_ID`
    FlowId,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiFlowBatchFetchType "ApiFlowBatchFetchType" {
        0 FlowId "FLOW_ID";
    } 1
}

/// `ApiFlowBatchInput`: one member.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchInput {
    /// `inputs`: a list: `ApiFlowBatchInputInputs`.
    pub inputs: Vec<ApiFlowBatchInputInputs>,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowBatchInput "ApiFlowBatchInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl ApiFlowBatchInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<ApiFlowBatchInputInputs>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ApiFlowBatchInputInputs>> From<Vec<T>> for ApiFlowBatchInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ApiFlowBatchInputInputs>, const N: usize> From<[T; N]>
for ApiFlowBatchInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// One alternative, told by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowBatchInputInputs {
    /// `type` is `FLOW_ID`.
    ApiFlowBatchFetchFlowIdCoordinate(ApiFlowBatchFetchFlowIdCoordinate),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlowBatchInputInputs "ApiFlowBatchInputInputs" {
        0 ApiFlowBatchFetchFlowIdCoordinate "ApiFlowBatchFetchFlowIdCoordinate" Some(("type", &["FLOW_ID"])), &[];
    } 1
}
impl From<ApiFlowBatchFetchFlowIdCoordinate> for ApiFlowBatchInputInputs {
    fn from(value: ApiFlowBatchFetchFlowIdCoordinate) -> Self {
        Self::ApiFlowBatchFetchFlowIdCoordinate(value)
    }
}

/// `ApiFlowBatchMigrationInput`: one member.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchMigrationInput {
    /// `inputs`: a list: `ApiFlowBatchMigrationInputInputs`.
    pub inputs: Vec<ApiFlowBatchMigrationInputInputs>,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowBatchMigrationInput "ApiFlowBatchMigrationInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl ApiFlowBatchMigrationInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<ApiFlowBatchMigrationInputInputs>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ApiFlowBatchMigrationInputInputs>> From<Vec<T>>
for ApiFlowBatchMigrationInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ApiFlowBatchMigrationInputInputs>, const N: usize> From<[T; N]>
for ApiFlowBatchMigrationInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowBatchMigrationInputInputs {
    /// `type` is `FLOW_ID`.
    ApiFlowBatchFetchMigrationFlowIdCoordinate(
        ApiFlowBatchFetchMigrationFlowIdCoordinate,
    ),
    /// `type` is `WORKFLOW_ID`.
    ApiFlowBatchFetchMigrationWorkflowIdCoordinate(
        ApiFlowBatchFetchMigrationWorkflowIdCoordinate,
    ),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlowBatchMigrationInputInputs "ApiFlowBatchMigrationInputInputs" {
        0 ApiFlowBatchFetchMigrationFlowIdCoordinate "ApiFlowBatchFetchMigrationFlowIdCoordinate" Some(("type", &["FLOW_ID"])), &[];
        1 ApiFlowBatchFetchMigrationWorkflowIdCoordinate "ApiFlowBatchFetchMigrationWorkflowIdCoordinate" Some(("type", &["WORKFLOW_ID"])), &[];
    } 2
}
impl From<ApiFlowBatchFetchMigrationFlowIdCoordinate>
for ApiFlowBatchMigrationInputInputs {
    fn from(value: ApiFlowBatchFetchMigrationFlowIdCoordinate) -> Self {
        Self::ApiFlowBatchFetchMigrationFlowIdCoordinate(value)
    }
}
impl From<ApiFlowBatchFetchMigrationWorkflowIdCoordinate>
for ApiFlowBatchMigrationInputInputs {
    fn from(value: ApiFlowBatchFetchMigrationWorkflowIdCoordinate) -> Self {
        Self::ApiFlowBatchFetchMigrationWorkflowIdCoordinate(value)
    }
}

/// `ApiFlowCreateRequest`: 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowCreateRequest {
    /// `type` is `CONTACT_FLOW`.
    ApiContactFlowCreateRequest(ApiContactFlowCreateRequest),
    /// `type` is `PLATFORM_FLOW`.
    ApiPlatformFlowCreateRequest(ApiPlatformFlowCreateRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlowCreateRequest "ApiFlowCreateRequest" {
        0 ApiContactFlowCreateRequest "ApiContactFlowCreateRequest" Some(("type", &["CONTACT_FLOW"])), &[];
        1 ApiPlatformFlowCreateRequest "ApiPlatformFlowCreateRequest" Some(("type", &["PLATFORM_FLOW"])), &[];
    } 2
}
impl From<ApiContactFlowCreateRequest> for ApiFlowCreateRequest {
    fn from(value: ApiContactFlowCreateRequest) -> Self {
        Self::ApiContactFlowCreateRequest(value)
    }
}
impl From<ApiPlatformFlowCreateRequest> for ApiFlowCreateRequest {
    fn from(value: ApiPlatformFlowCreateRequest) -> Self {
        Self::ApiPlatformFlowCreateRequest(value)
    }
}

/// `ApiFlowEmailCampaign`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowEmailCampaign {
    /// `emailCampaignId`: text.
    pub email_campaign_id: Text,
    /// `emailContentId`: text.
    pub email_content_id: Text,
    /// `flowId`: text.
    pub flow_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowEmailCampaign "ApiFlowEmailCampaign" {
        0 email_campaign_id "emailCampaignId" required = Text::EMPTY;
        1 email_content_id "emailContentId" required = Text::EMPTY;
        2 flow_id "flowId" required = Text::EMPTY;
    }
}
impl ApiFlowEmailCampaign {
    /// One with all that is required.
    pub fn new(
        email_campaign_id: impl Into<Text>,
        email_content_id: impl Into<Text>,
        flow_id: impl Into<Text>,
    ) -> Self {
        Self {
            email_campaign_id: email_campaign_id.into(),
            email_content_id: email_content_id.into(),
            flow_id: flow_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `ApiFlowListing`: 9 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowListing {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `flowType`: `ApiFlowType`.
    pub flow_type: ApiFlowType,
    /// `id`: text.
    pub id: Text,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowListing "ApiFlowListing" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 flow_type "flowType" required = Shaped::blank();
        2 id "id" required = Text::EMPTY;
        3 is_enabled "isEnabled" required = false;
        4 name "name" optional = None;
        5 object_type_id "objectTypeId" required = Text::EMPTY;
        6 revision_id "revisionId" required = Text::EMPTY;
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 uuid "uuid" optional = None;
    }
}
impl ApiFlowListing {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        flow_type: impl Into<ApiFlowType>,
        id: impl Into<Text>,
        is_enabled: bool,
        object_type_id: impl Into<Text>,
        revision_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            flow_type: flow_type.into(),
            id: id.into(),
            is_enabled,
            object_type_id: object_type_id.into(),
            revision_id: revision_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `ApiFlowPutRequest`: 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowPutRequest {
    /// `type` is `CONTACT_FLOW`.
    ApiContactFlowPutRequest(ApiContactFlowPutRequest),
    /// `type` is `PLATFORM_FLOW`.
    ApiPlatformFlowPutRequest(ApiPlatformFlowPutRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlowPutRequest "ApiFlowPutRequest" {
        0 ApiContactFlowPutRequest "ApiContactFlowPutRequest" Some(("type", &["CONTACT_FLOW"])), &[];
        1 ApiPlatformFlowPutRequest "ApiPlatformFlowPutRequest" Some(("type", &["PLATFORM_FLOW"])), &[];
    } 2
}
impl From<ApiContactFlowPutRequest> for ApiFlowPutRequest {
    fn from(value: ApiContactFlowPutRequest) -> Self {
        Self::ApiContactFlowPutRequest(value)
    }
}
impl From<ApiPlatformFlowPutRequest> for ApiFlowPutRequest {
    fn from(value: ApiPlatformFlowPutRequest) -> Self {
        Self::ApiPlatformFlowPutRequest(value)
    }
}

/// `ApiFlowRevision`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiFlowRevision {
    /// `flow`: `ApiFlowRevisionFlow`.
    pub flow: ApiFlowRevisionFlow,
    /// `id`: text.
    pub id: Text,
    /// `revisionCreatedAt`: a point in time.
    pub revision_created_at: DateTime,
    /// `revisionId`: text.
    pub revision_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    ApiFlowRevision "ApiFlowRevision" {
        0 flow "flow" required = Shaped::blank();
        1 id "id" required = Text::EMPTY;
        2 revision_created_at "revisionCreatedAt" required = DateTime::UNSET;
        3 revision_id "revisionId" required = Text::EMPTY;
    }
}
impl ApiFlowRevision {
    /// One with all that is required.
    pub fn new(
        flow: impl Into<ApiFlowRevisionFlow>,
        id: impl Into<Text>,
        revision_created_at: impl Into<DateTime>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            flow: flow.into(),
            id: id.into(),
            revision_created_at: revision_created_at.into(),
            revision_id: revision_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub enum ApiFlowRevisionFlow {
    /// `type` is `CONTACT_FLOW`.
    ApiContactFlow(ApiContactFlow),
    /// `type` is `PLATFORM_FLOW`.
    ApiPlatformFlow(ApiPlatformFlow),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiFlowRevisionFlow "ApiFlowRevisionFlow" {
        0 ApiContactFlow "ApiContactFlow" Some(("type", &["CONTACT_FLOW"])), &[];
        1 ApiPlatformFlow "ApiPlatformFlow" Some(("type", &["PLATFORM_FLOW"])), &[];
    } 2
}

/// 3 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiFlowType {
    /// `ACTION_SET`
    ActionSet,
    /// `UNKNOWN`
    UnknownValue,
    /// `WORKFLOW`
    Workflow,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiFlowType "ApiFlowType" {
        0 ActionSet "ACTION_SET";
        1 UnknownValue "UNKNOWN";
        2 Workflow "WORKFLOW";
    } 3
}

/// `ApiHistogramDataPoint`: 3 members.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct ApiHistogramDataPoint {
    /// `bucket`: text.
    pub bucket: Text,
    /// `frequency`: a whole number.
    pub frequency: i64,
    /// `series`: text.
    pub series: Text,
    rest: Rest,
}
crate::runtime::record! {
    ApiHistogramDataPoint "ApiHistogramDataPoint" {
        0 bucket "bucket" required = Text::EMPTY;
        1 frequency "frequency" required = 0;
        2 series "series" required = Text::EMPTY;
    }
}
impl ApiHistogramDataPoint {
    /// One with all that is required.
    pub fn new(
        bucket: impl Into<Text>,
        frequency: impl Into<i64>,
        series: impl Into<Text>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            frequency: frequency.into(),
            series: series.into(),
            ..Shaped::blank()
        }
    }
}

/// `ApiIncrementValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiIncrementValue {
    /// `incrementAmount`: a number.
    pub increment_amount: f64,
    /// `type`: `ApiIncrementValueType`.
    pub r#type: ApiIncrementValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiIncrementValue "ApiIncrementValue" {
        0 increment_amount "incrementAmount" required = 0.0;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiIncrementValue {
    /// One with all that is required.
    pub fn new(increment_amount: impl Into<f64>) -> Self {
        Self {
            increment_amount: increment_amount.into(),
            r#type: ApiIncrementValueType::Increment,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiIncrementValueType {
    /// `INCREMENT`
    Increment,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiIncrementValueType "ApiIncrementValueType" {
        0 Increment "INCREMENT";
    } 1
}

/// `ApiInputVariable`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiInputVariable {
    /// `name`: text.
    pub name: Text,
    /// `value`: `ApiInputVariableValue`.
    pub value: ApiInputVariableValue,
    rest: Rest,
}
crate::runtime::record! {
    ApiInputVariable "ApiInputVariable" {
        0 name "name" required = Text::EMPTY;
        1 value "value" required = Shaped::blank();
    }
}
impl ApiInputVariable {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<ApiInputVariableValue>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 15 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiInputVariableValue {
    /// `type` is `FIELD_DATA`.
    ApiActionDataValue(ApiActionDataValue),
    /// `type` is `ACTION_OUTPUT_OBJECT_PROPERTY`.
    ApiActionOutputObjectPropertyValue(ApiActionOutputObjectPropertyValue),
    /// `type` is `APPEND_OBJECT_PROPERTY`.
    ApiAppendObjectPropertyValue(ApiAppendObjectPropertyValue),
    /// `type` is `ENROLLMENT_DATASET_COLUMN`.
    ApiEnrollmentDatasetColumnValue(ApiEnrollmentDatasetColumnValue),
    /// `type` is `ENROLLMENT_EVENT_PROPERTY`.
    ApiEnrollmentEventPropertyValue(ApiEnrollmentEventPropertyValue),
    /// `type` is `FETCHED_OBJECT_PROPERTY`.
    ApiFetchedObjectPropertyValue(ApiFetchedObjectPropertyValue),
    /// `type` is `INCREMENT`.
    ApiIncrementValue(ApiIncrementValue),
    /// `type` is `LIST`.
    ApiListInputValue(ApiListInputValue),
    /// `type` is `MAP`.
    ApiMapInputValue(ApiMapInputValue),
    /// `type` is `OBJECT_PROPERTY`.
    ApiObjectPropertyValue(ApiObjectPropertyValue),
    /// `type` is `RELATIVE_DATETIME`.
    ApiRelativeDateTimeValue(ApiRelativeDateTimeValue),
    /// `type` is `SINGLE_OBJECT_COORDINATES`.
    ApiSingleObjectCoordinatesValue(ApiSingleObjectCoordinatesValue),
    /// `type` is `STATIC_APPEND_VALUE`.
    ApiStaticAppendValue(ApiStaticAppendValue),
    /// `type` is `STATIC_VALUE`.
    ApiStaticValue(ApiStaticValue),
    /// `type` is `TIMESTAMP`.
    ApiTimestampValue(ApiTimestampValue),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiInputVariableValue "ApiInputVariableValue" {
        0 ApiActionDataValue "ApiActionDataValue" Some(("type", &["FIELD_DATA"])), &[];
        1 ApiActionOutputObjectPropertyValue "ApiActionOutputObjectPropertyValue" Some(("type", &["ACTION_OUTPUT_OBJECT_PROPERTY"])), &[];
        2 ApiAppendObjectPropertyValue "ApiAppendObjectPropertyValue" Some(("type", &["APPEND_OBJECT_PROPERTY"])), &[];
        3 ApiEnrollmentDatasetColumnValue "ApiEnrollmentDatasetColumnValue" Some(("type", &["ENROLLMENT_DATASET_COLUMN"])), &[];
        4 ApiEnrollmentEventPropertyValue "ApiEnrollmentEventPropertyValue" Some(("type", &["ENROLLMENT_EVENT_PROPERTY"])), &[];
        5 ApiFetchedObjectPropertyValue "ApiFetchedObjectPropertyValue" Some(("type", &["FETCHED_OBJECT_PROPERTY"])), &[];
        6 ApiIncrementValue "ApiIncrementValue" Some(("type", &["INCREMENT"])), &[];
        7 ApiListInputValue "ApiListInputValue" Some(("type", &["LIST"])), &[];
        8 ApiMapInputValue "ApiMapInputValue" Some(("type", &["MAP"])), &[];
        9 ApiObjectPropertyValue "ApiObjectPropertyValue" Some(("type", &["OBJECT_PROPERTY"])), &[];
        10 ApiRelativeDateTimeValue "ApiRelativeDateTimeValue" Some(("type", &["RELATIVE_DATETIME"])), &[];
        11 ApiSingleObjectCoordinatesValue "ApiSingleObjectCoordinatesValue" Some(("type", &["SINGLE_OBJECT_COORDINATES"])), &[];
        12 ApiStaticAppendValue "ApiStaticAppendValue" Some(("type", &["STATIC_APPEND_VALUE"])), &[];
        13 ApiStaticValue "ApiStaticValue" Some(("type", &["STATIC_VALUE"])), &[];
        14 ApiTimestampValue "ApiTimestampValue" Some(("type", &["TIMESTAMP"])), &[];
    } 15
}
impl From<ApiActionDataValue> for ApiInputVariableValue {
    fn from(value: ApiActionDataValue) -> Self {
        Self::ApiActionDataValue(value)
    }
}
impl From<ApiActionOutputObjectPropertyValue> for ApiInputVariableValue {
    fn from(value: ApiActionOutputObjectPropertyValue) -> Self {
        Self::ApiActionOutputObjectPropertyValue(value)
    }
}
impl From<ApiAppendObjectPropertyValue> for ApiInputVariableValue {
    fn from(value: ApiAppendObjectPropertyValue) -> Self {
        Self::ApiAppendObjectPropertyValue(value)
    }
}
impl From<ApiEnrollmentDatasetColumnValue> for ApiInputVariableValue {
    fn from(value: ApiEnrollmentDatasetColumnValue) -> Self {
        Self::ApiEnrollmentDatasetColumnValue(value)
    }
}
impl From<ApiEnrollmentEventPropertyValue> for ApiInputVariableValue {
    fn from(value: ApiEnrollmentEventPropertyValue) -> Self {
        Self::ApiEnrollmentEventPropertyValue(value)
    }
}
impl From<ApiFetchedObjectPropertyValue> for ApiInputVariableValue {
    fn from(value: ApiFetchedObjectPropertyValue) -> Self {
        Self::ApiFetchedObjectPropertyValue(value)
    }
}
impl From<ApiIncrementValue> for ApiInputVariableValue {
    fn from(value: ApiIncrementValue) -> Self {
        Self::ApiIncrementValue(value)
    }
}
impl From<ApiListInputValue> for ApiInputVariableValue {
    fn from(value: ApiListInputValue) -> Self {
        Self::ApiListInputValue(value)
    }
}
impl From<ApiMapInputValue> for ApiInputVariableValue {
    fn from(value: ApiMapInputValue) -> Self {
        Self::ApiMapInputValue(value)
    }
}
impl From<ApiObjectPropertyValue> for ApiInputVariableValue {
    fn from(value: ApiObjectPropertyValue) -> Self {
        Self::ApiObjectPropertyValue(value)
    }
}
impl From<ApiRelativeDateTimeValue> for ApiInputVariableValue {
    fn from(value: ApiRelativeDateTimeValue) -> Self {
        Self::ApiRelativeDateTimeValue(value)
    }
}
impl From<ApiSingleObjectCoordinatesValue> for ApiInputVariableValue {
    fn from(value: ApiSingleObjectCoordinatesValue) -> Self {
        Self::ApiSingleObjectCoordinatesValue(value)
    }
}
impl From<ApiStaticAppendValue> for ApiInputVariableValue {
    fn from(value: ApiStaticAppendValue) -> Self {
        Self::ApiStaticAppendValue(value)
    }
}
impl From<ApiStaticValue> for ApiInputVariableValue {
    fn from(value: ApiStaticValue) -> Self {
        Self::ApiStaticValue(value)
    }
}
impl From<ApiTimestampValue> for ApiInputVariableValue {
    fn from(value: ApiTimestampValue) -> Self {
        Self::ApiTimestampValue(value)
    }
}

/// `ApiListBasedEnrollmentCriteria`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiListBasedEnrollmentCriteria {
    /// `listFilterBranch`: `PublicFilterBranches`.
    pub list_filter_branch: PublicFilterBranches,
    /// `reEnrollmentTriggersFilterBranches`: a list: `PublicFilterBranches`.
    pub re_enrollment_triggers_filter_branches: Vec<PublicFilterBranches>,
    /// `shouldReEnroll`: true or false.
    pub should_re_enroll: bool,
    /// `type`: `ApiListBasedEnrollmentCriteriaType`.
    pub r#type: ApiListBasedEnrollmentCriteriaType,
    /// `unEnrollObjectsNotMeetingCriteria`: true or false.
    pub un_enroll_objects_not_meeting_criteria: bool,
    rest: Rest,
}
crate::runtime::record! {
    ApiListBasedEnrollmentCriteria "ApiListBasedEnrollmentCriteria" {
        0 list_filter_branch "listFilterBranch" required = Shaped::blank();
        1 re_enrollment_triggers_filter_branches "reEnrollmentTriggersFilterBranches" required = Vec::new();
        2 should_re_enroll "shouldReEnroll" required = false;
        3 r#type "type" required = Shaped::blank();
        4 un_enroll_objects_not_meeting_criteria "unEnrollObjectsNotMeetingCriteria" required = false;
    }
}
impl ApiListBasedEnrollmentCriteria {
    /// One with all that is required.
    pub fn new(
        list_filter_branch: impl Into<PublicFilterBranches>,
        re_enrollment_triggers_filter_branches: impl IntoIterator<
            Item = impl Into<PublicFilterBranches>,
        >,
        should_re_enroll: bool,
        un_enroll_objects_not_meeting_criteria: bool,
    ) -> Self {
        Self {
            list_filter_branch: list_filter_branch.into(),
            re_enrollment_triggers_filter_branches: re_enrollment_triggers_filter_branches
                .into_iter()
                .map(Into::into)
                .collect(),
            should_re_enroll,
            r#type: ApiListBasedEnrollmentCriteriaType::ListBased,
            un_enroll_objects_not_meeting_criteria,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiListBasedEnrollmentCriteriaType {
    /// `LIST_BASED`
    ListBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiListBasedEnrollmentCriteriaType "ApiListBasedEnrollmentCriteriaType" {
        0 ListBased "LIST_BASED";
    } 1
}

/// `ApiListBranch`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiListBranch {
    /// `branchName`: text; may be absent.
    pub branch_name: Option<Text>,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// `filterBranch`: `PublicFilterBranches`; may be absent.
    pub filter_branch: Option<PublicFilterBranches>,
    rest: Rest,
}
crate::runtime::record! {
    ApiListBranch "ApiListBranch" {
        0 branch_name "branchName" optional = None;
        1 connection "connection" optional = None;
        2 filter_branch "filterBranch" optional = None;
    }
}
impl ApiListBranch {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `branchName`.
    pub fn branch_name(mut self, branch_name: impl Into<Text>) -> Self {
        self.branch_name = Some(branch_name.into());
        self
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(
        mut self,
        filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }
}
impl Default for ApiListBranch {
    fn default() -> Self {
        Self::new()
    }
}

/// `ApiListBranchAction`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiListBranchAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `defaultBranch`: `ApiConnection`; may be absent.
    pub default_branch: Option<ApiConnection>,
    /// `defaultBranchName`: text; may be absent.
    pub default_branch_name: Option<Text>,
    /// `listBranches`: a list: `ApiListBranch`.
    pub list_branches: Vec<ApiListBranch>,
    /// `type`: `ApiListBranchActionType`.
    pub r#type: ApiListBranchActionType,
    rest: Rest,
}
crate::runtime::record! {
    ApiListBranchAction "ApiListBranchAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 default_branch "defaultBranch" optional = None;
        2 default_branch_name "defaultBranchName" optional = None;
        3 list_branches "listBranches" required = Vec::new();
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiListBranchAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        list_branches: impl IntoIterator<Item = impl Into<ApiListBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            list_branches: list_branches.into_iter().map(Into::into).collect(),
            r#type: ApiListBranchActionType::ListBranch,
            ..Shaped::blank()
        }
    }
    /// Sets `defaultBranch`.
    pub fn default_branch(mut self, default_branch: impl Into<ApiConnection>) -> Self {
        self.default_branch = Some(default_branch.into());
        self
    }
    /// Sets `defaultBranchName`.
    pub fn default_branch_name(mut self, default_branch_name: impl Into<Text>) -> Self {
        self.default_branch_name = Some(default_branch_name.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiListBranchActionType {
    /// `LIST_BRANCH`
    ListBranch,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiListBranchActionType "ApiListBranchActionType" {
        0 ListBranch "LIST_BRANCH";
    } 1
}

/// `ApiListInputValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiListInputValue {
    /// `type`: `PublicExportListRequestExportType`.
    pub r#type: PublicExportListRequestExportType,
    /// `values`: a list: `ApiInputVariableValue`.
    pub values: Vec<ApiInputVariableValue>,
    rest: Rest,
}
crate::runtime::record! {
    ApiListInputValue "ApiListInputValue" {
        0 r#type "type" required = Shaped::blank();
        1 values "values" required = Vec::new();
    }
}
impl ApiListInputValue {
    /// One with all that is required.
    pub fn new(
        values: impl IntoIterator<Item = impl Into<ApiInputVariableValue>>,
    ) -> Self {
        Self {
            r#type: PublicExportListRequestExportType::List,
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ApiInputVariableValue>> From<Vec<T>> for ApiListInputValue {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ApiInputVariableValue>, const N: usize> From<[T; N]> for ApiListInputValue {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `ApiManualEnrollmentCriteria`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiManualEnrollmentCriteria {
    /// `shouldReEnroll`: true or false.
    pub should_re_enroll: bool,
    /// `type`: `ApiManualEnrollmentCriteriaType`.
    pub r#type: ApiManualEnrollmentCriteriaType,
    rest: Rest,
}
crate::runtime::record! {
    ApiManualEnrollmentCriteria "ApiManualEnrollmentCriteria" {
        0 should_re_enroll "shouldReEnroll" required = false;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiManualEnrollmentCriteria {
    /// One with all that is required.
    pub fn new(should_re_enroll: bool) -> Self {
        Self {
            should_re_enroll,
            r#type: ApiManualEnrollmentCriteriaType::Manual,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiManualEnrollmentCriteriaType {
    /// `MANUAL`
    Manual,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiManualEnrollmentCriteriaType "ApiManualEnrollmentCriteriaType" {
        0 Manual "MANUAL";
    } 1
}

/// `ApiMapInputValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiMapInputValue {
    /// `type`: `ApiMapInputValueType`.
    pub r#type: ApiMapInputValueType,
    /// `values`: any JSON.
    pub values: Value,
    rest: Rest,
}
crate::runtime::record! {
    ApiMapInputValue "ApiMapInputValue" {
        0 r#type "type" required = Shaped::blank();
        1 values "values" required = Value::Null;
    }
}
impl ApiMapInputValue {
    /// One with all that is required.
    pub fn new(values: impl Into<Value>) -> Self {
        Self {
            r#type: ApiMapInputValueType::Map,
            values: values.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiMapInputValueType {
    /// `MAP`
    Map,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiMapInputValueType "ApiMapInputValueType" {
        0 Map "MAP";
    } 1
}

/// `ApiMonthlyRelativeDaysEnrollmentSchedule`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiMonthlyRelativeDaysEnrollmentSchedule {
    /// `monthlyRelativeDays`: `ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays`.
    pub monthly_relative_days: ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiMonthlyRelativeDaysEnrollmentScheduleType`.
    pub r#type: ApiMonthlyRelativeDaysEnrollmentScheduleType,
    rest: Rest,
}
crate::runtime::record! {
    ApiMonthlyRelativeDaysEnrollmentSchedule "ApiMonthlyRelativeDaysEnrollmentSchedule" {
        0 monthly_relative_days "monthlyRelativeDays" required = Shaped::blank();
        1 time_of_day "timeOfDay" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiMonthlyRelativeDaysEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(
        monthly_relative_days: impl Into<
            ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays,
        >,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            monthly_relative_days: monthly_relative_days.into(),
            time_of_day: time_of_day.into(),
            r#type: ApiMonthlyRelativeDaysEnrollmentScheduleType::MonthlyRelativeDays,
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays {
    /// `FIRST_MONDAY_OF_MONTH`
    FirstMondayOfMonth,
    /// `LAST_DAY_OF_MONTH`
    LastDayOfMonth,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays "ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays" {
        0 FirstMondayOfMonth "FIRST_MONDAY_OF_MONTH";
        1 LastDayOfMonth "LAST_DAY_OF_MONTH";
    } 2
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiMonthlyRelativeDaysEnrollmentScheduleType {
    /// `MONTHLY_RELATIVE_DAYS`
    MonthlyRelativeDays,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiMonthlyRelativeDaysEnrollmentScheduleType "ApiMonthlyRelativeDaysEnrollmentScheduleType" {
        0 MonthlyRelativeDays "MONTHLY_RELATIVE_DAYS";
    } 1
}

/// `ApiMonthlySpecificDaysEnrollmentSchedule`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiMonthlySpecificDaysEnrollmentSchedule {
    /// `daysOfMonth`: a list: a whole number.
    pub days_of_month: Vec<i64>,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiMonthlySpecificDaysEnrollmentScheduleType`.
    pub r#type: ApiMonthlySpecificDaysEnrollmentScheduleType,
    rest: Rest,
}
crate::runtime::record! {
    ApiMonthlySpecificDaysEnrollmentSchedule "ApiMonthlySpecificDaysEnrollmentSchedule" {
        0 days_of_month "daysOfMonth" required = Vec::new();
        1 time_of_day "timeOfDay" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiMonthlySpecificDaysEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(
        days_of_month: impl IntoIterator<Item = impl Into<i64>>,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            days_of_month: days_of_month.into_iter().map(Into::into).collect(),
            time_of_day: time_of_day.into(),
            r#type: ApiMonthlySpecificDaysEnrollmentScheduleType::MonthlySpecificDays,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiMonthlySpecificDaysEnrollmentScheduleType {
    /// `MONTHLY_SPECIFIC_DAYS`
    MonthlySpecificDays,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiMonthlySpecificDaysEnrollmentScheduleType "ApiMonthlySpecificDaysEnrollmentScheduleType" {
        0 MonthlySpecificDays "MONTHLY_SPECIFIC_DAYS";
    } 1
}

/// `ApiObjectPropertyValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiObjectPropertyValue {
    /// `propertyName`: text.
    pub property_name: Text,
    /// `type`: `ApiObjectPropertyValueType`.
    pub r#type: ApiObjectPropertyValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiObjectPropertyValue "ApiObjectPropertyValue" {
        0 property_name "propertyName" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiObjectPropertyValue {
    /// One with all that is required.
    pub fn new(property_name: impl Into<Text>) -> Self {
        Self {
            property_name: property_name.into(),
            r#type: ApiObjectPropertyValueType::ObjectProperty,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiObjectPropertyValueType {
    /// `OBJECT_PROPERTY`
    ObjectProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiObjectPropertyValueType "ApiObjectPropertyValueType" {
        0 ObjectProperty "OBJECT_PROPERTY";
    } 1
}

/// `ApiPlatformFlow`: 22 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiPlatformFlow {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
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
    /// `flowType`: `ApiFlowType`.
    pub flow_type: ApiFlowType,
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
    /// `suppressionFilterBranch`: `PublicFilterBranches`; may be absent.
    pub suppression_filter_branch: Option<PublicFilterBranches>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiPlatformFlowType`.
    pub r#type: ApiPlatformFlowType,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ApiPlatformFlow "ApiPlatformFlow" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 created_at "createdAt" required = DateTime::UNSET;
        3 crm_object_creation_status "crmObjectCreationStatus" required = Shaped::blank();
        4 custom_properties "customProperties" required = Map::EMPTY;
        5 data_sources "dataSources" required = Vec::new();
        6 description "description" optional = None;
        7 enrollment_criteria "enrollmentCriteria" optional = None;
        8 enrollment_schedule "enrollmentSchedule" optional = None;
        9 flow_type "flowType" required = Shaped::blank();
        10 id "id" required = Text::EMPTY;
        11 is_enabled "isEnabled" required = false;
        12 name "name" optional = None;
        13 next_available_action_id "nextAvailableActionId" required = Text::EMPTY;
        14 object_type_id "objectTypeId" required = Text::EMPTY;
        15 revision_id "revisionId" required = Text::EMPTY;
        16 start_action_id "startActionId" optional = None;
        17 suppression_filter_branch "suppressionFilterBranch" optional = None;
        18 time_windows "timeWindows" required = Vec::new();
        19 r#type "type" required = Shaped::blank();
        20 updated_at "updatedAt" required = DateTime::UNSET;
        21 uuid "uuid" optional = None;
    }
}
impl ApiPlatformFlow {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
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
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
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
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow,
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `ApiPlatformFlowCreateRequest`: 16 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiPlatformFlowCreateRequest {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
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
    /// `flowType`: `ApiFlowType`.
    pub flow_type: ApiFlowType,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `startActionId`: text; may be absent.
    pub start_action_id: Option<Text>,
    /// `suppressionFilterBranch`: `PublicFilterBranches`; may be absent.
    pub suppression_filter_branch: Option<PublicFilterBranches>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiPlatformFlowType`.
    pub r#type: ApiPlatformFlowType,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ApiPlatformFlowCreateRequest "ApiPlatformFlowCreateRequest" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 custom_properties "customProperties" required = Map::EMPTY;
        3 data_sources "dataSources" required = Vec::new();
        4 description "description" optional = None;
        5 enrollment_criteria "enrollmentCriteria" optional = None;
        6 enrollment_schedule "enrollmentSchedule" optional = None;
        7 flow_type "flowType" required = Shaped::blank();
        8 is_enabled "isEnabled" required = false;
        9 name "name" optional = None;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 start_action_id "startActionId" optional = None;
        12 suppression_filter_branch "suppressionFilterBranch" optional = None;
        13 time_windows "timeWindows" required = Vec::new();
        14 r#type "type" required = Shaped::blank();
        15 uuid "uuid" optional = None;
    }
}
impl ApiPlatformFlowCreateRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
        custom_properties: impl Into<Map<Text>>,
        data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>,
        flow_type: impl Into<ApiFlowType>,
        is_enabled: bool,
        object_type_id: impl Into<Text>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(),
            flow_type: flow_type.into(),
            is_enabled,
            object_type_id: object_type_id.into(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow,
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
    /// Sets `suppressionFilterBranch`.
    pub fn suppression_filter_branch(
        mut self,
        suppression_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into());
        self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

/// `ApiPlatformFlowPutRequest`: 14 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiPlatformFlowPutRequest {
    /// `actions`: a list: `ApiActions`.
    pub actions: Vec<ApiActions>,
    /// `blockedDates`: a list: `ApiBlockedDate`.
    pub blocked_dates: Vec<ApiBlockedDate>,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `enrollmentCriteria`: `ApiEnrollmentCriteria`; may be absent.
    pub enrollment_criteria: Option<ApiEnrollmentCriteria>,
    /// `enrollmentSchedule`: `ApiEnrollmentSchedule`; may be absent.
    pub enrollment_schedule: Option<ApiEnrollmentSchedule>,
    /// `isEnabled`: true or false.
    pub is_enabled: bool,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// `startActionId`: text; may be absent.
    pub start_action_id: Option<Text>,
    /// `suppressionFilterBranch`: `PublicFilterBranches`; may be absent.
    pub suppression_filter_branch: Option<PublicFilterBranches>,
    /// `timeWindows`: a list: `ApiTimeWindow`.
    pub time_windows: Vec<ApiTimeWindow>,
    /// `type`: `ApiPlatformFlowType`.
    pub r#type: ApiPlatformFlowType,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ApiPlatformFlowPutRequest "ApiPlatformFlowPutRequest" {
        0 actions "actions" required = Vec::new();
        1 blocked_dates "blockedDates" required = Vec::new();
        2 custom_properties "customProperties" required = Map::EMPTY;
        3 description "description" optional = None;
        4 enrollment_criteria "enrollmentCriteria" optional = None;
        5 enrollment_schedule "enrollmentSchedule" optional = None;
        6 is_enabled "isEnabled" required = false;
        7 name "name" optional = None;
        8 revision_id "revisionId" required = Text::EMPTY;
        9 start_action_id "startActionId" optional = None;
        10 suppression_filter_branch "suppressionFilterBranch" optional = None;
        11 time_windows "timeWindows" required = Vec::new();
        12 r#type "type" required = Shaped::blank();
        13 uuid "uuid" optional = None;
    }
}
impl ApiPlatformFlowPutRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>,
        custom_properties: impl Into<Map<Text>>,
        is_enabled: bool,
        revision_id: impl Into<Text>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            custom_properties: custom_properties.into(),
            is_enabled,
            revision_id: revision_id.into(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow,
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
    /// Sets `suppressionFilterBranch`.
    pub fn suppression_filter_branch(
        mut self,
        suppression_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into());
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
pub enum ApiPlatformFlowType {
    /// `PLATFORM_FLOW`
    PlatformFlow,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiPlatformFlowType "ApiPlatformFlowType" {
        0 PlatformFlow "PLATFORM_FLOW";
    } 1
}

/// `ApiPropertyBasedEnrollmentSchedule`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiPropertyBasedEnrollmentSchedule {
    /// `dateProperty`: text.
    pub date_property: Text,
    /// `daysDelta`: a whole number.
    pub days_delta: i64,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiPropertyBasedEnrollmentScheduleType`.
    pub r#type: ApiPropertyBasedEnrollmentScheduleType,
    /// `yearly`: true or false.
    pub yearly: bool,
    rest: Rest,
}
crate::runtime::record! {
    ApiPropertyBasedEnrollmentSchedule "ApiPropertyBasedEnrollmentSchedule" {
        0 date_property "dateProperty" required = Text::EMPTY;
        1 days_delta "daysDelta" required = 0;
        2 time_of_day "timeOfDay" required = Shaped::blank();
        3 r#type "type" required = Shaped::blank();
        4 yearly "yearly" required = false;
    }
}
impl ApiPropertyBasedEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(
        date_property: impl Into<Text>,
        days_delta: impl Into<i64>,
        time_of_day: impl Into<ApiTimeOfDay>,
        yearly: bool,
    ) -> Self {
        Self {
            date_property: date_property.into(),
            days_delta: days_delta.into(),
            time_of_day: time_of_day.into(),
            r#type: ApiPropertyBasedEnrollmentScheduleType::PropertyBased,
            yearly,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiPropertyBasedEnrollmentScheduleType {
    /// `PROPERTY_BASED`
    PropertyBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiPropertyBasedEnrollmentScheduleType "ApiPropertyBasedEnrollmentScheduleType" {
        0 PropertyBased "PROPERTY_BASED";
    } 1
}

/// `ApiRelativeDateTimeValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiRelativeDateTimeValue {
    /// `timeDelay`: `ApiTimeDelay`.
    pub time_delay: ApiTimeDelay,
    /// `type`: `ApiRelativeDateTimeValueType`.
    pub r#type: ApiRelativeDateTimeValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiRelativeDateTimeValue "ApiRelativeDateTimeValue" {
        0 time_delay "timeDelay" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiRelativeDateTimeValue {
    /// One with all that is required.
    pub fn new(time_delay: impl Into<ApiTimeDelay>) -> Self {
        Self {
            time_delay: time_delay.into(),
            r#type: ApiRelativeDateTimeValueType::RelativeDatetime,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiRelativeDateTimeValueType {
    /// `RELATIVE_DATETIME`
    RelativeDatetime,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiRelativeDateTimeValueType "ApiRelativeDateTimeValueType" {
        0 RelativeDatetime "RELATIVE_DATETIME";
    } 1
}

/// `ApiSignatureWebhookAuthSettings`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiSignatureWebhookAuthSettings {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `type`: `ApiSignatureWebhookAuthSettingsType`.
    pub r#type: ApiSignatureWebhookAuthSettingsType,
    rest: Rest,
}
crate::runtime::record! {
    ApiSignatureWebhookAuthSettings "ApiSignatureWebhookAuthSettings" {
        0 app_id "appId" required = 0;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiSignatureWebhookAuthSettings {
    /// One with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: ApiSignatureWebhookAuthSettingsType::Signature,
            ..Shaped::blank()
        }
    }
}
