// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, ActionsV4Option, AssociationDefinition, AssociationSpec, DefaultRequirements,
    DefinitionSource, ExtensionData, FieldLevelPermission, FieldTypeDefinitionReferencedObjectType,
    FieldTypeDefinitionType, LookupAssociationSpec, MediaBridgeExternalOptionsMetaData, ObjectTypeDefinitionLabels,
    ObjectTypeIdProto, Option1, OptionInput, ParseNumberOperator, PeriodToMonthsOperator, PeriodToWeeksOperator,
    PipelineProbabilityOperator, PowerOperator, PropertyDataSensitivity, PropertyDateDisplayHint,
    PropertyDefinitionSource, PropertyDisplayMode, PropertyFieldType, PropertyModificationMetadata,
    PropertyNumberDisplayHint, PropertyOptionSortStrategy, PropertySearchTextAnalysisMode, PropertyTextDisplayHint,
    PropertyType, PropertyValueDataSensitivity, PublicOrFilterBranchFilterBranchType, RollupExpressionRollupOperator,
    RoundDownNumbersOperator, RoundNearestNumbersOperator, RoundUpNumbersOperator, ScopeMappingAccessLevel,
    SetContainsStringOperator, SquareRootOperator,
};

/// `ObjectSchema`: 18 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ObjectSchema")]
#[non_exhaustive]
pub struct MediaBridgeObjectSchema {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `AssociationDefinition`.
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `MediaBridgeProperty1`.
    pub properties: Vec<MediaBridgeProperty1>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeObjectSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchema", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "createdAt", required: false }, Member { name: "createdByUserId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedByUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, archived: false, associations: Vec::new(), created_at: None,
            created_by_user_id: None, description: None, fully_qualified_name: Text::EMPTY, id: Text::EMPTY,
            labels: Shaped::blank(), name: Text::EMPTY, object_type_id: Text::EMPTY, primary_display_property: None,
            properties: Vec::new(), required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), updated_at: None, updated_by_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.associations,
            3 => &self.created_at, 4 => &self.created_by_user_id, 5 => &self.description,
            6 => &self.fully_qualified_name, 7 => &self.id, 8 => &self.labels, 9 => &self.name,
            10 => &self.object_type_id, 11 => &self.primary_display_property, 12 => &self.properties,
            13 => &self.required_properties, 14 => &self.searchable_properties,
            15 => &self.secondary_display_properties, 16 => &self.updated_at, 17 => &self.updated_by_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.created_by_user_id, 5 => &mut self.description,
            6 => &mut self.fully_qualified_name, 7 => &mut self.id, 8 => &mut self.labels, 9 => &mut self.name,
            10 => &mut self.object_type_id, 11 => &mut self.primary_display_property, 12 => &mut self.properties,
            13 => &mut self.required_properties, 14 => &mut self.searchable_properties,
            15 => &mut self.secondary_display_properties, 16 => &mut self.updated_at,
            17 => &mut self.updated_by_user_id, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeObjectSchema {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgeProperty1>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(),
            searchable_properties: searchable_properties.into_iter().map(Into::into).collect(),
            secondary_display_properties: secondary_display_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into()); self
    }
}

/// `Or`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Or")]
#[non_exhaustive]
pub struct MediaBridgeOr {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicOrFilterBranchFilterBranchType`.
    pub operator: PublicOrFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeOr {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Or", kind: Kind::Record(&[
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
impl MediaBridgeOr {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: PublicOrFilterBranchFilterBranchType::Or, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// `ParseNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ParseNumber")]
#[non_exhaustive]
pub struct MediaBridgeParseNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ParseNumberOperator`.
    pub operator: ParseNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeParseNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParseNumber", kind: Kind::Record(&[
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
impl MediaBridgeParseNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ParseNumberOperator::ParseNumber, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeParseNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PeriodToMonths`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "PeriodToMonths")]
#[non_exhaustive]
pub struct MediaBridgePeriodToMonths {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PeriodToMonthsOperator`.
    pub operator: PeriodToMonthsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePeriodToMonths {
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
impl MediaBridgePeriodToMonths {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToMonthsOperator::PeriodToMonths, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgePeriodToMonths {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PeriodToWeeks`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "PeriodToWeeks")]
#[non_exhaustive]
pub struct MediaBridgePeriodToWeeks {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PeriodToWeeksOperator`.
    pub operator: PeriodToWeeksOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePeriodToWeeks {
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
impl MediaBridgePeriodToWeeks {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToWeeksOperator::PeriodToWeeks, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgePeriodToWeeks {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PipelineProbability`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "PipelineProbability")]
#[non_exhaustive]
pub struct MediaBridgePipelineProbability {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PipelineProbabilityOperator`.
    pub operator: PipelineProbabilityOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePipelineProbability {
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
impl MediaBridgePipelineProbability {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PipelineProbabilityOperator::PipelineProbability, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgePipelineProbability {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Power`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Power")]
#[non_exhaustive]
pub struct MediaBridgePower {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PowerOperator`.
    pub operator: PowerOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePower {
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
impl MediaBridgePower {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PowerOperator::Power, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgePower {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Property`: 47 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[doc(alias = "Property")]
#[non_exhaustive]
pub struct MediaBridgeProperty {
    /// `allowedObjectTypes`: a list: `ObjectTypeIdProto`.
    pub allowed_object_types: Vec<ObjectTypeIdProto>,
    /// `calculated`: true or false.
    pub calculated: bool,
    /// `canArchive`: true or false.
    pub can_archive: bool,
    /// `canRestore`: true or false.
    pub can_restore: bool,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `createdUserId`: a whole number.
    pub created_user_id: i64,
    /// `currencyPropertyName`: text.
    pub currency_property_name: Text,
    /// `dataSensitivity`: `PropertyValueDataSensitivity`.
    pub data_sensitivity: PropertyValueDataSensitivity,
    /// `dateDisplayHint`: `PropertyDateDisplayHint`.
    pub date_display_hint: PropertyDateDisplayHint,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `description`: text.
    pub description: Text,
    /// `displayMode`: `PropertyDisplayMode`.
    pub display_mode: PropertyDisplayMode,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `enforceMultivalueUniqueness`: true or false.
    pub enforce_multivalue_uniqueness: bool,
    /// `externalOptions`: true or false.
    pub external_options: bool,
    /// `externalOptionsReferenceType`: text.
    pub external_options_reference_type: Text,
    /// `favorited`: true or false.
    pub favorited: bool,
    /// `favoritedOrder`: a whole number.
    pub favorited_order: i64,
    /// `fieldType`: text.
    pub field_type: Text,
    /// `formField`: true or false.
    pub form_field: bool,
    /// `fromUserId`: a whole number.
    pub from_user_id: i64,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false.
    pub has_unique_value: bool,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `isCustomizedDefault`: true or false.
    pub is_customized_default: bool,
    /// `isMultiValued`: true or false.
    pub is_multi_valued: bool,
    /// `isPartial`: true or false.
    pub is_partial: bool,
    /// `label`: text.
    pub label: Text,
    /// `mutableDefinitionNotDeletable`: true or false.
    pub mutable_definition_not_deletable: bool,
    /// `name`: text.
    pub name: Text,
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`.
    pub number_display_hint: PropertyNumberDisplayHint,
    /// `optionSortStrategy`: `PropertyOptionSortStrategy`.
    pub option_sort_strategy: PropertyOptionSortStrategy,
    /// `options`: a list: `ActionsV4Option`.
    pub options: Vec<ActionsV4Option>,
    /// `optionsAreMutable`: true or false.
    pub options_are_mutable: bool,
    /// `owningAppId`: a whole number.
    pub owning_app_id: i64,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `readOnlyDefinition`: true or false.
    pub read_only_definition: bool,
    /// `readOnlyValue`: true or false.
    pub read_only_value: bool,
    /// `referencedObjectType`: `FieldTypeDefinitionReferencedObjectType`.
    pub referenced_object_type: FieldTypeDefinitionReferencedObjectType,
    /// `searchTextAnalysisMode`: `PropertySearchTextAnalysisMode`.
    pub search_text_analysis_mode: PropertySearchTextAnalysisMode,
    /// `searchableInGlobalSearch`: true or false.
    pub searchable_in_global_search: bool,
    /// `sensitiveDataCategories`: a list: text.
    pub sensitive_data_categories: Vec<Text>,
    /// `showCurrencySymbol`: true or false.
    pub show_currency_symbol: bool,
    /// `textDisplayHint`: `PropertyTextDisplayHint`.
    pub text_display_hint: PropertyTextDisplayHint,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property", kind: Kind::Record(&[
            Member { name: "allowedObjectTypes", required: true }, Member { name: "calculated", required: true },
            Member { name: "canArchive", required: true }, Member { name: "canRestore", required: true },
            Member { name: "createdAt", required: true }, Member { name: "createdUserId", required: true },
            Member { name: "currencyPropertyName", required: true },
            Member { name: "dataSensitivity", required: true }, Member { name: "dateDisplayHint", required: true },
            Member { name: "deleted", required: true }, Member { name: "description", required: true },
            Member { name: "displayMode", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "enforceMultivalueUniqueness", required: true },
            Member { name: "externalOptions", required: true },
            Member { name: "externalOptionsReferenceType", required: true },
            Member { name: "favorited", required: true }, Member { name: "favoritedOrder", required: true },
            Member { name: "fieldType", required: true }, Member { name: "formField", required: true },
            Member { name: "fromUserId", required: true }, Member { name: "groupName", required: true },
            Member { name: "hasUniqueValue", required: true }, Member { name: "hidden", required: true },
            Member { name: "hubspotDefined", required: true },
            Member { name: "isCustomizedDefault", required: true }, Member { name: "isMultiValued", required: true },
            Member { name: "isPartial", required: true }, Member { name: "label", required: true },
            Member { name: "mutableDefinitionNotDeletable", required: true },
            Member { name: "name", required: true }, Member { name: "numberDisplayHint", required: true },
            Member { name: "optionSortStrategy", required: true }, Member { name: "options", required: true },
            Member { name: "optionsAreMutable", required: true }, Member { name: "owningAppId", required: true },
            Member { name: "portalId", required: true }, Member { name: "readOnlyDefinition", required: true },
            Member { name: "readOnlyValue", required: true },
            Member { name: "referencedObjectType", required: true },
            Member { name: "searchTextAnalysisMode", required: true },
            Member { name: "searchableInGlobalSearch", required: true },
            Member { name: "sensitiveDataCategories", required: true },
            Member { name: "showCurrencySymbol", required: true },
            Member { name: "textDisplayHint", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allowed_object_types: Vec::new(), calculated: false, can_archive: false, can_restore: false,
            created_at: 0, created_user_id: 0, currency_property_name: Text::EMPTY,
            data_sensitivity: Shaped::blank(), date_display_hint: Shaped::blank(), deleted: false,
            description: Text::EMPTY, display_mode: Shaped::blank(), display_order: 0,
            enforce_multivalue_uniqueness: false, external_options: false,
            external_options_reference_type: Text::EMPTY, favorited: false, favorited_order: 0,
            field_type: Text::EMPTY, form_field: false, from_user_id: 0, group_name: Text::EMPTY,
            has_unique_value: false, hidden: false, hubspot_defined: false, is_customized_default: false,
            is_multi_valued: false, is_partial: false, label: Text::EMPTY, mutable_definition_not_deletable: false,
            name: Text::EMPTY, number_display_hint: Shaped::blank(), option_sort_strategy: Shaped::blank(),
            options: Vec::new(), options_are_mutable: false, owning_app_id: 0, portal_id: 0,
            read_only_definition: false, read_only_value: false, referenced_object_type: Shaped::blank(),
            search_text_analysis_mode: Shaped::blank(), searchable_in_global_search: false,
            sensitive_data_categories: Vec::new(), show_currency_symbol: false, text_display_hint: Shaped::blank(),
            r#type: Shaped::blank(), updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allowed_object_types, 1 => &self.calculated, 2 => &self.can_archive, 3 => &self.can_restore,
            4 => &self.created_at, 5 => &self.created_user_id, 6 => &self.currency_property_name,
            7 => &self.data_sensitivity, 8 => &self.date_display_hint, 9 => &self.deleted, 10 => &self.description,
            11 => &self.display_mode, 12 => &self.display_order, 13 => &self.enforce_multivalue_uniqueness,
            14 => &self.external_options, 15 => &self.external_options_reference_type, 16 => &self.favorited,
            17 => &self.favorited_order, 18 => &self.field_type, 19 => &self.form_field, 20 => &self.from_user_id,
            21 => &self.group_name, 22 => &self.has_unique_value, 23 => &self.hidden, 24 => &self.hubspot_defined,
            25 => &self.is_customized_default, 26 => &self.is_multi_valued, 27 => &self.is_partial,
            28 => &self.label, 29 => &self.mutable_definition_not_deletable, 30 => &self.name,
            31 => &self.number_display_hint, 32 => &self.option_sort_strategy, 33 => &self.options,
            34 => &self.options_are_mutable, 35 => &self.owning_app_id, 36 => &self.portal_id,
            37 => &self.read_only_definition, 38 => &self.read_only_value, 39 => &self.referenced_object_type,
            40 => &self.search_text_analysis_mode, 41 => &self.searchable_in_global_search,
            42 => &self.sensitive_data_categories, 43 => &self.show_currency_symbol, 44 => &self.text_display_hint,
            45 => &self.r#type, 46 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allowed_object_types, 1 => &mut self.calculated, 2 => &mut self.can_archive,
            3 => &mut self.can_restore, 4 => &mut self.created_at, 5 => &mut self.created_user_id,
            6 => &mut self.currency_property_name, 7 => &mut self.data_sensitivity, 8 => &mut self.date_display_hint,
            9 => &mut self.deleted, 10 => &mut self.description, 11 => &mut self.display_mode,
            12 => &mut self.display_order, 13 => &mut self.enforce_multivalue_uniqueness,
            14 => &mut self.external_options, 15 => &mut self.external_options_reference_type,
            16 => &mut self.favorited, 17 => &mut self.favorited_order, 18 => &mut self.field_type,
            19 => &mut self.form_field, 20 => &mut self.from_user_id, 21 => &mut self.group_name,
            22 => &mut self.has_unique_value, 23 => &mut self.hidden, 24 => &mut self.hubspot_defined,
            25 => &mut self.is_customized_default, 26 => &mut self.is_multi_valued, 27 => &mut self.is_partial,
            28 => &mut self.label, 29 => &mut self.mutable_definition_not_deletable, 30 => &mut self.name,
            31 => &mut self.number_display_hint, 32 => &mut self.option_sort_strategy, 33 => &mut self.options,
            34 => &mut self.options_are_mutable, 35 => &mut self.owning_app_id, 36 => &mut self.portal_id,
            37 => &mut self.read_only_definition, 38 => &mut self.read_only_value,
            39 => &mut self.referenced_object_type, 40 => &mut self.search_text_analysis_mode,
            41 => &mut self.searchable_in_global_search, 42 => &mut self.sensitive_data_categories,
            43 => &mut self.show_currency_symbol, 44 => &mut self.text_display_hint, 45 => &mut self.r#type,
            46 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeProperty {
    /// With all that is required.
    pub fn new(
        allowed_object_types: impl IntoIterator<Item = impl Into<ObjectTypeIdProto>>, calculated: bool,
        can_archive: bool, can_restore: bool, created_at: impl Into<i64>, created_user_id: impl Into<i64>,
        currency_property_name: impl Into<Text>, data_sensitivity: impl Into<PropertyValueDataSensitivity>,
        date_display_hint: impl Into<PropertyDateDisplayHint>, deleted: bool, description: impl Into<Text>,
        display_mode: impl Into<PropertyDisplayMode>, display_order: impl Into<i64>,
        enforce_multivalue_uniqueness: bool, external_options: bool,
        external_options_reference_type: impl Into<Text>, favorited: bool, favorited_order: impl Into<i64>,
        field_type: impl Into<Text>, form_field: bool, from_user_id: impl Into<i64>, group_name: impl Into<Text>,
        has_unique_value: bool, hidden: bool, hubspot_defined: bool, is_customized_default: bool,
        is_multi_valued: bool, is_partial: bool, label: impl Into<Text>, mutable_definition_not_deletable: bool,
        name: impl Into<Text>, number_display_hint: impl Into<PropertyNumberDisplayHint>,
        option_sort_strategy: impl Into<PropertyOptionSortStrategy>,
        options: impl IntoIterator<Item = impl Into<ActionsV4Option>>, options_are_mutable: bool,
        owning_app_id: impl Into<i64>, portal_id: impl Into<i64>, read_only_definition: bool, read_only_value: bool,
        referenced_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>,
        search_text_analysis_mode: impl Into<PropertySearchTextAnalysisMode>, searchable_in_global_search: bool,
        sensitive_data_categories: impl IntoIterator<Item = impl Into<Text>>, show_currency_symbol: bool,
        text_display_hint: impl Into<PropertyTextDisplayHint>, r#type: impl Into<FieldTypeDefinitionType>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            allowed_object_types: allowed_object_types.into_iter().map(Into::into).collect(), calculated,
            can_archive, can_restore, created_at: created_at.into(), created_user_id: created_user_id.into(),
            currency_property_name: currency_property_name.into(), data_sensitivity: data_sensitivity.into(),
            date_display_hint: date_display_hint.into(), deleted, description: description.into(),
            display_mode: display_mode.into(), display_order: display_order.into(), enforce_multivalue_uniqueness,
            external_options, external_options_reference_type: external_options_reference_type.into(), favorited,
            favorited_order: favorited_order.into(), field_type: field_type.into(), form_field,
            from_user_id: from_user_id.into(), group_name: group_name.into(), has_unique_value, hidden,
            hubspot_defined, is_customized_default, is_multi_valued, is_partial, label: label.into(),
            mutable_definition_not_deletable, name: name.into(), number_display_hint: number_display_hint.into(),
            option_sort_strategy: option_sort_strategy.into(),
            options: options.into_iter().map(Into::into).collect(), options_are_mutable,
            owning_app_id: owning_app_id.into(), portal_id: portal_id.into(), read_only_definition, read_only_value,
            referenced_object_type: referenced_object_type.into(),
            search_text_analysis_mode: search_text_analysis_mode.into(), searchable_in_global_search,
            sensitive_data_categories: sensitive_data_categories.into_iter().map(Into::into).collect(),
            show_currency_symbol, text_display_hint: text_display_hint.into(), r#type: r#type.into(),
            updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

/// `Property_1`: 30 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Property_1")]
#[non_exhaustive]
pub struct MediaBridgeProperty1 {
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
impl Shaped for MediaBridgeProperty1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property_1", kind: Kind::Record(&[
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
impl MediaBridgeProperty1 {
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

/// `PropertyDefinition`: 15 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "PropertyDefinition")]
#[non_exhaustive]
pub struct MediaBridgePropertyDefinition {
    /// `calculationExpression`: `AbsoluteValueInputs`; may be absent.
    pub calculation_expression: Option<AbsoluteValueInputs>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `definitionSource`: `PropertyDefinitionSource`; may be absent.
    pub definition_source: Option<PropertyDefinitionSource>,
    /// `extensionData`: `ExtensionData`; may be absent.
    pub extension_data: Option<ExtensionData>,
    /// `externalOptionsMetaData`: `MediaBridgeExternalOptionsMetaData`; may be absent.
    pub external_options_meta_data: Option<MediaBridgeExternalOptionsMetaData>,
    /// `fulcrumPortalId`: a whole number; may be absent.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`: a whole number; may be absent.
    pub fulcrum_timestamp: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `lookupAssociationSpec`: `LookupAssociationSpec`; may be absent.
    pub lookup_association_spec: Option<LookupAssociationSpec>,
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
    /// `rollupExpression`: `MediaBridgeRollupExpression`; may be absent.
    pub rollup_expression: Option<MediaBridgeRollupExpression>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePropertyDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDefinition", kind: Kind::Record(&[
            Member { name: "calculationExpression", required: false },
            Member { name: "calculationFormula", required: false },
            Member { name: "definitionSource", required: false }, Member { name: "extensionData", required: false },
            Member { name: "externalOptionsMetaData", required: false },
            Member { name: "fulcrumPortalId", required: false },
            Member { name: "fulcrumTimestamp", required: false }, Member { name: "janusGroup", required: false },
            Member { name: "lookupAssociationSpec", required: false },
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
            lookup_association_spec: None, object_type_id: Text::EMPTY, permission: None, property: Shaped::blank(),
            property_definition_source: None, property_requirements: None, rollup_expression: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_expression, 1 => &self.calculation_formula, 2 => &self.definition_source,
            3 => &self.extension_data, 4 => &self.external_options_meta_data, 5 => &self.fulcrum_portal_id,
            6 => &self.fulcrum_timestamp, 7 => &self.janus_group, 8 => &self.lookup_association_spec,
            9 => &self.object_type_id, 10 => &self.permission, 11 => &self.property,
            12 => &self.property_definition_source, 13 => &self.property_requirements, 14 => &self.rollup_expression,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_expression, 1 => &mut self.calculation_formula,
            2 => &mut self.definition_source, 3 => &mut self.extension_data,
            4 => &mut self.external_options_meta_data, 5 => &mut self.fulcrum_portal_id,
            6 => &mut self.fulcrum_timestamp, 7 => &mut self.janus_group, 8 => &mut self.lookup_association_spec,
            9 => &mut self.object_type_id, 10 => &mut self.permission, 11 => &mut self.property,
            12 => &mut self.property_definition_source, 13 => &mut self.property_requirements,
            14 => &mut self.rollup_expression, _ => &mut self.rest,
        }
    }
}
impl MediaBridgePropertyDefinition {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, property: impl Into<MediaBridgeProperty>) -> Self {
        Self { object_type_id: object_type_id.into(), property: property.into(), ..Shaped::blank() }
    }
    /// Sets `calculationExpression`.
    pub fn calculation_expression(mut self, calculation_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.calculation_expression = Some(calculation_expression.into()); self
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `definitionSource`.
    pub fn definition_source(mut self, definition_source: impl Into<PropertyDefinitionSource>) -> Self {
        self.definition_source = Some(definition_source.into()); self
    }
    /// Sets `extensionData`.
    pub fn extension_data(mut self, extension_data: impl Into<ExtensionData>) -> Self {
        self.extension_data = Some(extension_data.into()); self
    }
    /// Sets `externalOptionsMetaData`.
    pub fn external_options_meta_data(
        mut self, external_options_meta_data: impl Into<MediaBridgeExternalOptionsMetaData>,
    ) -> Self {
        self.external_options_meta_data = Some(external_options_meta_data.into()); self
    }
    /// Sets `fulcrumPortalId`.
    pub fn fulcrum_portal_id(mut self, fulcrum_portal_id: impl Into<i64>) -> Self {
        self.fulcrum_portal_id = Some(fulcrum_portal_id.into()); self
    }
    /// Sets `fulcrumTimestamp`.
    pub fn fulcrum_timestamp(mut self, fulcrum_timestamp: impl Into<i64>) -> Self {
        self.fulcrum_timestamp = Some(fulcrum_timestamp.into()); self
    }
    /// Sets `janusGroup`.
    pub fn janus_group(mut self, janus_group: impl Into<Text>) -> Self {
        self.janus_group = Some(janus_group.into()); self
    }
    /// Sets `lookupAssociationSpec`.
    pub fn lookup_association_spec(mut self, lookup_association_spec: impl Into<LookupAssociationSpec>) -> Self {
        self.lookup_association_spec = Some(lookup_association_spec.into()); self
    }
    /// Sets `permission`.
    pub fn permission(mut self, permission: impl Into<FieldLevelPermission>) -> Self {
        self.permission = Some(permission.into()); self
    }
    /// Sets `propertyDefinitionSource`.
    pub fn property_definition_source(mut self, property_definition_source: impl Into<DefinitionSource>) -> Self {
        self.property_definition_source = Some(property_definition_source.into()); self
    }
    /// Sets `propertyRequirements`.
    pub fn property_requirements(mut self, property_requirements: impl Into<DefaultRequirements>) -> Self {
        self.property_requirements = Some(property_requirements.into()); self
    }
    /// Sets `rollupExpression`.
    pub fn rollup_expression(mut self, rollup_expression: impl Into<MediaBridgeRollupExpression>) -> Self {
        self.rollup_expression = Some(rollup_expression.into()); self
    }
}

/// `MediaBridgePropertyUpdate`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgePropertyUpdate {
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `fieldType`: `PropertyFieldType`; may be absent.
    pub field_type: Option<PropertyFieldType>,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text; may be absent.
    pub group_name: Option<Text>,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `type`: `PropertyType`; may be absent.
    pub r#type: Option<PropertyType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePropertyUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgePropertyUpdate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: false }, Member { name: "fieldType", required: false },
            Member { name: "formField", required: false }, Member { name: "groupName", required: false },
            Member { name: "hasUniqueValue", required: false }, Member { name: "hidden", required: false },
            Member { name: "label", required: false }, Member { name: "options", required: false },
            Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, description: None, display_order: None, field_type: None, form_field: None,
            group_name: None, has_unique_value: None, hidden: None, label: None, options: None, r#type: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.description, 2 => &self.display_order, 3 => &self.field_type,
            4 => &self.form_field, 5 => &self.group_name, 6 => &self.has_unique_value, 7 => &self.hidden,
            8 => &self.label, 9 => &self.options, 10 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.description, 2 => &mut self.display_order,
            3 => &mut self.field_type, 4 => &mut self.form_field, 5 => &mut self.group_name,
            6 => &mut self.has_unique_value, 7 => &mut self.hidden, 8 => &mut self.label, 9 => &mut self.options,
            10 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl MediaBridgePropertyUpdate {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
        self.field_type = Some(field_type.into()); self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self { self.form_field = Some(form_field); self }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self { self.group_name = Some(group_name.into()); self }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PropertyType>) -> Self { self.r#type = Some(r#type.into()); self }
}
impl Default for MediaBridgePropertyUpdate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MediaBridgePropertyUpdate`: 15 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MediaBridgePropertyUpdate")]
#[non_exhaustive]
pub struct MediaBridgePropertyUpdateIn2026_03 {
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `currencyPropertyName`: text; may be absent.
    pub currency_property_name: Option<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `fieldType`: `PropertyFieldType`; may be absent.
    pub field_type: Option<PropertyFieldType>,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text; may be absent.
    pub group_name: Option<Text>,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: `PropertyType`; may be absent.
    pub r#type: Option<PropertyType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePropertyUpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgePropertyUpdate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false },
            Member { name: "currencyPropertyName", required: false },
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "fieldType", required: false }, Member { name: "formField", required: false },
            Member { name: "groupName", required: false }, Member { name: "hasUniqueValue", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: false },
            Member { name: "numberDisplayHint", required: false }, Member { name: "options", required: false },
            Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, currency_property_name: None, description: None, display_order: None,
            field_type: None, form_field: None, group_name: None, has_unique_value: None, hidden: None, label: None,
            number_display_hint: None, options: None, show_currency_symbol: None, text_display_hint: None,
            r#type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.currency_property_name, 2 => &self.description,
            3 => &self.display_order, 4 => &self.field_type, 5 => &self.form_field, 6 => &self.group_name,
            7 => &self.has_unique_value, 8 => &self.hidden, 9 => &self.label, 10 => &self.number_display_hint,
            11 => &self.options, 12 => &self.show_currency_symbol, 13 => &self.text_display_hint, 14 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.currency_property_name, 2 => &mut self.description,
            3 => &mut self.display_order, 4 => &mut self.field_type, 5 => &mut self.form_field,
            6 => &mut self.group_name, 7 => &mut self.has_unique_value, 8 => &mut self.hidden, 9 => &mut self.label,
            10 => &mut self.number_display_hint, 11 => &mut self.options, 12 => &mut self.show_currency_symbol,
            13 => &mut self.text_display_hint, 14 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl MediaBridgePropertyUpdateIn2026_03 {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `currencyPropertyName`.
    pub fn currency_property_name(mut self, currency_property_name: impl Into<Text>) -> Self {
        self.currency_property_name = Some(currency_property_name.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
        self.field_type = Some(field_type.into()); self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self { self.form_field = Some(form_field); self }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self { self.group_name = Some(group_name.into()); self }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(mut self, number_display_hint: impl Into<PropertyNumberDisplayHint>) -> Self {
        self.number_display_hint = Some(number_display_hint.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol); self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(mut self, text_display_hint: impl Into<PropertyTextDisplayHint>) -> Self {
        self.text_display_hint = Some(text_display_hint.into()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PropertyType>) -> Self { self.r#type = Some(r#type.into()); self }
}
impl Default for MediaBridgePropertyUpdateIn2026_03 {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MediaBridgeProviderPartial`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct MediaBridgeProviderPartial {
    /// `allowImportOnDisconnect`: true or false; may be absent.
    pub allow_import_on_disconnect: Option<bool>,
    /// `moduleName`: text; may be absent.
    pub module_name: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeProviderPartial {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeProviderPartial", kind: Kind::Record(&[
            Member { name: "allowImportOnDisconnect", required: false },
            Member { name: "moduleName", required: false }, Member { name: "name", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { allow_import_on_disconnect: None, module_name: None, name: None, updated_at: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_import_on_disconnect, 1 => &self.module_name, 2 => &self.name, 3 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_import_on_disconnect, 1 => &mut self.module_name, 2 => &mut self.name,
            3 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeProviderPartial {
    /// With all that is required.
    pub fn new(updated_at: impl Into<i64>) -> Self { Self { updated_at: updated_at.into(), ..Shaped::blank() } }
    /// Sets `allowImportOnDisconnect`.
    pub fn allow_import_on_disconnect(mut self, allow_import_on_disconnect: bool) -> Self {
        self.allow_import_on_disconnect = Some(allow_import_on_disconnect); self
    }
    /// Sets `moduleName`.
    pub fn module_name(mut self, module_name: impl Into<Text>) -> Self {
        self.module_name = Some(module_name.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// `MediaBridgeProviderRegistrationResponse`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct MediaBridgeProviderRegistrationResponse {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeProviderRegistrationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeProviderRegistrationResponse", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl MediaBridgeProviderRegistrationResponse {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, name: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), name: name.into(), rest: Rest::EMPTY }
    }
}

/// `RollupExpression`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "RollupExpression")]
#[non_exhaustive]
pub struct MediaBridgeRollupExpression {
    /// `associationTypes`: a list: `AssociationSpec`.
    pub association_types: Vec<AssociationSpec>,
    /// `conditionalExpression`: `AbsoluteValueInputs`; may be absent.
    pub conditional_expression: Option<AbsoluteValueInputs>,
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
impl Shaped for MediaBridgeRollupExpression {
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
impl MediaBridgeRollupExpression {
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
    /// Sets `conditionalExpression`.
    pub fn conditional_expression(mut self, conditional_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.conditional_expression = Some(conditional_expression.into()); self
    }
    /// Sets `conditionalFormula`.
    pub fn conditional_formula(mut self, conditional_formula: impl Into<Text>) -> Self {
        self.conditional_formula = Some(conditional_formula.into()); self
    }
    /// Sets `emptyRollupValue`.
    pub fn empty_rollup_value(mut self, empty_rollup_value: impl Into<Text>) -> Self {
        self.empty_rollup_value = Some(empty_rollup_value.into()); self
    }
    /// Sets `sourceCompareByPropertyName`.
    pub fn source_compare_by_property_name(mut self, source_compare_by_property_name: impl Into<Text>) -> Self {
        self.source_compare_by_property_name = Some(source_compare_by_property_name.into()); self
    }
}

/// `RoundDownNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "RoundDownNumbers")]
#[non_exhaustive]
pub struct MediaBridgeRoundDownNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RoundDownNumbersOperator`.
    pub operator: RoundDownNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeRoundDownNumbers {
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
impl MediaBridgeRoundDownNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundDownNumbersOperator::RoundDown, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeRoundDownNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// `RoundNearestNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "RoundNearestNumbers")]
#[non_exhaustive]
pub struct MediaBridgeRoundNearestNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RoundNearestNumbersOperator`.
    pub operator: RoundNearestNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeRoundNearestNumbers {
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
impl MediaBridgeRoundNearestNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundNearestNumbersOperator::RoundNearest, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeRoundNearestNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// `RoundUpNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "RoundUpNumbers")]
#[non_exhaustive]
pub struct MediaBridgeRoundUpNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RoundUpNumbersOperator`.
    pub operator: RoundUpNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeRoundUpNumbers {
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
impl MediaBridgeRoundUpNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundUpNumbersOperator::RoundUp, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeRoundUpNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ScopeMapping`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ScopeMapping")]
#[non_exhaustive]
pub struct MediaBridgeScopeMapping {
    /// `accessLevel`: `ScopeMappingAccessLevel`.
    pub access_level: ScopeMappingAccessLevel,
    /// `requestAction`: `MediaBridgeScopeMappingRequestAction`.
    pub request_action: MediaBridgeScopeMappingRequestAction,
    /// `scopeName`: text.
    pub scope_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeScopeMapping {
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
impl MediaBridgeScopeMapping {
    /// With all that is required.
    pub fn new(
        access_level: impl Into<ScopeMappingAccessLevel>,
        request_action: impl Into<MediaBridgeScopeMappingRequestAction>, scope_name: impl Into<Text>,
    ) -> Self {
        Self {
            access_level: access_level.into(), request_action: request_action.into(), scope_name: scope_name.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum MediaBridgeScopeMappingRequestAction {
    /// `COMMUNICATE`
    Communicate,
    /// `DELETE`
    Delete,
    /// `DELETE_SCHEMA`
    DeleteSchema,
    /// `EDIT`
    Edit,
    /// `EDIT_ASSOCIATION`
    EditAssociation,
    /// `EDIT_SCHEMA`
    EditSchema,
    /// `MERGE`
    Merge,
    /// `VIEW`
    View,
    /// `VIEW_SCHEMA`
    ViewSchema,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MediaBridgeScopeMappingRequestAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeScopeMappingRequestAction", kind: Kind::Enumeration(&[
            "COMMUNICATE", "DELETE", "DELETE_SCHEMA", "EDIT", "EDIT_ASSOCIATION", "EDIT_SCHEMA", "MERGE", "VIEW",
            "VIEW_SCHEMA",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Communicate => 0, Self::Delete => 1, Self::DeleteSchema => 2, Self::Edit => 3,
            Self::EditAssociation => 4, Self::EditSchema => 5, Self::Merge => 6, Self::View => 7,
            Self::ViewSchema => 8, Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Communicate, 1 => Self::Delete, 2 => Self::DeleteSchema, 3 => Self::Edit,
            4 => Self::EditAssociation, 5 => Self::EditSchema, 6 => Self::Merge, 7 => Self::View,
            8 => Self::ViewSchema, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SetContainsString`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SetContainsString")]
#[non_exhaustive]
pub struct MediaBridgeSetContainsString {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SetContainsStringOperator`.
    pub operator: SetContainsStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeSetContainsString {
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
impl MediaBridgeSetContainsString {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SetContainsStringOperator::SetContainsString,
            string_to_check: Box::new(string_to_check.into()), ..Shaped::blank()
        }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// `SquareRoot`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SquareRoot")]
#[non_exhaustive]
pub struct MediaBridgeSquareRoot {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SquareRootOperator`.
    pub operator: SquareRootOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeSquareRoot {
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
impl MediaBridgeSquareRoot {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: SquareRootOperator::SquareRoot, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeSquareRoot {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    MediaBridgeObjectSchema, MediaBridgeOr, MediaBridgeParseNumber, MediaBridgePeriodToMonths,
    MediaBridgePeriodToWeeks, MediaBridgePipelineProbability, MediaBridgePower, MediaBridgeProperty,
    MediaBridgeProperty1, MediaBridgePropertyDefinition, MediaBridgePropertyUpdate,
    MediaBridgePropertyUpdateIn2026_03, MediaBridgeProviderPartial, MediaBridgeProviderRegistrationResponse,
    MediaBridgeRollupExpression, MediaBridgeRoundDownNumbers, MediaBridgeRoundNearestNumbers,
    MediaBridgeRoundUpNumbers, MediaBridgeScopeMapping, MediaBridgeSetContainsString, MediaBridgeSquareRoot,
}

crate::runtime::enumeration_traits! {
    MediaBridgeScopeMappingRequestAction,
}
