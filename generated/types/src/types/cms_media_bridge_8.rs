// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, AssociationSpec, DefaultRequirements, DefinitionSource, DefinitionSourceType, ExtensionData,
    ExternalOptionsMetaData, FieldLevelPermission, MediaBridgeAbsoluteValueInputs, MediaBridgeProperty, Option1,
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyModificationMetadata,
};

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ParseNumberOperator {
    /// `PARSE_NUMBER`
    ParseNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ParseNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParseNumberOperator", kind: Kind::Enumeration(&["PARSE_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::ParseNumber => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ParseNumber, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `PeriodToMonths`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToMonths {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToMonthsOperator`.
    pub operator: PeriodToMonthsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PeriodToMonths {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToMonths", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PeriodToMonths {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToMonthsOperator::PeriodToMonths, ..Shaped::blank() } }
}
impl Default for PeriodToMonths {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToMonthsOperator {
    /// `PERIOD_TO_MONTHS`
    PeriodToMonths,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PeriodToMonthsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToMonthsOperator", kind: Kind::Enumeration(&["PERIOD_TO_MONTHS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::PeriodToMonths => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::PeriodToMonths, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `PeriodToWeeks`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToWeeks {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToWeeksOperator`.
    pub operator: PeriodToWeeksOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PeriodToWeeks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToWeeks", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PeriodToWeeks {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToWeeksOperator::PeriodToWeeks, ..Shaped::blank() } }
}
impl Default for PeriodToWeeks {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToWeeksOperator {
    /// `PERIOD_TO_WEEKS`
    PeriodToWeeks,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PeriodToWeeksOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToWeeksOperator", kind: Kind::Enumeration(&["PERIOD_TO_WEEKS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::PeriodToWeeks => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::PeriodToWeeks, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `PipelineProbability`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PipelineProbability {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PipelineProbabilityOperator`.
    pub operator: PipelineProbabilityOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineProbability {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineProbability", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PipelineProbability {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PipelineProbabilityOperator::PipelineProbability, ..Shaped::blank() } }
}
impl Default for PipelineProbability {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PipelineProbabilityOperator {
    /// `PIPELINE_PROBABILITY`
    PipelineProbability,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PipelineProbabilityOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineProbabilityOperator", kind: Kind::Enumeration(&["PIPELINE_PROBABILITY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::PipelineProbability => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::PipelineProbability, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `Power`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Power {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PowerOperator`.
    pub operator: PowerOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Power {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Power", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl Power {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PowerOperator::Power, ..Shaped::blank() } }
}
impl Default for Power {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PowerOperator {
    /// `POWER`
    Power,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PowerOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PowerOperator", kind: Kind::Enumeration(&["POWER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Power => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Power, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `Property_1`: 27 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "Property_1")]
#[non_exhaustive]
pub struct Property1 {
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
    /// `options`: a list: `Option1`.
    pub options: Vec<Option1>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `sensitiveDataCategories`: a list: text; may be absent.
    pub sensitive_data_categories: Option<Vec<Text>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: text; may be absent.
    pub updated_user_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Property1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property_1", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "calculated", required: false }, Member { name: "calculationFormula", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdUserId", required: false },
            Member { name: "dataSensitivity", required: false }, Member { name: "dateDisplayHint", required: false },
            Member { name: "description", required: true }, Member { name: "displayOrder", required: false },
            Member { name: "externalOptions", required: false }, Member { name: "fieldType", required: true },
            Member { name: "formField", required: false }, Member { name: "groupName", required: true },
            Member { name: "hasUniqueValue", required: false }, Member { name: "hidden", required: false },
            Member { name: "hubspotDefined", required: false }, Member { name: "label", required: true },
            Member { name: "modificationMetadata", required: false }, Member { name: "name", required: true },
            Member { name: "options", required: true }, Member { name: "referencedObjectType", required: false },
            Member { name: "sensitiveDataCategories", required: false },
            Member { name: "showCurrencySymbol", required: false }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, calculated: None, calculation_formula: None, created_at: None,
            created_user_id: None, data_sensitivity: None, date_display_hint: None, description: Text::EMPTY,
            display_order: None, external_options: None, field_type: Text::EMPTY, form_field: None,
            group_name: Text::EMPTY, has_unique_value: None, hidden: None, hubspot_defined: None, label: Text::EMPTY,
            modification_metadata: None, name: Text::EMPTY, options: Vec::new(), referenced_object_type: None,
            sensitive_data_categories: None, show_currency_symbol: None, r#type: Text::EMPTY, updated_at: None,
            updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.calculated, 3 => &self.calculation_formula,
            4 => &self.created_at, 5 => &self.created_user_id, 6 => &self.data_sensitivity,
            7 => &self.date_display_hint, 8 => &self.description, 9 => &self.display_order,
            10 => &self.external_options, 11 => &self.field_type, 12 => &self.form_field, 13 => &self.group_name,
            14 => &self.has_unique_value, 15 => &self.hidden, 16 => &self.hubspot_defined, 17 => &self.label,
            18 => &self.modification_metadata, 19 => &self.name, 20 => &self.options,
            21 => &self.referenced_object_type, 22 => &self.sensitive_data_categories,
            23 => &self.show_currency_symbol, 24 => &self.r#type, 25 => &self.updated_at,
            26 => &self.updated_user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.calculated,
            3 => &mut self.calculation_formula, 4 => &mut self.created_at, 5 => &mut self.created_user_id,
            6 => &mut self.data_sensitivity, 7 => &mut self.date_display_hint, 8 => &mut self.description,
            9 => &mut self.display_order, 10 => &mut self.external_options, 11 => &mut self.field_type,
            12 => &mut self.form_field, 13 => &mut self.group_name, 14 => &mut self.has_unique_value,
            15 => &mut self.hidden, 16 => &mut self.hubspot_defined, 17 => &mut self.label,
            18 => &mut self.modification_metadata, 19 => &mut self.name, 20 => &mut self.options,
            21 => &mut self.referenced_object_type, 22 => &mut self.sensitive_data_categories,
            23 => &mut self.show_currency_symbol, 24 => &mut self.r#type, 25 => &mut self.updated_at,
            26 => &mut self.updated_user_id, _ => &mut self.rest,
        }
    }
}
impl Property1 {
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
}

/// `PropertyDefinition`: 14 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PropertyDefinition {
    /// `calculationExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub calculation_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `definitionSource`: `PropertyDefinitionSource`; may be absent.
    pub definition_source: Option<PropertyDefinitionSource>,
    /// `extensionData`: `ExtensionData`; may be absent.
    pub extension_data: Option<ExtensionData>,
    /// `externalOptionsMetaData`: `ExternalOptionsMetaData`; may be absent.
    pub external_options_meta_data: Option<ExternalOptionsMetaData>,
    /// `fulcrumPortalId`: a whole number; may be absent.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`: a whole number; may be absent.
    pub fulcrum_timestamp: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `permission`: `FieldLevelPermission`; may be absent.
    pub permission: Option<FieldLevelPermission>,
    /// `property`: `MediaBridgeProperty`.
    pub property: MediaBridgeProperty,
    /// `propertyDefinitionSource`: `DefinitionSource`; may be absent.
    pub property_definition_source: Option<DefinitionSource>,
    /// `propertyRequirements`: `DefaultRequirements`; may be absent.
    pub property_requirements: Option<DefaultRequirements>,
    /// `rollupExpression`: `RollupExpression`; may be absent.
    pub rollup_expression: Option<RollupExpression>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDefinition", kind: Kind::Record(&[
            Member { name: "calculationExpression", required: false },
            Member { name: "calculationFormula", required: false },
            Member { name: "definitionSource", required: false }, Member { name: "extensionData", required: false },
            Member { name: "externalOptionsMetaData", required: false },
            Member { name: "fulcrumPortalId", required: false },
            Member { name: "fulcrumTimestamp", required: false }, Member { name: "janusGroup", required: false },
            Member { name: "objectTypeId", required: true }, Member { name: "permission", required: false },
            Member { name: "property", required: true },
            Member { name: "propertyDefinitionSource", required: false },
            Member { name: "propertyRequirements", required: false },
            Member { name: "rollupExpression", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_expression: None, calculation_formula: None, definition_source: None, extension_data: None,
            external_options_meta_data: None, fulcrum_portal_id: None, fulcrum_timestamp: None, janus_group: None,
            object_type_id: Text::EMPTY, permission: None, property: Shaped::blank(),
            property_definition_source: None, property_requirements: None, rollup_expression: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_expression, 1 => &self.calculation_formula, 2 => &self.definition_source,
            3 => &self.extension_data, 4 => &self.external_options_meta_data, 5 => &self.fulcrum_portal_id,
            6 => &self.fulcrum_timestamp, 7 => &self.janus_group, 8 => &self.object_type_id, 9 => &self.permission,
            10 => &self.property, 11 => &self.property_definition_source, 12 => &self.property_requirements,
            13 => &self.rollup_expression, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_expression, 1 => &mut self.calculation_formula,
            2 => &mut self.definition_source, 3 => &mut self.extension_data,
            4 => &mut self.external_options_meta_data, 5 => &mut self.fulcrum_portal_id,
            6 => &mut self.fulcrum_timestamp, 7 => &mut self.janus_group, 8 => &mut self.object_type_id,
            9 => &mut self.permission, 10 => &mut self.property, 11 => &mut self.property_definition_source,
            12 => &mut self.property_requirements, 13 => &mut self.rollup_expression, _ => &mut self.rest,
        }
    }
}
impl PropertyDefinition {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, property: impl Into<MediaBridgeProperty>) -> Self {
        Self { object_type_id: object_type_id.into(), property: property.into(), ..Shaped::blank() }
    }
}

/// `PropertyDefinitionSource`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct PropertyDefinitionSource {
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `DefinitionSourceType`.
    pub r#type: DefinitionSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyDefinitionSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDefinitionSource", kind: Kind::Record(&[
            Member { name: "name", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PropertyDefinitionSource {
    /// With all that is required.
    pub fn new(r#type: impl Into<DefinitionSourceType>) -> Self { Self { r#type: r#type.into(), ..Shaped::blank() } }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertyDisplayMode {
    /// `all_unique_versions`
    AllUniqueVersions,
    /// `current_value`
    CurrentValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyDisplayMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDisplayMode", kind: Kind::Enumeration(&["all_unique_versions", "current_value"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::AllUniqueVersions => 0, Self::CurrentValue => 1, Self::Unknown(_) => 2 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::AllUniqueVersions, 1 => Self::CurrentValue, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertySearchTextAnalysisMode {
    /// `NONE`
    None,
    /// `NOT_ANALYZED_TEXT`
    NotAnalyzedText,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertySearchTextAnalysisMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertySearchTextAnalysisMode", kind: Kind::Enumeration(&["NONE", "NOT_ANALYZED_TEXT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::None => 0, Self::NotAnalyzedText => 1, Self::Unknown(_) => 2 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::None, 1 => Self::NotAnalyzedText, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `RegexMatches`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct RegexMatches {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RegexMatchesOperator`.
    pub operator: RegexMatchesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RegexMatches {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexMatches", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RegexMatches {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RegexMatchesOperator::RegexMatches, ..Shaped::blank() } }
}
impl Default for RegexMatches {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum RegexMatchesOperator {
    /// `REGEX_MATCHES`
    RegexMatches,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RegexMatchesOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexMatchesOperator", kind: Kind::Enumeration(&["REGEX_MATCHES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::RegexMatches => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::RegexMatches, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `RequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct RequiredPropertiesExtensionData {
    /// `isRequiredProperty`: true or false.
    pub is_required_property: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RequiredPropertiesExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RequiredPropertiesExtensionData", kind: Kind::Record(&[
            Member { name: "isRequiredProperty", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_required_property: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_required_property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_required_property, _ => &mut self.rest }
    }
}
impl RequiredPropertiesExtensionData {
    /// With all that is required.
    pub fn new(is_required_property: bool) -> Self { Self { is_required_property, rest: Rest::EMPTY } }
}

/// `RollupExpression`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RollupExpression {
    /// `associationTypes`: a list: `AssociationSpec`.
    pub association_types: Vec<AssociationSpec>,
    /// `conditionalExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub conditional_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `conditionalFormula`: text; may be absent.
    pub conditional_formula: Option<Text>,
    /// `emptyRollupValue`: text; may be absent.
    pub empty_rollup_value: Option<Text>,
    /// `rollupOperator`: `RollupExpressionRollupOperator`.
    pub rollup_operator: RollupExpressionRollupOperator,
    /// `sourceCompareByPropertyName`: text; may be absent.
    pub source_compare_by_property_name: Option<Text>,
    /// `sourceObjectTypeId`: text.
    pub source_object_type_id: Text,
    /// `sourcePropertyName`: text.
    pub source_property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RollupExpression {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollupExpression", kind: Kind::Record(&[
            Member { name: "associationTypes", required: true },
            Member { name: "conditionalExpression", required: false },
            Member { name: "conditionalFormula", required: false },
            Member { name: "emptyRollupValue", required: false }, Member { name: "rollupOperator", required: true },
            Member { name: "sourceCompareByPropertyName", required: false },
            Member { name: "sourceObjectTypeId", required: true },
            Member { name: "sourcePropertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_types: Vec::new(), conditional_expression: None, conditional_formula: None,
            empty_rollup_value: None, rollup_operator: Shaped::blank(), source_compare_by_property_name: None,
            source_object_type_id: Text::EMPTY, source_property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_types, 1 => &self.conditional_expression, 2 => &self.conditional_formula,
            3 => &self.empty_rollup_value, 4 => &self.rollup_operator, 5 => &self.source_compare_by_property_name,
            6 => &self.source_object_type_id, 7 => &self.source_property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_types, 1 => &mut self.conditional_expression,
            2 => &mut self.conditional_formula, 3 => &mut self.empty_rollup_value, 4 => &mut self.rollup_operator,
            5 => &mut self.source_compare_by_property_name, 6 => &mut self.source_object_type_id,
            7 => &mut self.source_property_name, _ => &mut self.rest,
        }
    }
}
impl RollupExpression {
    /// With all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
        rollup_operator: impl Into<RollupExpressionRollupOperator>, source_object_type_id: impl Into<Text>,
        source_property_name: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            rollup_operator: rollup_operator.into(), source_object_type_id: source_object_type_id.into(),
            source_property_name: source_property_name.into(), ..Shaped::blank()
        }
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RollupExpressionRollupOperator {
    /// `AVERAGE`
    Average,
    /// `COUNT`
    Count,
    /// `EARLIEST_VALUE`
    EarliestValue,
    /// `LATEST_VALUE`
    LatestValue,
    /// `MAX`
    Max,
    /// `MAX_BY`
    MaxBy,
    /// `MIN`
    Min,
    /// `MIN_BY`
    MinBy,
    /// `REFERENCED_ID_SET`
    ReferencedIdSet,
    /// `REFERENCED_STRING_SET`
    ReferencedStringSet,
    /// `REFERENCED_STRING_SET_INTERSECTION`
    ReferencedStringSetIntersection,
    /// `SUM`
    Sum,
    /// `SYNC_MAX_BY`
    SyncMaxBy,
    /// `SYNC_MIN_BY`
    SyncMinBy,
    /// `SYNC_VALUE`
    SyncValue,
    /// `UNKNOWN_ROLLUP_OPERATOR`
    UnknownRollupOperator,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RollupExpressionRollupOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollupExpressionRollupOperator", kind: Kind::Enumeration(&[
            "AVERAGE", "COUNT", "EARLIEST_VALUE", "LATEST_VALUE", "MAX", "MAX_BY", "MIN", "MIN_BY",
            "REFERENCED_ID_SET", "REFERENCED_STRING_SET", "REFERENCED_STRING_SET_INTERSECTION", "SUM", "SYNC_MAX_BY",
            "SYNC_MIN_BY", "SYNC_VALUE", "UNKNOWN_ROLLUP_OPERATOR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Average => 0, Self::Count => 1, Self::EarliestValue => 2, Self::LatestValue => 3, Self::Max => 4,
            Self::MaxBy => 5, Self::Min => 6, Self::MinBy => 7, Self::ReferencedIdSet => 8,
            Self::ReferencedStringSet => 9, Self::ReferencedStringSetIntersection => 10, Self::Sum => 11,
            Self::SyncMaxBy => 12, Self::SyncMinBy => 13, Self::SyncValue => 14, Self::UnknownRollupOperator => 15,
            Self::Unknown(_) => 16,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Average, 1 => Self::Count, 2 => Self::EarliestValue, 3 => Self::LatestValue, 4 => Self::Max,
            5 => Self::MaxBy, 6 => Self::Min, 7 => Self::MinBy, 8 => Self::ReferencedIdSet,
            9 => Self::ReferencedStringSet, 10 => Self::ReferencedStringSetIntersection, 11 => Self::Sum,
            12 => Self::SyncMaxBy, 13 => Self::SyncMinBy, 14 => Self::SyncValue, 15 => Self::UnknownRollupOperator,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// `RoundDownNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundDownNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundDownNumbersOperator`.
    pub operator: RoundDownNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundDownNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundDownNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundDownNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundDownNumbersOperator::RoundDown, ..Shaped::blank() } }
}
impl Default for RoundDownNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundDownNumbersOperator {
    /// `ROUND_DOWN`
    RoundDown,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundDownNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundDownNumbersOperator", kind: Kind::Enumeration(&["ROUND_DOWN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::RoundDown => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::RoundDown, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `RoundNearestNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundNearestNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundNearestNumbersOperator`.
    pub operator: RoundNearestNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundNearestNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundNearestNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundNearestNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundNearestNumbersOperator::RoundNearest, ..Shaped::blank() } }
}
impl Default for RoundNearestNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundNearestNumbersOperator {
    /// `ROUND_NEAREST`
    RoundNearest,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundNearestNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundNearestNumbersOperator", kind: Kind::Enumeration(&["ROUND_NEAREST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::RoundNearest => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::RoundNearest, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `RoundUpNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundUpNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundUpNumbersOperator`.
    pub operator: RoundUpNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundUpNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundUpNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundUpNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundUpNumbersOperator::RoundUp, ..Shaped::blank() } }
}
impl Default for RoundUpNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundUpNumbersOperator {
    /// `ROUND_UP`
    RoundUp,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundUpNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundUpNumbersOperator", kind: Kind::Enumeration(&["ROUND_UP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::RoundUp => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::RoundUp, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `ScopeMapping`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ScopeMapping {
    /// `accessLevel`: `ScopeMappingAccessLevel`.
    pub access_level: ScopeMappingAccessLevel,
    /// `requestAction`: `ScopeMappingRequestAction`.
    pub request_action: ScopeMappingRequestAction,
    /// `scopeName`: text.
    pub scope_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ScopeMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMapping", kind: Kind::Record(&[
            Member { name: "accessLevel", required: true }, Member { name: "requestAction", required: true },
            Member { name: "scopeName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access_level: Shaped::blank(), request_action: Shaped::blank(), scope_name: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.access_level, 1 => &self.request_action, 2 => &self.scope_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_level, 1 => &mut self.request_action, 2 => &mut self.scope_name,
            _ => &mut self.rest,
        }
    }
}
impl ScopeMapping {
    /// With all that is required.
    pub fn new(
        access_level: impl Into<ScopeMappingAccessLevel>, request_action: impl Into<ScopeMappingRequestAction>,
        scope_name: impl Into<Text>,
    ) -> Self {
        Self {
            access_level: access_level.into(), request_action: request_action.into(), scope_name: scope_name.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ScopeMappingAccessLevel {
    /// `ALL`
    All,
    /// `OWNED`
    Owned,
    /// `TEAM_OWNED`
    TeamOwned,
    /// `UNASSIGNED`
    Unassigned,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ScopeMappingAccessLevel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMappingAccessLevel", kind: Kind::Enumeration(&[
            "ALL", "OWNED", "TEAM_OWNED", "UNASSIGNED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::All => 0, Self::Owned => 1, Self::TeamOwned => 2, Self::Unassigned => 3, Self::Unknown(_) => 4,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::All, 1 => Self::Owned, 2 => Self::TeamOwned, 3 => Self::Unassigned,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ScopeMappingRequestAction {
    /// `COMMUNICATE`
    Communicate,
    /// `DELETE`
    Delete,
    /// `EDIT`
    Edit,
    /// `EDIT_ASSOCIATION`
    EditAssociation,
    /// `MERGE`
    Merge,
    /// `VIEW`
    View,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ScopeMappingRequestAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMappingRequestAction", kind: Kind::Enumeration(&[
            "COMMUNICATE", "DELETE", "EDIT", "EDIT_ASSOCIATION", "MERGE", "VIEW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Communicate => 0, Self::Delete => 1, Self::Edit => 2, Self::EditAssociation => 3, Self::Merge => 4,
            Self::View => 5, Self::Unknown(_) => 6,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Communicate, 1 => Self::Delete, 2 => Self::Edit, 3 => Self::EditAssociation, 4 => Self::Merge,
            5 => Self::View, _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// `SetContainsString`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SetContainsString {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SetContainsStringOperator`.
    pub operator: SetContainsStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SetContainsString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContainsString", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SetContainsString {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SetContainsStringOperator::SetContainsString,
            string_to_check: Box::new(string_to_check.into()), ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SetContainsStringOperator {
    /// `SET_CONTAINS_STRING`
    SetContainsString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SetContainsStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContainsStringOperator", kind: Kind::Enumeration(&["SET_CONTAINS_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::SetContainsString => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::SetContainsString, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `SoftRequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct SoftRequiredPropertiesExtensionData {
    /// `isSoftRequiredProperty`: true or false.
    pub is_soft_required_property: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SoftRequiredPropertiesExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SoftRequiredPropertiesExtensionData", kind: Kind::Record(&[
            Member { name: "isSoftRequiredProperty", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_soft_required_property: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_soft_required_property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_soft_required_property, _ => &mut self.rest }
    }
}
impl SoftRequiredPropertiesExtensionData {
    /// With all that is required.
    pub fn new(is_soft_required_property: bool) -> Self { Self { is_soft_required_property, rest: Rest::EMPTY } }
}

/// `SquareRoot`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SquareRoot {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SquareRootOperator`.
    pub operator: SquareRootOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SquareRoot {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SquareRoot", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl SquareRoot {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: SquareRootOperator::SquareRoot, ..Shaped::blank() } }
}
impl Default for SquareRoot {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SquareRootOperator {
    /// `SQUARE_ROOT`
    SquareRoot,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SquareRootOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SquareRootOperator", kind: Kind::Enumeration(&["SQUARE_ROOT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::SquareRoot => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::SquareRoot, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `StringEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringEquals {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringEqualsOperator`.
    pub operator: StringEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringEquals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringEquals", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl StringEquals {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringEqualsOperator::StringEquals, ..Shaped::blank() } }
}
impl Default for StringEquals {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringEqualsOperator {
    /// `STRING_EQUALS`
    StringEquals,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringEqualsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringEqualsOperator", kind: Kind::Enumeration(&["STRING_EQUALS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::StringEquals => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::StringEquals, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `StringLength`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringLength {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringLengthOperator`.
    pub operator: StringLengthOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringLength {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringLength", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl StringLength {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringLengthOperator::StringLength, ..Shaped::blank() } }
}
impl Default for StringLength {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringLengthOperator {
    /// `STRING_LENGTH`
    StringLength,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringLengthOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringLengthOperator", kind: Kind::Enumeration(&["STRING_LENGTH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::StringLength => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::StringLength, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `StringPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringPropertyVariable {
    /// `operator`: `StringPropertyVariableOperator`.
    pub operator: StringPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl StringPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: StringPropertyVariableOperator::StringPropertyVariable, ..Shaped::blank() }
    }
}
impl Default for StringPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringPropertyVariableOperator {
    /// `STRING_PROPERTY_VARIABLE`
    StringPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyVariableOperator", kind: Kind::Enumeration(&["STRING_PROPERTY_VARIABLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::StringPropertyVariable => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::StringPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `StringTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringTargetPropertyVariable {
    /// `operator`: `StringTargetPropertyVariableOperator`.
    pub operator: StringTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringTargetPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl StringTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: StringTargetPropertyVariableOperator::StringTargetPropertyVariable, ..Shaped::blank() }
    }
}
impl Default for StringTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringTargetPropertyVariableOperator {
    /// `STRING_TARGET_PROPERTY_VARIABLE`
    StringTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "STRING_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::StringTargetPropertyVariable => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::StringTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `Substring`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Substring {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubstringOperator`.
    pub operator: SubstringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Substring {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Substring", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl Substring {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubstringOperator::Substring, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubstringOperator {
    /// `SUBSTRING`
    Substring,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubstringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubstringOperator", kind: Kind::Enumeration(&["SUBSTRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Substring => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Substring, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `SubtractNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractNumbersOperator`.
    pub operator: SubtractNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubtractNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractNumbers", kind: Kind::Record(&[
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enclosed_in_parentheses: false, inputs: None, operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enclosed_in_parentheses, 1 => &self.inputs, 2 => &self.operator, 3 => &self.property_name,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enclosed_in_parentheses, 1 => &mut self.inputs, 2 => &mut self.operator,
            3 => &mut self.property_name, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SubtractNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: SubtractNumbersOperator::SubtractNumbers, ..Shaped::blank() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractNumbersOperator {
    /// `SUBTRACT_NUMBERS`
    SubtractNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubtractNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractNumbersOperator", kind: Kind::Enumeration(&["SUBTRACT_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::SubtractNumbers => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::SubtractNumbers, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `SubtractTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractTime {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractTimeOperator`.
    pub operator: SubtractTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubtractTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractTime", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SubtractTime {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubtractTimeOperator::SubtractTime, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractTimeOperator {
    /// `SUBTRACT_TIME`
    SubtractTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubtractTimeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractTimeOperator", kind: Kind::Enumeration(&["SUBTRACT_TIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::SubtractTime => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::SubtractTime, _ => Self::Unknown(Text::EMPTY) };
    }
}

crate::runtime::shaped_traits! {
    PeriodToMonths, PeriodToWeeks, PipelineProbability, Power, Property1, PropertyDefinition,
    PropertyDefinitionSource, RegexMatches, RequiredPropertiesExtensionData, RollupExpression, RoundDownNumbers,
    RoundNearestNumbers, RoundUpNumbers, ScopeMapping, SetContainsString, SoftRequiredPropertiesExtensionData,
    SquareRoot, StringEquals, StringLength, StringPropertyVariable, StringTargetPropertyVariable, Substring,
    SubtractNumbers, SubtractTime,
}

crate::runtime::enumeration_traits! {
    ParseNumberOperator, PeriodToMonthsOperator, PeriodToWeeksOperator, PipelineProbabilityOperator, PowerOperator,
    PropertyDisplayMode, PropertySearchTextAnalysisMode, RegexMatchesOperator, RollupExpressionRollupOperator,
    RoundDownNumbersOperator, RoundNearestNumbersOperator, RoundUpNumbersOperator, ScopeMappingAccessLevel,
    ScopeMappingRequestAction, SetContainsStringOperator, SquareRootOperator, StringEqualsOperator,
    StringLengthOperator, StringPropertyVariableOperator, StringTargetPropertyVariableOperator, SubstringOperator,
    SubtractNumbersOperator, SubtractTimeOperator,
}
