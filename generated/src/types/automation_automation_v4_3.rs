// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    ApiSignatureWebhookAuthSettingsType "ApiSignatureWebhookAuthSettingsType" {
        0 Signature "SIGNATURE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiSimpleInputFieldDefinition "ApiSimpleInputFieldDefinition" {
        0 description "description" optional = None;
        1 field_definition_type "fieldDefinitionType" required = Shaped::blank();
        2 is_required "isRequired" required = false;
        3 label "label" optional = None;
        4 name "name" required = Text::EMPTY;
        5 r#type "type" required = Shaped::blank();
    }
}
impl ApiSimpleInputFieldDefinition {
    /// One with all that is required.
    pub fn new(
        is_required: bool,
        name: impl Into<Text>,
        r#type: impl Into<FieldTypeDefinitionType>,
    ) -> Self {
        Self {
            field_definition_type: ApiSimpleInputFieldDefinitionFieldDefinitionType::Simple,
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
pub enum ApiSimpleInputFieldDefinitionFieldDefinitionType {
    /// `SIMPLE`
    Simple,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiSimpleInputFieldDefinitionFieldDefinitionType "ApiSimpleInputFieldDefinitionFieldDefinitionType" {
        0 Simple "SIMPLE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiSingleConnectionAction "ApiSingleConnectionAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 action_type_id "actionTypeId" required = Text::EMPTY;
        2 action_type_version "actionTypeVersion" required = 0;
        3 connection "connection" optional = None;
        4 fields "fields" required = Map::EMPTY;
        5 r#type "type" required = Shaped::blank();
    }
}
impl ApiSingleConnectionAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        action_type_id: impl Into<Text>,
        action_type_version: impl Into<i64>,
        fields: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            action_type_id: action_type_id.into(),
            action_type_version: action_type_version.into(),
            fields: fields.into(),
            r#type: ApiSingleConnectionActionType::SingleConnection,
            ..Shaped::blank()
        }
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into());
        self
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
crate::runtime::enumeration! {
    ApiSingleConnectionActionType "ApiSingleConnectionActionType" {
        0 SingleConnection "SINGLE_CONNECTION";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiSingleObjectCoordinatesValue "ApiSingleObjectCoordinatesValue" {
        0 coordinates_token "coordinatesToken" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiSingleObjectCoordinatesValue {
    /// One with all that is required.
    pub fn new(coordinates_token: impl Into<Text>) -> Self {
        Self {
            coordinates_token: coordinates_token.into(),
            r#type: ApiSingleObjectCoordinatesValueType::SingleObjectCoordinates,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiSingleObjectCoordinatesValueType "ApiSingleObjectCoordinatesValueType" {
        0 SingleObjectCoordinates "SINGLE_OBJECT_COORDINATES";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiSort "ApiSort" {
        0 missing "missing" optional = None;
        1 order "order" required = Shaped::blank();
        2 property "property" required = Text::EMPTY;
    }
}
impl ApiSort {
    /// One with all that is required.
    pub fn new(order: impl Into<ApiSortOrder>, property: impl Into<Text>) -> Self {
        Self {
            order: order.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `missing`.
    pub fn missing(mut self, missing: impl Into<Text>) -> Self {
        self.missing = Some(missing.into());
        self
    }
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
crate::runtime::enumeration! {
    ApiSortOrder "ApiSortOrder" {
        0 Asc "ASC";
        1 Desc "DESC";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticAppendValue "ApiStaticAppendValue" {
        0 static_append_value "staticAppendValue" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiStaticAppendValue {
    /// One with all that is required.
    pub fn new(static_append_value: impl Into<Text>) -> Self {
        Self {
            static_append_value: static_append_value.into(),
            r#type: ApiStaticAppendValueType::StaticAppendValue,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiStaticAppendValueType "ApiStaticAppendValueType" {
        0 StaticAppendValue "STATIC_APPEND_VALUE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticBranch "ApiStaticBranch" {
        0 branch_value "branchValue" required = Text::EMPTY;
        1 connection "connection" optional = None;
    }
}
impl ApiStaticBranch {
    /// One with all that is required.
    pub fn new(branch_value: impl Into<Text>) -> Self {
        Self {
            branch_value: branch_value.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticBranchAction "ApiStaticBranchAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 default_branch "defaultBranch" optional = None;
        2 default_branch_name "defaultBranchName" optional = None;
        3 input_value "inputValue" required = Shaped::blank();
        4 static_branches "staticBranches" required = Vec::new();
        5 r#type "type" required = Shaped::blank();
    }
}
impl ApiStaticBranchAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        input_value: impl Into<ApiInputVariableValue>,
        static_branches: impl IntoIterator<Item = impl Into<ApiStaticBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            input_value: input_value.into(),
            static_branches: static_branches.into_iter().map(Into::into).collect(),
            r#type: ApiStaticBranchActionType::StaticBranch,
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
pub enum ApiStaticBranchActionType {
    /// `STATIC_BRANCH`
    StaticBranch,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiStaticBranchActionType "ApiStaticBranchActionType" {
        0 StaticBranch "STATIC_BRANCH";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticDateAnchor "ApiStaticDateAnchor" {
        0 day_of_month "dayOfMonth" required = 0;
        1 month "month" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
        3 year "year" optional = None;
    }
}
impl ApiStaticDateAnchor {
    /// One with all that is required.
    pub fn new(
        day_of_month: impl Into<i64>,
        month: impl Into<ApiBlockedDateMonth>,
    ) -> Self {
        Self {
            day_of_month: day_of_month.into(),
            month: month.into(),
            r#type: ApiStaticDateAnchorType::StaticDateAnchor,
            ..Shaped::blank()
        }
    }
    /// Sets `year`.
    pub fn year(mut self, year: impl Into<i64>) -> Self {
        self.year = Some(year.into());
        self
    }
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
crate::runtime::enumeration! {
    ApiStaticDateAnchorType "ApiStaticDateAnchorType" {
        0 StaticDateAnchor "STATIC_DATE_ANCHOR";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticPropertyFilterDataSource "ApiStaticPropertyFilterDataSource" {
        0 name "name" required = Text::EMPTY;
        1 property_name "propertyName" required = Text::EMPTY;
        2 sort_by "sortBy" optional = None;
        3 static_value "staticValue" required = Text::EMPTY;
        4 r#type "type" required = Shaped::blank();
    }
}
impl ApiStaticPropertyFilterDataSource {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        property_name: impl Into<Text>,
        static_value: impl Into<Text>,
    ) -> Self {
        Self {
            name: name.into(),
            property_name: property_name.into(),
            static_value: static_value.into(),
            r#type: ApiStaticPropertyFilterDataSourceType::StaticPropertyFilter,
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
pub enum ApiStaticPropertyFilterDataSourceType {
    /// `STATIC_PROPERTY_FILTER`
    StaticPropertyFilter,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiStaticPropertyFilterDataSourceType "ApiStaticPropertyFilterDataSourceType" {
        0 StaticPropertyFilter "STATIC_PROPERTY_FILTER";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticTimeZoneStrategy "ApiStaticTimeZoneStrategy" {
        0 time_zone_id "timeZoneId" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiStaticTimeZoneStrategy {
    /// One with all that is required.
    pub fn new(time_zone_id: impl Into<Text>) -> Self {
        Self {
            time_zone_id: time_zone_id.into(),
            r#type: ApiStaticTimeZoneStrategyType::StaticTimeZone,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    ApiStaticTimeZoneStrategyType "ApiStaticTimeZoneStrategyType" {
        0 StaticTimeZone "STATIC_TIME_ZONE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ApiStaticValue "ApiStaticValue" {
        0 static_value "staticValue" required = Text::EMPTY;
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiStaticValue {
    /// One with all that is required.
    pub fn new(static_value: impl Into<Text>) -> Self {
        Self {
            static_value: static_value.into(),
            r#type: ApiStaticValueType::StaticValue,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ApiStaticValueType "ApiStaticValueType" {
        0 StaticValue "STATIC_VALUE";
    } 1
}

/// `ApiTimeDelay`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeDelay {
    /// `daysOfWeek`: a list: `ApiTimeDelayDaysOfWeek`.
    pub days_of_week: Vec<ApiTimeDelayDaysOfWeek>,
    /// `delta`: a whole number.
    pub delta: i64,
    /// `timeOfDay`: `ApiTimeOfDay`; may be absent.
    pub time_of_day: Option<ApiTimeOfDay>,
    /// `timeUnit`: `ApiTimeDelayTimeUnit`.
    pub time_unit: ApiTimeDelayTimeUnit,
    /// `timeZoneStrategy`: `ApiTimeDelayTimeZoneStrategy`; may be absent.
    pub time_zone_strategy: Option<ApiTimeDelayTimeZoneStrategy>,
    rest: Rest,
}
crate::runtime::record! {
    ApiTimeDelay "ApiTimeDelay" {
        0 days_of_week "daysOfWeek" required = Vec::new();
        1 delta "delta" required = 0;
        2 time_of_day "timeOfDay" optional = None;
        3 time_unit "timeUnit" required = Shaped::blank();
        4 time_zone_strategy "timeZoneStrategy" optional = None;
    }
}
impl ApiTimeDelay {
    /// One with all that is required.
    pub fn new(
        days_of_week: impl IntoIterator<Item = impl Into<ApiTimeDelayDaysOfWeek>>,
        delta: impl Into<i64>,
        time_unit: impl Into<ApiTimeDelayTimeUnit>,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().map(Into::into).collect(),
            delta: delta.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `timeOfDay`.
    pub fn time_of_day(mut self, time_of_day: impl Into<ApiTimeOfDay>) -> Self {
        self.time_of_day = Some(time_of_day.into());
        self
    }
    /// Sets `timeZoneStrategy`.
    pub fn time_zone_strategy(
        mut self,
        time_zone_strategy: impl Into<ApiTimeDelayTimeZoneStrategy>,
    ) -> Self {
        self.time_zone_strategy = Some(time_zone_strategy.into());
        self
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimeDelayTimeUnit {
    /// `CENTURIES`
    Centuries,
    /// `DAYS`
    Days,
    /// `DECADES`
    Decades,
    /// `ERAS`
    Eras,
    /// `FOREVER`
    Forever,
    /// `HALF_DAYS`
    HalfDays,
    /// `HOURS`
    Hours,
    /// `MICROS`
    Micros,
    /// `MILLENNIA`
    Millennia,
    /// `MILLIS`
    Millis,
    /// `MINUTES`
    Minutes,
    /// `MONTHS`
    Months,
    /// `NANOS`
    Nanos,
    /// `SECONDS`
    Seconds,
    /// `WEEKS`
    Weeks,
    /// `YEARS`
    Years,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiTimeDelayTimeUnit "ApiTimeDelayTimeUnit" {
        0 Centuries "CENTURIES";
        1 Days "DAYS";
        2 Decades "DECADES";
        3 Eras "ERAS";
        4 Forever "FOREVER";
        5 HalfDays "HALF_DAYS";
        6 Hours "HOURS";
        7 Micros "MICROS";
        8 Millennia "MILLENNIA";
        9 Millis "MILLIS";
        10 Minutes "MINUTES";
        11 Months "MONTHS";
        12 Nanos "NANOS";
        13 Seconds "SECONDS";
        14 Weeks "WEEKS";
        15 Years "YEARS";
    } 16
}

/// One alternative, told by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimeDelayTimeZoneStrategy {
    /// `type` is `STATIC_TIME_ZONE`.
    ApiStaticTimeZoneStrategy(ApiStaticTimeZoneStrategy),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiTimeDelayTimeZoneStrategy "ApiTimeDelayTimeZoneStrategy" {
        0 ApiStaticTimeZoneStrategy "ApiStaticTimeZoneStrategy" Some(("type", &["STATIC_TIME_ZONE"])), &[];
    } 1
}
impl From<ApiStaticTimeZoneStrategy> for ApiTimeDelayTimeZoneStrategy {
    fn from(value: ApiStaticTimeZoneStrategy) -> Self {
        Self::ApiStaticTimeZoneStrategy(value)
    }
}

/// `ApiTimeOfDay`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeOfDay {
    /// `hour`: a whole number.
    pub hour: i64,
    /// `minute`: a whole number.
    pub minute: i64,
    rest: Rest,
}
crate::runtime::record! {
    ApiTimeOfDay "ApiTimeOfDay" {
        0 hour "hour" required = 0;
        1 minute "minute" required = 0;
    }
}
impl ApiTimeOfDay {
    /// One with all that is required.
    pub fn new(hour: impl Into<i64>, minute: impl Into<i64>) -> Self {
        Self {
            hour: hour.into(),
            minute: minute.into(),
            ..Shaped::blank()
        }
    }
}

/// `ApiTimeWindow`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeWindow {
    /// `day`: `ApiTimeDelayDaysOfWeek`.
    pub day: ApiTimeDelayDaysOfWeek,
    /// `endTime`: `ApiTimeOfDay`; may be absent.
    pub end_time: Option<ApiTimeOfDay>,
    /// `startTime`: `ApiTimeOfDay`; may be absent.
    pub start_time: Option<ApiTimeOfDay>,
    rest: Rest,
}
crate::runtime::record! {
    ApiTimeWindow "ApiTimeWindow" {
        0 day "day" required = Shaped::blank();
        1 end_time "endTime" optional = None;
        2 start_time "startTime" optional = None;
    }
}
impl ApiTimeWindow {
    /// One with all that is required.
    pub fn new(day: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        Self {
            day: day.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endTime`.
    pub fn end_time(mut self, end_time: impl Into<ApiTimeOfDay>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets `startTime`.
    pub fn start_time(mut self, start_time: impl Into<ApiTimeOfDay>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

/// `ApiTimestampValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimestampValue {
    /// `timestampType`: `ApiTimestampValueTimestampType`.
    pub timestamp_type: ApiTimestampValueTimestampType,
    /// `type`: `ApiTimestampValueType`.
    pub r#type: ApiTimestampValueType,
    rest: Rest,
}
crate::runtime::record! {
    ApiTimestampValue "ApiTimestampValue" {
        0 timestamp_type "timestampType" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiTimestampValue {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            timestamp_type: ApiTimestampValueTimestampType::ExecutionTime,
            r#type: ApiTimestampValueType::Timestamp,
            ..Shaped::blank()
        }
    }
}
impl Default for ApiTimestampValue {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimestampValueTimestampType {
    /// `EXECUTION_TIME`
    ExecutionTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiTimestampValueTimestampType "ApiTimestampValueTimestampType" {
        0 ExecutionTime "EXECUTION_TIME";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimestampValueType {
    /// `TIMESTAMP`
    Timestamp,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiTimestampValueType "ApiTimestampValueType" {
        0 Timestamp "TIMESTAMP";
    } 1
}

/// `ApiUnEnrollmentSetting`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiUnEnrollmentSetting {
    /// `flowIds`: a list: text.
    pub flow_ids: Vec<Text>,
    /// `type`: `ApiUnEnrollmentSettingType`.
    pub r#type: ApiUnEnrollmentSettingType,
    rest: Rest,
}
crate::runtime::record! {
    ApiUnEnrollmentSetting "ApiUnEnrollmentSetting" {
        0 flow_ids "flowIds" required = Vec::new();
        1 r#type "type" required = Shaped::blank();
    }
}
impl ApiUnEnrollmentSetting {
    /// One with all that is required.
    pub fn new(
        flow_ids: impl IntoIterator<Item = impl Into<Text>>,
        r#type: impl Into<ApiUnEnrollmentSettingType>,
    ) -> Self {
        Self {
            flow_ids: flow_ids.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiUnEnrollmentSettingType {
    /// `ALL`
    All,
    /// `SELECTIVE`
    Selective,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiUnEnrollmentSettingType "ApiUnEnrollmentSettingType" {
        0 All "ALL";
        1 Selective "SELECTIVE";
    } 2
}

/// `ApiWebhookAction`: 7 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiWebhookAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `authSettings`: `ApiWebhookActionAuthSettings`; may be absent.
    pub auth_settings: Option<ApiWebhookActionAuthSettings>,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// `method`: `ActionHookActionBodyHttpMethod`.
    pub method: ActionHookActionBodyHttpMethod,
    /// `queryParams`: a list: `ApiInputVariable`.
    pub query_params: Vec<ApiInputVariable>,
    /// `type`: `ApiWebhookActionType`.
    pub r#type: ApiWebhookActionType,
    /// `webhookUrl`: text.
    pub webhook_url: Text,
    rest: Rest,
}
crate::runtime::record! {
    ApiWebhookAction "ApiWebhookAction" {
        0 action_id "actionId" required = Text::EMPTY;
        1 auth_settings "authSettings" optional = None;
        2 connection "connection" optional = None;
        3 method "method" required = Shaped::blank();
        4 query_params "queryParams" required = Vec::new();
        5 r#type "type" required = Shaped::blank();
        6 webhook_url "webhookUrl" required = Text::EMPTY;
    }
}
impl ApiWebhookAction {
    /// One with all that is required.
    pub fn new(
        action_id: impl Into<Text>,
        method: impl Into<ActionHookActionBodyHttpMethod>,
        query_params: impl IntoIterator<Item = impl Into<ApiInputVariable>>,
        webhook_url: impl Into<Text>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            method: method.into(),
            query_params: query_params.into_iter().map(Into::into).collect(),
            r#type: ApiWebhookActionType::Webhook,
            webhook_url: webhook_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `authSettings`.
    pub fn auth_settings(
        mut self,
        auth_settings: impl Into<ApiWebhookActionAuthSettings>,
    ) -> Self {
        self.auth_settings = Some(auth_settings.into());
        self
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWebhookActionAuthSettings {
    /// `type` is `AUTH_KEY`.
    ApiAuthKeyWebhookAuthSettings(ApiAuthKeyWebhookAuthSettings),
    /// `type` is `SIGNATURE`.
    ApiSignatureWebhookAuthSettings(ApiSignatureWebhookAuthSettings),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ApiWebhookActionAuthSettings "ApiWebhookActionAuthSettings" {
        0 ApiAuthKeyWebhookAuthSettings "ApiAuthKeyWebhookAuthSettings" Some(("type", &["AUTH_KEY"])), &[];
        1 ApiSignatureWebhookAuthSettings "ApiSignatureWebhookAuthSettings" Some(("type", &["SIGNATURE"])), &[];
    } 2
}
impl From<ApiAuthKeyWebhookAuthSettings> for ApiWebhookActionAuthSettings {
    fn from(value: ApiAuthKeyWebhookAuthSettings) -> Self {
        Self::ApiAuthKeyWebhookAuthSettings(value)
    }
}
impl From<ApiSignatureWebhookAuthSettings> for ApiWebhookActionAuthSettings {
    fn from(value: ApiSignatureWebhookAuthSettings) -> Self {
        Self::ApiSignatureWebhookAuthSettings(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWebhookActionType {
    /// `WEBHOOK`
    Webhook,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiWebhookActionType "ApiWebhookActionType" {
        0 Webhook "WEBHOOK";
    } 1
}

/// `ApiWeeklyEnrollmentSchedule`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiWeeklyEnrollmentSchedule {
    /// `daysOfWeek`: a list: `ApiTimeDelayDaysOfWeek`.
    pub days_of_week: Vec<ApiTimeDelayDaysOfWeek>,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiWeeklyEnrollmentScheduleType`.
    pub r#type: ApiWeeklyEnrollmentScheduleType,
    rest: Rest,
}
crate::runtime::record! {
    ApiWeeklyEnrollmentSchedule "ApiWeeklyEnrollmentSchedule" {
        0 days_of_week "daysOfWeek" required = Vec::new();
        1 time_of_day "timeOfDay" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl ApiWeeklyEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(
        days_of_week: impl IntoIterator<Item = impl Into<ApiTimeDelayDaysOfWeek>>,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().map(Into::into).collect(),
            time_of_day: time_of_day.into(),
            r#type: ApiWeeklyEnrollmentScheduleType::Weekly,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWeeklyEnrollmentScheduleType {
    /// `WEEKLY`
    Weekly,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiWeeklyEnrollmentScheduleType "ApiWeeklyEnrollmentScheduleType" {
        0 Weekly "WEEKLY";
    } 1
}

/// `ApiYearlyEnrollmentSchedule`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiYearlyEnrollmentSchedule {
    /// `dayOfMonth`: a whole number.
    pub day_of_month: i64,
    /// `month`: `ApiBlockedDateMonth`.
    pub month: ApiBlockedDateMonth,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiYearlyEnrollmentScheduleType`.
    pub r#type: ApiYearlyEnrollmentScheduleType,
    rest: Rest,
}
crate::runtime::record! {
    ApiYearlyEnrollmentSchedule "ApiYearlyEnrollmentSchedule" {
        0 day_of_month "dayOfMonth" required = 0;
        1 month "month" required = Shaped::blank();
        2 time_of_day "timeOfDay" required = Shaped::blank();
        3 r#type "type" required = Shaped::blank();
    }
}
impl ApiYearlyEnrollmentSchedule {
    /// One with all that is required.
    pub fn new(
        day_of_month: impl Into<i64>,
        month: impl Into<ApiBlockedDateMonth>,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            day_of_month: day_of_month.into(),
            month: month.into(),
            time_of_day: time_of_day.into(),
            r#type: ApiYearlyEnrollmentScheduleType::Yearly,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiYearlyEnrollmentScheduleType {
    /// `YEARLY`
    Yearly,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiYearlyEnrollmentScheduleType "ApiYearlyEnrollmentScheduleType" {
        0 Yearly "YEARLY";
    } 1
}

/// `BatchResponseApiFlow`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseApiFlow {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ApiFlow`.
    pub results: Vec<ApiFlow>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseApiFlow "BatchResponseApiFlow" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseApiFlow {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ApiFlow>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseApiFlowWithErrors`: 8 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseApiFlowWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ApiFlow`.
    pub results: Vec<ApiFlow>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseApiFlowWithErrors "BatchResponseApiFlowWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseApiFlowWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ApiFlow>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseFlowIdWorkflowIdMappingResponse`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseFlowIdWorkflowIdMappingResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `FlowIdWorkflowIdMappingResponse`.
    pub results: Vec<FlowIdWorkflowIdMappingResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseFlowIdWorkflowIdMappingResponse "BatchResponseFlowIdWorkflowIdMappingResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseFlowIdWorkflowIdMappingResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<FlowIdWorkflowIdMappingResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseFlowIdWorkflowIdMappingResponseWithErrors`: 8 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseFlowIdWorkflowIdMappingResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `FlowIdWorkflowIdMappingResponse`.
    pub results: Vec<FlowIdWorkflowIdMappingResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseFlowIdWorkflowIdMappingResponseWithErrors "BatchResponseFlowIdWorkflowIdMappingResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseFlowIdWorkflowIdMappingResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<FlowIdWorkflowIdMappingResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseApiActionTypeDefinitionNoPaging`: one member.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseApiActionTypeDefinitionNoPaging {
    /// `results`: a list: `ApiActionTypeDefinition`.
    pub results: Vec<ApiActionTypeDefinition>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseApiActionTypeDefinitionNoPaging "CollectionResponseApiActionTypeDefinitionNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseApiActionTypeDefinitionNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ApiActionTypeDefinition>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseApiFlowEmailCampaign`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseApiFlowEmailCampaign {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ApiFlowEmailCampaign`.
    pub results: Vec<ApiFlowEmailCampaign>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseApiFlowEmailCampaign "CollectionResponseApiFlowEmailCampaign" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseApiFlowEmailCampaign {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ApiFlowEmailCampaign>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseApiFlowListingForwardPaging`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseApiFlowListingForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ApiFlowListing`.
    pub results: Vec<ApiFlowListing>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseApiFlowListingForwardPaging "CollectionResponseApiFlowListingForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseApiFlowListingForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiFlowListing>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseApiHistogramDataPointNoPaging`: one member.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct CollectionResponseApiHistogramDataPointNoPaging {
    /// `results`: a list: `ApiHistogramDataPoint`.
    pub results: Vec<ApiHistogramDataPoint>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseApiHistogramDataPointNoPaging "CollectionResponseApiHistogramDataPointNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseApiHistogramDataPointNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ApiHistogramDataPoint>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `FlowIdWorkflowIdMappingResponse`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct FlowIdWorkflowIdMappingResponse {
    /// `flowId`: a whole number.
    pub flow_id: i64,
    /// `workflowId`: a whole number.
    pub workflow_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    FlowIdWorkflowIdMappingResponse "FlowIdWorkflowIdMappingResponse" {
        0 flow_id "flowId" required = 0;
        1 workflow_id "workflowId" required = 0;
    }
}
impl FlowIdWorkflowIdMappingResponse {
    /// One with all that is required.
    pub fn new(flow_id: impl Into<i64>, workflow_id: impl Into<i64>) -> Self {
        Self {
            flow_id: flow_id.into(),
            workflow_id: workflow_id.into(),
            ..Shaped::blank()
        }
    }
}
