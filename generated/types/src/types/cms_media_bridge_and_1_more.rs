// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    OptionInput, PropertyDataSensitivity, PropertyFieldType, PropertyNumberDisplayHint, PropertyTextDisplayHint,
    PropertyType,
};

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, v1.
#[non_exhaustive]
pub struct BatchInputPropertyCreate {
    /// `inputs`: a list: `PropertyCreate`.
    pub inputs: Vec<PropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPropertyCreate", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPropertyCreate {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PropertyCreate>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertyCreate>> From<Vec<T>> for BatchInputPropertyCreate {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyCreate>, const N: usize> From<[T; N]> for BatchInputPropertyCreate {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPropertyName`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct BatchInputPropertyName {
    /// `inputs`: a list: `PropertyName`.
    pub inputs: Vec<PropertyName>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPropertyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPropertyName", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPropertyName {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PropertyName>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertyName>> From<Vec<T>> for BatchInputPropertyName {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyName>, const N: usize> From<[T; N]> for BatchInputPropertyName {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchReadInputPropertyName`: 3 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct BatchReadInputPropertyName {
    /// `archived`: true or false.
    pub archived: bool,
    /// `dataSensitivity`: `PropertyDataSensitivity`.
    pub data_sensitivity: PropertyDataSensitivity,
    /// `inputs`: a list: `PropertyName`.
    pub inputs: Vec<PropertyName>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchReadInputPropertyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadInputPropertyName", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "dataSensitivity", required: true },
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { archived: false, data_sensitivity: Shaped::blank(), inputs: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.archived, 1 => &self.data_sensitivity, 2 => &self.inputs, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.data_sensitivity, 2 => &mut self.inputs, _ => &mut self.rest,
        }
    }
}
impl BatchReadInputPropertyName {
    /// With all that is required.
    pub fn new(
        archived: bool, data_sensitivity: impl Into<PropertyDataSensitivity>,
        inputs: impl IntoIterator<Item = impl Into<PropertyName>>,
    ) -> Self {
        Self {
            archived, data_sensitivity: data_sensitivity.into(),
            inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `CollectionResponsePropertyGroupNoPaging`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CollectionResponsePropertyGroupNoPaging {
    /// `results`: a list: `PropertyGroup`.
    pub results: Vec<PropertyGroup>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePropertyGroupNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePropertyGroupNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePropertyGroupNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PropertyGroup>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertyGroup>> From<Vec<T>> for CollectionResponsePropertyGroupNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyGroup>, const N: usize> From<[T; N]> for CollectionResponsePropertyGroupNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-09.
#[doc(alias = "BatchInputPropertyCreate")]
#[non_exhaustive]
pub struct MediaBridgeBatchInputPropertyCreate {
    /// `inputs`: a list: `MediaBridgePropertyCreate`.
    pub inputs: Vec<MediaBridgePropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeBatchInputPropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPropertyCreate", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl MediaBridgeBatchInputPropertyCreate {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MediaBridgePropertyCreate>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MediaBridgePropertyCreate>> From<Vec<T>> for MediaBridgeBatchInputPropertyCreate {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MediaBridgePropertyCreate>, const N: usize> From<[T; N]> for MediaBridgeBatchInputPropertyCreate {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PropertyCreate`: 15 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-09.
#[doc(alias = "PropertyCreate")]
#[non_exhaustive]
pub struct MediaBridgePropertyCreate {
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: `PropertyFieldType`.
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
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `type`: `PropertyType`.
    pub r#type: PropertyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgePropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyCreate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false },
            Member { name: "dataSensitivity", required: false }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: false }, Member { name: "externalOptions", required: false },
            Member { name: "fieldType", required: true }, Member { name: "formField", required: false },
            Member { name: "groupName", required: true }, Member { name: "hasUniqueValue", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "options", required: false },
            Member { name: "referencedObjectType", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, data_sensitivity: None, description: None, display_order: None,
            external_options: None, field_type: Shaped::blank(), form_field: None, group_name: Text::EMPTY,
            has_unique_value: None, hidden: None, label: Text::EMPTY, name: Text::EMPTY, options: None,
            referenced_object_type: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.data_sensitivity, 2 => &self.description,
            3 => &self.display_order, 4 => &self.external_options, 5 => &self.field_type, 6 => &self.form_field,
            7 => &self.group_name, 8 => &self.has_unique_value, 9 => &self.hidden, 10 => &self.label,
            11 => &self.name, 12 => &self.options, 13 => &self.referenced_object_type, 14 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.data_sensitivity, 2 => &mut self.description,
            3 => &mut self.display_order, 4 => &mut self.external_options, 5 => &mut self.field_type,
            6 => &mut self.form_field, 7 => &mut self.group_name, 8 => &mut self.has_unique_value,
            9 => &mut self.hidden, 10 => &mut self.label, 11 => &mut self.name, 12 => &mut self.options,
            13 => &mut self.referenced_object_type, 14 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl MediaBridgePropertyCreate {
    /// With all that is required.
    pub fn new(
        field_type: impl Into<PropertyFieldType>, group_name: impl Into<Text>, label: impl Into<Text>,
        name: impl Into<Text>, r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(), group_name: group_name.into(), label: label.into(), name: name.into(),
            r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<Text>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
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
    /// `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: `PropertyFieldType`.
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
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: `PropertyType`.
    pub r#type: PropertyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyCreate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false },
            Member { name: "currencyPropertyName", required: false },
            Member { name: "dataSensitivity", required: false }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: false }, Member { name: "externalOptions", required: false },
            Member { name: "fieldType", required: true }, Member { name: "formField", required: false },
            Member { name: "groupName", required: true }, Member { name: "hasUniqueValue", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "numberDisplayHint", required: false },
            Member { name: "options", required: false }, Member { name: "referencedObjectType", required: false },
            Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, currency_property_name: None, data_sensitivity: None, description: None,
            display_order: None, external_options: None, field_type: Shaped::blank(), form_field: None,
            group_name: Text::EMPTY, has_unique_value: None, hidden: None, label: Text::EMPTY, name: Text::EMPTY,
            number_display_hint: None, options: None, referenced_object_type: None, show_currency_symbol: None,
            text_display_hint: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.currency_property_name, 2 => &self.data_sensitivity,
            3 => &self.description, 4 => &self.display_order, 5 => &self.external_options, 6 => &self.field_type,
            7 => &self.form_field, 8 => &self.group_name, 9 => &self.has_unique_value, 10 => &self.hidden,
            11 => &self.label, 12 => &self.name, 13 => &self.number_display_hint, 14 => &self.options,
            15 => &self.referenced_object_type, 16 => &self.show_currency_symbol, 17 => &self.text_display_hint,
            18 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.currency_property_name,
            2 => &mut self.data_sensitivity, 3 => &mut self.description, 4 => &mut self.display_order,
            5 => &mut self.external_options, 6 => &mut self.field_type, 7 => &mut self.form_field,
            8 => &mut self.group_name, 9 => &mut self.has_unique_value, 10 => &mut self.hidden,
            11 => &mut self.label, 12 => &mut self.name, 13 => &mut self.number_display_hint,
            14 => &mut self.options, 15 => &mut self.referenced_object_type, 16 => &mut self.show_currency_symbol,
            17 => &mut self.text_display_hint, 18 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PropertyCreate {
    /// With all that is required.
    pub fn new(
        field_type: impl Into<PropertyFieldType>, group_name: impl Into<Text>, label: impl Into<Text>,
        name: impl Into<Text>, r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(), group_name: group_name.into(), label: label.into(), name: name.into(),
            r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `currencyPropertyName`.
    pub fn currency_property_name(mut self, currency_property_name: impl Into<Text>) -> Self {
        self.currency_property_name = Some(currency_property_name.into()); self
    }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(mut self, number_display_hint: impl Into<PropertyNumberDisplayHint>) -> Self {
        self.number_display_hint = Some(number_display_hint.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<Text>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol); self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(mut self, text_display_hint: impl Into<PropertyTextDisplayHint>) -> Self {
        self.text_display_hint = Some(text_display_hint.into()); self
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
impl Shaped for PropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyGroup", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "displayOrder", required: false },
            Member { name: "label", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { archived: false, display_order: None, label: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.display_order, 2 => &self.label, 3 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.display_order, 2 => &mut self.label, 3 => &mut self.name,
            _ => &mut self.rest,
        }
    }
}
impl PropertyGroup {
    /// With all that is required.
    pub fn new(archived: bool, label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { archived, label: label.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
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
impl Shaped for PropertyGroupCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyGroupCreate", kind: Kind::Record(&[
            Member { name: "displayOrder", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { display_order: None, label: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.display_order, 1 => &self.label, 2 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.display_order, 1 => &mut self.label, 2 => &mut self.name, _ => &mut self.rest }
    }
}
impl PropertyGroupCreate {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { label: label.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
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
impl Shaped for PropertyGroupUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyGroupUpdate", kind: Kind::Record(&[
            Member { name: "displayOrder", required: false }, Member { name: "label", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { display_order: None, label: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.display_order, 1 => &self.label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.display_order, 1 => &mut self.label, _ => &mut self.rest }
    }
}
impl PropertyGroupUpdate {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}
impl Default for PropertyGroupUpdate {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PropertyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyName", kind: Kind::Record(&[Member { name: "name", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.name, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, _ => &mut self.rest }
    }
}
impl PropertyName {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PropertyName }

crate::runtime::shaped_traits! {
    BatchInputPropertyCreate, BatchInputPropertyName, BatchReadInputPropertyName,
    CollectionResponsePropertyGroupNoPaging, MediaBridgeBatchInputPropertyCreate, MediaBridgePropertyCreate,
    PropertyCreate, PropertyGroup, PropertyGroupCreate, PropertyGroupUpdate, PropertyName,
}
