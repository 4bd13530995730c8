// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionsV4Option, ApiActionDataValue, ApiActionOutputObjectPropertyValue, ApiAppendObjectPropertyValue,
    ApiContactFlow, ApiContactFlowCreateRequest, ApiContactFlowPutRequest, ApiDailyEnrollmentSchedule,
    ApiDatasetBasedEnrollmentCriteria, ApiListInputValue, ApiManualEnrollmentCriteria, ApiMapInputValue,
    ApiMonthlyRelativeDaysEnrollmentSchedule, ApiMonthlySpecificDaysEnrollmentSchedule, ApiObjectPropertyValue,
    ApiPlatformFlow, ApiPlatformFlowCreateRequest, ApiPlatformFlowPutRequest, ApiPropertyBasedEnrollmentSchedule,
    ApiRelativeDateTimeValue, ApiSingleObjectCoordinatesValue, ApiSort, ApiStaticAppendValue, ApiStaticValue,
    ApiTimestampValue, ApiWeeklyEnrollmentSchedule, ApiYearlyEnrollmentSchedule, FieldTypeDefinitionType,
    PublicEnumerationPropertyOperationOperationType, PublicFilterBranches, PublicUnifiedEventsFilterBranch,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnrolledArgumentPropertyFilterDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrolledArgumentPropertyFilterDataSource", kind: Kind::Record(&[
            Member { name: "argumentName", required: true }, Member { name: "name", required: true },
            Member { name: "propertyName", required: true }, Member { name: "sortBy", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            argument_name: Text::EMPTY, name: Text::EMPTY, property_name: Text::EMPTY, sort_by: None,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.argument_name, 1 => &self.name, 2 => &self.property_name, 3 => &self.sort_by,
            4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.argument_name, 1 => &mut self.name, 2 => &mut self.property_name, 3 => &mut self.sort_by,
            4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiEnrolledArgumentPropertyFilterDataSource {
    /// With all that is required.
    pub fn new(argument_name: impl Into<Text>, name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            argument_name: argument_name.into(), name: name.into(), property_name: property_name.into(),
            r#type: ApiEnrolledArgumentPropertyFilterDataSourceType::EnrolledArgumentPropertyFilter,
            ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self { self.sort_by = Some(sort_by.into()); self }
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
impl Shaped for ApiEnrolledArgumentPropertyFilterDataSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrolledArgumentPropertyFilterDataSourceType", kind: Kind::Enumeration(&[
            "ENROLLED_ARGUMENT_PROPERTY_FILTER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EnrolledArgumentPropertyFilter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EnrolledArgumentPropertyFilter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnrolledRecordPropertyFilterDataSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrolledRecordPropertyFilterDataSource", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "propertyName", required: true },
            Member { name: "recordFieldName", required: true }, Member { name: "sortBy", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            name: Text::EMPTY, property_name: Text::EMPTY, record_field_name: Text::EMPTY, sort_by: None,
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name, 1 => &self.property_name, 2 => &self.record_field_name, 3 => &self.sort_by,
            4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name, 1 => &mut self.property_name, 2 => &mut self.record_field_name,
            3 => &mut self.sort_by, 4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiEnrolledRecordPropertyFilterDataSource {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, property_name: impl Into<Text>, record_field_name: impl Into<Text>) -> Self {
        Self {
            name: name.into(), property_name: property_name.into(), record_field_name: record_field_name.into(),
            r#type: ApiEnrolledRecordPropertyFilterDataSourceType::EnrolledRecordPropertyFilter, ..Shaped::blank()
        }
    }
    /// Sets `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ApiSort>) -> Self { self.sort_by = Some(sort_by.into()); self }
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
impl Shaped for ApiEnrolledRecordPropertyFilterDataSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrolledRecordPropertyFilterDataSourceType", kind: Kind::Enumeration(&[
            "ENROLLED_RECORD_PROPERTY_FILTER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EnrolledRecordPropertyFilter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EnrolledRecordPropertyFilter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiEnrollmentCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentCriteria", kind: Kind::Union(&[
            Variant { name: "ApiDatasetBasedEnrollmentCriteria", tag: Some(("type", &["DATASET"])), required: &[] },
            Variant { name: "ApiEventBasedEnrollmentCriteria", tag: Some(("type", &["EVENT_BASED"])), required: &[] },
            Variant { name: "ApiListBasedEnrollmentCriteria", tag: Some(("type", &["LIST_BASED"])), required: &[] },
            Variant { name: "ApiManualEnrollmentCriteria", tag: Some(("type", &["MANUAL"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiDatasetBasedEnrollmentCriteria(value) => (0, value),
            Self::ApiEventBasedEnrollmentCriteria(value) => (1, value),
            Self::ApiListBasedEnrollmentCriteria(value) => (2, value),
            Self::ApiManualEnrollmentCriteria(value) => (3, value), Self::Unknown(value) => (4, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiDatasetBasedEnrollmentCriteria(Shaped::blank()),
            1 => Self::ApiEventBasedEnrollmentCriteria(Shaped::blank()),
            2 => Self::ApiListBasedEnrollmentCriteria(Shaped::blank()),
            3 => Self::ApiManualEnrollmentCriteria(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiDatasetBasedEnrollmentCriteria(value) => value,
            Self::ApiEventBasedEnrollmentCriteria(value) => value,
            Self::ApiListBasedEnrollmentCriteria(value) => value, Self::ApiManualEnrollmentCriteria(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnrollmentDatasetColumnValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentDatasetColumnValue", kind: Kind::Record(&[
            Member { name: "enrollmentDatasetColumnToken", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { enrollment_dataset_column_token: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enrollment_dataset_column_token, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.enrollment_dataset_column_token, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiEnrollmentDatasetColumnValue {
    /// With all that is required.
    pub fn new(enrollment_dataset_column_token: impl Into<Text>) -> Self {
        Self {
            enrollment_dataset_column_token: enrollment_dataset_column_token.into(),
            r#type: ApiEnrollmentDatasetColumnValueType::EnrollmentDatasetColumn, rest: Rest::EMPTY,
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
impl Shaped for ApiEnrollmentDatasetColumnValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentDatasetColumnValueType", kind: Kind::Enumeration(&["ENROLLMENT_DATASET_COLUMN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EnrollmentDatasetColumn => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EnrollmentDatasetColumn, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnrollmentEventPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentEventPropertyValue", kind: Kind::Record(&[
            Member { name: "enrollmentEventPropertyToken", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { enrollment_event_property_token: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enrollment_event_property_token, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.enrollment_event_property_token, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiEnrollmentEventPropertyValue {
    /// With all that is required.
    pub fn new(enrollment_event_property_token: impl Into<Text>) -> Self {
        Self {
            enrollment_event_property_token: enrollment_event_property_token.into(),
            r#type: ApiEnrollmentEventPropertyValueType::EnrollmentEventProperty, rest: Rest::EMPTY,
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
impl Shaped for ApiEnrollmentEventPropertyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentEventPropertyValueType", kind: Kind::Enumeration(&["ENROLLMENT_EVENT_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EnrollmentEventProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EnrollmentEventProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnrollmentSchedule", kind: Kind::Union(&[
            Variant { name: "ApiDailyEnrollmentSchedule", tag: Some(("type", &["DAILY"])), required: &[] },
            Variant { name: "ApiMonthlyRelativeDaysEnrollmentSchedule", tag: Some(("type", &["MONTHLY_RELATIVE_DAYS"])), required: &[] },
            Variant { name: "ApiMonthlySpecificDaysEnrollmentSchedule", tag: Some(("type", &["MONTHLY_SPECIFIC_DAYS"])), required: &[] },
            Variant { name: "ApiPropertyBasedEnrollmentSchedule", tag: Some(("type", &["PROPERTY_BASED"])), required: &[] },
            Variant { name: "ApiWeeklyEnrollmentSchedule", tag: Some(("type", &["WEEKLY"])), required: &[] },
            Variant { name: "ApiYearlyEnrollmentSchedule", tag: Some(("type", &["YEARLY"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiDailyEnrollmentSchedule(value) => (0, value),
            Self::ApiMonthlyRelativeDaysEnrollmentSchedule(value) => (1, value),
            Self::ApiMonthlySpecificDaysEnrollmentSchedule(value) => (2, value),
            Self::ApiPropertyBasedEnrollmentSchedule(value) => (3, value),
            Self::ApiWeeklyEnrollmentSchedule(value) => (4, value),
            Self::ApiYearlyEnrollmentSchedule(value) => (5, value), Self::Unknown(value) => (6, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiDailyEnrollmentSchedule(Shaped::blank()),
            1 => Self::ApiMonthlyRelativeDaysEnrollmentSchedule(Shaped::blank()),
            2 => Self::ApiMonthlySpecificDaysEnrollmentSchedule(Shaped::blank()),
            3 => Self::ApiPropertyBasedEnrollmentSchedule(Shaped::blank()),
            4 => Self::ApiWeeklyEnrollmentSchedule(Shaped::blank()),
            5 => Self::ApiYearlyEnrollmentSchedule(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiDailyEnrollmentSchedule(value) => value,
            Self::ApiMonthlyRelativeDaysEnrollmentSchedule(value) => value,
            Self::ApiMonthlySpecificDaysEnrollmentSchedule(value) => value,
            Self::ApiPropertyBasedEnrollmentSchedule(value) => value,
            Self::ApiWeeklyEnrollmentSchedule(value) => value, Self::ApiYearlyEnrollmentSchedule(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnumInputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnumInputFieldDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "fieldDefinitionType", required: true },
            Member { name: "isRequired", required: true }, Member { name: "label", required: false },
            Member { name: "name", required: true }, Member { name: "options", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, field_definition_type: Shaped::blank(), is_required: false, label: None,
            name: Text::EMPTY, options: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.field_definition_type, 2 => &self.is_required, 3 => &self.label,
            4 => &self.name, 5 => &self.options, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.field_definition_type, 2 => &mut self.is_required,
            3 => &mut self.label, 4 => &mut self.name, 5 => &mut self.options, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiEnumInputFieldDefinition {
    /// With all that is required.
    pub fn new(
        is_required: bool, name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        r#type: impl Into<FieldTypeDefinitionType>,
    ) -> Self {
        Self {
            field_definition_type: ApiEnumInputFieldDefinitionFieldDefinitionType::Enum, is_required,
            name: name.into(), options: options.into_iter().map(Into::into).collect(), r#type: r#type.into(),
            ..Shaped::blank()
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
pub enum ApiEnumInputFieldDefinitionFieldDefinitionType {
    /// `ENUM`
    Enum,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiEnumInputFieldDefinitionFieldDefinitionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnumInputFieldDefinitionFieldDefinitionType", kind: Kind::Enumeration(&["ENUM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Enum => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Enum, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEnumerationOutputField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEnumerationOutputField", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "options", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { name: Text::EMPTY, options: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.options, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.options, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiEnumerationOutputField {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            name: name.into(), options: options.into_iter().map(Into::into).collect(),
            r#type: PublicEnumerationPropertyOperationOperationType::Enumeration, rest: Rest::EMPTY,
        }
    }
}

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiEventBasedEnrollmentCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEventBasedEnrollmentCriteria", kind: Kind::Record(&[
            Member { name: "eventFilterBranches", required: true },
            Member { name: "listMembershipFilterBranches", required: true },
            Member { name: "refinementCriteria", required: false },
            Member { name: "shouldReEnroll", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event_filter_branches: Vec::new(), list_membership_filter_branches: Vec::new(),
            refinement_criteria: None, should_re_enroll: false, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_filter_branches, 1 => &self.list_membership_filter_branches,
            2 => &self.refinement_criteria, 3 => &self.should_re_enroll, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_filter_branches, 1 => &mut self.list_membership_filter_branches,
            2 => &mut self.refinement_criteria, 3 => &mut self.should_re_enroll, 4 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiEventBasedEnrollmentCriteria {
    /// With all that is required.
    pub fn new(
        event_filter_branches: impl IntoIterator<Item = impl Into<PublicUnifiedEventsFilterBranch>>,
        list_membership_filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        should_re_enroll: bool,
    ) -> Self {
        Self {
            event_filter_branches: event_filter_branches.into_iter().map(Into::into).collect(),
            list_membership_filter_branches: list_membership_filter_branches.into_iter().map(Into::into).collect(),
            should_re_enroll, r#type: ApiEventBasedEnrollmentCriteriaType::EventBased, ..Shaped::blank()
        }
    }
    /// Sets `refinementCriteria`.
    pub fn refinement_criteria(mut self, refinement_criteria: impl Into<PublicFilterBranches>) -> Self {
        self.refinement_criteria = Some(refinement_criteria.into()); self
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
impl Shaped for ApiEventBasedEnrollmentCriteriaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiEventBasedEnrollmentCriteriaType", kind: Kind::Enumeration(&["EVENT_BASED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::EventBased => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::EventBased, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiExternalEnumInputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiExternalEnumInputFieldDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "fieldDefinitionType", required: true },
            Member { name: "isRequired", required: true }, Member { name: "label", required: false },
            Member { name: "name", required: true }, Member { name: "optionsUrl", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, field_definition_type: Shaped::blank(), is_required: false, label: None,
            name: Text::EMPTY, options_url: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.field_definition_type, 2 => &self.is_required, 3 => &self.label,
            4 => &self.name, 5 => &self.options_url, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.field_definition_type, 2 => &mut self.is_required,
            3 => &mut self.label, 4 => &mut self.name, 5 => &mut self.options_url, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiExternalEnumInputFieldDefinition {
    /// With all that is required.
    pub fn new(is_required: bool, name: impl Into<Text>, r#type: impl Into<FieldTypeDefinitionType>) -> Self {
        Self {
            field_definition_type: ApiExternalEnumInputFieldDefinitionFieldDefinitionType::ExternalEnum, is_required,
            name: name.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `optionsUrl`.
    pub fn options_url(mut self, options_url: impl Into<Text>) -> Self {
        self.options_url = Some(options_url.into()); self
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
impl Shaped for ApiExternalEnumInputFieldDefinitionFieldDefinitionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiExternalEnumInputFieldDefinitionFieldDefinitionType", kind: Kind::Enumeration(&[
            "EXTERNAL_ENUM",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ExternalEnum => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExternalEnum, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFetchedObjectPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFetchedObjectPropertyValue", kind: Kind::Record(&[
            Member { name: "propertyToken", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { property_token: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.property_token, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property_token, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiFetchedObjectPropertyValue {
    /// With all that is required.
    pub fn new(property_token: impl Into<Text>) -> Self {
        Self {
            property_token: property_token.into(), r#type: ApiFetchedObjectPropertyValueType::FetchedObjectProperty,
            rest: Rest::EMPTY,
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
impl Shaped for ApiFetchedObjectPropertyValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFetchedObjectPropertyValueType", kind: Kind::Enumeration(&["FETCHED_OBJECT_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FetchedObjectProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FetchedObjectProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlow", kind: Kind::Union(&[
            Variant { name: "ApiContactFlow", tag: Some(("type", &["CONTACT_FLOW"])), required: &[] },
            Variant { name: "ApiPlatformFlow", tag: Some(("type", &["PLATFORM_FLOW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiContactFlow(value) => (0, value), Self::ApiPlatformFlow(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiContactFlow(Shaped::blank()), 1 => Self::ApiPlatformFlow(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiContactFlow(value) => value, Self::ApiPlatformFlow(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ApiContactFlow> for ApiFlow {
    fn from(value: ApiContactFlow) -> Self {
        Self::ApiContactFlow(value)
    }
}
impl From<ApiPlatformFlow> for ApiFlow {
    fn from(value: ApiPlatformFlow) -> Self {
        Self::ApiPlatformFlow(value)
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowBatchFetchFlowIdCoordinate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchFetchFlowIdCoordinate", kind: Kind::Record(&[
            Member { name: "flowId", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.flow_id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiFlowBatchFetchFlowIdCoordinate {
    /// With all that is required.
    pub fn new(flow_id: impl Into<Text>) -> Self {
        Self { flow_id: flow_id.into(), r#type: ApiFlowBatchFetchType::FlowId, rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowBatchFetchMigrationFlowIdCoordinate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchFetchMigrationFlowIdCoordinate", kind: Kind::Record(&[
            Member { name: "flowId", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.flow_id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiFlowBatchFetchMigrationFlowIdCoordinate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: ApiFlowBatchFetchType::FlowId, ..Shaped::blank() } }
    /// Sets `flowId`.
    pub fn flow_id(mut self, flow_id: impl Into<Text>) -> Self { self.flow_id = Some(flow_id.into()); self }
}
impl Default for ApiFlowBatchFetchMigrationFlowIdCoordinate {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchFetchMigrationWorkflowIdCoordinate", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "workflowId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), workflow_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.workflow_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.workflow_id, _ => &mut self.rest }
    }
}
impl ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { r#type: ApiFlowBatchFetchMigrationWorkflowIdCoordinateType::WorkflowId, ..Shaped::blank() }
    }
    /// Sets `workflowId`.
    pub fn workflow_id(mut self, workflow_id: impl Into<Text>) -> Self {
        self.workflow_id = Some(workflow_id.into()); self
    }
}
impl Default for ApiFlowBatchFetchMigrationWorkflowIdCoordinate {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ApiFlowBatchFetchMigrationWorkflowIdCoordinateType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchFetchMigrationWorkflowIdCoordinateType", kind: Kind::Enumeration(&["WORKFLOW_ID"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::WorkflowId => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::WorkflowId, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiFlowBatchFetchType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchFetchType", kind: Kind::Enumeration(&["FLOW_ID"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FlowId => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FlowId, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiFlowBatchInput`: one member.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiFlowBatchInput {
    /// `inputs`: a list: `ApiFlowBatchInputInputs`.
    pub inputs: Vec<ApiFlowBatchInputInputs>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowBatchInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchInput", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl ApiFlowBatchInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ApiFlowBatchInputInputs>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ApiFlowBatchInputInputs>> From<Vec<T>> for ApiFlowBatchInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiFlowBatchInputInputs>, const N: usize> From<[T; N]> for ApiFlowBatchInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for ApiFlowBatchInputInputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchInputInputs", kind: Kind::Union(&[
            Variant { name: "ApiFlowBatchFetchFlowIdCoordinate", tag: Some(("type", &["FLOW_ID"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::ApiFlowBatchFetchFlowIdCoordinate(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiFlowBatchFetchFlowIdCoordinate(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self { Self::ApiFlowBatchFetchFlowIdCoordinate(value) => value, Self::Unknown(value) => value }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowBatchMigrationInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchMigrationInput", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl ApiFlowBatchMigrationInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ApiFlowBatchMigrationInputInputs>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ApiFlowBatchMigrationInputInputs>> From<Vec<T>> for ApiFlowBatchMigrationInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiFlowBatchMigrationInputInputs>, const N: usize> From<[T; N]> for ApiFlowBatchMigrationInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for ApiFlowBatchMigrationInputInputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowBatchMigrationInputInputs", kind: Kind::Union(&[
            Variant { name: "ApiFlowBatchFetchMigrationFlowIdCoordinate", tag: Some(("type", &["FLOW_ID"])), required: &[] },
            Variant { name: "ApiFlowBatchFetchMigrationWorkflowIdCoordinate", tag: Some(("type", &["WORKFLOW_ID"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiFlowBatchFetchMigrationFlowIdCoordinate(value) => (0, value),
            Self::ApiFlowBatchFetchMigrationWorkflowIdCoordinate(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiFlowBatchFetchMigrationFlowIdCoordinate(Shaped::blank()),
            1 => Self::ApiFlowBatchFetchMigrationWorkflowIdCoordinate(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiFlowBatchFetchMigrationFlowIdCoordinate(value) => value,
            Self::ApiFlowBatchFetchMigrationWorkflowIdCoordinate(value) => value, Self::Unknown(value) => value,
        }
    }
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
impl Shaped for ApiFlowCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowCreateRequest", kind: Kind::Union(&[
            Variant { name: "ApiContactFlowCreateRequest", tag: Some(("type", &["CONTACT_FLOW"])), required: &[] },
            Variant { name: "ApiPlatformFlowCreateRequest", tag: Some(("type", &["PLATFORM_FLOW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiContactFlowCreateRequest(value) => (0, value),
            Self::ApiPlatformFlowCreateRequest(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiContactFlowCreateRequest(Shaped::blank()),
            1 => Self::ApiPlatformFlowCreateRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiContactFlowCreateRequest(value) => value, Self::ApiPlatformFlowCreateRequest(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowEmailCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowEmailCampaign", kind: Kind::Record(&[
            Member { name: "emailCampaignId", required: true }, Member { name: "emailContentId", required: true },
            Member { name: "flowId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { email_campaign_id: Text::EMPTY, email_content_id: Text::EMPTY, flow_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_campaign_id, 1 => &self.email_content_id, 2 => &self.flow_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_campaign_id, 1 => &mut self.email_content_id, 2 => &mut self.flow_id,
            _ => &mut self.rest,
        }
    }
}
impl ApiFlowEmailCampaign {
    /// With all that is required.
    pub fn new(email_campaign_id: impl Into<Text>, email_content_id: impl Into<Text>, flow_id: impl Into<Text>) -> Self {
        Self {
            email_campaign_id: email_campaign_id.into(), email_content_id: email_content_id.into(),
            flow_id: flow_id.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowListing {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowListing", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "flowType", required: true },
            Member { name: "id", required: true }, Member { name: "isEnabled", required: true },
            Member { name: "name", required: false }, Member { name: "objectTypeId", required: true },
            Member { name: "revisionId", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, flow_type: Shaped::blank(), id: Text::EMPTY, is_enabled: false, name: None,
            object_type_id: Text::EMPTY, revision_id: Text::EMPTY, updated_at: DateTime::UNSET, uuid: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.flow_type, 2 => &self.id, 3 => &self.is_enabled, 4 => &self.name,
            5 => &self.object_type_id, 6 => &self.revision_id, 7 => &self.updated_at, 8 => &self.uuid,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.flow_type, 2 => &mut self.id, 3 => &mut self.is_enabled,
            4 => &mut self.name, 5 => &mut self.object_type_id, 6 => &mut self.revision_id,
            7 => &mut self.updated_at, 8 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl ApiFlowListing {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, flow_type: impl Into<ApiFlowType>, id: impl Into<Text>, is_enabled: bool,
        object_type_id: impl Into<Text>, revision_id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), flow_type: flow_type.into(), id: id.into(), is_enabled,
            object_type_id: object_type_id.into(), revision_id: revision_id.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
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
impl Shaped for ApiFlowPutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowPutRequest", kind: Kind::Union(&[
            Variant { name: "ApiContactFlowPutRequest", tag: Some(("type", &["CONTACT_FLOW"])), required: &[] },
            Variant { name: "ApiPlatformFlowPutRequest", tag: Some(("type", &["PLATFORM_FLOW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiContactFlowPutRequest(value) => (0, value),
            Self::ApiPlatformFlowPutRequest(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiContactFlowPutRequest(Shaped::blank()),
            1 => Self::ApiPlatformFlowPutRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiContactFlowPutRequest(value) => value, Self::ApiPlatformFlowPutRequest(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiFlowRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowRevision", kind: Kind::Record(&[
            Member { name: "flow", required: true }, Member { name: "id", required: true },
            Member { name: "revisionCreatedAt", required: true }, Member { name: "revisionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            flow: Shaped::blank(), id: Text::EMPTY, revision_created_at: DateTime::UNSET, revision_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow, 1 => &self.id, 2 => &self.revision_created_at, 3 => &self.revision_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow, 1 => &mut self.id, 2 => &mut self.revision_created_at, 3 => &mut self.revision_id,
            _ => &mut self.rest,
        }
    }
}
impl ApiFlowRevision {
    /// With all that is required.
    pub fn new(
        flow: impl Into<ApiFlowRevisionFlow>, id: impl Into<Text>, revision_created_at: impl Into<DateTime>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            flow: flow.into(), id: id.into(), revision_created_at: revision_created_at.into(),
            revision_id: revision_id.into(), rest: Rest::EMPTY,
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
impl Shaped for ApiFlowRevisionFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowRevisionFlow", kind: Kind::Union(&[
            Variant { name: "ApiContactFlow", tag: Some(("type", &["CONTACT_FLOW"])), required: &[] },
            Variant { name: "ApiPlatformFlow", tag: Some(("type", &["PLATFORM_FLOW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiContactFlow(value) => (0, value), Self::ApiPlatformFlow(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiContactFlow(Shaped::blank()), 1 => Self::ApiPlatformFlow(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiContactFlow(value) => value, Self::ApiPlatformFlow(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ApiContactFlow> for ApiFlowRevisionFlow {
    fn from(value: ApiContactFlow) -> Self {
        Self::ApiContactFlow(value)
    }
}
impl From<ApiPlatformFlow> for ApiFlowRevisionFlow {
    fn from(value: ApiPlatformFlow) -> Self {
        Self::ApiPlatformFlow(value)
    }
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
impl Shaped for ApiFlowType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiFlowType", kind: Kind::Enumeration(&["ACTION_SET", "UNKNOWN", "WORKFLOW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ActionSet => 0, Self::UnknownValue => 1, Self::Workflow => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ActionSet, 1 => Self::UnknownValue, 2 => Self::Workflow, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiHistogramDataPoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiHistogramDataPoint", kind: Kind::Record(&[
            Member { name: "bucket", required: true }, Member { name: "frequency", required: true },
            Member { name: "series", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { bucket: Text::EMPTY, frequency: 0, series: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.bucket, 1 => &self.frequency, 2 => &self.series, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.bucket, 1 => &mut self.frequency, 2 => &mut self.series, _ => &mut self.rest }
    }
}
impl ApiHistogramDataPoint {
    /// With all that is required.
    pub fn new(bucket: impl Into<Text>, frequency: impl Into<i64>, series: impl Into<Text>) -> Self {
        Self { bucket: bucket.into(), frequency: frequency.into(), series: series.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiIncrementValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiIncrementValue", kind: Kind::Record(&[
            Member { name: "incrementAmount", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { increment_amount: 0.0, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.increment_amount, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.increment_amount, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiIncrementValue {
    /// With all that is required.
    pub fn new(increment_amount: impl Into<f64>) -> Self {
        Self { increment_amount: increment_amount.into(), r#type: ApiIncrementValueType::Increment, rest: Rest::EMPTY }
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
impl Shaped for ApiIncrementValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiIncrementValueType", kind: Kind::Enumeration(&["INCREMENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Increment => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Increment, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiInputVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiInputVariable", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, value: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl ApiInputVariable {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<ApiInputVariableValue>) -> Self {
        Self { name: name.into(), value: value.into(), rest: Rest::EMPTY }
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
impl Shaped for ApiInputVariableValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiInputVariableValue", kind: Kind::Union(&[
            Variant { name: "ApiActionDataValue", tag: Some(("type", &["FIELD_DATA"])), required: &[] },
            Variant { name: "ApiActionOutputObjectPropertyValue", tag: Some(("type", &["ACTION_OUTPUT_OBJECT_PROPERTY"])), required: &[] },
            Variant { name: "ApiAppendObjectPropertyValue", tag: Some(("type", &["APPEND_OBJECT_PROPERTY"])), required: &[] },
            Variant { name: "ApiEnrollmentDatasetColumnValue", tag: Some(("type", &["ENROLLMENT_DATASET_COLUMN"])), required: &[] },
            Variant { name: "ApiEnrollmentEventPropertyValue", tag: Some(("type", &["ENROLLMENT_EVENT_PROPERTY"])), required: &[] },
            Variant { name: "ApiFetchedObjectPropertyValue", tag: Some(("type", &["FETCHED_OBJECT_PROPERTY"])), required: &[] },
            Variant { name: "ApiIncrementValue", tag: Some(("type", &["INCREMENT"])), required: &[] },
            Variant { name: "ApiListInputValue", tag: Some(("type", &["LIST"])), required: &[] },
            Variant { name: "ApiMapInputValue", tag: Some(("type", &["MAP"])), required: &[] },
            Variant { name: "ApiObjectPropertyValue", tag: Some(("type", &["OBJECT_PROPERTY"])), required: &[] },
            Variant { name: "ApiRelativeDateTimeValue", tag: Some(("type", &["RELATIVE_DATETIME"])), required: &[] },
            Variant { name: "ApiSingleObjectCoordinatesValue", tag: Some(("type", &["SINGLE_OBJECT_COORDINATES"])), required: &[] },
            Variant { name: "ApiStaticAppendValue", tag: Some(("type", &["STATIC_APPEND_VALUE"])), required: &[] },
            Variant { name: "ApiStaticValue", tag: Some(("type", &["STATIC_VALUE"])), required: &[] },
            Variant { name: "ApiTimestampValue", tag: Some(("type", &["TIMESTAMP"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiActionDataValue(value) => (0, value),
            Self::ApiActionOutputObjectPropertyValue(value) => (1, value),
            Self::ApiAppendObjectPropertyValue(value) => (2, value),
            Self::ApiEnrollmentDatasetColumnValue(value) => (3, value),
            Self::ApiEnrollmentEventPropertyValue(value) => (4, value),
            Self::ApiFetchedObjectPropertyValue(value) => (5, value), Self::ApiIncrementValue(value) => (6, value),
            Self::ApiListInputValue(value) => (7, value), Self::ApiMapInputValue(value) => (8, value),
            Self::ApiObjectPropertyValue(value) => (9, value), Self::ApiRelativeDateTimeValue(value) => (10, value),
            Self::ApiSingleObjectCoordinatesValue(value) => (11, value),
            Self::ApiStaticAppendValue(value) => (12, value), Self::ApiStaticValue(value) => (13, value),
            Self::ApiTimestampValue(value) => (14, value), Self::Unknown(value) => (15, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiActionDataValue(Shaped::blank()),
            1 => Self::ApiActionOutputObjectPropertyValue(Shaped::blank()),
            2 => Self::ApiAppendObjectPropertyValue(Shaped::blank()),
            3 => Self::ApiEnrollmentDatasetColumnValue(Shaped::blank()),
            4 => Self::ApiEnrollmentEventPropertyValue(Shaped::blank()),
            5 => Self::ApiFetchedObjectPropertyValue(Shaped::blank()), 6 => Self::ApiIncrementValue(Shaped::blank()),
            7 => Self::ApiListInputValue(Shaped::blank()), 8 => Self::ApiMapInputValue(Shaped::blank()),
            9 => Self::ApiObjectPropertyValue(Shaped::blank()),
            10 => Self::ApiRelativeDateTimeValue(Shaped::blank()),
            11 => Self::ApiSingleObjectCoordinatesValue(Shaped::blank()),
            12 => Self::ApiStaticAppendValue(Shaped::blank()), 13 => Self::ApiStaticValue(Shaped::blank()),
            14 => Self::ApiTimestampValue(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiActionDataValue(value) => value, Self::ApiActionOutputObjectPropertyValue(value) => value,
            Self::ApiAppendObjectPropertyValue(value) => value,
            Self::ApiEnrollmentDatasetColumnValue(value) => value,
            Self::ApiEnrollmentEventPropertyValue(value) => value,
            Self::ApiFetchedObjectPropertyValue(value) => value, Self::ApiIncrementValue(value) => value,
            Self::ApiListInputValue(value) => value, Self::ApiMapInputValue(value) => value,
            Self::ApiObjectPropertyValue(value) => value, Self::ApiRelativeDateTimeValue(value) => value,
            Self::ApiSingleObjectCoordinatesValue(value) => value, Self::ApiStaticAppendValue(value) => value,
            Self::ApiStaticValue(value) => value, Self::ApiTimestampValue(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiListBasedEnrollmentCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListBasedEnrollmentCriteria", kind: Kind::Record(&[
            Member { name: "listFilterBranch", required: true },
            Member { name: "reEnrollmentTriggersFilterBranches", required: true },
            Member { name: "shouldReEnroll", required: true }, Member { name: "type", required: true },
            Member { name: "unEnrollObjectsNotMeetingCriteria", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            list_filter_branch: Shaped::blank(), re_enrollment_triggers_filter_branches: Vec::new(),
            should_re_enroll: false, r#type: Shaped::blank(), un_enroll_objects_not_meeting_criteria: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.list_filter_branch, 1 => &self.re_enrollment_triggers_filter_branches,
            2 => &self.should_re_enroll, 3 => &self.r#type, 4 => &self.un_enroll_objects_not_meeting_criteria,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.list_filter_branch, 1 => &mut self.re_enrollment_triggers_filter_branches,
            2 => &mut self.should_re_enroll, 3 => &mut self.r#type,
            4 => &mut self.un_enroll_objects_not_meeting_criteria, _ => &mut self.rest,
        }
    }
}
impl ApiListBasedEnrollmentCriteria {
    /// With all that is required.
    pub fn new(
        list_filter_branch: impl Into<PublicFilterBranches>,
        re_enrollment_triggers_filter_branches: impl IntoIterator<Item = impl Into<PublicFilterBranches>>,
        should_re_enroll: bool, un_enroll_objects_not_meeting_criteria: bool,
    ) -> Self {
        Self {
            list_filter_branch: list_filter_branch.into(),
            re_enrollment_triggers_filter_branches: re_enrollment_triggers_filter_branches.into_iter().map(Into::into).collect(),
            should_re_enroll, r#type: ApiListBasedEnrollmentCriteriaType::ListBased,
            un_enroll_objects_not_meeting_criteria, rest: Rest::EMPTY,
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
impl Shaped for ApiListBasedEnrollmentCriteriaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiListBasedEnrollmentCriteriaType", kind: Kind::Enumeration(&["LIST_BASED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ListBased => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ListBased, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ApiEnrolledArgumentPropertyFilterDataSource, ApiEnrolledRecordPropertyFilterDataSource, ApiEnrollmentCriteria,
    ApiEnrollmentDatasetColumnValue, ApiEnrollmentEventPropertyValue, ApiEnrollmentSchedule,
    ApiEnumInputFieldDefinition, ApiEnumerationOutputField, ApiEventBasedEnrollmentCriteria,
    ApiExternalEnumInputFieldDefinition, ApiFetchedObjectPropertyValue, ApiFlow, ApiFlowBatchFetchFlowIdCoordinate,
    ApiFlowBatchFetchMigrationFlowIdCoordinate, ApiFlowBatchFetchMigrationWorkflowIdCoordinate, ApiFlowBatchInput,
    ApiFlowBatchInputInputs, ApiFlowBatchMigrationInput, ApiFlowBatchMigrationInputInputs, ApiFlowCreateRequest,
    ApiFlowEmailCampaign, ApiFlowListing, ApiFlowPutRequest, ApiFlowRevision, ApiFlowRevisionFlow,
    ApiHistogramDataPoint, ApiIncrementValue, ApiInputVariable, ApiInputVariableValue,
    ApiListBasedEnrollmentCriteria,
}

crate::runtime::enumeration_traits! {
    ApiEnrolledArgumentPropertyFilterDataSourceType, ApiEnrolledRecordPropertyFilterDataSourceType,
    ApiEnrollmentDatasetColumnValueType, ApiEnrollmentEventPropertyValueType,
    ApiEnumInputFieldDefinitionFieldDefinitionType, ApiEventBasedEnrollmentCriteriaType,
    ApiExternalEnumInputFieldDefinitionFieldDefinitionType, ApiFetchedObjectPropertyValueType,
    ApiFlowBatchFetchMigrationWorkflowIdCoordinateType, ApiFlowBatchFetchType, ApiFlowType, ApiIncrementValueType,
    ApiListBasedEnrollmentCriteriaType,
}
