// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    PropertyFieldType "PropertyFieldType" {
        0 Booleancheckbox "booleancheckbox";
        1 CalculationEquation "calculation_equation";
        2 Checkbox "checkbox";
        3 Date "date";
        4 File "file";
        5 Html "html";
        6 Number "number";
        7 Phonenumber "phonenumber";
        8 Radio "radio";
        9 Select "select";
        10 Text "text";
        11 Textarea "textarea";
    } 12
}
