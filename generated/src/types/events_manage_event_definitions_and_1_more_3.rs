// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RollingPropertyUpdatedOperationOperator {
    /// `NOT_UPDATED_IN_LAST_X_DAYS`
    NotUpdatedInLastXDays,
    /// `UPDATED_IN_LAST_X_DAYS`
    UpdatedInLastXDays,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RollingPropertyUpdatedOperationOperator "RollingPropertyUpdatedOperationOperator" {
        0 NotUpdatedInLastXDays "NOT_UPDATED_IN_LAST_X_DAYS";
        1 UpdatedInLastXDays "UPDATED_IN_LAST_X_DAYS";
    } 2
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RollingPropertyUpdatedOperationPropertyType {
    /// `rolling-property-updated`
    RollingPropertyUpdated,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RollingPropertyUpdatedOperationPropertyType "RollingPropertyUpdatedOperationPropertyType" {
        0 RollingPropertyUpdated "rolling-property-updated";
    } 1
}

/// `SetOccurrencesRefineBy`: 2 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetOccurrencesRefineBy {
    /// `setType`: `SetOccurrencesRefineBySetType`.
    pub set_type: SetOccurrencesRefineBySetType,
    /// `type`: `SetOccurrencesRefineByType`.
    pub r#type: SetOccurrencesRefineByType,
    rest: Rest,
}
crate::runtime::record! {
    SetOccurrencesRefineBy "SetOccurrencesRefineBy" {
        0 set_type "setType" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl SetOccurrencesRefineBy {
    /// One with all that is required.
    pub fn new(set_type: impl Into<SetOccurrencesRefineBySetType>) -> Self {
        Self {
            set_type: set_type.into(),
            r#type: SetOccurrencesRefineByType::SetOccurrencesRefineBy,
            ..Shaped::blank()
        }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum SetOccurrencesRefineBySetType {
    /// `ALL`
    All,
    /// `ALL_INCLUDE_EMPTY`
    AllIncludeEmpty,
    /// `ANY`
    Any,
    /// `ANY_INCLUDE_EMPTY`
    AnyIncludeEmpty,
    /// `NONE`
    None,
    /// `NONE_EXCLUDE_EMPTY`
    NoneExcludeEmpty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SetOccurrencesRefineBySetType "SetOccurrencesRefineBySetType" {
        0 All "ALL";
        1 AllIncludeEmpty "ALL_INCLUDE_EMPTY";
        2 Any "ANY";
        3 AnyIncludeEmpty "ANY_INCLUDE_EMPTY";
        4 None "NONE";
        5 NoneExcludeEmpty "NONE_EXCLUDE_EMPTY";
    } 6
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum SetOccurrencesRefineByType {
    /// `SetOccurrencesRefineBy`
    SetOccurrencesRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SetOccurrencesRefineByType "SetOccurrencesRefineByType" {
        0 SetOccurrencesRefineBy "SetOccurrencesRefineBy";
    } 1
}

/// `StringPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct StringPropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `StringPropertyOperationOperator`.
    pub operator: StringPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `StringPropertyOperationPropertyType`.
    pub property_type: StringPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    StringPropertyOperation "StringPropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Text::EMPTY;
        3 operator "operator" required = Shaped::blank();
        4 operator_name "operatorName" required = Text::EMPTY;
        5 property_type "propertyType" required = Shaped::blank();
        6 render_spec "renderSpec" optional = None;
        7 value "value" required = Text::EMPTY;
    }
}
impl StringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<StringPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: StringPropertyOperationPropertyType::String,
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 10 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum StringPropertyOperationOperator {
    /// `CONTAINS`
    Contains,
    /// `DOES_NOT_CONTAIN`
    DoesNotContain,
    /// `ENDS_WITH`
    EndsWith,
    /// `HAS_EVER_BEEN_EQUAL_TO`
    HasEverBeenEqualTo,
    /// `HAS_EVER_CONTAINED`
    HasEverContained,
    /// `HAS_NEVER_BEEN_EQUAL_TO`
    HasNeverBeenEqualTo,
    /// `HAS_NEVER_CONTAINED`
    HasNeverContained,
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// `IS_NOT_EQUAL_TO`
    IsNotEqualTo,
    /// `STARTS_WITH`
    StartsWith,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringPropertyOperationOperator "StringPropertyOperationOperator" {
        0 Contains "CONTAINS";
        1 DoesNotContain "DOES_NOT_CONTAIN";
        2 EndsWith "ENDS_WITH";
        3 HasEverBeenEqualTo "HAS_EVER_BEEN_EQUAL_TO";
        4 HasEverContained "HAS_EVER_CONTAINED";
        5 HasNeverBeenEqualTo "HAS_NEVER_BEEN_EQUAL_TO";
        6 HasNeverContained "HAS_NEVER_CONTAINED";
        7 IsEqualTo "IS_EQUAL_TO";
        8 IsNotEqualTo "IS_NOT_EQUAL_TO";
        9 StartsWith "STARTS_WITH";
    } 10
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum StringPropertyOperationPropertyType {
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringPropertyOperationPropertyType "StringPropertyOperationPropertyType" {
        0 String "string";
    } 1
}

/// `TimeOffset`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TimeOffset {
    /// `amount`: a whole number.
    pub amount: i64,
    /// `offsetDirection`: `TimeOffsetOffsetDirection`.
    pub offset_direction: TimeOffsetOffsetDirection,
    /// `timeUnit`: `TimeOffsetTimeUnit`.
    pub time_unit: TimeOffsetTimeUnit,
    rest: Rest,
}
crate::runtime::record! {
    TimeOffset "TimeOffset" {
        0 amount "amount" required = 0;
        1 offset_direction "offsetDirection" required = Shaped::blank();
        2 time_unit "timeUnit" required = Shaped::blank();
    }
}
impl TimeOffset {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<i64>,
        offset_direction: impl Into<TimeOffsetOffsetDirection>,
        time_unit: impl Into<TimeOffsetTimeUnit>,
    ) -> Self {
        Self {
            amount: amount.into(),
            offset_direction: offset_direction.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum TimeOffsetOffsetDirection {
    /// `FUTURE`
    Future,
    /// `PAST`
    Past,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimeOffsetOffsetDirection "TimeOffsetOffsetDirection" {
        0 Future "FUTURE";
        1 Past "PAST";
    } 2
}

/// `TimePointOperation`: 11 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TimePointOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `endpointBehavior`: `RangedTimeOperationLowerBoundEndpointBehavior`.
    pub endpoint_behavior: RangedTimeOperationLowerBoundEndpointBehavior,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeOperator`.
    pub operator: ComparativeOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyParser`: `PropertyReferencedTimeReferenceType`.
    pub property_parser: PropertyReferencedTimeReferenceType,
    /// `propertyType`: `TimePointOperationPropertyType`.
    pub property_type: TimePointOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `timePoint`: `RangedTimeOperationLowerBoundTimePoint`.
    pub time_point: RangedTimeOperationLowerBoundTimePoint,
    /// `type`: text.
    pub r#type: Text,
    rest: Rest,
}
crate::runtime::record! {
    TimePointOperation "TimePointOperation" {
        0 default_value "defaultValue" optional = None;
        1 endpoint_behavior "endpointBehavior" required = Shaped::blank();
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_parser "propertyParser" required = Shaped::blank();
        7 property_type "propertyType" required = Shaped::blank();
        8 render_spec "renderSpec" optional = None;
        9 time_point "timePoint" required = Shaped::blank();
        10 r#type "type" required = Text::EMPTY;
    }
}
impl TimePointOperation {
    /// One with all that is required.
    pub fn new(
        endpoint_behavior: impl Into<RangedTimeOperationLowerBoundEndpointBehavior>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeOperator>,
        operator_name: impl Into<Text>,
        property_parser: impl Into<PropertyReferencedTimeReferenceType>,
        time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            endpoint_behavior: endpoint_behavior.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_parser: property_parser.into(),
            property_type: TimePointOperationPropertyType::Timepoint,
            time_point: time_point.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum TimePointOperationPropertyType {
    /// `timepoint`
    Timepoint,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimePointOperationPropertyType "TimePointOperationPropertyType" {
        0 Timepoint "timepoint";
    } 1
}

/// `TodayReference`: 5 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TodayReference {
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `referenceType`: `PublicTodayReferenceReferenceType`.
    pub reference_type: PublicTodayReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    TodayReference "TodayReference" {
        0 hour "hour" optional = None;
        1 millisecond "millisecond" optional = None;
        2 minute "minute" optional = None;
        3 reference_type "referenceType" required = Shaped::blank();
        4 second "second" optional = None;
    }
}
impl TodayReference {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            reference_type: PublicTodayReferenceReferenceType::Today,
            ..Shaped::blank()
        }
    }
}
impl Default for TodayReference {
    fn default() -> Self {
        Self::new()
    }
}

/// `WeekReference`: 6 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct WeekReference {
    /// `dayOfWeek`: `ApiTimeDelayDaysOfWeek`.
    pub day_of_week: ApiTimeDelayDaysOfWeek,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `referenceType`: `PublicWeekReferenceReferenceType`.
    pub reference_type: PublicWeekReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    WeekReference "WeekReference" {
        0 day_of_week "dayOfWeek" required = Shaped::blank();
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 reference_type "referenceType" required = Shaped::blank();
        5 second "second" optional = None;
    }
}
impl WeekReference {
    /// One with all that is required.
    pub fn new(day_of_week: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        Self {
            day_of_week: day_of_week.into(),
            reference_type: PublicWeekReferenceReferenceType::Week,
            ..Shaped::blank()
        }
    }
}

/// `YearReference`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct YearReference {
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
    /// `referenceType`: `PublicYearReferenceReferenceType`.
    pub reference_type: PublicYearReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    YearReference "YearReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl YearReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicYearReferenceReferenceType::Year,
            ..Shaped::blank()
        }
    }
}
