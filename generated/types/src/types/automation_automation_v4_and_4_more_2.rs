// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiBlockedDateMonth, PublicDatePointTimeType, PublicFiscalQuarterReferenceReferenceType,
    PublicFiscalYearReferenceReferenceType, PublicIndexedTimePointTimeType, PublicMonthReferenceReferenceType,
    PublicNowReferenceReferenceType, PublicPropertyFilterFilterType, PublicPropertyReferencedTimeTimeType,
    PublicQuarterReferenceReferenceType, PublicRangedDatePropertyOperation, PublicRangedNumberPropertyOperation,
    PublicRangedTimeOperation, PublicRollingDateRangePropertyOperation, PublicRollingPropertyUpdatedOperation,
    PublicStringPropertyOperation, PublicTimePointOperation, PublicTodayReference, PublicWeekReference,
    PublicYearReference,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAllPropertyTypesOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAllPropertyTypesOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.operation_type, 2 => &self.operator,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.operation_type, 2 => &mut self.operator,
            _ => &mut self.rest,
        }
    }
}
impl PublicAllPropertyTypesOperation {
    /// With all that is required.
    pub fn new(include_objects_with_no_value_set: bool, operator: impl Into<Text>) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicAllPropertyTypesOperationOperationType::AllProperty, operator: operator.into(),
            rest: Rest::EMPTY,
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
impl Shaped for PublicAllPropertyTypesOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAllPropertyTypesOperationOperationType", kind: Kind::Enumeration(&["ALL_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AllProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AllProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBoolPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBoolPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            value: false, rest: Rest::EMPTY,
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
impl PublicBoolPropertyOperation {
    /// With all that is required.
    pub fn new(include_objects_with_no_value_set: bool, operator: impl Into<Text>, value: bool) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: PublicBoolPropertyOperationOperationType::Bool,
            operator: operator.into(), value, rest: Rest::EMPTY,
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
impl Shaped for PublicBoolPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBoolPropertyOperationOperationType", kind: Kind::Enumeration(&["BOOL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Bool => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Bool, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCalendarDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCalendarDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "fiscalYearStart", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "timeUnit", required: true }, Member { name: "timeUnitCount", required: false },
            Member { name: "useFiscalYear", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            fiscal_year_start: None, include_objects_with_no_value_set: false, operation_type: Shaped::blank(),
            operator: Text::EMPTY, time_unit: Text::EMPTY, time_unit_count: None, use_fiscal_year: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fiscal_year_start, 1 => &self.include_objects_with_no_value_set, 2 => &self.operation_type,
            3 => &self.operator, 4 => &self.time_unit, 5 => &self.time_unit_count, 6 => &self.use_fiscal_year,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fiscal_year_start, 1 => &mut self.include_objects_with_no_value_set,
            2 => &mut self.operation_type, 3 => &mut self.operator, 4 => &mut self.time_unit,
            5 => &mut self.time_unit_count, 6 => &mut self.use_fiscal_year, _ => &mut self.rest,
        }
    }
}
impl PublicCalendarDatePropertyOperation {
    /// With all that is required.
    pub fn new(include_objects_with_no_value_set: bool, operator: impl Into<Text>, time_unit: impl Into<Text>) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicCalendarDatePropertyOperationOperationType::CalendarDate,
            operator: operator.into(), time_unit: time_unit.into(), ..Shaped::blank()
        }
    }
    /// Sets `fiscalYearStart`.
    pub fn fiscal_year_start(mut self, fiscal_year_start: impl Into<ApiBlockedDateMonth>) -> Self {
        self.fiscal_year_start = Some(fiscal_year_start.into()); self
    }
    /// Sets `timeUnitCount`.
    pub fn time_unit_count(mut self, time_unit_count: impl Into<i64>) -> Self {
        self.time_unit_count = Some(time_unit_count.into()); self
    }
    /// Sets `useFiscalYear`.
    pub fn use_fiscal_year(mut self, use_fiscal_year: bool) -> Self {
        self.use_fiscal_year = Some(use_fiscal_year); self
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
impl Shaped for PublicCalendarDatePropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCalendarDatePropertyOperationOperationType", kind: Kind::Enumeration(&["CALENDAR_DATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CalendarDate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CalendarDate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicComparativeDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativeDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultComparisonValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_comparison_value: None,
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_comparison_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_comparison_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            _ => &mut self.rest,
        }
    }
}
impl PublicComparativeDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: PublicComparativeDatePropertyOperationOperationType::ComparativeDate,
            operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<Text>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into()); self
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
impl Shaped for PublicComparativeDatePropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativeDatePropertyOperationOperationType", kind: Kind::Enumeration(&[
            "COMPARATIVE_DATE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ComparativeDate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ComparativeDate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicComparativePropertyUpdatedOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativePropertyUpdatedOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultComparisonValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_comparison_value: None,
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_comparison_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_comparison_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            _ => &mut self.rest,
        }
    }
}
impl PublicComparativePropertyUpdatedOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: PublicComparativePropertyUpdatedOperationOperationType::ComparativePropertyUpdated,
            operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<Text>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into()); self
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
impl Shaped for PublicComparativePropertyUpdatedOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativePropertyUpdatedOperationOperationType", kind: Kind::Enumeration(&[
            "COMPARATIVE_PROPERTY_UPDATED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ComparativePropertyUpdated => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ComparativePropertyUpdated, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicComparativeStringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativeStringPropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultComparisonValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_comparison_value: None,
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_comparison_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_comparison_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            _ => &mut self.rest,
        }
    }
}
impl PublicComparativeStringPropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operator: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: PublicComparativeStringPropertyOperationOperationType::ComparativeString,
            operator: operator.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<Text>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into()); self
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
impl Shaped for PublicComparativeStringPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicComparativeStringPropertyOperationOperationType", kind: Kind::Enumeration(&[
            "COMPARATIVE_STRING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ComparativeString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ComparativeString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicConstantFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConstantFilterFilterType", kind: Kind::Enumeration(&["CONSTANT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Constant => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Constant, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDatePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDatePoint", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "month", required: true }, Member { name: "second", required: false },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: false },
            Member { name: "year", required: true }, Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, hour: None, millisecond: None, minute: None, month: 0, second: None, time_type: Shaped::blank(),
            timezone_source: None, year: 0, zone_id: Text::EMPTY, rest: Rest::EMPTY,
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
impl PublicDatePoint {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>, zone_id: impl Into<Text>) -> Self {
        Self {
            day: day.into(), month: month.into(), time_type: PublicDatePointTimeType::Date, year: year.into(),
            zone_id: zone_id.into(), ..Shaped::blank()
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
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "month", required: true }, Member { name: "operationType", required: true },
            Member { name: "operator", required: true }, Member { name: "year", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, include_objects_with_no_value_set: false, month: Text::EMPTY, operation_type: Shaped::blank(),
            operator: Text::EMPTY, year: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.include_objects_with_no_value_set, 2 => &self.month,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.year, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.include_objects_with_no_value_set, 2 => &mut self.month,
            3 => &mut self.operation_type, 4 => &mut self.operator, 5 => &mut self.year, _ => &mut self.rest,
        }
    }
}
impl PublicDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        day: impl Into<i64>, include_objects_with_no_value_set: bool, month: impl Into<Text>,
        operator: impl Into<Text>, year: impl Into<i64>,
    ) -> Self {
        Self {
            day: day.into(), include_objects_with_no_value_set, month: month.into(),
            operation_type: PublicDatePointTimeType::Date, operator: operator.into(), year: year.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDateTimePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDateTimePropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "requiresTimeZoneConversion", required: true },
            Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            requires_time_zone_conversion: false, timestamp: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.operation_type, 2 => &self.operator,
            3 => &self.requires_time_zone_conversion, 4 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.operation_type, 2 => &mut self.operator,
            3 => &mut self.requires_time_zone_conversion, 4 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicDateTimePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operator: impl Into<Text>, requires_time_zone_conversion: bool,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicDateTimePropertyOperationOperationType::Datetime, operator: operator.into(),
            requires_time_zone_conversion, timestamp: timestamp.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicDateTimePropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDateTimePropertyOperationOperationType", kind: Kind::Enumeration(&["DATETIME"]) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEnumerationPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEnumerationPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            values: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.operation_type, 2 => &self.operator,
            3 => &self.values, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.operation_type, 2 => &mut self.operator,
            3 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl PublicEnumerationPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operator: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicEnumerationPropertyOperationOperationType::Enumeration, operator: operator.into(),
            values: values.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
impl Shaped for PublicEnumerationPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEnumerationPropertyOperationOperationType", kind: Kind::Enumeration(&["ENUMERATION"]) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFiscalQuarterReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFiscalQuarterReference", kind: Kind::Record(&[
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
impl PublicFiscalQuarterReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFiscalYearReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFiscalYearReference", kind: Kind::Record(&[
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
impl PublicFiscalYearReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicIndexOffset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIndexOffset", kind: Kind::Record(&[
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
impl PublicIndexOffset {
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
impl Default for PublicIndexOffset {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicIndexedTimePoint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIndexedTimePoint", kind: Kind::Record(&[
            Member { name: "indexReference", required: true }, Member { name: "offset", required: false },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: false },
            Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            index_reference: Shaped::blank(), offset: None, time_type: Shaped::blank(), timezone_source: None,
            zone_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.index_reference, 1 => &self.offset, 2 => &self.time_type, 3 => &self.timezone_source,
            4 => &self.zone_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.index_reference, 1 => &mut self.offset, 2 => &mut self.time_type,
            3 => &mut self.timezone_source, 4 => &mut self.zone_id, _ => &mut self.rest,
        }
    }
}
impl PublicIndexedTimePoint {
    /// With all that is required.
    pub fn new(index_reference: impl Into<PublicIndexedTimePointIndexReference>, zone_id: impl Into<Text>) -> Self {
        Self {
            index_reference: index_reference.into(), time_type: PublicIndexedTimePointTimeType::Indexed,
            zone_id: zone_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<PublicIndexOffset>) -> Self { self.offset = Some(offset.into()); self }
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into()); self
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
impl Shaped for PublicIndexedTimePointIndexReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIndexedTimePointIndexReference", kind: Kind::Union(&[
            Variant { name: "PublicFiscalQuarterReference", tag: Some(("referenceType", &["FISCAL_QUARTER"])), required: &[] },
            Variant { name: "PublicFiscalYearReference", tag: Some(("referenceType", &["FISCAL_YEAR"])), required: &[] },
            Variant { name: "PublicMonthReference", tag: Some(("referenceType", &["MONTH"])), required: &[] },
            Variant { name: "PublicNowReference", tag: Some(("referenceType", &["NOW"])), required: &[] },
            Variant { name: "PublicQuarterReference", tag: Some(("referenceType", &["QUARTER"])), required: &[] },
            Variant { name: "PublicTodayReference", tag: Some(("referenceType", &["TODAY"])), required: &[] },
            Variant { name: "PublicWeekReference", tag: Some(("referenceType", &["WEEK"])), required: &[] },
            Variant { name: "PublicYearReference", tag: Some(("referenceType", &["YEAR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicFiscalQuarterReference(value) => (0, value),
            Self::PublicFiscalYearReference(value) => (1, value), Self::PublicMonthReference(value) => (2, value),
            Self::PublicNowReference(value) => (3, value), Self::PublicQuarterReference(value) => (4, value),
            Self::PublicTodayReference(value) => (5, value), Self::PublicWeekReference(value) => (6, value),
            Self::PublicYearReference(value) => (7, value), Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicFiscalQuarterReference(Shaped::blank()),
            1 => Self::PublicFiscalYearReference(Shaped::blank()), 2 => Self::PublicMonthReference(Shaped::blank()),
            3 => Self::PublicNowReference(Shaped::blank()), 4 => Self::PublicQuarterReference(Shaped::blank()),
            5 => Self::PublicTodayReference(Shaped::blank()), 6 => Self::PublicWeekReference(Shaped::blank()),
            7 => Self::PublicYearReference(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicFiscalQuarterReference(value) => value, Self::PublicFiscalYearReference(value) => value,
            Self::PublicMonthReference(value) => value, Self::PublicNowReference(value) => value,
            Self::PublicQuarterReference(value) => value, Self::PublicTodayReference(value) => value,
            Self::PublicWeekReference(value) => value, Self::PublicYearReference(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMonthReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMonthReference", kind: Kind::Record(&[
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
impl PublicMonthReference {
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMultiStringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiStringPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            values: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_objects_with_no_value_set, 1 => &self.operation_type, 2 => &self.operator,
            3 => &self.values, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_objects_with_no_value_set, 1 => &mut self.operation_type, 2 => &mut self.operator,
            3 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl PublicMultiStringPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operator: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: PublicMultiStringPropertyOperationOperationType::Multistring, operator: operator.into(),
            values: values.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
impl Shaped for PublicMultiStringPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiStringPropertyOperationOperationType", kind: Kind::Enumeration(&["MULTISTRING"]) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNowReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNowReference", kind: Kind::Record(&[
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
impl PublicNowReference {
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
impl Default for PublicNowReference {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicNumberPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumberPropertyOperation", kind: Kind::Record(&[
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_objects_with_no_value_set: false, operation_type: Shaped::blank(), operator: Text::EMPTY,
            value: 0.0, rest: Rest::EMPTY,
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
impl PublicNumberPropertyOperation {
    /// With all that is required.
    pub fn new(include_objects_with_no_value_set: bool, operator: impl Into<Text>, value: impl Into<f64>) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: PublicNumberPropertyOperationOperationType::Number,
            operator: operator.into(), value: value.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicNumberPropertyOperationOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNumberPropertyOperationOperationType", kind: Kind::Enumeration(&["NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Number => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Number, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOperation", kind: Kind::Union(&[
            Variant { name: "PublicAllPropertyTypesOperation", tag: Some(("operationType", &["ALL_PROPERTY"])), required: &[] },
            Variant { name: "PublicBoolPropertyOperation", tag: Some(("operationType", &["BOOL"])), required: &[] },
            Variant { name: "PublicCalendarDatePropertyOperation", tag: Some(("operationType", &["CALENDAR_DATE"])), required: &[] },
            Variant { name: "PublicComparativeDatePropertyOperation", tag: Some(("operationType", &["COMPARATIVE_DATE"])), required: &[] },
            Variant { name: "PublicComparativePropertyUpdatedOperation", tag: Some(("operationType", &["COMPARATIVE_PROPERTY_UPDATED"])), required: &[] },
            Variant { name: "PublicComparativeStringPropertyOperation", tag: Some(("operationType", &["COMPARATIVE_STRING"])), required: &[] },
            Variant { name: "PublicDatePropertyOperation", tag: Some(("operationType", &["DATE"])), required: &[] },
            Variant { name: "PublicDateTimePropertyOperation", tag: Some(("operationType", &["DATETIME"])), required: &[] },
            Variant { name: "PublicEnumerationPropertyOperation", tag: Some(("operationType", &["ENUMERATION"])), required: &[] },
            Variant { name: "PublicMultiStringPropertyOperation", tag: Some(("operationType", &["MULTISTRING"])), required: &[] },
            Variant { name: "PublicNumberPropertyOperation", tag: Some(("operationType", &["NUMBER"])), required: &[] },
            Variant { name: "PublicRangedDatePropertyOperation", tag: Some(("operationType", &["RANGED_DATE"])), required: &[] },
            Variant { name: "PublicRangedNumberPropertyOperation", tag: Some(("operationType", &["NUMBER_RANGED"])), required: &[] },
            Variant { name: "PublicRangedTimeOperation", tag: Some(("type", &["TIME_RANGED"])), required: &[] },
            Variant { name: "PublicRollingDateRangePropertyOperation", tag: Some(("operationType", &["ROLLING_DATE_RANGE"])), required: &[] },
            Variant { name: "PublicRollingPropertyUpdatedOperation", tag: Some(("operationType", &["ROLLING_PROPERTY_UPDATED"])), required: &[] },
            Variant { name: "PublicStringPropertyOperation", tag: Some(("operationType", &["STRING"])), required: &[] },
            Variant { name: "PublicTimePointOperation", tag: Some(("operationType", &["TIME_POINT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAllPropertyTypesOperation(value) => (0, value),
            Self::PublicBoolPropertyOperation(value) => (1, value),
            Self::PublicCalendarDatePropertyOperation(value) => (2, value),
            Self::PublicComparativeDatePropertyOperation(value) => (3, value),
            Self::PublicComparativePropertyUpdatedOperation(value) => (4, value),
            Self::PublicComparativeStringPropertyOperation(value) => (5, value),
            Self::PublicDatePropertyOperation(value) => (6, value),
            Self::PublicDateTimePropertyOperation(value) => (7, value),
            Self::PublicEnumerationPropertyOperation(value) => (8, value),
            Self::PublicMultiStringPropertyOperation(value) => (9, value),
            Self::PublicNumberPropertyOperation(value) => (10, value),
            Self::PublicRangedDatePropertyOperation(value) => (11, value),
            Self::PublicRangedNumberPropertyOperation(value) => (12, value),
            Self::PublicRangedTimeOperation(value) => (13, value),
            Self::PublicRollingDateRangePropertyOperation(value) => (14, value),
            Self::PublicRollingPropertyUpdatedOperation(value) => (15, value),
            Self::PublicStringPropertyOperation(value) => (16, value),
            Self::PublicTimePointOperation(value) => (17, value), Self::Unknown(value) => (18, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAllPropertyTypesOperation(Shaped::blank()),
            1 => Self::PublicBoolPropertyOperation(Shaped::blank()),
            2 => Self::PublicCalendarDatePropertyOperation(Shaped::blank()),
            3 => Self::PublicComparativeDatePropertyOperation(Shaped::blank()),
            4 => Self::PublicComparativePropertyUpdatedOperation(Shaped::blank()),
            5 => Self::PublicComparativeStringPropertyOperation(Shaped::blank()),
            6 => Self::PublicDatePropertyOperation(Shaped::blank()),
            7 => Self::PublicDateTimePropertyOperation(Shaped::blank()),
            8 => Self::PublicEnumerationPropertyOperation(Shaped::blank()),
            9 => Self::PublicMultiStringPropertyOperation(Shaped::blank()),
            10 => Self::PublicNumberPropertyOperation(Shaped::blank()),
            11 => Self::PublicRangedDatePropertyOperation(Shaped::blank()),
            12 => Self::PublicRangedNumberPropertyOperation(Shaped::blank()),
            13 => Self::PublicRangedTimeOperation(Shaped::blank()),
            14 => Self::PublicRollingDateRangePropertyOperation(Shaped::blank()),
            15 => Self::PublicRollingPropertyUpdatedOperation(Shaped::blank()),
            16 => Self::PublicStringPropertyOperation(Shaped::blank()),
            17 => Self::PublicTimePointOperation(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAllPropertyTypesOperation(value) => value, Self::PublicBoolPropertyOperation(value) => value,
            Self::PublicCalendarDatePropertyOperation(value) => value,
            Self::PublicComparativeDatePropertyOperation(value) => value,
            Self::PublicComparativePropertyUpdatedOperation(value) => value,
            Self::PublicComparativeStringPropertyOperation(value) => value,
            Self::PublicDatePropertyOperation(value) => value, Self::PublicDateTimePropertyOperation(value) => value,
            Self::PublicEnumerationPropertyOperation(value) => value,
            Self::PublicMultiStringPropertyOperation(value) => value,
            Self::PublicNumberPropertyOperation(value) => value,
            Self::PublicRangedDatePropertyOperation(value) => value,
            Self::PublicRangedNumberPropertyOperation(value) => value,
            Self::PublicRangedTimeOperation(value) => value,
            Self::PublicRollingDateRangePropertyOperation(value) => value,
            Self::PublicRollingPropertyUpdatedOperation(value) => value,
            Self::PublicStringPropertyOperation(value) => value, Self::PublicTimePointOperation(value) => value,
            Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyFilter", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operation", required: true },
            Member { name: "property", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_type: Shaped::blank(), operation: Shaped::blank(), property: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter_type, 1 => &self.operation, 2 => &self.property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operation, 2 => &mut self.property, _ => &mut self.rest,
        }
    }
}
impl PublicPropertyFilter {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicOperation>, property: impl Into<Text>) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property, operation: operation.into(),
            property: property.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyReferencedTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyReferencedTime", kind: Kind::Record(&[
            Member { name: "property", required: true }, Member { name: "referenceType", required: true },
            Member { name: "timeType", required: true }, Member { name: "timezoneSource", required: false },
            Member { name: "zoneId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            property: Text::EMPTY, reference_type: Text::EMPTY, time_type: Shaped::blank(), timezone_source: None,
            zone_id: Text::EMPTY, rest: Rest::EMPTY,
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
impl PublicPropertyReferencedTime {
    /// With all that is required.
    pub fn new(property: impl Into<Text>, reference_type: impl Into<Text>, zone_id: impl Into<Text>) -> Self {
        Self {
            property: property.into(), reference_type: reference_type.into(),
            time_type: PublicPropertyReferencedTimeTimeType::PropertyReferenced, zone_id: zone_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `timezoneSource`.
    pub fn timezone_source(mut self, timezone_source: impl Into<Text>) -> Self {
        self.timezone_source = Some(timezone_source.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicQuarterReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicQuarterReference", kind: Kind::Record(&[
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
impl PublicQuarterReference {
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

crate::runtime::shaped_traits! {
    PublicAllPropertyTypesOperation, PublicBoolPropertyOperation, PublicCalendarDatePropertyOperation,
    PublicComparativeDatePropertyOperation, PublicComparativePropertyUpdatedOperation,
    PublicComparativeStringPropertyOperation, PublicDatePoint, PublicDatePropertyOperation,
    PublicDateTimePropertyOperation, PublicEnumerationPropertyOperation, PublicFiscalQuarterReference,
    PublicFiscalYearReference, PublicIndexOffset, PublicIndexedTimePoint, PublicIndexedTimePointIndexReference,
    PublicMonthReference, PublicMultiStringPropertyOperation, PublicNowReference, PublicNumberPropertyOperation,
    PublicOperation, PublicPropertyFilter, PublicPropertyReferencedTime, PublicQuarterReference,
}

crate::runtime::enumeration_traits! {
    PublicAllPropertyTypesOperationOperationType, PublicBoolPropertyOperationOperationType,
    PublicCalendarDatePropertyOperationOperationType, PublicComparativeDatePropertyOperationOperationType,
    PublicComparativePropertyUpdatedOperationOperationType, PublicComparativeStringPropertyOperationOperationType,
    PublicConstantFilterFilterType, PublicDateTimePropertyOperationOperationType,
    PublicEnumerationPropertyOperationOperationType, PublicMultiStringPropertyOperationOperationType,
    PublicNumberPropertyOperationOperationType,
}
