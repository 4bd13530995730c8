// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiTimeDelayDaysOfWeek, ComparativeOperator, PropertyReferencedTimeReferenceType,
    PublicTodayReferenceReferenceType, PublicWeekReferenceReferenceType, PublicYearReferenceReferenceType,
    RangedTimeOperationLowerBoundEndpointBehavior, RangedTimeOperationLowerBoundTimePoint, TimeOffsetTimeUnit,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, operation_type: Text::EMPTY,
            operator: Shaped::blank(), operator_name: Text::EMPTY, property_type: Shaped::blank(), render_spec: None,
            value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.operator_name, 5 => &self.property_type, 6 => &self.render_spec,
            7 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.operator_name,
            5 => &mut self.property_type, 6 => &mut self.render_spec, 7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl StringPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<StringPropertyOperationOperator>, operator_name: impl Into<Text>, value: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(), property_type: StringPropertyOperationPropertyType::String,
            value: value.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `renderSpec`.
    pub fn render_spec(mut self, render_spec: impl Into<Text>) -> Self {
        self.render_spec = Some(render_spec.into()); self
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
impl Shaped for StringPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyOperationOperator", kind: Kind::Enumeration(&[
            "CONTAINS", "DOES_NOT_CONTAIN", "ENDS_WITH", "HAS_EVER_BEEN_EQUAL_TO", "HAS_EVER_CONTAINED",
            "HAS_NEVER_BEEN_EQUAL_TO", "HAS_NEVER_CONTAINED", "IS_EQUAL_TO", "IS_NOT_EQUAL_TO", "STARTS_WITH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Contains => 0, Self::DoesNotContain => 1, Self::EndsWith => 2, Self::HasEverBeenEqualTo => 3,
            Self::HasEverContained => 4, Self::HasNeverBeenEqualTo => 5, Self::HasNeverContained => 6,
            Self::IsEqualTo => 7, Self::IsNotEqualTo => 8, Self::StartsWith => 9,
            Self::Unknown(value) => return (10, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Contains, 1 => Self::DoesNotContain, 2 => Self::EndsWith, 3 => Self::HasEverBeenEqualTo,
            4 => Self::HasEverContained, 5 => Self::HasNeverBeenEqualTo, 6 => Self::HasNeverContained,
            7 => Self::IsEqualTo, 8 => Self::IsNotEqualTo, 9 => Self::StartsWith, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for StringPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyOperationPropertyType", kind: Kind::Enumeration(&["string"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::String => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::String, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimeOffset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeOffset", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "offsetDirection", required: true },
            Member { name: "timeUnit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { amount: 0, offset_direction: Shaped::blank(), time_unit: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.amount, 1 => &self.offset_direction, 2 => &self.time_unit, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.offset_direction, 2 => &mut self.time_unit, _ => &mut self.rest,
        }
    }
}
impl TimeOffset {
    /// With all that is required.
    pub fn new(
        amount: impl Into<i64>, offset_direction: impl Into<TimeOffsetOffsetDirection>,
        time_unit: impl Into<TimeOffsetTimeUnit>,
    ) -> Self {
        Self {
            amount: amount.into(), offset_direction: offset_direction.into(), time_unit: time_unit.into(),
            rest: Rest::EMPTY,
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
impl Shaped for TimeOffsetOffsetDirection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeOffsetOffsetDirection", kind: Kind::Enumeration(&["FUTURE", "PAST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Future => 0, Self::Past => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Future, 1 => Self::Past, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimePointOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimePointOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "endpointBehavior", required: true },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyParser", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
            Member { name: "timePoint", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, endpoint_behavior: Shaped::blank(), include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_parser: Shaped::blank(), property_type: Shaped::blank(), render_spec: None,
            time_point: Shaped::blank(), r#type: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.endpoint_behavior, 2 => &self.include_objects_with_no_value_set,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_parser,
            7 => &self.property_type, 8 => &self.render_spec, 9 => &self.time_point, 10 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.endpoint_behavior,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_parser, 7 => &mut self.property_type,
            8 => &mut self.render_spec, 9 => &mut self.time_point, 10 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl TimePointOperation {
    /// With all that is required.
    pub fn new(
        endpoint_behavior: impl Into<RangedTimeOperationLowerBoundEndpointBehavior>,
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<ComparativeOperator>, operator_name: impl Into<Text>,
        property_parser: impl Into<PropertyReferencedTimeReferenceType>,
        time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>, r#type: impl Into<Text>,
    ) -> Self {
        Self {
            endpoint_behavior: endpoint_behavior.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_parser: property_parser.into(), property_type: TimePointOperationPropertyType::Timepoint,
            time_point: time_point.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `renderSpec`.
    pub fn render_spec(mut self, render_spec: impl Into<Text>) -> Self {
        self.render_spec = Some(render_spec.into()); self
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
impl Shaped for TimePointOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimePointOperationPropertyType", kind: Kind::Enumeration(&["timepoint"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Timepoint => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Timepoint, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TodayReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TodayReference", kind: Kind::Record(&[
            Member { name: "hour", required: false }, Member { name: "millisecond", required: false },
            Member { name: "minute", required: false }, Member { name: "referenceType", required: true },
            Member { name: "second", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hour: None, millisecond: None, minute: None, reference_type: Shaped::blank(), second: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hour, 1 => &self.millisecond, 2 => &self.minute, 3 => &self.reference_type, 4 => &self.second,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hour, 1 => &mut self.millisecond, 2 => &mut self.minute, 3 => &mut self.reference_type,
            4 => &mut self.second, _ => &mut self.rest,
        }
    }
}
impl TodayReference {
    /// With what can have one value only.
    pub fn new() -> Self { Self { reference_type: PublicTodayReferenceReferenceType::Today, ..Shaped::blank() } }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self { self.hour = Some(hour.into()); self }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into()); self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self { self.minute = Some(minute.into()); self }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self { self.second = Some(second.into()); self }
}
impl Default for TodayReference {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WeekReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WeekReference", kind: Kind::Record(&[
            Member { name: "dayOfWeek", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "referenceType", required: true }, Member { name: "second", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day_of_week: Shaped::blank(), hour: None, millisecond: None, minute: None,
            reference_type: Shaped::blank(), second: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day_of_week, 1 => &self.hour, 2 => &self.millisecond, 3 => &self.minute,
            4 => &self.reference_type, 5 => &self.second, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day_of_week, 1 => &mut self.hour, 2 => &mut self.millisecond, 3 => &mut self.minute,
            4 => &mut self.reference_type, 5 => &mut self.second, _ => &mut self.rest,
        }
    }
}
impl WeekReference {
    /// With all that is required.
    pub fn new(day_of_week: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        Self {
            day_of_week: day_of_week.into(), reference_type: PublicWeekReferenceReferenceType::Week,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self { self.hour = Some(hour.into()); self }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into()); self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self { self.minute = Some(minute.into()); self }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self { self.second = Some(second.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for YearReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "YearReference", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "month", required: true }, Member { name: "referenceType", required: true },
            Member { name: "second", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, hour: None, millisecond: None, minute: None, month: 0, reference_type: Shaped::blank(),
            second: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.hour, 2 => &self.millisecond, 3 => &self.minute, 4 => &self.month,
            5 => &self.reference_type, 6 => &self.second, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.hour, 2 => &mut self.millisecond, 3 => &mut self.minute,
            4 => &mut self.month, 5 => &mut self.reference_type, 6 => &mut self.second, _ => &mut self.rest,
        }
    }
}
impl YearReference {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(), month: month.into(), reference_type: PublicYearReferenceReferenceType::Year,
            ..Shaped::blank()
        }
    }
    /// Sets `hour`.
    pub fn hour(mut self, hour: impl Into<i64>) -> Self { self.hour = Some(hour.into()); self }
    /// Sets `millisecond`.
    pub fn millisecond(mut self, millisecond: impl Into<i64>) -> Self {
        self.millisecond = Some(millisecond.into()); self
    }
    /// Sets `minute`.
    pub fn minute(mut self, minute: impl Into<i64>) -> Self { self.minute = Some(minute.into()); self }
    /// Sets `second`.
    pub fn second(mut self, second: impl Into<i64>) -> Self { self.second = Some(second.into()); self }
}

crate::runtime::shaped_traits! {
    StringPropertyOperation, TimeOffset, TimePointOperation, TodayReference, WeekReference, YearReference,
}

crate::runtime::enumeration_traits! {
    StringPropertyOperationOperator, StringPropertyOperationPropertyType, TimeOffsetOffsetDirection,
    TimePointOperationPropertyType,
}
