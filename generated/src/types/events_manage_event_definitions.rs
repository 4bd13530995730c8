// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalExternalBehavioralEventTypeDefinition`: 3 members.
///
/// Published by `events/manage-event-definitions`, in v3.
#[doc(alias = "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition")]
#[non_exhaustive]
pub struct CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ExternalBehavioralEventTypeDefinitionInV3`.
    pub results: Vec<ExternalBehavioralEventTypeDefinitionInV3>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<ExternalBehavioralEventTypeDefinitionInV3>,
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

/// `ExternalBehavioralEventTypeDefinition`: 20 members.
///
/// Published by `events/manage-event-definitions`, in v3.
#[doc(alias = "ExternalBehavioralEventTypeDefinition")]
#[non_exhaustive]
pub struct ExternalBehavioralEventTypeDefinitionInV3 {
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `EventsAssociationDefinition`.
    pub associations: Vec<EventsAssociationDefinition>,
    /// `comboEventRules`: `ManageEventDefinitionsComboEventRuleBranch`; may be absent.
    pub combo_event_rules: Option<ManageEventDefinitionsComboEventRuleBranch>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: a whole number; may be absent.
    pub created_user_id: Option<i64>,
    /// `customMatchingId`: `ExternalObjectResolutionMappingResponse`; may be absent.
    pub custom_matching_id: Option<ExternalObjectResolutionMappingResponse>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
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
    /// `properties`: a list: `ManageEventDefinitionsProperty`.
    pub properties: Vec<ManageEventDefinitionsProperty>,
    /// `trackingType`: `ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType`; may be absent.
    pub tracking_type: Option<
        ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType,
    >,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: a whole number; may be absent.
    pub updated_user_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalBehavioralEventTypeDefinitionInV3 "ExternalBehavioralEventTypeDefinition" {
        0 archived "archived" required = false;
        1 associations "associations" required = Vec::new();
        2 combo_event_rules "comboEventRules" optional = None;
        3 created_at "createdAt" optional = None;
        4 created_user_id "createdUserId" optional = None;
        5 custom_matching_id "customMatchingId" optional = None;
        6 description "description" optional = None;
        7 detail_template "detailTemplate" optional = None;
        8 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        9 header_template "headerTemplate" optional = None;
        10 id "id" required = Text::EMPTY;
        11 labels "labels" required = Shaped::blank();
        12 name "name" required = Text::EMPTY;
        13 object_type_id "objectTypeId" required = Text::EMPTY;
        14 primary_object "primaryObject" optional = None;
        15 primary_object_id "primaryObjectId" optional = None;
        16 properties "properties" required = Vec::new();
        17 tracking_type "trackingType" optional = None;
        18 updated_at "updatedAt" optional = None;
        19 updated_user_id "updatedUserId" optional = None;
    }
}
impl ExternalBehavioralEventTypeDefinitionInV3 {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ManageEventDefinitionsProperty>>,
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

/// `CalendarDatePropertyOperation`: 11 members.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[doc(alias = "CalendarDatePropertyOperation")]
#[non_exhaustive]
pub struct ManageEventDefinitionsCalendarDatePropertyOperation {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `fiscalYearStart`: `ApiBlockedDateMonth`; may be absent.
    pub fiscal_year_start: Option<ApiBlockedDateMonth>,
    /// `includeObjectsWithNoValueSet`: true or false.
    pub include_objects_with_no_value_set: bool,
    /// `operationType`: text.
    pub operation_type: Text,
    /// `operator`: `ManageEventDefinitionsCalendarDatePropertyOperationOperator`.
    pub operator: ManageEventDefinitionsCalendarDatePropertyOperationOperator,
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
    ManageEventDefinitionsCalendarDatePropertyOperation "CalendarDatePropertyOperation" {
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
impl ManageEventDefinitionsCalendarDatePropertyOperation {
    /// One with all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool,
        operation_type: impl Into<Text>,
        operator: impl Into<ManageEventDefinitionsCalendarDatePropertyOperationOperator>,
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

/// 5 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub enum ManageEventDefinitionsCalendarDatePropertyOperationOperator {
    /// `IN_LAST_TIME_UNIT`
    InLastTimeUnit,
    /// `IN_LAST_TIME_UNIT_SO_FAR`
    InLastTimeUnitSoFar,
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
    ManageEventDefinitionsCalendarDatePropertyOperationOperator "ManageEventDefinitionsCalendarDatePropertyOperationOperator" {
        0 InLastTimeUnit "IN_LAST_TIME_UNIT";
        1 InLastTimeUnitSoFar "IN_LAST_TIME_UNIT_SO_FAR";
        2 InNextTimeUnit "IN_NEXT_TIME_UNIT";
        3 InThisTimeUnit "IN_THIS_TIME_UNIT";
        4 InThisTimeUnitSoFar "IN_THIS_TIME_UNIT_SO_FAR";
    } 5
}

/// `CollectionResponseWithTotalExternalBehavioralEventTypeDefinition`: 3 members.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[doc(alias = "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition")]
#[non_exhaustive]
pub struct ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ManageEventDefinitionsExternalBehavioralEventTypeDefinition`.
    pub results: Vec<ManageEventDefinitionsExternalBehavioralEventTypeDefinition>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition "CollectionResponseWithTotalExternalBehavioralEventTypeDefinition" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinition>,
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
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[doc(alias = "ComboEventRule")]
#[non_exhaustive]
pub struct ManageEventDefinitionsComboEventRule {
    /// `count`: a whole number.
    pub count: i64,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `lookbackWindowDays`: a whole number; may be absent.
    pub lookback_window_days: Option<i64>,
    /// `propertyFilters`: a list: `ManageEventDefinitionsPropertyFilter`.
    pub property_filters: Vec<ManageEventDefinitionsPropertyFilter>,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsComboEventRule "ComboEventRule" {
        0 count "count" required = 0;
        1 event_type_id "eventTypeId" required = Text::EMPTY;
        2 lookback_window_days "lookbackWindowDays" optional = None;
        3 property_filters "propertyFilters" required = Vec::new();
    }
}
impl ManageEventDefinitionsComboEventRule {
    /// One with all that is required.
    pub fn new(
        count: impl Into<i64>,
        event_type_id: impl Into<Text>,
        property_filters: impl IntoIterator<
            Item = impl Into<ManageEventDefinitionsPropertyFilter>,
        >,
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
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[doc(alias = "ComboEventRuleBranch")]
#[non_exhaustive]
pub struct ManageEventDefinitionsComboEventRuleBranch {
    /// `composingRules`: a list: `ManageEventDefinitionsComboEventRule`.
    pub composing_rules: Vec<ManageEventDefinitionsComboEventRule>,
    /// `operationType`: `ComboEventRuleBranchOperationType`.
    pub operation_type: ComboEventRuleBranchOperationType,
    /// `ruleBranches`: a list: `ManageEventDefinitionsComboEventRuleBranch`.
    pub rule_branches: Vec<ManageEventDefinitionsComboEventRuleBranch>,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsComboEventRuleBranch "ComboEventRuleBranch" {
        0 composing_rules "composingRules" required = Vec::new();
        1 operation_type "operationType" required = Shaped::blank();
        2 rule_branches "ruleBranches" required = Vec::new();
    }
}
impl ManageEventDefinitionsComboEventRuleBranch {
    /// One with all that is required.
    pub fn new(
        composing_rules: impl IntoIterator<
            Item = impl Into<ManageEventDefinitionsComboEventRule>,
        >,
        operation_type: impl Into<ComboEventRuleBranchOperationType>,
        rule_branches: impl IntoIterator<
            Item = impl Into<ManageEventDefinitionsComboEventRuleBranch>,
        >,
    ) -> Self {
        Self {
            composing_rules: composing_rules.into_iter().map(Into::into).collect(),
            operation_type: operation_type.into(),
            rule_branches: rule_branches.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalBehavioralEventTypeDefinition`: 20 members.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[doc(alias = "ExternalBehavioralEventTypeDefinition")]
#[non_exhaustive]
pub struct ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `EventsAssociationDefinition`.
    pub associations: Vec<EventsAssociationDefinition>,
    /// `comboEventRules`: `ManageEventDefinitionsComboEventRuleBranch`; may be absent.
    pub combo_event_rules: Option<ManageEventDefinitionsComboEventRuleBranch>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: a whole number; may be absent.
    pub created_user_id: Option<i64>,
    /// `customMatchingId`: `ExternalObjectResolutionMappingResponse`; may be absent.
    pub custom_matching_id: Option<ExternalObjectResolutionMappingResponse>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
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
    /// `properties`: a list: `PropertiesProperty`.
    pub properties: Vec<PropertiesProperty>,
    /// `trackingType`: `ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType`; may be absent.
    pub tracking_type: Option<
        ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType,
    >,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: a whole number; may be absent.
    pub updated_user_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsExternalBehavioralEventTypeDefinition "ExternalBehavioralEventTypeDefinition" {
        0 archived "archived" required = false;
        1 associations "associations" required = Vec::new();
        2 combo_event_rules "comboEventRules" optional = None;
        3 created_at "createdAt" optional = None;
        4 created_user_id "createdUserId" optional = None;
        5 custom_matching_id "customMatchingId" optional = None;
        6 description "description" optional = None;
        7 detail_template "detailTemplate" optional = None;
        8 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        9 header_template "headerTemplate" optional = None;
        10 id "id" required = Text::EMPTY;
        11 labels "labels" required = Shaped::blank();
        12 name "name" required = Text::EMPTY;
        13 object_type_id "objectTypeId" required = Text::EMPTY;
        14 primary_object "primaryObject" optional = None;
        15 primary_object_id "primaryObjectId" optional = None;
        16 properties "properties" required = Vec::new();
        17 tracking_type "trackingType" optional = None;
        18 updated_at "updatedAt" optional = None;
        19 updated_user_id "updatedUserId" optional = None;
    }
}
impl ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
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

/// `ExternalBehavioralEventTypeDefinitionPatch`: 5 members.
///
/// Published by `events/manage-event-definitions`, in v3.
#[doc(alias = "ExternalBehavioralEventTypeDefinitionPatch")]
#[non_exhaustive]
pub struct ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `propertyOrder`: a list: `PropertyPatch`.
    pub property_order: Vec<PropertyPatch>,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch "ExternalBehavioralEventTypeDefinitionPatch" {
        0 description "description" optional = None;
        1 detail_template "detailTemplate" optional = None;
        2 header_template "headerTemplate" optional = None;
        3 label "label" optional = None;
        4 property_order "propertyOrder" required = Vec::new();
    }
}
impl ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    /// One with all that is required.
    pub fn new(
        property_order: impl IntoIterator<Item = impl Into<PropertyPatch>>,
    ) -> Self {
        Self {
            property_order: property_order.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}
impl<T: Into<PropertyPatch>> From<Vec<T>>
for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertyPatch>, const N: usize> From<[T; N]>
for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// 12 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub enum ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType {
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
    /// `CUSTOM_SIGNAL`
    CustomSignal,
    /// `IMPORT`
    Import,
    /// `MANUAL`
    Manual,
    /// `POLLING`
    Polling,
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
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType "ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType" {
        0 AppEvent "APP_EVENT";
        1 AutocaptureEvent "AUTOCAPTURE_EVENT";
        2 ClickedElement "CLICKED_ELEMENT";
        3 ComboEvent "COMBO_EVENT";
        4 CustomScript "CUSTOM_SCRIPT";
        5 CustomSignal "CUSTOM_SIGNAL";
        6 Import "IMPORT";
        7 Manual "MANUAL";
        8 Polling "POLLING";
        9 PropertyChange "PROPERTY_CHANGE";
        10 VisitedUrl "VISITED_URL";
        11 Webhook "WEBHOOK";
    } 12
}

/// `Property`: 30 members.
///
/// Published by `events/manage-event-definitions`, in v3.
#[doc(alias = "Property")]
#[non_exhaustive]
pub struct ManageEventDefinitionsProperty {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `calculated`: true or false; may be absent.
    pub calculated: Option<bool>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: text; may be absent.
    pub created_user_id: Option<Text>,
    /// `currencyPropertyName`: text; may be absent.
    pub currency_property_name: Option<Text>,
    /// `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `dateDisplayHint`: `PropertyDateDisplayHint`; may be absent.
    pub date_display_hint: Option<PropertyDateDisplayHint>,
    /// `description`: text.
    pub description: Text,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: text.
    pub field_type: Text,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `hubspotDefined`: true or false; may be absent.
    pub hubspot_defined: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `modificationMetadata`: `PropertyModificationMetadata`; may be absent.
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// `name`: text.
    pub name: Text,
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `options`: a list: `Option1`.
    pub options: Vec<Option1>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `sensitiveDataCategories`: a list: text; may be absent.
    pub sensitive_data_categories: Option<Vec<Text>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: text; may be absent.
    pub updated_user_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsProperty "Property" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 calculated "calculated" optional = None;
        3 calculation_formula "calculationFormula" optional = None;
        4 created_at "createdAt" optional = None;
        5 created_user_id "createdUserId" optional = None;
        6 currency_property_name "currencyPropertyName" optional = None;
        7 data_sensitivity "dataSensitivity" optional = None;
        8 date_display_hint "dateDisplayHint" optional = None;
        9 description "description" required = Text::EMPTY;
        10 display_order "displayOrder" optional = None;
        11 external_options "externalOptions" optional = None;
        12 field_type "fieldType" required = Text::EMPTY;
        13 form_field "formField" optional = None;
        14 group_name "groupName" required = Text::EMPTY;
        15 has_unique_value "hasUniqueValue" optional = None;
        16 hidden "hidden" optional = None;
        17 hubspot_defined "hubspotDefined" optional = None;
        18 label "label" required = Text::EMPTY;
        19 modification_metadata "modificationMetadata" optional = None;
        20 name "name" required = Text::EMPTY;
        21 number_display_hint "numberDisplayHint" optional = None;
        22 options "options" required = Vec::new();
        23 referenced_object_type "referencedObjectType" optional = None;
        24 sensitive_data_categories "sensitiveDataCategories" optional = None;
        25 show_currency_symbol "showCurrencySymbol" optional = None;
        26 text_display_hint "textDisplayHint" optional = None;
        27 r#type "type" required = Text::EMPTY;
        28 updated_at "updatedAt" optional = None;
        29 updated_user_id "updatedUserId" optional = None;
    }
}
impl ManageEventDefinitionsProperty {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        field_type: impl Into<Text>,
        group_name: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<Option1>>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(),
            field_type: field_type.into(),
            group_name: group_name.into(),
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PropertyFilter`: 6 members.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[doc(alias = "PropertyFilter")]
#[non_exhaustive]
pub struct ManageEventDefinitionsPropertyFilter {
    /// `context`: `PropertyFilterContext`; may be absent.
    pub context: Option<PropertyFilterContext>,
    /// `filterInsightsId`: a whole number; may be absent.
    pub filter_insights_id: Option<i64>,
    /// `filterType`: `PublicPropertyFilterFilterType`.
    pub filter_type: PublicPropertyFilterFilterType,
    /// `frameworkFilterId`: a whole number; may be absent.
    pub framework_filter_id: Option<i64>,
    /// `operation`: `ManageEventDefinitionsPropertyFilterOperation`.
    pub operation: ManageEventDefinitionsPropertyFilterOperation,
    /// `property`: text.
    pub property: Text,
    rest: Rest,
}
crate::runtime::record! {
    ManageEventDefinitionsPropertyFilter "PropertyFilter" {
        0 context "context" optional = None;
        1 filter_insights_id "filterInsightsId" optional = None;
        2 filter_type "filterType" required = Shaped::blank();
        3 framework_filter_id "frameworkFilterId" optional = None;
        4 operation "operation" required = Shaped::blank();
        5 property "property" required = Text::EMPTY;
    }
}
impl ManageEventDefinitionsPropertyFilter {
    /// One with all that is required.
    pub fn new(
        operation: impl Into<ManageEventDefinitionsPropertyFilterOperation>,
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

/// 21 alternatives, told apart by `propertyType`.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub enum ManageEventDefinitionsPropertyFilterOperation {
    /// `propertyType` is `alltypes`.
    AllPropertyTypesOperation(AllPropertyTypesOperation),
    /// `propertyType` is `bool`.
    BoolPropertyOperation(BoolPropertyOperation),
    /// `propertyType` is `calendar-date`.
    CalendarDatePropertyOperation(ManageEventDefinitionsCalendarDatePropertyOperation),
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
    ManageEventDefinitionsPropertyFilterOperation "ManageEventDefinitionsPropertyFilterOperation" {
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

/// `PropertyPatch`: 6 members.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct PropertyPatch {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    rest: Rest,
}
crate::runtime::record! {
    PropertyPatch "PropertyPatch" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 hidden "hidden" optional = None;
        3 label "label" optional = None;
        4 name "name" required = Text::EMPTY;
        5 options "options" optional = None;
    }
}
impl PropertyPatch {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
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
