// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePeriodToMonths "PeriodToMonths" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgePeriodToMonths {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PeriodToMonthsOperator::PeriodToMonths,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgePeriodToMonths {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePeriodToWeeks "PeriodToWeeks" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgePeriodToWeeks {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PeriodToWeeksOperator::PeriodToWeeks,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgePeriodToWeeks {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePipelineProbability "PipelineProbability" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgePipelineProbability {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PipelineProbabilityOperator::PipelineProbability,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgePipelineProbability {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePower "Power" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgePower {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PowerOperator::Power,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgePower {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeProperty "Property" {
        0 allowed_object_types "allowedObjectTypes" required = Vec::new();
        1 calculated "calculated" required = false;
        2 can_archive "canArchive" required = false;
        3 can_restore "canRestore" required = false;
        4 created_at "createdAt" required = 0;
        5 created_user_id "createdUserId" required = 0;
        6 currency_property_name "currencyPropertyName" required = Text::EMPTY;
        7 data_sensitivity "dataSensitivity" required = Shaped::blank();
        8 date_display_hint "dateDisplayHint" required = Shaped::blank();
        9 deleted "deleted" required = false;
        10 description "description" required = Text::EMPTY;
        11 display_mode "displayMode" required = Shaped::blank();
        12 display_order "displayOrder" required = 0;
        13 enforce_multivalue_uniqueness "enforceMultivalueUniqueness" required = false;
        14 external_options "externalOptions" required = false;
        15 external_options_reference_type "externalOptionsReferenceType" required = Text::EMPTY;
        16 favorited "favorited" required = false;
        17 favorited_order "favoritedOrder" required = 0;
        18 field_type "fieldType" required = Text::EMPTY;
        19 form_field "formField" required = false;
        20 from_user_id "fromUserId" required = 0;
        21 group_name "groupName" required = Text::EMPTY;
        22 has_unique_value "hasUniqueValue" required = false;
        23 hidden "hidden" required = false;
        24 hubspot_defined "hubspotDefined" required = false;
        25 is_customized_default "isCustomizedDefault" required = false;
        26 is_multi_valued "isMultiValued" required = false;
        27 is_partial "isPartial" required = false;
        28 label "label" required = Text::EMPTY;
        29 mutable_definition_not_deletable "mutableDefinitionNotDeletable" required = false;
        30 name "name" required = Text::EMPTY;
        31 number_display_hint "numberDisplayHint" required = Shaped::blank();
        32 option_sort_strategy "optionSortStrategy" required = Shaped::blank();
        33 options "options" required = Vec::new();
        34 options_are_mutable "optionsAreMutable" required = false;
        35 owning_app_id "owningAppId" required = 0;
        36 portal_id "portalId" required = 0;
        37 read_only_definition "readOnlyDefinition" required = false;
        38 read_only_value "readOnlyValue" required = false;
        39 referenced_object_type "referencedObjectType" required = Shaped::blank();
        40 search_text_analysis_mode "searchTextAnalysisMode" required = Shaped::blank();
        41 searchable_in_global_search "searchableInGlobalSearch" required = false;
        42 sensitive_data_categories "sensitiveDataCategories" required = Vec::new();
        43 show_currency_symbol "showCurrencySymbol" required = false;
        44 text_display_hint "textDisplayHint" required = Shaped::blank();
        45 r#type "type" required = Shaped::blank();
        46 updated_at "updatedAt" required = 0;
    }
}
impl MediaBridgeProperty {
    /// One with all that is required.
    pub fn new(
        allowed_object_types: impl IntoIterator<Item = impl Into<ObjectTypeIdProto>>,
        calculated: bool,
        can_archive: bool,
        can_restore: bool,
        created_at: impl Into<i64>,
        created_user_id: impl Into<i64>,
        currency_property_name: impl Into<Text>,
        data_sensitivity: impl Into<PropertyValueDataSensitivity>,
        date_display_hint: impl Into<PropertyDateDisplayHint>,
        deleted: bool,
        description: impl Into<Text>,
        display_mode: impl Into<PropertyDisplayMode>,
        display_order: impl Into<i64>,
        enforce_multivalue_uniqueness: bool,
        external_options: bool,
        external_options_reference_type: impl Into<Text>,
        favorited: bool,
        favorited_order: impl Into<i64>,
        field_type: impl Into<Text>,
        form_field: bool,
        from_user_id: impl Into<i64>,
        group_name: impl Into<Text>,
        has_unique_value: bool,
        hidden: bool,
        hubspot_defined: bool,
        is_customized_default: bool,
        is_multi_valued: bool,
        is_partial: bool,
        label: impl Into<Text>,
        mutable_definition_not_deletable: bool,
        name: impl Into<Text>,
        number_display_hint: impl Into<PropertyNumberDisplayHint>,
        option_sort_strategy: impl Into<PropertyOptionSortStrategy>,
        options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        options_are_mutable: bool,
        owning_app_id: impl Into<i64>,
        portal_id: impl Into<i64>,
        read_only_definition: bool,
        read_only_value: bool,
        referenced_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>,
        search_text_analysis_mode: impl Into<PropertySearchTextAnalysisMode>,
        searchable_in_global_search: bool,
        sensitive_data_categories: impl IntoIterator<Item = impl Into<Text>>,
        show_currency_symbol: bool,
        text_display_hint: impl Into<PropertyTextDisplayHint>,
        r#type: impl Into<FieldTypeDefinitionType>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            allowed_object_types: allowed_object_types
                .into_iter()
                .map(Into::into)
                .collect(),
            calculated,
            can_archive,
            can_restore,
            created_at: created_at.into(),
            created_user_id: created_user_id.into(),
            currency_property_name: currency_property_name.into(),
            data_sensitivity: data_sensitivity.into(),
            date_display_hint: date_display_hint.into(),
            deleted,
            description: description.into(),
            display_mode: display_mode.into(),
            display_order: display_order.into(),
            enforce_multivalue_uniqueness,
            external_options,
            external_options_reference_type: external_options_reference_type.into(),
            favorited,
            favorited_order: favorited_order.into(),
            field_type: field_type.into(),
            form_field,
            from_user_id: from_user_id.into(),
            group_name: group_name.into(),
            has_unique_value,
            hidden,
            hubspot_defined,
            is_customized_default,
            is_multi_valued,
            is_partial,
            label: label.into(),
            mutable_definition_not_deletable,
            name: name.into(),
            number_display_hint: number_display_hint.into(),
            option_sort_strategy: option_sort_strategy.into(),
            options: options.into_iter().map(Into::into).collect(),
            options_are_mutable,
            owning_app_id: owning_app_id.into(),
            portal_id: portal_id.into(),
            read_only_definition,
            read_only_value,
            referenced_object_type: referenced_object_type.into(),
            search_text_analysis_mode: search_text_analysis_mode.into(),
            searchable_in_global_search,
            sensitive_data_categories: sensitive_data_categories
                .into_iter()
                .map(Into::into)
                .collect(),
            show_currency_symbol,
            text_display_hint: text_display_hint.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeProperty1 "Property_1" {
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
impl MediaBridgeProperty1 {
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePropertyDefinition "PropertyDefinition" {
        0 calculation_expression "calculationExpression" optional = None;
        1 calculation_formula "calculationFormula" optional = None;
        2 definition_source "definitionSource" optional = None;
        3 extension_data "extensionData" optional = None;
        4 external_options_meta_data "externalOptionsMetaData" optional = None;
        5 fulcrum_portal_id "fulcrumPortalId" optional = None;
        6 fulcrum_timestamp "fulcrumTimestamp" optional = None;
        7 janus_group "janusGroup" optional = None;
        8 lookup_association_spec "lookupAssociationSpec" optional = None;
        9 object_type_id "objectTypeId" required = Text::EMPTY;
        10 permission "permission" optional = None;
        11 property "property" required = Shaped::blank();
        12 property_definition_source "propertyDefinitionSource" optional = None;
        13 property_requirements "propertyRequirements" optional = None;
        14 rollup_expression "rollupExpression" optional = None;
    }
}
impl MediaBridgePropertyDefinition {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        property: impl Into<MediaBridgeProperty>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            property: property.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePropertyUpdate "MediaBridgePropertyUpdate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 description "description" optional = None;
        2 display_order "displayOrder" optional = None;
        3 field_type "fieldType" optional = None;
        4 form_field "formField" optional = None;
        5 group_name "groupName" optional = None;
        6 has_unique_value "hasUniqueValue" optional = None;
        7 hidden "hidden" optional = None;
        8 label "label" optional = None;
        9 options "options" optional = None;
        10 r#type "type" optional = None;
    }
}
impl MediaBridgePropertyUpdate {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
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
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value);
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
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PropertyType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
impl Default for MediaBridgePropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgePropertyUpdateIn2026_03 "MediaBridgePropertyUpdate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 currency_property_name "currencyPropertyName" optional = None;
        2 description "description" optional = None;
        3 display_order "displayOrder" optional = None;
        4 field_type "fieldType" optional = None;
        5 form_field "formField" optional = None;
        6 group_name "groupName" optional = None;
        7 has_unique_value "hasUniqueValue" optional = None;
        8 hidden "hidden" optional = None;
        9 label "label" optional = None;
        10 number_display_hint "numberDisplayHint" optional = None;
        11 options "options" optional = None;
        12 show_currency_symbol "showCurrencySymbol" optional = None;
        13 text_display_hint "textDisplayHint" optional = None;
        14 r#type "type" optional = None;
    }
}
impl MediaBridgePropertyUpdateIn2026_03 {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }
    /// Sets `currencyPropertyName`.
    pub fn currency_property_name(
        mut self,
        currency_property_name: impl Into<Text>,
    ) -> Self {
        self.currency_property_name = Some(currency_property_name.into());
        self
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
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value);
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
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(
        mut self,
        number_display_hint: impl Into<PropertyNumberDisplayHint>,
    ) -> Self {
        self.number_display_hint = Some(number_display_hint.into());
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
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(
        mut self,
        text_display_hint: impl Into<PropertyTextDisplayHint>,
    ) -> Self {
        self.text_display_hint = Some(text_display_hint.into());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PropertyType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
impl Default for MediaBridgePropertyUpdateIn2026_03 {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeProviderPartial "MediaBridgeProviderPartial" {
        0 allow_import_on_disconnect "allowImportOnDisconnect" optional = None;
        1 module_name "moduleName" optional = None;
        2 name "name" optional = None;
        3 updated_at "updatedAt" required = 0;
    }
}
impl MediaBridgeProviderPartial {
    /// One with all that is required.
    pub fn new(updated_at: impl Into<i64>) -> Self {
        Self {
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `allowImportOnDisconnect`.
    pub fn allow_import_on_disconnect(
        mut self,
        allow_import_on_disconnect: bool,
    ) -> Self {
        self.allow_import_on_disconnect = Some(allow_import_on_disconnect);
        self
    }
    /// Sets `moduleName`.
    pub fn module_name(mut self, module_name: impl Into<Text>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeProviderRegistrationResponse "MediaBridgeProviderRegistrationResponse" {
        0 app_id "appId" required = 0;
        1 name "name" required = Text::EMPTY;
    }
}
impl MediaBridgeProviderRegistrationResponse {
    /// One with all that is required.
    pub fn new(app_id: impl Into<i64>, name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeRollupExpression "RollupExpression" {
        0 association_types "associationTypes" required = Vec::new();
        1 conditional_expression "conditionalExpression" optional = None;
        2 conditional_formula "conditionalFormula" optional = None;
        3 empty_rollup_value "emptyRollupValue" optional = None;
        4 rollup_operator "rollupOperator" required = Shaped::blank();
        5 source_compare_by_property_name "sourceCompareByPropertyName" optional = None;
        6 source_object_type_id "sourceObjectTypeId" required = Text::EMPTY;
        7 source_property_name "sourcePropertyName" required = Text::EMPTY;
    }
}
impl MediaBridgeRollupExpression {
    /// One with all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
        rollup_operator: impl Into<RollupExpressionRollupOperator>,
        source_object_type_id: impl Into<Text>,
        source_property_name: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            rollup_operator: rollup_operator.into(),
            source_object_type_id: source_object_type_id.into(),
            source_property_name: source_property_name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeRoundDownNumbers "RoundDownNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeRoundDownNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundDownNumbersOperator::RoundDown,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeRoundDownNumbers {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeRoundNearestNumbers "RoundNearestNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeRoundNearestNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundNearestNumbersOperator::RoundNearest,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeRoundNearestNumbers {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeRoundUpNumbers "RoundUpNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeRoundUpNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundUpNumbersOperator::RoundUp,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeRoundUpNumbers {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeScopeMapping "ScopeMapping" {
        0 access_level "accessLevel" required = Shaped::blank();
        1 request_action "requestAction" required = Shaped::blank();
        2 scope_name "scopeName" required = Text::EMPTY;
    }
}
impl MediaBridgeScopeMapping {
    /// One with all that is required.
    pub fn new(
        access_level: impl Into<ScopeMappingAccessLevel>,
        request_action: impl Into<MediaBridgeScopeMappingRequestAction>,
        scope_name: impl Into<Text>,
    ) -> Self {
        Self {
            access_level: access_level.into(),
            request_action: request_action.into(),
            scope_name: scope_name.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    MediaBridgeScopeMappingRequestAction "MediaBridgeScopeMappingRequestAction" {
        0 Communicate "COMMUNICATE";
        1 Delete "DELETE";
        2 DeleteSchema "DELETE_SCHEMA";
        3 Edit "EDIT";
        4 EditAssociation "EDIT_ASSOCIATION";
        5 EditSchema "EDIT_SCHEMA";
        6 Merge "MERGE";
        7 View "VIEW";
        8 ViewSchema "VIEW_SCHEMA";
    } 9
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeSetContainsString "SetContainsString" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl MediaBridgeSetContainsString {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SetContainsStringOperator::SetContainsString,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeSquareRoot "SquareRoot" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeSquareRoot {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: SquareRootOperator::SquareRoot,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeSquareRoot {
    fn default() -> Self {
        Self::new()
    }
}

/// `StringEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "StringEquals")]
#[non_exhaustive]
pub struct MediaBridgeStringEquals {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `StringEqualsOperator`.
    pub operator: StringEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeStringEquals "StringEquals" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeStringEquals {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringEqualsOperator::StringEquals,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeStringEquals {
    fn default() -> Self {
        Self::new()
    }
}

/// `StringLength`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "StringLength")]
#[non_exhaustive]
pub struct MediaBridgeStringLength {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `StringLengthOperator`.
    pub operator: StringLengthOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeStringLength "StringLength" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeStringLength {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringLengthOperator::StringLength,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeStringLength {
    fn default() -> Self {
        Self::new()
    }
}

/// `Substring`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Substring")]
#[non_exhaustive]
pub struct MediaBridgeSubstring {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubstringOperator`.
    pub operator: SubstringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeSubstring "Substring" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl MediaBridgeSubstring {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SubstringOperator::Substring,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// `SubtractNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SubtractNumbers")]
#[non_exhaustive]
pub struct MediaBridgeSubtractNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubtractNumbersOperator`.
    pub operator: SubtractNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeSubtractNumbers "SubtractNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeSubtractNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: SubtractNumbersOperator::SubtractNumbers,
            ..Shaped::blank()
        }
    }
}

/// `SubtractTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SubtractTime")]
#[non_exhaustive]
pub struct MediaBridgeSubtractTime {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubtractTimeOperator`.
    pub operator: SubtractTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeSubtractTime "SubtractTime" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl MediaBridgeSubtractTime {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SubtractTimeOperator::SubtractTime,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// `TimeBetween`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "TimeBetween")]
#[non_exhaustive]
pub struct MediaBridgeTimeBetween {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenOperator`.
    pub operator: TimeBetweenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeTimeBetween "TimeBetween" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeTimeBetween {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimeBetweenOperator::TimeBetween,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeTimeBetween {
    fn default() -> Self {
        Self::new()
    }
}

/// `TimeBetweenSkipWeekends`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "TimeBetweenSkipWeekends")]
#[non_exhaustive]
pub struct MediaBridgeTimeBetweenSkipWeekends {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenSkipWeekendsOperator`.
    pub operator: TimeBetweenSkipWeekendsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeTimeBetweenSkipWeekends "TimeBetweenSkipWeekends" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeTimeBetweenSkipWeekends {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimeBetweenSkipWeekendsOperator::TimeBetweenSkipWeekends,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeTimeBetweenSkipWeekends {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpperCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "UpperCase")]
#[non_exhaustive]
pub struct MediaBridgeUpperCase {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `UpperCaseOperator`.
    pub operator: UpperCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeUpperCase "UpperCase" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeUpperCase {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: UpperCaseOperator::UpperCase,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeUpperCase {
    fn default() -> Self {
        Self::new()
    }
}

/// `Xor`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Xor")]
#[non_exhaustive]
pub struct MediaBridgeXor {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `XorOperator`.
    pub operator: XorOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeXor "Xor" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeXor {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: XorOperator::Xor,
            ..Shaped::blank()
        }
    }
}

/// `Year`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Year")]
#[non_exhaustive]
pub struct MediaBridgeYear {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicYearReferenceReferenceType`.
    pub operator: PublicYearReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeYear "Year" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeYear {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicYearReferenceReferenceType::Year,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeYear {
    fn default() -> Self {
        Self::new()
    }
}

/// `MediaPlayedEvent`: 18 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedEvent {
    /// `contactId`: a whole number.
    pub contact_id: i64,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `iframeUrl`: text; may be absent.
    pub iframe_url: Option<Text>,
    /// `mediaBridgeId`: a whole number.
    pub media_bridge_id: i64,
    /// `mediaBridgeObjectCoordinates`: text.
    pub media_bridge_object_coordinates: Text,
    /// `mediaBridgeObjectTypeId`: text.
    pub media_bridge_object_type_id: Text,
    /// `mediaName`: text.
    pub media_name: Text,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageObjectCoordinates`: text; may be absent.
    pub page_object_coordinates: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `providerId`: a whole number.
    pub provider_id: i64,
    /// `sessionId`: text.
    pub session_id: Text,
    /// `state`: `MediaPlayedEventState`.
    pub state: MediaPlayedEventState,
    rest: Rest,
}
crate::runtime::record! {
    MediaPlayedEvent "MediaPlayedEvent" {
        0 contact_id "contactId" required = 0;
        1 external_play_context "externalPlayContext" optional = None;
        2 iframe_url "iframeUrl" optional = None;
        3 media_bridge_id "mediaBridgeId" required = 0;
        4 media_bridge_object_coordinates "mediaBridgeObjectCoordinates" required = Text::EMPTY;
        5 media_bridge_object_type_id "mediaBridgeObjectTypeId" required = Text::EMPTY;
        6 media_name "mediaName" required = Text::EMPTY;
        7 media_type "mediaType" required = Shaped::blank();
        8 media_url "mediaUrl" optional = None;
        9 occurred_timestamp "occurredTimestamp" required = 0;
        10 page_id "pageId" optional = None;
        11 page_name "pageName" optional = None;
        12 page_object_coordinates "pageObjectCoordinates" optional = None;
        13 page_url "pageUrl" optional = None;
        14 portal_id "portalId" required = 0;
        15 provider_id "providerId" required = 0;
        16 session_id "sessionId" required = Text::EMPTY;
        17 state "state" required = Shaped::blank();
    }
}
impl MediaPlayedEvent {
    /// One with all that is required.
    pub fn new(
        contact_id: impl Into<i64>,
        media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>,
        media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        portal_id: impl Into<i64>,
        provider_id: impl Into<i64>,
        session_id: impl Into<Text>,
        state: impl Into<MediaPlayedEventState>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(),
            media_name: media_name.into(),
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            portal_id: portal_id.into(),
            provider_id: provider_id.into(),
            session_id: session_id.into(),
            state: state.into(),
            ..Shaped::blank()
        }
    }
}

/// `MediaPlayedEventRequest`: 16 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedEventRequest {
    /// `_hsenc`: text; may be absent.
    pub hsenc: Option<Text>,
    /// `contactId`: a whole number; may be absent.
    pub contact_id: Option<i64>,
    /// `contactUtk`: text; may be absent.
    pub contact_utk: Option<Text>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `iframeUrl`: text; may be absent.
    pub iframe_url: Option<Text>,
    /// `mediaBridgeId`: a whole number; may be absent.
    pub media_bridge_id: Option<i64>,
    /// `mediaName`: text; may be absent.
    pub media_name: Option<Text>,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `sessionId`: text.
    pub session_id: Text,
    /// `state`: `MediaPlayedEventState`.
    pub state: MediaPlayedEventState,
    rest: Rest,
}
crate::runtime::record! {
    MediaPlayedEventRequest "MediaPlayedEventRequest" {
        0 hsenc "_hsenc" optional = None;
        1 contact_id "contactId" optional = None;
        2 contact_utk "contactUtk" optional = None;
        3 external_id "externalId" optional = None;
        4 external_play_context "externalPlayContext" optional = None;
        5 iframe_url "iframeUrl" optional = None;
        6 media_bridge_id "mediaBridgeId" optional = None;
        7 media_name "mediaName" optional = None;
        8 media_type "mediaType" required = Shaped::blank();
        9 media_url "mediaUrl" optional = None;
        10 occurred_timestamp "occurredTimestamp" required = 0;
        11 page_id "pageId" optional = None;
        12 page_name "pageName" optional = None;
        13 page_url "pageUrl" optional = None;
        14 session_id "sessionId" required = Text::EMPTY;
        15 state "state" required = Shaped::blank();
    }
}
impl MediaPlayedEventRequest {
    /// One with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        session_id: impl Into<Text>,
        state: impl Into<MediaPlayedEventState>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            session_id: session_id.into(),
            state: state.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `_hsenc`.
    pub fn hsenc(mut self, hsenc: impl Into<Text>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }
    /// Sets `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<i64>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
    /// Sets `contactUtk`.
    pub fn contact_utk(mut self, contact_utk: impl Into<Text>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(
        mut self,
        external_play_context: impl Into<MediaPlayedExternalPlayContext>,
    ) -> Self {
        self.external_play_context = Some(external_play_context.into());
        self
    }
    /// Sets `iframeUrl`.
    pub fn iframe_url(mut self, iframe_url: impl Into<Text>) -> Self {
        self.iframe_url = Some(iframe_url.into());
        self
    }
    /// Sets `mediaBridgeId`.
    pub fn media_bridge_id(mut self, media_bridge_id: impl Into<i64>) -> Self {
        self.media_bridge_id = Some(media_bridge_id.into());
        self
    }
    /// Sets `mediaName`.
    pub fn media_name(mut self, media_name: impl Into<Text>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum MediaPlayedEventState {
    /// `STARTED`
    Started,
    /// `VIEWED`
    Viewed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    MediaPlayedEventState "MediaPlayedEventState" {
        0 Started "STARTED";
        1 Viewed "VIEWED";
    } 2
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum MediaPlayedExternalPlayContext {
    /// `EMAIL`
    Email,
    /// `EXTERNAL_PAGE`
    ExternalPage,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    MediaPlayedExternalPlayContext "MediaPlayedExternalPlayContext" {
        0 Email "EMAIL";
        1 ExternalPage "EXTERNAL_PAGE";
    } 2
}
