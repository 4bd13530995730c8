// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicAllPropertyTypesOperation`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicAllPropertyTypesOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicAllPropertyTypesOperationOperationType`.
    pub operation_type: PublicAllPropertyTypesOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicAllPropertyTypesOperation "PublicAllPropertyTypesOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
    }
}
impl PublicAllPropertyTypesOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicAllPropertyTypesOperationOperationType::AllProperty,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicAllPropertyTypesOperationOperationType {
    /// `ALL_PROPERTY`
    AllProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAllPropertyTypesOperationOperationType "PublicAllPropertyTypesOperationOperationType" {
        0 AllProperty "ALL_PROPERTY";
    } 1
}

/// `PublicBoolPropertyOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicBoolPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicBoolPropertyOperationOperationType`.
    pub operation_type: PublicBoolPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `value`: true or false.
    pub value: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicBoolPropertyOperation "PublicBoolPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 value "value" required = false;
    }
}
impl PublicBoolPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        value: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicBoolPropertyOperationOperationType::Bool,
            operator: operator.into(),
            value,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicBoolPropertyOperationOperationType {
    /// `BOOL`
    Bool,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicBoolPropertyOperationOperationType "PublicBoolPropertyOperationOperationType" {
        0 Bool "BOOL";
    } 1
}

/// `PublicCalendarDatePropertyOperation`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicCalendarDatePropertyOperation {
    /// `fiscalYearStart`: `ApiBlockedDateMonth`; may be absent.
    pub fiscal_year_start: Option<ApiBlockedDateMonth>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicCalendarDatePropertyOperationOperationType`.
    pub operation_type: PublicCalendarDatePropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `timeUnit`: text.
    pub time_unit: Text,
    /// `timeUnitCount`: a whole number; may be absent.
    pub time_unit_count: Option<i64>,
    /// `useFiscalYear`: true or false; may be absent.
    pub use_fiscal_year: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PublicCalendarDatePropertyOperation "PublicCalendarDatePropertyOperation" {
        0 fiscal_year_start "fiscalYearStart" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 time_unit "timeUnit" required = Text::EMPTY;
        5 time_unit_count "timeUnitCount" optional = None;
        6 use_fiscal_year "useFiscalYear" optional = None;
    }
}
impl PublicCalendarDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        time_unit: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicCalendarDatePropertyOperationOperationType::CalendarDate,
            operator: operator.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `fiscalYearStart`.
    pub fn fiscal_year_start(
        mut self,
        fiscal_year_start: impl Into<ApiBlockedDateMonth>,
    ) -> Self {
        self.fiscal_year_start = Some(fiscal_year_start.into());
        self
    }
    /// Sets `timeUnitCount`.
    pub fn time_unit_count(mut self, time_unit_count: impl Into<i64>) -> Self {
        self.time_unit_count = Some(time_unit_count.into());
        self
    }
    /// Sets `useFiscalYear`.
    pub fn use_fiscal_year(mut self, use_fiscal_year: bool) -> Self {
        self.use_fiscal_year = Some(use_fiscal_year);
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicCalendarDatePropertyOperationOperationType {
    /// `CALENDAR_DATE`
    CalendarDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicCalendarDatePropertyOperationOperationType "PublicCalendarDatePropertyOperationOperationType" {
        0 CalendarDate "CALENDAR_DATE";
    } 1
}

/// `PublicComparativeDatePropertyOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicComparativeDatePropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultComparisonValue`: text; may be absent.
    pub default_comparison_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicComparativeDatePropertyOperationOperationType`.
    pub operation_type: PublicComparativeDatePropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicComparativeDatePropertyOperation "PublicComparativeDatePropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_comparison_value "defaultComparisonValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Shaped::blank();
        4 operator "operator" required = Text::EMPTY;
    }
}
impl PublicComparativeDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: PublicComparativeDatePropertyOperationOperationType::ComparativeDate,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(
        mut self,
        default_comparison_value: impl Into<Text>,
    ) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicComparativeDatePropertyOperationOperationType {
    /// `COMPARATIVE_DATE`
    ComparativeDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicComparativeDatePropertyOperationOperationType "PublicComparativeDatePropertyOperationOperationType" {
        0 ComparativeDate "COMPARATIVE_DATE";
    } 1
}

/// `PublicComparativePropertyUpdatedOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicComparativePropertyUpdatedOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultComparisonValue`: text; may be absent.
    pub default_comparison_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicComparativePropertyUpdatedOperationOperationType`.
    pub operation_type: PublicComparativePropertyUpdatedOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicComparativePropertyUpdatedOperation "PublicComparativePropertyUpdatedOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_comparison_value "defaultComparisonValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Shaped::blank();
        4 operator "operator" required = Text::EMPTY;
    }
}
impl PublicComparativePropertyUpdatedOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: PublicComparativePropertyUpdatedOperationOperationType::ComparativePropertyUpdated,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(
        mut self,
        default_comparison_value: impl Into<Text>,
    ) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicComparativePropertyUpdatedOperationOperationType {
    /// `COMPARATIVE_PROPERTY_UPDATED`
    ComparativePropertyUpdated,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicComparativePropertyUpdatedOperationOperationType "PublicComparativePropertyUpdatedOperationOperationType" {
        0 ComparativePropertyUpdated "COMPARATIVE_PROPERTY_UPDATED";
    } 1
}

/// `PublicComparativeStringPropertyOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicComparativeStringPropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultComparisonValue`: text; may be absent.
    pub default_comparison_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicComparativeStringPropertyOperationOperationType`.
    pub operation_type: PublicComparativeStringPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicComparativeStringPropertyOperation "PublicComparativeStringPropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_comparison_value "defaultComparisonValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Shaped::blank();
        4 operator "operator" required = Text::EMPTY;
    }
}
impl PublicComparativeStringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: PublicComparativeStringPropertyOperationOperationType::ComparativeString,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(
        mut self,
        default_comparison_value: impl Into<Text>,
    ) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicComparativeStringPropertyOperationOperationType {
    /// `COMPARATIVE_STRING`
    ComparativeString,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicComparativeStringPropertyOperationOperationType "PublicComparativeStringPropertyOperationOperationType" {
        0 ComparativeString "COMPARATIVE_STRING";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicConstantFilterFilterType {
    /// `CONSTANT`
    Constant,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConstantFilterFilterType "PublicConstantFilterFilterType" {
        0 Constant "CONSTANT";
    } 1
}

/// `PublicDatePoint`: 10 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicDatePoint {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `month`: a whole number.
    pub month: i64,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    /// `timeType`: `PublicDatePointTimeType`.
    pub time_type: PublicDatePointTimeType,
    /// `timezoneSource`: text; may be absent.
    pub timezone_source: Option<Text>,
    /// `year`: a whole number.
    pub year: i64,
    /// `zoneId`: text.
    pub zone_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicDatePoint "PublicDatePoint" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 second "second" optional = None;
        6 time_type "timeType" required = Shaped::blank();
        7 timezone_source "timezoneSource" optional = None;
        8 year "year" required = 0;
        9 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl PublicDatePoint {
    /// One with all that is required.
    pub fn new(
        day: impl Into<i64>,
        month: impl Into<i64>,
        year: impl Into<i64>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            time_type: PublicDatePointTimeType::Date,
            year: year.into(),
            zone_id: zone_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// `PublicDatePropertyOperation`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicDatePropertyOperation {
    /// `day`: a whole number.
    pub day: i64,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `month`: text.
    pub month: Text,
    /// `operationType`: `PublicDatePointTimeType`.
    pub operation_type: PublicDatePointTimeType,
    /// `operator`: text.
    pub operator: Text,
    /// `year`: a whole number.
    pub year: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicDatePropertyOperation "PublicDatePropertyOperation" {
        0 day "day" required = 0;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 month "month" required = Text::EMPTY;
        3 operation_type "operationType" required = Shaped::blank();
        4 operator "operator" required = Text::EMPTY;
        5 year "year" required = 0;
    }
}
impl PublicDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        day: impl Into<i64>,
        include_objects_with_no_value_set: bool,
        month: impl Into<Text>,
        operator: impl Into<Text>,
        year: impl Into<i64>,
    ) -> Self {
        Self {
            day: day.into(),
            include_objects_with_no_value_set,
            month: month.into(),
            operation_type: PublicDatePointTimeType::Date,
            operator: operator.into(),
            year: year.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDateTimePropertyOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicDateTimePropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicDateTimePropertyOperationOperationType`.
    pub operation_type: PublicDateTimePropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicDateTimePropertyOperation "PublicDateTimePropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
        4 timestamp "timestamp" required = 0;
    }
}
impl PublicDateTimePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        requires_time_zone_conversion: bool,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicDateTimePropertyOperationOperationType::Datetime,
            operator: operator.into(),
            requires_time_zone_conversion,
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicDateTimePropertyOperationOperationType {
    /// `DATETIME`
    Datetime,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicDateTimePropertyOperationOperationType "PublicDateTimePropertyOperationOperationType" {
        0 Datetime "DATETIME";
    } 1
}

/// `PublicEnumerationPropertyOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicEnumerationPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicEnumerationPropertyOperationOperationType`.
    pub operation_type: PublicEnumerationPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `values`: a list: text.
    pub values: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicEnumerationPropertyOperation "PublicEnumerationPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 values "values" required = Vec::new();
    }
}
impl PublicEnumerationPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicEnumerationPropertyOperationOperationType::Enumeration,
            operator: operator.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicEnumerationPropertyOperationOperationType {
    /// `ENUMERATION`
    Enumeration,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicEnumerationPropertyOperationOperationType "PublicEnumerationPropertyOperationOperationType" {
        0 Enumeration "ENUMERATION";
    } 1
}

/// `PublicFiscalQuarterReference`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicFiscalQuarterReference {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `month`: a whole number.
    pub month: i64,
    /// `referenceType`: `PublicFiscalQuarterReferenceReferenceType`.
    pub reference_type: PublicFiscalQuarterReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicFiscalQuarterReference "PublicFiscalQuarterReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl PublicFiscalQuarterReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicFiscalQuarterReferenceReferenceType::FiscalQuarter,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
}

/// `PublicFiscalYearReference`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicFiscalYearReference {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `month`: a whole number.
    pub month: i64,
    /// `referenceType`: `PublicFiscalYearReferenceReferenceType`.
    pub reference_type: PublicFiscalYearReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicFiscalYearReference "PublicFiscalYearReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl PublicFiscalYearReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicFiscalYearReferenceReferenceType::FiscalYear,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
}

/// `PublicIndexOffset`: 9 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicIndexOffset {
    /// `days`: a whole number; may be absent.
    pub days: Option<i64>,
    /// `hours`: a whole number; may be absent.
    pub hours: Option<i64>,
    /// `milliseconds`: a whole number; may be absent.
    pub milliseconds: Option<i64>,
    /// `minutes`: a whole number; may be absent.
    pub minutes: Option<i64>,
    /// `months`: a whole number; may be absent.
    pub months: Option<i64>,
    /// `quarters`: a whole number; may be absent.
    pub quarters: Option<i64>,
    /// `seconds`: a whole number; may be absent.
    pub seconds: Option<i64>,
    /// `weeks`: a whole number; may be absent.
    pub weeks: Option<i64>,
    /// `years`: a whole number; may be absent.
    pub years: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicIndexOffset "PublicIndexOffset" {
        0 days "days" optional = None;
        1 hours "hours" optional = None;
        2 milliseconds "milliseconds" optional = None;
        3 minutes "minutes" optional = None;
        4 months "months" optional = None;
        5 quarters "quarters" optional = None;
        6 seconds "seconds" optional = None;
        7 weeks "weeks" optional = None;
        8 years "years" optional = None;
    }
}
impl PublicIndexOffset {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `days`.
    pub fn days(mut self, days: impl Into<i64>) -> Self {
        self.days = Some(days.into());
        self
    }
    /// Sets `hours`.
    pub fn hours(mut self, hours: impl Into<i64>) -> Self {
        self.hours = Some(hours.into());
        self
    }
    /// Sets `milliseconds`.
    pub fn milliseconds(mut self, milliseconds: impl Into<i64>) -> Self {
        self.milliseconds = Some(milliseconds.into());
        self
    }
    /// Sets `minutes`.
    pub fn minutes(mut self, minutes: impl Into<i64>) -> Self {
        self.minutes = Some(minutes.into());
        self
    }
    /// Sets `months`.
    pub fn months(mut self, months: impl Into<i64>) -> Self {
        self.months = Some(months.into());
        self
    }
    /// Sets `quarters`.
    pub fn quarters(mut self, quarters: impl Into<i64>) -> Self {
        self.quarters = Some(quarters.into());
        self
    }
    /// Sets `seconds`.
    pub fn seconds(mut self, seconds: impl Into<i64>) -> Self {
        self.seconds = Some(seconds.into());
        self
    }
    /// Sets `weeks`.
    pub fn weeks(mut self, weeks: impl Into<i64>) -> Self {
        self.weeks = Some(weeks.into());
        self
    }
    /// Sets `years`.
    pub fn years(mut self, years: impl Into<i64>) -> Self {
        self.years = Some(years.into());
        self
    }
}
impl Default for PublicIndexOffset {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicIndexedTimePoint`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicIndexedTimePoint {
    /// `indexReference`: `PublicIndexedTimePointIndexReference`.
    pub index_reference: PublicIndexedTimePointIndexReference,
    /// `offset`: `PublicIndexOffset`; may be absent.
    pub offset: Option<PublicIndexOffset>,
    /// `timeType`: `PublicIndexedTimePointTimeType`.
    pub time_type: PublicIndexedTimePointTimeType,
    /// `timezoneSource`: text; may be absent.
    pub timezone_source: Option<Text>,
    /// `zoneId`: text.
    pub zone_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicIndexedTimePoint "PublicIndexedTimePoint" {
        0 index_reference "indexReference" required = Shaped::blank();
        1 offset "offset" optional = None;
        2 time_type "timeType" required = Shaped::blank();
        3 timezone_source "timezoneSource" optional = None;
        4 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl PublicIndexedTimePoint {
    /// One with all that is required.
    pub fn new(
        index_reference: impl Into<PublicIndexedTimePointIndexReference>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            index_reference: index_reference.into(),
            time_type: PublicIndexedTimePointTimeType::Indexed,
            zone_id: zone_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<PublicIndexOffset>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// 8 alternatives, told apart by `referenceType`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicIndexedTimePointIndexReference {
    /// `referenceType` is `FISCAL_QUARTER`.
    PublicFiscalQuarterReference(PublicFiscalQuarterReference),
    /// `referenceType` is `FISCAL_YEAR`.
    PublicFiscalYearReference(PublicFiscalYearReference),
    /// `referenceType` is `MONTH`.
    PublicMonthReference(PublicMonthReference),
    /// `referenceType` is `NOW`.
    PublicNowReference(PublicNowReference),
    /// `referenceType` is `QUARTER`.
    PublicQuarterReference(PublicQuarterReference),
    /// `referenceType` is `TODAY`.
    PublicTodayReference(PublicTodayReference),
    /// `referenceType` is `WEEK`.
    PublicWeekReference(PublicWeekReference),
    /// `referenceType` is `YEAR`.
    PublicYearReference(PublicYearReference),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicIndexedTimePointIndexReference "PublicIndexedTimePointIndexReference" {
        0 PublicFiscalQuarterReference "PublicFiscalQuarterReference" Some(("referenceType", &["FISCAL_QUARTER"])), &[];
        1 PublicFiscalYearReference "PublicFiscalYearReference" Some(("referenceType", &["FISCAL_YEAR"])), &[];
        2 PublicMonthReference "PublicMonthReference" Some(("referenceType", &["MONTH"])), &[];
        3 PublicNowReference "PublicNowReference" Some(("referenceType", &["NOW"])), &[];
        4 PublicQuarterReference "PublicQuarterReference" Some(("referenceType", &["QUARTER"])), &[];
        5 PublicTodayReference "PublicTodayReference" Some(("referenceType", &["TODAY"])), &[];
        6 PublicWeekReference "PublicWeekReference" Some(("referenceType", &["WEEK"])), &[];
        7 PublicYearReference "PublicYearReference" Some(("referenceType", &["YEAR"])), &[];
    } 8
}
impl From<PublicFiscalQuarterReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicFiscalQuarterReference) -> Self {
        Self::PublicFiscalQuarterReference(value)
    }
}
impl From<PublicFiscalYearReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicFiscalYearReference) -> Self {
        Self::PublicFiscalYearReference(value)
    }
}
impl From<PublicMonthReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicMonthReference) -> Self {
        Self::PublicMonthReference(value)
    }
}
impl From<PublicNowReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicNowReference) -> Self {
        Self::PublicNowReference(value)
    }
}
impl From<PublicQuarterReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicQuarterReference) -> Self {
        Self::PublicQuarterReference(value)
    }
}
impl From<PublicTodayReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicTodayReference) -> Self {
        Self::PublicTodayReference(value)
    }
}
impl From<PublicWeekReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicWeekReference) -> Self {
        Self::PublicWeekReference(value)
    }
}
impl From<PublicYearReference> for PublicIndexedTimePointIndexReference {
    fn from(value: PublicYearReference) -> Self {
        Self::PublicYearReference(value)
    }
}

/// `PublicMonthReference`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicMonthReference {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `referenceType`: `PublicMonthReferenceReferenceType`.
    pub reference_type: PublicMonthReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicMonthReference "PublicMonthReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 reference_type "referenceType" required = Shaped::blank();
        5 second "second" optional = None;
    }
}
impl PublicMonthReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            reference_type: PublicMonthReferenceReferenceType::Month,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
}

/// `PublicMultiStringPropertyOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicMultiStringPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicMultiStringPropertyOperationOperationType`.
    pub operation_type: PublicMultiStringPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `values`: a list: text.
    pub values: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicMultiStringPropertyOperation "PublicMultiStringPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 values "values" required = Vec::new();
    }
}
impl PublicMultiStringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicMultiStringPropertyOperationOperationType::Multistring,
            operator: operator.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicMultiStringPropertyOperationOperationType {
    /// `MULTISTRING`
    Multistring,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMultiStringPropertyOperationOperationType "PublicMultiStringPropertyOperationOperationType" {
        0 Multistring "MULTISTRING";
    } 1
}

/// `PublicNowReference`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicNowReference {
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `referenceType`: `PublicNowReferenceReferenceType`.
    pub reference_type: PublicNowReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicNowReference "PublicNowReference" {
        0 hour "hour" optional = None;
        1 millisecond "millisecond" optional = None;
        2 minute "minute" optional = None;
        3 reference_type "referenceType" required = Shaped::blank();
        4 second "second" optional = None;
    }
}
impl PublicNowReference {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            reference_type: PublicNowReferenceReferenceType::Now,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
}
impl Default for PublicNowReference {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicNumberPropertyOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicNumberPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicNumberPropertyOperationOperationType`.
    pub operation_type: PublicNumberPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `value`: a number.
    pub value: f64,
    rest: Rest,
}
crate::runtime::record! {
    PublicNumberPropertyOperation "PublicNumberPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 value "value" required = 0.0;
    }
}
impl PublicNumberPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        value: impl Into<f64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicNumberPropertyOperationOperationType::Number,
            operator: operator.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicNumberPropertyOperationOperationType {
    /// `NUMBER`
    Number,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicNumberPropertyOperationOperationType "PublicNumberPropertyOperationOperationType" {
        0 Number "NUMBER";
    } 1
}

/// 18 alternatives, told apart by `operationType`, `type`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicOperation {
    /// `operationType` is `ALL_PROPERTY`.
    PublicAllPropertyTypesOperation(PublicAllPropertyTypesOperation),
    /// `operationType` is `BOOL`.
    PublicBoolPropertyOperation(PublicBoolPropertyOperation),
    /// `operationType` is `CALENDAR_DATE`.
    PublicCalendarDatePropertyOperation(PublicCalendarDatePropertyOperation),
    /// `operationType` is `COMPARATIVE_DATE`.
    PublicComparativeDatePropertyOperation(PublicComparativeDatePropertyOperation),
    /// `operationType` is `COMPARATIVE_PROPERTY_UPDATED`.
    PublicComparativePropertyUpdatedOperation(PublicComparativePropertyUpdatedOperation),
    /// `operationType` is `COMPARATIVE_STRING`.
    PublicComparativeStringPropertyOperation(PublicComparativeStringPropertyOperation),
    /// `operationType` is `DATE`.
    PublicDatePropertyOperation(PublicDatePropertyOperation),
    /// `operationType` is `DATETIME`.
    PublicDateTimePropertyOperation(PublicDateTimePropertyOperation),
    /// `operationType` is `ENUMERATION`.
    PublicEnumerationPropertyOperation(PublicEnumerationPropertyOperation),
    /// `operationType` is `MULTISTRING`.
    PublicMultiStringPropertyOperation(PublicMultiStringPropertyOperation),
    /// `operationType` is `NUMBER`.
    PublicNumberPropertyOperation(PublicNumberPropertyOperation),
    /// `operationType` is `RANGED_DATE`.
    PublicRangedDatePropertyOperation(PublicRangedDatePropertyOperation),
    /// `operationType` is `NUMBER_RANGED`.
    PublicRangedNumberPropertyOperation(PublicRangedNumberPropertyOperation),
    /// `type` is `TIME_RANGED`.
    PublicRangedTimeOperation(PublicRangedTimeOperation),
    /// `operationType` is `ROLLING_DATE_RANGE`.
    PublicRollingDateRangePropertyOperation(PublicRollingDateRangePropertyOperation),
    /// `operationType` is `ROLLING_PROPERTY_UPDATED`.
    PublicRollingPropertyUpdatedOperation(PublicRollingPropertyUpdatedOperation),
    /// `operationType` is `STRING`.
    PublicStringPropertyOperation(PublicStringPropertyOperation),
    /// `operationType` is `TIME_POINT`.
    PublicTimePointOperation(PublicTimePointOperation),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicOperation "PublicOperation" {
        0 PublicAllPropertyTypesOperation "PublicAllPropertyTypesOperation" Some(("operationType", &["ALL_PROPERTY"])), &[];
        1 PublicBoolPropertyOperation "PublicBoolPropertyOperation" Some(("operationType", &["BOOL"])), &[];
        2 PublicCalendarDatePropertyOperation "PublicCalendarDatePropertyOperation" Some(("operationType", &["CALENDAR_DATE"])), &[];
        3 PublicComparativeDatePropertyOperation "PublicComparativeDatePropertyOperation" Some(("operationType", &["COMPARATIVE_DATE"])), &[];
        4 PublicComparativePropertyUpdatedOperation "PublicComparativePropertyUpdatedOperation" Some(("operationType", &["COMPARATIVE_PROPERTY_UPDATED"])), &[];
        5 PublicComparativeStringPropertyOperation "PublicComparativeStringPropertyOperation" Some(("operationType", &["COMPARATIVE_STRING"])), &[];
        6 PublicDatePropertyOperation "PublicDatePropertyOperation" Some(("operationType", &["DATE"])), &[];
        7 PublicDateTimePropertyOperation "PublicDateTimePropertyOperation" Some(("operationType", &["DATETIME"])), &[];
        8 PublicEnumerationPropertyOperation "PublicEnumerationPropertyOperation" Some(("operationType", &["ENUMERATION"])), &[];
        9 PublicMultiStringPropertyOperation "PublicMultiStringPropertyOperation" Some(("operationType", &["MULTISTRING"])), &[];
        10 PublicNumberPropertyOperation "PublicNumberPropertyOperation" Some(("operationType", &["NUMBER"])), &[];
        11 PublicRangedDatePropertyOperation "PublicRangedDatePropertyOperation" Some(("operationType", &["RANGED_DATE"])), &[];
        12 PublicRangedNumberPropertyOperation "PublicRangedNumberPropertyOperation" Some(("operationType", &["NUMBER_RANGED"])), &[];
        13 PublicRangedTimeOperation "PublicRangedTimeOperation" Some(("type", &["TIME_RANGED"])), &[];
        14 PublicRollingDateRangePropertyOperation "PublicRollingDateRangePropertyOperation" Some(("operationType", &["ROLLING_DATE_RANGE"])), &[];
        15 PublicRollingPropertyUpdatedOperation "PublicRollingPropertyUpdatedOperation" Some(("operationType", &["ROLLING_PROPERTY_UPDATED"])), &[];
        16 PublicStringPropertyOperation "PublicStringPropertyOperation" Some(("operationType", &["STRING"])), &[];
        17 PublicTimePointOperation "PublicTimePointOperation" Some(("operationType", &["TIME_POINT"])), &[];
    } 18
}
impl From<PublicAllPropertyTypesOperation> for PublicOperation {
    fn from(value: PublicAllPropertyTypesOperation) -> Self {
        Self::PublicAllPropertyTypesOperation(value)
    }
}
impl From<PublicBoolPropertyOperation> for PublicOperation {
    fn from(value: PublicBoolPropertyOperation) -> Self {
        Self::PublicBoolPropertyOperation(value)
    }
}
impl From<PublicCalendarDatePropertyOperation> for PublicOperation {
    fn from(value: PublicCalendarDatePropertyOperation) -> Self {
        Self::PublicCalendarDatePropertyOperation(value)
    }
}
impl From<PublicComparativeDatePropertyOperation> for PublicOperation {
    fn from(value: PublicComparativeDatePropertyOperation) -> Self {
        Self::PublicComparativeDatePropertyOperation(value)
    }
}
impl From<PublicComparativePropertyUpdatedOperation> for PublicOperation {
    fn from(value: PublicComparativePropertyUpdatedOperation) -> Self {
        Self::PublicComparativePropertyUpdatedOperation(value)
    }
}
impl From<PublicComparativeStringPropertyOperation> for PublicOperation {
    fn from(value: PublicComparativeStringPropertyOperation) -> Self {
        Self::PublicComparativeStringPropertyOperation(value)
    }
}
impl From<PublicDatePropertyOperation> for PublicOperation {
    fn from(value: PublicDatePropertyOperation) -> Self {
        Self::PublicDatePropertyOperation(value)
    }
}
impl From<PublicDateTimePropertyOperation> for PublicOperation {
    fn from(value: PublicDateTimePropertyOperation) -> Self {
        Self::PublicDateTimePropertyOperation(value)
    }
}
impl From<PublicEnumerationPropertyOperation> for PublicOperation {
    fn from(value: PublicEnumerationPropertyOperation) -> Self {
        Self::PublicEnumerationPropertyOperation(value)
    }
}
impl From<PublicMultiStringPropertyOperation> for PublicOperation {
    fn from(value: PublicMultiStringPropertyOperation) -> Self {
        Self::PublicMultiStringPropertyOperation(value)
    }
}
impl From<PublicNumberPropertyOperation> for PublicOperation {
    fn from(value: PublicNumberPropertyOperation) -> Self {
        Self::PublicNumberPropertyOperation(value)
    }
}
impl From<PublicRangedDatePropertyOperation> for PublicOperation {
    fn from(value: PublicRangedDatePropertyOperation) -> Self {
        Self::PublicRangedDatePropertyOperation(value)
    }
}
impl From<PublicRangedNumberPropertyOperation> for PublicOperation {
    fn from(value: PublicRangedNumberPropertyOperation) -> Self {
        Self::PublicRangedNumberPropertyOperation(value)
    }
}
impl From<PublicRangedTimeOperation> for PublicOperation {
    fn from(value: PublicRangedTimeOperation) -> Self {
        Self::PublicRangedTimeOperation(value)
    }
}
impl From<PublicRollingDateRangePropertyOperation> for PublicOperation {
    fn from(value: PublicRollingDateRangePropertyOperation) -> Self {
        Self::PublicRollingDateRangePropertyOperation(value)
    }
}
impl From<PublicRollingPropertyUpdatedOperation> for PublicOperation {
    fn from(value: PublicRollingPropertyUpdatedOperation) -> Self {
        Self::PublicRollingPropertyUpdatedOperation(value)
    }
}
impl From<PublicStringPropertyOperation> for PublicOperation {
    fn from(value: PublicStringPropertyOperation) -> Self {
        Self::PublicStringPropertyOperation(value)
    }
}
impl From<PublicTimePointOperation> for PublicOperation {
    fn from(value: PublicTimePointOperation) -> Self {
        Self::PublicTimePointOperation(value)
    }
}

/// `PublicPropertyFilter`: 3 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicPropertyFilter {
    /// `filterType`: `PublicPropertyFilterFilterType`.
    pub filter_type: PublicPropertyFilterFilterType,
    /// `operation`: `PublicOperation`.
    pub operation: PublicOperation,
    /// `property`: text.
    pub property: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyFilter "PublicPropertyFilter" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operation "operation" required = Shaped::blank();
        2 property "property" required = Text::EMPTY;
    }
}
impl PublicPropertyFilter {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PublicOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property,
            operation: operation.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPropertyReferencedTime`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicPropertyReferencedTime {
    /// `property`: text.
    pub property: Text,
    /// `referenceType`: text.
    pub reference_type: Text,
    /// `timeType`: `PublicPropertyReferencedTimeTimeType`.
    pub time_type: PublicPropertyReferencedTimeTimeType,
    /// `timezoneSource`: text; may be absent.
    pub timezone_source: Option<Text>,
    /// `zoneId`: text.
    pub zone_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyReferencedTime "PublicPropertyReferencedTime" {
        0 property "property" required = Text::EMPTY;
        1 reference_type "referenceType" required = Text::EMPTY;
        2 time_type "timeType" required = Shaped::blank();
        3 timezone_source "timezoneSource" optional = None;
        4 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl PublicPropertyReferencedTime {
    /// One with all that is required.
    pub fn new(
        property: impl Into<Text>,
        reference_type: impl Into<Text>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            property: property.into(),
            reference_type: reference_type.into(),
            time_type: PublicPropertyReferencedTimeTimeType::PropertyReferenced,
            zone_id: zone_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// `PublicQuarterReference`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicQuarterReference {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `month`: a whole number.
    pub month: i64,
    /// `referenceType`: `PublicQuarterReferenceReferenceType`.
    pub reference_type: PublicQuarterReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicQuarterReference "PublicQuarterReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl PublicQuarterReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicQuarterReferenceReferenceType::Quarter,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self {
        self.hour = Some(hour.into());
        self
    }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into());
        self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self {
        self.minute = Some(minute.into());
        self
    }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self {
        self.second = Some(second.into());
        self
    }
}

/// `PublicRangedDatePropertyOperation`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRangedDatePropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`: a whole number.
    pub lower_bound: i64,
    /// `operationType`: `PublicRangedDatePropertyOperationOperationType`.
    pub operation_type: PublicRangedDatePropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    /// `upperBound`: a whole number.
    pub upper_bound: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicRangedDatePropertyOperation "PublicRangedDatePropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 lower_bound "lowerBound" required = 0;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
        5 upper_bound "upperBound" required = 0;
    }
}
impl PublicRangedDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound: impl Into<i64>,
        operator: impl Into<Text>,
        requires_time_zone_conversion: bool,
        upper_bound: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound: lower_bound.into(),
            operation_type: PublicRangedDatePropertyOperationOperationType::RangedDate,
            operator: operator.into(),
            requires_time_zone_conversion,
            upper_bound: upper_bound.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRangedDatePropertyOperationOperationType {
    /// `RANGED_DATE`
    RangedDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRangedDatePropertyOperationOperationType "PublicRangedDatePropertyOperationOperationType" {
        0 RangedDate "RANGED_DATE";
    } 1
}

/// `PublicRangedNumberPropertyOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRangedNumberPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`: a whole number.
    pub lower_bound: i64,
    /// `operationType`: `PublicRangedNumberPropertyOperationOperationType`.
    pub operation_type: PublicRangedNumberPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `upperBound`: a whole number.
    pub upper_bound: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicRangedNumberPropertyOperation "PublicRangedNumberPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 lower_bound "lowerBound" required = 0;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 upper_bound "upperBound" required = 0;
    }
}
impl PublicRangedNumberPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound: impl Into<i64>,
        operator: impl Into<Text>,
        upper_bound: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound: lower_bound.into(),
            operation_type: PublicRangedNumberPropertyOperationOperationType::NumberRanged,
            operator: operator.into(),
            upper_bound: upper_bound.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRangedNumberPropertyOperationOperationType {
    /// `NUMBER_RANGED`
    NumberRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRangedNumberPropertyOperationOperationType "PublicRangedNumberPropertyOperationOperationType" {
        0 NumberRanged "NUMBER_RANGED";
    } 1
}

/// `PublicRangedTimeOperation`: 9 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRangedTimeOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBoundEndpointBehavior`: text; may be absent.
    pub lower_bound_endpoint_behavior: Option<Text>,
    /// `lowerBoundTimePoint`: `PublicRangedTimeOperationLowerBoundTimePoint`.
    pub lower_bound_time_point: PublicRangedTimeOperationLowerBoundTimePoint,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyParser`: text; may be absent.
    pub property_parser: Option<Text>,
    /// `type`: `PublicRangedTimeOperationType`.
    pub r#type: PublicRangedTimeOperationType,
    /// `upperBoundEndpointBehavior`: text; may be absent.
    pub upper_bound_endpoint_behavior: Option<Text>,
    /// `upperBoundTimePoint`: `PublicRangedTimeOperationLowerBoundTimePoint`.
    pub upper_bound_time_point: PublicRangedTimeOperationLowerBoundTimePoint,
    rest: Rest,
}
crate::runtime::record! {
    PublicRangedTimeOperation "PublicRangedTimeOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 lower_bound_endpoint_behavior "lowerBoundEndpointBehavior" optional = None;
        2 lower_bound_time_point "lowerBoundTimePoint" required = Shaped::blank();
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Text::EMPTY;
        5 property_parser "propertyParser" optional = None;
        6 r#type "type" required = Shaped::blank();
        7 upper_bound_endpoint_behavior "upperBoundEndpointBehavior" optional = None;
        8 upper_bound_time_point "upperBoundTimePoint" required = Shaped::blank();
    }
}
impl PublicRangedTimeOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound_time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>,
        operation_type: impl Into<Text>,
        operator: impl Into<Text>,
        upper_bound_time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound_time_point: lower_bound_time_point.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            r#type: PublicRangedTimeOperationType::TimeRanged,
            upper_bound_time_point: upper_bound_time_point.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `lowerBoundEndpointBehavior`.
    pub fn lower_bound_endpoint_behavior(
        mut self,
        lower_bound_endpoint_behavior: impl Into<Text>,
    ) -> Self {
        self.lower_bound_endpoint_behavior = Some(lower_bound_endpoint_behavior.into());
        self
    }
    /// Sets `propertyParser`.
    pub fn property_parser(mut self, property_parser: impl Into<Text>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
    }
    /// Sets `upperBoundEndpointBehavior`.
    pub fn upper_bound_endpoint_behavior(
        mut self,
        upper_bound_endpoint_behavior: impl Into<Text>,
    ) -> Self {
        self.upper_bound_endpoint_behavior = Some(upper_bound_endpoint_behavior.into());
        self
    }
}

/// 3 alternatives, told apart by `timeType`.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRangedTimeOperationLowerBoundTimePoint {
    /// `timeType` is `DATE`.
    PublicDatePoint(PublicDatePoint),
    /// `timeType` is `INDEXED`.
    PublicIndexedTimePoint(PublicIndexedTimePoint),
    /// `timeType` is `PROPERTY_REFERENCED`.
    PublicPropertyReferencedTime(PublicPropertyReferencedTime),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PublicRangedTimeOperationLowerBoundTimePoint "PublicRangedTimeOperationLowerBoundTimePoint" {
        0 PublicDatePoint "PublicDatePoint" Some(("timeType", &["DATE"])), &[];
        1 PublicIndexedTimePoint "PublicIndexedTimePoint" Some(("timeType", &["INDEXED"])), &[];
        2 PublicPropertyReferencedTime "PublicPropertyReferencedTime" Some(("timeType", &["PROPERTY_REFERENCED"])), &[];
    } 3
}
impl From<PublicDatePoint> for PublicRangedTimeOperationLowerBoundTimePoint {
    fn from(value: PublicDatePoint) -> Self {
        Self::PublicDatePoint(value)
    }
}
impl From<PublicIndexedTimePoint> for PublicRangedTimeOperationLowerBoundTimePoint {
    fn from(value: PublicIndexedTimePoint) -> Self {
        Self::PublicIndexedTimePoint(value)
    }
}
impl From<PublicPropertyReferencedTime>
for PublicRangedTimeOperationLowerBoundTimePoint {
    fn from(value: PublicPropertyReferencedTime) -> Self {
        Self::PublicPropertyReferencedTime(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRangedTimeOperationType {
    /// `TIME_RANGED`
    TimeRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRangedTimeOperationType "PublicRangedTimeOperationType" {
        0 TimeRanged "TIME_RANGED";
    } 1
}

/// `PublicRollingDateRangePropertyOperation`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRollingDateRangePropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`: a whole number.
    pub number_of_days: i64,
    /// `operationType`: `PublicRollingDateRangePropertyOperationOperationType`.
    pub operation_type: PublicRollingDateRangePropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicRollingDateRangePropertyOperation "PublicRollingDateRangePropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 number_of_days "numberOfDays" required = 0;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
    }
}
impl PublicRollingDateRangePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        number_of_days: impl Into<i64>,
        operator: impl Into<Text>,
        requires_time_zone_conversion: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            number_of_days: number_of_days.into(),
            operation_type: PublicRollingDateRangePropertyOperationOperationType::RollingDateRange,
            operator: operator.into(),
            requires_time_zone_conversion,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRollingDateRangePropertyOperationOperationType {
    /// `ROLLING_DATE_RANGE`
    RollingDateRange,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRollingDateRangePropertyOperationOperationType "PublicRollingDateRangePropertyOperationOperationType" {
        0 RollingDateRange "ROLLING_DATE_RANGE";
    } 1
}

/// `PublicRollingPropertyUpdatedOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicRollingPropertyUpdatedOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`: a whole number.
    pub number_of_days: i64,
    /// `operationType`: `PublicRollingPropertyUpdatedOperationOperationType`.
    pub operation_type: PublicRollingPropertyUpdatedOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicRollingPropertyUpdatedOperation "PublicRollingPropertyUpdatedOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 number_of_days "numberOfDays" required = 0;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
    }
}
impl PublicRollingPropertyUpdatedOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        number_of_days: impl Into<i64>,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            number_of_days: number_of_days.into(),
            operation_type: PublicRollingPropertyUpdatedOperationOperationType::RollingPropertyUpdated,
            operator: operator.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicRollingPropertyUpdatedOperationOperationType {
    /// `ROLLING_PROPERTY_UPDATED`
    RollingPropertyUpdated,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRollingPropertyUpdatedOperationOperationType "PublicRollingPropertyUpdatedOperationOperationType" {
        0 RollingPropertyUpdated "ROLLING_PROPERTY_UPDATED";
    } 1
}
