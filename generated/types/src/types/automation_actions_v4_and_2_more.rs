// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionsV4Option {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Option", kind: Kind::Record(&[
            Member { name: "description", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "doubleData", required: true }, Member { name: "hidden", required: true },
            Member { name: "label", required: true }, Member { name: "readOnly", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: Text::EMPTY, display_order: 0, double_data: 0.0, hidden: false, label: Text::EMPTY,
            read_only: false, value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.double_data, 3 => &self.hidden,
            4 => &self.label, 5 => &self.read_only, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.double_data,
            3 => &mut self.hidden, 4 => &mut self.label, 5 => &mut self.read_only, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl ActionsV4Option {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, display_order: impl Into<i64>, double_data: impl Into<f64>, hidden: bool,
        label: impl Into<Text>, read_only: bool, value: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(), display_order: display_order.into(), double_data: double_data.into(),
            hidden, label: label.into(), read_only, value: value.into(), rest: Rest::EMPTY,
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
impl Shaped for FieldTypeDefinitionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldTypeDefinitionType", kind: Kind::Enumeration(&[
            "bool", "currency_number", "date", "datetime", "enumeration", "json", "number", "object_coordinates",
            "phone_number", "string",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bool => 0, Self::CurrencyNumber => 1, Self::Date => 2, Self::Datetime => 3, Self::Enumeration => 4,
            Self::Json => 5, Self::Number => 6, Self::ObjectCoordinates => 7, Self::PhoneNumber => 8,
            Self::String => 9, Self::Unknown(value) => return (10, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Bool, 1 => Self::CurrencyNumber, 2 => Self::Date, 3 => Self::Datetime, 4 => Self::Enumeration,
            5 => Self::Json, 6 => Self::Number, 7 => Self::ObjectCoordinates, 8 => Self::PhoneNumber,
            9 => Self::String, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ActionsV4Option,
}

crate::runtime::enumeration_traits! {
    FieldTypeDefinitionType,
}
