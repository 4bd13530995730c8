// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 12 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, `cms/media-bridge`, `crm/properties`, in 2025-09, 2026-03, 2026-09, v1, v3, v4.
#[non_exhaustive]
pub enum PropertyFieldType {
    /// `booleancheckbox`
    Booleancheckbox,
    /// `calculation_equation`
    CalculationEquation,
    /// `checkbox`
    Checkbox,
    /// `date`
    Date,
    /// `file`
    File,
    /// `html`
    Html,
    /// `number`
    Number,
    /// `phonenumber`
    Phonenumber,
    /// `radio`
    Radio,
    /// `select`
    Select,
    /// `text`
    Text,
    /// `textarea`
    Textarea,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyFieldType", kind: Kind::Enumeration(&[
            "booleancheckbox", "calculation_equation", "checkbox", "date", "file", "html", "number", "phonenumber",
            "radio", "select", "text", "textarea",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Booleancheckbox => 0, Self::CalculationEquation => 1, Self::Checkbox => 2, Self::Date => 3,
            Self::File => 4, Self::Html => 5, Self::Number => 6, Self::Phonenumber => 7, Self::Radio => 8,
            Self::Select => 9, Self::Text => 10, Self::Textarea => 11, Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Booleancheckbox, 1 => Self::CalculationEquation, 2 => Self::Checkbox, 3 => Self::Date,
            4 => Self::File, 5 => Self::Html, 6 => Self::Number, 7 => Self::Phonenumber, 8 => Self::Radio,
            9 => Self::Select, 10 => Self::Text, 11 => Self::Textarea, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PropertyFieldType,
}
