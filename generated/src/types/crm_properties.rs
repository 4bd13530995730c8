// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseProperty "BatchResponseProperty" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseProperty {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePropertyWithErrors "BatchResponsePropertyWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePropertyWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponsePropertyNoPaging {
    /// `results`: a list: `PropertiesProperty`.
    pub results: Vec<PropertiesProperty>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePropertyNoPaging "CollectionResponsePropertyNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePropertyNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputPropertyCreate`: one member.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "BatchInputPropertyCreate")]
#[non_exhaustive]
pub struct PropertiesBatchInputPropertyCreate {
    /// `inputs`: a list: `PropertiesPropertyCreate`.
    pub inputs: Vec<PropertiesPropertyCreate>,
    rest: Rest,
}
crate::runtime::record! {
    PropertiesBatchInputPropertyCreate "BatchInputPropertyCreate" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl PropertiesBatchInputPropertyCreate {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PropertiesPropertyCreate>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PropertiesPropertyCreate>> From<Vec<T>>
for PropertiesBatchInputPropertyCreate {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertiesPropertyCreate>, const N: usize> From<[T; N]>
for PropertiesBatchInputPropertyCreate {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesBatchResponseProperty "BatchResponseProperty" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl PropertiesBatchResponseProperty {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Property>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePropertyGroupNoPaging`: one member.
///
/// Published by `crm/properties`, in v3.
#[doc(alias = "CollectionResponsePropertyGroupNoPaging")]
#[non_exhaustive]
pub struct PropertiesCollectionResponsePropertyGroupNoPaging {
    /// `results`: a list: `PropertiesPropertyGroup`.
    pub results: Vec<PropertiesPropertyGroup>,
    rest: Rest,
}
crate::runtime::record! {
    PropertiesCollectionResponsePropertyGroupNoPaging "CollectionResponsePropertyGroupNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl PropertiesCollectionResponsePropertyGroupNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PropertiesPropertyGroup>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `crm/properties`, in 2026-09.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct PropertiesCollectionResponsePropertyNoPaging {
    /// `results`: a list: `Property`.
    pub results: Vec<Property>,
    rest: Rest,
}
crate::runtime::record! {
    PropertiesCollectionResponsePropertyNoPaging "CollectionResponsePropertyNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl PropertiesCollectionResponsePropertyNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Property>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesOptionInput "OptionInput" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 hidden "hidden" required = false;
        3 label "label" required = Text::EMPTY;
        4 value "value" required = Text::EMPTY;
    }
}
impl PropertiesOptionInput {
    /// One with all that is required.
    pub fn new(hidden: bool, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            hidden,
            label: label.into(),
            value: value.into(),
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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesPropertyCreate "PropertyCreate" {
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
impl PropertiesPropertyCreate {
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
        options: impl IntoIterator<Item = impl Into<PropertiesOptionInput>>,
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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesPropertyGroup "PropertyGroup" {
        0 archived "archived" required = false;
        1 display_order "displayOrder" required = 0;
        2 label "label" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
    }
}
impl PropertiesPropertyGroup {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            archived,
            display_order: display_order.into(),
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesPropertyUpdate "PropertyUpdate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 description "description" optional = None;
        2 display_order "displayOrder" optional = None;
        3 field_type "fieldType" optional = None;
        4 form_field "formField" optional = None;
        5 group_name "groupName" optional = None;
        6 hidden "hidden" optional = None;
        7 label "label" optional = None;
        8 options "options" optional = None;
        9 r#type "type" optional = None;
    }
}
impl PropertiesPropertyUpdate {
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
impl Default for PropertiesPropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PropertyUpdate "PropertyUpdate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 currency_property_name "currencyPropertyName" optional = None;
        2 description "description" optional = None;
        3 display_order "displayOrder" optional = None;
        4 field_type "fieldType" optional = None;
        5 form_field "formField" optional = None;
        6 group_name "groupName" optional = None;
        7 hidden "hidden" optional = None;
        8 label "label" optional = None;
        9 number_display_hint "numberDisplayHint" optional = None;
        10 options "options" optional = None;
        11 show_currency_symbol "showCurrencySymbol" optional = None;
        12 text_display_hint "textDisplayHint" optional = None;
        13 r#type "type" optional = None;
    }
}
impl PropertyUpdate {
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
impl Default for PropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PropertyUpdateInV3 "PropertyUpdate" {
        0 calculation_formula "calculationFormula" optional = None;
        1 currency_property_name "currencyPropertyName" optional = None;
        2 description "description" optional = None;
        3 display_order "displayOrder" optional = None;
        4 field_type "fieldType" optional = None;
        5 form_field "formField" optional = None;
        6 group_name "groupName" optional = None;
        7 hidden "hidden" optional = None;
        8 label "label" optional = None;
        9 number_display_hint "numberDisplayHint" optional = None;
        10 options "options" optional = None;
        11 show_currency_symbol "showCurrencySymbol" optional = None;
        12 text_display_hint "textDisplayHint" optional = None;
        13 r#type "type" optional = None;
    }
}
impl PropertyUpdateInV3 {
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
        options: impl IntoIterator<Item = impl Into<PropertiesOptionInput>>,
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
impl Default for PropertyUpdateInV3 {
    fn default() -> Self {
        Self::new()
    }
}
