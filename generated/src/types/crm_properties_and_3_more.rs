// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PropertiesOption "Option" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 hidden "hidden" required = false;
        3 label "label" required = Text::EMPTY;
        4 value "value" required = Text::EMPTY;
    }
}
impl PropertiesOption {
    /// One with all that is required.
    pub fn new(hidden: bool, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            hidden,
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    Property "Property" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 calculated "calculated" optional = None;
        3 calculation_formula "calculationFormula" optional = None;
        4 created_at "createdAt" optional = None;
        5 created_user_id "createdUserId" optional = None;
        6 data_sensitivity "dataSensitivity" optional = None;
        7 date_display_hint "dateDisplayHint" optional = None;
        8 description "description" required = Text::EMPTY;
        9 display_order "displayOrder" optional = None;
        10 external_options "externalOptions" optional = None;
        11 field_type "fieldType" required = Text::EMPTY;
        12 form_field "formField" optional = None;
        13 group_name "groupName" required = Text::EMPTY;
        14 has_unique_value "hasUniqueValue" optional = None;
        15 hidden "hidden" optional = None;
        16 hubspot_defined "hubspotDefined" optional = None;
        17 label "label" required = Text::EMPTY;
        18 modification_metadata "modificationMetadata" optional = None;
        19 name "name" required = Text::EMPTY;
        20 options "options" required = Vec::new();
        21 referenced_object_type "referencedObjectType" optional = None;
        22 sensitive_data_categories "sensitiveDataCategories" optional = None;
        23 show_currency_symbol "showCurrencySymbol" optional = None;
        24 r#type "type" required = Text::EMPTY;
        25 updated_at "updatedAt" optional = None;
        26 updated_user_id "updatedUserId" optional = None;
    }
}
impl Property {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        field_type: impl Into<Text>,
        group_name: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<PropertiesOption>>,
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
