// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiBlockedDateMonth, ComboEventRuleBranchOperationType, ExternalBehavioralEventTypeDefinition,
    NumOccurrencesRefineBy, Paging, PropertyFilter, RangedTimeOperation, RelativeComparativeTimestampRefineBy,
    RelativeRangedTimestampRefineBy, SetOccurrencesRefineBy, TimePointOperation,
};

/// `AbsoluteComparativeTimestampRefineBy`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AbsoluteComparativeTimestampRefineBy {
    /// `comparison`: `AbsoluteComparativeTimestampRefineByComparison`.
    pub comparison: AbsoluteComparativeTimestampRefineByComparison,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// `type`: `AbsoluteComparativeTimestampRefineByType`.
    pub r#type: AbsoluteComparativeTimestampRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbsoluteComparativeTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteComparativeTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "comparison", required: true }, Member { name: "timestamp", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { comparison: Shaped::blank(), timestamp: 0, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.comparison, 1 => &self.timestamp, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.comparison, 1 => &mut self.timestamp, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl AbsoluteComparativeTimestampRefineBy {
    /// With all that is required.
    pub fn new(comparison: impl Into<AbsoluteComparativeTimestampRefineByComparison>, timestamp: impl Into<i64>) -> Self {
        Self {
            comparison: comparison.into(), timestamp: timestamp.into(),
            r#type: AbsoluteComparativeTimestampRefineByType::AbsoluteComparativeTimestampRefineBy,
            rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AbsoluteComparativeTimestampRefineByComparison {
    /// `AFTER`
    After,
    /// `BEFORE`
    Before,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AbsoluteComparativeTimestampRefineByComparison {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteComparativeTimestampRefineByComparison", kind: Kind::Enumeration(&["AFTER", "BEFORE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::After => 0, Self::Before => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::After, 1 => Self::Before, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AbsoluteComparativeTimestampRefineByType {
    /// `AbsoluteComparativeTimestampRefineBy`
    AbsoluteComparativeTimestampRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AbsoluteComparativeTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteComparativeTimestampRefineByType", kind: Kind::Enumeration(&[
            "AbsoluteComparativeTimestampRefineBy",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AbsoluteComparativeTimestampRefineBy => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbsoluteComparativeTimestampRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AbsoluteRangedTimestampRefineBy`: 4 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AbsoluteRangedTimestampRefineBy {
    /// `lowerTimestamp`: a whole number.
    pub lower_timestamp: i64,
    /// `rangeType`: `AbsoluteRangedTimestampRefineByRangeType`.
    pub range_type: AbsoluteRangedTimestampRefineByRangeType,
    /// `type`: `AbsoluteRangedTimestampRefineByType`.
    pub r#type: AbsoluteRangedTimestampRefineByType,
    /// `upperTimestamp`: a whole number.
    pub upper_timestamp: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbsoluteRangedTimestampRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteRangedTimestampRefineBy", kind: Kind::Record(&[
            Member { name: "lowerTimestamp", required: true }, Member { name: "rangeType", required: true },
            Member { name: "type", required: true }, Member { name: "upperTimestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            lower_timestamp: 0, range_type: Shaped::blank(), r#type: Shaped::blank(), upper_timestamp: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lower_timestamp, 1 => &self.range_type, 2 => &self.r#type, 3 => &self.upper_timestamp,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lower_timestamp, 1 => &mut self.range_type, 2 => &mut self.r#type,
            3 => &mut self.upper_timestamp, _ => &mut self.rest,
        }
    }
}
impl AbsoluteRangedTimestampRefineBy {
    /// With all that is required.
    pub fn new(
        lower_timestamp: impl Into<i64>, range_type: impl Into<AbsoluteRangedTimestampRefineByRangeType>,
        upper_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            lower_timestamp: lower_timestamp.into(), range_type: range_type.into(),
            r#type: AbsoluteRangedTimestampRefineByType::AbsoluteRangedTimestampRefineBy,
            upper_timestamp: upper_timestamp.into(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AbsoluteRangedTimestampRefineByRangeType {
    /// `BETWEEN`
    Between,
    /// `NOT_BETWEEN`
    NotBetween,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AbsoluteRangedTimestampRefineByRangeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteRangedTimestampRefineByRangeType", kind: Kind::Enumeration(&[
            "BETWEEN", "NOT_BETWEEN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Between => 0, Self::NotBetween => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Between, 1 => Self::NotBetween, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AbsoluteRangedTimestampRefineByType {
    /// `AbsoluteRangedTimestampRefineBy`
    AbsoluteRangedTimestampRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AbsoluteRangedTimestampRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteRangedTimestampRefineByType", kind: Kind::Enumeration(&[
            "AbsoluteRangedTimestampRefineBy",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AbsoluteRangedTimestampRefineBy => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbsoluteRangedTimestampRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AllHistoryRefineBy`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AllHistoryRefineBy {
    /// `type`: `AllHistoryRefineByType`.
    pub r#type: AllHistoryRefineByType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AllHistoryRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllHistoryRefineBy", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl AllHistoryRefineBy {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: AllHistoryRefineByType::AllHistoryRefineBy, rest: Rest::EMPTY } }
}
impl Default for AllHistoryRefineBy {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AllHistoryRefineByType {
    /// `AllHistoryRefineBy`
    AllHistoryRefineBy,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AllHistoryRefineByType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllHistoryRefineByType", kind: Kind::Enumeration(&["AllHistoryRefineBy"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AllHistoryRefineBy => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AllHistoryRefineBy, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AllPropertyTypesOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AllPropertyTypesOperation {
    /// `coalescingRefineBy`: `AllPropertyTypesOperationCoalescingRefineBy`.
    pub coalescing_refine_by: AllPropertyTypesOperationCoalescingRefineBy,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `AllPropertyTypesOperationOperator`.
    pub operator: AllPropertyTypesOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `AllPropertyTypesOperationPropertyType`.
    pub property_type: AllPropertyTypesOperationPropertyType,
    /// `pruningRefineBy`: `AllPropertyTypesOperationPruningRefineBy`; may be absent.
    pub pruning_refine_by: Option<AllPropertyTypesOperationPruningRefineBy>,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AllPropertyTypesOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllPropertyTypesOperation", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: true }, Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "pruningRefineBy", required: false }, Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: Shaped::blank(), default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), pruning_refine_by: None, render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.default_value, 2 => &self.include_objects_with_no_value_set,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.pruning_refine_by, 8 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.pruning_refine_by,
            8 => &mut self.render_spec, _ => &mut self.rest,
        }
    }
}
impl AllPropertyTypesOperation {
    /// With all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<AllPropertyTypesOperationCoalescingRefineBy>,
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<AllPropertyTypesOperationOperator>, operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: AllPropertyTypesOperationPropertyType::Alltypes, ..Shaped::blank()
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

/// 2 alternatives, told apart by `type`.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AllPropertyTypesOperationCoalescingRefineBy {
    /// `type` is `NumOccurrencesRefineBy`.
    NumOccurrencesRefineBy(NumOccurrencesRefineBy),
    /// `type` is `SetOccurrencesRefineBy`.
    SetOccurrencesRefineBy(SetOccurrencesRefineBy),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for AllPropertyTypesOperationCoalescingRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllPropertyTypesOperationCoalescingRefineBy", kind: Kind::Union(&[
            Variant { name: "NumOccurrencesRefineBy", tag: Some(("type", &["NumOccurrencesRefineBy"])), required: &[] },
            Variant { name: "SetOccurrencesRefineBy", tag: Some(("type", &["SetOccurrencesRefineBy"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::NumOccurrencesRefineBy(value) => (0, value), Self::SetOccurrencesRefineBy(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::NumOccurrencesRefineBy(Shaped::blank()), 1 => Self::SetOccurrencesRefineBy(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::NumOccurrencesRefineBy(value) => value, Self::SetOccurrencesRefineBy(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<NumOccurrencesRefineBy> for AllPropertyTypesOperationCoalescingRefineBy {
    fn from(value: NumOccurrencesRefineBy) -> Self {
        Self::NumOccurrencesRefineBy(value)
    }
}
impl From<SetOccurrencesRefineBy> for AllPropertyTypesOperationCoalescingRefineBy {
    fn from(value: SetOccurrencesRefineBy) -> Self {
        Self::SetOccurrencesRefineBy(value)
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AllPropertyTypesOperationOperator {
    /// `IS_BLANK`
    IsBlank,
    /// `IS_KNOWN`
    IsKnown,
    /// `IS_NOT_BLANK`
    IsNotBlank,
    /// `IS_UNKNOWN`
    IsUnknown,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AllPropertyTypesOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllPropertyTypesOperationOperator", kind: Kind::Enumeration(&[
            "IS_BLANK", "IS_KNOWN", "IS_NOT_BLANK", "IS_UNKNOWN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsBlank => 0, Self::IsKnown => 1, Self::IsNotBlank => 2, Self::IsUnknown => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::IsBlank, 1 => Self::IsKnown, 2 => Self::IsNotBlank, 3 => Self::IsUnknown,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AllPropertyTypesOperationPropertyType {
    /// `alltypes`
    Alltypes,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AllPropertyTypesOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllPropertyTypesOperationPropertyType", kind: Kind::Enumeration(&["alltypes"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Alltypes => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Alltypes, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 7 alternatives, told apart by `propertyType`, `type`.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AllPropertyTypesOperationPruningRefineBy {
    /// `type` is `AbsoluteComparativeTimestampRefineBy`.
    AbsoluteComparativeTimestampRefineBy(AbsoluteComparativeTimestampRefineBy),
    /// `type` is `AbsoluteRangedTimestampRefineBy`.
    AbsoluteRangedTimestampRefineBy(AbsoluteRangedTimestampRefineBy),
    /// `type` is `AllHistoryRefineBy`.
    AllHistoryRefineBy(AllHistoryRefineBy),
    /// `propertyType` is `rangedtime`.
    RangedTimeOperation(RangedTimeOperation),
    /// `type` is `RelativeComparativeTimestampRefineBy`.
    RelativeComparativeTimestampRefineBy(RelativeComparativeTimestampRefineBy),
    /// `type` is `RelativeRangedTimestampRefineBy`.
    RelativeRangedTimestampRefineBy(RelativeRangedTimestampRefineBy),
    /// `propertyType` is `timepoint`.
    TimePointOperation(TimePointOperation),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for AllPropertyTypesOperationPruningRefineBy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AllPropertyTypesOperationPruningRefineBy", kind: Kind::Union(&[
            Variant { name: "AbsoluteComparativeTimestampRefineBy", tag: Some(("type", &["AbsoluteComparativeTimestampRefineBy"])), required: &[] },
            Variant { name: "AbsoluteRangedTimestampRefineBy", tag: Some(("type", &["AbsoluteRangedTimestampRefineBy"])), required: &[] },
            Variant { name: "AllHistoryRefineBy", tag: Some(("type", &["AllHistoryRefineBy"])), required: &[] },
            Variant { name: "RangedTimeOperation", tag: Some(("propertyType", &["rangedtime"])), required: &[] },
            Variant { name: "RelativeComparativeTimestampRefineBy", tag: Some(("type", &["RelativeComparativeTimestampRefineBy"])), required: &[] },
            Variant { name: "RelativeRangedTimestampRefineBy", tag: Some(("type", &["RelativeRangedTimestampRefineBy"])), required: &[] },
            Variant { name: "TimePointOperation", tag: Some(("propertyType", &["timepoint"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AbsoluteComparativeTimestampRefineBy(value) => (0, value),
            Self::AbsoluteRangedTimestampRefineBy(value) => (1, value),
            Self::AllHistoryRefineBy(value) => (2, value), Self::RangedTimeOperation(value) => (3, value),
            Self::RelativeComparativeTimestampRefineBy(value) => (4, value),
            Self::RelativeRangedTimestampRefineBy(value) => (5, value),
            Self::TimePointOperation(value) => (6, value), Self::Unknown(value) => (7, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AbsoluteComparativeTimestampRefineBy(Shaped::blank()),
            1 => Self::AbsoluteRangedTimestampRefineBy(Shaped::blank()),
            2 => Self::AllHistoryRefineBy(Shaped::blank()), 3 => Self::RangedTimeOperation(Shaped::blank()),
            4 => Self::RelativeComparativeTimestampRefineBy(Shaped::blank()),
            5 => Self::RelativeRangedTimestampRefineBy(Shaped::blank()),
            6 => Self::TimePointOperation(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AbsoluteComparativeTimestampRefineBy(value) => value,
            Self::AbsoluteRangedTimestampRefineBy(value) => value, Self::AllHistoryRefineBy(value) => value,
            Self::RangedTimeOperation(value) => value, Self::RelativeComparativeTimestampRefineBy(value) => value,
            Self::RelativeRangedTimestampRefineBy(value) => value, Self::TimePointOperation(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<AbsoluteComparativeTimestampRefineBy>
for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: AbsoluteComparativeTimestampRefineBy) -> Self {
        Self::AbsoluteComparativeTimestampRefineBy(value)
    }
}
impl From<AbsoluteRangedTimestampRefineBy> for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: AbsoluteRangedTimestampRefineBy) -> Self {
        Self::AbsoluteRangedTimestampRefineBy(value)
    }
}
impl From<AllHistoryRefineBy> for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: AllHistoryRefineBy) -> Self {
        Self::AllHistoryRefineBy(value)
    }
}
impl From<RangedTimeOperation> for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: RangedTimeOperation) -> Self {
        Self::RangedTimeOperation(value)
    }
}
impl From<RelativeComparativeTimestampRefineBy>
for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: RelativeComparativeTimestampRefineBy) -> Self {
        Self::RelativeComparativeTimestampRefineBy(value)
    }
}
impl From<RelativeRangedTimestampRefineBy> for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: RelativeRangedTimestampRefineBy) -> Self {
        Self::RelativeRangedTimestampRefineBy(value)
    }
}
impl From<TimePointOperation> for AllPropertyTypesOperationPruningRefineBy {
    fn from(value: TimePointOperation) -> Self {
        Self::TimePointOperation(value)
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum AssociationDefinitionHiddenReason {
    /// `DEFAULT`
    Default,
    /// `INTERNAL`
    Internal,
    /// `USER_CONFIGURED`
    UserConfigured,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AssociationDefinitionHiddenReason {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationDefinitionHiddenReason", kind: Kind::Enumeration(&[
            "DEFAULT", "INTERNAL", "USER_CONFIGURED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Default => 0, Self::Internal => 1, Self::UserConfigured => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Default, 1 => Self::Internal, 2 => Self::UserConfigured, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BatchedBehavioralEventHttpCompletionRequest`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchedBehavioralEventHttpCompletionRequest {
    /// `inputs`: a list: `BehavioralEventHttpCompletionRequest`.
    pub inputs: Vec<BehavioralEventHttpCompletionRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchedBehavioralEventHttpCompletionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchedBehavioralEventHttpCompletionRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchedBehavioralEventHttpCompletionRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<BehavioralEventHttpCompletionRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<BehavioralEventHttpCompletionRequest>> From<Vec<T>> for BatchedBehavioralEventHttpCompletionRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<BehavioralEventHttpCompletionRequest>, const N: usize> From<[T; N]> for BatchedBehavioralEventHttpCompletionRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BehavioralEventHttpCompletionRequest`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BehavioralEventHttpCompletionRequest {
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `occurredAt`: a point in time; may be absent.
    pub occurred_at: Option<DateTime>,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `utk`: text; may be absent.
    pub utk: Option<Text>,
    /// `uuid`: text; may be absent.
    pub uuid: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BehavioralEventHttpCompletionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BehavioralEventHttpCompletionRequest", kind: Kind::Record(&[
            Member { name: "email", required: false }, Member { name: "eventName", required: true },
            Member { name: "objectId", required: false }, Member { name: "occurredAt", required: false },
            Member { name: "properties", required: true }, Member { name: "utk", required: false },
            Member { name: "uuid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: None, event_name: Text::EMPTY, object_id: None, occurred_at: None, properties: Map::EMPTY,
            utk: None, uuid: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.event_name, 2 => &self.object_id, 3 => &self.occurred_at,
            4 => &self.properties, 5 => &self.utk, 6 => &self.uuid, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.event_name, 2 => &mut self.object_id, 3 => &mut self.occurred_at,
            4 => &mut self.properties, 5 => &mut self.utk, 6 => &mut self.uuid, _ => &mut self.rest,
        }
    }
}
impl BehavioralEventHttpCompletionRequest {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self { event_name: event_name.into(), properties: properties.into(), ..Shaped::blank() }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `occurredAt`.
    pub fn occurred_at(mut self, occurred_at: impl Into<DateTime>) -> Self {
        self.occurred_at = Some(occurred_at.into()); self
    }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self { self.utk = Some(utk.into()); self }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self { self.uuid = Some(uuid.into()); self }
}

/// `BehavioralEventTypeDefinitionLabels`: 2 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BehavioralEventTypeDefinitionLabels {
    /// `plural`: text; may be absent.
    pub plural: Option<Text>,
    /// `singular`: text.
    pub singular: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BehavioralEventTypeDefinitionLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BehavioralEventTypeDefinitionLabels", kind: Kind::Record(&[
            Member { name: "plural", required: false }, Member { name: "singular", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { plural: None, singular: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.plural, 1 => &self.singular, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.plural, 1 => &mut self.singular, _ => &mut self.rest }
    }
}
impl BehavioralEventTypeDefinitionLabels {
    /// With all that is required.
    pub fn new(singular: impl Into<Text>) -> Self { Self { singular: singular.into(), ..Shaped::blank() } }
    /// Sets `plural`.
    pub fn plural(mut self, plural: impl Into<Text>) -> Self { self.plural = Some(plural.into()); self }
}

/// `BoolPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BoolPropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `BoolPropertyOperationOperator`.
    pub operator: BoolPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `BoolPropertyOperationPropertyType`.
    pub property_type: BoolPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `value`: true or false.
    pub value: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BoolPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BoolPropertyOperation", kind: Kind::Record(&[
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
            value: false, rest: Rest::EMPTY,
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
impl BoolPropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<BoolPropertyOperationOperator>, operator_name: impl Into<Text>, value: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(), property_type: BoolPropertyOperationPropertyType::Bool, value,
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

/// 4 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum BoolPropertyOperationOperator {
    /// `HAS_EVER_BEEN_EQUAL_TO`
    HasEverBeenEqualTo,
    /// `HAS_NEVER_BEEN_EQUAL_TO`
    HasNeverBeenEqualTo,
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// `IS_NOT_EQUAL_TO`
    IsNotEqualTo,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BoolPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BoolPropertyOperationOperator", kind: Kind::Enumeration(&[
            "HAS_EVER_BEEN_EQUAL_TO", "HAS_NEVER_BEEN_EQUAL_TO", "IS_EQUAL_TO", "IS_NOT_EQUAL_TO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HasEverBeenEqualTo => 0, Self::HasNeverBeenEqualTo => 1, Self::IsEqualTo => 2,
            Self::IsNotEqualTo => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HasEverBeenEqualTo, 1 => Self::HasNeverBeenEqualTo, 2 => Self::IsEqualTo,
            3 => Self::IsNotEqualTo, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum BoolPropertyOperationPropertyType {
    /// `bool`
    Bool,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BoolPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BoolPropertyOperationPropertyType", kind: Kind::Enumeration(&["bool"]) }
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

/// `CalendarDatePropertyOperation`: 11 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CalendarDatePropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `fiscalYearStart`: `ApiBlockedDateMonth`; may be absent.
    pub fiscal_year_start: Option<ApiBlockedDateMonth>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `CalendarDatePropertyOperationOperator`.
    pub operator: CalendarDatePropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `CalendarDatePropertyOperationPropertyType`.
    pub property_type: CalendarDatePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// `timeUnit`: `CalendarDatePropertyOperationTimeUnit`.
    pub time_unit: CalendarDatePropertyOperationTimeUnit,
    /// `timeUnitCount`: a whole number.
    pub time_unit_count: i64,
    /// `useFiscalYear`: true or false.
    pub use_fiscal_year: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CalendarDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CalendarDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "fiscalYearStart", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false }, Member { name: "timeUnit", required: true },
            Member { name: "timeUnitCount", required: true }, Member { name: "useFiscalYear", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, fiscal_year_start: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, time_unit: Shaped::blank(), time_unit_count: 0,
            use_fiscal_year: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.fiscal_year_start, 2 => &self.include_objects_with_no_value_set,
            3 => &self.operation_type, 4 => &self.operator, 5 => &self.operator_name, 6 => &self.property_type,
            7 => &self.render_spec, 8 => &self.time_unit, 9 => &self.time_unit_count, 10 => &self.use_fiscal_year,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.fiscal_year_start,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            8 => &mut self.time_unit, 9 => &mut self.time_unit_count, 10 => &mut self.use_fiscal_year,
            _ => &mut self.rest,
        }
    }
}
impl CalendarDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<CalendarDatePropertyOperationOperator>, operator_name: impl Into<Text>,
        time_unit: impl Into<CalendarDatePropertyOperationTimeUnit>, time_unit_count: impl Into<i64>,
        use_fiscal_year: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set, operation_type: operation_type.into(), operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: CalendarDatePropertyOperationPropertyType::CalendarDate, time_unit: time_unit.into(),
            time_unit_count: time_unit_count.into(), use_fiscal_year, ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `fiscalYearStart`.
    pub fn fiscal_year_start(mut self, fiscal_year_start: impl Into<ApiBlockedDateMonth>) -> Self {
        self.fiscal_year_start = Some(fiscal_year_start.into()); self
    }
    /// Sets `renderSpec`.
    pub fn render_spec(mut self, render_spec: impl Into<Text>) -> Self {
        self.render_spec = Some(render_spec.into()); self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CalendarDatePropertyOperationOperator {
    /// `IN_LAST_TIME_UNIT`
    InLastTimeUnit,
    /// `IN_NEXT_TIME_UNIT`
    InNextTimeUnit,
    /// `IN_THIS_TIME_UNIT`
    InThisTimeUnit,
    /// `IN_THIS_TIME_UNIT_SO_FAR`
    InThisTimeUnitSoFar,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CalendarDatePropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CalendarDatePropertyOperationOperator", kind: Kind::Enumeration(&[
            "IN_LAST_TIME_UNIT", "IN_NEXT_TIME_UNIT", "IN_THIS_TIME_UNIT", "IN_THIS_TIME_UNIT_SO_FAR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::InLastTimeUnit => 0, Self::InNextTimeUnit => 1, Self::InThisTimeUnit => 2,
            Self::InThisTimeUnitSoFar => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::InLastTimeUnit, 1 => Self::InNextTimeUnit, 2 => Self::InThisTimeUnit,
            3 => Self::InThisTimeUnitSoFar, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CalendarDatePropertyOperationPropertyType {
    /// `calendar-date`
    CalendarDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CalendarDatePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CalendarDatePropertyOperationPropertyType", kind: Kind::Enumeration(&["calendar-date"]) }
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

/// 5 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CalendarDatePropertyOperationTimeUnit {
    /// `DAY`
    Day,
    /// `MONTH`
    Month,
    /// `QUARTER`
    Quarter,
    /// `WEEK`
    Week,
    /// `YEAR`
    Year,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CalendarDatePropertyOperationTimeUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CalendarDatePropertyOperationTimeUnit", kind: Kind::Enumeration(&[
            "DAY", "MONTH", "QUARTER", "WEEK", "YEAR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Day => 0, Self::Month => 1, Self::Quarter => 2, Self::Week => 3, Self::Year => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Day, 1 => Self::Month, 2 => Self::Quarter, 3 => Self::Week, 4 => Self::Year,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponseWithTotalExternalBehavioralEventTypeDefinition`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ExternalBehavioralEventTypeDefinition`.
    pub results: Vec<ExternalBehavioralEventTypeDefinition>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ExternalBehavioralEventTypeDefinition>>, total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `ComboEventRule`: 4 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ComboEventRule {
    /// `count`: a whole number.
    pub count: i64,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `lookbackWindowDays`: a whole number; may be absent.
    pub lookback_window_days: Option<i64>,
    /// `propertyFilters`: a list: `PropertyFilter`.
    pub property_filters: Vec<PropertyFilter>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComboEventRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComboEventRule", kind: Kind::Record(&[
            Member { name: "count", required: true }, Member { name: "eventTypeId", required: true },
            Member { name: "lookbackWindowDays", required: false },
            Member { name: "propertyFilters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            count: 0, event_type_id: Text::EMPTY, lookback_window_days: None, property_filters: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.count, 1 => &self.event_type_id, 2 => &self.lookback_window_days, 3 => &self.property_filters,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.count, 1 => &mut self.event_type_id, 2 => &mut self.lookback_window_days,
            3 => &mut self.property_filters, _ => &mut self.rest,
        }
    }
}
impl ComboEventRule {
    /// With all that is required.
    pub fn new(
        count: impl Into<i64>, event_type_id: impl Into<Text>,
        property_filters: impl IntoIterator<Item = impl Into<PropertyFilter>>,
    ) -> Self {
        Self {
            count: count.into(), event_type_id: event_type_id.into(),
            property_filters: property_filters.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `lookbackWindowDays`.
    pub fn lookback_window_days(mut self, lookback_window_days: impl Into<i64>) -> Self {
        self.lookback_window_days = Some(lookback_window_days.into()); self
    }
}

/// `ComboEventRuleBranch`: 3 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ComboEventRuleBranch {
    /// `composingRules`: a list: `ComboEventRule`.
    pub composing_rules: Vec<ComboEventRule>,
    /// `operationType`: `ComboEventRuleBranchOperationType`.
    pub operation_type: ComboEventRuleBranchOperationType,
    /// `ruleBranches`: a list: `ComboEventRuleBranch`.
    pub rule_branches: Vec<ComboEventRuleBranch>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComboEventRuleBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComboEventRuleBranch", kind: Kind::Record(&[
            Member { name: "composingRules", required: true }, Member { name: "operationType", required: true },
            Member { name: "ruleBranches", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            composing_rules: Vec::new(), operation_type: Shaped::blank(), rule_branches: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.composing_rules, 1 => &self.operation_type, 2 => &self.rule_branches, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.composing_rules, 1 => &mut self.operation_type, 2 => &mut self.rule_branches,
            _ => &mut self.rest,
        }
    }
}
impl ComboEventRuleBranch {
    /// With all that is required.
    pub fn new(
        composing_rules: impl IntoIterator<Item = impl Into<ComboEventRule>>,
        operation_type: impl Into<ComboEventRuleBranchOperationType>,
        rule_branches: impl IntoIterator<Item = impl Into<ComboEventRuleBranch>>,
    ) -> Self {
        Self {
            composing_rules: composing_rules.into_iter().map(Into::into).collect(),
            operation_type: operation_type.into(),
            rule_branches: rule_branches.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `ComparativeBoolPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ComparativeBoolPropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeBoolPropertyOperationOperator`.
    pub operator: ComparativeBoolPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `ComparativeBoolPropertyOperationPropertyType`.
    pub property_type: ComparativeBoolPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComparativeBoolPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeBoolPropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            5 => &self.operator_name, 6 => &self.property_type, 7 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            _ => &mut self.rest,
        }
    }
}
impl ComparativeBoolPropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>, operator: impl Into<ComparativeBoolPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: ComparativeBoolPropertyOperationPropertyType::BoolComparative, ..Shaped::blank()
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
pub enum ComparativeBoolPropertyOperationOperator {
    /// `IS_EQUAL_TO`
    IsEqualTo,
    /// `IS_NOT_EQUAL_TO`
    IsNotEqualTo,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeBoolPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeBoolPropertyOperationOperator", kind: Kind::Enumeration(&[
            "IS_EQUAL_TO", "IS_NOT_EQUAL_TO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsEqualTo => 0, Self::IsNotEqualTo => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsEqualTo, 1 => Self::IsNotEqualTo, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeBoolPropertyOperationPropertyType {
    /// `bool-comparative`
    BoolComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeBoolPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeBoolPropertyOperationPropertyType", kind: Kind::Enumeration(&["bool-comparative"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::BoolComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BoolComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ComparativeDatePropertyOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ComparativeDatePropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultComparisonValue`: text; may be absent.
    pub default_comparison_value: Option<Text>,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeOperator`.
    pub operator: ComparativeOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `ComparativeDatePropertyOperationPropertyType`.
    pub property_type: ComparativeDatePropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComparativeDatePropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeDatePropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultComparisonValue", required: false },
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_comparison_value: None, default_value: None,
            include_objects_with_no_value_set: false, operation_type: Text::EMPTY, operator: Shaped::blank(),
            operator_name: Text::EMPTY, property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_comparison_value, 2 => &self.default_value,
            3 => &self.include_objects_with_no_value_set, 4 => &self.operation_type, 5 => &self.operator,
            6 => &self.operator_name, 7 => &self.property_type, 8 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_comparison_value,
            2 => &mut self.default_value, 3 => &mut self.include_objects_with_no_value_set,
            4 => &mut self.operation_type, 5 => &mut self.operator, 6 => &mut self.operator_name,
            7 => &mut self.property_type, 8 => &mut self.render_spec, _ => &mut self.rest,
        }
    }
}
impl ComparativeDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>, operator: impl Into<ComparativeOperator>, operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: ComparativeDatePropertyOperationPropertyType::DatetimeComparative, ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<Text>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into()); self
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
pub enum ComparativeDatePropertyOperationPropertyType {
    /// `datetime-comparative`
    DatetimeComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeDatePropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeDatePropertyOperationPropertyType", kind: Kind::Enumeration(&[
            "datetime-comparative",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DatetimeComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DatetimeComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ComparativeNumberPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ComparativeNumberPropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeNumberPropertyOperationOperator`.
    pub operator: ComparativeNumberPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `ComparativeNumberPropertyOperationPropertyType`.
    pub property_type: ComparativeNumberPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComparativeNumberPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeNumberPropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            5 => &self.operator_name, 6 => &self.property_type, 7 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            _ => &mut self.rest,
        }
    }
}
impl ComparativeNumberPropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>, operator: impl Into<ComparativeNumberPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: ComparativeNumberPropertyOperationPropertyType::NumberComparative, ..Shaped::blank()
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

/// 6 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeNumberPropertyOperationOperator {
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
impl Shaped for ComparativeNumberPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeNumberPropertyOperationOperator", kind: Kind::Enumeration(&[
            "IS_EQUAL_TO", "IS_GREATER_THAN", "IS_GREATER_THAN_OR_EQUAL_TO", "IS_LESS_THAN",
            "IS_LESS_THAN_OR_EQUAL_TO", "IS_NOT_EQUAL_TO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::IsEqualTo => 0, Self::IsGreaterThan => 1, Self::IsGreaterThanOrEqualTo => 2, Self::IsLessThan => 3,
            Self::IsLessThanOrEqualTo => 4, Self::IsNotEqualTo => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::IsEqualTo, 1 => Self::IsGreaterThan, 2 => Self::IsGreaterThanOrEqualTo, 3 => Self::IsLessThan,
            4 => Self::IsLessThanOrEqualTo, 5 => Self::IsNotEqualTo, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeNumberPropertyOperationPropertyType {
    /// `number-comparative`
    NumberComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeNumberPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeNumberPropertyOperationPropertyType", kind: Kind::Enumeration(&[
            "number-comparative",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeOperator {
    /// `IS_AFTER`
    IsAfter,
    /// `IS_BEFORE`
    IsBefore,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeOperator", kind: Kind::Enumeration(&["IS_AFTER", "IS_BEFORE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsAfter => 0, Self::IsBefore => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsAfter, 1 => Self::IsBefore, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ComparativePropertyUpdatedOperation`: 9 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ComparativePropertyUpdatedOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultComparisonValue`: text; may be absent.
    pub default_comparison_value: Option<Text>,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeOperator`.
    pub operator: ComparativeOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `ComparativePropertyUpdatedOperationPropertyType`.
    pub property_type: ComparativePropertyUpdatedOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComparativePropertyUpdatedOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativePropertyUpdatedOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultComparisonValue", required: false },
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_comparison_value: None, default_value: None,
            include_objects_with_no_value_set: false, operation_type: Text::EMPTY, operator: Shaped::blank(),
            operator_name: Text::EMPTY, property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_comparison_value, 2 => &self.default_value,
            3 => &self.include_objects_with_no_value_set, 4 => &self.operation_type, 5 => &self.operator,
            6 => &self.operator_name, 7 => &self.property_type, 8 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_comparison_value,
            2 => &mut self.default_value, 3 => &mut self.include_objects_with_no_value_set,
            4 => &mut self.operation_type, 5 => &mut self.operator, 6 => &mut self.operator_name,
            7 => &mut self.property_type, 8 => &mut self.render_spec, _ => &mut self.rest,
        }
    }
}
impl ComparativePropertyUpdatedOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>, operator: impl Into<ComparativeOperator>, operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: ComparativePropertyUpdatedOperationPropertyType::PropertyUpdatedComparative,
            ..Shaped::blank()
        }
    }
    /// Sets `defaultComparisonValue`.
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<Text>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into()); self
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
pub enum ComparativePropertyUpdatedOperationPropertyType {
    /// `property-updated-comparative`
    PropertyUpdatedComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativePropertyUpdatedOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativePropertyUpdatedOperationPropertyType", kind: Kind::Enumeration(&[
            "property-updated-comparative",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PropertyUpdatedComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PropertyUpdatedComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ComparativeStringPropertyOperation`: 8 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ComparativeStringPropertyOperation {
    /// `comparisonPropertyName`: text.
    pub comparison_property_name: Text,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ComparativeStringPropertyOperationOperator`.
    pub operator: ComparativeStringPropertyOperationOperator,
    /// `operatorName`: text.
    pub operator_name: Text,
    /// `propertyType`: `ComparativeStringPropertyOperationPropertyType`.
    pub property_type: ComparativeStringPropertyOperationPropertyType,
    /// `renderSpec`: text; may be absent.
    pub render_spec: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComparativeStringPropertyOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeStringPropertyOperation", kind: Kind::Record(&[
            Member { name: "comparisonPropertyName", required: true },
            Member { name: "defaultValue", required: false },
            Member { name: "includeObjectsWithNoValueSet", required: true },
            Member { name: "operationType", required: true }, Member { name: "operator", required: true },
            Member { name: "operatorName", required: true }, Member { name: "propertyType", required: true },
            Member { name: "renderSpec", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            comparison_property_name: Text::EMPTY, default_value: None, include_objects_with_no_value_set: false,
            operation_type: Text::EMPTY, operator: Shaped::blank(), operator_name: Text::EMPTY,
            property_type: Shaped::blank(), render_spec: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comparison_property_name, 1 => &self.default_value,
            2 => &self.include_objects_with_no_value_set, 3 => &self.operation_type, 4 => &self.operator,
            5 => &self.operator_name, 6 => &self.property_type, 7 => &self.render_spec, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comparison_property_name, 1 => &mut self.default_value,
            2 => &mut self.include_objects_with_no_value_set, 3 => &mut self.operation_type, 4 => &mut self.operator,
            5 => &mut self.operator_name, 6 => &mut self.property_type, 7 => &mut self.render_spec,
            _ => &mut self.rest,
        }
    }
}
impl ComparativeStringPropertyOperation {
    /// With all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>, include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>, operator: impl Into<ComparativeStringPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(), include_objects_with_no_value_set,
            operation_type: operation_type.into(), operator: operator.into(), operator_name: operator_name.into(),
            property_type: ComparativeStringPropertyOperationPropertyType::StringComparative, ..Shaped::blank()
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

/// 6 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeStringPropertyOperationOperator {
    /// `CONTAINS`
    Contains,
    /// `DOES_NOT_CONTAIN`
    DoesNotContain,
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
impl Shaped for ComparativeStringPropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeStringPropertyOperationOperator", kind: Kind::Enumeration(&[
            "CONTAINS", "DOES_NOT_CONTAIN", "ENDS_WITH", "IS_EQUAL_TO", "IS_NOT_EQUAL_TO", "STARTS_WITH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Contains => 0, Self::DoesNotContain => 1, Self::EndsWith => 2, Self::IsEqualTo => 3,
            Self::IsNotEqualTo => 4, Self::StartsWith => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Contains, 1 => Self::DoesNotContain, 2 => Self::EndsWith, 3 => Self::IsEqualTo,
            4 => Self::IsNotEqualTo, 5 => Self::StartsWith, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ComparativeStringPropertyOperationPropertyType {
    /// `string-comparative`
    StringComparative,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComparativeStringPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComparativeStringPropertyOperationPropertyType", kind: Kind::Enumeration(&[
            "string-comparative",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StringComparative => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StringComparative, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    AbsoluteComparativeTimestampRefineBy, AbsoluteRangedTimestampRefineBy, AllHistoryRefineBy,
    AllPropertyTypesOperation, AllPropertyTypesOperationCoalescingRefineBy, AllPropertyTypesOperationPruningRefineBy,
    BatchedBehavioralEventHttpCompletionRequest, BehavioralEventHttpCompletionRequest,
    BehavioralEventTypeDefinitionLabels, BoolPropertyOperation, CalendarDatePropertyOperation,
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinition, ComboEventRule, ComboEventRuleBranch,
    ComparativeBoolPropertyOperation, ComparativeDatePropertyOperation, ComparativeNumberPropertyOperation,
    ComparativePropertyUpdatedOperation, ComparativeStringPropertyOperation,
}

crate::runtime::enumeration_traits! {
    AbsoluteComparativeTimestampRefineByComparison, AbsoluteComparativeTimestampRefineByType,
    AbsoluteRangedTimestampRefineByRangeType, AbsoluteRangedTimestampRefineByType, AllHistoryRefineByType,
    AllPropertyTypesOperationOperator, AllPropertyTypesOperationPropertyType, AssociationDefinitionHiddenReason,
    BoolPropertyOperationOperator, BoolPropertyOperationPropertyType, CalendarDatePropertyOperationOperator,
    CalendarDatePropertyOperationPropertyType, CalendarDatePropertyOperationTimeUnit,
    ComparativeBoolPropertyOperationOperator, ComparativeBoolPropertyOperationPropertyType,
    ComparativeDatePropertyOperationPropertyType, ComparativeNumberPropertyOperationOperator,
    ComparativeNumberPropertyOperationPropertyType, ComparativeOperator,
    ComparativePropertyUpdatedOperationPropertyType, ComparativeStringPropertyOperationOperator,
    ComparativeStringPropertyOperationPropertyType,
}
