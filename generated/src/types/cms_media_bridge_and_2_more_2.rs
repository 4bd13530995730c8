// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    PropertyType "PropertyType" {
        0 Bool "bool";
        1 Date "date";
        2 Datetime "datetime";
        3 Enumeration "enumeration";
        4 Number "number";
        5 PhoneNumber "phone_number";
        6 String "string";
    } 7
}
