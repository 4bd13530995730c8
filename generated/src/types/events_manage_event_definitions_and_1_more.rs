// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AbsoluteComparativeTimestampRefineBy "AbsoluteComparativeTimestampRefineBy" {
        0 comparison "comparison" required = Shaped::blank();
        1 timestamp "timestamp" required = 0;
        2 r#type "type" required = Shaped::blank();
    }
}
impl AbsoluteComparativeTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        comparison: impl Into<AbsoluteComparativeTimestampRefineByComparison>,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            comparison: comparison.into(),
            timestamp: timestamp.into(),
            r#type: AbsoluteComparativeTimestampRefineByType::AbsoluteComparativeTimestampRefineBy,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    AbsoluteComparativeTimestampRefineByComparison "AbsoluteComparativeTimestampRefineByComparison" {
        0 After "AFTER";
        1 Before "BEFORE";
    } 2
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
crate::runtime::enumeration! {
    AbsoluteComparativeTimestampRefineByType "AbsoluteComparativeTimestampRefineByType" {
        0 AbsoluteComparativeTimestampRefineBy "AbsoluteComparativeTimestampRefineBy";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    AbsoluteRangedTimestampRefineBy "AbsoluteRangedTimestampRefineBy" {
        0 lower_timestamp "lowerTimestamp" required = 0;
        1 range_type "rangeType" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
        3 upper_timestamp "upperTimestamp" required = 0;
    }
}
impl AbsoluteRangedTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        lower_timestamp: impl Into<i64>,
        range_type: impl Into<AbsoluteRangedTimestampRefineByRangeType>,
        upper_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            lower_timestamp: lower_timestamp.into(),
            range_type: range_type.into(),
            r#type: AbsoluteRangedTimestampRefineByType::AbsoluteRangedTimestampRefineBy,
            upper_timestamp: upper_timestamp.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    AbsoluteRangedTimestampRefineByRangeType "AbsoluteRangedTimestampRefineByRangeType" {
        0 Between "BETWEEN";
        1 NotBetween "NOT_BETWEEN";
    } 2
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
crate::runtime::enumeration! {
    AbsoluteRangedTimestampRefineByType "AbsoluteRangedTimestampRefineByType" {
        0 AbsoluteRangedTimestampRefineBy "AbsoluteRangedTimestampRefineBy";
    } 1
}

/// `AllHistoryRefineBy`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AllHistoryRefineBy {
    /// `type`: `AllHistoryRefineByType`.
    pub r#type: AllHistoryRefineByType,
    rest: Rest,
}
crate::runtime::record! {
    AllHistoryRefineBy "AllHistoryRefineBy" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl AllHistoryRefineBy {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: AllHistoryRefineByType::AllHistoryRefineBy,
            ..Shaped::blank()
        }
    }
}
impl Default for AllHistoryRefineBy {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    AllHistoryRefineByType "AllHistoryRefineByType" {
        0 AllHistoryRefineBy "AllHistoryRefineBy";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    AllPropertyTypesOperation "AllPropertyTypesOperation" {
        0 coalescing_refine_by "coalescingRefineBy" required = Shaped::blank();
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 pruning_refine_by "pruningRefineBy" optional = None;
        8 render_spec "renderSpec" optional = None;
    }
}
impl AllPropertyTypesOperation {
    /// One with all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<AllPropertyTypesOperationCoalescingRefineBy>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<AllPropertyTypesOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: AllPropertyTypesOperationPropertyType::Alltypes,
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    AllPropertyTypesOperationCoalescingRefineBy "AllPropertyTypesOperationCoalescingRefineBy" {
        0 NumOccurrencesRefineBy "NumOccurrencesRefineBy" Some(("type", &["NumOccurrencesRefineBy"])), &[];
        1 SetOccurrencesRefineBy "SetOccurrencesRefineBy" Some(("type", &["SetOccurrencesRefineBy"])), &[];
    } 2
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
crate::runtime::enumeration! {
    AllPropertyTypesOperationOperator "AllPropertyTypesOperationOperator" {
        0 IsBlank "IS_BLANK";
        1 IsKnown "IS_KNOWN";
        2 IsNotBlank "IS_NOT_BLANK";
        3 IsUnknown "IS_UNKNOWN";
    } 4
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
crate::runtime::enumeration! {
    AllPropertyTypesOperationPropertyType "AllPropertyTypesOperationPropertyType" {
        0 Alltypes "alltypes";
    } 1
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
crate::runtime::union! {
    AllPropertyTypesOperationPruningRefineBy "AllPropertyTypesOperationPruningRefineBy" {
        0 AbsoluteComparativeTimestampRefineBy "AbsoluteComparativeTimestampRefineBy" Some(("type", &["AbsoluteComparativeTimestampRefineBy"])), &[];
        1 AbsoluteRangedTimestampRefineBy "AbsoluteRangedTimestampRefineBy" Some(("type", &["AbsoluteRangedTimestampRefineBy"])), &[];
        2 AllHistoryRefineBy "AllHistoryRefineBy" Some(("type", &["AllHistoryRefineBy"])), &[];
        3 RangedTimeOperation "RangedTimeOperation" Some(("propertyType", &["rangedtime"])), &[];
        4 RelativeComparativeTimestampRefineBy "RelativeComparativeTimestampRefineBy" Some(("type", &["RelativeComparativeTimestampRefineBy"])), &[];
        5 RelativeRangedTimestampRefineBy "RelativeRangedTimestampRefineBy" Some(("type", &["RelativeRangedTimestampRefineBy"])), &[];
        6 TimePointOperation "TimePointOperation" Some(("propertyType", &["timepoint"])), &[];
    } 7
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
crate::runtime::enumeration! {
    AssociationDefinitionHiddenReason "AssociationDefinitionHiddenReason" {
        0 Default "DEFAULT";
        1 Internal "INTERNAL";
        2 UserConfigured "USER_CONFIGURED";
    } 3
}

/// `BatchedBehavioralEventHttpCompletionRequest`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchedBehavioralEventHttpCompletionRequest {
    /// `inputs`: a list: `BehavioralEventHttpCompletionRequest`.
    pub inputs: Vec<BehavioralEventHttpCompletionRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchedBehavioralEventHttpCompletionRequest "BatchedBehavioralEventHttpCompletionRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchedBehavioralEventHttpCompletionRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<BehavioralEventHttpCompletionRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<BehavioralEventHttpCompletionRequest>> From<Vec<T>>
for BatchedBehavioralEventHttpCompletionRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<BehavioralEventHttpCompletionRequest>, const N: usize> From<[T; N]>
for BatchedBehavioralEventHttpCompletionRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BehavioralEventHttpCompletionRequest "BehavioralEventHttpCompletionRequest" {
        0 email "email" optional = None;
        1 event_name "eventName" required = Text::EMPTY;
        2 object_id "objectId" optional = None;
        3 occurred_at "occurredAt" optional = None;
        4 properties "properties" required = Map::EMPTY;
        5 utk "utk" optional = None;
        6 uuid "uuid" optional = None;
    }
}
impl BehavioralEventHttpCompletionRequest {
    /// One with all that is required.
    pub fn new(event_name: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self {
            event_name: event_name.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `occurredAt`.
    pub fn occurred_at(mut self, occurred_at: impl Into<DateTime>) -> Self {
        self.occurred_at = Some(occurred_at.into());
        self
    }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self {
        self.utk = Some(utk.into());
        self
    }
    /// Sets `uuid`.
    pub fn uuid(mut self, uuid: impl Into<Text>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BehavioralEventTypeDefinitionLabels "BehavioralEventTypeDefinitionLabels" {
        0 plural "plural" optional = None;
        1 singular "singular" required = Text::EMPTY;
    }
}
impl BehavioralEventTypeDefinitionLabels {
    /// One with all that is required.
    pub fn new(singular: impl Into<Text>) -> Self {
        Self {
            singular: singular.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BoolPropertyOperation "BoolPropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Text::EMPTY;
        3 operator "operator" required = Shaped::blank();
        4 operator_name "operatorName" required = Text::EMPTY;
        5 property_type "propertyType" required = Shaped::blank();
        6 render_spec "renderSpec" optional = None;
        7 value "value" required = false;
    }
}
impl BoolPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<BoolPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        value: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: BoolPropertyOperationPropertyType::Bool,
            value,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    BoolPropertyOperationOperator "BoolPropertyOperationOperator" {
        0 HasEverBeenEqualTo "HAS_EVER_BEEN_EQUAL_TO";
        1 HasNeverBeenEqualTo "HAS_NEVER_BEEN_EQUAL_TO";
        2 IsEqualTo "IS_EQUAL_TO";
        3 IsNotEqualTo "IS_NOT_EQUAL_TO";
    } 4
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
crate::runtime::enumeration! {
    BoolPropertyOperationPropertyType "BoolPropertyOperationPropertyType" {
        0 Bool "bool";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CalendarDatePropertyOperation "CalendarDatePropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 fiscal_year_start "fiscalYearStart" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
        8 time_unit "timeUnit" required = Shaped::blank();
        9 time_unit_count "timeUnitCount" required = 0;
        10 use_fiscal_year "useFiscalYear" required = false;
    }
}
impl CalendarDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<CalendarDatePropertyOperationOperator>,
        operator_name: impl Into<Text>,
        time_unit: impl Into<CalendarDatePropertyOperationTimeUnit>,
        time_unit_count: impl Into<i64>,
        use_fiscal_year: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: CalendarDatePropertyOperationPropertyType::CalendarDate,
            time_unit: time_unit.into(),
            time_unit_count: time_unit_count.into(),
            use_fiscal_year,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    CalendarDatePropertyOperationOperator "CalendarDatePropertyOperationOperator" {
        0 InLastTimeUnit "IN_LAST_TIME_UNIT";
        1 InNextTimeUnit "IN_NEXT_TIME_UNIT";
        2 InThisTimeUnit "IN_THIS_TIME_UNIT";
        3 InThisTimeUnitSoFar "IN_THIS_TIME_UNIT_SO_FAR";
    } 4
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
crate::runtime::enumeration! {
    CalendarDatePropertyOperationPropertyType "CalendarDatePropertyOperationPropertyType" {
        0 CalendarDate "calendar-date";
    } 1
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
crate::runtime::enumeration! {
    CalendarDatePropertyOperationTimeUnit "CalendarDatePropertyOperationTimeUnit" {
        0 Day "DAY";
        1 Month "MONTH";
        2 Quarter "QUARTER";
        3 Week "WEEK";
        4 Year "YEAR";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinition "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<ExternalBehavioralEventTypeDefinition>,
        >,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ComboEventRule "ComboEventRule" {
        0 count "count" required = 0;
        1 event_type_id "eventTypeId" required = Text::EMPTY;
        2 lookback_window_days "lookbackWindowDays" optional = None;
        3 property_filters "propertyFilters" required = Vec::new();
    }
}
impl ComboEventRule {
    /// One with all that is required.
    pub fn new(
        count: impl Into<i64>,
        event_type_id: impl Into<Text>,
        property_filters: impl IntoIterator<Item = impl Into<PropertyFilter>>,
    ) -> Self {
        Self {
            count: count.into(),
            event_type_id: event_type_id.into(),
            property_filters: property_filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ComboEventRuleBranch "ComboEventRuleBranch" {
        0 composing_rules "composingRules" required = Vec::new();
        1 operation_type "operationType" required = Shaped::blank();
        2 rule_branches "ruleBranches" required = Vec::new();
    }
}
impl ComboEventRuleBranch {
    /// One with all that is required.
    pub fn new(
        composing_rules: impl IntoIterator<Item = impl Into<ComboEventRule>>,
        operation_type: impl Into<ComboEventRuleBranchOperationType>,
        rule_branches: impl IntoIterator<Item = impl Into<ComboEventRuleBranch>>,
    ) -> Self {
        Self {
            composing_rules: composing_rules.into_iter().map(Into::into).collect(),
            operation_type: operation_type.into(),
            rule_branches: rule_branches.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ComparativeBoolPropertyOperation "ComparativeBoolPropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
    }
}
impl ComparativeBoolPropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeBoolPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: ComparativeBoolPropertyOperationPropertyType::BoolComparative,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ComparativeBoolPropertyOperationOperator "ComparativeBoolPropertyOperationOperator" {
        0 IsEqualTo "IS_EQUAL_TO";
        1 IsNotEqualTo "IS_NOT_EQUAL_TO";
    } 2
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
crate::runtime::enumeration! {
    ComparativeBoolPropertyOperationPropertyType "ComparativeBoolPropertyOperationPropertyType" {
        0 BoolComparative "bool-comparative";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ComparativeDatePropertyOperation "ComparativeDatePropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_comparison_value "defaultComparisonValue" optional = None;
        2 default_value "defaultValue" optional = None;
        3 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        4 operation_type "operationType" required = Text::EMPTY;
        5 operator "operator" required = Shaped::blank();
        6 operator_name "operatorName" required = Text::EMPTY;
        7 property_type "propertyType" required = Shaped::blank();
        8 render_spec "renderSpec" optional = None;
    }
}
impl ComparativeDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: ComparativeDatePropertyOperationPropertyType::DatetimeComparative,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ComparativeDatePropertyOperationPropertyType "ComparativeDatePropertyOperationPropertyType" {
        0 DatetimeComparative "datetime-comparative";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ComparativeNumberPropertyOperation "ComparativeNumberPropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
    }
}
impl ComparativeNumberPropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeNumberPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: ComparativeNumberPropertyOperationPropertyType::NumberComparative,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ComparativeNumberPropertyOperationOperator "ComparativeNumberPropertyOperationOperator" {
        0 IsEqualTo "IS_EQUAL_TO";
        1 IsGreaterThan "IS_GREATER_THAN";
        2 IsGreaterThanOrEqualTo "IS_GREATER_THAN_OR_EQUAL_TO";
        3 IsLessThan "IS_LESS_THAN";
        4 IsLessThanOrEqualTo "IS_LESS_THAN_OR_EQUAL_TO";
        5 IsNotEqualTo "IS_NOT_EQUAL_TO";
    } 6
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
crate::runtime::enumeration! {
    ComparativeNumberPropertyOperationPropertyType "ComparativeNumberPropertyOperationPropertyType" {
        0 NumberComparative "number-comparative";
    } 1
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
crate::runtime::enumeration! {
    ComparativeOperator "ComparativeOperator" {
        0 IsAfter "IS_AFTER";
        1 IsBefore "IS_BEFORE";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ComparativePropertyUpdatedOperation "ComparativePropertyUpdatedOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_comparison_value "defaultComparisonValue" optional = None;
        2 default_value "defaultValue" optional = None;
        3 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        4 operation_type "operationType" required = Text::EMPTY;
        5 operator "operator" required = Shaped::blank();
        6 operator_name "operatorName" required = Text::EMPTY;
        7 property_type "propertyType" required = Shaped::blank();
        8 render_spec "renderSpec" optional = None;
    }
}
impl ComparativePropertyUpdatedOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: ComparativePropertyUpdatedOperationPropertyType::PropertyUpdatedComparative,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ComparativePropertyUpdatedOperationPropertyType "ComparativePropertyUpdatedOperationPropertyType" {
        0 PropertyUpdatedComparative "property-updated-comparative";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ComparativeStringPropertyOperation "ComparativeStringPropertyOperation" {
        0 comparison_property_name "comparisonPropertyName" required = Text::EMPTY;
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
    }
}
impl ComparativeStringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        comparison_property_name: impl Into<Text>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ComparativeStringPropertyOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            comparison_property_name: comparison_property_name.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: ComparativeStringPropertyOperationPropertyType::StringComparative,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ComparativeStringPropertyOperationOperator "ComparativeStringPropertyOperationOperator" {
        0 Contains "CONTAINS";
        1 DoesNotContain "DOES_NOT_CONTAIN";
        2 EndsWith "ENDS_WITH";
        3 IsEqualTo "IS_EQUAL_TO";
        4 IsNotEqualTo "IS_NOT_EQUAL_TO";
        5 StartsWith "STARTS_WITH";
    } 6
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
crate::runtime::enumeration! {
    ComparativeStringPropertyOperationPropertyType "ComparativeStringPropertyOperationPropertyType" {
        0 StringComparative "string-comparative";
    } 1
}

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
    rest: Rest,
}
crate::runtime::record! {
    DatePoint "DatePoint" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 second "second" optional = None;
        6 time_type "timeType" required = Shaped::blank();
        7 timezone_source "timezoneSource" required = Shaped::blank();
        8 year "year" required = 0;
        9 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl DatePoint {
    /// One with all that is required.
    pub fn new(
        day: impl Into<i64>,
        month: impl Into<i64>,
        timezone_source: impl Into<DatePointTimezoneSource>,
        year: impl Into<i64>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            time_type: PublicDatePointTimeType::Date,
            timezone_source: timezone_source.into(),
            year: year.into(),
            zone_id: zone_id.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    DatePointTimezoneSource "DatePointTimezoneSource" {
        0 Custom "CUSTOM";
        1 Portal "PORTAL";
        2 User "USER";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    DatePropertyOperation "DatePropertyOperation" {
        0 day "day" required = 0;
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 month "month" required = Shaped::blank();
        4 operation_type "operationType" required = Text::EMPTY;
        5 operator "operator" required = Shaped::blank();
        6 operator_name "operatorName" required = Text::EMPTY;
        7 property_type "propertyType" required = Shaped::blank();
        8 render_spec "renderSpec" optional = None;
        9 year "year" required = 0;
    }
}
impl DatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        day: impl Into<i64>,
        include_objects_with_no_value_set: bool,
        month: impl Into<DatePropertyOperationMonth>,
        operation_type: impl Into<Text>,
        operator: impl Into<DatePropertyOperationOperator>,
        operator_name: impl Into<Text>,
        year: impl Into<i64>,
    ) -> Self {
        Self {
            day: day.into(),
            include_objects_with_no_value_set,
            month: month.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: DatePropertyOperationPropertyType::Date,
            year: year.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    DatePropertyOperationMonth "DatePropertyOperationMonth" {
        0 Apr "APR";
        1 Aug "AUG";
        2 Dec "DEC";
        3 Feb "FEB";
        4 Jan "JAN";
        5 Jul "JUL";
        6 Jun "JUN";
        7 Mar "MAR";
        8 May "MAY";
        9 Nov "NOV";
        10 Oct "OCT";
        11 Sep "SEP";
    } 12
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
crate::runtime::enumeration! {
    DatePropertyOperationOperator "DatePropertyOperationOperator" {
        0 After "AFTER";
        1 Before "BEFORE";
        2 Equal "EQUAL";
    } 3
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
crate::runtime::enumeration! {
    DatePropertyOperationPropertyType "DatePropertyOperationPropertyType" {
        0 Date "date";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    DateTimePropertyOperation "DateTimePropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Text::EMPTY;
        3 operator "operator" required = Shaped::blank();
        4 operator_name "operatorName" required = Text::EMPTY;
        5 property_type "propertyType" required = Shaped::blank();
        6 render_spec "renderSpec" optional = None;
        7 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
        8 timestamp "timestamp" required = 0;
    }
}
impl DateTimePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<DateTimePropertyOperationOperator>,
        operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: DateTimePropertyOperationPropertyType::Datetime,
            requires_time_zone_conversion,
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    DateTimePropertyOperationOperator "DateTimePropertyOperationOperator" {
        0 IsAfter "IS_AFTER";
        1 IsAfterDate "IS_AFTER_DATE";
        2 IsBefore "IS_BEFORE";
        3 IsBeforeDate "IS_BEFORE_DATE";
        4 IsEqualTo "IS_EQUAL_TO";
    } 5
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
crate::runtime::enumeration! {
    DateTimePropertyOperationPropertyType "DateTimePropertyOperationPropertyType" {
        0 Datetime "datetime";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    EnumerationPropertyOperation "EnumerationPropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Text::EMPTY;
        3 operator "operator" required = Shaped::blank();
        4 operator_name "operatorName" required = Text::EMPTY;
        5 property_type "propertyType" required = Shaped::blank();
        6 render_spec "renderSpec" optional = None;
        7 values "values" required = Vec::new();
    }
}
impl EnumerationPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<EnumerationPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: EnumerationPropertyOperationPropertyType::Enumeration,
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    EnumerationPropertyOperationOperator "EnumerationPropertyOperationOperator" {
        0 ContainsAll "CONTAINS_ALL";
        1 DoesNotContainAll "DOES_NOT_CONTAIN_ALL";
        2 HasEverBeenAnyOf "HAS_EVER_BEEN_ANY_OF";
        3 HasEverBeenExactly "HAS_EVER_BEEN_EXACTLY";
        4 HasEverContainedAll "HAS_EVER_CONTAINED_ALL";
        5 HasNeverBeenAnyOf "HAS_NEVER_BEEN_ANY_OF";
        6 HasNeverBeenExactly "HAS_NEVER_BEEN_EXACTLY";
        7 HasNeverContainedAll "HAS_NEVER_CONTAINED_ALL";
        8 IsAnyOf "IS_ANY_OF";
        9 IsExactly "IS_EXACTLY";
        10 IsNoneOf "IS_NONE_OF";
        11 IsNotExactly "IS_NOT_EXACTLY";
    } 12
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
crate::runtime::enumeration! {
    EnumerationPropertyOperationPropertyType "EnumerationPropertyOperationPropertyType" {
        0 Enumeration "enumeration";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    EventsAssociationDefinition "AssociationDefinition" {
        0 allows_custom_labels "allowsCustomLabels" required = false;
        1 cardinality "cardinality" required = Shaped::blank();
        2 category "category" required = Shaped::blank();
        3 from_object_type "fromObjectType" optional = None;
        4 from_object_type_id "fromObjectTypeId" required = Text::EMPTY;
        5 has_all_associated_objects "hasAllAssociatedObjects" required = false;
        6 has_cascading_deletes "hasCascadingDeletes" required = false;
        7 has_user_enforced_max_from_object_ids "hasUserEnforcedMaxFromObjectIds" required = false;
        8 has_user_enforced_max_to_object_ids "hasUserEnforcedMaxToObjectIds" required = false;
        9 hidden "hidden" required = false;
        10 hidden_reason "hiddenReason" optional = None;
        11 id "id" required = 0;
        12 inverse_allows_custom_labels "inverseAllowsCustomLabels" required = false;
        13 inverse_cardinality "inverseCardinality" required = Shaped::blank();
        14 inverse_has_all_associated_objects "inverseHasAllAssociatedObjects" required = false;
        15 inverse_id "inverseId" required = 0;
        16 inverse_label "inverseLabel" optional = None;
        17 inverse_name "inverseName" required = Text::EMPTY;
        18 is_default "isDefault" required = false;
        19 is_inverse_primary "isInversePrimary" required = false;
        20 is_primary "isPrimary" required = false;
        21 label "label" optional = None;
        22 max_from_object_ids "maxFromObjectIds" required = 0;
        23 max_to_object_ids "maxToObjectIds" required = 0;
        24 name "name" required = Text::EMPTY;
        25 portal_unique_identifier "portalUniqueIdentifier" required = Text::EMPTY;
        26 read_only "readOnly" required = false;
        27 to_object_type "toObjectType" optional = None;
        28 to_object_type_id "toObjectTypeId" required = Text::EMPTY;
    }
}
impl EventsAssociationDefinition {
    /// One with all that is required.
    pub fn new(
        allows_custom_labels: bool,
        cardinality: impl Into<LookupAssociationSpecCardinality>,
        category: impl Into<AssociationSpecAssociationCategory>,
        from_object_type_id: impl Into<Text>,
        has_all_associated_objects: bool,
        has_cascading_deletes: bool,
        has_user_enforced_max_from_object_ids: bool,
        has_user_enforced_max_to_object_ids: bool,
        hidden: bool,
        id: impl Into<i64>,
        inverse_allows_custom_labels: bool,
        inverse_cardinality: impl Into<LookupAssociationSpecCardinality>,
        inverse_has_all_associated_objects: bool,
        inverse_id: impl Into<i64>,
        inverse_name: impl Into<Text>,
        is_default: bool,
        is_inverse_primary: bool,
        is_primary: bool,
        max_from_object_ids: impl Into<i64>,
        max_to_object_ids: impl Into<i64>,
        name: impl Into<Text>,
        portal_unique_identifier: impl Into<Text>,
        read_only: bool,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allows_custom_labels,
            cardinality: cardinality.into(),
            category: category.into(),
            from_object_type_id: from_object_type_id.into(),
            has_all_associated_objects,
            has_cascading_deletes,
            has_user_enforced_max_from_object_ids,
            has_user_enforced_max_to_object_ids,
            hidden,
            id: id.into(),
            inverse_allows_custom_labels,
            inverse_cardinality: inverse_cardinality.into(),
            inverse_has_all_associated_objects,
            inverse_id: inverse_id.into(),
            inverse_name: inverse_name.into(),
            is_default,
            is_inverse_primary,
            is_primary,
            max_from_object_ids: max_from_object_ids.into(),
            max_to_object_ids: max_to_object_ids.into(),
            name: name.into(),
            portal_unique_identifier: portal_unique_identifier.into(),
            read_only,
            to_object_type_id: to_object_type_id.into(),
            ..Shaped::blank()
        }
    }
}
