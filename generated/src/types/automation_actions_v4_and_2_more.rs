// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Option`: 7 members.
///
/// Published by `automation/actions-v4`, `automation/automation-v4`, `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v1, v4.
#[doc(alias = "Option")]
#[non_exhaustive]
pub struct ActionsV4Option {
    /// `description`: text.
    pub description: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `doubleData`: a number.
    pub double_data: f64,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `readOnly`: true or false.
    pub read_only: bool,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    ActionsV4Option "Option" {
        0 description "description" required = Text::EMPTY;
        1 display_order "displayOrder" required = 0;
        2 double_data "doubleData" required = 0.0;
        3 hidden "hidden" required = false;
        4 label "label" required = Text::EMPTY;
        5 read_only "readOnly" required = false;
        6 value "value" required = Text::EMPTY;
    }
}
impl ActionsV4Option {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        display_order: impl Into<i64>,
        double_data: impl Into<f64>,
        hidden: bool,
        label: impl Into<Text>,
        read_only: bool,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(),
            display_order: display_order.into(),
            double_data: double_data.into(),
            hidden,
            label: label.into(),
            read_only,
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 10 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, `automation/automation-v4`, `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v1, v4.
#[non_exhaustive]
pub enum FieldTypeDefinitionType {
    /// `bool`
    Bool,
    /// `currency_number`
    CurrencyNumber,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// `enumeration`
    Enumeration,
    /// `json`
    Json,
    /// `number`
    Number,
    /// `object_coordinates`
    ObjectCoordinates,
    /// `phone_number`
    PhoneNumber,
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FieldTypeDefinitionType "FieldTypeDefinitionType" {
        0 Bool "bool";
        1 CurrencyNumber "currency_number";
        2 Date "date";
        3 Datetime "datetime";
        4 Enumeration "enumeration";
        5 Json "json";
        6 Number "number";
        7 ObjectCoordinates "object_coordinates";
        8 PhoneNumber "phone_number";
        9 String "string";
    } 10
}
