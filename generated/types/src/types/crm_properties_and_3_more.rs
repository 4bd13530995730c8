// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyModificationMetadata,
};

/// `Option`: 5 members.
///
/// Published by `crm/properties`, `crm/schemas`, `events/manage-event-definitions` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "Option")]
#[non_exhaustive]
pub struct PropertiesOption {
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
impl Shaped for PropertiesOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Option", kind: Kind::Record(&[
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
impl PropertiesOption {
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

/// `Property`: 27 members.
///
/// Published by `crm/properties`, `crm/schemas`, `events/manage-event-definitions` and one more API, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Property {
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
    /// `options`: a list: `PropertiesOption`.
    pub options: Vec<PropertiesOption>,
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
impl Shaped for Property {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property", kind: Kind::Record(&[
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
impl Property {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, field_type: impl Into<Text>, group_name: impl Into<Text>,
        label: impl Into<Text>, name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<PropertiesOption>>, r#type: impl Into<Text>,
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
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<Text>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
    }
}

crate::runtime::shaped_traits! {
    PropertiesOption, Property,
}
