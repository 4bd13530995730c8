// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 7 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyType {
    /// `bool`
    Bool,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// `enumeration`
    Enumeration,
    /// `number`
    Number,
    /// `phone_number`
    PhoneNumber,
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyType", kind: Kind::Enumeration(&[
            "bool", "date", "datetime", "enumeration", "number", "phone_number", "string",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bool => 0, Self::Date => 1, Self::Datetime => 2, Self::Enumeration => 3, Self::Number => 4,
            Self::PhoneNumber => 5, Self::String => 6, Self::Unknown(value) => return (7, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Bool, 1 => Self::Date, 2 => Self::Datetime, 3 => Self::Enumeration, 4 => Self::Number,
            5 => Self::PhoneNumber, 6 => Self::String, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PropertyType,
}
