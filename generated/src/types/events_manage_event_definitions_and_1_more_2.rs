// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventPropertyCreate "ExternalBehavioralEventPropertyCreate" {
        0 description "description" optional = None;
        1 label "label" required = Text::EMPTY;
        2 name "name" optional = None;
        3 options "options" optional = None;
        4 r#type "type" required = Text::EMPTY;
    }
}
impl ExternalBehavioralEventPropertyCreate {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<OptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventPropertyDefinitionPatch "ExternalBehavioralEventPropertyDefinitionPatch" {
        0 description "description" optional = None;
        1 label "label" optional = None;
        2 options "options" optional = None;
    }
}
impl ExternalBehavioralEventPropertyDefinitionPatch {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<OptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for ExternalBehavioralEventPropertyDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventTypeDefinition "ExternalBehavioralEventTypeDefinition" {
        0 archived "archived" required = false;
        1 associations "associations" required = Vec::new();
        2 combo_event_rules "comboEventRules" optional = None;
        3 created_at "createdAt" optional = None;
        4 created_user_id "createdUserId" optional = None;
        5 custom_matching_id "customMatchingId" optional = None;
        6 description "description" optional = None;
        7 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        8 id "id" required = Text::EMPTY;
        9 labels "labels" required = Shaped::blank();
        10 name "name" required = Text::EMPTY;
        11 object_type_id "objectTypeId" required = Text::EMPTY;
        12 primary_object "primaryObject" optional = None;
        13 primary_object_id "primaryObjectId" optional = None;
        14 properties "properties" required = Vec::new();
        15 tracking_type "trackingType" optional = None;
        16 updated_at "updatedAt" optional = None;
        17 updated_user_id "updatedUserId" optional = None;
    }
}
impl ExternalBehavioralEventTypeDefinition {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        Self {
            archived,
            associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventTypeDefinitionEgg "ExternalBehavioralEventTypeDefinitionEgg" {
        0 custom_matching_id "customMatchingId" optional = None;
        1 description "description" optional = None;
        2 include_default_properties "includeDefaultProperties" required = false;
        3 label "label" required = Text::EMPTY;
        4 name "name" optional = None;
        5 primary_object "primaryObject" optional = None;
        6 property_definitions "propertyDefinitions" required = Vec::new();
    }
}
impl ExternalBehavioralEventTypeDefinitionEgg {
    /// One with all that is required.
    pub fn new(
        include_default_properties: bool,
        label: impl Into<Text>,
        property_definitions: impl IntoIterator<
            Item = impl Into<ExternalBehavioralEventPropertyCreate>,
        >,
    ) -> Self {
        Self {
            include_default_properties,
            label: label.into(),
            property_definitions: property_definitions
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `customMatchingId`.
    pub fn custom_matching_id(
        mut self,
        custom_matching_id: impl Into<ExternalObjectResolutionMappingRequest>,
    ) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `primaryObject`.
    pub fn primary_object(mut self, primary_object: impl Into<Text>) -> Self {
        self.primary_object = Some(primary_object.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventTypeDefinitionPatch "ExternalBehavioralEventTypeDefinitionPatch" {
        0 description "description" optional = None;
        1 label "label" optional = None;
    }
}
impl ExternalBehavioralEventTypeDefinitionPatch {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}
impl Default for ExternalBehavioralEventTypeDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ExternalBehavioralEventTypeDefinitionTrackingType "ExternalBehavioralEventTypeDefinitionTrackingType" {
        0 AppEvent "APP_EVENT";
        1 AutocaptureEvent "AUTOCAPTURE_EVENT";
        2 ClickedElement "CLICKED_ELEMENT";
        3 ComboEvent "COMBO_EVENT";
        4 CustomScript "CUSTOM_SCRIPT";
        5 Import "IMPORT";
        6 Manual "MANUAL";
        7 PropertyChange "PROPERTY_CHANGE";
        8 VisitedUrl "VISITED_URL";
        9 Webhook "WEBHOOK";
    } 10
}

/// `ExternalObjectResolutionMappingRequest`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalObjectResolutionMappingRequest {
    /// `primaryObjectRule`: `ExternalPrimaryObjectResolutionRule`.
    pub primary_object_rule: ExternalPrimaryObjectResolutionRule,
    rest: Rest,
}
crate::runtime::record! {
    ExternalObjectResolutionMappingRequest "ExternalObjectResolutionMappingRequest" {
        0 primary_object_rule "primaryObjectRule" required = Shaped::blank();
    }
}
impl ExternalObjectResolutionMappingRequest {
    /// One with all that is required.
    pub fn new(
        primary_object_rule: impl Into<ExternalPrimaryObjectResolutionRule>,
    ) -> Self {
        Self {
            primary_object_rule: primary_object_rule.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalObjectResolutionMappingResponse`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalObjectResolutionMappingResponse {
    /// `primaryObjectRule`: `ExternalPrimaryObjectResolutionRule`.
    pub primary_object_rule: ExternalPrimaryObjectResolutionRule,
    rest: Rest,
}
crate::runtime::record! {
    ExternalObjectResolutionMappingResponse "ExternalObjectResolutionMappingResponse" {
        0 primary_object_rule "primaryObjectRule" required = Shaped::blank();
    }
}
impl ExternalObjectResolutionMappingResponse {
    /// One with all that is required.
    pub fn new(
        primary_object_rule: impl Into<ExternalPrimaryObjectResolutionRule>,
    ) -> Self {
        Self {
            primary_object_rule: primary_object_rule.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalPrimaryObjectResolutionRule "ExternalPrimaryObjectResolutionRule" {
        0 event_property_name "eventPropertyName" required = Text::EMPTY;
        1 target_object_property_name "targetObjectPropertyName" required = Text::EMPTY;
    }
}
impl ExternalPrimaryObjectResolutionRule {
    /// One with all that is required.
    pub fn new(
        event_property_name: impl Into<Text>,
        target_object_property_name: impl Into<Text>,
    ) -> Self {
        Self {
            event_property_name: event_property_name.into(),
            target_object_property_name: target_object_property_name.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    FiscalQuarter "FiscalQuarter" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl FiscalQuarter {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicFiscalQuarterReferenceReferenceType::FiscalQuarter,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    FiscalYear "FiscalYear" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl FiscalYear {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicFiscalYearReferenceReferenceType::FiscalYear,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    IndexOffset "IndexOffset" {
        0 days "days" optional = None;
        1 hours "hours" optional = None;
        2 milliseconds "milliseconds" optional = None;
        3 minutes "minutes" optional = None;
        4 months "months" optional = None;
        5 quarters "quarters" optional = None;
        6 seconds "seconds" optional = None;
        7 weeks "weeks" optional = None;
        8 years "years" optional = None;
    }
}
impl IndexOffset {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for IndexOffset {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    IndexedTimePoint "IndexedTimePoint" {
        0 index_reference "indexReference" required = Shaped::blank();
        1 offset "offset" optional = None;
        2 should_generate_refresh_time "shouldGenerateRefreshTime" optional = None;
        3 time_type "timeType" required = Shaped::blank();
        4 timezone_source "timezoneSource" required = Shaped::blank();
        5 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl IndexedTimePoint {
    /// One with all that is required.
    pub fn new(
        index_reference: impl Into<IndexedTimePointIndexReference>,
        timezone_source: impl Into<DatePointTimezoneSource>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            index_reference: index_reference.into(),
            time_type: PublicIndexedTimePointTimeType::Indexed,
            timezone_source: timezone_source.into(),
            zone_id: zone_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    IndexedTimePointIndexReference "IndexedTimePointIndexReference" {
        0 FiscalQuarter "FiscalQuarter" Some(("referenceType", &["FISCAL_QUARTER"])), &[];
        1 FiscalYear "FiscalYear" Some(("referenceType", &["FISCAL_YEAR"])), &[];
        2 MonthReference "MonthReference" Some(("referenceType", &["MONTH"])), &[];
        3 NowReference "NowReference" Some(("referenceType", &["NOW"])), &[];
        4 QuarterReference "QuarterReference" Some(("referenceType", &["QUARTER"])), &[];
        5 TodayReference "TodayReference" Some(("referenceType", &["TODAY"])), &[];
        6 WeekReference "WeekReference" Some(("referenceType", &["WEEK"])), &[];
        7 YearReference "YearReference" Some(("referenceType", &["YEAR"])), &[];
    } 8
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
    rest: Rest,
}
crate::runtime::record! {
    MonthReference "MonthReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 reference_type "referenceType" required = Shaped::blank();
        5 second "second" optional = None;
    }
}
impl MonthReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            reference_type: PublicMonthReferenceReferenceType::Month,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MultiStringPropertyOperation "MultiStringPropertyOperation" {
        0 coalescing_refine_by "coalescingRefineBy" required = Shaped::blank();
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 pruning_refine_by "pruningRefineBy" optional = None;
        8 render_spec "renderSpec" optional = None;
        9 values "values" required = Vec::new();
    }
}
impl MultiStringPropertyOperation {
    /// One with all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<AllPropertyTypesOperationCoalescingRefineBy>,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<MultiStringPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(),
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: MultiStringPropertyOperationPropertyType::Multistring,
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    MultiStringPropertyOperationOperator "MultiStringPropertyOperationOperator" {
        0 Contains "CONTAINS";
        1 ContainsExactly "CONTAINS_EXACTLY";
        2 DoesNotContain "DOES_NOT_CONTAIN";
        3 DoesNotContainExactly "DOES_NOT_CONTAIN_EXACTLY";
        4 EndsWith "ENDS_WITH";
        5 IsEqualTo "IS_EQUAL_TO";
        6 IsNotEqualTo "IS_NOT_EQUAL_TO";
        7 StartsWith "STARTS_WITH";
    } 8
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
crate::runtime::enumeration! {
    MultiStringPropertyOperationPropertyType "MultiStringPropertyOperationPropertyType" {
        0 Multistring "multistring";
    } 1
}

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
    rest: Rest,
}
crate::runtime::record! {
    NowReference "NowReference" {
        0 hour "hour" optional = None;
        1 millisecond "millisecond" optional = None;
        2 minute "minute" optional = None;
        3 reference_type "referenceType" required = Shaped::blank();
        4 second "second" optional = None;
    }
}
impl NowReference {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            reference_type: PublicNowReferenceReferenceType::Now,
            ..Shaped::blank()
        }
    }
}
impl Default for NowReference {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    NumOccurrencesRefineBy "NumOccurrencesRefineBy" {
        0 max_occurrences "maxOccurrences" optional = None;
        1 min_occurrences "minOccurrences" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl NumOccurrencesRefineBy {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: NumOccurrencesRefineByType::NumOccurrencesRefineBy,
            ..Shaped::blank()
        }
    }
}
impl Default for NumOccurrencesRefineBy {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    NumOccurrencesRefineByType "NumOccurrencesRefineByType" {
        0 NumOccurrencesRefineBy "NumOccurrencesRefineBy";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    NumberPropertyOperation "NumberPropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 operation_type "operationType" required = Text::EMPTY;
        3 operator "operator" required = Shaped::blank();
        4 operator_name "operatorName" required = Text::EMPTY;
        5 property_type "propertyType" required = Shaped::blank();
        6 render_spec "renderSpec" optional = None;
        7 value "value" required = 0.0;
    }
}
impl NumberPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<NumberPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        value: impl Into<f64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: NumberPropertyOperationPropertyType::Number,
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    NumberPropertyOperationOperator "NumberPropertyOperationOperator" {
        0 HasEverBeenEqualTo "HAS_EVER_BEEN_EQUAL_TO";
        1 HasNeverBeenEqualTo "HAS_NEVER_BEEN_EQUAL_TO";
        2 IsEqualTo "IS_EQUAL_TO";
        3 IsGreaterThan "IS_GREATER_THAN";
        4 IsGreaterThanOrEqualTo "IS_GREATER_THAN_OR_EQUAL_TO";
        5 IsLessThan "IS_LESS_THAN";
        6 IsLessThanOrEqualTo "IS_LESS_THAN_OR_EQUAL_TO";
        7 IsNotEqualTo "IS_NOT_EQUAL_TO";
    } 8
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
    rest: Rest,
}
crate::runtime::record! {
    PropertyFilter "PropertyFilter" {
        0 context "context" optional = None;
        1 filter_insights_id "filterInsightsId" optional = None;
        2 filter_type "filterType" required = Shaped::blank();
        3 framework_filter_id "frameworkFilterId" optional = None;
        4 operation "operation" required = Shaped::blank();
        5 property "property" required = Text::EMPTY;
    }
}
impl PropertyFilter {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<PropertyFilterOperation>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            filter_type: PublicPropertyFilterFilterType::Property,
            operation: operation.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
}

/// `PropertyFilterContext`: one member.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyFilterContext {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PropertyFilterContext "PropertyFilterContext" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
    }
}
impl PropertyFilterContext {
    /// One with all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            ..Shaped::blank()
        }
    }
}

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
crate::runtime::union! {
    PropertyFilterOperation "PropertyFilterOperation" {
        0 AllPropertyTypesOperation "AllPropertyTypesOperation" Some(("propertyType", &["alltypes"])), &[];
        1 BoolPropertyOperation "BoolPropertyOperation" Some(("propertyType", &["bool"])), &[];
        2 CalendarDatePropertyOperation "CalendarDatePropertyOperation" Some(("propertyType", &["calendar-date"])), &[];
        3 ComparativeBoolPropertyOperation "ComparativeBoolPropertyOperation" Some(("propertyType", &["bool-comparative"])), &[];
        4 ComparativeDatePropertyOperation "ComparativeDatePropertyOperation" Some(("propertyType", &["datetime-comparative"])), &[];
        5 ComparativeNumberPropertyOperation "ComparativeNumberPropertyOperation" Some(("propertyType", &["number-comparative"])), &[];
        6 ComparativePropertyUpdatedOperation "ComparativePropertyUpdatedOperation" Some(("propertyType", &["property-updated-comparative"])), &[];
        7 ComparativeStringPropertyOperation "ComparativeStringPropertyOperation" Some(("propertyType", &["string-comparative"])), &[];
        8 DatePropertyOperation "DatePropertyOperation" Some(("propertyType", &["date"])), &[];
        9 DateTimePropertyOperation "DateTimePropertyOperation" Some(("propertyType", &["datetime"])), &[];
        10 EnumerationPropertyOperation "EnumerationPropertyOperation" Some(("propertyType", &["enumeration"])), &[];
        11 MultiStringPropertyOperation "MultiStringPropertyOperation" Some(("propertyType", &["multistring"])), &[];
        12 NumberPropertyOperation "NumberPropertyOperation" Some(("propertyType", &["number"])), &[];
        13 RangedDatePropertyOperation "RangedDatePropertyOperation" Some(("propertyType", &["datetime-ranged"])), &[];
        14 RangedNumberPropertyOperation "RangedNumberPropertyOperation" Some(("propertyType", &["number-ranged"])), &[];
        15 RangedTimeOperation "RangedTimeOperation" Some(("propertyType", &["rangedtime"])), &[];
        16 RegexPropertyOperation "RegexPropertyOperation" Some(("propertyType", &["regex"])), &[];
        17 RollingDateRangePropertyOperation "RollingDateRangePropertyOperation" Some(("propertyType", &["datetime-rolling"])), &[];
        18 RollingPropertyUpdatedOperation "RollingPropertyUpdatedOperation" Some(("propertyType", &["rolling-property-updated"])), &[];
        19 StringPropertyOperation "StringPropertyOperation" Some(("propertyType", &["string"])), &[];
        20 TimePointOperation "TimePointOperation" Some(("propertyType", &["timepoint"])), &[];
    } 21
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
    rest: Rest,
}
crate::runtime::record! {
    PropertyReferencedTime "PropertyReferencedTime" {
        0 property "property" required = Text::EMPTY;
        1 reference_type "referenceType" required = Shaped::blank();
        2 time_type "timeType" required = Shaped::blank();
        3 timezone_source "timezoneSource" required = Shaped::blank();
        4 zone_id "zoneId" required = Text::EMPTY;
    }
}
impl PropertyReferencedTime {
    /// One with all that is required.
    pub fn new(
        property: impl Into<Text>,
        reference_type: impl Into<PropertyReferencedTimeReferenceType>,
        timezone_source: impl Into<DatePointTimezoneSource>,
        zone_id: impl Into<Text>,
    ) -> Self {
        Self {
            property: property.into(),
            reference_type: reference_type.into(),
            time_type: PublicPropertyReferencedTimeTimeType::PropertyReferenced,
            timezone_source: timezone_source.into(),
            zone_id: zone_id.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PropertyReferencedTimeReferenceType "PropertyReferencedTimeReferenceType" {
        0 Anniversary "ANNIVERSARY";
        1 AnniversaryWithZoneSameLocalConversion "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION";
        2 UpdatedAt "UPDATED_AT";
        3 Value "VALUE";
        4 ValueWithZoneSameLocalConversion "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    QuarterReference "QuarterReference" {
        0 day "day" required = 0;
        1 hour "hour" optional = None;
        2 millisecond "millisecond" optional = None;
        3 minute "minute" optional = None;
        4 month "month" required = 0;
        5 reference_type "referenceType" required = Shaped::blank();
        6 second "second" optional = None;
    }
}
impl QuarterReference {
    /// One with all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(),
            month: month.into(),
            reference_type: PublicQuarterReferenceReferenceType::Quarter,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    RangedDatePropertyOperation "RangedDatePropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 lower_bound_timestamp "lowerBoundTimestamp" required = 0;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
        8 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
        9 upper_bound_timestamp "upperBoundTimestamp" required = 0;
    }
}
impl RangedDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound_timestamp: impl Into<i64>,
        operation_type: impl Into<Text>,
        operator: impl Into<RangedOperator>,
        operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool,
        upper_bound_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound_timestamp: lower_bound_timestamp.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: RangedDatePropertyOperationPropertyType::DatetimeRanged,
            requires_time_zone_conversion,
            upper_bound_timestamp: upper_bound_timestamp.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    RangedDatePropertyOperationPropertyType "RangedDatePropertyOperationPropertyType" {
        0 DatetimeRanged "datetime-ranged";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RangedNumberPropertyOperation "RangedNumberPropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 lower_bound "lowerBound" required = 0.0;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
        8 upper_bound "upperBound" required = 0.0;
    }
}
impl RangedNumberPropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound: impl Into<f64>,
        operation_type: impl Into<Text>,
        operator: impl Into<RangedOperator>,
        operator_name: impl Into<Text>,
        upper_bound: impl Into<f64>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound: lower_bound.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: RangedNumberPropertyOperationPropertyType::NumberRanged,
            upper_bound: upper_bound.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    RangedNumberPropertyOperationPropertyType "RangedNumberPropertyOperationPropertyType" {
        0 NumberRanged "number-ranged";
    } 1
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
crate::runtime::enumeration! {
    RangedOperator "RangedOperator" {
        0 IsBetween "IS_BETWEEN";
        1 IsNotBetween "IS_NOT_BETWEEN";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    RangedTimeOperation "RangedTimeOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 lower_bound_endpoint_behavior "lowerBoundEndpointBehavior" required = Shaped::blank();
        3 lower_bound_time_point "lowerBoundTimePoint" required = Shaped::blank();
        4 operation_type "operationType" required = Text::EMPTY;
        5 operator "operator" required = Shaped::blank();
        6 operator_name "operatorName" required = Text::EMPTY;
        7 property_parser "propertyParser" required = Shaped::blank();
        8 property_type "propertyType" required = Shaped::blank();
        9 render_spec "renderSpec" optional = None;
        10 r#type "type" required = Text::EMPTY;
        11 upper_bound_endpoint_behavior "upperBoundEndpointBehavior" required = Shaped::blank();
        12 upper_bound_time_point "upperBoundTimePoint" required = Shaped::blank();
    }
}
impl RangedTimeOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        lower_bound_endpoint_behavior: impl Into<
            RangedTimeOperationLowerBoundEndpointBehavior,
        >,
        lower_bound_time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>,
        operation_type: impl Into<Text>,
        operator: impl Into<RangedOperator>,
        operator_name: impl Into<Text>,
        property_parser: impl Into<PropertyReferencedTimeReferenceType>,
        r#type: impl Into<Text>,
        upper_bound_endpoint_behavior: impl Into<
            RangedTimeOperationLowerBoundEndpointBehavior,
        >,
        upper_bound_time_point: impl Into<RangedTimeOperationLowerBoundTimePoint>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            lower_bound_endpoint_behavior: lower_bound_endpoint_behavior.into(),
            lower_bound_time_point: lower_bound_time_point.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_parser: property_parser.into(),
            property_type: RangedTimeOperationPropertyType::Rangedtime,
            r#type: r#type.into(),
            upper_bound_endpoint_behavior: upper_bound_endpoint_behavior.into(),
            upper_bound_time_point: upper_bound_time_point.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    RangedTimeOperationLowerBoundEndpointBehavior "RangedTimeOperationLowerBoundEndpointBehavior" {
        0 Exclusive "EXCLUSIVE";
        1 Inclusive "INCLUSIVE";
    } 2
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
crate::runtime::union! {
    RangedTimeOperationLowerBoundTimePoint "RangedTimeOperationLowerBoundTimePoint" {
        0 DatePoint "DatePoint" Some(("timeType", &["DATE"])), &[];
        1 IndexedTimePoint "IndexedTimePoint" Some(("timeType", &["INDEXED"])), &[];
        2 PropertyReferencedTime "PropertyReferencedTime" Some(("timeType", &["PROPERTY_REFERENCED"])), &[];
    } 3
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
crate::runtime::enumeration! {
    RangedTimeOperationPropertyType "RangedTimeOperationPropertyType" {
        0 Rangedtime "rangedtime";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RegexPropertyOperation "RegexPropertyOperation" {
        0 case_sensitive "caseSensitive" required = false;
        1 default_value "defaultValue" optional = None;
        2 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 pattern "pattern" required = Text::EMPTY;
        7 property_type "propertyType" required = Shaped::blank();
        8 render_spec "renderSpec" optional = None;
    }
}
impl RegexPropertyOperation {
    /// One with all that is required.
    pub fn new(
        case_sensitive: bool,
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<RegexPropertyOperationOperator>,
        operator_name: impl Into<Text>,
        pattern: impl Into<Text>,
    ) -> Self {
        Self {
            case_sensitive,
            include_objects_with_no_value_set,
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            pattern: pattern.into(),
            property_type: RegexPropertyOperationPropertyType::Regex,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    RegexPropertyOperationOperator "RegexPropertyOperationOperator" {
        0 DoesNotMatchRegex "DOES_NOT_MATCH_REGEX";
        1 MatchesRegex "MATCHES_REGEX";
    } 2
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
crate::runtime::enumeration! {
    RegexPropertyOperationPropertyType "RegexPropertyOperationPropertyType" {
        0 Regex "regex";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RelativeComparativeTimestampRefineBy "RelativeComparativeTimestampRefineBy" {
        0 comparison "comparison" required = Shaped::blank();
        1 time_offset "timeOffset" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
    }
}
impl RelativeComparativeTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        comparison: impl Into<AbsoluteComparativeTimestampRefineByComparison>,
        time_offset: impl Into<TimeOffset>,
    ) -> Self {
        Self {
            comparison: comparison.into(),
            time_offset: time_offset.into(),
            r#type: RelativeComparativeTimestampRefineByType::RelativeComparativeTimestampRefineBy,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    RelativeComparativeTimestampRefineByType "RelativeComparativeTimestampRefineByType" {
        0 RelativeComparativeTimestampRefineBy "RelativeComparativeTimestampRefineBy";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RelativeRangedTimestampRefineBy "RelativeRangedTimestampRefineBy" {
        0 lower_bound_offset "lowerBoundOffset" required = Shaped::blank();
        1 range_type "rangeType" required = Shaped::blank();
        2 r#type "type" required = Shaped::blank();
        3 upper_bound_offset "upperBoundOffset" required = Shaped::blank();
    }
}
impl RelativeRangedTimestampRefineBy {
    /// One with all that is required.
    pub fn new(
        lower_bound_offset: impl Into<TimeOffset>,
        range_type: impl Into<AbsoluteRangedTimestampRefineByRangeType>,
        upper_bound_offset: impl Into<TimeOffset>,
    ) -> Self {
        Self {
            lower_bound_offset: lower_bound_offset.into(),
            range_type: range_type.into(),
            r#type: RelativeRangedTimestampRefineByType::RelativeRangedTimestampRefineBy,
            upper_bound_offset: upper_bound_offset.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    RelativeRangedTimestampRefineByType "RelativeRangedTimestampRefineByType" {
        0 RelativeRangedTimestampRefineBy "RelativeRangedTimestampRefineBy";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RollingDateRangePropertyOperation "RollingDateRangePropertyOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 number_of_days "numberOfDays" required = 0;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
        8 requires_time_zone_conversion "requiresTimeZoneConversion" required = false;
    }
}
impl RollingDateRangePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        number_of_days: impl Into<i64>,
        operation_type: impl Into<Text>,
        operator: impl Into<RollingDateRangePropertyOperationOperator>,
        operator_name: impl Into<Text>,
        requires_time_zone_conversion: bool,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            number_of_days: number_of_days.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: RollingDateRangePropertyOperationPropertyType::DatetimeRolling,
            requires_time_zone_conversion,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    RollingDateRangePropertyOperationOperator "RollingDateRangePropertyOperationOperator" {
        0 IsLessThanXDaysAgo "IS_LESS_THAN_X_DAYS_AGO";
        1 IsLessThanXDaysFromNow "IS_LESS_THAN_X_DAYS_FROM_NOW";
        2 IsMoreThanXDaysAgo "IS_MORE_THAN_X_DAYS_AGO";
        3 IsMoreThanXDaysFromNow "IS_MORE_THAN_X_DAYS_FROM_NOW";
    } 4
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
crate::runtime::enumeration! {
    RollingDateRangePropertyOperationPropertyType "RollingDateRangePropertyOperationPropertyType" {
        0 DatetimeRolling "datetime-rolling";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    RollingPropertyUpdatedOperation "RollingPropertyUpdatedOperation" {
        0 default_value "defaultValue" optional = None;
        1 include_objects_with_no_value_set "includeObjectsWithNoValueSet" required = false;
        2 number_of_days "numberOfDays" required = 0;
        3 operation_type "operationType" required = Text::EMPTY;
        4 operator "operator" required = Shaped::blank();
        5 operator_name "operatorName" required = Text::EMPTY;
        6 property_type "propertyType" required = Shaped::blank();
        7 render_spec "renderSpec" optional = None;
    }
}
impl RollingPropertyUpdatedOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        number_of_days: impl Into<i64>,
        operation_type: impl Into<Text>,
        operator: impl Into<RollingPropertyUpdatedOperationOperator>,
        operator_name: impl Into<Text>,
    ) -> Self {
        Self {
            include_objects_with_no_value_set,
            number_of_days: number_of_days.into(),
            operation_type: operation_type.into(),
            operator: operator.into(),
            operator_name: operator_name.into(),
            property_type: RollingPropertyUpdatedOperationPropertyType::RollingPropertyUpdated,
            ..Shaped::blank()
        }
    }
}
