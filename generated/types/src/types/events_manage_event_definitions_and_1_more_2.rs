// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AllPropertyTypesOperationCoalescingRefineBy, AllPropertyTypesOperationPruningRefineBy,
    AssociationDefinitionHiddenReason, AssociationSpecAssociationCategory, BehavioralEventTypeDefinitionLabels,
    ComboEventRuleBranch, FieldTypeDefinitionReferencedObjectType, LookupAssociationSpecCardinality, NowReference,
    OptionInput, Property, PublicDatePointTimeType, PublicFiscalQuarterReferenceReferenceType,
    PublicFiscalYearReferenceReferenceType, PublicIndexedTimePointTimeType, PublicMonthReferenceReferenceType,
    QuarterReference, TodayReference, WeekReference, YearReference,
};

/// `DatePoint`: 10 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DatePoint {
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
    /// `timezoneSource`: `DatePointTimezoneSource`.
    pub timezone_source: DatePointTimezoneSource,
    /// `year`: a whole number.
    pub year: i64,
    /// `zoneId`: text.
    pub zone_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePoint", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "month", required: true }, Member { name: "second", required: false },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: true },
            Member { name: "year", required: true }, Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, hour: None, millisecond: None, minute: None, month: 0, second: None, time_type: Shaped::blank(),
            timezone_source: Shaped::blank(), year: 0, zone_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.hour, 2 => &self.millisecond, 3 => &self.minute, 4 => &self.month,
            5 => &self.second, 6 => &self.time_type, 7 => &self.timezone_source, 8 => &self.year, 9 => &self.zone_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.hour, 2 => &mut self.millisecond, 3 => &mut self.minute,
            4 => &mut self.month, 5 => &mut self.second, 6 => &mut self.time_type, 7 => &mut self.timezone_source,
            8 => &mut self.year, 9 => &mut self.zone_id, _ => &mut self.rest,
        }
    }
}
impl DatePoint {
    /// With all that is required.
    pub fn new(
        day: impl Into<i64>, month: impl Into<i64>, timezone_source: impl Into<DatePointTimezoneSource>,
        year: impl Into<i64>, zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            day: day.into(), month: month.into(), time_type: PublicDatePointTimeType::Date,
            timezone_source: timezone_source.into(), year: year.into(), zone_id: zone_id.into(), ..Shaped::blank()
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

/// 3 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DatePointTimezoneSource {
    /// `CUSTOM`
    Custom,
    /// `PORTAL`
    Portal,
    /// `USER`
    User,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DatePointTimezoneSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePointTimezoneSource", kind: Kind::Enumeration(&["CUSTOM", "PORTAL", "USER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Custom => 0, Self::Portal => 1, Self::User => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Custom, 1 => Self::Portal, 2 => Self::User, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DatePropertyOperation`: 10 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DatePropertyOperation {
    /// `day`: a whole number.
    pub day: i64,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `month`: `DatePropertyOperationMonth`.
    pub month: DatePropertyOperationMonth,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `DatePropertyOperationOperator`.
    pub operator: DatePropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `DatePropertyOperationPropertyType`.
    pub property_type: DatePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `year`: a whole number.
    pub year: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePropertyOperation", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "month", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
            Member { name: "year", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, default_value: None, include_objects_with_no_value_set: false, month: Shaped::blank(),
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, year: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.default_value, 2 => &self.include_objects_with_no_value_set, 3 => &self.month,
            4 => &self.operation_type, 5 => &self.operator, 6 => &self.operator_name, 7 => &self.property_type,
            8 => &self.render_spec, 9 => &self.year, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.default_value, 2 => &mut self.include_objects_with_no_value_set,
            3 => &mut self.month, 4 => &mut self.operation_type, 5 => &mut self.operator,
            6 => &mut self.operator_name, 7 => &mut self.property_type, 8 => &mut self.render_spec,
            9 => &mut self.year, _ => &mut self.rest,
        }
    }
}
impl DatePropertyOperation {
    /// With all that is required.
    pub fn new(
        day: impl Into<i64>, include_objects_with_no_value_set: bool, month: impl Into<DatePropertyOperationMonth>,
        operation_type: impl Into<Text>, operator: impl Into<DatePropertyOperationOperator>,
        operator_name: impl Into<Text>, year: impl Into<i64>,
    ) -> Self {
        Self {
            day: day.into(), include_objects_with_no_value_set, month: month.into(),
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: DatePropertyOperationPropertyType::Date, year: year.into(), ..Shaped::blank()
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

/// 12 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DatePropertyOperationMonth {
    /// `APR`
    Apr,
    /// `AUG`
    Aug,
    /// `DEC`
    Dec,
    /// `FEB`
    Feb,
    /// `JAN`
    Jan,
    /// `JUL`
    Jul,
    /// `JUN`
    Jun,
    /// `MAR`
    Mar,
    /// `MAY`
    May,
    /// `NOV`
    Nov,
    /// `OCT`
    Oct,
    /// `SEP`
    Sep,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DatePropertyOperationMonth {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePropertyOperationMonth", kind: Kind::Enumeration(&[
            "APR", "AUG", "DEC", "FEB", "JAN", "JUL", "JUN", "MAR", "MAY", "NOV", "OCT", "SEP",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Apr => 0, Self::Aug => 1, Self::Dec => 2, Self::Feb => 3, Self::Jan => 4, Self::Jul => 5,
            Self::Jun => 6, Self::Mar => 7, Self::May => 8, Self::Nov => 9, Self::Oct => 10, Self::Sep => 11,
            Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Apr, 1 => Self::Aug, 2 => Self::Dec, 3 => Self::Feb, 4 => Self::Jan, 5 => Self::Jul,
            6 => Self::Jun, 7 => Self::Mar, 8 => Self::May, 9 => Self::Nov, 10 => Self::Oct, 11 => Self::Sep,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DatePropertyOperationOperator {
    /// `AFTER`
    After,
    /// `BEFORE`
    Before,
    /// `EQUAL`
    Equal,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DatePropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePropertyOperationOperator", kind: Kind::Enumeration(&["AFTER", "BEFORE", "EQUAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::After => 0, Self::Before => 1, Self::Equal => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::After, 1 => Self::Before, 2 => Self::Equal, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DatePropertyOperationPropertyType {
    /// `date`
    Date,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DatePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatePropertyOperationPropertyType", kind: Kind::Enumeration(&["date"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Date => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Date, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DateTimePropertyOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DateTimePropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `DateTimePropertyOperationOperator`.
    pub operator: DateTimePropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `DateTimePropertyOperationPropertyType`.
    pub property_type: DateTimePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DateTimePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DateTimePropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
            Member { name: "requiresTimeZoneConversion", required: true },
            Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, operation_type: Text::EMPTY,
            operator: Shaped::blank(), operator_name: Text::EMPTY, property_type: Shaped::blank(), render_spec: None,
            requires_time_zone_conversion: false, timestamp: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.operator_name, 5 => &self.property_type, 6 => &self.render_spec,
            7 => &self.requires_time_zone_conversion, 8 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.operator_name,
            5 => &mut self.property_type, 6 => &mut self.render_spec, 7 => &mut self.requires_time_zone_conversion,
            8 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl DateTimePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<DateTimePropertyOperationOperator>, operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool, timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(), property_type: DateTimePropertyOperationPropertyType::Datetime,
            requires_time_zone_conversion, timestamp: timestamp.into(), ..Shaped::blank()
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

/// 5 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DateTimePropertyOperationOperator {
    /// `IS_AFTER`
    IsAfter,
    /// `IS_AFTER_DATE`
    IsAfterDate,
    /// `IS_BEFORE`
    IsBefore,
    /// `IS_BEFORE_DATE`
    IsBeforeDate,
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DateTimePropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DateTimePropertyOperationOperator", kind: Kind::Enumeration(&[
            "IS_AFTER", "IS_AFTER_DATE", "IS_BEFORE", "IS_BEFORE_DATE", "IS_EQUAL_TO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsAfter => 0, Self::IsAfterDate => 1, Self::IsBefore => 2, Self::IsBeforeDate => 3,
            Self::IsEqualTo => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::IsAfter, 1 => Self::IsAfterDate, 2 => Self::IsBefore, 3 => Self::IsBeforeDate,
            4 => Self::IsEqualTo, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DateTimePropertyOperationPropertyType {
    /// `datetime`
    Datetime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DateTimePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DateTimePropertyOperationPropertyType", kind: Kind::Enumeration(&["datetime"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Datetime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Datetime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `EnumerationPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EnumerationPropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `EnumerationPropertyOperationOperator`.
    pub operator: EnumerationPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `EnumerationPropertyOperationPropertyType`.
    pub property_type: EnumerationPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `values`: a list: text.
    pub values: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EnumerationPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EnumerationPropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false }, Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, operation_type: Text::EMPTY,
            operator: Shaped::blank(), operator_name: Text::EMPTY, property_type: Shaped::blank(), render_spec: None,
            values: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.operator_name, 5 => &self.property_type, 6 => &self.render_spec,
            7 => &self.values, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.operator_name,
            5 => &mut self.property_type, 6 => &mut self.render_spec, 7 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl EnumerationPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<EnumerationPropertyOperationOperator>, operator_name: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: EnumerationPropertyOperationPropertyType::Enumeration,
            values: values.into_iter().map(Into::into).collect(), ..Shaped::blank()
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

/// 12 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum EnumerationPropertyOperationOperator {
    /// `CONTAINS_ALL`
    ContainsAll,
    /// `DOES_NOT_CONTAIN_ALL`
    DoesNotContainAll,
    /// `HAS_EVER_BEEN_ANY_OF`
    HasEverBeenAnyOf,
    /// `HAS_EVER_BEEN_EXACTLY`
    HasEverBeenExactly,
    /// `HAS_EVER_CONTAINED_ALL`
    HasEverContainedAll,
    /// `HAS_NEVER_BEEN_ANY_OF`
    HasNeverBeenAnyOf,
    /// `HAS_NEVER_BEEN_EXACTLY`
    HasNeverBeenExactly,
    /// `HAS_NEVER_CONTAINED_ALL`
    HasNeverContainedAll,
    /// `IS_ANY_OF`
    IsAnyOf,
    /// `IS_EXACTLY`
    IsExactly,
    /// `IS_NONE_OF`
    IsNoneOf,
    /// `IS_NOT_EXACTLY`
    IsNotExactly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EnumerationPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EnumerationPropertyOperationOperator", kind: Kind::Enumeration(&[
            "CONTAINS_ALL", "DOES_NOT_CONTAIN_ALL", "HAS_EVER_BEEN_ANY_OF", "HAS_EVER_BEEN_EXACTLY",
            "HAS_EVER_CONTAINED_ALL", "HAS_NEVER_BEEN_ANY_OF", "HAS_NEVER_BEEN_EXACTLY", "HAS_NEVER_CONTAINED_ALL",
            "IS_ANY_OF", "IS_EXACTLY", "IS_NONE_OF", "IS_NOT_EXACTLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ContainsAll => 0, Self::DoesNotContainAll => 1, Self::HasEverBeenAnyOf => 2,
            Self::HasEverBeenExactly => 3, Self::HasEverContainedAll => 4, Self::HasNeverBeenAnyOf => 5,
            Self::HasNeverBeenExactly => 6, Self::HasNeverContainedAll => 7, Self::IsAnyOf => 8,
            Self::IsExactly => 9, Self::IsNoneOf => 10, Self::IsNotExactly => 11,
            Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ContainsAll, 1 => Self::DoesNotContainAll, 2 => Self::HasEverBeenAnyOf,
            3 => Self::HasEverBeenExactly, 4 => Self::HasEverContainedAll, 5 => Self::HasNeverBeenAnyOf,
            6 => Self::HasNeverBeenExactly, 7 => Self::HasNeverContainedAll, 8 => Self::IsAnyOf,
            9 => Self::IsExactly, 10 => Self::IsNoneOf, 11 => Self::IsNotExactly, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum EnumerationPropertyOperationPropertyType {
    /// `enumeration`
    Enumeration,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EnumerationPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EnumerationPropertyOperationPropertyType", kind: Kind::Enumeration(&["enumeration"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Enumeration => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Enumeration, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AssociationDefinition`: 29 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "AssociationDefinition")]
#[non_exhaustive]
pub struct EventsAssociationDefinition {
    /// `allowsCustomLabels`: true or false.
    pub allows_custom_labels: bool,
    /// `cardinality`: `LookupAssociationSpecCardinality`.
    pub cardinality: LookupAssociationSpecCardinality,
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `fromObjectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub from_object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `fromObjectTypeId`: text.
    pub from_object_type_id: Text,
    /// `hasAllAssociatedObjects`: true or false.
    pub has_all_associated_objects: bool,
    /// `hasCascadingDeletes`: true or false.
    pub has_cascading_deletes: bool,
    /// `hasUserEnforcedMaxFromObjectIds`: true or false.
    pub has_user_enforced_max_from_object_ids: bool,
    /// `hasUserEnforcedMaxToObjectIds`: true or false.
    pub has_user_enforced_max_to_object_ids: bool,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `hiddenReason`: `AssociationDefinitionHiddenReason`; may be absent.
    pub hidden_reason: Option<AssociationDefinitionHiddenReason>,
    /// `id`: a whole number.
    pub id: i64,
    /// `inverseAllowsCustomLabels`: true or false.
    pub inverse_allows_custom_labels: bool,
    /// `inverseCardinality`: `LookupAssociationSpecCardinality`.
    pub inverse_cardinality: LookupAssociationSpecCardinality,
    /// `inverseHasAllAssociatedObjects`: true or false.
    pub inverse_has_all_associated_objects: bool,
    /// `inverseId`: a whole number.
    pub inverse_id: i64,
    /// `inverseLabel`: text; may be absent.
    pub inverse_label: Option<Text>,
    /// `inverseName`: text.
    pub inverse_name: Text,
    /// `isDefault`: true or false.
    pub is_default: bool,
    /// `isInversePrimary`: true or false.
    pub is_inverse_primary: bool,
    /// `isPrimary`: true or false.
    pub is_primary: bool,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `maxFromObjectIds`: a whole number.
    pub max_from_object_ids: i64,
    /// `maxToObjectIds`: a whole number.
    pub max_to_object_ids: i64,
    /// `name`: text.
    pub name: Text,
    /// `portalUniqueIdentifier`: text.
    pub portal_unique_identifier: Text,
    /// `readOnly`: true or false.
    pub read_only: bool,
    /// `toObjectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub to_object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `toObjectTypeId`: text.
    pub to_object_type_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsAssociationDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationDefinition", kind: Kind::Record(&[
            Member { name: "allowsCustomLabels", required: true }, Member { name: "cardinality", required: true },
            Member { name: "category", required: true }, Member { name: "fromObjectType", required: false },
            Member { name: "fromObjectTypeId", required: true },
            Member { name: "hasAllAssociatedObjects", required: true },
            Member { name: "hasCascadingDeletes", required: true },
            Member { name: "hasUserEnforcedMaxFromObjectIds", required: true },
            Member { name: "hasUserEnforcedMaxToObjectIds", required: true },
            Member { name: "hidden", required: true }, Member { name: "hiddenReason", required: false },
            Member { name: "id", required: true }, Member { name: "inverseAllowsCustomLabels", required: true },
            Member { name: "inverseCardinality", required: true },
            Member { name: "inverseHasAllAssociatedObjects", required: true },
            Member { name: "inverseId", required: true }, Member { name: "inverseLabel", required: false },
            Member { name: "inverseName", required: true }, Member { name: "isDefault", required: true },
            Member { name: "isInversePrimary", required: true }, Member { name: "isPrimary", required: true },
            Member { name: "label", required: false }, Member { name: "maxFromObjectIds", required: true },
            Member { name: "maxToObjectIds", required: true }, Member { name: "name", required: true },
            Member { name: "portalUniqueIdentifier", required: true }, Member { name: "readOnly", required: true },
            Member { name: "toObjectType", required: false }, Member { name: "toObjectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_custom_labels: false, cardinality: Shaped::blank(), category: Shaped::blank(),
            from_object_type: None, from_object_type_id: Text::EMPTY, has_all_associated_objects: false,
            has_cascading_deletes: false, has_user_enforced_max_from_object_ids: false,
            has_user_enforced_max_to_object_ids: false, hidden: false, hidden_reason: None, id: 0,
            inverse_allows_custom_labels: false, inverse_cardinality: Shaped::blank(),
            inverse_has_all_associated_objects: false, inverse_id: 0, inverse_label: None, inverse_name: Text::EMPTY,
            is_default: false, is_inverse_primary: false, is_primary: false, label: None, max_from_object_ids: 0,
            max_to_object_ids: 0, name: Text::EMPTY, portal_unique_identifier: Text::EMPTY, read_only: false,
            to_object_type: None, to_object_type_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_custom_labels, 1 => &self.cardinality, 2 => &self.category,
            3 => &self.from_object_type, 4 => &self.from_object_type_id, 5 => &self.has_all_associated_objects,
            6 => &self.has_cascading_deletes, 7 => &self.has_user_enforced_max_from_object_ids,
            8 => &self.has_user_enforced_max_to_object_ids, 9 => &self.hidden, 10 => &self.hidden_reason,
            11 => &self.id, 12 => &self.inverse_allows_custom_labels, 13 => &self.inverse_cardinality,
            14 => &self.inverse_has_all_associated_objects, 15 => &self.inverse_id, 16 => &self.inverse_label,
            17 => &self.inverse_name, 18 => &self.is_default, 19 => &self.is_inverse_primary, 20 => &self.is_primary,
            21 => &self.label, 22 => &self.max_from_object_ids, 23 => &self.max_to_object_ids, 24 => &self.name,
            25 => &self.portal_unique_identifier, 26 => &self.read_only, 27 => &self.to_object_type,
            28 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_custom_labels, 1 => &mut self.cardinality, 2 => &mut self.category,
            3 => &mut self.from_object_type, 4 => &mut self.from_object_type_id,
            5 => &mut self.has_all_associated_objects, 6 => &mut self.has_cascading_deletes,
            7 => &mut self.has_user_enforced_max_from_object_ids, 8 => &mut self.has_user_enforced_max_to_object_ids,
            9 => &mut self.hidden, 10 => &mut self.hidden_reason, 11 => &mut self.id,
            12 => &mut self.inverse_allows_custom_labels, 13 => &mut self.inverse_cardinality,
            14 => &mut self.inverse_has_all_associated_objects, 15 => &mut self.inverse_id,
            16 => &mut self.inverse_label, 17 => &mut self.inverse_name, 18 => &mut self.is_default,
            19 => &mut self.is_inverse_primary, 20 => &mut self.is_primary, 21 => &mut self.label,
            22 => &mut self.max_from_object_ids, 23 => &mut self.max_to_object_ids, 24 => &mut self.name,
            25 => &mut self.portal_unique_identifier, 26 => &mut self.read_only, 27 => &mut self.to_object_type,
            28 => &mut self.to_object_type_id, _ => &mut self.rest,
        }
    }
}
impl EventsAssociationDefinition {
    /// With all that is required.
    pub fn new(
        allows_custom_labels: bool, cardinality: impl Into<LookupAssociationSpecCardinality>,
        category: impl Into<AssociationSpecAssociationCategory>, from_object_type_id: impl Into<Text>,
        has_all_associated_objects: bool, has_cascading_deletes: bool, has_user_enforced_max_from_object_ids: bool,
        has_user_enforced_max_to_object_ids: bool, hidden: bool, id: impl Into<i64>,
        inverse_allows_custom_labels: bool, inverse_cardinality: impl Into<LookupAssociationSpecCardinality>,
        inverse_has_all_associated_objects: bool, inverse_id: impl Into<i64>, inverse_name: impl Into<Text>,
        is_default: bool, is_inverse_primary: bool, is_primary: bool, max_from_object_ids: impl Into<i64>,
        max_to_object_ids: impl Into<i64>, name: impl Into<Text>, portal_unique_identifier: impl Into<Text>,
        read_only: bool, to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allows_custom_labels, cardinality: cardinality.into(), category: category.into(),
            from_object_type_id: from_object_type_id.into(), has_all_associated_objects, has_cascading_deletes,
            has_user_enforced_max_from_object_ids, has_user_enforced_max_to_object_ids, hidden, id: id.into(),
            inverse_allows_custom_labels, inverse_cardinality: inverse_cardinality.into(),
            inverse_has_all_associated_objects, inverse_id: inverse_id.into(), inverse_name: inverse_name.into(),
            is_default, is_inverse_primary, is_primary, max_from_object_ids: max_from_object_ids.into(),
            max_to_object_ids: max_to_object_ids.into(), name: name.into(),
            portal_unique_identifier: portal_unique_identifier.into(), read_only,
            to_object_type_id: to_object_type_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `fromObjectType`.
    pub fn from_object_type(mut self, from_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>) -> Self {
        self.from_object_type = Some(from_object_type.into()); self
    }
    /// Sets `hiddenReason`.
    pub fn hidden_reason(mut self, hidden_reason: impl Into<AssociationDefinitionHiddenReason>) -> Self {
        self.hidden_reason = Some(hidden_reason.into()); self
    }
    /// Sets `inverseLabel`.
    pub fn inverse_label(mut self, inverse_label: impl Into<Text>) -> Self {
        self.inverse_label = Some(inverse_label.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `toObjectType`.
    pub fn to_object_type(mut self, to_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>) -> Self {
        self.to_object_type = Some(to_object_type.into()); self
    }
}

/// `ExternalBehavioralEventPropertyCreate`: 5 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalBehavioralEventPropertyCreate {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventPropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventPropertyCreate", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: false }, Member { name: "options", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, label: Text::EMPTY, name: None, options: None, r#type: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.label, 2 => &self.name, 3 => &self.options, 4 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.label, 2 => &mut self.name, 3 => &mut self.options,
            4 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ExternalBehavioralEventPropertyCreate {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self { label: label.into(), r#type: r#type.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
}

/// `ExternalBehavioralEventPropertyDefinitionPatch`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalBehavioralEventPropertyDefinitionPatch {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventPropertyDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventPropertyDefinitionPatch", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "label", required: false },
            Member { name: "options", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { description: None, label: None, options: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.description, 1 => &self.label, 2 => &self.options, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.description, 1 => &mut self.label, 2 => &mut self.options, _ => &mut self.rest }
    }
}
impl ExternalBehavioralEventPropertyDefinitionPatch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
}
impl Default for ExternalBehavioralEventPropertyDefinitionPatch {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ExternalBehavioralEventTypeDefinition`: 18 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExternalBehavioralEventTypeDefinition {
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `EventsAssociationDefinition`.
    pub associations: Vec<EventsAssociationDefinition>,
    /// `comboEventRules`: `ComboEventRuleBranch`; may be absent.
    pub combo_event_rules: Option<ComboEventRuleBranch>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: a whole number; may be absent.
    pub created_user_id: Option<i64>,
    /// `customMatchingId`: `ExternalObjectResolutionMappingResponse`; may be absent.
    pub custom_matching_id: Option<ExternalObjectResolutionMappingResponse>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `BehavioralEventTypeDefinitionLabels`.
    pub labels: BehavioralEventTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `primaryObject`: text; may be absent.
    pub primary_object: Option<Text>,
    /// `primaryObjectId`: text; may be absent.
    pub primary_object_id: Option<Text>,
    /// `properties`: a list: `Property`.
    pub properties: Vec<Property>,
    /// `trackingType`: `ExternalBehavioralEventTypeDefinitionTrackingType`; may be absent.
    pub tracking_type: Option<ExternalBehavioralEventTypeDefinitionTrackingType>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: a whole number; may be absent.
    pub updated_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinition", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "comboEventRules", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdUserId", required: false }, Member { name: "customMatchingId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "primaryObject", required: false }, Member { name: "primaryObjectId", required: false },
            Member { name: "properties", required: true }, Member { name: "trackingType", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, associations: Vec::new(), combo_event_rules: None, created_at: None,
            created_user_id: None, custom_matching_id: None, description: None, fully_qualified_name: Text::EMPTY,
            id: Text::EMPTY, labels: Shaped::blank(), name: Text::EMPTY, object_type_id: Text::EMPTY,
            primary_object: None, primary_object_id: None, properties: Vec::new(), tracking_type: None,
            updated_at: None, updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.associations, 2 => &self.combo_event_rules, 3 => &self.created_at,
            4 => &self.created_user_id, 5 => &self.custom_matching_id, 6 => &self.description,
            7 => &self.fully_qualified_name, 8 => &self.id, 9 => &self.labels, 10 => &self.name,
            11 => &self.object_type_id, 12 => &self.primary_object, 13 => &self.primary_object_id,
            14 => &self.properties, 15 => &self.tracking_type, 16 => &self.updated_at, 17 => &self.updated_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.associations, 2 => &mut self.combo_event_rules,
            3 => &mut self.created_at, 4 => &mut self.created_user_id, 5 => &mut self.custom_matching_id,
            6 => &mut self.description, 7 => &mut self.fully_qualified_name, 8 => &mut self.id,
            9 => &mut self.labels, 10 => &mut self.name, 11 => &mut self.object_type_id,
            12 => &mut self.primary_object, 13 => &mut self.primary_object_id, 14 => &mut self.properties,
            15 => &mut self.tracking_type, 16 => &mut self.updated_at, 17 => &mut self.updated_user_id,
            _ => &mut self.rest,
        }
    }
}
impl ExternalBehavioralEventTypeDefinition {
    /// With all that is required.
    pub fn new(
        archived: bool, associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, properties: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        Self {
            archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `comboEventRules`.
    pub fn combo_event_rules(mut self, combo_event_rules: impl Into<ComboEventRuleBranch>) -> Self {
        self.combo_event_rules = Some(combo_event_rules.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdUserId`.
    pub fn created_user_id(mut self, created_user_id: impl Into<i64>) -> Self {
        self.created_user_id = Some(created_user_id.into()); self
    }
    /// Sets `customMatchingId`.
    pub fn custom_matching_id(mut self, custom_matching_id: impl Into<ExternalObjectResolutionMappingResponse>) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryObject`.
    pub fn primary_object(mut self, primary_object: impl Into<Text>) -> Self {
        self.primary_object = Some(primary_object.into()); self
    }
    /// Sets `primaryObjectId`.
    pub fn primary_object_id(mut self, primary_object_id: impl Into<Text>) -> Self {
        self.primary_object_id = Some(primary_object_id.into()); self
    }
    /// Sets `trackingType`.
    pub fn tracking_type(mut self, tracking_type: impl Into<ExternalBehavioralEventTypeDefinitionTrackingType>) -> Self {
        self.tracking_type = Some(tracking_type.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<i64>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
    }
}

/// `ExternalBehavioralEventTypeDefinitionEgg`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalBehavioralEventTypeDefinitionEgg {
    /// `customMatchingId`: `ExternalObjectResolutionMappingRequest`; may be absent.
    pub custom_matching_id: Option<ExternalObjectResolutionMappingRequest>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `includeDefaultProperties`: true or false.
    pub include_default_properties: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `primaryObject`: text; may be absent.
    pub primary_object: Option<Text>,
    /// `propertyDefinitions`: a list: `ExternalBehavioralEventPropertyCreate`.
    pub property_definitions: Vec<ExternalBehavioralEventPropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventTypeDefinitionEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinitionEgg", kind: Kind::Record(&[
            Member { name: "customMatchingId", required: false }, Member { name: "description", required: false },
            Member { name: "includeDefaultProperties", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: false }, Member { name: "primaryObject", required: false },
            Member { name: "propertyDefinitions", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_matching_id: None, description: None, include_default_properties: false, label: Text::EMPTY,
            name: None, primary_object: None, property_definitions: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_matching_id, 1 => &self.description, 2 => &self.include_default_properties,
            3 => &self.label, 4 => &self.name, 5 => &self.primary_object, 6 => &self.property_definitions,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_matching_id, 1 => &mut self.description, 2 => &mut self.include_default_properties,
            3 => &mut self.label, 4 => &mut self.name, 5 => &mut self.primary_object,
            6 => &mut self.property_definitions, _ => &mut self.rest,
        }
    }
}
impl ExternalBehavioralEventTypeDefinitionEgg {
    /// With all that is required.
    pub fn new(
        include_default_properties: bool, label: impl Into<Text>,
        property_definitions: impl IntoIterator<Item = impl Into<ExternalBehavioralEventPropertyCreate>>,
    ) -> Self {
        Self {
            include_default_properties, label: label.into(),
            property_definitions: property_definitions.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `customMatchingId`.
    pub fn custom_matching_id(mut self, custom_matching_id: impl Into<ExternalObjectResolutionMappingRequest>) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `primaryObject`.
    pub fn primary_object(mut self, primary_object: impl Into<Text>) -> Self {
        self.primary_object = Some(primary_object.into()); self
    }
}

/// `ExternalBehavioralEventTypeDefinitionPatch`: 2 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ExternalBehavioralEventTypeDefinitionPatch {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventTypeDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinitionPatch", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "label", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { description: None, label: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.description, 1 => &self.label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.description, 1 => &mut self.label, _ => &mut self.rest }
    }
}
impl ExternalBehavioralEventTypeDefinitionPatch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}
impl Default for ExternalBehavioralEventTypeDefinitionPatch {
    #[inline] fn default() -> Self { Self::new() }
}

/// 10 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ExternalBehavioralEventTypeDefinitionTrackingType {
    /// `APP_EVENT`
    AppEvent,
    /// `AUTOCAPTURE_EVENT`
    AutocaptureEvent,
    /// `CLICKED_ELEMENT`
    ClickedElement,
    /// `COMBO_EVENT`
    ComboEvent,
    /// `CUSTOM_SCRIPT`
    CustomScript,
    /// `IMPORT`
    Import,
    /// `MANUAL`
    Manual,
    /// `PROPERTY_CHANGE`
    PropertyChange,
    /// `VISITED_URL`
    VisitedUrl,
    /// `WEBHOOK`
    Webhook,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ExternalBehavioralEventTypeDefinitionTrackingType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinitionTrackingType", kind: Kind::Enumeration(&[
            "APP_EVENT", "AUTOCAPTURE_EVENT", "CLICKED_ELEMENT", "COMBO_EVENT", "CUSTOM_SCRIPT", "IMPORT", "MANUAL",
            "PROPERTY_CHANGE", "VISITED_URL", "WEBHOOK",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AppEvent => 0, Self::AutocaptureEvent => 1, Self::ClickedElement => 2, Self::ComboEvent => 3,
            Self::CustomScript => 4, Self::Import => 5, Self::Manual => 6, Self::PropertyChange => 7,
            Self::VisitedUrl => 8, Self::Webhook => 9, Self::Unknown(value) => return (10, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AppEvent, 1 => Self::AutocaptureEvent, 2 => Self::ClickedElement, 3 => Self::ComboEvent,
            4 => Self::CustomScript, 5 => Self::Import, 6 => Self::Manual, 7 => Self::PropertyChange,
            8 => Self::VisitedUrl, 9 => Self::Webhook, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ExternalObjectResolutionMappingRequest`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalObjectResolutionMappingRequest {
    /// `primaryObjectRule`: `ExternalPrimaryObjectResolutionRule`.
    pub primary_object_rule: ExternalPrimaryObjectResolutionRule,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalObjectResolutionMappingRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalObjectResolutionMappingRequest", kind: Kind::Record(&[
            Member { name: "primaryObjectRule", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { primary_object_rule: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.primary_object_rule, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.primary_object_rule, _ => &mut self.rest }
    }
}
impl ExternalObjectResolutionMappingRequest {
    /// With all that is required.
    pub fn new(primary_object_rule: impl Into<ExternalPrimaryObjectResolutionRule>) -> Self {
        Self { primary_object_rule: primary_object_rule.into(), rest: Rest::EMPTY }
    }
}

/// `ExternalObjectResolutionMappingResponse`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalObjectResolutionMappingResponse {
    /// `primaryObjectRule`: `ExternalPrimaryObjectResolutionRule`.
    pub primary_object_rule: ExternalPrimaryObjectResolutionRule,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalObjectResolutionMappingResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalObjectResolutionMappingResponse", kind: Kind::Record(&[
            Member { name: "primaryObjectRule", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { primary_object_rule: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.primary_object_rule, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.primary_object_rule, _ => &mut self.rest }
    }
}
impl ExternalObjectResolutionMappingResponse {
    /// With all that is required.
    pub fn new(primary_object_rule: impl Into<ExternalPrimaryObjectResolutionRule>) -> Self {
        Self { primary_object_rule: primary_object_rule.into(), rest: Rest::EMPTY }
    }
}

/// `ExternalPrimaryObjectResolutionRule`: 2 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalPrimaryObjectResolutionRule {
    /// `eventPropertyName`: text.
    pub event_property_name: Text,
    /// `targetObjectPropertyName`: text.
    pub target_object_property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalPrimaryObjectResolutionRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalPrimaryObjectResolutionRule", kind: Kind::Record(&[
            Member { name: "eventPropertyName", required: true },
            Member { name: "targetObjectPropertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { event_property_name: Text::EMPTY, target_object_property_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_property_name, 1 => &self.target_object_property_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_property_name, 1 => &mut self.target_object_property_name, _ => &mut self.rest,
        }
    }
}
impl ExternalPrimaryObjectResolutionRule {
    /// With all that is required.
    pub fn new(event_property_name: impl Into<Text>, target_object_property_name: impl Into<Text>) -> Self {
        Self {
            event_property_name: event_property_name.into(),
            target_object_property_name: target_object_property_name.into(), rest: Rest::EMPTY,
        }
    }
}

/// `FiscalQuarter`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FiscalQuarter {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FiscalQuarter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FiscalQuarter", kind: Kind::Record(&[
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
impl FiscalQuarter {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(), month: month.into(),
            reference_type: PublicFiscalQuarterReferenceReferenceType::FiscalQuarter, ..Shaped::blank()
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

/// `FiscalYear`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FiscalYear {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FiscalYear {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FiscalYear", kind: Kind::Record(&[
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
impl FiscalYear {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(), month: month.into(), reference_type: PublicFiscalYearReferenceReferenceType::FiscalYear,
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

/// `IndexOffset`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IndexOffset {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IndexOffset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IndexOffset", kind: Kind::Record(&[
            Member { name: "days", required: false }, Member { name: "hours", required: false },
            Member { name: "milliseconds", required: false }, Member { name: "minutes", required: false },
            Member { name: "months", required: false }, Member { name: "quarters", required: false },
            Member { name: "seconds", required: false }, Member { name: "weeks", required: false },
            Member { name: "years", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            days: None, hours: None, milliseconds: None, minutes: None, months: None, quarters: None, seconds: None,
            weeks: None, years: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.days, 1 => &self.hours, 2 => &self.milliseconds, 3 => &self.minutes, 4 => &self.months,
            5 => &self.quarters, 6 => &self.seconds, 7 => &self.weeks, 8 => &self.years, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.days, 1 => &mut self.hours, 2 => &mut self.milliseconds, 3 => &mut self.minutes,
            4 => &mut self.months, 5 => &mut self.quarters, 6 => &mut self.seconds, 7 => &mut self.weeks,
            8 => &mut self.years, _ => &mut self.rest,
        }
    }
}
impl IndexOffset {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `days`.
    pub fn days(mut self, days: impl Into<i64>) -> Self { self.days = Some(days.into()); self }
    /// Sets `hours`.
    pub fn hours(mut self, hours: impl Into<i64>) -> Self { self.hours = Some(hours.into()); self }
    /// Sets `milliseconds`.
    pub fn milliseconds(mut self, milliseconds: impl Into<i64>) -> Self {
        self.milliseconds = Some(milliseconds.into()); self
    }
    /// Sets `minutes`.
    pub fn minutes(mut self, minutes: impl Into<i64>) -> Self { self.minutes = Some(minutes.into()); self }
    /// Sets `months`.
    pub fn months(mut self, months: impl Into<i64>) -> Self { self.months = Some(months.into()); self }
    /// Sets `quarters`.
    pub fn quarters(mut self, quarters: impl Into<i64>) -> Self { self.quarters = Some(quarters.into()); self }
    /// Sets `seconds`.
    pub fn seconds(mut self, seconds: impl Into<i64>) -> Self { self.seconds = Some(seconds.into()); self }
    /// Sets `weeks`.
    pub fn weeks(mut self, weeks: impl Into<i64>) -> Self { self.weeks = Some(weeks.into()); self }
    /// Sets `years`.
    pub fn years(mut self, years: impl Into<i64>) -> Self { self.years = Some(years.into()); self }
}
impl Default for IndexOffset {
    #[inline] fn default() -> Self { Self::new() }
}

/// `IndexedTimePoint`: 6 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IndexedTimePoint {
    /// `indexReference`: `IndexedTimePointIndexReference`.
    pub index_reference: IndexedTimePointIndexReference,
    /// `offset`: `IndexOffset`; may be absent.
    pub offset: Option<IndexOffset>,
    /// `shouldGenerateRefreshTime`: true or false; may be absent.
    pub should_generate_refresh_time: Option<bool>,
    /// `timeType`: `PublicIndexedTimePointTimeType`.
    pub time_type: PublicIndexedTimePointTimeType,
    /// `timezoneSource`: `DatePointTimezoneSource`.
    pub timezone_source: DatePointTimezoneSource,
    /// `zoneId`: text.
    pub zone_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IndexedTimePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IndexedTimePoint", kind: Kind::Record(&[
            Member { name: "indexReference", required: true }, Member { name: "offset", required: false },
            Member { name: "shouldGenerateRefreshTime", required: false },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: true },
            Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            index_reference: Shaped::blank(), offset: None, should_generate_refresh_time: None,
            time_type: Shaped::blank(), timezone_source: Shaped::blank(), zone_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.index_reference, 1 => &self.offset, 2 => &self.should_generate_refresh_time,
            3 => &self.time_type, 4 => &self.timezone_source, 5 => &self.zone_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.index_reference, 1 => &mut self.offset, 2 => &mut self.should_generate_refresh_time,
            3 => &mut self.time_type, 4 => &mut self.timezone_source, 5 => &mut self.zone_id, _ => &mut self.rest,
        }
    }
}
impl IndexedTimePoint {
    /// With all that is required.
    pub fn new(
        index_reference: impl Into<IndexedTimePointIndexReference>,
        timezone_source: impl Into<DatePointTimezoneSource>, zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            index_reference: index_reference.into(), time_type: PublicIndexedTimePointTimeType::Indexed,
            timezone_source: timezone_source.into(), zone_id: zone_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<IndexOffset>) -> Self { self.offset = Some(offset.into()); self }
    /// Sets `shouldGenerateRefreshTime`.
    pub fn should_generate_refresh_time(mut self, should_generate_refresh_time: bool) -> Self {
        self.should_generate_refresh_time = Some(should_generate_refresh_time); self
    }
}

/// 8 alternatives, told apart by `referenceType`.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum IndexedTimePointIndexReference {
    /// `referenceType` is `FISCAL_QUARTER`.
    FiscalQuarter(FiscalQuarter),
    /// `referenceType` is `FISCAL_YEAR`.
    FiscalYear(FiscalYear),
    /// `referenceType` is `MONTH`.
    MonthReference(MonthReference),
    /// `referenceType` is `NOW`.
    NowReference(NowReference),
    /// `referenceType` is `QUARTER`.
    QuarterReference(QuarterReference),
    /// `referenceType` is `TODAY`.
    TodayReference(TodayReference),
    /// `referenceType` is `WEEK`.
    WeekReference(WeekReference),
    /// `referenceType` is `YEAR`.
    YearReference(YearReference),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for IndexedTimePointIndexReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IndexedTimePointIndexReference", kind: Kind::Union(&[
            Variant { name: "FiscalQuarter", tag: Some(("referenceType", &["FISCAL_QUARTER"])), required: &[] },
            Variant { name: "FiscalYear", tag: Some(("referenceType", &["FISCAL_YEAR"])), required: &[] },
            Variant { name: "MonthReference", tag: Some(("referenceType", &["MONTH"])), required: &[] },
            Variant { name: "NowReference", tag: Some(("referenceType", &["NOW"])), required: &[] },
            Variant { name: "QuarterReference", tag: Some(("referenceType", &["QUARTER"])), required: &[] },
            Variant { name: "TodayReference", tag: Some(("referenceType", &["TODAY"])), required: &[] },
            Variant { name: "WeekReference", tag: Some(("referenceType", &["WEEK"])), required: &[] },
            Variant { name: "YearReference", tag: Some(("referenceType", &["YEAR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::FiscalQuarter(value) => (0, value), Self::FiscalYear(value) => (1, value),
            Self::MonthReference(value) => (2, value), Self::NowReference(value) => (3, value),
            Self::QuarterReference(value) => (4, value), Self::TodayReference(value) => (5, value),
            Self::WeekReference(value) => (6, value), Self::YearReference(value) => (7, value),
            Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::FiscalQuarter(Shaped::blank()), 1 => Self::FiscalYear(Shaped::blank()),
            2 => Self::MonthReference(Shaped::blank()), 3 => Self::NowReference(Shaped::blank()),
            4 => Self::QuarterReference(Shaped::blank()), 5 => Self::TodayReference(Shaped::blank()),
            6 => Self::WeekReference(Shaped::blank()), 7 => Self::YearReference(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::FiscalQuarter(value) => value, Self::FiscalYear(value) => value,
            Self::MonthReference(value) => value, Self::NowReference(value) => value,
            Self::QuarterReference(value) => value, Self::TodayReference(value) => value,
            Self::WeekReference(value) => value, Self::YearReference(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<FiscalQuarter> for IndexedTimePointIndexReference {
    fn from(value: FiscalQuarter) -> Self {
        Self::FiscalQuarter(value)
    }
}
impl From<FiscalYear> for IndexedTimePointIndexReference {
    fn from(value: FiscalYear) -> Self {
        Self::FiscalYear(value)
    }
}
impl From<MonthReference> for IndexedTimePointIndexReference {
    fn from(value: MonthReference) -> Self {
        Self::MonthReference(value)
    }
}
impl From<NowReference> for IndexedTimePointIndexReference {
    fn from(value: NowReference) -> Self {
        Self::NowReference(value)
    }
}
impl From<QuarterReference> for IndexedTimePointIndexReference {
    fn from(value: QuarterReference) -> Self {
        Self::QuarterReference(value)
    }
}
impl From<TodayReference> for IndexedTimePointIndexReference {
    fn from(value: TodayReference) -> Self {
        Self::TodayReference(value)
    }
}
impl From<WeekReference> for IndexedTimePointIndexReference {
    fn from(value: WeekReference) -> Self {
        Self::WeekReference(value)
    }
}
impl From<YearReference> for IndexedTimePointIndexReference {
    fn from(value: YearReference) -> Self {
        Self::YearReference(value)
    }
}

/// `MonthReference`: 6 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MonthReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MonthReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MonthReference", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "referenceType", required: true }, Member { name: "second", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, hour: None, millisecond: None, minute: None, reference_type: Shaped::blank(), second: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.hour, 2 => &self.millisecond, 3 => &self.minute, 4 => &self.reference_type,
            5 => &self.second, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.hour, 2 => &mut self.millisecond, 3 => &mut self.minute,
            4 => &mut self.reference_type, 5 => &mut self.second, _ => &mut self.rest,
        }
    }
}
impl MonthReference {
    /// With all that is required.
    pub fn new(day: impl Into<i64>) -> Self {
        Self { day: day.into(), reference_type: PublicMonthReferenceReferenceType::Month, ..Shaped::blank() }
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

/// `MultiStringPropertyOperation`: 10 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MultiStringPropertyOperation {
    /// `coalescingRefineBy`: `AllPropertyTypesOperationCoalescingRefineBy`.
    pub coalescing_refine_by: AllPropertyTypesOperationCoalescingRefineBy,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `MultiStringPropertyOperationOperator`.
    pub operator: MultiStringPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `MultiStringPropertyOperationPropertyType`.
    pub property_type: MultiStringPropertyOperationPropertyType,
    /// `pruningRefineBy`: `AllPropertyTypesOperationPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<AllPropertyTypesOperationPruningRefineBy>,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `values`: a list: text.
    pub values: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MultiStringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiStringPropertyOperation", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: true }, Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "pruningRefineBy", required: false }, Member { name: "renderSpec", required: false },
            Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: Shaped::blank(), default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), pruning_refine_by: None, render_spec: None, values: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.default_value, 2 => &self.include_objects_with_no_value_set,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.pruning_refine_by, 8 => &self.render_spec, 9 => &self.values, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.pruning_refine_by,
            8 => &mut self.render_spec, 9 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl MultiStringPropertyOperation {
    /// With all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<AllPropertyTypesOperationCoalescingRefineBy>,
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<MultiStringPropertyOperationOperator>, operator_name: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: MultiStringPropertyOperationPropertyType::Multistring,
            values: values.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `pruningRefineBy`.
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<AllPropertyTypesOperationPruningRefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into()); self
    }
    /// Sets `renderSpec`.
    pub fn render_spec(mut self, render_spec: impl Into<Text>) -> Self {
        self.render_spec = Some(render_spec.into()); self
    }
}

/// 8 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum MultiStringPropertyOperationOperator {
    /// `CONTAINS`
    Contains,
    /// `CONTAINS_EXACTLY`
    ContainsExactly,
    /// `DOES_NOT_CONTAIN`
    DoesNotContain,
    /// `DOES_NOT_CONTAIN_EXACTLY`
    DoesNotContainExactly,
    /// `ENDS_WITH`
    EndsWith,
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// `IS_NOT_EQUAL_TO`
    IsNotEqualTo,
    /// `STARTS_WITH`
    StartsWith,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MultiStringPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiStringPropertyOperationOperator", kind: Kind::Enumeration(&[
            "CONTAINS", "CONTAINS_EXACTLY", "DOES_NOT_CONTAIN", "DOES_NOT_CONTAIN_EXACTLY", "ENDS_WITH",
            "IS_EQUAL_TO", "IS_NOT_EQUAL_TO", "STARTS_WITH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Contains => 0, Self::ContainsExactly => 1, Self::DoesNotContain => 2,
            Self::DoesNotContainExactly => 3, Self::EndsWith => 4, Self::IsEqualTo => 5, Self::IsNotEqualTo => 6,
            Self::StartsWith => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Contains, 1 => Self::ContainsExactly, 2 => Self::DoesNotContain,
            3 => Self::DoesNotContainExactly, 4 => Self::EndsWith, 5 => Self::IsEqualTo, 6 => Self::IsNotEqualTo,
            7 => Self::StartsWith, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum MultiStringPropertyOperationPropertyType {
    /// `multistring`
    Multistring,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MultiStringPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiStringPropertyOperationPropertyType", kind: Kind::Enumeration(&["multistring"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Multistring => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Multistring, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    DatePoint, DatePropertyOperation, DateTimePropertyOperation, EnumerationPropertyOperation,
    EventsAssociationDefinition, ExternalBehavioralEventPropertyCreate,
    ExternalBehavioralEventPropertyDefinitionPatch, ExternalBehavioralEventTypeDefinition,
    ExternalBehavioralEventTypeDefinitionEgg, ExternalBehavioralEventTypeDefinitionPatch,
    ExternalObjectResolutionMappingRequest, ExternalObjectResolutionMappingResponse,
    ExternalPrimaryObjectResolutionRule, FiscalQuarter, FiscalYear, IndexOffset, IndexedTimePoint,
    IndexedTimePointIndexReference, MonthReference, MultiStringPropertyOperation,
}

crate::runtime::enumeration_traits! {
    DatePointTimezoneSource, DatePropertyOperationMonth, DatePropertyOperationOperator,
    DatePropertyOperationPropertyType, DateTimePropertyOperationOperator, DateTimePropertyOperationPropertyType,
    EnumerationPropertyOperationOperator, EnumerationPropertyOperationPropertyType,
    ExternalBehavioralEventTypeDefinitionTrackingType, MultiStringPropertyOperationOperator,
    MultiStringPropertyOperationPropertyType,
}
