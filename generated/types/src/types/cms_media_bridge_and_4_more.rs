// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OptionInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionInput", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, display_order: 0, hidden: false, label: Text::EMPTY, value: Text::EMPTY,
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
impl OptionInput {
    /// With all that is required.
    pub fn new(display_order: impl Into<i64>, hidden: bool, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            display_order: display_order.into(), hidden, label: label.into(), value: value.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
impl Shaped for PropertyDataSensitivity {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDataSensitivity", kind: Kind::Enumeration(&[
            "highly_sensitive", "non_sensitive", "sensitive",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HighlySensitive => 0, Self::NonSensitive => 1, Self::Sensitive => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HighlySensitive, 1 => Self::NonSensitive, 2 => Self::Sensitive,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PropertyDateDisplayHint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDateDisplayHint", kind: Kind::Enumeration(&[
            "absolute", "absolute_with_relative", "time_since", "time_until",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Absolute => 0, Self::AbsoluteWithRelative => 1, Self::TimeSince => 2, Self::TimeUntil => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Absolute, 1 => Self::AbsoluteWithRelative, 2 => Self::TimeSince, 3 => Self::TimeUntil,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyModificationMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyModificationMetadata", kind: Kind::Record(&[
            Member { name: "archivable", required: true }, Member { name: "readOnlyDefinition", required: true },
            Member { name: "readOnlyOptions", required: false }, Member { name: "readOnlyValue", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archivable: false, read_only_definition: false, read_only_options: None, read_only_value: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archivable, 1 => &self.read_only_definition, 2 => &self.read_only_options,
            3 => &self.read_only_value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archivable, 1 => &mut self.read_only_definition, 2 => &mut self.read_only_options,
            3 => &mut self.read_only_value, _ => &mut self.rest,
        }
    }
}
impl PropertyModificationMetadata {
    /// With all that is required.
    pub fn new(archivable: bool, read_only_definition: bool, read_only_value: bool) -> Self {
        Self { archivable, read_only_definition, read_only_value, ..Shaped::blank() }
    }
    /// Sets `readOnlyOptions`.
    pub fn read_only_options(mut self, read_only_options: bool) -> Self {
        self.read_only_options = Some(read_only_options); self
    }
}

crate::runtime::shaped_traits! {
    OptionInput, PropertyModificationMetadata,
}

crate::runtime::enumeration_traits! {
    PropertyDataSensitivity, PropertyDateDisplayHint,
}
