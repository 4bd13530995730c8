// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AllPropertyTypesOperation, ApiBlockedDateMonth, BehavioralEventTypeDefinitionLabels, BoolPropertyOperation,
    CalendarDatePropertyOperationPropertyType, CalendarDatePropertyOperationTimeUnit,
    ComboEventRuleBranchOperationType, ComparativeBoolPropertyOperation, ComparativeDatePropertyOperation,
    ComparativeNumberPropertyOperation, ComparativePropertyUpdatedOperation, ComparativeStringPropertyOperation,
    DatePropertyOperation, DateTimePropertyOperation, EnumerationPropertyOperation, EventsAssociationDefinition,
    ExternalObjectResolutionMappingResponse, MultiStringPropertyOperation, NumberPropertyOperation, Option1,
    OptionInput, Paging, PropertiesProperty, PropertyDataSensitivity, PropertyDateDisplayHint, PropertyFilterContext,
    PropertyModificationMetadata, PropertyNumberDisplayHint, PropertyTextDisplayHint, PublicPropertyFilterFilterType,
    RangedDatePropertyOperation, RangedNumberPropertyOperation, RangedTimeOperation, RegexPropertyOperation,
    RollingDateRangePropertyOperation, RollingPropertyUpdatedOperation, StringPropertyOperation, TimePointOperation,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 {
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
impl CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ExternalBehavioralEventTypeDefinitionInV3>>,
        total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBehavioralEventTypeDefinitionInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinition", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "comboEventRules", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdUserId", required: false }, Member { name: "customMatchingId", required: false },
            Member { name: "description", required: false }, Member { name: "detailTemplate", required: false },
            Member { name: "fullyQualifiedName", required: true },
            Member { name: "headerTemplate", required: false }, Member { name: "id", required: true },
            Member { name: "labels", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "primaryObject", required: false },
            Member { name: "primaryObjectId", required: false }, Member { name: "properties", required: true },
            Member { name: "trackingType", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, associations: Vec::new(), combo_event_rules: None, created_at: None,
            created_user_id: None, custom_matching_id: None, description: None, detail_template: None,
            fully_qualified_name: Text::EMPTY, header_template: None, id: Text::EMPTY, labels: Shaped::blank(),
            name: Text::EMPTY, object_type_id: Text::EMPTY, primary_object: None, primary_object_id: None,
            properties: Vec::new(), tracking_type: None, updated_at: None, updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.associations, 2 => &self.combo_event_rules, 3 => &self.created_at,
            4 => &self.created_user_id, 5 => &self.custom_matching_id, 6 => &self.description,
            7 => &self.detail_template, 8 => &self.fully_qualified_name, 9 => &self.header_template, 10 => &self.id,
            11 => &self.labels, 12 => &self.name, 13 => &self.object_type_id, 14 => &self.primary_object,
            15 => &self.primary_object_id, 16 => &self.properties, 17 => &self.tracking_type, 18 => &self.updated_at,
            19 => &self.updated_user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.associations, 2 => &mut self.combo_event_rules,
            3 => &mut self.created_at, 4 => &mut self.created_user_id, 5 => &mut self.custom_matching_id,
            6 => &mut self.description, 7 => &mut self.detail_template, 8 => &mut self.fully_qualified_name,
            9 => &mut self.header_template, 10 => &mut self.id, 11 => &mut self.labels, 12 => &mut self.name,
            13 => &mut self.object_type_id, 14 => &mut self.primary_object, 15 => &mut self.primary_object_id,
            16 => &mut self.properties, 17 => &mut self.tracking_type, 18 => &mut self.updated_at,
            19 => &mut self.updated_user_id, _ => &mut self.rest,
        }
    }
}
impl ExternalBehavioralEventTypeDefinitionInV3 {
    /// With all that is required.
    pub fn new(
        archived: bool, associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>, name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ManageEventDefinitionsProperty>>,
    ) -> Self {
        Self {
            archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `comboEventRules`.
    pub fn combo_event_rules(mut self, combo_event_rules: impl Into<ManageEventDefinitionsComboEventRuleBranch>) -> Self {
        self.combo_event_rules = Some(combo_event_rules.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdUserId`.
    pub fn created_user_id(mut self, created_user_id: impl Into<i64>) -> Self {
        self.created_user_id = Some(created_user_id.into()); self
    }
    /// Sets `customMatchingId`.
    pub fn custom_matching_id(mut self, custom_matching_id: impl Into<ExternalObjectResolutionMappingResponse>) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
    /// Sets `primaryObject`.
    pub fn primary_object(mut self, primary_object: impl Into<Text>) -> Self {
        self.primary_object = Some(primary_object.into()); self
    }
    /// Sets `primaryObjectId`.
    pub fn primary_object_id(mut self, primary_object_id: impl Into<Text>) -> Self {
        self.primary_object_id = Some(primary_object_id.into()); self
    }
    /// Sets `trackingType`.
    pub fn tracking_type(
        mut self, tracking_type: impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType>,
    ) -> Self {
        self.tracking_type = Some(tracking_type.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<i64>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsCalendarDatePropertyOperation {
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
impl ManageEventDefinitionsCalendarDatePropertyOperation {
    /// With all that is required.
    pub fn new(
        include_objects_with_no_value_set: bool, operation_type: impl Into<Text>,
        operator: impl Into<ManageEventDefinitionsCalendarDatePropertyOperationOperator>,
        operator_name: impl Into<Text>, time_unit: impl Into<CalendarDatePropertyOperationTimeUnit>,
        time_unit_count: impl Into<i64>, use_fiscal_year: bool,
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
impl Shaped for ManageEventDefinitionsCalendarDatePropertyOperationOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCalendarDatePropertyOperationOperator", kind: Kind::Enumeration(&[
            "IN_LAST_TIME_UNIT", "IN_LAST_TIME_UNIT_SO_FAR", "IN_NEXT_TIME_UNIT", "IN_THIS_TIME_UNIT",
            "IN_THIS_TIME_UNIT_SO_FAR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::InLastTimeUnit => 0, Self::InLastTimeUnitSoFar => 1, Self::InNextTimeUnit => 2,
            Self::InThisTimeUnit => 3, Self::InThisTimeUnitSoFar => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::InLastTimeUnit, 1 => Self::InLastTimeUnitSoFar, 2 => Self::InNextTimeUnit,
            3 => Self::InThisTimeUnit, 4 => Self::InThisTimeUnitSoFar, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
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
impl ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinition>>,
        total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsComboEventRule {
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
impl ManageEventDefinitionsComboEventRule {
    /// With all that is required.
    pub fn new(
        count: impl Into<i64>, event_type_id: impl Into<Text>,
        property_filters: impl IntoIterator<Item = impl Into<ManageEventDefinitionsPropertyFilter>>,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsComboEventRuleBranch {
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
impl ManageEventDefinitionsComboEventRuleBranch {
    /// With all that is required.
    pub fn new(
        composing_rules: impl IntoIterator<Item = impl Into<ManageEventDefinitionsComboEventRule>>,
        operation_type: impl Into<ComboEventRuleBranchOperationType>,
        rule_branches: impl IntoIterator<Item = impl Into<ManageEventDefinitionsComboEventRuleBranch>>,
    ) -> Self {
        Self {
            composing_rules: composing_rules.into_iter().map(Into::into).collect(),
            operation_type: operation_type.into(),
            rule_branches: rule_branches.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinition", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "comboEventRules", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdUserId", required: false }, Member { name: "customMatchingId", required: false },
            Member { name: "description", required: false }, Member { name: "detailTemplate", required: false },
            Member { name: "fullyQualifiedName", required: true },
            Member { name: "headerTemplate", required: false }, Member { name: "id", required: true },
            Member { name: "labels", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "primaryObject", required: false },
            Member { name: "primaryObjectId", required: false }, Member { name: "properties", required: true },
            Member { name: "trackingType", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, associations: Vec::new(), combo_event_rules: None, created_at: None,
            created_user_id: None, custom_matching_id: None, description: None, detail_template: None,
            fully_qualified_name: Text::EMPTY, header_template: None, id: Text::EMPTY, labels: Shaped::blank(),
            name: Text::EMPTY, object_type_id: Text::EMPTY, primary_object: None, primary_object_id: None,
            properties: Vec::new(), tracking_type: None, updated_at: None, updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.associations, 2 => &self.combo_event_rules, 3 => &self.created_at,
            4 => &self.created_user_id, 5 => &self.custom_matching_id, 6 => &self.description,
            7 => &self.detail_template, 8 => &self.fully_qualified_name, 9 => &self.header_template, 10 => &self.id,
            11 => &self.labels, 12 => &self.name, 13 => &self.object_type_id, 14 => &self.primary_object,
            15 => &self.primary_object_id, 16 => &self.properties, 17 => &self.tracking_type, 18 => &self.updated_at,
            19 => &self.updated_user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.associations, 2 => &mut self.combo_event_rules,
            3 => &mut self.created_at, 4 => &mut self.created_user_id, 5 => &mut self.custom_matching_id,
            6 => &mut self.description, 7 => &mut self.detail_template, 8 => &mut self.fully_qualified_name,
            9 => &mut self.header_template, 10 => &mut self.id, 11 => &mut self.labels, 12 => &mut self.name,
            13 => &mut self.object_type_id, 14 => &mut self.primary_object, 15 => &mut self.primary_object_id,
            16 => &mut self.properties, 17 => &mut self.tracking_type, 18 => &mut self.updated_at,
            19 => &mut self.updated_user_id, _ => &mut self.rest,
        }
    }
}
impl ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
    /// With all that is required.
    pub fn new(
        archived: bool, associations: impl IntoIterator<Item = impl Into<EventsAssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>,
        labels: impl Into<BehavioralEventTypeDefinitionLabels>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
    ) -> Self {
        Self {
            archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `comboEventRules`.
    pub fn combo_event_rules(mut self, combo_event_rules: impl Into<ManageEventDefinitionsComboEventRuleBranch>) -> Self {
        self.combo_event_rules = Some(combo_event_rules.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdUserId`.
    pub fn created_user_id(mut self, created_user_id: impl Into<i64>) -> Self {
        self.created_user_id = Some(created_user_id.into()); self
    }
    /// Sets `customMatchingId`.
    pub fn custom_matching_id(mut self, custom_matching_id: impl Into<ExternalObjectResolutionMappingResponse>) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
    /// Sets `primaryObject`.
    pub fn primary_object(mut self, primary_object: impl Into<Text>) -> Self {
        self.primary_object = Some(primary_object.into()); self
    }
    /// Sets `primaryObjectId`.
    pub fn primary_object_id(mut self, primary_object_id: impl Into<Text>) -> Self {
        self.primary_object_id = Some(primary_object_id.into()); self
    }
    /// Sets `trackingType`.
    pub fn tracking_type(
        mut self, tracking_type: impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType>,
    ) -> Self {
        self.tracking_type = Some(tracking_type.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<i64>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBehavioralEventTypeDefinitionPatch", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "detailTemplate", required: false },
            Member { name: "headerTemplate", required: false }, Member { name: "label", required: false },
            Member { name: "propertyOrder", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, detail_template: None, header_template: None, label: None, property_order: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.detail_template, 2 => &self.header_template, 3 => &self.label,
            4 => &self.property_order, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.detail_template, 2 => &mut self.header_template,
            3 => &mut self.label, 4 => &mut self.property_order, _ => &mut self.rest,
        }
    }
}
impl ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    /// With all that is required.
    pub fn new(property_order: impl IntoIterator<Item = impl Into<PropertyPatch>>) -> Self {
        Self { property_order: property_order.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}
impl<T: Into<PropertyPatch>> From<Vec<T>> for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyPatch>, const N: usize> From<[T; N]> for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType", kind: Kind::Enumeration(&[
            "APP_EVENT", "AUTOCAPTURE_EVENT", "CLICKED_ELEMENT", "COMBO_EVENT", "CUSTOM_SCRIPT", "CUSTOM_SIGNAL",
            "IMPORT", "MANUAL", "POLLING", "PROPERTY_CHANGE", "VISITED_URL", "WEBHOOK",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AppEvent => 0, Self::AutocaptureEvent => 1, Self::ClickedElement => 2, Self::ComboEvent => 3,
            Self::CustomScript => 4, Self::CustomSignal => 5, Self::Import => 6, Self::Manual => 7,
            Self::Polling => 8, Self::PropertyChange => 9, Self::VisitedUrl => 10, Self::Webhook => 11,
            Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AppEvent, 1 => Self::AutocaptureEvent, 2 => Self::ClickedElement, 3 => Self::ComboEvent,
            4 => Self::CustomScript, 5 => Self::CustomSignal, 6 => Self::Import, 7 => Self::Manual,
            8 => Self::Polling, 9 => Self::PropertyChange, 10 => Self::VisitedUrl, 11 => Self::Webhook,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "calculated", required: false }, Member { name: "calculationFormula", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdUserId", required: false },
            Member { name: "currencyPropertyName", required: false },
            Member { name: "dataSensitivity", required: false }, Member { name: "dateDisplayHint", required: false },
            Member { name: "description", required: true }, Member { name: "displayOrder", required: false },
            Member { name: "externalOptions", required: false }, Member { name: "fieldType", required: true },
            Member { name: "formField", required: false }, Member { name: "groupName", required: true },
            Member { name: "hasUniqueValue", required: false }, Member { name: "hidden", required: false },
            Member { name: "hubspotDefined", required: false }, Member { name: "label", required: true },
            Member { name: "modificationMetadata", required: false }, Member { name: "name", required: true },
            Member { name: "numberDisplayHint", required: false }, Member { name: "options", required: true },
            Member { name: "referencedObjectType", required: false },
            Member { name: "sensitiveDataCategories", required: false },
            Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, calculated: None, calculation_formula: None, created_at: None,
            created_user_id: None, currency_property_name: None, data_sensitivity: None, date_display_hint: None,
            description: Text::EMPTY, display_order: None, external_options: None, field_type: Text::EMPTY,
            form_field: None, group_name: Text::EMPTY, has_unique_value: None, hidden: None, hubspot_defined: None,
            label: Text::EMPTY, modification_metadata: None, name: Text::EMPTY, number_display_hint: None,
            options: Vec::new(), referenced_object_type: None, sensitive_data_categories: None,
            show_currency_symbol: None, text_display_hint: None, r#type: Text::EMPTY, updated_at: None,
            updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.calculated, 3 => &self.calculation_formula,
            4 => &self.created_at, 5 => &self.created_user_id, 6 => &self.currency_property_name,
            7 => &self.data_sensitivity, 8 => &self.date_display_hint, 9 => &self.description,
            10 => &self.display_order, 11 => &self.external_options, 12 => &self.field_type, 13 => &self.form_field,
            14 => &self.group_name, 15 => &self.has_unique_value, 16 => &self.hidden, 17 => &self.hubspot_defined,
            18 => &self.label, 19 => &self.modification_metadata, 20 => &self.name, 21 => &self.number_display_hint,
            22 => &self.options, 23 => &self.referenced_object_type, 24 => &self.sensitive_data_categories,
            25 => &self.show_currency_symbol, 26 => &self.text_display_hint, 27 => &self.r#type,
            28 => &self.updated_at, 29 => &self.updated_user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.calculated,
            3 => &mut self.calculation_formula, 4 => &mut self.created_at, 5 => &mut self.created_user_id,
            6 => &mut self.currency_property_name, 7 => &mut self.data_sensitivity, 8 => &mut self.date_display_hint,
            9 => &mut self.description, 10 => &mut self.display_order, 11 => &mut self.external_options,
            12 => &mut self.field_type, 13 => &mut self.form_field, 14 => &mut self.group_name,
            15 => &mut self.has_unique_value, 16 => &mut self.hidden, 17 => &mut self.hubspot_defined,
            18 => &mut self.label, 19 => &mut self.modification_metadata, 20 => &mut self.name,
            21 => &mut self.number_display_hint, 22 => &mut self.options, 23 => &mut self.referenced_object_type,
            24 => &mut self.sensitive_data_categories, 25 => &mut self.show_currency_symbol,
            26 => &mut self.text_display_hint, 27 => &mut self.r#type, 28 => &mut self.updated_at,
            29 => &mut self.updated_user_id, _ => &mut self.rest,
        }
    }
}
impl ManageEventDefinitionsProperty {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, field_type: impl Into<Text>, group_name: impl Into<Text>,
        label: impl Into<Text>, name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<Option1>>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(), field_type: field_type.into(), group_name: group_name.into(),
            label: label.into(), name: name.into(), options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `calculated`.
    pub fn calculated(mut self, calculated: bool) -> Self { self.calculated = Some(calculated); self }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdUserId`.
    pub fn created_user_id(mut self, created_user_id: impl Into<Text>) -> Self {
        self.created_user_id = Some(created_user_id.into()); self
    }
    /// Sets `currencyPropertyName`.
    pub fn currency_property_name(mut self, currency_property_name: impl Into<Text>) -> Self {
        self.currency_property_name = Some(currency_property_name.into()); self
    }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `dateDisplayHint`.
    pub fn date_display_hint(mut self, date_display_hint: impl Into<PropertyDateDisplayHint>) -> Self {
        self.date_display_hint = Some(date_display_hint.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `externalOptions`.
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options); self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self { self.form_field = Some(form_field); self }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `hubspotDefined`.
    pub fn hubspot_defined(mut self, hubspot_defined: bool) -> Self {
        self.hubspot_defined = Some(hubspot_defined); self
    }
    /// Sets `modificationMetadata`.
    pub fn modification_metadata(mut self, modification_metadata: impl Into<PropertyModificationMetadata>) -> Self {
        self.modification_metadata = Some(modification_metadata.into()); self
    }
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(mut self, number_display_hint: impl Into<PropertyNumberDisplayHint>) -> Self {
        self.number_display_hint = Some(number_display_hint.into()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<Text>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
    /// Sets `sensitiveDataCategories`.
    pub fn sensitive_data_categories(
        mut self, sensitive_data_categories: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.sensitive_data_categories = Some(sensitive_data_categories.into_iter().map(Into::into).collect()); self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol); self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(mut self, text_display_hint: impl Into<PropertyTextDisplayHint>) -> Self {
        self.text_display_hint = Some(text_display_hint.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<Text>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ManageEventDefinitionsPropertyFilter {
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
impl ManageEventDefinitionsPropertyFilter {
    /// With all that is required.
    pub fn new(operation: impl Into<ManageEventDefinitionsPropertyFilterOperation>, property: impl Into<Text>) -> Self {
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
impl Shaped for ManageEventDefinitionsPropertyFilterOperation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsPropertyFilterOperation", kind: Kind::Union(&[
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
impl From<AllPropertyTypesOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: AllPropertyTypesOperation) -> Self {
        Self::AllPropertyTypesOperation(value)
    }
}
impl From<BoolPropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: BoolPropertyOperation) -> Self {
        Self::BoolPropertyOperation(value)
    }
}
impl From<ManageEventDefinitionsCalendarDatePropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ManageEventDefinitionsCalendarDatePropertyOperation) -> Self {
        Self::CalendarDatePropertyOperation(value)
    }
}
impl From<ComparativeBoolPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ComparativeBoolPropertyOperation) -> Self {
        Self::ComparativeBoolPropertyOperation(value)
    }
}
impl From<ComparativeDatePropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ComparativeDatePropertyOperation) -> Self {
        Self::ComparativeDatePropertyOperation(value)
    }
}
impl From<ComparativeNumberPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ComparativeNumberPropertyOperation) -> Self {
        Self::ComparativeNumberPropertyOperation(value)
    }
}
impl From<ComparativePropertyUpdatedOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ComparativePropertyUpdatedOperation) -> Self {
        Self::ComparativePropertyUpdatedOperation(value)
    }
}
impl From<ComparativeStringPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: ComparativeStringPropertyOperation) -> Self {
        Self::ComparativeStringPropertyOperation(value)
    }
}
impl From<DatePropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: DatePropertyOperation) -> Self {
        Self::DatePropertyOperation(value)
    }
}
impl From<DateTimePropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: DateTimePropertyOperation) -> Self {
        Self::DateTimePropertyOperation(value)
    }
}
impl From<EnumerationPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: EnumerationPropertyOperation) -> Self {
        Self::EnumerationPropertyOperation(value)
    }
}
impl From<MultiStringPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: MultiStringPropertyOperation) -> Self {
        Self::MultiStringPropertyOperation(value)
    }
}
impl From<NumberPropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: NumberPropertyOperation) -> Self {
        Self::NumberPropertyOperation(value)
    }
}
impl From<RangedDatePropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RangedDatePropertyOperation) -> Self {
        Self::RangedDatePropertyOperation(value)
    }
}
impl From<RangedNumberPropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RangedNumberPropertyOperation) -> Self {
        Self::RangedNumberPropertyOperation(value)
    }
}
impl From<RangedTimeOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RangedTimeOperation) -> Self {
        Self::RangedTimeOperation(value)
    }
}
impl From<RegexPropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RegexPropertyOperation) -> Self {
        Self::RegexPropertyOperation(value)
    }
}
impl From<RollingDateRangePropertyOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RollingDateRangePropertyOperation) -> Self {
        Self::RollingDateRangePropertyOperation(value)
    }
}
impl From<RollingPropertyUpdatedOperation>
for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: RollingPropertyUpdatedOperation) -> Self {
        Self::RollingPropertyUpdatedOperation(value)
    }
}
impl From<StringPropertyOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: StringPropertyOperation) -> Self {
        Self::StringPropertyOperation(value)
    }
}
impl From<TimePointOperation> for ManageEventDefinitionsPropertyFilterOperation {
    fn from(value: TimePointOperation) -> Self {
        Self::TimePointOperation(value)
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyPatch", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: false },
            Member { name: "name", required: true }, Member { name: "options", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, display_order: None, hidden: None, label: None, name: Text::EMPTY, options: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.hidden, 3 => &self.label, 4 => &self.name,
            5 => &self.options, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.hidden, 3 => &mut self.label,
            4 => &mut self.name, 5 => &mut self.options, _ => &mut self.rest,
        }
    }
}
impl PropertyPatch {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3, ExternalBehavioralEventTypeDefinitionInV3,
    ManageEventDefinitionsCalendarDatePropertyOperation,
    ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
    ManageEventDefinitionsComboEventRule, ManageEventDefinitionsComboEventRuleBranch,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinition,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch, ManageEventDefinitionsProperty,
    ManageEventDefinitionsPropertyFilter, ManageEventDefinitionsPropertyFilterOperation, PropertyPatch,
}

crate::runtime::enumeration_traits! {
    ManageEventDefinitionsCalendarDatePropertyOperationOperator,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionTrackingType,
}
