// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/manage-event-definitions`, version `v3`: 9 operations, 68 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/events/manage-event-definitions/v3.yaml`.

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
    BoolPropertyOperationOperator, BoolPropertyOperationPropertyType,
    ManageEventDefinitionsCalendarDatePropertyOperation as CalendarDatePropertyOperation,
    ApiBlockedDateMonth as CalendarDatePropertyOperationFiscalYearStart,
    ManageEventDefinitionsCalendarDatePropertyOperationOperator as CalendarDatePropertyOperationOperator,
    CalendarDatePropertyOperationPropertyType, CalendarDatePropertyOperationTimeUnit,
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 as CollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
    ManageEventDefinitionsComboEventRule as ComboEventRule,
    ManageEventDefinitionsComboEventRuleBranch as ComboEventRuleBranch, ComboEventRuleBranchOperationType,
    ComparativeBoolPropertyOperation, ComparativeBoolPropertyOperationOperator,
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
    ExternalBehavioralEventPropertyDefinitionPatch,
    ExternalBehavioralEventTypeDefinitionInV3 as ExternalBehavioralEventTypeDefinition,
    ExternalBehavioralEventTypeDefinitionEgg,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch as ExternalBehavioralEventTypeDefinitionPatch,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType as ExternalBehavioralEventTypeDefinitionTrackingType,
    ExternalObjectResolutionMappingRequest, ExternalObjectResolutionMappingResponse,
    ExternalPrimaryObjectResolutionRule, FiscalQuarter,
    PublicFiscalQuarterReferenceReferenceType as FiscalQuarterReferenceType, FiscalYear,
    PublicFiscalYearReferenceReferenceType as FiscalYearReferenceType, IndexOffset, IndexedTimePoint,
    IndexedTimePointIndexReference, PublicIndexedTimePointTimeType as IndexedTimePointTimeType, MonthReference,
    PublicMonthReferenceReferenceType as MonthReferenceReferenceType, MultiStringPropertyOperation,
    MultiStringPropertyOperationOperator, MultiStringPropertyOperationPropertyType, NextPage, NowReference,
    PublicNowReferenceReferenceType as NowReferenceReferenceType, NumOccurrencesRefineBy, NumOccurrencesRefineByType,
    NumberPropertyOperation, NumberPropertyOperationOperator, NumberPropertyOperationPropertyType, Option1,
    OptionInput, Paging, PreviousPage, ManageEventDefinitionsProperty as Property, PropertyDataSensitivity,
    PropertyDateDisplayHint, ManageEventDefinitionsPropertyFilter as PropertyFilter, PropertyFilterContext,
    PublicPropertyFilterFilterType as PropertyFilterFilterType,
    ManageEventDefinitionsPropertyFilterOperation as PropertyFilterOperation, PropertyModificationMetadata,
    PropertyNumberDisplayHint, PropertyPatch, PropertyReferencedTime, PropertyReferencedTimeReferenceType,
    PublicPropertyReferencedTimeTimeType as PropertyReferencedTimeTimeType, PropertyTextDisplayHint,
    QuarterReference, PublicQuarterReferenceReferenceType as QuarterReferenceReferenceType,
    RangedDatePropertyOperation, RangedDatePropertyOperationPropertyType, RangedNumberPropertyOperation,
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

/// `DELETE /events/v3/event-definitions/{eventName}`
///
/// Answers 204. Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::Archive`.
pub type Archive = crate::Call<crate::operations::ManageEventDefinitionsArchive, endpoint::Archive>;

/// `DELETE /events/v3/event-definitions/{eventName}/property/{propertyName}`
///
/// Answers 204. Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::ArchiveProperty`.
pub type ArchiveProperty =
    crate::Call<crate::operations::ManageEventDefinitionsArchiveProperty, endpoint::ArchiveProperty>;

/// `POST /events/v3/send/batch`
///
/// Answers 204. Scope: `analytics.behavioral_events.send`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::BatchCreateSend`.
pub type BatchCreateSend =
    crate::Call<crate::operations::BatchCreateSend, crate::endpoints::events_manage_event_definitions_v3::BatchCreateSend>;

/// `POST /events/v3/event-definitions`
///
/// Answers 201 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::Create`.
pub type Create = crate::Call<crate::operations::ManageEventDefinitionsCreateInV3, endpoint::Create>;

/// `POST /events/v3/event-definitions/{eventName}/property`
///
/// Answers 201 (`Property`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::CreateProperty`.
pub type CreateProperty = crate::Call<crate::operations::CreatePropertyInV3, endpoint::CreateProperty>;

/// `GET /events/v3/event-definitions/{eventName}`
///
/// Answers 200 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::GetByEventName`.
pub type GetByEventName =
    crate::Call<crate::operations::ManageEventDefinitionsGetByEventName, endpoint::GetByEventName>;

/// `GET /events/v3/event-definitions`
///
/// Answers 200 (`CollectionResponseWithTotalExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::List`.
pub type List = crate::Call<crate::operations::ManageEventDefinitionsListInV3, endpoint::List>;

/// `PATCH /events/v3/event-definitions/{eventName}`
///
/// Answers 201 (`ExternalBehavioralEventTypeDefinition`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::Update`.
pub type Update = crate::Call<crate::operations::ManageEventDefinitionsUpdateInV3, endpoint::Update>;

/// `PATCH /events/v3/event-definitions/{eventName}/property/{propertyName}`
///
/// Answers 201 (`Property`). Scope: `behavioral_events.event_definitions.read_write`. Unsupported from 2027-09. Newer: `events::manage_event_definitions::v2026_03::UpdateProperty`.
pub type UpdateProperty = crate::Call<crate::operations::UpdatePropertyInV3, endpoint::UpdateProperty>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/events/v3/event-definitions/{eventName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        ArchiveProperty: Description::of(Delete,
            "/events/v3/event-definitions/{eventName}/property/{propertyName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        Create: Description::of(Post,
            "/events/v3/event-definitions",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        CreateProperty: Description::of(Post,
            "/events/v3/event-definitions/{eventName}/property",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        GetByEventName: Description::of(Get,
            "/events/v3/event-definitions/{eventName}",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        List: Description::of(Get,
            "/events/v3/event-definitions",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        Update: Description::of(Patch,
            "/events/v3/event-definitions/{eventName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        UpdateProperty: Description::of(Patch,
            "/events/v3/event-definitions/{eventName}/property/{propertyName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
    }
}
