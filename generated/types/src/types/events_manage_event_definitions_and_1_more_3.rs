// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteComparativeTimestampRefineByComparison, AbsoluteRangedTimestampRefineByRangeType,
    AllPropertyTypesOperation, BoolPropertyOperation, CalendarDatePropertyOperation,
    ComparativeBoolPropertyOperation, ComparativeDatePropertyOperation, ComparativeNumberPropertyOperation,
    ComparativePropertyUpdatedOperation, ComparativeStringPropertyOperation, DatePoint, DatePointTimezoneSource,
    DatePropertyOperation, DateTimePropertyOperation, EnumerationPropertyOperation, IndexedTimePoint,
    MultiStringPropertyOperation, NumberPropertyOperationPropertyType, PublicNowReferenceReferenceType,
    PublicPropertyFilterFilterType, PublicPropertyReferencedTimeTimeType, PublicQuarterReferenceReferenceType,
    StringPropertyOperation, TimeOffset, TimePointOperation,
};

/// `NowReference`: 5 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct NowReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NowReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NowReference", kind: Kind::Record(&[
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
impl NowReference {
    /// With what can have one value only.
    pub fn new() -> Self { Self { reference_type: PublicNowReferenceReferenceType::Now, ..Shaped::blank() } }
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
impl Default for NowReference {
    #[inline] fn default() -> Self { Self::new() }
}

/// `NumOccurrencesRefineBy`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct NumOccurrencesRefineBy {
    /// `maxOccurrences`: a whole number; may be absent.
    pub max_occurrences: Option<i64>,
    /// `minOccurrences`: a whole number; may be absent.
    pub min_occurrences: Option<i64>,
    /// `type`: `NumOccurrencesRefineByType`.
    pub r#type: NumOccurrencesRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumOccurrencesRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumOccurrencesRefineBy", kind: Kind::Record(&[
            Member { name: "maxOccurrences", required: false }, Member { name: "minOccurrences", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { max_occurrences: None, min_occurrences: None, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.max_occurrences, 1 => &self.min_occurrences, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.max_occurrences, 1 => &mut self.min_occurrences, 2 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl NumOccurrencesRefineBy {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: NumOccurrencesRefineByType::NumOccurrencesRefineBy, ..Shaped::blank() } }
    /// Sets `maxOccurrences`.
    pub fn max_occurrences(mut self, max_occurrences: impl Into<i64>) -> Self {
        self.max_occurrences = Some(max_occurrences.into()); self
    }
    /// Sets `minOccurrences`.
    pub fn min_occurrences(mut self, min_occurrences: impl Into<i64>) -> Self {
        self.min_occurrences = Some(min_occurrences.into()); self
    }
}
impl Default for NumOccurrencesRefineBy {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum NumOccurrencesRefineByType {
    /// `NumOccurrencesRefineBy`
    NumOccurrencesRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumOccurrencesRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumOccurrencesRefineByType", kind: Kind::Enumeration(&["NumOccurrencesRefineBy"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumOccurrencesRefineBy => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumOccurrencesRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `NumberPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct NumberPropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `NumberPropertyOperationOperator`.
    pub operator: NumberPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `NumberPropertyOperationPropertyType`.
    pub property_type: NumberPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberPropertyOperation", kind: Kind::Record(&[
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
            value: 0.0, rest: Rest::EMPTY,
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
impl NumberPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<NumberPropertyOperationOperator>, operator_name: impl Into<Text>, value: impl Into<f64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(), property_type: NumberPropertyOperationPropertyType::Number,
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

/// 8 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum NumberPropertyOperationOperator {
    /// `HAS_EVER_BEEN_EQUAL_TO`
    HasEverBeenEqualTo,
    /// `HAS_NEVER_BEEN_EQUAL_TO`
    HasNeverBeenEqualTo,
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// `IS_GREATER_THAN`
    IsGreaterThan,
    /// `IS_GREATER_THAN_OR_EQUAL_TO`
    IsGreaterThanOrEqualTo,
    /// `IS_LESS_THAN`
    IsLessThan,
    /// `IS_LESS_THAN_OR_EQUAL_TO`
    IsLessThanOrEqualTo,
    /// `IS_NOT_EQUAL_TO`
    IsNotEqualTo,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumberPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberPropertyOperationOperator", kind: Kind::Enumeration(&[
            "HAS_EVER_BEEN_EQUAL_TO", "HAS_NEVER_BEEN_EQUAL_TO", "IS_EQUAL_TO", "IS_GREATER_THAN",
            "IS_GREATER_THAN_OR_EQUAL_TO", "IS_LESS_THAN", "IS_LESS_THAN_OR_EQUAL_TO", "IS_NOT_EQUAL_TO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HasEverBeenEqualTo => 0, Self::HasNeverBeenEqualTo => 1, Self::IsEqualTo => 2,
            Self::IsGreaterThan => 3, Self::IsGreaterThanOrEqualTo => 4, Self::IsLessThan => 5,
            Self::IsLessThanOrEqualTo => 6, Self::IsNotEqualTo => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HasEverBeenEqualTo, 1 => Self::HasNeverBeenEqualTo, 2 => Self::IsEqualTo,
            3 => Self::IsGreaterThan, 4 => Self::IsGreaterThanOrEqualTo, 5 => Self::IsLessThan,
            6 => Self::IsLessThanOrEqualTo, 7 => Self::IsNotEqualTo, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PropertyFilter`: 6 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PropertyFilter {
    /// `context`: `PropertyFilterContext`; may be absent.
    pub context: Option<PropertyFilterContext>,
    /// `filterInsightsId`: a whole number; may be absent.
    pub filter_insights_id: Option<i64>,
    /// `filterType`: `PublicPropertyFilterFilterType`.
    pub filter_type: PublicPropertyFilterFilterType,
    /// `frameworkFilterId`: a whole number; may be absent.
    pub framework_filter_id: Option<i64>,
    /// `operation`: `PropertyFilterOperation`.
    pub operation: PropertyFilterOperation,
    /// `property`: text.
    pub property: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyFilter", kind: Kind::Record(&[
            Member { name: "context", required: false }, Member { name: "filterInsightsId", required: false },
            Member { name: "filterType", required: true }, Member { name: "frameworkFilterId", required: false },
            Member { name: "operation", required: true }, Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            context: None, filter_insights_id: None, filter_type: Shaped::blank(), framework_filter_id: None,
            operation: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.context, 1 => &self.filter_insights_id, 2 => &self.filter_type,
            3 => &self.framework_filter_id, 4 => &self.operation, 5 => &self.property, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.context, 1 => &mut self.filter_insights_id, 2 => &mut self.filter_type,
            3 => &mut self.framework_filter_id, 4 => &mut self.operation, 5 => &mut self.property,
            _ => &mut self.rest,
        }
    }
}
impl PropertyFilter {
    /// With all that is required.
    pub fn new(operation: impl Into<PropertyFilterOperation>, property: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property, operation: operation.into(),
            property: property.into(), ..Shaped::blank()
        }
    }
    /// Sets `context`.
    pub fn context(mut self, context: impl Into<PropertyFilterContext>) -> Self {
        self.context = Some(context.into()); self
    }
    /// Sets `filterInsightsId`.
    pub fn filter_insights_id(mut self, filter_insights_id: impl Into<i64>) -> Self {
        self.filter_insights_id = Some(filter_insights_id.into()); self
    }
    /// Sets `frameworkFilterId`.
    pub fn framework_filter_id(mut self, framework_filter_id: impl Into<i64>) -> Self {
        self.framework_filter_id = Some(framework_filter_id.into()); self
    }
}

/// `PropertyFilterContext`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyFilterContext {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyFilterContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyFilterContext", kind: Kind::Record(&[Member { name: "objectTypeId", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.rest }
    }
}
impl PropertyFilterContext {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), rest: Rest::EMPTY }
    }
}
crate::runtime::from_text! { PropertyFilterContext }

/// 21 alternatives, told apart by `propertyType`.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PropertyFilterOperation {
    /// `propertyType` is `alltypes`.
    AllPropertyTypesOperation(AllPropertyTypesOperation),
    /// `propertyType` is `bool`.
    BoolPropertyOperation(BoolPropertyOperation),
    /// `propertyType` is `calendar-date`.
    CalendarDatePropertyOperation(CalendarDatePropertyOperation),
    /// `propertyType` is `bool-comparative`.
    ComparativeBoolPropertyOperation(ComparativeBoolPropertyOperation),
    /// `propertyType` is `datetime-comparative`.
    ComparativeDatePropertyOperation(ComparativeDatePropertyOperation),
    /// `propertyType` is `number-comparative`.
    ComparativeNumberPropertyOperation(ComparativeNumberPropertyOperation),
    /// `propertyType` is `property-updated-comparative`.
    ComparativePropertyUpdatedOperation(ComparativePropertyUpdatedOperation),
    /// `propertyType` is `string-comparative`.
    ComparativeStringPropertyOperation(ComparativeStringPropertyOperation),
    /// `propertyType` is `date`.
    DatePropertyOperation(DatePropertyOperation),
    /// `propertyType` is `datetime`.
    DateTimePropertyOperation(DateTimePropertyOperation),
    /// `propertyType` is `enumeration`.
    EnumerationPropertyOperation(EnumerationPropertyOperation),
    /// `propertyType` is `multistring`.
    MultiStringPropertyOperation(MultiStringPropertyOperation),
    /// `propertyType` is `number`.
    NumberPropertyOperation(NumberPropertyOperation),
    /// `propertyType` is `datetime-ranged`.
    RangedDatePropertyOperation(RangedDatePropertyOperation),
    /// `propertyType` is `number-ranged`.
    RangedNumberPropertyOperation(RangedNumberPropertyOperation),
    /// `propertyType` is `rangedtime`.
    RangedTimeOperation(RangedTimeOperation),
    /// `propertyType` is `regex`.
    RegexPropertyOperation(RegexPropertyOperation),
    /// `propertyType` is `datetime-rolling`.
    RollingDateRangePropertyOperation(RollingDateRangePropertyOperation),
    /// `propertyType` is `rolling-property-updated`.
    RollingPropertyUpdatedOperation(RollingPropertyUpdatedOperation),
    /// `propertyType` is `string`.
    StringPropertyOperation(StringPropertyOperation),
    /// `propertyType` is `timepoint`.
    TimePointOperation(TimePointOperation),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PropertyFilterOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyFilterOperation", kind: Kind::Union(&[
            Variant { name: "AllPropertyTypesOperation", tag: Some(("propertyType", &["alltypes"])), required: &[] },
            Variant { name: "BoolPropertyOperation", tag: Some(("propertyType", &["bool"])), required: &[] },
            Variant { name: "CalendarDatePropertyOperation", tag: Some(("propertyType", &["calendar-date"])), required: &[] },
            Variant { name: "ComparativeBoolPropertyOperation", tag: Some(("propertyType", &["bool-comparative"])), required: &[] },
            Variant { name: "ComparativeDatePropertyOperation", tag: Some(("propertyType", &["datetime-comparative"])), required: &[] },
            Variant { name: "ComparativeNumberPropertyOperation", tag: Some(("propertyType", &["number-comparative"])), required: &[] },
            Variant { name: "ComparativePropertyUpdatedOperation", tag: Some(("propertyType", &["property-updated-comparative"])), required: &[] },
            Variant { name: "ComparativeStringPropertyOperation", tag: Some(("propertyType", &["string-comparative"])), required: &[] },
            Variant { name: "DatePropertyOperation", tag: Some(("propertyType", &["date"])), required: &[] },
            Variant { name: "DateTimePropertyOperation", tag: Some(("propertyType", &["datetime"])), required: &[] },
            Variant { name: "EnumerationPropertyOperation", tag: Some(("propertyType", &["enumeration"])), required: &[] },
            Variant { name: "MultiStringPropertyOperation", tag: Some(("propertyType", &["multistring"])), required: &[] },
            Variant { name: "NumberPropertyOperation", tag: Some(("propertyType", &["number"])), required: &[] },
            Variant { name: "RangedDatePropertyOperation", tag: Some(("propertyType", &["datetime-ranged"])), required: &[] },
            Variant { name: "RangedNumberPropertyOperation", tag: Some(("propertyType", &["number-ranged"])), required: &[] },
            Variant { name: "RangedTimeOperation", tag: Some(("propertyType", &["rangedtime"])), required: &[] },
            Variant { name: "RegexPropertyOperation", tag: Some(("propertyType", &["regex"])), required: &[] },
            Variant { name: "RollingDateRangePropertyOperation", tag: Some(("propertyType", &["datetime-rolling"])), required: &[] },
            Variant { name: "RollingPropertyUpdatedOperation", tag: Some(("propertyType", &["rolling-property-updated"])), required: &[] },
            Variant { name: "StringPropertyOperation", tag: Some(("propertyType", &["string"])), required: &[] },
            Variant { name: "TimePointOperation", tag: Some(("propertyType", &["timepoint"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AllPropertyTypesOperation(value) => (0, value), Self::BoolPropertyOperation(value) => (1, value),
            Self::CalendarDatePropertyOperation(value) => (2, value),
            Self::ComparativeBoolPropertyOperation(value) => (3, value),
            Self::ComparativeDatePropertyOperation(value) => (4, value),
            Self::ComparativeNumberPropertyOperation(value) => (5, value),
            Self::ComparativePropertyUpdatedOperation(value) => (6, value),
            Self::ComparativeStringPropertyOperation(value) => (7, value),
            Self::DatePropertyOperation(value) => (8, value), Self::DateTimePropertyOperation(value) => (9, value),
            Self::EnumerationPropertyOperation(value) => (10, value),
            Self::MultiStringPropertyOperation(value) => (11, value),
            Self::NumberPropertyOperation(value) => (12, value),
            Self::RangedDatePropertyOperation(value) => (13, value),
            Self::RangedNumberPropertyOperation(value) => (14, value),
            Self::RangedTimeOperation(value) => (15, value), Self::RegexPropertyOperation(value) => (16, value),
            Self::RollingDateRangePropertyOperation(value) => (17, value),
            Self::RollingPropertyUpdatedOperation(value) => (18, value),
            Self::StringPropertyOperation(value) => (19, value), Self::TimePointOperation(value) => (20, value),
            Self::Unknown(value) => (21, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AllPropertyTypesOperation(Shaped::blank()), 1 => Self::BoolPropertyOperation(Shaped::blank()),
            2 => Self::CalendarDatePropertyOperation(Shaped::blank()),
            3 => Self::ComparativeBoolPropertyOperation(Shaped::blank()),
            4 => Self::ComparativeDatePropertyOperation(Shaped::blank()),
            5 => Self::ComparativeNumberPropertyOperation(Shaped::blank()),
            6 => Self::ComparativePropertyUpdatedOperation(Shaped::blank()),
            7 => Self::ComparativeStringPropertyOperation(Shaped::blank()),
            8 => Self::DatePropertyOperation(Shaped::blank()), 9 => Self::DateTimePropertyOperation(Shaped::blank()),
            10 => Self::EnumerationPropertyOperation(Shaped::blank()),
            11 => Self::MultiStringPropertyOperation(Shaped::blank()),
            12 => Self::NumberPropertyOperation(Shaped::blank()),
            13 => Self::RangedDatePropertyOperation(Shaped::blank()),
            14 => Self::RangedNumberPropertyOperation(Shaped::blank()),
            15 => Self::RangedTimeOperation(Shaped::blank()), 16 => Self::RegexPropertyOperation(Shaped::blank()),
            17 => Self::RollingDateRangePropertyOperation(Shaped::blank()),
            18 => Self::RollingPropertyUpdatedOperation(Shaped::blank()),
            19 => Self::StringPropertyOperation(Shaped::blank()), 20 => Self::TimePointOperation(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AllPropertyTypesOperation(value) => value, Self::BoolPropertyOperation(value) => value,
            Self::CalendarDatePropertyOperation(value) => value,
            Self::ComparativeBoolPropertyOperation(value) => value,
            Self::ComparativeDatePropertyOperation(value) => value,
            Self::ComparativeNumberPropertyOperation(value) => value,
            Self::ComparativePropertyUpdatedOperation(value) => value,
            Self::ComparativeStringPropertyOperation(value) => value, Self::DatePropertyOperation(value) => value,
            Self::DateTimePropertyOperation(value) => value, Self::EnumerationPropertyOperation(value) => value,
            Self::MultiStringPropertyOperation(value) => value, Self::NumberPropertyOperation(value) => value,
            Self::RangedDatePropertyOperation(value) => value, Self::RangedNumberPropertyOperation(value) => value,
            Self::RangedTimeOperation(value) => value, Self::RegexPropertyOperation(value) => value,
            Self::RollingDateRangePropertyOperation(value) => value,
            Self::RollingPropertyUpdatedOperation(value) => value, Self::StringPropertyOperation(value) => value,
            Self::TimePointOperation(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<AllPropertyTypesOperation> for PropertyFilterOperation {
    fn from(value: AllPropertyTypesOperation) -> Self {
        Self::AllPropertyTypesOperation(value)
    }
}
impl From<BoolPropertyOperation> for PropertyFilterOperation {
    fn from(value: BoolPropertyOperation) -> Self {
        Self::BoolPropertyOperation(value)
    }
}
impl From<CalendarDatePropertyOperation> for PropertyFilterOperation {
    fn from(value: CalendarDatePropertyOperation) -> Self {
        Self::CalendarDatePropertyOperation(value)
    }
}
impl From<ComparativeBoolPropertyOperation> for PropertyFilterOperation {
    fn from(value: ComparativeBoolPropertyOperation) -> Self {
        Self::ComparativeBoolPropertyOperation(value)
    }
}
impl From<ComparativeDatePropertyOperation> for PropertyFilterOperation {
    fn from(value: ComparativeDatePropertyOperation) -> Self {
        Self::ComparativeDatePropertyOperation(value)
    }
}
impl From<ComparativeNumberPropertyOperation> for PropertyFilterOperation {
    fn from(value: ComparativeNumberPropertyOperation) -> Self {
        Self::ComparativeNumberPropertyOperation(value)
    }
}
impl From<ComparativePropertyUpdatedOperation> for PropertyFilterOperation {
    fn from(value: ComparativePropertyUpdatedOperation) -> Self {
        Self::ComparativePropertyUpdatedOperation(value)
    }
}
impl From<ComparativeStringPropertyOperation> for PropertyFilterOperation {
    fn from(value: ComparativeStringPropertyOperation) -> Self {
        Self::ComparativeStringPropertyOperation(value)
    }
}
impl From<DatePropertyOperation> for PropertyFilterOperation {
    fn from(value: DatePropertyOperation) -> Self {
        Self::DatePropertyOperation(value)
    }
}
impl From<DateTimePropertyOperation> for PropertyFilterOperation {
    fn from(value: DateTimePropertyOperation) -> Self {
        Self::DateTimePropertyOperation(value)
    }
}
impl From<EnumerationPropertyOperation> for PropertyFilterOperation {
    fn from(value: EnumerationPropertyOperation) -> Self {
        Self::EnumerationPropertyOperation(value)
    }
}
impl From<MultiStringPropertyOperation> for PropertyFilterOperation {
    fn from(value: MultiStringPropertyOperation) -> Self {
        Self::MultiStringPropertyOperation(value)
    }
}
impl From<NumberPropertyOperation> for PropertyFilterOperation {
    fn from(value: NumberPropertyOperation) -> Self {
        Self::NumberPropertyOperation(value)
    }
}
impl From<RangedDatePropertyOperation> for PropertyFilterOperation {
    fn from(value: RangedDatePropertyOperation) -> Self {
        Self::RangedDatePropertyOperation(value)
    }
}
impl From<RangedNumberPropertyOperation> for PropertyFilterOperation {
    fn from(value: RangedNumberPropertyOperation) -> Self {
        Self::RangedNumberPropertyOperation(value)
    }
}
impl From<RangedTimeOperation> for PropertyFilterOperation {
    fn from(value: RangedTimeOperation) -> Self {
        Self::RangedTimeOperation(value)
    }
}
impl From<RegexPropertyOperation> for PropertyFilterOperation {
    fn from(value: RegexPropertyOperation) -> Self {
        Self::RegexPropertyOperation(value)
    }
}
impl From<RollingDateRangePropertyOperation> for PropertyFilterOperation {
    fn from(value: RollingDateRangePropertyOperation) -> Self {
        Self::RollingDateRangePropertyOperation(value)
    }
}
impl From<RollingPropertyUpdatedOperation> for PropertyFilterOperation {
    fn from(value: RollingPropertyUpdatedOperation) -> Self {
        Self::RollingPropertyUpdatedOperation(value)
    }
}
impl From<StringPropertyOperation> for PropertyFilterOperation {
    fn from(value: StringPropertyOperation) -> Self {
        Self::StringPropertyOperation(value)
    }
}
impl From<TimePointOperation> for PropertyFilterOperation {
    fn from(value: TimePointOperation) -> Self {
        Self::TimePointOperation(value)
    }
}

/// `PropertyReferencedTime`: 5 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyReferencedTime {
    /// `property`: text.
    pub property: Text,
    /// `referenceType`: `PropertyReferencedTimeReferenceType`.
    pub reference_type: PropertyReferencedTimeReferenceType,
    /// `timeType`: `PublicPropertyReferencedTimeTimeType`.
    pub time_type: PublicPropertyReferencedTimeTimeType,
    /// `timezoneSource`: `DatePointTimezoneSource`.
    pub timezone_source: DatePointTimezoneSource,
    /// `zoneId`: text.
    pub zone_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyReferencedTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyReferencedTime", kind: Kind::Record(&[
            Member { name: "property", required: true }, Member { name: "referenceType", required: true },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: true },
            Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            property: Text::EMPTY, reference_type: Shaped::blank(), time_type: Shaped::blank(),
            timezone_source: Shaped::blank(), zone_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property, 1 => &self.reference_type, 2 => &self.time_type, 3 => &self.timezone_source,
            4 => &self.zone_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property, 1 => &mut self.reference_type, 2 => &mut self.time_type,
            3 => &mut self.timezone_source, 4 => &mut self.zone_id, _ => &mut self.rest,
        }
    }
}
impl PropertyReferencedTime {
    /// With all that is required.
    pub fn new(
        property: impl Into<Text>, reference_type: impl Into<PropertyReferencedTimeReferenceType>,
        timezone_source: impl Into<DatePointTimezoneSource>, zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            property: property.into(), reference_type: reference_type.into(),
            time_type: PublicPropertyReferencedTimeTimeType::PropertyReferenced,
            timezone_source: timezone_source.into(), zone_id: zone_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PropertyReferencedTimeReferenceType {
    /// `ANNIVERSARY`
    Anniversary,
    /// `ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION`
    AnniversaryWithZoneSameLocalConversion,
    /// `UPDATED_AT`
    UpdatedAt,
    /// `VALUE`
    Value,
    /// `VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION`
    ValueWithZoneSameLocalConversion,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyReferencedTimeReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyReferencedTimeReferenceType", kind: Kind::Enumeration(&[
            "ANNIVERSARY", "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION", "UPDATED_AT", "VALUE",
            "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Anniversary => 0, Self::AnniversaryWithZoneSameLocalConversion => 1, Self::UpdatedAt => 2,
            Self::Value => 3, Self::ValueWithZoneSameLocalConversion => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Anniversary, 1 => Self::AnniversaryWithZoneSameLocalConversion, 2 => Self::UpdatedAt,
            3 => Self::Value, 4 => Self::ValueWithZoneSameLocalConversion, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `QuarterReference`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct QuarterReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for QuarterReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuarterReference", kind: Kind::Record(&[
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
impl QuarterReference {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(), month: month.into(), reference_type: PublicQuarterReferenceReferenceType::Quarter,
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

/// `RangedDatePropertyOperation`: 10 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RangedDatePropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBoundTimestamp`: a whole number.
    pub lower_bound_timestamp: i64,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RangedOperator`.
    pub operator: RangedOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `RangedDatePropertyOperationPropertyType`.
    pub property_type: RangedDatePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    /// `upperBoundTimestamp`: a whole number.
    pub upper_bound_timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RangedDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBoundTimestamp", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
            Member { name: "requiresTimeZoneConversion", required: true },
            Member { name: "upperBoundTimestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, lower_bound_timestamp: 0,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, requires_time_zone_conversion: false,
            upper_bound_timestamp: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.lower_bound_timestamp,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.render_spec, 8 => &self.requires_time_zone_conversion, 9 => &self.upper_bound_timestamp,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.lower_bound_timestamp, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            8 => &mut self.requires_time_zone_conversion, 9 => &mut self.upper_bound_timestamp, _ => &mut self.rest,
        }
    }
}
impl RangedDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, lower_bound_timestamp: impl Into<i64>,
        operation_type: impl Into<Text>, operator: impl Into<RangedOperator>, operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool, upper_bound_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound_timestamp: lower_bound_timestamp.into(),
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: RangedDatePropertyOperationPropertyType::DatetimeRanged, requires_time_zone_conversion,
            upper_bound_timestamp: upper_bound_timestamp.into(), ..Shaped::blank()
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
pub enum RangedDatePropertyOperationPropertyType {
    /// `datetime-ranged`
    DatetimeRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RangedDatePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedDatePropertyOperationPropertyType", kind: Kind::Enumeration(&["datetime-ranged"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DatetimeRanged => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DatetimeRanged, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RangedNumberPropertyOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RangedNumberPropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`: a number.
    pub lower_bound: f64,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RangedOperator`.
    pub operator: RangedOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `RangedNumberPropertyOperationPropertyType`.
    pub property_type: RangedNumberPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `upperBound`: a number.
    pub upper_bound: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RangedNumberPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedNumberPropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBound", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
            Member { name: "upperBound", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, lower_bound: 0.0,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, upper_bound: 0.0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.lower_bound,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.render_spec, 8 => &self.upper_bound, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.lower_bound, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            8 => &mut self.upper_bound, _ => &mut self.rest,
        }
    }
}
impl RangedNumberPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, lower_bound: impl Into<f64>, operation_type: impl Into<Text>,
        operator: impl Into<RangedOperator>, operator_name: impl Into<Text>, upper_bound: impl Into<f64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound: lower_bound.into(),
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: RangedNumberPropertyOperationPropertyType::NumberRanged, upper_bound: upper_bound.into(),
            ..Shaped::blank()
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
pub enum RangedNumberPropertyOperationPropertyType {
    /// `number-ranged`
    NumberRanged,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RangedNumberPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedNumberPropertyOperationPropertyType", kind: Kind::Enumeration(&["number-ranged"]) }
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

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RangedOperator {
    /// `IS_BETWEEN`
    IsBetween,
    /// `IS_NOT_BETWEEN`
    IsNotBetween,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RangedOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedOperator", kind: Kind::Enumeration(&["IS_BETWEEN", "IS_NOT_BETWEEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsBetween => 0, Self::IsNotBetween => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsBetween, 1 => Self::IsNotBetween, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RangedTimeOperation`: 13 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RangedTimeOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBoundEndpointBehavior`: `RangedTimeOperationLowerBoundEndpointBehavior`.
    pub lower_bound_endpoint_behavior: RangedTimeOperationLowerBoundEndpointBehavior,
    /// `lowerBoundTimePoint`: `RangedTimeOperationLowerBoundTimePoint`.
    pub lower_bound_time_point: RangedTimeOperationLowerBoundTimePoint,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RangedOperator`.
    pub operator: RangedOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyParser`: `PropertyReferencedTimeReferenceType`.
    pub property_parser: PropertyReferencedTimeReferenceType,
    /// `propertyType`: `RangedTimeOperationPropertyType`.
    pub property_type: RangedTimeOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `type`: text.
    pub r#type: Text,
    /// `upperBoundEndpointBehavior`: `RangedTimeOperationLowerBoundEndpointBehavior`.
    pub upper_bound_endpoint_behavior: RangedTimeOperationLowerBoundEndpointBehavior,
    /// `upperBoundTimePoint`: `RangedTimeOperationLowerBoundTimePoint`.
    pub upper_bound_time_point: RangedTimeOperationLowerBoundTimePoint,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RangedTimeOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedTimeOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "lowerBoundEndpointBehavior", required: true },
            Member { name: "lowerBoundTimePoint", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyParser", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false }, Member { name: "type", required: true },
            Member { name: "upperBoundEndpointBehavior", required: true },
            Member { name: "upperBoundTimePoint", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false,
            lower_bound_endpoint_behavior: Shaped::blank(), lower_bound_time_point: Shaped::blank(),
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_parser: Shaped::blank(), property_type: Shaped::blank(), render_spec: None, r#type: Text::EMPTY,
            upper_bound_endpoint_behavior: Shaped::blank(), upper_bound_time_point: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set,
            2 => &self.lower_bound_endpoint_behavior, 3 => &self.lower_bound_time_point, 4 => &self.operation_type,
            5 => &self.operator, 6 => &self.operator_name, 7 => &self.property_parser, 8 => &self.property_type,
            9 => &self.render_spec, 10 => &self.r#type, 11 => &self.upper_bound_endpoint_behavior,
            12 => &self.upper_bound_time_point, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.lower_bound_endpoint_behavior, 3 => &mut self.lower_bound_time_point,
            4 => &mut self.operation_type, 5 => &mut self.operator, 6 => &mut self.operator_name,
            7 => &mut self.property_parser, 8 => &mut self.property_type, 9 => &mut self.render_spec,
            10 => &mut self.r#type, 11 => &mut self.upper_bound_endpoint_behavior,
            12 => &mut self.upper_bound_time_point, _ => &mut self.rest,
        }
    }
}
impl RangedTimeOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound_endpoint_behavior: impl Into<RangedTimeOperationLowerBoundEndpointBehavior>,
        lower_bound_time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>, operation_type: impl Into<Text>,
        operator: impl Into<RangedOperator>, operator_name: impl Into<Text>,
        property_parser: impl Into<PropertyReferencedTimeReferenceType>, r#type: impl Into<Text>,
        upper_bound_endpoint_behavior: impl Into<RangedTimeOperationLowerBoundEndpointBehavior>,
        upper_bound_time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, lower_bound_endpoint_behavior: lower_bound_endpoint_behavior.into(),
            lower_bound_time_point: lower_bound_time_point.into(), operation_type: operation_type.into(),
            operator: operator.into(), operator_name: operator_name.into(), property_parser: property_parser.into(),
            property_type: RangedTimeOperationPropertyType::Rangedtime, r#type: r#type.into(),
            upper_bound_endpoint_behavior: upper_bound_endpoint_behavior.into(),
            upper_bound_time_point: upper_bound_time_point.into(), ..Shaped::blank()
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

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RangedTimeOperationLowerBoundEndpointBehavior {
    /// `EXCLUSIVE`
    Exclusive,
    /// `INCLUSIVE`
    Inclusive,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RangedTimeOperationLowerBoundEndpointBehavior {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedTimeOperationLowerBoundEndpointBehavior", kind: Kind::Enumeration(&[
            "EXCLUSIVE", "INCLUSIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Exclusive => 0, Self::Inclusive => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Exclusive, 1 => Self::Inclusive, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 alternatives, told apart by `timeType`.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RangedTimeOperationLowerBoundTimePoint {
    /// `timeType` is `DATE`.
    DatePoint(DatePoint),
    /// `timeType` is `INDEXED`.
    IndexedTimePoint(IndexedTimePoint),
    /// `timeType` is `PROPERTY_REFERENCED`.
    PropertyReferencedTime(PropertyReferencedTime),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for RangedTimeOperationLowerBoundTimePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedTimeOperationLowerBoundTimePoint", kind: Kind::Union(&[
            Variant { name: "DatePoint", tag: Some(("timeType", &["DATE"])), required: &[] },
            Variant { name: "IndexedTimePoint", tag: Some(("timeType", &["INDEXED"])), required: &[] },
            Variant { name: "PropertyReferencedTime", tag: Some(("timeType", &["PROPERTY_REFERENCED"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::DatePoint(value) => (0, value), Self::IndexedTimePoint(value) => (1, value),
            Self::PropertyReferencedTime(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DatePoint(Shaped::blank()), 1 => Self::IndexedTimePoint(Shaped::blank()),
            2 => Self::PropertyReferencedTime(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::DatePoint(value) => value, Self::IndexedTimePoint(value) => value,
            Self::PropertyReferencedTime(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<DatePoint> for RangedTimeOperationLowerBoundTimePoint {
    fn from(value: DatePoint) -> Self {
        Self::DatePoint(value)
    }
}
impl From<IndexedTimePoint> for RangedTimeOperationLowerBoundTimePoint {
    fn from(value: IndexedTimePoint) -> Self {
        Self::IndexedTimePoint(value)
    }
}
impl From<PropertyReferencedTime> for RangedTimeOperationLowerBoundTimePoint {
    fn from(value: PropertyReferencedTime) -> Self {
        Self::PropertyReferencedTime(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RangedTimeOperationPropertyType {
    /// `rangedtime`
    Rangedtime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RangedTimeOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RangedTimeOperationPropertyType", kind: Kind::Enumeration(&["rangedtime"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Rangedtime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Rangedtime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RegexPropertyOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RegexPropertyOperation {
    /// `caseSensitive`: true or false.
    pub case_sensitive: bool,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RegexPropertyOperationOperator`.
    pub operator: RegexPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `pattern`: text.
    pub pattern: Text,
    /// `propertyType`: `RegexPropertyOperationPropertyType`.
    pub property_type: RegexPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RegexPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexPropertyOperation", kind: Kind::Record(&[
            Member { name: "caseSensitive", required: true }, Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "pattern", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            case_sensitive: false, default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY, pattern: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.case_sensitive, 1 => &self.default_value, 2 => &self.include_objects_with_no_value_set,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.pattern,
            7 => &self.property_type, 8 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.case_sensitive, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.pattern, 7 => &mut self.property_type,
            8 => &mut self.render_spec, _ => &mut self.rest,
        }
    }
}
impl RegexPropertyOperation {
    /// With all that is required.
    pub fn new(
        case_sensitive: bool, include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<RegexPropertyOperationOperator>, operator_name: impl Into<Text>,
        pattern: impl Into<Text>,
    ) -> Self {
        Self {
            case_sensitive, include_objects_with_no_value_set, operation_type: operation_type.into(),
            operator: operator.into(), operator_name: operator_name.into(), pattern: pattern.into(),
            property_type: RegexPropertyOperationPropertyType::Regex, ..Shaped::blank()
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

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RegexPropertyOperationOperator {
    /// `DOES_NOT_MATCH_REGEX`
    DoesNotMatchRegex,
    /// `MATCHES_REGEX`
    MatchesRegex,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RegexPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexPropertyOperationOperator", kind: Kind::Enumeration(&[
            "DOES_NOT_MATCH_REGEX", "MATCHES_REGEX",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::DoesNotMatchRegex => 0, Self::MatchesRegex => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DoesNotMatchRegex, 1 => Self::MatchesRegex, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RegexPropertyOperationPropertyType {
    /// `regex`
    Regex,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RegexPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexPropertyOperationPropertyType", kind: Kind::Enumeration(&["regex"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Regex => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Regex, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RelativeComparativeTimestampRefineBy`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RelativeComparativeTimestampRefineBy {
    /// `comparison`: `AbsoluteComparativeTimestampRefineByComparison`.
    pub comparison: AbsoluteComparativeTimestampRefineByComparison,
    /// `timeOffset`: `TimeOffset`.
    pub time_offset: TimeOffset,
    /// `type`: `RelativeComparativeTimestampRefineByType`.
    pub r#type: RelativeComparativeTimestampRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RelativeComparativeTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RelativeComparativeTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "comparison", required: true }, Member { name: "timeOffset", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { comparison: Shaped::blank(), time_offset: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.comparison, 1 => &self.time_offset, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison, 1 => &mut self.time_offset, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl RelativeComparativeTimestampRefineBy {
    /// With all that is required.
    pub fn new(
        comparison: impl Into<AbsoluteComparativeTimestampRefineByComparison>, time_offset: impl Into<TimeOffset>,
    ) -> Self {
        Self {
            comparison: comparison.into(), time_offset: time_offset.into(),
            r#type: RelativeComparativeTimestampRefineByType::RelativeComparativeTimestampRefineBy,
            rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RelativeComparativeTimestampRefineByType {
    /// `RelativeComparativeTimestampRefineBy`
    RelativeComparativeTimestampRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RelativeComparativeTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RelativeComparativeTimestampRefineByType", kind: Kind::Enumeration(&[
            "RelativeComparativeTimestampRefineBy",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::RelativeComparativeTimestampRefineBy => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RelativeComparativeTimestampRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RelativeRangedTimestampRefineBy`: 4 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RelativeRangedTimestampRefineBy {
    /// `lowerBoundOffset`: `TimeOffset`.
    pub lower_bound_offset: TimeOffset,
    /// `rangeType`: `AbsoluteRangedTimestampRefineByRangeType`.
    pub range_type: AbsoluteRangedTimestampRefineByRangeType,
    /// `type`: `RelativeRangedTimestampRefineByType`.
    pub r#type: RelativeRangedTimestampRefineByType,
    /// `upperBoundOffset`: `TimeOffset`.
    pub upper_bound_offset: TimeOffset,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RelativeRangedTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RelativeRangedTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "lowerBoundOffset", required: true }, Member { name: "rangeType", required: true },
            Member { name: "type", required: true }, Member { name: "upperBoundOffset", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            lower_bound_offset: Shaped::blank(), range_type: Shaped::blank(), r#type: Shaped::blank(),
            upper_bound_offset: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lower_bound_offset, 1 => &self.range_type, 2 => &self.r#type, 3 => &self.upper_bound_offset,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lower_bound_offset, 1 => &mut self.range_type, 2 => &mut self.r#type,
            3 => &mut self.upper_bound_offset, _ => &mut self.rest,
        }
    }
}
impl RelativeRangedTimestampRefineBy {
    /// With all that is required.
    pub fn new(
        lower_bound_offset: impl Into<TimeOffset>, range_type: impl Into<AbsoluteRangedTimestampRefineByRangeType>,
        upper_bound_offset: impl Into<TimeOffset>,
    ) -> Self {
        Self {
            lower_bound_offset: lower_bound_offset.into(), range_type: range_type.into(),
            r#type: RelativeRangedTimestampRefineByType::RelativeRangedTimestampRefineBy,
            upper_bound_offset: upper_bound_offset.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RelativeRangedTimestampRefineByType {
    /// `RelativeRangedTimestampRefineBy`
    RelativeRangedTimestampRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RelativeRangedTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RelativeRangedTimestampRefineByType", kind: Kind::Enumeration(&[
            "RelativeRangedTimestampRefineBy",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::RelativeRangedTimestampRefineBy => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RelativeRangedTimestampRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RollingDateRangePropertyOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RollingDateRangePropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`: a whole number.
    pub number_of_days: i64,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RollingDateRangePropertyOperationOperator`.
    pub operator: RollingDateRangePropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `RollingDateRangePropertyOperationPropertyType`.
    pub property_type: RollingDateRangePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `requiresTimeZoneConversion`: true or false.
    pub requires_time_zone_conversion: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RollingDateRangePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingDateRangePropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "numberOfDays", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
            Member { name: "requiresTimeZoneConversion", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, number_of_days: 0,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, requires_time_zone_conversion: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.number_of_days,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.render_spec, 8 => &self.requires_time_zone_conversion, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.number_of_days, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            8 => &mut self.requires_time_zone_conversion, _ => &mut self.rest,
        }
    }
}
impl RollingDateRangePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, number_of_days: impl Into<i64>, operation_type: impl Into<Text>,
        operator: impl Into<RollingDateRangePropertyOperationOperator>, operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, number_of_days: number_of_days.into(),
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: RollingDateRangePropertyOperationPropertyType::DatetimeRolling,
            requires_time_zone_conversion, ..Shaped::blank()
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

/// 4 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RollingDateRangePropertyOperationOperator {
    /// `IS_LESS_THAN_X_DAYS_AGO`
    IsLessThanXDaysAgo,
    /// `IS_LESS_THAN_X_DAYS_FROM_NOW`
    IsLessThanXDaysFromNow,
    /// `IS_MORE_THAN_X_DAYS_AGO`
    IsMoreThanXDaysAgo,
    /// `IS_MORE_THAN_X_DAYS_FROM_NOW`
    IsMoreThanXDaysFromNow,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RollingDateRangePropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingDateRangePropertyOperationOperator", kind: Kind::Enumeration(&[
            "IS_LESS_THAN_X_DAYS_AGO", "IS_LESS_THAN_X_DAYS_FROM_NOW", "IS_MORE_THAN_X_DAYS_AGO",
            "IS_MORE_THAN_X_DAYS_FROM_NOW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsLessThanXDaysAgo => 0, Self::IsLessThanXDaysFromNow => 1, Self::IsMoreThanXDaysAgo => 2,
            Self::IsMoreThanXDaysFromNow => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::IsLessThanXDaysAgo, 1 => Self::IsLessThanXDaysFromNow, 2 => Self::IsMoreThanXDaysAgo,
            3 => Self::IsMoreThanXDaysFromNow, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum RollingDateRangePropertyOperationPropertyType {
    /// `datetime-rolling`
    DatetimeRolling,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RollingDateRangePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingDateRangePropertyOperationPropertyType", kind: Kind::Enumeration(&["datetime-rolling"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DatetimeRolling => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DatetimeRolling, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RollingPropertyUpdatedOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RollingPropertyUpdatedOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`: a whole number.
    pub number_of_days: i64,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `RollingPropertyUpdatedOperationOperator`.
    pub operator: RollingPropertyUpdatedOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `RollingPropertyUpdatedOperationPropertyType`.
    pub property_type: RollingPropertyUpdatedOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RollingPropertyUpdatedOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingPropertyUpdatedOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "numberOfDays", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "operatorName", required: true },
            Member { name: "propertyType", required: true }, Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, include_objects_with_no_value_set: false, number_of_days: 0,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.include_objects_with_no_value_set, 2 => &self.number_of_days,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.number_of_days, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            _ => &mut self.rest,
        }
    }
}
impl RollingPropertyUpdatedOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, number_of_days: impl Into<i64>, operation_type: impl Into<Text>,
        operator: impl Into<RollingPropertyUpdatedOperationOperator>, operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, number_of_days: number_of_days.into(),
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: RollingPropertyUpdatedOperationPropertyType::RollingPropertyUpdated, ..Shaped::blank()
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
impl Shaped for RollingPropertyUpdatedOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingPropertyUpdatedOperationOperator", kind: Kind::Enumeration(&[
            "NOT_UPDATED_IN_LAST_X_DAYS", "UPDATED_IN_LAST_X_DAYS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::NotUpdatedInLastXDays => 0, Self::UpdatedInLastXDays => 1,
            Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::NotUpdatedInLastXDays, 1 => Self::UpdatedInLastXDays, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for RollingPropertyUpdatedOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollingPropertyUpdatedOperationPropertyType", kind: Kind::Enumeration(&[
            "rolling-property-updated",
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

/// `SetOccurrencesRefineBy`: 2 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetOccurrencesRefineBy {
    /// `setType`: `SetOccurrencesRefineBySetType`.
    pub set_type: SetOccurrencesRefineBySetType,
    /// `type`: `SetOccurrencesRefineByType`.
    pub r#type: SetOccurrencesRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SetOccurrencesRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetOccurrencesRefineBy", kind: Kind::Record(&[
            Member { name: "setType", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { set_type: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.set_type, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.set_type, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl SetOccurrencesRefineBy {
    /// With all that is required.
    pub fn new(set_type: impl Into<SetOccurrencesRefineBySetType>) -> Self {
        Self {
            set_type: set_type.into(), r#type: SetOccurrencesRefineByType::SetOccurrencesRefineBy, rest: Rest::EMPTY,
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
impl Shaped for SetOccurrencesRefineBySetType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetOccurrencesRefineBySetType", kind: Kind::Enumeration(&[
            "ALL", "ALL_INCLUDE_EMPTY", "ANY", "ANY_INCLUDE_EMPTY", "NONE", "NONE_EXCLUDE_EMPTY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::All => 0, Self::AllIncludeEmpty => 1, Self::Any => 2, Self::AnyIncludeEmpty => 3, Self::None => 4,
            Self::NoneExcludeEmpty => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::All, 1 => Self::AllIncludeEmpty, 2 => Self::Any, 3 => Self::AnyIncludeEmpty, 4 => Self::None,
            5 => Self::NoneExcludeEmpty, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for SetOccurrencesRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetOccurrencesRefineByType", kind: Kind::Enumeration(&["SetOccurrencesRefineBy"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SetOccurrencesRefineBy => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SetOccurrencesRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    NowReference, NumOccurrencesRefineBy, NumberPropertyOperation, PropertyFilter, PropertyFilterContext,
    PropertyFilterOperation, PropertyReferencedTime, QuarterReference, RangedDatePropertyOperation,
    RangedNumberPropertyOperation, RangedTimeOperation, RangedTimeOperationLowerBoundTimePoint,
    RegexPropertyOperation, RelativeComparativeTimestampRefineBy, RelativeRangedTimestampRefineBy,
    RollingDateRangePropertyOperation, RollingPropertyUpdatedOperation, SetOccurrencesRefineBy,
}

crate::runtime::enumeration_traits! {
    NumOccurrencesRefineByType, NumberPropertyOperationOperator, PropertyReferencedTimeReferenceType,
    RangedDatePropertyOperationPropertyType, RangedNumberPropertyOperationPropertyType, RangedOperator,
    RangedTimeOperationLowerBoundEndpointBehavior, RangedTimeOperationPropertyType, RegexPropertyOperationOperator,
    RegexPropertyOperationPropertyType, RelativeComparativeTimestampRefineByType,
    RelativeRangedTimestampRefineByType, RollingDateRangePropertyOperationOperator,
    RollingDateRangePropertyOperationPropertyType, RollingPropertyUpdatedOperationOperator,
    RollingPropertyUpdatedOperationPropertyType, SetOccurrencesRefineBySetType, SetOccurrencesRefineByType,
}
