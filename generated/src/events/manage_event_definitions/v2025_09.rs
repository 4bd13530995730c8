// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/manage-event-definitions`, version `2025-09`: 10 operations, 67 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/events/manage-event-definitions/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbsoluteComparativeTimestampRefineBy, AbsoluteComparativeTimestampRefineByComparison,
    AbsoluteComparativeTimestampRefineByType, AbsoluteRangedTimestampRefineBy,
    AbsoluteRangedTimestampRefineByRangeType, AbsoluteRangedTimestampRefineByType, AllHistoryRefineBy,
    AllHistoryRefineByType, AllPropertyTypesOperation, AllPropertyTypesOperationCoalescingRefineBy,
    AllPropertyTypesOperationOperator, AllPropertyTypesOperationPropertyType,
    AllPropertyTypesOperationPruningRefineBy, EventsAssociationDefinition as AssociationDefinition,
    LookupAssociationSpecCardinality as AssociationDefinitionCardinality,
    AssociationSpecAssociationCategory as AssociationDefinitionCategory,
    FieldTypeDefinitionReferencedObjectType as AssociationDefinitionFromObjectType,
    AssociationDefinitionHiddenReason, BatchedBehavioralEventHttpCompletionRequest,
    BehavioralEventHttpCompletionRequest, BehavioralEventTypeDefinitionLabels, BoolPropertyOperation,
    BoolPropertyOperationOperator, BoolPropertyOperationPropertyType, CalendarDatePropertyOperation,
    ApiBlockedDateMonth as CalendarDatePropertyOperationFiscalYearStart, CalendarDatePropertyOperationOperator,
    CalendarDatePropertyOperationPropertyType, CalendarDatePropertyOperationTimeUnit,
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinition, ComboEventRule, ComboEventRuleBranch,
    ComboEventRuleBranchOperationType, ComparativeBoolPropertyOperation, ComparativeBoolPropertyOperationOperator,
    ComparativeBoolPropertyOperationPropertyType, ComparativeDatePropertyOperation,
    ComparativeDatePropertyOperationPropertyType, ComparativeNumberPropertyOperation,
    ComparativeNumberPropertyOperationOperator, ComparativeNumberPropertyOperationPropertyType, ComparativeOperator,
    ComparativePropertyUpdatedOperation, ComparativePropertyUpdatedOperationPropertyType,
    ComparativeStringPropertyOperation, ComparativeStringPropertyOperationOperator,
    ComparativeStringPropertyOperationPropertyType, DatePoint, PublicDatePointTimeType as DatePointTimeType,
    DatePointTimezoneSource, DatePropertyOperation, DatePropertyOperationMonth, DatePropertyOperationOperator,
    DatePropertyOperationPropertyType, DateTimePropertyOperation, DateTimePropertyOperationOperator,
    DateTimePropertyOperationPropertyType, EnumerationPropertyOperation, EnumerationPropertyOperationOperator,
    EnumerationPropertyOperationPropertyType, Error, ErrorDetail, ExternalBehavioralEventPropertyCreate,
    ExternalBehavioralEventPropertyDefinitionPatch, ExternalBehavioralEventTypeDefinition,
    ExternalBehavioralEventTypeDefinitionEgg, ExternalBehavioralEventTypeDefinitionPatch,
    ExternalBehavioralEventTypeDefinitionTrackingType, ExternalObjectResolutionMappingRequest,
    ExternalObjectResolutionMappingResponse, ExternalPrimaryObjectResolutionRule, FiscalQuarter,
    PublicFiscalQuarterReferenceReferenceType as FiscalQuarterReferenceType, FiscalYear,
    PublicFiscalYearReferenceReferenceType as FiscalYearReferenceType, IndexOffset, IndexedTimePoint,
    IndexedTimePointIndexReference, PublicIndexedTimePointTimeType as IndexedTimePointTimeType, MonthReference,
    PublicMonthReferenceReferenceType as MonthReferenceReferenceType, MultiStringPropertyOperation,
    MultiStringPropertyOperationOperator, MultiStringPropertyOperationPropertyType, NextPage, NowReference,
    PublicNowReferenceReferenceType as NowReferenceReferenceType, NumOccurrencesRefineBy, NumOccurrencesRefineByType,
    NumberPropertyOperation, NumberPropertyOperationOperator, NumberPropertyOperationPropertyType,
    PropertiesOption as Option, OptionInput, Paging, PreviousPage, Property, PropertyDataSensitivity,
    PropertyDateDisplayHint, PropertyFilter, PropertyFilterContext,
    PublicPropertyFilterFilterType as PropertyFilterFilterType, PropertyFilterOperation,
    PropertyModificationMetadata, PropertyReferencedTime, PropertyReferencedTimeReferenceType,
    PublicPropertyReferencedTimeTimeType as PropertyReferencedTimeTimeType, QuarterReference,
    PublicQuarterReferenceReferenceType as QuarterReferenceReferenceType, RangedDatePropertyOperation,
    RangedDatePropertyOperationPropertyType, RangedNumberPropertyOperation,
    RangedNumberPropertyOperationPropertyType, RangedOperator, RangedTimeOperation,
    RangedTimeOperationLowerBoundEndpointBehavior, RangedTimeOperationLowerBoundTimePoint,
    RangedTimeOperationPropertyType, RegexPropertyOperation, RegexPropertyOperationOperator,
    RegexPropertyOperationPropertyType, RelativeComparativeTimestampRefineBy,
    RelativeComparativeTimestampRefineByType, RelativeRangedTimestampRefineBy, RelativeRangedTimestampRefineByType,
    RollingDateRangePropertyOperation, RollingDateRangePropertyOperationOperator,
    RollingDateRangePropertyOperationPropertyType, RollingPropertyUpdatedOperation,
    RollingPropertyUpdatedOperationOperator, RollingPropertyUpdatedOperationPropertyType, SetOccurrencesRefineBy,
    SetOccurrencesRefineBySetType, SetOccurrencesRefineByType, StringPropertyOperation,
    StringPropertyOperationOperator, StringPropertyOperationPropertyType, TimeOffset, TimeOffsetOffsetDirection,
    TimeOffsetTimeUnit, TimePointOperation, TimePointOperationPropertyType, TodayReference,
    PublicTodayReferenceReferenceType as TodayReferenceReferenceType, WeekReference,
    ApiTimeDelayDaysOfWeek as WeekReferenceDayOfWeek, PublicWeekReferenceReferenceType as WeekReferenceReferenceType,
    YearReference, PublicYearReferenceReferenceType as YearReferenceReferenceType,
};

/// `DELETE /events/custom/2025-09/event-definitions/{eventName}`
///
/// Answers 204. Scope: `behavioral_events.event_definitions.read_write`.
pub type ArchiveByEventName =
    crate::Call<crate::operations::ArchiveByEventName, crate::endpoints::events_manage_event_definitions_v2025_09::ArchiveByEventName>;

/// `DELETE /events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}`
///
/// Answers 204. Scope: `behavioral_events.event_definitions.read_write`.
pub type ArchivePropertyByPropertyName =
    crate::Call<crate::operations::ArchivePropertyByPropertyName, crate::endpoints::events_manage_event_definitions_v2025_09::ArchivePropertyByPropertyName>;

/// `POST /events/custom/2025-09/send/batch`
///
/// Answers 204. Scope: `analytics.behavioral_events.send`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchCreateCustomSend =
    crate::Call<crate::operations::BatchCreateCustomSend, crate::endpoints::events_manage_event_definitions_v2025_09::BatchCreateCustomSend>;

/// `POST /events/custom/2025-09/event-definitions`
///
/// Answers 201 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`.
pub type CreateEventsCustomEventDefinitions =
    crate::Call<crate::operations::CreateEventsCustomEventDefinitions, crate::endpoints::events_manage_event_definitions_v2025_09::CreateEventsCustomEventDefinitions>;

/// `POST /events/custom/2025-09/event-definitions/{eventName}/property`
///
/// Answers 201 (`Property`). Scope: `behavioral_events.event_definitions.read_write`.
pub type CreatePropertyByEventName =
    crate::Call<crate::operations::CreatePropertyByEventName, crate::endpoints::events_manage_event_definitions_v2025_09::CreatePropertyByEventName>;

/// `GET /events/custom/2025-09/event-definitions`
///
/// Answers 200 (`CollectionResponseWithTotalExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`.
pub type Get =
    crate::Call<crate::operations::ManageEventDefinitionsGet, crate::endpoints::events_manage_event_definitions_v2025_09::Get>;

/// `GET /events/custom/2025-09/event-definitions/{eventName}`
///
/// Answers 200 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`.
pub type GetEventsCustomEventDefinitions =
    crate::Call<crate::operations::GetEventsCustomEventDefinitions, crate::endpoints::events_manage_event_definitions_v2025_09::GetEventsCustomEventDefinitions>;

/// `POST /events/custom/2025-09/send`
///
/// Answers 204. Scope: `analytics.behavioral_events.send`. Not counted by the limits `daily`, `ten-secondly`.
pub type SendCustom =
    crate::Call<crate::operations::SendCustom, crate::endpoints::events_manage_event_definitions_v2025_09::SendCustom>;

/// `PATCH /events/custom/2025-09/event-definitions/{eventName}`
///
/// Answers 201 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`.
pub type UpdateByEventName =
    crate::Call<crate::operations::UpdateByEventName, crate::endpoints::events_manage_event_definitions_v2025_09::UpdateByEventName>;

/// `PATCH /events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}`
///
/// Answers 201 (`Property`). Scope: `behavioral_events.event_definitions.read_write`.
pub type UpdatePropertyByPropertyName =
    crate::Call<crate::operations::UpdatePropertyByPropertyName, crate::endpoints::events_manage_event_definitions_v2025_09::UpdatePropertyByPropertyName>;
