// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiTimeDelayDaysOfWeek, PublicDatePoint, PublicIndexedTimePoint, PublicPropertyReferencedTime,
    PublicStringPropertyOperationOperationType, PublicTodayReferenceReferenceType, PublicWeekReferenceReferenceType,
    PublicYearReferenceReferenceType,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRangedDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBound", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true },
            Member { name: "requiresTimeZoneConversion", required: true },
            Member { name: "upperBound", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, lower_bound: 0, operation_type: Shaped::blank(),
            operator: Text::EMPTY, requires_time_zone_conversion: false, upper_bound: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.lower_bound, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.requires_time_zone_conversion, 5 => &self.upper_bound, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.lower_bound,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.requires_time_zone_conversion,
            5 => &mut self.upper_bound, _ => &mut self.rest,
        }
    }
}
impl PublicRangedDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, lower_bound: impl Into<i64>, operator: impl Into<Text>,
        requires_time_zone_conversion: bool, upper_bound: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound: lower_bound.into(),
            operation_type: PublicRangedDatePropertyOperationOperationType::RangedDate, operator: operator.into(),
            requires_time_zone_conversion, upper_bound: upper_bound.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicRangedDatePropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedDatePropertyOperationOperationType", kind: Kind::Enumeration(&["RANGED_DATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RangedDate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RangedDate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRangedNumberPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedNumberPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBound", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "upperBound", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, lower_bound: 0, operation_type: Shaped::blank(),
            operator: Text::EMPTY, upper_bound: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.lower_bound, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.upper_bound, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.lower_bound,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.upper_bound, _ => &mut self.rest,
        }
    }
}
impl PublicRangedNumberPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, lower_bound: impl Into<i64>, operator: impl Into<Text>,
        upper_bound: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound: lower_bound.into(),
            operation_type: PublicRangedNumberPropertyOperationOperationType::NumberRanged,
            operator: operator.into(), upper_bound: upper_bound.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicRangedNumberPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedNumberPropertyOperationOperationType", kind: Kind::Enumeration(&["NUMBER_RANGED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberRanged => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberRanged, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRangedTimeOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedTimeOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBoundEndpointBehavior", required: false },
            Member { name: "lowerBoundTimePoint", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "propertyParser", required: false },
            Member { name: "type", required: true }, Member { name: "upperBoundEndpointBehavior", required: false },
            Member { name: "upperBoundTimePoint", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, lower_bound_endpoint_behavior: None,
            lower_bound_time_point: Shaped::blank(), operation_type: Text::EMPTY, operator: Text::EMPTY,
            property_parser: None, r#type: Shaped::blank(), upper_bound_endpoint_behavior: None,
            upper_bound_time_point: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.lower_bound_endpoint_behavior,
            2 => &self.lower_bound_time_point, 3 => &self.operation_type, 4 => &self.operator,
            5 => &self.property_parser, 6 => &self.r#type, 7 => &self.upper_bound_endpoint_behavior,
            8 => &self.upper_bound_time_point, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.lower_bound_endpoint_behavior,
            2 => &mut self.lower_bound_time_point, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.property_parser, 6 => &mut self.r#type, 7 => &mut self.upper_bound_endpoint_behavior,
            8 => &mut self.upper_bound_time_point, _ => &mut self.rest,
        }
    }
}
impl PublicRangedTimeOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound_time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>,
        operation_type: impl Into<Text>, operator: impl Into<Text>,
        upper_bound_time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound_time_point: lower_bound_time_point.into(),
            operation_type: operation_type.into(), operator: operator.into(),
            r#type: PublicRangedTimeOperationType::TimeRanged, upper_bound_time_point: upper_bound_time_point.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `lowerBoundEndpointBehavior`.
    pub fn lower_bound_endpoint_behavior(mut self, lower_bound_endpoint_behavior: impl Into<Text>) -> Self {
        self.lower_bound_endpoint_behavior = Some(lower_bound_endpoint_behavior.into()); self
    }
    /// Sets `propertyParser`.
    pub fn property_parser(mut self, property_parser: impl Into<Text>) -> Self {
        self.property_parser = Some(property_parser.into()); self
    }
    /// Sets `upperBoundEndpointBehavior`.
    pub fn upper_bound_endpoint_behavior(mut self, upper_bound_endpoint_behavior: impl Into<Text>) -> Self {
        self.upper_bound_endpoint_behavior = Some(upper_bound_endpoint_behavior.into()); self
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
impl Shaped for PublicRangedTimeOperationLowerBoundTimePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedTimeOperationLowerBoundTimePoint", kind: Kind::Union(&[
            Variant { name: "PublicDatePoint", tag: Some(("timeType", &["DATE"])), required: &[] },
            Variant { name: "PublicIndexedTimePoint", tag: Some(("timeType", &["INDEXED"])), required: &[] },
            Variant { name: "PublicPropertyReferencedTime", tag: Some(("timeType", &["PROPERTY_REFERENCED"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicDatePoint(value) => (0, value), Self::PublicIndexedTimePoint(value) => (1, value),
            Self::PublicPropertyReferencedTime(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicDatePoint(Shaped::blank()), 1 => Self::PublicIndexedTimePoint(Shaped::blank()),
            2 => Self::PublicPropertyReferencedTime(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicDatePoint(value) => value, Self::PublicIndexedTimePoint(value) => value,
            Self::PublicPropertyReferencedTime(value) => value, Self::Unknown(value) => value,
        }
    }
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
impl Shaped for PublicRangedTimeOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRangedTimeOperationType", kind: Kind::Enumeration(&["TIME_RANGED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::TimeRanged => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimeRanged, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRollingDateRangePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRollingDateRangePropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "numberOfDays", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true },
            Member { name: "requiresTimeZoneConversion", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, number_of_days: 0, operation_type: Shaped::blank(),
            operator: Text::EMPTY, requires_time_zone_conversion: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.number_of_days, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.requires_time_zone_conversion, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.number_of_days,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.requires_time_zone_conversion,
            _ => &mut self.rest,
        }
    }
}
impl PublicRollingDateRangePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, number_of_days: impl Into<i64>, operator: impl Into<Text>,
        requires_time_zone_conversion: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, number_of_days: number_of_days.into(),
            operation_type: PublicRollingDateRangePropertyOperationOperationType::RollingDateRange,
            operator: operator.into(), requires_time_zone_conversion, rest: Rest::EMPTY,
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
impl Shaped for PublicRollingDateRangePropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRollingDateRangePropertyOperationOperationType", kind: Kind::Enumeration(&[
            "ROLLING_DATE_RANGE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RollingDateRange => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RollingDateRange, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRollingPropertyUpdatedOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRollingPropertyUpdatedOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "numberOfDays", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, number_of_days: 0, operation_type: Shaped::blank(),
            operator: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.number_of_days, 2 => &self.operation_type,
            3 => &self.operator, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.number_of_days,
            2 => &mut self.operation_type, 3 => &mut self.operator, _ => &mut self.rest,
        }
    }
}
impl PublicRollingPropertyUpdatedOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, number_of_days: impl Into<i64>, operator: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, number_of_days: number_of_days.into(),
            operation_type: PublicRollingPropertyUpdatedOperationOperationType::RollingPropertyUpdated,
            operator: operator.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicRollingPropertyUpdatedOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRollingPropertyUpdatedOperationOperationType", kind: Kind::Enumeration(&[
            "ROLLING_PROPERTY_UPDATED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RollingPropertyUpdated => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RollingPropertyUpdated, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicStringPropertyOperation`: 4 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicStringPropertyOperation {
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicStringPropertyOperationOperationType`.
    pub operation_type: PublicStringPropertyOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStringPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.operation_type, 2 => &self.operator,
            3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.operation_type, 2 => &mut self.operator,
            3 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl PublicStringPropertyOperation {
    /// With all that is required.
    pub fn new(include_objects_with_no_value_set: bool, operator: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: PublicStringPropertyOperationOperationType::String,
            operator: operator.into(), value: value.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicTimePointOperation`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicTimePointOperation {
    /// `endpointBehavior`: text; may be absent.
    pub endpoint_behavior: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: `PublicTimePointOperationOperationType`.
    pub operation_type: PublicTimePointOperationOperationType,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyParser`: text; may be absent.
    pub property_parser: Option<Text>,
    /// `timePoint`: `PublicRangedTimeOperationLowerBoundTimePoint`.
    pub time_point: PublicRangedTimeOperationLowerBoundTimePoint,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTimePointOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTimePointOperation", kind: Kind::Record(&[
            Member { name: "endpointBehavior", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "propertyParser", required: false }, Member { name: "timePoint", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            endpoint_behavior: None, include_objects_with_no_value_set: false, operation_type: Shaped::blank(),
            operator: Text::EMPTY, property_parser: None, time_point: Shaped::blank(), r#type: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.endpoint_behavior, 1 => &self.include_objects_with_no_value_set, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.property_parser, 5 => &self.time_point, 6 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.endpoint_behavior, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.property_parser,
            5 => &mut self.time_point, 6 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PublicTimePointOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operator: impl Into<Text>,
        time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>, r#type: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: PublicTimePointOperationOperationType::TimePoint,
            operator: operator.into(), time_point: time_point.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `endpointBehavior`.
    pub fn endpoint_behavior(mut self, endpoint_behavior: impl Into<Text>) -> Self {
        self.endpoint_behavior = Some(endpoint_behavior.into()); self
    }
    /// Sets `propertyParser`.
    pub fn property_parser(mut self, property_parser: impl Into<Text>) -> Self {
        self.property_parser = Some(property_parser.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicTimePointOperationOperationType {
    /// `TIME_POINT`
    TimePoint,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicTimePointOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTimePointOperationOperationType", kind: Kind::Enumeration(&["TIME_POINT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::TimePoint => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimePoint, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicTodayReference`: 5 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicTodayReference {
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
impl Shaped for PublicTodayReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTodayReference", kind: Kind::Record(&[
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
impl PublicTodayReference {
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
impl Default for PublicTodayReference {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicWeekReference`: 6 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicWeekReference {
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
impl Shaped for PublicWeekReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWeekReference", kind: Kind::Record(&[
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
impl PublicWeekReference {
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

/// `PublicYearReference`: 7 members.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 2 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicYearReference {
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
impl Shaped for PublicYearReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicYearReference", kind: Kind::Record(&[
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
impl PublicYearReference {
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
    PublicRangedDatePropertyOperation, PublicRangedNumberPropertyOperation, PublicRangedTimeOperation,
    PublicRangedTimeOperationLowerBoundTimePoint, PublicRollingDateRangePropertyOperation,
    PublicRollingPropertyUpdatedOperation, PublicStringPropertyOperation, PublicTimePointOperation,
    PublicTodayReference, PublicWeekReference, PublicYearReference,
}

crate::runtime::enumeration_traits! {
    PublicRangedDatePropertyOperationOperationType, PublicRangedNumberPropertyOperationOperationType,
    PublicRangedTimeOperationType, PublicRollingDateRangePropertyOperationOperationType,
    PublicRollingPropertyUpdatedOperationOperationType, PublicTimePointOperationOperationType,
}
