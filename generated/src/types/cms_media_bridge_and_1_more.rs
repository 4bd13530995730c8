// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, v1.
#[non_exhaustive]
pub struct BatchInputPropertyCreate {
    /// `inputs`: a list: a `PropertyCreate`.
    pub inputs: Vec<PropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPropertyCreate "BatchInputPropertyCreate" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPropertyCreate {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PropertyCreate>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PropertyCreate>> From<Vec<T>> for BatchInputPropertyCreate {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertyCreate>, const N: usize> From<[T; N]> for BatchInputPropertyCreate {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPropertyName`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct BatchInputPropertyName {
    /// `inputs`: a list: a `PropertyName`.
    pub inputs: Vec<PropertyName>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPropertyName "BatchInputPropertyName" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPropertyName {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PropertyName>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PropertyName>> From<Vec<T>> for BatchInputPropertyName {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertyName>, const N: usize> From<[T; N]> for BatchInputPropertyName {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchReadInputPropertyName`: 3 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct BatchReadInputPropertyName {
    /// `archived`: true or false.
    pub archived: bool,
    /// `dataSensitivity`: a `PropertyDataSensitivity`.
    pub data_sensitivity: PropertyDataSensitivity,
    /// `inputs`: a list: a `PropertyName`.
    pub inputs: Vec<PropertyName>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchReadInputPropertyName "BatchReadInputPropertyName" {
        0 archived "archived" required = false;
        1 data_sensitivity "dataSensitivity" required = Shaped::blank();
        2 inputs "inputs" required = Vec::new();
    }
}
impl BatchReadInputPropertyName {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
        inputs: impl IntoIterator<Item = impl Into<PropertyName>>,
    ) -> Self {
        Self {
            archived,
            data_sensitivity: data_sensitivity.into(),
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePropertyGroupNoPaging`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CollectionResponsePropertyGroupNoPaging {
    /// `results`: a list: a `PropertyGroup`.
    pub results: Vec<PropertyGroup>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePropertyGroupNoPaging "CollectionResponsePropertyGroupNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePropertyGroupNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PropertyGroup>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-09.
#[doc(alias = "BatchInputPropertyCreate")]
#[non_exhaustive]
pub struct MediaBridgeBatchInputPropertyCreate {
    /// `inputs`: a list: a `MediaBridgePropertyCreate`.
    pub inputs: Vec<MediaBridgePropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MediaBridgeBatchInputPropertyCreate "BatchInputPropertyCreate" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl MediaBridgeBatchInputPropertyCreate {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<MediaBridgePropertyCreate>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MediaBridgePropertyCreate>> From<Vec<T>>
for MediaBridgeBatchInputPropertyCreate {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MediaBridgePropertyCreate>, const N: usize> From<[T; N]>
for MediaBridgeBatchInputPropertyCreate {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PropertyCreate`: 15 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-09.
#[doc(alias = "PropertyCreate")]
#[non_exhaustive]
pub struct MediaBridgePropertyCreate {
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: a `PropertyFieldType`.
    pub field_type: PropertyFieldType,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: a `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `type`: a `PropertyType`.
    pub r#type: PropertyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MediaBridgePropertyCreate "PropertyCreate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 data_sensitivity "dataSensitivity" optional = None;
        2 description "description" optional = None;
        3 display_order "displayOrder" optional = None;
        4 external_options "externalOptions" optional = None;
        5 field_type "fieldType" required = Shaped::blank();
        6 form_field "formField" optional = None;
        7 group_name "groupName" required = Text::EMPTY;
        8 has_unique_value "hasUniqueValue" optional = None;
        9 hidden "hidden" optional = None;
        10 label "label" required = Text::EMPTY;
        11 name "name" required = Text::EMPTY;
        12 options "options" optional = None;
        13 referenced_object_type "referencedObjectType" optional = None;
        14 r#type "type" required = Shaped::blank();
    }
}
impl MediaBridgePropertyCreate {
    /// One with all that is required.
    pub fn new(
        field_type: impl Into<PropertyFieldType>,
        group_name: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(),
            group_name: group_name.into(),
            label: label.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into());
        self
    }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
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
    /// Sets `externalOptions`.
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options);
        self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
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
    /// Sets `options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<OptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self,
        referenced_object_type: impl Into<Text>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
    }
}

/// `PropertyCreate`: 19 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, v1.
#[non_exhaustive]
pub struct PropertyCreate {
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `currencyPropertyName`: text; may be absent.
    pub currency_property_name: Option<Text>,
    /// `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: a `PropertyFieldType`.
    pub field_type: PropertyFieldType,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `numberDisplayHint`: a `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `options`: a list: a `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: a `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: a `PropertyType`.
    pub r#type: PropertyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PropertyCreate "PropertyCreate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 currency_property_name "currencyPropertyName" optional = None;
        2 data_sensitivity "dataSensitivity" optional = None;
        3 description "description" optional = None;
        4 display_order "displayOrder" optional = None;
        5 external_options "externalOptions" optional = None;
        6 field_type "fieldType" required = Shaped::blank();
        7 form_field "formField" optional = None;
        8 group_name "groupName" required = Text::EMPTY;
        9 has_unique_value "hasUniqueValue" optional = None;
        10 hidden "hidden" optional = None;
        11 label "label" required = Text::EMPTY;
        12 name "name" required = Text::EMPTY;
        13 number_display_hint "numberDisplayHint" optional = None;
        14 options "options" optional = None;
        15 referenced_object_type "referencedObjectType" optional = None;
        16 show_currency_symbol "showCurrencySymbol" optional = None;
        17 text_display_hint "textDisplayHint" optional = None;
        18 r#type "type" required = Shaped::blank();
    }
}
impl PropertyCreate {
    /// One with all that is required.
    pub fn new(
        field_type: impl Into<PropertyFieldType>,
        group_name: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(),
            group_name: group_name.into(),
            label: label.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
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
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
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
    /// Sets `externalOptions`.
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options);
        self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
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
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self,
        referenced_object_type: impl Into<Text>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
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
}

/// `PropertyGroup`: 4 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct PropertyGroup {
    /// `archived`: true or false.
    pub archived: bool,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PropertyGroup "PropertyGroup" {
        0 archived "archived" required = false;
        1 display_order "displayOrder" optional = None;
        2 label "label" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
    }
}
impl PropertyGroup {
    /// One with all that is required.
    pub fn new(archived: bool, label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            archived,
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PropertyGroupCreate`: 3 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct PropertyGroupCreate {
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PropertyGroupCreate "PropertyGroupCreate" {
        0 display_order "displayOrder" optional = None;
        1 label "label" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
    }
}
impl PropertyGroupCreate {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
}

/// `PropertyGroupUpdate`: 2 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct PropertyGroupUpdate {
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PropertyGroupUpdate "PropertyGroupUpdate" {
        0 display_order "displayOrder" optional = None;
        1 label "label" optional = None;
    }
}
impl PropertyGroupUpdate {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}
impl Default for PropertyGroupUpdate {
    fn default() -> Self {
        Self::new()
    }
}

/// `PropertyName`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct PropertyName {
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PropertyName "PropertyName" {
        0 name "name" required = Text::EMPTY;
    }
}
impl PropertyName {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PropertyName }
