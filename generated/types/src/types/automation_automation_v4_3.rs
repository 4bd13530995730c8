// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiActions, ApiBlockedDate, ApiBlockedDateMonth, ApiConnection, ApiCrmObjectCreationStatus, ApiDataSources,
    ApiEnrollmentCriteria, ApiEnrollmentSchedule, ApiFlowType, ApiInputVariableValue, ApiTimeDelay, ApiTimeOfDay,
    ApiTimeWindow, FieldTypeDefinitionType, PublicExportListRequestExportType, PublicFilterBranches,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiListBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListBranch", kind: Kind::Record(&[
            Member { name: "branchName", required: false }, Member { name: "connection", required: false },
            Member { name: "filterBranch", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { branch_name: None, connection: None, filter_branch: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.branch_name, 1 => &self.connection, 2 => &self.filter_branch, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.branch_name, 1 => &mut self.connection, 2 => &mut self.filter_branch, _ => &mut self.rest,
        }
    }
}
impl ApiListBranch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `branchName`.
    pub fn branch_name(mut self, branch_name: impl Into<Text>) -> Self {
        self.branch_name = Some(branch_name.into()); self
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
}
impl Default for ApiListBranch {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiListBranchAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListBranchAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "defaultBranch", required: false },
            Member { name: "defaultBranchName", required: false }, Member { name: "listBranches", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_id: Text::EMPTY, default_branch: None, default_branch_name: None, list_branches: Vec::new(),
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_id, 1 => &self.default_branch, 2 => &self.default_branch_name,
            3 => &self.list_branches, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.default_branch, 2 => &mut self.default_branch_name,
            3 => &mut self.list_branches, 4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiListBranchAction {
    /// With all that is required.
    pub fn new(action_id: impl Into<Text>, list_branches: impl IntoIterator<Item = impl Into<ApiListBranch>>) -> Self {
        Self {
            action_id: action_id.into(), list_branches: list_branches.into_iter().map(Into::into).collect(),
            r#type: ApiListBranchActionType::ListBranch, ..Shaped::blank()
        }
    }
    /// Sets `defaultBranch`.
    pub fn default_branch(mut self, default_branch: impl Into<ApiConnection>) -> Self {
        self.default_branch = Some(default_branch.into()); self
    }
    /// Sets `defaultBranchName`.
    pub fn default_branch_name(mut self, default_branch_name: impl Into<Text>) -> Self {
        self.default_branch_name = Some(default_branch_name.into()); self
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
impl Shaped for ApiListBranchActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListBranchActionType", kind: Kind::Enumeration(&["LIST_BRANCH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ListBranch => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ListBranch, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiListInputValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListInputValue", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), values: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.values, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.values, _ => &mut self.rest }
    }
}
impl ApiListInputValue {
    /// With all that is required.
    pub fn new(values: impl IntoIterator<Item = impl Into<ApiInputVariableValue>>) -> Self {
        Self {
            r#type: PublicExportListRequestExportType::List, values: values.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<ApiInputVariableValue>> From<Vec<T>> for ApiListInputValue {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiInputVariableValue>, const N: usize> From<[T; N]> for ApiListInputValue {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiManualEnrollmentCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiManualEnrollmentCriteria", kind: Kind::Record(&[
            Member { name: "shouldReEnroll", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { should_re_enroll: false, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.should_re_enroll, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.should_re_enroll, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiManualEnrollmentCriteria {
    /// With all that is required.
    pub fn new(should_re_enroll: bool) -> Self {
        Self { should_re_enroll, r#type: ApiManualEnrollmentCriteriaType::Manual, rest: Rest::EMPTY }
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
impl Shaped for ApiManualEnrollmentCriteriaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiManualEnrollmentCriteriaType", kind: Kind::Enumeration(&["MANUAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Manual => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Manual, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiMapInputValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMapInputValue", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), values: Value::Null, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.values, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.values, _ => &mut self.rest }
    }
}
impl ApiMapInputValue {
    /// With all that is required.
    pub fn new(values: impl Into<Value>) -> Self {
        Self { r#type: ApiMapInputValueType::Map, values: values.into(), rest: Rest::EMPTY }
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
impl Shaped for ApiMapInputValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMapInputValueType", kind: Kind::Enumeration(&["MAP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Map => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Map, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiMonthlyRelativeDaysEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMonthlyRelativeDaysEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "monthlyRelativeDays", required: true }, Member { name: "timeOfDay", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            monthly_relative_days: Shaped::blank(), time_of_day: Shaped::blank(), r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.monthly_relative_days, 1 => &self.time_of_day, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.monthly_relative_days, 1 => &mut self.time_of_day, 2 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiMonthlyRelativeDaysEnrollmentSchedule {
    /// With all that is required.
    pub fn new(
        monthly_relative_days: impl Into<ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays>,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            monthly_relative_days: monthly_relative_days.into(), time_of_day: time_of_day.into(),
            r#type: ApiMonthlyRelativeDaysEnrollmentScheduleType::MonthlyRelativeDays, rest: Rest::EMPTY,
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
impl Shaped for ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays", kind: Kind::Enumeration(&[
            "FIRST_MONDAY_OF_MONTH", "LAST_DAY_OF_MONTH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::FirstMondayOfMonth => 0, Self::LastDayOfMonth => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::FirstMondayOfMonth, 1 => Self::LastDayOfMonth, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiMonthlyRelativeDaysEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMonthlyRelativeDaysEnrollmentScheduleType", kind: Kind::Enumeration(&[
            "MONTHLY_RELATIVE_DAYS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MonthlyRelativeDays => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MonthlyRelativeDays, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiMonthlySpecificDaysEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMonthlySpecificDaysEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "daysOfMonth", required: true }, Member { name: "timeOfDay", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { days_of_month: Vec::new(), time_of_day: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.days_of_month, 1 => &self.time_of_day, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.days_of_month, 1 => &mut self.time_of_day, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiMonthlySpecificDaysEnrollmentSchedule {
    /// With all that is required.
    pub fn new(days_of_month: impl IntoIterator<Item = impl Into<i64>>, time_of_day: impl Into<ApiTimeOfDay>) -> Self {
        Self {
            days_of_month: days_of_month.into_iter().map(Into::into).collect(), time_of_day: time_of_day.into(),
            r#type: ApiMonthlySpecificDaysEnrollmentScheduleType::MonthlySpecificDays, rest: Rest::EMPTY,
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
impl Shaped for ApiMonthlySpecificDaysEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiMonthlySpecificDaysEnrollmentScheduleType", kind: Kind::Enumeration(&[
            "MONTHLY_SPECIFIC_DAYS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MonthlySpecificDays => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MonthlySpecificDays, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiObjectPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiObjectPropertyValue", kind: Kind::Record(&[
            Member { name: "propertyName", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { property_name: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.property_name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property_name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiObjectPropertyValue {
    /// With all that is required.
    pub fn new(property_name: impl Into<Text>) -> Self {
        Self {
            property_name: property_name.into(), r#type: ApiObjectPropertyValueType::ObjectProperty,
            rest: Rest::EMPTY,
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
impl Shaped for ApiObjectPropertyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiObjectPropertyValueType", kind: Kind::Enumeration(&["OBJECT_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ObjectProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ObjectProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiPlatformFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPlatformFlow", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "createdAt", required: true }, Member { name: "crmObjectCreationStatus", required: true },
            Member { name: "customProperties", required: true }, Member { name: "dataSources", required: true },
            Member { name: "description", required: false }, Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "flowType", required: true },
            Member { name: "id", required: true }, Member { name: "isEnabled", required: true },
            Member { name: "name", required: false }, Member { name: "nextAvailableActionId", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "revisionId", required: true },
            Member { name: "startActionId", required: false },
            Member { name: "suppressionFilterBranch", required: false },
            Member { name: "timeWindows", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), created_at: DateTime::UNSET,
            crm_object_creation_status: Shaped::blank(), custom_properties: Map::EMPTY, data_sources: Vec::new(),
            description: None, enrollment_criteria: None, enrollment_schedule: None, flow_type: Shaped::blank(),
            id: Text::EMPTY, is_enabled: false, name: None, next_available_action_id: Text::EMPTY,
            object_type_id: Text::EMPTY, revision_id: Text::EMPTY, start_action_id: None,
            suppression_filter_branch: None, time_windows: Vec::new(), r#type: Shaped::blank(),
            updated_at: DateTime::UNSET, uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.created_at,
            3 => &self.crm_object_creation_status, 4 => &self.custom_properties, 5 => &self.data_sources,
            6 => &self.description, 7 => &self.enrollment_criteria, 8 => &self.enrollment_schedule,
            9 => &self.flow_type, 10 => &self.id, 11 => &self.is_enabled, 12 => &self.name,
            13 => &self.next_available_action_id, 14 => &self.object_type_id, 15 => &self.revision_id,
            16 => &self.start_action_id, 17 => &self.suppression_filter_branch, 18 => &self.time_windows,
            19 => &self.r#type, 20 => &self.updated_at, 21 => &self.uuid, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.created_at,
            3 => &mut self.crm_object_creation_status, 4 => &mut self.custom_properties, 5 => &mut self.data_sources,
            6 => &mut self.description, 7 => &mut self.enrollment_criteria, 8 => &mut self.enrollment_schedule,
            9 => &mut self.flow_type, 10 => &mut self.id, 11 => &mut self.is_enabled, 12 => &mut self.name,
            13 => &mut self.next_available_action_id, 14 => &mut self.object_type_id, 15 => &mut self.revision_id,
            16 => &mut self.start_action_id, 17 => &mut self.suppression_filter_branch, 18 => &mut self.time_windows,
            19 => &mut self.r#type, 20 => &mut self.updated_at, 21 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiPlatformFlow {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, created_at: impl Into<DateTime>,
        crm_object_creation_status: impl Into<ApiCrmObjectCreationStatus>, custom_properties: impl Into<Map<Text>>,
        data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>, flow_type: impl Into<ApiFlowType>,
        id: impl Into<Text>, is_enabled: bool, next_available_action_id: impl Into<Text>,
        object_type_id: impl Into<Text>, revision_id: impl Into<Text>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(), created_at: created_at.into(),
            crm_object_creation_status: crm_object_creation_status.into(),
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(), flow_type: flow_type.into(),
            id: id.into(), is_enabled, next_available_action_id: next_available_action_id.into(),
            object_type_id: object_type_id.into(), revision_id: revision_id.into(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow, updated_at: updated_at.into(), ..Shaped::blank()
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
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `suppressionFilterBranch`.
    pub fn suppression_filter_branch(mut self, suppression_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiPlatformFlowCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPlatformFlowCreateRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "customProperties", required: true }, Member { name: "dataSources", required: true },
            Member { name: "description", required: false }, Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "flowType", required: true },
            Member { name: "isEnabled", required: true }, Member { name: "name", required: false },
            Member { name: "objectTypeId", required: true }, Member { name: "startActionId", required: false },
            Member { name: "suppressionFilterBranch", required: false },
            Member { name: "timeWindows", required: true }, Member { name: "type", required: true },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), custom_properties: Map::EMPTY, data_sources: Vec::new(),
            description: None, enrollment_criteria: None, enrollment_schedule: None, flow_type: Shaped::blank(),
            is_enabled: false, name: None, object_type_id: Text::EMPTY, start_action_id: None,
            suppression_filter_branch: None, time_windows: Vec::new(), r#type: Shaped::blank(), uuid: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.custom_properties, 3 => &self.data_sources,
            4 => &self.description, 5 => &self.enrollment_criteria, 6 => &self.enrollment_schedule,
            7 => &self.flow_type, 8 => &self.is_enabled, 9 => &self.name, 10 => &self.object_type_id,
            11 => &self.start_action_id, 12 => &self.suppression_filter_branch, 13 => &self.time_windows,
            14 => &self.r#type, 15 => &self.uuid, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.custom_properties,
            3 => &mut self.data_sources, 4 => &mut self.description, 5 => &mut self.enrollment_criteria,
            6 => &mut self.enrollment_schedule, 7 => &mut self.flow_type, 8 => &mut self.is_enabled,
            9 => &mut self.name, 10 => &mut self.object_type_id, 11 => &mut self.start_action_id,
            12 => &mut self.suppression_filter_branch, 13 => &mut self.time_windows, 14 => &mut self.r#type,
            15 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiPlatformFlowCreateRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, custom_properties: impl Into<Map<Text>>,
        data_sources: impl IntoIterator<Item = impl Into<ApiDataSources>>, flow_type: impl Into<ApiFlowType>,
        is_enabled: bool, object_type_id: impl Into<Text>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            custom_properties: custom_properties.into(),
            data_sources: data_sources.into_iter().map(Into::into).collect(), flow_type: flow_type.into(),
            is_enabled, object_type_id: object_type_id.into(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow, ..Shaped::blank()
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
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `suppressionFilterBranch`.
    pub fn suppression_filter_branch(mut self, suppression_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiPlatformFlowPutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPlatformFlowPutRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "blockedDates", required: true },
            Member { name: "customProperties", required: true }, Member { name: "description", required: false },
            Member { name: "enrollmentCriteria", required: false },
            Member { name: "enrollmentSchedule", required: false }, Member { name: "isEnabled", required: true },
            Member { name: "name", required: false }, Member { name: "revisionId", required: true },
            Member { name: "startActionId", required: false },
            Member { name: "suppressionFilterBranch", required: false },
            Member { name: "timeWindows", required: true }, Member { name: "type", required: true },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), blocked_dates: Vec::new(), custom_properties: Map::EMPTY, description: None,
            enrollment_criteria: None, enrollment_schedule: None, is_enabled: false, name: None,
            revision_id: Text::EMPTY, start_action_id: None, suppression_filter_branch: None,
            time_windows: Vec::new(), r#type: Shaped::blank(), uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.blocked_dates, 2 => &self.custom_properties, 3 => &self.description,
            4 => &self.enrollment_criteria, 5 => &self.enrollment_schedule, 6 => &self.is_enabled, 7 => &self.name,
            8 => &self.revision_id, 9 => &self.start_action_id, 10 => &self.suppression_filter_branch,
            11 => &self.time_windows, 12 => &self.r#type, 13 => &self.uuid, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.blocked_dates, 2 => &mut self.custom_properties,
            3 => &mut self.description, 4 => &mut self.enrollment_criteria, 5 => &mut self.enrollment_schedule,
            6 => &mut self.is_enabled, 7 => &mut self.name, 8 => &mut self.revision_id,
            9 => &mut self.start_action_id, 10 => &mut self.suppression_filter_branch, 11 => &mut self.time_windows,
            12 => &mut self.r#type, 13 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiPlatformFlowPutRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<ApiActions>>,
        blocked_dates: impl IntoIterator<Item = impl Into<ApiBlockedDate>>, custom_properties: impl Into<Map<Text>>,
        is_enabled: bool, revision_id: impl Into<Text>,
        time_windows: impl IntoIterator<Item = impl Into<ApiTimeWindow>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            blocked_dates: blocked_dates.into_iter().map(Into::into).collect(),
            custom_properties: custom_properties.into(), is_enabled, revision_id: revision_id.into(),
            time_windows: time_windows.into_iter().map(Into::into).collect(),
            r#type: ApiPlatformFlowType::PlatformFlow, ..Shaped::blank()
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
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `startActionId`.
    pub fn start_action_id(mut self, start_action_id: impl Into<Text>) -> Self {
        self.start_action_id = Some(start_action_id.into()); self
    }
    /// Sets `suppressionFilterBranch`.
    pub fn suppression_filter_branch(mut self, suppression_filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into()); self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
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
impl Shaped for ApiPlatformFlowType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPlatformFlowType", kind: Kind::Enumeration(&["PLATFORM_FLOW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PlatformFlow => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PlatformFlow, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiPropertyBasedEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPropertyBasedEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "dateProperty", required: true }, Member { name: "daysDelta", required: true },
            Member { name: "timeOfDay", required: true }, Member { name: "type", required: true },
            Member { name: "yearly", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            date_property: Text::EMPTY, days_delta: 0, time_of_day: Shaped::blank(), r#type: Shaped::blank(),
            yearly: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.date_property, 1 => &self.days_delta, 2 => &self.time_of_day, 3 => &self.r#type,
            4 => &self.yearly, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.date_property, 1 => &mut self.days_delta, 2 => &mut self.time_of_day,
            3 => &mut self.r#type, 4 => &mut self.yearly, _ => &mut self.rest,
        }
    }
}
impl ApiPropertyBasedEnrollmentSchedule {
    /// With all that is required.
    pub fn new(
        date_property: impl Into<Text>, days_delta: impl Into<i64>, time_of_day: impl Into<ApiTimeOfDay>,
        yearly: bool,
    ) -> Self {
        Self {
            date_property: date_property.into(), days_delta: days_delta.into(), time_of_day: time_of_day.into(),
            r#type: ApiPropertyBasedEnrollmentScheduleType::PropertyBased, yearly, rest: Rest::EMPTY,
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
impl Shaped for ApiPropertyBasedEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiPropertyBasedEnrollmentScheduleType", kind: Kind::Enumeration(&["PROPERTY_BASED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PropertyBased => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PropertyBased, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiRelativeDateTimeValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiRelativeDateTimeValue", kind: Kind::Record(&[
            Member { name: "timeDelay", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { time_delay: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.time_delay, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.time_delay, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiRelativeDateTimeValue {
    /// With all that is required.
    pub fn new(time_delay: impl Into<ApiTimeDelay>) -> Self {
        Self {
            time_delay: time_delay.into(), r#type: ApiRelativeDateTimeValueType::RelativeDatetime, rest: Rest::EMPTY,
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
impl Shaped for ApiRelativeDateTimeValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiRelativeDateTimeValueType", kind: Kind::Enumeration(&["RELATIVE_DATETIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RelativeDatetime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RelativeDatetime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiSignatureWebhookAuthSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSignatureWebhookAuthSettings", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiSignatureWebhookAuthSettings {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), r#type: ApiSignatureWebhookAuthSettingsType::Signature, rest: Rest::EMPTY }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiSignatureWebhookAuthSettingsType {
    /// `SIGNATURE`
    Signature,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiSignatureWebhookAuthSettingsType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSignatureWebhookAuthSettingsType", kind: Kind::Enumeration(&["SIGNATURE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Signature => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Signature, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiSimpleInputFieldDefinition`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct ApiSimpleInputFieldDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldDefinitionType`: `ApiSimpleInputFieldDefinitionFieldDefinitionType`.
    pub field_definition_type: ApiSimpleInputFieldDefinitionFieldDefinitionType,
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiSimpleInputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSimpleInputFieldDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "fieldDefinitionType", required: true },
            Member { name: "isRequired", required: true }, Member { name: "label", required: false },
            Member { name: "name", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, field_definition_type: Shaped::blank(), is_required: false, label: None,
            name: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.field_definition_type, 2 => &self.is_required, 3 => &self.label,
            4 => &self.name, 5 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.field_definition_type, 2 => &mut self.is_required,
            3 => &mut self.label, 4 => &mut self.name, 5 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiSimpleInputFieldDefinition {
    /// With all that is required.
    pub fn new(is_required: bool, name: impl Into<Text>, r#type: impl Into<FieldTypeDefinitionType>) -> Self {
        Self {
            field_definition_type: ApiSimpleInputFieldDefinitionFieldDefinitionType::Simple, is_required,
            name: name.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub enum ApiSimpleInputFieldDefinitionFieldDefinitionType {
    /// `SIMPLE`
    Simple,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiSimpleInputFieldDefinitionFieldDefinitionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSimpleInputFieldDefinitionFieldDefinitionType", kind: Kind::Enumeration(&["SIMPLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Simple => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Simple, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiSingleConnectionAction`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiSingleConnectionAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `actionTypeId`: text.
    pub action_type_id: Text,
    /// `actionTypeVersion`: a whole number.
    pub action_type_version: i64,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// `fields`: a map by name: any JSON.
    pub fields: Map<Value>,
    /// `type`: `ApiSingleConnectionActionType`.
    pub r#type: ApiSingleConnectionActionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiSingleConnectionAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSingleConnectionAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "actionTypeId", required: true },
            Member { name: "actionTypeVersion", required: true }, Member { name: "connection", required: false },
            Member { name: "fields", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_id: Text::EMPTY, action_type_id: Text::EMPTY, action_type_version: 0, connection: None,
            fields: Map::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_id, 1 => &self.action_type_id, 2 => &self.action_type_version, 3 => &self.connection,
            4 => &self.fields, 5 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.action_type_id, 2 => &mut self.action_type_version,
            3 => &mut self.connection, 4 => &mut self.fields, 5 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiSingleConnectionAction {
    /// With all that is required.
    pub fn new(
        action_id: impl Into<Text>, action_type_id: impl Into<Text>, action_type_version: impl Into<i64>,
        fields: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            action_id: action_id.into(), action_type_id: action_type_id.into(),
            action_type_version: action_type_version.into(), fields: fields.into(),
            r#type: ApiSingleConnectionActionType::SingleConnection, ..Shaped::blank()
        }
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiSingleConnectionActionType {
    /// `SINGLE_CONNECTION`
    SingleConnection,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiSingleConnectionActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSingleConnectionActionType", kind: Kind::Enumeration(&["SINGLE_CONNECTION"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SingleConnection => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SingleConnection, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiSingleObjectCoordinatesValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiSingleObjectCoordinatesValue {
    /// `coordinatesToken`: text.
    pub coordinates_token: Text,
    /// `type`: `ApiSingleObjectCoordinatesValueType`.
    pub r#type: ApiSingleObjectCoordinatesValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiSingleObjectCoordinatesValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSingleObjectCoordinatesValue", kind: Kind::Record(&[
            Member { name: "coordinatesToken", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { coordinates_token: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.coordinates_token, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.coordinates_token, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiSingleObjectCoordinatesValue {
    /// With all that is required.
    pub fn new(coordinates_token: impl Into<Text>) -> Self {
        Self {
            coordinates_token: coordinates_token.into(),
            r#type: ApiSingleObjectCoordinatesValueType::SingleObjectCoordinates, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiSingleObjectCoordinatesValueType {
    /// `SINGLE_OBJECT_COORDINATES`
    SingleObjectCoordinates,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiSingleObjectCoordinatesValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSingleObjectCoordinatesValueType", kind: Kind::Enumeration(&["SINGLE_OBJECT_COORDINATES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SingleObjectCoordinates => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SingleObjectCoordinates, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiSort`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiSort {
    /// `missing`: text; may be absent.
    pub missing: Option<Text>,
    /// `order`: `ApiSortOrder`.
    pub order: ApiSortOrder,
    /// `property`: text.
    pub property: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiSort {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSort", kind: Kind::Record(&[
            Member { name: "missing", required: false }, Member { name: "order", required: true },
            Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { missing: None, order: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.missing, 1 => &self.order, 2 => &self.property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.missing, 1 => &mut self.order, 2 => &mut self.property, _ => &mut self.rest }
    }
}
impl ApiSort {
    /// With all that is required.
    pub fn new(order: impl Into<ApiSortOrder>, property: impl Into<Text>) -> Self {
        Self { order: order.into(), property: property.into(), ..Shaped::blank() }
    }
    /// Sets `missing`.
    pub fn missing(mut self, missing: impl Into<Text>) -> Self { self.missing = Some(missing.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiSortOrder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiSortOrder", kind: Kind::Enumeration(&["ASC", "DESC"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Asc => 0, Self::Desc => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Asc, 1 => Self::Desc, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticAppendValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticAppendValue {
    /// `staticAppendValue`: text.
    pub static_append_value: Text,
    /// `type`: `ApiStaticAppendValueType`.
    pub r#type: ApiStaticAppendValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticAppendValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticAppendValue", kind: Kind::Record(&[
            Member { name: "staticAppendValue", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { static_append_value: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.static_append_value, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.static_append_value, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiStaticAppendValue {
    /// With all that is required.
    pub fn new(static_append_value: impl Into<Text>) -> Self {
        Self {
            static_append_value: static_append_value.into(), r#type: ApiStaticAppendValueType::StaticAppendValue,
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticAppendValueType {
    /// `STATIC_APPEND_VALUE`
    StaticAppendValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticAppendValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticAppendValueType", kind: Kind::Enumeration(&["STATIC_APPEND_VALUE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticAppendValue => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticAppendValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticBranch`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticBranch {
    /// `branchValue`: text.
    pub branch_value: Text,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticBranch", kind: Kind::Record(&[
            Member { name: "branchValue", required: true }, Member { name: "connection", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { branch_value: Text::EMPTY, connection: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.branch_value, 1 => &self.connection, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.branch_value, 1 => &mut self.connection, _ => &mut self.rest }
    }
}
impl ApiStaticBranch {
    /// With all that is required.
    pub fn new(branch_value: impl Into<Text>) -> Self { Self { branch_value: branch_value.into(), ..Shaped::blank() } }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into()); self
    }
}

/// `ApiStaticBranchAction`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticBranchAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `defaultBranch`: `ApiConnection`; may be absent.
    pub default_branch: Option<ApiConnection>,
    /// `defaultBranchName`: text; may be absent.
    pub default_branch_name: Option<Text>,
    /// `inputValue`: `ApiInputVariableValue`.
    pub input_value: ApiInputVariableValue,
    /// `staticBranches`: a list: `ApiStaticBranch`.
    pub static_branches: Vec<ApiStaticBranch>,
    /// `type`: `ApiStaticBranchActionType`.
    pub r#type: ApiStaticBranchActionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticBranchAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticBranchAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "defaultBranch", required: false },
            Member { name: "defaultBranchName", required: false }, Member { name: "inputValue", required: true },
            Member { name: "staticBranches", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_id: Text::EMPTY, default_branch: None, default_branch_name: None, input_value: Shaped::blank(),
            static_branches: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_id, 1 => &self.default_branch, 2 => &self.default_branch_name, 3 => &self.input_value,
            4 => &self.static_branches, 5 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.default_branch, 2 => &mut self.default_branch_name,
            3 => &mut self.input_value, 4 => &mut self.static_branches, 5 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiStaticBranchAction {
    /// With all that is required.
    pub fn new(
        action_id: impl Into<Text>, input_value: impl Into<ApiInputVariableValue>,
        static_branches: impl IntoIterator<Item = impl Into<ApiStaticBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(), input_value: input_value.into(),
            static_branches: static_branches.into_iter().map(Into::into).collect(),
            r#type: ApiStaticBranchActionType::StaticBranch, ..Shaped::blank()
        }
    }
    /// Sets `defaultBranch`.
    pub fn default_branch(mut self, default_branch: impl Into<ApiConnection>) -> Self {
        self.default_branch = Some(default_branch.into()); self
    }
    /// Sets `defaultBranchName`.
    pub fn default_branch_name(mut self, default_branch_name: impl Into<Text>) -> Self {
        self.default_branch_name = Some(default_branch_name.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticBranchActionType {
    /// `STATIC_BRANCH`
    StaticBranch,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticBranchActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticBranchActionType", kind: Kind::Enumeration(&["STATIC_BRANCH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticBranch => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticBranch, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticDateAnchor`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticDateAnchor {
    /// `dayOfMonth`: a whole number.
    pub day_of_month: i64,
    /// `month`: `ApiBlockedDateMonth`.
    pub month: ApiBlockedDateMonth,
    /// `type`: `ApiStaticDateAnchorType`.
    pub r#type: ApiStaticDateAnchorType,
    /// `year`: a whole number; may be absent.
    pub year: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticDateAnchor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticDateAnchor", kind: Kind::Record(&[
            Member { name: "dayOfMonth", required: true }, Member { name: "month", required: true },
            Member { name: "type", required: true }, Member { name: "year", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { day_of_month: 0, month: Shaped::blank(), r#type: Shaped::blank(), year: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.day_of_month, 1 => &self.month, 2 => &self.r#type, 3 => &self.year, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day_of_month, 1 => &mut self.month, 2 => &mut self.r#type, 3 => &mut self.year,
            _ => &mut self.rest,
        }
    }
}
impl ApiStaticDateAnchor {
    /// With all that is required.
    pub fn new(day_of_month: impl Into<i64>, month: impl Into<ApiBlockedDateMonth>) -> Self {
        Self {
            day_of_month: day_of_month.into(), month: month.into(),
            r#type: ApiStaticDateAnchorType::StaticDateAnchor, ..Shaped::blank()
        }
    }
    /// Sets `year`.
    pub fn year(mut self, year: impl Into<i64>) -> Self { self.year = Some(year.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticDateAnchorType {
    /// `STATIC_DATE_ANCHOR`
    StaticDateAnchor,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticDateAnchorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticDateAnchorType", kind: Kind::Enumeration(&["STATIC_DATE_ANCHOR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticDateAnchor => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticDateAnchor, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticPropertyFilterDataSource`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticPropertyFilterDataSource {
    /// `name`: text.
    pub name: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// `sortBy`: `ApiSort`; may be absent.
    pub sort_by: Option<ApiSort>,
    /// `staticValue`: text.
    pub static_value: Text,
    /// `type`: `ApiStaticPropertyFilterDataSourceType`.
    pub r#type: ApiStaticPropertyFilterDataSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticPropertyFilterDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticPropertyFilterDataSource", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "propertyName", required: true },
            Member { name: "sortBy", required: false }, Member { name: "staticValue", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            name: Text::EMPTY, property_name: Text::EMPTY, sort_by: None, static_value: Text::EMPTY,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name, 1 => &self.property_name, 2 => &self.sort_by, 3 => &self.static_value,
            4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name, 1 => &mut self.property_name, 2 => &mut self.sort_by, 3 => &mut self.static_value,
            4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiStaticPropertyFilterDataSource {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, property_name: impl Into<Text>, static_value: impl Into<Text>) -> Self {
        Self {
            name: name.into(), property_name: property_name.into(), static_value: static_value.into(),
            r#type: ApiStaticPropertyFilterDataSourceType::StaticPropertyFilter, ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self { self.sort_by = Some(sort_by.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticPropertyFilterDataSourceType {
    /// `STATIC_PROPERTY_FILTER`
    StaticPropertyFilter,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticPropertyFilterDataSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticPropertyFilterDataSourceType", kind: Kind::Enumeration(&["STATIC_PROPERTY_FILTER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticPropertyFilter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticPropertyFilter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticTimeZoneStrategy`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticTimeZoneStrategy {
    /// `timeZoneId`: text.
    pub time_zone_id: Text,
    /// `type`: `ApiStaticTimeZoneStrategyType`.
    pub r#type: ApiStaticTimeZoneStrategyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticTimeZoneStrategy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticTimeZoneStrategy", kind: Kind::Record(&[
            Member { name: "timeZoneId", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { time_zone_id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.time_zone_id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.time_zone_id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiStaticTimeZoneStrategy {
    /// With all that is required.
    pub fn new(time_zone_id: impl Into<Text>) -> Self {
        Self {
            time_zone_id: time_zone_id.into(), r#type: ApiStaticTimeZoneStrategyType::StaticTimeZone,
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticTimeZoneStrategyType {
    /// `STATIC_TIME_ZONE`
    StaticTimeZone,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticTimeZoneStrategyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticTimeZoneStrategyType", kind: Kind::Enumeration(&["STATIC_TIME_ZONE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticTimeZone => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticTimeZone, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiStaticValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiStaticValue {
    /// `staticValue`: text.
    pub static_value: Text,
    /// `type`: `ApiStaticValueType`.
    pub r#type: ApiStaticValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiStaticValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticValue", kind: Kind::Record(&[
            Member { name: "staticValue", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { static_value: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.static_value, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.static_value, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiStaticValue {
    /// With all that is required.
    pub fn new(static_value: impl Into<Text>) -> Self {
        Self { static_value: static_value.into(), r#type: ApiStaticValueType::StaticValue, rest: Rest::EMPTY }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiStaticValueType {
    /// `STATIC_VALUE`
    StaticValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiStaticValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiStaticValueType", kind: Kind::Enumeration(&["STATIC_VALUE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StaticValue => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StaticValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ApiListBranch, ApiListBranchAction, ApiListInputValue, ApiManualEnrollmentCriteria, ApiMapInputValue,
    ApiMonthlyRelativeDaysEnrollmentSchedule, ApiMonthlySpecificDaysEnrollmentSchedule, ApiObjectPropertyValue,
    ApiPlatformFlow, ApiPlatformFlowCreateRequest, ApiPlatformFlowPutRequest, ApiPropertyBasedEnrollmentSchedule,
    ApiRelativeDateTimeValue, ApiSignatureWebhookAuthSettings, ApiSimpleInputFieldDefinition,
    ApiSingleConnectionAction, ApiSingleObjectCoordinatesValue, ApiSort, ApiStaticAppendValue, ApiStaticBranch,
    ApiStaticBranchAction, ApiStaticDateAnchor, ApiStaticPropertyFilterDataSource, ApiStaticTimeZoneStrategy,
    ApiStaticValue,
}

crate::runtime::enumeration_traits! {
    ApiListBranchActionType, ApiManualEnrollmentCriteriaType, ApiMapInputValueType,
    ApiMonthlyRelativeDaysEnrollmentScheduleMonthlyRelativeDays, ApiMonthlyRelativeDaysEnrollmentScheduleType,
    ApiMonthlySpecificDaysEnrollmentScheduleType, ApiObjectPropertyValueType, ApiPlatformFlowType,
    ApiPropertyBasedEnrollmentScheduleType, ApiRelativeDateTimeValueType, ApiSignatureWebhookAuthSettingsType,
    ApiSimpleInputFieldDefinitionFieldDefinitionType, ApiSingleConnectionActionType,
    ApiSingleObjectCoordinatesValueType, ApiSortOrder, ApiStaticAppendValueType, ApiStaticBranchActionType,
    ApiStaticDateAnchorType, ApiStaticPropertyFilterDataSourceType, ApiStaticTimeZoneStrategyType,
    ApiStaticValueType,
}
