// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, OptionInput, PropertiesProperty, Property, PropertyDataSensitivity,
    PropertyFieldType, PropertyNumberDisplayHint, PropertyTextDisplayHint, PropertyType, StandardError,
};

/// `BatchResponseProperty`: 6 members.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseProperty {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PropertiesProperty`.
    pub results: Vec<PropertiesProperty>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseProperty", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseProperty {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseProperty: PropertiesProperty }

/// `BatchResponsePropertyWithErrors`: 8 members.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponsePropertyWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PropertiesProperty`.
    pub results: Vec<PropertiesProperty>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePropertyWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePropertyWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePropertyWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePropertyWithErrors: PropertiesProperty }

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponsePropertyNoPaging {
    /// `results`: a list: `PropertiesProperty`.
    pub results: Vec<PropertiesProperty>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePropertyNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePropertyNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePropertyNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PropertiesProperty>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertiesProperty>> From<Vec<T>> for CollectionResponsePropertyNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertiesProperty>, const N: usize> From<[T; N]> for CollectionResponsePropertyNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "BatchInputPropertyCreate")]
#[non_exhaustive]
pub struct PropertiesBatchInputPropertyCreate {
    /// `inputs`: a list: `PropertiesPropertyCreate`.
    pub inputs: Vec<PropertiesPropertyCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesBatchInputPropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPropertyCreate", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl PropertiesBatchInputPropertyCreate {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PropertiesPropertyCreate>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertiesPropertyCreate>> From<Vec<T>> for PropertiesBatchInputPropertyCreate {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertiesPropertyCreate>, const N: usize> From<[T; N]> for PropertiesBatchInputPropertyCreate {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseProperty`: 8 members.
///
/// Published by `crm/properties`, in 2026-09.
#[doc(alias = "BatchResponseProperty")]
#[non_exhaustive]
pub struct PropertiesBatchResponseProperty {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Property`.
    pub results: Vec<Property>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesBatchResponseProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseProperty", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl PropertiesBatchResponseProperty {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Property>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { PropertiesBatchResponseProperty: Property }

/// `CollectionResponsePropertyGroupNoPaging`: one member.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "CollectionResponsePropertyGroupNoPaging")]
#[non_exhaustive]
pub struct PropertiesCollectionResponsePropertyGroupNoPaging {
    /// `results`: a list: `PropertiesPropertyGroup`.
    pub results: Vec<PropertiesPropertyGroup>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesCollectionResponsePropertyGroupNoPaging {
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
impl PropertiesCollectionResponsePropertyGroupNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PropertiesPropertyGroup>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PropertiesPropertyGroup>> From<Vec<T>> for PropertiesCollectionResponsePropertyGroupNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertiesPropertyGroup>, const N: usize> From<[T; N]> for PropertiesCollectionResponsePropertyGroupNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `crm/properties`, in 2026-09.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct PropertiesCollectionResponsePropertyNoPaging {
    /// `results`: a list: `Property`.
    pub results: Vec<Property>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesCollectionResponsePropertyNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePropertyNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl PropertiesCollectionResponsePropertyNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Property>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Property>> From<Vec<T>> for PropertiesCollectionResponsePropertyNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Property>, const N: usize> From<[T; N]> for PropertiesCollectionResponsePropertyNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `OptionInput`: 5 members.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "OptionInput")]
#[non_exhaustive]
pub struct PropertiesOptionInput {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesOptionInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionInput", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, display_order: None, hidden: false, label: Text::EMPTY, value: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.hidden, 3 => &self.label, 4 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.hidden, 3 => &mut self.label,
            4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl PropertiesOptionInput {
    /// With all that is required.
    pub fn new(hidden: bool, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { hidden, label: label.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
}

/// `PropertyCreate`: 19 members.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "PropertyCreate")]
#[non_exhaustive]
pub struct PropertiesPropertyCreate {
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
    /// `options`: a list: `PropertiesOptionInput`; may be absent.
    pub options: Option<Vec<PropertiesOptionInput>>,
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
impl Shaped for PropertiesPropertyCreate {
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
impl PropertiesPropertyCreate {
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
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<PropertiesOptionInput>>) -> Self {
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
/// Published by `crm/properties`, in v3.
#[doc(alias = "PropertyGroup")]
#[non_exhaustive]
pub struct PropertiesPropertyGroup {
    /// `archived`: true or false.
    pub archived: bool,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertiesPropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyGroup", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "label", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { archived: false, display_order: 0, label: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY }
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
impl PropertiesPropertyGroup {
    /// With all that is required.
    pub fn new(archived: bool, display_order: impl Into<i64>, label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            archived, display_order: display_order.into(), label: label.into(), name: name.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PropertyUpdate`: 10 members.
///
/// Published by `crm/properties`, in 2026-09.
#[doc(alias = "PropertyUpdate")]
#[non_exhaustive]
pub struct PropertiesPropertyUpdate {
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
impl Shaped for PropertiesPropertyUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyUpdate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: false }, Member { name: "fieldType", required: false },
            Member { name: "formField", required: false }, Member { name: "groupName", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: false },
            Member { name: "options", required: false }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, description: None, display_order: None, field_type: None, form_field: None,
            group_name: None, hidden: None, label: None, options: None, r#type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.description, 2 => &self.display_order, 3 => &self.field_type,
            4 => &self.form_field, 5 => &self.group_name, 6 => &self.hidden, 7 => &self.label, 8 => &self.options,
            9 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.description, 2 => &mut self.display_order,
            3 => &mut self.field_type, 4 => &mut self.form_field, 5 => &mut self.group_name, 6 => &mut self.hidden,
            7 => &mut self.label, 8 => &mut self.options, 9 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PropertiesPropertyUpdate {
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
impl Default for PropertiesPropertyUpdate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PropertyUpdate`: 14 members.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertyUpdate {
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
impl Shaped for PropertyUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyUpdate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false },
            Member { name: "currencyPropertyName", required: false },
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "fieldType", required: false }, Member { name: "formField", required: false },
            Member { name: "groupName", required: false }, Member { name: "hidden", required: false },
            Member { name: "label", required: false }, Member { name: "numberDisplayHint", required: false },
            Member { name: "options", required: false }, Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, currency_property_name: None, description: None, display_order: None,
            field_type: None, form_field: None, group_name: None, hidden: None, label: None,
            number_display_hint: None, options: None, show_currency_symbol: None, text_display_hint: None,
            r#type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.currency_property_name, 2 => &self.description,
            3 => &self.display_order, 4 => &self.field_type, 5 => &self.form_field, 6 => &self.group_name,
            7 => &self.hidden, 8 => &self.label, 9 => &self.number_display_hint, 10 => &self.options,
            11 => &self.show_currency_symbol, 12 => &self.text_display_hint, 13 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.currency_property_name, 2 => &mut self.description,
            3 => &mut self.display_order, 4 => &mut self.field_type, 5 => &mut self.form_field,
            6 => &mut self.group_name, 7 => &mut self.hidden, 8 => &mut self.label,
            9 => &mut self.number_display_hint, 10 => &mut self.options, 11 => &mut self.show_currency_symbol,
            12 => &mut self.text_display_hint, 13 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PropertyUpdate {
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
impl Default for PropertyUpdate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PropertyUpdate`: 14 members.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "PropertyUpdate")]
#[non_exhaustive]
pub struct PropertyUpdateInV3 {
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
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `options`: a list: `PropertiesOptionInput`; may be absent.
    pub options: Option<Vec<PropertiesOptionInput>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: `PropertyType`; may be absent.
    pub r#type: Option<PropertyType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyUpdate", kind: Kind::Record(&[
            Member { name: "calculationFormula", required: false },
            Member { name: "currencyPropertyName", required: false },
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "fieldType", required: false }, Member { name: "formField", required: false },
            Member { name: "groupName", required: false }, Member { name: "hidden", required: false },
            Member { name: "label", required: false }, Member { name: "numberDisplayHint", required: false },
            Member { name: "options", required: false }, Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_formula: None, currency_property_name: None, description: None, display_order: None,
            field_type: None, form_field: None, group_name: None, hidden: None, label: None,
            number_display_hint: None, options: None, show_currency_symbol: None, text_display_hint: None,
            r#type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_formula, 1 => &self.currency_property_name, 2 => &self.description,
            3 => &self.display_order, 4 => &self.field_type, 5 => &self.form_field, 6 => &self.group_name,
            7 => &self.hidden, 8 => &self.label, 9 => &self.number_display_hint, 10 => &self.options,
            11 => &self.show_currency_symbol, 12 => &self.text_display_hint, 13 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_formula, 1 => &mut self.currency_property_name, 2 => &mut self.description,
            3 => &mut self.display_order, 4 => &mut self.field_type, 5 => &mut self.form_field,
            6 => &mut self.group_name, 7 => &mut self.hidden, 8 => &mut self.label,
            9 => &mut self.number_display_hint, 10 => &mut self.options, 11 => &mut self.show_currency_symbol,
            12 => &mut self.text_display_hint, 13 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PropertyUpdateInV3 {
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
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(mut self, number_display_hint: impl Into<PropertyNumberDisplayHint>) -> Self {
        self.number_display_hint = Some(number_display_hint.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<PropertiesOptionInput>>) -> Self {
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
impl Default for PropertyUpdateInV3 {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    BatchResponseProperty, BatchResponsePropertyWithErrors, CollectionResponsePropertyNoPaging,
    PropertiesBatchInputPropertyCreate, PropertiesBatchResponseProperty,
    PropertiesCollectionResponsePropertyGroupNoPaging, PropertiesCollectionResponsePropertyNoPaging,
    PropertiesOptionInput, PropertiesPropertyCreate, PropertiesPropertyGroup, PropertiesPropertyUpdate,
    PropertyUpdate, PropertyUpdateInV3,
}
