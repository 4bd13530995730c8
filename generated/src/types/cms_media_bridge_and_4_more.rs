// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `OptionInput`: 5 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct OptionInput {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    OptionInput "OptionInput" {
        0 description "description" optional = None;
        1 display_order "displayOrder" required = 0;
        2 hidden "hidden" required = false;
        3 label "label" required = Text::EMPTY;
        4 value "value" required = Text::EMPTY;
    }
}
impl OptionInput {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        hidden: bool,
        label: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
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
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyDataSensitivity {
    /// `highly_sensitive`
    HighlySensitive,
    /// `non_sensitive`
    NonSensitive,
    /// `sensitive`
    Sensitive,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyDataSensitivity "PropertyDataSensitivity" {
        0 HighlySensitive "highly_sensitive";
        1 NonSensitive "non_sensitive";
        2 Sensitive "sensitive";
    } 3
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyDateDisplayHint {
    /// `absolute`
    Absolute,
    /// `absolute_with_relative`
    AbsoluteWithRelative,
    /// `time_since`
    TimeSince,
    /// `time_until`
    TimeUntil,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyDateDisplayHint "PropertyDateDisplayHint" {
        0 Absolute "absolute";
        1 AbsoluteWithRelative "absolute_with_relative";
        2 TimeSince "time_since";
        3 TimeUntil "time_until";
    } 4
}

/// `PropertyModificationMetadata`: 4 members.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct PropertyModificationMetadata {
    /// `archivable`: true or false.
    pub archivable: bool,
    /// `readOnlyDefinition`: true or false.
    pub read_only_definition: bool,
    /// `readOnlyOptions`: true or false; may be absent.
    pub read_only_options: Option<bool>,
    /// `readOnlyValue`: true or false.
    pub read_only_value: bool,
    rest: Rest,
}
crate::runtime::record! {
    PropertyModificationMetadata "PropertyModificationMetadata" {
        0 archivable "archivable" required = false;
        1 read_only_definition "readOnlyDefinition" required = false;
        2 read_only_options "readOnlyOptions" optional = None;
        3 read_only_value "readOnlyValue" required = false;
    }
}
impl PropertyModificationMetadata {
    /// One with all that is required.
    pub fn new(
        archivable: bool,
        read_only_definition: bool,
        read_only_value: bool,
    ) -> Self {
        Self {
            archivable,
            read_only_definition,
            read_only_value,
            ..Shaped::blank()
        }
    }
}
