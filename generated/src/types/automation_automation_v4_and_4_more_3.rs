// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PublicStringPropertyOperation "PublicStringPropertyOperation" {
        0 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        1 operation_type "operationType" required = Shaped::blank();
        2 operator "operator" required = Text::EMPTY;
        3 value "value" required = Text::EMPTY;
    }
}
impl PublicStringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicStringPropertyOperationOperationType::String,
            operator: operator.into(),
            value: value.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTimePointOperation "PublicTimePointOperation" {
        0 endpoint_behavior "endpointBehavior" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Shaped::blank();
        3 operator "operator" required = Text::EMPTY;
        4 property_parser "propertyParser" optional = None;
        5 time_point "timePoint" required = Shaped::blank();
        6 r#type "type" required = Text::EMPTY;
    }
}
impl PublicTimePointOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
        time_point: impl Into<PublicRangedTimeOperationLowerBoundTimePoint>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicTimePointOperationOperationType::TimePoint,
            operator: operator.into(),
            time_point: time_point.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endpointBehavior`.
    pub fn endpoint_behavior(mut self, endpoint_behavior: impl Into<Text>) -> Self {
        self.endpoint_behavior = Some(endpoint_behavior.into());
        self
    }
    /// Sets `propertyParser`.
    pub fn property_parser(mut self, property_parser: impl Into<Text>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
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
crate::runtime::enumeration! {
    PublicTimePointOperationOperationType "PublicTimePointOperationOperationType" {
        0 TimePoint "TIME_POINT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTodayReference "PublicTodayReference" {
        0 hour "hour" optional = None;
        1 millisecond "millisecond" optional = None;
        2 minute "minute" optional = None;
        3 reference_type "referenceType" required = Shaped::blank();
        4 second "second" optional = None;
    }
}
impl PublicTodayReference {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            reference_type: PublicTodayReferenceReferenceType::Today,
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
impl Default for PublicTodayReference {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicWeekReference "PublicWeekReference" {
        0 day_of_week "dayOfWeek" required = Shaped::blank();
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 reference_type "referenceType" required = Shaped::blank();
        5 second "second" optional = None;
    }
}
impl PublicWeekReference {
    /// One with all that is required.
    pub fn new(day_of_week: impl Into<ApiTimeDelayDaysOfWeek>) -> Self {
        Self {
            day_of_week: day_of_week.into(),
            reference_type: PublicWeekReferenceReferenceType::Week,
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
    rest: Rest,
}
crate::runtime::record! {
    PublicYearReference "PublicYearReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl PublicYearReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicYearReferenceReferenceType::Year,
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
